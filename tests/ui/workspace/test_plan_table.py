"""The plan of the sampling step: its table, its sentences, and the question before it is changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from inspector_app.domain.records import ClassPlan
from inspector_app.domain.sampling import class_plans
from inspector_app.services import inspections
from inspector_app.services.plan_rules import PlanRules
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.workspace.sampling.change import PlanDialog, _as_records
from inspector_app.ui.screens.workspace.sampling.plan import PlanTable, plan_sentence
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_words import plan_line

Show = Callable[..., object]


def recorded(lot: int = 3000, aqls: dict[str, str | None] | None = None, **options: Any) -> list[ClassPlan]:
    """The plans of a lot at level II as an inspection keeps them."""
    return _as_records(class_plans(lot, "II", aqls or {"critical": None, "major": "1.0"}, **options))


def sentence(plan: ClassPlan, lot: int = 3000) -> str:
    return plan_sentence(plan, lot)


def cells(table: PlanTable) -> list[str]:
    """What the table shows, from left to right and top to bottom."""
    grid = table._grid
    shown: list[str] = []
    for row in range(grid.rowCount()):
        for column in range(grid.columnCount()):
            item = grid.itemAtPosition(row, column)
            label = item.widget() if item is not None else None
            if isinstance(label, QLabel):
                shown.append(label.text())
    return shown


def test_single_plans_have_one_line_each(dressed: QApplication, qtbot: QtBot) -> None:
    table = PlanTable()
    qtbot.addWidget(table)
    table.show_plans(tuple(recorded()), 3000)
    assert cells(table)[:7] == ["Class", "AQL", "Severity", "Letter", "n", "Ac", "Re"]
    assert cells(table)[7:] == ["none", "normal", "K", "125", "0", "1", "1.0", "normal", "K", "125", "3", "4"]


def test_samples_have_lines_and_a_dash_where_nothing_is_accepted(dressed: QApplication, qtbot: QtBot) -> None:
    table = PlanTable()
    qtbot.addWidget(table)
    table.show_plans(tuple(recorded(kind="multiple")), 3000)
    assert cells(table)[4:8] == ["Sample", "n", "Ac", "Re"]
    assert cells(table)[8:15] == ["none", "normal", "K", "1", "32", "0", "1"]
    assert cells(table)[15:22] == ["1.0", "normal", "K", "1", "32", "—", "3"]
    assert cells(table)[22:26] == ["2", "32", "0", "3"]


@pytest.mark.parametrize(
    ("lot", "aqls", "options", "said"),
    [
        (3000, {"a": "2.5"}, {}, ["inspect 125 pieces, accept up to 7, reject from 8"]),
        (120, {"a": "1.5"}, {}, ["letter F, the arrow in the table leads to G; inspect 32 pieces"]),
        (3000, {"a": "1.0"}, {"kind": "double"}, ["up to 2 samples of 80 pieces", "the total found"]),
        (120, {"a": "1.5"}, {"kind": "double"}, ["leads to G; inspect up to 2 samples of 20 pieces"]),
        (120, {"a": "1.0"}, {"kind": "double"}, ["leads to E; inspect 13", "the single plan is used"]),
        (20, {"a": "40"}, {"kind": "multiple"}, ["2 samples of 3", "the double plan is used"]),
        (
            3000,
            {"a": "1.0"},
            {"edition": "z1.4", "severities": "reduced"},
            ["accept up to 1, reject from 4", "more than 1 but fewer than 4", "normal again"],
        ),
        (
            120,
            {"a": "1.0"},
            {"edition": "z1.4", "ac1_instead": True},
            ["A: inspect 50 pieces, accept up to 1", "instead of an Ac 0 plan"],
        ),
        (8, {"a": "1.0"}, {}, ["inspect all 8 pieces"]),
    ],
)
def test_what_a_plan_says(
    dressed: QApplication, lot: int, aqls: dict[str, str | None], options: dict[str, Any], said: list[str]
) -> None:
    (plan,) = recorded(lot, aqls, **options)
    text = sentence(plan, lot)
    assert "{" not in text
    for words in said:
        assert words.casefold() in text.casefold()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({}, "none may be found in 125 pieces, the largest sample of the other classes"),
        ({"kind": "double"}, "80 pieces, the largest first sample of the other classes, nor in what"),
        ({"zero": "ltpd"}, "none may be found in 43 pieces, computed so that"),
    ],
)
def test_what_zero_acceptance_says(dressed: QApplication, options: dict[str, Any], said: str) -> None:
    critical = recorded(aqls={"critical": None, "major": "1.0", "minor": "2.5"}, **options)[0]
    assert said in sentence(critical)


def test_one_letter_for_all_is_no_arrow(dressed: QApplication) -> None:
    plans = recorded(700, {"major": "0.40", "minor": "1.0"}, edition="z1.4", shared_letter=True)
    minor = sentence(plans[1], 700)
    assert "arrow" not in minor
    assert "the letter of the largest sample of all classes" in minor


def test_the_status_bar_names_samples(dressed: QApplication) -> None:
    line = plan_line(tuple(recorded(kind="double", edition="z1.4")))
    assert line == "K · n 2 × 80 · MIL-STD-105E / ANSI/ASQ Z1.4 normal, level II"


def test_the_status_bar_names_each_severity(dressed: QApplication) -> None:
    aqls: dict[str, str | None] = {"critical": None, "major": "1.0", "minor": "2.5"}
    line = plan_line(tuple(recorded(3000, aqls, severities={"major": "tightened"})))
    assert line == "K · n 125 · ISO 2859-1:1999 tightened / normal, level II"


@pytest.fixture
def dialog(show: Show, stocked: Any, window: MainWindow, qtbot: QtBot) -> PlanDialog:
    """The question about the plan of the inspection in the vault."""
    (summary,) = inspections.list_inspections(stocked)
    screen = show("workspace", summary.id)
    assert isinstance(screen, WorkspaceScreen)
    state = screen.model.state
    assert state is not None
    made = PlanDialog(window, state)
    qtbot.addWidget(made)
    return made


def test_the_question_before_a_plan_is_changed(dialog: PlanDialog, stocked: Any) -> None:
    values = dialog.values()
    assert values["lot_size"] == 3000
    assert values["aqls"] == {"critical": None, "major": "2.5", "minor": "4.0"}
    assert set(values["severities"].values()) == {"normal"}
    assert values["rules"] == PlanRules()
    assert not dialog._severities["critical"].isEnabled()
    assert "inspect 125 pieces" in dialog._result.text()

    # An AQL that does not fit the counting is refused in words.
    dialog._aqls["minor"].choose("15")
    dialog._preview()
    assert not dialog.confirm_button.isEnabled()
    assert "15" in dialog._result.text()

    dialog._aqls["minor"].choose("4.0")
    dialog._edition.choose("z1.4")
    dialog._kind.choose("double")
    dialog._severities["minor"].choose("reduced")
    dialog._preview()
    assert dialog.confirm_button.isEnabled()
    assert "up to 2 samples of 80" in dialog._result.text()
    assert "up to 2 samples of 32" in dialog._result.text()
    (summary,) = inspections.list_inspections(stocked)
    file = inspections.open_inspection(stocked, summary.id)
    inspections.replan(file, **dialog.values())
    plans = {plan.cls: plan for plan in file.record.plans}
    assert plans["major"].stages == ((80, 3, 7), (80, 8, 9))
    assert (plans["minor"].severity, plans["minor"].stages) == ("reduced", ((32, 2, 7), (32, 6, 9)))
    assert file.header.edition == "z1.4"
