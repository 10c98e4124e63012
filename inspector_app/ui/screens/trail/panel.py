"""A trail to look through: filters, the table, the chosen line in full, what to say when there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStackedWidget, QTableView, QWidget

from inspector_app.ui.screens.trail.details import TrailDetails
from inspector_app.ui.screens.trail.filters import TrailFilters
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.trail import Column, TrailTable, read
from inspector_app.ui.viewmodels.words import count_text
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.empty import EmptyState
from inspector_app.ui.widgets.focus import lead_focus
from inspector_app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from inspector_app.services.trail import Trail, TrailLine
    from inspector_app.services.trail_words import TrailWords


LOW = 480
"""Below this height, at 100 % text size, the filters would leave no room for the table."""


class TrailView(QTableView):
    """The table: whole rows, arrow keys, Enter for the details."""

    opened = Signal()

    def __init__(self, table: TrailTable) -> None:
        super().__init__()
        self.setModel(table)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # One height for all: thousands of rows must not be measured one by one.
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme().space(tokens.DENSE_ROW))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def fit(self, width: int, name: str, *, reasons: bool) -> None:
        """Share the width: the time in full, the longest name as far as it fits, the rest by weight. What
        has no room is left to the details.
        """
        metrics = self.fontMetrics()
        when = metrics.horizontalAdvance("2026-11-22 20:58:58") + 2 * theme().space(tokens.S) + tokens.M
        room = max(width - when, 1)
        roomy = room >= theme().px(tokens.FORM_WIDTH * 3 // 4)
        apart = reasons and roomy
        who = min(metrics.horizontalAdvance(name) + 2 * theme().space(tokens.S) + tokens.M, room // 4)
        room -= who * roomy
        weights = {Column.ABOUT: 6, Column.HAPPENED: 8, Column.WHY: 5 * apart}
        total = sum(weights.values())
        self.setColumnWidth(Column.WHEN, when)
        self.setColumnHidden(Column.WHO, not roomy)
        self.setColumnWidth(Column.WHO, who)
        for place, weight in weights.items():
            self.setColumnHidden(place, not weight)
            self.setColumnWidth(place, room * weight // total)
        table = self.model()
        if isinstance(table, TrailTable):
            table.put_reasons_apart(apart=apart or not reasons)


class TrailPanel(QWidget):
    """`inspection_id` empty: this installation. `arrived(Trail)` once it was read."""

    arrived = Signal(object)

    def __init__(self, app: AppModel, inspection_id: str, nothing: EmptyState) -> None:
        super().__init__()
        self.app = app
        self._id = inspection_id
        self._crowded = False
        self._wanted = True
        self._longest_name = ""
        self._reasons = False
        # The columns are fitted once the scroll bar has found its place.
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(self._fit_view)
        self.table = TrailTable(self)
        self.filters = TrailFilters(app)
        self.filters.changed.connect(self._filter)
        self.filters.unfolded.connect(self._fit)
        self.view = TrailView(self.table)
        self.view.setAccessibleName(self.tr("Changes, the newest first"))
        self.view.selectionModel().currentRowChanged.connect(self._look)
        self.view.opened.connect(self.open_details)
        self.view.clicked.connect(lambda _index: self.open_details())
        self.details = TrailDetails(self.table)
        self.details.hidden.connect(self.close_details)
        self.details.asked.connect(self.go_to)
        self.count = Label("", "muted")
        self._none = EmptyState(
            "search", self.tr("Nothing matches"), self.tr("Try fewer words, or show everything again.")
        )
        self._empty = nothing
        self._lists = QStackedWidget()
        for widget in (QWidget(), self.view, self._none, self._empty):
            self._lists.addWidget(widget)
        self._lay_out()
        self._shortcuts()
        lead_focus(self, self.view)
        theme().changed.connect(self._fit)
        app.data_changed.connect(self.read)
        self.read()

    def _lay_out(self) -> None:
        self._left = QWidget()
        left = column(self.filters, self.count, gap=tokens.S)
        left.addWidget(self._lists, 1)
        side = theme().space(tokens.M)
        left.setContentsMargins(side, side, side, 0)
        self._left.setLayout(left)
        body = row(gap=0)
        body.addWidget(self._left, 1)
        body.addWidget(self.details)
        self.setLayout(body)
        self.filters.hide()
        self.details.hide()

    def _shortcuts(self) -> None:
        for keys, slot in (("Ctrl+F", self.filters.search.setFocus), ("Esc", self.close_details)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def read(self) -> None:
        if self.app.unlocked:
            self.app.tasks.fetch(
                read,
                self.app.session,
                self._id,
                self.app.language,
                done=self._show,
                failed=self.app.error.emit,
            )

    def _show(self, found: tuple[Trail, TrailWords]) -> None:
        trail, words = found
        chosen = self._current()
        self.table.show(trail, words)
        self.filters.offer(trail, words)
        self.filters.setVisible(bool(trail.lines))
        names = {words.person(line) for line in trail.lines}
        self._longest_name = max(names, key=self.view.fontMetrics().horizontalAdvance, default="")
        self._filter()
        if chosen is not None:
            self.go_to(chosen.device, f"{chosen.stream}/{chosen.seq}")
        self.arrived.emit(trail)

    def _filter(self) -> None:
        self.table.filter(self.filters.wanted())
        shown, trail = self.table.rowCount(), self.table.trail
        whole = len(trail.lines) if trail is not None else 0
        self._reasons = any(line.why for line in self.table.lines)
        place = 1 if shown else 2 if whole else 3
        self._lists.setCurrentIndex(place)
        self.count.setText(
            self.tr("%n change(s)", "", shown)
            if shown == whole
            else self.tr("{shown} of {whole} changes").format(
                shown=count_text(shown), whole=count_text(whole)
            )
        )
        if shown:
            self.view.setCurrentIndex(self.table.index(0, 0))
        self._fit()

    def _current(self) -> TrailLine | None:
        return self.table.line(self.view.currentIndex().row())

    def _look(self, current: QModelIndex) -> None:
        line = self.table.line(current.row())
        if line is not None:
            self.details.show_line(line)

    def open_details(self) -> None:
        self._wanted = True
        self._fit(opened=True)

    def close_details(self) -> None:
        self._wanted = False
        self._fit()
        self.view.setFocus()

    def go_to(self, device: str, place: str) -> None:
        """Select a row of the journal; the filters give way when they hide it."""
        found = self.table.row_of(device, place)
        if found < 0:
            self.filters.clear()
            found = self.table.row_of(device, place)
        if found >= 0:
            index = self.table.index(found, 0)
            self.view.selectionModel().setCurrentIndex(
                index,
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
            self.view.scrollTo(index)

    def _fit(self, *, opened: bool = False) -> None:
        """The details stand beside the table, or in a narrow window in its place once asked for."""
        room = theme().px(tokens.REFERENCE_WIDTH)
        crowded = self.width() - room < theme().px(tokens.FORM_WIDTH)
        if crowded and not self._crowded and not opened:
            self._wanted = False
        elif self._crowded and not crowded:
            self._wanted = True
        self._crowded = crowded
        shown = self._wanted and self._current() is not None
        over = shown and crowded
        self.details.setMinimumWidth(0 if over else room)
        self.details.setMaximumWidth(max(self.width(), room) if over else room)
        self.details.setVisible(shown)
        self._left.setVisible(not over)
        # A stack asks for the height of its highest page, here of one that is seldom shown.
        self._lists.setMinimumHeight(theme().px(tokens.TARGET))
        low = self.height() < theme().px(LOW)
        self.filters.set_low(low)
        self.count.setVisible(bool(self.table.trail and self.table.trail.lines) and not low)
        self.filters.setMinimumHeight(self.filters.search.sizeHint().height())
        self._lists.setVisible(not self.filters.in_the_way)
        self._settled.start()

    def _fit_view(self) -> None:
        self.view.fit(self.view.viewport().width(), self._longest_name, reasons=self._reasons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
