"""The blobs of a second copy: brought once each, read back, and brought again when the disk lost one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from inspector_app.crypto import slots
from inspector_app.storage import copy_database, copy_errors, copy_files
from inspector_app.storage.blobs import BlobStore, all_blobs
from inspector_app.storage.copy_files import Journey, SourceAbsentError
from inspector_app.storage.copy_manifest import Copy
from inspector_app.storage.vault import Vault

SHARES = 8
"""A quick copy reads back what it wrote and an eighth of the older files: after eight, all were read."""

_MARGIN = 8 << 20


def never() -> bool:
    """For work that nobody cancels."""
    return False


@dataclass(frozen=True)
class Wish:
    """How to copy. `keep`: how many of the newest copies to keep (None: none is taken away). `thorough`:
    read every file of the copy back, not only new ones and an eighth of the others.
    """

    keep: int | None = None
    thorough: bool = True


THOROUGH = Wish()


@dataclass
class Work:
    """One copying under way: `written` are blobs this one brought, `lost` those the vault lacks itself."""

    vault: Vault
    copy: Copy
    store: BlobStore
    journey: Journey
    written: set[str] = field(default_factory=set)
    lost: set[str] = field(default_factory=set)

    @property
    def key(self) -> bytes:
        return slots.hkdf(self.vault.keys.vault_key, "db")


def bring_most(work: Work, wish: Wish) -> None:
    """Estimate, refuse what has no room, and copy the blobs there are now: all but the last few, while the
    database is left alone.
    """
    with work.vault.reading() as connection:
        sizes = {blob.cid: blob.csize for blob in all_blobs(connection)}
        database = copy_database.size(connection)
    absent = {cid: size for cid, size in sizes.items() if _absent(work, cid, size)}
    again = sum(sizes[cid] for cid in _to_read(work, sizes, wish) if cid not in absent)
    needed = sum(absent.values()) + database
    work.journey.total = 2 * needed + again
    copy_files.require_room(work.copy.folder.parent.parent, needed + _MARGIN, database)
    work.store.folder.mkdir(exist_ok=True)
    bring(work, sizes)


def bring(work: Work, sizes: Mapping[str, int]) -> None:
    for cid, size in sizes.items():
        if not _absent(work, cid, size):
            work.lost.discard(cid)
            continue
        _fetch(work, cid)


def _fetch(work: Work, cid: str) -> bool:
    try:
        copy_files.copy_file(work.vault.blobs.path(cid), work.store.path(cid), cid, work.journey.step)
    except SourceAbsentError:
        work.lost.add(cid)
        return False
    work.written.add(cid)
    work.lost.discard(cid)
    return True


def _absent(work: Work, cid: str, size: int) -> bool:
    return copy_files.size_of(work.store.path(cid)) != size


def outdated(work: Work) -> bool:
    """Whether a file is missing only because it was encrypted anew for another reader meanwhile."""
    if not work.lost:
        return False
    with work.vault.reading() as connection:
        named = {blob.cid for blob in all_blobs(connection)}
    gone = work.lost - named
    work.lost -= gone
    return bool(gone)


def sync_names(work: Work) -> None:
    folders = {work.store.path(cid).parent for cid in work.written}
    for folder in sorted(folders):
        copy_files.sync_names(folder)
    if folders:
        copy_files.sync_names(work.store.folder)
    copy_files.sync_names(work.copy.folder)
    # Before the list is written: a copy must not outlive, through a power cut, the folder of its files.
    copy_files.sync_names(work.copy.folder.parent)


def _to_read(work: Work, cids: Iterable[str], wish: Wish) -> list[str]:
    share = work.copy.number % SHARES
    return [cid for cid in cids if wish.thorough or cid in work.written or int(cid[:2], 16) % SHARES == share]


def read_back(work: Work, sizes: Mapping[str, int], wish: Wish) -> None:
    """Read what was written, and older files; an older one that went bad is brought again."""
    for cid in _to_read(work, sizes, wish):
        if copy_files.read_back(work.store.path(cid), work.journey.step) == cid:
            continue
        if cid in work.written:
            raise copy_errors.not_readable(work.copy.folder, cid[:12])
        if _fetch(work, cid) and copy_files.read_back(work.store.path(cid), work.journey.step) != cid:
            raise copy_errors.not_readable(work.copy.folder, cid[:12])
