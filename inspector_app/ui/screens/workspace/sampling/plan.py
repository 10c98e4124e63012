"""The sampling plan as a small table: a line per class, with what the numbers mean in a sentence below."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from inspector_app.domain.records import ClassPlan
from inspector_app.domain.sampling import Stage, note_params
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.words import own_number, plan_note
from inspector_app.ui.viewmodels.workspace_words import edition_name, number, severity_name
from inspector_app.ui.widgets.boxes import Divider, column
from inspector_app.ui.widgets.chips import ClassBadge, class_title
from inspector_app.ui.widgets.labels import Label

_SAID_BESIDE = frozenset(
    {
        *("plan.single_instead", "plan.double_instead", "plan.gap", "plan.shared_letter"),
        *("plan.one_instead_of_zero", "plan.no_one_instead_of_zero", "plan.shared_letter_absent"),
    }
)
"""Notes that follow the sentence; the sentence itself says what the others say."""

ROOMY_PERCENT = 125
"""Up to this text size every value has a column of its own."""


def stages_of(plan: ClassPlan) -> tuple[Stage, ...]:
    """The samples of a recorded plan; a single plan has one."""
    return tuple(Stage(*stage) for stage in plan.stages) or (Stage(plan.n, plan.ac, plan.re),)


def plan_sentence(plan: ClassPlan, lot_size: int) -> str:
    """What a plan asks, in one sentence, with why n is what it is; then what is special about it."""
    params = note_params(
        stages_of(plan),
        cls=plan.cls,
        code_letter=plan.code_letter,
        plan_letter=plan.plan_letter,
        lot_size=lot_size,
        edition_label=edition_name(plan.edition),
    )
    shown = {key: number(value) if isinstance(value, int) else value for key, value in params.items()}
    text = _asked(plan, lot_size).format(
        name=class_title(plan.cls),
        lot=number(lot_size),
        code=plan.code_letter,
        plan=plan.plan_letter,
        **shown,
    )
    if plan.full_inspection or 0 < lot_size <= plan.n:
        return text
    return " ".join([text, *(plan_note(code, **shown) for code in plan.note_codes if code in _SAID_BESIDE)])


def _asked(plan: ClassPlan, lot_size: int) -> str:
    if plan.full_inspection or 0 < lot_size <= plan.n:
        return QCoreApplication.translate(
            "PlanTable", "{name}: inspect all {lot} pieces; the sample would not be smaller than the lot."
        )
    if plan.aql is None:
        return _asked_of_zero(plan)
    chosen = {"plan.shared_letter", "plan.one_instead_of_zero"} & set(plan.note_codes)
    arrow = plan.code_letter != plan.plan_letter and not chosen
    if len(plan.stages) > 1:
        if arrow:
            return QCoreApplication.translate(
                "PlanTable",
                "{name}: letter {code}, the arrow in the table leads to {plan}; inspect up to {stage_count} "
                "samples of {stage_n} pieces; after each the total found decides.",
            )
        return QCoreApplication.translate(
            "PlanTable",
            "{name}: inspect up to {stage_count} samples of {stage_n} pieces; after each the total found "
            "decides.",
        )
    if arrow:
        return QCoreApplication.translate(
            "PlanTable",
            "{name}: letter {code}, the arrow in the table leads to "
            "{plan}; inspect {n} pieces, accept up to {ac},"
            " reject from {re}.",
        )
    return QCoreApplication.translate(
        "PlanTable", "{name}: inspect {n} pieces, accept up to {ac}, reject from {re}."
    )


def _asked_of_zero(plan: ClassPlan) -> str:
    if plan.basis == "zero_ltpd":
        return QCoreApplication.translate(
            "PlanTable",
            "{name}: no AQL; none may be found in {n} pieces, computed so that a lot the strictest other "
            "class accepts 10 times in 100 is accepted no more often (computed, not a plan of "
            "{edition_label}).",
        )
    if "plan.zero_acceptance_stages" in plan.note_codes:
        return QCoreApplication.translate(
            "PlanTable",
            "{name}: no AQL; none may be found in {n} pieces, the largest first sample of the other classes, "
            "nor in what is inspected after it (rule of the brand).",
        )
    return QCoreApplication.translate(
        "PlanTable",
        "{name}: no AQL; none may be found in {n} pieces, the "
        "largest sample of the other classes (rule of the"
        " brand).",
    )


class PlanTable(QWidget):
    """Columns: class, AQL, severity, letter, n, Ac, Re. A line per class, or per sample of its plan, counted
    in a column of its own; Ac and Re are then totals, and "—" stands where the lot cannot be accepted yet.
    With large text severity and letter stand below the class.
    """

    def __init__(self) -> None:
        super().__init__()
        self._plans: tuple[ClassPlan, ...] = ()
        self._lot = -1
        self._numbers_from = 4
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme().space(tokens.M))
        self._grid.setVerticalSpacing(tokens.S)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._words = column(gap=tokens.XS)
        self.setLayout(column(self._grid, self._words, gap=tokens.M))

    def show_plans(self, plans: tuple[ClassPlan, ...], lot_size: int) -> None:
        if (plans, lot_size) == (self._plans, self._lot):
            return
        self._plans, self._lot = plans, lot_size
        for layout in (self._grid, self._words):
            while layout.count():
                item = layout.takeAt(0)
                widget = item.widget() if item else None
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        roomy = theme().percent <= ROOMY_PERCENT
        several = any(len(plan.stages) > 1 for plan in plans)
        names = (
            *(self.tr("Class"), self.tr("AQL")),
            *((self.tr("Severity"), self.tr("Letter")) if roomy else ()),
            *((self.tr("Sample"),) if several else ()),
            *(self.tr("n"), self.tr("Ac"), self.tr("Re")),
        )
        self._numbers_from = len(names) - 3 - several
        for place, name in enumerate(names):
            self._put(0, place, name, "label")
            self._grid.setColumnStretch(place, 1)
        line = 1
        for plan in plans:
            if several or line == 1 or not roomy:
                self._grid.addWidget(Divider(), line, 0, 1, len(names))
            line = self._add_lines(line + 1, plan, several=several)
            self._words.addWidget(Label(plan_sentence(plan, lot_size), "muted", wrap=True))

    def _add_lines(self, line: int, plan: ClassPlan, *, several: bool) -> int:
        """The lines of one class; returns the next free one. `several`: a column counts the samples."""
        self._grid.addWidget(ClassBadge(plan.cls), line, 0)
        self._put(line, 1, own_number(plan.aql or self.tr("none")), "")
        severity, letter = severity_name(plan.severity), plan.plan_letter or "—"
        if theme().percent <= ROOMY_PERCENT:
            self._put(line, 2, severity, "")
            self._put(line, 3, letter, "")
            least = 1
        else:
            self._grid.addWidget(Label(f"{severity} · {letter}", "muted"), line + 1, 0, 1, 2)
            least = 2
        stages = stages_of(plan)
        for count, stage in enumerate(stages, 1):
            accepted = "—" if stage.ac is None else number(stage.ac)
            texts = (number(stage.n), accepted, number(stage.re))
            if several:
                self._put(line + count - 1, self._numbers_from, number(count), "")
            for place, text in enumerate(texts, self._numbers_from + several):
                self._put(line + count - 1, place, text, "strong")
        return line + max(len(stages), least)

    def _put(self, line: int, place: int, text: str, role: str) -> None:
        right = place == 1 or place >= self._numbers_from
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        label = Label(text, role)
        label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(label, line, place)
