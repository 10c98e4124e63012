"""Unlocking against the bare key derivation: the same Argon2id parameters, nothing else."""

import itertools
import json
from pathlib import Path

import pytest

from inspector_app.crypto import slots
from inspector_app.crypto.slots import Argon2Parameters
from inspector_app.services import people
from inspector_app.services.vaults import confirm_recovery, create_vault, unlock_vault
from inspector_app.storage.vault_folder import SLOTS
from tests.benchmarks.conftest import Measure
from tests.fakes.vaults import PASSPHRASE

# One derivation, a database opened, one commit. Two derivations, where one would do, are the slip.
CEILING = 1.6
PARAMETERS = Argon2Parameters.fresh()
OTHERS = tuple(f"{PASSPHRASE} of person {number}" for number in range(2, 6))


def _vault(folder: Path, others: tuple[str, ...] = ()) -> Path:
    made = create_vault(folder, person={"en": "Mei"}, passphrase=PASSPHRASE, parameters=PARAMETERS)
    with made.session as session:
        confirm_recovery(session)
        for number, passphrase in enumerate(others, 2):
            name = {"en": f"Person {number}"}
            people.add_person(session, name=name, company="", passphrase=passphrase, parameters=PARAMETERS)
    return folder


@pytest.mark.benchmark
def test_unlock(measure: Measure, tmp_path: Path) -> None:
    alone, shared = _vault(tmp_path / "alone"), _vault(tmp_path / "shared", OTHERS)
    document = json.loads((alone / SLOTS).read_text("utf-8"))
    slot = next(slot for slot in document["slots"] if slot["kind"] == "pass")
    turns = itertools.cycle((PASSPHRASE, *OTHERS))

    def by(folder: Path, passphrase: str) -> None:
        unlock_vault(folder, passphrase).close()

    table = measure(
        "unlock",
        {
            "derivation": lambda: slots.open_passphrase_slot(slot, PASSPHRASE, vault_id=document["id"]),
            "inspector": lambda: by(alone, PASSPHRASE),
            "five people, in turn": lambda: by(shared, next(turns)),
        },
        bare="derivation",
        rounds=10,
    )
    assert table.ratio("inspector") < CEILING


@pytest.mark.benchmark
def test_unlock_of_the_person_who_was_last(measure: Measure, tmp_path: Path) -> None:
    """In a vault of five, whoever opened it last is let in by one derivation."""
    shared = _vault(tmp_path / "shared", OTHERS)
    document = json.loads((shared / SLOTS).read_text("utf-8"))
    last = [slot for slot in document["slots"] if slot["kind"] == "pass"][-1]

    table = measure(
        "unlock, the last of five people",
        {
            "derivation": lambda: slots.open_passphrase_slot(last, OTHERS[-1], vault_id=document["id"]),
            "inspector": lambda: unlock_vault(shared, OTHERS[-1]).close(),
        },
        bare="derivation",
        rounds=10,
    )
    assert table.ratio("inspector") < CEILING
