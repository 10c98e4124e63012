"""Where a finding is corrected, in its place in the list: class, unit numbers, sample, disposition, note in
two languages.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from inspector_app.domain.records import DefectClass
from inspector_app.ui.screens.workspace.drafting import DraftLine, LocalField
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_defects import FindingRow, parse_units, unit_text
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.boxes import Box, column, row
from inspector_app.ui.widgets.chips import CLASS_ICONS, class_word
from inspector_app.ui.widgets.form import ComboBox
from inspector_app.ui.widgets.labels import Label, set_property
from inspector_app.ui.widgets.segmented import Choice, Segmented


class FindingEditor(Box):
    """Every change goes to the record by itself; there is nothing to confirm."""

    def __init__(self, model: WorkspaceModel, finding_id: str) -> None:
        super().__init__("scrolled")
        self._model, self._id = model, finding_id
        self._classes = Segmented(
            [Choice(cls.value, class_word(cls), CLASS_ICONS[cls]) for cls in DefectClass],
            name=self.tr("Class"),
        )
        self._classes.changed.connect(lambda cls: self._change(cls=cls))
        self._units = DraftLine(
            model,
            f"finding.{finding_id}.units",
            self.tr("Unit numbers"),
            self._commit_units,
            hint=self.tr("Unit numbers, e.g. 12, 40-42"),
        )
        self._problem = Label("", "muted", tone="bad", wrap=True)
        self._problem.hide()
        self._disposition = ComboBox()
        self._disposition.setAccessibleName(self.tr("What happens to the pieces"))
        for key, text in self._dispositions():
            self._disposition.addItem(text, key)
        self._disposition.activated.connect(
            lambda place: self._change(disposition=str(self._disposition.itemData(place)))
        )
        self._stage = ComboBox()
        self._stage.setAccessibleName(self.tr("Sample it was found in"))
        self._stage.activated.connect(lambda place: self._change(stage=int(self._stage.itemData(place))))
        self._stage.hide()
        self._note = LocalField(
            model, f"finding.{finding_id}.note", self.tr("Note"), lambda t: self._change(note=t)
        )
        first = row(self._classes, gap=tokens.S)
        first.addWidget(self._units, 1)
        first.addWidget(self._stage)
        layout = column(first, self._problem, self._disposition, self._note, gap=tokens.S)
        layout.setContentsMargins(tokens.CONTROL_GAP, 0, tokens.CONTROL_GAP, tokens.CONTROL_GAP)
        self.setLayout(layout)
        self.setFocusProxy(self._units)

    def show_row(self, shown: FindingRow, state: WorkspaceState) -> None:
        self._classes.set_key(shown.finding.cls)
        self._units.show_text(unit_text(shown.units), state)
        self._disposition.setCurrentIndex(max(0, self._disposition.findData(shown.finding.disposition or "")))
        self._note.show_text(shown.finding.note, state)
        self._show_stage(shown.finding.stage, state)

    def _show_stage(self, stage: int, state: WorkspaceState) -> None:
        """Only where the plan has several samples. Unit numbers, where they are known, decide by
        themselves.
        """
        sample = state.verdict.sample
        self._stage.setVisible(sample is not None)
        if sample is None:
            return
        if self._stage.count() != sample.count:
            self._stage.clear()
            for number in range(1, sample.count + 1):
                self._stage.addItem(self.tr("Sample {number}").format(number=number), number)
        self._stage.setCurrentIndex(self._stage.findData(stage))

    def leave(self) -> None:
        """Commit what is being typed."""
        self._units.keeper.flush()
        self._note.flush()

    def _dispositions(self) -> list[tuple[str, str]]:
        return [
            ("", self.tr("What happens to the pieces: not decided")),
            ("returned", self.tr("Returned to the factory")),
            ("reworked", self.tr("Reworked")),
            ("replaced", self.tr("Replaced")),
            ("scrapped", self.tr("Scrapped")),
            ("accepted_as_is", self.tr("Accepted as it is")),
        ]

    def _commit_units(self, text: str) -> None:
        try:
            numbers = parse_units(text)
        except ValueError as error:
            self._problem.setText(
                self.tr(
                    "“{text}” is not a unit number. Nothing was changed; write for example 12, 40-42."
                ).format(text=error.args[0])
            )
            self._problem.show()
            set_property(self._units, "tone", "bad")
            return
        self._problem.hide()
        set_property(self._units, "tone", "")
        self._change(units=numbers)

    def _change(self, **fields: Any) -> None:
        from inspector_app.services.defects import change_finding

        self._model.command(change_finding, self._id, **fields)

    def widgets_in_order(self) -> tuple[QWidget, ...]:
        """Focus order, first to last."""
        return (self._classes, self._units, self._stage, self._disposition, self._note)
