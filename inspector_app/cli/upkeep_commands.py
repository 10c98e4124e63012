"""`backup`, `self-test`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inspector_app.cli.context import open_session, passphrase
from inspector_app.cli.output import GOOD, NO, Result, say, table

if TYPE_CHECKING:
    from inspector_app.storage.backup import Copy


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    backup = commands.add_parser("backup", parents=[common], help="second copies")
    verbs = backup.add_subparsers(dest="verb", required=True, metavar="VERB")
    for name, run in (("create", create_backup), ("list", list_backups)):
        verb = verbs.add_parser(name, parents=[common])
        verb.add_argument("target", metavar="DIR", help="folder on another disk or stick")
        verb.set_defaults(run=run)
    verify = verbs.add_parser("verify", parents=[common], help="read a copy and compare")
    verify.add_argument("copy", metavar="COPY")
    verify.set_defaults(run=verify_backup)
    restore = verbs.add_parser("restore", parents=[common], help="put a copy into a new folder")
    restore.add_argument("copy", metavar="COPY")
    restore.add_argument("--into", required=True, metavar="DIR")
    restore.set_defaults(run=restore_backup)

    self_test = commands.add_parser("self-test", parents=[common], help="is this installation whole?")
    self_test.set_defaults(run=run_self_test)


def create_backup(options: argparse.Namespace) -> Result:
    from inspector_app.services import backups

    with open_session(options) as session:
        made = backups.create_backup(session, Path(options.target), _progress)
    return Result(_copy_data(made), f"{made.folder}: {made.blobs} files, read back and compared.")


def list_backups(options: argparse.Namespace) -> Result:
    from inspector_app.services import backups

    found = backups.list_backups(Path(options.target))
    rows = [[str(one.folder), one.stamp, str(one.blobs)] for one in found]
    return Result({"copies": [_copy_data(one) for one in found]}, table(rows, ["copy", "made", "files"]))


def verify_backup(options: argparse.Namespace) -> Result:
    from inspector_app.services import backups

    problems = backups.verify_backup(Path(options.copy), _progress)
    return Result(
        {"ok": not problems, "problems": problems},
        "\n".join(problems) or "The copy is whole.",
        NO if problems else GOOD,
    )


def restore_backup(options: argparse.Namespace) -> Result:
    from inspector_app.services import backups

    with backups.restore_backup(
        Path(options.copy), Path(options.into), passphrase(options), _progress
    ) as session:
        data = {"vault": str(session.folder), "device": session.device_id}
    return Result(data, f"Restored into {data['vault']} with new device keys ({data['device']}).")


def run_self_test(_options: argparse.Namespace) -> Result:
    from inspector_app.services.self_test import self_test

    checks = self_test(say)
    good = all(check["ok"] for check in checks)
    text = "\n".join(
        f"{'ok  ' if check['ok'] else 'FAIL'} {check['name']}: {check['detail']}" for check in checks
    )
    return Result({"ok": good, "checks": checks}, text, GOOD if good else NO)


def _progress(done: int, total: int) -> None:
    if done == total or done % 50 == 0:
        say(f"{done} of {total} files")


def _copy_data(copy: Copy) -> dict[str, Any]:
    return {"copy": str(copy.folder), "vault": copy.vault_id, "stamp": copy.stamp, "blobs": copy.blobs}
