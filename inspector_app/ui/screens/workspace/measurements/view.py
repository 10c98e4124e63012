"""The measurements step: the grid in the middle, the statistics of the point in focus at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHeaderView, QWidget

from inspector_app.domain.measurement.conformity import Outcome
from inspector_app.domain.records import Reading
from inspector_app.ui.gauges.cable import GaugeCable, state_text
from inspector_app.ui.gauges.line import CLOSED
from inspector_app.ui.gauges.preferences import ReadingPreferences
from inspector_app.ui.gauges.sound import Tone
from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.screens.workspace.measurements.delegate import GridDelegate
from inspector_app.ui.screens.workspace.measurements.hands import Hands
from inspector_app.ui.screens.workspace.measurements.head import GridHead
from inspector_app.ui.screens.workspace.measurements.panel import StatisticsPanel
from inspector_app.ui.screens.workspace.measurements.table import GridView, WholeRows
from inspector_app.ui.screens.workspace.step_view import StepView
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_grid import GridRole, MeasurementGrid
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_reference import Topic
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState
from inspector_app.ui.viewmodels.workspace_undo import READING
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.empty import EmptyState
from inspector_app.ui.widgets.focus import lead_focus
from inspector_app.ui.widgets.labels import IconLabel, Label

ROWS_WITH_FOOT = 8
"""Height, in rows, from which the grid leaves room for words below it."""


DENSE_BELOW = 7
"""Height, in rows, below which rows and buttons are no higher than a finger needs."""


class MeasurementsView(StepView):
    """Enter goes on to the next open cell, to the right or down; Tab to the next point."""

    step = Step.MEASUREMENTS
    own_panel = True

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__(model, pictures)
        self._grid = MeasurementGrid(model, self)
        self._preferences = ReadingPreferences(model.app.settings)
        self.view = GridView()
        self._frame = WholeRows(self.view)
        self.view.setAccessibleName(self.tr("Readings: points down, samples across"))
        self.view.setModel(self._grid)
        self._delegate = GridDelegate(self.view)
        self.view.setItemDelegate(self._delegate)
        self.hands = Hands(self.view, self._grid, self._preferences)
        self.head = GridHead(model, self._grid, self._preferences)
        self.sizes = self.head.sizes
        self.cable = GaugeCable(model.app, self)
        self.tone = Tone(self)
        self.panel = StatisticsPanel(model)
        self._help = Label("", "muted", wrap=True)
        self.count = Label("", "strong")
        self.words = Label("", "muted", wrap=True)
        self.words.setAccessibleName(self.tr("What the reading says"))
        self.message = Label("", "strong", wrap=True)
        self.message.hide()
        self._empty = EmptyState(
            "ruler", self.tr("Nothing to measure"), self.tr("The standard has no points.")
        )
        foot = row(IconLabel("keyboard", "ink_soft"), gap=tokens.S)
        foot.addWidget(self._help, 1)
        foot.addWidget(self.count)
        self._foot = QWidget()
        self._foot.setLayout(foot)
        below = column(self.words, self.message, self._foot, self._empty, gap=tokens.XS)
        below.addStretch(1)
        self._work = column(self.head, gap=tokens.S, margin=tokens.M)
        self._work.addWidget(self._frame, 1000)
        self._work.addLayout(below, 1)
        layout = row(gap=0)
        layout.addLayout(self._work, 1)
        layout.addWidget(self.panel)
        self.setLayout(layout)
        self._panel_wanted, self._register_read = True, False
        self._dense: bool | None = None
        self._sized_for: tuple[object, ...] = ()
        lead_focus(self, self.view)
        self._connect()
        self._show_help(self._preferences.down)

    def _connect(self) -> None:
        # Once the heads and the scroll bars have found their places.
        self.view.resized.connect(lambda: QTimer.singleShot(0, self, self._size_columns))
        self.view.copy_asked.connect(self.hands.copy)
        self.view.paste_asked.connect(self.hands.paste)
        self.view.selectionModel().currentChanged.connect(self._look)
        self._delegate.entered.connect(lambda index, empty: self.hands.entered(index, was_empty=empty))
        self._delegate.moved.connect(self.hands.step)
        self._delegate.block_pasted.connect(self.hands.paste)
        self._delegate.refused.connect(lambda text: self._say(text, "bad"))
        for took_back in (self.model.undone, self.model.redone):
            took_back.connect(lambda _step: self._say("", ""))
        self._grid.went_out.connect(self._went_out)
        self.hands.said.connect(self._say)
        self.panel.hide_button.clicked.connect(lambda: self.set_panel(False))
        self.head.show_panel.clicked.connect(lambda: self.set_panel(True))
        self.head.turned.connect(self._show_help)
        self.head.copy_asked.connect(self.hands.copy)
        self.head.paste_asked.connect(self.hands.paste)
        self.head.value_asked.connect(self.cable.ask)
        self.head.gauge.register_asked.connect(lambda: self.model.app.go("gauges"))
        self.sizes.chosen.connect(self._choose_size)
        self.head.gauge.connect_asked.connect(lambda: self.cable.connect_gauge(self.head.gauge.read))
        self.head.gauge.used.connect(lambda _use: self.cable.follow(self.head.gauge.gauge()))
        self.cable.value.connect(self.hands.take_line)
        self.cable.refused.connect(self.hands.refuse)
        self.cable.changed.connect(self._cable_changed)
        for sequence, slot in (("F9", self.cable.ask), ("F3", self.head.gauge.click)):
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # -- showing ---------------------------------------------------------------------------------------------

    def show_state(self, state: WorkspaceState) -> None:
        titles = {point.key: self.model.text(point.title) for point in state.points}
        self.view.setProperty("titles", titles)
        self._grid.show(state)
        self.sizes.show_state(state, self._grid.readings.variant)
        self._size_columns()
        self._show_tally(state)
        self._empty.setVisible(not state.points)
        self._frame.setVisible(bool(state.points))
        if not self.view.currentIndex().isValid() and state.points:
            self.view.setCurrentIndex(self._grid.index(*self.hands.first_open(0)))
        if not self._register_read:
            self._register_read = True
            self.head.gauge.read()
        self._show_point()

    def _choose_size(self, variant: object) -> None:
        place = self.view.currentIndex()
        self._grid.choose(None if variant is None else str(variant))
        if self.model.state is not None:
            self.show_state(self.model.state)
        if place.isValid():
            self.view.setCurrentIndex(self._grid.index(place.row(), place.column()))

    def _show_tally(self, state: WorkspaceState) -> None:
        tally = self._grid.readings.tally()
        entered, out, open_ = sum(tally.values()), tally[Outcome.NOT_CONFORM], tally[Outcome.INCONCLUSIVE]
        expected = sum(point.measurement.sample_size for point in state.points if point.measurement)
        expected *= self._grid.readings.stages
        self.head.done.setText(self.tr("{done} of {total} readings").format(done=entered, total=expected))
        text = self.tr("{out} of {entered} readings out") if out else self.tr("no reading out of tolerance")
        parts = [text.format(out=out, entered=entered)]
        if open_:
            parts.append(self.tr("{n} inconclusive").format(n=open_))
        self.count.setText(" · ".join(parts) if entered else "")
        self.count.set_tone("bad" if out else "warning" if open_ else "good")

    def _size_columns(self) -> None:
        header, grid = self.view.horizontalHeader(), self._grid
        room = self.view.viewport().width()
        sized_for = (room, grid.rowCount(), grid.samples, theme().percent, self._dense)
        if not grid.rowCount() or sized_for == self._sized_for:
            return
        self._sized_for = sized_for
        header.setMinimumSectionSize(theme().px(tokens.TARGET))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        last = theme().px(tokens.THUMB)
        whole = grid.samples + 1
        fitting = max(1, min(whole, room // theme().px(tokens.THUMB + tokens.S)))
        each = room // fitting if fitting < whole else max(last, (room - last) // max(1, grid.samples))
        self.view.setColumnHidden(0, True)
        for sample in range(1, grid.samples + 1):
            header.resizeSection(sample, each)
        header.resizeSection(grid.samples + 1, last)
        self._frame.fit(grid.rowCount(), scrolls=each * grid.samples + last > room)

    def _show_point(self) -> None:
        point = self._grid.point(self.view.currentIndex().row())
        self.head.gauge.show_point(point)
        self.panel.show_point(self._grid.summary(point.key) if point else None, self.head.gauge.basis())
        self.cable.follow(self.head.gauge.gauge())
        words = str(self.view.currentIndex().data(GridRole.WORDS) or "")
        sample = self._grid.head(max(1, self.view.currentIndex().column()))
        said = self.tr("Sample {sample}: {words}").format(sample=sample, words=words)
        self.words.setText(said if words else "")
        self._show_foot()

    def _look(self, current: QModelIndex, _previous: QModelIndex) -> None:
        point = self._grid.point(current.row())
        if point is None or point.measurement is None:
            return
        self._show_point()
        self.view.verticalHeader().viewport().update()
        text = self._grid.readings.limits(point)
        self.set_topic(Topic(point.key, point.title, point.clause, text, point.guidance))
        self.placed.emit(f"{point.key}:{current.column()}")

    # -- entering --------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits typed while the focus is on a button go to the grid: a gauge that types looks nowhere."""
        if not self.hands.type_into(event):
            super().keyPressEvent(event)

    def _cable_changed(self, state: str) -> None:
        self.head.gauge.show_link("" if state == CLOSED else state)
        self._say(*state_text(state))

    def _went_out(self, _row: int, _column: int) -> None:
        """Heard at once; the grid marks the cell, and the line below says by how much."""
        if self._preferences.sound:
            self.tone.sound()

    def _say(self, text: str, tone: str) -> None:
        self.message.setText(text)
        self.message.set_tone(tone)
        self.message.setVisible(bool(text))

    def _show_help(self, down: bool) -> None:
        self._help.setText(
            self.tr("Number, Enter: next point · Tab: next point · Delete: clear")
            if down
            else self.tr("Number, Enter: next sample · Tab: next point · Delete: clear")
        )

    def commands(self) -> tuple[PaletteEntry, ...]:
        return self.head.entries()

    # -- going to a place ------------------------------------------------------------------------------------

    def go_to(self, target: str) -> None:
        if target.startswith(READING):
            target = self._place_of(target.removeprefix(READING))
        key, _colon, sample = target.partition(":")
        row_ = self._grid.row_of(key)
        if row_ >= 0:
            open_row, open_column = self.hands.first_open(row_)
            column_ = open_column if open_row == row_ else 1
            self.view.setCurrentIndex(self._grid.index(row_, int(sample) if sample.isdigit() else column_))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_of(self, reading_id: str) -> str:
        """The cell of a reading, with its size chosen; the text of a place in this step."""
        state = self.model.state
        reading = state.record.get(Reading, reading_id) if state is not None else None
        if reading is None:
            return ""
        if reading.variant != self._grid.readings.variant:
            self._choose_size(reading.variant)
        row_ = self._grid.row_of(reading.point_key)
        columns = range(1, self._grid.samples + 1)
        numbers = (column for column in columns if self._grid.readings.number(row_, column) == reading.sample)
        return f"{reading.point_key}:{next(numbers, 1)}"

    def photo_target(self) -> tuple[str, str, str]:
        point = self._grid.point(self.view.currentIndex().row())
        return ("point", point.key, "overview") if point else ("inspection", "", "overview")

    def set_panel(self, wanted: bool) -> None:
        """Show or hide the statistics."""
        self._panel_wanted = wanted
        self.panel.setVisible(wanted)
        self.head.show_panel.setVisible(not wanted)
        self._size_columns()

    def _show_foot(self) -> None:
        """What stands around the grid, unless it would take its place: the tool tip of a cell and the list of
        steps then say it.
        """
        roomy = self.height() >= theme().px(ROWS_WITH_FOOT * tokens.TARGET)
        dense = self.height() < theme().px(DENSE_BELOW * tokens.TARGET)
        if dense != self._dense:
            self._dense = dense
            self.view.set_dense(dense)
            self.head.set_dense(dense)
            side = tokens.XS if dense else theme().space(tokens.M)
            self._work.setContentsMargins(theme().space(tokens.M), side, theme().space(tokens.M), side)
            self._work.setSpacing(tokens.XS if dense else theme().space(tokens.S))
        self.words.setVisible(roomy and bool(self.words.text()))
        self._foot.setVisible(roomy)
        self.head.set_roomy(roomy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_foot()
        narrow = self.width() < theme().space(tokens.FORM_WIDTH + tokens.REFERENCE_WIDTH)
        room = theme().px(tokens.REFERENCE_WIDTH - (tokens.XXL if narrow else 0))
        self.panel.setFixedWidth(room)
        crowded = self.width() - room < theme().px(tokens.FORM_WIDTH * 3 // 5)
        self.panel.setVisible(self._panel_wanted and not crowded)
        self.head.show_panel.setVisible(not self._panel_wanted and not crowded)
        self._size_columns()
