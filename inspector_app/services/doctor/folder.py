"""A vault that cannot be opened: what can be told from outside, without any key, and where a way back is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from inspector_app.domain.errors import InspectorError
from inspector_app.services import backups
from inspector_app.services.doctor.findings import Fault, Findings
from inspector_app.storage import vault_folder
from inspector_app.storage.vault_folder import DATABASE, SLOTS
from inspector_app.system.volumes import volume_of

_PAGE = 4096
_PLAIN = b"SQLite format 3\0"


def examine_folder(folder: Path, copies_in: Sequence[Path] = ()) -> Findings:
    """Look at a vault's folder from outside. `copies_in`: folders or sticks to look for second copies in.

    Nothing is changed, and no key is needed.
    """
    findings = Findings(free_bytes=max(volume_of(folder).free, 0))
    if not folder.is_dir():
        findings.add(
            Fault(
                "folder.absent",
                f"There is no folder {folder}.",
                "Nothing can be said of a vault that is not here.",
                "Plug in the disk it lies on, or name another folder with --vault.",
                params={"folder": str(folder)},
            )
        )
        return findings
    vault_id = _check_slots(folder, findings)
    _check_database(folder, findings)
    findings.checked["files"] = sum(1 for path in (folder / "blobs").glob("*/*") if path.is_file())
    if findings.faults:
        _look_for_copies(copies_in, vault_id, findings)
    return findings


def _check_slots(folder: Path, findings: Findings) -> str:
    """The key-slot file; the vault's id, empty when it cannot be read."""
    try:
        document = vault_folder.read_document(folder)
    except InspectorError as error:
        findings.add(
            Fault(
                "folder.slots",
                f"The key-slot file {SLOTS} is missing or damaged; without it no passphrase opens the vault.",
                "The database and the photos are untouched by that.",
                f"Put {SLOTS} from a second copy of this vault in its place.",
                params={"problem": error.message},
            )
        )
        return ""
    findings.checked["key_slots"] = len(document["slots"])
    if vault_folder.recovery_slot_recipient(document) is None:
        findings.add(
            Fault(
                "folder.no_recovery",
                "The key-slot file has no recovery slot.",
                "Passphrases still open the vault.",
                "Open it with a passphrase and make a new recovery key.",
            )
        )
    return str(document["id"])


def _check_database(folder: Path, findings: Findings) -> None:
    path = folder / DATABASE
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(len(_PLAIN))
    except OSError:
        findings.add(_database(folder, "missing", "is missing or cannot be read"))
        return
    findings.checked["database_bytes"] = size
    if size == 0:
        findings.add(_database(folder, "empty", "is empty"))
    elif start == _PLAIN:
        findings.add(_database(folder, "foreign", "is not encrypted, so it is not this vault's"))
    elif size % _PAGE:
        findings.add(_database(folder, "cut", "ends in the middle of a page: it was cut off"))


def _database(folder: Path, kind: str, what: str) -> Fault:
    log = folder / f"{DATABASE}-wal"
    left = log.is_file() and log.stat().st_size > 0
    return Fault(
        f"folder.database_{kind}",
        f"The database {DATABASE} {what}.",
        f"Photos are in files of their own. Leave {DATABASE}-wal where it is: it may hold the last entries."
        if left
        else "Photos are in files of their own; the recovery key opens them with the age program.",
        "Restore the newest second copy into a new folder with 'inspector-app backup restore'.",
        params={"folder": str(folder)},
    )


def _look_for_copies(places: Sequence[Path], vault_id: str, findings: Findings) -> None:
    found = [
        copy
        for place in places
        for copy in backups.survey(place).copies
        if not vault_id or copy.vault_id == vault_id
    ]
    findings.checked["copies"] = len(found)
    if found:
        newest = max(found, key=lambda copy: copy.stamp)
        findings.add(
            Fault(
                "folder.copy_found",
                f"There is a second copy in {newest.folder}.",
                "It was left as it is.",
                f"Restore it with 'inspector-app backup restore {newest.folder} --into NEW-FOLDER'.",
                "warning",
                params={"folder": str(newest.folder)},
            )
        )
