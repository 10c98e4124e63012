"""Second copies of the vault, and putting one back."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from inspector_app.domain.errors import InputError, InspectorError
from inspector_app.services import standing
from inspector_app.services.session import Session
from inspector_app.services.vaults import journal_event
from inspector_app.storage import (
    backup,
    copy_errors,
    copy_files,
    copy_manifest,
    renewal,
    restoring,
    vault_slots,
)
from inspector_app.storage.copy_blobs import Wish, never
from inspector_app.storage.copy_manifest import Copy, Survey
from inspector_app.storage.errors import VaultDamagedError, VaultError
from inspector_app.storage.restoring import Source
from inspector_app.storage.vault import Vault
from inspector_app.storage.vault_secrets import drop_secret, write_secret
from inspector_app.system import clock

_LAST = "backup-last"
_DISTRUST = "backup-distrust"
NO_FAULT = frozenset({"backup.cancelled", "backup.busy", "backup.target_absent", "vault.locked"})
"""Codes that say nothing about the disk or the vault, only about when a copy was asked for."""


@dataclass(frozen=True)
class LastCopy:
    """How the last copying ended. `at_ms` wall clock; `code` of the error when not `ok`; `good_ms` and
    `stamp` of the last copy that was verified (0 and empty: none); `lost`: files it lacks because the vault
    does; `params` of the error, for its text.
    """

    at_ms: int
    target: str
    ok: bool
    code: str = ""
    good_ms: int = 0
    stamp: str = ""
    blobs: int = 0
    lost: int = 0
    params: dict[str, Any] = field(default_factory=dict)


def quiet(_done: int, _total: int) -> None:
    """For progress that nobody looks at."""


def create_backup(
    session: Session,
    target: Path,
    progress: Callable[[int, int], None] = quiet,
    *,
    cancelled: Callable[[], bool] = never,
    keep: int | None = None,
    thorough: bool = True,
) -> Copy:
    """Copy the vault to `target` (another disk, a stick) and read it back. From any thread; the inspector's
    own work goes on. `progress` is told (bytes done, all bytes).

    Raises InputError `backup.*`, SurroundingsError `backup.*`, VaultDamagedError `backup.vault_damaged`,
    InspectorError `backup.cancelled`. What happened is journaled, a failure once until it changes.
    """
    now = datetime.datetime.fromtimestamp(clock.wall_ms() / 1000, datetime.UTC)
    stamp = now.strftime("%Y%m%dT%H%M%S%fZ")
    wish = Wish(keep, thorough)
    try:
        made = backup.create(session.vault, target, stamp, progress, cancelled=cancelled, wish=wish)
    except InspectorError as error:
        if error.code not in NO_FAULT and not isinstance(error, InputError):
            with suppress(InspectorError):  # a vault that cannot be written either: the first error counts
                _note_failure(session, target, error)
        raise
    _note_success(session, target, made, trusted=thorough)
    return made


def warnings(session: Session, target: Path, made: Copy | None = None) -> tuple[InspectorError, ...]:
    """What a person should know about a place for copies and the copy just made; values, not raised."""
    found = []
    if copy_files.on_same_disk(target, session.folder):
        found.append(copy_errors.same_disk(target))
    if made is not None and made.lost:
        found.append(copy_errors.files_lost(len(made.lost)))
    return tuple(found)


def last_copy(session: Session) -> LastCopy | None:
    """How the last copying ended, by plan or by hand."""
    try:
        return LastCopy(**json.loads(session.vault.secret(_LAST) or b"null"))
    except (TypeError, ValueError):
        return None


def _note_success(session: Session, target: Path, made: Copy, *, trusted: bool) -> None:
    now = clock.wall_ms()
    last = LastCopy(now, str(target), True, "", now, made.stamp, made.blobs, len(made.lost))
    done = (_DISTRUST,) if trusted else ()
    _note(session, last, "backup", done, stamp=made.stamp, blobs=made.blobs, lost=len(made.lost))


def _note_failure(session: Session, target: Path, error: InspectorError) -> None:
    before = last_copy(session) or LastCopy(0, "", True)
    again = not before.ok and before.code == error.code
    last = replace(
        before,
        at_ms=clock.wall_ms(),
        target=str(target),
        ok=False,
        code=error.code,
        params={name: value for name, value in error.params.items() if isinstance(value, str | int)},
    )
    _note(session, last, "" if again else "backup_failed", code=error.code)


def _note(
    session: Session, last: LastCopy, event: str, dropped: tuple[str, ...] = (), **details: object
) -> None:
    """A vault that is closing meanwhile keeps nothing of it: the next copying finds out by itself."""
    try:
        with session.vault.guests.visit():
            with session.vault.writing() as connection:
                write_secret(connection, _LAST, json.dumps(asdict(last)).encode("ascii"))
                for name in dropped:
                    drop_secret(connection, name)
            if event:
                journal_event(session, event, **details)
    except VaultError as error:
        if error.code != "vault.locked":
            raise


def list_backups(target: Path) -> list[Copy]:
    """Complete copies in a folder or on a stick, oldest first."""
    return backup.copies(target)


def survey(place: Path) -> Survey:
    """Complete copies in a folder or on a stick, and what looks like a copy and is none."""
    return copy_manifest.survey(place)


def verify_backup(
    folder: Path,
    progress: Callable[[int, int], None] = quiet,
    *,
    session: Session | None = None,
    passphrase: str | None = None,
    cancelled: Callable[[], bool] = never,
) -> list[str]:
    """What is wrong with a copy, in words; empty when it is whole. With the session of the copied vault, or
    with the passphrase of then, the database is also opened, and a list that somebody changed is noticed.

    Raises InputError `backup.no_copy`; VaultError `vault.wrong_passphrase`; InspectorError
    `backup.cancelled`.
    """
    if passphrase is not None:
        try:
            key = _opened(folder, passphrase).keys.vault_key
        except VaultDamagedError as error:
            return [error.message, *backup.faults(folder, progress, cancelled=cancelled)]
        return backup.faults(folder, progress, cancelled=cancelled, vault_key=key)
    if session is None or session.vault.id != copy_manifest.read(folder).copy.vault_id:
        return backup.faults(folder, progress, cancelled=cancelled)
    with session.vault.guests.visit() as leaving:
        problems = backup.faults(
            folder,
            progress,
            cancelled=lambda: cancelled() or leaving(),
            vault_key=session.vault.keys.vault_key,
        )
        if problems:
            session.vault.keep_secret(_DISTRUST, b"1")
    return problems


def distrusted(session: Session) -> bool:
    """Whether a copy was found damaged, so that the next one had better read everything back."""
    return session.vault.secret(_DISTRUST) is not None


def restore_backup(
    folder: Path,
    target: Path,
    passphrase: str,
    progress: Callable[[int, int], None] = quiet,
    *,
    cancelled: Callable[[], bool] = never,
    partly: bool = False,
) -> Session:
    """Put a copy into a new folder and open it.

    The restored vault gets device keys of its own, so that it can never be mistaken for the one it was copied
    from; it goes on with that one's open inspections by a handover signed with the old key. `partly`: without
    the files that are damaged in the copy.

    Raises VaultError `vault.wrong_passphrase`, before anything is written; see `storage.restoring`.
    """
    source = _opened(folder, passphrase)
    return Session(restoring.restore(source, target, renew, progress, cancelled=cancelled, partly=partly))


def _opened(folder: Path, passphrase: str) -> Source:
    # A copy lies on somebody's stick: who opened it last is not noted there, as this folder is none.
    return restoring.open_copy(
        folder,
        lambda document: vault_slots.open_by_passphrase(folder / "nobody", document, passphrase),
    )


def may_restore_into(folder: Path) -> bool:
    """Whether a copy can be put into this folder: it is new, empty, or a restoring was cut off there."""
    return restoring.is_free(folder)


def renew(restored: Vault) -> None:
    """Device keys of its own, and its place, for a vault that is just being put back."""
    standing.renew(restored, renewal.RESTORED)
