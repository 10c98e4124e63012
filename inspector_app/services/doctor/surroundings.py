"""What the vault stands on: the anchor, the clock, the disk, the last second copy, how it ended last time."""

from __future__ import annotations

from inspector_app.services import auto_backup
from inspector_app.services.doctor.findings import Fault, Findings, from_error
from inspector_app.services.notices import notices
from inspector_app.services.session import Session
from inspector_app.storage.errors import VaultDamagedError
from inspector_app.system import clock
from inspector_app.system.volumes import volume_of

_DAY_MS = 24 * 3_600_000
OLD_COPY_DAYS = 7


def check_surroundings(session: Session, findings: Findings) -> None:
    """Everything around the vault's own content; warnings, but for a database behind its anchor."""
    volume = volume_of(session.folder)
    findings.free_bytes = max(volume.free, 0)
    _check_anchor(session, findings)
    if session.vault.unclean:
        findings.add(
            Fault(
                "vault.unclean_end",
                "The program ended last time without closing the vault.",
                "Nothing that was saved is lost by that; the check looked at all of it.",
                "Nothing needs to be done.",
                "warning",
            )
        )
    for notice in notices(session):
        findings.add(from_error(notice, severity="warning"))
    _check_copies(session, findings)


def _check_anchor(session: Session, findings: Findings) -> None:
    vault = session.vault
    try:
        with vault.reading() as connection:
            found = vault.anchor.standing(connection, vault.device_id)
    except VaultDamagedError:
        return  # its pages are named already
    findings.count("anchor", int(not found.absent))
    if found.missing:
        findings.add(
            Fault(
                "vault.behind",
                f"The database is older than it was: {found.missing} saved changes are missing.",
                "What is there holds by itself.",
                "Put the newer database or a newer second copy back, if there is one.",
                params={"missing": found.missing},
            )
        )
    elif found.absent:
        findings.add(
            Fault(
                "vault.no_anchor",
                "The file 'anchor' in the vault's folder is missing or damaged.",
                "It only serves to notice when an older database was put in place of this one.",
                "Nothing needs to be done: it is written anew with the next entry.",
                "warning",
            )
        )


def _check_copies(session: Session, findings: Findings) -> None:
    last = auto_backup.last_copy(session)
    good_ms = last.good_ms if last is not None else 0
    if not good_ms:
        findings.add(
            Fault(
                "copies.none",
                "There is no second copy of this vault.",
                "Everything is in this one place only.",
                "Make a second copy on another disk or a stick.",
                "warning",
            )
        )
        return
    days = (clock.wall_ms() - good_ms) // _DAY_MS
    if days > OLD_COPY_DAYS:
        findings.add(
            Fault(
                "copies.old",
                f"The newest second copy is {days} days old.",
                "What was saved since is in this one place only.",
                "Make a second copy on another disk or a stick.",
                "warning",
                params={"days": days},
            )
        )
