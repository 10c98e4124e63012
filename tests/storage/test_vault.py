"""The vault as a folder: what opens it, what is refused, what lies on the disk."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError, OperationalError

from inspector_app.crypto import age, slots
from inspector_app.domain.errors import InputError, InspectorError
from inspector_app.services import answers, drafts, photos, vaults
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.session import Session
from inspector_app.storage import vault, vault_folder
from inspector_app.storage.engine import bare_engine, translated
from inspector_app.storage.errors import VaultDamagedError, VaultError
from tests.fakes.pictures import jpeg
from tests.fakes.vaults import PASSPHRASE, new_inspection, new_session


def test_reopened_vault_has_everything(tmp_path: Path) -> None:
    with new_session(tmp_path / "v") as first:
        file = new_inspection(first)
        answers.answer_item(file, "surface", "fail")
        device, inspection = first.device_id, file.id
    with vaults.unlock_vault(tmp_path / "v", PASSPHRASE) as second:
        assert second.device_id == device
        assert second.person.name["ja"] == "田中 芽衣"
        from inspector_app.services.inspections import open_inspection

        assert open_inspection(second, inspection).record == file.record


def test_wrong_passphrase_is_refused_and_releases_the_lock(tmp_path: Path) -> None:
    new_session(tmp_path / "v").close()
    with pytest.raises(VaultError, match="does not open"):
        vault.unlock(tmp_path / "v", "another passphrase")
    vault.unlock(tmp_path / "v", PASSPHRASE).close()


def test_open_vault_answers_in_use(session: Session) -> None:
    with pytest.raises(VaultError) as caught:
        vault.unlock(session.folder, PASSPHRASE)
    assert (caught.value.code, caught.value.exit_code) == ("vault.in_use", 3)


def test_absent_newer_and_damaged_slots_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(InputError) as absent:
        vault.unlock(tmp_path / "nowhere", PASSPHRASE)
    assert absent.value.code == "vault.absent"
    new_session(tmp_path / "v").close()
    document = json.loads((tmp_path / "v" / "vault.json").read_text())
    (tmp_path / "v" / "vault.json").write_text(json.dumps(document | {"v": 2}))
    with pytest.raises(VaultError) as newer:
        vault.unlock(tmp_path / "v", PASSPHRASE)
    assert newer.value.code == "vault.newer"
    (tmp_path / "v" / "vault.json").write_text("{")
    with pytest.raises(VaultDamagedError):
        vault.unlock(tmp_path / "v", PASSPHRASE)


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "v").mkdir()
    (tmp_path / "v" / "holiday.jpg").write_bytes(b"x")
    with pytest.raises(InputError) as caught:
        new_session(tmp_path / "v")
    assert caught.value.code == "vault.folder_not_empty"
    assert [path.name for path in (tmp_path / "v").iterdir()] == ["holiday.jpg"]


def test_short_passphrase_makes_no_vault(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        vaults.create_vault(tmp_path / "v", person={"en": "A"}, passphrase="short")
    assert caught.value.code == "slot.passphrase_short"
    assert not (tmp_path / "v").exists()


def test_changing_the_passphrase_rewraps_one_slot(tmp_path: Path) -> None:
    with new_session(tmp_path / "v") as session:
        before = vault_folder.read_document(session.folder)
        vaults.change_passphrase(session, PASSPHRASE, "another good passphrase")
        after = vault_folder.read_document(session.folder)
    assert after["slots"][1] == before["slots"][1]
    with pytest.raises(VaultError):
        vault.unlock(tmp_path / "v", PASSPHRASE)
    vault.unlock(tmp_path / "v", "another good passphrase").close()


def test_nothing_on_the_disk_is_readable(file: InspectionFile) -> None:
    answers.answer_item(file, "batch", "CANARY-7713", note={"en": "CANARY-note"})
    file.session.close()
    for path in file.session.folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            for word in (b"CANARY", b"Yongfeng", "田中".encode(), b"SQLite format", b"Surface"):
                assert word not in data, path


def test_recovery_key_opens_the_vault_key_and_blobs_with_stock_age(
    tmp_path: Path, tool: Callable[[str], str]
) -> None:
    made = vaults.create_vault(
        tmp_path / "v",
        person={"en": "A"},
        passphrase=PASSPHRASE,
        parameters=slots.Argon2Parameters.fresh(slots.HARD_FLOOR_M_KIB, 1, 1),
    )
    with made.session as session:
        sheet = tmp_path / "recovery.txt"
        vaults.write_recovery_sheet(made, sheet)
        blob = session.vault.blobs.seal(b"golden sample", "text/plain", session.vault.recipients())
        opened = slots.open_recovery_slot(
            vault_folder.read_document(session.folder)["slots"][1], made.recovery_identity
        )
        assert opened == session.vault.keys.vault_key
        shown = subprocess.run(
            [tool("age"), "-d", "-i", sheet, session.vault.blobs.path(blob.cid)],
            capture_output=True,
            check=True,
        )
    assert shown.stdout == b"golden sample"


def test_closed_vault_gives_nothing(session: Session) -> None:
    session.close()
    with pytest.raises(InspectorError):
        session.vault.secret("device-sign")
    with pytest.raises(VaultError, match="locked"):
        _ = session.vault.keys


@pytest.mark.parametrize("name", ["", "   ", "x" * 201, "a\u202eb", "two\nlines"])
def test_a_name_no_report_can_show_makes_no_vault(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError) as caught:
        vaults.create_vault(tmp_path / "v", person={"en": name}, passphrase=PASSPHRASE)
    assert caught.value.code == "vault.person_name"
    assert not (tmp_path / "v").exists()


@pytest.mark.parametrize("below", ["", "deeper"])
def test_a_file_where_the_folder_should_be_is_refused_in_words(tmp_path: Path, below: str) -> None:
    (tmp_path / "taken").write_text("x")
    with pytest.raises(InputError) as caught:
        new_session(tmp_path / "taken" / below)
    assert caught.value.code == "vault.folder_unusable"
    assert (tmp_path / "taken").read_text() == "x"


def test_a_name_no_folder_can_have_is_refused_in_words(tmp_path: Path) -> None:
    assert not vaults.vault_exists(tmp_path / ("n" * 300))
    with pytest.raises(InputError) as caught:
        new_session(tmp_path / ("n" * 300))
    assert caught.value.code == "vault.folder_unusable"


def test_a_vault_whose_first_rows_fail_never_was(tmp_path: Path) -> None:
    def failing(_made: vault.Vault) -> None:
        raise InputError("first.rows", "No.")

    parameters = slots.Argon2Parameters.fresh(slots.HARD_FLOOR_M_KIB, 1, 1)
    with pytest.raises(InputError, match="No"):
        vault.create(
            tmp_path / "v", person="p", passphrase=PASSPHRASE, parameters=parameters, first_rows=failing
        )
    assert {path.name for path in (tmp_path / "v").iterdir()} <= {"lock"}
    new_session(tmp_path / "v").close()


def test_making_goes_on_over_what_a_killed_making_left(tmp_path: Path) -> None:
    (tmp_path / "v").mkdir()
    (tmp_path / "v" / "db.sqlite").write_bytes(b"\x17" * 8192)
    (tmp_path / "v" / "db.sqlite-wal").write_bytes(b"\x17" * 512)
    new_session(tmp_path / "v").close()
    with vaults.unlock_vault(tmp_path / "v", PASSPHRASE) as session:
        assert session.person.name["en"] == "Mei Tanaka"


def test_a_lost_recovery_key_is_replaced(session: Session) -> None:
    before = vault_folder.read_document(session.folder)["slots"]
    made = vaults.renew_recovery(session)
    after = vault_folder.read_document(session.folder)["slots"]
    assert after[0] == before[0]
    assert slots.open_recovery_slot(after[1], made.recovery_identity) == session.vault.keys.vault_key
    assert not vaults.recovery_confirmed(session)
    blob = session.vault.blobs.seal(b"photo", "image/jpeg", session.vault.recipients())
    assert made.recovery_recipient in blob.recipients


def test_a_wrong_key_leaves_no_log_anywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "cwd").mkdir()
    monkeypatch.chdir(tmp_path / "cwd")
    new_session(tmp_path / "v").close()
    with (
        pytest.raises(DBAPIError),
        bare_engine(tmp_path / "v" / "db.sqlite", bytes(32)).connect() as connection,
    ):
        connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")
    assert list((tmp_path / "cwd").iterdir()) == []
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("content", [None, b""])
def test_a_database_that_is_gone_is_not_taken_for_a_new_one(tmp_path: Path, content: bytes | None) -> None:
    new_session(tmp_path / "v").close()
    database = tmp_path / "v" / "db.sqlite"
    database.unlink()
    if content is not None:
        database.write_bytes(content)
    with pytest.raises(VaultDamagedError):
        vaults.unlock_vault(tmp_path / "v", PASSPHRASE)
    assert (database.read_bytes() if database.exists() else None) == content


def test_a_recovery_recipient_exchanged_in_the_open_file_gets_no_photo(tmp_path: Path) -> None:
    new_session(tmp_path / "v").close()
    document = vault_folder.read_document(tmp_path / "v")
    document["slots"][1]["recipient"] = age.new_identity()[1]
    vault_folder.write_document(tmp_path / "v", document)
    with vaults.unlock_vault(tmp_path / "v", PASSPHRASE) as session, pytest.raises(VaultDamagedError):
        session.vault.recipients()


@pytest.mark.parametrize(
    "text", ["[" * 100_000, '{"v": 1, "id": "x", "slots": [1]}', '{"v": 1, "slots": []}']
)
def test_a_key_slot_file_of_another_shape_is_damage(tmp_path: Path, text: str) -> None:
    new_session(tmp_path / "v").close()
    (tmp_path / "v" / "vault.json").write_text(text)
    with pytest.raises(VaultDamagedError):
        vaults.unlock_vault(tmp_path / "v", PASSPHRASE)


@pytest.mark.parametrize("place", [0.0, 0.01, 0.3, 0.5, 0.9])
def test_a_flipped_page_is_damage_and_holds_no_lock(tmp_path: Path, place: float) -> None:
    new_session(tmp_path / "v").close()
    database = tmp_path / "v" / "db.sqlite"
    data = bytearray(database.read_bytes())
    data[int(len(data) * place)] ^= 1
    database.write_bytes(data)
    codes = []
    for _again in range(2):
        try:
            vaults.unlock_vault(tmp_path / "v", PASSPHRASE).close()
        except VaultDamagedError as error:
            codes.append(error.code)
    assert codes in ([], ["vault.damaged", "vault.damaged"])


@pytest.mark.skipif(os.name == "nt", reason="there nobody can take an open file away")
@pytest.mark.parametrize("how", ["deleted", "carried away"])
def test_nothing_is_called_saved_in_a_vault_that_was_taken_away(
    file: InspectionFile, tmp_path: Path, how: str
) -> None:
    """The system would go on writing into a file that nobody finds again."""
    folder, away = file.session.folder, tmp_path / "away"
    answers.answer_item(file, "surface", "pass")
    folder.rename(away)
    if how == "deleted":
        shutil.copytree(away, tmp_path / "kept")
        shutil.rmtree(away)
    with pytest.raises(VaultError) as caught:
        answers.answer_item(file, "surface", "fail")
    with pytest.raises(VaultError) as again:
        drafts.save_draft(file, "key", "text")
    with pytest.raises(VaultError) as photo:
        photos.add_photo(file, jpeg(), "A.jpg")
    file.session.vault.renditions.keep("pid", "r0", 1600, b"a small picture")
    assert caught.value.code == again.value.code == photo.value.code == "vault.gone"
    assert file.record.answers["surface"].value == "pass"
    assert not folder.exists(), "nothing stands where it is to be put back"
    (tmp_path / "kept" if how == "deleted" else away).rename(folder)
    if how == "carried away":
        answers.answer_item(file, "surface", "fail")
        assert file.record.answers["surface"].value == "fail"


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("locking protocol", "vault.in_use"),
        ("database is locked", "vault.in_use"),
        ("unable to open database file", "vault.gone"),
        ("attempt to write a readonly database", "vault.read_only"),
        ("disk I/O error", "vault.io"),
    ],
)
def test_what_sqlite_says_is_told_in_words(tmp_path: Path, said: str, code: str) -> None:
    """As when a backup program or a virus scanner holds the file, or a network drive goes."""
    with pytest.raises(VaultError) as caught, translated(tmp_path):
        raise OperationalError("BEGIN IMMEDIATE", {}, Exception(said))
    assert caught.value.code == code


def test_a_database_that_is_there_is_not_called_gone(tmp_path: Path) -> None:
    """SQLite says the same when the system opens no more files."""
    (tmp_path / vault_folder.DATABASE).write_bytes(b"x")
    with pytest.raises(VaultError) as caught, translated(tmp_path):
        raise OperationalError("BEGIN", {}, Exception("unable to open database file"))
    assert caught.value.code == "vault.io"
