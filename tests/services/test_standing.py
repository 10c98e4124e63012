"""Moved, copied, an older image: what is noticed when a vault is opened, and what each answer does."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from inspector_app.domain.errors import SurroundingsError
from inspector_app.services import answers, doctor, standing
from inspector_app.services.inspections import open_inspection
from inspector_app.services.session import Session
from inspector_app.services.vaults import unlock_vault
from inspector_app.storage import history
from tests.fakes.vaults import PASSPHRASE, new_inspection, new_session


def events(session: Session) -> dict[str, dict[str, Any]]:
    """The events of this installation, the newest of each kind."""
    stream = (session.vault.secret("device-stream") or b"").decode()
    with session.vault.reading() as connection:
        rows = history.trail(connection, (stream,))
    return {str(row.body.set.get("kind")): dict(row.body.set) for row in rows}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed vault with one open inspection that has an answer."""
    with new_session(tmp_path / "vault") as session:
        answers.answer_item(new_inspection(session), "surface", "fail")
    return tmp_path / "vault"


def other_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(standing, "machine_identity", lambda: b"another computer")
    monkeypatch.setenv("INSPECTOR_HOME", str(tmp_path / "another home"))


def refused(folder: Path, choice: standing.Choice = "ask") -> SurroundingsError:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    with pytest.raises(SurroundingsError) as caught:
        unlock_vault(folder, PASSPHRASE, standing=choice)
    # SQLite takes its log into the database when it closes, and the right passphrase was given.
    after = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    changed = {path.name for path in before | after if before.get(path) != after.get(path)}
    assert changed <= {"db.sqlite", "db.sqlite-wal", "db.sqlite-shm", "lock", "opened-by"}
    return caught.value


def first_inspection(session: Session) -> Any:
    from inspector_app.services.inspections import list_inspections

    return open_inspection(session, list_inspections(session)[0].id)


def test_the_same_place_asks_nothing(folder: Path) -> None:
    with unlock_vault(folder, PASSPHRASE) as session:
        assert not events(session).keys() & {"vault_moved", "vault_copied", "rolled_back", "anchor_missing"}


def test_another_way_to_the_same_folder_asks_nothing(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(folder)
    with unlock_vault(tmp_path / "link", PASSPHRASE) as session:
        assert not events(session).keys() & {"vault_moved", "vault_copied"}


def test_a_folder_that_moved_is_noted(folder: Path, tmp_path: Path) -> None:
    folder.rename(tmp_path / "elsewhere")
    with unlock_vault(tmp_path / "elsewhere", PASSPHRASE) as session:
        assert events(session)["vault_moved"]["machine"] == "this"
        device = session.device_id
    with unlock_vault(tmp_path / "elsewhere", PASSPHRASE) as session:
        assert session.device_id == device


def test_a_copied_folder_asks_and_becomes_a_device_of_its_own(folder: Path, tmp_path: Path) -> None:
    clone = Path(shutil.copytree(folder, tmp_path / "clone"))
    error = refused(clone)
    assert error.code == "vault.copied"
    assert error.params == {"was": str(folder.resolve()), "machine": "this"}
    with unlock_vault(folder, PASSPHRASE) as original:
        device = original.device_id
        answers.answer_item(first_inspection(original), "colour", "good")
    with unlock_vault(clone, PASSPHRASE, standing="copied") as session:
        assert session.device_id != device
        assert events(session)["vault_copied"]["machine"] == "this"
        assert "rolled_back" not in events(session), "the original went on; nothing is lost"
        mine = first_inspection(session)
        assert not mine.read_only
        answers.answer_item(mine, "surface", "pass")
        assert doctor.examine(session, rebuild=True).faults == []
    with unlock_vault(clone, PASSPHRASE) as session:
        assert first_inspection(session).record.answers["surface"].value == "pass"
    with unlock_vault(folder, PASSPHRASE) as original:
        assert original.device_id == device
        assert first_inspection(original).record.answers["surface"].value == "fail"


def test_a_copy_leaves_the_originals_chains_alone(folder: Path, tmp_path: Path) -> None:
    """No fork: the device that was copied has the same rows in both, whatever each does next."""
    clone = Path(shutil.copytree(folder, tmp_path / "clone"))
    with unlock_vault(clone, PASSPHRASE, standing="copied") as session:
        answers.answer_item(first_inspection(session), "surface", "pass")
        with session.vault.reading() as connection:
            there = {(one.device, one.stream): one for one in history.chains(connection)}
    with unlock_vault(folder, PASSPHRASE) as original:
        answers.answer_item(first_inspection(original), "surface", "na", na_reason={"en": "x"})
        with original.vault.reading() as connection:
            for chain in history.chains(connection):
                copied = there[chain.device, chain.stream]
                assert copied.seq <= chain.seq
                assert history.head_at(connection, chain.device, chain.stream, copied.seq) == copied.head


def test_another_machine_asks_and_moved_goes_on(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with unlock_vault(folder, PASSPHRASE) as session:
        device = session.device_id
    other_machine(monkeypatch, tmp_path)
    error = refused(folder)
    assert (error.code, error.params["machine"]) == ("vault.copied", "another")
    with unlock_vault(folder, PASSPHRASE, standing="moved") as session:
        assert session.device_id == device
        assert events(session)["vault_moved"]["machine"] == "another"
    unlock_vault(folder, PASSPHRASE).close()


def test_moved_said_falsely_is_found_out_on_the_same_machine(folder: Path, tmp_path: Path) -> None:
    clone = Path(shutil.copytree(folder, tmp_path / "clone"))
    unlock_vault(folder, PASSPHRASE).close()
    assert refused(clone, "moved").code == "vault.rolled_back"


def test_a_database_put_back_from_an_earlier_image(folder: Path) -> None:
    image = (folder / "db.sqlite").read_bytes()
    with unlock_vault(folder, PASSPHRASE) as session:
        device = session.device_id
        answers.answer_item(first_inspection(session), "colour", "good")
    (folder / "db.sqlite").write_bytes(image)
    for choice in ("ask", "moved"):
        error = refused(folder, choice)
        assert (error.code, error.params["missing"]) == ("vault.rolled_back", 2)
    with unlock_vault(folder, PASSPHRASE, standing="copied") as session:
        assert session.device_id != device
        found = events(session)["rolled_back"]
        assert (found["missing"], found["expected"] - found["found"]) == (2, 2)
        answers.answer_item(first_inspection(session), "colour", "bad")
        assert doctor.examine(session, rebuild=True).faults == []
    unlock_vault(folder, PASSPHRASE).close()


def test_a_whole_folder_put_back_from_an_earlier_image(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path / "image")
    with unlock_vault(folder, PASSPHRASE) as session:
        answers.answer_item(first_inspection(session), "colour", "good")
    shutil.rmtree(folder)
    (tmp_path / "image").rename(folder)
    assert refused(folder).code == "vault.rolled_back"


def test_a_deleted_wal_is_noticed(folder: Path, tmp_path: Path) -> None:
    """The files as a killed process leaves them, without the log that held the last answers."""
    with unlock_vault(folder, PASSPHRASE) as session:
        answers.answer_item(first_inspection(session), "colour", "good")
        assert (folder / "db.sqlite-wal").stat().st_size > 0
        shutil.copytree(folder, tmp_path / "killed")
    shutil.rmtree(folder)
    (tmp_path / "killed").rename(folder)
    whole = Path(shutil.copytree(folder, tmp_path / "with its log"))
    (folder / "db.sqlite-wal").unlink()
    (folder / "db.sqlite-shm").unlink(missing_ok=True)
    assert refused(folder).code == "vault.rolled_back"
    shutil.rmtree(folder)
    whole.rename(folder)
    unlock_vault(folder, PASSPHRASE).close()


def test_the_database_of_another_branch_is_noticed(folder: Path, tmp_path: Path) -> None:
    """As many transactions as the anchor says, but not the same ones."""
    clone = Path(shutil.copytree(folder, tmp_path / "clone"))
    with unlock_vault(clone, PASSPHRASE, standing="copied") as session:
        for value in ("pass", "fail", "pass", "fail"):
            answers.answer_item(first_inspection(session), "surface", value)
    unlock_vault(folder, PASSPHRASE).close()
    shutil.copyfile(clone / "db.sqlite", folder / "db.sqlite")
    assert refused(folder, "moved").code == "vault.rolled_back"


def test_a_lost_anchor_is_an_event_and_no_question(folder: Path) -> None:
    (folder / "anchor").unlink()
    with unlock_vault(folder, PASSPHRASE) as session:
        assert "anchor_missing" in events(session)
    (folder / "anchor").write_bytes(b"\0" * 136)
    unlock_vault(folder, PASSPHRASE).close()
    assert (folder / "anchor").read_bytes() != b"\0" * 136


def test_a_vault_of_the_first_release_is_taken_as_it_is(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with unlock_vault(folder, PASSPHRASE) as session, session.vault.writing() as connection:
        connection.exec_driver_sql("DELETE FROM secret WHERE name = 'place'")
    (folder / "anchor").unlink()
    other_machine(monkeypatch, tmp_path)
    with unlock_vault(folder, PASSPHRASE) as session:
        assert not events(session).keys() & {"vault_moved", "vault_copied", "rolled_back", "anchor_missing"}


def test_what_the_vault_keeps_says_nothing_of_the_machine(folder: Path) -> None:
    from inspector_app.storage.standing import last_place
    from inspector_app.system.machine import machine_identity

    with unlock_vault(folder, PASSPHRASE) as session, session.vault.reading() as connection:
        place = last_place(connection)
    assert place is not None
    assert machine_identity().hex()[:16] not in place.machine
