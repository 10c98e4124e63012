"""A field for a passphrase with a button to show it, and words for how strong it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.widgets.boxes import row
from inspector_app.ui.widgets.buttons import IconButton
from inspector_app.ui.widgets.form import LineField

LONGEST = 32_767
"""A passphrase is never shortened behind somebody's back: as long as a line of Qt can be."""


class PassphraseField(QWidget):
    """`edited(text)` while typing, `submitted` on Return. Hidden until the eye is pressed."""

    edited = Signal(str)
    submitted = Signal()

    def __init__(self, name: str, *, shown: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = LineField()
        self.field.setMaxLength(LONGEST)
        self.field.setAccessibleName(name)
        self.setAccessibleName(name)
        self._eye = IconButton("eye", self.tr("Show the passphrase"), checkable=True)
        self._eye.toggled.connect(self._show)
        self.field.textEdited.connect(self.edited)
        self.field.returnPressed.connect(self.submitted)
        layout = row(gap=tokens.XS)
        layout.addWidget(self.field, 1)
        layout.addWidget(self._eye)
        self.setLayout(layout)
        self.setFocusProxy(self.field)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._show(shown)
        self._eye.setChecked(shown)

    def _show(self, shown: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._eye.set_icon("eye-off" if shown else "eye")
        self._eye.describe(self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase"))

    def show_text(self, shown: bool) -> None:
        """Show or hide what is typed, as the eye does."""
        self._eye.setChecked(shown)

    def text(self) -> str:
        return self.field.text()

    def set_text(self, text: str) -> None:
        self.field.setText(text)

    def clear(self) -> None:
        self.field.clear()


def strength_text(strength: str) -> tuple[str, str]:
    """Words and tone for a strength from `viewmodels.passphrases.strength`."""
    words = {
        "short": QCoreApplication.translate("Passphrase", "Too short: at least 12 characters"),
        "weak": QCoreApplication.translate(
            "Passphrase", "Weak: easy to guess. Add words that do not belong together"
        ),
        "fair": QCoreApplication.translate("Passphrase", "Fair: holds against people, not against computers"),
        "strong": QCoreApplication.translate("Passphrase", "Strong: holds against computers too"),
    }
    tones = {"short": "bad", "weak": "bad", "fair": "warning", "strong": "good"}
    return words[strength], tones[strength]
