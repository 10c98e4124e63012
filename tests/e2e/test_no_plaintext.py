"""A full day's work leaves nothing readable on the disk but the files that were asked for.

Every word, place, picture and key of the day is a canary. Looked at are the files that lie there after each
step, those that were removed or written over in between, and, where strace may be used, every byte written.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from inspector_app.crypto import slots
from inspector_app.services import vaults
from inspector_app.services.session import Session
from inspector_app.storage.vault import Vault
from tests.e2e import window_story
from tests.e2e.plaintext.canaries import (
    CONTENT,
    MAGIC,
    PASSPHRASE,
    WRONG_PASSPHRASE,
    Canaries,
    all_canaries,
    place_forms,
    write_photos,
)
from tests.e2e.plaintext.watched import Surroundings, strace_command
from tests.fakes.vaults import MINI_PACK

NAMES = frozenset({"person", "person ja"})
EVERYTHING = frozenset(CONTENT) | frozenset(MAGIC) | frozenset(place_forms())
ASKED_FOR = {
    "asked/content/": EVERYTHING,
    "asked/sheet/": frozenset({"recovery key"}),
    # An installation's public identity says whose it is; a bundle carries it.
    "asked/exchange/": NAMES,
}
DAY = "tests.e2e.plaintext.day"
COMMANDS = "tests.e2e.plaintext.commands"


@pytest.fixture
def around(tmp_path: Path, tool: Callable[[str], str]) -> Surroundings:
    made = Surroundings(tmp_path / "work", strace_command(tool))
    for folder in ASKED_FOR:
        (made.work / folder).mkdir(parents=True)
    return made


@pytest.fixture
def given(tmp_path: Path) -> Path:
    """What the person has before the day begins: the pack, and the camera's card."""
    pack = tmp_path / "given" / "pack"
    shutil.copytree(MINI_PACK, pack)
    standard = (pack / "standard.yaml").read_text("utf-8").replace("No scratch.", CONTENT["pack text"])
    (pack / "standard.yaml").write_text(standard, encoding="utf-8")
    photo = write_photos(tmp_path / "given" / "card")[0].read_bytes()
    # Another one, by a comment before its end.
    (tmp_path / "given" / "later.jpg").write_bytes(photo[:-2] + b"\xff\xfe\x00\x06more" + photo[-2:])
    return tmp_path / "given"


def _cli(
    around: Surroundings, *commands: Sequence[str | Path], code: int = 0, passphrase: str = PASSPHRASE
) -> None:
    """These commands one after the other; each ends with this code."""
    given = [json.dumps([str(word) for word in command]) for command in commands]
    done = around.run(COMMANDS, *given, INSPECTOR_PASSPHRASE=passphrase)
    assert done.returncode == code, done.stdout + done.stderr


def _step(around: Surroundings, *arguments: str | Path, code: int = 0) -> str:
    done = around.run(DAY, *arguments)
    assert done.returncode == code, done.stderr
    return done.stdout


def _begin(around: Surroundings, given: Path, canaries: Canaries) -> str:
    """A vault, its pack and an inspection; from here on its keys are canaries too."""
    sheet = around.work / "asked/sheet/recovery.txt"
    _cli(
        around,
        ("vault", "init", "--person", CONTENT["person"], "--recovery-out", sheet),
        ("pack", "install", given / "pack"),
    )
    lines = sheet.read_text("utf-8").splitlines()
    canaries.add({"recovery key": next(line for line in lines if line.startswith("AGE-SECRET-KEY-"))})
    with vaults.unlock_vault(around.work / "home" / "vault", PASSPHRASE) as session:
        _stretch_less(session)
        canaries.add(_keys(session.vault))
    return _step(around, "work", given / "card").strip()


def _stretch_less(session: Session) -> None:
    """A second of the processor less for each of the programs that follow; they write no other bytes."""
    cheap = slots.Argon2Parameters.fresh(slots.HARD_FLOOR_M_KIB, 1, 1)
    vaults.change_passphrase(session, PASSPHRASE, PASSPHRASE, parameters=cheap)


def _keys(vault: Vault) -> dict[str, str | bytes]:
    key = vault.keys.vault_key
    return {
        "vault key": key,
        "person's key": vault.keys.person_key,
        "database key": slots.hkdf(key, "db"),
        "cache key": slots.hkdf(key, "cache"),
        "device's signing key": vault.signing_key.raw,
        "device's age identity": vault.age_identities[0],
    }


def test_nothing_of_a_day_lies_in_clear(around: Surroundings, given: Path) -> None:
    canaries, asked, inspection = all_canaries(), around.work / "asked", ""

    def clean(step: str) -> None:
        assert around.leaks(canaries, ASKED_FOR) == [], f"after: {step}"

    inspection = _begin(around, given, canaries)
    _cli(around, ("photo", "add", "--inspection", inspection, given / "later.jpg", given / "card"))
    clean("a day's entries")
    _step(around, "killed", code=-signal.SIGKILL)
    clean("a kill")
    assert "internal error" in around.run(DAY, "crash").stderr
    assert list((around.work / "home" / "logs").glob("crash-*.txt")), "no crash was written down"
    refused = (("vault", "info"), ("inspection", "show", inspection))
    _cli(around, *refused, code=3, passphrase=WRONG_PASSPHRASE)
    clean("a crash and wrong passphrases")
    _step(around, "conclude", asked / "content/report.pdf")
    _cli(
        around,
        ("trail", inspection, "--csv", asked / "content/trail.csv"),
        ("photo", "export", "--inspection", inspection, "--out", asked / "content/originals"),
        ("evidence", "export", inspection, "--out", asked / "content/evidence.zip"),
        ("doctor", "--photos", "--rebuild"),
        ("backup", "create", around.work / "stick"),
    )
    clean("report, trail, check and second copy")
    _exchange(around, inspection, asked / "exchange")
    clean("an exchange")
    outside = {place for place in around.places() if not _inside(place, around)}
    assert outside == set(), "files were written in places nobody knows of"


def _inside(place: str, around: Surroundings) -> bool:
    return place.startswith((f"{around.work}/", f"{around.watch}/", "/dev/"))


def _exchange(around: Surroundings, inspection: str, folder: Path) -> None:
    """To another installation on the same machine, and what it makes of it."""
    other, sheet = around.work / "elsewhere", around.work / "asked/sheet/other.txt"
    theirs = ("--vault", other)
    _cli(around, ("vault", "init", "--person", CONTENT["person"], "--recovery-out", sheet, *theirs))
    with vaults.unlock_vault(other, PASSPHRASE) as session:
        _stretch_less(session)
    bundle, reader = folder / "day.qcbundle.zip", folder / "theirs.json"
    copy = next((around.work / "stick").glob("*/2*"))
    _cli(
        around,
        ("identity", "show", "--out", reader, *theirs),
        ("identity", "show", "--out", folder / "ours.json"),
        ("trust", "add", folder / "ours.json", *theirs),
        ("bundle", "export", "--out", bundle, "--inspection", inspection, "--to", reader),
        ("bundle", "import", bundle, *theirs),
        ("report", inspection, "--out", around.work / "asked/content/theirs.pdf", *theirs),
        ("backup", "restore", copy, "--into", around.work / "restored"),
    )


@pytest.mark.skipif(os.name == "nt", reason="kills a group of processes")
def test_the_window_leaves_nothing_in_clear(around: Surroundings) -> None:
    """First run, pack, inspection and half a note by mouse and keyboard, then killed."""
    canaries = Canaries(
        {
            "passphrase": window_story.PASSPHRASE,
            "person": "Mei Tanaka",
            "factory": "Yongfeng Metalware",
            "order": "PO 4500127",
            "draft": window_story.HALF_NOTE,
        }
    )
    canaries.add_raw(MAGIC)
    command = around.command("tests.e2e.window_story", "first", around.work, MINI_PACK)
    with subprocess.Popen(
        command,
        cwd=around.work / "cwd",
        env=around.environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as window:
        assert window.stdout is not None
        assert window.stderr is not None
        line = window.stdout.readline()
        ended = window.poll()
        # The window and its tracer.
        os.killpg(window.pid, signal.SIGKILL)
        assert line == f"{window_story.READY}\n", f"ended: {ended}, {window.stderr.read()}"
    assert (around.work / "vault" / "vault.json").is_file()
    assert around.leaks(canaries, {}) == []


def test_what_is_left_in_clear_is_found(around: Surroundings, given: Path) -> None:
    """The watch bites: a photo that is gone again, and a line that stays."""
    _step(around, "leak", given / "card" / CONTENT["photo name"], around.work / "tmp" / "program.log")
    found = around.leaks(all_canaries(), ASKED_FOR)
    assert "tmp/program.log: note" in found
    gone = {leak.partition(": ")[2] for leak in found if "(gone since)" in leak}
    assert gone == {
        "camera",
        "exif",
        "a plain JPEG (JFIF)",
        "a plain JPEG (Exif)",
        "the latitude as EXIF rationals (>)",
        "the longitude as EXIF rationals (>)",
    }
    if around.strace:
        assert {f"tmp/program.tmp: {name}" for name in gone} <= set(found)
