"""On-site tests on screen: a person's hands on drops, grades, codes and the detector's checks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from inspector_app.domain.records import TestRun as Run
from inspector_app.domain.site_tests import as_site_test, evaluate, library, library_test
from inspector_app.domain.site_tests.drop import drops
from inspector_app.domain.site_tests.evaluate import OUTCOME_TEXTS
from inspector_app.services.session import Session
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.workspace.site_tests.card import TestCard as Card
from inspector_app.ui.screens.workspace.site_tests.carton import CartonDrawing
from inspector_app.ui.screens.workspace.site_tests.detail import TestDetail as Detail
from inspector_app.ui.screens.workspace.site_tests.detector import CheckEntry
from inspector_app.ui.screens.workspace.site_tests.drops import DropPanel
from inspector_app.ui.screens.workspace.site_tests.entries import FieldEntry, GradeEntry
from inspector_app.ui.screens.workspace.site_tests.readings import ReadingFields
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels import workspace_tests
from inspector_app.ui.viewmodels.workspace_state import Step
from inspector_app.ui.viewmodels.workspace_tests import drop_name, known_outcomes, limits_text
from tests.fakes.site_test_pack import build
from tests.fakes.vaults import new_inspection


@pytest.fixture
def screen(window: MainWindow, session: Session, tmp_path: Path) -> WorkspaceScreen:
    inspection = new_inspection(session, pack=build(tmp_path)).id
    window.app.set_session(session)
    window.open("workspace", inspection)
    assert window.app.tasks.drain()
    opened = window.screen_widget
    assert isinstance(opened, WorkspaceScreen)
    return opened


Opened = Callable[[str], Detail]


@pytest.fixture
def opened(screen: WorkspaceScreen) -> Opened:
    """Opens a test's card and gives what is in it."""

    def open_card(key: str) -> Detail:
        screen.show_step(Step.TESTS, key)
        assert screen.app.tasks.drain()
        return next(found for found in screen.findChildren(Detail) if found._test.key == key)

    return open_card


def recorded(screen: WorkspaceScreen, key: str) -> Run:
    assert screen.app.tasks.drain()
    assert screen.model.state is not None
    return screen.model.state.record.tests[key]


def entry(detail: Detail, key: str) -> FieldEntry:
    found = detail.findChildren(ReadingFields)[0].entries[key]
    assert isinstance(found, FieldEntry)
    return found


def type_in(detail: Detail, key: str, text: str, piece: int = 0) -> None:
    field = entry(detail, key).fields[piece]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def shown(detail: Detail) -> list[str]:
    return [label.text() for label in detail.findChildren(QLabel) if label.isVisibleTo(detail)]


def test_the_height_follows_from_the_mass_and_drops_are_ticked_by_keyboard(
    screen: WorkspaceScreen, opened: Opened
) -> None:
    detail = opened("box-drop")
    panel = detail.findChildren(DropPanel)[0]
    assert panel.height_label.text().startswith("Enter the gross mass")
    type_in(detail, "box-drop-gross", "11,6")
    assert recorded(screen, "box-drop").readings["box-drop-gross"] == ("11,6",)
    assert panel.height_label.text() == "Drop from 610 mm (24 in)"
    panel.next_button.setFocus()
    QTest.keyClick(panel.next_button, Qt.Key.Key_Space)
    assert recorded(screen, "box-drop").steps == {"drop-1": "done"}
    assert panel.current_label.text() == "Drop 2: Shortest edge"
    assert any("An example is drawn" in text for text in shown(detail))
    for side, text in (("length", "60"), ("width", "40"), ("height", "30")):
        type_in(detail, f"box-drop-{side}", text)
        recorded(screen, "box-drop")
    assert panel.current_label.text() == "Drop 2: Shortest edge 2-5"
    assert list(panel.drawing.faces) == [2, 5]
    assert panel.drawing.accessibleName() == "Drop 2: Shortest edge 2-5"
    for _drop in range(9):
        QTest.keyClick(panel.next_button, Qt.Key.Key_Space)
        recorded(screen, "box-drop")
    assert panel.current_label.text() == "All 10 drops are done"
    assert len(recorded(screen, "box-drop").steps) == 10
    panel.boxes[9].click()
    assert "drop-10" not in recorded(screen, "box-drop").steps
    assert list(panel.drawing.faces) == [3]
    type_in(detail, "box-drop-gross", "70")
    recorded(screen, "box-drop")
    assert panel.height_label.text() == "Above 68 kg: ISTA 1B applies, not this test."
    assert panel.height_label.property("tone") == "bad"
    type_in(detail, "box-drop-gross", "0")
    recorded(screen, "box-drop")
    assert panel.height_label.text() == "There is no drop height for this mass."


def test_a_grade_is_one_press_and_is_taken_back_by_another(screen: WorkspaceScreen, opened: Opened) -> None:
    detail = opened("rub")
    grades = detail.findChildren(GradeEntry)[0]
    QTest.mouseClick(grades.buttons[0]["4-5"], Qt.MouseButton.LeftButton)
    assert recorded(screen, "rub").readings["rub-grade"] == ("4-5",)
    grades.buttons[1]["3-4"].click()
    assert recorded(screen, "rub").readings["rub-grade"] == ("4-5", "3-4")
    assert grades.buttons[1]["3-4"].property("tone") == "bad"
    assert grades.buttons[1]["3-4"].accessibleDescription() == "out of tolerance"
    assert "Grade: 1 of 3 outside the limits." in shown(detail)
    grades.buttons[1]["3-4"].click()
    assert recorded(screen, "rub").readings["rub-grade"] == ("4-5",)
    assert grades.buttons[0]["5"].accessibleName() == "Grade, piece 1: 5"


def test_the_detector_has_its_checks_when_it_has_its_times(screen: WorkspaceScreen, opened: Opened) -> None:
    detail = opened("needle")
    checks = detail.findChildren(CheckEntry)[0]
    assert not checks.lines
    type_in(detail, "needle-start", "08:00")
    recorded(screen, "needle")
    type_in(detail, "needle-end", "10:00")
    recorded(screen, "needle")
    assert list(checks.lines) == [480, 540, 600]
    checks.lines[480].button("found").click()
    recorded(screen, "needle")
    checks.lines[540].button("missed").click()
    assert recorded(screen, "needle").readings["needle-checks"] == ("08:00 found", "09:00 missed")
    assert any(text.endswith("Pass again everything since the last good check.") for text in shown(detail))
    checks.add.click()
    assert len(checks.lines) >= 3
    checks.lines[540].button("missed").click()
    assert recorded(screen, "needle").readings["needle-checks"] == ("08:00 found",)
    type_in(detail, "needle-start", "eight")
    assert any("no time of day" in text for text in shown(detail))
    assert recorded(screen, "needle").readings["needle-start"] == ("08:00",)


def test_codes_and_masses_are_judged_as_they_are_typed_and_samples_said_in_words(
    screen: WorkspaceScreen, opened: Opened
) -> None:
    detail = opened("codes")
    type_in(detail, "codes-code", "6291041500220", 1)
    recorded(screen, "codes")
    assert detail.window().focusWidget() is entry(detail, "codes-code").fields[2]
    field = entry(detail, "codes-code").fields[1]
    assert (field.property("tone"), field.accessibleDescription()) == ("bad", "not as expected")
    detail = opened("box-mass")
    type_in(detail, "box-mass-declared", "12")
    recorded(screen, "box-mass")
    type_in(detail, "box-mass-measured", "11.5", 1)
    recorded(screen, "box-mass")
    assert "Gross mass: piece 2 has 11.5 kg, declared 12 kg, 3 % allowed." in shown(detail)
    detail._size.setValue(5)
    detail._commit_number(detail._size, "sample_size")
    recorded(screen, "box-mass")
    assert len(entry(detail, "box-mass-measured").fields) == 5
    type_in(detail, "box-mass-measured", "12", 4)
    assert recorded(screen, "box-mass").readings["box-mass-measured"] == ("", "11.5", "", "", "12")
    words = "5 pieces for this lot: level S-2, AQL 2.5, letter C, ISO 2859-1:1999. None may fail."
    assert words in shown(opened("smell"))


def test_readings_of_pieces_without_a_field_are_kept(dressed: object, qtbot: QtBot) -> None:
    del dressed
    number = as_site_test(library_test("product-mass")).readings[0]
    grade = as_site_test(library_test("rub-fastness-dry")).readings[0]
    for entry_ in (FieldEntry(number, "Mass", 2), GradeEntry(grade, "Grade", 2)):
        qtbot.addWidget(entry_)
        entry_.show_texts(["1", "2", "", "3"], editable=True)
        assert entry_.texts() == ["1", "2", "", "3"]
        entry_.show_texts(["1"], editable=True)
        assert entry_.texts() == ["1"]


def test_every_outcome_has_its_sentence() -> None:
    assert known_outcomes() == set(OUTCOME_TEXTS)
    for code, sentence in workspace_tests._sentences().items():
        fields = {name for _text, name, *_rest in Formatter().parse(sentence) if name}
        assert fields <= {name for _text, name, *_rest in Formatter().parse(OUTCOME_TEXTS[code]) if name}


def test_limits_in_words() -> None:
    assert limits_text(as_site_test(library_test("lighting")).readings[0]) == "≥ 500 lx"
    assert limits_text(as_site_test(library_test("barcode-scan")).readings[0]) == ""
    for entry_ in library().values():
        for reading in as_site_test(entry_).readings:
            assert isinstance(limits_text(reading), str)
    names = [drop_name(drop, named=False) for drop in drops()]
    assert names[:2] == ["Corner 2-3-5", "Shortest edge"]
    assert len(set(names)) == 10


def test_outcomes_that_wait_for_entries_say_nothing_twice() -> None:
    found = evaluate("ista-1a-drop", {})
    assert workspace_tests.outcome_lines(found, {}) == []


@pytest.mark.parametrize("faces", [(2, 3, 5), (2, 5), (2,), (3,), ()])
def test_what_is_hit_is_drawn_in_the_accent(dressed: object, faces: tuple[int, ...]) -> None:
    del dressed
    drawing = CartonDrawing()
    drawing.show_drop(faces, (60.0, 40.0, 30.0), "drop")
    image = drawing.grab().toImage()
    accent = theme().colour("accent").rgb()
    found = sum(
        QColor(image.pixel(QPoint(x, y))).rgb() == accent
        for x in range(image.width())
        for y in range(image.height())
    )
    assert (found > 0) == bool(faces)
    flat = CartonDrawing()
    flat.show_drop(faces, (1000.0, 1.0, 1.0), "flat")
    assert not flat.grab().isNull()


def test_arrows_go_through_the_tests_and_escape_leads_out_of_one(screen: WorkspaceScreen) -> None:
    screen.show_step(Step.TESTS)
    assert screen.app.tasks.drain()

    def in_focus(screen: WorkspaceScreen) -> QWidget:
        focused = screen.window().focusWidget()
        assert focused is not None
        return focused

    first, second = screen.findChildren(Card)[:2]
    assert in_focus(screen) is first
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert in_focus(screen) is second
    QTest.keyClick(second, Qt.Key.Key_Up)
    assert in_focus(screen) is first
    QTest.keyClick(first, Qt.Key.Key_Up)
    assert in_focus(screen) is first
    QTest.keyClick(first, Qt.Key.Key_Return)
    QTest.keyClick(first, Qt.Key.Key_Tab)
    inside = in_focus(screen)
    assert first.isAncestorOf(inside)
    QTest.keyClick(inside, Qt.Key.Key_Escape)
    assert in_focus(screen) is first
    assert first.findChildren(Detail)
    QTest.keyClick(first, Qt.Key.Key_Escape)
    assert not [one for one in first.findChildren(Detail) if one.isVisible()]


def test_coming_back_to_the_step_closes_no_test(screen: WorkspaceScreen) -> None:
    state = screen.model.state
    assert state is not None
    key = state.site_tests[0].key
    screen.show_step(Step.TESTS, key)
    assert screen.app.tasks.drain()
    card = next(one for one in screen.findChildren(Card) if one.key == key)
    entries = card.findChild(Detail)
    assert entries is not None
    screen.show_step(Step.CHECKLIST)
    screen.show_step(Step.TESTS)
    assert screen.app.tasks.drain()
    assert card.findChild(Detail) is entries
    assert card.window().focusWidget() is card
