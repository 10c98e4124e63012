"""A timer for a timed step: started and stopped here, counted by `workspace_timers` wherever one is."""

from __future__ import annotations

from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QProgressBar

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_timers import TimerDesk, Timing
from inspector_app.ui.widgets.boxes import Box, column, row
from inspector_app.ui.widgets.buttons import SecondaryButton
from inspector_app.ui.widgets.labels import Label


class StepTimer(Box):
    """What is left, when it will be over, and the button; says in words, too, that it is over."""

    def __init__(self, desk: TimerDesk, test: str, step: str, seconds: int, name: str) -> None:
        super().__init__("scrolled")
        self._desk, self._test, self._step, self._seconds = desk, test, step, seconds
        self._name = name
        self.left = Label(clock_text(seconds), "heading")
        self.left.setMinimumWidth(theme().px(tokens.THUMB))
        self._until = Label("", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, seconds)
        self._bar.setFixedHeight(tokens.XS)
        self._bar.setFixedWidth(theme().px(tokens.STEPS_WIDTH))
        self._bar.setAccessibleName(name)
        self.button = SecondaryButton(self.tr("Start"), "timer")
        self.button.clicked.connect(self._press)
        line = row(self.left, self.button, self._until, gap=tokens.S)
        self.setLayout(column(line, self._bar, gap=tokens.XS))
        desk.ticked.connect(self.show_time)
        desk.changed.connect(self.show_time)
        self.show_time()

    @property
    def timing(self) -> Timing | None:
        return self._desk.timing(self._test, self._step)

    def _over(self) -> bool:
        return any((one.test, one.step) == (self._test, self._step) for one in self._desk.ended())

    def _press(self) -> None:
        if self.timing is not None:
            self._desk.stop(self._test, self._step)
        else:
            self._desk.start(self._test, self._step, self._seconds)

    def show_time(self) -> None:
        timing, over = self.timing, self._over()
        left = timing.left(self._desk.now_ms()) if timing is not None else self._seconds
        self.left.setText(self.tr("Time is over") if over else clock_text(left))
        self.left.set_tone("accent" if timing is not None else "warning" if over else "")
        self.left.setAccessibleName(f"{self._name}: {self.left.text()}")
        self._bar.setValue(self._seconds if over else self._seconds - left)
        self._bar.setVisible(timing is not None or over)
        self._until.setText(self.tr("until {time}").format(time=time_text(timing.ends_ms)) if timing else "")
        words = self.tr("Stop") if timing is not None else self.tr("Start")
        sentence = self.tr("Stop the timer: {name}") if timing else self.tr("Start the timer: {name}")
        name = sentence.format(name=self._name)
        if self.button.accessibleName() != name:
            self.button.setText(words)
            self.button.setAccessibleName(name)

    def set_editable(self, editable: bool) -> None:
        self.button.setEnabled(editable)


def clock_text(seconds: int) -> str:
    """Minutes and seconds, with hours where there are any."""
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def time_text(wall_ms: int) -> str:
    """The time of day, as this device's clock will show it."""
    return QDateTime.fromMSecsSinceEpoch(wall_ms).time().toString("HH:mm")
