"""`photo add`, `verify` and `relink` as a script sees them."""

from __future__ import annotations

import json
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from inspector_app.cli.main import main
from inspector_app.services import blobs
from inspector_app.services.inspections import read_inspection
from inspector_app.services.vaults import unlock_vault
from tests.fakes.vaults import PASSPHRASE, new_inspection, new_session

Run = Callable[..., tuple[int, dict[str, Any]]]


@pytest.fixture
def vault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("INSPECTOR_PASSPHRASE", PASSPHRASE)
    new_session(tmp_path / "vault").close()
    return tmp_path / "vault"


@pytest.fixture
def inspection(vault: Path) -> str:
    with unlock_vault(vault, PASSPHRASE) as session:
        return new_inspection(session).id


@pytest.fixture
def run(vault: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*words: object) -> tuple[int, dict[str, Any]]:
        code = main([*map(str, words), "--vault", str(vault), "--json"])
        return code, json.loads(capsys.readouterr().out)

    return command


def picture(path: Path, number: int) -> Path:
    out = BytesIO()
    Image.new("RGB", (64, 48)).save(out, "JPEG", comment=str(number).encode())
    path.write_bytes(out.getvalue())
    return path


def lose(vault: Path, inspection: str, name: str) -> None:
    with unlock_vault(vault, PASSPHRASE) as session:
        photo = next(one for one in read_inspection(session, inspection).photos if one.name == name)
        blob = blobs.known_blob(session, photo.pid)
        assert blob is not None
        session.vault.blobs.path(blob.cid).unlink()


def test_a_folder_is_taken_in_and_what_was_refused_is_named(
    run: Run, inspection: str, tmp_path: Path
) -> None:
    card = tmp_path / "card"
    card.mkdir()
    good = [picture(card / f"{number}.jpg", number) for number in range(3)]
    (card / "page.jpg").write_bytes(b"<html></html>")
    (card / "notes.txt").write_text("x")
    code, data = run("photo", "add", "--inspection", inspection, "--to", "item:surface", card)
    assert code == 1
    assert [one["file"] for one in data["added"]] == [str(path) for path in good]
    assert [(one["file"], one["code"]) for one in data["refused"]] == [
        (str(card / "page.jpg"), "media.other_kind")
    ]
    assert (data["passed_over"], data["again"], data["not_tried"]) == (1, 0, [])
    code, data = run("photo", "add", "--inspection", inspection, *good)
    assert (code, data["again"]) == (0, 3)


def test_a_lost_photo_is_named_and_put_back(run: Run, vault: Path, inspection: str, tmp_path: Path) -> None:
    card = tmp_path / "card"
    card.mkdir()
    for number in range(3):
        picture(card / f"IMG_{number}.jpg", number)
    assert run("photo", "add", "--inspection", inspection, "--to", "item:surface", card)[0] == 0
    assert run("photo", "verify")[0] == 0
    lose(vault, inspection, "IMG_1.jpg")
    code, data = run("photo", "verify", "--quick")
    assert (code, data["checked"]) == (1, 3)
    bad = data["bad"][0]
    assert (bad["name"], bad["state"], bad["inspection"]) == ("IMG_1.jpg", "missing", inspection)
    assert (bad["order"], bad["lot"], bad["person"]["en"]) == ("PO 1", "1", "Mei Tanaka")
    assert bad["places"][0]["en"]
    (tmp_path / "empty").mkdir()
    code, data = run("photo", "relink", tmp_path / "empty")
    assert (code, data["relinked"], [one["name"] for one in data["still_bad"]]) == (1, [], ["IMG_1.jpg"])
    code, data = run("photo", "relink", card)
    assert (code, [one["name"] for one in data["relinked"]], data["still_bad"]) == (0, ["IMG_1.jpg"], [])
    assert run("photo", "verify", "--inspection", inspection)[1]["bad"] == []


def test_a_folder_that_is_not_there_is_wrong_use(run: Run, inspection: str, tmp_path: Path) -> None:
    del inspection
    code, data = run("photo", "relink", tmp_path / "stick")
    assert (code, data["error"]["code"]) == (2, "photo.no_source")
