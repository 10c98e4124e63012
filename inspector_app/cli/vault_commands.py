"""`vault`, `identity`, `trust`: keys and whom to believe."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from inspector_app.cli import people_commands
from inspector_app.cli.context import given_passphrase, open_session, passphrase, say_notices, vault_folder
from inspector_app.cli.output import Result, say, table
from inspector_app.domain.errors import InputError, InspectorError


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    vault = commands.add_parser("vault", parents=[common], help="make and describe vaults")
    verbs = vault.add_subparsers(dest="verb", required=True, metavar="VERB")
    init = verbs.add_parser("init", parents=[common], help="make a vault")
    init.add_argument("--person", default="Inspector", metavar="NAME", help="who will work in it")
    init.add_argument("--recovery-out", metavar="FILE", help="write the recovery identity to this file")
    init.set_defaults(run=init_vault)
    verbs.add_parser("info", parents=[common], help="identity, counts, sizes").set_defaults(run=info)
    passwd = verbs.add_parser("passwd", parents=[common], help="change the passphrase")
    passwd.add_argument("--new-passphrase-file", required=True, metavar="FILE")
    passwd.set_defaults(run=change)
    verbs.add_parser("slots", parents=[common], help="what opens the vault").set_defaults(run=slots)
    people_commands.register_verbs(verbs, common)

    identity = commands.add_parser("identity", parents=[common], help="this installation's public keys")
    verbs = identity.add_subparsers(dest="verb", required=True, metavar="VERB")
    shown = verbs.add_parser("show", parents=[common], help="show, or write the identity file")
    shown.add_argument("--out", metavar="FILE")
    shown.set_defaults(run=show_identity)

    trust = commands.add_parser("trust", parents=[common], help="other installations' pinned keys")
    verbs = trust.add_subparsers(dest="verb", required=True, metavar="VERB")
    add = verbs.add_parser("add", parents=[common], help="pin an identity file after comparing its words")
    add.add_argument("file")
    add.set_defaults(run=add_trust)
    verbs.add_parser("list", parents=[common], help="whom this vault trusts").set_defaults(run=list_trust)
    remove = verbs.add_parser("remove", parents=[common], help="trust an installation no longer")
    remove.add_argument("id")
    remove.set_defaults(run=remove_trust)


def init_vault(options: argparse.Namespace) -> Result:
    from inspector_app.services import vaults

    sheet = Path(options.recovery_out) if options.recovery_out else None
    if sheet is not None:
        # Before there is a vault: a key that could not be written down would be lost with this process.
        vaults.require_place_for_sheet(sheet)
    made = vaults.create_vault(
        vault_folder(options), person={"en": options.person}, passphrase=passphrase(options)
    )
    shown = True
    with made.session:
        say_notices(made.session)
        if sheet is None:
            say("Save the recovery key, then say so with 'vault confirm-recovery'; real photos wait for it.")
        else:
            try:
                vaults.write_recovery_sheet(made, sheet)
            except InspectorError as error:
                say(f"{error.message} Write the recovery key down now; it is shown this once.")
            else:
                vaults.confirm_recovery(made.session)
                # What went to the sheet does not also go into the log of a script.
                shown = False
        data = {
            "vault": str(made.session.folder),
            "device": made.session.device_id,
            "person": options.person,
            "recovery_recipient": made.recovery_recipient,
            "recovery_identity": made.recovery_identity if shown else None,
            "recovery_sheet": None if shown else str(sheet),
        }
    text = f"Made the vault {data['vault']}.\n" + (
        f"Recovery key, shown once; whoever has it can open everything:\n{made.recovery_identity}"
        if shown
        else f"The recovery key is in {sheet}; whoever has it can open everything."
    )
    return Result(data, text)


def info(options: argparse.Namespace) -> Result:
    from inspector_app.services import vaults

    with open_session(options) as session:
        data = vaults.vault_info(session)
    return Result(data, "\n".join(f"{name}: {_readable(value)}" for name, value in data.items()))


def _readable(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(str(each) for each in value.values())
    if isinstance(value, list):
        return " ".join(str(each) for each in value)
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def change(options: argparse.Namespace) -> Result:
    from inspector_app.services import vaults

    old = passphrase(options)
    new = given_passphrase(argparse.Namespace(passphrase_file=options.new_passphrase_file))
    with open_session(options) as session:
        vaults.change_passphrase(session, old, new or "")
    return Result({"changed": True}, "The passphrase was changed.")


def slots(options: argparse.Namespace) -> Result:
    from inspector_app.services import vaults

    found = vaults.vault_slots(vault_folder(options))
    rows = [[slot["kind"], slot.get("person") or slot.get("recipient", "")] for slot in found]
    return Result({"slots": found}, table(rows, ["kind", "of"]))


def show_identity(options: argparse.Namespace) -> Result:
    from inspector_app.services import identities

    with open_session(options) as session:
        shown = identities.describe_own(session)
        if options.out:
            identities.export_identity(session, Path(options.out))
            say(f"Wrote {options.out}. The receiver compares these words with you before trusting it.")
    return Result(shown | {"out": options.out}, f"{shown['device']}\n{' '.join(shown['words'])}")


def add_trust(options: argparse.Namespace) -> Result:
    from inspector_app.services import identities

    with open_session(options) as session:
        added = identities.trust_identity(session, Path(options.file))
    words = " ".join(added.words)
    return Result(
        {"device": added.device, "label": added.label, "words": list(added.words)},
        f"Trusted {added.device} ({added.label}). Words to compare: {words}",
    )


def list_trust(options: argparse.Namespace) -> Result:
    from inspector_app.services import identities

    with open_session(options) as session:
        found = identities.list_trusted(session)
    rows = [[known.device, known.label, " ".join(known.words)] for known in found]
    data = [{"device": known.device, "label": known.label, "words": list(known.words)} for known in found]
    return Result({"trusted": data}, table(rows, ["device", "label", "words"]))


def remove_trust(options: argparse.Namespace) -> Result:
    from inspector_app.services import identities

    with open_session(options) as session:
        if not identities.remove_trusted(session, options.id):
            raise InputError(
                "trust.absent",
                f"{options.id!r} is not a trusted installation.",
                "Nothing was changed. 'inspector-app trust list' shows the ids.",
                value=options.id,
            )
    return Result({"removed": options.id}, f"{options.id} is no longer trusted.")
