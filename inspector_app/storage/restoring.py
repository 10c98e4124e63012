"""Put a second copy back into a new folder: every file verified, and no vault there before it is a new one.

The key slots come last, after the database got device keys of its own, so a cut-off restoring is no vault
and can never be mistaken for the one it was copied from. Started again in the same folder it goes on.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from inspector_app.crypto import slots
from inspector_app.crypto.hashing import sha256_hex
from inspector_app.domain.errors import InputError
from inspector_app.storage import copy_database, copy_errors, copy_files, copy_manifest, errors, vault_folder
from inspector_app.storage.blobs import BlobStore, write_durably
from inspector_app.storage.copy_blobs import never
from inspector_app.storage.copy_files import Journey, SourceAbsentError
from inspector_app.storage.copy_manifest import BLOBS, Manifest
from inspector_app.storage.folders import make_folder
from inspector_app.storage.vault import Vault, acquire
from inspector_app.storage.vault_folder import DATABASE, SLOTS
from inspector_app.storage.vault_slots import Document, OpenedKeys

MARK = "restoring.json"
"""Lies in a folder while a copy is being put there."""

_MARGIN = 16 << 20


@dataclass(frozen=True)
class Source:
    """A copy whose list and key slots are as they were written; `keys` open its database."""

    manifest: Manifest
    document: Document
    slot_file: bytes
    keys: OpenedKeys

    @property
    def folder(self) -> Path:
        return self.manifest.copy.folder


def open_copy(copy_folder: Path, opened: Callable[[Document], OpenedKeys]) -> Source:
    """Read a copy's list and open its key slots, before anything is written anywhere.

    Raises InputError `backup.no_copy`, `backup.newer`; VaultDamagedError `backup.damaged`, `backup.altered`;
    what `opened` raises.
    """
    manifest = copy_manifest.read(copy_folder)
    try:
        slot_file = (copy_folder / SLOTS).read_bytes()
    except OSError as error:
        raise copy_errors.damaged(f"{SLOTS} cannot be read") from error
    if sha256_hex(slot_file) != manifest.slots_sha256:
        raise copy_errors.damaged(f"{SLOTS} is altered")
    document = vault_folder.read_document(copy_folder)
    if document["id"] != manifest.copy.vault_id:
        raise copy_errors.altered(copy_folder)
    keys = opened(document)
    if manifest.authentic(keys.vault_key) is False:
        raise copy_errors.altered(copy_folder)
    return Source(manifest, document, slot_file, keys)


def restore(
    source: Source,
    target: Path,
    renew: Callable[[Vault], object],
    progress: Callable[[int, int], None],
    *,
    cancelled: Callable[[], bool] = never,
    partly: bool = False,
) -> Vault:
    """Put a copy into a new folder, and open it there. `renew` gives it device keys of its own. `partly`: go
    on without the photos and files that are missing or damaged in the copy.

    Raises InputError `backup.target_not_empty`, `backup.inside_copies`; SurroundingsError `restore.*`;
    VaultDamagedError `backup.damaged` (the database), `backup.files_damaged`; InspectorError
    `backup.cancelled`.
    """
    _require_place(source, target)
    with _blamed(target):
        make_folder(target)
        lock = acquire(target)
        vault: Vault | None = None
        try:
            _require_place(source, target)  # again, now that nobody else can be putting a vault here
            mark = {"vault": source.manifest.copy.vault_id, "stamp": source.manifest.copy.stamp}
            write_durably(target / MARK, json.dumps(mark).encode("ascii"))
            vault_folder.clear_unfinished(target)
            vault_folder.clear_leftovers(target)
            _require_room(source, target)
            _bring(source, target, progress, cancelled, partly=partly)
            vault = Vault(target, source.document, source.keys, lock)
            renew(vault)
            write_durably(target / SLOTS, source.slot_file)
        except BaseException:
            if vault is not None:
                vault.close()
            lock.release()
            raise
        # With key slots beside it the mark says nothing any more.
        with suppress(OSError):
            (target / MARK).unlink()
    return vault


@contextmanager
def _blamed(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in copy_errors.FULL:
            raise copy_errors.restore_disk_full(target) from error
        raise errors.cannot_make(target, error) from error
    except errors.VaultError as error:
        if error.code == "vault.disk_full":
            raise copy_errors.restore_disk_full(target) from error
        raise


def _require_place(source: Source, target: Path) -> None:
    if target.resolve().is_relative_to(source.folder.parent.resolve()):
        raise InputError(
            "backup.inside_copies",
            f"{target} lies among the second copies.",
            "Choose a folder on this computer's own disk; nothing was changed.",
            folder=str(target),
        )
    try:
        free = is_free(target)
    except OSError as error:
        raise errors.cannot_make(target, error) from error
    if not free:
        raise InputError(
            "backup.target_not_empty",
            f"The folder {target} is not empty.",
            "Choose a new folder; nothing was changed.",
            folder=str(target),
        )


def is_free(target: Path) -> bool:
    """Whether a copy may be put there: nothing is in it, or a restoring was cut off in it. Raises OSError."""
    try:
        names = {entry.name for entry in target.iterdir() if not vault_folder.is_leftover(entry.name)}
    except FileNotFoundError:
        return True
    return not names - {"lock"} or (MARK in names and SLOTS not in names)


def _require_room(source: Source, target: Path) -> None:
    store = BlobStore(target / BLOBS, lambda: ())
    copy = source.manifest.copy
    blobs = sum(
        size for cid, size in source.manifest.sizes.items() if copy_files.size_of(store.path(cid)) != size
    )
    needed = blobs + copy.database_bytes + _MARGIN
    free = shutil.disk_usage(target).free
    if needed > free:
        raise copy_errors.no_room_to_restore(target, needed, free)


def _bring(
    source: Source,
    target: Path,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
    *,
    partly: bool,
) -> None:
    manifest, copy = source.manifest, source.manifest.copy
    journey = Journey(progress, cancelled, copy.blob_bytes + copy.database_bytes)
    here = BlobStore(target / BLOBS, lambda: ())
    there = BlobStore(copy.folder.parent / BLOBS, lambda: ())
    here.folder.mkdir(exist_ok=True)
    bad = []
    for cid, size in manifest.sizes.items():
        known = copy_files.size_of(here.path(cid)) is not None
        if known and copy_files.read_back(here.path(cid), journey.step) == cid:
            continue
        try:
            copy_files.copy_file(there.path(cid), here.path(cid), cid, journey.step)
        except SourceAbsentError:
            bad.append(cid)
            journey.step(max(size, 0))
    for folder in sorted({here.path(cid).parent for cid in manifest.sizes}):
        if folder.is_dir():
            copy_files.sync_names(folder)
    copy_files.sync_names(here.folder)
    if bad and not partly:
        raise copy_errors.files_damaged(copy.folder, bad)
    database = target / DATABASE
    try:
        copy_files.copy_file(copy.folder / DATABASE, database, copy.database_sha256, journey.step)
    except SourceAbsentError as error:
        raise copy_errors.damaged("its database is missing or altered") from error
    copy_files.sync_names(target)
    key = slots.hkdf(source.keys.vault_key, "db")
    problem = copy_database.faults(database, key, manifest.heads, cancelled)
    if problem:
        raise copy_errors.damaged(f"its database does not hold ({problem})")
