"""Double plans in the window: a sample is finished by a touch, the strip says what is next, findings go
on.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from inspector_app.domain.records import Record
from inspector_app.services import defects, draw, inspections
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.plan_rules import PlanRules
from inspector_app.services.session import Session
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.workspace.conclusion.sections import SectionList, counts_text, section_word
from inspector_app.ui.screens.workspace.defects.tile import DefectTileButton
from inspector_app.ui.screens.workspace.sampling.stages import StageCard
from inspector_app.ui.screens.workspace.strip import AcceptanceStrip
from inspector_app.ui.screens.workspace.strip_words import strip_message
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState
from tests.fakes.verdict_cases import answer, item, judge, make_pack
from tests.unit.test_verdict_stages import double, majors, staged

Open = Callable[..., object]


@pytest.fixture
def file(stocked: Session) -> InspectionFile:
    """Letter K double: two samples of 80, major 1/3 and 4/5."""
    opened = inspections.open_inspection(stocked, inspections.list_inspections(stocked)[0].id)
    inspections.replan(opened, aqls={"major": "1.0", "minor": "2.5"}, rules=PlanRules(kind="double"))
    return opened


@pytest.fixture
def screen(show: Open, file: InspectionFile) -> WorkspaceScreen:
    defects.add_finding(file, {"en": "two"}, "major", quantity=2)
    opened = show("workspace", file.id)
    assert isinstance(opened, WorkspaceScreen)
    return opened


def state_of(screen: WorkspaceScreen) -> WorkspaceState:
    assert screen.app.tasks.drain()
    assert screen.model.state is not None
    return screen.model.state


def card(screen: WorkspaceScreen) -> StageCard:
    screen.show_step(Step.SAMPLING)
    assert screen.app.tasks.drain()
    found = screen.findChild(StageCard)
    assert found is not None
    return found


def test_a_sample_is_finished_the_next_one_asked_for_and_the_first_reopened(screen: WorkspaceScreen) -> None:
    stage = card(screen)
    assert stage.finish.isVisible()
    assert not stage.draw.isVisible()
    assert not stage.reopen.isVisible()
    stage.finish.click()
    state = state_of(screen)
    assert state.record.header.stages_finished == 1
    assert state.sample == 2
    assert strip_message(state.verdict)[2] == "Inspect sample 2: 80 more pieces"
    assert stage.reopen.isVisible()
    assert "next sample needed" in [label.text() for label in stage.findChildren(QLabel)]
    stage.reopen.click()
    assert state_of(screen).record.header.stages_finished == 0


def test_one_touch_too_many_finishes_no_sample_that_nobody_inspected(screen: WorkspaceScreen) -> None:
    stage = card(screen)
    stage.finish.click()
    stage.finish.click()
    assert state_of(screen).record.header.stages_finished == 1


def test_a_sample_is_drawn_before_it_is_finished(screen: WorkspaceScreen, file: InspectionFile) -> None:
    draw.draw_cartons(screen.model.file, 110)
    stage = card(screen)
    stage.finish.click()
    state_of(screen)
    assert stage.draw.isVisible()
    assert not stage.finish.isVisible()
    stage.draw.click()
    assert len(state_of(screen).record.units) == 160
    assert stage.finish.isVisible()


def test_large_text_fits_a_small_window(show: Open, file: InspectionFile, window: MainWindow) -> None:
    """Neither the strip nor the sampling nor the conclusion may ask for more than there is."""
    window.app.set_text_size(200)
    window.resize(1024, 600)
    screen = show("workspace", file.id)
    assert isinstance(screen, WorkspaceScreen)
    for step in (Step.SAMPLING, Step.CONCLUSION):
        screen.show_step(step)
        assert screen.app.tasks.drain()
        QApplication.processEvents()
        shown = screen.stack.currentWidget()
        assert shown is not None
        assert shown.minimumSizeHint().width() <= screen.stack.width()
        strip = screen.findChild(AcceptanceStrip)
        assert strip is not None
        assert strip.minimumSizeHint().width() <= screen.width()
    window.app.set_text_size(100)


def test_what_is_counted_goes_into_the_sample_being_inspected(screen: WorkspaceScreen) -> None:
    screen.show_step(Step.DEFECTS)
    assert screen.app.tasks.drain()
    tile = next(tile for tile in screen.findChildren(DefectTileButton) if tile.code == "W-01")
    for _ in range(2):
        QTest.mouseClick(tile, Qt.MouseButton.LeftButton, pos=tile.plus_area().center())
        state_of(screen)
    # Four majors reject on the first sample already, and it can be finished all the same.
    assert [(one.quantity, one.stage) for one in state_of(screen).record.findings] == [(2, 1), (2, 1)]


def test_the_second_sample_has_findings_of_its_own(show: Open, file: InspectionFile) -> None:
    screen = show("workspace", file.id)
    assert isinstance(screen, WorkspaceScreen)
    screen.show_step(Step.DEFECTS)
    assert screen.app.tasks.drain()
    tile = next(tile for tile in screen.findChildren(DefectTileButton) if tile.code == "W-01")
    for _ in range(2):
        QTest.mouseClick(tile, Qt.MouseButton.LeftButton, pos=tile.plus_area().center())
        state_of(screen)
    card(screen).finish.click()
    state_of(screen)
    screen.show_step(Step.DEFECTS)
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton, pos=tile.plus_area().center())
    found = [one for one in state_of(screen).record.findings if one.catalogue_key == "W-01"]
    assert [(one.quantity, one.stage) for one in found] == [(2, 1), (1, 2)]


def test_single_plans_show_no_samples(show: Open, stocked: Session) -> None:
    opened = show("workspace", inspections.list_inspections(stocked)[0].id)
    assert isinstance(opened, WorkspaceScreen)
    assert not card(opened).isVisible()


@pytest.mark.parametrize(
    ("records", "finished", "message"),
    [
        ([], 0, ("", "info", "Sample 1 of 2: 80 pieces")),
        (majors(2), 0, ("warning", "triangle-alert", "One more major rejects the lot")),
        (majors(2), 1, ("warning", "boxes", "Inspect sample 2: 80 more pieces")),
        (majors(2, 3), 1, ("bad", "circle-x", "Major: reject number reached")),
        (majors(1), 1, ("good", "circle-check", "Below every reject number")),
    ],
)
def test_the_strip_says_what_is_next(
    records: list[Record], finished: int, message: tuple[str, str, str]
) -> None:
    assert strip_message(double(*records, finished=finished)) == message


def test_the_gap_is_amber_in_words() -> None:
    plans = staged(aqls={"major": "1.0"}, kind="single", edition="z1.4", severity="reduced")
    tone, icon, text = strip_message(double(*majors(2), plans=plans))
    assert (tone, icon, text) == ("warning", "triangle-alert", "Major: accepted, next lot normal")


def test_sections_are_told_by_word_and_count(show: Open) -> None:
    verdict = judge(make_pack(item("a"), item("b"), item("c")), answer("a", "fail"), answer("b", "na"))
    (section,) = verdict.sections
    assert section_word(section.result) == "open"
    assert counts_text(section) == "1 failed · 1 not applicable · 1 open"
    shown = SectionList()
    shown.show_sections(verdict.sections, "en")
    assert "Body" in [label.text() for label in shown.findChildren(QLabel)]
    shown.show_sections((), "en")
    assert not shown.isVisible()
