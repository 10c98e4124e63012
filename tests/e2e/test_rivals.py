"""Two at one vault, a program that was suspended, links to the folder, a folder renamed under the program."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from inspector_app.domain.errors import InspectorError
from inspector_app.services import answers, doctor, inspections, vaults
from inspector_app.storage import reserve
from tests.e2e.crash import jobs
from tests.e2e.crash.ledger import Ledger
from tests.fakes.vaults import PASSPHRASE, new_inspection, new_session

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 60.0

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals and links of POSIX systems")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(reserve.VARIABLE, "0")
    with new_session(tmp_path / "vault") as session:
        new_inspection(session)
    (tmp_path / "phrase").write_text(PASSPHRASE, "utf-8")
    return tmp_path / "vault"


def command(folder: Path, *words: str) -> list[str]:
    phrase = str(folder.parent / "phrase")
    given = ["--vault", str(folder), "--passphrase-file", phrase, "--json"]
    return [sys.executable, "-m", "inspector_app", *words, *given]


def told(done: subprocess.Popen[str]) -> tuple[int, dict[str, object]]:
    out, errors = done.communicate(timeout=PATIENCE_S)
    assert "Traceback" not in errors
    return done.returncode, json.loads(out)


def start(arguments: list[str]) -> subprocess.Popen[str]:
    return subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_a_command_beside_an_open_session(folder: Path) -> None:
    """The window holds the vault: a command says so, changes nothing and counts no wrong try."""
    with vaults.unlock_vault(folder, PASSPHRASE) as session:
        file = inspections.open_inspection(session, inspections.list_inspections(session)[0].id)
        status, answer = told(start(command(folder, "vault", "info")))
        error = answer["error"]
        assert isinstance(error, dict)
        assert (status, error["code"], bool(error["hint"])) == (3, "vault.in_use", True)
        answers.answer_item(file, "batch", "LOT 1")
        assert doctor.examine(session, rebuild=True).faults == []
    status, answer = told(start(command(folder, "vault", "info")))
    assert status == 0


def test_two_commands_at_once(folder: Path) -> None:
    """Whoever comes first works; the other waits for nothing and is told."""
    both = [start(command(folder, "doctor", "--rebuild")) for _ in range(2)]
    ended = [told(one) for one in both]
    assert {status for status, _answer in ended} <= {0, 3}
    assert any(status == 0 for status, _answer in ended)
    for status, answer in ended:
        assert status == 0 or answer["error"]["code"] == "vault.in_use"  # type: ignore[index]


def test_a_lock_file_that_a_power_cut_left(folder: Path) -> None:
    """A file is no lock: only a process that is alive holds one."""
    (folder / "lock").write_text("99999\n", "utf-8")
    vaults.unlock_vault(folder, PASSPHRASE).close()


def test_a_folder_reached_by_a_link(folder: Path) -> None:
    link = folder.parent / "link"
    link.symlink_to(folder, target_is_directory=True)
    with vaults.unlock_vault(link, PASSPHRASE) as session:
        with pytest.raises(InspectorError) as caught:
            vaults.unlock_vault(folder, PASSPHRASE).close()
        assert caught.value.code == "vault.in_use"
        file = inspections.open_inspection(session, inspections.list_inspections(session)[0].id)
        answers.answer_item(file, "batch", "LOT 1")
    # Neither copied nor moved: the same folder.
    with vaults.unlock_vault(folder, PASSPHRASE) as session:
        file = inspections.open_inspection(session, file.id)
        assert file.record.answers["batch"].value == "LOT 1"
        assert file.session.device_id == file.header.device


def test_a_folder_renamed_while_it_is_open(folder: Path) -> None:
    """What was acknowledged before and after is in the folder under its new name, or was refused in words."""
    session = vaults.unlock_vault(folder, PASSPHRASE)
    file = inspections.open_inspection(session, inspections.list_inspections(session)[0].id)
    ledger = Ledger()
    ledger.note([jobs.enter(file, random.Random(turn), turn) for turn in range(1, 6)])
    moved = folder.rename(folder.with_name("moved"))
    refused = 0
    for turn in range(6, 20):
        try:
            ledger.note([jobs.enter(file, random.Random(turn), turn)])
        except InspectorError as error:
            refused += bool(error.hint)
    session.close()
    with vaults.unlock_vault(moved, PASSPHRASE) as session:
        file = inspections.open_inspection(session, file.id)
        assert ledger.settle(file, spare=0) == [], f"{refused} were refused"
        assert doctor.examine(session, photos=True, rebuild=True).faults == []


@contextmanager
def at_work(folder: Path, inspection: str, seed: int) -> Iterator[subprocess.Popen[str]]:
    code = (
        "import sys; from tests.e2e.crash import jobs, server; folder, phrase, which, seed = sys.argv[1:]; "
        "jobs.work(server.say, folder=folder, passphrase=phrase, inspection=which, seed=int(seed), first=1, "
        "turns=100000)"
    )
    child = start([sys.executable, "-c", code, str(folder), PASSPHRASE, inspection, str(seed)])
    patience = threading.Timer(PATIENCE_S, child.kill)
    patience.start()
    try:
        yield child
    finally:
        patience.cancel()
        child.kill()
        child.communicate()


@pytest.mark.parametrize("seed", [1, 2])
def test_suspended_in_the_middle_of_its_work(folder: Path, seed: int) -> None:
    """Stopped at any moment and going on: nobody else gets at the vault meanwhile, and nothing is lost."""
    with vaults.unlock_vault(folder, PASSPHRASE) as session:
        inspection = inspections.list_inspections(session)[0].id
    lines: list[str] = []
    with at_work(folder, inspection, seed) as child:
        assert child.stdout is not None
        for _pause in range(3):
            lines += [child.stdout.readline() for _ in range(seed)]
            child.send_signal(signal.SIGSTOP)
            with pytest.raises(InspectorError) as caught:
                vaults.unlock_vault(folder, PASSPHRASE).close()
            assert caught.value.code == "vault.in_use"
            child.send_signal(signal.SIGCONT)
            lines += [child.stdout.readline() for _ in range(2)]
        child.kill()
        lines += [line for line in child.stdout if line.endswith("\n")]
    ledger = Ledger()
    ledger.note([json.loads(line) for line in lines])
    with vaults.unlock_vault(folder, PASSPHRASE) as session:
        assert ledger.settle(inspections.open_inspection(session, inspection)) == []
        assert doctor.examine(session, photos=True, rebuild=True).faults == []
    assert ledger.entries > 6
