"""Verbs of `vault` about who opens it and how: people, recovery, the account on this computer, adopting."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inspector_app.cli.context import given_passphrase, open_session, passphrase, vault_folder
from inspector_app.cli.output import Result, table
from inspector_app.domain.errors import InputError
from inspector_app.domain.text import localized

if TYPE_CHECKING:
    from inspector_app.domain.records import Person

STANDINGS = ("moved", "copied")


def register_verbs(verbs: Any, common: argparse.ArgumentParser) -> None:
    """Add the verbs to `vault`."""
    _people_verbs(verbs, common)
    _recovery_verbs(verbs, common)
    _opening_verbs(verbs, common)


def _people_verbs(verbs: Any, common: argparse.ArgumentParser) -> None:
    verbs.add_parser(
        "people", parents=[common], help="who works in the vault, and who can open it"
    ).set_defaults(run=list_all)
    add = verbs.add_parser("add-person", parents=[common], help="somebody more, with an own slot and own key")
    add.add_argument("--person", required=True, metavar="NAME", help="as it shall stand in reports")
    add.add_argument("--company", default="", metavar="C")
    add.add_argument(
        "--new-passphrase-file",
        required=True,
        metavar="FILE",
        help="its first line: that person's passphrase",
    )
    add.set_defaults(run=add_person)
    remove = verbs.add_parser(
        "remove-person",
        parents=[common],
        help="take away a leaver's slot and signing key",
        description="Take away a leaver's slot and signing key; their work stays. It cannot take back an old "
        "copy of vault.json: with it and their passphrase a leaver can still open any copy of this vault "
        "that they get hold of.",
    )
    remove.add_argument("id", metavar="ID", help="as 'vault people' shows it")
    remove.add_argument("--why", required=True, metavar="TEXT", help="the reason; it is journaled")
    remove.set_defaults(run=remove_person)


def _recovery_verbs(verbs: Any, common: argparse.ArgumentParser) -> None:
    recover = verbs.add_parser(
        "recover",
        parents=[common],
        help="a new passphrase for somebody, with the recovery key",
        description="Open the vault with the recovery key and give one person a new passphrase and a new "
        "signing key. A wrong key counts as a wrong try.",
    )
    recover.add_argument("--recovery-file", required=True, metavar="FILE", help="the recovery sheet")
    recover.add_argument("--new-passphrase-file", required=True, metavar="FILE")
    recover.add_argument("--person-id", metavar="ID", help="needed where several people work in the vault")
    recover.add_argument("--standing", choices=STANDINGS, help="as in 'vault adopt'")
    recover.set_defaults(run=recover_vault)
    confirm = verbs.add_parser(
        "confirm-recovery",
        parents=[common],
        help="show that the recovery key was put away",
        description="Needed once before real photos, where 'vault init' was not given --recovery-out: save "
        "the key that it showed to a file, and name the file here.",
    )
    confirm.add_argument("--recovery-file", required=True, metavar="FILE", help="the key, or the whole sheet")
    confirm.set_defaults(run=confirm_recovery)


def _opening_verbs(verbs: Any, common: argparse.ArgumentParser) -> None:
    account = verbs.add_parser(
        "keyring",
        parents=[common],
        help="let the account on this computer open the vault, or no longer",
        description="Besides the passphrase, never instead of it. Only for an account that is yours alone: "
        "every program in it can read the keyring.",
    )
    account.add_argument("switch", choices=("on", "off"))
    account.set_defaults(run=keyring)
    adopt = verbs.add_parser(
        "adopt",
        parents=[common],
        help="go on with a vault that was moved, copied or put back",
        description="Say what a vault is that was found in another place, or older than it was: 'moved', and "
        "it goes on as it is; 'copied', and it becomes an installation of its own with new keys, which "
        "carries the open work on.",
    )
    adopt.add_argument("--standing", choices=STANDINGS, required=True)
    adopt.set_defaults(run=adopt_vault)


def list_all(options: argparse.Namespace) -> Result:
    from inspector_app.services import people

    with open_session(options) as session:
        found = people.list_people(session)
    data = [
        _shown(member.person) | {"can_unlock": member.can_unlock, "present": member.present}
        for member in found
    ]
    rows = [
        [
            member.person.id,
            localized(member.person.name, "en"),
            member.person.company,
            "yes" if member.can_unlock else "no",
        ]
        for member in found
    ]
    return Result({"people": data}, table(rows, ["id", "name", "company", "can unlock"]))


def _shown(person: Person) -> dict[str, Any]:
    return {"id": person.id, "name": localized(person.name, "en"), "company": person.company}


def _new_passphrase(options: argparse.Namespace) -> str:
    return given_passphrase(argparse.Namespace(passphrase_file=options.new_passphrase_file)) or ""


def add_person(options: argparse.Namespace) -> Result:
    from inspector_app.services import people

    new = _new_passphrase(options)
    with open_session(options) as session:
        person = people.add_person(
            session, name={"en": options.person}, company=options.company, passphrase=new
        )
    return Result(_shown(person), f"Added {options.person} ({person.id}).")


def remove_person(options: argparse.Namespace) -> Result:
    from inspector_app.services import people

    with open_session(options) as session:
        people.remove_person(session, options.id, options.why)
    return Result(
        {"removed": options.id},
        f"{options.id} opens this vault no longer. An old copy of vault.json and that person's passphrase "
        "would still open any copy of the vault.",
    )


def recover_vault(options: argparse.Namespace) -> Result:
    from inspector_app.services import recovery, vaults

    folder = vault_folder(options)
    vaults.require_vault(folder)
    sheet, new = recovery.read_sheet(Path(options.recovery_file)), _new_passphrase(options)
    person_id = options.person_id or _only_one(recovery.recover_people(folder, sheet))
    with recovery.recover_vault(
        folder, sheet, person_id=person_id, new_passphrase=new, standing=options.standing or "ask"
    ) as session:
        person = session.person
    return Result(
        _shown(person) | {"recovered": True},
        f"{localized(person.name, 'en')} opens the vault with the new passphrase. The former one and the "
        "former signing key are gone.",
    )


def _only_one(people: tuple[Person, ...]) -> str:
    if len(people) == 1:
        return people[0].id
    listed = "; ".join(f"{person.id} {localized(person.name, 'en')}".strip() for person in people)
    raise InputError(
        "recovery.which_person",
        f"{len(people)} people work in this vault: {listed}.",
        "Nothing was changed. Name one of them with --person-id.",
        count=len(people),
    )


def confirm_recovery(options: argparse.Namespace) -> Result:
    from inspector_app.services import recovery

    sheet = recovery.read_sheet(Path(options.recovery_file))
    with open_session(options) as session:
        recovery.confirm_by_key(session, sheet)
    return Result(
        {"recovery_confirmed": True}, "The recovery key is the right one. Keep it away from the laptop."
    )


def keyring(options: argparse.Namespace) -> Result:
    from inspector_app.services import os_keyring

    on = options.switch == "on"
    with open_session(options) as session:
        if on:
            os_keyring.enable(session, passphrase(options))
        else:
            os_keyring.disable(session)
    said = "also opens with" if on else "no longer opens with"
    return Result({"keyring": on}, f"The vault {said} your account on this computer.")


def adopt_vault(options: argparse.Namespace) -> Result:
    from inspector_app.services import vaults

    folder = vault_folder(options)
    vaults.require_vault(folder)
    with vaults.unlock_vault(folder, passphrase(options), standing=options.standing) as session:
        data = {"vault": str(folder), "device": session.device_id, "standing": options.standing}
    return Result(data, f"The vault goes on here as {data['device']}.")
