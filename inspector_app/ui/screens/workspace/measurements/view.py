"""The measurements step: the grid in the middle, the statistics of the point in focus at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from inspector_app.domain.measurement.conformity import Outcome
from inspector_app.ui.screens.workspace.measurements.delegate import GridDelegate
from inspector_app.ui.screens.workspace.measurements.panel import StatisticsPanel
from inspector_app.ui.screens.workspace.measurements.sizes import SizeChoice
from inspector_app.ui.screens.workspace.measurements.table import GridView, WholeRows
from inspector_app.ui.screens.workspace.step_view import StepView
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_grid import GridRole, MeasurementGrid
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_reference import Topic
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.buttons import IconButton
from inspector_app.ui.widgets.empty import EmptyState
from inspector_app.ui.widgets.labels import IconLabel, Label

ROWS_WITH_FOOT = 8
"""Height, in rows, from which the grid leaves room for words below it."""


class MeasurementsView(StepView):
    """Enter: next sample, at the end of a row the first open sample of the next point. Tab: next point."""

    step = Step.MEASUREMENTS
    own_panel = True

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__(model, pictures)
        self._grid = MeasurementGrid(model, self)
        self.view = GridView()
        self._frame = WholeRows(self.view)
        self.view.setAccessibleName(self.tr("Readings: points down, samples across"))
        self.view.setModel(self._grid)
        # Once the heads and the scroll bars have found their places.
        self.view.resized.connect(lambda: QTimer.singleShot(0, self, self._size_columns))
        self._delegate = GridDelegate(self.view)
        self._delegate.moved.connect(self._move)
        self._delegate.refused.connect(self._refused)
        self.view.setItemDelegate(self._delegate)
        self.view.selectionModel().currentChanged.connect(self._look)
        self.panel = StatisticsPanel(model)
        self.panel.hide_button.clicked.connect(lambda: self.set_panel(False))
        self._title = Label(self.tr("Measurements"), "title")
        self._done = Label("", "muted")
        self._help = Label(
            self.tr("Number, Enter: next sample · Tab: next point · Delete: clear"), "muted", wrap=True
        )
        self.count = Label("", "strong")
        self.words = Label("", "muted", wrap=True)
        self.words.setAccessibleName(self.tr("What the reading says"))
        self._refusal = Label("", "strong", wrap=True, tone="bad")
        self._refusal.hide()
        self._empty = EmptyState(
            "ruler", self.tr("Nothing to measure"), self.tr("The standard has no points.")
        )
        foot = row(IconLabel("keyboard", "ink_soft"), gap=tokens.S)
        foot.addWidget(self._help, 1)
        foot.addWidget(self.count)
        self._foot = QWidget()
        self._foot.setLayout(foot)
        below = column(self.words, self._refusal, self._foot, self._empty, gap=tokens.XS)
        below.addStretch(1)
        self.sizes = SizeChoice(model)
        self.sizes.chosen.connect(self._choose_size)
        self.show_panel = IconButton("chart-line", self.tr("Show the statistics"))
        self.show_panel.clicked.connect(lambda: self.set_panel(True))
        self.show_panel.hide()
        work = column(
            row(self._title, self._done, 1, self.sizes, self.show_panel),
            gap=tokens.S,
            margin=tokens.M,
        )
        work.addWidget(self._frame, 1000)
        work.addLayout(below, 1)
        layout = row(gap=0)
        layout.addLayout(work, 1)
        layout.addWidget(self.panel)
        self.setLayout(layout)
        self._panel_wanted = True
        self.setFocusProxy(self.view)

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
            row_, sample = self._first_open(0)
            self.view.setCurrentIndex(self._grid.index(row_, sample))
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
        self._done.setText(self.tr("{done} of {total} readings").format(done=entered, total=expected))
        text = self.tr("{out} of {entered} readings out") if out else self.tr("no reading out of tolerance")
        parts = [text.format(out=out, entered=entered)]
        if open_:
            parts.append(self.tr("{n} inconclusive").format(n=open_))
        self.count.setText(" · ".join(parts) if entered else "")
        self.count.set_tone("bad" if out else "warning" if open_ else "good")

    def _size_columns(self) -> None:
        header, grid = self.view.horizontalHeader(), self._grid
        if not grid.rowCount():
            return
        header.setMinimumSectionSize(theme().px(tokens.TARGET))
        self.view.verticalHeader().setDefaultSectionSize(theme().px(tokens.TARGET))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        room = self.view.viewport().width()
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
        self.panel.show_point(self._grid.summary(point.key) if point else None)
        words = str(self.view.currentIndex().data(GridRole.WORDS) or "")
        sample = self.view.currentIndex().column()
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

    # -- moving ----------------------------------------------------------------------------------------------

    def _move(self, down: int, across: int) -> None:
        current = self.view.currentIndex()
        row_, sample = current.row() + down, current.column() + across
        if across and not self._grid.asked(row_, sample):
            row_, sample = self._first_open(current.row() + 1)
        if not 0 <= row_ < self._grid.rowCount():
            row_ = max(0, min(row_, self._grid.rowCount() - 1))
        while sample > 1 and not self._grid.asked(row_, sample):
            sample -= 1
        self.view.setCurrentIndex(self._grid.index(row_, sample))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_open(self, start: int) -> tuple[int, int]:
        """The first empty cell from a row on, else the first cell of that row."""
        for row_ in range(start, self._grid.rowCount()):
            for sample in range(1, self._grid.samples + 1):
                if self._grid.asked(row_, sample) and not self._grid.raw(row_, sample):
                    return row_, sample
        return min(start, self._grid.rowCount() - 1), 1

    def _refused(self, message: str) -> None:
        self._refusal.setText(message)
        self._refusal.setVisible(bool(message))

    def go_to(self, target: str) -> None:
        key, _colon, sample = target.partition(":")
        row_ = self._grid.row_of(key)
        if row_ >= 0:
            column_ = int(sample) if sample.isdigit() else self._first_open(row_)[1]
            if not sample and self._first_open(row_)[0] != row_:
                column_ = 1
            self.view.setCurrentIndex(self._grid.index(row_, column_))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def photo_target(self) -> tuple[str, str, str]:
        point = self._grid.point(self.view.currentIndex().row())
        return ("point", point.key, "overview") if point else ("inspection", "", "overview")

    def set_panel(self, wanted: bool) -> None:
        """Show or hide the statistics."""
        self._panel_wanted = wanted
        self.panel.setVisible(wanted)
        self.show_panel.setVisible(not wanted)
        self._size_columns()

    def _show_foot(self) -> None:
        """What stands around the grid, unless it would take its place: the tool tip of a cell and the list of
        steps then say it.
        """
        roomy = self.height() >= theme().px(ROWS_WITH_FOOT * tokens.TARGET)
        self.words.setVisible(roomy and bool(self.words.text()))
        self._foot.setVisible(roomy)
        self._title.setVisible(roomy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_foot()
        narrow = self.width() < theme().space(tokens.FORM_WIDTH + tokens.REFERENCE_WIDTH)
        room = theme().px(tokens.REFERENCE_WIDTH - (tokens.XXL if narrow else 0))
        self.panel.setFixedWidth(room)
        crowded = self.width() - room < theme().px(tokens.FORM_WIDTH * 3 // 5)
        self.panel.setVisible(self._panel_wanted and not crowded)
        self.show_panel.setVisible(not self._panel_wanted and not crowded)
        self._size_columns()
