"""The switching card: per class what severity is due and why, what was used, the last lots, and the decisions
people record for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector_app.domain.records import InspectionStatus, SwitchingEvent
from inspector_app.domain.sampling.scale import Severity
from inspector_app.domain.sampling.switching import (
    ACCEPTED_TO_NORMAL,
    REJECTED_TO_STOP,
    SCORE_NEEDED,
    Step,
    SwitchingState,
)
from inspector_app.domain.sampling.switching_history import LOTS_FOR_REDUCED, LotResult
from inspector_app.domain.text import localized
from inspector_app.ui.screens.workspace.sampling.facts import FactDialog, TakeBackDialog, kinds_for
from inspector_app.ui.screens.workspace.sampling.lot_marks import CountBar, LotMarks, Mark
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.switching_words import fact_name, next_text, reason_text
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.viewmodels.workspace_words import number, severity_name
from inspector_app.ui.widgets.boxes import Card, Divider, clear, column, row
from inspector_app.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.chips import Chip, ClassBadge
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.labels import IconLabel, Label

if TYPE_CHECKING:
    from inspector_app.services.switching import ClassSwitching, Standing

LAST_LOTS = 15
LAST_FACTS = 3
SIDE_BY_SIDE_UP_TO = 125
"""Text size in percent; with larger text the bar stands below its words."""
_TONES = {"normal": "neutral", "tightened": "warning", "reduced": "good"}


class SwitchingCard(Card):
    """Hidden where switching does not apply. Asks for the history when the inspection's place in it moves."""

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__(gap=tokens.CONTROL_GAP)
        self._model = model
        self._asked: tuple[object, ...] = ()
        self._standing: Standing | None = None
        self._title = Label(self.tr("Severity of inspection"), "title")
        self._blocks: QVBoxLayout = column(gap=tokens.M)
        self._facts = column(gap=tokens.XS)
        legend = self.tr("N normal, T tightened, R reduced inspection; empty marks did not count")
        self._legend = Label(legend, "caption", wrap=True)
        self.use_due = PrimaryButton(self.tr("Inspect as is due"), "check")
        self.use_due.clicked.connect(self._use_due)
        self.record = SecondaryButton(self.tr("Record a decision …"), "pencil")
        self.record.clicked.connect(self._record)
        self.body.addWidget(self._title)
        self.body.addLayout(self._blocks)
        self.body.addWidget(self._legend)
        self.body.addLayout(self._facts)
        self.body.addWidget(_flowing(self.use_due, self.record, gap=tokens.CONTROL_GAP))
        self.hide()

    def show_state(self, state: WorkspaceState) -> None:
        header = state.record.header
        lots = tuple((lot.lineage, lot.sequence_date) for lot in state.record.lots)
        used = tuple((plan.cls, plan.aql, plan.severity) for plan in state.record.plans)
        place = (header.factory, header.product, header.type, header.edition, header.inspected_on)
        wanted = (*place, header.status, header.decision, state.read_only, lots, used)
        if wanted != self._asked:
            self._asked = wanted
            self._ask()

    def _ask(self) -> None:
        from inspector_app.services.switching import standing_of

        def arrived(standing: Standing) -> None:
            if shiboken6.isValid(self):
                self.show_standing(standing)

        def failed(_error: object) -> None:
            if shiboken6.isValid(self):
                self.hide()

        self._model.app.tasks.fetch(lambda: standing_of(self._model.file), done=arrived, failed=failed)

    def show_standing(self, standing: Standing) -> None:
        """Fill the card; an inspection that does not switch hides it."""
        state = self._model.state
        if state is None:
            return
        header = state.record.header
        self._standing = standing
        clear(self._blocks)
        for place, one in enumerate(standing.classes):
            if place:
                self._blocks.addWidget(Divider())
            self._blocks.addLayout(_block(one, concluded=header.status != InspectionStatus.OPEN))
        clear(self._facts)
        editable = not header.practice and not (state.read_only and header.status == InspectionStatus.OPEN)
        for event in standing.events[-LAST_FACTS:]:
            self._facts.addLayout(self._fact_row(event, editable=editable))
        self._legend.setVisible(any(one.now.steps for one in standing.classes))
        self.record.setVisible(editable)
        self.record.setText(
            self.tr("Corrective action is accepted …") if self._stopped() else self.tr("Record a decision …")
        )
        self.use_due.setVisible(bool(self._differing()) and not state.read_only)
        self.setVisible(bool(standing.classes))

    def _fact_row(self, event: SwitchingEvent, *, editable: bool) -> QHBoxLayout:
        line = row(gap=tokens.S)
        line.addWidget(Label(_fact_line(event, theme().language), "muted", wrap=True), 1)
        if editable:
            back = LinkButton(self.tr("Take back …"))
            back.clicked.connect(lambda: self._take_back(event))
            line.addWidget(back)
        return line

    def _take_back(self, event: SwitchingEvent) -> None:
        from inspector_app.services.switching import take_back

        dialog = TakeBackDialog(self.window(), _fact_line(event, theme().language))
        if dialog.exec():
            why = dialog.reason
            self._model.command(
                lambda file: take_back(file.session, event, why), done=lambda _made: self._ask()
            )
        dialog.deleteLater()

    def _stopped(self) -> bool:
        """Whether acceptance is discontinued in a class, for this lot or for the next one."""
        standing = self._standing
        return standing is not None and any(
            one.due.discontinued or one.now.discontinued for one in standing.classes
        )

    def _differing(self) -> list[ClassSwitching]:
        state, standing = self._model.state, self._standing
        if state is None or standing is None or state.record.header.status != InspectionStatus.OPEN:
            return []
        return [one for one in standing.classes if one.used != one.due.severity and not one.due.discontinued]

    def _use_due(self) -> None:
        from inspector_app.services.inspections import replan
        from inspector_app.services.switching import Proposal

        due = {one.cls: one.due for one in self._differing()}
        basis = {
            cls: Proposal(str(state.severity), state.reason, state.discontinued).basis
            for cls, state in due.items()
        }
        severities = {cls: str(state.severity) for cls, state in due.items()}
        self._model.command(replan, severities=severities, severity_basis=basis)

    def _record(self) -> None:
        from inspector_app.services.switching import record_for

        state, standing = self._model.state, self._standing
        if state is None or standing is None:
            return
        kinds = kinds_for(state.record.header.edition, discontinued=self._stopped())
        classes = [one.cls for one in standing.classes]
        dialog = FactDialog(self.window(), kinds, classes, theme().language)
        if dialog.exec():
            self._model.command(record_for, done=lambda _made: self._ask(), **dialog.values())
        dialog.deleteLater()


def _fact_line(event: SwitchingEvent, language: str) -> str:
    note = localized(event.note, language)
    return f"{event.on or ''} · {fact_name(event.kind)}{f': {note}' if note else ''}"


def _flowing(*items: QWidget, gap: int = tokens.S) -> QWidget:
    """Side by side where there is room, else below each other."""
    held = QWidget()
    flow = FlowLayout(held, gap=gap)
    for item in items:
        flow.addWidget(item)
    return held


def _block(one: ClassSwitching, *, concluded: bool) -> QVBoxLayout:
    """One class: severity, reason, how far its counts have come, the last lots."""
    state = one.now if concluded else one.due
    due = str(one.due.severity)
    title = (
        QCoreApplication.translate("SwitchingCard", "Next lot")
        if concluded
        else QCoreApplication.translate("SwitchingCard", "Due for this lot")
    )
    if state.discontinued:
        stopped = QCoreApplication.translate("SwitchingCard", "Acceptance discontinued")
        chip = Chip(stopped, "bad", "circle-x")
    else:
        chip = Chip(severity_name(str(state.severity)), _TONES[str(state.severity)])
    block = column(_flowing(ClassBadge(one.cls), Label(title, "label"), chip), gap=tokens.XS)
    block.addWidget(
        Label(
            reason_text(state.reason.code, state.reason.params),
            wrap=True,
            tone="bad" if state.discontinued else "",
        )
    )
    if not state.discontinued:
        block.addWidget(Label(next_text(str(state.severity)), "muted", wrap=True))
    if one.used != due and not one.due.discontinued:
        text = QCoreApplication.translate(
            "SwitchingCard", "This lot is inspected on {used} inspection; {due} was due."
        )
        line = row(IconLabel("triangle-alert", "warning", tokens.ICON_SMALL), gap=tokens.S)
        words = text.format(used=severity_name(one.used), due=severity_name(due))
        line.addWidget(Label(words, "soft", wrap=True), 1)
        block.addLayout(line)
    _add_bar(block, state)
    marks = marks_of(state.steps)
    if marks:
        block.addWidget(LotMarks(marks))
    return block


def _add_bar(block: QVBoxLayout, state: SwitchingState) -> None:
    """The count that leads out of the present severity."""
    told = bar_of(state)
    if told is None:
        return
    text, done, needed, tone = told
    bar = CountBar(done, needed, tone)
    if theme().percent > SIDE_BY_SIDE_UP_TO:
        block.addWidget(Label(text, "caption", wrap=True))
        block.addWidget(bar)
        return
    line = row(Label(text, "caption"), gap=tokens.M)
    line.addWidget(bar, 1)
    block.addLayout(line)


def bar_of(state: SwitchingState) -> tuple[str, int, int, str] | None:
    """Words, count, what is needed, tone. None on reduced inspection and before the first lot."""
    if state.severity is Severity.REDUCED or not any(step.counted for step in state.steps):
        return None
    if state.severity is Severity.TIGHTENED:
        if state.discontinued or state.rejected_on_tightened >= REJECTED_TO_STOP - 1:
            done, needed, tone = state.rejected_on_tightened, REJECTED_TO_STOP, "bad"
            text = QCoreApplication.translate(
                "SwitchingCard", "{done} of {needed} not accepted, then acceptance stops"
            )
        else:
            done, needed, tone = state.accepted_in_a_row, ACCEPTED_TO_NORMAL, "accent"
            text = QCoreApplication.translate(
                "SwitchingCard", "{done} of {needed} in a row accepted, then normal"
            )
    elif state.score is not None:
        done, needed, tone = state.score, SCORE_NEEDED, "accent"
        text = QCoreApplication.translate("SwitchingCard", "Switching score {done} of {needed}")
    else:
        done, needed, tone = state.accepted_in_a_row, LOTS_FOR_REDUCED, "accent"
        text = QCoreApplication.translate("SwitchingCard", "{done} of {needed} in a row accepted")
    return text.format(done=number(done), needed=number(needed)), done, needed, tone


def marks_of(steps: Sequence[Step]) -> list[Mark]:
    """The last lots as marks, the newest last."""
    found = []
    for step in steps:
        lot = step.entry
        if isinstance(lot, LotResult):
            used = str(lot.severity or step.before)
            told = _lot_line(lot, used)
            if not step.counted:
                told = f"{told} {reason_text(step.reason.code, step.reason.params)}"
            found.append(Mark(lot.accepted, step.counted, _letter(used), told))
    return found[-LAST_LOTS:]


def _lot_line(lot: LotResult, used: str) -> str:
    result = (
        QCoreApplication.translate("SwitchingCard", "accepted")
        if lot.accepted
        else QCoreApplication.translate("SwitchingCard", "not accepted")
    )
    name = " ".join(part for part in (lot.on, lot.lot) if part)
    return QCoreApplication.translate("SwitchingCard", "{lot}: {result}, {severity}").format(
        lot=name, result=result, severity=severity_name(used)
    )


def _letter(severity: str) -> str:
    return {
        "normal": QCoreApplication.translate("SwitchingCard", "N"),
        "tightened": QCoreApplication.translate("SwitchingCard", "T"),
        "reduced": QCoreApplication.translate("SwitchingCard", "R"),
    }[severity]
