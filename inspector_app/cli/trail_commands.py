"""`trail` and `evidence`: who changed what, when and why; and an inspection as evidence for others."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inspector_app.cli.context import open_session
from inspector_app.cli.output import GOOD, NO, Result, say, table
from inspector_app.domain.errors import InputError

if TYPE_CHECKING:
    from inspector_app.services.session import Session
    from inspector_app.services.trail import Trail, TrailFilter, TrailLine


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    trail = commands.add_parser(
        "trail",
        parents=[common],
        help="who changed what, when and why",
        description="Every change to an inspection, or everything that happened to this installation "
        "(unlocking, failed tries, exports, second copies, people).",
    )
    trail.add_argument("id", nargs="?", help="the inspection")
    trail.add_argument("--installation", action="store_true", help="the trail of this installation instead")
    trail.add_argument("--csv", metavar="FILE", help="write what is shown as a table for spreadsheets")
    trail.add_argument("--item", metavar="K", default="", help="only about an item, defect, point or photo")
    trail.add_argument("--person", metavar="P", default="", help="only by this person (part of a name)")
    trail.add_argument("--kind", metavar="E", default="", help="only records of a kind (finding, photo ...)")
    trail.add_argument("--text", metavar="T", default="", help="only lines with all of these words")
    trail.add_argument("--since", metavar="T", help="from a day or time on (2026-11-22, 2026-11-22T14:30)")
    trail.add_argument("--until", metavar="T", help="up to and including a day or time")
    trail.set_defaults(run=show_trail)

    evidence = commands.add_parser(
        "evidence", parents=[common], help="an inspection for a court or a laboratory, in clear and signed"
    )
    verbs = evidence.add_subparsers(dest="verb", required=True, metavar="VERB")
    export = verbs.add_parser(
        "export",
        parents=[common],
        help="write the package",
        description="Write reports, original photos and the whole journal of an inspection, signed, with a "
        "verify.py that needs nothing of this program. The package is NOT ENCRYPTED and holds everything, "
        "also what is not meant for the factory. That it was written is noted in the trail.",
    )
    export.add_argument("id", help="the inspection")
    export.add_argument("--out", required=True, metavar="PATH", help="file or folder; must not exist")
    export.add_argument("--form", choices=("zip", "folder"), default="zip")
    export.set_defaults(run=export_evidence)


def show_trail(options: argparse.Namespace) -> Result:
    from inspector_app.services.trail import filtered
    from inspector_app.services.trail_csv import write_trail_csv
    from inspector_app.services.trail_words import TrailWords

    if bool(options.id) == options.installation:
        raise InputError("usage", "Name an inspection, or give --installation.", "See 'trail --help'.")
    with open_session(options) as session:
        found = _read(session, options.id)
    language = options.lang or "en"
    words = TrailWords(found, language)
    lines = filtered(found.lines, _filter(options, found), words.text)
    if options.csv:
        write_trail_csv(Path(options.csv), found, lines, language)
    return Result(
        {"rows": [line.as_data() for line in lines], "of": len(found.lines), "csv": options.csv},
        table(
            [_cells(found, words, line) for line in lines], ["when", "who", "about", "what happened", "why"]
        ),
    )


def export_evidence(options: argparse.Namespace) -> Result:
    from inspector_app.services import evidence

    with open_session(options) as session:
        made = evidence.export_evidence(
            session,
            options.id,
            Path(options.out),
            form=options.form,
            language=options.lang or "en",
            progress=_progress,
        )
    say("The package is not encrypted: whoever has it can read everything about the inspection.")
    for pid in made.missing:
        say(f"This vault does not have the file {pid}, so the package does not have it either.")
    for pid in made.redacted:
        say(f"Parts of the photo {pid} are covered, so the package has a copy and not the original.")
    text = (
        f"{made.path}: {made.rows} rows, {made.photos} photos, {made.reports} reports, "
        f"signed by {made.signer} ({' '.join(made.words)}).\n"
        "Check it with: python3 verify.py (in the package), or: inspector-app verify PATH"
    )
    return Result(made.as_data(), text, NO if made.missing else GOOD)


def _progress(done: int, total: int) -> None:
    if done == total or done % 50 == 0:
        say(f"{done} of {total} files")


def _read(session: Session, inspection_id: str | None) -> Trail:
    from inspector_app.services.trail import installation_trail, read_trail

    return read_trail(session, inspection_id) if inspection_id else installation_trail(session)


def _filter(options: argparse.Namespace, trail: Trail) -> TrailFilter:
    from inspector_app.services.trail import TrailFilter
    from inspector_app.services.trail_time import wall_ms_of

    since = wall_ms_of(options.since, trail.zone) if options.since else None
    until = wall_ms_of(options.until, trail.zone, end=True) if options.until else None
    if since is not None and until is not None and since > until:
        raise InputError(
            "usage",
            f"--since {options.since} is later than --until {options.until}.",
            "Nothing could lie between them; exchange the two.",
        )
    return TrailFilter(
        text=options.text,
        person=options.person,
        entity=options.kind,
        item=options.item,
        since=since,
        until=until,
    )


def _cells(trail: Trail, words: Any, line: TrailLine) -> list[str]:
    when = line.at_in(trail.zone or line.zone).strftime("%Y-%m-%d %H:%M:%S %z")
    what = words.summary(line)
    if line.undone:
        what += f" [{words.word('undone', row=line.undone.rpartition('/')[2])}]"
    # A reason may have several lines; a table has one for each change.
    return [
        " ".join(cell.split()) for cell in (when, words.person(line), words.subject(line), what, line.why)
    ]
