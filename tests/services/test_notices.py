"""What the person is told about disk, place and clock; and that asking is cheap."""

import time
from dataclasses import replace
from pathlib import Path

import pytest

from inspector_app.services import notices
from inspector_app.services.session import Session
from inspector_app.storage import reserve
from inspector_app.system import clock
from inspector_app.system.volumes import Volume

GIB = 1 << 30


def codes(session: Session) -> list[str]:
    found = notices.notices(session)
    for notice in found:
        assert notice.message
        assert notice.hint
    return [notice.code for notice in found]


def lie(monkeypatch: pytest.MonkeyPatch, **how: object) -> None:
    volume = replace(Volume("ext4", free=100 * GIB), **how)  # type: ignore[arg-type]
    monkeypatch.setattr(notices, "volume_of", lambda folder: volume)


def test_on_a_good_disk_there_is_nothing_to_say(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    lie(monkeypatch)
    assert codes(session) == []


@pytest.mark.parametrize(
    ("how", "expected"),
    [
        ({"network": True, "kind": "cifs"}, ["vault.on_network"]),
        ({"removable": True}, ["vault.on_removable"]),
        ({"free": GIB - 1}, ["disk.low"]),
        ({"free": GIB}, []),
        ({"free": -1}, []),
        (
            {"free": 0, "network": True, "removable": True},
            ["disk.low", "vault.on_network", "vault.on_removable"],
        ),
    ],
)
def test_disks(
    session: Session, monkeypatch: pytest.MonkeyPatch, how: dict[str, object], expected: list[str]
) -> None:
    lie(monkeypatch, **how)
    assert codes(session) == expected


def test_a_reserve_that_was_given_up(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    lie(monkeypatch, free=5 << 20)
    monkeypatch.setenv(reserve.VARIABLE, "1")
    monkeypatch.setattr(reserve, "free_bytes", lambda folder: 5 << 20)
    assert codes(session) == ["disk.low"], "there was room for a small one"
    reserve.release(session.folder)
    monkeypatch.setattr(reserve, "free_bytes", lambda folder: 1 << 20)
    assert codes(session) == ["disk.reserve_used"]


def test_a_clock_before_the_program_was_made(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    lie(monkeypatch)
    monkeypatch.setattr(clock, "BUILT_MS", clock.wall_ms() + 3_600_000)
    assert codes(session) == ["clock.before_build"]


def test_a_step_is_told_with_both_its_values(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    lie(monkeypatch)
    real = session.vault.clock
    session.vault.clock = lambda zone: replace(real(zone), wall_ms=real(zone).wall_ms - 7_265_000)
    with session.vault.transaction() as tx:
        tx.event((session.vault.secret("device-stream") or b"").decode(), "work")
    (notice,) = notices.notices(session)
    assert notice.code == "clock.stepped"
    assert str(notice.params["by"])[:5] in ("-2:01", "-2:00")


def test_a_place_can_be_judged_before_there_is_a_vault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lie(monkeypatch, removable=True)
    assert [one.code for one in notices.of_place(tmp_path / "not yet there")] == ["vault.on_removable"]


def test_asking_is_cheap(session: Session) -> None:
    notices.notices(session)
    took = []
    for _round in range(5):
        start = time.thread_time()
        notices.notices(session)
        took.append(time.thread_time() - start)
    assert min(took) < 0.02
