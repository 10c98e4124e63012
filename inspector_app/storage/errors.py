"""What can go wrong with a vault, in words for the person in front of it."""

from __future__ import annotations

import errno
from pathlib import Path

from inspector_app.domain.errors import InputError, SurroundingsError, TrustError


class VaultError(SurroundingsError):
    """The vault cannot be opened or written here and now."""


class VaultDamagedError(TrustError):
    """What is on the disk is not what was written."""


class WrongTryError(VaultError):
    """A passphrase or a recovery key that opens nothing. `params`: `tries` so far, and `wait`, the seconds
    until the next one is taken.
    """

    def tell(self, tries: int, wait: int) -> None:
        self.params |= {"tries": tries, "wait": wait}
        if wait:
            self.hint = f"{self.hint} The next try is taken in {wait} s."


def wrong_passphrase() -> WrongTryError:
    return WrongTryError(
        "vault.wrong_passphrase",
        "The passphrase does not open this vault.",
        "Nothing was changed. Check the keyboard layout and Caps Lock, or use the recovery key.",
        tries=1,
        wait=0,
    )


def wrong_recovery_key() -> WrongTryError:
    return WrongTryError(
        "recovery.wrong_key",
        "This recovery key does not belong to this vault.",
        "Nothing was changed. Look for the sheet that names this vault; a renewed key replaces the old one.",
        tries=1,
        wait=0,
    )


def wait(seconds: int, until_ms: int) -> VaultError:
    return VaultError(
        "vault.wait",
        f"After several wrong tries the vault waits; {seconds} s are left.",
        "Nothing was changed, and this try was not counted. Try again after that.",
        retryable=True,
        seconds=seconds,
        until_ms=until_ms,
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


def gone(folder: Path) -> VaultError:
    return VaultError(
        "vault.gone",
        f"The vault is no longer in {folder}; this last entry was not saved.",
        "Everything saved before is in the folder, wherever it is now. Put it back or connect its disk; then "
        "enter this again.",
        retryable=True,
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
