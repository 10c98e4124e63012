"""A new inspection: edition, kind and options of its plan, and the severity that is due."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling.switching_reasons import SwitchingReason
from inspector_app.services.inspections import list_inspections, read_inspection
from inspector_app.services.switching import Proposal
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.new_inspection.new_inspection import NewInspectionScreen
from inspector_app.ui.viewmodels.new_inspection import AS_DUE, Draft
from tests.ui.test_screens import texts

Show = Callable[..., object]
TIGHTENED = Proposal(
    "tightened", SwitchingReason("switching.to_tightened", {"rejected": 2, "lots": 5}), False
)


def draft(**values: object) -> Draft:
    made = Draft(lot_size=3000, aqls={"critical": None, "major": "2.5", "minor": "4.0"})
    for name, value in values.items():
        setattr(made, name, value)
    return made


def test_what_is_due_decides_class_by_class() -> None:
    made = draft(proposals={"major": TIGHTENED})
    assert made.severities() == {"critical": "normal", "major": "tightened", "minor": "normal"}
    assert made.severity_basis() == {
        "major": {"code": "switching.to_tightened", "params": {"rejected": 2, "lots": 5}}
    }
    assert [each.plan.ac for each in made.plans()] == [0, 5, 10]


def test_a_choice_stands_against_what_is_due() -> None:
    made = draft(proposals={"major": TIGHTENED}, severity="reduced")
    assert set(made.severities().values()) == {"reduced"}
    assert {basis["code"] for basis in made.severity_basis().values()} == {"chosen"}


def test_options_of_105e_need_its_edition() -> None:
    made = draft(shared_letter=True, ac1_instead=True)
    assert (made.rules().shared_letter, made.rules().ac1_instead) == (False, False)
    made.edition = "z1.4"
    assert (made.rules().shared_letter, made.rules().ac1_instead) == (True, True)


def test_an_aql_above_ten_needs_nonconformities() -> None:
    made = draft(aqls={"minor": "15"})
    with pytest.raises(InputError, match="AQL 15"):
        made.plans()
    made.counting = "nonconformities"
    assert made.plans()[0].plan.n == 80


def test_history_is_known_for_a_known_product_of_a_known_factory() -> None:
    assert draft().history_key() is None
    assert draft(factory_id="f").history_key() is None
    assert draft(factory_id="f", product_id="p").history_key() == ("f", "p", "iso2859-1", ("major", "minor"))


@pytest.fixture
def screen(show: Show) -> NewInspectionScreen:
    opened = show("new_inspection")
    assert isinstance(opened, NewInspectionScreen)
    opened.form.lot_size.setValue(3000)
    return opened


def test_edition_and_kind_shape_the_plan_and_are_kept(
    screen: NewInspectionScreen, window: MainWindow
) -> None:
    form = screen.form
    assert not form.options.isVisibleTo(form)
    assert form.zero_row.isVisibleTo(form)
    form.edition.choose("z1.4")
    form.kind.choose("double")
    form.changed.emit()
    assert window.app.tasks.drain()
    assert form.options.isVisibleTo(form)
    shown = texts(screen.panel)
    assert "Inspect 80 of 3,000 pieces first, up to 160 in all" in shown
    assert "MIL-STD-105E / ANSI/ASQ Z1.4 · level II · Normal · Double sampling" in shown
    assert "up to 2 samples of 80" in shown
    window.app.navigate.disconnect(window.open)
    screen.start_button.click()
    assert window.app.tasks.drain()
    record = read_inspection(window.app.session, list_inspections(window.app.session)[0].id)
    assert record.header.edition == "z1.4"
    assert {plan.cls: len(plan.stages) for plan in record.plans} == {"critical": 0, "major": 2, "minor": 2}


def test_with_large_text_on_a_small_window_the_plan_stands_below_the_form(
    screen: NewInspectionScreen, window: MainWindow
) -> None:
    window.app.set_text_size(200)
    for width, below in ((1024, True), (1920, False)):
        window.resize(width, 600)
        QApplication.processEvents()
        assert screen.form.isAncestorOf(screen.panel) == below
        assert screen.start_button.isVisible()
        assert screen.start_button.width() >= screen.start_button.minimumSizeHint().width()
    window.app.set_text_size(100)


def test_what_is_due_is_said_with_its_reason(
    screen: NewInspectionScreen, window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked = []

    def due(*arguments: object) -> dict[str, Proposal]:
        asked.append(arguments)
        return {"major": TIGHTENED}

    monkeypatch.setattr("inspector_app.services.switching.propose", due)
    assert screen.form.severity.currentData() == AS_DUE
    screen.form.edition.choose("z1.4")
    screen.form.changed.emit()
    assert window.app.tasks.drain()
    assert len(asked) == 1
    assert "2 of the last 5 lots were not accepted" in screen.form.due.text()
    assert "Critical" not in screen.form.due.text()
    shown = texts(screen.panel)
    assert "Major: Tightened, Minor: Normal" in shown
    screen.form.severity.choose("normal")
    screen.form.changed.emit()
    assert "instead of what is due" in screen.form.due.text()
    assert "· Normal ·" in texts(screen.panel)
    # What is known already is not asked for again.
    assert len(asked) == 1
    # A new factory has no history.
    factory = screen.form.factory
    factory.combo.setCurrentIndex(factory.combo.count() - 1)
    factory.combo.activated.emit(factory.combo.currentIndex())
    qtbot.keyClicks(factory.field, "Bao Metal")
    assert "begins with normal inspection" in screen.form.due.text()
