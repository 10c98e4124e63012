"""`plan`: the sampling plan for a lot."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from inspector_app.cli.output import Result, table
from inspector_app.domain.errors import InputError

if TYPE_CHECKING:
    from inspector_app.domain.sampling import AttributePlan


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "plan",
        parents=[common],
        help="sampling plan for a lot",
        description="Code letter, sample size, acceptance and rejection number (ISO 2859-1:1999, single). "
        'JSON: {"standard", "edition", "severity", "lot", "level", "code_letter", "plans": [{"class", "aql", '
        '"plan_letter", "kind", "n", "ac", "re", "stages", "full_inspection", "note"}]}.',
    )
    parser.add_argument("--lot", required=True, help="lot size in pieces, 2 or more")
    parser.add_argument("--level", required=True, help="S-1 S-2 S-3 S-4 I II III")
    parser.add_argument(
        "--aql",
        required=True,
        action="extend",
        nargs="+",
        metavar="[CLASS=]VALUE",
        help="acceptance quality limit, one per class, e.g. --aql major=2.5 minor=4.0; may be repeated",
    )
    parser.add_argument("--standard", default="iso2859-1", help="iso2859-1")
    parser.add_argument("--severity", default="normal", help="normal, tightened or reduced")
    parser.add_argument("--kind", default="single", help="single")
    parser.set_defaults(run=plan)


def plan(options: argparse.Namespace) -> Result:
    from inspector_app.domain.sampling import attribute_plan, parse_edition, parse_severity

    if options.kind != "single":
        raise InputError(
            "plan.unknown_kind",
            f"{options.kind!r} is no kind of plan here; allowed: single.",
            "Other kinds of plan are not in this version.",
            value=options.kind,
        )
    edition, severity = parse_edition(options.standard), parse_severity(options.severity)
    lot = _lot(options.lot)
    plans = [
        (cls, attribute_plan(lot, options.level, value, severity, edition, cls=cls))
        for cls, value in _aql_of_each_class(options.aql)
    ]
    first = plans[0][1]
    data = {
        "standard": str(edition),
        "edition": edition.label,
        "severity": str(severity),
        "lot": lot,
        "level": first.level,
        "code_letter": first.code_letter,
        "plans": [_plan_data(cls, found) for cls, found in plans],
    }
    rows = [
        [
            cls or "-",
            found.aql or "-",
            found.plan_letter,
            str(found.n),
            str(found.ac),
            str(found.re),
            found.note,
        ]
        for cls, found in plans
    ]
    heading = (
        f"{edition.label}, {severity}, lot {lot}, level {first.level}, code letter {first.code_letter}\n"
    )
    return Result(data, heading + table(rows, ["class", "AQL", "letter", "n", "Ac", "Re", "note"]))


def _aql_of_each_class(texts: list[str]) -> list[tuple[str | None, str]]:
    """[CLASS=]VALUE taken apart. Raises InputError `plan.no_class`, `plan.class_twice`."""
    found: dict[str | None, str] = {}
    for text in texts:
        cls, separator, value = text.rpartition("=")
        if separator and not cls.strip():
            raise InputError(
                "plan.no_class",
                f"{text!r} names no class before the equals sign.",
                "Write CLASS=VALUE, or the value alone.",
                value=text,
            )
        if (cls.strip() or None) in found:
            raise InputError(
                "plan.class_twice",
                f"{text!r} gives the same class a second AQL.",
                "Give each class one AQL; one class may go without a name.",
                value=text,
            )
        found[cls.strip() or None] = value
    return list(found.items())


def _plan_data(cls: str | None, found: AttributePlan) -> dict[str, Any]:
    return {
        "class": cls,
        "aql": found.aql,
        "plan_letter": found.plan_letter,
        "kind": found.kind,
        "n": found.n,
        "ac": found.ac,
        "re": found.re,
        "stages": [{"n": stage.n, "ac": stage.ac, "re": stage.re} for stage in found.stages],
        "full_inspection": found.full_inspection,
        "note": found.note,
    }


def _lot(text: str) -> int:
    if not text.strip().isdecimal():
        raise InputError(
            "plan.bad_lot",
            f"{text!r} is not a lot size.",
            "Give a whole number of pieces, 2 or more.",
            value=text,
        )
    return int(text)
