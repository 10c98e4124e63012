"""The checklist step: filters and search above, sections with their items below, one item in focus."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from inspector_app.domain.errors import InputError
from inspector_app.ui.screens.workspace.checklist.item_row import ItemRowView
from inspector_app.ui.screens.workspace.step_view import StepView
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_checklist import (
    ChecklistFilter,
    ItemRow,
    SectionRows,
    checklist_rows,
    filter_counts,
    item_row,
)
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_reference import Topic
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState
from inspector_app.ui.widgets.boxes import Card, Divider, ScrollColumn, column, row
from inspector_app.ui.widgets.empty import EmptyState
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.search import SearchField
from inspector_app.ui.widgets.segmented import Segmented


class SectionCard(Card):
    """A heading with how far it is, and the items below it."""

    def __init__(self, title: str) -> None:
        super().__init__(gap=0, margin=0)
        self._title = Label(title, "heading")
        self._progress = Label("", "muted")
        head = row(self._title, 1, self._progress)
        head.setContentsMargins(tokens.M, tokens.CONTROL_GAP, tokens.M, tokens.S)
        self.body.addLayout(head)
        self._items = column(gap=0)
        self._shown: list[ItemRowView] = []
        self.body.addLayout(self._items)

    def show_section(self, shown: SectionRows, views: list[ItemRowView]) -> None:
        text = self.tr("{done} of {total}").format(done=shown.answered, total=shown.total)
        if shown.failed:
            text = self.tr("{progress} · {failed} failed").format(progress=text, failed=shown.failed)
        self._progress.setText(text)
        self._progress.set_tone("bad" if shown.failed else "good" if shown.answered == shown.total else "")
        if self._shown == views:
            return
        while self._items.count():
            item = self._items.takeAt(0)
            widget = item.widget() if item else None
            if isinstance(widget, ItemRowView):
                widget.hide()
            elif widget is not None:
                widget.deleteLater()
        self._shown = list(views)
        for view in views:
            self._items.addWidget(Divider())
            self._items.addWidget(view)
            view.show()


class ChecklistView(StepView):
    """P, F, N answer the item in focus and move on; arrows move; Enter starts a field or moves on."""

    step = Step.CHECKLIST

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__(model, pictures)
        self._kept = ChecklistFilter.ALL
        self._current = ""
        self._cards: dict[str, SectionCard] = {}
        self._rows: dict[str, ItemRowView] = {}
        self._order: list[str] = []
        self._was_narrow = False
        self.filters = Segmented(name=self.tr("Which items to show"))
        self.filters.changed.connect(self._filter)
        self.search = SearchField(self.tr("Search items"))
        self.search.searched.connect(lambda _text: self._show_again())
        self.search.setMinimumWidth(theme().px(tokens.TILE_WIDTH - tokens.S))
        bar = QWidget()
        flow = FlowLayout(bar, gap=tokens.CONTROL_GAP)
        flow.addWidget(self.filters)
        flow.addWidget(self.search)
        self._empty = EmptyState(
            "circle-check", self.tr("Nothing here"), self.tr("No item passes this filter.")
        )
        self._scroll = ScrollColumn(gap=tokens.M, margin=tokens.M)
        self._scroll.body.addWidget(bar)
        self._scroll.body.addWidget(self._empty)
        self._scroll.body.addStretch(1)
        self.setLayout(column(self._scroll, gap=0))

    # -- showing ---------------------------------------------------------------------------------------------

    def show_state(self, state: WorkspaceState) -> None:
        self._show_filters(state)
        sections = checklist_rows(state, self._kept, self.search.text())
        self._order = [shown.item.key for section in sections for shown in section.rows]
        shown_sections = {section.section.key for section in sections}
        for key, card in self._cards.items():
            card.setVisible(key in shown_sections)
        for place, section in enumerate(sections):
            card = self._card(section, place)
            views = [self._row(shown) for shown in section.rows]
            for view, shown in zip(views, section.rows, strict=True):
                view.show_row(shown, state)
            card.show_section(section, views)
        self._empty.setVisible(not sections)
        if self._current not in self._order and self._order:
            self._set_current(self._order[0])

    def _card(self, section: SectionRows, _place: int) -> SectionCard:
        key = section.section.key
        if key not in self._cards:
            self._cards[key] = SectionCard(self.model.both(section.section.title))
            state = self.model.state
            order = [each.key for each in state.pack.sections] if state else []
            before = sum(1 for other in order[: order.index(key)] if other in self._cards)
            self._scroll.body.insertWidget(2 + before, self._cards[key])
        return self._cards[key]

    def _row(self, shown: ItemRow) -> ItemRowView:
        key = shown.item.key
        if key not in self._rows:
            view = ItemRowView(self.model, self.pictures, shown)
            view.focused.connect(self._set_current)
            view.answered.connect(self._answer)
            view.moved.connect(self._move)
            view.photo_asked.connect(self._photo)
            view.set_narrow(self._narrow())
            self._rows[key] = view
        return self._rows[key]

    def _show_filters(self, state: WorkspaceState) -> None:
        counts = filter_counts(state)
        words = {
            ChecklistFilter.ALL: self.tr("All {count}"),
            ChecklistFilter.OPEN: self.tr("Open {count}"),
            ChecklistFilter.FAILED: self.tr("Failed {count}"),
            ChecklistFilter.PHOTO: self.tr("Needs photo {count}"),
        }
        texts = [(kept.value, words[kept].format(count=counts[kept])) for kept in ChecklistFilter]
        if not self.filters.key:
            self.filters.set_choices(texts, self._kept.value)
        for key, text in texts:
            self.filters.button(key).setText(text)
            self.filters.button(key).setAccessibleName(text)

    def _show_again(self) -> None:
        if self.model.state is not None:
            self.show_state(self.model.state)

    def _filter(self, key: str) -> None:
        self._kept = ChecklistFilter(key)
        self._show_again()

    # -- answering -------------------------------------------------------------------------------------------

    def _answer(self, key: str, value: str) -> None:
        from inspector_app.services.answers import answer_item

        keyboard = self._rows[key].by_key
        self._set_current(key)

        def done(_result: object) -> None:
            if value == "na" and not self._reason_given(key):
                self._rows[key].ask_reason()
            elif keyboard and value in ("pass", "fail"):
                self._move(key, 1)

        self.model.command(answer_item, key, value or None, done=done)

    def _reason_given(self, key: str) -> bool:
        state = self.model.state
        answer = state.record.answers.get(key) if state else None
        return bool(answer and answer.na_reason)

    def _move(self, key: str, by: int) -> None:
        place = self._order.index(key) + by if key in self._order else 0
        if 0 <= place < len(self._order):
            self._focus(self._order[place])

    def _focus(self, key: str) -> None:
        view = self._rows[key]
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._set_current(key)
        QTimer.singleShot(
            0, view, lambda: self._scroll.ensureWidgetVisible(view, 0, theme().px(tokens.RAIL_WIDTH))
        )

    def _set_current(self, key: str) -> None:
        state = self.model.state
        if state is None:
            return
        if key != self._current and self._current in self._rows:
            self._rows[self._current].set_current(False, None, state)
        self._current = key
        try:
            item = state.pack.item(key)
        except InputError:
            return
        if key in self._rows:
            self._rows[key].set_current(True, item_row(state, item), state)
        self.set_topic(Topic(key, item.title, item.clause, guidance=item.guidance))
        self.placed.emit(key)

    def _photo(self, key: str) -> None:
        self._set_current(key)
        self.model.photo_wanted.emit("item", key, "overview")

    def photo_target(self) -> tuple[str, str, str]:
        return ("item", self._current, "overview") if self._current else ("inspection", "", "overview")

    def go_to(self, target: str) -> None:
        if target and target not in self._order:
            self._kept = ChecklistFilter.ALL
            self.filters.set_key(self._kept.value)
            self.search.clear()
            self._show_again()
        if target in self._rows:
            self._focus(target)
        elif self._order:
            self._focus(self._current if self._current in self._order else self._order[0])

    # -- room ------------------------------------------------------------------------------------------------

    def _narrow(self) -> bool:
        return self.width() < theme().px(tokens.READING_WIDTH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._narrow() != self._was_narrow:
            self._was_narrow = self._narrow()
            for view in self._rows.values():
                view.set_narrow(self._was_narrow)
            self._show_again()
