"""The sampling plan as a small table: a line per class, with what the numbers mean in a sentence below."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from inspector_app.domain.records import ClassPlan
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_words import number, severity_name
from inspector_app.ui.widgets.boxes import Divider, column
from inspector_app.ui.widgets.chips import ClassBadge, class_title
from inspector_app.ui.widgets.labels import Label


def plan_sentence(plan: ClassPlan, lot_size: int) -> str:
    """What a plan asks, in one sentence, with why n is what it is."""
    numbers = {
        "name": class_title(plan.cls),
        "n": number(plan.n),
        "ac": number(plan.ac),
        "re": number(plan.re),
        "lot": number(lot_size),
        "code": plan.code_letter,
        "plan": plan.plan_letter,
    }
    if plan.full_inspection or 0 < lot_size <= plan.n:
        text = QCoreApplication.translate(
            "PlanTable", "{name}: inspect all {lot} pieces; the sample would not be smaller than the lot."
        )
    elif plan.aql is None:
        text = QCoreApplication.translate(
            "PlanTable",
            "{name}: no AQL; none may be found in {n} pieces, the "
            "largest sample of the other classes (rule of the"
            " brand).",
        )
    elif plan.code_letter != plan.plan_letter:
        text = QCoreApplication.translate(
            "PlanTable",
            "{name}: letter {code}, the arrow in the table leads to "
            "{plan}; inspect {n} pieces, accept up to {ac},"
            " reject from {re}.",
        )
    else:
        text = QCoreApplication.translate(
            "PlanTable", "{name}: inspect {n} pieces, accept up to {ac}, reject from {re}."
        )
    return text.format(**numbers)


class PlanTable(QWidget):
    """Columns: class, AQL, severity, letter, n, Ac, Re."""

    def __init__(self) -> None:
        super().__init__()
        self._plans: tuple[ClassPlan, ...] = ()
        self._lot = -1
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
        names = (
            self.tr("Class"),
            self.tr("AQL"),
            self.tr("Severity"),
            self.tr("Letter"),
            self.tr("n"),
            self.tr("Ac"),
            self.tr("Re"),
        )
        for place, name in enumerate(names):
            head = Label(name, "label")
            head.setAlignment(_side(place))
            self._grid.addWidget(head, 0, place)
        self._grid.addWidget(Divider(), 1, 0, 1, len(names))
        for place in range(len(names)):
            self._grid.setColumnStretch(place, 1)
        for line, plan in enumerate(plans, 2):
            self._add_line(line, plan)
            self._words.addWidget(Label(plan_sentence(plan, lot_size), "muted", wrap=True))

    def _add_line(self, line: int, plan: ClassPlan) -> None:
        self._grid.addWidget(ClassBadge(plan.cls), line, 0)
        texts = (
            plan.aql or self.tr("none"),
            severity_name(plan.severity),
            plan.plan_letter or "—",
            number(plan.n),
            number(plan.ac),
            number(plan.re),
        )
        for place, text in enumerate(texts, 1):
            label = Label(text, "strong" if place >= 4 else "")
            label.setAlignment(_side(place))
            self._grid.addWidget(label, line, place)


def _side(place: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if place in (1, 4, 5, 6) else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
