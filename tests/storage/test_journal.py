"""The one write path: chain, reducer, refusal of everything else."""

import hashlib
import json

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from inspector_app.crypto.hashing import chain_start
from inspector_app.domain.errors import InputError, TrustError
from inspector_app.domain.journal import decode_body
from inspector_app.domain.records import Answer
from inspector_app.services import answers, defects
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.session import Session
from inspector_app.storage import check, check_fold, history
from inspector_app.storage.journal import append_remote


def problems(connection: Connection) -> list[check.Problem]:
    """What a check of every chain and a fresh fold of the whole journal find."""
    found = check_fold.stray_records(connection)
    assert found == []
    return [
        problem
        for stream in check.streams(connection)
        for problem in check_fold.compare_stream(connection, stream).problems
    ]


def test_chain_holds_by_an_independent_fold(file: InspectionFile) -> None:
    answers.answer_item(file, "surface", "pass")
    device = file.session.device_id
    with file.session.vault.reading() as connection:
        bodies = history.bodies(connection, device, file.stream)
        chain = history.chains(connection, file.stream)[0]
        assert problems(connection) == []
    head = hashlib.sha256(f"inspector/stream/1|{device}|{file.stream}".encode()).digest()
    assert head == chain_start(device, file.stream)
    for body in bodies:
        head = hashlib.sha256(head + hashlib.sha256(body).digest()).digest()
    assert (chain.seq, chain.head) == (len(bodies), head)


def test_first_row_says_kind_and_audience(file: InspectionFile) -> None:
    with file.session.vault.reading() as connection:
        first = history.bodies(connection, file.session.device_id, file.stream)[0]
    row = json.loads(first)
    assert row["ent"] == "stream"
    assert row["set"]["kind"] == "inspection"
    assert row["zone"]


def test_direct_writes_are_refused(file: InspectionFile) -> None:
    answers.answer_item(file, "surface", "pass")
    for statement in (
        "UPDATE answer SET value = 'fail'",
        "DELETE FROM answer",
        "INSERT INTO brand SELECT * FROM brand",
    ):
        with (
            pytest.raises(DBAPIError, match="journal only"),
            file.session.vault.writing() as connection,
        ):
            connection.execute(text(statement))
    assert file.record.answers["surface"].value == "pass"


def test_update_journals_old_and_new_and_skips_what_does_not_change(file: InspectionFile) -> None:
    answers.answer_item(file, "surface", "pass")
    answers.answer_item(file, "surface", "pass")
    answers.answer_item(file, "surface", "fail")
    with file.session.vault.reading() as connection:
        rows = history.newest_rows(connection, file.session.device_id, file.stream, limit=2)
    assert [body.op for _, body in rows] == ["upd", "ins"]
    assert (rows[0][1].old, rows[0][1].set) == ({"value": "pass"}, {"value": "fail"})


def test_a_failing_transaction_leaves_no_row(file: InspectionFile) -> None:
    before = file.record

    def work() -> None:
        with file.change() as tx:
            tx.insert("answer", file.stream, item_key="surface", value="pass")
            tx.update(file.header, colour="red")

    with pytest.raises(InputError, match="no field"):
        work()
    with file.session.vault.reading() as connection:
        assert problems(connection) == []
    assert file.record is before


def test_remote_rows_go_through_the_same_reducer(file: InspectionFile, session: Session) -> None:
    answer = _an_answer(file)
    with session.vault.reading() as connection:
        sequence, body = history.newest_rows(connection, session.device_id, file.stream, limit=1)[0]
    forged = json.loads(history_bytes(session, file.stream, sequence))
    forged["set"] = {"value": "pass"}
    forged["op"], forged["id"] = "upd", answer.id
    other = "d" + "a" * 26
    with (
        pytest.raises(TrustError, match="another installation"),
        session.vault.writing() as connection,
    ):
        append_remote(connection, other, file.stream, 1, json.dumps(forged).encode())
    with (
        pytest.raises(TrustError, match="does not follow"),
        session.vault.writing() as connection,
    ):
        append_remote(connection, other, file.stream, 3, json.dumps(forged).encode())
    with (
        pytest.raises(TrustError, match="far beyond"),
        session.vault.writing() as connection,
    ):
        append_remote(connection, other, file.stream, 1, json.dumps(forged | {"lc": 1 << 62}).encode())
    assert body.lc > 0


def _an_answer(file: InspectionFile) -> Answer:
    answers.answer_item(file, "surface", "fail")
    return file.record.answers["surface"]


def history_bytes(session: Session, stream: str, sequence: int) -> bytes:
    with session.vault.reading() as connection:
        return history.bodies(connection, session.device_id, stream, sequence)[0]


def test_rebuild_equals_the_tables_after_work(file: InspectionFile) -> None:
    found = defects.count_defect(file, "W-01", units=[3, 4], quantity=2)
    defects.change_finding(file, found.id, quantity=5)
    defects.bin_finding(file, found.id)
    defects.unbin_finding(file, found.id)
    with file.session.vault.reading() as connection:
        assert problems(connection) == []
        rows = [decode_body(body) for body in history.bodies(connection, file.session.device_id, file.stream)]
    assert [row.op for row in rows][-3:] == ["upd", "bin", "unbin"]
