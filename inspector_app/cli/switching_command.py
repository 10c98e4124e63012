"""`switching`: the severity of the next lot, from a table of the lots before it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inspector_app.cli.output import Result, say, table
from inspector_app.domain.errors import InputError

if TYPE_CHECKING:
    from inspector_app.cli.switching_table import Line
    from inspector_app.domain.sampling.switching import Step, SwitchingState
    from inspector_app.domain.sampling.switching_history import Entry, Fact

_ABOUT = """\
Normal, tightened or reduced inspection for the next lot: the switching rules of ISO 2859-1:1999 or of
MIL-STD-105E / ANSI/ASQ Z1.4, each class by itself, over the lots of one product from one factory.

The file is CSV with a heading, as spreadsheets save it (UTF-8; comma, semicolon or tab). A row is one
lot in one class. Columns, in any order:
  lot        what the lot is called
  date       YYYY-MM-DD, its place in the sequence; all rows have one, or none (order of the file)
  accepted   yes or no: what the sample said in this class; may be empty where found and ac are given
  original   no for a resubmitted or reworked lot: it does not count (empty: yes)
  class      critical, major, minor or any name; empty everywhere: one class
  severity   normal, tightened, reduced: as it was inspected (empty: as was due)
  kind       single (empty), double, multiple; stage: the sample that decided, from 1
  gap        yes: accepted between Ac and Re of a reduced 105E plan
  found      nonconforming found, or nonconformities; ac: the acceptance number of the plan
  letter, aql   the plan really used; or n and ac. ISO's switching score needs them: a lot without them
             earns no points
  event      instead of a lot: reduced_allowed (by the authority, production steady), reduced_withdrawn,
             production_irregular, limit_number (the number under value), limit_waived,
             corrective_action (accepted), restart (severity under value)
  note       anything

A lot not accepted counts whatever it was inspected on; a lot accepted on milder inspection than was due
is passed over. Table VIII of 105E is not held here: its limit number is entered or waived.

Other columns are not read; they are named on standard error.

JSON: {"standard", "edition", "ignored_columns": [...], "classes": [{"class", "severity", "score",
"discontinued", "next", "reason": {"code", "text"}, "accepted_in_a_row", "rejected_on_tightened",
"steps": [{"line", "lot", "event", "date", "accepted", "counted", "before", "after", "points", "score",
"discontinued", "reason"}]}]}. "severity" is where the class stands, "next" what the next lot is inspected
on, null while acceptance is discontinued; "class" is null without a name, "score" null in editions
without one; "points" what the lot earned, null where there are none to earn."""


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "switching",
        parents=[common],
        help="normal, tightened or reduced for the next lot",
        description=_ABOUT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", metavar="FILE.csv", help="the lots, oldest first or with dates")
    parser.add_argument("--standard", default="iso2859-1", help="iso2859-1 (default) or z1.4")
    limit = parser.add_mutually_exclusive_group()
    limit.add_argument("--limit-number", metavar="N", help="z1.4: limit number of table VIII, from the start")
    limit.add_argument("--limit-waived", action="store_true", help="z1.4: the limit number is waived")
    parser.add_argument(
        "--limit-lots", metavar="K", default="10", help="lots the limit number is for (default: 10)"
    )
    parser.add_argument(
        "--reduced-allowed",
        action="store_true",
        help="the authority wants reduced inspection and production is steady, from the start",
    )
    parser.set_defaults(run=switching)


def switching(options: argparse.Namespace) -> Result:
    from inspector_app.cli.switching_table import read_history
    from inspector_app.domain.sampling.scale import Edition, parse_edition
    from inspector_app.domain.sampling.switching import fold

    edition = parse_edition(options.standard)
    agreed = _agreed(options)
    if edition is Edition.ISO_2859_1_1999 and (options.limit_number or options.limit_waived):
        raise InputError(
            "switching.limit_of_other_edition",
            f"{edition.label} has no limit numbers; reduced inspection follows its switching score.",
            "Leave --limit-number and --limit-waived out, or say --standard z1.4.",
            value=options.limit_number,
        )
    history = read_history(Path(options.file), edition)
    lines = history.lines
    if history.ignored:
        say(f"Columns that mean nothing here, not read: {', '.join(history.ignored)}.")
    classes = dict.fromkeys(line.cls for line in lines if not line.is_fact)
    own = {
        # A fact without a class is one of every class; a lot without a class is one of its own.
        cls: [line for line in lines if line.cls == cls or (not line.cls and line.is_fact)]
        for cls in classes
    }
    states = {cls: fold(edition, [*agreed, *(line.entry for line in found)]) for cls, found in own.items()}
    data = {
        "standard": str(edition),
        "edition": edition.label,
        "ignored_columns": list(history.ignored),
        "classes": [_class_data(cls, state, own[cls], len(agreed)) for cls, state in states.items()],
    }
    parts = [_in_words(cls, state) for cls, state in states.items()]
    return Result(data, f"{edition.label}\n\n" + "\n\n".join(parts))


def _agreed(options: argparse.Namespace) -> list[Fact]:
    """What the options say holds from the start."""
    from inspector_app.domain.sampling.switching_history import LOTS_FOR_REDUCED, Fact, FactKind

    found = [Fact(kind=FactKind.REDUCED_ALLOWED)] if options.reduced_allowed else []
    lots = _whole("--limit-lots", options.limit_lots, LOTS_FOR_REDUCED)
    if options.limit_waived:
        found.append(Fact(kind=FactKind.LIMIT_WAIVED, lots=lots))
    if options.limit_number is not None:
        number = _whole("--limit-number", options.limit_number, 0)
        found.append(Fact(kind=FactKind.LIMIT_NUMBER, limit=number, lots=lots))
    return found


def _whole(option: str, text: str, least: int) -> int:
    if text.isascii() and text.isdecimal() and len(text) < 10 and int(text) >= least:
        return int(text)
    raise InputError(
        "switching.bad_limit",
        f"{text!r} is nothing for {option}.",
        f"Give a whole number from {least} on.",
        value=text,
    )


def _class_data(cls: str, state: SwitchingState, lines: list[Line], agreed: int) -> dict[str, Any]:
    return {
        "class": cls or None,
        "severity": str(state.severity),
        "score": state.score,
        "discontinued": state.discontinued,
        "next": None if state.discontinued else str(state.severity),
        "reason": {"code": state.reason.code, "text": state.reason.text},
        "accepted_in_a_row": state.accepted_in_a_row,
        "rejected_on_tightened": state.rejected_on_tightened,
        "steps": [
            _step_data(step, line.line) for step, line in zip(state.steps[agreed:], lines, strict=True)
        ],
    }


def _step_data(step: Step, line: int) -> dict[str, Any]:
    name, event, accepted = _told(step.entry)
    return {
        "line": line,
        "lot": name,
        "event": event,
        "date": step.entry.on or None,
        "accepted": accepted,
        "counted": step.counted,
        "before": str(step.before),
        "after": str(step.after),
        "points": step.points,
        "score": step.score,
        "discontinued": step.discontinued,
        "reason": {"code": step.reason.code, "text": step.reason.text},
    }


def _told(entry: Entry) -> tuple[str | None, str | None, bool | None]:
    """Name of a lot, kind of a fact, and whether the lot was accepted."""
    from inspector_app.domain.sampling.switching_history import LotResult

    if isinstance(entry, LotResult):
        return entry.lot, None, entry.accepted
    return None, str(entry.kind), None


def _in_words(cls: str, state: SwitchingState) -> str:
    verdict = "acceptance discontinued" if state.discontinued else str(state.severity)
    rows = []
    for step in state.steps:
        name, event, accepted = _told(step.entry)
        result = {True: "accepted", False: "not accepted", None: "-"}[accepted]
        score = "-" if step.score is None else str(step.score)
        rows.append([name or event or "-", result, str(step.before), score, step.reason.text])
    steps = table(rows, ["lot", "result", "due", "score", "so"])
    return f"{cls or 'All'}: next lot {verdict}. {state.reason.text}\n{steps}"
