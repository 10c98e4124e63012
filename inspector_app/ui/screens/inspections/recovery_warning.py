"""The warning that the recovery key was never put away, and the two ways out of it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.recovery_key import confirm_key
from inspector_app.ui.widgets.boxes import Card, column, row
from inspector_app.ui.widgets.buttons import SecondaryButton
from inspector_app.ui.widgets.dialog import Dialog
from inspector_app.ui.widgets.labels import IconLabel, Label


class RecoveryWarning(Card):
    """Hidden until it is shown; `confirmed` when a person has said that the key is safe."""

    confirmed = Signal()

    def __init__(self, app: AppModel) -> None:
        super().__init__(tone="warning")
        self.app = app
        text = Label(
            self.tr(
                "The recovery key of this vault was never put away, so photos are not taken in yet. "
                "Without it, a forgotten passphrase means that everything is lost. "
                "If you have no key, make a new one."
            ),
            wrap=True,
        )
        line = row(IconLabel("triangle-alert", "warning", tokens.ICON_LARGE), gap=tokens.CONTROL_GAP)
        line.addWidget(text, 1)
        self.have_key = SecondaryButton(self.tr("I have the key"), "key-round")
        self.have_key.clicked.connect(self._ask_key)
        self.new_key = SecondaryButton(self.tr("Make a new recovery key"), "refresh-cw")
        self.new_key.clicked.connect(lambda: self.app.go("new_recovery"))
        line.addLayout(column(self.have_key, self.new_key))
        self.body.addLayout(line)
        self.hide()

    def _ask_key(self) -> None:
        dialog = Dialog(
            self,
            self.tr("Is the recovery key in a safe place?"),
            self.tr("Say yes only if you hold the sheet or the file, away from this computer."),
            confirm=self.tr("Yes, it is"),
        )
        if dialog.exec() == Dialog.DialogCode.Accepted:
            self.app.run(confirm_key, self.app.session, done=lambda _nothing: self.confirmed.emit())
        dialog.deleteLater()
