"""A blow in the middle of each kind of work on one's own vault, and the check that follows.

A strike is a function of the world and the blow; it returns how the child ended.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from inspector_app.crypto import age, slots
from inspector_app.crypto.errors import WrongSecretError
from inspector_app.services import backups, doctor, people, vaults
from inspector_app.services.session import Session
from inspector_app.services.verify import verify_path
from inspector_app.storage import vault_folder
from tests.e2e.crash.server import Outcome
from tests.e2e.crash.world import ENDLESS, NO_LOSS, TURNS, Blow, World
from tests.fakes.vaults import PASSPHRASE

Strike = Callable[[World, Blow], Outcome]
NO_BLOW = Blow()


def work(world: World, blow: Blow) -> Outcome:
    outcome = world.run(
        "work",
        blow,
        inspection=world.inspection,
        seed=world.rounds,
        first=next(world.first) * TURNS,
        turns=6 if blow.at else ENDLESS,
    )
    world.ledger.note(outcome.said)
    world.check(full=blow.full)
    return outcome


def intake(world: World, blow: Blow) -> Outcome:
    """Several photos at once: one after the other is acknowledged, each with its own commit."""
    outcome = world.run("intake", blow, inspection=world.inspection, seed=world.rounds + TURNS)
    world.ledger.note(outcome.said)
    world.check(full=blow.full)
    return outcome


def passphrase(world: World, blow: Blow) -> Outcome:
    new = f"{PASSPHRASE} {next(world.number)}"
    outcome = world.run("passphrase", blow, new=new)
    _settle_passphrase(world, new, certain=bool(outcome.said))
    world.check(full=blow.full)
    return outcome


def recover(world: World, blow: Blow) -> Outcome:
    """A forgotten passphrase replaced with the help of the recovery sheet."""
    new = f"{PASSPHRASE} {next(world.number)}"
    outcome = world.run("recover", blow, passphrase=new, identity=world.recovery_identity, person=world.owner)
    _settle_passphrase(world, new, certain=bool(outcome.said))
    world.check(full=blow.full)
    return outcome


def _settle_passphrase(world: World, new: str, *, certain: bool) -> None:
    document = vault_folder.read_document(world.folder)
    good = [
        one for one in ([new] if certain else [new, world.passphrase]) if _opens(document, world.owner, one)
    ]
    assert len(good) == 1, "neither the old nor the new passphrase opens the vault, or both do"
    world.passphrase = good[0]


def colleagues(world: World, blow: Blow) -> Outcome:
    """Somebody comes, somebody leaves."""
    phrase = f"another person's words {next(world.number)}"
    leaver = next(iter(world.people), "")
    outcome = world.run("people", blow, new=phrase, leaver=leaver)
    for kind, where, value in outcome.said:
        if kind == "person":
            world.people[where] = value
        else:
            world.people.pop(where)
    document = vault_folder.read_document(world.folder)
    present = {slot["person"] for slot in document["slots"] if slot["kind"] == "pass"}
    for person, words in world.people.items():
        # Who was about to be removed may be gone already.
        assert person in present or (person == leaver and outcome.killed)
        assert person not in present or _opens(document, person, words)
    unsaid = present - world.people.keys() - {world.owner}
    assert len(unsaid) <= 1
    with world.unlock() as session:
        listed = {member.person.id: member.can_unlock for member in people.list_people(session)}
        assert {person for person, able in listed.items() if able} == present
    world.people = {person: words for person, words in world.people.items() if person in present}
    world.people |= dict.fromkeys(unsaid, phrase)
    world.check(full=blow.full)
    return outcome


def recovery(world: World, blow: Blow) -> Outcome:
    before = vault_folder.recovery_slot_recipient(vault_folder.read_document(world.folder))
    outcome = world.run("recovery", blow)
    slot = next(one for one in vault_folder.read_document(world.folder)["slots"] if one["kind"] == "recovery")
    for kind, recipient, identity in outcome.said:
        if kind == "recovery":
            assert slot["recipient"] == recipient == age.recipient_of(identity)
            assert len(slots.open_recovery_slot(slot, identity)) == 32
            world.recovery_identity = identity
    with world.unlock() as session:
        assert session.vault.recovery_recipient == slot["recipient"]
        if ["confirmed", "", ""] in outcome.said:
            assert vaults.recovery_confirmed(session)
        elif not outcome.said and slot["recipient"] != before:
            assert not vaults.recovery_confirmed(session), "a key nobody has seen counts as put away"
            world.recovery_identity = vaults.renew_recovery(session).recovery_identity
        vaults.confirm_recovery(session)
    world.check(full=blow.full)
    return outcome


def report(world: World, blow: Blow) -> Outcome:
    outcome = world.run("report", blow, inspection=world.reported)
    for kind, where, value in outcome.said:
        if kind == "report":
            world.reports[where] = value
    world.check(full=blow.full)
    return outcome


def export(world: World, blow: Blow) -> Outcome:
    form = "folder" if world.rounds % 2 else "zip"
    out, outcome = _exported(world, blow, form)
    if not outcome.killed:
        assert out.exists()
    if out.exists():
        # Under the bundle's name lies a whole bundle or nothing.
        assert verify_path(out, [world.root / "sender.json"]).good
    world.check(full=blow.full)
    assert _exported(world, NO_BLOW, "zip")[1].said
    return outcome


def _exported(world: World, blow: Blow, form: str) -> tuple[Path, Outcome]:
    out = world.root / f"bundle-{next(world.number)}{'.zip' if form == 'zip' else ''}"
    how = {"reader": str(world.root / "reader.json"), "out": str(out), "form": form}
    return out, world.run("export", blow, inspection=world.inspection, **how)


def evidence(world: World, blow: Blow) -> Outcome:
    out = world.root / f"evidence-{next(world.number)}.zip"
    outcome = world.run("evidence", blow, inspection=world.inspection, out=str(out))
    if out.exists():
        assert verify_path(out, [world.root / "sender.json"]).integrity == "ok"
    assert outcome.killed or out.exists()
    world.check(full=blow.full)
    return outcome


def backup(world: World, blow: Blow) -> Outcome:
    target = world.root / "copies"
    outcome = world.run("backup", blow, target=str(target))
    complete = [str(copy.folder) for copy in backups.list_backups(target)]
    assert all(where in complete for kind, where, _stamp in outcome.said if kind == "copy")
    for folder in complete if blow.full else complete[-1:]:
        assert backups.verify_backup(Path(folder)) == [], "half a copy counts as a copy"
    world.check(full=blow.full)
    return outcome


def repair(world: World, blow: Blow) -> Outcome:
    with world.unlock() as session:
        _spoil(session, world.inspection)
    outcome = world.run("repair", blow)
    with world.unlock() as session:
        found = {fault.code for fault in doctor.examine(session, rebuild=True).faults}
        assert found <= (NO_LOSS if outcome.said else NO_LOSS | {"records.differ"})
        doctor.examine(session, repair=True)
    world.check(full=blow.full)
    return outcome


def _opens(document: dict[str, object], person: str, words: str) -> bool:
    found = [one for one in document["slots"] if one.get("person") == person]  # type: ignore[attr-defined]
    try:
        for slot in found:
            slots.open_passphrase_slot(slot, words, vault_id=str(document["id"]))
    except WrongSecretError:
        return False
    return bool(found)


def _spoil(session: Session, stream: str) -> None:
    """Records that are not what the journal says: what `doctor --repair` mends."""
    with session.vault.writing() as connection:
        connection.exec_driver_sql("UPDATE temp.write_gate SET open = 1")
        connection.exec_driver_sql("UPDATE reading SET raw = '1' WHERE stream = ?", (stream,))
        connection.exec_driver_sql("UPDATE temp.write_gate SET open = 0")
