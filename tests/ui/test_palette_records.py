"""The command palette finds what was recorded: findings by number, photos by name, actions, gauges; and it is
reached by touch from everywhere.
"""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inspector_app.services import actions, defects, photos
from inspector_app.services.gauges import add_gauge
from inspector_app.services.inspections import list_inspections, open_inspection
from inspector_app.services.session import Session
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.palette.sheet import PaletteSheet
from inspector_app.ui.screens.gauges.gauges import GaugesScreen
from inspector_app.ui.screens.workspace.defects.view import DefectsView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_state import Step

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def screen(show: Callable[..., object], stocked: Session) -> WorkspaceScreen:
    file = open_inspection(stocked, list_inspections(stocked)[0].id)
    for defect in file.pack.defects[:2]:
        defects.count_defect(file, defect.code)
    out = io.BytesIO()
    Image.new("RGB", (320, 240), "steelblue").save(out, "JPEG")
    photos.add_photo(file, out.getvalue(), "IMG_0417.jpg")
    actions.add_action(file, {"en": "Polish the mould"})
    add_gauge(stocked, number="C-112", kind="caliper")
    opened = show("workspace", file.id)
    assert isinstance(opened, WorkspaceScreen)
    return opened


def find(window: MainWindow, text: str) -> PaletteSheet:
    """By touch on the rail, then what a keyboard on the screen types."""
    QTest.mouseClick(window.frame.rail.button("palette"), LEFT)
    (sheet,) = (sheet for sheet in window.findChildren(PaletteSheet) if sheet.isVisible())
    assert window.app.tasks.drain()
    sheet.field.insert(text)
    return sheet


def choose(window: MainWindow, text: str) -> None:
    sheet = find(window, text)
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    assert window.app.tasks.drain()


def test_what_was_recorded_is_found_and_opened(screen: WorkspaceScreen, window: MainWindow) -> None:
    state = screen.model.state
    assert state is not None
    choose(window, "#1")
    view = screen.view_of(Step.DEFECTS)
    assert isinstance(view, DefectsView)
    assert view.found.view.current() == state.record.findings[0].id
    choose(window, "0417")
    assert screen.viewer.view.isVisible()
    assert screen.viewer.view.title.text() == "IMG_0417.jpg"
    choose(window, "polish")
    assert screen.steps.key == Step.ACTIONS
    assert not screen.viewer.view.isVisible()
    for typed in ("暗", "夜"):
        sheet = find(window, typed)
        assert sheet.chosen_entry is not None
        assert sheet.chosen_entry.key == "theme.dark"
        QTest.keyClick(sheet.field, Qt.Key.Key_Escape)
    choose(window, "c-112")
    gauges = window.screen_widget
    assert isinstance(gauges, GaugesScreen)
    assert gauges.table.currentIndex().isValid()
    # From a place without a button of its own: the rail has it everywhere, and marks no place with it.
    choose(window, "today")
    assert window.route == "today"
    assert window.frame.rail.button("today").isChecked()
    window.resize(1024, 600)
    try:
        for percent in (100, 125, 200):
            theme().use(percent=percent)
            QTest.qWait(0)
            buttons = [window.frame.rail.button(key) for key in ("palette", "today", "settings", "lock")]
            assert all(button.height() >= 44 for button in buttons)
            assert buttons[-1].geometry().bottom() < window.frame.rail.height()
    finally:
        theme().use(percent=100)
