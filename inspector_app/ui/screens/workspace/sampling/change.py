"""The question before a sampling plan is changed: what it would become, and what that does to what was
found.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.domain.sampling import AQLS, LEVELS, Edition, PlanKind, Severity
from inspector_app.services.plan_rules import PlanRules, rules_of
from inspector_app.ui.errors import explain
from inspector_app.ui.screens.workspace.sampling.plan import ROOMY_PERCENT, plan_sentence
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.words import kind_word, own_number
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.viewmodels.workspace_words import severity_name
from inspector_app.ui.widgets.boxes import row
from inspector_app.ui.widgets.chips import class_title
from inspector_app.ui.widgets.dialog import Dialog
from inspector_app.ui.widgets.form import ComboBox, FormRow, NumberField
from inspector_app.ui.widgets.labels import Label

NONE = ""


class PlanDialog(Dialog):
    """Lot size, level, edition and kind, severity and AQL per class, with the plan they give; `values` are
    arguments of `replan`.
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
        self._counting = header.counting
        self._lot = NumberField()
        self._lot.setValue(header.lot_size)
        self._level = _filled([(level, level) for level in LEVELS], header.level)
        self._rules = rules_of(header, self._plans)
        self._edition = _filled([(each.value, each.label) for each in Edition], self._rules.edition)
        self._kind = _filled([(each.value, kind_word(each.value)) for each in PlanKind], self._rules.kind)
        lot = row(
            FormRow(self.tr("Lot size"), self._lot), FormRow(self.tr("Level"), self._level), gap=tokens.M
        )
        table = row(
            FormRow(self.tr("Edition"), self._edition), FormRow(self.tr("Samples"), self._kind), gap=tokens.M
        )
        self.add(lot)
        self.add(table)
        self._aqls: dict[str, ComboBox] = {}
        self._severities: dict[str, ComboBox] = {}
        self.add(self._class_grid())
        self._result = Label("", "soft", wrap=True)
        self.add(self._result)
        self._result.setMinimumHeight(self._result.fontMetrics().lineSpacing() * 2 * (len(self._plans) + 1))
        self._result.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setMinimumWidth(
            min(theme().space(tokens.READING_WIDTH), parent.width() - theme().space(tokens.XL))
        )
        self._lot.valueChanged.connect(self._preview)
        for box in (
            *(self._level, self._edition, self._kind),
            *self._aqls.values(),
            *self._severities.values(),
        ):
            box.activated.connect(self._preview)
        self._preview()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as the screen allows: left alone, a window takes two thirds and hides what comes out."""
        self.resize(self.sizeHint().expandedTo(self.size()))
        super().showEvent(event)

    def _class_grid(self) -> QGridLayout:
        """A column per class; below each other when the text is large."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme().space(tokens.M))
        grid.setVerticalSpacing(theme().space(tokens.CONTROL_GAP))
        for place, plan in enumerate(self._plans):
            choices = [(NONE, self.tr("none (Ac 0)")), *((aql, own_number(aql)) for aql in AQLS)]
            self._aqls[plan.cls] = _filled(choices, plan.aql or NONE)
            severities = [(each.value, severity_name(each.value)) for each in Severity]
            self._severities[plan.cls] = _filled(severities, plan.severity)
            name = class_title(plan.cls)
            aql = FormRow(self.tr("AQL {name}").format(name=name), self._aqls[plan.cls])
            severity = FormRow(self.tr("Severity {name}").format(name=name), self._severities[plan.cls])
            across = theme().percent <= ROOMY_PERCENT
            line, at = (0, place) if across else (2 * place, 0)
            grid.addWidget(aql, line, at)
            grid.addWidget(severity, line + 1, at)
            grid.setColumnStretch(at, 1)
        return grid

    def values(self) -> dict[str, Any]:
        """Arguments for `services.inspections.replan`."""
        return {
            "lot_size": self._lot.value(),
            "level": str(self._level.currentData()),
            "aqls": {cls: box.currentData() or None for cls, box in self._aqls.items()},
            "severities": {cls: str(box.currentData()) for cls, box in self._severities.items()},
            "rules": self._chosen_rules(),
        }

    def _chosen_rules(self) -> PlanRules:
        """Options of 105E go when the edition does."""
        edition = str(self._edition.currentData())
        kept = edition == Edition.Z1_4
        return replace(
            self._rules,
            edition=edition,
            kind=str(self._kind.currentData()),
            shared_letter=self._rules.shared_letter and kept,
            ac1_instead=self._rules.ac1_instead and kept,
        )

    def _preview(self, _value: object = None) -> None:
        from inspector_app.services.inspections import preview_plans

        values = self.values()
        for cls, severity in self._severities.items():
            severity.setEnabled(values["aqls"][cls] is not None)
        try:
            plans = preview_plans(
                *(values["lot_size"], values["level"], values["aqls"], values["severities"]),
                rules=values["rules"],
                counting=self._counting,
            )
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


def _filled(choices: Iterable[tuple[str, str]], chosen: str) -> ComboBox:
    """A box of (key, text) with one of them chosen."""
    box = ComboBox()
    for key, text in choices:
        box.addItem(text, key)
    box.choose(chosen)
    return box


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
                note_codes=plan.note_codes,
                stages=tuple(tuple(stage) for stage in plan.stages) if len(plan.stages) > 1 else (),
                basis=plan.basis,
            )
        )
    return made
