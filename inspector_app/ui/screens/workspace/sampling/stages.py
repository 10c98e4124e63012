"""The card of double and multiple plans: which sample is being inspected, how each class stands after it,
and the step to the next one.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QElapsedTimer
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from inspector_app.domain.verdict import ClassStanding, SampleStage, Verdict
from inspector_app.ui.screens.workspace.sampling.plan import ROOMY_PERCENT
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.viewmodels.workspace_words import number, state_word
from inspector_app.ui.widgets.boxes import Card, clear, row
from inspector_app.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.chips import ClassBadge
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.labels import IconLabel, Label

LOOKS = {
    "accepted": ("circle-check", "good"),
    "rejected": ("circle-x", "bad"),
    "gap": ("triangle-alert", "warning"),
    "continue": ("arrow-right", "warning"),
    "open": ("clock", "ink_soft"),
    "ahead": ("minus", "ink_soft"),
}
"""Shape and colour of the state of one sample."""


def stage_sentence(verdict: Verdict, sample: SampleStage, finished: int) -> str:
    """What is to be done now."""
    numbers = {
        "stage": number(sample.number),
        "n": number(sample.n),
        "total": number(sample.total),
    }
    if sample.needed and sample.number == 1:
        text = QCoreApplication.translate(
            "StageCard",
            "Inspect the {n} pieces of the first sample. Nothing is accepted before it is finished.",
        )
    elif sample.needed and sample.number == 2:
        text = QCoreApplication.translate(
            "StageCard",
            "The first sample does not decide: inspect sample 2, {n} more pieces. Counts go on to {total} "
            "pieces.",
        )
    elif sample.needed:
        text = QCoreApplication.translate(
            "StageCard",
            "The samples so far do not decide: inspect sample {stage}, {n} more pieces. Counts go on to "
            "{total} pieces.",
        )
    elif verdict.result == "not_accepted" and sample.number > finished:
        text = QCoreApplication.translate(
            "StageCard", "The lot is rejected already; sample {stage} need not be finished."
        )
    else:
        text = QCoreApplication.translate("StageCard", "Decided after sample {stage}, {total} pieces.")
    return text.format(**numbers)


def _roomy() -> bool:
    """Whether the state of a sample has room beside its numbers; with larger text it stands below them."""
    return theme().percent <= ROOMY_PERCENT


class StageCard(Card):
    """Hidden for single plans."""

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__(gap=tokens.CONTROL_GAP, margin=tokens.L)
        self._model = model
        self._shown: tuple[object, ...] = ()
        self._title = Label("", "title")
        self._sentence = Label("", "soft", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme().space(tokens.M if _roomy() else tokens.S))
        self._grid.setVerticalSpacing(tokens.S)
        self.finish = PrimaryButton("", "circle-check")
        self.finish.clicked.connect(self._finish)
        self.draw = SecondaryButton("", "boxes")
        self.draw.clicked.connect(self._draw)
        self.reopen = LinkButton("", "undo-2")
        self.reopen.clicked.connect(self._reopen)
        self.body.addWidget(self._title)
        self.body.addWidget(self._sentence)
        self.body.addLayout(self._grid)
        if _roomy():
            self.body.addLayout(row(self.reopen, 1, self.draw, self.finish, gap=tokens.CONTROL_GAP))
        else:
            touches = FlowLayout(gap=tokens.CONTROL_GAP)
            for button in (self.finish, self.draw, self.reopen):
                touches.addWidget(button)
            self.body.addLayout(touches)
        self._since_finish = QElapsedTimer()
        self.hide()

    def show_state(self, state: WorkspaceState) -> None:
        verdict, header = state.verdict, state.record.header
        sample = verdict.sample
        self.setVisible(sample is not None)
        if sample is None:
            return
        finished = header.stages_finished
        title = self.tr("Sample {stage} of {count}").format(
            stage=number(sample.number), count=number(sample.count)
        )
        self._title.setText(title)
        self.setAccessibleName(title)
        self._sentence.setText(stage_sentence(verdict, sample, finished))
        begun = max([1, *(unit.stage for unit in state.record.units)])
        later = max([begun, *(finding.stage for finding in state.record.findings)])
        self.finish.setText(self.tr("Sample {stage} is inspected whole").format(stage=number(sample.number)))
        self.draw.setText(self.tr("Draw sample {stage}").format(stage=number(sample.number)))
        undrawn = bool(state.record.cartons) and begun < sample.number and sample.needed
        self.draw.setVisible(undrawn and not state.read_only)
        # A sample whose pieces are not drawn yet cannot have been inspected.
        self.finish.setVisible(sample.number > finished and not undrawn and not state.read_only)
        self.reopen.setText(self.tr("Sample {stage} is not finished yet").format(stage=number(finished)))
        self.reopen.setVisible(finished > 0 and later <= finished and not state.read_only)
        if self._shown != (verdict.classes,):
            self._shown = (verdict.classes,)
            self._fill(verdict)

    def _fill(self, verdict: Verdict) -> None:
        clear(self._grid)
        headings = (
            self.tr("Class"),
            self.tr("Sample"),
            self.tr("Pieces so far"),
            self.tr("Found"),
            self.tr("Ac"),
            self.tr("Re"),
            "",
        )
        for place, text in enumerate(headings):
            self._grid.addWidget(Label(text, "caption"), 0, place)
        line = 1
        for standing in verdict.classes:
            line = self._fill_class(standing, line)
        self._grid.setColumnStretch(len(headings) - 1, 1)

    def _fill_class(self, standing: ClassStanding, line: int) -> int:
        """One line for each sample of a class; returns the next free line."""
        for stage in standing.stages:
            icon, tone = LOOKS[stage.state]
            reached = stage.state != "ahead"
            ac = "–" if stage.ac is None else number(stage.ac)
            found = number(stage.found) if reached else "–"
            word = state_word(stage.state)
            label = Label(word, "" if reached else "muted")
            label.setAccessibleName(word)
            cells: list[QWidget] = [
                ClassBadge(standing.cls) if stage.number == 1 else Label(""),
                Label(number(stage.number)),
                Label(number(stage.total)),
                Label(found, "strong"),
                Label(ac),
                Label(number(stage.re)),
            ]
            for place, cell in enumerate(cells):
                self._grid.addWidget(cell, line, place)
            said = row(IconLabel(icon, tone, tokens.ICON_SMALL), label, 1)
            if _roomy():
                self._grid.addLayout(said, line, len(cells))
            else:
                line += 1
                self._grid.addLayout(said, line, 1, 1, len(cells))
            line += 1
        return line

    def _finish(self) -> None:
        from inspector_app.services.stages import finish_stage

        twice = QApplication.doubleClickInterval()
        if self._since_finish.isValid() and self._since_finish.elapsed() < twice:
            return  # one touch too many would finish the next sample, of which nothing was inspected
        self._since_finish.start()
        self._model.command(finish_stage)

    def _draw(self) -> None:
        from inspector_app.services.stages import next_stage

        self._model.command(next_stage)

    def _reopen(self) -> None:
        from inspector_app.services.stages import reopen_stage

        self._model.command(reopen_stage)
