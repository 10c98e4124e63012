"""People, recovery and the standing of a vault through the command line, as a stranger uses it."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from inspector_app.crypto import age
from inspector_app.crypto.slots import HARD_FLOOR_M_KIB, Argon2Parameters
from inspector_app.services import vaults
from tests.fakes.vaults import PASSPHRASE

KENS = "ten green bottles hanging"


def run(vault: Path, *arguments: str | Path, passphrase: str = PASSPHRASE) -> tuple[int, Any]:
    """Exit code and the one JSON document on standard output."""
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "inspector_app",
            "vault",
            *map(str, arguments),
            "--json",
            "--vault",
            str(vault),
        ],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=os.environ | {"INSPECTOR_PASSPHRASE": passphrase, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/none"},
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, json.loads(done.stdout)


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    made = vaults.create_vault(
        tmp_path / "v",
        person={"en": "Mei Tanaka"},
        passphrase=PASSPHRASE,
        parameters=Argon2Parameters.fresh(HARD_FLOOR_M_KIB, 1, 1),
    )
    with made.session:
        vaults.write_recovery_sheet(made, tmp_path / "sheet.txt")
    (tmp_path / "ken.txt").write_text(f"{KENS}\n")
    return tmp_path / "v"


def test_people_come_and_go(vault: Path, tmp_path: Path) -> None:
    code, ken = run(
        vault, "add-person", "--person", "Ken Osaka", "--company", "Brand KK", "--new-passphrase-file",
        tmp_path / "ken.txt",
    )  # fmt: skip
    assert (code, ken["name"], ken["company"]) == (0, "Ken Osaka", "Brand KK")
    code, shown = run(vault, "people", passphrase=KENS)
    assert code == 0
    assert [(p["name"], p["can_unlock"], p["present"]) for p in shown["people"]] == [
        ("Mei Tanaka", True, False),
        ("Ken Osaka", True, True),
    ]
    assert [slot["kind"] for slot in run(vault, "slots")[1]["slots"]] == ["pass", "recovery", "pass"]
    assert run(vault, "remove-person", ken["id"], "--why", "Left.") == (0, {"removed": ken["id"]})
    code, error = run(vault, "people", passphrase=KENS)
    assert (code, error["error"]["code"]) == (3, "vault.wrong_passphrase")
    code, error = run(vault, "remove-person", ken["id"], "--why", "Left.")
    assert (code, error["error"]["code"]) == (2, "people.absent")


def test_recovering(vault: Path, tmp_path: Path) -> None:
    code, done = run(
        vault, "recover", "--recovery-file", tmp_path / "sheet.txt", "--new-passphrase-file",
        tmp_path / "ken.txt",
    )  # fmt: skip
    assert (code, done["name"], done["recovered"]) == (0, "Mei Tanaka", True)
    assert run(vault, "info", passphrase=KENS)[0] == 0
    assert run(vault, "info")[0] == 3
    (tmp_path / "no.txt").write_text("AGE-SECRET-KEY-1" + "Q" * 58)
    code, error = run(
        vault, "recover", "--recovery-file", tmp_path / "no.txt", "--new-passphrase-file",
        tmp_path / "ken.txt",
    )  # fmt: skip
    assert (code, error["error"]["code"]) == (2, "recovery.mistyped")


def test_the_recovery_key_can_be_confirmed_afterwards(vault: Path, tmp_path: Path) -> None:
    assert run(vault, "info")[1]["recovery_confirmed"] is False
    (tmp_path / "other.txt").write_text(age.new_identity()[0])
    code, error = run(vault, "confirm-recovery", "--recovery-file", tmp_path / "other.txt")
    assert (code, error["error"]["code"]) == (3, "recovery.wrong_key")
    assert run(vault, "info")[1]["recovery_confirmed"] is False
    code, done = run(vault, "confirm-recovery", "--recovery-file", tmp_path / "sheet.txt")
    assert (code, done) == (0, {"recovery_confirmed": True})
    assert run(vault, "info")[1]["recovery_confirmed"] is True


@pytest.mark.skipif(os.name == "nt", reason="on Windows the folder's rights decide")
def test_nobody_else_on_the_machine_can_read_the_recovery_sheet(vault: Path, tmp_path: Path) -> None:
    assert vault.exists()
    assert (tmp_path / "sheet.txt").stat().st_mode & 0o077 == 0


def test_wrong_tries_make_the_next_command_wait(vault: Path) -> None:
    said: list[str] = []
    while "vault.wait" not in said and len(said) < 12:
        code, error = run(vault, "info", passphrase="another passphrase")
        said.append(error["error"]["code"])
        assert code == 3
        assert error["error"]["hint"]
    assert said[:5] == ["vault.wrong_passphrase"] * 5
    assert said[-1] == "vault.wait"


def test_a_copy_is_refused_until_it_is_adopted(vault: Path, tmp_path: Path) -> None:
    before = run(vault, "info")[1]["device"]
    shutil.copytree(vault, tmp_path / "copy")
    code, error = run(tmp_path / "copy", "info")
    assert (code, error["error"]["code"]) == (3, "vault.copied")
    assert "adopt" in error["error"]["hint"]
    code, adopted = run(tmp_path / "copy", "adopt", "--standing", "copied")
    assert code == 0
    assert adopted["device"] != before
    assert run(tmp_path / "copy", "info")[1]["device"] == adopted["device"]
    assert run(vault, "info")[1]["device"] == before


def test_without_a_keyring_of_the_system_there_is_no_such_slot(vault: Path) -> None:
    code, error = run(vault, "keyring", "on")
    assert (code, error["error"]["code"]) == (3, "oskey.unavailable")
    assert run(vault, "keyring", "off") == (0, {"keyring": False})
    assert run(vault, "keyring", "maybe")[0] == 2
