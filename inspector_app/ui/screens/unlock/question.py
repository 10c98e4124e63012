"""The question about a vault that is not where, or not what, it was: two answers, and what each means.

Asks calmly and opens nothing itself.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.theme import tokens
from inspector_app.ui.widgets.boxes import Card, clear, column, row
from inspector_app.ui.widgets.buttons import Button, LinkButton, PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.labels import IconLabel, Label


class StandingQuestion(QWidget):
    """`chosen("moved" | "copied")`, or `left` when nothing shall be opened now."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answers: dict[str, Button] = {}
        self._body = column(gap=tokens.M)
        self.setLayout(self._body)

    def ask(self, error: InspectorError) -> None:
        """Show what was found, and the answers to it."""
        clear(self._body)
        self.answers = {}
        if error.code == "vault.rolled_back":
            self._ask_about_missing(error)
        else:
            self._ask_about_copy(error)
        back = LinkButton(self.tr("Do not open it now"), "arrow-left")
        back.clicked.connect(self.left)
        back.setVisible("" not in self.answers)
        self._body.addLayout(row(back, 1))
        self._body.addStretch(1)
        self.setFocusProxy(next(iter(self.answers.values())))

    def _ask_about_copy(self, error: InspectorError) -> None:
        if error.params.get("machine") == "another":
            where = self.tr("It was last opened on another computer.")
        else:
            where = self.tr("It was last opened in {folder}.").format(folder=error.params.get("was", ""))
        self._head(self.tr("Was this vault moved, or copied?"), where)
        self._answer(
            "copied",
            self.tr("It is a copy, or I am not sure"),
            self.tr(
                "This one becomes an installation of its own, with new keys. The other may be used too, and "
                "nothing gets mixed up. Your inspections are here and can be continued."
            ),
            SecondaryButton(self.tr("Open it as a copy"), "copy"),
        )
        self._answer(
            "moved",
            self.tr("It was moved here"),
            self.tr(
                "Choose this only when the vault at the old place is gone or will never be opened again. "
                "It goes on as it is."
            ),
            SecondaryButton(self.tr("Open it as the one that was moved"), "arrow-right"),
        )

    def _ask_about_missing(self, error: InspectorError) -> None:
        missing = str(error.params.get("missing", ""))
        self._head(
            self.tr("Saved changes are missing"),
            self.tr(
                "This vault is older than when it was last used here: {count} saved changes are not in it. "
                "Its database may have been put back from an older image. Nothing was changed now."
            ).format(count=missing),
        )
        self._answer(
            "",
            self.tr("I have the newer one, or a newer second copy"),
            self.tr("Leave this one as it is, put the newer database back, or restore the second copy."),
            PrimaryButton(self.tr("Leave it as it is"), "arrow-left"),
        )
        self._answer(
            "copied",
            self.tr("Go on with what is there"),
            self.tr(
                "It opens as a new installation with new keys. What is missing stays missing here, and the "
                "trail says how much that is."
            ),
            SecondaryButton(self.tr("Open what is there"), "arrow-right"),
        )

    def _head(self, title: str, text: str) -> None:
        self._body.addWidget(Label(title, "display", wrap=True))
        line = row(gap=tokens.CONTROL_GAP)
        line.addWidget(IconLabel("info", "accent", tokens.ICON_LARGE))
        line.addWidget(Label(text, "soft", wrap=True), 1)
        self._body.addLayout(line)

    def _answer(self, key: str, title: str, text: str, button: Button) -> None:
        button.clicked.connect(lambda: self.chosen.emit(key) if key else self.left.emit())
        self.answers[key] = button
        card = Card(Label(title, "heading", wrap=True), Label(text, "soft", wrap=True), row(button, 1))
        self._body.addWidget(card)
