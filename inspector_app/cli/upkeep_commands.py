"""`self-test`."""

from __future__ import annotations

import argparse
from typing import Any

from inspector_app.cli.output import GOOD, NO, Result, say


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    self_test = commands.add_parser("self-test", parents=[common], help="is this installation whole?")
    self_test.set_defaults(run=run_self_test)


def run_self_test(_options: argparse.Namespace) -> Result:
    from inspector_app.services.self_test import self_test

    checks = self_test(say)
    good = all(check["ok"] for check in checks)
    text = "\n".join(
        f"{'ok  ' if check['ok'] else 'FAIL'} {check['name']}: {check['detail']}" for check in checks
    )
    return Result({"ok": good, "checks": checks}, text, GOOD if good else NO)
