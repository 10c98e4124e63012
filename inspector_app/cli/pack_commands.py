"""`pack`: check, build, install, list and show standards packs."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inspector_app.cli.context import open_session
from inspector_app.cli.output import GOOD, NO, Result, say, table
from inspector_app.domain.errors import InputError
from inspector_app.domain.text import localized

if TYPE_CHECKING:
    from inspector_app.domain.records import PackRecord


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    pack = commands.add_parser("pack", parents=[common], help="standards packs")
    verbs = pack.add_subparsers(dest="verb", required=True, metavar="VERB")
    for name, run, text in (
        ("check", check, "check a pack's folder or file; exit 1 when it has faults"),
        ("install", install, "install a pack's folder or file"),
    ):
        verb = verbs.add_parser(name, parents=[common], help=text)
        verb.add_argument("path")
        verb.set_defaults(run=run)
    build = verbs.add_parser("build", parents=[common], help="build a .qcpack file from a folder")
    build.add_argument("folder")
    build.add_argument("--out", required=True, metavar="FILE")
    build.set_defaults(run=build_file)
    verbs.add_parser("list", parents=[common], help="installed packs").set_defaults(run=list_installed)
    show = verbs.add_parser("show", parents=[common], help="what an installed pack holds")
    show.add_argument("id", help="the pack's id, or the beginning of its hash")
    show.set_defaults(run=show_pack)


def check(options: argparse.Namespace) -> Result:
    from inspector_app.standards.check import check_pack

    problems = check_pack(Path(options.path))
    faulty = any(problem.severity == "error" for problem in problems)
    text = "\n".join(str(problem) for problem in problems) or "No faults found."
    return Result(
        {"ok": not faulty, "problems": [asdict(problem) for problem in problems]},
        text,
        NO if faulty else GOOD,
    )


def build_file(options: argparse.Namespace) -> Result:
    from inspector_app.services.packs import build_pack_file

    built = build_pack_file(Path(options.folder), Path(options.out))
    return Result(
        {"out": options.out, "sha256": built.sha256, "id": built.pack.id, "version": built.pack.version},
        f"{options.out}\n{built.sha256}",
    )


def install(options: argparse.Namespace) -> Result:
    from inspector_app.services.packs import install_pack

    with open_session(options) as session:
        record = install_pack(session, Path(options.path))
    return Result(_data(record), f"Installed {record.pack_id} {record.version}.")


def list_installed(options: argparse.Namespace) -> Result:
    from inspector_app.services.packs import list_packs

    with open_session(options) as session:
        found = list_packs(session)
    language = options.lang or "en"
    rows = [[one.pack_id, one.version, localized(one.name, language), one.sha256[:12]] for one in found]
    return Result({"packs": [_data(one) for one in found]}, table(rows, ["id", "version", "name", "hash"]))


def show_pack(options: argparse.Namespace) -> Result:
    from inspector_app.services.packs import list_packs, open_pack

    with open_session(options) as session:
        found = [
            one
            for one in list_packs(session)
            if options.id and (one.pack_id == options.id or one.sha256.startswith(options.id))
        ]
        if not found:
            raise InputError(
                "pack.absent",
                f"There is no pack {options.id!r} here.",
                "'inspector-app pack list' shows the packs installed.",
                value=options.id,
            )
        if len(found) > 1:
            say("Several versions are installed; showing the newest.")
        pack = open_pack(session, found[-1].sha256).pack
    data = _data(found[-1]) | {
        "product": dict(pack.product.name),
        "clauses": len(pack.standard.clauses),
        "items": len(pack.items),
        "measurements": len(pack.measurement_items),
        "defects": len(pack.defects),
        "tests": len(pack.tests),
        "pictures": len(pack.references),
        "sampling": [plan.type for plan in pack.sampling],
    }
    return Result(data, "\n".join(f"{name}: {value}" for name, value in data.items()))


def _data(record: PackRecord) -> dict[str, Any]:
    return {
        "id": record.pack_id,
        "version": record.version,
        "sha256": record.sha256,
        "name": dict(record.name),
        "standard": record.standard,
        "languages": list(record.languages),
    }
