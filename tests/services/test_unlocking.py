"""Wrong tries end up in the trail of the installation, once; then their file goes."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from inspector_app.domain.journal import Op
from inspector_app.services import vaults
from inspector_app.services.session import Session
from inspector_app.storage import history, tries
from inspector_app.storage.errors import VaultError
from inspector_app.storage.vault_slots import LAST_OPENER
from tests.fakes.vaults import PASSPHRASE, new_session


def events(session: Session, *kinds: str) -> list[dict[str, object]]:
    stream = session.vault.secret("device-stream")
    assert stream is not None
    with session.vault.reading() as connection:
        rows = history.trail(connection, (stream.decode("ascii"),))
    found = [dict(row.body.set) for row in rows if row.body.op == Op.EVENT]
    return [event for event in found if event["kind"] in kinds]


def miss(folder: Path) -> None:
    with pytest.raises(VaultError):
        vaults.unlock_vault(folder, "another passphrase")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    new_session(tmp_path / "v").close()
    return tmp_path / "v"


def test_wrong_tries_are_journaled_with_their_times_once(folder: Path) -> None:
    miss(folder)
    miss(folder)
    times = [each.at_ms // 1000 for each in tries.read(folder).tries]
    with vaults.unlock_vault(folder, PASSPHRASE) as session:
        found = events(session, "fail_unlock", "unlock")
    assert [event["kind"] for event in found] == ["fail_unlock", "fail_unlock", "unlock"]
    told = [datetime.fromisoformat(str(event["at"])).timestamp() for event in found[:2]]
    assert told == times
    assert not (folder / tries.NAME).exists()
    with vaults.unlock_vault(folder, PASSPHRASE) as session:
        assert len(events(session, "fail_unlock")) == 2


def test_tries_that_come_back_after_a_kill_are_not_told_twice(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    miss(folder)
    with monkeypatch.context() as patched:
        # The program ends between the commit and the removal of the file.
        patched.setattr(tries, "forget", lambda _folder: None)
        vaults.unlock_vault(folder, PASSPHRASE).close()
    assert (folder / tries.NAME).exists()
    with vaults.unlock_vault(folder, PASSPHRASE) as session:
        assert len(events(session, "fail_unlock")) == 1
    assert not (folder / tries.NAME).exists()


def test_a_record_that_was_spoilt_is_told(folder: Path) -> None:
    miss(folder)
    (folder / tries.NAME).write_text("{")
    with vaults.unlock_vault(folder, PASSPHRASE) as session:
        assert len(events(session, "tries_lost")) == 1
    assert not (folder / tries.NAME).exists()


@pytest.mark.parametrize(
    "record",
    [
        {"tries": [], "more": 10**9, "since": None, "lost": False},
        {"tries": [], "more": 7, "since": {"wall": 0, "mono": 0, "boot": ""}, "lost": True},
        {
            "tries": [{"id": "f" * 16, "at_ms": 4_102_444_800_000, "via": "recovery", "ended": False}] * 2,
            "more": 0,
            "since": None,
            "lost": False,
        },
    ],
)
def test_what_somebody_else_wrote_into_the_record_stops_nobody(
    folder: Path, record: dict[str, object]
) -> None:
    (folder / tries.NAME).write_text(json.dumps(record))
    with vaults.unlock_vault(folder, PASSPHRASE) as session:
        assert events(session, "fail_unlock", "tries_lost")
    assert not (folder / tries.NAME).exists()


def test_more_tries_than_are_listed_are_told_as_a_number(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tries, "_KEPT", 2)
    for _try in range(4):
        miss(folder)
    with vaults.unlock_vault(folder, PASSPHRASE) as session:
        found = events(session, "fail_unlock")
    assert [event.get("count", 1) for event in found] == [2, 1, 1]


@pytest.mark.parametrize("spoil", [None, b"", b"\xff" * 3000, b"somebody else"])
def test_the_memory_of_who_opened_last_is_never_in_the_way(folder: Path, spoil: bytes | None) -> None:
    vaults.unlock_vault(folder, PASSPHRASE).close()
    path = folder / LAST_OPENER
    path.unlink()
    if spoil is None:
        path.mkdir()
    else:
        path.write_bytes(spoil)
    vaults.unlock_vault(folder, PASSPHRASE).close()
