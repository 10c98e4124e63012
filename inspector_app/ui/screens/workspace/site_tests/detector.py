"""The checks of a metal detector: a line per check that is due, and one for each made at another time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QVBoxLayout

from inspector_app.domain.errors import InputError
from inspector_app.domain.pack import TestReading
from inspector_app.domain.site_tests.metal import (
    DAY,
    FOUND,
    MISSED,
    Check,
    clock,
    due,
    parse_check,
    parse_time,
)
from inspector_app.ui.screens.workspace.site_tests.entries import Entry
from inspector_app.ui.theme import tokens
from inspector_app.ui.widgets.boxes import clear, column, row
from inspector_app.ui.widgets.buttons import SecondaryButton
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.segmented import Choice, Segmented

_EARLY = 120


class CheckEntry(Entry):
    """`set_run` says when checks are due; each is answered with "found" or "missed"."""

    def __init__(self, reading: TestReading, name: str) -> None:
        super().__init__(reading, name)
        self._checks: dict[int, bool | None] = {}
        self._due: tuple[int, ...] = ()
        self._editable = True
        self.lines: dict[int, Segmented] = {}
        self._hint = Label(
            self.tr("Enter start and end: the times of the checks follow."), "muted", wrap=True
        )
        self._rows: QVBoxLayout = column(gap=tokens.XS)
        self.add = SecondaryButton(self.tr("Check now"), "clock")
        self.add.clicked.connect(self._check_now)
        self.setLayout(column(self._hint, self._rows, row(self.add, 1), gap=tokens.S))

    def set_run(self, start: str, end: str, interval: int) -> None:
        """Times as typed; while one of them is none, only checks that were made are shown."""
        try:
            first, last = parse_time(start), parse_time(end)
        except InputError:
            first = last = None
        times = due(first, last, interval) if first is not None and last is not None else ()
        if times != self._due:
            self._due = times
            self._build()
        self._hint.setVisible(not times)

    def texts(self) -> list[str]:
        return [
            Check(minute, found).text for minute, found in sorted(self._checks.items()) if found is not None
        ]

    def show_texts(self, texts: Sequence[str], *, editable: bool) -> None:
        checks: dict[int, bool | None] = {}
        for text in texts:
            try:
                check = parse_check(text)
            except InputError:
                continue
            if check is not None:
                checks[check.minute] = check.found
        for minute, found in self._checks.items():
            if found is None:  # a line made for now, not answered yet
                checks.setdefault(minute, None)
        if checks != self._checks or editable != self._editable:
            self._checks, self._editable = checks, editable
            self._build()
        self.add.setEnabled(editable)

    def _build(self) -> None:
        held = next((minute for minute, line in self.lines.items() if _has_focus(line)), None)
        clear(self._rows)
        self.lines = {}
        # in the order of the run, which may go past midnight; some checks are made a little before it
        first = self._due[0] - _EARLY if self._due else 0
        for minute in sorted({*self._due, *self._checks}, key=lambda each: (each - first) % DAY):
            self._rows.addLayout(row(Label(clock(minute), "strong"), self._line(minute), 1, gap=tokens.M))
        if held in self.lines:
            self.lines[held].button(FOUND).setFocus()

    def _line(self, minute: int) -> Segmented:
        made = Segmented(
            [
                Choice(FOUND, self.tr("All found"), "check", "good"),
                Choice(MISSED, self.tr("Missed"), "x", "bad"),
            ],
            {None: "", True: FOUND, False: MISSED}[self._checks.get(minute)],
            name=self.tr("Check at {time}").format(time=clock(minute)),
            optional=True,
        )
        made.setEnabled(self._editable)
        made.changed.connect(lambda key: self._answer(minute, key))
        self.lines[minute] = made
        return made

    def _answer(self, minute: int, key: str) -> None:
        self._checks.pop(minute, None)
        if key:
            self._checks[minute] = key == FOUND
        self.edited.emit()

    def _check_now(self) -> None:
        now = QTime.currentTime()
        minute = now.hour() * 60 + now.minute()
        if minute not in self.lines:
            self._checks.setdefault(minute, None)
            self._build()
        self.lines[minute].button(FOUND).setFocus()


def _has_focus(line: Segmented) -> bool:
    return any(line.button(key).hasFocus() for key in (FOUND, MISSED))
