"""The line above the grid: what is measured with what, which size, what can be done with the whole grid."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from inspector_app.ui.gauges.preferences import ReadingPreferences
from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.screens.workspace.measurements.gauge_choice import GaugeButton
from inspector_app.ui.screens.workspace.measurements.sizes import SizeChoice
from inspector_app.ui.screens.workspace.measurements.table import MOST
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_grid import MeasurementGrid
from inspector_app.ui.widgets.boxes import row
from inspector_app.ui.widgets.buttons import IconButton
from inspector_app.ui.widgets.labels import Label


class GridHead(QWidget):
    """`turned(down)` when another direction of Enter was chosen; the other signals ask for what they say."""

    turned = Signal(bool)
    copy_asked = Signal()
    paste_asked = Signal()
    value_asked = Signal()

    def __init__(self, model: WorkspaceModel, grid: MeasurementGrid, preferences: ReadingPreferences) -> None:
        super().__init__()
        self._model, self._preferences = model, preferences
        self.title = Label(self.tr("Measurements"), "title")
        self.done = Label("", "muted")
        self.gauge = GaugeButton(model, grid)
        self.sizes = SizeChoice(model)
        self.more = IconButton("ellipsis", self.tr("More about the grid"))
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        self.more.clicked.connect(
            lambda: self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
        )
        self.show_panel = IconButton("chart-line", self.tr("Show the statistics"), shortcut="F4")
        self.show_panel.hide()
        self.gauge.used.connect(lambda _use: self._fit())
        self.setLayout(
            row(self.title, self.done, 1, self.gauge, self.sizes, self.more, self.show_panel, gap=tokens.S)
        )
        self._roomy = True

    def set_roomy(self, roomy: bool) -> None:
        """Without room for it the title goes: the list of steps says it."""
        self._roomy = roomy
        self._fit()

    def set_dense(self, dense: bool) -> None:
        """As high as a finger and no higher, whatever the size of the text."""
        for part in (self.gauge, self.sizes.segments, self.sizes.list, self.more, self.show_panel):
            part.setMinimumHeight(tokens.TARGET if dense else theme().px(tokens.TARGET))
            part.setMaximumHeight(tokens.TARGET if dense else theme().px(tokens.TARGET) + tokens.XS)
        self.setMaximumHeight(tokens.TARGET if dense else theme().px(tokens.TARGET) + tokens.S)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # another gauge, a longer name
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.width() >= theme().space(tokens.READING_WIDTH)
        self.title.setVisible(self._roomy and self.width() >= theme().space(tokens.FORM_WIDTH * 3 // 4))
        self.done.setVisible(wide)
        shown = (
            part for part in (self.title, self.done, self.more, self.show_panel) if part.isVisibleTo(self)
        )
        spare = self.width() - sum(part.sizeHint().width() + theme().space(tokens.S) for part in shown)
        spare -= theme().space(tokens.L)
        gauge = self.gauge.sizeHint().width()
        fits = self.sizes.segments.sizeHint().width() <= spare - gauge
        short = self.sizes.list.minimumSizeHint().width() + theme().px(tokens.XL)
        self.sizes.setMaximumWidth(MOST if fits else short)
        # The sizes ask for more than they are given, which is not to cost the gauge its name.
        self.gauge.setMinimumWidth(max(0, min(gauge, spare if fits else spare - short)))

    def entries(self) -> tuple[PaletteEntry, ...]:
        """What can be done with the grid."""
        down, sound = self._preferences.down, self._preferences.sound
        turn = self.tr("Enter goes to the right") if down else self.tr("Enter goes down")
        heard = self.tr("No sound for readings out of tolerance")
        if not sound:
            heard = self.tr("Sound for readings out of tolerance")
        asked: list[tuple[str, str, Callable[[], object], str, str]] = [
            ("value", self.tr("Ask the gauge for its value"), self.value_asked.emit, "usb", "F9"),
            ("gauge", self.tr("Choose the gauge"), self.gauge.click, "ruler", "F3"),
            ("connect", self.tr("Connect a gauge by cable"), self.gauge.connect_asked.emit, "usb", ""),
            ("paste", self.tr("Paste readings from a spreadsheet"), self.paste_asked.emit, "copy", "Ctrl+V"),
            ("copy", self.tr("Copy the table"), self.copy_asked.emit, "copy", "Ctrl+C"),
            ("turn", turn, self._turn, "arrow-right" if down else "arrow-down", ""),
            ("sound", heard, self._toggle_sound, "circle-alert", ""),
            ("register", self.tr("Register of gauges"), self.gauge.register_asked.emit, "clipboard-list", ""),
        ]
        group = self.tr("Measurements")
        return tuple(
            PaletteEntry(f"measurements.{key}", title, run, group, picture, shortcut)
            for key, title, run, picture, shortcut in asked
        )

    def _fill(self) -> None:
        self.menu.clear()
        for entry in self.entries():
            text = f"{entry.title}\t{entry.shortcut}" if entry.shortcut else entry.title
            action = QAction(icon(entry.icon, "ink_soft"), text, self.menu)
            action.triggered.connect(entry.run)
            self.menu.addAction(action)

    def _turn(self) -> None:
        self._preferences.down = not self._preferences.down
        self.turned.emit(self._preferences.down)

    def _toggle_sound(self) -> None:
        self._preferences.sound = not self._preferences.sound
