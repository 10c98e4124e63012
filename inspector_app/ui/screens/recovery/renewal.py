"""A new recovery key: what it means, then the sheet, in the window the person works in.

Nothing changes before the button is pressed. Whoever leaves before the sheet is confirmed can make another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.screens.first_run.recovery import RecoverySheet
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.recovery_key import confirm_key, make_new_key, write_sheet
from inspector_app.ui.widgets.banner import ErrorBanner
from inspector_app.ui.widgets.boxes import Card, Page, ScrollColumn, column, row
from inspector_app.ui.widgets.buttons import PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.header import Header
from inspector_app.ui.widgets.labels import IconLabel, Label

if TYPE_CHECKING:
    from pathlib import Path

    from inspector_app.services.vaults import NewVault


class RenewalScreen(Page):
    """Asks first, shows the new key once, and returns to the inspections when it was put away."""

    def __init__(self, app: AppModel) -> None:
        super().__init__()
        self.app = app
        self._made: NewVault | None = None
        self.banner = ErrorBanner()
        self._steps = QStackedWidget()
        self._steps.addWidget(self._make_question())
        self.sheet = RecoverySheet(go_on=self.tr("It is in a safe place"))
        self.sheet.save_wanted.connect(self._save)
        self.sheet.confirmed.connect(self._confirm)
        self._steps.addWidget(self.sheet)
        scroll = ScrollColumn(width=tokens.FORM_WIDTH)
        scroll.body.addWidget(self.banner)
        scroll.body.addWidget(self._steps)
        layout = column(Header(self.tr("Recovery key"), app.text(app.session.person.name)), gap=0)
        layout.addWidget(scroll, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.make_button)

    def _make_question(self) -> QWidget:
        self.make_button = PrimaryButton(self.tr("Make a new recovery key"), "key-round")
        self.make_button.clicked.connect(self._make)
        self.back_button = SecondaryButton(self.tr("Leave it as it is"))
        self.back_button.clicked.connect(lambda: self.app.go("inspections"))
        head = row(IconLabel("key-round", "accent", tokens.ICON_HERO), gap=tokens.M)
        head.addWidget(Label(self.tr("A new recovery key"), "display", wrap=True), 1)
        question = QWidget()
        card = Card(
            head,
            Label(
                self.tr(
                    "It takes the place of the one before, which will no longer open this vault. "
                    "Your passphrase, inspections and photos stay as they are."
                ),
                "soft",
                wrap=True,
            ),
            Label(
                self.tr("Photos of real inspections are taken in again as soon as the new key is put away."),
                "soft",
                wrap=True,
            ),
            row(self.make_button, self.back_button, 1),
            gap=tokens.M,
            margin=tokens.L,
        )
        question.setLayout(column(card, 1, gap=0))
        return question

    def _make(self) -> None:
        self.banner.hide()
        self.make_button.setEnabled(False)
        self.app.run(make_new_key, self.app.session, done=self._show, failed=self._failed)

    def _show(self, made: NewVault) -> None:
        self._made = made
        self.sheet.show_identity(
            made.recovery_identity, self.app.text(made.session.person.name), str(made.session.folder)
        )
        self._steps.setCurrentWidget(self.sheet)
        self.sheet.setFocus()

    def _failed(self, error: InspectorError) -> None:
        self.make_button.setEnabled(True)
        self.banner.show_error(error)

    def _save(self, path: Path) -> None:
        if self._made is not None:
            self.app.run(
                write_sheet,
                self._made,
                path,
                done=self.sheet.show_saved,
                failed=self.sheet.show_not_saved,
            )

    def _confirm(self) -> None:
        self.app.run(confirm_key, self.app.session, done=self._leave, failed=self._failed)

    def _leave(self, _session: object) -> None:
        self.app.show_toast(self.tr("The new recovery key is put away. The one before no longer works."))
        self.app.go("inspections")
