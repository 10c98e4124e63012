"""A program killed at any moment loses nothing it had acknowledged, and its vault opens and works on.

Rounds on one vault: a child enters answers, findings, readings and photos and says each one that the service
acknowledged; it is killed without warning after a time that a seed decides; then everything it said must be
there, the journal's chains and the records must agree, and the next round goes on in the same vault.
"""

import json
import os
import random
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from inspector_app.services import doctor, inspections, photos, readings, vaults
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.storage.vault_folder import DATABASE
from tests.e2e.kill_worker import Entry, enter
from tests.fakes.vaults import PASSPHRASE, new_inspection, new_session

ROOT = Path(__file__).resolve().parents[2]
LONGEST_S = 0.6
TURNS_PER_ROUND = 1000
PATIENCE_S = 120

pytestmark = pytest.mark.skipif(os.name == "nt", reason="SIGKILL is a signal of POSIX systems")


def acknowledged_until_killed(folder: Path, inspection: str, seed: int, first: int) -> list[Entry]:
    """Let a child work and kill it; what it had said before."""
    command = [sys.executable, "-m", "tests.e2e.kill_worker", str(folder), inspection, str(seed), str(first)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        patience = threading.Timer(PATIENCE_S, child.kill)
        patience.start()
        try:
            assert child.stdout.readline() == "ready\n", "the vault did not open for the child"
            blow = threading.Timer(random.Random(seed).uniform(0, LONGEST_S), child.kill)
            blow.start()
            # A line that the blow cut in two was not said.
            said = [line for line in child.stdout if line.endswith("\n")]
        finally:
            patience.cancel()
        assert child.wait() == -signal.SIGKILL, "the child ended by itself"
    return [(kind, where, value) for kind, where, value in map(json.loads, said)]


def missing(file: InspectionFile, entries: list[Entry]) -> list[Entry]:
    """The acknowledged entries that are not there as they were acknowledged."""
    last_answer = next((value for kind, _where, value in reversed(entries) if kind == "answer"), None)
    answer = file.record.answers.get("batch")
    # The next turn may have been saved before the blow and said after it: then the answer is a later one.
    turn_there = int(str(answer.value).removeprefix("LOT ")) if answer and answer.value else -1
    found = {finding.id: str(finding.quantity) for finding in file.record.findings}
    kept = {photo.id: photo for photo in file.record.photos}
    lost = []
    for kind, where, value in entries:
        if kind == "answer":
            there = value != last_answer or turn_there >= int(value.removeprefix("LOT "))
        elif kind == "finding":
            there = found.get(where) == value
        elif kind == "reading":
            reading = readings.find_reading(file, "height", int(where))
            there = reading is not None and reading.raw == value
        else:
            photo = kept.get(where)
            there = photo is not None and photo.pid == value and bool(photos.original(file.session, photo))
        if not there:
            lost.append((kind, where, value))
    return lost


def rounds(folder: Path, seeds: range) -> int:
    """Run the rounds and check after each; returns how many entries were acknowledged."""
    with new_session(folder) as session:
        inspection = new_inspection(session).record.header.id
    entries: list[Entry] = []
    for number, seed in enumerate(seeds):
        entries += acknowledged_until_killed(folder, inspection, seed, 1 + number * TURNS_PER_ROUND)
        with vaults.unlock_vault(folder, PASSPHRASE) as session:
            file = inspections.open_inspection(session, inspection)
            assert missing(file, entries) == [], f"lost in the round of seed {seed}"
            # A photo's file is durable before its row: the blow may leave such a file, and no other fault.
            examined = doctor.examine(session, photos=True, rebuild=True, repair=True)
            assert [fault for fault in examined.faults if fault.code != "disk.low"] == [], f"seed {seed}"
            entries.append(enter(file, random.Random(seed), (number + 1) * TURNS_PER_ROUND))
    return len(entries)


def test_killed_at_any_moment_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    assert rounds(tmp_path / "vault", range(6)) > 12


@pytest.mark.slow
def test_killed_many_times(tmp_path: Path) -> None:
    assert rounds(tmp_path / "vault", range(100, 200)) > 200


def test_the_check_sees_a_loss(tmp_path: Path) -> None:
    """An entry that was acknowledged but never saved is found to be missing."""
    with new_session(tmp_path / "vault") as session:
        file = new_inspection(session)
        saved = [enter(file, random.Random(seed), seed) for seed in range(1, 9)]
        assert missing(file, saved) == []
        never = [
            ("answer", "batch", "LOT 77"),
            ("finding", "f", "1"),
            ("reading", "99", "80.1"),
            ("photo", "p", "x"),
        ]
        assert missing(file, saved + never) == never
    assert (tmp_path / "vault" / DATABASE).is_file()
