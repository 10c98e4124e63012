"""`doctor`: is everything in the vault still what was written?"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inspector_app.cli.context import open_session, vault_folder
from inspector_app.cli.output import GOOD, NO, Result, say
from inspector_app.domain.errors import InputError, TrustError

if TYPE_CHECKING:
    from inspector_app.services.doctor import Fault, Findings

_DESCRIPTION = """Checks the database's pages, the key slots, the journal's chains, the files, the anchor, the
clock, the disk and the second copies, and says of each finding what it is, what is safe and what to do.
Nothing is changed without --repair. A vault that cannot be opened is looked at from outside. Exit 1 when
there are faults; warnings alone exit 0. JSON: {"ok", "faults": [{"code", "what", "safe", "next_step",
"severity", "repairable", "params"}], "warnings": [...], "more": {code: number}, "checked": {part: number},
"repaired": [...], "free_bytes", "cancelled", "app"}."""

_PARTS = {
    "pages": "database pages",
    "journal": "journal",
    "files": "files",
    "leftovers": "files that nothing names",
    "surroundings": "clock, disk, second copies",
}


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    doctor = commands.add_parser(
        "doctor",
        parents=[common],
        help="check the vault; exit 1 when it has faults",
        description=_DESCRIPTION,
    )
    doctor.add_argument("--photos", action="store_true", help="decrypt and hash every file")
    doctor.add_argument("--rebuild", action="store_true", help="compare records with the journal")
    doctor.add_argument(
        "--repair", action="store_true", help="mend what can be mended safely (compares records, too)"
    )
    doctor.add_argument(
        "--copies",
        action="append",
        default=[],
        metavar="DIR",
        help="where to look for a second copy when the vault cannot be opened",
    )
    doctor.set_defaults(run=examine)


def examine(options: argparse.Namespace) -> Result:
    from inspector_app.services import doctor

    folder = vault_folder(options)
    try:
        session = open_session(options)
    except (InputError, TrustError) as error:
        if error.code not in ("vault.absent", "vault.damaged") or not _holds_something(folder):
            raise
        findings = doctor.examine_folder(folder, [Path(place) for place in options.copies])
        if not findings.faults:
            raise  # nothing to be seen from outside: what the vault itself said stands
        return _result(findings)
    with session:
        findings = doctor.examine(
            session,
            photos=options.photos,
            rebuild=options.rebuild,
            repair=options.repair,
            progress=_Progress(),
        )
    return _result(findings)


def _holds_something(folder: Path) -> bool:
    return any((folder / name).exists() for name in ("vault.json", "db.sqlite", "blobs"))


class _Progress:
    """One line on standard error for each part and each tenth of a long one."""

    def __init__(self) -> None:
        self._said: tuple[str, int] | None = None

    def __call__(self, part: str, done: int, total: int) -> None:
        tenth = 10 * done // max(total, 1)
        if total > 1 and self._said != (part, tenth):
            self._said = (part, tenth)
            say(f"{_PARTS.get(part, part)}: {done} of {total}")


def _result(findings: Findings) -> Result:
    lines = [*_lines("Fault", findings.faults), *_lines("Warning", findings.warnings)]
    data = findings.as_data()
    lines += [f"And {number} more: {code}" for code, number in data["more"].items()]
    lines += [f"Repaired: {what}." for what in findings.repaired]
    if not findings.faults:
        lines.append("No faults found.")
    return Result(data, "\n".join(lines), NO if findings.faults else GOOD)


def _lines(kind: str, faults: list[Fault]) -> list[str]:
    return [f"{kind} ({one.code}): {one.what}\n  {one.safe} {one.next_step}".rstrip() for one in faults]
