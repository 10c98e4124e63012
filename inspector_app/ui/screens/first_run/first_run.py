"""First run: name and passphrase, then the recovery sheet. The vault is made in between, off the GUI
thread.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.navigation import is_there
from inspector_app.ui.screens.first_run.recovery import RecoverySheet
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.passphrases import strength, suggest
from inspector_app.ui.viewmodels.recovery_key import confirm_key, write_sheet
from inspector_app.ui.widgets.banner import ErrorBanner
from inspector_app.ui.widgets.boxes import Divider, column, row
from inspector_app.ui.widgets.busy import BusyOverlay
from inspector_app.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.form import FormRow, LineField
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.passphrase import PassphraseField, strength_text
from inspector_app.ui.widgets.welcome import WelcomePage

if TYPE_CHECKING:
    from inspector_app.services.session import Session
    from inspector_app.services.vaults import NewVault


def _create(folder: Path, person: dict[str, str], passphrase: str) -> NewVault:
    from inspector_app.services.vaults import create_vault

    return create_vault(folder, person=person, passphrase=passphrase)


class FirstRunScreen(WelcomePage):
    """Two steps: who works here, and the sheet that saves the vault when the passphrase is forgotten."""

    def __init__(self, app: AppModel) -> None:
        super().__init__(app)
        self._new: NewVault | None = None
        self.banner = ErrorBanner()
        self._steps = QStackedWidget()
        self._steps.addWidget(self._make_form())
        self.recovery = RecoverySheet()
        self.recovery.confirmed.connect(self._finish)
        self.recovery.save_wanted.connect(self._save_sheet)
        self._steps.addWidget(self.recovery)
        self.body.addWidget(self.banner)
        self.body.addWidget(self._steps, 1)
        self._busy = BusyOverlay(self)
        self.setFocusProxy(self.name)
        self._judge()

    def _make_form(self) -> QWidget:
        form = QWidget()
        self.name = LineField("", self.tr("As it will stand on your reports"))
        self.name.textChanged.connect(self._judge)
        self.passphrase = PassphraseField(self.tr("Passphrase"), shown=True)
        self.passphrase.set_text(suggest())
        self.name.returnPressed.connect(self.passphrase.field.setFocus)
        self.passphrase.field.textChanged.connect(self._judge)
        self.passphrase.submitted.connect(self._submit)
        another = SecondaryButton(self.tr("Suggest another"), "refresh-cw")
        another.clicked.connect(lambda: self.passphrase.set_text(suggest()))
        self._strength = Label("", "muted", wrap=True)
        self.create_button = PrimaryButton(self.tr("Create my vault"), "arrow-right")
        self.create_button.clicked.connect(self._submit)
        self.practice = LinkButton(self.tr("Just try it with practice data"), "flask-conical")
        self.practice.clicked.connect(self.app.practice_requested)
        self.restore_button = LinkButton(self.tr("Restore from a second copy"), "history")
        self.restore_button.clicked.connect(lambda: self.app.go("restore"))
        self.restore_button.setVisible(is_there("restore"))
        self._row = FormRow(
            self.tr("Passphrase"),
            self.passphrase,
            self.tr("Asked every time you open the program. Write it down until you know it by heart."),
        )
        advice = row(another, gap=tokens.M)
        advice.addWidget(self._strength, 1)
        layout = column(
            Label(self.tr("Welcome"), "display"),
            Label(
                self.tr("Set up this device in under a minute. Nothing leaves it unless you send it."),
                "soft",
                wrap=True,
            ),
            FormRow(self.tr("Your name"), self.name),
            self._row,
            advice,
            row(self.create_button, 1),
            Divider(),
            row(self.practice, 1),
            row(self.restore_button, 1),
            1,
            gap=tokens.M,
        )
        form.setLayout(layout)
        return form

    def _judge(self) -> None:
        level = strength(self.passphrase.text())
        words, tone = strength_text(level)
        self._strength.setText(words)
        self._strength.set_tone(tone)
        self.create_button.setEnabled(bool(self.name.text().strip()) and level != "short")

    def _submit(self) -> None:
        if not self.create_button.isEnabled():
            return
        self.banner.hide()
        self._busy.start(
            self.tr("Making your vault"),
            self.tr("The passphrase is being made hard to guess for this computer."),
        )
        person = {self.app.language: self.name.text().strip()}
        self.app.run(
            _create,
            self.app.folder,
            person,
            self.passphrase.text(),
            done=self._made,
            failed=self._failed,
        )

    def _made(self, new: NewVault) -> None:
        self._busy.finish()
        self._new = new
        self.show_recovery(new.recovery_identity, self.name.text().strip())

    def show_recovery(self, identity: str, person: str) -> None:
        """The second step; there is no way back to the first."""
        self.recovery.show_identity(identity, person, str(self.app.folder))
        self._steps.setCurrentWidget(self.recovery)
        # Another language would build this screen anew, and the key is shown only once.
        self.languages.hide()
        self.recovery.setFocus()

    def _failed(self, error: InspectorError) -> None:
        self._busy.finish()
        self.banner.show_error(error)

    def _save_sheet(self, path: Path) -> None:
        if self._new is not None:
            self.app.run(
                write_sheet,
                self._new,
                path,
                done=self.recovery.show_saved,
                failed=self.recovery.show_not_saved,
            )

    def _finish(self) -> None:
        if self._new is not None:
            self.app.run(confirm_key, self._new.session, done=self._enter, failed=self._failed)

    def _enter(self, session: Session) -> None:
        self.app.enter(session)

    def closeEvent(self, event: QCloseEvent) -> None:
        """A vault that was made but not entered is closed again."""
        if self._new is not None and not self.app.unlocked:
            self.app.run(self._new.session.close)
        super().closeEvent(event)
