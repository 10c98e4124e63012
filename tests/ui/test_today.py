"""The Today page: what waits is named truly, and each thing is one touch away."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from inspector_app.services.actions import add_action
from inspector_app.services.conclusion import conclude
from inspector_app.services.defects import count_defect
from inspector_app.services.inspections import list_inspections, open_inspection
from inspector_app.services.session import Session
from inspector_app.ui.help_sheet import help_sections
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.inspections.inspections import InspectionsScreen
from inspector_app.ui.screens.new_inspection.new_inspection import NewInspectionScreen
from inspector_app.ui.screens.today.today import TodayScreen
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.line_button import LineButton

Show = Callable[..., object]


def texts(widget: object) -> str:
    shown = [label for label in widget.findChildren(Label) if label.isVisible()]  # type: ignore[attr-defined]
    return "\n".join(label.whole_text() if hasattr(label, "whole_text") else label.text() for label in shown)


@pytest.fixture
def refused(stocked: Session) -> str:
    """The inspection of the vault, not accepted, with two open points; its id."""
    file = open_inspection(stocked, list_inspections(stocked)[0].id)
    count_defect(file, file.pack.defects[0].code, quantity=50)
    today = QDate.currentDate()
    late, soon = (today.addDays(days).toString(Qt.DateFormat.ISODate) for days in (-3, 0))
    add_action(file, {"en": "Sort the whole lot"}, owner="Li", due=soon)
    add_action(file, {"en": "New cushion for the press"}, owner="Wang", due=late)
    conclude(file, "not_accepted", reason={"en": "Too many."})
    return file.id


def test_work_under_way_is_one_touch_away(show: Show, window: MainWindow, qtbot: QtBot) -> None:
    screen = show("today")
    assert isinstance(screen, TodayScreen)
    QAbstractItemModelTester(
        screen.under_way.model, QAbstractItemModelTester.FailureReportingMode.Fatal, screen
    )
    assert screen.under_way.model.rowCount() == 1
    assert not screen.to_sign.isVisible()
    assert "No finished inspection waits here" in texts(screen.to_send)
    assert "No open points." in texts(screen.points)
    assert "none yet" in texts(screen.device)
    cards = screen.under_way.cards
    middle = cards.visualRect(screen.under_way.model.index(0)).center()
    qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert window.route == "workspace"
    assert window.app.tasks.drain()


def test_what_waits_is_named(refused: str, show: Show, window: MainWindow, qtbot: QtBot) -> None:
    screen = show("today")
    assert isinstance(screen, TodayScreen)
    assert screen.to_sign.model.rowCount() == 1
    assert "Nothing is under way." in texts(screen.under_way)
    assert "1 finished inspection only on this device" in texts(screen.to_send)
    lines = [line.accessibleName() for line in screen.points.findChildren(LineButton)]
    assert lines[0].startswith("New cushion for the press")
    assert lines[0].endswith("Overdue")
    assert lines[1].endswith("Due today")
    qtbot.mouseClick(screen.points.findChildren(LineButton)[0], Qt.MouseButton.LeftButton)
    assert window.route == "workspace"
    assert window.app.tasks.drain()


def test_the_menu_of_a_refused_lot_begins_its_re_inspection(
    refused: str, show: Show, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    menus: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: menus.append(menu))
    listed = show("inspections")
    assert isinstance(listed, InspectionsScreen)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(20, 20), QPoint(20, 20))
    QApplication.sendEvent(listed.list.viewport(), asked)
    [again] = [each for each in menus[0].actions() if "Re-inspection" in each.text()]
    again.trigger()
    assert window.app.tasks.drain()
    screen = window.screen_widget
    assert isinstance(screen, NewInspectionScreen)
    assert not screen.form.lot.isEnabled()
    assert screen.form.lot_size.value() == 3000
    assert "Re-inspection" in texts(screen.header)
    assert screen.start_button.isEnabled()
    qtbot.mouseClick(screen.start_button, Qt.MouseButton.LeftButton)
    assert window.app.tasks.drain()
    assert window.route == "workspace"
    made = open_inspection(window.app.session, list_inspections(window.app.session)[0].id).record
    assert made.header.previous == refused
    assert [lot.lineage for lot in made.lots] == ["resubmitted"]


def test_search_filter_duplicate_and_inspecting_again_by_keys_alone(
    refused: str, show: Show, window: MainWindow, qtbot: QtBot
) -> None:
    def press(keys: str) -> None:
        focused = window.focusWidget()
        assert focused is not None
        QTest.keySequence(focused, QKeySequence(keys))
        assert window.app.tasks.drain()

    listed = show("inspections")
    assert isinstance(listed, InspectionsScreen)
    window.activateWindow()
    press("Ctrl+F")
    assert window.focusWidget() is listed.search
    QTest.keyClicks(listed.search, "cup")
    press("Return")
    assert window.focusWidget() is listed.list
    assert listed.list.currentIndex().isValid()
    press("Ctrl+F")
    QTest.keyClicks(listed.search, "zzz")
    press("Escape")
    assert (listed.search.text(), listed.list.isVisible()) == ("", True)
    told = {entry.shortcut for entry in listed.commands()}
    assert told == {"Ctrl+F", "Ctrl+D", "Ctrl+R", "Ctrl+T"}
    press("Ctrl+R")
    form = window.screen_widget
    assert isinstance(form, NewInspectionScreen)
    assert "Re-inspection" in texts(form.header)
    press("Escape")
    qtbot.waitUntil(lambda: isinstance(window.screen_widget, InspectionsScreen))
    assert window.app.tasks.drain()
    press("Ctrl+D")
    assert isinstance(window.screen_widget, NewInspectionScreen)


def test_a_duplicate_asks_only_for_the_next_lot(show: Show, window: MainWindow, qtbot: QtBot) -> None:
    listed = show("inspections")
    assert isinstance(listed, InspectionsScreen)
    listed.list.setFocus()
    qtbot.keyClick(listed.list, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert window.app.tasks.drain()
    screen = window.screen_widget
    assert isinstance(screen, NewInspectionScreen)
    assert "lot size" in screen.lacking.text()
    assert screen.lacking.text().count(",") == 0
    assert window.focusWidget() is screen.form.lot.field
    qtbot.keyClicks(screen.form.made, "500")
    assert screen.start_button.isEnabled()


def test_another_text_size_and_a_small_window_keep_all_of_it(show: Show, window: MainWindow) -> None:
    window.resize(1024, 600)
    window.app.set_text_size(200)
    screen = show("today")
    assert isinstance(screen, TodayScreen)
    assert screen.new_button.isVisible()
    assert screen.width() >= screen.minimumSizeHint().width()
    window.app.set_text_size(100)


def test_the_keys_of_an_inspection_are_told_where_it_has_the_focus(show: Show, window: MainWindow) -> None:
    screen = show("today")
    assert isinstance(screen, TodayScreen)
    screen.under_way.cards.setFocus(Qt.FocusReason.TabFocusReason)
    told = {section.title: dict(section.lines) for section in help_sections(window)}
    assert told["In progress"]["Duplicate for the next lot"] == "Ctrl+D"
    screen.new_button.setFocus(Qt.FocusReason.TabFocusReason)
    assert "In progress" not in {section.title for section in help_sections(window)}
