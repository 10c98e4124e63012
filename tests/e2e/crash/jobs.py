"""Pieces of real work for a child that may be killed in the middle; each acknowledged step is said at once.

`say(kind, where, value)` comes after the service has returned, never before. Every job takes `folder` (the
vault) and what else it needs as plain text and numbers.
"""

from __future__ import annotations

import io
import json
import random
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PIL import Image

from inspector_app.crypto.slots import HARD_FLOOR_M_KIB, Argon2Parameters
from inspector_app.domain.records import Photo
from inspector_app.services import (
    answers,
    backups,
    bundle_export,
    bundles,
    conclusion,
    defects,
    doctor,
    drafts,
    evidence,
    inspections,
    people,
    photo_intake,
    photos,
    readings,
    reports,
    vaults,
)
from inspector_app.services import recovery as recovery_service
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.photo_sources import Incoming
from tests.e2e.crash import migration
from tests.fakes.vaults import PASSPHRASE, new_inspection, new_session

Say = Callable[..., None]
Entry = tuple[str, str, str]
"""What was entered: its kind, where, and the value (of a photo: the SHA-256 of its bytes)."""


def warm_up() -> None:
    """Do once in the parent what the children will do: what is imported on the way, none of them pays for."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "vault"
        with new_session(folder) as session:
            file = new_inspection(session)
            for turn in range(12):
                enter(file, random.Random(turn), turn)
        where = {"folder": str(folder), "passphrase": PASSPHRASE}
        report(_quiet, inspection=file.id, **where)
        backup(_quiet, target=f"{place}/copies", **where)


def _quiet(*_words: str) -> None:
    return


def picture(chance: random.Random) -> bytes:
    """A small photograph that no other has the bytes of."""
    out = io.BytesIO()
    Image.frombytes("RGB", (96, 64), chance.randbytes(96 * 64 * 3)).save(out, "JPEG", quality=90)
    return out.getvalue()


def enter(file: InspectionFile, chance: random.Random, turn: int) -> Entry:
    """One entry of a kind that chance chooses; returns when the service has acknowledged it."""
    kind = chance.choice(("answer", "finding", "reading", "photo", "draft", "dropped"))
    if kind == "answer":
        answers.answer_item(file, "batch", f"LOT {turn}")
        return kind, "batch", f"LOT {turn}"
    if kind == "finding":
        found = defects.count_defect(file, "W-01", quantity=1 + turn % 3)
        return kind, found.id, str(1 + turn % 3)
    if kind == "reading":
        value = f"80.{turn % 10}"
        readings.enter_reading(file, "height", turn, value)
        return kind, str(turn), value
    if kind == "photo":
        taken = photos.add_photo(file, picture(chance), f"IMG_{turn}.jpg")
        return kind, taken.id, taken.pid
    typed = drafts.drafts(file)
    if kind == "dropped" and typed:
        oldest = min(typed)
        drafts.drop_draft(file, oldest)
        return kind, oldest, ""
    drafts.save_draft(file, f"text-{turn:09}", f"Scratch {turn}")
    return "draft", f"text-{turn:09}", f"Scratch {turn}"


def work(
    say: Say, *, folder: str, passphrase: str, inspection: str, seed: int, first: int, turns: int
) -> None:
    chance = random.Random(seed)
    with vaults.unlock_vault(Path(folder), passphrase) as session:
        file = inspections.open_inspection(session, inspection)
        for turn in range(first, first + turns):
            say(*enter(file, chance, turn))
    say("closed", "", "")


def intake(say: Say, *, folder: str, passphrase: str, inspection: str, seed: int) -> None:
    chance = random.Random(seed)
    pictures = [Incoming(f"IMG_{seed}_{n}.jpg", picture(chance)) for n in range(5)]
    with vaults.unlock_vault(Path(folder), passphrase) as session:
        file = inspections.open_inspection(session, inspection)

        def commit(work: Callable[[], Photo], _given_up: Callable[[], bool]) -> Photo:
            taken = work()
            say("photo", taken.id, taken.pid)
            return taken

        photo_intake.take_in(file, pictures, commit=commit)
    say("closed", "", "")


def people_change(say: Say, *, folder: str, passphrase: str, new: str, leaver: str) -> None:
    with vaults.unlock_vault(Path(folder), passphrase) as session:
        if leaver:
            people.remove_person(session, leaver, "Left the company.")
            say("left", leaver, "")
        made = people.add_person(
            session,
            name={"en": "Chen Wei"},
            company="",
            passphrase=new,
            parameters=Argon2Parameters.fresh(HARD_FLOOR_M_KIB, 1, 1),
        )
        say("person", made.id, new)


def recover(say: Say, *, folder: str, passphrase: str, identity: str, person: str) -> None:
    with recovery_service.recover_vault(
        Path(folder),
        identity,
        person_id=person,
        new_passphrase=passphrase,
        parameters=Argon2Parameters.fresh(HARD_FLOOR_M_KIB, 1, 1),
    ):
        say("recovered", "", passphrase)


def evidence_package(say: Say, *, folder: str, passphrase: str, inspection: str, out: str) -> None:
    with vaults.unlock_vault(Path(folder), passphrase) as session:
        evidence.export_evidence(session, inspection, Path(out))
        say("exported", out, "")


def passphrase(say: Say, *, folder: str, passphrase: str, new: str) -> None:
    with vaults.unlock_vault(Path(folder), passphrase) as session:
        vaults.change_passphrase(session, passphrase, new)
        say("passphrase", "", new)


def recovery(say: Say, *, folder: str, passphrase: str) -> None:
    with vaults.unlock_vault(Path(folder), passphrase) as session:
        made = vaults.renew_recovery(session)
        say("recovery", made.recovery_recipient, made.recovery_identity)
        vaults.confirm_recovery(session)
        say("confirmed", "", "")


def report(say: Say, *, folder: str, passphrase: str, inspection: str) -> None:
    """Reopen (from the second time on), decide and report: one more revision."""
    with vaults.unlock_vault(Path(folder), passphrase) as session:
        file = inspections.open_inspection(session, inspection)
        if file.read_only:
            conclusion.reopen(file, "One more look.")
            say("reopened", file.id, str(file.header.revision))
        answers.answer_item(file, "surface", "pass")
        conclusion.conclude(file, "accepted", reason={"en": "Agreed."})
        say("concluded", file.id, "")
        made = reports.build_report(file, language="en")
        say("report", made.id, made.pid)


def export(
    say: Say, *, folder: str, passphrase: str, inspection: str, reader: str, out: str, form: str
) -> None:
    with vaults.unlock_vault(Path(folder), passphrase) as session:
        bundle_export.export_bundle(
            session,
            [inspection],
            Path(out),
            form="zip" if form == "zip" else "folder",
            recipients=[Path(reader)],
        )
        say("exported", out, "")


def take_over(say: Say, *, folder: str, passphrase: str, bundle: str) -> None:
    with vaults.unlock_vault(Path(folder), passphrase) as session:
        taken = bundles.import_bundle(session, Path(bundle))
        say("imported", ",".join(taken.inspections), str(taken.rows))


def backup(say: Say, *, folder: str, passphrase: str, target: str) -> None:
    with vaults.unlock_vault(Path(folder), passphrase) as session:
        made = backups.create_backup(session, Path(target))
        say("copy", str(made.folder), made.stamp)


def restore(say: Say, *, copy: str, passphrase: str, target: str) -> None:
    with backups.restore_backup(Path(copy), Path(target), passphrase) as session:
        say("restored", target, session.device_id)


def repair(say: Say, *, folder: str, passphrase: str) -> None:
    with vaults.unlock_vault(Path(folder), passphrase) as session:
        found = doctor.examine(session, photos=True, repair=True)
        say("repaired", "", json.dumps(found.repaired))


def migrate(say: Say, *, folder: str, passphrase: str, revisions: str) -> None:
    with migration.newer_program(Path(revisions)), vaults.unlock_vault(Path(folder), passphrase):
        say("migrated", "", "")


def found(say: Say, *, folder: str, passphrase: str) -> None:
    """A new vault with its first inspection."""
    made = new_vault(Path(folder), passphrase)
    say("made", made.session.vault.id, made.recovery_identity)
    with made.session as session:
        vaults.confirm_recovery(session)
        file = new_inspection(session)
        say("inspection", file.id, "")


def new_vault(folder: Path, passphrase: str) -> vaults.NewVault:
    return vaults.create_vault(
        folder,
        person={"en": "Mei Tanaka"},
        passphrase=passphrase,
        parameters=Argon2Parameters.fresh(HARD_FLOOR_M_KIB, 1, 1),
    )


JOBS: dict[str, Callable[..., Any]] = {
    "work": work,
    "intake": intake,
    "people": people_change,
    "recover": recover,
    "evidence": evidence_package,
    "passphrase": passphrase,
    "recovery": recovery,
    "report": report,
    "export": export,
    "import": take_over,
    "backup": backup,
    "restore": restore,
    "repair": repair,
    "migrate": migrate,
    "found": found,
}
