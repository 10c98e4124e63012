"""Doctor and second copies: what was broken is found and named, what is safe stays."""

import os
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from inspector_app.domain.errors import InputError
from inspector_app.services import answers, backups, doctor, vaults
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.inspections import open_inspection
from inspector_app.services.people_keys import signing_identity, take_pkcs12
from inspector_app.services.verify import verify_path
from inspector_app.signing.identity import create_identity
from inspector_app.storage.blobs import all_blobs
from inspector_app.storage.engine import reducer_at_work
from inspector_app.storage.errors import VaultDamagedError
from tests.fakes.vaults import PASSPHRASE


def _codes(file: InspectionFile, *, photos: bool = False, rebuild: bool = False) -> set[str]:
    return {fault.code for fault in doctor.examine(file.session, photos=photos, rebuild=rebuild).faults}


def test_a_sound_vault_has_no_faults(file: InspectionFile) -> None:
    assert _codes(file, photos=True, rebuild=True) == set()


def test_a_tampered_record_is_found_and_repaired(file: InspectionFile) -> None:
    answers.answer_item(file, "surface", "fail")
    with file.session.vault.writing() as connection, reducer_at_work(connection):
        connection.execute(text("UPDATE answer SET value = 'pass'"))
    assert _codes(file, rebuild=True) == {"records.differ"}
    assert doctor.examine(file.session, repair=True).repaired
    assert open_inspection(file.session, file.id).record.answers["surface"].value == "fail"
    assert _codes(file, rebuild=True) == set()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE change SET body = replace(CAST(body AS TEXT), 'surface', 'colour') WHERE seq = 6",
        "DELETE FROM change WHERE seq = 3",
        "UPDATE head SET seq = seq - 1",
    ],
)
def test_a_changed_journal_is_found(file: InspectionFile, statement: str) -> None:
    answers.answer_item(file, "surface", "fail")
    with file.session.vault.writing() as connection:
        connection.execute(text(statement))
    assert "journal.broken" in _codes(file)


def test_damaged_and_orphaned_blobs(file: InspectionFile) -> None:
    store = file.session.vault.blobs
    with file.session.vault.reading() as connection:
        blob = all_blobs(connection)[0]
    path = store.path(blob.cid)
    good = path.read_bytes()
    path.write_bytes(good[:-1] + bytes([good[-1] ^ 1]))
    assert _codes(file) == set(), "a flipped bit shows only when the bytes are read"
    assert _codes(file, photos=True) == {"blob.damaged"}
    path.write_bytes(good)
    orphan = store.seal(b"never named", "text/plain", file.session.vault.recipients())
    assert doctor.examine(file.session).checked["orphans"] == 1
    doctor.examine(file.session, repair=True)
    assert store.path(orphan.cid).exists(), "young: an import may be about to name it"
    eight_days_ago = time.time() - 8 * 24 * 3600
    os.utime(store.path(orphan.cid), (eight_days_ago, eight_days_ago))
    assert [one.code for one in doctor.examine(file.session).warnings if one.repairable] == ["files.leftover"]
    doctor.examine(file.session, repair=True)
    assert not store.path(orphan.cid).exists()
    assert path.exists()


def test_backup_is_incremental_verified_and_restorable(file: InspectionFile, tmp_path: Path) -> None:
    answers.answer_item(file, "surface", "fail")
    first = backups.create_backup(file.session, tmp_path / "stick")
    answers.answer_item(file, "colour", "good")
    second = backups.create_backup(file.session, tmp_path / "stick")
    assert [copy.folder for copy in backups.list_backups(tmp_path / "stick")] == [first.folder, second.folder]
    assert backups.verify_backup(second.folder) == []
    with backups.restore_backup(second.folder, tmp_path / "back", PASSPHRASE) as restored:
        assert restored.device_id != file.session.device_id
        again = open_inspection(restored, file.id)
        assert again.record.answers.keys() == {"surface", "colour"}
        assert not again.read_only
        answers.answer_item(again, "surface", "pass")
        assert doctor.examine(restored, photos=True, rebuild=True).faults == []
    with vaults.unlock_vault(tmp_path / "back", PASSPHRASE) as reopened:
        assert open_inspection(reopened, file.id).record.answers["surface"].value == "pass"


def test_a_damaged_copy_is_refused(file: InspectionFile, tmp_path: Path) -> None:
    copy = backups.create_backup(file.session, tmp_path / "stick")
    database = copy.folder / "db.sqlite"
    data = database.read_bytes()
    database.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    assert backups.verify_backup(copy.folder) == ["db.sqlite is missing or altered"]
    with pytest.raises(VaultDamagedError):
        backups.restore_backup(copy.folder, tmp_path / "back", PASSPHRASE)
    assert not vaults.vault_exists(tmp_path / "back")


def test_no_copy_inside_the_vault_and_no_restore_over_anything(file: InspectionFile, tmp_path: Path) -> None:
    with pytest.raises(InputError) as inside:
        backups.create_backup(file.session, file.session.folder / "copies")
    assert inside.value.code == "backup.inside_vault"
    copy = backups.create_backup(file.session, tmp_path / "stick")
    with pytest.raises(InputError) as taken:
        backups.restore_backup(copy.folder, file.session.folder, PASSPHRASE)
    assert taken.value.code == "backup.target_not_empty"


def test_an_unsigned_pdf_is_no_report(tmp_path: Path) -> None:
    for content in (b"%PDF-1.7\n", b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"):
        (tmp_path / "letter.pdf").write_bytes(content)
        with pytest.raises(InputError) as caught:
            verify_path(tmp_path / "letter.pdf")
        assert caught.value.code == "verify.unknown"


def test_an_expired_certificate_signs_nothing(file: InspectionFile, tmp_path: Path) -> None:
    long_ago = datetime(2001, 1, 1, tzinfo=UTC)
    old = create_identity("Old Key", not_before=long_ago, years=2)
    (tmp_path / "old.p12").write_bytes(old.to_pkcs12("secret"))
    with pytest.raises(InputError) as caught:
        take_pkcs12(file.session, tmp_path / "old.p12", "secret")
    assert caught.value.code == "signing.not_valid_now"
    assert signing_identity(file.session).name == "Mei Tanaka"
