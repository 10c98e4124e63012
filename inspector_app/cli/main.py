"""Entry point of `inspector-app`: reads arguments, runs one command, turns errors into exit codes."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn

from inspector_app import __version__
from inspector_app.cli import window
from inspector_app.cli.output import Result, show, show_error
from inspector_app.domain.errors import InputError, InspectorError

LANGUAGES = ("en", "ja", "zh-Hans", "vi")
Command = Callable[[argparse.Namespace], Result]


class _Parser(argparse.ArgumentParser):
    """Reports wrong use as an error of ours, so that --json holds for it too."""

    def error(self, message: str) -> NoReturn:
        raise InputError("usage", f"{message[:1].upper()}{message[1:]}.", f"See '{self.prog} --help'.")


def build_parser(*, commands: bool = True) -> argparse.ArgumentParser:
    """The parser of all commands. `commands` False: only what opens the window, in a tenth of the time."""
    common = _Parser(add_help=False)
    for option, text in (
        ("--vault", "folder of the vault (default: the platform's data folder)"),
        ("--passphrase-file", "file whose first line is the passphrase (or set INSPECTOR_PASSPHRASE)"),
        ("--lang", f"language of texts: {', '.join(LANGUAGES)}"),
    ):
        common.add_argument(option, default=argparse.SUPPRESS, metavar="X", help=text)
    common.add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS, help="print exactly one JSON object"
    )
    parser = _Parser(
        prog="inspector-app",
        parents=[common],
        description="Inspection of OEM goods: checklists, sampling, photos, signed reports, encrypted "
        "bundles. Without a command the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"inspector-app {__version__}")
    window.add_options(parser)
    if commands:
        _add_commands(parser, common)
    return parser


def _add_commands(parser: argparse.ArgumentParser, common: argparse.ArgumentParser) -> None:
    from inspector_app.cli import (
        backup_commands,
        bundle_commands,
        capability_command,
        demo_commands,
        doctor_command,
        draw_command,
        grr_command,
        inspection_commands,
        pack_commands,
        photo_commands,
        plan_command,
        report_commands,
        risk_command,
        site_tests_command,
        switching_command,
        trail_commands,
        upkeep_commands,
        variables_command,
        vault_commands,
    )

    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    for group in (
        demo_commands,
        vault_commands,
        pack_commands,
        inspection_commands,
        photo_commands,
        report_commands,
        bundle_commands,
        trail_commands,
        doctor_command,
        draw_command,
        capability_command,
        grr_command,
        backup_commands,
        upkeep_commands,
        plan_command,
        risk_command,
        variables_command,
        site_tests_command,
        switching_command,
    ):
        group.register(subparsers, common)


def _check_language(tag: str | None) -> None:
    if tag is not None and tag not in LANGUAGES:
        raise InputError(
            "usage", f"{tag!r} is not a language of this program.", f"Allowed: {', '.join(LANGUAGES)}."
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code (see `cli.output`)."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    as_json = "--json" in given
    try:
        # A start by a double click brings no arguments, and the window should not wait for the commands.
        options = build_parser(commands=bool(set(given) - {"--practice"})).parse_args(given)
        for name in ("command", "vault", "passphrase_file", "lang"):
            if not hasattr(options, name):
                setattr(options, name, None)
        for given_language in (options.lang, getattr(options, "second_lang", None)):
            _check_language(given_language)
        if options.command is None:
            return window.open_window(options)
        command: Command = options.run
        return show(command(options), as_json=as_json)
    except InspectorError as error:
        return show_error(error, as_json=as_json)
    except KeyboardInterrupt:
        return show_error(
            InspectorError("interrupted", "Interrupted.", "Everything acknowledged is saved."),
            as_json=as_json,
        )
    except Exception as error:  # noqa: BLE001 - the outermost edge: a command never ends in a traceback
        from inspector_app.cli.unforeseen import unforeseen

        return show_error(unforeseen(error), as_json=as_json)
