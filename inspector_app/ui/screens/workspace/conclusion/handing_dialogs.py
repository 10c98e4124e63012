"""What is asked before a report is mailed or a bundle is written: languages, readers, and what it means."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from inspector_app.domain.records import Report
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.words import size_text
from inspector_app.ui.viewmodels.workspace_words import language_name
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.buttons import SecondaryButton
from inspector_app.ui.widgets.dialog import Dialog
from inspector_app.ui.widgets.form import CheckBox
from inspector_app.ui.widgets.labels import IconLabel, Label

if TYPE_CHECKING:
    from inspector_app.services.identities import TrustedDevice


class MailDialog(Dialog):
    """In which languages the mail is written, and how large it gets."""

    def __init__(self, parent: QWidget, report: Report) -> None:
        super().__init__(
            parent,
            self.tr("Mail this report"),
            self.tr(
                "A draft with the signed PDF attached is saved where you choose and opened in your mail "
                "program. You choose whom it goes to, and you send it. A mail is not encrypted."
            ),
            confirm=self.tr("Choose a place"),
            icon_name="mail",
        )
        from inspector_app.services.hand_over import LARGE_MAIL, languages_of, mail_size

        self._boxes: dict[str, CheckBox] = {}
        spoken = languages_of(report)
        self.add(Label(self.tr("Languages of the mail"), "label"))
        for tag in spoken:
            box = CheckBox(language_name(tag))
            box.setChecked(True)
            box.toggled.connect(self._judge)
            self._boxes[tag] = box
            self.add(box)
        size = mail_size(report)
        large = size > LARGE_MAIL
        words = self.tr("The mail has about {size}.")
        if large:
            words = self.tr("The mail has about {size}. Many mail servers refuse more than {limit}.")
        text = words.format(size=size_text(size), limit=size_text(LARGE_MAIL))
        self.size_label = Label(text, "" if large else "muted", wrap=True, tone="warning" if large else "")
        icon, tone = ("triangle-alert", "warning") if large else ("info", "ink_soft")
        line = row(IconLabel(icon, tone, tokens.ICON_SMALL), gap=tokens.S)
        line.addWidget(self.size_label, 1)
        self.add(line)

    def languages(self) -> tuple[str, ...]:
        return tuple(tag for tag, box in self._boxes.items() if box.isChecked())

    def box(self, language: str) -> CheckBox:
        return self._boxes[language]

    def _judge(self) -> None:
        self.confirm_button.setEnabled(bool(self.languages()))


class BundleDialog(Dialog):
    """Who may open the bundle: everybody trusted until someone is left out, and whoever's file is added."""

    def __init__(self, parent: QWidget, trusted: tuple[TrustedDevice, ...]) -> None:
        super().__init__(
            parent,
            self.tr("Export the bundle"),
            self.tr(
                "It holds the whole inspection with its photos and journal, signed and encrypted. Nobody "
                "else can open it, not even with the file in hand."
            ),
            confirm=self.tr("Choose a place"),
            icon_name="upload",
        )
        self._trusted: dict[str, CheckBox] = {}
        self._files: dict[Path, CheckBox] = {}
        self._people = column(gap=0)
        self._nobody = Label(
            self.tr("Nobody is trusted yet. Choose the identity file of the one who is to read it."),
            "soft",
            wrap=True,
        )
        self.add(Label(self.tr("Who may open it"), "label"))
        self.add(self._people)
        self.add(self._nobody)
        for device in trusted:
            self._trusted[device.device] = self._box(device.label, " ".join(device.words))
        self.another = SecondaryButton(self.tr("Another identity file …"), "user-plus")
        self.another.clicked.connect(self._ask_file)
        self.add(row(self.another, 1))
        self._judge()

    def _box(self, text: str, tip: str) -> CheckBox:
        box = CheckBox(text)
        box.setToolTip(tip)
        box.setChecked(True)
        box.toggled.connect(self._judge)
        self._people.addWidget(box)
        return box

    def _ask_file(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Who may read the bundle?"), "", self.tr("Identity (*.json)")
        )
        if name:
            self.add_file(Path(name))

    def add_file(self, path: Path) -> None:
        """A reader for this once; the words of the file are not compared here, so it is named as a file."""
        if path not in self._files:
            self._files[path] = self._box(path.name, str(path))
        self._judge()

    def readers(self) -> tuple[str, ...]:
        return tuple(device for device, box in self._trusted.items() if box.isChecked())

    def files(self) -> tuple[Path, ...]:
        return tuple(path for path, box in self._files.items() if box.isChecked())

    def reader(self, device: str) -> CheckBox:
        """The box of a trusted installation."""
        return self._trusted[device]

    def _judge(self) -> None:
        self._nobody.setVisible(not self._trusted and not self._files)
        self.confirm_button.setEnabled(bool(self.readers() or self.files()))
