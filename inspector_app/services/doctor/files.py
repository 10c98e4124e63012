"""The encrypted files of photos, packs and reports: there, right in size or content, named by a record."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from inspector_app.domain.errors import InspectorError
from inspector_app.services.doctor import names
from inspector_app.services.doctor.findings import MOST_OF_A_KIND, Cancelled, Fault, Findings, Progress
from inspector_app.services.session import Session
from inspector_app.storage import blob_pages, queries
from inspector_app.storage.blobs import Blob
from inspector_app.storage.errors import VaultDamagedError
from inspector_app.system import clock

LEFT = "files.leftover"
LEFT_ALONE_MS = 7 * 24 * 3_600_000
"""Files that no record names are removed only when they are older: a younger one may be about to be named."""


def check_files(
    session: Session, findings: Findings, progress: Progress, cancelled: Cancelled, *, decrypt: bool
) -> None:
    """Every file that a record names. `decrypt` opens and hashes each; else presence and size count."""
    try:
        with session.vault.reading() as connection:
            total = queries.blob_totals(connection)[0]
        findings.count("blobs", 0)
        for blob in _named(session):
            if cancelled():
                return
            problem = _problem(session, blob, decrypt=decrypt)
            findings.count("blobs")
            if problem:
                findings.add(_fault(session, findings, blob, problem))
            progress("files", findings.checked["blobs"], total)
    except VaultDamagedError as error:
        findings.add(
            Fault(
                "files.unknown",
                "Which files belong to the vault cannot be read to the end: the database has bad pages.",
                "The files themselves are not affected by that.",
                "Restore the newest second copy with 'inspector-app backup restore'.",
                params={"problem": str(error.params.get("what", ""))},
            )
        )


def _named(session: Session) -> Iterator[Blob]:
    """All blobs, some hundred at a time: no read transaction stays open while files are read."""
    after = ""
    while True:
        with session.vault.reading() as connection:
            page = blob_pages.after(connection, after)
        if not page:
            return
        yield from page
        after = page[-1].pid


def _problem(session: Session, blob: Blob, *, decrypt: bool) -> str:
    try:
        if decrypt:
            session.vault.blobs.open(blob)
            return ""
        size = session.vault.blobs.path(blob.cid).stat().st_size
        return "" if size == blob.csize else f"the file of {blob.pid[:12]} has another size"
    except FileNotFoundError:
        return f"the file of {blob.pid[:12]} is missing"
    except OSError as error:
        return f"the file of {blob.pid[:12]} cannot be read ({error.strerror})"
    except InspectorError as error:
        return str(error.params.get("what", error.message))


def _fault(session: Session, findings: Findings, blob: Blob, problem: str) -> Fault:
    # Where thousands are gone the first tell what to do; asking whose the others are would take hours.
    listed = sum(fault.code == "blob.damaged" for fault in findings.faults)
    owners = names.of_blob(session, blob.pid, findings.language) if listed < MOST_OF_A_KIND else ""
    owner = f" (belongs to {owners})" if owners else ""
    return Fault(
        "blob.damaged",
        f"A photo or file is missing or altered{owner}: {problem}.",
        "All other photos and every record are safe.",
        "Put it back from a second copy or the original file: 'inspector-app photo relink PATH'.",
        params={"problem": problem, "owner": owners or "-", "pid": blob.pid},
    )


def look_for_leftovers(session: Session, findings: Findings, cancelled: Cancelled) -> None:
    """Files in the blob folder that no record names; those old enough are for a repair to remove."""
    folder = session.vault.blobs.folder
    try:
        with session.vault.reading() as connection:
            named = blob_pages.names(connection)
    except VaultDamagedError:
        return  # then nobody knows which belong to no record
    old: list[Path] = []
    young = 0
    for path, changed_ms in _present(folder):
        if cancelled():
            return
        if path.name not in named:
            if 0 <= clock.wall_ms() - changed_ms < LEFT_ALONE_MS:
                young += 1
            else:
                old.append(path)
    findings.checked["orphans"] = len(old) + young
    findings.leftovers = old
    if old:
        findings.add(
            Fault(
                LEFT,
                f"{len(old)} files in the vault are named by no record.",
                "They belong to nothing that was saved; most were left by an interrupted import.",
                "Run 'inspector-app doctor --repair' to remove them.",
                "warning",
                repairable=True,
                params={"count": len(old)},
            )
        )


def _present(folder: Path) -> Iterator[tuple[Path, int]]:
    """Files two levels below, and when each was changed (milliseconds since 1970)."""
    for inner in _scan(folder):
        if inner.is_dir(follow_symlinks=False):
            for entry in _scan(Path(inner.path)):
                if entry.is_file(follow_symlinks=False):
                    yield Path(entry.path), entry.stat(follow_symlinks=False).st_mtime_ns // 1_000_000


def _scan(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []


def remove_leftovers(session: Session, findings: Findings) -> None:
    """Remove leftovers, each only if still no record names it; those that would not go stay listed."""
    with session.vault.reading() as connection:
        named = blob_pages.names(connection)
    stay: list[Path] = []
    removed = 0
    for path in findings.leftovers:
        if path.name in named:
            continue
        try:
            path.unlink()
            removed += 1
        except OSError:
            stay.append(path)
    findings.leftovers = stay
    findings.mended["leftovers"] = removed
