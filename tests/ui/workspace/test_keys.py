"""One meaning for each key, told by the help sheet of whatever is in front, and done by real events."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from inspector_app.services import defects, photos
from inspector_app.services.inspections import list_inspections
from inspector_app.services.session import Session
from inspector_app.ui.help_sheet import help_sections
from inspector_app.ui.screens.workspace import keys
from inspector_app.ui.screens.workspace.defects.view import DefectsView
from inspector_app.ui.screens.workspace.measurements.view import MeasurementsView
from inspector_app.ui.screens.workspace.photos.view import PhotosView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState

UNDO = QKeySequence("Ctrl+Z")


def jpeg(shade: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (640, 480), (shade, shade, shade)).save(out, "JPEG")
    return out.getvalue()


@pytest.fixture
def screen(show: Callable[..., object], stocked: Session) -> WorkspaceScreen:
    opened = show("workspace", list_inspections(stocked)[0].id)
    assert isinstance(opened, WorkspaceScreen)
    opened.window().resize(1280, 800)
    opened.window().activateWindow()
    return opened


def state_of(screen: WorkspaceScreen) -> WorkspaceState:
    for _ in range(3):
        assert screen.app.tasks.drain()
        QApplication.processEvents()
    assert screen.model.state is not None
    return screen.model.state


def at(screen: WorkspaceScreen, step: Step, target: str = "") -> QWidget:
    screen.show_step(step, target)
    state_of(screen)
    view = screen.stack.currentWidget()
    assert view is not None
    return view


def in_focus(screen: WorkspaceScreen) -> QWidget:
    focused = screen.window().focusWidget()
    assert focused is not None
    return focused


def help_of(screen: WorkspaceScreen) -> dict[str, dict[str, str]]:
    return {
        section.title: {keys: text for text, keys in section.lines}
        for section in help_sections(screen.window())
    }


def asked_photos(screen: WorkspaceScreen, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    wanted: list[tuple[str, str]] = []
    monkeypatch.setattr(screen.intake, "ask", lambda target: wanted.append(target[:2]))
    return wanted


def test_each_key_means_the_same_in_every_step_and_digits_are_free(
    screen: WorkspaceScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = asked_photos(screen, monkeypatch)
    screen.model.command(defects.count_defect, state_of(screen).pack.defects[0].code)
    finding = state_of(screen).record.findings[0].id
    meanings: dict[str, set[str]] = {}
    for step in Step:
        view = at(screen, step, finding if step == Step.DEFECTS else "")
        for entry in view.commands():  # type: ignore[attr-defined]
            if len(entry.shortcut) == 1 or entry.shortcut in keys.KEYS.values():
                meanings.setdefault(entry.shortcut, set()).add(entry.key.rpartition(".")[2])
    assert {key for key in meanings if not key.isdigit()} <= set(keys.KEYS.values())
    assert len(set(keys.KEYS.values())) == len(keys.KEYS)
    assert not any(key.isdigit() for key in keys.KEYS.values())
    one = {key: said for key, said in meanings.items() if not key.isdigit()}
    assert one[keys.FAIL] <= {"fail"}
    for meaning, key in keys.KEYS.items():
        found = one.get(key, set()) - {"na"} if key == keys.NOT_APPLICABLE else one.get(key, set())
        assert found <= {meaning}, (key, found)
    # The same keys, pressed: a photo by Space and a note by C, of an item, a test and a finding.
    for step, kind, target in (
        (Step.CHECKLIST, "item", "surface"),
        (Step.TESTS, "test", "drop"),
        (Step.DEFECTS, "finding", finding),
    ):
        at(screen, step, target)
        QTest.keyClick(in_focus(screen), Qt.Key.Key_Space)
        assert wanted[-1] == (kind, target)
        at(screen, step, target)
        QTest.keyClicks(in_focus(screen), "c")
        state_of(screen)
        assert isinstance(in_focus(screen), QPlainTextEdit), step
        QTest.keyClicks(in_focus(screen), "note")
        at(screen, Step.ORDER)
    record = state_of(screen).record
    assert record.answers["surface"].note == record.tests["drop"].note == record.findings[0].note
    view = at(screen, Step.DEFECTS, finding)
    assert isinstance(view, DefectsView)
    QTest.keyClicks(in_focus(screen), "w")
    sheet = screen.reference.sheet
    assert sheet is not None
    assert sheet.isVisible()
    pins = help_of(screen)["Where on the product"]
    assert pins["Esc"] == "Close"
    assert "Move the chosen pin" in pins.values()


@pytest.mark.qt_log_ignore("does not support|editing failed", extend=True)  # the tool tip, offscreen
def test_a_reading_refused_is_forgotten_with_its_text(screen: WorkspaceScreen) -> None:
    view = at(screen, Step.MEASUREMENTS)
    assert isinstance(view, MeasurementsView)

    def refused(text: str) -> None:
        view.hands.go(0, 1)
        for letter in text:
            QTest.keyClicks(in_focus(screen), letter)
        QTest.keyClick(in_focus(screen), Qt.Key.Key_Return)
        assert view.message.isVisible()
        assert text in view.message.text()

    refused("abc")
    QTest.keyClick(in_focus(screen), Qt.Key.Key_Escape)
    assert not view.message.isVisible()
    QTest.keyClicks(in_focus(screen), "7")
    QTest.keyClick(in_focus(screen), Qt.Key.Key_Return)
    assert len(state_of(screen).record.readings) == 1
    refused("xyz")
    QTest.keyClick(in_focus(screen), Qt.Key.Key_Backspace)
    assert not view.message.isVisible()
    QTest.keyClick(in_focus(screen), Qt.Key.Key_Escape)
    refused("q")
    screen.undo_button.click()
    assert state_of(screen).record.readings == ()
    assert not view.message.isVisible()


def test_help_lists_the_keys_of_what_is_in_front(screen: WorkspaceScreen) -> None:
    for shade in (60, 200):
        screen.model.command(photos.add_photo, jpeg(shade), f"IMG_{shade}.jpg")
    view = at(screen, Step.PHOTOS)
    assert isinstance(view, PhotosView)
    assert help_of(screen)["Photos"][keys.ATTACH] == "Attach the selected photos to …"
    QTest.keyClick(view.grid, Qt.Key.Key_Return)
    assert "Photos" not in help_of(screen)
    photo = help_of(screen)["This photo"]
    assert {photo[key] for key in ("M", keys.TURN, keys.COMPARE, "3", "Esc")} == {
        "Mark up",
        "Turn right",
        "Compare with the golden sample",
        "Rate this photo: 3 stars",
        "Close",
    }
    QTest.keyClicks(in_focus(screen), "m")
    marking = help_of(screen)["Marking up"]
    assert (marking["A"], marking["C"], marking["N"]) == ("Arrow", "Cover a part", "Next mark")
    assert keys.TURN not in marking
    QTest.keyClick(in_focus(screen), Qt.Key.Key_Escape)
    QTest.keyClicks(in_focus(screen), "g")
    state_of(screen)
    assert set(help_of(screen)["Comparing"]) >= {"1", "2", "3", "L", "Esc"}
    QTest.keyClicks(in_focus(screen), "2")
    assert help_of(screen)["Comparing"]["U"] == "Lay it as it was"
    QTest.keyClick(in_focus(screen), Qt.Key.Key_Escape)
    assert "This photo" in help_of(screen)
    QTest.keyClick(in_focus(screen), Qt.Key.Key_Escape)
    assert "This photo" not in help_of(screen)
    assert in_focus(screen) is view.grid


def test_photos_are_attached_by_keys_alone(screen: WorkspaceScreen) -> None:
    screen.model.command(photos.add_photo, jpeg(60), "IMG_60.jpg")
    view = at(screen, Step.PHOTOS)
    assert isinstance(view, PhotosView)
    QTest.keyClicks(view.grid, "a")
    search = view.side.places.search
    assert in_focus(screen) is search
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert in_focus(screen) is view.grid
    QTest.keyClicks(view.grid, "a")
    QTest.keyClicks(search, "drop")
    QTest.keyClick(search, Qt.Key.Key_Return)
    links = {(link.target_kind, link.target) for link in state_of(screen).record.links}
    assert ("test", "drop") in links
    assert in_focus(screen) is view.grid
    QTest.keyClicks(view.grid, "a")
    search.clear()
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert in_focus(screen) is view.side.places.list
    QTest.keyClick(view.side.places.list, Qt.Key.Key_Return)
    assert len(state_of(screen).record.links) == len(links) + 1


def test_attaching_by_its_key_shows_where_to_at_large_text_too(screen: WorkspaceScreen) -> None:
    screen.model.command(photos.add_photo, jpeg(60), "IMG_60.jpg")
    try:
        theme().use(percent=200)
        screen.window().resize(1024, 768)
        view = at(screen, Step.PHOTOS)
        assert isinstance(view, PhotosView)
        assert view.side.isHidden()
        QTest.keyClicks(view.grid, "a")
        assert in_focus(screen) is view.side.places.search
        assert view.side.places.search.isVisible()
        view.bar.about.click()
        assert view.side.isHidden()
        next(entry for entry in view.commands() if entry.shortcut == keys.ATTACH).run()
        assert in_focus(screen) is view.side.places.search
    finally:
        theme().use(percent=100)
