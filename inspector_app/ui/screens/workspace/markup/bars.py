"""The bars of the mark-up tools: which tool at the left; tone, width, words, undo above the picture."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.domain.markup import MAX_TEXT, MAX_VALUE
from inspector_app.domain.markup_shape import INKS
from inspector_app.ui.errors import explain
from inspector_app.ui.screens.workspace.markup.words import tones, tools
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_markup import MarkupModel
from inspector_app.ui.widgets.boxes import ScrollColumn, column
from inspector_app.ui.widgets.buttons import Button, IconButton, PrimaryButton
from inspector_app.ui.widgets.labels import ElidedLabel, set_property
from inspector_app.ui.widgets.ribbon import Ribbon
from inspector_app.ui.widgets.segmented import Choice, Segmented

_WORDS_WIDTH = 200
_LENGTH_WIDTH = 180


class ToolBar(ScrollColumn):
    """One button for each tool; two beside each other, so that they fit a low window."""

    taken = Signal(str)

    def __init__(self) -> None:
        super().__init__(gap=tokens.XS, margin=tokens.XS)
        self._buttons: dict[str, IconButton] = {}
        grid = QGridLayout()
        grid.setSpacing(tokens.XS)
        for place, tool in enumerate(tools()):
            button = IconButton(tool.icon, tool.name, shortcut=tool.letter, checkable=True)
            button.clicked.connect(lambda _c=False, name=tool.tool: self.taken.emit(name))
            self._buttons[tool.tool] = button
            grid.addWidget(button, place // 2, place % 2)
        self.body.addLayout(grid)
        self.body.addStretch(1)
        self.setAccessibleName(self.tr("Tools"))
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(2 * theme().px(tokens.TARGET) + 3 * tokens.XS + tokens.CONTROL_GAP)

    def show_tool(self, name: str) -> None:
        for tool, button in self._buttons.items():
            button.setChecked(tool == name)

    def button(self, tool: str) -> IconButton:
        return self._buttons[tool]


class ToneButton(Button):
    """A dot in the colour of a tone, with a ring in the opposite one; the chosen one has a tick."""

    kind = "icon"

    def __init__(self, tone: str, name: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.describe(name)
        self._tone = tone

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = theme().px(tokens.ICON) / 2
        middle = self.rect().toRectF().center()
        painter.setPen(QPen(theme().colour("line_strong"), tokens.LINE_WIDTH))
        painter.setBrush(QColor(INKS[self._tone]))
        painter.drawEllipse(middle, radius, radius)
        if self.isChecked():
            pen = QPen(QColor(INKS["ink" if self._tone == "paper" else "paper"]), tokens.FOCUS_WIDTH)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            x, y = middle.x(), middle.y()
            painter.drawLine(
                round(x - radius * 0.4), round(y), round(x - radius * 0.1), round(y + radius * 0.35)
            )
            painter.drawLine(
                round(x - radius * 0.1),
                round(y + radius * 0.35),
                round(x + radius * 0.45),
                round(y - radius * 0.3),
            )


class PropertyBar(QWidget):
    """How the chosen mark, and the next one, looks and what it says. Its buttons stand in the head."""

    def __init__(self, marks: MarkupModel) -> None:
        super().__init__()
        self._marks = marks
        self.undo = IconButton("undo-2", self.tr("Undo"), shortcut="Ctrl+Z")
        self.redo = IconButton("redo-2", self.tr("Redo"), shortcut="Ctrl+Y")
        self.delete = IconButton("trash-2", self.tr("Delete this mark"), shortcut="Del")
        self.layers = IconButton("layers", self.tr("List of marks"), shortcut="L", checkable=True)
        self.done = PrimaryButton(self.tr("Done"), "check")
        self.done.describe(self.tr("Back to the photo"), "M")
        self._tones = {tone: ToneButton(tone, name) for tone, name in tones().items()}
        for tone, button in self._tones.items():
            button.clicked.connect(lambda _c=False, name=tone: marks.change(tone=name))
        widths = {1: self.tr("Thin"), 2: self.tr("Medium"), 3: self.tr("Thick")}
        self._widths = Segmented(
            [Choice(str(width), str(width), tooltip=name) for width, name in widths.items()],
            "2",
            name=self.tr("Width"),
        )
        for width, name in widths.items():
            self._widths.button(str(width)).setAccessibleName(name)
        self._widths.changed.connect(lambda key: marks.change(width=int(key)))
        self.words = self._field(self.tr("Words of the mark"), MAX_TEXT, _WORDS_WIDTH)
        self.length = self._field(self.tr("Known length, such as 100 mm"), MAX_VALUE, _LENGTH_WIDTH)
        self.words.textEdited.connect(marks.set_text)
        self.words.editingFinished.connect(marks.settle)
        self.length.editingFinished.connect(lambda: marks.set_length(self.length.text()))
        self.note = ElidedLabel("", "muted")
        ribbon = Ribbon(*self._tones.values(), self._widths, self.words, self.length)
        layout = column(ribbon, self.note, gap=tokens.XS)
        layout.setContentsMargins(tokens.S, tokens.XS, tokens.S, tokens.XS)
        self.setLayout(layout)
        self.undo.clicked.connect(marks.undo)
        self.redo.clicked.connect(marks.redo)
        self.delete.clicked.connect(lambda _checked=False: marks.delete())
        marks.changed.connect(self.show_marks)
        marks.wrong.connect(self._say_wrong)

    def buttons(self) -> tuple[QWidget, ...]:
        """For the head of the full view."""
        return self.undo, self.redo, self.delete, self.layers, self.done

    def _field(self, name: str, longest: int, width: int) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(name)
        field.setToolTip(name)
        field.setMaxLength(longest)
        field.setMinimumWidth(theme().space(width))
        return field

    def show_marks(self) -> None:
        """Follow the chosen mark."""
        marks, layer = self._marks, self._marks.layer
        for tone, button in self._tones.items():
            button.setChecked(tone == marks.tone)
        self._widths.set_key(str(marks.width))
        self.undo.setEnabled(marks.can_undo)
        self.redo.setEnabled(marks.can_redo)
        self.delete.setEnabled(layer is not None)
        says = layer is not None and layer.kind not in ("blur", "cover")
        # Never hidden: the picture must not move under the hand that draws.
        self.words.setEnabled(says)
        self.length.setEnabled(layer is not None and layer.kind == "dimension")
        _show(self.words, layer.text if layer is not None else "")
        _show(self.length, layer.value if layer is not None and not layer.scale else "")
        set_property(self.note, "tone", "")
        self.note.setText(self._hint())

    def _hint(self) -> str:
        layer, tool = self._marks.layer, self._marks.tool
        kind = layer.kind if layer is not None else tool
        if kind == "dimension":
            if layer is not None and layer.scale:
                return self.tr("Reckoned with the known length; true only in its plane.")
            if layer is not None and layer.value:
                return self.tr("The known length: other dimensions are reckoned with it, true in its plane.")
            return self.tr("Draw a length you know and type it; others are then reckoned with it.")
        if kind in ("blur", "cover"):
            return self.tr("Burnt into reports and exports for good. The original stays whole in the vault.")
        return self.tr("Drag to draw, or press the letter of a tool twice; arrow keys move a mark.")

    def _say_wrong(self, error: InspectorError) -> None:
        self.note.setText(" ".join(explain(error)))
        set_property(self.note, "tone", "bad")


def _show(field: QLineEdit, text: str) -> None:
    if field.text() != text and not (field.hasFocus() and field.isModified()):
        with QSignalBlocker(field):
            field.setText(text)
