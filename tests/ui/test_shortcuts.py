"""The help sheet names every shortcut, and shortcuts lead where they say."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inspector_app.ui.help_sheet import HelpSheet
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.workspace import commands
from tests.ui.test_screens import shown_texts, texts

Show = Callable[..., object]


def test_the_help_sheet_lists_every_shortcut(show: Show, window: MainWindow, qtbot: QtBot) -> None:
    show("inspections")
    sheet = HelpSheet(window)
    qtbot.addWidget(sheet)
    written = texts(sheet)
    for action in window.actions():
        assert action.shortcut().toString() in written
    for shortcut in (*commands.SHORTCUTS.values(), "Alt+9"):
        assert shortcut in written
    qtbot.keyClicks(sheet.search, "redo")
    assert "Redo what was undone" in shown_texts(sheet)
    assert "Undo the last change" not in shown_texts(sheet)
    qtbot.keyClicks(sheet.search, "xyz")
    assert "No shortcut is called that" in shown_texts(sheet)


def test_shortcuts_lead_to_the_places(show: Show, window: MainWindow, qtbot: QtBot) -> None:
    show("inspections")
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.route == "standards"
    assert window.frame.rail.button("standards").isChecked()
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window.route == "new_inspection"
    assert window.app.tasks.drain()
