"""One on-site test as a card: closed it says its result, open it guides through the method."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from inspector_app.domain.pack import SiteTest, TestStep
from inspector_app.domain.records import TestRun
from inspector_app.ui.screens.workspace.drafting import LocalField
from inspector_app.ui.screens.workspace.photo_row import PhotoRow
from inspector_app.ui.screens.workspace.site_tests.readings import ReadingFields
from inspector_app.ui.screens.workspace.site_tests.timer import StepTimer, clock_text
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.boxes import Card, column, row
from inspector_app.ui.widgets.buttons import Button
from inspector_app.ui.widgets.chips import ClassBadge
from inspector_app.ui.widgets.form import CheckBox, FormRow, NumberField
from inspector_app.ui.widgets.labels import IconLabel, Label
from inspector_app.ui.widgets.segmented import Choice, Segmented


class TestCard(Card):
    """Signals: `recorded(test key, fields)`, `focused(key)`, `photo_asked(key)`."""

    __test__ = False

    recorded = Signal(str, object)
    focused = Signal(str)
    photo_asked = Signal(str)

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures, test: SiteTest) -> None:
        super().__init__(gap=tokens.S)
        self._model, self._pictures, self._test = model, pictures, test
        self._open = False
        self._narrow = False
        self._detail: TestDetail | None = None
        self._mark = IconLabel("circle-dot", "line_strong")
        self._title = Label("", "heading", wrap=True)
        self._second = Label("", "muted", wrap=True)
        self._facts = Label("", "muted", wrap=True)
        self._result = Segmented(
            self._segments(narrow=False),
            name=self.tr("Result"),
            optional=True,
        )
        self._result.changed.connect(lambda value: self.recorded.emit(test.key, {"result": value}))
        self._photo = Button("", "camera", kind="quiet")
        self._photo.describe(self.tr("Add a photo to this test"), "C")
        self._photo.clicked.connect(lambda: self.photo_asked.emit(test.key))
        head = row(self._mark, gap=tokens.CONTROL_GAP)
        words = row(ClassBadge(test.cls), gap=tokens.S)
        words.addWidget(self._facts, 1)
        head.addLayout(column(self._title, self._second, words, gap=tokens.XS), 1)
        head.addWidget(self._photo)
        head.addWidget(self._result)
        self.body.addLayout(head)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _segments(self, *, narrow: bool) -> list[Choice]:
        words = (self.tr("Pass"), self.tr("Fail"), self.tr("N/A"))
        tips = (self.tr("Pass  P"), self.tr("Fail  F"), self.tr("Not applicable  N"))
        return [
            Choice(key, "" if narrow else word, icon_name, tone, tip)
            for key, word, icon_name, tone, tip in zip(
                ("pass", "fail", "na"),
                words,
                ("check", "x", "minus"),
                ("good", "bad", "neutral"),
                tips,
                strict=True,
            )
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme().px(tokens.FORM_WIDTH - tokens.XXL)
        if narrow != self._narrow:
            self._narrow = narrow
            self._result.set_choices(self._segments(narrow=narrow), self._result.key)

    @property
    def key(self) -> str:
        return self._test.key

    def show_state(self, state: WorkspaceState) -> None:
        test, run = self._test, state.record.tests.get(self._test.key)
        self._title.setText(self._model.text(test.title))
        self._second.setText(self._model.second(test.title))
        self._second.setVisible(bool(self._second.text()))
        self._facts.setText(self._facts_text(run))
        result = run.result or "" if run else ""
        self._result.set_key(result)
        self._result.setEnabled(not state.read_only)
        icons = {"pass": ("circle-check", "good"), "fail": ("circle-x", "bad"), "na": ("minus", "neutral")}
        self._mark.set_icon(*icons.get(result, ("circle-dot", "line_strong")))
        photos = state.record.photos_of("test", test.key)
        self._photo.setText(str(len(photos)) if photos else "")
        missing = test.photo_required and not photos and result != "na"
        self._photo.set_icon("camera", "warning" if missing else "ink_soft")
        self._photo.setEnabled(not state.read_only)
        self.setAccessibleName(self._model.text(test.title))
        if self._detail is not None:
            self._detail.show_run(run, state)

    def _facts_text(self, run: TestRun | None) -> str:
        size = run.sample_size if run and run.sample_size else self._test.sample_size
        parts = [self.tr("%n piece(s)", "", size)]
        if self._test.clause:
            parts.append(f"§ {self._test.clause}")
        if run and run.failed:
            parts.append(self.tr("{failed} failed").format(failed=run.failed))
        if self._test.timer_seconds:
            parts.append(clock_text(self._test.timer_seconds))
        return " · ".join(parts)

    # -- opening ---------------------------------------------------------------------------------------------

    def set_open(self, opened: bool) -> None:
        state = self._model.state
        if opened == self._open or state is None:
            return
        self._open = opened
        if opened:
            self._detail = TestDetail(self._model, self._pictures, self._test)
            self._detail.recorded.connect(lambda fields: self.recorded.emit(self._test.key, fields))
            self._detail.show_run(state.record.tests.get(self._test.key), state)
            self.body.addWidget(self._detail)
            self.focused.emit(self._test.key)
        elif self._detail is not None:
            if self._detail.timing:
                self._open = True
                return
            self._detail.leave()
            self.body.removeWidget(self._detail)
            self._detail.hide()
            self._detail.deleteLater()
            self._detail = None
        self.set_tone("accent" if opened and self.hasFocus() else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self._detail is not None and self._detail.geometry().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and not inside:
            self.set_open(not self._open)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(self._test.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        value = {"p": "pass", "f": "fail", "n": "na"}.get(event.text().lower())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.set_open(not self._open)
        elif value and self._result.isEnabled():
            self._result.set_key(value)
            self.recorded.emit(self._test.key, {"result": value})
        elif event.text().lower() == "c" and self._photo.isEnabled():
            self.photo_asked.emit(self._test.key)
        else:
            super().keyPressEvent(event)


class TestDetail(Card):
    """Method, criterion, steps, readings, how many failed, note and photos."""

    __test__ = False

    recorded = Signal(object)

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures, test: SiteTest) -> None:
        super().__init__(tone="sunken", gap=tokens.CONTROL_GAP)
        self._model, self._test = model, test
        self._timers: list[StepTimer] = []
        self.body.addWidget(Label(model.both(test.method, "\n"), wrap=True))
        criterion = model.both(test.criterion, "\n")
        if criterion:
            self.body.addWidget(
                Label(self.tr("Passes when: {text}").format(text=criterion), "strong", wrap=True)
            )
        self._steps: dict[str, CheckBox] = {}
        for place, step in enumerate(test.steps, 1):
            self.body.addLayout(self._step_line(place, step))
        if test.timer_seconds:
            self.body.addLayout(row(self._timer(test.timer_seconds, model.text(test.title)), 1))
        self._readings = ReadingFields(model, test)
        self._readings.entered.connect(lambda readings: self.recorded.emit({"readings": readings}))
        if not test.readings:
            self._readings.hide()
        self._size, self._failed = NumberField(maximum=100_000), NumberField(maximum=100_000)
        for field, name in ((self._size, "sample_size"), (self._failed, "failed")):
            field.editingFinished.connect(lambda field=field, name=name: self._commit_number(field, name))
        numbers = row(
            FormRow(self.tr("Pieces tested"), self._size),
            FormRow(self.tr("Of these failed"), self._failed),
            gap=tokens.M,
        )
        self._note = LocalField(
            model,
            f"test.{test.key}.note",
            self.tr("Note"),
            lambda text: self.recorded.emit({"note": text}),
            hint=self.tr("Note for the report"),
        )
        self._photos = PhotoRow(model, pictures, QSize(tokens.RAIL_WIDTH, tokens.THUMB))
        self.body.addWidget(self._readings)
        self.body.addLayout(numbers)
        self.body.addWidget(self._note)
        self.body.addWidget(self._photos)
        self._run: TestRun | None = None

    def _step_line(self, place: int, step: TestStep) -> QHBoxLayout:
        """A box to tick, the words beside it on as many lines as they need, and the step's timer."""
        words = f"{place}. {self._model.both(step.text)}"
        box, label = CheckBox(), Label(words, wrap=True)
        box.setAccessibleName(words)
        label.setBuddy(box)
        box.toggled.connect(lambda _on: self._commit_steps())
        self._steps[step.key] = box
        line = row(box, gap=tokens.XS)
        line.addWidget(label, 1)
        if step.seconds:
            line.addWidget(self._timer(step.seconds, self._model.text(step.text)))
        return line

    def _timer(self, seconds: int, name: str) -> StepTimer:
        timer = StepTimer(seconds, name)
        timer.finished.connect(lambda taken: self.recorded.emit({"seconds": taken}))
        self._timers.append(timer)
        return timer

    @property
    def timing(self) -> bool:
        """Whether a timer runs; the card stays open then."""
        return any(timer.running for timer in self._timers)

    def show_run(self, run: TestRun | None, state: WorkspaceState) -> None:
        self._run = run
        done = run.steps if run else {}
        for key, box in self._steps.items():
            box.blockSignals(True)
            box.setChecked(done.get(key) == "done")
            box.blockSignals(False)
            box.setEnabled(not state.read_only)
        self._readings.show_readings(run.readings if run else {}, editable=not state.read_only)
        for field, value in (
            (self._size, run.sample_size if run else self._test.sample_size),
            (self._failed, run.failed if run else 0),
        ):
            if not field.hasFocus() and field.value() != value:
                field.setValue(value)
            field.setEnabled(not state.read_only)
        self._note.show_text(run.note if run else {}, state)
        self._photos.show_photos(state.record.photos_of("test", self._test.key))

    def _commit_steps(self) -> None:
        self.recorded.emit({"steps": {key: "done" for key, box in self._steps.items() if box.isChecked()}})

    def _commit_number(self, field: NumberField, name: str) -> None:
        default = self._test.sample_size if name == "sample_size" else 0
        present = getattr(self._run, name) if self._run else default
        if field.value() != present:
            self.recorded.emit({name: field.value()})

    def leave(self) -> None:
        self._note.flush()
