"""What gives way where there is little room, and what keeps a measure where there is much."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector_app.services.inspections import list_inspections
from inspector_app.services.session import Session
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.inspections.inspections import InspectionsScreen
from inspector_app.ui.screens.today.sections import SideCard
from inspector_app.ui.screens.today.today import TodayScreen
from inspector_app.ui.screens.workspace.drafting import LocalField
from inspector_app.ui.screens.workspace.photos.toolbar import GalleryBar
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_state import Step
from inspector_app.ui.widgets.boxes import ScrollColumn, column
from inspector_app.ui.widgets.buttons import IconButton, PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.chips import Chip
from inspector_app.ui.widgets.dialog import Dialog
from inspector_app.ui.widgets.header import Header
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.ribbon import Ribbon
from inspector_app.ui.widgets.search import SearchField
from inspector_app.ui.widgets.toast import Toast

Show = Callable[..., object]
LONG = "Packing line and warehouse; goods of other customers in view deleted. It is in the bin."


@pytest.fixture
def holder(dressed: QApplication, qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1000, 400)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("percent", [100, 200])
def test_a_long_message_stays_within_the_window(holder: QWidget, percent: int) -> None:
    theme().use(percent=percent)
    toast = Toast(holder)
    toast.show_message(LONG, lambda: None)
    QApplication.processEvents()
    assert holder.rect().contains(toast.geometry())
    assert toast.rect().contains(toast._button.geometry())
    assert toast._button.width() >= toast._button.sizeHint().width()
    assert toast._text.height() >= toast._text.heightForWidth(toast._text.width())
    toast.show_message("Saved")
    assert toast.width() < holder.width() // 2
    theme().use(percent=100)


def test_the_cross_of_a_search_is_for_a_finger_and_grows(holder: QWidget, qtbot: QtBot) -> None:
    search = SearchField("Search")
    search.setParent(holder)
    search.setGeometry(0, 0, 400, 44)
    search.show()
    assert search.cross.isHidden()
    search.setText("dent")
    assert min(search.cross.width(), search.cross.height()) >= tokens.TARGET
    assert search.cross.accessibleName()
    small = search.cross.iconSize().width()
    theme().use(percent=200)
    assert search.cross.iconSize().width() == 2 * small
    theme().use(percent=100)
    qtbot.mouseClick(search.cross, Qt.MouseButton.LeftButton)
    assert search.text() == ""
    assert search.cross.isHidden()


def test_icons_of_buttons_follow_the_text_size(holder: QWidget) -> None:
    button = SecondaryButton("Find", "search", holder)
    before = button.iconSize()
    theme().use(percent=200)
    assert button.iconSize() == before * 2
    theme().use(percent=100)
    assert button.iconSize() == before


def test_an_arrow_stands_where_a_row_of_tools_goes_on(holder: QWidget, qtbot: QtBot) -> None:
    tools = [IconButton("x", f"Tool {number}") for number in range(12)]
    ribbon = Ribbon(*tools)
    ribbon.setParent(holder)
    ribbon.resize(300, ribbon.height())
    ribbon.show()
    QApplication.processEvents()
    assert (ribbon.back.isVisible(), ribbon.on.isVisible()) == (False, True)
    while ribbon.on.isVisible():
        before = ribbon.horizontalScrollBar().value()
        qtbot.mouseClick(ribbon.on, Qt.MouseButton.LeftButton)
        assert ribbon.horizontalScrollBar().value() > before
    last = tools[-1]
    assert ribbon.rect().contains(last.mapTo(ribbon, last.rect().center()))
    assert ribbon.back.isVisible()
    ribbon.resize(900, ribbon.height())
    QApplication.processEvents()
    assert not ribbon.back.isVisible()
    assert not ribbon.on.isVisible()


def test_the_quieter_actions_of_a_header_give_way_to_its_title(holder: QWidget) -> None:
    header = Header("All inspections of this month", "12 in progress")
    quiet, main = SecondaryButton("Import bundle", "download"), PrimaryButton("New inspection", "plus")
    header.buttons.addWidget(quiet)
    header.buttons.addWidget(main)
    header.setParent(holder)
    header.resize(900, header.sizeHint().height())
    header.show()
    QApplication.processEvents()
    assert (quiet.text(), header._title.text()) == ("Import bundle", header._title.whole_text())
    header.resize(560, header.height())
    QApplication.processEvents()
    assert quiet.text() == ""
    assert quiet.accessibleName() == quiet.toolTip() == "Import bundle"
    assert main.text() == "New inspection"
    assert header._title.text() == header._title.whole_text()
    header.resize(900, header.height())
    QApplication.processEvents()
    assert quiet.text() == "Import bundle"


def test_a_dialog_is_as_high_as_what_it_says(holder: QWidget, qtbot: QtBot) -> None:
    """Qt alone would stop at two thirds of the screen, and show a scroll bar for a few pixels."""
    dialog = Dialog(holder, "Export the bundle", LONG, confirm="Choose")
    room = dialog.screen().availableGeometry().height()
    line = Label("x")
    dialog.add(line)
    line.setFixedHeight(room // 2)
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    assert room * 2 // 3 < dialog.height() < room
    assert not dialog._scroll.verticalScrollBar().isVisible()
    dialog.close()


def test_a_sentence_on_a_line_is_read_to_its_end(holder: QWidget) -> None:
    card = SideCard("list-todo")
    card.begin("Open points")
    line = card.add("", LONG, "Mr Chen Wei", Chip("24 Nov 2026"), whole=True)
    holder.setLayout(column(card, 1))
    holder.resize(300, 600)
    QApplication.processEvents()
    title = next(each for each in line.findChildren(Label) if each.text() == LONG)
    assert title.height() > 2 * title.fontMetrics().lineSpacing()
    assert title.height() >= title.heightForWidth(title.width())
    assert line.rect().contains(title.geometry())


def test_pages_keep_a_measure_on_a_wide_screen(show: Show, window: MainWindow) -> None:
    window.resize(3000, 900)
    today = show("today")
    assert isinstance(today, TodayScreen)
    QApplication.processEvents()
    assert today.under_way.width() < tokens.PAGE_WIDTH
    assert today.device.mapTo(today, QPoint(today.device.width(), 0)).x() < 2400
    listed = show("inspections")
    assert isinstance(listed, InspectionsScreen)
    QApplication.processEvents()
    left = listed.list.mapTo(listed, QPoint(0, 0)).x()
    assert listed.list.width() <= tokens.PAGE_WIDTH
    assert abs(listed.width() - 2 * left - listed.list.width()) < 4


def test_the_workspace_uses_much_room_and_little(
    show: Show, window: MainWindow, stocked: Session, qtbot: QtBot
) -> None:
    window.resize(3000, 900)
    screen = show("workspace", list_inspections(stocked)[0].id)
    assert isinstance(screen, WorkspaceScreen)
    for step in (Step.SAMPLING, Step.ACTIONS, Step.ORDER, Step.CONCLUSION):
        screen.show_step(step)
        assert window.app.tasks.drain()
        QApplication.processEvents()
        view = screen.stack.currentWidget()
        assert view is not None
        (scroll, *_others) = view.findChildren(ScrollColumn)
        right = scroll.mapTo(screen, QPoint(scroll.width(), 0)).x()
        assert screen.width() - right < tokens.S, step
    screen.show_step(Step.CONCLUSION)
    screen.model.use_second("ja")
    screen.model.refresh()
    assert window.app.tasks.drain()
    (field,) = (each for each in screen.findChildren(LocalField) if each.isVisible())
    first, second = field._areas()
    assert first.y() == second.y()
    assert first.height() == second.height()


def test_beside_a_selected_photo_the_tools_keep_their_size(holder: QWidget) -> None:
    bar = GalleryBar("medium")
    bar.setParent(holder)
    bar.offer_about(True)
    bar.show()
    for width, percent in ((480, 100), (720, 200)):
        theme().use(percent=percent)
        for _round in range(2):
            bar.resize(width, bar.heightForWidth(width))
            QApplication.processEvents()
        line = bar.kind_list.geometry()
        for tool in (bar.search, bar.more, bar.order, bar.several, bar.about):
            place = QRect(tool.mapTo(bar, QPoint(0, 0)), tool.size())
            assert bar.rect().contains(place), tool
            assert (place.top(), place.height()) == (line.top(), line.height()), tool
            assert min(tool.width(), tool.height()) >= tokens.TARGET
    theme().use(percent=100)
