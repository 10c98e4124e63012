"""The screen of one inspection: header, acceptance strip, steps, the work, the reference beside it.

Assembles; every step lives in its own package and is made when it is first shown.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from inspector_app.domain.errors import InspectorError
from inspector_app.system.paths import practice_vault_dir
from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.screens.workspace.asides import Asides
from inspector_app.ui.screens.workspace.commands import (
    SHORTCUTS,
    command_entries,
    step_entries,
    step_shortcut,
)
from inspector_app.ui.screens.workspace.frame import WorkspaceFrame
from inspector_app.ui.screens.workspace.places import place_entries
from inspector_app.ui.screens.workspace.step_view import StepView
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
from inspector_app.ui.widgets.touch import flick_all


class WorkspaceScreen(WorkspaceFrame):
    """One inspection. `closed` when a person goes back to the list."""

    closed = Signal()

    def __init__(self, app: AppModel, inspection_id: str) -> None:
        super().__init__(app, inspection_id)
        self.asides = Asides(self)
        self._told_saved = 0
        self._connect()
        self._shortcuts()
        self.model.open()

    # -- building --------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self._show_state)
        model.opened.connect(self._opened)
        model.failed.connect(self._failed)
        self.undoing.changed.connect(lambda: self._name_undo(compact=self._compact))
        self.undoing.place_asked.connect(self.asides.show_change)
        model.saving.connect(self.app.saving)
        model.photo_wanted.connect(lambda kind, target, role: self.intake.ask((kind, target, role)))
        self.header.left.connect(self.leave)
        self.header.photo_asked.connect(self._ask_photos)
        self.header.asked.connect(lambda key: self._handlers()[key]())
        self.header.find_asked.connect(self.app.find_requested)
        self.header.language_chosen.connect(self._choose_language)
        self.strip.sources_asked.connect(self.asides.show_sources)
        self.strip.reasons_asked.connect(lambda: self.show_step(Step.CONCLUSION))
        self.steps.chosen.connect(lambda key: self.show_step(Step(key)))
        self.undo_button.clicked.connect(self.undoing.undo)
        self.reference.enlarge.connect(self.asides.show_reference)
        model.photo_opened.connect(self.asides.show_photo)
        model.compare_asked.connect(self.asides.compare)
        self.reference.hidden.connect(self.toggle_reference)
        self._show_reference.clicked.connect(self.toggle_reference)
        self.intake.finished.connect(self._photos_added)
        self.work_bar.jump.connect(self.show_step)
        model.show_large.connect(self.asides.show_large)
        theme().changed.connect(self._fit)

    def _shortcuts(self) -> None:
        handlers = self._handlers()
        keys = {SHORTCUTS[key]: slot for key, slot in handlers.items()}
        keys |= {step_shortcut(step): partial(self.show_step, step) for step in Step}
        for sequence, slot in keys.items():
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(slot)
        for step in Step:
            self.steps.button(step.value).setToolTip(f"{step_name(step)}  {step_shortcut(step)}")

    def _handlers(self) -> dict[str, Callable[[], object]]:
        """What the workspace's own commands do; see `commands`."""
        return {
            "undo": self.undoing.undo,
            "redo": self.undoing.redo,
            "bin": self.asides.show_bin,
            "photo": self._ask_photos,
            "paste": self._paste,
            "large": self.asides.show_focus,
            "reference": self.toggle_reference,
            "second": self._next_language,
            "trail": self._show_trail,
            "next": partial(self._step_by, +1),
            "previous": partial(self._step_by, -1),
            "leave": self.leave,
        }

    def commands(self) -> tuple[PaletteEntry, ...]:
        """What can be done here: on what is in front, a page or the step, then in the whole inspection."""
        front = self.asides.cover() or self._views.get(self.step)
        own = front.commands() if front is not None else ()
        return (*own, *step_entries(self.show_step), *command_entries(self._handlers()))

    def places(self) -> tuple[PaletteEntry, ...]:
        """What can be found in this inspection."""
        state = self.model.state
        return place_entries(self.model, state, self.asides.ways()) if state is not None else ()

    # -- showing ---------------------------------------------------------------------------------------------

    def _opened(self, state: WorkspaceState) -> None:
        step, target = self.model.remembered()
        self._show_state(state)
        self.show_step(step, target)
        self.app.context.emit(plan_line(state.record.plans))

    def _show_state(self, state: WorkspaceState) -> None:
        self.header.show_state(state)
        # In the practice vault the window says so over everything; here it would be said twice.
        real_vault = self.app.session.folder != practice_vault_dir()
        self.practice.setVisible(state.record.header.practice and real_vault)
        self.strip.show_state(state)
        self.reference.show_state(state)
        for step, progress in state.progress.items():
            self.steps.set_progress(step.value, progress_text(progress), progress_mark(progress, state))
        self._name_undo(compact=self._compact)
        if self.step in self._views:
            self._views[self.step].show_state(state)
        self.app.context.emit(plan_line(state.record.plans))
        if state.saved_ms > self._told_saved:  # what is shown again after a refusal was saved before
            self._told_saved = state.saved_ms
            self.app.saved.emit(state.saved_ms)

    def show_step(self, step: Step, target: str = "") -> None:
        """Go to a step, and inside it to a target: an item key, a point, a test, a finding."""
        state = self.model.state
        if state is None:
            return
        self.model.flush()
        self.asides.uncover()
        view = self._view(step)
        self.step = step
        self.work_bar.show_place(step)
        self.steps.select(step.value)
        self._place(view)
        view.show_state(state)
        self.reference.show_topic(view.topic, state)
        view.go_to(target)
        self.model.remember(step, target)

    def view_of(self, step: Step) -> StepView | None:
        """The view of a step that was shown before."""
        return self._views.get(step)

    def _view(self, step: Step) -> StepView:
        if step not in self._views:
            from inspector_app.ui.screens.workspace.views import make_view

            view = make_view(step, self.model, self.pictures)
            view.topic_changed.connect(self._topic_changed)
            view.jump.connect(self.show_step)
            if step == Step.CONCLUSION:
                view.jump.connect(self.work_bar.offer_return)
            view.placed.connect(lambda target, step=step: self.model.remember(step, target))
            self._views[step] = view
            flick_all(view)
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
