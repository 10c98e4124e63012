"""The recovery sheet: shown once, saved or printed, and proved to be at hand by typing its last
characters.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDate, QMarginsF, Qt, Signal
from PySide6.QtGui import QPageLayout, QTextDocument
from PySide6.QtWidgets import QFileDialog, QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.clipboard import copy_text
from inspector_app.ui.errors import explain
from inspector_app.ui.theme import tokens
from inspector_app.ui.widgets.boxes import Card, column, row
from inspector_app.ui.widgets.buttons import PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.form import FormRow, LineField
from inspector_app.ui.widgets.labels import Label, SelectableLabel

PROOF_LENGTH = 4
_LINE = 26


class RecoverySheet(QWidget):
    """`confirmed` once the last characters were typed, `save_wanted(path)` when a place was chosen. The key
    is nowhere else: not in the vault, not in a log.
    """

    confirmed = Signal()
    save_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, go_on: str = "") -> None:
        """`go_on` is written on the button that confirms, where something else than work comes next."""
        super().__init__(parent)
        self._identity = ""
        self._person = ""
        self._folder = ""
        self._key = SelectableLabel("", "title")
        self._key.setAccessibleName(self.tr("Recovery key"))
        self.save_button = SecondaryButton(self.tr("Save as file"), "save")
        self.save_button.clicked.connect(self._ask_where)
        self.print_button = SecondaryButton(self.tr("Print"), "printer")
        self.print_button.clicked.connect(self._print)
        self.copy_button = SecondaryButton(self.tr("Copy"), "copy")
        self.copy_button.clicked.connect(self._copy)
        self._said = Label("", "muted", wrap=True, tone="good")
        self._said.hide()
        self.proof = LineField()
        self.proof.setMaxLength(PROOF_LENGTH)
        self.proof.textChanged.connect(self._judge)
        self.proof.returnPressed.connect(self._confirm)
        self.go_on = PrimaryButton(go_on or self.tr("Start working"), "check" if go_on else "arrow-right")
        self.go_on.clicked.connect(self._confirm)
        self.go_on.setEnabled(False)
        self.setFocusProxy(self.save_button)
        self._lay_out()

    def _lay_out(self) -> None:
        explain = self.tr(
            "If the passphrase is lost, this key is the only way back to your inspections and photos. "
            "It is shown once. Keep it on paper or on a memory stick, away from this computer."
        )
        self.setLayout(
            column(
                Label(self.tr("Your recovery key"), "display"),
                Label(explain, "soft", wrap=True),
                Card(self._key, tone="accent"),
                row(self.save_button, self.print_button, self.copy_button, 1),
                self._said,
                FormRow(
                    self.tr("Type the last {count} characters of the key").format(count=PROOF_LENGTH),
                    self.proof,
                    self.tr("So that nobody goes on without having it at hand."),
                ),
                row(self.go_on, 1),
                1,
                gap=tokens.M,
            )
        )

    def show_identity(self, identity: str, person: str, folder: str) -> None:
        self._identity, self._person, self._folder = identity, person, folder
        lines = [identity[start : start + _LINE] for start in range(0, len(identity), _LINE)]
        self._key.setText("\n".join(lines))

    def sheet_text(self) -> str:
        """What is printed; the key stands on a line of its own."""
        return "\n".join(
            (
                self.tr("Recovery key of the vault of {person}").format(person=self._person),
                QDate.currentDate().toString(Qt.DateFormat.ISODate),
                self._folder,
                "",
                self._identity,
                "",
                self.tr("Whoever has this sheet can open the vault. Keep it away from the computer."),
                "",
            )
        )

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the recovery key"), self.tr("inspector-recovery-key.txt")
        )
        if name:
            self.save_wanted.emit(Path(name))

    def show_saved(self, path: Path) -> None:
        self._say(self.tr("Saved to {path}").format(path=path))

    def show_not_saved(self, error: InspectorError) -> None:
        self._say(" ".join(explain(error)), "bad")

    def _say(self, text: str, tone: str = "good") -> None:
        self._said.set_tone(tone)
        self._said.setText(text)
        self._said.show()

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        printer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout.Unit.Millimeter)
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            document = QTextDocument()
            document.setPlainText(self.sheet_text())
            document.print_(printer)
            self._say(self.tr("Sent to the printer"))

    def _copy(self) -> None:
        copy_text(self._identity)
        self._say(self.tr("Copied. Paste it where it is safe. Locking takes it off the clipboard again."))

    def _judge(self) -> None:
        typed = self.proof.text().strip().upper()
        self.go_on.setEnabled(bool(self._identity) and typed == self._identity[-PROOF_LENGTH:].upper())

    def _confirm(self) -> None:
        if self.go_on.isEnabled():
            self.confirmed.emit()
