"""Questions about people: who is added, with a passphrase they type themselves; why somebody is removed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.passphrases import strength, suggest
from inspector_app.ui.widgets.boxes import row
from inspector_app.ui.widgets.buttons import SecondaryButton
from inspector_app.ui.widgets.dialog import Dialog
from inspector_app.ui.widgets.form import FormRow, LineField
from inspector_app.ui.widgets.labels import IconLabel, Label
from inspector_app.ui.widgets.passphrase import PassphraseField, strength_text


class AddPersonDialog(Dialog):
    """`name`, `company` and `passphrase` are the fields."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            QCoreApplication.translate("AddPersonDialog", "Add a person"),
            QCoreApplication.translate(
                "AddPersonDialog",
                "Give the laptop to the new person now: only they should know their passphrase.",
            ),
            confirm=QCoreApplication.translate("AddPersonDialog", "Add"),
            icon_name="user-plus",
        )
        self.name = LineField("", self.tr("As it will stand on their reports"))
        self.company = LineField()
        self.passphrase = PassphraseField(self.tr("Their passphrase"))
        self._strength = Label("", "muted", wrap=True)
        suggestion = SecondaryButton(self.tr("Suggest one"), "refresh-cw")
        suggestion.clicked.connect(self._suggest)
        advice = row(suggestion, gap=tokens.M)
        advice.addWidget(self._strength, 1)
        self.add(FormRow(self.tr("Name"), self.name))
        self.add(FormRow(self.tr("Company"), self.company, optional=self.tr("optional")))
        self.add(FormRow(self.tr("Their passphrase"), self.passphrase))
        self.add(advice)
        self.name.textChanged.connect(self._judge)
        self.passphrase.field.textChanged.connect(self._judge)
        self._judge()
        self.name.setFocus()

    def _suggest(self) -> None:
        self.passphrase.set_text(suggest())
        self.passphrase.show_text(True)

    def _judge(self) -> None:
        level = strength(self.passphrase.text())
        words, tone = strength_text(level)
        self._strength.setText(words if self.passphrase.text() else "")
        self._strength.set_tone(tone)
        self.confirm_button.setEnabled(bool(self.name.text().strip()) and level != "short")


class RemovePersonDialog(Dialog):
    """`why` is the field; says what removing does, and what it cannot do."""

    def __init__(self, parent: QWidget, name: str, *, oneself: bool) -> None:
        super().__init__(
            parent,
            QCoreApplication.translate("RemovePersonDialog", "Remove {name}?").format(name=name),
            QCoreApplication.translate(
                "RemovePersonDialog",
                "Their passphrase no longer opens this vault, and their key for signing reports is deleted. "
                "Their name and their work stay.",
            ),
            confirm=QCoreApplication.translate("RemovePersonDialog", "Remove"),
            icon_name="trash-2",
            danger=True,
        )
        self.why = LineField("", self.tr("e.g. left the company"))
        limits = row(IconLabel("info", "ink_soft"), gap=tokens.CONTROL_GAP)
        limits.addWidget(
            Label(
                self.tr(
                    "Old copies of this vault that they kept still open with their old passphrase. "
                    "Where that matters, start a new vault."
                ),
                "muted",
                wrap=True,
            ),
            1,
        )
        self.add(FormRow(self.tr("Why"), self.why, self.tr("Stands in the trail.")))
        self.add(limits)
        if oneself:
            self.add(Label(self.tr("This is you: the window locks afterwards."), "strong", wrap=True))
        self.confirm_button.setDefault(False)
        self.confirm_button.setEnabled(False)
        self.why.textChanged.connect(lambda text: self.confirm_button.setEnabled(bool(text.strip())))
        self.why.setFocus()
