"""Is everything in this vault still what was written? Says in plain words what was found and what is safe."""

from __future__ import annotations

import shutil
from dataclasses import asdict, dataclass, field
from typing import Any

from inspector_app import __version__
from inspector_app.domain.errors import InspectorError
from inspector_app.domain.text import localized
from inspector_app.services.session import Session
from inspector_app.storage import check, history, queries
from inspector_app.storage.blobs import all_blobs

LOW_SPACE_BYTES = 1 << 30


@dataclass(frozen=True)
class Fault:
    """`what` was found, `safe` says what is not affected, `next_step` what to do."""

    code: str
    what: str
    safe: str
    next_step: str


@dataclass
class Findings:
    """`checked` counts what was looked at; `repaired` says in words what was mended."""

    faults: list[Fault] = field(default_factory=list)
    checked: dict[str, int] = field(default_factory=dict)
    repaired: list[str] = field(default_factory=list)
    free_bytes: int = 0

    def as_data(self) -> dict[str, Any]:
        return {
            "ok": not self.faults,
            "faults": [asdict(fault) for fault in self.faults],
            "checked": self.checked,
            "repaired": self.repaired,
            "free_bytes": self.free_bytes,
            "app": __version__,
        }


def examine(
    session: Session, *, photos: bool = False, rebuild: bool = False, repair: bool = False
) -> Findings:
    """Check database pages, journal chains, projections against the journal, and blobs.

    `photos` decrypts and re-hashes every blob (otherwise only its presence and size are checked). `rebuild`
    compares every projection row with a fresh fold of the journal. `repair` writes projection rows anew from
    the journal where they differ, and removes blob files that nothing refers to; nothing else is touched.
    """
    findings = Findings(free_bytes=shutil.disk_usage(session.folder).free)
    _check_pages(session, findings)
    _check_chains(session, findings)
    if rebuild or repair:
        _check_projections(session, findings, repair=repair)
    _check_blobs(session, findings, decrypt=photos)
    _check_orphans(session, findings, repair=repair)
    if findings.free_bytes < LOW_SPACE_BYTES:
        findings.faults.append(
            Fault(
                "disk.low",
                f"Only {findings.free_bytes // (1 << 20)} MB are free on the vault's disk.",
                "Everything saved is safe.",
                "Free some space before taking more photos.",
            )
        )
    return findings


def _check_pages(session: Session, findings: Findings) -> None:
    with session.vault.reading() as connection:
        for problem in check.damaged_pages(connection):
            findings.faults.append(
                Fault(
                    "database.damaged",
                    f"The database is damaged: {problem}.",
                    "Photos are kept in files of their own.",
                    "Restore the newest second copy with 'inspector-app backup restore'.",
                )
            )


def _check_chains(session: Session, findings: Findings) -> None:
    with session.vault.reading() as connection:
        findings.checked["chains"] = len(history.chains(connection))
        for device, stream, seq, problem in history.broken_chains(connection):
            findings.faults.append(
                Fault(
                    "journal.broken",
                    f"The journal of {stream} by {device} does not hold at row {seq}: {problem}.",
                    "Rows before it are proven unchanged.",
                    "Compare with the second copy, or with the heads printed in a signed report.",
                )
            )


def _check_projections(session: Session, findings: Findings, *, repair: bool) -> None:
    with session.vault.writing() as connection:
        differing = check.differing_records(connection)
        findings.checked["records"] = differing.compared
        if differing.ids and repair:
            check.rewrite(connection, differing)
            findings.repaired.append(f"{len(differing.ids)} records were written anew from the journal")
            return
    for entity, record_id in differing.ids:
        findings.faults.append(
            Fault(
                "records.differ",
                f"The {entity} {record_id} is not what the journal says.",
                "The journal itself holds; nothing is lost.",
                "Run 'inspector-app doctor --repair' to write it anew from the journal.",
            )
        )


def _check_blobs(session: Session, findings: Findings, *, decrypt: bool) -> None:
    with session.vault.reading() as connection:
        blobs = all_blobs(connection)
    findings.checked["blobs"] = len(blobs)
    for blob in blobs:
        try:
            if decrypt:
                session.vault.blobs.open(blob)
            elif session.vault.blobs.path(blob.cid).stat().st_size != blob.csize:
                raise InspectorError("blob.size", f"the file of {blob.pid[:12]} has another size")
        except (InspectorError, OSError) as error:
            findings.faults.append(_blob_fault(session, blob.pid, str(error)))


def _blob_fault(session: Session, pid: str, problem: str) -> Fault:
    with session.vault.reading() as connection:
        names = [
            localized(summary.product_name, "en") + " " + summary.order_number
            for summary in queries.summaries(connection, session.vault.own_devices)
            if summary.id in queries.referring_to_photo(connection, pid)
        ]
    owner = f" (belongs to {', '.join(name.strip() for name in names)})" if names else ""
    return Fault(
        "blob.damaged",
        f"A photo or file is missing or altered{owner}: {problem}",
        "All other photos and every record are safe.",
        "Restore it from the second copy, or add the original file again.",
    )


def _check_orphans(session: Session, findings: Findings, *, repair: bool) -> None:
    with session.vault.reading() as connection:
        named = {blob.cid for blob in all_blobs(connection)}
    folder = session.vault.blobs.folder
    present = [path for path in folder.glob("*/*") if path.is_file()] if folder.is_dir() else []
    orphans = [path for path in present if path.name not in named]
    findings.checked["orphans"] = len(orphans)
    if repair and orphans:
        for path in orphans:
            path.unlink()
        findings.repaired.append(f"{len(orphans)} files that no record names were removed")
