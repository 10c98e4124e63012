"""`plan`: the sampling plan for a lot, or a whole table of an edition."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from inspector_app.cli.output import Result
from inspector_app.domain.errors import InputError

if TYPE_CHECKING:
    from inspector_app.domain.sampling import AttributePlan, ClassPlan, Stage, TablePlan

_DESCRIPTION = """\
Code letter, sample sizes, acceptance and rejection numbers of a lot, by ISO 2859-1:1999 or MIL-STD-105E /
ANSI/ASQ Z1.4; or, with --table, a whole table of the edition. What is not the standard's own, but computed or
a rule of the house, says so in its note.

A class without an AQL (critical=none) is accepted on none found. Its sample comes from the other classes, by
--zero.

JSON of a lot: {"standard", "edition", "severity", "kind", "lot", "level", "code_letter", "plans":
[{"class": null|str, "aql": str|null, "plan_letter", "kind", "n", "ac", "re", "stages": [{"n", "ac":
int|null, "re"}], "full_inspection", "basis", "note"}]}. n is the sum of the stages; ac and re, cumulative,
are those of the last one; an ac of null means that the lot cannot be accepted after that stage. "kind" of a
plan is what it is, also where the table sends on to another. "basis": standard, zero_acceptance, zero_ltpd or
shared_letter.

With --oc each plan has "oc": [{"quality", "probability", "asn", "aoq"}], "model" (hypergeometric or poisson),
"producer_risk" (not accepted just at the AQL) and "consumer_quality" (accepted 10 times in 100 at most).
Qualities are in percent, or per 100 items when nonconformities are counted. Under 100 % inspection there is
no sampling risk: [] and null.

JSON of --table: {"standard", "edition", "severity", "kind", "rows": [{"letter", "aql", "plan_letter", "n",
"ac", "re"}]}; rows of double and multiple tables have "kind" and "stages" as well.
"""

_EXAMPLES = """\
examples:
  inspector-app plan --lot 3000 --level II --aql critical=none major=2.5 minor=4.0
  inspector-app plan --lot 3000 --level II --aql 1.0 --standard z1.4 --kind double --oc
  inspector-app plan --table --standard z1.4 --severity reduced --kind multiple --json
"""


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "plan",
        parents=[common],
        help="sampling plan for a lot, or a table of the standard",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--lot", help="lot size in pieces, 2 or more")
    parser.add_argument("--level", help="S-1 S-2 S-3 S-4 I II III")
    parser.add_argument(
        "--aql",
        action="extend",
        nargs="+",
        metavar="[CLASS=]VALUE",
        help="acceptance quality limit, one per class, e.g. --aql major=2.5 minor=4.0; may be repeated; "
        "CLASS=none for zero acceptance",
    )
    parser.add_argument("--standard", default="iso2859-1", help="iso2859-1 or z1.4 (also: 105e)")
    parser.add_argument("--severity", default="normal", help="normal, tightened or reduced")
    parser.add_argument("--kind", default="single", help="single, double or multiple")
    parser.add_argument(
        "--counting",
        default=None,
        help="units (nonconforming items; AQLs above 10 are refused) or nonconformities (per 100 items)",
    )
    parser.add_argument(
        "--zero",
        default=None,
        help="sample of a class without an AQL: largest-n of the other classes (default), or ltpd: Ac 0 with "
        "the LTPD of their strictest single normal plan, computed",
    )
    parser.add_argument(
        "--shared-letter", action="store_true", help="z1.4: letter of the largest sample for all classes"
    )
    parser.add_argument("--ac1", action="store_true", help="z1.4: the Ac 1 plan, larger, instead of Ac 0")
    parser.add_argument("--oc", action="store_true", help="operating characteristic of each plan")
    parser.add_argument("--table", action="store_true", help="the whole table; no lot, level or AQL")
    parser.set_defaults(run=plan)


def plan(options: argparse.Namespace) -> Result:
    from inspector_app.cli.plan_text import plans_text
    from inspector_app.domain.sampling import parse_edition, parse_kind, parse_severity

    edition = parse_edition(options.standard)
    severity, kind = parse_severity(options.severity), parse_kind(options.kind)
    heading = {"standard": str(edition), "edition": edition.label, "severity": str(severity)}
    if options.table:
        return _whole_table(options, {**heading, "kind": str(kind)})
    lot = _lot_of(options)
    plans = _class_plans(options, lot)
    first = plans[0].plan
    data: dict[str, Any] = {
        **heading,
        "kind": str(kind),
        "lot": lot,
        "level": first.level,
        "code_letter": first.code_letter,
        "plans": [_plan_data(each) for each in plans],
    }
    per_item = options.counting == "nonconformities"
    risks = [_risks(each.plan, per_item=per_item) for each in plans] if options.oc else []
    for entry, found in zip(data["plans"], risks, strict=False):
        entry.update(found)
    return Result(data, plans_text(plans, kind, risks))


def _whole_table(options: argparse.Namespace, heading: dict[str, Any]) -> Result:
    from inspector_app.cli.plan_text import table_text
    from inspector_app.domain.sampling import all_plans, parse_edition, parse_kind, parse_severity

    given = [
        name
        for name in ("lot", "level", "aql", "counting", "zero", "shared_letter", "ac1", "oc")
        if getattr(options, name)
    ]
    if given:
        raise InputError(
            "plan.table_and_lot",
            f"--table prints the whole table and takes no --{given[0].replace('_', '-')}.",
            "Leave out one of them.",
            value=given[0],
        )
    kind = parse_kind(options.kind)
    rows = tuple(all_plans(parse_edition(options.standard), parse_severity(options.severity), kind))
    data = {**heading, "rows": [_row(row, staged=kind != "single") for row in rows]}
    title = f"{heading['edition']}, {heading['severity']}, {kind}"
    return Result(data, table_text(rows, kind, title))


def _class_plans(options: argparse.Namespace, lot: int) -> tuple[ClassPlan, ...]:
    from inspector_app.domain.sampling import class_plans

    aqls = _aql_of_each_class(options.aql)
    if options.zero is not None and None not in aqls.values():
        raise InputError(
            "plan.zero_without_class",
            f"--zero {options.zero} was given, but every class has an AQL.",
            "Write CLASS=none for the class that is accepted on none found.",
            value=options.zero,
        )
    if options.zero not in (None, "largest-n", "ltpd"):
        raise InputError(
            "plan.unknown_zero",
            f"{options.zero!r} is not a rule for zero acceptance.",
            "Allowed: largest-n, ltpd.",
            value=options.zero,
        )
    if options.counting not in (None, "units", "nonconformities"):
        raise InputError(
            "plan.unknown_counting",
            f"{options.counting!r} is not a way of counting.",
            "Allowed: units, nonconformities.",
            value=options.counting,
        )
    return class_plans(
        lot,
        options.level,
        aqls,
        options.severity,
        options.standard,
        options.kind,
        zero=(options.zero or "largest-n").replace("-", "_"),
        shared_letter=options.shared_letter,
        ac1_instead=options.ac1,
        counting=options.counting,
    )


def _aql_of_each_class(texts: list[str]) -> dict[str, str | None]:
    """[CLASS=]VALUE taken apart; a class without a name is "". Raises InputError `plan.no_class`,
    `plan.class_twice`, `plan.two_equals_signs`, `plan.zero_without_name`.
    """
    found: dict[str, str | None] = {}
    for text in texts:
        if text.count("=") > 1:
            raise InputError(
                "plan.two_equals_signs",
                f"{text!r} has more than one equals sign.",
                "Write CLASS=VALUE, one class each, with spaces between them.",
                value=text,
            )
        cls, separator, value = (part.strip() for part in text.rpartition("="))
        if separator and not cls:
            raise InputError(
                "plan.no_class",
                f"{text!r} names no class before the equals sign.",
                "Write CLASS=VALUE, or the value alone.",
                value=text,
            )
        if cls in found:
            raise InputError(
                "plan.class_twice",
                f"{text!r} gives the same class a second AQL.",
                "Give each class one AQL; one class may go without a name.",
                value=text,
            )
        none = value.casefold() == "none"
        if none and not cls:
            raise InputError(
                "plan.zero_without_name",
                f"{text!r} asks for zero acceptance without naming the class.",
                "Write CLASS=none.",
                value=text,
            )
        found[cls] = None if none else value
    return found


def _lot_of(options: argparse.Namespace) -> int:
    """Raises InputError `plan.incomplete` or `plan.bad_lot`."""
    lacking = [f"--{name}" for name in ("lot", "level", "aql") if not getattr(options, name)]
    if lacking:
        raise InputError(
            "plan.incomplete",
            f"A plan for a lot needs {', '.join(lacking)} as well.",
            "Give --lot, --level and --aql, or --table alone. See 'inspector-app plan --help'.",
            value=", ".join(lacking),
        )
    text = options.lot.strip()
    if not text.isdecimal() or len(text) > 15:
        raise InputError(
            "plan.bad_lot",
            f"{options.lot!r} is not a lot size.",
            "Give a whole number of pieces, 2 or more, of at most 15 digits.",
            value=options.lot,
        )
    return int(text)


def _plan_data(each: ClassPlan) -> dict[str, Any]:
    found = each.plan
    return {
        "class": each.cls or None,
        "aql": found.aql,
        "plan_letter": found.plan_letter,
        "kind": str(found.kind),
        "n": found.n,
        "ac": found.ac,
        "re": found.re,
        "stages": _stages(found.stages),
        "full_inspection": found.full_inspection,
        "basis": found.basis,
        "note": found.note,
    }


def _row(found: TablePlan, *, staged: bool) -> dict[str, Any]:
    row = {
        "letter": found.code_letter,
        "aql": found.aql,
        "plan_letter": found.plan_letter,
        "n": found.n,
        "ac": found.ac,
        "re": found.re,
    }
    return {**row, "kind": str(found.kind), "stages": _stages(found.stages)} if staged else row


def _stages(stages: Sequence[Stage]) -> list[dict[str, int | None]]:
    return [{"n": stage.n, "ac": stage.ac, "re": stage.re} for stage in stages]


def _risks(found: AttributePlan, *, per_item: bool) -> dict[str, Any]:
    from inspector_app.domain.sampling.curves import consumer_quality, model_of, oc_curve, producer_risk

    if found.full_inspection:
        return {"oc": [], "model": None, "producer_risk": None, "consumer_quality": None}
    return {
        "oc": [
            {
                "quality": point.quality_percent,
                "probability": point.probability,
                "asn": point.asn,
                "aoq": point.aoq,
            }
            for point in oc_curve(found, per_item=per_item)
        ],
        "model": str(model_of(found, per_item=per_item)),
        "producer_risk": producer_risk(found, per_item=per_item),
        "consumer_quality": consumer_quality(found, per_item=per_item).quality_percent,
    }
