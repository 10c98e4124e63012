"""The sampling step: plan per class, changes of it after a question, the draw of cartons, its pick list."""

from __future__ import annotations

from PySide6.QtCore import Qt

from inspector_app.services.plan_rules import kind_of
from inspector_app.ui.screens.workspace.sampling.cartons import CartonList
from inspector_app.ui.screens.workspace.sampling.change import PlanDialog
from inspector_app.ui.screens.workspace.sampling.curve import RiskCard
from inspector_app.ui.screens.workspace.sampling.plan import PlanTable
from inspector_app.ui.screens.workspace.sampling.stages import StageCard
from inspector_app.ui.screens.workspace.sampling.switching import SwitchingCard
from inspector_app.ui.screens.workspace.step_view import StepView
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState
from inspector_app.ui.viewmodels.workspace_words import edition_name, kind_name, number
from inspector_app.ui.widgets.boxes import Card, ScrollColumn, column, row
from inspector_app.ui.widgets.buttons import PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.form import FormRow, NumberField
from inspector_app.ui.widgets.labels import Label, SelectableLabel


class SamplingView(StepView):
    """Nothing is drawn twice by accident: a new draw is refused once a carton was opened."""

    step = Step.SAMPLING

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__(model, pictures)
        self._headline = Label("", "title", wrap=True)
        self._table = PlanTable()
        self._risk = RiskCard()
        self.stages = StageCard(model)
        self.switching = SwitchingCard(model)
        self.change = SecondaryButton(self.tr("Change the plan …"), "sliders-horizontal")
        self.change.clicked.connect(self._change_plan)
        self._total = NumberField(maximum=100_000)
        self._total.setAccessibleName(self.tr("Cartons in the lot"))
        self.draw = PrimaryButton(self.tr("Draw the cartons"), "boxes")
        self.draw.clicked.connect(self._draw)
        self._total.valueChanged.connect(lambda _value: self._allow())
        self._seed_text = Label(
            self.tr(
                "The cartons were drawn from this seed; anybody can draw them again and get the same ones."
            ),
            "muted",
            wrap=True,
        )
        self._seed = SelectableLabel("", "muted")
        self._cartons = CartonList()
        self._cartons.marked.connect(self._mark)
        self._progress = Label("", "muted")
        draw = row(FormRow(self.tr("Cartons in the lot"), self._total), gap=tokens.M)
        draw.addWidget(self.draw)
        draw.setAlignment(self.draw, Qt.AlignmentFlag.AlignBottom)
        draw.addStretch(1)
        scroll = ScrollColumn(gap=tokens.M, margin=tokens.L, width=tokens.READING_WIDTH)
        plan = Card(
            row(self._headline, gap=tokens.S), self._table, row(1, self.change), gap=tokens.CONTROL_GAP
        )
        pick = Card(
            row(Label(self.tr("Cartons to open"), "title"), 1, self._progress),
            draw,
            self._cartons,
            self._seed_text,
            self._seed,
            gap=tokens.CONTROL_GAP,
        )
        scroll.body.addWidget(plan)
        scroll.body.addWidget(self.stages)
        scroll.body.addWidget(pick)
        scroll.body.addWidget(self.switching)
        scroll.body.addWidget(self._risk)
        scroll.body.addStretch(1)
        self.setLayout(column(scroll, gap=0))
        self.setFocusProxy(self._total)

    def show_state(self, state: WorkspaceState) -> None:
        header, plans = state.record.header, state.record.plans
        letters = ", ".join(dict.fromkeys(plan.code_letter for plan in plans if plan.aql is not None))
        text = self.tr("{edition}, {kind}, level {level}, lot of {lot}: letter {letter}")
        self._headline.setText(
            text.format(
                edition=edition_name(header.edition),
                kind=kind_name(kind_of(plans)),
                level=header.level,
                lot=number(header.lot_size),
                letter=letters,
            )
        )
        self._table.show_plans(plans, header.lot_size)
        self.stages.show_state(state)
        self.switching.show_state(state)
        self._risk.show_plans(plans, header.lot_size, header.counting)
        self.change.setEnabled(not state.read_only)
        if (
            not self._total.hasFocus()
            and header.cartons_total != self._total.value()
            and header.cartons_total
        ):
            self._total.setValue(header.cartons_total)
        cartons = state.record.cartons
        pieces: dict[str, int] = {}
        for unit in state.record.units:
            if unit.carton:
                pieces[unit.carton] = pieces.get(unit.carton, 0) + 1
        self._cartons.show_cartons(cartons, pieces, editable=not state.read_only)
        opened = sum(1 for carton in cartons if carton.opened)
        progress = self.tr("{opened} of {total} opened").format(opened=opened, total=len(cartons))
        self._progress.setText(progress if cartons else "")
        self._seed.setText(header.seed)
        for label in (self._seed, self._seed_text):
            label.setVisible(bool(header.seed))
        self._total.setEnabled(not state.read_only and not opened)
        self.draw.setText(self.tr("Draw again") if cartons else self.tr("Draw the cartons"))
        self._allow()

    def _allow(self) -> None:
        state = self.model.state
        opened = state is not None and any(carton.opened for carton in state.record.cartons)
        same = state is not None and self._total.value() == state.record.header.cartons_total
        drawn = state is not None and bool(state.record.cartons)
        self.draw.setEnabled(
            state is not None
            and not state.read_only
            and self._total.value() > 0
            and not opened
            and not (same and drawn)
        )

    def _draw(self) -> None:
        from inspector_app.services.draw import draw_cartons

        self.model.command(draw_cartons, self._total.value())

    def _mark(self, carton_id: str, opened: bool) -> None:
        from inspector_app.services.draw import mark_carton

        self.model.command(mark_carton, carton_id, opened=opened)

    def _change_plan(self) -> None:
        from inspector_app.services.inspections import replan

        state = self.model.state
        if state is None:
            return
        dialog = PlanDialog(self.window(), state)
        if dialog.exec():
            self.model.command(replan, **dialog.values())
        dialog.deleteLater()
