"""`variables`: sampling by variables. Plans of the standard, a decision from values, plans for two risks."""

from __future__ import annotations

import argparse
from decimal import Decimal
from math import isfinite
from typing import TYPE_CHECKING, Any

from inspector_app.cli.capability_command import number
from inspector_app.cli.output import GOOD, NO, Result
from inspector_app.cli.risk_command import LABEL, add_risks, share, whole
from inspector_app.domain.errors import InputError

if TYPE_CHECKING:
    from inspector_app.domain.variables.decision import VariablesResult
    from inspector_app.domain.variables.plan import Method, VariablesPlan

_TABLES = """\
Plans of the standard: s-method (standard deviation estimated from the sample), k of MIL-STD-414 with the
sample sizes and code letters of ANSI/ASQ Z1.9. Established here are AQL 0.10 to 10, normal and tightened
(tightened: from 0.15). The letters are not those of attributes: B to P, with an I. Not established, and
refused: reduced inspection, sigma-method plans of the standard, anything of ISO 3951. M is computed from k;
the printed tables of M, which at strict AQLs have plans with smaller samples of their own, are not used."""
_PLAN_JSON = """\
"edition", "source" (standard or given), "method", "aql", "severity", "level", "lot", "letter", "plan_letter",
"n", "k" (as text), "m" (percent, computed from k by the same formula), "note\""""
_PLAN = f"""\
{_TABLES}

JSON: {{{_PLAN_JSON},
"oc": null or [{{"quality" (percent beyond one limit), "probability"}}]}}.
"""
_DECIDE = f"""\
Decides a lot from measured values. One limit: accepted if Q >= k (form "k"). Two limits: accepted if the
estimated percent beyond both together is at most M (form "m"), with M from k by the same formula.
{_TABLES}

Give the plan as --aql with --letter, with --n, or with --lot and --level (without any of them: the number of
values); or as --k, which also allows the sigma-method. The values are a column of a CSV file, or --values.

JSON: {{{_PLAN_JSON},
"mean", "s", "sigma", "lsl", "usl", "q_lower", "q_upper", "p_lower", "p_upper", "p" (estimated percent
nonconforming), "form", "accepted", "decision"}}; null where there is no such limit. Exit 0 accepted, 1 not
accepted.
"""
_DESIGN = """\
A plan for one limit that accepts the better quality --p1 with at least 1 - alpha and the worse one --p2 with
at most beta: the smallest n, and k from the middle of what holds both. Qualities and risks are fractions
(0.01) or have a percent sign (1%). By attributes: see 'risk design'.

JSON: {"label", "method", "n", "k" (as text), "m" (percent), "p1", "alpha", "p2", "beta"}: alpha and beta are
what the plan really has.
"""
_QUALITIES = (0.1, 0.25, 0.4, 0.65, 1.0, 1.5, 2.5, 4.0, 6.5, 10.0, 15.0, 20.0, 25.0, 30.0, 40.0)


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    variables = commands.add_parser(
        "variables", parents=[common], help="sampling by variables: plans, decisions, designs"
    )
    verbs = variables.add_subparsers(dest="verb", required=True, metavar="VERB")

    def verb(name: str, text: str, description: str) -> argparse.ArgumentParser:
        parser: argparse.ArgumentParser = verbs.add_parser(
            name,
            parents=[common],
            help=text,
            description=description,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        return parser

    plan = verb("plan", "a plan of the standard", _PLAN)
    _add_plan(plan)
    plan.add_argument("--oc", action="store_true", help="how often qualities are accepted")
    plan.set_defaults(run=run_plan)
    decide = verb("decide", "decide a lot from measured values", _DECIDE)
    decide.add_argument("file", nargs="?", metavar="FILE.csv", help="the values")
    decide.add_argument("--column", metavar="C", help="column of the values, by heading or number")
    decide.add_argument("--values", action="extend", nargs="+", metavar="X", help="the values themselves")
    decide.add_argument("--decimal", choices=("point", "comma"), help="decimal mark (default: found out)")
    decide.add_argument("--lsl", metavar="X", help="lower limit; a negative one as --lsl=-0.5")
    decide.add_argument("--usl", metavar="X", help="upper limit")
    decide.add_argument("--sigma", metavar="X", help="known standard deviation, for the sigma-method")
    _add_plan(decide)
    decide.set_defaults(run=run_decide)
    design = verb("design", "a plan for two given risks", _DESIGN)
    add_risks(design)
    design.add_argument("--method", default="s", help="s (default) or sigma")
    design.set_defaults(run=run_design)


def _add_plan(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--aql", metavar="V", help="acceptance quality limit in percent")
    parser.add_argument("--severity", help="normal (default) or tightened")
    parser.add_argument("--letter", metavar="X", help="code letter of the standard by variables, B to P")
    parser.add_argument("--n", metavar="n", help="sample size, instead of the letter")
    parser.add_argument("--lot", metavar="N", help="lot size, instead of the letter")
    parser.add_argument("--level", metavar="L", help="S-3 S-4 I II III (default II), with --lot")
    parser.add_argument("--k", metavar="K", help="a k agreed upon, instead of --aql")
    parser.add_argument("--method", default="s", help="s (default) or sigma")


def run_plan(options: argparse.Namespace) -> Result:
    from inspector_app.domain.variables.curves import accept_share

    plan = _plan(options, None)
    points = [
        {"quality": quality, "probability": accept_share(plan.n, float(plan.k), quality / 100, plan.method)}
        for quality in _QUALITIES
        if options.oc
    ]
    text = _plan_text(plan) + "".join(
        f"\n{point['quality']:6g} % beyond the limit: accepted with probability {point['probability']:.4f}"
        for point in points
    )
    return Result({**_plan_data(plan), "oc": points or None}, text)


def run_decide(options: argparse.Namespace) -> Result:
    from inspector_app.domain.variables.decision import decide

    values = _values(options)
    plan = _plan(options, len(values))
    lower, upper = number("--lsl", options.lsl), number("--usl", options.usl)
    sigma = number("--sigma", options.sigma)
    found = decide(values, plan, lower=lower, upper=upper, sigma=sigma)
    data = {
        **_plan_data(plan),
        "mean": found.mean,
        "s": found.s,
        "sigma": _float(sigma),
        "lsl": _float(lower),
        "usl": _float(upper),
        "q_lower": _finite(found.q_lower),
        "q_upper": _finite(found.q_upper),
        "p_lower": _percent(found.share_lower),
        "p_upper": _percent(found.share_upper),
        "p": found.share * 100,
        "form": "k" if found.form == 1 else "m",
        "accepted": found.accepted,
        "decision": "accepted" if found.accepted else "not_accepted",
    }
    return Result(data, _decision_text(plan, found), GOOD if found.accepted else NO)


def run_design(options: argparse.Namespace) -> Result:
    from inspector_app.domain.variables.design import design_variables
    from inspector_app.domain.variables.plan import parse_method

    found = design_variables(
        share("--p1", options.p1),
        share("--alpha", options.alpha),
        share("--p2", options.p2),
        share("--beta", options.beta),
        parse_method(options.method),
    )
    plan = found.plan
    data = {
        "label": LABEL,
        "method": str(plan.method),
        "n": plan.n,
        "k": str(plan.k),
        "m": plan.greatest_share * 100,
        "p1": found.p1,
        "alpha": found.alpha,
        "p2": found.p2,
        "beta": found.beta,
    }
    text = (
        f"n = {plan.n}, k = {plan.k} ({LABEL}; {plan.method}-method, one limit)\n"
        f"{found.p1 * 100:g} %: accepted with probability {1 - found.alpha:.4f}\n"
        f"{found.p2 * 100:g} %: accepted with probability {found.beta:.4f}"
    )
    return Result(data, text)


def _plan(options: argparse.Namespace, count: int | None) -> VariablesPlan:
    """The plan the options name; `count` is the number of values, where there are any."""
    from inspector_app.domain.variables.plan import Method, parse_method
    from inspector_app.domain.variables.tables import letter_of_size, variables_plan

    method = parse_method(options.method)
    if options.k is not None:
        return _agreed(options, count, method)
    if method is Method.SIGMA:
        raise InputError(
            "variables.no_sigma_plan",
            "No plan of the standard for the sigma-method is established here.",
            "Give --k, as agreed or as computed by 'variables design --method sigma'.",
        )
    if options.aql is None:
        raise InputError("variables.aql_needed", "Neither --aql nor --k is given.", "Give one of them.")
    if sum(given is not None for given in (options.letter, options.n, options.lot)) > 1:
        raise InputError(
            "variables.one_size",
            "--letter, --n and --lot each decide the sample size.",
            "Give one of them only.",
        )
    if options.level is not None and options.lot is None:
        raise InputError(
            "variables.level_without_lot", "--level needs the lot size.", "Give --lot, or leave --level out."
        )
    severity = options.severity or "normal"
    if options.lot is not None:
        lot = whole("--lot", options.lot)
        return variables_plan(options.aql, severity, lot_size=lot, level=options.level or "II")
    letter = options.letter
    if options.n is not None:
        letter = letter_of_size(whole("--n", options.n))
    elif letter is None and count is not None:
        letter = letter_of_size(count)
    return variables_plan(options.aql, severity, letter=letter)


def _agreed(options: argparse.Namespace, count: int | None, method: Method) -> VariablesPlan:
    from inspector_app.domain.variables.plan import given_plan

    others = ("aql", "severity", "letter", "lot", "level")
    clash = next((name for name in others if getattr(options, name) is not None), None)
    if clash is not None:
        raise InputError(
            "variables.k_alone",
            f"--k is a plan of its own and does not go with --{clash}.",
            "Give --k and, if it is not the number of values, --n.",
            value=clash,
        )
    if options.n is None and count is None:
        raise InputError("variables.n_needed", "--k needs the sample size.", "Give --n as well.")
    n = count or 0 if options.n is None else whole("--n", options.n)
    return given_plan(n, number("--k", options.k) or Decimal(0), method)


def _values(options: argparse.Namespace) -> list[Decimal]:
    if (options.file is None) == (options.values is None):
        raise InputError(
            "variables.no_values",
            "The values are needed once: as a file or after --values.",
            "Give FILE.csv, or --values 10.1 9.8 10.0 ...",
        )
    if options.values is not None:
        found = [number("--values", text) for text in options.values]
        return [value for value in found if value is not None]
    return _column(options)


def _column(options: argparse.Namespace) -> list[Decimal]:
    from inspector_app.cli.csv_input import read_table

    table = read_table(options.file, decimal=options.decimal)
    if options.column is None and len(table.columns) != 1:
        raise InputError(
            "csv.which_column",
            f"{table.path.name} has {len(table.columns)} columns.",
            f"Say --column and one of {', '.join(repr(name) for name in table.columns)}.",
            value=len(table.columns),
        )
    cells = table.numbers(0 if options.column is None else table.find(options.column))
    empty = next((cell.line for cell in cells if cell.value is None), None)
    if empty is not None:
        raise InputError(
            "variables.empty_value",
            f"Line {empty} has no value.",
            "An item without a reading is not a conforming one: measure it, or take the line out.",
            line=empty,
        )
    return [cell.value for cell in cells if cell.value is not None]


def _plan_data(plan: VariablesPlan) -> dict[str, Any]:
    return {
        "edition": plan.edition_label,
        "source": plan.source,
        "method": str(plan.method),
        "aql": plan.aql or None,
        "severity": plan.severity or None,
        "level": plan.level or None,
        "lot": plan.lot_size,
        "letter": plan.letter or None,
        "plan_letter": plan.plan_letter or None,
        "n": plan.n,
        "k": str(plan.k),
        "m": plan.greatest_share * 100,
        "note": plan.note,
    }


def _plan_text(plan: VariablesPlan) -> str:
    heading = f"{plan.edition_label}, {plan.severity}, AQL {plan.aql}\n" if plan.aql else ""
    return f"{heading}n = {plan.n}, k = {plan.k}, M = {plan.greatest_share * 100:.3f} % ({plan.note})"


def _decision_text(plan: VariablesPlan, found: VariablesResult) -> str:
    lines = [_plan_text(plan), f"mean {found.mean:.6g}, standard deviation {found.spread:.6g}"]
    for name, index, beyond in (
        ("upper", found.q_upper, found.share_upper),
        ("lower", found.q_lower, found.share_lower),
    ):
        if index is not None and beyond is not None:
            lines.append(f"{name} limit: Q = {index:.4f}, estimated beyond it {beyond * 100:.3f} %")
    if found.form == 1:
        sign, rule = ("at least", "k") if found.accepted else ("below", "k")
        lines.append(f"Q is {sign} {rule}: {'accepted' if found.accepted else 'not accepted'}")
    else:
        sign = "at most" if found.accepted else "above"
        lines.append(
            f"{found.share * 100:.3f} % in all, {sign} M: {'accepted' if found.accepted else 'not accepted'}"
        )
    return "\n".join(lines)


def _float(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _finite(value: float | None) -> float | None:
    return value if value is not None and isfinite(value) else None


def _percent(value: float | None) -> float | None:
    return None if value is None else value * 100
