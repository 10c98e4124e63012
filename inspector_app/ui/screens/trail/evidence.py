"""Asking for an evidence package: what it is, what it gives away, in which form and where; writing it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.widgets.busy import BusyOverlay
from inspector_app.ui.widgets.dialog import Dialog
from inspector_app.ui.widgets.form import FormRow
from inspector_app.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from inspector_app.services.evidence import EvidenceOutcome
    from inspector_app.services.session import Session

Form = Literal["zip", "folder"]


def _export(session: Session, inspection: str, out: Path, **options: Any) -> EvidenceOutcome:
    from inspector_app.services.evidence import export_evidence

    return export_evidence(session, inspection, out, **options)


class EvidenceExport(QObject):
    """Belongs to the screen `parent`, which it covers while the package is written."""

    _advanced = Signal(int, int)

    def __init__(self, app: AppModel, inspection: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.app = app
        self._inspection = inspection
        self._window = parent
        self._stopped = False
        self.busy = BusyOverlay(parent)
        self.busy.cancelled.connect(self.stop)
        self._advanced.connect(self.busy.set_progress)

    def ask(self) -> None:
        """Say what will be in it and who can read it, then ask where to."""
        form = Segmented(
            [("zip", self.tr("One file")), ("folder", self.tr("Folder"))], "zip", name=self.tr("Form")
        )
        dialog = Dialog(
            self._window,
            self.tr("Write an evidence package?"),
            self.tr(
                "It holds everything about this inspection: reports, original photos with their places and "
                "times, and every row of the journal, also what the factory is not meant to see. It is "
                "signed, but not encrypted: whoever has it can read it. That it was written is noted."
            ),
            confirm=self.tr("Choose a place"),
            icon_name="arrow-right",
        )
        dialog.add(FormRow(self.tr("Form"), form))
        accepted = dialog.exec() == Dialog.DialogCode.Accepted
        dialog.deleteLater()
        if accepted:
            self._ask_place("folder" if form.key == "folder" else "zip")

    def _ask_place(self, form: Form) -> None:
        name = self.tr("evidence")
        if form == "folder":
            chosen = QFileDialog.getExistingDirectory(
                self._window, self.tr("Folder for the evidence package")
            )
            out = Path(chosen) / name if chosen else None
        else:
            chosen, _ = QFileDialog.getSaveFileName(
                self._window, self.tr("Write an evidence package"), f"{name}.zip", "ZIP (*.zip)"
            )
            out = Path(chosen) if chosen else None
        if out is not None:
            self.export_to(out, form)

    def export_to(self, out: Path, form: Form) -> None:
        self._stopped = False
        self.busy.start(self.tr("Writing the evidence package"), out.name, can_cancel=True)
        self.app.run(
            _export,
            self.app.session,
            self._inspection,
            out,
            form=form,
            progress=self._advanced.emit,
            cancelled=lambda: self._stopped,
            done=self._done,
            failed=self._failed,
        )

    def stop(self) -> None:
        """Give up what is being written; nothing of it stays."""
        self._stopped = True

    def _done(self, outcome: EvidenceOutcome) -> None:
        self.busy.finish()
        text = self.tr("The evidence package lies in {path}.").format(path=outcome.path)
        if outcome.missing:
            text += " " + self.tr(
                "%n photo(s) are missing in this vault and in the package.", "", len(outcome.missing)
            )
        if outcome.redacted:
            text += " " + self.tr(
                "%n photo(s) with covered parts are in it as copies, without their originals.",
                "",
                len(outcome.redacted),
            )
        self.app.show_toast(text)

    def _failed(self, error: InspectorError) -> None:
        self.busy.finish()
        if error.code != "evidence.cancelled":
            self.app.error.emit(error)
