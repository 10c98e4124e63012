"""The command palette of a window: gathers what can be done from where the person is, and shows the sheet.

What was used lately is kept in memory only, and forgotten when the vault is locked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.palette.sheet import PaletteSheet
from inspector_app.ui.palette.window_entries import (
    action_entries,
    gauge_entries,
    inspection_entries,
    look_entries,
    read_gauges,
    read_inspections,
)

if TYPE_CHECKING:
    from inspector_app.ui.main_window import MainWindow

REMEMBERED = 12


class Palette(QObject):
    """A screen may have `commands()`, what is offered at once, and `places()`, what is only found."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._recent: list[str] = []
        self.sheet: PaletteSheet | None = None
        window.app.session_changed.connect(self._forget)

    def _forget(self) -> None:
        self._recent.clear()

    def open(self) -> None:
        """Show it over the window; nothing while the vault is locked, and nothing twice."""
        app = self._window.app
        if not app.unlocked or (self.sheet is not None and shiboken6.isValid(self.sheet)):
            return
        screen = self._window.screen_widget
        here: tuple[PaletteEntry, ...] = getattr(screen, "commands", tuple)()
        places: tuple[PaletteEntry, ...] = getattr(screen, "places", tuple)()
        at_once = (*here, *action_entries(self._window.actions()), *look_entries(app))
        sheet = PaletteSheet(self._window, at_once, places, self._recent, self._remember)
        self.sheet = sheet
        sheet.finished.connect(self._put_away)
        sheet.show_over()
        session = app.session

        def arrived(found: list[tuple[str, str, str]]) -> None:
            if self.sheet is sheet and shiboken6.isValid(sheet):
                sheet.add(inspection_entries(app, found))

        def gauges_arrived(found: list[tuple[str, str, str]]) -> None:
            if self.sheet is sheet and shiboken6.isValid(sheet):
                sheet.add(gauge_entries(app, found))

        app.tasks.fetch(read_inspections, session, app.language, done=arrived, failed=_not_found)
        app.tasks.fetch(read_gauges, session, done=gauges_arrived, failed=_not_found)

    def _put_away(self) -> None:
        sheet, self.sheet = self.sheet, None
        if sheet is not None:
            sheet.deleteLater()

    def _remember(self, key: str) -> None:
        if key in self._recent:
            self._recent.remove(key)
        self._recent.insert(0, key)
        del self._recent[REMEMBERED:]


def _not_found(error: InspectorError) -> None:
    """The other inspections cannot be read now; everything else can still be found."""
    del error
