"""A vault with work in it on a small disk, and every kind of work that writes."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from inspector_app.domain.errors import InspectorError
from inspector_app.services import (
    backups,
    bundle_export,
    conclusion,
    doctor,
    drafts,
    evidence,
    identities,
    inspections,
    photo_export,
    photos,
    reports,
    trail,
    trail_csv,
    vaults,
)
from tests.e2e.crash import jobs
from tests.e2e.crash.ledger import Ledger
from tests.fakes.vaults import PASSPHRASE, new_inspection, new_session


class Desk:
    """A vault with work in it on a small disk; `session` is open unless the work itself opens the vault."""

    def __init__(self, disk: Path, outside: Path) -> None:
        self.disk, self.outside, self.folder = disk, outside, disk / "vault"
        self.out = disk / "out"
        self.out.mkdir()
        self.ledger = Ledger()
        self.turn = 0
        self.number = 0
        self.passphrase = PASSPHRASE
        with new_session(outside / "receiver", "Head office") as session:
            identities.export_identity(session, outside / "reader.json")
        self.session = new_session(self.folder)
        self.file = new_inspection(self.session)
        self.done = new_inspection(self.session)
        conclusion.conclude(self.done, "accepted", reason={"en": "Agreed."})
        self.report = reports.build_report(self.done, language="en")
        self.enter(6)
        taken = photos.add_photo(self.file, jobs.picture(random.Random(0)), "IMG_0.jpg")
        self.ledger.note([("photo", taken.id, taken.pid)])

    def enter(self, count: int) -> None:
        """Entries until the disk says no; each is noted when it was acknowledged."""
        for _ in range(count):
            self.turn += 1
            self.ledger.note([jobs.enter(self.file, random.Random(self.turn), self.turn)])

    def reopen(self) -> None:
        self.session.close()
        self.session = vaults.unlock_vault(self.folder, self.passphrase)
        self.file = inspections.open_inspection(self.session, self.file.id)
        self.done = inspections.open_inspection(self.session, self.done.id)

    def next_out(self, name: str) -> Path:
        self.number += 1
        return self.out / f"{self.number}-{name}"

    def check(self) -> None:
        """Everything acknowledged is there and nothing else; the open session works on."""
        assert self.ledger.settle(self.file, spare=0) == []
        self.ledger.read_photos(self.file, len(self.file.record.photos))
        found = doctor.examine(self.session, photos=True, rebuild=True)
        assert {fault.code for fault in found.faults} <= {"disk.low"}
        left = [str(path) for path in self.disk.rglob("*") if path.name.startswith(".")]
        assert left == [], "half-written files"
        if not vaults.recovery_confirmed(self.session):
            vaults.confirm_recovery(self.session)
        self.enter(1)


Work = Callable[[Desk], object]


def entries(desk: Desk) -> None:
    desk.enter(60)


def typed(desk: Desk) -> None:
    """A draft is one row: it grows until it does not fit."""
    for length in range(1, 60):
        drafts.save_draft(desk.file, "note", "x" * 4000 * length)
        desk.ledger.note([("draft", "note", "x" * 4000 * length)])


def report(desk: Desk) -> None:
    reports.build_report(desk.done, language="en")


def report_file(desk: Desk) -> Path:
    out = desk.next_out("report.pdf")
    reports.export_report(desk.session, desk.report, out)
    return out


def csv_file(desk: Desk) -> Path:
    out = desk.next_out("trail.csv")
    trail_csv.write_trail_csv(out, trail.read_trail(desk.session, desk.file.id))
    return out


def originals(desk: Desk) -> None:
    photo_export.export_originals(desk.file, desk.next_out("photos"))


def identity(desk: Desk) -> Path:
    out = desk.next_out("identity.json")
    identities.export_identity(desk.session, out)
    return out


def bundle(desk: Desk, form: str) -> Path:
    out = desk.next_out(f"bundle-{form}")
    bundle_export.export_bundle(
        desk.session,
        [desk.file.id],
        out,
        form="zip" if form == "zip" else "folder",
        recipients=[desk.outside / "reader.json"],
    )
    return out


def copy(desk: Desk) -> None:
    made = backups.create_backup(desk.session, desk.out / "copies")
    assert backups.verify_backup(made.folder) == []


def evidence_package(desk: Desk) -> Path:
    out = desk.next_out("evidence")
    evidence.export_evidence(desk.session, desk.file.id, out)
    return out


def passphrase(desk: Desk) -> None:
    new = f"{desk.passphrase}!"
    vaults.change_passphrase(desk.session, desk.passphrase, new)
    desk.passphrase = new


def recovery(desk: Desk) -> None:
    vaults.renew_recovery(desk.session)
    vaults.confirm_recovery(desk.session)


def another_vault(desk: Desk) -> None:
    folder = desk.next_out("vault")
    try:
        jobs.new_vault(folder, PASSPHRASE).session.close()
    except InspectorError:
        assert not vaults.vault_exists(folder)
        raise


WORK: dict[str, Work] = {
    "entries": entries,
    "draft": typed,
    "report": report,
    "report-file": report_file,
    "trail-csv": csv_file,
    "originals": originals,
    "identity": identity,
    "bundle-zip": lambda desk: bundle(desk, "zip"),
    "bundle-folder": lambda desk: bundle(desk, "folder"),
    "evidence": evidence_package,
    "second-copy": copy,
    "passphrase": passphrase,
    "recovery-key": recovery,
    "new-vault": another_vault,
}
