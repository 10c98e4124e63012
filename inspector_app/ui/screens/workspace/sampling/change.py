"""The question before a sampling plan is changed: what it would become, and what that does to what was
found.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.domain.sampling import AQLS, LEVELS, Severity
from inspector_app.ui.errors import explain
from inspector_app.ui.screens.workspace.sampling.plan import plan_sentence
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.viewmodels.workspace_words import severity_name
from inspector_app.ui.widgets.boxes import row
from inspector_app.ui.widgets.chips import class_title
from inspector_app.ui.widgets.dialog import Dialog
from inspector_app.ui.widgets.form import ComboBox, FormRow, NumberField
from inspector_app.ui.widgets.labels import Label

NONE = ""


class PlanDialog(Dialog):
    """Lot size, level, severity and AQL per class, with the plan they give; `values` are arguments of
    `replan`.
    """

    def __init__(self, parent: QWidget, state: WorkspaceState) -> None:
        super().__init__(
            parent,
            self.tr("Change the sampling plan"),
            self.tr("What was found stays and is judged by the new plan. The change is kept in the trail."),
            confirm=self.tr("Change the plan"),
            icon_name="check",
        )
        header, self._plans = state.record.header, state.record.plans
        self._lot = NumberField()
        self._lot.setValue(header.lot_size)
        self._level = ComboBox()
        for level in LEVELS:
            self._level.addItem(str(level), str(level))
        self._level.choose(header.level)
        self._severity = ComboBox()
        for severity in Severity:
            self._severity.addItem(severity_name(severity.value), severity.value)
        self._severity.choose(self._plans[0].severity if self._plans else Severity.NORMAL.value)
        first = row(
            FormRow(self.tr("Lot size"), self._lot), FormRow(self.tr("Level"), self._level), gap=tokens.M
        )
        first.addWidget(FormRow(self.tr("Severity"), self._severity))
        self.add(first)
        self._aqls: dict[str, ComboBox] = {}
        line = row(gap=tokens.M)
        for plan in self._plans:
            box = ComboBox()
            box.addItem(self.tr("none (Ac 0)"), NONE)
            for aql in AQLS:
                box.addItem(str(aql), str(aql))
            box.choose(plan.aql or NONE)
            box.activated.connect(self._preview)
            self._aqls[plan.cls] = box
            line.addWidget(FormRow(self.tr("AQL {name}").format(name=class_title(plan.cls)), box))
        self.add(line)
        self._result = Label("", "soft", wrap=True)
        self.add(self._result)
        self._result.setMinimumHeight(self._result.fontMetrics().lineSpacing() * (len(self._plans) + 2))
        self.setMinimumWidth(theme().space(tokens.READING_WIDTH))
        self._lot.valueChanged.connect(self._preview)
        self._level.activated.connect(self._preview)
        self._severity.activated.connect(self._preview)
        self._preview()

    def values(self) -> dict[str, Any]:
        """Arguments for `services.inspections.replan`."""
        severity = str(self._severity.currentData())
        return {
            "lot_size": self._lot.value(),
            "level": str(self._level.currentData()),
            "aqls": {cls: box.currentData() or None for cls, box in self._aqls.items()},
            "severities": dict.fromkeys(self._aqls, severity),
        }

    def _preview(self, _value: object = None) -> None:
        from inspector_app.services.inspections import preview_plans

        values = self.values()
        try:
            plans = preview_plans(values["lot_size"], values["level"], values["aqls"], values["severities"])
        except InspectorError as error:
            self._result.setText(" ".join(explain(error)))
            self._result.set_tone("bad")
            self.confirm_button.setEnabled(False)
            return
        self._result.set_tone("")
        self._result.setText(
            "\n".join(plan_sentence(plan, values["lot_size"]) for plan in _as_records(plans))
        )
        self.confirm_button.setEnabled(True)


def _as_records(plans: Any) -> list[Any]:
    """Preview plans as the records they would become; `plan_sentence` reads only the fields both have."""
    from inspector_app.domain.records import ClassPlan

    made = []
    for each in plans:
        plan = each.plan
        made.append(
            ClassPlan(
                id="",
                cls=each.cls,
                aql=plan.aql,
                severity=str(plan.severity),
                edition=str(plan.edition),
                level=plan.level,
                kind=plan.kind,
                code_letter=plan.code_letter,
                plan_letter=plan.plan_letter,
                n=plan.n,
                ac=plan.ac,
                re=plan.re,
                full_inspection=plan.full_inspection,
            )
        )
    return made
