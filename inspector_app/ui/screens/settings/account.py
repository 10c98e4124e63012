"""Unlocking with the computer's account: whether that can be had here, switching it on and off."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels import people
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.people import Account
from inspector_app.ui.widgets.banner import ErrorBanner
from inspector_app.ui.widgets.boxes import Card, row
from inspector_app.ui.widgets.buttons import SecondaryButton
from inspector_app.ui.widgets.dialog import Dialog
from inspector_app.ui.widgets.form import FormRow
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.passphrase import PassphraseField


class PassphraseDialog(Dialog):
    """Asks for the present passphrase before the account may stand in for it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            QCoreApplication.translate("PassphraseDialog", "Let this computer's account open the vault"),
            QCoreApplication.translate(
                "PassphraseDialog",
                "Whoever is logged in as you on this computer can then open it without the passphrase. "
                "Choose this only where the account is yours alone.",
            ),
            confirm=QCoreApplication.translate("PassphraseDialog", "Switch it on"),
            icon_name="key-round",
        )
        self.passphrase = PassphraseField(self.tr("Present passphrase"))
        self.passphrase.field.textChanged.connect(lambda text: self.confirm_button.setEnabled(bool(text)))
        self.confirm_button.setEnabled(False)
        self.add(FormRow(self.tr("Present passphrase"), self.passphrase))
        self.passphrase.setFocus()


class AccountCard(Card):
    """Says how it is, and changes it by one button."""

    def __init__(self, app: AppModel) -> None:
        super().__init__(gap=tokens.M)
        self.app = app
        self._account = Account(possible=False, on=False)
        self.banner = ErrorBanner()
        self.state = Label("", "muted", wrap=True)
        self.button = SecondaryButton(self.tr("Switch it on"), "user")
        self.button.clicked.connect(self._switch)
        self.button.hide()
        self.body.addWidget(Label(self.tr("Unlocking with this computer's account"), "heading", wrap=True))
        self.body.addWidget(self.banner)
        self.body.addWidget(self.state)
        self.body.addLayout(row(self.button, 1))
        app.run(people.read_account, app.session, done=self._show)

    def _show(self, account: Account) -> None:
        self._account = account
        if account.on:
            text = self.tr("On. The vault opens for who is logged in as you, and still with your passphrase.")
        elif account.possible:
            text = self.tr("Off. The vault opens with your passphrase only.")
        else:
            text = self.tr(
                "This computer has no keyring that could hold the key. The passphrase opens the vault."
            )
        self.state.setText(text)
        self.button.setText(self.tr("Switch it off") if account.on else self.tr("Switch it on"))
        self.button.setVisible(account.on or account.possible)
        self.button.setEnabled(True)

    def _switch(self) -> None:
        self.banner.hide()
        if self._account.on:
            self.button.setEnabled(False)
            self.app.run(people.account_off, self.app.session, done=self._show, failed=self._failed)
            return
        dialog = PassphraseDialog(self)
        if dialog.exec() == PassphraseDialog.DialogCode.Accepted:
            self.button.setEnabled(False)
            passphrase = dialog.passphrase.text()
            self.app.run(
                people.account_on, self.app.session, passphrase, done=self._show, failed=self._failed
            )
        dialog.deleteLater()

    def _failed(self, error: InspectorError) -> None:
        self.banner.show_error(error)
        self.button.setEnabled(True)
