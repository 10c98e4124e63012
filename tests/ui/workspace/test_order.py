"""The order step by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inspector_app.domain.records import CountingMode
from inspector_app.services.inspections import list_inspections
from inspector_app.services.session import Session
from inspector_app.ui.screens.workspace.order.view import OrderView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_state import Step


def test_quantities_date_place_and_counting_without_a_mouse(
    show: Callable[..., object], stocked: Session
) -> None:
    screen = show("workspace", list_inspections(stocked)[0].id)
    assert isinstance(screen, WorkspaceScreen)
    window = screen.window()
    window.activateWindow()
    screen.show_step(Step.ORDER)
    view = screen.stack.currentWidget()
    assert isinstance(view, OrderView)
    for number in ("4000", "3900", "3500"):
        focused = window.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, number)
        QTest.keyClick(focused, Qt.Key.Key_Return)
    assert window.focusWidget() is view._date
    QTest.keyClick(view._date, Qt.Key.Key_Up)
    QTest.keyClick(view._date, Qt.Key.Key_Tab)
    assert screen.app.tasks.drain()
    view._place.edit().area("en").setFocus()
    QTest.keyClicks(view._place.edit().area("en"), "Hall 3")
    view._golden.setFocus()
    QTest.keyClicks(view._golden, "GS-09")
    counting = view._counting.button(CountingMode.UNITS)
    counting.setFocus()
    QTest.keyClick(counting, Qt.Key.Key_Right)
    other = view._counting.button(CountingMode.NONCONFORMITIES)
    assert window.focusWidget() is other
    QTest.keyClick(other, Qt.Key.Key_Space)
    view.model.flush()
    assert screen.app.tasks.drain()
    assert screen.model.state is not None
    header = screen.model.state.record.header
    assert (header.quantity_ordered, header.quantity_made, header.quantity_packed) == (4000, 3900, 3500)
    assert (header.place, header.golden_sample) == ({"en": "Hall 3"}, "GS-09")
    assert header.counting == CountingMode.NONCONFORMITIES
