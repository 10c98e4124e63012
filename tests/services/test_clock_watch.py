"""Steps of the wall clock: which are recorded, which are none, and that nothing is stopped by them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.journal import Instant
from inspector_app.services import answers, clock_watch
from inspector_app.services.clock_notes import clock_notes
from inspector_app.services.clock_watch import ClockWatch, Step, step_between
from inspector_app.services.session import Session
from inspector_app.services.vaults import confirm_recovery, unlock_vault
from inspector_app.storage import history
from inspector_app.system import clock
from tests.fakes.vaults import PASSPHRASE, new_inspection, new_session

HOUR = 3_600_000
NOW = Instant(1_800_000_000_000, 540, "Asia/Tokyo", 5 * HOUR, "boot one")


def later(
    *, wall: int, mono: int, boot: str = "boot one", zone: str = "Asia/Tokyo", tz: int = 540
) -> Instant:
    return Instant(NOW.wall_ms + wall, tz, zone, NOW.mono_ms + mono, boot)


@pytest.mark.parametrize(
    ("after", "by"),
    [
        (later(wall=1000, mono=1000), None),
        # Asleep for a night: the machine's clock went on too.
        (later(wall=9 * HOUR, mono=9 * HOUR), None),
        # Small corrections by a time service, a leap second told twice.
        (later(wall=-40, mono=3), None),
        (later(wall=-1000, mono=0), None),
        (later(wall=60_000, mono=1000), None),
        # Another zone, another offset (summer time): the same moments.
        (later(wall=1000, mono=1000, zone="Europe/Berlin", tz=60), None),
        (later(wall=1000, mono=1000, tz=480), None),
        # Steps.
        (later(wall=-2 * HOUR, mono=1000), -2 * HOUR - 1000),
        (later(wall=-3000, mono=0), -3000),
        (later(wall=1000 + 11 * 60_000, mono=1000), 11 * 60_000),
        # Set back while time went on: not behind the row before, and yet a step.
        (later(wall=1000, mono=HOUR), 1000 - HOUR),
        # After a new start only going backwards can be told.
        (later(wall=400 * 24 * HOUR, mono=-4 * HOUR, boot="boot two"), None),
        (later(wall=-HOUR, mono=-4 * HOUR, boot="boot two"), -HOUR),
    ],
)
def test_what_counts_as_a_step(after: Instant, by: int | None) -> None:
    found = step_between(NOW, after)
    assert (found.by_ms if found is not None else None) == by


@given(st.integers(0, 10**10), st.integers(-clock_watch.SLACK_MS, clock_watch.STEP_MS - 1))
def test_a_clock_that_drifts_within_bounds_never_steps(passed: int, drift: int) -> None:
    if drift < 0 and passed + drift < -clock_watch.SLACK_MS:
        return
    assert step_between(NOW, later(wall=passed + drift, mono=passed)) is None


@pytest.fixture
def session(tmp_path: Path) -> Any:
    with new_session(tmp_path / "vault") as made:
        yield made


def steps(session: Session) -> list[dict[str, Any]]:
    stream = (session.vault.secret("device-stream") or b"").decode()
    with session.vault.reading() as connection:
        rows = history.trail(connection, (stream,))
    return [dict(row.body.set) for row in rows if str(row.body.set.get("kind")).startswith("clock_")]


def shifted(session: Session, by_ms: int) -> Callable[[str], Instant]:
    real = session.vault.clock
    return lambda zone: replace(real(zone), wall_ms=real(zone).wall_ms + by_ms)


def test_a_step_during_work_is_recorded_once_and_stops_nothing(session: Session) -> None:
    file = new_inspection(session)
    session.vault.clock = shifted(session, -2 * HOUR)
    answers.answer_item(file, "surface", "fail")
    answers.answer_item(file, "colour", "good")
    (found,) = steps(session)
    assert found["kind"] == "clock_step"
    assert abs(found["by_ms"] + 2 * HOUR) < 60_000
    assert found["to_ms"] - found["from_ms"] == found["by_ms"]
    assert file.record.answers.keys() == {"surface", "colour"}
    watch = clock_watch.watch_of(session.vault)
    assert watch is not None
    assert watch.stepped == Step(found["from_ms"], found["to_ms"])


def test_a_write_that_failed_takes_its_step_along(session: Session) -> None:
    real = session.vault.clock
    session.vault.clock = shifted(session, -2 * HOUR)
    stream = (session.vault.secret("device-stream") or b"").decode()
    with pytest.raises(Exception, match="bytes"), session.vault.transaction() as tx:
        tx.event(stream, "too large", text="x" * 100_000)
    assert steps(session) == []
    session.vault.clock = real
    with session.vault.transaction() as tx:
        tx.event(stream, "small")
    assert steps(session) == [], "the clock was put right before anything was saved"


def test_a_step_while_the_vault_was_closed_is_found_when_it_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new_session(tmp_path / "v").close()
    real = clock.wall_ms
    monkeypatch.setattr(clock, "wall_ms", lambda: real() + 24 * HOUR)
    with unlock_vault(tmp_path / "v", PASSPHRASE) as session:
        assert len(steps(session)) == 1
    monkeypatch.setattr(clock, "wall_ms", real)
    with unlock_vault(tmp_path / "v", PASSPHRASE) as session:
        assert [step["by_ms"] > 0 for step in steps(session)] == [True, False]


def test_a_clock_before_the_program_was_built_is_told_once(session: Session) -> None:
    stream = (session.vault.secret("device-stream") or b"").decode()
    session.vault.watch = ClockWatch(stream, built_ms=10**14)
    for _again in range(3):
        with session.vault.transaction() as tx:
            tx.event(stream, "work")
    (found,) = steps(session)
    assert (found["kind"], found["built_ms"]) == ("clock_before_build", 10**14)


def test_a_report_says_where_the_clock_was_changed_during_its_inspection(session: Session) -> None:
    real = session.vault.clock
    session.vault.clock = shifted(session, HOUR)
    confirm_recovery(session)  # a step before the inspection is none of its business
    file = new_inspection(session)
    answers.answer_item(file, "surface", "fail")
    assert clock_notes(file) == ()
    session.vault.clock = real
    answers.answer_item(file, "colour", "good")
    (note,) = clock_notes(file)
    assert set(note) == {"en", "ja", "zh-Hans"}
    assert "-1:00:0" in note["en"] or "-0:59:5" in note["en"]
    session.vault.clock = shifted(session, HOUR)
    confirm_recovery(session)
    assert len(clock_notes(file)) == 1, "nor is one after its last entry"


def test_many_changes_are_told_by_their_number(session: Session) -> None:
    file = new_inspection(session)
    real = session.vault.clock
    for number in range(6):
        session.vault.clock = real if number % 2 else shifted(session, HOUR)
        answers.answer_item(file, "surface", "fail" if number % 2 else "pass")
        session.vault.clock = real
    (note,) = clock_notes(file)
    assert "6 times" in note["en"]
