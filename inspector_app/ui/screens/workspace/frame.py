"""The frame of the workspace: its parts in their places, what fits into how much room, photos coming in.

Knows where things are; what happens in them is the screen's business.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget

from inspector_app.ui.screens.workspace.header import WorkspaceHeader
from inspector_app.ui.screens.workspace.intake import PhotoIntake
from inspector_app.ui.screens.workspace.intake_bar import IntakeBar
from inspector_app.ui.screens.workspace.reference import ReferencePanel
from inspector_app.ui.screens.workspace.step_view import StepView
from inspector_app.ui.screens.workspace.strip import AcceptanceStrip
from inspector_app.ui.screens.workspace.undoing import Undoing
from inspector_app.ui.screens.workspace.work_bar import WorkBar
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_intake import IntakeReport
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import Step
from inspector_app.ui.viewmodels.workspace_words import STEP_ICONS, step_name
from inspector_app.ui.widgets.banner import ErrorBanner
from inspector_app.ui.widgets.boxes import Page, column, row
from inspector_app.ui.widgets.buttons import Button, IconButton
from inspector_app.ui.widgets.practice_band import PracticeBand
from inspector_app.ui.widgets.steps import Step as StepEntry
from inspector_app.ui.widgets.steps import StepList

if TYPE_CHECKING:
    from inspector_app.ui.screens.workspace.photo_viewer import PhotoViewer

NO_REFERENCE = (Step.PHOTOS, Step.ACTIONS, Step.CONCLUSION, Step.ORDER, Step.SAMPLING)
"""Steps that use the whole width: nothing in them is compared with a sample."""


WHOLE_WIDTH = (
    *(Step.PHOTOS, Step.MEASUREMENTS),
    *(Step.ORDER, Step.SAMPLING, Step.ACTIONS, Step.CONCLUSION),
)
"""Steps that show many things side by side, for which no screen is too wide; and those that keep their lines
short themselves, so that their scroll bar stands at the edge of the window.
"""


class WorkspaceFrame(Page):
    """Header, strip, steps, the stack of views, the reference."""

    def __init__(self, app: AppModel, inspection_id: str) -> None:
        super().__init__()
        self.app = app
        self.model = WorkspaceModel(app, inspection_id, self)
        self.pictures = WorkspacePictures(self.model)
        self._views: dict[Step, StepView] = {}
        self._viewer: PhotoViewer | None = None
        self._reference_wanted = True
        self._reference_over = False
        self._reference_asked = False
        self._crowded = False
        self._compact = False
        self.step = Step.ORDER
        self._build()
        self.setAcceptDrops(True)

    def _build(self) -> None:
        self.header = WorkspaceHeader(self.model, self.pictures)
        self.strip = AcceptanceStrip()
        entries = [StepEntry(step.value, step_name(step), STEP_ICONS[step]) for step in Step]
        self.steps = StepList(entries, name=self.tr("Steps of the inspection"))
        self.undo_button = Button(self.tr("Undo"), "undo-2", kind="quiet")
        self.undo_button.describe(self.tr("Take back the last change"), "Ctrl+Z")
        self.undo_button.setEnabled(False)
        self.steps.foot.addWidget(self.undo_button)
        self.stack = QStackedWidget()
        self.banner = ErrorBanner()
        self.reference = ReferencePanel(self.model, self.pictures)
        self._show_reference = IconButton("chevron-left", self.tr("Show the reference"), shortcut="F4")
        self._show_reference.hide()
        self.intake = PhotoIntake(self.model, self, self._photo_target)
        self.intake_bar = IntakeBar(self.intake, self)
        self.steps.foot.addWidget(self.intake.watching.button)
        self.intake.finished.connect(self._tell_refused)
        self.undoing = Undoing(self.model, self.intake)
        held = row(gap=0)
        held.addStretch(1)
        held.addWidget(self.stack, 1000)
        held.addStretch(1)
        self.work_bar = WorkBar(self.model)
        work = column(self.banner, self.intake_bar, self.work_bar, gap=0)
        work.addLayout(held, 1)
        self._steps_place = QScrollArea()
        self._steps_place.setWidget(self.steps)
        self._steps_place.setWidgetResizable(True)
        self._steps_place.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._steps_place.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._steps_place.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = row(self._steps_place, gap=0)
        body.addLayout(work, 1)
        body.addWidget(self._show_reference, 0, Qt.AlignmentFlag.AlignTop)
        body.addWidget(self.reference)
        self.practice = PracticeBand(
            self.tr("This inspection is practice: it is never sent and never counts.")
        )
        self.practice.hide()
        layout = column(self.practice, self.header, self.strip, gap=0)
        layout.addLayout(body, 1)
        self.setLayout(layout)

    @property
    def viewer(self) -> PhotoViewer:
        """Photos, references and their comparison over the work; made with the first that is looked at."""
        if self._viewer is None:
            from inspector_app.ui.screens.workspace.photo_viewer import PhotoViewer

            self._viewer = PhotoViewer(self, self.model, self.pictures)
        return self._viewer

    def leave_viewer(self) -> None:
        """Close what covers the work, if anything does."""
        if self._viewer is not None:
            self._viewer.leave()

    def _name_undo(self, *, compact: bool) -> None:
        self._compact = compact
        text = self.undoing.text()
        self.undo_button.setEnabled(self.undoing.can_undo)
        self.undo_button.describe(text, "Ctrl+Z")
        room = self.steps.minimumWidth() - theme().space(tokens.XXL) - theme().px(tokens.ICON)
        shown = self.undo_button.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        self.undo_button.setText("" if compact else shown)
        self.undo_button.setAccessibleName(text)

    def show_reference(self) -> None:
        """Bring the reference into sight, also in a step that has none beside it."""
        self._reference_wanted = self._reference_over = self._reference_asked = True
        self._fit()

    def toggle_reference(self) -> None:
        if self._reference_asked and self.step in NO_REFERENCE:
            self._reference_over = False
        elif self._crowded:
            self._reference_over = not self._reference_over
        else:
            self._reference_wanted = not self._reference_wanted
        self._reference_asked = False
        self._fit()

    def _fit(self) -> None:
        """Narrow windows: steps as icons, a narrower reference; crowded ones show it in place of the work."""
        width = self.width()
        narrow = width < theme().space(tokens.STEPS_WIDTH + tokens.FORM_WIDTH + tokens.REFERENCE_WIDTH)
        self.steps.set_compact(narrow)
        self._steps_place.setFixedWidth(self.steps.minimumWidth())
        self._name_undo(compact=narrow)
        self.intake.watching.set_compact(narrow)
        self._limit_work(width)
        tight = width < theme().px(tokens.FORM_WIDTH * 3 // 4)
        self.header.set_compact(width < theme().px(tokens.FORM_WIDTH), tight=tight)
        room = theme().px(tokens.REFERENCE_WIDTH - (tokens.XXL if narrow else 0))
        if width > theme().px(tokens.STEPS_WIDTH + tokens.WORK_WIDTH + 2 * tokens.REFERENCE_WIDTH):
            room = theme().px(tokens.REFERENCE_WIDTH * 3 // 2)
        left = width - self.steps.minimumWidth() - room
        self._crowded = left < theme().px(tokens.FORM_WIDTH * 3 // 5)
        own = getattr(self._views.get(self.step), "own_panel", False)
        has = self._reference_asked or (self.step not in NO_REFERENCE and not own)
        over = has and self._crowded and self._reference_over
        shown = over or (has and self._reference_wanted and not self._crowded)
        self.reference.setMinimumWidth(0 if over else room)
        self.reference.setMaximumWidth(width if over else room)
        self.stack.setVisible(not over)
        self.reference.setVisible(shown)
        self._show_reference.setVisible(has and not shown)

    def _place(self, view: StepView) -> None:
        """Bring a view into the room it will have before it shows anything: a list of hundreds of rows is
        then laid out once.
        """
        self._fit()
        layout = self.layout()
        if layout is not None:
            layout.activate()
        if self.stack.indexOf(view) < 0:
            view.resize(self.stack.size())
            self.stack.addWidget(view)
        self.stack.setCurrentWidget(view)

    def _limit_work(self, width: int) -> None:
        """On a very wide screen the work stays in reach of the eye; what shows many pictures takes it all."""
        whole = self.step in WHOLE_WIDTH
        self.stack.setMaximumWidth(width if whole else theme().px(tokens.WORK_WIDTH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _photo_target(self) -> tuple[str, str, str]:
        view = self._views.get(self.step)
        return view.photo_target() if view is not None else ("inspection", "", "overview")

    def _photos_added(self, report: IntakeReport) -> None:
        if report.taken:
            text = QCoreApplication.translate("WorkspaceFrame", "%n photo(s) added.", "", report.taken)
            self.app.show_toast(text)

    def _tell_refused(self, report: IntakeReport) -> None:
        """One photo that was refused is told as any other refused command; more are a list of their own."""
        if len(report.refused) == 1 and not (report.taken or report.rest):
            self.model.failed.emit(report.refused[0].error)

    def _ask_photos(self) -> None:
        self.intake.ask()

    def _paste(self) -> None:
        self.intake.paste()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        state = self.model.state
        if state is not None and not state.read_only and self.intake.accepts(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.intake.drop(event)
