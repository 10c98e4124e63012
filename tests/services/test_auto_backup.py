"""Second copies by plan: when one is due, what is said when none came, and that nobody waits for one."""

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from inspector_app.domain.errors import InspectorError
from inspector_app.services import answers, auto_backup, backups
from inspector_app.services.auto_backup import MARK, Plan
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.session import Session
from inspector_app.services.vaults import unlock_vault
from inspector_app.storage import copy_files, history
from inspector_app.storage.blobs import all_blobs
from inspector_app.system import clock, file_systems
from tests.fakes.small_disks import make_read_only, small_disk
from tests.fakes.vaults import PASSPHRASE, new_inspection, new_session

HOUR = 3_600_000


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "media").mkdir()
    return tmp_path / "media" / "STICK"


@pytest.fixture
def planned(file: InspectionFile, stick: Path) -> Session:
    """A vault with a plan: every 4 hours, keep 2."""
    auto_backup.set_plan(file.session, Plan(str(stick), 4, 2))
    return file.session


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Set the clock so many hours after now."""
    start = clock.wall_ms()
    return lambda hours: monkeypatch.setattr(clock, "wall_ms", lambda: start + int(hours * HOUR))


def events(session: Session) -> list[dict[str, Any]]:
    """Events of this installation about copies, oldest first."""
    stream = (session.vault.secret("device-stream") or b"").decode()
    with session.vault.reading() as connection:
        rows = history.trail(connection, (stream,))
    found = [dict(row.body.set) for row in rows]
    return [each for each in found if str(each.get("kind")).startswith("backup")]


def test_without_a_plan_nothing_is_due(file: InspectionFile) -> None:
    assert auto_backup.plan(file.session) is None
    assert not auto_backup.due(file.session)
    assert auto_backup.overdue(file.session) is None
    assert auto_backup.run(file.session) is None
    assert auto_backup.last_copy(file.session) is None


def test_due_made_and_due_again(planned: Session, stick: Path, later: Callable[[float], None]) -> None:
    assert auto_backup.due(planned)
    made = auto_backup.run(planned)
    assert made is not None
    assert backups.verify_backup(made.folder, session=planned) == []
    assert not auto_backup.due(planned)
    last = auto_backup.last_copy(planned)
    assert last is not None
    assert (last.ok, last.stamp, last.target) == (True, made.stamp, str(stick))
    later(3.9)
    assert not auto_backup.due(planned)
    later(4.1)
    assert auto_backup.due(planned)
    later(-1)
    assert auto_backup.due(planned), "a copy from the future was made with a wrong clock"


def test_the_plan_outlives_the_program_and_is_seen_by_nobody(planned: Session, stick: Path) -> None:
    planned.close()
    with unlock_vault(planned.folder, PASSPHRASE) as again:
        assert auto_backup.plan(again) == Plan(str(stick), 4, 2)
        auto_backup.set_plan(again, None)
        assert auto_backup.plan(again) is None
    for path in planned.folder.rglob("*"):
        assert not path.is_file() or str(stick).encode() not in path.read_bytes()


def test_a_stick_that_is_away_is_waited_for_and_then_said(
    planned: Session, stick: Path, later: Callable[[float], None]
) -> None:
    assert auto_backup.run(planned) is not None
    away = stick.rename(stick.with_name("elsewhere"))
    later(5)
    assert auto_backup.due(planned)
    assert auto_backup.run(planned) is None
    assert not stick.exists(), "no folder is made up where the stick should be"
    assert auto_backup.overdue(planned) is None
    later(8.5)
    late = auto_backup.overdue(planned)
    assert late is not None
    assert (late.code, late.params["hours"]) == ("backup.overdue", 8)
    away.rename(stick)
    assert auto_backup.run(planned) is not None
    assert auto_backup.overdue(planned) is None
    assert [event["kind"] for event in events(planned)] == ["backup_plan", "backup", "backup"]


def test_after_days_the_notice_counts_days(planned: Session, later: Callable[[float], None]) -> None:
    assert auto_backup.run(planned) is not None
    later(24 * 14 + 1)
    late = auto_backup.overdue(planned)
    assert late is not None
    assert (late.code, late.params["days"]) == ("backup.overdue_days", 14)


def test_work_of_some_days_without_any_copy_is_said(
    file: InspectionFile, stick: Path, later: Callable[[float], None]
) -> None:
    later(24 * 2)
    assert auto_backup.overdue(file.session) is None
    later(24 * 4)
    late = auto_backup.overdue(file.session)
    assert late is not None
    assert late.code == "backup.none"
    backups.create_backup(file.session, stick)
    assert auto_backup.overdue(file.session) is None, "a copy by hand is good for a while"
    later(24 * 30)
    assert auto_backup.overdue(file.session) is not None


def test_practice_needs_no_copy(session: Session, later: Callable[[float], None]) -> None:
    new_inspection(session, practice=True)
    later(24 * 30)
    assert auto_backup.overdue(session) is None


def test_another_stick_in_the_same_place_is_not_written_to(planned: Session, stick: Path) -> None:
    assert auto_backup.place(planned) == stick
    stick.rename(stick.with_name("elsewhere"))
    stick.mkdir()
    assert auto_backup.place(planned) is None
    assert auto_backup.run(planned) is None
    assert list(stick.iterdir()) == []


def test_the_stick_is_known_again_under_another_letter(
    file: InspectionFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drives = [tmp_path / "E", tmp_path / "F"]
    for drive in drives:
        drive.mkdir()
    monkeypatch.setattr(file_systems, "mount_points", lambda: tuple(drives))
    auto_backup.set_plan(file.session, Plan(str(drives[0] / "copies"), 4, 2))
    drives[0].rename(tmp_path / "away")
    drives[1].rmdir()
    (tmp_path / "away").rename(drives[1])
    made = auto_backup.run(file.session)
    assert made is not None
    assert made.folder.is_relative_to(drives[1] / "copies")
    assert not auto_backup.due(file.session)


def test_a_failure_is_journaled_once_until_it_changes(
    file: InspectionFile, tmp_path: Path, later: Callable[[float], None]
) -> None:
    with small_disk(tmp_path / "stick", "32m") as stick:
        auto_backup.set_plan(file.session, Plan(str(stick), 1, 2))
        assert auto_backup.run(file.session) is not None
        make_read_only(stick)
        for hour in (2, 4, 6):
            later(hour)
            with pytest.raises(InspectorError) as caught:
                auto_backup.run(file.session)
            assert caught.value.code == "backup.read_only"
        last = auto_backup.last_copy(file.session)
        assert last is not None
        assert (last.ok, last.code) == (False, "backup.read_only")
        assert last.good_ms > 0
    found = [event for event in events(file.session) if event["kind"] == "backup_failed"]
    assert [event["code"] for event in found] == ["backup.read_only"]


def test_after_a_damage_was_found_the_next_copy_reads_everything(planned: Session, stick: Path) -> None:
    made = auto_backup.run(planned)
    assert made is not None
    with planned.vault.reading() as connection:
        blobs = all_blobs(connection)
    for blob in blobs:
        path = stick / planned.vault.id / "blobs" / blob.cid[:2] / blob.cid
        path.write_bytes(b"x" * blob.csize)
    assert len(backups.verify_backup(made.folder, session=planned)) == len(blobs)
    assert backups.distrusted(planned)
    assert auto_backup.run(planned) is not None
    assert backups.verify_backup(made.folder, session=planned) == []


def test_the_inspectors_work_goes_on_beside_a_copy(
    file: InspectionFile, planned: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copy_files, "CHUNK", 4096)
    answered, started = threading.Event(), threading.Event()

    def told(_done: int, _total: int) -> None:
        started.set()
        assert answered.wait(30)

    copying = threading.Thread(target=partial(auto_backup.run, planned, told))
    copying.start()
    assert started.wait(30)
    answers.answer_item(file, "surface", "fail")
    answered.set()
    copying.join(60)
    assert len(backups.list_backups(Path(auto_backup.plan(planned).target))) == 1  # type: ignore[union-attr]


def test_locking_in_the_middle_is_no_failure(planned: Session, stick: Path) -> None:
    started, results = threading.Event(), []

    def work() -> None:
        results.append(auto_backup.run(planned, lambda _done, _total: started.set()))

    copying = threading.Thread(target=work)
    copying.start()
    assert started.wait(30)
    planned.close()
    copying.join(60)
    with unlock_vault(planned.folder, PASSPHRASE) as again:
        assert "backup_failed" not in [event["kind"] for event in events(again)]
        if results == [None]:
            assert auto_backup.due(again)
        assert auto_backup.run(again) is not None


def test_by_plan_older_copies_go(planned: Session, later: Callable[[float], None], stick: Path) -> None:
    for hour in range(0, 24, 4):
        later(hour / 1000)  # within one day
        auto_backup.run(planned)
    assert len(backups.list_backups(stick)) == 2


def test_what_cannot_be_a_plan(file: InspectionFile, stick: Path, tmp_path: Path) -> None:
    for wanted, code in (
        (Plan(str(stick), 0, 2), "backup.plan_numbers"),
        (Plan(str(stick), 4, 0), "backup.plan_numbers"),
        (Plan(str(tmp_path / "not" / "there"), 4, 2), "backup.target_absent"),
        (Plan(str(file.session.folder / "copies"), 4, 2), "backup.inside_vault"),
    ):
        with pytest.raises(InspectorError) as caught:
            auto_backup.set_plan(file.session, wanted)
        assert caught.value.code == code
    assert auto_backup.plan(file.session) is None


def test_two_vaults_share_a_stick(planned: Session, stick: Path, tmp_path: Path) -> None:
    with new_session(tmp_path / "other") as other:
        new_inspection(other)
        auto_backup.set_plan(other, Plan(str(stick), 4, 1))
        assert auto_backup.run(other) is not None
        assert auto_backup.run(planned) is not None
        assert len(list(stick.glob(MARK))) == 1
        assert len(backups.list_backups(stick)) == 2
