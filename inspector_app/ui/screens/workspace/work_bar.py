"""Lines above the work, wherever the person is: timers that run or are over, and the way back to the
conclusion after one of its reasons was followed.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from inspector_app.domain.errors import InputError
from inspector_app.ui.screens.workspace.commands import step_shortcut
from inspector_app.ui.screens.workspace.site_tests.timer import clock_text, time_text
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_state import Step
from inspector_app.ui.viewmodels.workspace_timers import TimerDesk, Timing
from inspector_app.ui.widgets.boxes import Box, clear, column, row
from inspector_app.ui.widgets.buttons import IconButton, LinkButton, SecondaryButton
from inspector_app.ui.widgets.labels import IconLabel, Label


class TimerLine(Box):
    """One timer: what it is of, what is left, the way to its test. Over, it stays until it was seen."""

    def __init__(self, title: str, timing: Timing, *, over: bool) -> None:
        super().__init__("card")
        self.timing = timing
        self._title, self._over = title, over
        self.label = Label("", "strong" if over else "", wrap=True)
        self.go = SecondaryButton(self.tr("Go to the test"), "arrow-right")
        self.go.setAccessibleName(self.tr("Go to the test: {title}").format(title=title))
        self.go.setToolTip(self.go.accessibleName())
        self.seen = IconButton("check", self.tr("Seen: {title}").format(title=title))
        self.seen.setVisible(over)
        line = row(IconLabel("timer", "warning" if over else "accent"), gap=tokens.S)
        line.addWidget(self.label, 1)
        line.addWidget(self.go)
        line.addWidget(self.seen)
        side = theme().space(tokens.S)
        line.setContentsMargins(theme().space(tokens.M), side // 2, side, side // 2)
        self.setLayout(line)
        if over:
            self.set_tone("warning")

    def show_time(self, now_ms: int) -> None:
        if self._over:
            words = self.tr("Time is over since {time}: {title}")
            text = words.format(time=time_text(self.timing.ends_ms), title=self._title)
        else:
            words = self.tr("{left} left: {title}")
            text = words.format(left=clock_text(self.timing.left(now_ms)), title=self._title)
        if text != self.label.text():
            self.label.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme().px(tokens.FORM_WIDTH * 3 // 4)
        self.go.setText("" if narrow else self.tr("Go to the test"))


class WorkBar(QWidget):
    """`jump(Step, target)`. Takes no room while it has nothing to say."""

    jump = Signal(object, str)

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__()
        self._model = model
        self._step = Step.ORDER
        self._shown: tuple[object, ...] = ()
        self.lines: list[TimerLine] = []
        self.back = LinkButton(self.tr("Back to the conclusion"), "arrow-left")
        self.back.describe(self.tr("Back to the conclusion"), step_shortcut(Step.CONCLUSION))
        self.back.clicked.connect(lambda: self.jump.emit(Step.CONCLUSION, ""))
        self.back.hide()
        self._timers = column(gap=tokens.XS)
        layout = column(self._timers, row(self.back, 1), gap=0)
        self.setLayout(layout)
        self._desk = TimerDesk.of(model)
        self._desk.changed.connect(self._show)
        self._desk.ticked.connect(self._tick)
        self._fit()

    def offer_return(self) -> None:
        """A reason of the conclusion was followed: one touch leads back."""
        self.back.setVisible(self._step != Step.CONCLUSION)
        self._fit()

    def show_place(self, step: Step) -> None:
        """Where the person is now; in the step itself its timers speak for themselves."""
        self._step = step
        if step == Step.CONCLUSION:
            self.back.hide()
        self._show()

    def _show(self) -> None:
        running = self._desk.running() if self._step != Step.TESTS else ()
        wanted = (self._desk.ended(), running, self._model.language)
        if wanted != self._shown:
            self._shown = wanted
            clear(self._timers)
            self.lines = [self._line(one, over=True) for one in self._desk.ended()]
            self.lines += [self._line(one, over=False) for one in running]
            for line in self.lines:
                self._timers.addWidget(line)
        self._tick()
        self._fit()

    def _line(self, timing: Timing, *, over: bool) -> TimerLine:
        line = TimerLine(self._title(timing), timing, over=over)
        line.go.clicked.connect(lambda: self._go(timing))
        line.seen.clicked.connect(lambda: self._desk.seen(timing))
        return line

    def _go(self, timing: Timing) -> None:
        self._desk.seen(timing)
        self.jump.emit(Step.TESTS, timing.test)

    def _title(self, timing: Timing) -> str:
        state = self._model.state
        if state is None:
            return ""
        try:
            test = state.pack.test(timing.test)
        except InputError:
            return timing.test
        step = next((step for step in test.steps if step.key == timing.step), None)
        title = self._model.text(test.title)
        return f"{title} · {self._model.text(step.text)}" if step is not None else title

    def _tick(self) -> None:
        for line in self.lines:
            line.show_time(self._desk.now_ms())

    def _fit(self) -> None:
        self.setVisible(bool(self.lines) or not self.back.isHidden())
