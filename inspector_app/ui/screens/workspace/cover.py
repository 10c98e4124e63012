"""A page that covers the work: a photo, a comparison, the pins on the product, the report.

While it is in front the keys are its own, and the palette and the help sheet say so.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from inspector_app.ui.palette.buttons import button_entries
from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.widgets.boxes import Page


class Cover(Page):
    """`kind` begins the keys of its commands."""

    kind = "cover"
    _focused_before: QWidget | None = None

    def hold_focus(self) -> None:
        """Remember, before it is taken, who had the keyboard; one that is in front already has it itself."""
        if self.isVisible():
            return
        self._focused_before = QApplication.focusWidget() or self.window().focusWidget()

    def give_back_focus(self) -> None:
        """The keyboard goes to whom it was taken from, if they are still there."""
        before, self._focused_before = self._focused_before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def heading(self) -> str:
        """What it is called in the palette and in the help sheet."""
        return self.accessibleName()

    def keyed(self) -> tuple[PaletteEntry, ...]:
        """What only keys do."""
        return ()

    def commands(self) -> tuple[PaletteEntry, ...]:
        """What can be done here: the buttons in sight that have a key, and what only keys do."""
        return (*self.keyed(), *button_entries(self, self.kind, self.heading()))
