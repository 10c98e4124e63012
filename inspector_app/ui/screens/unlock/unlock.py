"""Unlock the vault: one field, one button. A wrong passphrase keeps what was typed; after several the next
try has to wait. From here lead the ways for who has forgotten it, and for a vault that is not where it was.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.navigation import is_there
from inspector_app.ui.screens.unlock.waiting import Waiting
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
    from inspector_app.ui.screens.unlock.forgotten import ForgottenForm
    from inspector_app.ui.screens.unlock.question import StandingQuestion

_ASK_AFTER_MS = 300


class UnlockScreen(WelcomePage):
    """Where every start but the first begins, and where every lock leads."""

    def __init__(self, app: AppModel) -> None:
        super().__init__(app)
        self._attempt: Attempt | None = None
        self.waiting = Waiting(self)
        self.waiting.changed.connect(self._show_wait)
        self.banner = ErrorBanner()
        self._steps = QStackedWidget()
        self._form = self._make_form()
        self._steps.addWidget(self._form)
        self.body.addWidget(self.banner)
        self.body.addWidget(self._steps, 1)
        self._busy = BusyOverlay(self)
        self.setFocusProxy(self.passphrase)
        # Not before the window is there: whoever starts the program waits for that.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask_about_account)
        self._soon.start(_ASK_AFTER_MS)

    @cached_property
    def question(self) -> StandingQuestion:
        """What is asked about a vault that was moved, copied or put back; made when it is needed."""
        from inspector_app.ui.screens.unlock.question import StandingQuestion

        made = StandingQuestion()
        made.chosen.connect(self._answered)
        made.left.connect(self._back)
        self._steps.addWidget(made)
        return made

    @cached_property
    def forgotten(self) -> ForgottenForm:
        """The way for who has forgotten the passphrase; made when it is needed."""
        from inspector_app.ui.screens.unlock.forgotten import ForgottenForm

        made = ForgottenForm(self.app.language)
        made.left.connect(self._back)
        made.sheet_chosen.connect(self._read_sheet)
        made.key_given.connect(self._look_for_people)
        made.wanted.connect(self._recover)
        self._steps.addWidget(made)
        return made

    def _make_form(self) -> QWidget:
        form = QWidget()
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.passphrase.submitted.connect(self._submit)
        self.passphrase.edited.connect(lambda _text: self.banner.hide())
        self.unlock_button = PrimaryButton(self.tr("Unlock"), "key-round")
        self.unlock_button.clicked.connect(self._submit)
        self.account_button = SecondaryButton(self.tr("Unlock with this computer's account"), "user")
        self.account_button.clicked.connect(lambda: self._try(unlocking.by_account(self.app.folder)))
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
        self._open_ways(is_open=False)
        self.banner.hide()
        before = self.tr("What was under way is being finished first.") if self.app.tasks.busy else ""
        self._busy.start(title, before)

    def _opened(self, session: Session) -> None:
        self._busy.finish()
        self.waiting.begin(0)
        self._attempt = None
        self.app.enter(session)

    def _refused(self, error: InspectorError) -> None:
        self._busy.finish()
        if error.code in unlocking.ASKING:
            self.question.ask(error)
            self.show_step(self.question)
            return
        if "question" in vars(self) and self._steps.currentWidget() is self.question:
            self.show_step(self._form)
        self.waiting.begin(unlocking.seconds_to_wait(dict(error.params)))
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
        self.waiting.begin(0)
        self.forgotten.show_people(people)

    # -- waiting and showing ---------------------------------------------------------------------------------

    def _show_wait(self, seconds: int) -> None:
        """The buttons say when the next try may come; what was typed can be corrected meanwhile."""
        waiting = self.tr("Unlock in {seconds} s").format(seconds=seconds)
        self.unlock_button.setText(waiting if seconds else self.tr("Unlock"))
        if not seconds:
            self.banner.hide()
        self._open_ways(is_open=not seconds)

    def _open_ways(self, *, is_open: bool) -> None:
        """Whether a passphrase or a recovery key may be tried now."""
        self.unlock_button.setEnabled(is_open)
        if "forgotten" in vars(self):
            self.forgotten.set_open(is_open)

    def show_step(self, step: QWidget) -> None:
        """Show the form, the question or the way for a forgotten passphrase."""
        self.banner.hide()
        self._steps.setCurrentWidget(step)
        self.setFocusProxy(step if step is not self._form else self.passphrase)
        self.setFocus()

    def _back(self) -> None:
        self._attempt = None
        if "forgotten" in vars(self):
            self.forgotten.forget()
        self._open_ways(is_open=not self.waiting.left)
        self.show_step(self._form)

    def _ask_about_account(self) -> None:
        self.app.tasks.fetch(
            unlocking.account_offered, self.app.folder, done=self._offer_account, failed=_offers_nothing
        )

    def _offer_account(self, offered: bool) -> None:
        self.account_button.setVisible(offered)


def _offers_nothing(error: InspectorError) -> None:
    """A computer without a usable keyring offers nothing."""
    del error
