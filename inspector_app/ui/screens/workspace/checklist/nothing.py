"""What the checklist shows when no item passes: why that is so, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector_app.ui.viewmodels.workspace_checklist import ChecklistFilter
from inspector_app.ui.widgets.boxes import column
from inspector_app.ui.widgets.empty import EmptyState


class NothingHere(QWidget):
    """`all_asked` to show every item again."""

    all_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: EmptyState | None = None
        self._layout = column(gap=0)
        self.setLayout(self._layout)

    def show_for(self, kept: ChecklistFilter, wanted: str, *, empty: bool) -> None:
        """`empty`: the pack itself asks nothing of this inspection."""
        if self._shown is not None:
            self._layout.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        icon, title, text = self._words(kept, wanted, empty=empty)
        back = "" if empty else self.tr("Show all items")
        self._shown = EmptyState(icon, title, text, back, "list-checks")
        self._shown.acted.connect(self.all_asked)
        self._layout.addWidget(self._shown)

    def _words(self, kept: ChecklistFilter, wanted: str, *, empty: bool) -> tuple[str, str, str]:
        if empty:
            return "clipboard-list", self.tr("No questions"), self.tr("The standards pack asks nothing here.")
        if wanted:
            found = self.tr("No item has “{text}” in its words, its key or its clause.").format(text=wanted)
            return "search", self.tr("Nothing found"), found
        words = {
            ChecklistFilter.OPEN: (
                "circle-check",
                self.tr("Everything is answered"),
                self.tr("Every item of this inspection has its answer."),
            ),
            ChecklistFilter.FAILED: (
                "circle-check",
                self.tr("Nothing failed"),
                self.tr("No item of this inspection failed so far."),
            ),
            ChecklistFilter.PHOTO: (
                "camera",
                self.tr("All photos are there"),
                self.tr("No item is waiting for a photo."),
            ),
            ChecklistFilter.NOT_APPLICABLE: (
                "minus",
                self.tr("Everything applies"),
                self.tr("No item was answered “not applicable”."),
            ),
        }
        return words.get(kept, ("list-checks", self.tr("Nothing here"), ""))
