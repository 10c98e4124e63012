"""The power goes: what was acknowledged before is on the disk, whatever of the rest has reached it.

A day's work is recorded call by call with strace and played onto a model of a disk that keeps only what was
synced, and of the rest what chance decides. After each cut the folder is opened with the program. Not covered
here: macOS (`F_FULLFSYNC`) and Windows, whose file systems and calls are others.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.hostile import image
from tests.e2e.powercut import aftermath, record
from tests.e2e.powercut.disk import Disk, Mode, said_before, surviving

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="recorded with strace, which is Linux's")

Recorded = Callable[..., tuple[Path, Disk]]


@pytest.fixture
def recorded(tmp_path: Path, tool: Callable[[str], str], monkeypatch: pytest.MonkeyPatch) -> Recorded:
    """Record a day under `tmp_path/disk`."""
    strace = tool("strace")
    reason = record.may_trace(strace)
    if reason:
        pytest.skip(reason)
    root = tmp_path / "disk"
    monkeypatch.setenv("INSPECTOR_HOME", str(root / "home"))
    monkeypatch.setenv("INSPECTOR_RESERVE_MIB", "0")

    def make(fault: str = "", *, seed: int = 1, entries: int = 12) -> tuple[Path, Disk]:
        root.mkdir()
        command = [
            sys.executable,
            "-m",
            "tests.e2e.powercut.worker",
            str(root),
            fault,
            str(seed),
            str(entries),
        ]
        record.record(strace, command, tmp_path / "calls", {}, ROOT)
        return root, Disk(root, record.calls(tmp_path / "calls"))

    return make


class Cuts:
    """`tried`: the cuts whose folder was opened; `same`: those that left a folder seen before."""

    def __init__(self, root: Path, disk: Disk) -> None:
        self._root, self._disk = root, disk
        self._seen: set[int] = set()
        self.tried = self.same = 0

    def try_one(self, cut: int, mode: Mode, seed: int = 0) -> list[str]:
        left = surviving(self._disk, cut, mode, seed)
        said = said_before(self._disk, cut)
        known = hash((frozenset(left.items()), len(said)))
        if known in self._seen:
            self.same += 1
            return []
        self._seen.add(known)
        self.tried += 1
        image.put_back(self._root, left)
        return aftermath.losses(self._root, said)


def moments(disk: Disk, chance: random.Random, count: int) -> list[tuple[int, Mode]]:
    """Around syncs, new names and new lengths, and anywhere."""
    first = disk.marks[0]
    chosen = []
    for _ in range(count):
        cut = chance.choice(disk.marks) if chance.random() < 0.7 else chance.randint(first, disk.end)
        chosen.append((cut, chance.choice(list(Mode))))
    return chosen


def test_nothing_acknowledged_is_lost(recorded: Recorded) -> None:
    root, disk = recorded()
    left = surviving(disk, disk.end, Mode.EVERYTHING, 0)
    there = image.taken(root)
    assert left == there, "played to its end, the record does not give the files that the process left"
    assert len(said_before(disk, disk.end)) > 80
    cuts = Cuts(root, disk)
    assert cuts.try_one(disk.end, Mode.NOTHING) == []
    for cut, mode in moments(disk, random.Random(1), 24):
        assert cuts.try_one(cut, mode, 1) == [], (cut, mode)


@pytest.mark.slow
@pytest.mark.parametrize("mode", [Mode.NOTHING, Mode.NAMES, Mode.CONTENTS])
def test_cut_at_every_sync(recorded: Recorded, mode: Mode) -> None:
    root, disk = recorded(seed=3)
    cuts = Cuts(root, disk)
    for cut in sorted(set(disk.marks)):
        assert cuts.try_one(cut, mode) == [], (cut, mode)
    sys.stdout.write(f"\n{mode}: {cuts.tried} cuts opened, {cuts.same} left a folder seen before\n")


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10, 13))
def test_cut_anywhere(recorded: Recorded, seed: int) -> None:
    root, disk = recorded(seed=seed, entries=24)
    cuts = Cuts(root, disk)
    for number, (cut, mode) in enumerate(moments(disk, random.Random(seed), 500)):
        assert cuts.try_one(cut, mode, number) == [], (cut, mode, number)
    sys.stdout.write(f"\nseed {seed}: {cuts.tried} cuts opened, {cuts.same} left a folder seen before\n")


@pytest.mark.parametrize("fault", ["synchronous-off", "no-blob-sync", "no-folder-sync"])
def test_the_model_finds_a_broken_promise(recorded: Recorded, fault: str) -> None:
    root, disk = recorded(fault)
    cuts = Cuts(root, disk)
    found = (cuts.try_one(cut, Mode.NOTHING) for cut, _mode in moments(disk, random.Random(5), 200))
    assert next((loss for loss in found if loss), None), f"{cuts.tried} cuts lost nothing"
