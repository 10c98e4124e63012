"""The sampling step: plan per class, changes of it after a question, the draw of cartons, its pick list."""

from __future__ import annotations

from inspector_app.services.plan_rules import kind_of
from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.screens.workspace.sampling.cartons import CartonsCard
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
from inspector_app.ui.widgets.buttons import SecondaryButton
from inspector_app.ui.widgets.focus import lead_focus
from inspector_app.ui.widgets.labels import Label


class SamplingView(StepView):
    """A card for each: plan, cartons, risk."""

    step = Step.SAMPLING

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__(model, pictures)
        self._headline = Label("", "title", wrap=True)
        self._table = PlanTable()
        self._risk = RiskCard(model.app.tasks)
        self.stages = StageCard(model)
        self.switching = SwitchingCard(model)
        self.change = SecondaryButton(self.tr("Change the plan …"), "sliders-horizontal")
        self.change.clicked.connect(self._change_plan)
        self.cartons = CartonsCard(model)
        scroll = ScrollColumn(gap=tokens.M, margin=tokens.L, width=tokens.READING_WIDTH)
        plan = Card(
            row(self._headline, gap=tokens.S), self._table, row(1, self.change), gap=tokens.CONTROL_GAP
        )
        scroll.body.addWidget(plan)
        scroll.body.addWidget(self.stages)
        scroll.body.addWidget(self.cartons)
        scroll.body.addWidget(self.switching)
        scroll.body.addWidget(self._risk)
        scroll.body.addStretch(1)
        self.setLayout(column(scroll, gap=0))
        lead_focus(self, self.cartons.total)

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
        self.cartons.show_state(state)

    def commands(self) -> tuple[PaletteEntry, ...]:
        """What the buttons of this step do, where they can be pressed."""
        stages, cartons = self.stages, self.cartons
        offered = (
            ("draw", cartons.draw),
            ("print", cartons.print),
            ("save", cartons.save),
            ("finish", stages.finish),
            ("next", stages.draw),
            ("change", self.change),
        )
        return tuple(
            PaletteEntry(
                f"sampling.{key}", button.text(), button.click, self.tr("Sampling"), button.icon_name
            )
            for key, button in offered
            if button.isVisibleTo(self) and button.isEnabled()
        )

    def _change_plan(self) -> None:
        from inspector_app.services.inspections import replan

        state = self.model.state
        if state is None:
            return
        dialog = PlanDialog(self.window(), state)
        if dialog.exec():
            self.model.command(replan, **dialog.values())
        dialog.deleteLater()
