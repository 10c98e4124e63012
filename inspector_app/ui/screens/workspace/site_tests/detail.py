"""The open part of a test's card: method, sample, steps, readings, how many failed, note and photos."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from inspector_app.domain.pack import SiteTest, TestStep
from inspector_app.domain.records import TestRun
from inspector_app.domain.site_tests.drop import DROPS
from inspector_app.domain.site_tests.evaluate import texts_of
from inspector_app.domain.site_tests.required import Required
from inspector_app.domain.verdict_evidence import Scope
from inspector_app.domain.verdict_tests import judged, test_of_lot
from inspector_app.ui.screens.workspace.drafting import LocalField
from inspector_app.ui.screens.workspace.photo_row import PhotoRow
from inspector_app.ui.screens.workspace.site_tests.drops import DropPanel
from inspector_app.ui.screens.workspace.site_tests.readings import ReadingFields
from inspector_app.ui.screens.workspace.site_tests.timer import StepTimer
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.viewmodels.workspace_tests import sample_text
from inspector_app.ui.viewmodels.workspace_timers import TimerDesk
from inspector_app.ui.widgets.boxes import Card, row
from inspector_app.ui.widgets.form import CheckBox, FormRow, NumberField
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.phrases import PhraseButton

MOST_PIECES = 200
"""More fields than this nobody fills in one by one; readings beyond are kept as they are."""
_DROPS = {f"drop-{number}" for number in range(1, DROPS + 1)}


class TestDetail(Card):
    """What is recorded of it, as it is entered; made anew when the sample changes with the lot."""

    __test__ = False

    recorded = Signal(object)
    camera_asked = Signal()

    def __init__(
        self,
        model: WorkspaceModel,
        pictures: WorkspacePictures,
        test: SiteTest,
        due: Required,
        state: WorkspaceState,
    ) -> None:
        super().__init__(tone="sunken", gap=tokens.CONTROL_GAP)
        scope = Scope(state.record, state.pack)
        test = test_of_lot(scope, test)
        self._model, self._test, self.due = model, test, due
        self._timers: list[StepTimer] = []
        self._steps: dict[str, CheckBox] = {}
        self._run: TestRun | None = None
        self._drops = DropPanel(test) if _has_drops(test) else None
        self._readings = self._make_readings(self._pieces(scope.record.tests.get(test.key)), scope.variants)
        self._size, self._failed = NumberField(maximum=100_000), NumberField(maximum=100_000)
        self._note = LocalField(
            model,
            f"test.{test.key}.note",
            self.tr("Note"),
            lambda text: self.recorded.emit({"note": text}),
            hint=self.tr("Note for the report"),
        )
        self._photos = PhotoRow(model, pictures, QSize(tokens.RAIL_WIDTH, tokens.THUMB))
        self._add_words()
        self._add_work()
        for field, name in ((self._size, "sample_size"), (self._failed, "failed")):
            field.editingFinished.connect(lambda field=field, name=name: self._commit_number(field, name))
        numbers = row(
            FormRow(self.tr("Pieces tested"), self._size),
            FormRow(self.tr("Of these failed"), self._failed),
            gap=tokens.M,
        )
        self.body.addLayout(numbers)
        note = row(gap=tokens.XS)
        note.addWidget(self._note, 1)
        note.addWidget(PhraseButton(model, self._note, "comment"), 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(note)
        self.body.addWidget(self._photos)

    def _pieces(self, run: TestRun | None) -> int:
        """How many pieces there are fields for: those due, and more where more were tested."""
        if run is None:
            return min(self.due.size, MOST_PIECES)
        read = (len(texts_of(run.readings, one.key)) for one in self._test.readings if not one.pieces)
        return min(max(self.due.size, run.sample_size, *read), MOST_PIECES)

    def _make_readings(self, pieces: int, variants: tuple[str, ...]) -> ReadingFields:
        made = ReadingFields(self._model, self._test, pieces, variants)
        made.entered.connect(lambda readings: self.recorded.emit({"readings": readings}))
        made.camera_asked.connect(self.camera_asked)
        made.setVisible(bool(self._test.readings))
        return made

    def _add_words(self) -> None:
        """Method, criterion, the sample where it follows from the lot, and where the numbers come from."""
        test, model = self._test, self._model
        self.body.addWidget(Label(model.both(test.method, "\n"), wrap=True))
        criterion = model.both(test.criterion, "\n")
        if criterion:
            words = self.tr("Passes when: {text}").format(text=criterion)
            self.body.addWidget(Label(words, "strong", wrap=True))
        sample = sample_text(test, self.due)
        if sample:
            self.body.addWidget(Label(sample, wrap=True))
        if test.source:
            words = self.tr("Source: {source}").format(source=model.text(test.source))
            self.body.addWidget(Label(words, "muted", wrap=True))

    def _add_work(self) -> None:
        """Steps, timers and readings; the drops of a carton stand behind what its height follows from."""
        test = self._test
        places = {step.key: place for place, step in enumerate(test.steps, 1)}
        first = min((places[key] for key in _DROPS & places.keys()), default=0) if self._drops else 0
        before = [step for step in test.steps if not first or places[step.key] < first]
        after = [step for step in test.steps if step not in before and step.key not in _DROPS]
        for step in before:
            self.body.addLayout(self._step_line(0 if first else places[step.key], step))
        if test.timer_seconds and self._times_the_whole():
            self.body.addLayout(row(self._timer("", test.timer_seconds, self._model.text(test.title)), 1))
        self.body.addWidget(self._readings)
        if self._drops is not None:
            self._drops.ticked.connect(self._commit_steps)
            self.body.addWidget(self._drops)
        for step in after:
            self.body.addLayout(self._step_line(0, step))

    def _times_the_whole(self) -> bool:
        """Not beside a step that takes as long: of two clocks alike nobody knows which to start."""
        test = self._test
        running = TimerDesk.of(self._model).timing(test.key, "") is not None
        return running or all(step.seconds != test.timer_seconds for step in test.steps)

    def _step_line(self, place: int, step: TestStep) -> QHBoxLayout:
        """A box to tick, the words beside it on as many lines as they need, and the step's timer; place 0
        has no number, since the drops have theirs.
        """
        words = (f"{place}. " if place else "") + self._model.both(step.text)
        box, label = CheckBox(), Label(words, wrap=True)
        box.setAccessibleName(words)
        label.setBuddy(box)
        box.toggled.connect(lambda _on: self._commit_steps())
        self._steps[step.key] = box
        line = row(box, gap=tokens.XS)
        line.addWidget(label, 1)
        if step.seconds:
            line.addWidget(self._timer(step.key, step.seconds, self._model.text(step.text)))
        return line

    def _timer(self, step: str, seconds: int, name: str) -> StepTimer:
        timer = StepTimer(TimerDesk.of(self._model), self._test.key, step, seconds, name)
        self._timers.append(timer)
        return timer

    def show_run(self, run: TestRun | None, state: WorkspaceState) -> None:
        self._run = run
        done = run.steps if run else {}
        readings = {key: texts_of(run.readings, key) for key in run.readings} if run else {}
        editable = not state.read_only
        for key, box in self._steps.items():
            box.blockSignals(True)
            box.setChecked(done.get(key) == "done")
            box.blockSignals(False)
            box.setEnabled(editable)
        for timer in self._timers:
            timer.set_editable(editable)
        scope = Scope(state.record, state.pack)
        if self._pieces(run) > self._readings.pieces:
            present, self._readings = self._readings, self._make_readings(self._pieces(run), scope.variants)
            self.body.replaceWidget(present, self._readings)
            present.hide()
            present.deleteLater()
        self._readings.show_readings(readings, judged(scope, self._test), editable=editable)
        if self._drops is not None:
            self._drops.show_run(done, readings, editable=editable)
        for field, value in (
            (self._size, run.sample_size if run else self.due.size),
            (self._failed, run.failed if run else 0),
        ):
            if not field.hasFocus() and field.value() != value:
                field.setValue(value)
            field.setEnabled(editable)
        self._note.show_text(run.note if run else {}, state)
        self._photos.show_photos(state.record.photos_of("test", self._test.key))

    def _commit_steps(self) -> None:
        done = [key for key, box in self._steps.items() if box.isChecked()]
        done += self._drops.done() if self._drops is not None else []
        self.recorded.emit({"steps": dict.fromkeys(done, "done")})

    def _commit_number(self, field: NumberField, name: str) -> None:
        default = self.due.size if name == "sample_size" else 0
        present = getattr(self._run, name) if self._run else default
        if field.value() != present:
            self.recorded.emit({name: field.value()})

    def take_scan(self, text: str) -> bool:
        """Put a scanned text into the barcode field that has the keyboard, if one has."""
        return self._readings.take_scan(text)

    def begin_note(self) -> None:
        self._note.edit().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        self._note.flush()


def _has_drops(test: SiteTest) -> bool:
    """Whether the drops of the library are among the steps."""
    return "procedure" in test.parameters and {step.key for step in test.steps} >= _DROPS
