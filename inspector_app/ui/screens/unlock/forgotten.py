"""Forgotten passphrase: the recovery key, pasted or opened as a file, then the person and a new passphrase.

Opens nothing itself; says what is wanted.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QStackedWidget, QWidget

from inspector_app.domain.records import Person
from inspector_app.domain.text import localized
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.passphrases import strength, suggest
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.form import ComboBox, FormRow
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.passphrase import PassphraseField, strength_text

_ROWS = 3


class KeyEdit(QPlainTextEdit):
    """Takes a key as it was typed, pasted or dropped; plain text only. Tab leaves it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _ROWS + 2 * theme().space(tokens.M))

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text())


class ForgottenForm(QWidget):
    """`key_given(text)` asks who can be recovered; `wanted(person id, new passphrase)` when everything is
    there; `sheet_chosen(path)` when the sheet is a file; `left` on the way back.
    """

    key_given = Signal(str)
    sheet_chosen = Signal(object)
    wanted = Signal(str, str)
    left = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._steps = QStackedWidget()
        self._steps.addWidget(self._make_key())
        self._steps.addWidget(self._make_person())
        back = LinkButton(self.tr("Back to the passphrase"), "arrow-left")
        back.clicked.connect(self.left)
        self.setLayout(
            column(
                Label(self.tr("Forgotten passphrase"), "display", wrap=True),
                self._steps,
                row(back, 1),
                gap=tokens.M,
            )
        )
        self.setFocusProxy(self.key)

    def _make_key(self) -> QWidget:
        page = QWidget()
        self.key = KeyEdit(self.tr("Recovery key"))
        self.key.setPlaceholderText("AGE-SECRET-KEY-1…")
        open_file = SecondaryButton(self.tr("Open the sheet's file"), "folder-open")
        open_file.clicked.connect(self._ask_file)
        self.go_on = PrimaryButton(self.tr("Go on"), "arrow-right")
        self.go_on.setEnabled(False)
        self.key.textChanged.connect(lambda: self.go_on.setEnabled(bool(self.key_text())))
        self.go_on.clicked.connect(lambda: self.key_given.emit(self.key_text()))
        page.setLayout(
            column(
                Label(
                    self.tr(
                        "With the recovery key of this vault you can set a new passphrase. It stands on the "
                        "sheet that was printed or saved when the vault was made."
                    ),
                    "soft",
                    wrap=True,
                ),
                FormRow(
                    self.tr("Recovery key"),
                    self.key,
                    self.tr("Type or paste it; spaces and small letters do not matter."),
                ),
                row(self.go_on, open_file, 1),
                1,
                gap=tokens.M,
            )
        )
        return page

    def _make_person(self) -> QWidget:
        page = QWidget()
        self.person = ComboBox()
        self._who = FormRow(self.tr("Who are you?"), self.person)
        self.passphrase = PassphraseField(self.tr("New passphrase"), shown=True)
        self.passphrase.field.textChanged.connect(self._judge)
        self.passphrase.submitted.connect(self._submit)
        another = SecondaryButton(self.tr("Suggest another"), "refresh-cw")
        another.clicked.connect(lambda: self.passphrase.set_text(suggest()))
        self._strength = Label("", "muted", wrap=True)
        self.set_button = PrimaryButton(self.tr("Set it and open the vault"), "key-round")
        self.set_button.clicked.connect(self._submit)
        advice = row(another, gap=tokens.M)
        advice.addWidget(self._strength, 1)
        page.setLayout(
            column(
                Label(
                    self.tr(
                        "The key is right. Your inspections and photos stay as they are. Your key for "
                        "signing reports is replaced, because only the old passphrase could open it."
                    ),
                    "soft",
                    wrap=True,
                ),
                self._who,
                FormRow(self.tr("New passphrase"), self.passphrase),
                advice,
                row(self.set_button, 1),
                1,
                gap=tokens.M,
            )
        )
        return page

    def key_text(self) -> str:
        return self.key.toPlainText().strip()

    def show_people(self, people: Sequence[Person]) -> None:
        """The key was right: whose passphrase is it?"""
        self.person.clear()
        for person in people:
            self.person.addItem(localized(person.name, self._language) or person.id, person.id)
        self.passphrase.set_text(suggest())
        self._steps.setCurrentIndex(1)
        self.setFocusProxy(self.passphrase)
        self.passphrase.setFocus()

    def forget(self) -> None:
        """Empty it: the key is gone from the screen."""
        self.key.clear()
        self.passphrase.clear()
        self.person.clear()
        self._steps.setCurrentIndex(0)
        self.setFocusProxy(self.key)

    def set_open(self, is_open: bool) -> None:
        """Whether something may be submitted now."""
        self.go_on.setEnabled(is_open and bool(self.key_text()))
        self.set_button.setEnabled(is_open and strength(self.passphrase.text()) != "short")

    def _ask_file(self) -> None:
        name, _chosen = QFileDialog.getOpenFileName(
            self, self.tr("Open the recovery sheet"), "", self.tr("Recovery sheet (*.txt);;All files (*)")
        )
        if name:
            self.sheet_chosen.emit(Path(name))

    def _judge(self) -> None:
        level = strength(self.passphrase.text())
        words, tone = strength_text(level)
        self._strength.setText(words)
        self._strength.set_tone(tone)
        self.set_button.setEnabled(level != "short")

    def _submit(self) -> None:
        if self.set_button.isEnabled():
            self.wanted.emit(str(self.person.currentData()), self.passphrase.text())
