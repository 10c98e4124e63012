"""What can go wrong with a second copy or its disk, in words for the person in front of it."""

from __future__ import annotations

import errno
from pathlib import Path

from inspector_app.domain.errors import InputError, InspectorError, SurroundingsError
from inspector_app.storage.errors import VaultDamagedError

_VAULT_SAFE = "The vault itself is unchanged."
FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
MEGABYTE = 1_000_000


def megabytes(size: int) -> int:
    """Whole megabytes, rounded up, as file managers count them."""
    return -(-size // MEGABYTE)


def cancelled() -> InspectorError:
    return InspectorError(
        "backup.cancelled",
        "The copying was stopped.",
        "What was copied so far is used the next time. Earlier copies are as they were.",
        retryable=True,
    )


def inside_vault(target: Path) -> InputError:
    return InputError(
        "backup.inside_vault",
        f"{target} lies inside the vault.",
        "Choose another disk or folder: a copy beside the original is lost with it.",
        folder=str(target),
    )


def absent(target: Path) -> SurroundingsError:
    return SurroundingsError(
        "backup.target_absent",
        f"The folder for second copies, {target}, is not there.",
        f"{_VAULT_SAFE} Plug in the disk or stick, or choose another folder.",
        retryable=True,
        folder=str(target),
    )


def busy(target: Path) -> SurroundingsError:
    return SurroundingsError(
        "backup.busy",
        f"Another copy is being written to {target}.",
        "Wait until it is done; nothing was changed.",
        retryable=True,
        folder=str(target),
    )


def no_room(target: Path, needed: int, free: int) -> SurroundingsError:
    return SurroundingsError(
        "backup.no_room",
        f"The copy needs {megabytes(needed)} MB, and {target} has {free // MEGABYTE} MB free.",
        f"{_VAULT_SAFE} Make room there, keep fewer copies, or choose a larger disk.",
        folder=str(target),
        needed=megabytes(needed),
        free=free // MEGABYTE,
    )


def file_too_large(target: Path, size: int) -> SurroundingsError:
    return SurroundingsError(
        "backup.file_too_large",
        f"The disk of {target} holds no file above 4 GB, and the database has {megabytes(size)} MB.",
        f"{_VAULT_SAFE} Format the disk as exFAT, NTFS or another newer kind, or choose another one.",
        folder=str(target),
        size=megabytes(size),
    )


def target_failed(target: Path, error: OSError) -> InspectorError:
    """The disk of the copies refused: full, read-only, gone, or broken."""
    if error.errno in FULL:
        return disk_full(target)
    if error.errno == errno.EFBIG:
        return file_too_large(target, (4 << 30) - 1)
    if error.errno in _FORBIDDEN:
        return SurroundingsError(
            "backup.read_only",
            f"{target} cannot be written ({error.strerror}).",
            f"{_VAULT_SAFE} Check the stick's lock and the folder's permissions, or choose another one.",
            folder=str(target),
        )
    if error.errno in (errno.ENOTDIR, errno.EEXIST, errno.ENAMETOOLONG, errno.EINVAL):
        return InputError(
            "backup.target_unusable",
            f"{target} cannot be a folder for second copies: {error.strerror}.",
            f"{_VAULT_SAFE} Choose another folder.",
            folder=str(target),
        )
    return target_gone(target)


def disk_full(target: Path) -> SurroundingsError:
    return SurroundingsError(
        "backup.disk_full",
        f"The disk of {target} became full.",
        f"{_VAULT_SAFE} Earlier copies are whole. Make room there or choose a larger disk.",
        folder=str(target),
    )


def target_gone(target: Path) -> SurroundingsError:
    return SurroundingsError(
        "backup.target_gone",
        f"The disk of {target} does not answer any more; was it unplugged?",
        f"{_VAULT_SAFE} This copy does not count; earlier ones do. Plug it in and copy again.",
        retryable=True,
        folder=str(target),
    )


def not_readable(target: Path, what: str) -> SurroundingsError:
    return SurroundingsError(
        "backup.not_readable",
        f"The copy does not read back as it was written: {what}.",
        f"Do not rely on this disk. {_VAULT_SAFE}",
        folder=str(target),
        what=what,
    )


def source_damaged(what: str) -> VaultDamagedError:
    """The vault's own database does not read, so that a copy of it would be none."""
    return VaultDamagedError(
        "backup.vault_damaged",
        f"No copy was made, because the vault's database is damaged: {what}.",
        "Keep every earlier copy; run 'inspector-app doctor', or restore the newest one.",
        what=what,
    )


def no_copy(folder: Path) -> InputError:
    return InputError(
        "backup.no_copy",
        f"{folder} is no complete second copy.",
        "List them with 'backup list'.",
        folder=str(folder),
    )


def newer(folder: Path) -> InputError:
    return InputError(
        "backup.newer",
        f"{folder} was written by a newer version of Inspector.",
        "Nothing was changed. Install the newer version to restore it.",
        folder=str(folder),
    )


def altered(folder: Path) -> VaultDamagedError:
    return VaultDamagedError(
        "backup.altered",
        f"The list of the copy {folder.name} was changed after it was written.",
        "Nothing was restored. Use another copy, and find out who had this one.",
        folder=str(folder),
    )


def damaged(what: str) -> VaultDamagedError:
    return VaultDamagedError(
        "backup.damaged",
        f"The second copy is damaged: {what}.",
        "No vault was made from it. Try another copy; the blobs of all copies of a disk are shared.",
        what=what,
    )


def files_damaged(folder: Path, cids: list[str]) -> VaultDamagedError:
    return VaultDamagedError(
        "backup.files_damaged",
        f"{len(cids)} photos or files of the copy {folder.name} are missing or damaged.",
        "No vault was made yet. Try another copy, or restore this one without them.",
        folder=str(folder),
        count=len(cids),
        files=[cid[:12] for cid in cids],
    )


def no_room_to_restore(target: Path, needed: int, free: int) -> SurroundingsError:
    return SurroundingsError(
        "restore.no_room",
        f"The vault needs {megabytes(needed)} MB, and {target} has {free // MEGABYTE} MB free.",
        "No vault was made. Make room or choose another disk.",
        folder=str(target),
        needed=megabytes(needed),
        free=free // MEGABYTE,
    )


def restore_disk_full(target: Path) -> SurroundingsError:
    return SurroundingsError(
        "restore.disk_full",
        f"The disk of {target} became full.",
        "No vault was made, and the copy is unchanged. Make room and restore into the same folder again.",
        retryable=True,
        folder=str(target),
    )


def same_disk(target: Path) -> InspectorError:
    """A warning, not raised."""
    return InspectorError(
        "backup.same_disk",
        f"{target} lies on the same disk as the vault.",
        "A copy there helps against mistakes, not against a lost or broken disk. Use a stick as well.",
        folder=str(target),
    )


def files_lost(count: int) -> InspectorError:
    """A warning, not raised: the copy is made without them."""
    return InspectorError(
        "backup.files_lost",
        f"{count} files of the vault are missing or damaged, and so they are not in the copy.",
        "Everything else is. Find them with 'inspector-app doctor --photos'.",
        count=count,
    )
