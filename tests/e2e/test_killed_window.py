"""A window killed in the middle of work: all that it showed as saved is in the vault, and nothing is half."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from inspector_app.services import vaults
from inspector_app.services.inspections import open_inspection
from tests.e2e.busy_window import JOBS, PIECES, Facts, facts, prepare
from tests.e2e.crash.world import examine
from tests.fakes.pictures import jpeg
from tests.fakes.vaults import PASSPHRASE, new_inspection, new_session

ROOT = Path(__file__).parents[2]
KILLS = 3
LONGEST_S = 1.5

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name == "nt", reason="SIGKILL is that of POSIX systems"),
]


def missing(told: Facts, there: Facts) -> list[str]:
    """What was shown as saved and is not there."""
    lost = [f"photo {pid}" for pid in told["photos"] if pid not in there["photos"]]
    for kind in ("marks", "readings"):
        lost += [
            f"{kind} {key}"
            for key, value in told[kind].items()
            if there[kind].get(key, type(value)()) < value
        ]
    lost += [kind for kind in ("turn", "signed") if there[kind] < told[kind]]
    return lost + (["pieces"] if there["pieces"] != told["pieces"] else [])


def killed(
    vault: Path, inspection: str, job: str, folder: Path, after_s: float, pictures: range
) -> list[Facts]:
    """Let a window work for a while and kill it; what it had told."""
    arguments = [sys.executable, "-m", "tests.e2e.busy_window", str(vault), inspection, job, str(folder)]
    with subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        lines = [child.stdout.readline()]
        reader = threading.Thread(target=lambda: lines.extend(child.stdout or ()))
        reader.start()
        end = time.monotonic() + after_s
        for number in pictures:
            (folder / f"{number}.jpg").write_bytes(jpeg(width=40 + number))
        while time.monotonic() < end or len(lines) < 3:
            if child.poll() is not None or time.monotonic() > end + 60:
                break
            reader.join(0.01)
        child.kill()
        reader.join()
    return [json.loads(line) for line in lines if line.endswith("\n")]


@pytest.mark.parametrize("job", JOBS)
def test_all_that_was_shown_as_saved_is_there(tmp_path: Path, job: str) -> None:
    vault, folder = tmp_path / "vault", tmp_path / "watched"
    folder.mkdir()
    with new_session(vault) as session:
        file = new_inspection(session)
        prepare(file, job)
    chance = random.Random(job)
    for turn in range(KILLS):
        pictures = range(100 * turn, 100 * turn + 80) if job == "folder" else range(0)
        told = killed(vault, file.id, job, folder, chance.uniform(0.1, LONGEST_S), pictures)
        assert len(told) >= 3, "killed before it did any work"
        assert told[-1] != told[0]
        with vaults.unlock_vault(vault, PASSPHRASE) as session:
            there = facts(open_inspection(session, file.id).record)
            assert missing(told[-1], there) == []
            examine(session, full=True)
        if job == "parts":
            assert there["pieces"] == PIECES


def test_the_comparison_sees_a_loss() -> None:
    told = {
        "photos": ["a"],
        "marks": {"p": 2},
        "readings": {"k/1": "80.2"},
        "pieces": 3,
        "turn": 4,
        "signed": 1,
    }
    assert missing(told, told) == []
    empty = {"photos": [], "marks": {"p": 1}, "readings": {}, "pieces": 2, "turn": 3, "signed": 0}
    assert len(missing(told, empty)) == 6
