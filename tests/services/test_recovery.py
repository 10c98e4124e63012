"""A forgotten passphrase: the recovery key opens the vault and gives one person a new slot."""

import hashlib
import io
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from inspector_app.crypto import age
from inspector_app.crypto.slots import HARD_FLOOR_M_KIB, Argon2Parameters
from inspector_app.domain.errors import InputError, InspectorError, SurroundingsError
from inspector_app.services import answers, conclusion, people, photos, recovery, reports, vaults
from inspector_app.services.inspections import open_inspection
from inspector_app.services.people_keys import signing_identity
from inspector_app.services.session import Session
from inspector_app.storage import tries, vault_folder
from inspector_app.storage.blobs import all_blobs
from inspector_app.storage.errors import VaultError
from tests.fakes.vaults import PASSPHRASE, new_inspection

NEW = "nine white bottles rolling"
KENS = "ten green bottles hanging"


def cheap() -> Argon2Parameters:
    return Argon2Parameters.fresh(HARD_FLOOR_M_KIB, 1, 1)


@dataclass(frozen=True)
class Made:
    folder: Path
    key: str
    sheet: Path
    person: str


@pytest.fixture
def made(tmp_path: Path) -> Made:
    new = vaults.create_vault(
        tmp_path / "v", person={"en": "Mei Tanaka"}, passphrase=PASSPHRASE, parameters=cheap()
    )
    with new.session as session:
        vaults.write_recovery_sheet(new, tmp_path / "sheet.txt")
        vaults.confirm_recovery(session)
        return Made(tmp_path / "v", new.recovery_identity, tmp_path / "sheet.txt", session.vault.person)


def recover(made: Made, text: str = "", person: str = "", passphrase: str = NEW) -> Session:
    return recovery.recover_vault(
        made.folder,
        text or made.key,
        person_id=person or made.person,
        new_passphrase=passphrase,
        parameters=cheap(),
    )


def test_a_forgotten_passphrase_is_replaced_and_nothing_is_lost(made: Made) -> None:
    with vaults.unlock_vault(made.folder, PASSPHRASE) as session:
        file = new_inspection(session)
        answers.answer_item(file, "surface", "fail")
        device, inspection = session.device_id, file.id
    assert [p.name["en"] for p in recovery.recover_people(made.folder, made.key)] == ["Mei Tanaka"]
    with recover(made) as session:
        assert (session.person.name["en"], session.device_id) == ("Mei Tanaka", device)
        assert open_inspection(session, inspection).record.answers["surface"].value == "fail"
    with vaults.unlock_vault(made.folder, NEW) as session:
        assert session.vault.person == made.person
    with pytest.raises(VaultError):
        vaults.unlock_vault(made.folder, PASSPHRASE)


def test_the_other_slots_stay_and_the_key_works_again(made: Made) -> None:
    with vaults.unlock_vault(made.folder, PASSPHRASE) as session:
        people.add_person(session, name={"en": "Ken"}, company="", passphrase=KENS, parameters=cheap())
    before = vault_folder.read_document(made.folder)["slots"]
    recover(made).close()
    after = vault_folder.read_document(made.folder)["slots"]
    assert [slot["kind"] for slot in after] == ["pass", "recovery", "pass"]
    assert after[1:] == before[1:]
    assert after[0] != before[0]
    recover(made, passphrase=PASSPHRASE).close()


def test_the_old_signing_key_is_gone_and_its_reports_stay_trusted(made: Made) -> None:
    with vaults.unlock_vault(made.folder, PASSPHRASE) as session:
        old = signing_identity(session).fingerprint
    with recover(made) as session:
        new = signing_identity(session).fingerprint
        from inspector_app.services.people_keys import known_certificates

        assert old != new
        assert known_certificates(session) == (new, old)


def test_it_is_in_the_journal(made: Made) -> None:
    with recover(made) as session, session.vault.reading() as connection:
        rows = connection.exec_driver_sql(
            "SELECT CAST(body AS TEXT) FROM change WHERE entity = 'event' ORDER BY lc"
        ).scalars()
        told = "\n".join(rows)
    assert '"via":"recovery"' in told.replace(" ", "")
    assert '"kind":"recovered"' in told.replace(" ", "")


def _swapped(key: str) -> str:
    """Two neighbours that differ have changed places."""
    place = next(i for i in range(20, 40) if key[i] != key[i + 1])
    return key[:place] + key[place + 1] + key[place] + key[place + 2 :]


def _groups(key: str) -> str:
    return " ".join(key[i : i + 4] for i in range(0, len(key), 4))


@pytest.mark.parametrize(
    "spell",
    [
        str,
        str.lower,
        lambda key: f"  {key}\r\n",
        _groups,
        lambda key: _groups(key).lower().replace(" ", "\n"),
        lambda key: key.replace("-", ""),
        lambda key: key.replace("-", "–"),
        lambda key: key.removeprefix("AGE-SECRET-KEY-1"),
        lambda key: key.replace("KEY-1", "KEY-l"),
        lambda key: key[:16] + key[16:].replace("0", "O").replace("L", "1").replace("8", "B"),
        lambda key: "".join(chr(ord(c) + 0xFEE0) if c.isalnum() else c for c in key),
        lambda key: f"回復キー：{key}。大切に保管",
        lambda key: f"{age.new_identity()[0]}\n{key}",
    ],
)
def test_sloppy_spellings_are_understood(made: Made, spell: Callable[[str], str]) -> None:
    assert made.key in recovery.identities_in(spell(made.key))


def test_the_whole_sheet_is_understood_and_opens_with_age(made: Made, tool: Callable[[str], str]) -> None:
    text = recovery.read_sheet(made.sheet)
    assert recovery.identities_in(text) == (made.key,)
    utf16 = made.sheet.with_name("utf16.txt")
    utf16.write_bytes(text.encode("utf-16"))
    assert recovery.identities_in(recovery.read_sheet(utf16)) == (made.key,)
    # The slot itself, by the program anybody can get: what lies there is the vault key.
    import base64

    slot = vault_folder.read_document(made.folder)["slots"][1]
    with vaults.unlock_vault(made.folder, PASSPHRASE) as session:
        shown = subprocess.run(
            [tool("age"), "-d", "-i", made.sheet],
            input=base64.b64decode(slot["sealed"]),
            capture_output=True,
            check=True,
        )
        assert shown.stdout == session.vault.keys.vault_key


@pytest.mark.parametrize(
    ("spell", "code"),
    [
        (lambda _key: "", "recovery.no_key"),
        (lambda _key: "the dog ate it", "recovery.no_key"),
        (age.recipient_of, "recovery.no_key"),
        (lambda key: key[:-1], "recovery.mistyped"),
        (lambda key: key[:-1] + ("Q" if key[-1] != "Q" else "P"), "recovery.mistyped"),
        (_swapped, "recovery.mistyped"),
    ],
)
def test_what_is_no_key_is_no_try(made: Made, spell: Callable[[str], str], code: str) -> None:
    with pytest.raises(InputError) as caught:
        recovery.recover_people(made.folder, spell(made.key))
    assert caught.value.code == code
    assert tries.read(made.folder).count == 0
    assert made.key[20:40] not in caught.value.message + caught.value.hint


def test_another_vaults_key_is_a_try(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    now = tries.moment()
    monkeypatch.setattr(tries, "moment", lambda: now)
    before = vault_folder.read_document(made.folder)
    for number in range(1, 6):
        with pytest.raises(VaultError) as caught:
            recovery.recover_people(made.folder, age.new_identity()[0])
        assert (caught.value.code, caught.value.params["tries"]) == ("recovery.wrong_key", number)
    with pytest.raises(VaultError) as caught:
        recover(made)
    assert caught.value.code == "vault.wait"
    with pytest.raises(VaultError) as caught:
        vaults.unlock_vault(made.folder, PASSPHRASE)
    assert caught.value.code == "vault.wait"
    assert vault_folder.read_document(made.folder) == before


@pytest.mark.parametrize(
    ("person", "passphrase", "code"),
    [
        ("nobody", NEW, "recovery.no_such_person"),
        ("", "short", "slot.passphrase_short"),
        ("", KENS, "people.passphrase_taken"),
    ],
)
def test_refusals_change_nothing(made: Made, person: str, passphrase: str, code: str) -> None:
    with vaults.unlock_vault(made.folder, PASSPHRASE) as session:
        people.add_person(session, name={"en": "Ken"}, company="", passphrase=KENS, parameters=cheap())
    before = vault_folder.read_document(made.folder)
    with pytest.raises(InputError) as caught:
        recover(made, person=person, passphrase=passphrase)
    assert caught.value.code == code
    assert vault_folder.read_document(made.folder) == before
    vaults.unlock_vault(made.folder, PASSPHRASE).close()


def test_a_leaver_is_not_offered(made: Made) -> None:
    with vaults.unlock_vault(made.folder, PASSPHRASE) as session:
        ken = people.add_person(session, name={"en": "Ken"}, company="", passphrase=KENS, parameters=cheap())
        people.remove_person(session, ken.id, "Left.")
    assert [p.id for p in recovery.recover_people(made.folder, made.key)] == [made.person]


def test_a_copy_asks_what_it_is_before_anything_is_written(made: Made, tmp_path: Path) -> None:
    import shutil

    vaults.unlock_vault(made.folder, PASSPHRASE).close()
    shutil.copytree(made.folder, tmp_path / "copy")
    copy = Made(tmp_path / "copy", made.key, made.sheet, made.person)
    before = vault_folder.read_document(copy.folder)
    with pytest.raises(SurroundingsError) as caught:
        recover(copy)
    assert caught.value.code == "vault.copied"
    assert vault_folder.read_document(copy.folder) == before
    with recovery.recover_vault(
        copy.folder,
        made.key,
        person_id=made.person,
        new_passphrase=NEW,
        standing="copied",
        parameters=cheap(),
    ) as session:
        own = session.device_id
    with vaults.unlock_vault(made.folder, PASSPHRASE) as session:
        assert session.device_id != own


@pytest.mark.parametrize("content", [None, b"\x00\xff\xfe binary \xc3(", b"x" * 70_000])
def test_a_sheet_that_cannot_be_read_is_named(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "sheet.txt"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InspectorError) as caught:
        recovery.read_sheet(path)
    assert caught.value.code == "recovery.unreadable"
    assert str(path) in caught.value.message


def test_stock_age_opens_everything_with_the_sheet(made: Made, tool: Callable[[str], str]) -> None:
    """Every blob: photos, the pack, the report; also those taken after a passphrase was recovered."""
    recover(made).close()
    with vaults.unlock_vault(made.folder, NEW) as session:
        file = new_inspection(session)
        for colour in ("red", "green"):
            out = io.BytesIO()
            Image.new("RGB", (64, 48), colour).save(out, "JPEG")
            photos.add_photo(file, out.getvalue(), f"{colour}.jpg")
        conclusion.conclude(file, "accepted", reason={"en": "Agreed."})
        reports.build_report(file, language="en")
        with session.vault.reading() as connection:
            known = [(blob.pid, session.vault.blobs.path(blob.cid)) for blob in all_blobs(connection)]
    assert len(known) >= 4
    for pid, path in known:
        shown = subprocess.run(
            [tool("age"), "-d", "-i", made.sheet, path], capture_output=True, check=True
        ).stdout
        assert hashlib.sha256(shown).hexdigest() == pid
