"""Unlock the vault: one field, one button. A wrong passphrase keeps what was typed; after several the next
try has to wait. From here lead the ways for who has forgotten it, and for a vault that is not where it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.navigation import is_there
from inspector_app.ui.screens.unlock.forgotten import ForgottenForm
from inspector_app.ui.screens.unlock.question import ASKING, StandingQuestion
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels import unlocking
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.unlocking import Attempt, Choice
from inspector_app.ui.widgets.banner import ErrorBanner
from inspector_app.ui.widgets.boxes import Divider, column, row
from inspector_app.ui.widgets.busy import BusyOverlay
from inspector_app.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.form import FormRow
from inspector_app.ui.widgets.labels import ElidedLabel, Label
from inspector_app.ui.widgets.passphrase import PassphraseField
from inspector_app.ui.widgets.welcome import WelcomePage

if TYPE_CHECKING:
    from pathlib import Path

    from inspector_app.domain.records import Person
    from inspector_app.services.session import Session

_SECOND_MS = 1000


class UnlockScreen(WelcomePage):
    """Where every start but the first begins, and where every lock leads."""

    def __init__(self, app: AppModel) -> None:
        super().__init__(app)
        self._attempt: Attempt | None = None
        self._wait = 0
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self._count_down)
        self.banner = ErrorBanner()
        self.question = StandingQuestion()
        self.question.chosen.connect(self._answered)
        self.question.left.connect(self._back)
        self.forgotten = ForgottenForm(app.language)
        self.forgotten.left.connect(self._back)
        self.forgotten.sheet_chosen.connect(self._read_sheet)
        self.forgotten.key_given.connect(self._look_for_people)
        self.forgotten.wanted.connect(self._recover)
        self._steps = QStackedWidget()
        self._form = self._make_form()
        for step in (self._form, self.question, self.forgotten):
            self._steps.addWidget(step)
        self.body.addWidget(self.banner)
        self.body.addWidget(self._steps, 1)
        self._busy = BusyOverlay(self)
        self.setFocusProxy(self.passphrase)
        app.tasks.fetch(
            unlocking.account_offered, app.folder, done=self._offer_account, failed=self._no_account
        )

    def _make_form(self) -> QWidget:
        form = QWidget()
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.passphrase.submitted.connect(self._submit)
        self.passphrase.edited.connect(lambda _text: self.banner.hide())
        self.unlock_button = PrimaryButton(self.tr("Unlock"), "key-round")
        self.unlock_button.clicked.connect(self._submit)
        self.account_button = SecondaryButton(self.tr("Unlock with this computer's account"), "user")
        self.account_button.clicked.connect(self._by_account)
        self.account_button.hide()
        self.forgotten_button = LinkButton(self.tr("Forgotten passphrase"), "circle-help")
        self.forgotten_button.clicked.connect(lambda: self.show_step(self.forgotten))
        self.restore_button = LinkButton(self.tr("Restore from a second copy"), "history")
        self.restore_button.clicked.connect(lambda: self.app.go("restore"))
        self.restore_button.setVisible(is_there("restore"))
        practice = LinkButton(self.tr("Open the practice vault instead"), "flask-conical")
        practice.clicked.connect(self.app.practice_requested)
        layout = column(
            Label(self.tr("Welcome back"), "display"),
            Label(self.tr("Your work is where you left it."), "soft", wrap=True),
            FormRow(self.tr("Passphrase"), self.passphrase),
            row(self.unlock_button, self.account_button, 1),
            gap=tokens.M,
        )
        layout.addSpacing(tokens.M)
        folder = self.tr("Vault: {folder}").format(folder=self.app.folder)
        layout.addWidget(ElidedLabel(folder, "caption"))
        layout.addWidget(Divider())
        links = (row(link, 1) for link in (self.forgotten_button, self.restore_button, practice))
        layout.addLayout(column(*links, gap=0))
        layout.addStretch(1)
        form.setLayout(layout)
        return form

    # -- ways in ---------------------------------------------------------------------------------------------

    def _submit(self) -> None:
        if self.passphrase.text() and self.unlock_button.isEnabled():
            self._try(unlocking.by_passphrase(self.app.folder, self.passphrase.text()))

    def _by_account(self) -> None:
        self._try(unlocking.by_account(self.app.folder))

    def _recover(self, person_id: str, passphrase: str) -> None:
        key = self.forgotten.key_text()
        self._try(unlocking.by_recovery(self.app.folder, key, person_id, passphrase))

    def _answered(self, choice: Choice) -> None:
        if self._attempt is not None:
            self._try(self._attempt, choice)

    def _try(self, attempt: Attempt, choice: Choice = "ask") -> None:
        self._attempt = attempt
        self._begin(self.tr("Unlocking"))
        self.app.run(attempt, choice, done=self._opened, failed=self._refused)

    def _begin(self, title: str) -> None:
        self.unlock_button.setEnabled(False)
        self.forgotten.set_open(False)
        self.banner.hide()
        before = self.tr("What was under way is being finished first.") if self.app.tasks.busy else ""
        self._busy.start(title, before)

    def _opened(self, session: Session) -> None:
        self._busy.finish()
        self._second.stop()
        self._attempt = None
        self.app.enter(session)

    def _refused(self, error: InspectorError) -> None:
        self._busy.finish()
        if error.code in ASKING:
            self.question.ask(error)
            self.show_step(self.question)
            return
        if self._steps.currentWidget() is self.question:
            self.show_step(self._form)
        self._set_wait(unlocking.seconds_to_wait(dict(error.params)))
        self.banner.show_error(error)
        if self._steps.currentWidget() is self._form:
            self.passphrase.field.selectAll()
            self.passphrase.setFocus()

    # -- the recovery key ------------------------------------------------------------------------------------

    def _read_sheet(self, path: Path) -> None:
        self.banner.hide()
        self.app.run(unlocking.sheet_text, path, done=self.forgotten.key.setPlainText, failed=self._refused)

    def _look_for_people(self, key: str) -> None:
        self._begin(self.tr("Trying the recovery key"))
        self.app.run(
            unlocking.recoverable, self.app.folder, key, done=self._show_people, failed=self._refused
        )

    def _show_people(self, people: tuple[Person, ...]) -> None:
        self._busy.finish()
        self._set_wait(0)
        self.forgotten.show_people(people)

    # -- waiting and showing ---------------------------------------------------------------------------------

    def _set_wait(self, seconds: int) -> None:
        """The next try may come after this many seconds; the buttons say so."""
        self._wait = seconds
        if seconds:
            self._second.start()
        else:
            self._second.stop()
        self._show_wait()

    def _count_down(self) -> None:
        self._wait = max(self._wait - 1, 0)
        if not self._wait:
            self._second.stop()
            self.banner.hide()
        self._show_wait()

    def _show_wait(self) -> None:
        is_open = not self._wait
        waiting = self.tr("Unlock in {seconds} s").format(seconds=self._wait)
        self.unlock_button.setText(self.tr("Unlock") if is_open else waiting)
        self.unlock_button.setEnabled(is_open)
        self.forgotten.set_open(is_open)

    def show_step(self, step: QWidget) -> None:
        """Show the form, the question or the way for a forgotten passphrase."""
        self.banner.hide()
        self._steps.setCurrentWidget(step)
        self.setFocusProxy(step if step is not self._form else self.passphrase)
        self.setFocus()

    def _back(self) -> None:
        self._attempt = None
        self.forgotten.forget()
        self._show_wait()
        self.show_step(self._form)

    def _offer_account(self, offered: bool) -> None:
        self.account_button.setVisible(offered)

    def _no_account(self, error: InspectorError) -> None:
        """A computer without a usable keyring offers nothing."""
        del error
