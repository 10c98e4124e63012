"""`backup`: second copies, by hand and by plan, and putting one back."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inspector_app.cli.context import given_passphrase, open_session, passphrase
from inspector_app.cli.output import GOOD, NO, Result, say, table
from inspector_app.domain.errors import InputError, InspectorError, SurroundingsError

if TYPE_CHECKING:
    from inspector_app.services.session import Session
    from inspector_app.storage.copy_manifest import Copy


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    backup = commands.add_parser("backup", parents=[common], help="second copies, and putting one back")
    verbs = backup.add_subparsers(dest="verb", required=True, metavar="VERB")
    create = verbs.add_parser(
        "create",
        parents=[common],
        help="copy the vault and read the copy back",
        description="Copy the vault to a folder on another disk or stick, and read everything back. Only new "
        "photos are copied; the copy is as encrypted as the vault. Others can work in the vault meanwhile.",
    )
    create.add_argument("target", metavar="DIR", nargs="?", help="default: the folder of the plan")
    create.add_argument(
        "--keep",
        type=int,
        metavar="N",
        help="then keep the newest N, the last of each of 7 days and of 5 weeks; take older ones away",
    )
    create.set_defaults(run=create_backup)
    found = verbs.add_parser("list", parents=[common], help="copies in a folder or on a stick")
    found.add_argument("target", metavar="DIR")
    found.set_defaults(run=list_backups)
    verify = verbs.add_parser("verify", parents=[common], help="read a copy and compare; exit 1 for faults")
    verify.add_argument("copy", metavar="COPY", help="as 'backup list' names it")
    verify.add_argument(
        "--open", action="store_true", help="open it with the passphrase: its database and list as well"
    )
    verify.set_defaults(run=verify_backup)
    _register_restore(verbs, common)
    plan = verbs.add_parser(
        "plan",
        parents=[common],
        help="copy to a folder again and again while the window is open",
        description="Without DIR: show the plan and how the last copy ended.",
    )
    plan.add_argument("target", metavar="DIR", nargs="?")
    plan.add_argument("--every", type=int, default=24, metavar="HOURS", help="default: 24")
    plan.add_argument("--keep", type=int, default=5, metavar="N", help="newest copies to keep; default: 5")
    plan.add_argument("--off", action="store_true", help="no copies by plan any more")
    plan.set_defaults(run=set_plan)


def _register_restore(verbs: Any, common: argparse.ArgumentParser) -> None:
    restore = verbs.add_parser(
        "restore",
        parents=[common],
        help="put a copy into a new folder",
        description="Put a copy into a new folder, under the passphrase of then, or with the recovery key. "
        "The restored vault is an installation of its own, with new keys, and goes on with the open work.",
    )
    restore.add_argument("copy", metavar="COPY", help="as 'backup list' names it")
    restore.add_argument("--into", required=True, metavar="DIR")
    restore.add_argument("--partly", action="store_true", help="without photos that the copy has damaged")
    restore.add_argument(
        "--recovery-file", metavar="FILE", help="the recovery sheet, instead of a passphrase"
    )
    restore.add_argument("--new-passphrase-file", metavar="FILE", help="needed with --recovery-file")
    restore.add_argument("--person-id", metavar="ID", help="whose passphrase, where several people work")
    restore.set_defaults(run=restore_backup)


def create_backup(options: argparse.Namespace) -> Result:
    from inspector_app.services import auto_backup, backups

    with open_session(options) as session:
        plan = auto_backup.plan(session)
        if options.target is None and plan is None:
            raise InputError(
                "backup.no_plan", "There is no plan that names a folder.", "Name one: 'backup create DIR'."
            )
        target = Path(options.target or (plan.target if plan else ""))
        keep = options.keep if options.target or options.keep else (plan.keep if plan else None)
        _require_count(keep)
        made = backups.create_backup(session, target, _Progress(), keep=keep)
        auto_backup.note_good(session, target)
        warnings = backups.warnings(session, target, made)
    for warning in warnings:
        say(f"{warning.message} {warning.hint}")
    data = _copy_data(made) | {"warnings": [warning.code for warning in warnings]}
    return Result(data, f"{made.folder}: {made.blobs} files, read back and compared.")


def _require_count(keep: int | None) -> None:
    if keep is not None and keep < 1:
        raise InputError("usage", "--keep is at least 1.", "Nothing was copied.")


def list_backups(options: argparse.Namespace) -> Result:
    from inspector_app.services import backups

    place = Path(options.target)
    if not place.is_dir():
        # An empty list would read as "no copies", while the stick is only not plugged in.
        raise SurroundingsError(
            "backup.target_absent",
            f"The folder for second copies, {place}, is not there.",
            "Plug in the disk or stick, or name another folder.",
        )
    found = backups.survey(place)
    rows = [
        [str(one.folder), _time(one.at_ms), str(one.blobs), f"{_size(one) / 1e6:.1f} MB"]
        for one in found.copies
    ]
    for folder in found.incomplete:
        say(f"{folder} is no complete copy.")
    data = {
        "copies": [_copy_data(one) for one in found.copies],
        "incomplete": [str(folder) for folder in found.incomplete],
    }
    return Result(data, table(rows, ["copy", "made", "files", "size"]))


def verify_backup(options: argparse.Namespace) -> Result:
    from inspector_app.services import backups

    secret = passphrase(options) if options.open else None
    problems = backups.verify_backup(Path(options.copy), _Progress(), passphrase=secret)
    return Result(
        {"ok": not problems, "problems": problems, "opened": options.open},
        "\n".join(problems) or "The copy is whole.",
        NO if problems else GOOD,
    )


def restore_backup(options: argparse.Namespace) -> Result:
    from inspector_app.services import backups

    if options.recovery_file:
        session = _by_recovery(options)
    else:
        copy, into = Path(options.copy), Path(options.into)
        session = backups.restore_backup(copy, into, passphrase(options), _Progress(), partly=options.partly)
    with session:
        data = {"vault": str(session.folder), "device": session.device_id}
    return Result(data, f"Restored into {data['vault']} with new device keys ({data['device']}).")


def _by_recovery(options: argparse.Namespace) -> Session:
    from inspector_app.services import recovery, restore_by_recovery

    sheet = recovery.read_sheet(Path(options.recovery_file))
    new = given_passphrase(argparse.Namespace(passphrase_file=options.new_passphrase_file))
    people = restore_by_recovery.people_in_copy(Path(options.copy), sheet)
    if options.person_id is None and len(people) != 1:
        ids = ", ".join(person.id for person in people)
        raise InputError(
            "recovery.which_person",
            f"Several people work in this vault: {ids}.",
            "Name one with --person-id; nothing was changed.",
        )
    return restore_by_recovery.restore_by_recovery(
        Path(options.copy),
        Path(options.into),
        sheet,
        person_id=options.person_id or people[0].id,
        new_passphrase=new or "",
        progress=_Progress(),
        partly=options.partly,
    )


def set_plan(options: argparse.Namespace) -> Result:
    from inspector_app.services import auto_backup, backups
    from inspector_app.services.auto_backup import Plan

    if options.off and options.target:
        raise InputError("usage", "--off and a folder exclude each other.", "The plan is as it was.")
    notes: tuple[InspectorError, ...] = ()
    with open_session(options) as session:
        if options.off:
            auto_backup.set_plan(session, None)
        elif options.target:
            auto_backup.set_plan(session, Plan(options.target, options.every, options.keep))
            notes = backups.warnings(session, Path(options.target))
        plan, last = auto_backup.plan(session), auto_backup.last_copy(session)
        late = auto_backup.overdue(session)
    for note in (*notes, *((late,) if late else ())):
        say(f"{note.message} {note.hint}")
    data = {
        "plan": {"target": plan.target, "every_hours": plan.every_hours, "keep": plan.keep} if plan else None,
        "last": {"at": _time(last.at_ms), "target": last.target, "ok": last.ok, "code": last.code}
        if last
        else None,
        "overdue": late is not None,
        "warnings": [note.code for note in notes],
    }
    lines = [
        f"Every {plan.every_hours} hours to {plan.target}; the newest {plan.keep} are kept."
        if plan
        else "No copies by plan."
    ]
    if last:
        lines.append(f"Last: {_time(last.at_ms)}, {'good' if last.ok else last.code}, {last.target}")
    return Result(data, "\n".join(lines))


class _Progress:
    """Tells every tenth on standard error."""

    def __init__(self) -> None:
        self._told = 0

    def __call__(self, done: int, total: int) -> None:
        tenth = done * 10 // max(total, 1)
        if tenth > self._told:
            self._told = tenth
            say(f"{tenth * 10} %")


def _size(copy: Copy) -> int:
    return copy.blob_bytes + copy.database_bytes


def _time(at_ms: int) -> str:
    return datetime.fromtimestamp(at_ms / 1000, UTC).isoformat(timespec="seconds")


def _copy_data(copy: Copy) -> dict[str, Any]:
    return {
        "copy": str(copy.folder),
        "vault": copy.vault_id,
        "device": copy.device,
        "stamp": copy.stamp,
        "made": _time(copy.at_ms),
        "blobs": copy.blobs,
        "bytes": _size(copy),
        "lost": len(copy.lost),
    }
