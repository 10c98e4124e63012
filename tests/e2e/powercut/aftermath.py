"""The folder that a power cut left, put on a real disk and opened with the program."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from inspector_app.domain.errors import InspectorError
from inspector_app.services import answers, backups, blobs, doctor, inspections, vaults
from inspector_app.services.session import Session
from inspector_app.services.verify import verify_path
from tests.e2e.crash.jobs import new_vault
from tests.e2e.crash.ledger import Ledger
from tests.e2e.powercut.worker import NEW_PASSPHRASE
from tests.fakes.vaults import PASSPHRASE

NO_LOSS = {"disk.low"}


def losses(root: Path, lines: Sequence[str]) -> list[str]:
    """What of the acknowledged is not there, or is there half; empty after a power cut that did no harm."""
    said = [tuple(json.loads(line)) for line in lines]
    try:
        return _losses(root, said)
    except InspectorError as error:
        return [f"{error.code}: {error.message}"]


def _losses(root: Path, said: Sequence[tuple[str, str, str]]) -> list[str]:
    folder = root / "vault"
    acknowledged = {kind: where for kind, where, _value in said}
    wrong = _wrong_copies(root, said) + _wrong_bundles(root, said)
    if not vaults.vault_exists(folder):
        if "made" in acknowledged:
            return [*wrong, "the vault is gone"]
        new_vault(folder, PASSPHRASE).session.close()
        return wrong
    with _opened(folder, said) as session:
        if "made" in acknowledged and session.vault.id != acknowledged["made"]:
            wrong.append("another vault")
        found = doctor.examine(session, photos=True, rebuild=True)
        wrong += [f"{fault.code}: {fault.what}" for fault in found.faults if fault.code not in NO_LOSS]
        if "inspection" in acknowledged:
            wrong += _wrong_entries(session, acknowledged["inspection"], said)
        wrong += [
            f"report {value}" for kind, _id, value in said if kind == "report" and not _there(session, value)
        ]
    return wrong


def _opened(folder: Path, said: Sequence[tuple[str, str, str]]) -> Session:
    if any(kind == "passphrase" for kind, _where, _value in said):
        return vaults.unlock_vault(folder, NEW_PASSPHRASE)
    try:
        return vaults.unlock_vault(folder, PASSPHRASE)
    except InspectorError as error:
        if error.code != "vault.wrong_passphrase":
            raise
        return vaults.unlock_vault(folder, NEW_PASSPHRASE)


def _wrong_entries(session: Session, inspection: str, said: Sequence[tuple[str, str, str]]) -> list[str]:
    ledger = Ledger()
    ledger.note(said)
    file = inspections.open_inspection(session, inspection)
    wrong = ledger.settle(file)
    ledger.read_photos(file, len(file.record.photos))
    answers.answer_item(file, "surface", "fail")
    return wrong


def _there(session: Session, pid: str) -> bool:
    return blobs.content(session, pid).startswith(b"%PDF")


def _wrong_bundles(root: Path, said: Sequence[tuple[str, str, str]]) -> list[str]:
    """Under a bundle's name lies a whole bundle, and one that was acknowledged is there."""
    wrong = []
    acknowledged = {Path(where).name for kind, where, _value in said if kind == "exported"}
    for name in ("bundle-zip", "bundle-folder"):
        if (root / name).exists():
            found = verify_path(root / name, [root / "me.json"])
            wrong += [] if found.good else [f"{name}: {found.problem}"]
        elif name in acknowledged:
            wrong.append(f"{name} is gone")
    return wrong


def _wrong_copies(root: Path, said: Sequence[tuple[str, str, str]]) -> list[str]:
    there = {str(copy.folder): copy for copy in backups.list_backups(root / "copies")}
    wrong = [f"copy {where}" for kind, where, _value in said if kind == "copy" and where not in there]
    for folder in there:
        wrong += [f"copy {folder}: {fault}" for fault in backups.verify_backup(Path(folder))]
    return wrong
