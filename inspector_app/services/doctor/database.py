"""The database: its pages, the journal's chains, and every record against a fresh fold of the journal."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from inspector_app.services.doctor import names
from inspector_app.services.doctor.findings import Cancelled, Fault, Findings, Progress
from inspector_app.services.session import Session
from inspector_app.storage import check, check_fold, mending
from inspector_app.storage.check import Problem
from inspector_app.storage.errors import VaultDamagedError

_COPY = "Restore the newest second copy with 'inspector-app backup restore'."
_MEND = "Run 'inspector-app doctor --repair' to write it anew from the journal."
_NOT_MENDED = "Compare with a second copy, or with the heads printed in a signed report."


def check_pages(session: Session, findings: Findings, cancelled: Cancelled, *, thorough: bool) -> None:
    """Authenticate every page of the database file and have SQLite check its structure."""
    try:
        with session.vault.reading() as connection:
            check.interruptible(connection, cancelled)
            try:
                problems = check.damaged_pages(connection, thorough=thorough)
            finally:
                check.uninterruptible(connection)
    except VaultDamagedError as error:
        problems = [str(error.params.get("what", error.message))]
    for problem in problems:
        findings.add(
            Fault(
                "database.damaged",
                f"The database is damaged: {problem}.",
                "Photos are kept in files of their own.",
                _COPY,
                params={"problem": problem},
            )
        )


def check_journal(
    session: Session, findings: Findings, progress: Progress, cancelled: Cancelled, *, rebuild: bool
) -> None:
    """Every stream, as of one moment each; those in which something can be mended are noted."""
    streams = _streams(session, findings)
    for done, stream in enumerate(streams, 1):
        if cancelled():
            return
        try:
            with session.vault.reading() as connection:
                problems = _problems(connection, stream, findings, rebuild=rebuild)
        except VaultDamagedError:
            findings.add(_unreadable(names.of_stream(session, stream, findings.language)))
            continue
        name = names.of_stream(session, stream, findings.language) if problems else ""
        for problem in problems:
            findings.add(_fault(name, stream, problem))
        if any(problem.repairable for problem in problems):
            findings.streams.append(stream)
        progress("journal", done, len(streams))
    if rebuild:
        _check_strays(session, findings)


def _streams(session: Session, findings: Findings) -> list[str]:
    """All that can be learnt of, from either table: one may lie on bad pages."""
    found: set[str] = set()
    for ask in (check.streams_with_heads, check.streams_with_rows):
        with survived(findings), session.vault.reading() as connection:
            found.update(ask(connection))
    return sorted(found)


def _problems(connection: Any, stream: str, findings: Findings, *, rebuild: bool) -> list[Problem]:
    findings.count("chains", len(check.heads_of(connection, stream)))
    if not rebuild:
        rows, problems = check.chain_problems(connection, stream)
        findings.count("rows", rows)
        return problems
    compared = check_fold.compare_stream(connection, stream)
    findings.count("rows", compared.rows)
    findings.count("records", compared.records)
    return compared.problems


def _check_strays(session: Session, findings: Findings) -> None:
    try:
        with session.vault.reading() as connection:
            strays = check_fold.stray_records(connection)
    except VaultDamagedError:
        return  # its pages are named already
    for entity, record_id in strays:
        findings.add(_differs("records.differ", entity, record_id, "", repairable=True))


def mend(session: Session, findings: Findings) -> None:
    """Write anew what differs, in one transaction that journals the repair, too."""
    stream = session.vault.secret("device-stream")
    with session.vault.transaction() as tx:
        records = mending.mend_streams(tx.connection, findings.streams)
        records += mending.drop_strays(tx.connection)
        leftovers = len(findings.leftovers)
        if (records or leftovers) and stream is not None:
            tx.event(stream.decode("ascii"), "repair", records=records, leftovers=leftovers)
    findings.mended["records"] = records


@contextmanager
def survived(findings: Findings) -> Iterator[None]:
    """Bad pages end a part of the check, not all of it."""
    try:
        yield
    except VaultDamagedError:
        findings.add(_unreadable(""))


def _unreadable(name: str) -> Fault:
    where = f"the journal of {name}" if name else "the journal"
    return Fault(
        "journal.unreadable",
        f"Part of {where} cannot be read: the database has bad pages.",
        "What lies on other pages can still be opened.",
        _COPY,
        params={"name": name or "-"},
    )


def _fault(name: str, stream: str, problem: Problem) -> Fault:
    """A problem of one stream in words."""
    place = {
        "name": name,
        "stream": stream,
        "device": problem.device,
        "seq": problem.seq,
        "problem": problem.detail,
    }
    if problem.kind == "broken":
        return Fault(
            "journal.broken",
            f"The journal of {name} by {problem.device} does not hold at row {problem.seq}: "
            f"{problem.detail}.",
            "Rows before it are proven unchanged.",
            _NOT_MENDED,
            params=place,
        )
    if problem.kind in ("body_missing", "undecodable", "unfoldable"):
        code, what = {
            "body_missing": ("journal.body_missing", "has lost its content"),
            "undecodable": ("journal.undecodable", "cannot be read"),
            "unfoldable": ("journal.unfoldable", "does not fit the rows before it"),
        }[problem.kind]
        return Fault(
            code,
            f"Row {problem.seq} of the journal of {name} ({problem.entity} {problem.record_id}) {what}.",
            "The record is left as the vault holds it; all others are not affected.",
            _NOT_MENDED,
            params=place | {"entity": problem.entity, "id": problem.record_id},
        )
    if problem.kind in ("columns_differ", "heirs_differ"):
        return Fault(
            "journal.columns_differ" if problem.kind == "columns_differ" else "journal.heirs_differ",
            f"What is noted beside the journal of {name} for searching is not what the journal says.",
            "The journal itself holds; nothing is lost.",
            _MEND,
            repairable=True,
            params=place,
        )
    code = "records.unreadable" if problem.kind == "record_unreadable" else "records.differ"
    return _differs(code, problem.entity, problem.record_id, name, repairable=problem.repairable)


def _differs(code: str, entity: str, record_id: str, name: str, *, repairable: bool) -> Fault:
    what = "cannot be read" if code == "records.unreadable" else "is not what the journal says"
    params = {"entity": entity, "id": record_id, "name": name or "-"}
    where = f" ({name})" if name else ""
    if not repairable:
        return Fault(
            "records.unproven",
            f"The {entity} {record_id}{where} {what}, and the journal's chain is broken there.",
            "Nothing was written over it; all other records are not affected.",
            _NOT_MENDED,
            params=params,
        )
    return Fault(
        code,
        f"The {entity} {record_id}{where} {what}.",
        "The journal itself holds; nothing is lost.",
        _MEND,
        repairable=True,
        params=params,
    )
