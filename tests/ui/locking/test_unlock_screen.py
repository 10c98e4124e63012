"""Unlocking: wrong tries and the wait after them, forgotten passphrases, several people, moved vaults."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from inspector_app.crypto.slots import HARD_FLOOR_M_KIB, Argon2Parameters
from inspector_app.domain.errors import InspectorError, SurroundingsError
from inspector_app.services import recovery, vaults
from inspector_app.services.people import add_person
from inspector_app.services.session import Session
from inspector_app.storage.errors import VaultError
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.unlock.unlock import UnlockScreen
from inspector_app.ui.viewmodels import unlocking
from inspector_app.ui.viewmodels.unlocking import seconds_to_wait
from inspector_app.ui.widgets.labels import Label
from tests.fakes.vaults import PASSPHRASE
from tests.ui.locking.conftest import settle

CHEAP = Argon2Parameters.fresh(HARD_FLOOR_M_KIB, 1, 1)
SECOND = "nine green lanterns waiting"


@pytest.fixture
def made(tmp_path: Path) -> vaults.NewVault:
    """A closed vault of Mei Tanaka and Ken Mori, with its recovery key."""
    new = vaults.create_vault(
        tmp_path / "vault", person={"en": "Mei Tanaka"}, passphrase=PASSPHRASE, parameters=CHEAP
    )
    add_person(new.session, name={"en": "Ken Mori"}, company="", passphrase=SECOND, parameters=CHEAP)
    new.session.close()
    return new


@pytest.fixture
def screen(window: MainWindow, made: vaults.NewVault) -> UnlockScreen:
    window.open("unlock")
    settle(window)
    shown = window.screen_widget
    assert isinstance(shown, UnlockScreen)
    return shown


def give(screen: UnlockScreen, passphrase: str, qtbot: QtBot) -> None:
    screen.passphrase.clear()
    qtbot.keyClicks(screen.passphrase.field, passphrase)
    qtbot.keyClick(screen.passphrase.field, Qt.Key.Key_Return)
    assert screen.app.tasks.drain()


def texts(widget: object) -> str:
    labels = widget.findChildren(Label)  # type: ignore[attr-defined]
    return "\n".join(label.text() for label in labels if label.isVisible())


def refusing(error: InspectorError) -> Callable[..., Session]:
    def refuse(*_given: object, **_more: object) -> Session:
        raise error

    return refuse


def test_after_several_wrong_tries_the_button_counts_down(screen: UnlockScreen, qtbot: QtBot) -> None:
    for _try in range(6):
        give(screen, "not the passphrase", qtbot)
        if not screen.unlock_button.isEnabled():
            break
    assert not screen.unlock_button.isEnabled()
    assert screen.unlock_button.text().startswith("Unlock in ")
    # What was typed stays, and can be corrected while the wait runs; Return does nothing yet.
    assert screen.passphrase.text() == "not the passphrase"
    assert screen.passphrase.field.isEnabled()
    qtbot.keyClick(screen.passphrase.field, Qt.Key.Key_Return)
    assert not screen.app.tasks.busy
    while screen.waiting.left:
        screen.waiting.count_down()
    assert screen.unlock_button.isEnabled()
    assert screen.unlock_button.text() == "Unlock"
    assert not screen.waiting.running


def test_a_wait_that_still_runs_is_told(
    screen: UnlockScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = VaultError("vault.wait", "Wait.", "Then try again.", seconds=64, until_ms=0)
    monkeypatch.setattr(vaults, "unlock_vault", refusing(waiting))
    give(screen, PASSPHRASE, qtbot)
    assert screen.unlock_button.text() == "Unlock in 64 s"
    screen.waiting.count_down()
    assert screen.unlock_button.text() == "Unlock in 63 s"
    assert screen.banner.isVisible()


@pytest.mark.parametrize(
    ("params", "seconds"),
    [({}, 0), ({"wait": 0}, 0), ({"seconds": 2.1}, 3), ({"wait": 5}, 5), ({"wait": "x"}, 0)],
)
def test_seconds_to_wait(params: dict[str, object], seconds: int) -> None:
    assert seconds_to_wait(params) == seconds


@pytest.mark.parametrize(("passphrase", "name"), [(PASSPHRASE, "Mei Tanaka"), (SECOND, "Ken Mori")])
def test_each_person_opens_with_their_own(
    passphrase: str, name: str, screen: UnlockScreen, window: MainWindow, qtbot: QtBot
) -> None:
    give(screen, passphrase, qtbot)
    settle(window)
    assert window.app.session.person.name == {"en": name}
    assert window.route == "today"


def test_forgotten_with_the_sheet_as_a_file(
    screen: UnlockScreen,
    window: MainWindow,
    made: vaults.NewVault,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sheet = tmp_path / "sheet.txt"
    vaults.write_recovery_sheet(made, sheet)
    qtbot.mouseClick(screen.forgotten_button, Qt.MouseButton.LeftButton)
    assert screen.forgotten.isVisible()
    assert not screen.forgotten.go_on.isEnabled()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(sheet), ""))
    screen.forgotten._ask_file()
    assert window.app.tasks.drain()
    assert made.recovery_identity in screen.forgotten.key_text()
    screen.forgotten.go_on.click()
    assert window.app.tasks.drain()
    names = [screen.forgotten.person.itemText(line) for line in range(screen.forgotten.person.count())]
    assert names == ["Mei Tanaka", "Ken Mori"]
    screen.forgotten.person.setCurrentIndex(1)
    screen.forgotten.passphrase.set_text("short")
    assert not screen.forgotten.set_button.isEnabled()
    screen.forgotten.passphrase.set_text("seventeen paper boats sailing")
    qtbot.keyClick(screen.forgotten.passphrase.field, Qt.Key.Key_Return)
    settle(window)
    assert window.app.session.person.name == {"en": "Ken Mori"}
    window.lock()
    settle(window)
    vaults.unlock_vault(tmp_path / "vault", "seventeen paper boats sailing").close()
    # The other person's passphrase is what it was.
    vaults.unlock_vault(tmp_path / "vault", PASSPHRASE).close()


def test_a_mistyped_key_says_so_and_the_way_back_forgets_it(screen: UnlockScreen, qtbot: QtBot) -> None:
    screen.forgotten_button.click()
    qtbot.keyClicks(screen.forgotten.key, "age-secret-key-1 qqqq")
    screen.forgotten.go_on.click()
    assert screen.app.tasks.drain()
    assert screen.banner.isVisible()
    assert screen.forgotten.isVisible()
    assert screen.forgotten.go_on.isEnabled()
    screen._back()
    assert screen.forgotten.key_text() == ""
    assert screen.passphrase.isVisible()
    assert screen.unlock_button.isEnabled()


def test_waiting_holds_for_the_recovery_key_too(
    screen: UnlockScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = VaultError("vault.wait", "Wait.", "Then try again.", seconds=9, until_ms=0)
    monkeypatch.setattr(recovery, "recover_people", refusing(waiting))
    screen.forgotten_button.click()
    qtbot.keyClicks(screen.forgotten.key, "some key")
    screen.forgotten.go_on.click()
    assert screen.app.tasks.drain()
    assert not screen.forgotten.go_on.isEnabled()
    assert not screen.unlock_button.isEnabled()
    while screen.waiting.left:
        screen.waiting.count_down()
    assert screen.forgotten.go_on.isEnabled()


@pytest.fixture
def copied(screen: UnlockScreen, made: vaults.NewVault, tmp_path: Path) -> Path:
    """The same vault in a second place, the first still there: the screen opens the second."""
    vaults.unlock_vault(tmp_path / "vault", PASSPHRASE).close()
    shutil.copytree(tmp_path / "vault", tmp_path / "copy")
    screen.app.folder = tmp_path / "copy"
    return tmp_path / "vault"


def test_a_copy_is_asked_about_and_opens_as_its_own(
    copied: Path, screen: UnlockScreen, window: MainWindow, qtbot: QtBot
) -> None:
    with vaults.unlock_vault(copied, PASSPHRASE) as original:
        device = original.device_id
    give(screen, PASSPHRASE, qtbot)
    assert screen.question.isVisible()
    assert "moved, or copied?" in texts(screen.question)
    assert str(copied) in texts(screen.question)
    assert set(screen.question.answers) == {"copied", "moved"}
    screen.question.answers["copied"].click()
    settle(window)
    assert window.app.unlocked
    assert window.app.session.device_id != device


def test_not_now_opens_nothing(copied: Path, screen: UnlockScreen, window: MainWindow, qtbot: QtBot) -> None:
    give(screen, PASSPHRASE, qtbot)
    screen._back()
    assert screen.passphrase.isVisible()
    assert screen.unlock_button.isEnabled()
    give(screen, PASSPHRASE, qtbot)
    screen.question.answers["moved"].click()
    settle(window)
    assert window.app.unlocked


def test_missing_changes_are_told_with_their_number(
    screen: UnlockScreen, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = SurroundingsError("vault.rolled_back", "Older.", "Put it back.", missing=17, folder="x")
    opened: list[str] = []

    def unlock(folder: Path, passphrase: str, *, standing: str) -> Session:
        opened.append(standing)
        raise older

    monkeypatch.setattr(vaults, "unlock_vault", unlock)
    give(screen, PASSPHRASE, qtbot)
    assert "17 saved changes" in texts(screen.question)
    screen.question.answers["copied"].click()
    assert window.app.tasks.drain()
    assert opened == ["ask", "copied"]
    screen.question.answers[""].click()
    assert screen.passphrase.isVisible()
    assert opened == ["ask", "copied"]


def test_the_account_of_the_computer_is_offered_where_it_opens(
    window: MainWindow, made: vaults.NewVault, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unlocking, "account_offered", lambda _folder: True)
    monkeypatch.setattr(
        unlocking, "by_account", lambda folder: lambda _standing: vaults.unlock_vault(folder, PASSPHRASE)
    )
    window.open("unlock")
    settle(window)
    screen = window.screen_widget
    assert isinstance(screen, UnlockScreen)
    qtbot.waitUntil(screen.account_button.isVisible)
    screen.account_button.click()
    settle(window)
    assert window.app.unlocked


def test_without_a_slot_the_account_is_not_offered(screen: UnlockScreen) -> None:
    screen._ask_about_account()
    assert screen.app.tasks.drain()
    assert screen.account_button.isHidden()
