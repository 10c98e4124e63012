"""Vaults at work, and what must hold whenever one is opened after a blow. `strikes` deals the blows."""

from __future__ import annotations

import itertools
import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from inspector_app.services import answers, backups, doctor, identities, inspections, photos, vaults
from inspector_app.services.session import Session
from inspector_app.storage.blobs import all_blobs
from tests.e2e.crash import jobs
from tests.e2e.crash.ledger import Ledger
from tests.e2e.crash.server import PATIENCE_S, Outcome, Server
from tests.fakes.vaults import PASSPHRASE, new_inspection, new_session

TURNS = 100_000
ENDLESS = 50_000
NO_LOSS = {"disk.low"}
"""What doctor may say after a blow: nothing that has to do with it."""


@dataclass(frozen=True)
class Blow:
    """When the child dies: at a labelled point, after a time, or not at all. `full`: look at every photo and
    every row afterwards, else at what is cheap.
    """

    at: str = ""
    after_s: float = PATIENCE_S
    full: bool = True


class World:
    """`rounds` counts the blows and completed runs; `folder` is the vault that most work happens in."""

    def __init__(self, root: Path, server: Server) -> None:
        self.root, self.server = root, server
        self.folder = root / "vault"
        self.passphrase = PASSPHRASE
        self.rounds = self.kills = 0
        self.ledger = Ledger()
        self.first = itertools.count(1)
        self.number = itertools.count(1)
        self.reports: dict[str, str] = {}
        self.people: dict[str, str] = {}
        made = jobs.new_vault(self.folder, PASSPHRASE)
        self.recovery_identity = made.recovery_identity
        with made.session as session:
            self.owner = session.person.id
            vaults.confirm_recovery(session)
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

    def run(self, job: str, blow: Blow, **how: Any) -> Outcome:
        """A job, on the vault that most work happens in unless told otherwise."""
        given = {"folder": str(self.folder), "passphrase": self.passphrase} | how
        outcome = self.server.run(job, at=blow.at, after_s=blow.after_s, **given)
        self.rounds += 1
        self.kills += outcome.killed
        return outcome

    def unlock(self) -> Session:
        return vaults.unlock_vault(self.folder, self.passphrase)

    def check(self, *, full: bool, spare: int = 1) -> None:
        """Open the vault as the person would, look at everything, and go on working in it."""
        with self.unlock() as session:
            file = inspections.open_inspection(session, self.inspection)
            assert self.ledger.settle(file, spare=spare) == []
            for photo in file.record.photos[0 if full else -2 :]:
                photos.original(session, photo)
            self._check_reports(session)
            examine(session, full=full)
            entry = jobs.enter(file, random.Random(self.rounds), next(self.first) * TURNS - 1)
            self.ledger.note([entry])

    def _check_reports(self, session: Session) -> None:
        file = inspections.open_inspection(session, self.reported)
        there = {report.id: report.pid for report in file.record.reports}
        assert self.reports.items() <= there.items()
        assert len(there) - len(self.reports) <= 1
        with session.vault.reading() as connection:
            known = {blob.pid for blob in all_blobs(connection)}
        assert set(there.values()) <= known
        self.reports = there


def examine(session: Session, *, full: bool) -> None:
    found = doctor.examine(session, photos=full, rebuild=full)
    assert [fault for fault in found.faults if fault.code not in NO_LOSS] == []
