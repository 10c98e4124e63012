"""People of a vault in the window: listed, added, removed with a reason; the computer's account."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inspector_app.crypto import slots
from inspector_app.services import os_keyring, people, vaults
from inspector_app.services.people import add_person, list_people
from inspector_app.services.session import Session
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.safekeeping.people import PeopleSection
from inspector_app.ui.screens.safekeeping.person_dialogs import AddPersonDialog, RemovePersonDialog
from inspector_app.ui.screens.safekeeping.safekeeping import SafekeepingScreen
from inspector_app.ui.screens.settings.account import PassphraseDialog
from inspector_app.ui.screens.settings.settings import SettingsScreen
from inspector_app.ui.widgets.labels import Label
from tests.fakes.vaults import PASSPHRASE

CHEAP = slots.Argon2Parameters.fresh(slots.HARD_FLOOR_M_KIB, 1, 1)
NEW = "nine green lanterns waiting"


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """New slots as cheap as those of the other tests."""
    monkeypatch.setattr(people, "calibrate", lambda: CHEAP)


@pytest.fixture
def section(show: Callable[..., object]) -> PeopleSection:
    screen = show("safekeeping", "people")
    assert isinstance(screen, SafekeepingScreen)
    found = screen.section("people")
    assert isinstance(found, PeopleSection)
    return found


def texts(widget: QWidget) -> str:
    return "\n".join(
        getattr(label, "whole_text", label.text)()
        for label in widget.findChildren(Label)
        if label.isVisible()
    )


def test_alone_nobody_can_be_removed(section: PeopleSection) -> None:
    assert "Mei Tanaka" in texts(section)
    assert "at work now" in texts(section)
    assert section.remove_buttons == {}


def test_a_person_is_added_and_removed(
    section: PeopleSection, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill_in(dialog: AddPersonDialog) -> AddPersonDialog.DialogCode:
        assert not dialog.confirm_button.isEnabled()
        qtbot.keyClicks(dialog.name, "Ken Mori")
        qtbot.keyClicks(dialog.company, "Akiduki")
        qtbot.keyClicks(dialog.passphrase.field, "short")
        assert not dialog.confirm_button.isEnabled()
        dialog.passphrase.set_text(NEW)
        assert dialog.confirm_button.isEnabled()
        return AddPersonDialog.DialogCode.Accepted

    monkeypatch.setattr(AddPersonDialog, "exec", fill_in)
    section.add_button.click()
    assert window.app.tasks.drain()
    qtbot.waitUntil(lambda: "Ken Mori" in texts(section))
    assert "Akiduki" in texts(section)
    members = list_people(window.app.session)
    added = next(each.person for each in members if not each.present)
    assert set(section.remove_buttons) == {each.person.id for each in members}

    def say_why(dialog: RemovePersonDialog) -> RemovePersonDialog.DialogCode:
        assert not dialog.confirm_button.isEnabled()
        qtbot.keyClicks(dialog.why, "left the company")
        assert dialog.confirm_button.isEnabled()
        return RemovePersonDialog.DialogCode.Accepted

    monkeypatch.setattr(RemovePersonDialog, "exec", say_why)
    section.remove_buttons[added.id].click()
    assert window.app.tasks.drain()
    qtbot.waitUntil(section._gone_card.isVisible)
    assert section.remove_buttons == {}
    assert [each.can_unlock for each in list_people(window.app.session)] == [True, False]


def test_a_shared_passphrase_is_refused_in_words(
    section: PeopleSection, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill_in(dialog: AddPersonDialog) -> AddPersonDialog.DialogCode:
        dialog.name.setText("Ken")
        dialog.passphrase.set_text(PASSPHRASE)
        return AddPersonDialog.DialogCode.Accepted

    monkeypatch.setattr(AddPersonDialog, "exec", fill_in)
    section.add_button.click()
    assert window.app.tasks.drain()
    assert section.banner.isVisible()
    assert len(list_people(window.app.session)) == 1


def test_leaving_oneself_locks(
    show: Callable[..., object], stocked: Session, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_person(stocked, name={"en": "Ken"}, company="", passphrase=NEW, parameters=CHEAP)
    screen = show("safekeeping", "people")
    assert isinstance(screen, SafekeepingScreen)
    section = screen.section("people")
    assert isinstance(section, PeopleSection)

    def say_why(dialog: RemovePersonDialog) -> RemovePersonDialog.DialogCode:
        assert "This is you" in "".join(label.text() for label in dialog.findChildren(Label))
        dialog.why.setText("moves to another team")
        return RemovePersonDialog.DialogCode.Accepted

    monkeypatch.setattr(RemovePersonDialog, "exec", say_why)
    section.remove_buttons[stocked.person.id].click()
    assert window.app.tasks.drain()
    assert window.route == "unlock"
    assert window.app.tasks.drain()
    with pytest.raises(Exception, match="passphrase"):
        vaults.unlock_vault(stocked.folder, PASSPHRASE)
    vaults.unlock_vault(stocked.folder, NEW).close()


def test_settings_of_locking_take_effect(show: Callable[..., object], window: MainWindow) -> None:
    screen = show("settings")
    assert isinstance(screen, SettingsScreen)
    assert screen.locking.minutes.key == "5"
    screen.locking.minutes.button("15").click()
    assert window.app.settings.lock_minutes == 15
    screen.locking.on_suspend.click()
    assert not window.app.settings.lock_on_suspend


def test_the_account_is_switched_on_and_off(
    show: Callable[..., object], window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    on: list[bool] = []
    monkeypatch.setattr(os_keyring, "available", lambda: True)
    monkeypatch.setattr(os_keyring, "enabled", lambda _session: bool(on))

    def enable(_session: Session, passphrase: str) -> None:
        said.append(passphrase)
        on.append(True)

    monkeypatch.setattr(os_keyring, "enable", enable)
    monkeypatch.setattr(os_keyring, "disable", lambda _session: on.clear())
    screen = show("settings")
    assert isinstance(screen, SettingsScreen)
    assert screen.account.state.text().startswith("Off")

    def give(dialog: PassphraseDialog) -> PassphraseDialog.DialogCode:
        dialog.passphrase.set_text(PASSPHRASE)
        return PassphraseDialog.DialogCode.Accepted

    monkeypatch.setattr(PassphraseDialog, "exec", give)
    screen.account.button.click()
    assert window.app.tasks.drain()
    assert said == [PASSPHRASE]
    assert screen.account.state.text().startswith("On")
    screen.account.button.click()
    assert window.app.tasks.drain()
    assert screen.account.state.text().startswith("Off")


def test_without_a_keyring_it_says_so(show: Callable[..., object], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os_keyring, "available", lambda: False)
    screen = show("settings")
    assert isinstance(screen, SettingsScreen)
    assert screen.account.button.isHidden()
    assert "no keyring" in screen.account.state.text()
