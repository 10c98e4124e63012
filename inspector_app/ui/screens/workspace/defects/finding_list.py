"""What was found so far: a row per finding, newest first; corrected and thrown away where it stands."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector_app.ui.screens.workspace.defects.finding_row import FindingRowView
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_defects import FindingRow, finding_rows, units_found
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.viewmodels.workspace_words import number
from inspector_app.ui.widgets.boxes import Card, column, row
from inspector_app.ui.widgets.labels import Label


class FindingList(QWidget):
    """`opened(id)` when a finding has the attention, `photo_asked(id)`, `binned(id)`."""

    opened = Signal(str)
    photo_asked = Signal(str)
    binned = Signal(str)

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__()
        self._model, self._pictures = model, pictures
        self._rows: dict[str, FindingRowView] = {}
        self._heading = Label(self.tr("Found so far"), "title")
        self._total = Label("", "muted")
        self._order = Label(self.tr("newest first"), "muted")
        self._card = Card(gap=0, margin=0)
        head = row(self._heading, self._total, 1, self._order, gap=tokens.S)
        self.setLayout(column(head, self._card, gap=tokens.M))

    def row_of(self, finding_id: str) -> FindingRowView | None:
        return self._rows.get(finding_id)

    def show_findings(self, state: WorkspaceState, last: str) -> None:
        """`last`: the finding that takes the next photo."""
        rows = finding_rows(state)
        for gone in set(self._rows) - {shown.finding.id for shown in rows}:
            view = self._rows.pop(gone)
            self._card.body.removeWidget(view)
            view.hide()
            view.deleteLater()
        for place, shown in enumerate(rows):
            view = self._rows.get(shown.finding.id) or self._new_row(shown)
            if self._card.body.indexOf(view) != place:
                self._card.body.insertWidget(place, view)
            view.show_row(shown, state, next_photo=shown.finding.id == last)
        total = sum(shown.finding.quantity for shown in rows)
        units = units_found(state)
        text = self.tr("{total} in {units} units") if units else "{total}"
        self._total.setText(text.format(total=number(total), units=number(units)) if rows else "")
        self._card.setVisible(bool(rows))
        self._order.setVisible(len(rows) > 1)
        self._heading.setText(self.tr("Found so far") if rows else self.tr("Nothing found so far"))

    def _new_row(self, shown: FindingRow) -> FindingRowView:
        view = FindingRowView(self._model, self._pictures)
        view.quantity_changed.connect(self._set_quantity)
        view.binned.connect(self._bin)
        view.opened.connect(self.opened)
        view.photo_asked.connect(self.photo_asked)
        self._rows[shown.finding.id] = view
        return view

    def _set_quantity(self, finding_id: str, quantity: int) -> None:
        from inspector_app.services.defects import change_finding

        self._model.command(change_finding, finding_id, quantity=quantity)

    def _bin(self, finding_id: str) -> None:
        from inspector_app.services.defects import bin_finding, unbin_finding

        def undo() -> None:
            self._model.command(unbin_finding, finding_id)

        def done(_result: object) -> None:
            self._model.app.show_toast(self.tr("The finding is in the bin."), undo)

        self.binned.emit(finding_id)
        self._model.command(bin_finding, finding_id, done=done)
