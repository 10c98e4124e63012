"""The checklist step: what answers, keys and touches do, and where the focus goes after them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from inspector_app.domain.errors import InspectorError
from inspector_app.domain.text import LocalText
from inspector_app.domain.verdict_evidence import answer_state
from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.screens.workspace.checklist.commands import entries
from inspector_app.ui.screens.workspace.checklist.scanning import ListScanner
from inspector_app.ui.screens.workspace.checklist.sheet import ChecklistSheet
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_checklist import NOT_APPLICABLE, ChecklistFilter
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import Step


class ChecklistView(ChecklistSheet):
    """P, F, N and digits answer the item in focus and go to the next open one; a touch answers where it is
    touched. Every answer is committed as it is given and can be taken back.
    """

    step = Step.CHECKLIST

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__(model, pictures)
        rows, live = self.rows, self.live
        rows.answered.connect(self.answer)
        rows.counted.connect(self.count)
        rows.chosen.connect(self.focus_on)
        rows.begun.connect(self._begin)
        rows.commented.connect(lambda _key: self.comment())
        rows.clause_asked.connect(lambda _key: self.show_clause())
        rows.photo_asked.connect(self._photo)
        rows.search_asked.connect(self.begin_search)
        live.answered.connect(self._answer_in_row)
        live.written.connect(self._written)
        live.counted.connect(lambda step: self.count(live.key, step))
        live.photo_asked.connect(lambda: self._photo(live.key))
        self.scanner = ListScanner(self)
        live.details.scan_asked.connect(self.scanner.ask_camera)
        live.finished.connect(self.next_open)
        live.left.connect(rows.setFocus)
        for keys, slot in (("Ctrl+F", self.begin_search), ("F6", self.next_open)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def commands(self) -> tuple[PaletteEntry, ...]:
        return entries(self)

    # -- answering -------------------------------------------------------------------------------------------

    def answer(self, key: str, value: str, by_key: bool = True) -> None:
        """Commit an answer and go on where it needs nothing more; the empty text takes an answer back."""
        before = self.items.row_of(key)
        if before is None or self.rows.fixed:
            return
        self.items.held = key
        self._give(key, value)
        if not value:
            self.focus_on(key, scroll=by_key)
        elif value == NOT_APPLICABLE:
            self.focus_on(key)
            if not before.reason:
                self.live.details.ask_reason()
        else:
            self.focus_on(self._after(key, value, opened=not before.answered, by_key=by_key), scroll=by_key)

    def _answer_in_row(self, value: str) -> None:
        """The button that answered may be gone a moment later: the keyboard goes back to the list first."""
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        self.answer(self.live.key, value, by_key=False)

    def _after(self, key: str, value: str, *, opened: bool, by_key: bool) -> str:
        """The item to go to once one is answered. A finger stays where a note or a photo may follow, and is
        not taken to what is out of sight.
        """
        if by_key:
            return (self.items.next_open(key) if opened else self.items.beside(key, 1)) or key
        row, state = self.items.row_of(key), self.model.state
        following = self.items.next_open(key) if opened else ""
        if not following or row is None or state is None or row.missing_photos:
            return key
        failed = answer_state(row.item, value, state.variants) == "fail"
        area = self.rows.visualRect(self.items.index(self.items.place_of(following)))
        below = self.items.place_of(following) > self.items.place_of(key)
        in_sight = area.bottom() < self.rows.viewport().height()
        return following if below and in_sight and not failed else key

    def _give(self, key: str, value: str) -> None:
        """Show an answer from the next painting on and make it durable; what is refused goes back to what
        was there.
        """
        from inspector_app.services.answers import answer_item

        def refused(error: InspectorError) -> None:
            self.items.settle(key)
            self.model.failed.emit(error)

        self.items.expect(key, value)
        self.model.command(
            answer_item, key, value or None, done=lambda _nothing: self.items.settle(key), failed=refused
        )

    def _written(self, key: str, value: str) -> None:
        """A field committed what was typed in it; the focus stays where it went."""
        self._give(key, value)
        self.show_again()

    def count(self, key: str, step: int) -> None:
        """One piece more or less than there were; never fewer than none."""
        if self.live.key == key:
            self.live.leave()
        row = self.items.row_of(key)
        if row is None or self.rows.fixed:
            return
        present = int(row.value) if row.value.isdecimal() else 0
        self.items.held = key
        self._give(key, str(max(0, present + step)))
        self.focus_on(key, scroll=False)

    # -- where the focus is ----------------------------------------------------------------------------------

    def focus_on(self, key: str, scroll: bool = True) -> None:
        """Give an item the attention; what was typed for the one before is committed."""
        state = self.model.state
        place = self.items.place_of(key)
        if state is None or place < 0:
            return
        if not self.items.can_be_in_focus(key):
            self.rows.bring_into_sight(key)
            return
        if key != self.rows.current:
            top = self.rows.visualRect(self.items.index(place)).top()
            self.live.leave()
            self.rows.set_current(key)
            self.items.held = key
            self.show_again(anchor=(key, top))
            self.placed.emit(key)
        else:
            self.show_again()
        if scroll:
            self.rows.bring_into_sight(key)

    def next_open(self) -> None:
        """Go to the next item without an answer, and to the beginning after the last."""
        self.rows.setFocus(Qt.FocusReason.ShortcutFocusReason)
        following = self.items.next_open(self.rows.current)
        if following:
            self.focus_on(following)
        else:
            self.model.app.show_toast(self.tr("No item is left open here."))

    def go_to(self, target: str) -> None:
        if target and self.items.row_of(target) is None:
            self.show_all()
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        self.focus_on(target if self.items.row_of(target) is not None else self.rows.current)

    def _begin(self, key: str) -> None:
        self.focus_on(key, scroll=False)
        self.live.begin()

    def comment(self) -> None:
        """Write a note to the item in focus."""
        if not self.rows.fixed and self.live.key:
            self.live.details.begin_note()
            self.rows.bring_into_sight(self.live.key)

    def show_clause(self) -> None:
        """Show or hide the text of the clause."""
        self.live.details.toggle_clause()

    def large_text(self) -> tuple[LocalText, LocalText] | None:
        """The question, and what is looked for: its guidance, else its clause."""
        row, state = self.items.row_of(self.rows.current), self.model.state
        if row is None or state is None:
            return None
        clauses = (one.text for one in state.pack.standard.clauses if one.number == row.item.clause)
        return row.item.title, row.item.guidance or next(clauses, {})

    # -- photos ----------------------------------------------------------------------------------------------

    def _photo(self, key: str) -> None:
        self.focus_on(key, scroll=False)
        self.model.photo_wanted.emit("item", key, "overview")

    def ask_photo(self) -> None:
        """Add a photo to the item in focus."""
        self._photo(self.rows.current)

    def photo_target(self) -> tuple[str, str, str]:
        key = self.rows.current
        return ("item", key, "overview") if key else ("inspection", "", "overview")

    def show_filter(self, kept: ChecklistFilter) -> None:
        """Show the items of a filter, and give its first one the attention."""
        self.keep(kept)
        self.rows.setFocus(Qt.FocusReason.ShortcutFocusReason)
