"""The ways a signed report leaves the device: saved, printed, mailed, and the inspection as a bundle.

Each asks where to; nothing is written to a place the person has not chosen.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.domain.records import Report
from inspector_app.ui.screens.workspace.conclusion.handing_dialogs import BundleDialog, MailDialog
from inspector_app.ui.system_open import open_file, show_in_folder
from inspector_app.ui.viewmodels.exchange import BUNDLE_SUFFIX
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.widgets.busy import BusyOverlay
from inspector_app.ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from inspector_app.services.identities import TrustedDevice
    from inspector_app.services.inspection_file import InspectionFile


class HandOver(QObject):
    """`written(path)` when a file lies where the person wanted it; `cover` is what progress is shown over."""

    written = Signal(object)
    _advanced = Signal(int, int)

    def __init__(self, model: WorkspaceModel, cover: QWidget, busy: BusyOverlay) -> None:
        super().__init__(cover)
        self._model, self._cover, self._busy = model, cover, busy
        self._stopped = False
        busy.cancelled.connect(self._stop)
        self._advanced.connect(busy.set_progress)
        self.last: Path | None = None

    # -- the report ------------------------------------------------------------------------------------------

    def save(self, report: Report) -> None:
        from inspector_app.services.reports import export_report, report_file_name

        path = self._ask_place(self.tr("Save the report"), report_file_name(report), self.tr("PDF (*.pdf)"))
        if path is None:
            return
        self._model.query(
            lambda file: export_report(file.session, report, path),
            done=lambda _none: self._done(path, self.tr("Saved as {name}.")),
        )

    def print(self, report: Report) -> None:
        from inspector_app.services.reports import report_pdf

        self._model.query(
            lambda file: report_pdf(file.session, report),
            done=lambda pdf: self._to_printer(pdf, report.number or self.tr("Practice report")),
        )

    def _to_printer(self, pdf: bytes, title: str) -> None:
        from inspector_app.ui import printing

        run = printing.print_pdf(self._cover.window(), pdf, title)
        if run is not None:
            run.finished.connect(
                lambda pages: self._model.app.show_toast(self.tr("%n page(s) sent to the printer", "", pages))
            )

    def mail(self, report: Report) -> None:
        """A draft in a file, opened with the program that the system has for mail."""
        from inspector_app.services.hand_over import mail_file_name, save_mail

        dialog = MailDialog(self._cover.window(), report)
        accepted = dialog.exec() == Dialog.DialogCode.Accepted
        languages = dialog.languages()
        dialog.deleteLater()
        if not accepted:
            return
        path = self._ask_place(
            self.tr("Save the mail draft"), mail_file_name(report), self.tr("Mail (*.eml)")
        )
        if path is None:
            return
        self._busy.start(self.tr("Writing the mail"), path.name)
        self._model.query(
            lambda file: save_mail(file, report, path, languages),
            done=self._mail_written,
            failed=self._failed,
        )

    def _mail_written(self, path: Path) -> None:
        self._busy.finish()
        if open_file(path):
            words = self.tr("Saved as {name} and given to the mail program.")
        else:
            words = self.tr("Saved as {name}. No mail program opened it; open it from its folder.")
        self._done(path, words)

    def show_folder(self) -> None:
        if self.last is not None:
            show_in_folder(self.last)

    # -- the bundle ------------------------------------------------------------------------------------------

    def bundle(self) -> None:
        """The inspection with photos and journal, encrypted for those who are ticked."""
        from inspector_app.services.identities import list_trusted

        self._model.query(lambda file: list_trusted(file.session), done=self._ask_readers)

    def _ask_readers(self, trusted: tuple[TrustedDevice, ...]) -> None:
        state = self._model.state
        if state is None:
            return
        dialog = BundleDialog(self._cover.window(), trusted)
        accepted = dialog.exec() == Dialog.DialogCode.Accepted
        readers, files = dialog.readers(), dialog.files()
        dialog.deleteLater()
        if not accepted:
            return
        name = f"{state.record.header.number or self.tr('inspection')}{BUNDLE_SUFFIX}"
        bundles = self.tr("Inspector bundles") + f" (*{BUNDLE_SUFFIX} *.zip)"
        path = self._ask_place(self.tr("Export the bundle"), name, bundles)
        if path is not None:
            self.write_bundle(path, readers, files)

    def write_bundle(self, path: Path, readers: tuple[str, ...], files: tuple[Path, ...]) -> None:
        self._stopped = False
        self._busy.start(self.tr("Exporting, signing and encrypting"), path.name, can_cancel=True)
        self._model.query(
            self._bundle_work(path, readers, files),
            done=lambda _exported: self._bundle_written(path),
            failed=self._failed,
        )

    def _bundle_work(
        self, path: Path, readers: tuple[str, ...], files: tuple[Path, ...]
    ) -> Callable[[InspectionFile], Any]:
        from inspector_app.services.bundle_export import export_bundle

        inspection = self._model.inspection_id
        return lambda file: export_bundle(
            file.session,
            [inspection],
            path,
            recipients=files,
            readers=readers,
            progress=self._advanced.emit,
            cancelled=lambda: self._stopped,
        )

    def _bundle_written(self, path: Path) -> None:
        self._busy.finish()
        self._done(path, self.tr("Bundle written: {name}. It counts as sent only when they say so."))

    def _stop(self) -> None:
        self._stopped = True

    # -- what all share --------------------------------------------------------------------------------------

    def _ask_place(self, title: str, name: str, kinds: str) -> Path | None:
        start = self.last.parent if self.last is not None else _documents()
        chosen, _kind = QFileDialog.getSaveFileName(self._cover, title, str(start / name), kinds)
        return Path(chosen) if chosen else None

    def _done(self, path: Path, words: str) -> None:
        self.last = path
        self._model.app.show_toast(words.format(name=path.name))
        self.written.emit(path)

    def _failed(self, error: InspectorError) -> None:
        self._busy.finish()
        if error.code != "bundle.cancelled":
            self._model.failed.emit(error)


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
