"""Second copies without being asked: the plan, when one is due, and making it beside the inspector's work.

The plan lies in the encrypted database. Its folder carries a mark of its own, so that a stick is known again
under another letter, and an empty place where a stick should be is not filled instead of it.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from inspector_app.domain.errors import InputError, InspectorError
from inspector_app.services import backups
from inspector_app.services.backups import LastCopy
from inspector_app.services.session import Session
from inspector_app.services.vaults import journal_event
from inspector_app.storage import backup, copy_errors, copy_files
from inspector_app.storage.blobs import write_durably
from inspector_app.storage.copy_blobs import never
from inspector_app.storage.copy_manifest import Copy
from inspector_app.storage.errors import VaultError
from inspector_app.storage.vault_secrets import drop_secret
from inspector_app.system import clock, file_systems

MARK = "inspector-copies.json"
LONGEST_HOURS, MOST_KEPT = 24 * 31, 100
LATE = 2
"""A copy is overdue after this many times its interval."""

GRACE_MS = 3 * 24 * 3_600_000
"""Work this old without any copy is worth a notice."""
BY_HAND_MS = 14 * 24 * 3_600_000
"""So long a copy made by hand is good enough where there is no plan."""

_PLAN = "backup-plan"
_HOUR_MS = 3_600_000
_DAYS_FROM = 2


@dataclass(frozen=True)
class Plan:
    """Copy to the folder `target` every so many hours, and keep the newest `keep` (and some older ones, see
    `storage.copy_retention`).
    """

    target: str
    every_hours: int
    keep: int


@dataclass(frozen=True)
class _Kept:
    """The plan as it is stored: `mark` of the folder, `inside` its path on its disk, `since_ms` when it was
    made, `good_ms` when its last copy was verified.
    """

    target: str
    every_hours: int
    keep: int
    mark: str
    inside: str
    since_ms: int
    good_ms: int = 0


def plan(session: Session) -> Plan | None:
    kept = _kept(session)
    return Plan(kept.target, kept.every_hours, kept.keep) if kept else None


def set_plan(session: Session, wanted: Plan | None) -> None:
    """Use this plan from now on, or none. The folder must be there, and gets a mark.

    Raises InputError `backup.plan_numbers`, `backup.inside_vault`, `backup.target_unusable`;
    SurroundingsError `backup.target_absent`, `backup.read_only`, `backup.disk_full`.
    """
    if wanted is None:
        with session.vault.writing() as connection:
            drop_secret(connection, _PLAN)
        journal_event(session, "backup_plan", every_hours=0)
        return
    if not (1 <= wanted.every_hours <= LONGEST_HOURS and 1 <= wanted.keep <= MOST_KEPT):
        raise InputError(
            "backup.plan_numbers",
            f"Copies are made every 1 to {LONGEST_HOURS} hours, and 1 to {MOST_KEPT} of them are kept.",
            "The plan is as it was.",
        )
    target = Path(wanted.target).absolute()
    copy_files.require_target(target, session.folder)
    mark = _mark_of(target) or _new_mark(target)
    before = _kept(session)
    good = before.good_ms if before and before.mark == mark else 0
    kept = _Kept(str(target), wanted.every_hours, wanted.keep, mark, _inside(target), clock.wall_ms(), good)
    _keep(session, kept)
    journal_event(session, "backup_plan", every_hours=wanted.every_hours, keep=wanted.keep)


def due(session: Session) -> bool:
    """Whether it is time for a copy; whether its folder is there shows `run`. One look at the database."""
    kept = _kept(session)
    if kept is None:
        return False
    age = clock.wall_ms() - kept.good_ms
    # A copy from the future was made while the clock was wrong.
    return age >= kept.every_hours * _HOUR_MS or age < 0


def overdue(session: Session) -> InspectorError | None:
    """A notice when no copy succeeded for twice the interval, or when there is neither a plan nor a copy of
    work that is some days old; a value, not raised. One or two looks at the database.
    """
    kept = _kept(session)
    if kept is None:
        return _without_plan(session)
    hours = (clock.wall_ms() - max(kept.good_ms, kept.since_ms)) // _HOUR_MS
    if hours < LATE * kept.every_hours:
        return None
    days = hours // 24
    span = f"{days} days" if days >= _DAYS_FROM else f"{hours} hours"
    return InspectorError(
        "backup.overdue_days" if days >= _DAYS_FROM else "backup.overdue",
        f"There was no second copy for {span}; it goes to {kept.target}.",
        "Everything in the vault is safe. Plug the disk in, or choose another place for copies.",
        hours=hours,
        days=days,
        folder=kept.target,
    )


def _without_plan(session: Session) -> InspectorError | None:
    last = backups.last_copy(session)
    begun = backup.oldest_work(session.vault)
    now = clock.wall_ms()
    if begun is None or now - begun < GRACE_MS or (last and now - last.good_ms < BY_HAND_MS):
        return None
    return InspectorError(
        "backup.none",
        "There is no recent second copy of this vault.",
        "Everything is in this one place only. Choose a stick or another disk for copies under Safekeeping, "
        "or with 'inspector-app backup plan DIR'.",
    )


def last_copy(session: Session) -> LastCopy | None:
    """How the last copying ended, by plan or by hand."""
    return backups.last_copy(session)


def place(session: Session) -> Path | None:
    """Where the plan's folder is now; None without a plan or when its disk is not there. Looks at disks: not
    for the window's own thread.
    """
    kept = _kept(session)
    return _present(kept) if kept else None


def run(
    session: Session,
    progress: Callable[[int, int], None] = backups.quiet,
    cancelled: Callable[[], bool] = never,
) -> Copy | None:
    """Make a copy by the plan, now. From any thread: it reads through a connection of its own and waits for
    nobody. None when there is no plan, its disk is not plugged in, another copy is under way, or it was
    stopped (also by locking); all of which is tried again at the next time.

    Raises the other errors of `backups.create_backup`; they are journaled.
    """
    try:
        kept = _kept(session)
        target = _present(kept) if kept else None
        if kept is None or target is None:
            return None
        thorough = backups.distrusted(session)
        made = backups.create_backup(
            session, target, progress, cancelled=cancelled, keep=kept.keep, thorough=thorough
        )
    except InspectorError as error:
        if error.code in backups.NO_FAULT:
            return None
        raise
    note_good(session, target)
    return made


def note_good(session: Session, target: Path) -> None:
    """A copy in this folder was made and verified, also by hand: the plan counts from now."""
    mark = _mark_of(target)
    with suppress(VaultError), session.vault.guests.visit():
        # Anew: the plan may have been changed meanwhile.
        kept = _kept(session)
        if kept is not None and mark and kept.mark == mark:
            _keep(session, replace(kept, good_ms=clock.wall_ms()))


def _kept(session: Session) -> _Kept | None:
    try:
        return _Kept(**json.loads(session.vault.secret(_PLAN) or b"null"))
    except (TypeError, ValueError):
        return None


def _keep(session: Session, kept: _Kept) -> None:
    session.vault.keep_secret(_PLAN, json.dumps(asdict(kept)).encode("ascii"))


def _present(kept: _Kept) -> Path | None:
    """The plan's folder by its mark: where it was, or at the same place of another disk."""
    places = [Path(kept.target)]
    if kept.inside:
        places += [mount / kept.inside for mount in file_systems.mount_points()]
    return next((place for place in places if _mark_of(place) == kept.mark), None)


def _inside(target: Path) -> str:
    mounts = [mount for mount in file_systems.mount_points() if target.is_relative_to(mount)]
    deepest = max(mounts, key=lambda mount: len(mount.parts), default=None)
    return target.relative_to(deepest).as_posix() if deepest else ""


def _mark_of(target: Path) -> str:
    try:
        document = json.loads((target / MARK).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return ""
    found = document.get("mark") if isinstance(document, dict) else None
    return found if isinstance(found, str) else ""


def _new_mark(target: Path) -> str:
    mark = str(uuid.uuid4())
    text = json.dumps({"v": 1, "mark": mark, "about": "Encrypted second copies of Inspector. Do not alter."})
    try:
        write_durably(target / MARK, text.encode("ascii"))
    except OSError as error:
        raise copy_errors.target_failed(target, error) from error
    return mark
