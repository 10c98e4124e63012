"""The plan that follows from lot, level and AQLs, live: code letter, n, Ac, Re per class, edition and
notes.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.domain.sampling import AttributePlan, ClassPlan, Stage
from inspector_app.ui.errors import explain
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.words import (
    count_text,
    kind_word,
    own_number,
    plan_note,
    severity_word,
    told,
)
from inspector_app.ui.widgets.boxes import Card, clear, column, row
from inspector_app.ui.widgets.chips import ClassBadge, class_title
from inspector_app.ui.widgets.labels import IconLabel, Label


class PlanPanel(QWidget):
    """`show_plans` or `show_fault`; each replaces what was shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = column(gap=tokens.CONTROL_GAP)
        self.setLayout(self._body)
        self._plans: tuple[ClassPlan, ...] = ()

    @property
    def plans(self) -> tuple[ClassPlan, ...]:
        """What is shown at the moment."""
        return self._plans

    def show_plans(self, plans: Sequence[ClassPlan]) -> None:
        self._plans = tuple(plans)
        clear(self._body)
        largest = max(plans, key=lambda each: each.plan.items_to_inspect).plan
        head = row(
            Label(largest.code_letter, "hero", tone="accent"),
            column(
                Label(self._headline(largest), "heading", wrap=True),
                Label(self._made_by(plans), "muted", wrap=True),
                gap=0,
            ),
            gap=tokens.M,
        )
        head.setStretch(1, 1)
        self._body.addLayout(head)
        self._body.addWidget(Card(self._table(plans), margin=tokens.CONTROL_GAP))
        self._body.addWidget(Label(self.tr("How these numbers come about"), "label"))
        for each in plans:
            notes = [
                plan_note(code, **{key: _shown(value) for key, value in each.plan.note_params.items()})
                for code in each.plan.note_codes
            ]
            text = told(class_title(each.cls), " ".join(notes))
            self._body.addWidget(Label(text, "muted", wrap=True))

    def _headline(self, largest: AttributePlan) -> str:
        if len(largest.stages) > 1 and not largest.full_inspection:
            return self.tr("Inspect {first} of {lot} pieces first, up to {n} in all").format(
                first=count_text(largest.stages[0].n),
                n=count_text(largest.n),
                lot=count_text(largest.lot_size),
            )
        return self.tr("Inspect {n} of {lot} pieces").format(
            n=count_text(largest.items_to_inspect), lot=count_text(largest.lot_size)
        )

    def _made_by(self, plans: Sequence[ClassPlan]) -> str:
        """Edition, level, severity, kind. Classes that differ in severity say so, each its own."""
        plan = plans[0].plan
        differ = len({each.plan.severity for each in plans if each.plan.aql is not None}) > 1
        severities = [
            told(class_title(each.cls), severity_word(str(each.plan.severity)))
            for each in plans
            if each.plan.aql is not None
        ]
        chosen = next((each.plan.severity for each in plans if each.plan.aql is not None), plan.severity)
        kinds = dict.fromkeys(kind_word(str(each.plan.kind)) for each in plans if each.plan.aql is not None)
        return self.tr("{edition} · level {level} · {severity} · {kind}").format(
            edition=plan.edition.label,
            level=plan.level,
            severity=", ".join(severities) if differ else severity_word(str(chosen)),
            kind=", ".join(kinds),
        )

    def _table(self, plans: Sequence[ClassPlan]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme().space(tokens.CONTROL_GAP))
        grid.setVerticalSpacing(theme().space(tokens.S))
        grid.setColumnStretch(0, 1)
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        heads = (self.tr("AQL"), self.tr("n"), self.tr("Ac"), self.tr("Re"))
        for place, text in enumerate(heads, start=1):
            grid.addWidget(Label(text, "label"), 0, place, end)
        line = 1
        for each in plans:
            plan = each.plan
            grid.addWidget(ClassBadge(each.cls), line, 0)
            grid.addWidget(Label(own_number(plan.aql or self.tr("none")), "strong"), line, 1, end)
            whole = (Stage(plan.items_to_inspect, plan.ac, plan.re),)
            for stage in whole if plan.full_inspection else plan.stages:
                accepted = "—" if stage.ac is None else str(stage.ac)
                for place, text in enumerate((count_text(stage.n), accepted, str(stage.re)), start=2):
                    grid.addWidget(Label(text, "strong"), line, place, end)
                line += 1
        return grid

    def show_fault(self, error: InspectorError) -> None:
        """The engine's answer instead of a plan: a lot that is too small, an AQL that is none."""
        self._plans = ()
        clear(self._body)
        text, hint = explain(error)
        line = row(IconLabel("info", "ink_soft"), gap=tokens.S)
        line.addWidget(Label(text, "strong", wrap=True), 1)
        self._body.addLayout(line)
        self._body.addWidget(Label(hint, "muted", wrap=True))

    def show_waiting(self) -> None:
        self._plans = ()
        clear(self._body)
        line = row(IconLabel("boxes", "ink_soft"), gap=tokens.S)
        text = self.tr("Enter the lot size, and the plan appears here.")
        line.addWidget(Label(text, "soft", wrap=True), 1)
        self._body.addLayout(line)


def _shown(value: object) -> object:
    return count_text(value) if isinstance(value, int) else value
