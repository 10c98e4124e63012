"""A program killed at any moment loses nothing it had acknowledged, and its vault opens and works on.

Two ways to die: at a labelled point (the n-th fsync, rename, commit, ...; see `crash.points`) for n = 1, 2,
... until the work comes to its end alive, and at a time that a seed decides. After each: everything that was
acknowledged is there, the chains hold, no row names a file that is not there, nothing is there half.
"""

from __future__ import annotations

import itertools
import os
import random
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector_app.services import photos
from inspector_app.storage.blobs import find_blob
from tests.e2e.crash import jobs
from tests.e2e.crash.ledger import Ledger
from tests.e2e.crash.points import LABELS
from tests.e2e.crash.server import Server
from tests.e2e.crash.strikes_elsewhere import STRIKES
from tests.e2e.crash.world import Blow, World
from tests.fakes.vaults import new_inspection, new_session

LONGEST_S = 0.5

NEVER = "nowhere:1"
"""A point that is not passed: the work is done to its end."""

MOST_POINTS = 200
"""More of one label than any of the jobs passes."""

pytestmark = pytest.mark.skipif(os.name == "nt", reason="fork and SIGKILL are those of POSIX systems")


def tell(line: str) -> None:
    """Numbers for whoever runs this with -s or -rP."""
    sys.stdout.write(f"\n{line}\n")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with Server(tmp_path) as server:
        yield World(tmp_path, server)


STEPS = tuple(
    label for label in LABELS if label not in ("fsynced", "renamed", "unlinked", "closed", "blobbed")
)
"""After a step is before the next one, but for a commit: it may be acknowledged first."""


def sweep(world: World, job: str, label: str, *, full_every: int) -> int:
    """Die at each occurrence of the label; returns how many there were."""
    for number in range(1, MOST_POINTS):
        if not STRIKES[job](world, Blow(at=f"{label}:{number}", full=number % full_every == 0)).killed:
            return number - 1
    raise AssertionError(f"{job} passes {label} without an end")


def test_killed_at_points_and_at_random(world: World) -> None:
    """Every kind of work and every label once."""
    chance = random.Random(1)
    for job, label in zip(STRIKES, itertools.cycle(LABELS), strict=False):
        STRIKES[job](world, Blow(at=f"{label}:1", full=False))
    for _ in range(3):
        STRIKES["work"](world, Blow(after_s=chance.uniform(0, LONGEST_S), full=False))
    world.check(full=True)
    assert world.kills >= world.rounds / 2


@pytest.mark.slow
@pytest.mark.parametrize("job", STRIKES)
def test_killed_at_every_point(world: World, job: str) -> None:
    passed = {label: sweep(world, job, label, full_every=10) for label in STEPS}
    tell(f"{job}: {world.kills} kills in {world.rounds} rounds: {passed}")
    assert passed["commit"] > 0
    assert passed["close"] > 0


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_killed_at_many_moments(world: World, seed: int) -> None:
    chance = random.Random(seed)
    others = [job for job in STRIKES if job != "work"]
    # On this machine, now: a fixed time would end in the unlocking on a slow one.
    usual = {job: STRIKES[job](world, Blow(at=NEVER, full=False)).seconds for job in STRIKES}
    for number in range(125):
        job = chance.choice(others) if number % 3 == 0 else "work"
        longest = usual[job] * (1.1 if number % 3 == 0 else 3)
        STRIKES[job](world, Blow(after_s=chance.uniform(0, longest), full=number % 20 == 0))
    world.check(full=True)
    tell(f"seed {seed}: {world.kills} kills in {world.rounds} rounds, {world.ledger.entries} entries")
    assert world.kills >= 90
    assert world.ledger.entries > 250


def test_the_check_sees_a_loss(tmp_path: Path) -> None:
    """An entry acknowledged but never saved is found to be missing, and one nobody was told of is seen."""
    with new_session(tmp_path / "vault") as session:
        file = new_inspection(session)
        ledger = Ledger()
        ledger.note([jobs.enter(file, random.Random(seed), seed) for seed in range(1, 19)])
        assert ledger.settle(file, spare=0) == []
        lost = {"answer": ("batch", "LOT 77"), "finding": ("f", "1"), "reading": ("99", "80.1")}
        lost |= {"photo": ("p", "x")}
        for kind, (where, value) in lost.items():
            ledger.note([(kind, where, value)])
            assert [line for line in ledger.settle(file) if line.startswith(kind)], kind
        for key in ("a", "b"):
            ledger.note([("draft", key, "typed")])
        assert ledger.settle(file) == ["draft b", "there, and nobody was told: ['draft a', 'draft b']"]
        jobs.enter(file, random.Random(1), 500)
        jobs.enter(file, random.Random(1), 501)
        assert "nobody was told" in ledger.settle(file)[0]
        photos.add_photo(file, jobs.picture(random.Random(5)), "IMG.jpg")
        taken = file.record.photos[-1]
        with session.vault.reading() as connection:
            blob = find_blob(connection, taken.pid)
        assert blob is not None
        session.vault.blobs.path(blob.cid).unlink()
        assert f"photo {taken.id} has no file" in ledger.settle(file)
