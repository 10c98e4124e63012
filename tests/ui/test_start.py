"""From nothing to work: first run, recovery sheet, unlock, lock, language, and the end of the program."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector_app.services import vaults
from inspector_app.services.session import Session
from inspector_app.ui.app import first_route
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.first_run.first_run import FirstRunScreen
from inspector_app.ui.screens.inspections.inspections import InspectionsScreen
from inspector_app.ui.screens.unlock.unlock import UnlockScreen
from inspector_app.ui.settings import UiSettings
from inspector_app.ui.viewmodels.passphrases import strength, suggest
from inspector_app.ui.widgets.dialog import Dialog
from tests.fakes.vaults import PASSPHRASE, new_session


def test_first_run_by_keyboard(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Name, Tab, passphrase, Return; save the sheet; four characters, Return: the list of inspections."""
    window.open("first_run")
    screen = window.screen_widget
    assert isinstance(screen, FirstRunScreen)
    assert not screen.create_button.isEnabled()
    qtbot.keyClicks(screen.name, "Mei Tanaka")
    assert screen.create_button.isEnabled()
    qtbot.keyClick(screen.passphrase.field, Qt.Key.Key_Return)
    assert window.app.tasks.drain()
    key = screen.recovery._identity
    assert key.startswith("AGE-SECRET-KEY-1")
    assert screen.languages.isHidden()
    screen._save_sheet(tmp_path / "sheet.txt")
    assert window.app.tasks.drain()
    assert key in (tmp_path / "sheet.txt").read_text("utf-8")
    qtbot.keyClicks(screen.recovery.proof, "XXXX")
    assert not screen.recovery.go_on.isEnabled()
    screen.recovery.proof.clear()
    qtbot.keyClicks(screen.recovery.proof, key[-4:].lower())
    qtbot.keyClick(screen.recovery.proof, Qt.Key.Key_Return)
    assert window.app.tasks.drain()
    assert window.route == "today"
    assert vaults.recovery_confirmed(window.app.session)
    assert window.app.session.person.name == {"en": "Mei Tanaka"}


def test_leaving_at_the_recovery_sheet_closes_the_vault(window: MainWindow, tmp_path: Path) -> None:
    window.open("first_run")
    screen = window.screen_widget
    assert isinstance(screen, FirstRunScreen)
    screen.name.setText("Mei")
    screen.passphrase.set_text(PASSPHRASE)
    screen.create_button.click()
    assert window.app.tasks.drain()
    window.close()
    with vaults.unlock_vault(tmp_path / "vault", PASSPHRASE) as session:
        assert not vaults.recovery_confirmed(session)


def test_who_has_the_key_can_say_so_later(
    show: Callable[..., object], window: MainWindow, stocked: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        vaults, "recovery_confirmed", lambda session: session.vault.secret("said") is not None
    )
    monkeypatch.setattr(vaults, "confirm_recovery", lambda session: session.vault.keep_secret("said", b"1"))
    screen = show("inspections")
    assert isinstance(screen, InspectionsScreen)
    assert screen.warning.isVisible()
    monkeypatch.setattr(Dialog, "exec", lambda _self: Dialog.DialogCode.Rejected)
    screen.warning.have_key.click()
    assert window.app.tasks.drain()
    assert screen.warning.isVisible()
    monkeypatch.setattr(Dialog, "exec", lambda _self: Dialog.DialogCode.Accepted)
    screen.warning.have_key.click()
    assert window.app.tasks.drain()
    assert screen.warning.isHidden()


def test_a_short_passphrase_is_not_taken(window: MainWindow) -> None:
    window.open("first_run")
    screen = window.screen_widget
    assert isinstance(screen, FirstRunScreen)
    screen.name.setText("Mei")
    screen.passphrase.set_text("short")
    assert not screen.create_button.isEnabled()
    assert "12" in screen._strength.text()


def test_strength_in_steps() -> None:
    assert strength("abc") == "short"
    assert strength("password1234") == "weak"
    assert strength("aaaaaaaaaaaaaaaaaaaa") == "weak"
    assert strength("bottle cellar window tea") in {"fair", "weak"}
    assert strength(suggest()) == "strong"
    assert suggest() != suggest()
    assert len(suggest().split("-")) == 6


def test_unlock_with_the_wrong_and_the_right_passphrase(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    new_session(tmp_path / "vault").close()
    window.open("unlock")
    screen = window.screen_widget
    assert isinstance(screen, UnlockScreen)
    qtbot.keyClicks(screen.passphrase.field, "not the passphrase")
    qtbot.keyClick(screen.passphrase.field, Qt.Key.Key_Return)
    assert window.app.tasks.drain()
    assert screen.banner.text() == "This passphrase does not open the vault."
    assert screen.unlock_button.isEnabled()
    screen.passphrase.field.selectAll()
    qtbot.keyClicks(screen.passphrase.field, PASSPHRASE)
    assert screen.banner.isHidden()
    qtbot.mouseClick(screen.unlock_button, Qt.MouseButton.LeftButton)
    assert window.app.tasks.drain()
    assert window.route == "today"
    window.lock()
    assert window.route == "unlock"
    assert not window.app.unlocked
    assert window.app.tasks.drain()
    # Locked means closed: it can be opened again, even from elsewhere.
    vaults.unlock_vault(tmp_path / "vault", PASSPHRASE).close()


def test_nothing_but_unlocking_is_reachable_while_locked(window: MainWindow) -> None:
    window.open("unlock")
    for route in ("inspections", "settings", "exchange", "no_such_place"):
        window.open(route)
        assert window.route == "unlock"


def test_the_language_switches_while_running(
    show: Callable[..., object], window: MainWindow, dressed: QApplication
) -> None:
    show("settings")
    assert window.frame.rail.button("standards").text() == "Standards"
    window.app.set_language("ja")
    assert window.app.tasks.drain()
    assert window.frame.rail.button("standards").text() == "規格"
    assert window.route == "settings"
    assert window.app.settings.language == "ja"
    window.app.set_language("en")
    assert window.app.tasks.drain()
    assert window.frame.rail.button("standards").text() == "Standards"


def test_settings_are_kept_in_a_file(tmp_path: Path, dressed: QApplication) -> None:
    path = tmp_path / "interface.ini"
    first = UiSettings(path)
    first.language, first.theme, first.percent = "ja", "floor", 150
    again = UiSettings(path)
    assert (again.language, again.theme, again.percent) == ("ja", "floor", 150)
    again.theme, again.percent, again.language = "purple", 999, "xx"
    assert (again.theme, again.percent, again.language) == ("light", 100, "en")


def test_which_screen_comes_first(tmp_path: Path) -> None:
    assert first_route(tmp_path / "nothing") == "first_run"
    assert first_route(tmp_path) == "first_run"
    (tmp_path / "vault.json").write_text("{}")
    assert first_route(tmp_path) == "unlock"


def test_closing_the_window_ends_threads_and_closes_the_vault(
    show: Callable[..., object], window: MainWindow, stocked: Session
) -> None:
    show("inspections")
    window.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "database"]
    with pytest.raises(Exception, match=r".*"):
        vaults.vault_info(stocked)
