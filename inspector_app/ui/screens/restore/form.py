"""The form of restoring: which copies were found, which one it shall be, where to, and its passphrase."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels import copies
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.form import ComboBox, FormRow
from inspector_app.ui.widgets.labels import ElidedLabel, Label
from inspector_app.ui.widgets.passphrase import PassphraseField

if TYPE_CHECKING:
    from inspector_app.storage.copy_manifest import Copy

_ID = 8


class RestoreForm(QWidget):
    """Says what is wanted and does nothing itself. `copy` is the folder of the chosen copy."""

    folder_wanted = Signal()
    target_wanted = Signal()
    submitted = Signal()
    forgotten = Signal()
    without_wanted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.target = Path()
        self.folder_button = SecondaryButton(self.tr("Choose the disk or folder"), "folder-open")
        self.folder_button.clicked.connect(self.folder_wanted)
        self._place = ElidedLabel("", "muted")
        self._rest = self._make_rest()
        self._rest.hide()
        back = LinkButton(self.tr("Back"), "arrow-left")
        back.clicked.connect(self.left)
        where = row(self.folder_button, gap=tokens.M)
        where.addWidget(self._place, 1)
        layout = column(
            Label(self.tr("Restore from a second copy"), "display", wrap=True),
            Label(
                self.tr(
                    "Brings back every inspection and photo that was in the copy. Nothing that is there now "
                    "is changed; the copy stays as it is."
                ),
                "soft",
                wrap=True,
            ),
            where,
            self._rest,
            row(back, 1),
            gap=tokens.M,
        )
        layout.addStretch(1)
        self.setLayout(layout)

    def _make_rest(self) -> QWidget:
        self.which = ComboBox()
        self._target = ElidedLabel("")
        self.target_button = SecondaryButton(self.tr("Change"), "folder-open")
        self.target_button.clicked.connect(self.target_wanted)
        place = QWidget()
        line = row(gap=tokens.M)
        line.addWidget(self._target, 1)
        line.addWidget(self.target_button)
        place.setLayout(line)
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.passphrase.field.textChanged.connect(self._judge)
        self.passphrase.submitted.connect(self.submitted)
        self.restore_button = PrimaryButton(self.tr("Restore"), "history")
        self.restore_button.setEnabled(False)
        self.restore_button.clicked.connect(self.submitted)
        self.without_button = SecondaryButton(self.tr("Restore without the damaged files"), "history")
        self.without_button.clicked.connect(self.without_wanted)
        self.without_button.hide()
        forgotten = LinkButton(self.tr("Forgotten passphrase"), "circle-help")
        forgotten.clicked.connect(self.forgotten)
        self.forgotten_button = forgotten
        rest = QWidget()
        rest.setLayout(
            column(
                FormRow(self.tr("Which copy"), self.which),
                FormRow(self.tr("Where the vault shall be"), place),
                FormRow(
                    self.tr("Passphrase"),
                    self.passphrase,
                    self.tr("The one with which the vault opened when the copy was made."),
                ),
                row(self.restore_button, self.without_button, 1),
                row(forgotten, 1),
                gap=tokens.M,
            )
        )
        return rest

    @property
    def copy(self) -> Path | None:
        chosen = self.which.currentData()
        return Path(chosen) if chosen else None

    def set_target(self, target: Path) -> None:
        self.target = target
        self._target.setText(str(target))

    def show_copies(self, place: Path, found: Sequence[Copy]) -> None:
        """The newest first, and chosen; which vault it is from is said where there are several."""
        self._place.setText(str(place))
        several = len({copy.vault_id for copy in found}) > 1
        self.which.clear()
        for copy in found:
            text = f"{copies.day_and_time(copy.at_ms)}  ·  {copies.contents_text(copy)}"
            if several:
                text += f"  ·  {copy.vault_id[:_ID]}"
            self.which.addItem(text, str(copy.folder))
        self._rest.setVisible(bool(found))
        self.offer_without(False)
        if found:
            self.passphrase.setFocus()

    def offer_without(self, offered: bool) -> None:
        """Whether to go on without what is damaged in the copy."""
        self.without_button.setVisible(offered)

    def _judge(self, text: str) -> None:
        self.restore_button.setEnabled(bool(text))
