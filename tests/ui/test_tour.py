"""The tour through the real window: each stop finds what it points at, and nothing of the work changes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from inspector_app.services.inspections import list_inspections
from inspector_app.services.session import Session
from inspector_app.services.trail import trail
from inspector_app.ui.help_sheet import HelpSheet
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.today.today import TodayScreen
from inspector_app.ui.tour.stops import stops
from inspector_app.ui.tour.tour import Tour, begin_tour

Show = Callable[..., object]
WORDS_A_MINUTE = 180
"""How fast a person reads who has to understand."""


def tours(window: MainWindow) -> list[Tour]:
    return [each for each in window.findChildren(Tour) if each.isVisible()]


@pytest.fixture
def tour(show: Show, window: MainWindow) -> Tour:
    show("today")
    begin_tour(window)
    assert window.app.tasks.drain()
    (made,) = tours(window)
    return made


def test_it_takes_less_than_a_minute() -> None:
    words = sum(len(f"{stop.title} {stop.text}".split()) for stop in stops())
    assert words < WORDS_A_MINUTE


def test_every_stop_points_at_something_in_sight(tour: Tour, window: MainWindow, qtbot: QtBot) -> None:
    before = trail(window.app.session, list_inspections(window.app.session)[0].id)
    seen = []
    for number in range(len(stops())):
        assert window.app.tasks.drain()
        qtbot.waitUntil(lambda: not tour._timer.isActive() and not tour._hole.isEmpty())
        target = tour.stop.find(window)
        assert target is not None
        card = tour._card
        assert tour.rect().contains(card.geometry())
        if target.height() < window.height() // 2:
            assert not card.geometry().intersects(tour._hole)
        seen.append(tour.stop.title)
        assert tour._count.text() == f"{number + 1} / {len(stops())}"
        qtbot.keyClick(tour, Qt.Key.Key_Right)
    assert seen == [stop.title for stop in stops()]
    assert not tours(window)
    assert window.app.settings.tour_seen
    assert window.app.tasks.drain()
    assert trail(window.app.session, list_inspections(window.app.session)[0].id) == before


def test_it_is_left_by_escape_touch_and_button(tour: Tour, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(tour, Qt.MouseButton.LeftButton, pos=QPoint(5, 300))
    assert tour.stop.route == "workspace"
    assert window.app.tasks.drain()
    back = next(each for each in tour.findChildren(QPushButton) if each.accessibleName() == "Back")
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert tour.stop.route == "today"
    qtbot.keyClick(tour, Qt.Key.Key_Escape)
    assert not tours(window)
    assert window.app.tasks.drain()


def test_without_an_inspection_it_shows_what_there_is(window: MainWindow, session: Session) -> None:
    window.app.set_session(session)
    window.open("today")
    begin_tour(window)
    assert window.app.tasks.drain()
    (tour,) = tours(window)
    assert {stop.route for stop in tour._stops} == {"today"}
    tour.end()


def test_it_goes_with_everything_else_when_the_window_locks(tour: Tour, window: MainWindow) -> None:
    window.lock()
    assert not tours(window)
    assert window.app.tasks.drain()


def test_today_offers_it_once(show: Show, window: MainWindow, qtbot: QtBot) -> None:
    screen = show("today")
    assert isinstance(screen, TodayScreen)
    assert screen.tour.isVisible()
    assert not tours(window)
    qtbot.mouseClick(screen.tour.decline, Qt.MouseButton.LeftButton)
    assert not screen.tour.isVisible()
    again = show("today")
    assert isinstance(again, TodayScreen)
    assert not again.tour.isVisible()


def test_keys_stay_with_the_tour_when_what_it_opened_has_loaded(
    show: Show, window: MainWindow, qtbot: QtBot
) -> None:
    show("today")
    begin_tour(window)
    assert window.app.tasks.drain()
    (made,) = tours(window)
    with qtbot.waitActive(window):
        window.activateWindow()
    for place in range(1, len(stops()) - 1):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert made.isAncestorOf(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Return)
        assert window.app.tasks.drain()
        qtbot.waitUntil(lambda: not made._timer.isActive())
        assert made._place == place
    qtbot.mouseClick(made._skip, Qt.MouseButton.LeftButton)
    screen, focused = window.screen_widget, QApplication.focusWidget()
    assert screen is not None
    assert window.route == "workspace"
    assert focused is not None
    assert screen.isAncestorOf(focused)


def test_the_offer_on_today_begins_it(show: Show, window: MainWindow, qtbot: QtBot) -> None:
    screen = show("today")
    assert isinstance(screen, TodayScreen)
    qtbot.mouseClick(screen.tour.begin, Qt.MouseButton.LeftButton)
    assert window.app.tasks.drain()
    (made,) = tours(window)
    made.end()


def test_the_help_sheet_begins_it_again(show: Show, window: MainWindow, qtbot: QtBot) -> None:
    window.app.settings.tour_seen = True
    show("today")
    sheet = HelpSheet(window)
    qtbot.addWidget(sheet)
    sheet.show()
    again = next(each for each in sheet.findChildren(QPushButton) if each.text() == "Show me around")
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert not sheet.isVisible()
    assert window.app.tasks.drain()
    (made,) = tours(window)
    made.end()


def test_at_large_text_the_card_is_whole_and_in_sight(
    show: Show, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.resize(1280, 800)
    window.app.set_text_size(200)
    show("today")
    begin_tour(window)
    assert window.app.tasks.drain()
    (made,) = tours(window)
    for _stop in stops():
        assert window.app.tasks.drain()
        qtbot.waitUntil(lambda: not made._timer.isActive() and not made._hole.isEmpty())
        assert made.rect().contains(made._card.geometry())
        assert made._skip.width() >= made._skip.sizeHint().width()
        text = made._text
        assert text.height() >= text.heightForWidth(text.width())
        qtbot.keyClick(made, Qt.Key.Key_Right)
