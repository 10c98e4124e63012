"""The whole job without a window: one vault inspects, reports and exports, another imports and verifies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from inspector_app.domain.errors import InputError
from inspector_app.services import bundle_export, bundles, identities, packs, reports, vaults
from inspector_app.services.inspections import open_inspection
from inspector_app.services.outcome import counts_data, reasons_data
from inspector_app.services.scripts import run_script_file
from inspector_app.services.session import Session
from inspector_app.services.verify import verify_path
from inspector_app.system.resources import resource_path

SAMPLE_PACK = ("packs", "akiduki-bottle")
PRACTICE_SCRIPT = ("samples", "practice", "practice.yaml")
INSPECTOR = {"en": "Mei Tanaka", "ja": "田中 芽衣", "zh-Hans": "田中芽衣"}


def run_demo(
    out: Path, passphrase: str, *, language: str = "en", say: Callable[[str], None]
) -> dict[str, Any]:
    """Returns the document that `demo --json` prints. Raises InputError `demo.not_empty`."""
    if out.exists() and any(out.iterdir()):
        raise InputError("demo.not_empty", f"The folder {out} is not empty.", "Name a new folder with --out.")
    out.mkdir(parents=True, exist_ok=True)
    sender, receiver = out / "vault", out / "receiving-vault"
    say("making two vaults")
    made = vaults.create_vault(sender, person=INSPECTOR, passphrase=passphrase)
    with made.session as session:
        vaults.write_recovery_sheet(made, out / "recovery-key.txt")
        vaults.confirm_recovery(session)
        packs.install_pack(session, resource_path(*SAMPLE_PACK))
        say("carrying out the inspection")
        file = run_script_file(session, resource_path(*PRACTICE_SCRIPT), say, practice=False)
        say("building and signing the report")
        second = file.header.second_language
        built = reports.build_report(
            file, language=language, second_language=second if second != language else None
        )
        report = out / reports.report_file_name(built)
        reports.export_report(session, built, report)
        identity = out / "identity.json"
        identities.export_identity(session, identity)
        data = _result(file.id, report, sender, receiver) | {
            "result": str(file.verdict().result),
            "decision": file.header.decision,
            "reasons": reasons_data(file.verdict().reasons),
            "counts": counts_data(file),
        }
        say("exporting the bundle, importing it into the second vault")
        bundle = out / "inspection.qcbundle.zip"
        received = _exchange(session, file.id, receiver, passphrase, identity, bundle)
    data["bundle"] = str(bundle)
    data["verified"] = {
        "report": verify_path(report, [identity]).good,
        "bundle": verify_path(bundle, [identity]).good,
        "received": received,
    }
    return data


def _result(inspection: str, report: Path, sender: Path, receiver: Path) -> dict[str, Any]:
    return {
        "report": str(report),
        "bundle": "",
        "vault": str(sender),
        "receiving_vault": str(receiver),
        "inspection": inspection,
    }


def _exchange(
    session: Session, inspection: str, receiver: Path, passphrase: str, identity: Path, bundle: Path
) -> bool:
    """Export to a second vault and import there; True when it arrived whole and unchanged."""
    made = vaults.create_vault(receiver, person={"en": "Head office"}, passphrase=passphrase)
    with made.session as other:
        vaults.confirm_recovery(other)
        their_identity = bundle.with_name("receiving-identity.json")
        identities.export_identity(other, their_identity)
        identities.trust_identity(other, identity)
        bundle_export.export_bundle(session, [inspection], bundle, recipients=[their_identity])
        bundles.import_bundle(other, bundle)
        again = bundles.import_bundle(other, bundle)
        theirs, ours = open_inspection(other, inspection), open_inspection(session, inspection)
        same = {r.id: r for rows in ours.record.rows.values() for r in rows.values()}
        arrived = {r.id: r for rows in theirs.record.rows.values() for r in rows.values()}
        whole = all(arrived.get(key) == record for key, record in same.items())
        return again.already and whole and theirs.verdict() == ours.verdict()
