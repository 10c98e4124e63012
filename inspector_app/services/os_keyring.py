"""The optional key slot that a person's account on this computer opens (kind `oskey`).

32 random bytes lie in the system's keyring (Secret Service, KWallet, macOS keychain, Windows credentials) and
wrap the vault key and the person's own key. Every program of the same account can read such an entry, so the
slot is only for a computer account that is personal: it is never the only slot, never made where several
people share the vault, and never kept in a keyring that is a file of its own or none at all.
"""

from __future__ import annotations

import base64
import binascii
import os
import uuid
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from inspector_app.crypto import slots
from inspector_app.crypto.errors import WrongSecretError
from inspector_app.domain.errors import InputError, InspectorError, SurroundingsError
from inspector_app.services.opening import begin_session
from inspector_app.services.session import Session
from inspector_app.services.standing import Choice
from inspector_app.services.vaults import journal_event
from inspector_app.storage import vault, vault_slots
from inspector_app.storage.vault_slots import Document, OpenedKeys, Slot

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Inspector"
SYSTEM_KEYRINGS = (
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)
"""The only back ends whose entries the system protects, as modules of the keyring library."""

T = TypeVar("T")


def available() -> bool:
    """Whether this computer has a keyring of the system that may hold the key."""
    try:
        return _backend() is not None
    except SurroundingsError:
        return False


def enabled(session: Session) -> bool:
    """Whether the present person's account opens this vault."""
    return any(slot.get("person") == session.vault.person for slot in _slots(session.folder))


def offered(folder: Path) -> bool:
    """Whether unlocking by the account is worth trying. Asks the keyring for nothing: that could put a
    question on the screen.
    """
    try:
        return bool(_slots(folder)) and available()
    except InspectorError:
        return False


def enable(session: Session, passphrase: str) -> None:
    """Let the account on this computer open the vault from now on, besides the passphrase, which is asked
    for once more.

    Raises InputError `oskey.shared`; SurroundingsError `oskey.unavailable`, `oskey.failed`; VaultError
    `vault.wrong_passphrase`, `vault.wait`.
    """
    if len(set(vault_slots.people(session.folder))) > 1:
        raise InputError(
            "oskey.shared",
            "Several people open this vault, and the account of this computer cannot tell them apart.",
            "Nothing was changed. Everybody goes on with their own passphrase.",
        )
    backend = _required()
    vault_slots.require_own(session.vault, passphrase)
    earlier = _slots(session.folder)
    entry, secret = str(uuid.uuid4()), os.urandom(slots.KEY_SIZE)
    spelled = base64.b64encode(secret).decode("ascii")
    _ask(lambda: backend.set_password(SERVICE, entry, spelled))
    if _ask(lambda: backend.get_password(SERVICE, entry)) != spelled:
        raise _failed("it does not give back what it was given")
    try:
        journal_event(session, "keyring_on")
        vault_slots.put_keyring(session.vault, secret, entry)
    except BaseException:
        _delete(backend, entry)
        raise
    forget_entries(earlier)


def disable(session: Session) -> None:
    """The account opens the vault no longer; its entry is deleted.

    Raises SurroundingsError `oskey.entry_left` (params `entry`) when the slot is gone and the entry is not.
    """
    own = [slot for slot in _slots(session.folder) if slot.get("person") == session.vault.person]
    if not own:
        return
    journal_event(session, "keyring_off")
    vault_slots.drop_keyring(session.vault)
    left = forget_entries(own)
    if left:
        raise SurroundingsError(
            "oskey.entry_left",
            f"The vault no longer opens by this account, but its keyring still has the entry {left[0]}.",
            f"Nothing opens with it. Delete it by hand under {SERVICE}.",
            entry=left[0],
        )


def unlock_by_keyring(folder: Path, *, standing: Choice = "ask") -> Session:
    """Open the vault by the account on this computer. Nobody guesses here, so nothing counts as a try.

    Raises SurroundingsError `oskey.unavailable`, `oskey.no_entry`, `oskey.failed`, and what unlocking by
    passphrase raises otherwise.
    """

    def by_keyring(document: Document) -> OpenedKeys:
        backend = _required()
        for slot in document["slots"]:
            secret = _secret(backend, slot) if slot["kind"] == "oskey" else None
            if secret is not None:
                try:
                    keys = slots.open_keyring_slot(slot, secret, vault_id=document["id"])
                except WrongSecretError:
                    continue
                return OpenedKeys(keys[: slots.KEY_SIZE], slot["person"], keys[slots.KEY_SIZE :])
        raise SurroundingsError(
            "oskey.no_entry",
            "The account on this computer has no key for this vault.",
            "Nothing was changed. Unlock with the passphrase; then turn this on again in the settings.",
        )

    return begin_session(vault.unlock_with(folder, by_keyring), via="keyring", standing=standing)


def forget_entries(gone: Iterable[Slot]) -> list[str]:
    """Delete the entries of slots that are no more; returns the names of those that are still there."""
    entries = [str(slot.get("entry")) for slot in gone]
    if not entries:
        return []
    try:
        backend = _backend()
    except SurroundingsError:
        backend = None
    return [entry for entry in entries if backend is None or not _delete(backend, entry)]


def _slots(folder: Path) -> tuple[Slot, ...]:
    return vault_slots.keyring_slots(folder)


def _secret(backend: KeyringBackend, slot: Slot) -> bytes | None:
    spelled = _ask(lambda: backend.get_password(SERVICE, str(slot.get("entry"))))
    try:
        secret = base64.b64decode(spelled or "", validate=True)
    except (binascii.Error, ValueError):
        return None
    return secret if len(secret) == slots.KEY_SIZE else None


def _delete(backend: KeyringBackend, entry: str) -> bool:
    """Whether the keyring has no such entry afterwards."""
    try:
        if _ask(lambda: backend.get_password(SERVICE, entry)) is not None:
            _ask(lambda: backend.delete_password(SERVICE, entry))
    except SurroundingsError:
        return False
    return True


def _required() -> KeyringBackend:
    found = _backend()
    if found is None:
        raise SurroundingsError(
            "oskey.unavailable",
            "This computer has no keyring of the system that could hold the key.",
            "Nothing was changed. The passphrase opens the vault as before.",
        )
    return found


def _backend() -> KeyringBackend | None:
    """The system's keyring; None where there is only one that anybody could read, or none."""
    import keyring

    found: Any = _ask(keyring.get_keyring)
    for candidate in getattr(found, "backends", None) or (found,):
        if any(base.__module__.startswith(SYSTEM_KEYRINGS) for base in type(candidate).__mro__):
            return candidate  # type: ignore[no-any-return]
    return None


def _ask(question: Callable[[], T]) -> T:
    try:
        return question()
    except Exception as error:  # noqa: BLE001 - each system's keyring fails in its own ways: D-Bus, Win32, macOS
        # Not its text: nobody knows what a back end repeats in there.
        raise _failed(type(error).__name__) from None


def _failed(why: str) -> SurroundingsError:
    return SurroundingsError(
        "oskey.failed",
        f"The keyring of this computer did not work ({why}).",
        "Nothing was changed in the vault. The passphrase opens it as before.",
        retryable=True,
        why=why,
    )
