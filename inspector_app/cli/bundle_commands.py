"""`bundle`: export, inspect, import."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from inspector_app.cli.context import open_session
from inspector_app.cli.output import Result


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    bundle = commands.add_parser("bundle", parents=[common], help="signed and encrypted exchange files")
    verbs = bundle.add_subparsers(dest="verb", required=True, metavar="VERB")
    export = verbs.add_parser("export", parents=[common], help="write inspections for others")
    export.add_argument("--out", required=True, metavar="PATH")
    export.add_argument("--inspection", action="append", default=[], metavar="ID", help="default: all")
    export.add_argument(
        "--to", action="append", default=[], metavar="IDENTITY-FILE", help="who may read it; default: trusted"
    )
    export.add_argument("--form", choices=("zip", "folder"), default="zip")
    export.set_defaults(run=export_bundle)
    for name, run, text in (
        ("inspect", inspect_bundle, "what a bundle is, without opening it"),
        ("import", import_bundle, "take a bundle over; importing twice changes nothing"),
    ):
        verb = verbs.add_parser(name, parents=[common], help=text)
        verb.add_argument("path")
        verb.set_defaults(run=run)


def export_bundle(options: argparse.Namespace) -> Result:
    from inspector_app.services import bundle_export

    with open_session(options) as session:
        written = bundle_export.export_bundle(
            session,
            options.inspection,
            Path(options.out),
            form=options.form,
            recipients=[Path(name) for name in options.to],
        )
    data = written.as_data()
    text = f"{written.path}: {written.inspections} inspections, {written.rows} rows, {written.blobs} files"
    return Result(data, text)


def inspect_bundle(options: argparse.Namespace) -> Result:
    from inspector_app.services import bundles

    data = bundles.inspect_bundle(Path(options.path))
    return Result(data, "\n".join(f"{name}: {value}" for name, value in data.items()))


def import_bundle(options: argparse.Namespace) -> Result:
    from inspector_app.services import bundles

    with open_session(options) as session:
        outcome = bundles.import_bundle(session, Path(options.path))
    text = (
        "Everything in it was here already."
        if outcome.already
        else f"Took over {len(outcome.inspections)} inspections, {outcome.rows} rows, {outcome.blobs} files."
    )
    return Result(outcome.as_data(), text)
