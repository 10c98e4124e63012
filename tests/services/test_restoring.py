"""Putting a second copy back: a new installation that goes on with the work, or no vault at all."""

import json
import shutil
import subprocess
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from inspector_app.crypto.slots import HARD_FLOOR_M_KIB, Argon2Parameters
from inspector_app.domain.errors import InspectorError
from inspector_app.services import (
    answers,
    backups,
    conclusion,
    doctor,
    photos,
    reports,
    restore_by_recovery,
    standing,
    vaults,
)
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.inspections import open_inspection
from inspector_app.storage import copy_database, copy_files, restoring
from inspector_app.storage.blobs import all_blobs
from inspector_app.storage.copy_manifest import Copy
from tests.fakes.pictures import jpeg
from tests.fakes.small_disks import small_disk
from tests.fakes.vaults import PASSPHRASE, new_inspection

NEW = "eleven grey bottles rolling"


@pytest.fixture
def copy(file: InspectionFile, tmp_path: Path) -> Copy:
    """A copy of a vault with a photo and an answer in an open inspection."""
    photos.add_photo(file, jpeg("navy"), "navy.jpg")
    answers.answer_item(file, "surface", "fail")
    return backups.create_backup(file.session, tmp_path / "stick")


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(InspectorError) as caught:
        act()
    return caught.value.code


def test_a_copy_put_back_twice_gives_two_installations_that_go_on(
    file: InspectionFile, copy: Copy, tmp_path: Path
) -> None:
    devices = {file.session.device_id}
    for name in ("one", "two"):
        with backups.restore_backup(copy.folder, tmp_path / name, PASSPHRASE) as restored:
            devices.add(restored.device_id)
            again = open_inspection(restored, file.id)
            assert not again.read_only
            answers.answer_item(again, "surface", "pass")
            photos.add_photo(again, jpeg("red"), "red.jpg")
            assert doctor.examine(restored, photos=True, rebuild=True).faults == []
        assert not (tmp_path / name / restoring.MARK).exists()
    assert len(devices) == 3


def test_neither_the_original_nor_the_restored_vault_is_taken_for_something_else(
    file: InspectionFile, copy: Copy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.session.close()
    backups.restore_backup(copy.folder, tmp_path / "back", PASSPHRASE).close()
    for folder in (tmp_path / "back", file.session.folder):
        with vaults.unlock_vault(folder, PASSPHRASE) as session:
            assert open_inspection(session, file.id).record.answers["surface"].value == "fail"
    monkeypatch.setattr(standing, "machine_identity", lambda: b"another computer")
    monkeypatch.setenv("INSPECTOR_HOME", str(tmp_path / "another home"))
    backups.restore_backup(copy.folder, tmp_path / "elsewhere", PASSPHRASE).close()
    vaults.unlock_vault(tmp_path / "elsewhere", PASSPHRASE).close()


def test_a_wrong_passphrase_writes_nothing_anywhere(copy: Copy, tmp_path: Path) -> None:
    before = sorted((tmp_path / "stick").rglob("*"))
    act = partial(backups.restore_backup, copy.folder, tmp_path / "back", "not the passphrase")
    assert code_of(act) == "vault.wrong_passphrase"
    assert not (tmp_path / "back").exists()
    assert sorted((tmp_path / "stick").rglob("*")) == before


def test_over_a_vault_or_other_files_or_among_the_copies_nothing_is_put(
    file: InspectionFile, copy: Copy, tmp_path: Path
) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "letter.txt").write_text("private", "utf-8")
    for target, code in (
        (file.session.folder, "backup.target_not_empty"),
        (tmp_path / "letters", "backup.target_not_empty"),
        (copy.folder.parent / "x", "backup.inside_copies"),
        (copy.folder, "backup.inside_copies"),
    ):
        assert code_of(partial(backups.restore_backup, copy.folder, target, PASSPHRASE)) == code
    assert backups.verify_backup(copy.folder, session=file.session) == []


def test_cut_off_anywhere_there_is_no_vault_and_it_can_be_started_again(
    file: InspectionFile, copy: Copy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copy_files, "CHUNK", 4096)
    back = tmp_path / "back"
    stop = threading.Event()
    left = [20]

    def told(_done: int, _total: int) -> None:
        left[0] -= 1
        if not left[0]:
            stop.set()

    act = partial(backups.restore_backup, copy.folder, back, PASSPHRASE, told, cancelled=stop.is_set)
    for steps in (1, 5, 60):
        left[0] = steps
        stop.clear()
        assert code_of(act) == "backup.cancelled"
        assert not vaults.vault_exists(back)
    stop.clear()
    with monkeypatch.context() as broken:
        broken.setattr(standing, "renew", _fails)
        with pytest.raises(RuntimeError):
            act()
    assert not vaults.vault_exists(back)
    with backups.restore_backup(copy.folder, back, PASSPHRASE) as restored:
        assert restored.device_id != file.session.device_id
        assert doctor.examine(restored, photos=True, rebuild=True).faults == []


def _fails(*_given: object) -> None:
    raise RuntimeError("the process ends here")


def test_a_folder_where_a_restoring_was_cut_off_is_no_place_for_a_new_vault(
    copy: Copy, tmp_path: Path
) -> None:
    back = tmp_path / "back"
    back.mkdir()
    (back / restoring.MARK).write_text("{}", "ascii")
    act = partial(vaults.create_vault, back, person={"en": "Ken"}, passphrase=NEW)
    assert code_of(act) == "vault.folder_not_empty"


def test_a_photo_damaged_in_the_copy_is_named_and_the_rest_can_be_had(
    file: InspectionFile, copy: Copy, tmp_path: Path
) -> None:
    with file.session.vault.reading() as connection:
        blob = next(blob for blob in all_blobs(connection) if blob.media_type == "image/jpeg")
    path = copy.folder.parent / "blobs" / blob.cid[:2] / blob.cid
    path.write_bytes(path.read_bytes()[:-1])
    back = tmp_path / "back"
    with pytest.raises(InspectorError) as caught:
        backups.restore_backup(copy.folder, back, PASSPHRASE)
    assert (caught.value.code, caught.value.params["count"]) == ("backup.files_damaged", 1)
    assert not vaults.vault_exists(back)
    with backups.restore_backup(copy.folder, back, PASSPHRASE, partly=True) as restored:
        assert open_inspection(restored, file.id).record.answers["surface"].value == "fail"
        assert {fault.code for fault in doctor.examine(restored, photos=True).faults} == {"blob.damaged"}


@pytest.mark.parametrize(
    ("name", "code"),
    [("db.sqlite", "backup.damaged"), ("vault.json", "backup.damaged"), ("manifest.json", "backup.altered")],
)
def test_a_changed_copy_makes_no_vault(copy: Copy, tmp_path: Path, name: str, code: str) -> None:
    path = copy.folder / name
    if name == "manifest.json":
        document = json.loads(path.read_text("utf-8"))
        path.write_text(json.dumps(document | {"number": 99}), "utf-8")
    else:
        data = path.read_bytes()
        path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    act = partial(backups.restore_backup, copy.folder, tmp_path / "back", PASSPHRASE)
    assert code_of(act) == code
    assert not vaults.vault_exists(tmp_path / "back")


def test_another_vaults_database_in_the_copy_is_refused(
    copy: Copy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copy_database, "_heads_of", lambda *_given: "00" * 32)
    act = partial(backups.restore_backup, copy.folder, tmp_path / "back", PASSPHRASE)
    assert code_of(act) == "backup.damaged"


def test_too_small_a_disk_is_refused_before_and_works_after_there_is_room(copy: Copy, tmp_path: Path) -> None:
    with small_disk(tmp_path / "small", "8m") as small:
        act = partial(backups.restore_backup, copy.folder, small / "back", PASSPHRASE)
        assert code_of(act) == "restore.no_room"
        subprocess.run(["mount", "-o", "remount,size=128m", str(small)], check=True)
        act().close()
        vaults.unlock_vault(small / "back", PASSPHRASE).close()


def test_with_the_recovery_key_and_a_new_passphrase(tmp_path: Path) -> None:
    cheap = Argon2Parameters.fresh(HARD_FLOOR_M_KIB, 1, 1)
    made = vaults.create_vault(
        tmp_path / "vault", person={"en": "Mei"}, passphrase=PASSPHRASE, parameters=cheap
    )
    with made.session as session:
        inspection = new_inspection(session).id
        copy = backups.create_backup(session, tmp_path / "stick")
    shutil.rmtree(tmp_path / "vault")
    sheet = f"# my sheet\n{made.recovery_identity.lower()}\n"
    people = restore_by_recovery.people_in_copy(copy.folder, sheet)
    assert [person.name for person in people] == [{"en": "Mei"}]
    act = partial(
        restore_by_recovery.restore_by_recovery, copy.folder, tmp_path / "back", sheet, parameters=cheap
    )
    mei = people[0].id
    assert code_of(partial(act, person_id=mei, new_passphrase="short")) == "slot.passphrase_short"
    assert code_of(partial(act, person_id="nobody", new_passphrase=NEW)) == "recovery.no_such_person"
    assert not (tmp_path / "back").exists()
    with act(person_id=mei, new_passphrase=NEW) as restored:
        assert not open_inspection(restored, inspection).read_only
    vaults.unlock_vault(tmp_path / "back", NEW).close()
    assert code_of(partial(vaults.unlock_vault, tmp_path / "back", PASSPHRASE)) == "vault.wrong_passphrase"
    other = vaults.create_vault(
        tmp_path / "other", person={"en": "Ken"}, passphrase=PASSPHRASE, parameters=cheap
    )
    other.session.close()
    assert (
        code_of(partial(restore_by_recovery.people_in_copy, copy.folder, other.recovery_identity))
        == "recovery.wrong_key"
    )


def test_other_peoples_programs_find_the_restored_files_whole(
    tmp_path: Path, tool: Callable[[str], str]
) -> None:
    cheap = Argon2Parameters.fresh(HARD_FLOOR_M_KIB, 1, 1)
    made = vaults.create_vault(
        tmp_path / "vault", person={"en": "Mei"}, passphrase=PASSPHRASE, parameters=cheap
    )
    with made.session as session:
        vaults.confirm_recovery(session)
        file = new_inspection(session)
        photos.add_photo(file, jpeg("navy"), "navy.jpg")
        conclusion.conclude(file, "not_accepted", reason={"en": "Agreed."})
        reports.build_report(file, language="en")
        copy = backups.create_backup(session, tmp_path / "stick")
    with backups.restore_backup(copy.folder, tmp_path / "back", PASSPHRASE) as restored:
        report = open_inspection(restored, file.id).record.reports[-1]
        reports.export_report(restored, report, tmp_path / "report.pdf")
        with restored.vault.reading() as connection:
            blobs = all_blobs(connection)
    said = subprocess.run(
        [tool("pdfsig"), "-nocert", tmp_path / "report.pdf"], capture_output=True, text=True, check=True
    )
    assert "Signature is Valid" in said.stdout
    sheet = tmp_path / "sheet.txt"
    sheet.write_text(made.recovery_identity + "\n", "ascii")
    assert len(blobs) >= 3
    for blob in blobs:
        plain = tmp_path / "plain"
        sealed = tmp_path / "back" / "blobs" / blob.cid[:2] / blob.cid
        subprocess.run([tool("age"), "-d", "-i", sheet, "-o", plain, sealed], check=True)
        counted = subprocess.run(
            [tool("sha256sum"), plain, sealed], capture_output=True, text=True, check=True
        )
        assert [line.split()[0] for line in counted.stdout.splitlines()] == [blob.pid, blob.cid]
