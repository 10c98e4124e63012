"""The command line as a black box: the whole job, exits and JSON, checked by tools that are not ours."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

PASSPHRASE = "seven brown bottles standing"


def run(*arguments: str | Path, vault: Path | None = None, **environment: str) -> tuple[int, Any, str]:
    """Exit code, the one JSON document on standard output, and standard error."""
    command = [sys.executable, "-m", "inspector_app", *map(str, arguments), "--json"]
    if vault is not None:
        command += ["--vault", str(vault)]
    surroundings = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "QT_QPA_PLATFORM")}
    surroundings |= {"INSPECTOR_PASSPHRASE": PASSPHRASE} | environment
    done = subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", env=surroundings, check=False
    )
    assert "Traceback" not in done.stderr, done.stderr
    assert done.stdout.count("\n") == 1, done.stdout
    return done.returncode, json.loads(done.stdout), done.stderr


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The whole job, once."""
    code, data, _ = run("demo", "--out", tmp_path_factory.mktemp("demo") / "out")
    assert code == 0
    return dict(data)


def test_demo_does_the_whole_job(demo: dict[str, Any]) -> None:
    assert demo["verified"] == {"report": True, "bundle": True, "received": True}
    assert (demo["result"], demo["decision"]) == ("not_accepted", "not_accepted")
    assert demo["counts"]["items"] >= 40
    assert demo["counts"]["photos"] >= 24
    major = next(reason for reason in demo["reasons"] if reason["code"] == "class.rejected")
    assert (major["class"], major["found"], major["ac"], major["re"]) == ("major", 8, 7, 8)


def test_demo_refuses_a_folder_in_use(demo: dict[str, Any]) -> None:
    code, data, _ = run("demo", "--out", Path(demo["report"]).parent)
    assert (code, data["error"]["code"]) == (2, "demo.not_empty")


def test_report_is_valid_to_other_peoples_tools(
    demo: dict[str, Any], tmp_path: Path, tool: Callable[[str], str]
) -> None:
    report = demo["report"]
    shown = subprocess.run([tool("pdfsig"), report], capture_output=True, text=True, check=False).stdout
    assert "Signature is Valid" in shown
    assert "Total document signed" in shown
    subprocess.run([tool("qpdf"), "--check", report], check=True, capture_output=True)
    text = subprocess.run([tool("pdftotext"), report, "-"], capture_output=True, text=True, check=True).stdout
    for word in ("Not accepted", "不合格", "ISO 2859-1:1999", "永豊金属", "Mei Tanaka"):
        assert word in text
    assert "GPS" not in text
    subprocess.run([tool("pdfdetach"), "-saveall", "-o", tmp_path, report], check=True, capture_output=True)
    data = json.loads((tmp_path / "inspection.json").read_text("utf-8"))
    assert data["result"] == "not_accepted"
    assert len(data["records"]["photo"]) == demo["counts"]["photos"]


def test_no_position_leaves_with_the_report(
    demo: dict[str, Any], tmp_path: Path, tool: Callable[[str], str]
) -> None:
    subprocess.run(
        [tool("pdfimages"), "-all", demo["report"], tmp_path / "p"], check=True, capture_output=True
    )
    pictures = list(tmp_path.glob("*.jpg"))
    assert len(pictures) >= 24
    for picture in pictures:
        assert b"Exif" not in picture.read_bytes()[:4096]


def test_bundle_opens_with_ordinary_tools(
    demo: dict[str, Any], tmp_path: Path, tool: Callable[[str], str]
) -> None:
    subprocess.run([tool("unzip"), "-q", demo["bundle"], "-d", tmp_path], check=True)
    subprocess.run([tool("sha256sum"), "--quiet", "-c", "manifest-sha256.txt"], cwd=tmp_path, check=True)


def test_verify_says_altered_and_unknown_apart(demo: dict[str, Any], tmp_path: Path) -> None:
    trust = Path(demo["report"]).parent / "identity.json"
    for path in (demo["report"], demo["bundle"]):
        code, data, _ = run("verify", path, "--trust", trust)
        assert (code, data["integrity"], data["signatures"][0]["trusted"]) == (0, "ok", True)
        code, data, _ = run("verify", path)
        assert (code, data["integrity"], data["signatures"][0]["trusted"]) == (1, "ok", False)
        spoiled = tmp_path / Path(path).name
        shutil.copy(path, spoiled)
        content = bytearray(spoiled.read_bytes())
        content[len(content) // 2] ^= 1
        spoiled.write_bytes(bytes(content))
        code, data, _ = run("verify", spoiled, "--trust", trust)
        assert (code, data["integrity"]) == (1, "altered")
    other = tmp_path / "letter.txt"
    other.write_text("Dear Sir")
    code, data, _ = run("verify", other)
    assert (code, data["error"]["code"]) == (2, "verify.unknown")


def test_vault_commands_read_what_the_demo_made(demo: dict[str, Any], tmp_path: Path) -> None:
    vault = Path(demo["vault"])
    inspection = demo["inspection"]
    assert run("inspection", "list", vault=vault)[1]["inspections"][0]["id"] == inspection
    shown = run("inspection", "show", inspection, vault=vault)[1]
    assert shown["counts"] == demo["counts"]
    assert [(p["class"], p["n"], p["ac"], p["re"]) for p in shown["plans"]] == [
        ("critical", 125, 0, 1),
        ("major", 125, 7, 8),
        ("minor", 125, 10, 11),
    ]
    code, doctor, _ = run("doctor", "--photos", "--rebuild", vault=vault)
    assert (code, doctor["ok"]) == (0, True)
    code, checked, _ = run("photo", "verify", vault=vault)
    assert (code, checked["bad"], checked["checked"]) == (0, [], demo["counts"]["photos"])
    assert run("trail", inspection, "--csv", tmp_path / "t.csv", vault=vault)[0] == 0
    assert "Mei Tanaka" in (tmp_path / "t.csv").read_text("utf-8-sig")
    code, factory, _ = run(
        "report",
        inspection,
        "--out",
        tmp_path / "f.pdf",
        "--variant",
        "factory",
        "--lang",
        "zh-Hans",
        vault=vault,
    )
    assert (code, factory["variant"]) == (0, "factory")
    assert run("vault", "info", vault=vault)[1]["inspections"] == 1
    assert run("pack", "list", vault=vault)[1]["packs"][0]["id"] == "akiduki-bottle"


def test_errors_have_codes_hints_and_exits(demo: dict[str, Any], tmp_path: Path) -> None:
    vault = Path(demo["vault"])
    code, data, _ = run("vault", "info", vault=vault, INSPECTOR_PASSPHRASE="not the passphrase")
    assert (code, data["error"]["code"]) == (3, "vault.wrong_passphrase")
    assert data["error"]["hint"]
    assert run("vault", "info", vault=tmp_path / "none")[0] == 2
    code, data, _ = run("inspection", "show", "nonsense", vault=vault)
    assert (code, data["error"]["code"]) == (2, "inspection.absent")
    assert run("frobnicate")[1]["error"]["code"] == "usage"
    code, data, _ = run()
    assert (code, data["error"]["code"]) == (3, "window.no_display")


def test_photos_one_bad_file_stops_no_other(tmp_path: Path) -> None:
    vault = tmp_path / "v"
    assert run("vault", "init", "--person", "A", "--recovery-out", tmp_path / "r.txt", vault=vault)[0] == 0
    from inspector_app.system.resources import resource_path

    mini = Path(__file__).parents[1] / "data" / "packs" / "mini"
    run("pack", "install", mini, vault=vault)
    script = tmp_path / "s.yaml"
    script.write_text("script: 1\npack: {id: mini-cup}\nheader: {type: final_random, lot_size: 500}\n")
    inspection = run("inspection", "run", script, vault=vault)[1]["inspection"]
    good = min(resource_path("samples", "practice", "photos").glob("*.heic"))
    empty = tmp_path / "empty.jpg"
    empty.write_bytes(b"")
    code, data, _ = run(
        "photo", "add", "--inspection", inspection, "--to", "item:surface", empty, good, vault=vault
    )
    assert code == 1
    assert [one["code"] for one in data["refused"]] == ["media.empty"]
    assert len(data["added"]) == 1
    exported = run("photo", "export", "--inspection", inspection, "--out", tmp_path / "out", vault=vault)[1]
    assert (tmp_path / "out" / exported["files"][0]).read_bytes() == good.read_bytes()


def test_plan_contract() -> None:
    code, data, _ = run("plan", "--lot", "3000", "--level", "II", "--aql", "major=2.5", "--aql", "minor=4.0")
    assert code == 0
    assert (data["standard"], data["edition"], data["code_letter"]) == ("iso2859-1", "ISO 2859-1:1999", "K")
    assert [(p["class"], p["aql"], p["n"], p["ac"], p["re"]) for p in data["plans"]] == [
        ("major", "2.5", 125, 7, 8),
        ("minor", "4.0", 125, 10, 11),
    ]
    assert data["plans"][0]["stages"] == [{"n": 125, "ac": 7, "re": 8}]
    code, data, _ = run("plan", "--lot", "8", "--level", "II", "--aql", "1.0")
    assert (data["plans"][0]["n"], data["plans"][0]["full_inspection"]) == (13, True)
    for wrong in (("1", "II", "2.5"), ("3000", "IV", "2.5"), ("3000", "II", "3.0"), ("many", "II", "2.5")):
        code, data, _ = run("plan", "--lot", wrong[0], "--level", wrong[1], "--aql", wrong[2])
        assert code == 2, wrong
        assert data["error"]["message"]


def test_self_test_passes(tmp_path: Path) -> None:
    code, data, _ = run("self-test")
    assert (code, data["ok"]) == (0, True), data
