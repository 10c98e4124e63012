"""How the vault's photos stand, in one line; the buttons that check them and put them back; how far it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QProgressBar

from inspector_app.ui.screens.safekeeping.narrow import stack_where_narrow
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.words import count_text
from inspector_app.ui.widgets.boxes import Card, row
from inspector_app.ui.widgets.buttons import PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.labels import IconLabel, Label


class PhotoHead(Card):
    """`check_asked`, `cancel_asked`, `sources_chosen(paths)` to put photos back from."""

    check_asked = Signal()
    cancel_asked = Signal()
    sources_chosen = Signal(object)

    def __init__(self) -> None:
        self._icon = IconLabel("images", "ink_soft", tokens.ICON_LARGE)
        self._standing = Label("", "strong", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(tokens.BAR_HEIGHT)
        self._bar.hide()
        told = row(self._icon, gap=tokens.CONTROL_GAP)
        told.addWidget(self._standing, 1)
        self._line = row(gap=tokens.CONTROL_GAP)
        self._line.addLayout(told, 1)
        buttons = row(gap=tokens.CONTROL_GAP)
        self._line.addLayout(buttons)
        super().__init__(self._line, self._bar, gap=tokens.S, margin=tokens.CONTROL_GAP)
        self.check_button = PrimaryButton(self.tr("Check the photos"), "shield-check")
        self.check_button.describe(self.tr("Read every photo: decrypt it, compare its hash, decode it"))
        self.check_button.clicked.connect(self.check_asked)
        self.cancel_button = SecondaryButton(self.tr("Cancel"), "x")
        self.cancel_button.clicked.connect(self._cancel)
        self.cancel_button.hide()
        self.relink_button = SecondaryButton(self.tr("Put back"), "folder-open")
        self.relink_button.describe(
            self.tr("Put back photos that are missing or damaged, from a second copy or the original files")
        )
        menu = QMenu(self.relink_button)
        menu.addAction(self.tr("From a second copy or a folder …"), self._ask_folder)
        menu.addAction(self.tr("From the original files …"), self._ask_files)
        self.relink_button.setMenu(menu)
        for button in (self.relink_button, self.check_button, self.cancel_button):
            buttons.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        stack_where_narrow(self._line, self)

    def text(self) -> str:
        return self._standing.text()

    def show_counts(self, total: int, bad: int, unchecked: int) -> None:
        """How many there are, and how they are, in words."""
        if not total:
            text = self.tr("There are no photos yet.")
        elif bad:
            text = self.tr("%n photo(s) lost or damaged", "", bad) + " · "
            text += self.tr("{count} in all").format(count=count_text(total))
        elif unchecked:
            text = self.tr("%n photo(s), none known to be damaged", "", total)
        else:
            text = self.tr("All %n photo(s) are there and unchanged", "", total)
        if unchecked:
            text += " · " + self.tr("{count} never checked").format(count=count_text(unchecked))
        tone, icon = ("bad", "triangle-alert") if bad else ("", "images")
        if total and not bad and not unchecked:
            tone, icon = "good", "circle-check"
        self._icon.set_icon(icon, tone or "ink_soft")
        self._standing.set_tone(tone)
        self._standing.setText(text)
        self.check_button.setEnabled(total > 0)
        self.relink_button.setEnabled(total > 0)

    def show_running(self, text: str) -> None:
        """Something is under way; the buttons give way to Cancel. An empty text: it is over."""
        running = bool(text)
        if running:
            self._icon.set_icon("images", "accent")
            self._standing.set_tone("")
            self._standing.setText(text)
            self._bar.setRange(0, 0)
        self._bar.setVisible(running)
        self.cancel_button.setVisible(running)
        self.cancel_button.setEnabled(True)
        self.check_button.setVisible(not running)
        self.relink_button.setVisible(not running)

    def show_progress(self, done: int, total: int) -> None:
        text = self.tr("Checking: {done} of {total}")
        self._standing.setText(text.format(done=count_text(done), total=count_text(total)))
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.cancel_asked.emit()

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Second copy, or a folder with photos"))
        if chosen:
            self.sources_chosen.emit([Path(chosen)])

    def _ask_files(self) -> None:
        names, _filter = QFileDialog.getOpenFileNames(self, self.tr("Original photos"))
        if names:
            self.sources_chosen.emit([Path(name) for name in names])
