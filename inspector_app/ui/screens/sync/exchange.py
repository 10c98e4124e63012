"""Exchange: who this device is, whom it trusts, bundles out and in. Says only what is known of each
inspection.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.screens.sync.parts import PersonRow, words_row
from inspector_app.ui.screens.sync.sending import Parcel, SendCard
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.exchange import BUNDLE_SUFFIX, take_in
from inspector_app.ui.widgets.banner import ErrorBanner
from inspector_app.ui.widgets.boxes import Card, Page, ScrollColumn, clear, column, row
from inspector_app.ui.widgets.busy import BusyOverlay
from inspector_app.ui.widgets.buttons import SecondaryButton
from inspector_app.ui.widgets.dialog import ConfirmDialog, Dialog
from inspector_app.ui.widgets.drop import DropArea
from inspector_app.ui.widgets.header import Header
from inspector_app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from inspector_app.services.identities import TrustedDevice
    from inspector_app.services.session import Session
    from inspector_app.services.whereabouts import Whereabouts
    from inspector_app.storage.queries import InspectionSummary

State = tuple[
    dict[str, Any], "tuple[TrustedDevice, ...]", "tuple[InspectionSummary, ...]", "dict[str, Whereabouts]"
]


def _read(session: Session) -> State:
    from inspector_app.services.identities import describe_own, list_trusted
    from inspector_app.services.inspections import list_inspections
    from inspector_app.services.whereabouts import whereabouts

    own = describe_own(session)
    return own, list_trusted(session), list_inspections(session), whereabouts(session)


def _save_identity(session: Session, path: Path) -> Path:
    from inspector_app.services.identities import export_identity

    export_identity(session, path)
    return path


def _look_at(path: Path) -> tuple[Path, str, tuple[str, ...]]:
    """Label and words of an identity file, before anybody trusts it."""
    from inspector_app.crypto.signing_keys import fingerprint_words
    from inspector_app.services.identities import read_identity

    found = read_identity(path)
    return path, found.label, fingerprint_words(found.sign_public)


def _trust(session: Session, path: Path) -> TrustedDevice:
    from inspector_app.services.identities import trust_identity

    return trust_identity(session, path)


def _remove(session: Session, device: str) -> None:
    from inspector_app.services.identities import remove_trusted

    remove_trusted(session, device)


def _export(session: Session, parcel: Parcel, out: Path) -> Path:
    from inspector_app.services.bundle_export import export_bundle

    export_bundle(session, parcel.inspections, out, form=parcel.form, readers=parcel.readers)
    return out


class ExchangeScreen(Page):
    """Everything here works with files: a memory stick, a shared folder, a mail."""

    def __init__(self, app: AppModel) -> None:
        super().__init__()
        self.app = app
        self.banner = ErrorBanner()
        scroll = ScrollColumn(width=tokens.READING_WIDTH)
        self.send = SendCard(app)
        self.send.export_wanted.connect(self._export)
        for card in (self.banner, self._receive(), self.send, self._people(), self._own()):
            scroll.body.addWidget(card)
        scroll.body.addStretch(1)
        header = Header(
            self.tr("Exchange"), self.tr("Signed and encrypted bundles, by memory stick or folder")
        )
        layout = column(header, gap=0)
        layout.addWidget(scroll, 1)
        self.setLayout(layout)
        self._busy = BusyOverlay(self)
        self.setFocusProxy(self.drop)
        app.data_changed.connect(self.read)
        self.read()

    def _receive(self) -> DropArea:
        self.drop = DropArea(
            self.tr("Drop a bundle here to take it in. It is checked first; a faulty one changes nothing."),
            self.tr("Import a bundle"),
            self.tr("Inspector bundles") + f" (*{BUNDLE_SUFFIX} *.zip)",
        )
        self.drop.chosen.connect(self._import)
        return self.drop

    def _own(self) -> Card:
        self._words = column(gap=0)
        save = SecondaryButton(self.tr("Save my identity file"), "save")
        save.clicked.connect(self._ask_identity)
        card = Card(
            Label(self.tr("This device"), "heading"),
            Label(
                self.tr(
                    "Others add this file before they can read what you send or send something to you. "
                    "Read these words out on the phone, so that they know the file is yours."
                ),
                "soft",
                wrap=True,
            ),
            gap=tokens.CONTROL_GAP,
        )
        card.body.addLayout(self._words)
        card.body.addLayout(row(save, 1))
        return card

    def _people(self) -> Card:
        self._trusted = column(gap=0)
        add = SecondaryButton(self.tr("Add an identity file"), "plus")
        add.clicked.connect(self._ask_trust)
        head = row(Label(self.tr("People I trust"), "heading"), 1, add)
        card = Card(head, gap=tokens.CONTROL_GAP)
        card.body.addLayout(self._trusted)
        return card

    def read(self) -> None:
        if self.app.unlocked:
            self.app.run(_read, self.app.session, done=self._show)

    def _show(self, state: State) -> None:
        own, trusted, inspections, places = state
        clear(self._words)
        self._words.addWidget(words_row(tuple(own["words"])))
        clear(self._trusted)
        for device in trusted:
            person = PersonRow(device.label, device.words)
            person.removed.connect(lambda device=device: self._ask_remove(device))
            self._trusted.addWidget(person)
        if not trusted:
            text = self.tr(
                "Nobody yet. Bundles of others are refused until their identity file is added here."
            )
            self._trusted.addWidget(Label(text, "soft", wrap=True))
        self.send.show_items(inspections, trusted, places)

    def _import(self, path: Path) -> None:
        self.banner.hide()
        take_in(self.app, path, failed=self.banner.show_error)

    def _ask_identity(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save my identity file"), self.tr("my-identity.json"), "JSON (*.json)"
        )
        if name:
            self.app.run(_save_identity, self.app.session, Path(name), done=self._saved)

    def _saved(self, path: Path) -> None:
        self.app.show_toast(self.tr("Saved to {path}").format(path=path))

    def _ask_trust(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Add an identity file"), "", "JSON (*.json)")
        if name:
            self.look_at(Path(name))

    def look_at(self, path: Path) -> None:
        """Read an identity file and ask to compare its words."""
        self.banner.hide()
        self.app.run(_look_at, path, done=self._compare, failed=self._refused)

    def _compare(self, found: tuple[Path, str, tuple[str, ...]]) -> None:
        path, label, words = found
        dialog = Dialog(
            self,
            self.tr("Do the words agree?"),
            self.tr(
                "Call {name} and compare these words. Trust the file only if every word is the same."
            ).format(name=label),
            confirm=self.tr("They are the same"),
        )
        dialog.add(words_row(words))
        dialog.cancel_button.setText(self.tr("No, or not sure"))
        dialog.confirm_button.setDefault(False)
        dialog.cancel_button.setFocus()
        if dialog.exec() == Dialog.DialogCode.Accepted:
            self.app.run(_trust, self.app.session, path, done=self._trust_added, failed=self._refused)
        dialog.deleteLater()

    def _trust_added(self, device: TrustedDevice) -> None:
        self.app.show_toast(self.tr("{name} is trusted from now on.").format(name=device.label))
        self.read()

    def _ask_remove(self, device: TrustedDevice) -> None:
        dialog = ConfirmDialog(
            self,
            self.tr("No longer trust {name}?").format(name=device.label),
            self.tr("What was imported from this person stays. New bundles will be refused."),
            confirm=self.tr("Remove"),
        )
        if dialog.ask():
            self.app.run(_remove, self.app.session, device.device, done=lambda _nothing: self.read())
        dialog.deleteLater()

    def _export(self, parcel: Parcel) -> None:
        if parcel.form == "folder":
            name = QFileDialog.getExistingDirectory(self, self.tr("Folder for the bundle"))
            out = Path(name) / self.tr("inspections") if name else None
        else:
            name, _ = QFileDialog.getSaveFileName(
                self, self.tr("Export a bundle"), self.tr("inspections") + BUNDLE_SUFFIX
            )
            out = Path(name) if name else None
        if out is not None:
            self.export_to(out, parcel)

    def export_to(self, out: Path, parcel: Parcel) -> None:
        self.banner.hide()
        self._busy.start(self.tr("Exporting, signing and encrypting"), out.name)
        self.app.run(
            _export,
            self.app.session,
            parcel,
            out,
            done=self._exported,
            failed=self._refused,
        )

    def _exported(self, path: Path) -> None:
        self._busy.finish()
        self.read()
        self.app.show_toast(
            self.tr("Exported to {path}. It counts as sent only when the other side says so.").format(
                path=path
            )
        )

    def _refused(self, error: InspectorError) -> None:
        self._busy.finish()
        self.banner.show_error(error)
