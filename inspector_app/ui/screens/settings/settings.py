"""Settings: language, looks, text size, locking, and the passphrase. Each takes effect at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.screens.settings.account import AccountCard
from inspector_app.ui.screens.settings.locking import LockingCard
from inspector_app.ui.screens.settings.phrases import PhrasesCard
from inspector_app.ui.screens.settings.readings import ReadingsCard
from inspector_app.ui.settings import LANGUAGES
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.passphrases import strength, suggest
from inspector_app.ui.viewmodels.words import count_text, size_text
from inspector_app.ui.widgets.banner import ErrorBanner
from inspector_app.ui.widgets.boxes import Card, Page, ScrollColumn, column, row
from inspector_app.ui.widgets.buttons import PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.form import FormRow
from inspector_app.ui.widgets.header import Header
from inspector_app.ui.widgets.labels import Label, SelectableLabel
from inspector_app.ui.widgets.passphrase import PassphraseField, strength_text
from inspector_app.ui.widgets.segmented import Choice, Segmented

if TYPE_CHECKING:
    from inspector_app.services.session import Session


def _info(session: Session) -> dict[str, Any]:
    from inspector_app.services.vaults import vault_info

    return vault_info(session)


def _change(session: Session, old: str, new: str) -> None:
    from inspector_app.services.vaults import change_passphrase

    change_passphrase(session, old, new)


class SettingsScreen(Page):
    """No Apply button: what is chosen is used and remembered. `section`: "phrases" begins there."""

    def __init__(self, app: AppModel, section: str = "") -> None:
        super().__init__()
        self.app = app
        scroll = ScrollColumn(width=tokens.READING_WIDTH)
        scroll.body.addWidget(self._looks())
        self.phrases = PhrasesCard(app)
        scroll.body.addWidget(self.phrases)
        self.readings = ReadingsCard(app)
        scroll.body.addWidget(self.readings)
        self.locking = LockingCard(app)
        scroll.body.addWidget(self.locking)
        scroll.body.addWidget(self._passphrase())
        self.account = AccountCard(app)
        scroll.body.addWidget(self.account)
        self._facts = column(gap=tokens.S)
        about = Card(Label(self.tr("This vault"), "heading"))
        about.body.addLayout(self._facts)
        self.new_key = SecondaryButton(self.tr("Make a new recovery key"), "key-round")
        self.new_key.clicked.connect(lambda: app.go("new_recovery"))
        about.body.addLayout(row(self.new_key, 1))
        scroll.body.addWidget(about)
        scroll.body.addStretch(1)
        header = Header(self.tr("Settings"), app.text(app.session.person.name))
        help_button = SecondaryButton(self.tr("Shortcuts"), "keyboard")
        help_button.describe(self.tr("All keyboard shortcuts"), "F1")
        help_button.clicked.connect(self._show_help)
        header.buttons.addWidget(help_button)
        layout = column(header, gap=0)
        layout.addWidget(scroll, 1)
        self.setLayout(layout)
        self._scroll = scroll
        self.setFocusProxy(self.phrases if section == "phrases" else self.language)
        if section == "phrases":
            QTimer.singleShot(0, self, self._begin_at_phrases)
        app.run(_info, app.session, done=self._show_info)

    def _begin_at_phrases(self) -> None:
        self._scroll.verticalScrollBar().setValue(self.phrases.y())

    def _looks(self) -> Card:
        app = self.app
        self.language = Segmented(list(LANGUAGES.items()), app.language, name=self.tr("Language"))
        self.language.changed.connect(app.set_language)
        themes = [
            Choice("light", self.tr("Light"), "sun"),
            Choice("dark", self.tr("Dark"), "moon"),
            Choice("floor", self.tr("High contrast"), "contrast"),
        ]
        self.theme_choice = Segmented(themes, app.theme.name, name=self.tr("Looks"))
        self.theme_choice.changed.connect(app.set_theme)
        sizes = [(str(size), f"{size} %") for size in tokens.TEXT_SIZES]
        self.text_size = Segmented(sizes, str(app.theme.percent), name=self.tr("Text size"))
        self.text_size.changed.connect(lambda key: app.set_text_size(int(key)))
        return Card(
            Label(self.tr("Language and looks"), "heading"),
            FormRow(self.tr("Language"), self.language),
            FormRow(self.tr("Looks"), self.theme_choice, self.tr("High contrast is for glare and dust.")),
            FormRow(self.tr("Text size"), self.text_size),
            gap=tokens.M,
        )

    def _passphrase(self) -> Card:
        self.banner = ErrorBanner()
        self.old = PassphraseField(self.tr("Present passphrase"))
        self.new = PassphraseField(self.tr("New passphrase"))
        self.new.field.textChanged.connect(self._judge)
        self.old.field.textChanged.connect(self._judge)
        self._strength = Label("", "muted", wrap=True)
        suggestion = SecondaryButton(self.tr("Suggest one"), "refresh-cw")
        suggestion.clicked.connect(self._suggest)
        self.change_button = PrimaryButton(self.tr("Change passphrase"), "key-round")
        self.change_button.clicked.connect(self._submit)
        self.change_button.setEnabled(False)
        line = row(suggestion, gap=tokens.M)
        line.addWidget(self._strength, 1)
        return Card(
            Label(self.tr("Your passphrase"), "heading"),
            self.banner,
            FormRow(self.tr("Present passphrase"), self.old),
            FormRow(self.tr("New passphrase"), self.new),
            line,
            row(self.change_button, 1),
            gap=tokens.M,
        )

    def _suggest(self) -> None:
        self.new.set_text(suggest())
        self.new.show_text(True)

    def _judge(self) -> None:
        text = self.new.text()
        level = strength(text)
        words, tone = strength_text(level)
        self._strength.setText(words if text else "")
        self._strength.set_tone(tone)
        self.change_button.setEnabled(bool(self.old.text()) and level != "short")

    def _submit(self) -> None:
        self.banner.hide()
        self.change_button.setEnabled(False)
        self.app.run(
            _change,
            self.app.session,
            self.old.text(),
            self.new.text(),
            done=self._changed,
            failed=self._refused,
        )

    def _changed(self, _nothing: object) -> None:
        self.old.clear()
        self.new.clear()
        self.app.show_toast(self.tr("The passphrase is changed. The recovery key stays the same."))

    def _refused(self, error: InspectorError) -> None:
        self.banner.show_error(error)
        self._judge()

    def _show_info(self, info: dict[str, Any]) -> None:
        confirmed = bool(info.get("recovery_confirmed"))
        photos = self.tr("{count} photos and files, {size}").format(
            count=count_text(int(info.get("blobs", 0))), size=size_text(int(info.get("blob_bytes", 0)))
        )
        lines = (
            (self.tr("Folder"), str(info.get("vault", ""))),
            (self.tr("Inspections"), count_text(int(info.get("inspections", 0)))),
            (self.tr("Stored, encrypted"), photos),
            (self.tr("Recovery key"), self.tr("put away") if confirmed else self.tr("never put away")),
        )
        for name, value in lines:
            shown = SelectableLabel(value)
            shown.setAccessibleName(f"{name}: {value}")
            line = row(gap=tokens.M)
            line.addWidget(Label(name, "soft"), 1)
            line.addWidget(shown, 3)
            self._facts.addLayout(line)

    def _show_help(self) -> None:
        from inspector_app.ui.help_sheet import HelpSheet

        HelpSheet(self.window()).exec()
