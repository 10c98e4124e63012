"""Vaults at work, a blow, and what must hold after it: one method per kind of work, ending in a check."""

from __future__ import annotations

import itertools
import random
import shutil
from pathlib import Path
from typing import Any

from inspector_app.crypto import age, slots
from inspector_app.crypto.errors import WrongSecretError
from inspector_app.services import (
    answers,
    backups,
    bundle_export,
    bundles,
    doctor,
    identities,
    inspections,
    vaults,
)
from inspector_app.services.session import Session
from inspector_app.services.verify import verify_path
from inspector_app.storage import vault_folder
from inspector_app.storage.blobs import all_blobs
from tests.e2e.crash import jobs, migration
from tests.e2e.crash.ledger import Ledger
from tests.e2e.crash.server import Outcome, Server
from tests.fakes.vaults import PASSPHRASE, new_inspection, new_session

TURNS = 100_000
ENDLESS = 50_000
NO_LOSS = {"disk.low"}
"""What doctor may say after a blow: nothing that has to do with it."""


class World:
    """`rounds` counts the blows and completed runs; `folder` is the vault that most work happens in."""

    def __init__(self, root: Path, server: Server) -> None:
        self.root, self._server = root, server
        self.folder = root / "vault"
        self.passphrase = PASSPHRASE
        self.rounds = self.kills = 0
        self.ledger = Ledger()
        self._first = itertools.count(1)
        self._number = itertools.count(1)
        self.reports: dict[str, str] = {}
        with new_session(self.folder) as session:
            self.inspection = new_inspection(session).record.header.id
            self.reported = new_inspection(session).record.header.id
            identities.export_identity(session, root / "sender.json")
            self.copy = backups.create_backup(session, root / "first-copies").folder
        with new_session(root / "receiver", "Head office") as session:
            identities.export_identity(session, root / "reader.json")
            identities.trust_identity(session, root / "sender.json")
        with new_session(root / "older") as session:
            self.older = new_inspection(session).record.header.id
            answers.answer_item(inspections.open_inspection(session, self.older), "batch", "LOT 1")

    def strike(self, job: str, *, at: str = "", after_s: float = 60.0, full: bool = True) -> Outcome:
        """Run a job into the blow, then check. `full`: every photo and every row, else what is cheap."""
        self.rounds += 1
        outcome: Outcome = getattr(self, f"_{job}")(at, after_s, full)
        self.kills += outcome.killed
        return outcome

    def _run(self, job: str, at: str, after_s: float, **how: object) -> Outcome:
        return self._server.run(job, at=at, after_s=after_s, passphrase=self.passphrase, **how)

    def check(self, *, full: bool, spare: int = 1) -> None:
        """Open the vault as the person would, look at everything, and go on working in it."""
        with vaults.unlock_vault(self.folder, self.passphrase) as session:
            file = inspections.open_inspection(session, self.inspection)
            assert self.ledger.settle(file, spare=spare) == []
            self.ledger.read_photos(file, len(file.record.photos) if full else 2)
            self._check_reports(session)
            self._examine(session, full=full)
            entry = jobs.enter(file, random.Random(self.rounds), next(self._first) * TURNS - 1)
            self.ledger.note([entry])

    def _examine(self, session: Session, *, full: bool) -> None:
        found = doctor.examine(session, photos=full, rebuild=full)
        assert [fault for fault in found.faults if fault.code not in NO_LOSS] == []

    def _check_reports(self, session: Session) -> None:
        file = inspections.open_inspection(session, self.reported)
        there = {report.id: report.pid for report in file.record.reports}
        assert self.reports.items() <= there.items()
        assert len(there) - len(self.reports) <= 1
        with session.vault.reading() as connection:
            known = {blob.pid for blob in all_blobs(connection)}
        assert set(there.values()) <= known
        self.reports = there

    def _work(self, at: str, after_s: float, full: bool) -> Outcome:
        turns = 6 if at else ENDLESS
        outcome = self._run(
            "work",
            at,
            after_s,
            folder=str(self.folder),
            inspection=self.inspection,
            seed=self.rounds,
            first=next(self._first) * TURNS,
            turns=turns,
        )
        self.ledger.note(outcome.said)
        self.check(full=full)
        return outcome

    def _passphrase(self, at: str, after_s: float, full: bool) -> Outcome:
        new = f"{PASSPHRASE} {next(self._number)}"
        outcome = self._run("passphrase", at, after_s, folder=str(self.folder), new=new)
        either = [new] if outcome.said else [new, self.passphrase]
        document = vault_folder.read_document(self.folder)
        good = [one for one in either if _opens(document, one)]
        assert len(good) == 1, "neither the old nor the new passphrase opens the vault, or both do"
        self.passphrase = good[0]
        self.check(full=full)
        return outcome

    def _recovery(self, at: str, after_s: float, full: bool) -> Outcome:
        before = vault_folder.recovery_slot_recipient(vault_folder.read_document(self.folder))
        outcome = self._run("recovery", at, after_s, folder=str(self.folder))
        slot = next(
            one for one in vault_folder.read_document(self.folder)["slots"] if one["kind"] == "recovery"
        )
        for kind, recipient, identity in outcome.said:
            if kind == "recovery":
                assert slot["recipient"] == recipient == age.recipient_of(identity)
                assert len(slots.open_recovery_slot(slot, identity)) == 32
        with vaults.unlock_vault(self.folder, self.passphrase) as session:
            assert session.vault.recovery_recipient == slot["recipient"]
            if ["confirmed", "", ""] in outcome.said:
                assert vaults.recovery_confirmed(session)
            elif not outcome.said and slot["recipient"] != before:
                assert not vaults.recovery_confirmed(session), "a key nobody has seen counts as put away"
            vaults.confirm_recovery(session)
        self.check(full=full)
        return outcome

    def _report(self, at: str, after_s: float, full: bool) -> Outcome:
        outcome = self._run("report", at, after_s, folder=str(self.folder), inspection=self.reported)
        for kind, where, value in outcome.said:
            if kind == "report":
                self.reports[where] = value
        self.check(full=full)
        return outcome

    def _export(self, at: str, after_s: float, full: bool) -> Outcome:
        out, outcome = self._exported(at, after_s, "folder" if self.rounds % 2 else "zip")
        if not outcome.killed:
            assert out.exists()
        if out.exists():
            # Under the bundle's name lies a whole bundle or nothing.
            assert verify_path(out, [self.root / "sender.json"]).good
        self.check(full=full)
        _second, again = self._exported("", 60.0, "zip")
        assert again.said
        return outcome

    def _exported(self, at: str, after_s: float, form: str) -> tuple[Path, Outcome]:
        out = self.root / f"bundle-{next(self._number)}{'.zip' if form == 'zip' else ''}"
        how = {"reader": str(self.root / "reader.json"), "out": str(out), "form": form}
        return out, self._run(
            "export", at, after_s, folder=str(self.folder), inspection=self.inspection, **how
        )

    def _import(self, at: str, after_s: float, full: bool) -> Outcome:
        bundle = self.root / f"bundle-{next(self._number)}.zip"
        with vaults.unlock_vault(self.folder, self.passphrase) as session:
            file = inspections.open_inspection(session, self.inspection)
            for turn in range(2):
                start = next(self._first) * TURNS
                self.ledger.note([jobs.enter(file, random.Random(start), start + turn)])
            bundle_export.export_bundle(
                session, [self.inspection], bundle, recipients=[self.root / "reader.json"]
            )
            expected = _rows(session, self.inspection)
        outcome = self._server.run(
            "import",
            at=at,
            after_s=after_s,
            passphrase=PASSPHRASE,
            folder=str(self.root / "receiver"),
            bundle=str(bundle),
        )
        with vaults.unlock_vault(self.root / "receiver", PASSPHRASE) as session:
            there = _rows(session, self.inspection)
            assert there == expected if outcome.said else there <= expected
            self._examine(session, full=full)
            bundles.import_bundle(session, bundle)
            assert _rows(session, self.inspection) == expected
        return outcome

    def _backup(self, at: str, after_s: float, full: bool) -> Outcome:
        target = self.root / "copies"
        outcome = self._run("backup", at, after_s, folder=str(self.folder), target=str(target))
        complete = [str(copy.folder) for copy in backups.list_backups(target)]
        assert all(where in complete for kind, where, _stamp in outcome.said if kind == "copy")
        for folder in complete if full else complete[-1:]:
            assert backups.verify_backup(Path(folder)) == [], "half a copy counts as a copy"
        self.check(full=full)
        return outcome

    def _restore(self, at: str, after_s: float, full: bool) -> Outcome:
        target = self.root / f"restored-{next(self._number)}"
        how: dict[str, Any] = {"copy": str(self.copy), "target": str(target), "passphrase": PASSPHRASE}
        outcome = self._server.run("restore", at=at, after_s=after_s, **how)
        if not outcome.said:
            # Cut off: either no vault yet, and the same folder can be used again, or one that is finished.
            again = self._server.run("restore", **how) if not _vault(target) else None
            assert again is None or again.said
        with vaults.unlock_vault(self.folder, self.passphrase) as session:
            ours = session.device_id
        with vaults.unlock_vault(target, PASSPHRASE) as session:
            assert session.device_id != ours, (
                "a restored vault writes in the name of the one it was copied from"
            )
            assert not inspections.open_inspection(session, self.inspection).read_only
            self._examine(session, full=full)
        shutil.rmtree(target)
        return outcome

    def _repair(self, at: str, after_s: float, full: bool) -> Outcome:
        with vaults.unlock_vault(self.folder, self.passphrase) as session:
            _spoil(session, self.inspection)
        outcome = self._run("repair", at, after_s, folder=str(self.folder))
        with vaults.unlock_vault(self.folder, self.passphrase) as session:
            found = doctor.examine(session, rebuild=True)
            assert {fault.code for fault in found.faults} <= (
                NO_LOSS if outcome.said else NO_LOSS | {"records.differ"}
            )
            doctor.examine(session, repair=True)
        self.check(full=full)
        return outcome

    def _migrate(self, at: str, after_s: float, full: bool) -> Outcome:
        folder, revisions = self.root / "older", self.root / "revisions"
        migration.add_revision(revisions)
        outcome = self._server.run(
            "migrate",
            at=at,
            after_s=after_s,
            passphrase=PASSPHRASE,
            folder=str(folder),
            revisions=str(revisions),
        )
        with migration.newer_program(revisions), vaults.unlock_vault(folder, PASSPHRASE) as session:
            file = inspections.open_inspection(session, self.older)
            assert file.record.answers["batch"].value == "LOT 1"
            self._examine(session, full=full)
        return outcome

    def _found(self, at: str, after_s: float, full: bool) -> Outcome:
        folder = self.root / f"new-{next(self._number)}"
        outcome = self._server.run("found", at=at, after_s=after_s, passphrase=PASSPHRASE, folder=str(folder))
        said = {kind: where for kind, where, _value in outcome.said}
        if not _vault(folder):
            assert "made" not in said
            jobs.new_vault(folder, PASSPHRASE).session.close()
        with vaults.unlock_vault(folder, PASSPHRASE) as session:
            assert said.get("made", session.vault.id) == session.vault.id
            assert session.person.name == {"en": "Mei Tanaka"}
            if "inspection" in said:
                assert inspections.open_inspection(session, said["inspection"]).id == said["inspection"]
            self._examine(session, full=full)
        shutil.rmtree(folder)
        return outcome


def _opens(document: dict[str, object], passphrase: str) -> bool:
    slot = next(one for one in document["slots"] if one["kind"] == "pass")  # type: ignore[attr-defined]
    try:
        slots.open_passphrase_slot(slot, passphrase, vault_id=str(document["id"]))
    except WrongSecretError:
        return False
    return True


def _vault(folder: Path) -> bool:
    return vaults.vault_exists(folder)


def _rows(session: Session, stream: str) -> set[tuple[str, int]]:
    with session.vault.reading() as connection:
        found = connection.exec_driver_sql("SELECT hex(digest), seq FROM change WHERE stream = ?", (stream,))
        return {(row[0], row[1]) for row in found}


def _spoil(session: Session, stream: str) -> None:
    """Records that are not what the journal says: what `doctor --repair` mends."""
    with session.vault.writing() as connection:
        connection.exec_driver_sql("UPDATE temp.write_gate SET open = 1")
        connection.exec_driver_sql("UPDATE reading SET raw = '1' WHERE stream = ?", (stream,))
        connection.exec_driver_sql("UPDATE temp.write_gate SET open = 0")
