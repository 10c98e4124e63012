"""Findings taken apart and brought together, and photos that are there already attached to them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.domain.records import Finding
from inspector_app.ui.screens.workspace.defects.photo_picker import PhotoPicker
from inspector_app.ui.screens.workspace.defects.split_dialog import SplitDialog
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_defects import finding_rows, unit_text
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures


class Parting(QObject):
    """Asks what has to be asked, runs the command, and offers to take it back."""

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures, owner: QWidget) -> None:
        super().__init__(owner)
        self._model, self._pictures, self._owner = model, pictures, owner

    def split(self, finding_id: str) -> None:
        """Ask how a finding is divided, and divide it."""
        from inspector_app.services.defect_parts import split_finding

        state = self._model.state
        row = next((r for r in finding_rows(state) if r.finding.id == finding_id), None) if state else None
        if state is None or row is None or state.read_only:
            return
        dialog = SplitDialog(self._owner, self._model, self._pictures, row, state)
        if dialog.exec():
            kept = row.finding.quantity - dialog.part().quantity
            text = self.tr("Split into {kept} and {taken}.").format(kept=kept, taken=dialog.part().quantity)
            self._model.command(split_finding, finding_id, dialog.part(), done=lambda _made: self._tell(text))
        dialog.deleteLater()

    def partners(self, finding_id: str) -> list[tuple[str, str]]:
        """The other findings of the same defect, as (id, text); `merge` tells what else keeps two apart."""
        from inspector_app.services.defect_parts import same_defect

        state = self._model.state
        if state is None:
            return []
        rows = finding_rows(state)
        own = next((row for row in rows if row.finding.id == finding_id), None)
        if own is None:
            return []
        found = []
        for row in rows:
            if row is not own and same_defect(own.finding, row.finding):
                text = self.tr("{number}: {title}, quantity {quantity}").format(
                    number=row.number, title=self._model.text(row.title), quantity=row.finding.quantity
                )
                units = self.tr("Unit {numbers}").format(numbers=unit_text(row.units)) if row.units else ""
                found.append((row.finding.id, " · ".join(part for part in (text, units) if part)))
        return found

    def merge(self, kept_id: str, other_id: str) -> None:
        """Bring the second finding into the first; what keeps them apart is told."""
        from inspector_app.services.defect_parts import merge_findings

        self._model.command(
            merge_findings,
            kept_id,
            other_id,
            done=lambda _none: self._tell(self.tr("The two findings are one now.")),
        )

    def choose_photos(self, finding_id: str) -> None:
        """Choose among the photos of the inspection which belong to a finding."""
        state = self._model.state
        finding = state.record.get(Finding, finding_id) if state else None
        if state is None or finding is None or state.read_only:
            return
        picker = PhotoPicker(self._owner, self._model, self._pictures, state)
        if picker.exec() and picker.chosen():
            self.attach(finding_id, picker.chosen())
        picker.deleteLater()

    def attach(self, finding_id: str, photos: Sequence[str], taken_from: str = "") -> None:
        from inspector_app.services.defect_photos import attach_photos

        def done(added: int) -> None:
            self._tell(self.tr("%n photo(s) attached.", "", added))

        def failed(error: InspectorError) -> None:
            self._model.failed.emit(error)

        self._model.command(
            attach_photos, finding_id, list(photos), taken_from=taken_from, done=done, failed=failed
        )

    def _tell(self, text: str) -> None:
        self._model.app.show_toast(text, self._model.undo)
