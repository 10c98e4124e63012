"""A vault: one folder with the encrypted database, the blobs and the key slots, opened by one process at a
time.

Layout: `vault.json` (key slots, no secret in clear), `db.sqlite` (SQLCipher), `blobs/aa/<cid>` (age files),
`lock`. The vault key is 32 random bytes; a passphrase slot wraps it together with that person's own key, a
recovery slot seals it alone, so that nobody else's slot can sign in a person's name. FORMAT.md beside this
file is the format's text.
"""

from __future__ import annotations

import json
import os
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout
from sqlalchemy import Engine

from inspector_app.crypto import age, slots
from inspector_app.crypto.signing_keys import SigningKey
from inspector_app.domain.journal import Instant
from inspector_app.storage import errors, migrations, reserve, tries
from inspector_app.storage.anchor import Anchor
from inspector_app.storage.blobs import BlobStore
from inspector_app.storage.engine import bare_engine, reading, translated, vault_engine, writing
from inspector_app.storage.guests import Guests
from inspector_app.storage.journal import Author, Transaction
from inspector_app.storage.renditions import RenditionFiles
from inspector_app.storage.vault_folder import (
    DATABASE,
    SLOTS,
    VAULT_VERSION,
    clear_leftovers,
    clear_unfinished,
    log_left,
    read_document,
    recovery_slot_recipient,
    require_database,
    require_empty,
    require_there,
    write_document,
)
from inspector_app.storage.vault_secrets import read_secret, write_secret
from inspector_app.storage.vault_slots import RECOVERY, Document, OpenedKeys, open_by_passphrase, person_slot
from inspector_app.system import clock, core_dumps
from inspector_app.system.paths import state_dir


def instant(zone: str) -> Instant:
    """Now, as this machine sees it, told in `zone` (an IANA name; empty for the machine's own)."""
    name = zone or clock.device_zone()
    wall = clock.wall_ms()
    return Instant(wall, clock.offset_min(name, wall), name, clock.mono_ms(), clock.boot_id())


class Vault:
    """An unlocked vault. Close it; a closed vault holds no key, no connection and no lock."""

    def __init__(self, folder: Path, document: dict[str, Any], keys: OpenedKeys, lock: FileLock) -> None:
        core_dumps.forbid()
        self.folder = folder
        self.id: str = document["id"]
        self._lock = lock
        self.guests = Guests()
        self._keys: OpenedKeys | None = keys
        self.zone = ""
        self.clock: Callable[[str], Instant] = instant
        self.unclean = log_left(folder)
        """Whether the vault was not closed last time: SQLite takes its log away when it closes."""
        self._engine: Engine | None = _opened_engine(folder, keys)
        self._signing_key: SigningKey | None = None
        self._age_identities: tuple[str, ...] = ()
        self._own_devices: frozenset[str] = frozenset()
        self.renditions = RenditionFiles(folder / "cache", lambda: slots.hkdf(self.keys.vault_key, "cache"))
        self.blobs = BlobStore(folder / "blobs", lambda: self.age_identities)
        self.person = keys.person
        self.anchor = Anchor(folder, state_dir() / "anchors", slots.hkdf(keys.vault_key, "anchor"))
        self.newest: Instant | None = None
        """When the last row was written, where that is known."""
        self.watch: Callable[[Transaction, Instant | None], None] | None = None
        """Looks at each local transaction before it writes, and at `newest`; it may add rows."""

    @property
    def keys(self) -> OpenedKeys:
        if self._keys is None:
            raise _locked()
        return self._keys

    def act_as(self, person: str, person_key: bytes) -> None:
        """Work as a person whose slot is about to be made: a recovery key opened the vault for nobody."""
        self._keys = OpenedKeys(self.keys.vault_key, person, person_key)
        self.person = person

    @property
    def engine(self) -> Engine:
        if self._engine is None:
            raise _locked()
        return self._engine

    @property
    def signing_key(self) -> SigningKey:
        """This installation's Ed25519 key, made at the vault's first opening."""
        if self._signing_key is None:
            self._signing_key = SigningKey.from_raw(self._need_secret("device-sign"))
        return self._signing_key

    @property
    def device_id(self) -> str:
        return self.signing_key.device_id

    @property
    def own_devices(self) -> frozenset[str]:
        """This device and those it was restored from: their records may be carried on here."""
        if not self._own_devices:
            predecessors = json.loads(self.secret("predecessors") or b"[]")
            self._own_devices = frozenset([self.device_id, *predecessors])
        return self._own_devices

    @property
    def age_identities(self) -> tuple[str, ...]:
        """Secret age identities that read this vault's blobs, the present one first."""
        if not self._age_identities:
            self._age_identities = tuple(self._need_secret("device-age").decode("ascii").split("\n"))
        return self._age_identities

    @property
    def age_recipient(self) -> str:
        return age.recipient_of(self.age_identities[0])

    @property
    def recovery_recipient(self) -> str:
        """As the database knows it; changed in the open key-slot file it would give photos away: damaged."""
        recipient = recovery_slot_recipient(read_document(self.folder))
        if recipient not in self._need_secret(RECOVERY).decode("ascii").split("\n"):
            raise errors.damaged(f"the recovery slot in {SLOTS} is not the one that was made")
        return str(recipient)

    def recipients(self) -> tuple[str, ...]:
        """Whom new blobs are encrypted to: this vault, the recovery identity, head office once known. Raises
        VaultError `vault.gone`.
        """
        require_there(self.folder)
        head_office = self.secret("recipients-head-office")
        extra = tuple(head_office.decode("ascii").split("\n")) if head_office else ()
        return (self.age_recipient, self.recovery_recipient, *extra)

    def reading(self) -> Any:
        """Context manager: a connection for reading, everything in it from one moment."""
        return reading(self.engine, self.folder)

    def writing(self) -> Any:
        """Context manager: a raw write transaction, for tables that are not journaled."""
        require_there(self.folder)
        return writing(self.engine, self.folder)

    @contextmanager
    def transaction(self, zone: str = "") -> Iterator[Transaction]:
        """Journal changes; they are durable when the block has ended. Nothing of a failed block remains."""
        require_there(self.folder)
        reserve.make_room(self.folder)
        with writing(self.engine, self.folder) as connection:
            author = Author(self.device_id, self.person)
            tx = Transaction(connection, author, self.clock(zone or self.zone), clock.new_id)
            if self.watch is not None:
                self.watch(tx, self.newest)
            yield tx
        self.note_commit(tx)

    def note_commit(self, tx: Transaction) -> None:
        """Move the anchor on. Only after the transaction is durable: it must never lead."""
        self.newest = tx.now
        if tx.mark is not None:
            self.anchor.note(tx.mark)

    def secret(self, name: str) -> bytes | None:
        with self.reading() as connection:
            return read_secret(connection, name)

    def _need_secret(self, name: str) -> bytes:
        value = self.secret(name)
        if value is None:
            raise errors.damaged(f"the key {name} is missing")
        return value

    def keep_secret(self, name: str, value: bytes) -> None:
        with self.writing() as connection:
            write_secret(connection, name, value)

    def forget_cached_keys(self) -> None:
        """Read the device's keys anew at the next use."""
        self._signing_key = None
        self._age_identities = ()
        self._own_devices = frozenset()

    def close(self) -> None:
        """Checkpoint, close the database, forget the keys, release the lock. Closing twice is harmless."""
        self.guests.dismiss()
        if self._engine is not None:
            self._engine.dispose()
        self.anchor.close()
        # The engine can open new connections with the key it knows; without it nothing can.
        self._engine = None
        self._keys = None
        self.forget_cached_keys()
        self._lock.release()


def _locked() -> errors.VaultError:
    return errors.VaultError("vault.locked", "The vault is locked.", "Unlock it with the passphrase.")


def _opened_engine(folder: Path, keys: OpenedKeys) -> Engine:
    reserve.make_room(folder)
    database = folder / DATABASE
    key = slots.hkdf(keys.vault_key, "db")
    bare = bare_engine(database, key)
    with reading(bare, folder) as connection:
        connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").fetchall()
    with translated(folder):
        migrations.migrate(bare, database)
    return vault_engine(database, key)


def create(
    folder: Path,
    *,
    person: str,
    passphrase: str,
    parameters: slots.Argon2Parameters,
    first_rows: Callable[[Vault], None],
) -> tuple[Vault, str]:
    """Make a vault and open it. Returns it and the secret recovery identity, which is kept nowhere else.

    `person` is the id the first person will have; `first_rows` writes that person, before the folder counts
    as a vault. When anything fails, the folder is left as it was. Raises InputError `vault.exists`,
    `vault.folder_not_empty`, `vault.folder_unusable` or `slot.passphrase_short`; VaultError.
    """
    slots.check_passphrase(passphrase)
    require_empty(folder)
    lock = acquire(folder)
    vault: Vault | None = None
    try:
        require_empty(folder)  # again, now that nobody else can be making a vault here
        clear_unfinished(folder)
        keys = OpenedKeys(os.urandom(32), person, os.urandom(32))
        identity, recipient = age.new_identity()
        vault_id = str(uuid.uuid4())
        document = {
            "v": VAULT_VERSION,
            "id": vault_id,
            "slots": [
                person_slot(keys, passphrase, vault_id, parameters),
                slots.make_recovery_slot(keys.vault_key, recipient),
            ],
        }
        vault = Vault(folder, document, keys, lock)
        age_identity, _recipient = age.new_identity()
        with vault.writing() as connection:
            write_secret(connection, "device-sign", SigningKey.generate().raw)
            write_secret(connection, "device-age", age_identity.encode("ascii"))
            write_secret(connection, RECOVERY, recipient.encode("ascii"))
        first_rows(vault)
        # Last: a folder without this file is no vault yet, whatever else a crash left in it.
        write_document(folder, document)
    except BaseException:
        if vault is not None:
            vault.close()
        lock.release()
        clear_unfinished(folder)
        raise
    return vault, identity


def unlock(folder: Path, passphrase: str) -> Vault:
    """Open a vault by a person's passphrase; the try is counted.

    Raises VaultError `vault.wrong_passphrase`, `vault.wait`, `vault.in_use`, `vault.newer`; InputError
    `vault.absent`; VaultDamagedError.
    """

    def by_passphrase(document: Document) -> OpenedKeys:
        with tries.counted(folder, "passphrase"):
            return open_by_passphrase(folder, document, passphrase)

    return unlock_with(folder, by_passphrase)


def unlock_with(folder: Path, opened: Callable[[Document], OpenedKeys]) -> Vault:
    """Open a vault with the keys that `opened` finds in the key slots, while the vault's lock is held.

    Raises VaultError `vault.in_use`, `vault.newer`, InputError `vault.absent`, VaultDamagedError, and what
    `opened` raises.
    """
    document = read_document(folder)
    require_database(folder)
    lock = acquire(folder)
    try:
        # Again, now that nobody else can be exchanging a slot.
        document = read_document(folder)
        clear_leftovers(folder)
        reserve.make_room(folder)
        return Vault(folder, document, opened(document), lock)
    except BaseException:
        lock.release()
        raise


def acquire(folder: Path) -> FileLock:
    """The vault's lock, held. Raises VaultError `vault.in_use` and those of the disk."""
    lock = FileLock(folder / "lock", thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise errors.in_use(folder) from error
    except OSError as error:
        raise errors.cannot_make(folder, error) from error
    return lock
