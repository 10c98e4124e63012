"""The copies that lie in the plan's folder: when each was made, what is in it, and checking one."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.errors import explain
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels import copies
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.copies import Found
from inspector_app.ui.widgets.boxes import Card, Divider, clear, column, row
from inspector_app.ui.widgets.buttons import SecondaryButton
from inspector_app.ui.widgets.chips import Chip
from inspector_app.ui.widgets.labels import IconLabel, Label

if TYPE_CHECKING:
    from inspector_app.storage.copy_manifest import Copy


class CopiesCard(Card):
    """One line per copy, the newest first. One check at a time; it stops when the card is closed."""

    _moved = Signal(int)

    def __init__(self, app: AppModel) -> None:
        super().__init__(Label(self.tr("Copies in this folder"), "heading"), gap=tokens.M)
        self.app = app
        self.buttons: dict[str, SecondaryButton] = {}
        self._answers: dict[str, tuple[str, str, str]] = {}
        self._found = Found(False)
        self._stop = threading.Event()
        self._checking = ""
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 100)
        self._bar.setAccessibleName(self.tr("How far the check is"))
        self.stop_button = SecondaryButton(self.tr("Stop"), "x")
        self.stop_button.clicked.connect(self.stop)
        self._progress = QWidget()
        line = row(gap=tokens.M)
        line.addWidget(self._bar, 1)
        line.addWidget(self.stop_button)
        self._progress.setLayout(line)
        self._progress.hide()
        self._note = Label("", "soft", wrap=True)
        self._list = column(gap=tokens.S)
        self.body.addWidget(self._note)
        self.body.addWidget(self._progress)
        self.body.addLayout(self._list)
        self._moved.connect(self._bar.setValue)

    def show_found(self, found: Found) -> None:
        self._found = found
        self._draw()

    def _draw(self) -> None:
        found = self._found
        clear(self._list)
        self.buttons = {}
        self._note.setText(self._note_text())
        self._note.setVisible(bool(self._note.text()))
        for place, copy in enumerate(found.copies):
            if place:
                self._list.addWidget(Divider())
            self._list.addLayout(self._line(copy))

    def _note_text(self) -> str:
        if not self._found.present:
            return self.tr("The disk is not plugged in. The copies on it are shown when it is.")
        if not self._found.copies:
            return self.tr("None yet.")
        if self._found.incomplete:
            return self.tr("Half a copy lies there too; it does not count, and the next copying clears it.")
        return ""

    def _line(self, copy: Copy) -> QHBoxLayout:
        moment = copies.day_and_time(copy.at_ms)
        line = row(gap=tokens.M)
        line.addWidget(IconLabel("database", "ink_soft", tokens.ICON))
        texts = column(Label(moment, "strong"), Label(copies.contents_text(copy), "muted", wrap=True), gap=0)
        line.addLayout(texts, 1)
        answer = self._answers.get(copy.stamp)
        if answer:
            text, tone, icon = answer
            line.addWidget(Chip(text, tone, icon), 0, Qt.AlignmentFlag.AlignVCenter)
        button = SecondaryButton(self.tr("Check"), "shield-check")
        button.setAccessibleName(self.tr("Check the copy of {moment}").format(moment=moment))
        button.setEnabled(not self._checking)
        button.clicked.connect(partial(self._check, copy))
        self.buttons[copy.stamp] = button
        line.addWidget(button)
        return line

    def _check(self, copy: Copy) -> None:
        self._checking = copy.stamp
        self._stop = threading.Event()
        self._bar.setValue(0)
        self._progress.show()
        self._draw()
        self.app.tasks.decode(
            copies.check,
            self.app.session,
            Path(copy.folder),
            self._tell,
            self._stop.is_set,
            done=self._checked,
            failed=self._not_checked,
        )

    def _tell(self, done: int, total: int) -> None:
        """From another thread."""
        if not self._stop.is_set():
            self._moved.emit(done * 100 // max(total, 1))

    def _checked(self, problems: list[str]) -> None:
        count = len(problems)
        bad = self.tr("%n fault(s)", "", count)
        self._end((bad, "bad", "circle-alert") if count else (self.tr("whole"), "good", "check"))
        if count:
            self._note.setText(
                self.tr("A faulty copy is mended by the next copying, as far as the vault has the files.")
            )
            self._note.show()

    def _not_checked(self, error: InspectorError) -> None:
        stopped = error.code == "backup.cancelled"
        self._end(None if stopped else (self.tr("cannot be read"), "bad", "circle-alert"))
        if not stopped:
            self._note.setText(copies.sentences(*explain(error)))
            self._note.show()

    def _end(self, answer: tuple[str, str, str] | None) -> None:
        if answer:
            self._answers[self._checking] = answer
        self._checking = ""
        self._progress.hide()
        self._draw()

    def stop(self) -> None:
        """End the check that is under way."""
        self._stop.set()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.stop()
        super().closeEvent(event)
