"""The recovery key after the first day: confirmed later, or replaced by a new one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inspector_app.crypto.slots import HARD_FLOOR_M_KIB, Argon2Parameters
from inspector_app.services import vaults
from inspector_app.services.session import Session
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.inspections.inspections import InspectionsScreen
from inspector_app.ui.screens.recovery.renewal import RenewalScreen
from inspector_app.ui.screens.settings.settings import SettingsScreen
from tests.fakes.vaults import PASSPHRASE, new_inspection


@pytest.fixture
def unconfirmed(tmp_path: Path) -> Iterator[Session]:
    """A vault with an inspection whose recovery sheet was never confirmed."""
    made = vaults.create_vault(
        tmp_path / "vault",
        person={"en": "Mei Tanaka"},
        passphrase=PASSPHRASE,
        parameters=Argon2Parameters.fresh(HARD_FLOOR_M_KIB, 1, 1),
    )
    with made.session:
        new_inspection(made.session)
        yield made.session


def recipients(session: Session) -> list[str]:
    return [slot["recipient"] for slot in vaults.vault_slots(session.folder) if slot["kind"] == "recovery"]


def test_a_lost_key_is_replaced_from_the_list(
    window: MainWindow, unconfirmed: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    before = recipients(unconfirmed)
    window.app.set_session(unconfirmed)
    window.open("inspections")
    assert window.app.tasks.drain()
    listed = window.screen_widget
    assert isinstance(listed, InspectionsScreen)
    assert listed.warning.isVisible()
    qtbot.mouseClick(listed.warning.new_key, Qt.MouseButton.LeftButton)
    screen = window.screen_widget
    assert isinstance(screen, RenewalScreen)
    assert recipients(unconfirmed) == before, "nothing is replaced before it is asked for"
    qtbot.mouseClick(screen.make_button, Qt.MouseButton.LeftButton)
    assert window.app.tasks.drain()
    assert len(recipients(unconfirmed)) == 1
    assert recipients(unconfirmed) != before
    assert not vaults.recovery_confirmed(unconfirmed)
    key = screen.sheet._identity
    screen._save(tmp_path / "sheet.txt")
    assert window.app.tasks.drain()
    assert key in (tmp_path / "sheet.txt").read_text("utf-8")
    qtbot.keyClicks(screen.sheet.proof, key[-4:])
    qtbot.keyClick(screen.sheet.proof, Qt.Key.Key_Return)
    assert window.app.tasks.drain()
    assert vaults.recovery_confirmed(unconfirmed)
    listed = window.screen_widget
    assert isinstance(listed, InspectionsScreen)
    assert listed.warning.isHidden()


def test_a_sheet_that_cannot_be_saved_keeps_the_key_on_the_screen(
    window: MainWindow, unconfirmed: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    window.app.set_session(unconfirmed)
    window.open("new_recovery")
    screen = window.screen_widget
    assert isinstance(screen, RenewalScreen)
    qtbot.mouseClick(screen.make_button, Qt.MouseButton.LeftButton)
    assert window.app.tasks.drain()
    screen._save(tmp_path / "no such folder" / "sheet.txt")
    assert window.app.tasks.drain()
    assert "cannot be written" in screen.sheet._said.text()
    assert screen.sheet.isVisible()
    assert screen.sheet._identity.startswith("AGE-SECRET-KEY-1")


def test_whoever_changes_their_mind_keeps_the_key(
    window: MainWindow, unconfirmed: Session, qtbot: QtBot
) -> None:
    before = recipients(unconfirmed)
    window.app.set_session(unconfirmed)
    window.open("settings")
    assert window.app.tasks.drain()
    settings = window.screen_widget
    assert isinstance(settings, SettingsScreen)
    settings.new_key.click()
    screen = window.screen_widget
    assert isinstance(screen, RenewalScreen)
    assert window.frame.rail.button("settings").isChecked()
    screen.back_button.click()
    assert window.route == "inspections"
    assert window.app.tasks.drain()
    assert recipients(unconfirmed) == before
