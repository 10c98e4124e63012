"""The doctor on spoilt vaults: all is named, never a traceback, mended only where the journal proves it."""

import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from inspector_app.domain.errors import TrustError
from inspector_app.domain.journal import Op, decode_body
from inspector_app.services import answers, defects, doctor
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.inspections import list_inspections, open_inspection
from inspector_app.services.session import Session
from inspector_app.services.vaults import unlock_vault
from inspector_app.storage import history
from inspector_app.storage.engine import reducer_at_work
from inspector_app.storage.migrations import newest
from tests.fakes.vaults import PASSPHRASE, new_inspection, new_session


@pytest.fixture
def worked(file: InspectionFile) -> InspectionFile:
    answers.answer_item(file, "surface", "fail")
    answers.answer_item(file, "surface", "pass")
    defects.count_defect(file, "W-01", units=[3])
    return file


def spoil(session: Session, *statements: str) -> None:
    with session.vault.writing() as connection, reducer_at_work(connection):
        connection.exec_driver_sql("PRAGMA ignore_check_constraints = ON")
        for statement in statements:
            connection.execute(text(statement))


def codes(session: Session, **how: Any) -> set[str]:
    found = doctor.examine(session, **({"rebuild": True} | how))
    for fault in (*found.faults, *found.warnings):
        assert fault.what, fault
        assert fault.safe or fault.next_step, fault
    json.dumps(found.as_data())
    return {fault.code for fault in found.faults}


def events(session: Session, kind: str) -> list[dict[str, Any]]:
    stream = (session.vault.secret("device-stream") or b"").decode()
    with session.vault.reading() as connection:
        rows = history.trail(connection, (stream,))
    return [dict(row.body.set) for row in rows if row.body.set.get("kind") == kind]


JOURNAL = [
    ("UPDATE change SET body = NULL WHERE seq = 5", {"journal.body_missing"}),
    ("UPDATE change SET body = CAST(body AS TEXT) WHERE seq = 5", {"journal.broken"}),
    ("UPDATE change SET body = 17 WHERE seq = 5", {"journal.broken"}),
    ("UPDATE change SET body = X'00ff' WHERE seq = 5", {"journal.broken", "journal.undecodable"}),
    ("UPDATE change SET digest = X'00' WHERE seq = 5", {"journal.broken"}),
    ("UPDATE change SET head = 'text' WHERE seq = 5", {"journal.broken"}),
    ("DELETE FROM change WHERE seq = 3", {"journal.broken"}),
    ("DELETE FROM head", {"journal.broken"}),
    ("DELETE FROM change WHERE stream IN (SELECT stream FROM finding)", {"journal.broken"}),
    ("UPDATE head SET seq = seq + 1", {"journal.broken"}),
    ("UPDATE head SET head = X'00'", {"journal.broken"}),
]


@pytest.mark.parametrize(("statement", "expected"), JOURNAL)
@pytest.mark.parametrize("rebuild", [False, True])
def test_a_spoilt_journal_is_named_and_nothing_is_written_over(
    worked: InspectionFile, statement: str, expected: set[str], rebuild: bool
) -> None:
    before = worked.record
    spoil(worked.session, statement)
    found = codes(worked.session, rebuild=rebuild)
    assert found & expected, found
    if rebuild:
        assert found >= expected
    doctor.examine(worked.session, repair=True)
    assert events(worked.session, "repair") == [] or "journal.body_missing" in expected
    assert open_inspection(worked.session, worked.id).record == before
    assert codes(worked.session) >= expected, "a repair hides nothing"


TABLES = [
    "UPDATE answer SET value = 'na'",
    "UPDATE answer SET person = 'somebody else'",
    "DELETE FROM finding",
    "UPDATE finding SET binned = 1",
    "UPDATE finding SET quantity = 'many'",
    "UPDATE inspection SET owner = '{not json', lots = '{not json'",
    "UPDATE finding SET units = '{not json'",
    """INSERT INTO answer SELECT id || 'x', stream, visibility, binned, person, device, seq, wall_ms, tz_min,
       zone, extra, item_key, value, unit, na_reason, note FROM answer""",
    "UPDATE answer SET stream = (SELECT stream FROM product)",
    "UPDATE finding SET stream = 'no stream of ours'",
]


@pytest.mark.parametrize("statement", TABLES)
def test_spoilt_tables_are_written_anew_from_the_journal(worked: InspectionFile, statement: str) -> None:
    before = worked.record
    spoil(worked.session, statement)
    found = codes(worked.session)
    assert found <= {"records.differ", "records.unreadable"}
    assert found
    mended = doctor.examine(worked.session, repair=True)
    assert mended.faults == []
    assert mended.mended["records"] >= 1
    assert open_inspection(worked.session, worked.id).record == before
    assert codes(worked.session) == set()
    (event,) = events(worked.session, "repair")
    assert event["records"] == mended.mended["records"]


def test_fields_of_a_newer_version_survive_a_repair(worked: InspectionFile) -> None:
    session = worked.session
    with worked.change() as tx:
        answer = worked.record.answers["surface"]
        tx._append(worked.stream, "answer", answer.id, Op.UPDATE, values={"colour_2030": "teal"})
    spoil(session, "UPDATE answer SET value = 'na', extra = '{}'")
    doctor.examine(session, repair=True)
    with session.vault.reading() as connection:
        extra = connection.execute(text("SELECT extra FROM answer")).scalar()
    assert json.loads(extra) == {"colour_2030": "teal"}


def test_notes_beside_the_journal_are_made_anew(worked: InspectionFile) -> None:
    session = worked.session
    spoil(
        session,
        "UPDATE change SET wall_ms = 5, record_id = 'x' WHERE seq = 4",
        "INSERT INTO handover (stream, device, heir) SELECT stream, device, 'dthief' FROM head",
    )
    assert codes(session) == {"journal.columns_differ", "journal.heirs_differ"}
    assert doctor.examine(session, repair=True).faults == []
    assert codes(session) == set()
    with session.vault.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM handover")).scalar() == 0


def test_a_record_with_an_unreadable_row_is_left_as_it_is(worked: InspectionFile) -> None:
    """Its table row may be the only place where the value still is."""
    session = worked.session
    spoil(session, "UPDATE change SET body = NULL WHERE entity = 'answer' AND op = 'upd'")
    assert codes(session) == {"journal.body_missing"}
    spoil(session, "UPDATE finding SET quantity = 99")
    doctor.examine(session, repair=True)
    record = open_inspection(session, worked.id).record
    assert record.answers["surface"].value == "pass"
    assert [finding.quantity for finding in record.findings] == [1]


def test_a_vault_without_faults(worked: InspectionFile) -> None:
    found = doctor.examine(worked.session, photos=True, rebuild=True)
    assert found.faults == []
    assert {fault.code for fault in found.warnings} <= {"copies.none", "disk.low"}
    assert not found.repairable
    assert (
        min(found.checked[part] for part in ("chains", "rows", "records", "blobs", "key_slots", "anchor")) > 0
    )


def test_progress_tells_every_part_to_its_end(worked: InspectionFile) -> None:
    seen: list[tuple[str, int, int]] = []
    doctor.examine(worked.session, progress=lambda *step: seen.append(step))
    assert {part for part, done, total in seen if done == total} == {
        "pages",
        "journal",
        "files",
        "surroundings",
    }
    assert all(0 <= done <= total for _part, done, total in seen)


@pytest.mark.parametrize("after", [0, 1, 3, 8])
def test_it_can_be_stopped_anywhere_and_then_mends_nothing(worked: InspectionFile, after: int) -> None:
    spoil(worked.session, "UPDATE answer SET value = 'na'")
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) > after

    found = doctor.examine(worked.session, repair=True, cancelled=stop)
    assert found.cancelled
    assert found.as_data()["ok"] is False
    assert events(worked.session, "repair") == []


def test_many_of_a_kind_are_counted_not_listed(session: Session) -> None:
    file = new_inspection(session)
    for number in range(70):
        defects.count_defect(file, "W-01", units=[number + 1])
    spoil(session, "UPDATE finding SET quantity = 7")
    found = doctor.examine(session, rebuild=True)
    assert len(found.faults) == 50
    assert found.as_data()["more"] == {"records.differ": 20}
    assert doctor.examine(session, repair=True).as_data()["more"] == {}


def test_the_slot_file_is_looked_at(worked: InspectionFile) -> None:
    path = worked.session.folder / "vault.json"
    good = path.read_text()
    path.write_text("{")
    assert codes(worked.session) == {"keys.unreadable"}
    path.unlink()
    assert codes(worked.session) == {"keys.unreadable"}
    document = json.loads(good)
    document["slots"] = [slot for slot in document["slots"] if slot["kind"] != "recovery"]
    path.write_text(json.dumps(document))
    assert codes(worked.session) == {"recovery.mismatch"}
    path.write_text(good)
    assert codes(worked.session) == set()


def test_an_anchor_that_is_gone_is_a_warning(worked: InspectionFile) -> None:
    (worked.session.folder / "anchor").unlink()
    assert "vault.no_anchor" in {fault.code for fault in doctor.examine(worked.session).warnings}


@pytest.fixture
def flipped(tmp_path: Path) -> Path:
    """A closed vault with three bad pages among many good ones."""
    folder = tmp_path / "vault"
    with new_session(folder) as session:
        file = new_inspection(session)
        for number in range(40):
            answers.answer_item(file, "surface", "fail" if number % 2 else "pass", note={"en": "x" * 3000})
    database = folder / "db.sqlite"
    data = bytearray(database.read_bytes())
    pages = len(data) // 4096
    for page in (pages - 4, pages - 20, pages - 30):
        data[page * 4096 + 100] ^= 1
    database.write_bytes(data)
    return folder


def test_with_bad_pages_all_is_told_and_nothing_mended(flipped: Path) -> None:
    with unlock_vault(flipped, PASSPHRASE) as session:
        found = doctor.examine(session, photos=True, repair=True)
        listed = [fault.code for fault in found.faults]
        assert listed.count("database.damaged") == 3, "each of the pages, not the first only"
        assert "journal.unreadable" in listed
        assert found.checked["blobs"] > 0
        assert found.checked["chains"] > 3, "other streams were checked all the same"
        assert found.mended == {}


def test_one_bad_page_anywhere_is_named_or_refused_in_words(tmp_path: Path) -> None:
    """Every eighth page of a small vault in turn; most leave it open to be read and checked."""
    folder = tmp_path / "v"
    with new_session(folder) as session:
        file = new_inspection(session)
        for number in range(6):
            answers.answer_item(file, "surface", "fail" if number % 2 else "pass", note={"en": "x" * 2000})
    database, anchor = folder / "db.sqlite", folder / "anchor"
    good, was = database.read_bytes(), anchor.read_bytes()
    opened, unread, refused = 0, 0, set()
    for page in range(0, len(good) // 4096, 8):
        place = page * 4096 + 200
        database.write_bytes(good[:place] + bytes([good[place] ^ 1]) + good[place + 1 :])
        anchor.write_bytes(was)
        for stale in own_state_files():
            stale.unlink()
        try:
            with unlock_vault(folder, PASSPHRASE) as session:
                assert "database.damaged" in codes(session, photos=True)
                opened += 1
                unread += not is_readable(session)
        except TrustError as error:
            refused.add(error.code)
    assert opened > 5
    assert 0 < unread < opened, "a bad page under an inspection refuses it, one elsewhere does not"
    assert refused <= {"vault.damaged"}


def is_readable(session: Session) -> bool:
    try:
        return bool(open_inspection(session, list_inspections(session)[0].id).record.header.id)
    except TrustError:
        return False


def own_state_files() -> list[Path]:
    from inspector_app.system.paths import state_dir

    return [path for path in state_dir().rglob("*") if path.is_file()]


def test_an_unclean_end_is_told(tmp_path: Path) -> None:
    import shutil

    with new_session(tmp_path / "v") as session:
        new_inspection(session)
        shutil.copytree(tmp_path / "v", tmp_path / "killed")
        assert "vault.unclean_end" not in {fault.code for fault in doctor.examine(session).warnings}
    shutil.rmtree(tmp_path / "v")
    (tmp_path / "killed").rename(tmp_path / "v")
    with unlock_vault(tmp_path / "v", PASSPHRASE) as session:
        assert "vault.unclean_end" in {fault.code for fault in doctor.examine(session).warnings}


def test_the_bodies_the_tests_spoil_were_good(worked: InspectionFile) -> None:
    """The statements above mean what they say: rows 3 to 5 are there, and the schema is the newest."""
    with worked.session.vault.reading() as connection:
        bodies = history.bodies(connection, worked.session.device_id, worked.stream)
    assert len([decode_body(body) for body in bodies]) >= 6
    assert newest()
