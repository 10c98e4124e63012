"""Names, icons and keys of the tools, and what a mark is called in a list."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt

from inspector_app.domain.markup import Layer
from inspector_app.ui.viewmodels.workspace_markup import SELECT


@dataclass(frozen=True)
class ToolWord:
    """`key` takes the tool; pressed again it puts a mark into the middle of what is seen."""

    tool: str
    name: str
    icon: str
    key: Qt.Key

    @property
    def letter(self) -> str:
        return chr(self.key)


def tools() -> tuple[ToolWord, ...]:
    """In the order of the tool bar."""
    return (
        ToolWord(
            SELECT,
            QCoreApplication.translate("Markup", "Choose and move"),
            "mouse-pointer-2",
            Qt.Key.Key_V,
        ),
        ToolWord("arrow", QCoreApplication.translate("Markup", "Arrow"), "move-up-right", Qt.Key.Key_A),
        ToolWord("box", QCoreApplication.translate("Markup", "Box"), "square", Qt.Key.Key_B),
        ToolWord("ellipse", QCoreApplication.translate("Markup", "Ellipse"), "circle", Qt.Key.Key_E),
        ToolWord("freehand", QCoreApplication.translate("Markup", "Freehand line"), "spline", Qt.Key.Key_F),
        ToolWord("text", QCoreApplication.translate("Markup", "Text"), "type", Qt.Key.Key_T),
        ToolWord(
            "dimension",
            QCoreApplication.translate("Markup", "Dimension"),
            "ruler-dimension-line",
            Qt.Key.Key_D,
        ),
        ToolWord("pin", QCoreApplication.translate("Markup", "Numbered pin"), "map-pin", Qt.Key.Key_P),
        ToolWord("blur", QCoreApplication.translate("Markup", "Blur a part"), "grid-3x3", Qt.Key.Key_U),
        ToolWord(
            "cover",
            QCoreApplication.translate("Markup", "Cover a part"),
            "rectangle-horizontal",
            Qt.Key.Key_C,
        ),
    )


def tones() -> dict[str, str]:
    """Names of the tones, in the order of the bar."""
    return {
        "bad": QCoreApplication.translate("Markup", "Red"),
        "warning": QCoreApplication.translate("Markup", "Amber"),
        "good": QCoreApplication.translate("Markup", "Green"),
        "accent": QCoreApplication.translate("Markup", "Blue"),
        "ink": QCoreApplication.translate("Markup", "Black"),
        "paper": QCoreApplication.translate("Markup", "White"),
    }


def mark_name(layer: Layer) -> str:
    """What a mark is called: its kind, number, length and words."""
    kind = next((one.name for one in tools() if one.tool == layer.kind), layer.kind)
    number = str(layer.number) if layer.kind == "pin" else ""
    words = layer.text.replace("\n", " ")
    return " · ".join(part for part in (f"{kind} {number}".strip(), layer.value, words) if part)


def mark_icon(layer: Layer) -> str:
    return next((one.icon for one in tools() if one.tool == layer.kind), "pencil")
