"""The screen of one inspection: header, acceptance strip, steps, the work, the reference beside it.

Assembles; every step lives in its own package and is made when it is first shown.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QScrollArea, QStackedWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.screens.workspace.header import WorkspaceHeader
from inspector_app.ui.screens.workspace.intake import PhotoIntake
from inspector_app.ui.screens.workspace.photo_viewer import PhotoViewer
from inspector_app.ui.screens.workspace.reference import ReferencePanel
from inspector_app.ui.screens.workspace.step_view import StepView
from inspector_app.ui.screens.workspace.strip import AcceptanceStrip
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_reference import Topic
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState
from inspector_app.ui.viewmodels.workspace_words import (
    STEP_ICONS,
    plan_line,
    progress_mark,
    progress_text,
    step_name,
    undo_text,
)
from inspector_app.ui.widgets.banner import ErrorBanner
from inspector_app.ui.widgets.boxes import Page, column, row
from inspector_app.ui.widgets.buttons import Button, IconButton
from inspector_app.ui.widgets.steps import Step as StepEntry
from inspector_app.ui.widgets.steps import StepList

NO_REFERENCE = (Step.PHOTOS, Step.ACTIONS, Step.CONCLUSION, Step.ORDER, Step.SAMPLING)
"""Steps that use the whole width: nothing in them is compared with a sample."""


class WorkspaceScreen(Page):
    """One inspection. `closed` when a person goes back to the list."""

    closed = Signal()

    def __init__(self, app: AppModel, inspection_id: str) -> None:
        super().__init__()
        self.app = app
        self.model = WorkspaceModel(app, inspection_id, self)
        self.pictures = WorkspacePictures(self.model)
        self._views: dict[Step, StepView] = {}
        self._reference_wanted = True
        self._reference_over = False
        self._crowded = False
        self._compact = False
        self.step = Step.ORDER
        self._build()
        self._connect()
        self._shortcuts()
        self.setAcceptDrops(True)
        self.model.open()

    # -- building --------------------------------------------------------------------------------------------

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
        self.viewer = PhotoViewer(self, self.model, self.pictures)
        self.intake = PhotoIntake(self.model, self, self._photo_target)
        work = column(self.banner, gap=0)
        work.addWidget(self.stack, 1)
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
        layout = column(self.header, self.strip, gap=0)
        layout.addLayout(body, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self._show_state)
        model.opened.connect(self._opened)
        model.failed.connect(self._failed)
        model.undone.connect(self._undone)
        model.undo_changed.connect(self._show_undo)
        model.photo_wanted.connect(lambda kind, target, role: self.intake.ask((kind, target, role)))
        self.header.left.connect(self.leave)
        self.header.photo_asked.connect(self._ask_photos)
        self.header.language_chosen.connect(self._choose_language)
        self.strip.reasons_asked.connect(lambda: self.show_step(Step.CONCLUSION))
        self.steps.chosen.connect(lambda key: self.show_step(Step(key)))
        self.undo_button.clicked.connect(model.undo)
        self.reference.enlarge.connect(self.viewer.show_reference)
        self.reference.hidden.connect(self.toggle_reference)
        self._show_reference.clicked.connect(self.toggle_reference)
        self.intake.finished.connect(self._photos_added)
        theme().changed.connect(self._fit)

    def _shortcuts(self) -> None:
        keys: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+Z", self._undo_unless_typing),
            ("Ctrl+V", self._paste),
            ("Ctrl+P", self._ask_photos),
            ("F4", self.toggle_reference),
            ("Alt+Left", self.leave),
            ("Ctrl+L", self._next_language),
            ("Ctrl+PgDown", lambda: self._step_by(+1)),
            ("Ctrl+PgUp", lambda: self._step_by(-1)),
        ]
        keys += [(f"Alt+{place}", self._step_shower(step)) for place, step in enumerate(Step, 1)]
        for sequence, slot in keys:
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        for place, step in enumerate(Step, 1):
            self.steps.button(step.value).setToolTip(f"{step_name(step)}  Alt+{place}")

    def _step_shower(self, step: Step) -> Callable[[], None]:
        return lambda: self.show_step(step)

    # -- showing ---------------------------------------------------------------------------------------------

    def _opened(self, state: WorkspaceState) -> None:
        step, target = self.model.remembered()
        self._show_state(state)
        self.show_step(step, target)
        self.app.context.emit(plan_line(state.record.plans))

    def _show_state(self, state: WorkspaceState) -> None:
        self.header.show_state(state)
        self.strip.show_state(state)
        self.reference.show_state(state)
        for step, progress in state.progress.items():
            self.steps.set_progress(step.value, progress_text(progress), progress_mark(progress, state))
        self._show_undo(self.model.undo_step)
        if self.step in self._views:
            self._views[self.step].show_state(state)
        self.app.context.emit(plan_line(state.record.plans))
        if state.saved_ms:
            self.app.saved.emit(state.saved_ms)

    def _show_undo(self, step: object) -> None:
        state = self.model.state
        self.undo_button.setEnabled(step is not None and state is not None and not state.read_only)
        self._name_undo(compact=self._compact)

    def _name_undo(self, *, compact: bool) -> None:
        self._compact = compact
        text = undo_text(self.model.undo_step)
        self.undo_button.setText("" if compact else text)
        self.undo_button.setAccessibleName(text)

    def show_step(self, step: Step, target: str = "") -> None:
        """Go to a step, and inside it to a target: an item key, a point, a test, a finding."""
        state = self.model.state
        if state is None:
            return
        self.model.flush()
        view = self._view(step)
        self.step = step
        self.steps.select(step.value)
        self.stack.setCurrentWidget(view)
        view.show_state(state)
        self._fit()
        self.reference.show_topic(view.topic, state)
        view.go_to(target)
        self.model.remember(step, target)

    def _view(self, step: Step) -> StepView:
        if step not in self._views:
            from inspector_app.ui.screens.workspace.views import make_view

            view = make_view(step, self.model, self.pictures)
            view.topic_changed.connect(self._topic_changed)
            view.jump.connect(self.show_step)
            view.placed.connect(lambda target, step=step: self.model.remember(step, target))
            self._views[step] = view
            self.stack.addWidget(view)
        return self._views[step]

    def _topic_changed(self, topic: Topic) -> None:
        self.reference.show_topic(topic, self.model.state)

    def _step_by(self, by: int) -> None:
        order = list(Step)
        place = order.index(self.step) + by
        if 0 <= place < len(order):
            self.show_step(order[place])

    # -- reference and pictures ------------------------------------------------------------------------------

    def toggle_reference(self) -> None:
        if self._crowded:
            self._reference_over = not self._reference_over
        else:
            self._reference_wanted = not self._reference_wanted
        self._fit()

    def _fit(self) -> None:
        """Narrow windows: steps as icons, a narrower reference; crowded ones show it in place of the work."""
        width = self.width()
        narrow = width < theme().space(tokens.STEPS_WIDTH + tokens.FORM_WIDTH + tokens.REFERENCE_WIDTH)
        self.steps.set_compact(narrow)
        self._steps_place.setFixedWidth(self.steps.minimumWidth())
        self._name_undo(compact=narrow)
        self.header.set_compact(width < theme().px(tokens.FORM_WIDTH))
        room = theme().px(tokens.REFERENCE_WIDTH - (tokens.XXL if narrow else 0))
        left = width - self.steps.minimumWidth() - room
        self._crowded = left < theme().px(tokens.FORM_WIDTH * 3 // 5)
        has = self.step not in NO_REFERENCE and not getattr(self._views.get(self.step), "own_panel", False)
        over = has and self._crowded and self._reference_over
        shown = over or (has and self._reference_wanted and not self._crowded)
        self.reference.setMinimumWidth(0 if over else room)
        self.reference.setMaximumWidth(width if over else room)
        self.stack.setVisible(not over)
        self.reference.setVisible(shown)
        self._show_reference.setVisible(has and not shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # -- photos ----------------------------------------------------------------------------------------------

    def _photo_target(self) -> tuple[str, str, str]:
        view = self._views.get(self.step)
        return view.photo_target() if view is not None else ("inspection", "", "overview")

    def _photos_added(self, count: int) -> None:
        if count:
            self.app.show_toast(self.tr("%n photo(s) added.", "", count))

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

    # -- language, undo, errors ------------------------------------------------------------------------------

    def _next_language(self) -> None:
        if self.model.state is not None:
            self.header.next_language(self.model.state)

    def _choose_language(self, tag: str | None) -> None:
        self.model.flush()
        self.model.use_second(tag)
        state = self.model.state
        if state is None:
            return
        if state.read_only:
            self._show_state(state)
            return
        from inspector_app.services.inspections import change_header

        self.model.command(change_header, second_language=tag)

    def _undo_unless_typing(self) -> None:
        self.model.flush()
        self.model.undo()

    def _undone(self, what: object) -> None:
        if what is not None:
            self.app.show_toast(self.tr("The last change was taken back."))

    def _failed(self, error: InspectorError) -> None:
        self.banner.show_error(error)

    # -- leaving ---------------------------------------------------------------------------------------------

    def leave(self) -> None:
        """Commit what is being typed, then go back to the list."""
        self.finish()
        self.closed.emit()

    def finish(self) -> None:
        """Commit every unfinished text; the worker ends its commands before the vault is closed."""
        self.model.flush()

    def closeEvent(self, event: object) -> None:
        self.finish()
        super().closeEvent(event)  # type: ignore[arg-type]
