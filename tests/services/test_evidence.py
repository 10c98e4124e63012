"""Exporting evidence: what is in it, who signs for whom, that it is noted, and that nothing half is left."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from inspector_app.domain.errors import InputError, InspectorError, SurroundingsError, TrustError
from inspector_app.services import answers, bundle_export, bundles, evidence_write, identities, inspections
from inspector_app.services.evidence import EvidenceOutcome, export_evidence
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.session import Session
from inspector_app.services.trail import installation_trail
from inspector_app.services.verify import verify_path
from inspector_app.storage import renewal
from inspector_app.storage.blobs import find_blob
from tests.fakes.evidence import finish, run_verify
from tests.fakes.vaults import new_inspection, new_session


@pytest.fixture
def worked(file: InspectionFile) -> InspectionFile:
    finish(file)
    return file


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Session]:
    with new_session(tmp_path / "receiver", "Head office") as made:
        yield made


def _export(file: InspectionFile, out: Path, **options: object) -> EvidenceOutcome:
    return export_evidence(file.session, file.id, out, **options)  # type: ignore[arg-type]


def _left(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} - {"vault", "receiver"}


def test_a_package_is_whole_and_its_export_is_noted(worked: InspectionFile, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    made = _export(
        worked, tmp_path / "package", form="folder", progress=lambda done, total: seen.append((done, total))
    )
    assert (made.photos, made.reports, made.missing) == (2, 1, ())
    assert seen[-1][0] == seen[-1][1] == len(seen)
    code, said = run_verify(tmp_path / "package")
    assert code == 0, said
    found = verify_path(tmp_path / "package", session=worked.session)
    assert (found.kind, found.good, found.signatures[0].words) == ("evidence", True, made.words)
    last = installation_trail(worked.session).lines[-1].new
    assert (last["kind"], last["inspection"], last["encrypted"]) == ("evidence", worked.id, False)


def test_the_original_bytes_are_in_it(worked: InspectionFile, tmp_path: Path) -> None:
    _export(worked, tmp_path / "package", form="folder")
    names = {path.stem for path in (tmp_path / "package" / "data" / "photos").iterdir()}
    assert names == {photo.pid for photo in worked.record.photos}
    table = (tmp_path / "package" / "data" / "photos.csv").read_text("utf-8-sig")
    assert "DSC_1.jpg" in table
    assert "a defect: W-01" in table
    rows = b"".join(path.read_bytes() for path in (tmp_path / "package" / "data" / "journal").glob("*.jsonl"))
    assert b'"value":"80.1"' in rows


def test_one_file_holds_one_folder(worked: InspectionFile, tmp_path: Path) -> None:
    import zipfile

    made = _export(worked, tmp_path / "package.zip")
    assert made.bytes == (tmp_path / "package.zip").stat().st_size
    with zipfile.ZipFile(tmp_path / "package.zip") as archive:
        assert archive.testzip() is None
        archive.extractall(tmp_path / "out")
    [folder] = (tmp_path / "out").iterdir()
    assert folder.name == f"evidence-{worked.header.number}"
    assert run_verify(folder)[0] == 0
    assert verify_path(tmp_path / "package.zip", session=worked.session).good


@pytest.mark.parametrize("cut", [1, 100, 5000, -1])
def test_a_damaged_file_is_told(worked: InspectionFile, tmp_path: Path, cut: int) -> None:
    _export(worked, tmp_path / "package.zip")
    data = bytearray((tmp_path / "package.zip").read_bytes())
    if cut == -1:
        data[len(data) // 2] ^= 1
    else:
        del data[-cut:]
    (tmp_path / "package.zip").write_bytes(data)
    found = verify_path(tmp_path / "package.zip", session=worked.session)
    assert (found.kind, found.integrity) == ("evidence", "altered")


def test_two_exports_differ_only_in_when_they_were_made(worked: InspectionFile, tmp_path: Path) -> None:
    for name in ("one", "two"):
        _export(worked, tmp_path / name, form="folder")
    first, second = ((tmp_path / name / "manifest-sha256.txt").read_bytes() for name in ("one", "two"))
    assert first == second


def test_nothing_is_overwritten(worked: InspectionFile, tmp_path: Path) -> None:
    (tmp_path / "package.zip").write_bytes(b"mine")
    with pytest.raises(InputError) as caught:
        _export(worked, tmp_path / "package.zip")
    assert caught.value.code == "evidence.exists"
    assert (tmp_path / "package.zip").read_bytes() == b"mine"


@pytest.mark.parametrize("form", ["zip", "folder"])
@pytest.mark.parametrize("after", [0, 3, 20])
def test_what_is_stopped_leaves_nothing(
    worked: InspectionFile, tmp_path: Path, form: str, after: int
) -> None:
    done = iter(range(10_000))
    before = installation_trail(worked.session).lines
    with pytest.raises(InputError) as caught:
        _export(worked, tmp_path / "package", form=form, cancelled=lambda: next(done) >= after)
    assert caught.value.code == "evidence.cancelled"
    assert not _left(tmp_path)
    assert installation_trail(worked.session).lines == before


@pytest.mark.parametrize("form", ["zip", "folder"])
@pytest.mark.parametrize(("errno", "code"), [(28, "evidence.disk_full"), (5, "evidence.cannot_write")])
def test_what_fails_leaves_nothing(
    worked: InspectionFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str, errno: int, code: str
) -> None:
    def full(_folder: Path) -> None:
        raise OSError(errno, os.strerror(errno))

    monkeypatch.setattr(evidence_write, "sync_folder", full)
    monkeypatch.setattr(Path, "replace", lambda _self, _target: full(tmp_path))
    with pytest.raises(SurroundingsError) as caught:
        _export(worked, tmp_path / "package", form=form)
    assert caught.value.code == code
    assert "Nothing was written" in caught.value.hint
    assert not _left(tmp_path)


def test_a_place_that_is_not_there(worked: InspectionFile, tmp_path: Path) -> None:
    with pytest.raises(SurroundingsError) as caught:
        _export(worked, tmp_path / "no" / "package.zip")
    assert caught.value.code == "evidence.cannot_write"


def test_practice_is_no_evidence(session: Session, tmp_path: Path) -> None:
    file = new_inspection(session, practice=True)
    with pytest.raises(InputError) as caught:
        _export(file, tmp_path / "package")
    assert caught.value.code == "evidence.practice"


@pytest.mark.parametrize("damage", ["removed", "altered"])
def test_a_lost_photo_is_said_and_signed_to_be_lost(
    worked: InspectionFile, tmp_path: Path, damage: str
) -> None:
    photo = worked.record.photos[0]
    with worked.session.vault.reading() as connection:
        blob = find_blob(connection, photo.pid)
    assert blob is not None
    path = worked.session.vault.blobs.path(blob.cid)
    if damage == "removed":
        path.unlink()
    else:
        data = path.read_bytes()
        path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    made = _export(worked, tmp_path / "package", form="folder")
    assert (made.photos, made.missing) == (1, (photo.pid,))
    code, said = run_verify(tmp_path / "package")
    assert code == 0, said
    assert "NOTE  the signer does not have this file: photo, row" in said
    assert verify_path(tmp_path / "package", session=worked.session).good


def test_a_broken_journal_is_no_evidence(worked: InspectionFile, tmp_path: Path) -> None:
    with worked.session.vault.writing() as connection:
        connection.execute(
            text("UPDATE change SET body = CAST(replace(CAST(body AS TEXT), '80.1', '80.0') AS BLOB)")
        )
    with pytest.raises(TrustError) as caught:
        _export(worked, tmp_path / "package")
    assert caught.value.code == "evidence.chain_broken"
    assert not _left(tmp_path)


def test_after_a_restore_old_and_new_keys_sign(worked: InspectionFile, tmp_path: Path) -> None:
    session = worked.session
    old = session.device_id
    renewal.renew_device(session.vault)
    again = inspections.open_inspection(session, worked.id)
    finish_again(again)
    _export(again, tmp_path / "package", form="folder")
    code, said = run_verify(tmp_path / "package")
    assert code == 0, said
    assert f"rows of {old}: signed by it as well" in said
    assert said.count("report ") == 2, said
    assert verify_path(tmp_path / "package", session=session).good


def finish_again(file: InspectionFile) -> None:
    from inspector_app.services import conclusion, reports

    conclusion.reopen(file, "the laboratory answered")
    answers.answer_item(file, "surface", "pass")
    conclusion.conclude(file, "pending", reason={"en": "still"})
    reports.build_report(file, language="en")


def test_a_claim_without_proof_is_found(worked: InspectionFile, tmp_path: Path) -> None:
    """A claim as a forger would journal it: everything chained and signed, only the proof is made up."""
    session = worked.session
    renewal.renew_device(session.vault)
    with session.vault.reading() as connection:
        row = connection.execute(
            text("SELECT body FROM change WHERE stream = :s AND device = :d AND seq = 1"),
            {"s": worked.header.stream, "d": session.device_id},
        ).scalar_one()
    claim = json.loads(row)["set"]
    with session.vault.transaction() as tx:
        forged = {**claim, "proof": "0" * 128}
        tx.event(worked.header.stream, forged.pop("kind"), **forged)
    _export(worked, tmp_path / "package", form="folder")
    code, said = run_verify(tmp_path / "package")
    assert code == 1, said
    assert "has no proof" in said
    assert "has no proof" in verify_path(tmp_path / "package", session=session).problem


def test_evidence_of_a_received_inspection_says_who_vouches(
    worked: InspectionFile, receiver: Session, tmp_path: Path
) -> None:
    sender = tmp_path / "sender.json"
    identities.export_identity(worked.session, sender)
    identities.trust_identity(receiver, sender)
    reader = tmp_path / "reader.json"
    identities.export_identity(receiver, reader)
    bundle_export.export_bundle(worked.session, [worked.id], tmp_path / "b.qcb", recipients=[reader])
    bundles.import_bundle(receiver, tmp_path / "b.qcb")
    export_evidence(receiver, worked.id, tmp_path / "package", form="folder")
    code, said = run_verify(tmp_path / "package")
    assert code == 0, said
    author = worked.session.device_id
    assert f"NOTE  rows of {author}: held by the signer, not signed by their author" in said
    assert verify_path(tmp_path / "package", session=receiver).good
    assert not verify_path(tmp_path / "package").good


def test_what_is_no_package_stays_unknown(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    for path in (tmp_path / "folder", tmp_path / "file"):
        if path.name == "file":
            path.write_bytes(b"PK\x03\x04" + b"\0" * 600)
        with pytest.raises(InspectorError) as caught:
            verify_path(path)
        assert caught.value.code == "verify.unknown"
