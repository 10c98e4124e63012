"""The screen of one inspection: header, acceptance strip, steps, the work, the reference beside it.

Assembles; every step lives in its own package and is made when it is first shown.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from inspector_app.domain.errors import InspectorError
from inspector_app.domain.text import LocalText
from inspector_app.ui.screens.workspace.frame import WorkspaceFrame
from inspector_app.ui.screens.workspace.step_view import StepView
from inspector_app.ui.screens.workspace.strip_words import standing_lines
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.workspace_reference import Topic
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState
from inspector_app.ui.viewmodels.workspace_words import (
    plan_line,
    progress_mark,
    progress_text,
    step_name,
)


class WorkspaceScreen(WorkspaceFrame):
    """One inspection. `closed` when a person goes back to the list."""

    closed = Signal()

    def __init__(self, app: AppModel, inspection_id: str) -> None:
        super().__init__(app, inspection_id)
        self._connect()
        self._shortcuts()
        self.model.open()

    # -- building --------------------------------------------------------------------------------------------

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
        self.header.trail_asked.connect(self._show_trail)
        self.header.language_chosen.connect(self._choose_language)
        self.strip.large_asked.connect(self._show_standing_large)
        self.strip.reasons_asked.connect(lambda: self.show_step(Step.CONCLUSION))
        self.steps.chosen.connect(lambda key: self.show_step(Step(key)))
        self.undo_button.clicked.connect(self._undo_unless_typing)
        self.reference.enlarge.connect(self.viewer.show_reference)
        self.reference.hidden.connect(self.toggle_reference)
        self._show_reference.clicked.connect(self.toggle_reference)
        self.intake.finished.connect(self._photos_added)
        model.show_large.connect(self._show_large)
        theme().changed.connect(self._fit)

    def _shortcuts(self) -> None:
        keys: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+Z", self._undo_unless_typing),
            ("Ctrl+V", self._paste),
            ("Ctrl+P", self._ask_photos),
            ("Ctrl+T", self._show_trail),
            ("F4", self.toggle_reference),
            ("Alt+Left", self.leave),
            ("Ctrl+Shift+L", self._next_language),
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

    def show_focus_large(self) -> None:
        """What is in focus, or how the lot stands, in large type for the other side of the table."""
        view = self._views.get(self.step)
        wanted = view.large_text() if view is not None else None
        if wanted is None:
            self._show_standing_large()
        else:
            self.model.show_large.emit(*wanted)

    def _show_standing_large(self) -> None:
        from inspector_app.ui.said_in import in_every_language

        state = self.model.state
        if state is not None and state.verdict.classes:
            text = in_every_language(lambda translate: standing_lines(state.verdict, translate))
            self._show_large(state.pack.product.name, text)

    def _show_large(self, title: LocalText, text: LocalText) -> None:
        from inspector_app.ui.screens.workspace.large_text import LargeTextSheet

        LargeTextSheet(self, title, text, self.model.language, self.model.second_language).show_over()

    def _undo_unless_typing(self) -> None:
        if self.intake.running:
            # The last change is then a photo that came in meanwhile, not what the person means.
            self.app.show_toast(self.tr("Undo waits until the photos are added."))
            return
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

    def _show_trail(self) -> None:
        self.finish()
        self.app.go("trail", self.model.inspection_id)

    def finish(self) -> None:
        """Commit every unfinished text; the worker ends its commands before the vault is closed."""
        self.model.flush()

    def closeEvent(self, event: object) -> None:
        self.finish()
        super().closeEvent(event)  # type: ignore[arg-type]
