"""Barcodes of tests from a hand scanner, a camera and by hand: where they go, and what differs."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from inspector_app.domain.barcode_marks import side_by_side
from inspector_app.services.session import Session
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.workspace.scanner import HOLD_MS
from inspector_app.ui.screens.workspace.site_tests.card import TestCard as Card
from inspector_app.ui.screens.workspace.site_tests.codes import nearest
from inspector_app.ui.screens.workspace.site_tests.entries import FieldEntry
from inspector_app.ui.screens.workspace.site_tests.readings import ReadingFields
from inspector_app.ui.screens.workspace.site_tests.view import SiteTestsView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_state import Step
from inspector_app.ui.widgets.code_compare import CodeComparison, Places
from tests.fakes.site_test_pack import build
from tests.fakes.vaults import new_inspection

RIGHT, WRONG = "6291041500213", "6291041500220"


@pytest.fixture
def view(window: MainWindow, session: Session, tmp_path: Path) -> SiteTestsView:
    window.app.set_session(session)
    window.open("workspace", new_inspection(session, pack=build(tmp_path)).id)
    assert window.app.tasks.drain()
    screen = window.screen_widget
    assert isinstance(screen, WorkspaceScreen)
    screen.show_step(Step.TESTS, "codes")
    shown = screen.stack.currentWidget()
    assert isinstance(shown, SiteTestsView)
    window.activateWindow()
    return shown


def codes(view: SiteTestsView) -> tuple[str, ...]:
    assert view.model.app.tasks.drain()
    assert view.model.state is not None
    run = view.model.state.record.tests.get("codes")
    return run.readings.get("codes-code", ()) if run else ()


def scan(view: SiteTestsView, text: str) -> None:
    """As a hand scanner does: keys at once, then Enter, to whatever has the keyboard."""
    target = view.window().focusWidget()
    assert target is not None
    QApplication.instance().focusChanged.emit(None, target)  # type: ignore[union-attr]  # offscreen tells no focus
    QTest.keyClicks(target, text)
    QTest.keyClick(target, Qt.Key.Key_Return)


def test_a_scan_goes_to_the_next_place_and_never_into_a_text_that_is_written(
    view: SiteTestsView, qtbot: QtBot
) -> None:
    scan(view, RIGHT)
    assert codes(view) == (RIGHT,)
    note = next(area for area in view.findChildren(QPlainTextEdit) if "Note" in area.accessibleName())
    note.setFocus()
    QApplication.instance().focusChanged.emit(None, note)  # type: ignore[union-attr]
    QTest.keyClicks(note, "wet box")
    qtbot.waitUntil(lambda: note.toPlainText() == "wet box", timeout=20 * HOLD_MS)
    scan(view, WRONG)
    assert codes(view) == (RIGHT, WRONG)
    assert note.toPlainText() == "wet box"
    compared = view.findChildren(CodeComparison)
    assert len(compared) == 1
    (places,) = compared[0].findChildren(Places)
    assert places.accessibleName() == (f"Expected {RIGHT}, decoded {WRONG}. Different at place 12, 13.")


def test_what_differs_is_drawn_with_a_box_and_a_mark(dressed: object, qtbot: QtBot) -> None:
    del dressed
    for decoded, marked in ((WRONG, True), (RIGHT, False)):
        made = CodeComparison("", side_by_side("EAN-13", RIGHT, decoded))
        qtbot.addWidget(made)
        made.resize(420, 120)
        image = made.grab().toImage()
        bad = theme().colour("bad").rgb()
        found = sum(image.pixel(x, y) == bad for x in range(image.width()) for y in range(image.height()))
        assert (found > 20) == marked


def test_a_field_that_has_the_keyboard_takes_the_scan_itself(view: SiteTestsView) -> None:
    entry = view.findChildren(ReadingFields)[0].entries["codes-code"]
    assert isinstance(entry, FieldEntry)
    entry.fields[1].setFocus()
    scan(view, "]E0" + RIGHT)
    assert codes(view) == ("", RIGHT)
    assert view.window().focusWidget() is entry.fields[2]


def test_a_short_number_and_enter_is_no_scan(view: SiteTestsView) -> None:
    entry = view.findChildren(ReadingFields)[0].entries["codes-code"]
    assert isinstance(entry, FieldEntry)
    entry.fields[0].setFocus()
    scan(view, "12")
    assert codes(view) == ("12",)


def test_when_no_place_waits_the_code_is_said_and_nothing_is_entered(view: SiteTestsView) -> None:
    said: list[str] = []
    view.model.app.toast.connect(lambda text, _undo: said.append(text))
    full: tuple[str, ...] = ()
    for _piece in range(4):
        card = next(one for one in view.findChildren(Card) if one.key == "codes")
        card.setFocus()
        scan(view, RIGHT)
        full = codes(view)
    scan(view, RIGHT)
    assert codes(view) == full
    assert said[0].endswith(f"piece 1: {RIGHT} decoded, as expected.")
    assert said[-1] == f"Decoded: {RIGHT}. No place waits for a barcode."


def test_the_camera_fills_places_one_by_one(view: SiteTestsView, monkeypatch: pytest.MonkeyPatch) -> None:
    from inspector_app.ui.capture import camera_dialog

    def look(self: camera_dialog.CameraDialog) -> int:
        assert isinstance(self.parent(), QWidget)
        self.decoded.emit(RIGHT, "EAN-13")
        self.decoded.emit(WRONG, "EAN-13")
        return 0

    monkeypatch.setattr(camera_dialog.CameraDialog, "exec", look)
    entry = view.findChildren(ReadingFields)[0].entries["codes-code"]
    assert isinstance(entry, FieldEntry)
    QTest.mouseClick(entry.camera, Qt.MouseButton.LeftButton)
    assert codes(view) == (RIGHT, WRONG)


def test_the_expected_code_that_was_probably_meant_is_compared() -> None:
    assert nearest((RIGHT, "4006381333931"), "4006381333932") == "4006381333931"
