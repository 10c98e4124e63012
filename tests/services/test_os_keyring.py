"""The slot that the account on this computer opens: besides the passphrase, never instead of it."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.backends.fail
import keyring.backends.kwallet
import keyring.backends.null
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from inspector_app.crypto.slots import HARD_FLOOR_M_KIB, Argon2Parameters
from inspector_app.domain.errors import InputError, InspectorError, SurroundingsError
from inspector_app.services import os_keyring, people, recovery, vaults
from inspector_app.services.people_keys import signing_identity
from inspector_app.services.session import Session
from inspector_app.storage import tries, vault_folder
from inspector_app.storage.errors import VaultError
from tests.fakes.vaults import PASSPHRASE, new_session


class Wallet(keyring.backends.kwallet.DBusKeyring):
    """A keyring of the system as the program sees it, its entries in memory."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.entries: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked("dismissed by the user")
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.locked or (service, username) not in self.entries:
            raise PasswordDeleteError("no")
        del self.entries[service, username]


class Plain(KeyringBackend):
    """What keyrings.alt calls a plain-text keyring: a file anybody reads."""

    priority = 9

    def get_password(self, service: str, username: str) -> str | None:
        raise AssertionError("asked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError("given a secret")

    def delete_password(self, service: str, username: str) -> None:
        raise AssertionError("asked")


class Forgetful(Wallet):
    """Takes everything and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


@pytest.fixture(autouse=True)
def back_to_the_usual() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.fixture
def wallet() -> Wallet:
    made = Wallet()
    keyring.set_keyring(made)
    return made


@pytest.fixture
def folder(tmp_path: Path, wallet: Wallet) -> Path:
    with new_session(tmp_path / "v") as session:
        os_keyring.enable(session, PASSPHRASE)
    return tmp_path / "v"


def test_the_account_opens_the_vault_as_the_same_person(folder: Path) -> None:
    with vaults.unlock_vault(folder, PASSPHRASE) as session:
        person, certificate = session.vault.person, signing_identity(session).fingerprint
        assert os_keyring.enabled(session)
    assert os_keyring.offered(folder)
    with os_keyring.unlock_by_keyring(folder) as session:
        assert session.vault.person == person
        assert signing_identity(session).fingerprint == certificate


def test_the_keyring_holds_no_key_of_the_vault(folder: Path, wallet: Wallet) -> None:
    [(name, secret)] = wallet.entries.items()
    assert name[0] == "Inspector"
    with vaults.unlock_vault(folder, PASSPHRASE) as session:
        keys = session.vault.keys
    import base64

    assert base64.b64decode(secret) not in (keys.vault_key, keys.person_key)
    assert [slot["kind"] for slot in vault_folder.read_document(folder)["slots"]] == [
        "pass",
        "recovery",
        "oskey",
    ]


def test_without_the_entry_the_passphrase_still_opens(folder: Path, wallet: Wallet) -> None:
    wallet.entries.clear()
    with pytest.raises(SurroundingsError) as caught:
        os_keyring.unlock_by_keyring(folder)
    assert caught.value.code == "oskey.no_entry"
    assert tries.read(folder).count == 0
    with vaults.unlock_vault(folder, PASSPHRASE) as session:
        os_keyring.disable(session)
        assert not os_keyring.enabled(session)


@pytest.mark.parametrize("secret", ["", "AAAA", "not base64 ☃", "A" * 43 + "="])
def test_an_entry_of_something_else_opens_nothing(folder: Path, wallet: Wallet, secret: str) -> None:
    for name in wallet.entries:
        wallet.entries[name] = secret
    with pytest.raises(SurroundingsError) as caught:
        os_keyring.unlock_by_keyring(folder)
    assert caught.value.code == "oskey.no_entry"


def test_turning_it_off_deletes_the_entry(folder: Path, wallet: Wallet) -> None:
    with vaults.unlock_vault(folder, PASSPHRASE) as session:
        before = vault_folder.read_document(folder)["slots"]
        os_keyring.disable(session)
        assert vault_folder.read_document(folder)["slots"] == before[:2]
    assert wallet.entries == {}
    assert not os_keyring.offered(folder)


def test_turning_it_on_again_leaves_one_entry(folder: Path, wallet: Wallet) -> None:
    with vaults.unlock_vault(folder, PASSPHRASE) as session:
        os_keyring.enable(session, PASSPHRASE)
    assert len(wallet.entries) == 1
    os_keyring.unlock_by_keyring(folder).close()


def test_a_locked_keyring_is_told_and_its_entry_named(folder: Path, wallet: Wallet) -> None:
    wallet.locked = True
    with pytest.raises(SurroundingsError) as caught:
        os_keyring.unlock_by_keyring(folder)
    assert caught.value.code == "oskey.failed"
    assert "dismissed" not in caught.value.message, "nobody knows what a back end repeats"
    with vaults.unlock_vault(folder, PASSPHRASE) as session:
        with pytest.raises(SurroundingsError) as caught:
            os_keyring.disable(session)
        assert caught.value.code == "oskey.entry_left"
        assert not os_keyring.enabled(session)


@pytest.mark.parametrize("backend", [keyring.backends.fail.Keyring, keyring.backends.null.Keyring, Plain])
def test_what_protects_nothing_gets_no_key(session: Session, backend: type[KeyringBackend]) -> None:
    keyring.set_keyring(backend())
    before = vault_folder.read_document(session.folder)
    assert not os_keyring.available()
    with pytest.raises(SurroundingsError) as caught:
        os_keyring.enable(session, PASSPHRASE)
    assert caught.value.code == "oskey.unavailable"
    assert vault_folder.read_document(session.folder) == before


def test_a_keyring_that_forgets_gets_no_slot(session: Session) -> None:
    keyring.set_keyring(Forgetful())
    with pytest.raises(SurroundingsError) as caught:
        os_keyring.enable(session, PASSPHRASE)
    assert caught.value.code == "oskey.failed"
    assert not os_keyring.enabled(session)


def test_a_setting_that_names_no_keyring_is_no_crash(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "no.such.Keyring")
    assert not os_keyring.available()


def test_turning_it_on_takes_the_passphrase(session: Session, wallet: Wallet) -> None:
    with pytest.raises(VaultError) as caught:
        os_keyring.enable(session, "another passphrase")
    assert caught.value.code == "vault.wrong_passphrase"
    assert wallet.entries == {}
    assert tries.read(session.folder).count == 1


def test_nobody_shares_it(session: Session, wallet: Wallet) -> None:
    def add() -> None:
        people.add_person(
            session,
            name={"en": "Ken"},
            company="",
            passphrase="ten green bottles hanging",
            parameters=Argon2Parameters.fresh(HARD_FLOOR_M_KIB, 1, 1),
        )

    os_keyring.enable(session, PASSPHRASE)
    with pytest.raises(InputError) as caught:
        add()
    assert caught.value.code == "people.keyring_on"
    os_keyring.disable(session)
    add()
    with pytest.raises(InputError) as caught:
        os_keyring.enable(session, PASSPHRASE)
    assert caught.value.code == "oskey.shared"
    assert wallet.entries == {}


def test_a_disk_that_is_full_leaves_no_entry(
    session: Session, wallet: Wallet, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> None:
        raise InspectorError("vault.disk_full", "Full.")

    monkeypatch.setattr("inspector_app.storage.vault_slots.write_document", full)
    with pytest.raises(InspectorError, match="Full"):
        os_keyring.enable(session, PASSPHRASE)
    assert wallet.entries == {}


def test_a_recovered_persons_account_opens_nothing_any_more(tmp_path: Path, wallet: Wallet) -> None:
    cheap = Argon2Parameters.fresh(HARD_FLOOR_M_KIB, 1, 1)
    made = vaults.create_vault(tmp_path / "v", person={"en": "Mei"}, passphrase=PASSPHRASE, parameters=cheap)
    with made.session as session:
        os_keyring.enable(session, PASSPHRASE)
        person = session.vault.person
    with recovery.recover_vault(
        tmp_path / "v",
        made.recovery_identity,
        person_id=person,
        new_passphrase="nine white bottles rolling",
        parameters=Argon2Parameters.fresh(HARD_FLOOR_M_KIB, 1, 1),
    ) as session:
        # The old slot would bring back the person key that the passphrase no longer gives.
        assert not os_keyring.enabled(session)
    assert wallet.entries == {}


def test_changing_the_passphrase_leaves_the_account_its_slot(folder: Path) -> None:
    before = vault_folder.read_document(folder)["slots"]
    with vaults.unlock_vault(folder, PASSPHRASE) as session:
        vaults.change_passphrase(
            session,
            PASSPHRASE,
            "nine white bottles rolling",
            parameters=Argon2Parameters.fresh(HARD_FLOOR_M_KIB, 1, 1),
        )
    assert vault_folder.read_document(folder)["slots"][1:] == before[1:]
    os_keyring.unlock_by_keyring(folder).close()
