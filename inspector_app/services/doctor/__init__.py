"""Is everything in this vault still what was written? Says in plain words what was found and what is safe.

Faults are listed, never raised: one bad page does not end the check. What is mended is only what the journal
proves, and files that no record names.
"""

from __future__ import annotations

from inspector_app.services.doctor import database, files, keys, surroundings
from inspector_app.services.doctor.findings import Cancelled, Fault, Findings, Progress
from inspector_app.services.doctor.folder import examine_folder
from inspector_app.services.session import Session

__all__ = ["Cancelled", "Fault", "Findings", "Progress", "examine", "examine_folder", "mend"]


_NO_GROUND = frozenset({"database.damaged", "journal.unreadable", "files.unknown"})
"""With bad pages nothing is mended: what the journal says may be what is wrong."""


def _quiet(_part: str, _done: int, _total: int) -> None:
    return


def _never() -> bool:
    return False


def examine(
    session: Session,
    *,
    photos: bool = False,
    rebuild: bool = False,
    repair: bool = False,
    language: str = "en",
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Findings:
    """Check database pages, key slots, journal chains, records against the journal, files, surroundings.

    `photos` decrypts and re-hashes every file (otherwise presence and size are checked). `rebuild` compares
    every record with a fresh fold of the journal, and every index with its table. `repair` (which implies
    it) writes anew what the journal proves, and removes files that no record names and that are older than a
    week; nothing else is touched. `language` is that of the names of goods in findings. Memory does not grow
    with the vault; other threads may work meanwhile.
    """
    progress, cancelled = progress or _quiet, cancelled or _never
    findings = Findings(language=language)
    thorough = rebuild or repair
    progress("pages", 0, 1)
    database.check_pages(session, findings, cancelled, thorough=thorough)
    progress("pages", 1, 1)
    keys.check_keys(session, findings)
    database.check_journal(session, findings, progress, cancelled, rebuild=thorough)
    files.check_files(session, findings, progress, cancelled, decrypt=photos)
    progress("leftovers", 0, 1)
    files.look_for_leftovers(session, findings, cancelled)
    with database.survived(findings):
        surroundings.check_surroundings(session, findings)
    progress("surroundings", 1, 1)
    findings.cancelled = cancelled()
    if repair:
        mend(session, findings)
    return findings


def mend(session: Session, findings: Findings) -> None:
    """Repair what a finished check found repairable, in one transaction, and take it off the list.

    Compared again before anything is written: what was saved meanwhile counts. With bad pages, or after a
    check that was stopped, nothing is done.
    """
    no_ground = any(fault.code in _NO_GROUND for fault in findings.faults)
    if findings.cancelled or no_ground or not findings.repairable:
        return
    database.mend(session, findings)
    files.remove_leftovers(session, findings)
    findings.more_repairable.clear()
    for listed in (findings.faults, findings.warnings):
        listed[:] = [
            fault
            for fault in listed
            if not fault.repairable or (fault.code == files.LEFT and findings.leftovers)
        ]
