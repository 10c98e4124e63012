"""The workspace's view model: one open inspection, its snapshot, and the commands that change it.

Every service call runs on the database worker; the GUI thread only ever sees immutable `WorkspaceState`
values. `changed` is emitted after the commit, never before. No widget is known here.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from inspector_app.domain.errors import InputError, InspectorError
from inspector_app.ui.viewmodels.workspace_commits import TextCommit
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState
from inspector_app.ui.viewmodels.workspace_text import TextModel

if TYPE_CHECKING:
    from inspector_app.services.inspection_file import InspectionFile
    from inspector_app.services.undo import UndoneChange
    from inspector_app.ui.tasks import Job
    from inspector_app.ui.viewmodels.app_model import AppModel

POSITION_KEY = "ui.position"
"""Draft under which the last step and item are remembered."""
_PLACE_MS = 500
"""How long the place may wait for being written down: it changes with each answer, and each is a commit."""

Command = Callable[..., Any]


class WorkspaceModel(TextModel):
    """Opens one inspection on the worker and runs commands on it in the order they were given."""

    opened = Signal(object)
    changed = Signal(object)
    failed = Signal(object)
    pending_changed = Signal(int)
    undone = Signal(object)
    redone = Signal(object)
    saving = Signal(str)
    """`saving(state)`: "pending" while a change is being committed, "saved", "failed"."""
    flush_asked = Signal()
    undo_changed = Signal(object)
    photo_wanted = Signal(str, str, str)
    photo_opened = Signal(str)
    finding_chosen = Signal(str)
    pinning_asked = Signal(str)
    compare_asked = Signal(str, str)
    show_large = Signal(object, object)
    """`show_large(title, text)`, both LocalText: turned to the other side of the table in large type."""

    def __init__(self, app: AppModel, inspection_id: str, parent: QObject | None = None) -> None:
        super().__init__(app, parent)
        self.inspection_id = inspection_id
        self.state: WorkspaceState | None = None
        self._file: InspectionFile | None = None
        self.undo_step: UndoneChange | None = None
        self.redo_step: UndoneChange | None = None
        self._changes = 0
        self._drafts: dict[str, str] = {}
        self._pending = 0
        self.position: tuple[Step, str] | None = None
        """Step and target where the person is in this visit."""
        self._place_due = QTimer(self)
        self._place_due.setSingleShot(True)
        self._place_due.setInterval(_PLACE_MS)
        self._place_due.timeout.connect(self._save_place)
        self._undo_question: Job | None = None
        self.committing: TextCommit | None = None
        """The text whose field is giving a command just now."""

    # -- opening ---------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Load the inspection; `opened` then `changed` follow, or `failed`."""
        session = self.app.session

        def work() -> WorkspaceState:
            from inspector_app.services.drafts import drafts
            from inspector_app.services.inspections import open_inspection

            self._file = open_inspection(session, self.inspection_id)
            self._drafts = drafts(self._file)
            return self._snapshot()

        def opened(state: WorkspaceState) -> None:
            self.state = state
            self.use_second(state.record.header.second_language)
            self.opened.emit(state)
            self.changed.emit(state)
            self._ask_undo()

        self._run(work, opened, None)

    def _snapshot(self) -> WorkspaceState:
        """Runs on the worker: everything the screen needs, computed away from the GUI thread."""
        from inspector_app.services.signed_content import outdated_signatures

        file = self.file
        state = WorkspaceState(
            record=file.record,
            verdict=file.verdict(),
            pack=file.pack,
            saved_ms=file.saved_ms or 0,
            read_only=file.read_only,
            outdated=frozenset(signature.id for signature in outdated_signatures(file)),
            drafts=dict(self._drafts),
        )
        # Looked up here once and kept, so that no screen has to while somebody types.
        _ = state.progress
        return state

    def refresh(self) -> None:
        """Show what was committed beside the screen's own commands (photos coming in)."""

        def arrived(state: WorkspaceState) -> None:
            if shiboken6.isValid(self):
                self.state = state
                self.changed.emit(state)
                self._ask_undo()

        self.app.tasks.fetch(self._snapshot, done=arrived, failed=_ignore)

    def _ask_undo(self) -> None:
        """What could be taken back or done again now; read when nothing more urgent waits."""
        from inspector_app.services.undo import next_redo, next_undo

        def arrived(steps: tuple[UndoneChange | None, UndoneChange | None]) -> None:
            if shiboken6.isValid(self) and steps != (self.undo_step, self.redo_step):
                self.undo_step, self.redo_step = steps
                self.undo_changed.emit(self.undo_step)

        def ask() -> tuple[UndoneChange | None, UndoneChange | None]:
            return next_undo(self.file), next_redo(self.file)

        if self._undo_question is not None:  # overtaken by the next change; answered already: nothing happens
            self._undo_question.cancel()
        self._undo_question = self.app.tasks.fetch(ask, done=arrived, failed=_ignore)

    @property
    def file(self) -> InspectionFile:
        """The open file; for use on the database worker only."""
        if self._file is None:
            raise RuntimeError("the inspection is not open yet")
        return self._file

    # -- commands --------------------------------------------------------------------------------------------

    def command(
        self,
        function: Command,
        *args: Any,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[InspectorError], None] | None = None,
        **kwargs: Any,
    ) -> None:
        """Run a service function on the open file; `changed` follows its commit, then `done` with its
        result.
        """
        written = self.committing

        def change() -> Any:
            return function(self.file, *args, **kwargs)

        def work() -> tuple[Any, WorkspaceState]:
            result = change() if written is None else written.run(self.file, change)
            return result, self._snapshot()

        def committed(state: str) -> None:
            """One change less under way; quiet while others are."""
            self._changes -= 1
            if state == "failed" or not self._changes:
                self.saving.emit(state)

        def finished(outcome: tuple[Any, WorkspaceState]) -> None:
            result, self.state = outcome
            committed("saved")
            self.changed.emit(self.state)
            if done is not None:
                done(result)
            self._ask_undo()

        def refused(error: InspectorError) -> None:
            committed("failed" if is_loss(error) else "saved")
            if written is not None:  # a draft again, for its field and for whoever shows that next
                self._drafts = {**self._drafts, written.key: written.text}
                if self.state is not None:
                    self.state = replace(self.state, drafts=dict(self._drafts))
                written.refused()
            (failed or self.failed.emit)(error)

        self._changes += 1
        self.saving.emit("pending")
        self._run(work, finished, refused)

    def query(
        self,
        function: Command,
        *args: Any,
        done: Callable[[Any], None],
        failed: Callable[[InspectorError], None] | None = None,
    ) -> None:
        """Run a reading service function on the open file; nothing changes."""
        self._run(lambda: function(self.file, *args), done, failed)

    def _run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[InspectorError], None] | None,
    ) -> None:
        self._count(+1)

        def succeeded(result: Any) -> None:
            if not shiboken6.isValid(self):
                return
            self._count(-1)
            done(result)

        def went_wrong(error: InspectorError) -> None:
            if not shiboken6.isValid(self):
                return
            self._count(-1)
            (failed or self.failed.emit)(error)
            if self.state is not None:  # put back what the screen showed before the refused change
                self.changed.emit(self.state)

        self.app.tasks.run(work, done=succeeded, failed=went_wrong)

    def _count(self, step: int) -> None:
        self._pending += step
        self.pending_changed.emit(self._pending)

    @property
    def pending(self) -> int:
        """Commands given and not yet committed."""
        return self._pending

    def undo(self) -> None:
        """Take back the last change of this person; `undone` carries what it was, or None."""
        from inspector_app.services.undo import undo

        self.command(undo, done=self.undone.emit)

    def redo(self) -> None:
        """Do again what was taken back last; `redone` carries what it was, or None."""
        from inspector_app.services.undo import redo

        self.command(redo, done=self.redone.emit)

    # -- place and unsaved text ------------------------------------------------------------------------------

    def remember(self, step: Step, target: str = "") -> None:
        """Keep the place, so that a reopened inspection continues there."""
        if self.position == (step, target) or self.state is None or self.state.read_only:
            return
        self.position = (step, target)
        if not self._place_due.isActive():
            self._place_due.start()

    def _save_place(self) -> None:
        self._place_due.stop()
        if self.position is not None:
            from inspector_app.services.drafts import save_draft

            step, target = self.position
            text = json.dumps([step.value, target])
            self._drafts = {**self._drafts, POSITION_KEY: text}
            # Nobody waits for it, and nothing that was entered is in it: it counts as no change under way.
            # Where it cannot be written, "this last entry was not saved" would be wrong.
            self.app.tasks.run(lambda: save_draft(self.file, POSITION_KEY, text), failed=_ignore)

    def remembered(self) -> tuple[Step, str]:
        """The step and target of the last visit; the first step for a new inspection."""
        text = self.state.drafts.get(POSITION_KEY, "") if self.state else ""
        try:
            step, target = json.loads(text)
            return Step(step), str(target)
        except ValueError:
            return Step.ORDER, ""

    def save_draft(self, key: str, text: str) -> None:
        """Make unfinished text durable without touching the journal."""
        from inspector_app.services.drafts import save_draft

        self._drafts = {**self._drafts, key: text}
        self._run(lambda: save_draft(self.file, key, text), _ignore, None)

    def drop_draft(self, key: str, after: TextCommit | None = None) -> None:
        """Forget a draft; `after` the commit of its text, and only when that was taken."""
        from inspector_app.services.drafts import drop_draft

        def drop() -> None:
            if after is None or not after.lost:
                drop_draft(self.file, key)

        self._drafts = {other: text for other, text in self._drafts.items() if other != key}
        self._run(drop, _ignore, None)

    def flush(self) -> None:
        """Ask every field with unfinished text to commit it now; the place is written down, too."""
        self.flush_asked.emit()
        if self._place_due.isActive():
            self._save_place()


def is_loss(error: InspectorError) -> bool:
    """Whether a change was lost to the surroundings (disk, vault) and not refused for what it says."""
    return not isinstance(error, InputError)


def _ignore(_result: object) -> None:
    """A draft has no result to show, and what is only remembered or looked up no error."""
