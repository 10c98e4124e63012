"""The checklist as it is shown: filters and search above, sections with their items below, one item in focus.

Shows; what an answer does is the business of `view`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QStackedWidget

from inspector_app.ui.screens.workspace.checklist.fonts import Fonts
from inspector_app.ui.screens.workspace.checklist.live_row import LiveRow
from inspector_app.ui.screens.workspace.checklist.nothing import NothingHere
from inspector_app.ui.screens.workspace.checklist.painting import RowPainter
from inspector_app.ui.screens.workspace.checklist.placed_rows import Anchor
from inspector_app.ui.screens.workspace.checklist.plan import Planner
from inspector_app.ui.screens.workspace.checklist.rows import ChecklistRows
from inspector_app.ui.screens.workspace.step_view import StepView
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import POSITION_KEY, WorkspaceModel
from inspector_app.ui.viewmodels.workspace_checklist import ChecklistFilter
from inspector_app.ui.viewmodels.workspace_checklist_model import ChecklistModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_reference import Topic
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.buttons import IconButton
from inspector_app.ui.widgets.fitting import FittingChoice
from inspector_app.ui.widgets.focus import lead_focus
from inspector_app.ui.widgets.search import SearchField


class ChecklistSheet(StepView):
    """Filters, rows, the widgets of the row in focus, and what stands there when nothing passes."""

    step = Step.CHECKLIST

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__(model, pictures)
        self.items = ChecklistModel(model)
        fonts = Fonts()
        self._planner = Planner(model, fonts)
        self.live = LiveRow(self, model, pictures)
        self.rows = ChecklistRows(self.items, self._planner, RowPainter(fonts), self.live)
        self.rows.setAccessibleName(self.tr("Checklist"))
        self._languages: tuple[str, str | None] = ("", None)
        self._shown: tuple[WorkspaceState, tuple[object, ...]] | None = None
        self._showing = self._searching = False
        self._build()
        self._connect()
        lead_focus(self, self.rows)

    def _build(self) -> None:
        self.filters = FittingChoice((), "", name=self.tr("Which items to show"))
        self.search = SearchField(self.tr("Search items"))
        self.search.setToolTip(f"{self.tr('Words in any language, clause, key')}  /  Ctrl+F")
        self.search.setMinimumWidth(theme().px(tokens.TILE_WIDTH - tokens.XXL - tokens.M))
        self._find = IconButton("search", self.tr("Search items"), shortcut="/")
        self._find.clicked.connect(self.begin_search)
        self._bar = row(self.filters, self._find, gap=tokens.CONTROL_GAP)
        self._bar.addWidget(self.search, 1)
        side = theme().space(tokens.M)
        # The list below has its scroll bar at the right.
        self._bar.setContentsMargins(side, side, side + tokens.CONTROL_GAP, theme().space(tokens.S))
        self.nothing = NothingHere()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self.nothing)
        layout = column(self._bar, gap=0)
        layout.addWidget(self._stack, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.filters.changed.connect(lambda key: self.keep(ChecklistFilter(key)))
        self.search.searched.connect(self._search)
        self.search.returnPressed.connect(self._end_search)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.search)
        escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self._leave_search)
        self.nothing.all_asked.connect(self.show_all)
        theme().changed.connect(self._restyle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Filters and search in one line where both fit; where it is low too, a button brings the search."""
        space = theme().space
        room = self.width() - 2 * space(tokens.M) - tokens.CONTROL_GAP
        beside = room - self.filters.sizeHint().width() - space(tokens.CONTROL_GAP)
        across = beside >= self.search.minimumWidth()
        low = self.height() < theme().px(tokens.FORM_WIDTH)
        folded = not across and low and not (self.search.text() or self._searching)
        self.search.setVisible(not folded)
        self._find.setVisible(folded)
        in_line, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._bar.setDirection(in_line if across or folded else below)

    # -- showing ---------------------------------------------------------------------------------------------

    def show_state(self, state: WorkspaceState) -> None:
        self._show(state, self.rows.anchor())

    def _show(self, state: WorkspaceState, anchor: Anchor) -> None:
        if self._showing:  # a commit of what was typed, asked for while the next row is brought
            return
        if self._stands(state):
            return
        self._showing = True
        languages = (self.model.language, self.model.second_language)
        if languages != self._languages:
            self._languages = languages
            self.rows.restyle()
        if self.items.show(state) or not self.filters.key:
            self._show_filters()
        self._fit()
        self.rows.fixed = state.read_only
        if not self.items.can_be_in_focus(self.rows.current):
            self.rows.set_current(self.items.first())
        self._show_current(state)
        self.rows.relayout(anchor)
        self._stack.setCurrentWidget(self.rows if self.items.lines() else self.nothing)
        if not self.items.lines():
            self.nothing.show_for(self.items.kept, self.items.wanted, empty=not state.checklist_items)
        self._shown = (state, self._looks_of(state))
        self._showing = False

    def _stands(self, state: WorkspaceState) -> bool:
        """Whether a snapshot that has come in reads as what is shown: an answer was shown when its key was
        pressed, and now it has been committed. The same snapshot again puts back what was refused.
        """
        if self._shown is None or self._shown[0] is state:
            return False
        before = self._shown[1]
        if self.items.show(state):
            self._show_filters()
            return False
        self._shown = (state, self._looks_of(state))
        return self._shown[1] == before and self.items.can_be_in_focus(self.rows.current)

    def _looks_of(self, state: WorkspaceState) -> tuple[object, ...]:
        """What is shown beside the lines themselves."""
        current = self.rows.current
        languages = (self.model.language, self.model.second_language)
        photos = state.record.photos_of("item", current)
        written = {key: text for key, text in state.drafts.items() if key != POSITION_KEY}
        return current, state.read_only, written, photos, languages

    def _show_current(self, state: WorkspaceState) -> None:
        """Bring the widgets to the row in focus."""
        shown = self.items.row_of(self.rows.current)
        self.live.setVisible(shown is not None)
        if shown is None:
            return
        item = shown.item
        plan = self._planner.plan(self.items.lines()[self.items.place_of(item.key)], current=True)
        self.live.show_row(shown, plan, state, self.items.standing(shown))
        self.set_topic(Topic(item.key, item.title, item.clause, guidance=item.guidance))

    def _show_filters(self) -> None:
        counts = self.items.counts()
        words = {
            ChecklistFilter.ALL: self.tr("All {count}"),
            ChecklistFilter.OPEN: self.tr("Open {count}"),
            ChecklistFilter.FAILED: self.tr("Failed {count}"),
            ChecklistFilter.PHOTO: self.tr("Photo {count}"),
            ChecklistFilter.NOT_APPLICABLE: self.tr("N/A {count}"),
        }
        texts = [(kept.value, words[kept].format(count=counts[kept])) for kept in ChecklistFilter]
        if not self.filters.key:
            self.filters.set_choices(texts, self.items.kept.value)
            for kept, tip in self._filter_tips().items():
                self.filters.segments.button(kept.value).setToolTip(tip)
        for place, (key, text) in enumerate(texts):
            if self.filters.segments.button(key).accessibleName() == text:
                continue
            self.filters.segments.button(key).setText(text)
            self.filters.segments.button(key).setAccessibleName(text)
            self.filters.list.setItemText(place, text)

    def _filter_tips(self) -> dict[ChecklistFilter, str]:
        return {
            ChecklistFilter.OPEN: self.tr("Items without an answer"),
            ChecklistFilter.PHOTO: self.tr("Items that still need a photo"),
            ChecklistFilter.NOT_APPLICABLE: self.tr("Items that are not applicable"),
        }

    def show_again(self, anchor: Anchor | None = None) -> None:
        """As it is now; `anchor`: the row that stays where it is, and how far below the upper edge."""
        if self.model.state is not None:
            self._show(self.model.state, anchor or self.rows.anchor())

    def _restyle(self) -> None:
        self.rows.restyle()
        self._shown = None  # the same words take another room
        self.show_again()

    # -- filters ---------------------------------------------------------------------------------------------

    def keep(self, kept: ChecklistFilter) -> None:
        """Show the items of a filter."""
        self.items.kept, self.items.held = kept, ""
        self.filters.choose(kept.value)
        self.show_again()

    def _search(self, text: str) -> None:
        self.items.wanted, self.items.held = text, ""
        self.show_again()

    def show_all(self) -> None:
        self.items.wanted = ""
        self.search.clear()
        self.keep(ChecklistFilter.ALL)

    def begin_search(self) -> None:
        """Put the cursor into the search."""
        self._searching = True
        self._fit()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _end_search(self) -> None:
        """Go on in what was found."""
        self._searching = False
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()

    def _leave_search(self) -> None:
        """Show everything again."""
        self.search.clear()
        self._end_search()
