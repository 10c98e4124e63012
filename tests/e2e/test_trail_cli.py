"""`trail` and `evidence` on the command line: what is printed, what is written, the exit codes."""

import json
from pathlib import Path
from typing import Any

import pytest

from inspector_app.cli.main import main
from tests.fakes.evidence import finish, run_verify
from tests.fakes.vaults import PASSPHRASE, new_inspection, new_session


@pytest.fixture
def inspection(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("INSPECTOR_PASSPHRASE", PASSPHRASE)
    with new_session(tmp_path / "vault") as session:
        file = new_inspection(session)
        finish(file)
        return file.id


def _run(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, *arguments: object
) -> tuple[int, dict[str, Any]]:
    code = main([*(str(one) for one in arguments), "--vault", str(tmp_path / "vault"), "--json"])
    said: dict[str, Any] = json.loads(capsys.readouterr().out)
    return code, said


def test_a_trail_is_filtered_and_saved(
    inspection: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, said = _run(capsys, tmp_path, "trail", inspection, "--item", "W-01", "--csv", tmp_path / "t.csv")
    assert code == 0
    assert {row["entity"] for row in said["rows"]} == {"finding", "photo_link"}
    assert said["of"] > len(said["rows"])
    assert (tmp_path / "t.csv").read_bytes().startswith(b"\xef\xbb\xbfat,at_place")
    code, said = _run(capsys, tmp_path, "trail", inspection, "--since", "2999-01-01")
    assert (code, said["rows"]) == (0, [])
    code, said = _run(capsys, tmp_path, "trail", "--installation", "--kind", "event:unlock")
    assert (code, {row["new"]["kind"] for row in said["rows"]}) == (0, {"unlock"})


def test_wrong_use_is_told(inspection: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    turned = ["trail", inspection, "--since", "2026-11-22", "--until", "2026-11-21"]
    for arguments in (["trail"], ["trail", inspection, "--installation"], turned):
        code, said = _run(capsys, tmp_path, *arguments)
        assert (code, said["error"]["code"]) == (2, "usage")
    code, said = _run(capsys, tmp_path, "trail", inspection, "--until", "soon")
    assert (code, said["error"]["code"]) == (2, "trail.bad_time")


def test_evidence_is_written_once_and_checked(
    inspection: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "package"
    code, said = _run(capsys, tmp_path, "evidence", "export", inspection, "--out", out, "--form", "folder")
    assert (code, said["photos"], said["reports"], said["missing"]) == (0, 2, 1, [])
    assert run_verify(out)[0] == 0
    code, said = _run(capsys, tmp_path, "verify", out)
    assert (code, said["kind"], said["trusted"]) == (0, "evidence", True)
    code, said = _run(capsys, tmp_path, "evidence", "export", inspection, "--out", out)
    assert (code, said["error"]["code"]) == (2, "evidence.exists")
    (out / "data" / "trail.csv").write_text("nothing happened")
    code, said = _run(capsys, tmp_path, "verify", out)
    assert (code, said["integrity"]) == (1, "altered")
