"""What can go wrong with a vault, in words for the person in front of it."""

from __future__ import annotations

import errno
from pathlib import Path

from inspector_app.domain.errors import InputError, SurroundingsError, TrustError


class VaultError(SurroundingsError):
    """The vault cannot be opened or written here and now."""


class VaultDamagedError(TrustError):
    """What is on the disk is not what was written."""


def wrong_passphrase() -> VaultError:
    return VaultError(
        "vault.wrong_passphrase",
        "The passphrase does not open this vault.",
        "Nothing was changed. Check the keyboard layout and Caps Lock, or use the recovery key.",
    )


def in_use(folder: Path) -> VaultError:
    return VaultError(
        "vault.in_use",
        f"The vault {folder} is in use by another window or command.",
        "Close the other one first; nothing was changed.",
        retryable=True,
        folder=str(folder),
    )


def absent(folder: Path) -> InputError:
    return InputError(
        "vault.absent",
        f"There is no vault in {folder}.",
        "Make one with 'inspector-app vault init', or name another folder with --vault.",
        folder=str(folder),
    )


def damaged(what: str) -> VaultDamagedError:
    return VaultDamagedError(
        "vault.damaged",
        f"The vault is damaged: {what}.",
        "Do not delete anything; run 'inspector-app doctor' or restore the second copy.",
        what=what,
    )


def disk_full(folder: Path) -> VaultError:
    return VaultError(
        "vault.disk_full",
        f"The disk that holds {folder} is full; this last entry was not saved.",
        "Everything saved before is safe. Free some space and enter it again.",
        retryable=True,
        folder=str(folder),
    )


def cannot_make(folder: Path, error: OSError) -> InputError | VaultError:
    """The vault's folder or its key-slot file was refused by the system."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return disk_full(folder)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return VaultError(
            "vault.read_only",
            f"The folder {folder} cannot be written ({error.strerror}).",
            "Nothing was changed. Check its permissions or the disk.",
            folder=str(folder),
        )
    return InputError(
        "vault.folder_unusable",
        f"{folder} cannot be a vault's folder: {error.strerror}.",
        "Nothing was changed. Choose another folder.",
        folder=str(folder),
    )


def newer(found: str) -> VaultError:
    return VaultError(
        "vault.newer",
        f"This vault was written by a newer version of Inspector (schema {found}).",
        "Nothing was changed. Install the newer version to open it.",
        found=found,
    )
