"""Restoring in the window: choose the stick, give the passphrase or the recovery key, and go on working."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inspector_app.crypto.slots import HARD_FLOOR_M_KIB, Argon2Parameters
from inspector_app.services import backups, recovery, vaults
from inspector_app.storage import restoring
from inspector_app.storage.copy_manifest import Copy
from inspector_app.system import paths
from inspector_app.ui.app import usual_folder
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.restore.restore import RestoreScreen
from tests.fakes.vaults import PASSPHRASE, new_inspection

CHEAP = Argon2Parameters.fresh(HARD_FLOOR_M_KIB, 1, 1)


@pytest.fixture
def key() -> list[str]:
    """The recovery key of the lost vault, when there is one."""
    return []


@pytest.fixture
def copy(tmp_path: Path, key: list[str]) -> Copy:
    """A copy on a stick; the vault itself, where the window looks for it, is lost."""
    made = vaults.create_vault(
        tmp_path / "vault", person={"en": "Mei"}, passphrase=PASSPHRASE, parameters=CHEAP
    )
    key.append(made.recovery_identity)
    with made.session as session:
        new_inspection(session)
        copied = backups.create_backup(session, tmp_path / "stick")
    shutil.rmtree(tmp_path / "vault")
    return copied


@pytest.fixture
def screen(copy: Copy, window: MainWindow, tmp_path: Path) -> RestoreScreen:
    del copy
    window.open("first_run")
    window.open("restore")
    settle(window)
    made = window.screen_widget
    assert isinstance(made, RestoreScreen)
    made.look(tmp_path / "stick")
    settle(window)
    return made


def settle(window: MainWindow) -> None:
    assert window.app.tasks.drain(60_000)


def restored(window: MainWindow) -> None:
    settle(window)
    assert window.route == "today"
    session = window.app.session
    assert len(vaults.vault_info(session)) > 0
    assert vaults.vault_info(session)["inspections"] == 1


def test_with_the_passphrase_into_the_usual_place(
    screen: RestoreScreen, window: MainWindow, tmp_path: Path
) -> None:
    assert screen.form.which.count() == 1
    assert "photos and files" in screen.form.which.currentText()
    assert screen.form.target == tmp_path / "vault"
    assert not screen.form.restore_button.isEnabled()
    screen.form.passphrase.set_text(PASSPHRASE)
    screen.form.restore_button.click()
    restored(window)
    assert window.app.folder == tmp_path / "vault"


def test_a_wrong_passphrase_makes_nothing_and_can_be_given_again(
    screen: RestoreScreen, window: MainWindow, tmp_path: Path
) -> None:
    screen.form.passphrase.set_text("another one than this")
    screen.form.restore_button.click()
    settle(window)
    assert "does not open" in screen.banner.text()
    assert not (tmp_path / "vault").exists()
    screen.form.passphrase.set_text(PASSPHRASE)
    screen.form.passphrase.submitted.emit()
    restored(window)


def test_with_the_recovery_key(
    screen: RestoreScreen, window: MainWindow, key: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recovery, "calibrate", lambda: CHEAP)
    screen.form.forgotten_button.click()
    screen.key_form.key.setPlainText(key[0].lower())
    screen.key_form.go_on.click()
    settle(window)
    assert screen.key_form.person.currentText() == "Mei"
    screen.key_form.passphrase.set_text("eleven grey bottles rolling")
    screen.key_form.set_button.click()
    restored(window)


def test_beside_a_vault_that_is_there_and_found_again_at_the_next_start(
    screen: RestoreScreen, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vaults.create_vault(
        tmp_path / "vault", person={"en": "Ken"}, passphrase=PASSPHRASE, parameters=CHEAP
    ).session.close()
    window.open("restore")
    settle(window)
    again = window.screen_widget
    assert isinstance(again, RestoreScreen)
    assert again.form.target == tmp_path / "vault-restored"
    again.look(tmp_path / "stick")
    settle(window)
    again.form.passphrase.set_text(PASSPHRASE)
    again.form.restore_button.click()
    restored(window)
    assert window.app.folder == tmp_path / "vault-restored"
    assert usual_folder(window.app.settings) == tmp_path / "vault-restored"
    window.lock()
    settle(window)
    shutil.rmtree(tmp_path / "vault-restored")
    assert usual_folder(window.app.settings) == paths.default_vault_dir()
    assert vaults.vault_exists(tmp_path / "vault"), "the one that was there is untouched"


def test_a_folder_without_copies_says_so(screen: RestoreScreen, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    screen.look(tmp_path / "empty")
    settle(window)
    assert "no complete second copy" in screen.banner.text()
    assert not screen.form.restore_button.isVisible()


def test_stopped_it_goes_on_in_the_same_place(
    screen: RestoreScreen, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.form.passphrase.set_text(PASSPHRASE)
    with monkeypatch.context() as stopped:
        stopped.setattr(screen.run, "_tell", lambda _done, _total: screen.run.stop())
        screen.form.restore_button.click()
        settle(window)
    assert "stopped" in screen.banner.text()
    assert (tmp_path / "vault" / restoring.MARK).exists()
    screen.form.restore_button.click()
    restored(window)
    assert window.app.folder == tmp_path / "vault"


def test_damaged_files_are_said_and_the_rest_can_be_had(
    screen: RestoreScreen, window: MainWindow, copy: Copy, qtbot: QtBot
) -> None:
    del qtbot
    blob = next((copy.folder.parent / "blobs").glob("??/*"))
    blob.write_bytes(b"x")
    screen.form.passphrase.set_text(PASSPHRASE)
    screen.form.restore_button.click()
    settle(window)
    assert "missing or damaged in this copy" in screen.banner.text()
    assert screen.form.without_button.isVisible()
    screen.form.without_button.click()
    restored(window)


def test_the_way_back(screen: RestoreScreen, window: MainWindow) -> None:
    screen.form.left.emit()
    settle(window)
    assert window.route == "first_run"


def test_first_run_and_unlock_lead_here(window: MainWindow, copy: Copy) -> None:
    del copy
    for route in ("first_run", "unlock"):
        window.open(route)
        screen = window.screen_widget
        button = getattr(screen, "restore_button", None)
        assert button is not None
        assert button.isVisibleTo(screen)
        button.click()
        assert window.route == "restore"
