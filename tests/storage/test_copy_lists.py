"""The list of a second copy, read from a disk that anybody may have had; and which copies are kept."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from inspector_app.crypto import slots
from inspector_app.crypto.hashing import sha256_hex
from inspector_app.domain.errors import InspectorError
from inspector_app.services import answers, backups, photos
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.inspections import open_inspection
from inspector_app.storage import copy_database, copy_manifest, copy_retention
from inspector_app.storage.blobs import all_blobs
from inspector_app.storage.copy_manifest import Copy
from inspector_app.system import clock
from tests.fakes.pictures import jpeg
from tests.fakes.vaults import PASSPHRASE, new_inspection, new_session

DAY_MS = 24 * 3_600_000


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "stick"


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(InspectorError) as caught:
        act()
    return caught.value.code


def test_a_list_that_somebody_changed_is_noticed_by_whoever_has_the_key(
    file: InspectionFile, stick: Path
) -> None:
    made = backups.create_backup(file.session, stick)
    slot_file = made.folder / "vault.json"
    slot_file.write_bytes(slot_file.read_bytes() + b"\n")
    path = made.folder / "manifest.json"
    document = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps(document | {"slots_sha256": sha256_hex(slot_file.read_bytes())}), "utf-8")
    assert backups.verify_backup(made.folder) == [], "hashes alone cannot tell"
    assert backups.verify_backup(made.folder, session=file.session) == [
        "manifest.json was changed after it was written"
    ]


def test_a_database_whose_end_is_of_another_time_is_no_copy(file: InspectionFile, stick: Path) -> None:
    first = backups.create_backup(file.session, stick)
    answers.answer_item(file, "surface", "pass")
    second = backups.create_backup(file.session, stick)
    key = slots.hkdf(file.session.vault.keys.vault_key, "db")
    heads = copy_manifest.read(second.folder).heads
    assert copy_database.faults(second.folder / "db.sqlite", key, heads, lambda: False) == ""
    assert "journal" in copy_database.faults(first.folder / "db.sqlite", key, heads, lambda: False)


@pytest.mark.parametrize(
    "change",
    [
        {"blobs": {"../../../etc/passwd": 1}},
        {"blobs": {"ab" * 32: -1}},
        {"blobs": []},
        {"stamp": "../x"},
        {"vault": "/etc"},
        {"database_sha256": 7},
        {"v": 0},
        {"v": None},
    ],
)
def test_a_hostile_list_is_no_copy(file: InspectionFile, stick: Path, change: dict[str, object]) -> None:
    made = backups.create_backup(file.session, stick)
    path = made.folder / "manifest.json"
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | change), "utf-8")
    assert code_of(lambda: backups.verify_backup(made.folder)) == "backup.no_copy"
    found = backups.survey(stick)
    assert (found.copies, found.incomplete) == ((), (made.folder,))


def test_a_list_that_cannot_be_read_keeps_its_blobs(file: InspectionFile, stick: Path) -> None:
    made = backups.create_backup(file.session, stick)
    (made.folder / "manifest.json").write_text("{", "utf-8")
    orphan = stick / file.session.vault.id / "blobs" / "00" / ("00" * 32)
    orphan.parent.mkdir(exist_ok=True)
    orphan.write_bytes(b"perhaps named by that list")
    backups.create_backup(file.session, stick)
    assert orphan.exists()
    assert made.folder.exists()


def test_copies_of_the_first_version_are_still_read(
    file: InspectionFile, stick: Path, tmp_path: Path
) -> None:
    made = backups.create_backup(file.session, stick)
    path = made.folder / "manifest.json"
    document = json.loads(path.read_text("utf-8"))
    first = {name: document[name] for name in ("vault", "stamp", "database_sha256", "slots_sha256")}
    path.write_text(json.dumps(first | {"v": 1, "blobs": sorted(document["blobs"])}), "utf-8")
    assert backups.verify_backup(made.folder, session=file.session) == []
    with backups.restore_backup(made.folder, tmp_path / "back", PASSPHRASE) as restored:
        assert not open_inspection(restored, file.id).read_only
    path.write_text(json.dumps(document | {"v": 3}), "utf-8")
    assert code_of(lambda: backups.verify_backup(made.folder)) == "backup.newer"


def made_on(*days: str) -> list[Copy]:
    """Copies with rising numbers, made on these days of a month (and hours: "07T15")."""
    stamps = [f"202611{day.split('T')[0]}T{(day + 'T12').split('T')[1]}0000000000Z" for day in days]
    return [Copy(Path(), "", stamp, 0, "", "", number) for number, stamp in enumerate(stamps, 1)]


def stamps_kept(copies: list[Copy], newest: int) -> list[str]:
    staying = copy_retention.kept(copies, newest)
    return [copy.stamp[6:11] for copy in copies if copy.number in staying]


def test_the_newest_stay_and_one_of_each_late_day_and_week() -> None:
    hours = [f"{day:02}T{hour:02}" for day in range(1, 29) for hour in (9, 17)]
    kept = stamps_kept(made_on(*hours), 3)
    assert kept[-3:] == ["27T17", "28T09", "28T17"]
    days = [f"{day:02}T17" for day in range(22, 29)]
    weeks = ["01T17", "08T17", "15T17", "22T17"]  # Sundays; the month began on one
    assert sorted(kept) == sorted({*days, *weeks, "28T09"})


def test_rare_copies_are_not_lost_to_the_calendar() -> None:
    assert stamps_kept(made_on("01", "09", "17", "25"), 1) == ["01T12", "09T12", "17T12", "25T12"]


def test_the_last_copy_stays_whatever_the_clock_said() -> None:
    wrong_clock = made_on(*[f"{day:02}" for day in range(10, 29)], "01")
    kept = copy_retention.kept(wrong_clock, 1)
    assert wrong_clock[-1].number in kept
    assert copy_retention.kept([], 3) == frozenset()


def test_older_copies_go_with_the_files_only_they_had(
    file: InspectionFile, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos.add_photo(file, jpeg("navy"), "a.jpg")
    session, start = file.session, clock.wall_ms()
    with session.vault.reading() as connection:
        blob = all_blobs(connection)[-1]
    first = backups.create_backup(session, stick, keep=1)
    only_first = stick / session.vault.id / "blobs" / blob.cid[:2] / blob.cid
    assert only_first.exists()
    with session.vault.writing() as connection:
        connection.exec_driver_sql("UPDATE blob SET cid = ?, csize = 3 WHERE pid = ?", ("ab" * 32, blob.pid))
    foreign = first.folder / "letter.txt"
    foreign.write_text("not ours", "utf-8")
    for day in range(1, 14):
        monkeypatch.setattr(clock, "wall_ms", lambda day=day: start + day * 7 * DAY_MS)
        backups.create_backup(session, stick, keep=1)
    found = backups.survey(stick)
    # Each on a day and in a week of its own: the seven latest days.
    assert [copy.number for copy in found.copies] == list(range(8, 15))
    assert not only_first.exists()
    assert foreign.exists()
    assert sorted(path.name for path in first.folder.iterdir()) == ["letter.txt"]
    assert all(backups.verify_backup(copy.folder, session=session) == [] for copy in found.copies)


def test_copies_of_others_are_never_taken_away(file: InspectionFile, stick: Path, tmp_path: Path) -> None:
    with new_session(tmp_path / "other vault") as other:
        new_inspection(other)
        theirs = backups.create_backup(other, stick)
    first = backups.create_backup(file.session, stick)
    path = first.folder / "manifest.json"
    document = json.loads(path.read_text("utf-8"))
    another = first.folder.with_name("20200101T000000000000Z")
    first.folder.rename(another)
    (another / "manifest.json").write_text(json.dumps(document | {"device": "another installation"}), "utf-8")
    for _each in range(15):
        backups.create_backup(file.session, stick, keep=1)
    stamps = {copy.folder for copy in backups.list_backups(stick)}
    assert theirs.folder in stamps
    assert another in stamps
    assert backups.verify_backup(theirs.folder) == []


def test_a_list_without_its_database_is_not_counted_nor_taken_away(file: InspectionFile, stick: Path) -> None:
    first = backups.create_backup(file.session, stick)
    (first.folder / "db.sqlite").unlink()
    later = [backups.create_backup(file.session, stick, keep=1).folder for _each in range(3)]
    assert {copy.folder for copy in backups.list_backups(stick)} == {first.folder, later[-1]}
