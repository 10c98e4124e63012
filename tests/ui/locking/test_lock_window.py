"""Locking takes everything off the screen, stores what was open, and brings its person back to it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QImage, QPixmap, QPixmapCache
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.logging import _QtMessageCapture as QtLog
from pytestqt.qtbot import QtBot

from inspector_app.domain.errors import SurroundingsError
from inspector_app.services import vaults
from inspector_app.services.inspections import list_inspections, open_inspection
from inspector_app.services.session import Session
from inspector_app.ui.clipboard import copy_text
from inspector_app.ui.help_sheet import HelpSheet
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.navigation import ROUTES
from inspector_app.ui.screens.unlock.unlock import UnlockScreen
from inspector_app.ui.screens.workspace.checklist.view import ChecklistView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.workspace_state import Step
from inspector_app.ui.widgets.dialog import ConfirmDialog, Dialog
from inspector_app.ui.widgets.form import ComboBox
from tests.fakes.vaults import PASSPHRASE
from tests.ui.locking.conftest import betrayed, other_windows, settle, written

At = Callable[[str], object]
INSIDE = tuple(route for route, entry in ROUTES.items() if not entry.locked)


def picture(window: MainWindow) -> QImage:
    """The window at rest. The field has the focus, but a window without a display is in front or not as it
    likes: without the mark of the focus, then.
    """
    settle(window)
    screen = window.screen_widget
    assert isinstance(screen, UnlockScreen)
    assert window.focusWidget() is screen.passphrase.field
    screen.passphrase.field.clearFocus()
    return window.grab().toImage()


@pytest.fixture
def closed_picture(window: MainWindow) -> QImage:
    """The window as it looks to somebody who has never unlocked it."""
    QApplication.setCursorFlashTime(0)
    window.open("unlock")
    return picture(window)


def same(one: QImage, other: QImage) -> bool:
    """Without the pictures' addresses in a failure's text."""
    return one == other


def unlock(window: MainWindow) -> None:
    screen = window.screen_widget
    assert isinstance(screen, UnlockScreen)
    screen.passphrase.set_text(PASSPHRASE)
    screen.unlock_button.click()
    settle(window)


@pytest.mark.parametrize("route", INSIDE)
def test_nothing_of_the_vault_is_left_on_the_window(
    route: str, closed_picture: QImage, at: At, window: MainWindow
) -> None:
    at(route)
    if route == "workspace":
        assert betrayed(written()), "the look at all widgets sees nothing"
    window.lock()
    settle(window)
    assert window.route == "unlock"
    assert betrayed(written()) == set()
    assert other_windows(window) == []
    assert window.windowTitle() == "Inspector"
    assert same(picture(window), closed_picture)


@pytest.mark.parametrize("step", list(Step))
def test_nothing_of_any_step_is_left(step: Step, closed_picture: QImage, at: At, window: MainWindow) -> None:
    screen = at("workspace")
    assert isinstance(screen, WorkspaceScreen)
    screen.show_step(step)
    settle(window)
    window.lock()
    settle(window)
    assert betrayed(written()) == set()
    assert same(picture(window), closed_picture)


def _file_dialog(window: MainWindow) -> object:
    return QFileDialog.getSaveFileName(window.screen_widget, "canary", "canary.pdf")[0]


def _plan_dialog(window: MainWindow) -> object:
    from inspector_app.ui.screens.workspace.sampling.change import PlanDialog

    screen = window.screen_widget
    assert isinstance(screen, WorkspaceScreen)
    assert screen.model.state is not None
    return PlanDialog(window, screen.model.state).exec()


def _menu(window: MainWindow) -> object:
    menu = QMenu(window.screen_widget)
    menu.addAction("canary")
    return menu.exec(window.mapToGlobal(window.rect().center()))


def _dialog_on_dialog(window: MainWindow) -> object:
    outer = Dialog(window, "canary", confirm="yes")
    QTimer.singleShot(0, lambda: ConfirmDialog(outer, "canary two", "canary", confirm="yes").ask())
    return outer.exec()


def _dialog_with_text(window: MainWindow) -> object:
    dialog = Dialog(window.screen_widget, "canary", "canary", confirm="yes")
    dialog.add(QLineEdit("canary"))
    return dialog.exec()


DIALOGS: dict[str, Callable[[MainWindow], object]] = {
    "help": lambda window: HelpSheet(window).exec(),
    "text": _dialog_with_text,
    "confirm": lambda window: ConfirmDialog(window, "canary", "canary", confirm="yes").ask(),
    "two": _dialog_on_dialog,
    "file": _file_dialog,
    "plan": _plan_dialog,
    "menu": _menu,
}


@pytest.mark.parametrize("name", list(DIALOGS))
def test_a_dialog_goes_unanswered(
    name: str, closed_picture: QImage, at: At, window: MainWindow, qtbot: QtBot, qtlog: QtLog
) -> None:
    at("workspace")
    opened: list[QWidget | None] = []

    def lock_when_open() -> None:
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        wanted = "canary two" if name == "two" else ""
        if front is None or wanted not in front.windowTitle():
            QTimer.singleShot(5, lock_when_open)
            return
        opened.append(front)
        window.lock()

    QTimer.singleShot(0, lock_when_open)
    with qtlog.disabled():  # menus want the keyboard for themselves; without a display there is none
        answer = DIALOGS[name](window)
    assert opened, "nothing was open"
    assert not answer, "the dialog was answered"
    qtbot.waitUntil(lambda: not betrayed(written()))
    settle(window)
    assert window.route == "unlock"
    assert other_windows(window) == []
    assert same(picture(window), closed_picture)


def test_an_open_list_of_choices_goes_too(window: MainWindow, at: At, qtlog: QtLog) -> None:
    screen = at("new_inspection")
    assert isinstance(screen, QWidget)
    combo = next(each for each in screen.findChildren(ComboBox) if each.isVisible() and each.count())
    with qtlog.disabled():
        combo.showPopup()
    assert other_windows(window)
    window.lock()
    settle(window)
    assert other_windows(window) == []
    assert betrayed(written()) == set()


def test_a_dialog_answered_long_ago_is_forgotten(window: MainWindow, at: At) -> None:
    """What was asked stays a child of the window that it stood on."""
    at("workspace")
    dialog = Dialog(window, "canary", "canary", confirm="yes")
    QTimer.singleShot(0, dialog.accept)
    assert dialog.exec()
    assert betrayed(written()) >= {"canary"}
    window.lock()
    settle(window)
    assert betrayed(written()) == set()


def test_a_text_half_typed_is_stored(window: MainWindow, at: At, stocked: Session) -> None:
    screen = at("workspace")
    assert isinstance(screen, WorkspaceScreen)
    screen.show_step(Step.CHECKLIST, "surface")
    settle(window)
    view = screen.stack.currentWidget()
    assert isinstance(view, ChecklistView)
    QTest.keyClicks(view.rows, "c")
    note = next(e for e in view.live.findChildren(QPlainTextEdit) if "Note" in e.accessibleName())
    QTest.keyClicks(note, "a canary on the rim")
    window.lock()
    settle(window)
    assert betrayed(written()) == set()
    with vaults.unlock_vault(window.app.folder, PASSPHRASE) as again:
        file = open_inspection(again, list_inspections(again)[0].id)
        assert "a canary on the rim" in str(file.record.answers)


def test_who_unlocks_again_is_where_they_were(window: MainWindow, at: At) -> None:
    screen = at("workspace")
    assert isinstance(screen, WorkspaceScreen)
    screen.show_step(Step.MEASUREMENTS)
    settle(window)
    window.lock()
    unlock(window)
    again = window.screen_widget
    assert isinstance(again, WorkspaceScreen)
    assert again is not screen
    assert again.step == Step.MEASUREMENTS
    assert window.frame.rail.button("workspace").isVisible()
    window.open("safekeeping", "people")
    settle(window)
    window.lock()
    unlock(window)
    assert window.route == "safekeeping"
    assert getattr(window.screen_widget, "place", "") == "people"


def test_somebody_else_begins_with_the_inspections(window: MainWindow, at: At, stocked: Session) -> None:
    from inspector_app.services.people import add_person

    other = "another person came along"
    add_person(stocked, name={"en": "Ken Mori"}, company="", passphrase=other)
    at("workspace")
    window.lock()
    settle(window)
    screen = window.screen_widget
    assert isinstance(screen, UnlockScreen)
    screen.passphrase.set_text(other)
    screen.unlock_button.click()
    settle(window)
    assert window.app.session.person.name == {"en": "Ken Mori"}
    assert window.route == "today"
    assert not window.frame.rail.button("workspace").isVisible()


def test_toast_status_and_undo_are_gone(window: MainWindow, at: At) -> None:
    at("workspace")
    undone: list[bool] = []
    window.app.show_toast("canary was counted", lambda: undone.append(True))
    window.app.context.emit("canary plan")
    window.lock()
    # What screens say while they are on their way out is not shown any more.
    window.app.show_toast("canary again")
    window.app.context.emit("canary plan")
    settle(window)
    assert betrayed(written()) == set()
    assert not window.frame.toast.isVisible()
    assert undone == []


def test_copied_text_and_pixmaps_go(window: MainWindow, at: At) -> None:
    at("workspace")
    clipboard = QGuiApplication.clipboard()
    copy_text("canary key")
    QPixmapCache.insert("canary", QPixmap(8, 8))
    window.lock()
    assert clipboard.text() == ""
    assert not QPixmapCache.find("canary", QPixmap())
    clipboard.setText("of another program")
    window.app.set_session(None)
    unlock(window)
    window.lock()
    assert clipboard.text() == "of another program"
    settle(window)


def test_work_under_way_is_finished_before_the_vault_closes(window: MainWindow, at: At) -> None:
    at("inspections")
    session = window.app.session
    done: list[str] = []
    window.app.run(lambda: done.append(session.person.id if session.vault.secret("none") is None else ""))
    window.lock()
    settle(window)
    assert done == [session.person.id]
    with pytest.raises(Exception, match="locked"):
        session.vault.secret("none")


def test_an_error_of_work_after_locking_waits_for_its_person(window: MainWindow, at: At) -> None:
    at("inspections")

    def fail() -> None:
        raise SurroundingsError("storage.disk_full", "canary", "canary")

    window.app.run(fail)
    window.lock()
    settle(window)
    assert betrayed(written()) == set()
    unlock(window)
    assert window.frame.banner.isVisible()
    window.lock()
    unlock(window)
    assert not window.frame.banner.isVisible()


def test_the_lock_key_works_in_the_workspace(window: MainWindow, at: At, qtbot: QtBot) -> None:
    """Two meanings of one key would be none."""
    at("workspace")
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    focus = QApplication.focusWidget()
    assert focus is not None
    from PySide6.QtCore import Qt

    QTest.keyClick(focus, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.route == "unlock"
    settle(window)


def test_locking_twice_and_locking_locked_does_nothing(window: MainWindow, app: AppModel, at: At) -> None:
    window.open("unlock")
    window.lock()
    assert window.route == "unlock"
    at("inspections")
    window.lock()
    window.lock()
    settle(window)
    assert not app.unlocked
