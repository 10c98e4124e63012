"""Several people on one laptop: own slot, own signing key; a leaver's slot goes, everybody else's stays."""

import json
import re
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from inspector_app.crypto import slots
from inspector_app.crypto.errors import WrongSecretError
from inspector_app.crypto.slots import HARD_FLOOR_M_KIB, Argon2Parameters
from inspector_app.domain.errors import InputError, InspectorError
from inspector_app.domain.records import Person
from inspector_app.services import answers, conclusion, identities, people, reports, vaults
from inspector_app.services.inspections import open_inspection
from inspector_app.services.people_keys import signing_identity
from inspector_app.services.session import Session
from inspector_app.services.verify import verify_path
from inspector_app.storage import tries, vault_folder
from inspector_app.storage.errors import VaultError
from inspector_app.sync.identity import read_identity_file
from tests.fakes.vaults import PASSPHRASE, new_inspection, new_session

KENS = "ten green bottles hanging"


def cheap() -> Argon2Parameters:
    return Argon2Parameters.fresh(HARD_FLOOR_M_KIB, 1, 1)


def add_ken(session: Session, passphrase: str = KENS) -> Person:
    return people.add_person(
        session, name={"en": "Ken Osaka"}, company="Brand KK", passphrase=passphrase, parameters=cheap()
    )


def slots_of(folder: Path) -> list[dict[str, object]]:
    return list(vault_folder.read_document(folder)["slots"])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with new_session(tmp_path / "v") as session:
        add_ken(session)
    return tmp_path / "v"


def test_each_opens_the_vault_as_themselves(folder: Path) -> None:
    with vaults.unlock_vault(folder, KENS) as session:
        assert (session.person.name["en"], session.person.company) == ("Ken Osaka", "Brand KK")
        shown = [(m.person.name["en"], m.can_unlock, m.present) for m in people.list_people(session)]
    assert shown == [("Mei Tanaka", True, False), ("Ken Osaka", True, True)]
    with vaults.unlock_vault(folder, PASSPHRASE) as session:
        assert session.person.name["en"] == "Mei Tanaka"


def test_adding_somebody_leaves_every_other_slot_as_it_was(tmp_path: Path) -> None:
    with new_session(tmp_path / "v") as session:
        before = slots_of(session.folder)
        ken = add_ken(session)
        after = slots_of(session.folder)
        with session.vault.reading() as connection:
            kind = connection.exec_driver_sql(
                "SELECT kind FROM stream WHERE stream = ?", (ken.stream,)
            ).scalar()
    assert after[:2] == before
    assert (ken.stream, kind) == (ken.id, "person"), "in a stream of their own"


def _report_of(folder: Path, passphrase: str, inspection: str, out: Path, *, reopen: bool) -> str:
    """Build and export a report as that person; the certificate's SHA-256."""
    with vaults.unlock_vault(folder, passphrase) as session:
        file = open_inspection(session, inspection)
        if reopen:
            conclusion.reopen(file, "Looked at again.")
        answers.answer_item(file, "surface", "pass")
        conclusion.conclude(file, "accepted", reason={"en": "Agreed."})
        reports.export_report(session, reports.build_report(file, language="en"), out)
        return signing_identity(session).fingerprint


def test_reports_carry_the_certificate_of_whoever_signed(
    folder: Path, tmp_path: Path, tool: Callable[[str], str]
) -> None:
    with vaults.unlock_vault(folder, PASSPHRASE) as session:
        inspection = new_inspection(session).id
    signed = {}
    for name, passphrase, reopen in (("Mei Tanaka", PASSPHRASE, False), ("Ken Osaka", KENS, True)):
        out = tmp_path / f"{name}.pdf"
        signed[name] = _report_of(folder, passphrase, inspection, out, reopen=reopen)
        said = subprocess.run([tool("pdfsig"), "-nocert", out], capture_output=True, text=True, check=True)
        assert re.findall("Signer Certificate Common Name: (.*)", said.stdout) == [name]
        assert "Signature is Valid" in said.stdout
    assert len(set(signed.values())) == 2
    with vaults.unlock_vault(folder, KENS) as session:
        for name in signed:
            assert verify_path(tmp_path / f"{name}.pdf", session=session).trusted, name
        told = read_identity_file(identities.own_identity(session))
    assert set(told.certificates) == set(signed.values()), "a receiver can check what either signed"
    assert set(told.people) == set(signed)


def test_one_persons_slot_does_not_open_anothers_signing_key(folder: Path) -> None:
    with vaults.unlock_vault(folder, PASSPHRASE) as session:
        signing_identity(session)
        mei = session.vault.person
    with vaults.unlock_vault(folder, KENS) as session:
        wrapped = session.vault.secret(f"pdf-key:{mei}")
        assert wrapped is not None, "it lies there, and cannot be opened"
        for key in (session.vault.keys.person_key, session.vault.keys.vault_key):
            with pytest.raises(WrongSecretError):
                slots.unwrap(wrapped, key, f"pdf-key:{mei}".encode())
        # Also not by somebody who changes the program to say that they are Mei.
        session.vault.person = mei
        with pytest.raises(WrongSecretError):
            signing_identity(session)


def test_a_leaver_is_out_and_their_work_stays(folder: Path) -> None:
    with vaults.unlock_vault(folder, KENS) as session:
        ken = session.vault.person
        signing_identity(session)
    with vaults.unlock_vault(folder, PASSPHRASE) as session:
        before = slots_of(folder)
        people.remove_person(session, ken, "Left the company.")
        assert slots_of(folder) == before[:2]
        assert session.vault.secret(f"pdf-key:{ken}") is None
        gone = [m for m in people.list_people(session) if not m.can_unlock]
        assert [m.person.name["en"] for m in gone] == ["Ken Osaka"]
        stream = (session.vault.secret("device-stream") or b"").decode("ascii")
        with session.vault.reading() as connection:
            rows = connection.exec_driver_sql(
                "SELECT CAST(body AS TEXT) FROM change WHERE stream = ? AND entity = 'event'", (stream,)
            ).scalars()
            told = [json.loads(row)["set"] for row in rows]
        assert {"kind": "person_removed", "person": ken, "why": "Left the company."} in told
    with pytest.raises(VaultError) as caught:
        vaults.unlock_vault(folder, KENS)
    assert caught.value.code == "vault.wrong_passphrase"


def test_what_removing_cannot_do(folder: Path) -> None:
    """FORMAT.md says it; were it no longer true, the text would have to change."""
    old = vault_folder.read_document(folder)
    with vaults.unlock_vault(folder, PASSPHRASE) as session:
        people.remove_person(session, str(old["slots"][2]["person"]), "Left.")
    vault_folder.write_document(folder, old)
    vaults.unlock_vault(folder, KENS).close()


@pytest.mark.parametrize(
    ("person", "why", "code"),
    [
        ("nobody", "Left.", "people.absent"),
        ("ken", " ", "people.why_missing"),
        ("ken", "x" * 501, "people.why_missing"),
    ],
)
def test_removals_that_are_refused(folder: Path, person: str, why: str, code: str) -> None:
    before = slots_of(folder)
    ken = str(before[2]["person"])
    with vaults.unlock_vault(folder, PASSPHRASE) as session, pytest.raises(InputError) as caught:
        people.remove_person(session, ken if person == "ken" else person, why)
    assert caught.value.code == code
    assert slots_of(folder) == before


def test_the_last_person_stays(tmp_path: Path) -> None:
    with new_session(tmp_path / "v") as session:
        with pytest.raises(InputError) as caught:
            people.remove_person(session, session.vault.person, "Left.")
        assert caught.value.code == "people.last_slot"
        add_ken(session)
        people.remove_person(session, session.vault.person, "Left.")
    with vaults.unlock_vault(tmp_path / "v", KENS) as session, pytest.raises(InputError) as caught:
        people.remove_person(session, session.vault.person, "Left.")
    assert caught.value.code == "people.last_slot"


@pytest.mark.parametrize(
    ("name", "passphrase", "code"),
    [
        ({"en": "Ken"}, PASSPHRASE, "people.passphrase_taken"),
        ({"en": "Ken"}, "short", "slot.passphrase_short"),
        ({"en": " "}, KENS, "vault.person_name"),
        ({}, KENS, "vault.person_name"),
        ({"en": "a\u202eb"}, KENS, "vault.person_name"),
    ],
)
def test_people_that_are_refused_leave_nothing(
    session: Session, name: dict[str, str], passphrase: str, code: str
) -> None:
    before = slots_of(session.folder)
    with pytest.raises(InputError) as caught:
        people.add_person(session, name=name, company="", passphrase=passphrase, parameters=cheap())
    assert caught.value.code == code
    assert slots_of(session.folder) == before
    assert len(people.list_people(session)) == 1


def test_a_passphrase_of_somebody_else_cannot_become_ones_own(folder: Path) -> None:
    with vaults.unlock_vault(folder, KENS) as session, pytest.raises(InputError) as caught:
        vaults.change_passphrase(session, KENS, PASSPHRASE)
    assert caught.value.code == "people.passphrase_taken"


def test_changing_a_passphrase_leaves_the_other_slots_byte_by_byte(folder: Path) -> None:
    before = slots_of(folder)
    with vaults.unlock_vault(folder, KENS) as session:
        database = (folder / "db.sqlite").read_bytes()[:16]
        vaults.change_passphrase(session, KENS, "eleven blue bottles falling", parameters=cheap())
    after = slots_of(folder)
    assert after[:2] == before[:2]
    assert after[2] != before[2]
    assert (folder / "db.sqlite").read_bytes()[:16] == database, "the database keeps its salt and key"
    vaults.unlock_vault(folder, "eleven blue bottles falling").close()


def test_a_wrong_old_passphrase_is_a_try(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = tries.moment()
    monkeypatch.setattr(tries, "moment", lambda: now)
    with vaults.unlock_vault(folder, KENS) as session:
        for _try in range(8):
            with pytest.raises(VaultError):
                vaults.change_passphrase(session, PASSPHRASE, "eleven blue bottles falling")
        with pytest.raises(VaultError) as caught:
            vaults.change_passphrase(session, KENS, "eleven blue bottles falling")
    assert caught.value.code == "vault.wait"


def test_a_damaged_slot_keeps_nobody_else_out(folder: Path) -> None:
    document = vault_folder.read_document(folder)
    document["slots"][0] = {"kind": "pass", "person": 7}
    vault_folder.write_document(folder, document)
    vaults.unlock_vault(folder, KENS).close()
    with pytest.raises(InspectorError) as caught:
        vaults.unlock_vault(folder, PASSPHRASE)
    assert caught.value.code == "slot.malformed"


def test_the_slot_that_opened_last_is_tried_first(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    derived: list[float] = []
    derive = slots.derive

    def counting(passphrase: str, parameters: Argon2Parameters) -> bytes:
        derived.append(time.perf_counter())
        return derive(passphrase, parameters)

    monkeypatch.setattr(slots, "derive", counting)
    counts = []
    for passphrase in (KENS, KENS, PASSPHRASE, PASSPHRASE):
        derived.clear()
        vaults.unlock_vault(folder, passphrase).close()
        counts.append(len(derived))
    assert counts == [2, 1, 2, 1]
