"""`demo`: the whole job without a window."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from inspector_app.cli.context import given_passphrase
from inspector_app.cli.output import Result, say


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "demo",
        parents=[common],
        help="the whole job without a window, in two fresh vaults",
        description="Runs the practice inspection: signed report, bundle, and a second vault that imports "
        "and verifies it. Exit 0 whatever the lot's result.",
    )
    parser.add_argument("--out", required=True, metavar="DIR", help="a new or empty folder")
    parser.set_defaults(run=demo)


def demo(options: argparse.Namespace) -> Result:
    from inspector_app.crypto.slots import make_passphrase
    from inspector_app.services.demo import run_demo

    passphrase = given_passphrase(options)
    if passphrase is None:
        passphrase = make_passphrase()
        say(f"Passphrase of both demo vaults: {passphrase}")
    data = run_demo(Path(options.out), passphrase, language=options.lang or "en", say=say)
    reasons = "\n".join(f"  - {reason['text']}" for reason in data["reasons"])
    counts = ", ".join(f"{number} {name}" for name, number in data["counts"].items())
    text = (
        f"report   {data['report']}\nbundle   {data['bundle']}\n"
        f"result   {data['result']} (decision: {data['decision']})\n{reasons}\n{counts}\n"
        f"verified {data['verified']}"
    )
    return Result(data, text)
