"""Keys are nowhere they would be copied from: not in a repr, a log line, an error, a crash report.

Best effort: Python cannot wipe memory, and FORMAT.md says so.
"""

import base64
import gc
import logging
import os
import signal
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from inspector_app.cli.unforeseen import unforeseen
from inspector_app.crypto import slots
from inspector_app.crypto.slots import HARD_FLOOR_M_KIB, Argon2Parameters
from inspector_app.domain.errors import InspectorError
from inspector_app.services import people, recovery, vaults
from inspector_app.services.people_keys import signing_identity
from inspector_app.services.session import Session
from inspector_app.services.vaults import NewVault
from inspector_app.storage.vault_slots import OpenedKeys
from inspector_app.ui.crash import report_text

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "CANARY-passphrase-4711"
NEXT = "CANARY-passphrase-0815"
WRONG = "CANARY-passphrase-9999"
SHORT = "CANARY-pass"


def cheap() -> Argon2Parameters:
    return Argon2Parameters.fresh(HARD_FLOOR_M_KIB, 1, 1)


def spellings(secret: bytes) -> set[str]:
    """The ways a secret would show in a text."""
    return {
        repr(secret)[2:-1],
        secret.hex(),
        base64.b64encode(secret).decode("ascii").rstrip("="),
        base64.urlsafe_b64encode(secret).decode("ascii").rstrip("="),
        str(list(secret))[1:-1],
    }


def secrets_of(session: Session, made: NewVault) -> set[str]:
    keys = session.vault.keys
    found = {PASSPHRASE, NEXT, made.recovery_identity, *session.vault.age_identities}
    for secret in (keys.vault_key, keys.person_key, session.vault.signing_key.raw):
        found |= spellings(secret)
    found |= spellings(slots.hkdf(keys.vault_key, "db"))
    return found


@pytest.fixture
def made(tmp_path: Path) -> Iterator[NewVault]:
    new = vaults.create_vault(
        tmp_path / "v", person={"en": "Mei Tanaka"}, passphrase=PASSPHRASE, parameters=cheap()
    )
    yield new
    new.session.close()


def leaked(told: str, secrets: set[str]) -> list[str]:
    return sorted(secret[:12] for secret in secrets if secret in told)


def test_the_canaries_would_be_seen(made: NewVault) -> None:
    keys = made.session.vault.keys
    assert leaked(f"{keys.vault_key!r}", secrets_of(made.session, made))
    assert leaked(f"x'{keys.vault_key.hex()}'", secrets_of(made.session, made))


def test_no_object_of_ours_shows_a_key(made: NewVault) -> None:
    identity = signing_identity(made.session)
    secrets = secrets_of(made.session, made)
    held = [
        made,
        made.session,
        made.session.vault,
        made.session.vault.keys,
        made.session.vault.signing_key,
        made.session.vault.engine,
        made.session.vault.anchor,
        identity,
        Argon2Parameters.fresh(),
        OpenedKeys(b"k" * 32, "p", b"q" * 32),
    ]
    ours = [each for each in gc.get_objects() if str(type(each).__module__).startswith("inspector_app.")]
    for each in (*held, *ours):
        assert leaked(repr(each), secrets) == [], type(each)
    assert "kkkk" not in repr(held[-1])


def _wrong(made: NewVault) -> None:
    vaults.change_passphrase(made.session, WRONG, NEXT)


def _taken(made: NewVault) -> object:
    return people.add_person(
        made.session, name={"en": "Ken"}, company="", passphrase=PASSPHRASE, parameters=cheap()
    )


def _short(made: NewVault) -> None:
    vaults.change_passphrase(made.session, PASSPHRASE, SHORT)


def _mistyped(made: NewVault) -> object:
    return recovery.recover_people(made.session.folder, made.recovery_identity[:-1] + "Q")


def _in_use(made: NewVault) -> object:
    return vaults.unlock_vault(made.session.folder, PASSPHRASE)


def _database(made: NewVault) -> object:
    with made.session.vault.writing() as connection:
        secret = made.session.vault.keys.vault_key
        return connection.execute(text("INSERT INTO nowhere VALUES (:value)"), {"value": secret})


@pytest.mark.parametrize("fail", [_wrong, _taken, _short, _mistyped, _in_use, _database])
def test_no_error_and_no_crash_report_repeats_one(made: NewVault, fail: Callable[[NewVault], object]) -> None:
    with pytest.raises((InspectorError, DBAPIError)) as caught:
        fail(made)
    error = caught.value
    assert isinstance(error, Exception)
    told = [
        str(error),
        repr(error),
        repr(getattr(error, "params", "")) if isinstance(error, InspectorError) else "",
        "".join(traceback.format_exception(error)),
        report_text(error),
        str(unforeseen(error)),
    ]
    secrets = secrets_of(made.session, made) | {WRONG, SHORT}
    assert [leaked(each, secrets) for each in told] == [[]] * len(told)


def test_nothing_is_logged_even_when_everything_is(made: NewVault, caplog: pytest.LogCaptureFixture) -> None:
    folder = made.session.folder
    secrets = secrets_of(made.session, made)
    with caplog.at_level(logging.DEBUG):
        signing_identity(made.session)
        vaults.change_passphrase(made.session, PASSPHRASE, NEXT, parameters=cheap())
        made.session.close()
        with pytest.raises(InspectorError):
            vaults.unlock_vault(folder, PASSPHRASE)
        with vaults.unlock_vault(folder, NEXT) as session:
            secrets |= secrets_of(session, made)
        person = recovery.recover_people(folder, made.recovery_identity)[0].id
        with recovery.recover_vault(
            folder,
            made.recovery_identity,
            person_id=person,
            new_passphrase=PASSPHRASE,
            parameters=cheap(),
        ) as session:
            secrets |= secrets_of(session, made)
    assert leaked(caplog.text, secrets) == []


def test_a_closed_vault_refers_to_no_key(made: NewVault) -> None:
    vault = made.session.vault
    keys = vault.keys
    made.session.close()
    left = [
        type(holder)
        for holder in gc.get_referrers(keys)
        if type(holder).__module__.startswith("inspector_app")
        or (isinstance(holder, dict) and holder is vars(vault))
    ]
    assert left == []
    assert vault._keys is None
    assert vault._signing_key is None
    assert vault._age_identities == ()


_DIES = """
import os, resource, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
os.chdir(sys.argv[2])
if sys.argv[1] != "-":
    from inspector_app.services import vaults
    held = vaults.unlock_vault(Path(sys.argv[1]), sys.argv[3])
os.abort()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no core dumps")
def test_a_crash_leaves_no_memory_on_the_disk(made: NewVault, tmp_path: Path) -> None:
    made.session.close()
    left = {}
    for name, folder in (("without", "-"), ("with", str(made.session.folder))):
        place = tmp_path / name
        place.mkdir()
        died = subprocess.run(
            [sys.executable, "-c", _DIES, folder, place, PASSPHRASE],
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            capture_output=True,
            check=False,
        )
        if died.returncode != -signal.SIGABRT:
            pytest.skip(f"this system allows no core dumps to begin with: {died.stderr!r}"[:200])
        left[name] = list(place.iterdir())
    assert left["with"] == []
    if not left["without"]:
        pytest.skip("this system puts no core file into the current folder")
