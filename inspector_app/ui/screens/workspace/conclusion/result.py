"""The proposed result, large, with every reason for it and all that is missing; each is a link."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from inspector_app.domain.verdict_reasons import Reason
from inspector_app.ui.screens.workspace.conclusion.sections import SectionList
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_reasons import ICONS, TONES, reason_place, reason_text
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.viewmodels.workspace_words import step_name
from inspector_app.ui.widgets.boxes import Card, clear, column, row
from inspector_app.ui.widgets.buttons import LinkButton
from inspector_app.ui.widgets.chips import RESULT_LOOKS, result_word
from inspector_app.ui.widgets.labels import IconLabel, Label

FIRST_MISSING = 8


class ReasonLine(Card):
    """One sentence with its shape and the way to its place."""

    def __init__(self, text: str, icon: str, tone: str, place: str, go: Callable[[], object]) -> None:
        super().__init__(gap=0, margin=0)
        self.setProperty("role", "scrolled")
        label = Label(text, wrap=True)
        link = LinkButton(place, "arrow-right")
        link.setAccessibleName(f"{text} {place}")
        link.clicked.connect(go)
        line = row(IconLabel(icon, tone or "ink_soft"), gap=tokens.CONTROL_GAP)
        line.addWidget(label, 1)
        line.addWidget(link)
        self.body.addLayout(line)


class ResultCard(Card):
    """`jump(Step, target)` when a reason is followed."""

    jump = Signal(object, str)

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__(gap=tokens.CONTROL_GAP, margin=tokens.L)
        self._model = model
        self._shown: tuple[object, ...] = ()
        self._all = False
        self._icon = IconLabel("clock", "warning", tokens.ICON_HERO)
        self._caption = Label(self.tr("Proposed result"), "muted")
        self._result = Label("", "hero")
        self._sentence = Label("", "soft", wrap=True)
        self._reasons = column(gap=0)
        self._missing_title = Label("", "heading")
        self._missing = column(gap=0)
        self._more = LinkButton("", "chevron-down")
        self._more.clicked.connect(self._show_all)
        head = row(self._icon, gap=tokens.M)
        head.addLayout(column(self._caption, self._result, self._sentence, gap=0), 1)
        self.body.addLayout(head)
        self.body.addSpacing(theme().space(tokens.S))
        self.body.addLayout(self._reasons)
        self.body.addWidget(self._missing_title)
        self.body.addLayout(self._missing)
        self.body.addLayout(row(self._more, 1))
        self._sections = SectionList()
        self.body.addWidget(self._sections)

    def show_state(self, state: WorkspaceState) -> None:
        verdict = state.verdict
        shown = (verdict, self._model.language, self._all)
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
        clear(self._reasons)
        for reason in verdict.reasons:
            self._reasons.addWidget(self._line(reason))
        clear(self._missing)
        missing = verdict.missing if self._all else verdict.missing[:FIRST_MISSING]
        for reason in missing:
            self._missing.addWidget(self._line(reason))
        self._missing_title.setText(self.tr("Still missing: %n", "", len(verdict.missing)))
        self._missing_title.setVisible(bool(verdict.missing))
        hidden = len(verdict.missing) - len(missing)
        self._more.setText(self.tr("Show %n more", "", hidden))
        self._more.setVisible(hidden > 0)

    def _sentence_text(self, state: WorkspaceState) -> str:
        verdict = state.verdict
        if verdict.result == "not_accepted":
            return self.tr("At least one reason below rejects the lot, whatever else is still open.")
        if verdict.result == "accepted":
            return self.tr("Everything required is there, and nothing rejects the lot.")
        return self.tr("Nothing rejects the lot so far, but something required is not there yet.")

    def _line(self, reason: Reason) -> ReasonLine:
        step, target = reason_place(reason)
        text = reason_text(reason, self._model.language)
        if reason.source and reason.target_kind != "class":
            text = f"{text}  § {reason.source}"
        icon, tone = ICONS.get(reason.standing, "info"), TONES.get(reason.standing, "")
        return ReasonLine(text, icon, tone, step_name(step), lambda: self.jump.emit(step, target))

    def _show_all(self) -> None:
        self._all = True
        if self._model.state is not None:
            self.show_state(self._model.state)
