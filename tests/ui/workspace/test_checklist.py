"""A long checklist in the real window: keys, touches, filters, conditions, room."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from inspector_app.domain.pack import ItemKind
from inspector_app.services.answers import answer_item
from inspector_app.services.session import Session
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.workspace.checklist import words
from inspector_app.ui.screens.workspace.checklist.view import ChecklistView
from inspector_app.ui.screens.workspace.checklist.zones import Zone
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_checklist import ChecklistFilter, ItemRow
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState
from inspector_app.ui.widgets.code_compare import CodeComparison
from inspector_app.ui.widgets.empty import EmptyState
from tests.fakes.long_checklist import long_inspection

LEFT = Qt.MouseButton.LeftButton
FAILURES = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def view(window: MainWindow, session: Session, tmp_path: Path) -> Iterator[ChecklistView]:
    """The step with 100 items, none answered, its model under Qt's own tester."""
    file = long_inspection(session, tmp_path, 100)
    window.app.set_session(session)
    window.open("workspace", file.id)
    assert window.app.tasks.drain()
    screen = window.screen_widget
    assert isinstance(screen, WorkspaceScreen)
    screen.show_step(Step.CHECKLIST, "surface")
    shown = screen.stack.currentWidget()
    assert isinstance(shown, ChecklistView)
    tester = QAbstractItemModelTester(shown.items, FAILURES)
    settle(shown)
    yield shown
    del tester


def settle(view: ChecklistView) -> WorkspaceState:
    assert view.model.app.tasks.drain()
    QApplication.processEvents()
    assert view.model.state is not None
    return view.model.state


def values(view: ChecklistView) -> dict[str, str | None]:
    return dict(settle(view).answer_values)


def first(view: ChecklistView, kind: ItemKind, *, many: bool = False) -> ItemRow:
    rows = [line.row for line in view.items.lines() if line.row is not None]
    return next(
        row
        for row in rows
        if row.item.kind == kind and row.item.key.startswith("q-") and (len(row.item.options) > 3) == many
    )


def zones(view: ChecklistView, key: str) -> dict[str, Zone]:
    line = view.items.lines()[view.items.place_of(key)]
    plan = view.rows.planner.plan(line, current=key == view.rows.current)
    every = (*plan.zones, plan.photo) if plan.photo is not None else plan.zones
    return {zone.value or zone.act: zone for zone in every}


def touch(view: ChecklistView, key: str, what: str) -> None:
    """A touch on what is painted in a row at rest."""
    view.rows.bring_into_sight(key)
    area = view.rows.visualRect(view.items.index(view.items.place_of(key)))
    spot = area.topLeft() + zones(view, key)[what].rect.center()
    QTest.mouseClick(view.rows.viewport(), LEFT, pos=spot)


def test_the_whole_way_by_keys(view: ChecklistView, qtbot: QtBot) -> None:
    rows, live = view.rows, view.live
    for key in "pp":  # the second is no verdict of a choice, and changes nothing
        QTest.keyClicks(rows, key)
    assert values(view) == {"surface": "pass"}
    assert live.key == "colour"
    QTest.keyClicks(rows, "1")  # a digit waits a moment: it could be the first of a scanned code
    qtbot.waitUntil(lambda: (values(view).get("colour"), live.key) == ("good", "pieces"))
    QTest.keyClicks(rows, "4")
    qtbot.waitUntil(lambda: live.field.text() == "4")
    QTest.keyClicks(live.field, "2")
    QTest.keyClick(live.field, Qt.Key.Key_Return)
    assert (values(view)["pieces"], live.key) == ("42", "code")
    assert settle(view).verdict is not None
    QTest.keyClick(rows, Qt.Key.Key_Up)
    QTest.keyClicks(rows, "-")
    assert values(view)["pieces"] == "41"
    assert live.field.text() == "41"
    QTest.keyClick(rows, Qt.Key.Key_Home)
    QTest.keyClicks(rows, "n")
    reason = next(area for area in live.findChildren(QPlainTextEdit) if area.isVisible())
    assert "Why" in reason.accessibleName()
    QTest.keyClicks(reason, "No surface here.")
    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert settle(view).answers["surface"].na_reason == {"en": "No surface here."}
    QTest.keyClicks(rows, "t")
    assert any("No scratch." in label.text() for label in live.findChildren(QLabel) if label.isVisible())
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert values(view)["colour"] is None
    QTest.keyClick(rows, Qt.Key.Key_F6)
    assert live.key == "code"
    QTest.keyClick(rows, Qt.Key.Key_End)
    assert live.key == view.items.lines()[-1].key
    assert rows.verticalScrollBar().maximum() - rows.verticalScrollBar().value() < tokens.M


def test_options_below_a_row_by_keys(view: ChecklistView, window: MainWindow, qtbot: QtBot) -> None:
    """Enter leads to the options and takes one; the keyboard is in the list again afterwards."""
    with qtbot.waitActive(window):
        window.activateWindow()
    rows = [line.row for line in view.items.lines() if line.row is not None]
    many = next(row for row in rows if row.item.kind == ItemKind.CHOICE and len(row.item.options) > 3)
    view.focus_on(many.item.key)
    settle(view)
    view.rows.setFocus()
    QTest.keyClick(view.rows, Qt.Key.Key_Return)
    option = QApplication.focusWidget()
    assert option in view.live.details.options.findChildren(QPushButton)
    QTest.keyClick(option, Qt.Key.Key_Return)
    settle(view)
    assert values(view)[many.item.key] == many.item.options[0].key
    assert QApplication.focusWidget() is view.rows


def test_a_hand_scanner_answers_the_item_that_waits(view: ChecklistView) -> None:
    QTest.keyClicks(view.rows, "4006381333931")
    QTest.keyClick(view.rows, Qt.Key.Key_Return)
    assert values(view) == {"code": "4006381333931"}
    assert view.live.key == view.items.next_open("code")
    view.focus_on("code")
    QTest.keyClicks(view.rows, "4901234567894")
    QTest.keyClick(view.rows, Qt.Key.Key_Return)
    assert values(view) == {"code": "4901234567894"}
    row = view.items.row_of("code")
    assert row is not None
    assert row.failed
    QApplication.processEvents()
    shown = view.live.findChild(CodeComparison)
    assert shown is not None
    assert shown.isVisible()
    assert view.live.details.scan.isVisible()


def test_touches_answer_where_they_are(view: ChecklistView) -> None:
    rows, items = view.rows, view.items
    verdict = first(view, ItemKind.PASS_FAIL).item.key
    touch(view, verdict, "fail")
    assert (values(view)[verdict], view.live.key) == ("fail", verdict)
    beside = items.beside(verdict, 1)
    assert items.row_of(verdict).failed  # type: ignore[union-attr]
    count = first(view, ItemKind.COUNT).item.key
    for _touch in range(3):
        touch(view, count, "+1") if view.live.key != count else view.live.counted.emit(1)
    assert values(view)[count] == "3"
    choice = first(view, ItemKind.CHOICE).item.key
    rows.bring_into_sight(choice)
    top = rows.visualRect(items.index(items.place_of(choice))).top()
    touch(view, choice, "even")
    assert values(view)[choice] == "even"
    assert view.live.key == items.next_open(choice)
    assert rows.visualRect(items.index(items.place_of(choice))).top() == top
    asked: list[tuple[str, str, str]] = []
    view.model.photo_wanted.disconnect()
    view.model.photo_wanted.connect(lambda *target: asked.append(target))
    touch(view, beside, "photo")
    assert asked == [("item", beside, "overview")]
    assert view.photo_target() == ("item", beside, "overview")
    many = first(view, ItemKind.CHOICE, many=True).item.key
    touch(view, many, "begin")
    settle(view)
    button = next(b for b in view.live.findChildren(QPushButton) if b.text() == "Outside the limit samples")
    assert button.isVisible()
    QTest.mouseClick(button, LEFT)
    assert values(view)[many] == "off"


def test_conditional_items_come_and_go_and_the_place_stays(view: ChecklistView) -> None:
    rows, items = view.rows, view.items
    conditional = [i for i in settle(view).pack.checklist_items if i.condition.item == "surface"]
    before = len(items.lines())
    view.focus_on("q-077")
    settle(view)
    here = rows.visualRect(items.index(items.place_of("q-077")))
    for value, more in (("fail", len(conditional)), ("pass", 0)):
        view.model.command(answer_item, "surface", value)
        settle(view)
        assert len(items.lines()) == before + more
        assert rows.visualRect(items.index(items.place_of("q-077"))) == here
    assert len(conditional) > 4
    assert view.live.key == "q-077"


def test_an_answer_is_kept_in_sight_while_its_item_is_not_asked(view: ChecklistView) -> None:
    rows, items = view.rows, view.items
    conditional = [i.key for i in settle(view).pack.checklist_items if i.condition.item == "surface"]
    view.model.command(answer_item, "surface", "fail")
    settle(view)
    held, *others = conditional
    view.model.command(answer_item, held, first_value(view, held))
    settle(view)
    counts, total = items.counts(), len(items.lines())
    view.go_to("surface")
    QTest.keyClicks(rows, "p")  # the condition of them all
    settle(view)
    row = items.row_of(held)
    assert row is not None
    assert not row.asked
    assert all(items.row_of(other) is None for other in others)
    assert len(items.lines()) == total - len(others)
    assert items.counts()[ChecklistFilter.ALL] == counts[ChecklistFilter.ALL] - len(conditional)
    line = items.lines()[items.place_of(held)]
    assert "not asked" in items.spoken(line)
    assert view._planner.plan(line).zones == ()
    assert "is kept" in words.meta_text(view.model, row)
    # It is passed over by keys, touches and jumps, and cannot be answered.
    before = next(one.key for one in reversed(items.lines()[: items.place_of(held)]) if one.row is not None)
    view.focus_on(before)
    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert view.live.key not in ("", held)
    QTest.mouseClick(rows.viewport(), LEFT, pos=rows.visualRect(items.index(items.place_of(held))).center())
    view.go_to(held)
    assert view.live.key != held
    # Asked again, everything is as it was.
    view.model.undo()
    settle(view)
    again = items.row_of(held)
    assert again is not None
    assert again.asked
    assert (again.value, items.counts()) == (row.value, counts)


def first_value(view: ChecklistView, key: str) -> str:
    """An answer that the kind of item can have."""
    row = view.items.row_of(key)
    assert row is not None
    kinds = {ItemKind.CHOICE: row.item.options[0].key if row.item.options else "", ItemKind.COUNT: "0"}
    return kinds.get(row.item.kind, "pass")


def test_filters_and_search_keep_what_is_at_hand(view: ChecklistView) -> None:
    items, rows = view.items, view.rows
    QTest.mouseClick(view.filters.segments.button("open"), LEFT)
    total = items.counts()[ChecklistFilter.OPEN]
    touch(view, "surface", "fail") if view.live.key != "surface" else view.answer("surface", "fail", False)
    settle(view)
    assert items.row_of("surface") is not None  # it stays while a person is at it
    view.focus_on("colour")
    assert items.row_of("surface") is None
    conditional = [i for i in settle(view).pack.checklist_items if i.condition.item == "surface"]
    assert items.counts()[ChecklistFilter.OPEN] == total - 1 + len(conditional)
    QTest.mouseClick(view.filters.segments.button("failed"), LEFT)
    assert [line.key for line in items.lines()] == ["section:looks", "surface"]
    QTest.mouseClick(view.filters.segments.button("na"), LEFT)
    assert view.nothing.isVisible()
    QTest.mouseClick(view.nothing.findChildren(EmptyState)[-1].button, LEFT)
    assert rows.isVisible()
    for text, expected in (("ロット表示", True), ("§4.1 バリ", True), ("q-041", True), ("zzz", False)):
        QTest.keyClicks(rows, "/")
        view.search.setText(text)
        QTest.keyClick(view.search, Qt.Key.Key_Return)
        assert bool(items.lines()) == expected
        clauses = {line.row.item.clause for line in items.lines() if line.row is not None}
        assert "4.1 " not in text or clauses == {"4.1"}
    view.go_to("pile")  # a reason of the conclusion leads to an item that the search hides
    assert (view.live.key, view.search.text()) == ("pile", "")


def test_what_is_refused_goes_back(view: ChecklistView) -> None:
    refused: list[object] = []
    view.model.failed.connect(refused.append)
    view.answer("colour", "mauve")
    row = view.items.row_of("colour")
    assert row is not None
    assert row.value == "mauve"
    settle(view)
    row = view.items.row_of("colour")
    assert row is not None
    assert (row.value, len(refused)) == ("", 1)


def test_a_signed_inspection_is_read(view: ChecklistView) -> None:
    view.answer("colour", "bad")
    view.model.state = replace(settle(view), read_only=True)
    view.show_again()
    for key in ("surface", "pieces"):
        view.focus_on(key)
        for letter in "pfn1 +c":
            QTest.keyClicks(view.rows, letter)
    assert view.live.field.isReadOnly()
    touch(view, "surface", "pass")
    assert not view.live.details.comment.isVisible()
    assert values(view) == {"colour": "bad"}


def test_everything_to_touch_is_large_and_inside(view: ChecklistView, window: MainWindow) -> None:
    window.resize(1024, 600)
    window.app.set_text_size(200)
    settle(view)
    room = view.rows.planner.width
    for line in view.items.lines():
        plan = view.rows.planner.plan(line)
        every = (*plan.zones, plan.photo) if plan.photo is not None else plan.zones
        for zone in every:
            assert min(zone.rect.width(), zone.rect.height()) >= theme().px(tokens.TARGET)
            assert 0 <= zone.rect.left() <= zone.rect.right() < room
            assert zone.rect.bottom() < plan.height
    assert view.rows.viewport().height() > theme().px(tokens.TARGET)
    window.app.set_text_size(100)


def test_a_screen_reader_hears_the_rows(view: ChecklistView) -> None:
    listed = QAccessible.queryAccessibleInterface(view.rows)
    assert (listed.role(), listed.text(QAccessible.Text.Name)) == (QAccessible.Role.List, "Checklist")
    assert listed.childCount() == len(view.items.lines())
    heading, here, cell = (listed.child(place) for place in range(3))
    assert heading.text(QAccessible.Text.Name) == "Looks, 0 of 2 answered, 0 failed"
    assert cell.text(QAccessible.Text.Name) == "Colour: open, minor"
    assert cell.rect().height() >= tokens.TARGET
    assert (here.state().focused, cell.state().focused) == (1, 0)
    assert view.live.accessibleName() == "Surface: open"
    touched = [b for b in view.live.findChildren(QPushButton) if b.isVisible()]
    assert len(touched) >= 6
    assert all(button.accessibleName() or button.text() for button in touched)
