"""Unlock the vault: one field, one button; a wrong passphrase says so and keeps what was typed hidden."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.widgets.banner import ErrorBanner
from inspector_app.ui.widgets.boxes import Divider, row
from inspector_app.ui.widgets.busy import BusyOverlay
from inspector_app.ui.widgets.buttons import LinkButton, PrimaryButton
from inspector_app.ui.widgets.form import FormRow
from inspector_app.ui.widgets.labels import ElidedLabel, Label
from inspector_app.ui.widgets.passphrase import PassphraseField
from inspector_app.ui.widgets.welcome import WelcomePage

if TYPE_CHECKING:
    from inspector_app.services.session import Session


def _unlock(folder: Path, passphrase: str) -> Session:
    from inspector_app.services.vaults import unlock_vault

    return unlock_vault(folder, passphrase)


class UnlockScreen(WelcomePage):
    """Where every start but the first begins."""

    def __init__(self, app: AppModel) -> None:
        super().__init__(app)
        self.banner = ErrorBanner()
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.passphrase.submitted.connect(self._submit)
        self.passphrase.edited.connect(lambda _text: self.banner.hide())
        self.unlock_button = PrimaryButton(self.tr("Unlock"), "key-round")
        self.unlock_button.clicked.connect(self._submit)
        practice = LinkButton(self.tr("Open the practice vault instead"), "flask-conical")
        practice.clicked.connect(app.practice_requested)
        for item in (
            Label(self.tr("Welcome back"), "display"),
            Label(self.tr("Your work is where you left it."), "soft", wrap=True),
            self.banner,
            FormRow(self.tr("Passphrase"), self.passphrase),
        ):
            self.body.addWidget(item)
        self.body.addLayout(row(self.unlock_button, 1))
        self.body.addSpacing(tokens.M)
        self.body.addWidget(ElidedLabel(self.tr("Vault: {folder}").format(folder=app.folder), "caption"))
        self.body.addWidget(Divider())
        self.body.addLayout(row(practice, 1))
        self.body.addStretch(1)
        self._busy = BusyOverlay(self)
        self.setFocusProxy(self.passphrase)

    def _submit(self) -> None:
        if not self.passphrase.text() or not self.unlock_button.isEnabled():
            return
        self.unlock_button.setEnabled(False)
        self.banner.hide()
        self._busy.start(self.tr("Unlocking"))
        self.app.run(
            _unlock, self.app.folder, self.passphrase.text(), done=self._opened, failed=self._refused
        )

    def _opened(self, session: Session) -> None:
        self._busy.finish()
        self.app.enter(session)

    def _refused(self, error: InspectorError) -> None:
        self._busy.finish()
        self.unlock_button.setEnabled(True)
        self.banner.show_error(error)
        self.passphrase.field.selectAll()
        self.passphrase.setFocus()
