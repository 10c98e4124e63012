"""A second copy of a vault: made beside the inspector's work, verified after writing, whole or not at all.

Layout of a backup folder: `<vault id>/blobs/aa/<cid>` shared by all copies, and per copy
`<vault id>/<stamp>/{vault.json,db.sqlite,manifest.json}`. Everything in it is as encrypted as in the vault.
The vault is only read. Putting a copy back belongs to `restoring`.
"""

from __future__ import annotations

import contextlib
import errno
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from inspector_app.crypto import slots
from inspector_app.crypto.hashing import sha256_hex
from inspector_app.domain.errors import InspectorError
from inspector_app.storage import (
    check,
    copy_blobs,
    copy_database,
    copy_errors,
    copy_files,
    copy_manifest,
    copy_retention,
)
from inspector_app.storage.blobs import BlobStore, all_blobs, write_durably
from inspector_app.storage.copy_blobs import THOROUGH, Wish, Work, never
from inspector_app.storage.copy_files import Journey
from inspector_app.storage.copy_manifest import BLOBS, Copy
from inspector_app.storage.errors import VaultDamagedError
from inspector_app.storage.vault import Vault
from inspector_app.storage.vault_folder import DATABASE, SLOTS

_NO_LOCKS = frozenset({errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL})
_TRIES = 3


def create(
    vault: Vault,
    target: Path,
    stamp: str,
    progress: Callable[[int, int], None],
    *,
    cancelled: Callable[[], bool] = never,
    wish: Wish = THOROUGH,
) -> Copy:
    """Copy the vault into `target`; blobs that are there already are not copied again.

    The copy exists once its manifest does, which is written last, after everything was read back. Half a
    copy is taken away, at the latest by the next one. `progress` is told (bytes done, all bytes). Closing
    the vault ends the copying.

    Raises InspectorError `backup.cancelled`; InputError `backup.inside_vault`, `backup.target_unusable`;
    SurroundingsError `backup.*` about the target's disk; VaultDamagedError `backup.vault_damaged`.
    """
    copy_files.require_target(target, vault.folder)
    root = target / vault.id
    with vault.guests.visit() as leaving, _blamed(target):
        root.mkdir(exist_ok=True)
        copy_files.sync_names(target)
        with _only_one(root) as alone:
            if alone:
                copy_retention.clear_half_copies(root)
            copy = Copy(root / stamp, vault.id, stamp, 0, "", vault.device_id, _next_number(root, vault))
            journey = Journey(progress, lambda: cancelled() or leaving())
            work = Work(vault, copy, BlobStore(root / BLOBS, lambda: ()), journey)
            made = _made(work, wish)
            if alone:
                if wish.keep is not None:
                    copy_retention.prune(root, wish.keep, made, vault.keys.vault_key)
                copy_retention.sweep(root)
    return made


@contextmanager
def _blamed(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise copy_errors.target_failed(target, error) from error


@contextmanager
def _only_one(root: Path) -> Iterator[bool]:
    """One copying at a time in this folder; yields False where the disk knows no locks."""
    lock = FileLock(root / "lock", thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise copy_errors.busy(root.parent) from error
    except NotImplementedError:
        pass
    except OSError as error:
        if error.errno not in _NO_LOCKS:
            raise
    try:
        yield lock.is_locked
    finally:
        lock.release()


def _next_number(root: Path, vault: Vault) -> int:
    numbers = [copy.number for copy in copy_manifest.survey(root).copies if copy.device == vault.device_id]
    return max(numbers, default=0) + 1


def _made(work: Work, wish: Wish) -> Copy:
    folder = work.copy.folder
    folder.mkdir()
    try:
        return _written_and_read(work, wish)
    except BaseException as error:
        full = isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT)
        if full or (isinstance(error, InspectorError) and error.code == "backup.disk_full"):
            # What was brought is of no use without a list, and the disk may be wanted for other things.
            for cid in work.written:
                with contextlib.suppress(OSError):
                    work.store.path(cid).unlink()
        with contextlib.suppress(OSError):
            copy_retention.remove(folder)
        raise


def _written_and_read(work: Work, wish: Wish) -> Copy:
    vault, folder = work.vault, work.copy.folder
    database = folder / DATABASE
    slot_file = _slot_file(vault)
    copy_blobs.bring_most(work, wish)
    heads, sizes = _take_snapshot(work, _TRIES)
    copy_files.sync_file(database)
    write_durably(folder / SLOTS, slot_file)
    copy_blobs.sync_names(work)
    copy_blobs.read_back(work, sizes, wish)
    there = {cid: size for cid, size in sizes.items() if cid not in work.lost}
    digest = _checked_database(work, heads)
    if copy_files.read_back(folder / SLOTS, work.journey.step) != sha256_hex(slot_file):
        raise copy_errors.not_readable(folder, SLOTS)
    work.journey.step(0)  # the last moment to stop
    made = Copy(
        folder,
        vault.id,
        work.copy.stamp,
        len(there),
        digest,
        work.copy.device,
        work.copy.number,
        sum(there.values()),
        database.stat().st_size,
        tuple(sorted(work.lost & sizes.keys())),
    )
    copy_manifest.write(
        made,
        slots_sha256=sha256_hex(slot_file),
        heads=heads,
        sizes=there,
        vault_key=vault.keys.vault_key,
    )
    copy_files.sync_names(folder.parent)
    if not copy_manifest.read(folder).authentic(vault.keys.vault_key):
        raise copy_errors.not_readable(folder, copy_manifest.MANIFEST)
    return made


def _slot_file(vault: Vault) -> bytes:
    try:
        return (vault.folder / SLOTS).read_bytes()
    except OSError as error:
        raise copy_errors.source_damaged(f"its key-slot file {SLOTS} cannot be read") from error


def _take_snapshot(work: Work, tries: int) -> tuple[str, dict[str, int]]:
    """Copy the last blobs and the database of one moment; returns its chain heads and its blobs' sizes."""
    source = work.vault.folder / DATABASE
    with copy_database.snapshot(source, work.key) as connection:
        sizes = {blob.cid: blob.csize for blob in all_blobs(connection)}
        copy_blobs.bring(work, sizes)
        if tries == 1 or not copy_blobs.outdated(work):
            copy_database.copy_into(connection, work.copy.folder / DATABASE, work.key, work.journey.step)
            return copy_database.heads_digest(connection), sizes
    return _take_snapshot(work, tries - 1)


def _checked_database(work: Work, heads: str) -> str:
    database = work.copy.folder / DATABASE
    digest = copy_files.read_back(database, work.journey.step)
    problem = copy_database.faults(database, work.key, heads, work.journey.cancelled)
    if not problem and digest is not None:
        return digest
    own = _own_damage(work)
    if own:
        raise copy_errors.source_damaged(own)
    raise copy_errors.not_readable(work.copy.folder, problem or DATABASE)


def _own_damage(work: Work) -> str:
    """What is wrong with the vault's own database. On a connection of its own: a bad page spoils one."""
    try:
        with copy_database.snapshot(work.vault.folder / DATABASE, work.key) as connection:
            return next(iter(check.damaged_pages(connection)), "")
    except VaultDamagedError as error:
        return str(error.params.get("what", error.message))


def oldest_work(vault: Vault) -> int | None:
    """When the oldest inspection that is no practice was begun, in milliseconds since 1970, as its UUID tells
    (version 7, RFC 9562); None without one.
    """
    with vault.reading() as connection:
        found = connection.exec_driver_sql("SELECT min(id) FROM inspection WHERE NOT practice").scalar()
    try:
        return uuid.UUID(found).int >> 80 if found else None
    except ValueError:  # an id from elsewhere
        return None


def copies(target: Path) -> list[Copy]:
    """Complete copies in a backup folder, oldest first."""
    return list(copy_manifest.survey(target).copies)


def faults(
    copy_folder: Path,
    progress: Callable[[int, int], None],
    *,
    cancelled: Callable[[], bool] = never,
    vault_key: bytes | None = None,
) -> list[str]:
    """Read every file of a copy and compare it with the manifest; what is wrong, in words. With the vault's
    key also whether the manifest is as it was written, and the database from the inside.

    Raises InputError `backup.no_copy`; InspectorError `backup.cancelled`.
    """
    manifest = copy_manifest.read(copy_folder)
    copy = manifest.copy
    journey = Journey(progress, cancelled, copy.blob_bytes + copy.database_bytes)
    problems = [
        f"{name} is missing or altered"
        for name, expected in ((DATABASE, copy.database_sha256), (SLOTS, manifest.slots_sha256))
        if copy_files.read_back(copy_folder / name, journey.step) != expected
    ]
    if vault_key is not None:
        if manifest.authentic(vault_key) is False:
            problems.append(f"{copy_manifest.MANIFEST} was changed after it was written")
        if not problems:
            inside = copy_database.faults(
                copy_folder / DATABASE, slots.hkdf(vault_key, "db"), manifest.heads, cancelled
            )
            problems += [f"{DATABASE}: {inside}"] if inside else []
    store = BlobStore(copy_folder.parent / BLOBS, lambda: ())
    problems += [
        f"the file {cid[:12]} is missing or altered"
        for cid in manifest.sizes
        if copy_files.read_back(store.path(cid), journey.step) != cid
    ]
    return problems
