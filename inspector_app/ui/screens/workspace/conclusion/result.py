"""The proposed result, large, with every reason for it and all that is missing; each is a link."""

from __future__ import annotations

from PySide6.QtCore import Signal

from inspector_app.ui.screens.workspace.conclusion.reason_lines import ReasonLines
from inspector_app.ui.screens.workspace.conclusion.sections import SectionList
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.boxes import Card, column, row
from inspector_app.ui.widgets.chips import RESULT_LOOKS, result_word
from inspector_app.ui.widgets.labels import IconLabel, Label

FIRST_REASONS, FIRST_MISSING = 30, 8


class ResultCard(Card):
    """`jump(Step, target)` when a reason is followed."""

    jump = Signal(object, str)

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__(gap=tokens.CONTROL_GAP, margin=tokens.L)
        self._model = model
        self._shown: tuple[object, ...] = ()
        self._icon = IconLabel("clock", "warning", tokens.ICON_HERO)
        self._caption = Label(self.tr("Proposed result"), "muted")
        self._result = Label("", "hero")
        self._sentence = Label("", "soft", wrap=True)
        self._reasons = ReasonLines(FIRST_REASONS)
        self._missing_title = Label("", "heading")
        self._missing = ReasonLines(FIRST_MISSING)
        for lines in (self._reasons, self._missing):
            lines.jump.connect(self.jump)
        head = row(self._icon, gap=tokens.M)
        head.addLayout(column(self._caption, self._result, self._sentence, gap=0), 1)
        self.body.addLayout(head)
        self.body.addSpacing(theme().space(tokens.S))
        self.body.addWidget(self._reasons)
        self.body.addWidget(self._missing_title)
        self.body.addWidget(self._missing)
        self._sections = SectionList()
        self.body.addWidget(self._sections)

    def show_state(self, state: WorkspaceState) -> None:
        verdict = state.verdict
        shown = (verdict, self._model.language)
        if shown == self._shown:
            return
        self._shown = shown
        tone, icon = RESULT_LOOKS.get(verdict.result, ("warning", "clock"))
        self._icon.set_icon(icon, tone)
        self._result.setText(result_word(verdict.result))
        self._result.set_tone(tone)
        self._sentence.setText(self._sentence_text(state))
        self.setAccessibleName(
            self.tr("Proposed result: {result}").format(result=result_word(verdict.result))
        )
        self._sections.show_sections(verdict.sections, self._model.language)
        self._reasons.show_reasons(verdict.reasons, self._model.language)
        self._missing.show_reasons(verdict.missing, self._model.language)
        self._missing_title.setText(self.tr("Still missing: %n", "", len(verdict.missing)))
        self._missing_title.setVisible(bool(verdict.missing))

    def _sentence_text(self, state: WorkspaceState) -> str:
        verdict = state.verdict
        if verdict.result == "not_accepted":
            return self.tr("At least one reason below rejects the lot, whatever else is still open.")
        if verdict.result == "accepted":
            return self.tr("Everything required is there, and nothing rejects the lot.")
        return self.tr("Nothing rejects the lot so far, but something required is not there yet.")
