"""`report` and `verify`: build a signed report; check reports and bundles."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from inspector_app.cli.context import given_passphrase, open_session, vault_folder
from inspector_app.cli.output import GOOD, NO, Result


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    report = commands.add_parser("report", parents=[common], help="build and sign the report")
    report.add_argument("id")
    report.add_argument("--out", required=True, metavar="FILE")
    report.add_argument("--second-lang", metavar="L")
    report.add_argument("--variant", choices=("full", "factory"), default="full")
    report.add_argument("--pkcs12", metavar="FILE", help="sign with the key in this file from now on")
    report.add_argument("--pkcs12-passphrase-file", metavar="FILE")
    report.set_defaults(run=build)

    verify = commands.add_parser(
        "verify",
        parents=[common],
        help="check a report, bundle or evidence package; works without a vault",
        description="Exit 0: unaltered and every signer trusted. 1: altered, or a signer unknown, or the "
        "cartons are not those that its seed draws (the draw is repeated). 2: neither a report nor a bundle "
        "nor an evidence package.",
    )
    verify.add_argument("paths", nargs="+", metavar="PATH")
    verify.add_argument("--trust", action="append", default=[], metavar="FILE", help="identity file")
    verify.set_defaults(run=verify_paths)


def build(options: argparse.Namespace) -> Result:
    from inspector_app.services import reports
    from inspector_app.services.inspections import open_inspection
    from inspector_app.services.people_keys import take_pkcs12

    with open_session(options) as session:
        if options.pkcs12:
            word = given_passphrase(argparse.Namespace(passphrase_file=options.pkcs12_passphrase_file))
            take_pkcs12(session, Path(options.pkcs12), word if options.pkcs12_passphrase_file else None)
        file = open_inspection(session, options.id)
        built = reports.build_report(
            file,
            language=options.lang or "en",
            second_language=options.second_lang,
            variant=options.variant,
        )
        reports.export_report(session, built, Path(options.out))
    data = {
        "report": options.out,
        "number": built.number,
        "revision": built.revision,
        "sha256": built.pid,
        "seal": built.seal,
        "variant": built.variant,
    }
    return Result(data, f"{options.out}\n{built.number} revision {built.revision}, seal {built.seal}")


def verify_paths(options: argparse.Namespace) -> Result:
    from inspector_app.services.vaults import vault_exists
    from inspector_app.services.verify import verify_path

    trust = [Path(name) for name in options.trust]
    if given_passphrase(options) is not None and vault_exists(vault_folder(options)):
        with open_session(options) as session:
            outcomes = [verify_path(Path(name), trust, session) for name in options.paths]
    else:
        outcomes = [verify_path(Path(name), trust) for name in options.paths]
    good = all(outcome.good for outcome in outcomes)
    documents = [outcome.as_data() for outcome in outcomes]
    data = documents[0] if len(documents) == 1 else {"files": documents}
    return Result(data, "\n".join(outcome.in_words() for outcome in outcomes), GOOD if good else NO)
