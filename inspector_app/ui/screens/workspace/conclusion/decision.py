"""The inspector's decision beside the proposed result, the reason where they differ, and remarks."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from inspector_app.domain.records import Decision
from inspector_app.ui.screens.workspace.drafting import LocalField
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.boxes import Card
from inspector_app.ui.widgets.chips import RESULT_LOOKS, result_word
from inspector_app.ui.widgets.form import FormRow
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.segmented import Choice, Segmented

ROOMY_PERCENT = 125
"""Up to this text size the decisions have their shapes beside them."""


class DecisionCard(Card):
    """A decision that differs waits for its reason; until then nothing is recorded, and it says so."""

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__(gap=tokens.CONTROL_GAP, margin=tokens.L)
        self._model = model
        self._waiting = ""
        self.choices = Segmented(
            [
                Choice(decision, result_word(decision), _icon(decision), _tone(decision))
                for decision in (Decision.ACCEPTED, Decision.NOT_ACCEPTED, Decision.PENDING)
            ],
            name=self.tr("Decision"),
        )
        self.choices.changed.connect(self._choose)
        self._note = Label("", "muted", wrap=True)
        self._reason = LocalField(
            model, "decision.reason", self.tr("Why does the decision differ?"), self._commit_reason, rows=2
        )
        self._reason_row = FormRow(
            self.tr("Why does the decision differ from the proposed result?"), self._reason
        )
        self._remarks = LocalField(model, "header.remarks", self.tr("Remarks"), self._commit_remarks, rows=4)
        self.body.addWidget(Label(self.tr("Decision"), "title"))
        self.body.addWidget(self.choices)
        self.body.addWidget(self._note)
        self.body.addWidget(self._reason_row)
        self.body.addWidget(FormRow(self.tr("Remarks for the report"), self._remarks))

    def show_state(self, state: WorkspaceState) -> None:
        header, proposed = state.record.header, str(state.verdict.result)
        self.choices.set_key(self._waiting or header.decision or "")
        self.choices.setEnabled(not state.read_only)
        chosen = self._waiting or header.decision or ""
        differs = bool(chosen) and chosen != proposed
        self._reason_row.setVisible(differs)
        self._reason.show_text(header.decision_reason, state)
        self._remarks.show_text(header.remarks, state)
        self._note.set_tone("")
        if self._waiting:
            self._note.setText(self.tr("Not recorded yet: write the reason first."))
            self._note.set_tone("warning")
        elif not header.decision:
            self._note.setText(
                self.tr("The decision is yours; the proposed result only says what the rules give.")
            )
        elif differs:
            self._note.setText(
                self.tr("Differs from the proposed result ({result}).").format(result=result_word(proposed))
            )
        else:
            self._note.setText(self.tr("As proposed."))

    def _choose(self, decision: str) -> None:
        state = self._model.state
        if state is None:
            return
        self._remarks.flush()
        if decision != str(state.verdict.result) and not self._reason.value():
            self._waiting = decision
            self.show_state(state)
            QTimer.singleShot(0, self._reason, self._reason.setFocus)
            return
        self._conclude(decision, self._reason.value())

    def _commit_reason(self, reason: dict[str, str]) -> None:
        state = self._model.state
        decision = self._waiting or (state.record.header.decision if state else None)
        if decision and reason:
            self._conclude(decision, reason)

    def _conclude(self, decision: str, reason: dict[str, str]) -> None:
        from inspector_app.services.conclusion import conclude

        state = self._model.state
        differs = state is not None and decision != str(state.verdict.result)
        self._waiting = ""
        self._model.command(conclude, decision, reason=reason if differs else None)

    def _commit_remarks(self, remarks: dict[str, str]) -> None:
        from inspector_app.services.inspections import change_header

        self._model.command(change_header, remarks=remarks)


def _icon(decision: str) -> str:
    """None beside large text: three words in a row need the room on a small window."""
    return RESULT_LOOKS[decision][1] if theme().percent <= ROOMY_PERCENT else ""


def _tone(decision: str) -> str:
    tone = RESULT_LOOKS[decision][0]
    return "neutral" if tone == "warning" else tone
