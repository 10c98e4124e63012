"""The buttons of comparing: which there are for each way to compare, their names and their keys."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QSlider, QWidget

from inspector_app.ui.screens.workspace.full_view import MINUS_KEY
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.buttons import IconButton
from inspector_app.ui.widgets.ribbon import Ribbon

SIDE, OVERLAY, BLINK = "side", "overlay", "blink"
USUAL_MS = 700
"""How long each picture is shown while they blink."""
_FASTEST_MS, _SLOWEST_MS = 200, 2000
_SLIDER_WIDTH = 140


class CompareTools(QObject):
    """`ribbon` has them in a line."""

    def __init__(self, parent: QObject, *first: QWidget) -> None:
        super().__init__(parent)
        self.together = IconButton("link", self.tr("Look into both together"), shortcut="L", checkable=True)
        self.together.setChecked(True)
        self.opacity = _slider(self.tr("How much of the photo is seen"), 0, 100, 50)
        self.pace = _slider(self.tr("How long each picture is seen"), _FASTEST_MS, _SLOWEST_MS, USUAL_MS)
        self.align = IconButton(
            "crosshair", self.tr("Move the photo by dragging and arrow keys"), shortcut="A", checkable=True
        )
        self.points = IconButton("map-pin", self.tr("Lay it by two points on each"), shortcut="P")
        self.left = IconButton("rotate-ccw", self.tr("Turn the photo left"), shortcut="Shift+Left")
        self.right = IconButton("rotate-cw", self.tr("Turn the photo right"), shortcut="Shift+Right")
        self.smaller = IconButton("minimize-2", self.tr("Photo smaller"), shortcut="Shift+Down")
        self.larger = IconButton("maximize-2", self.tr("Photo larger"), shortcut="Shift+Up")
        self.reset = IconButton("undo-2", self.tr("Lay it as it was"), shortcut="U")
        self.play = IconButton("pause", self.tr("Blink, or stop"), shortcut="Space")
        self.nearer = IconButton("zoom-in", self.tr("Nearer"), shortcut="+")
        self.farther = IconButton("zoom-out", self.tr("Farther"), shortcut=MINUS_KEY)
        self.whole = IconButton("scan", self.tr("Whole picture"), shortcut="0")
        zooming = (self.farther, self.nearer, self.whole)
        self.ribbon = Ribbon(
            *first, self.together, self.opacity, self.play, self.pace, *self._laying(), *zooming
        )

    def _laying(self) -> tuple[QWidget, ...]:
        around = (self.left, self.right, self.smaller, self.larger, self.reset)
        return (self.align, self.points, *around)

    def show_mode(self, mode: str) -> None:
        """Only what this way to compare can use."""
        shown: dict[str, tuple[QWidget, ...]] = {
            SIDE: (self.together,),
            OVERLAY: (self.opacity, *self._laying()),
            BLINK: (self.play, self.pace, *self._laying()),
        }
        for widget in (self.together, self.opacity, self.play, self.pace, *self._laying()):
            widget.setVisible(widget in shown[mode])


def _slider(name: str, least: int, most: int, value: int) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(least, most)
    slider.setPageStep((most - least) // 10)
    slider.setValue(value)
    slider.setAccessibleName(name)
    slider.setToolTip(name)
    slider.setMinimumSize(theme().space(_SLIDER_WIDTH), theme().px(tokens.TARGET))
    return slider
