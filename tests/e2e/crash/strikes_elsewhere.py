"""A blow in the middle of work on another vault: founding, importing, restoring, migrating."""

from __future__ import annotations

import random
import shutil
from typing import Any

from inspector_app.services import bundle_export, bundles, inspections, vaults
from inspector_app.services.session import Session
from tests.e2e.crash import jobs, migration, strikes
from tests.e2e.crash.server import Outcome
from tests.e2e.crash.strikes import Strike
from tests.e2e.crash.world import TURNS, Blow, World, examine
from tests.fakes.vaults import PASSPHRASE


def found(world: World, blow: Blow) -> Outcome:
    folder = world.root / f"new-{next(world.number)}"
    outcome = world.run("found", blow, folder=str(folder), passphrase=PASSPHRASE)
    said = {kind: where for kind, where, _value in outcome.said}
    if not vaults.vault_exists(folder):
        assert "made" not in said
        jobs.new_vault(folder, PASSPHRASE).session.close()
    with vaults.unlock_vault(folder, PASSPHRASE) as session:
        assert said.get("made", session.vault.id) == session.vault.id
        assert session.person.name == {"en": "Mei Tanaka"}
        if "inspection" in said:
            assert inspections.open_inspection(session, said["inspection"]).id == said["inspection"]
        examine(session, full=blow.full)
    shutil.rmtree(folder)
    return outcome


def take_over(world: World, blow: Blow) -> Outcome:
    bundle = world.root / f"bundle-{next(world.number)}.zip"
    with world.unlock() as session:
        file = inspections.open_inspection(session, world.inspection)
        for turn in range(2):
            start = next(world.first) * TURNS
            world.ledger.note([jobs.enter(file, random.Random(start), start + turn)])
        reader = world.root / "reader.json"
        bundle_export.export_bundle(session, [world.inspection], bundle, recipients=[reader])
        expected = _rows(session, world.inspection)
    folder = world.root / "receiver"
    outcome = world.run("import", blow, folder=str(folder), passphrase=PASSPHRASE, bundle=str(bundle))
    with vaults.unlock_vault(folder, PASSPHRASE) as session:
        there = _rows(session, world.inspection)
        assert there == expected if outcome.said else there <= expected
        examine(session, full=blow.full)
        bundles.import_bundle(session, bundle)
        assert _rows(session, world.inspection) == expected
    return outcome


def restore(world: World, blow: Blow) -> Outcome:
    target = world.root / f"restored-{next(world.number)}"
    how: dict[str, Any] = {"copy": str(world.copy), "target": str(target)}
    outcome = world.server.run("restore", at=blow.at, after_s=blow.after_s, passphrase=PASSPHRASE, **how)
    world.rounds += 1
    world.kills += outcome.killed
    if not vaults.vault_exists(target):
        # Cut off: no vault yet, and the same folder can be used again.
        assert not outcome.said
        assert world.server.run("restore", passphrase=PASSPHRASE, **how).said
    with world.unlock() as session:
        ours = session.device_id
    with vaults.unlock_vault(target, PASSPHRASE) as session:
        assert session.device_id != ours, "it writes in the name of the vault it was copied from"
        assert not inspections.open_inspection(session, world.inspection).read_only
        examine(session, full=blow.full)
    shutil.rmtree(target)
    return outcome


def migrate(world: World, blow: Blow) -> Outcome:
    folder, revisions = world.root / "older", world.root / "revisions"
    migration.add_revision(revisions)
    how = {"folder": str(folder), "passphrase": PASSPHRASE, "revisions": str(revisions)}
    outcome = world.run("migrate", blow, **how)
    with migration.newer_program(revisions), vaults.unlock_vault(folder, PASSPHRASE) as session:
        file = inspections.open_inspection(session, world.older)
        assert file.record.answers["batch"].value == "LOT 1"
        examine(session, full=blow.full)
    return outcome


def _rows(session: Session, stream: str) -> set[tuple[str, int]]:
    with session.vault.reading() as connection:
        found = connection.exec_driver_sql("SELECT hex(digest), seq FROM change WHERE stream = ?", (stream,))
        return {(row[0], row[1]) for row in found}


STRIKES: dict[str, Strike] = {
    "work": strikes.work,
    "intake": strikes.intake,
    "passphrase": strikes.passphrase,
    "recovery": strikes.recovery,
    "recover": strikes.recover,
    "people": strikes.colleagues,
    "report": strikes.report,
    "export": strikes.export,
    "evidence": strikes.evidence,
    "backup": strikes.backup,
    "repair": strikes.repair,
    "found": found,
    "import": take_over,
    "restore": restore,
    "migrate": migrate,
}
