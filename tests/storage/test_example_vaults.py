"""Every released vault format opens for ever: whole, sound, and once more."""

import hashlib
import json
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from inspector_app.crypto import slots
from inspector_app.domain.errors import InspectorError
from inspector_app.services import answers, doctor, drafts, identities, inspections, reports, vaults
from inspector_app.services.session import Session
from inspector_app.services.verify import verify_path
from inspector_app.storage import history, migrations
from inspector_app.storage.blobs import all_blobs, find_blob
from inspector_app.storage.engine import bare_engine
from inspector_app.storage.vault_folder import DATABASE, SLOTS
from tests.fakes.example_vaults import FORMATS, expected, unpack

ANY_MACHINE = {"disk.low"}
"""What the check may say on any machine."""


@pytest.fixture(params=FORMATS)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def folder(name: str, tmp_path: Path) -> Path:
    return unpack(name, tmp_path / "example")


@pytest.fixture
def session(name: str, folder: Path) -> Iterator[Session]:
    with vaults.unlock_vault(folder, expected(name)["passphrase"]) as opened:
        yield opened


def test_there_are_examples() -> None:
    assert "format-1" in FORMATS


def test_everything_is_there(session: Session, name: str) -> None:
    told = expected(name)
    assert dict(session.person.name) == told["person"]
    assert sorted(session.vault.own_devices) == told["own_devices"]
    assert [one.device for one in identities.list_trusted(session)] == told["trusted"]
    found = inspections.list_inspections(session)
    assert {one.id for one in found} == told["inspections"].keys()
    for one in found:
        _same_inspection(session, one.id, told["inspections"][one.id])


def _same_inspection(session: Session, inspection_id: str, told: dict[str, Any]) -> None:
    file = inspections.open_inspection(session, inspection_id)
    header, record = file.header, file.record
    rows = [row for kind in record.rows.values() for row in kind.values()]
    counts = Counter(type(row).__name__ for row in rows)
    assert {kind: counts[kind] for kind in told["rows"]} == told["rows"]
    assert dict(Counter(type(row).__name__ for row in rows if row.binned)) == told["binned"]
    assert {
        "order": record.order.number if record.order else None,
        "number": header.number,
        "status": str(header.status),
        "decision": header.decision,
        "practice": header.practice,
        "read_only": file.read_only,
        "result": str(file.verdict().result),
        "answers": {key: answer.value for key, answer in record.answers.items()},
        "readings": [str(reading.value) for reading in record.readings],
        "photos": {photo.pid: dict(photo.caption) for photo in record.photos},
        "seals": [report.seal for report in record.reports],
        "drafts": drafts.drafts(file),
    } == {key: value for key, value in told.items() if key not in ("rows", "binned")}


def test_the_journal_is_the_one_that_was_written(session: Session, name: str) -> None:
    with session.vault.reading() as connection:
        for chain, (seq, head) in expected(name)["chains"].items():
            device, stream = chain.split("/")
            found = history.head_at(connection, device, stream, seq)
            assert found is not None, chain
            assert found.hex() == head, chain


def test_blobs_are_those_that_were_written(session: Session, name: str) -> None:
    with session.vault.reading() as connection:
        blobs = all_blobs(connection)
    told = expected(name)["blobs"]
    assert {blob.pid: [blob.cid, blob.size, blob.media_type] for blob in blobs} == told
    for blob in blobs:
        assert hashlib.sha256(session.vault.blobs.open(blob)).hexdigest() == blob.pid


def test_doctor_finds_nothing(session: Session) -> None:
    found = doctor.examine(session, photos=True, rebuild=True)
    assert [fault for fault in found.faults if fault.code not in ANY_MACHINE] == []
    assert found.checked["orphans"] == 0


def test_its_report_and_its_bundle_verify(session: Session, folder: Path, tmp_path: Path) -> None:
    signed = next(one for one in inspections.list_inspections(session) if one.status == "signed")
    report = inspections.open_inspection(session, signed.id).record.reports[0]
    reports.export_report(session, report, tmp_path / "report.pdf")
    # Its certificate is the first device's person; the restored vault's identity file names the same one.
    assert verify_path(tmp_path / "report.pdf", [folder.parent / "identity.json"]).good
    bundle = verify_path(folder.parent / "inspection.qcbundle.zip", session=session)
    assert bundle.good, bundle.in_words()


def test_stock_age_opens_a_photo_with_the_recovery_sheet(
    session: Session, folder: Path, name: str, tool: Callable[[str], str]
) -> None:
    with session.vault.reading() as connection:
        blobs = [find_blob(connection, pid) for pid in expected(name)["blobs"]]
    photo = next(
        blob for blob in blobs if blob and blob.media_type == "image/jpeg" and _ours(blob.recipients)
    )
    sheet = folder.parent / "recovery-sheet.txt"
    done = subprocess.run(
        [tool("age"), "-d", "-i", sheet, session.vault.blobs.path(photo.cid)], capture_output=True, check=True
    )
    assert hashlib.sha256(done.stdout).hexdigest() == photo.pid


def _ours(recipients: tuple[str, ...]) -> bool:
    return len(recipients) > 1


def test_it_opens_again_and_is_worked_on(name: str, folder: Path) -> None:
    told = expected(name)
    with vaults.unlock_vault(folder, told["passphrase"]) as session:
        mine = next(
            one
            for one in inspections.list_inspections(session)
            if one.status == "open" and not one.received and not one.practice
        )
        file = inspections.open_inspection(session, mine.id)
        answers.answer_item(file, "batch", "LOT 9")
    with vaults.unlock_vault(folder, told["passphrase"]) as session:
        again = inspections.open_inspection(session, mine.id)
        assert again.record.answers["batch"].value == "LOT 9"
        assert [fault.code for fault in doctor.examine(session, rebuild=True).faults] in ([], ["disk.low"])


def _contents(folder: Path) -> dict[str, bytes]:
    """Key slots, database and blobs; not the files that only help the next opening."""
    paths = [*folder.glob("vault.json"), *folder.glob("db.sqlite*"), *folder.glob("blobs/*/*")]
    return {str(path.relative_to(folder)): path.read_bytes() for path in paths}


@pytest.mark.parametrize("v", [2, "2", None, 1.5])
def test_a_newer_folder_is_refused_politely(name: str, folder: Path, v: object) -> None:
    document = json.loads((folder / SLOTS).read_text("utf-8"))
    (folder / SLOTS).write_text(json.dumps(document | {"v": v}), encoding="utf-8")
    before = _contents(folder)
    _refused_politely(folder, expected(name)["passphrase"])
    assert _contents(folder) == before


def test_a_newer_schema_is_refused_politely(name: str, folder: Path) -> None:
    passphrase = expected(name)["passphrase"]
    document = json.loads((folder / SLOTS).read_text("utf-8"))
    slot = next(slot for slot in document["slots"] if slot["kind"] == "pass")
    secret = slots.open_passphrase_slot(slot, passphrase, vault_id=document["id"])
    engine = bare_engine(folder / DATABASE, slots.hkdf(secret[:32], "db"))
    with engine.connect().execution_options(write=True) as connection, connection.begin():
        assert migrations.current(connection) == expected(name)["schema"]
        connection.execute(text("UPDATE alembic_version SET version_num = 'from-the-future'"))
    before = _contents(folder)
    _refused_politely(folder, passphrase)
    assert _contents(folder) == before


def _refused_politely(folder: Path, passphrase: str) -> None:
    with pytest.raises(InspectorError) as caught:
        vaults.unlock_vault(folder, passphrase)
    assert (caught.value.code, caught.value.exit_code) == ("vault.newer", 3)
    assert "newer version" in str(caught.value)
    assert "Nothing was changed" in caught.value.hint
