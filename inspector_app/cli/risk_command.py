"""`risk`: plans by attributes computed for stated risks, and numbers to inspect for a stated protection."""

from __future__ import annotations

import argparse
import unicodedata
from typing import TYPE_CHECKING, Any

from inspector_app.cli.output import Result
from inspector_app.domain.errors import InputError

if TYPE_CHECKING:
    from inspector_app.domain.sampling.design import Design

LABEL = "computed, not a plan of any standard"
MOST_DIGITS = 12
_SHARES = "Qualities and risks are fractions (0.01) or have a percent sign (1%)."

_DESIGN = f"""\
The single plan with the smallest acceptance number, and the smallest sample for it, that accepts the better
quality --p1 with at least 1 - alpha and the worse one --p2 with at most beta. {_SHARES}
Models: binomial (an endless process), hypergeometric (a lot of --lot; p1 is rounded down to whole items and
p2 up), poisson (nonconformities per item, which may exceed 1).
By variables: see 'variables design'.

JSON: {{"label", "model", "lot", "n", "ac", "re", "p1", "d1", "alpha", "p2", "d2", "beta"}}: alpha and beta
are what the plan really has, d1 and d2 the whole items of a known lot, null otherwise.
"""
_ISOLATED = f"""\
An isolated lot is not protected by AQL tables, which are made for series of lots. This is the smallest sample
that accepts the limiting quality --lq with at most beta, for the acceptance number --ac. {_SHARES}

JSON: as 'risk design', with p1, d1 and alpha null.
"""
_PROTECT = f"""\
The smallest number of items to inspect so that finding none protects: a lot with --nonconforming such items,
or with one more than the share --tolerated allows, passes with at most beta. Exact (hypergeometric).
{_SHARES}
For comparison the approximate formula n = (N - (d-1)/2) (1 - beta^(1/d)) is shown; it is recalled from a
standard and unverified.

JSON: {{"label", "lot", "n", "nonconforming", "beta", "probability", "formula_n"}}.
"""

_CURVE = """\
The operating characteristic of any plan by attributes. --plan gives each sample as n:Ac/Re, Ac and Re
cumulative, # where acceptance is not allowed yet; a single plan as 125:7/8.
Model: hypergeometric for a lot of --lot, binomial without one, Poisson with --per-item.

JSON: {"model", "lot", "stages": [{"n", "ac", "re"}], "oc": [{"quality", "probability", "asn", "aoq"}],
"aql", "producer_risk", "ltpd", "aoql"}. Qualities, "ltpd" (accepted with at most 0.10), "aoq" and "aoql"
are percent nonconforming, or nonconformities per 100 items with --per-item; "asn" is the average number of
items inspected, without curtailment. AOQ: lots not accepted are sorted and nonconforming items replaced.
"""


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    risk = commands.add_parser(
        "risk", parents=[common], help="plans computed for stated risks; numbers for a stated protection"
    )
    verbs = risk.add_subparsers(dest="verb", required=True, metavar="VERB")

    def verb(name: str, text: str, description: str) -> argparse.ArgumentParser:
        parser: argparse.ArgumentParser = verbs.add_parser(
            name,
            parents=[common],
            help=text,
            description=description,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        return parser

    design = verb("design", "a single plan for two given risks", _DESIGN)
    add_risks(design)
    design.add_argument(
        "--model", choices=("binomial", "hypergeometric", "poisson"), help="default: by --lot"
    )
    design.add_argument("--lot", metavar="N", help="lot size; makes the model hypergeometric")
    design.set_defaults(run=run_design)
    isolated = verb("isolated", "a plan for an isolated lot by its limiting quality", _ISOLATED)
    isolated.add_argument("--lot", required=True, metavar="N", help="lot size")
    isolated.add_argument("--lq", required=True, metavar="P", help="limiting quality")
    isolated.add_argument("--beta", default="0.10", metavar="P", help="consumer's risk (default 0.10)")
    isolated.add_argument("--ac", default="0", metavar="Ac", help="acceptance number (default 0)")
    isolated.set_defaults(run=run_isolated)
    protect = verb("protect", "number to inspect, none found, for a stated protection", _PROTECT)
    protect.add_argument("--lot", required=True, metavar="N", help="lot size")
    against = protect.add_mutually_exclusive_group(required=True)
    against.add_argument("--tolerated", metavar="P", help="share of nonconforming items just tolerated")
    against.add_argument("--nonconforming", metavar="D", help="nonconforming items to be protected from")
    protect.add_argument("--beta", default="0.10", metavar="P", help="consumer's risk (default 0.10)")
    protect.set_defaults(run=run_protect)
    curve = verb("curve", "operating characteristic, ASN and AOQ of any plan", _CURVE)
    curve.add_argument("--plan", required=True, nargs="+", metavar="n:Ac/Re", help="the samples in order")
    curve.add_argument("--lot", metavar="N", help="lot size")
    curve.add_argument(
        "--aql", metavar="V", help="AQL in percent, or per 100 items: states the producer's risk"
    )
    curve.add_argument("--per-item", action="store_true", help="count nonconformities (Poisson)")
    curve.add_argument("--points", default="21", metavar="n", help="points of the curve (default 21)")
    curve.set_defaults(run=run_curve)


def add_risks(parser: argparse.ArgumentParser) -> None:
    """The two points of a design."""
    parser.add_argument("--p1", required=True, metavar="P", help="quality to be accepted")
    parser.add_argument("--alpha", default="0.05", metavar="P", help="producer's risk (default 0.05)")
    parser.add_argument("--p2", required=True, metavar="P", help="quality not to be accepted")
    parser.add_argument("--beta", default="0.10", metavar="P", help="consumer's risk (default 0.10)")


def run_design(options: argparse.Namespace) -> Result:
    from inspector_app.domain.sampling.design import design_single

    lot = None if options.lot is None else whole("--lot", options.lot)
    model = options.model or ("binomial" if lot is None else "hypergeometric")
    return _shown(
        design_single(
            share("--p1", options.p1),
            share("--alpha", options.alpha),
            share("--p2", options.p2),
            share("--beta", options.beta),
            model,
            lot,
        )
    )


def run_isolated(options: argparse.Namespace) -> Result:
    from inspector_app.domain.sampling.design import design_for_consumer

    return _shown(
        design_for_consumer(
            share("--lq", options.lq),
            share("--beta", options.beta),
            whole("--ac", options.ac),
            "hypergeometric",
            whole("--lot", options.lot),
        )
    )


def run_protect(options: argparse.Namespace) -> Result:
    from inspector_app.domain.sampling.protection import items_for_protection

    found = items_for_protection(
        whole("--lot", options.lot),
        fraction=None if options.tolerated is None else share("--tolerated", options.tolerated),
        count=None if options.nonconforming is None else whole("--nonconforming", options.nonconforming),
        beta=share("--beta", options.beta),
    )
    data = {
        "label": LABEL,
        "lot": found.lot_size,
        "n": found.n,
        "nonconforming": found.d,
        "beta": found.beta,
        "probability": found.probability,
        "formula_n": found.formula_n,
    }
    text = (
        f"Inspect {found.n} of {found.lot_size} items and accept if none is nonconforming ({LABEL}).\n"
        f"A lot with {found.d} nonconforming items then passes with probability {found.probability:.4g}, "
        f"at most {found.beta:g}.\nApproximate formula: {found.formula_n}."
    )
    return Result(data, text)


def run_curve(options: argparse.Namespace) -> Result:
    from inspector_app.cli.risk_curve import curve

    return curve(
        options.plan,
        None if options.lot is None else whole("--lot", options.lot),
        None if options.aql is None else percent("--aql", options.aql),
        whole("--points", options.points),
        per_item=options.per_item,
    )


def _shown(found: Design) -> Result:
    data = {
        "label": LABEL,
        "model": str(found.model),
        "lot": found.lot_size,
        "n": found.n,
        "ac": found.ac,
        "re": found.re,
        "p1": found.p1,
        "d1": found.d1,
        "alpha": found.alpha,
        "p2": found.p2,
        "d2": found.d2,
        "beta": found.beta,
    }
    lines = [f"n = {found.n}, Ac {found.ac}, Re {found.re} ({LABEL}; {found.model})"]
    if found.p1 is not None and found.alpha is not None:
        lines.append(_line(found, found.p1, found.d1, 1 - found.alpha))
    lines.append(_line(found, found.p2, found.d2, found.beta))
    return Result(data, "\n".join(lines))


def _line(found: Design, p: float, items: int | None, accepted: float) -> str:
    quality = f"{p:g} per item" if found.model == "poisson" else f"{p * 100:g} %"
    whole_items = "" if items is None else f" ({items} of {found.lot_size})"
    return f"{quality}{whole_items}: accepted with probability {accepted:.4f}"


def share(option: str, text: str) -> float:
    """A fraction, or a percentage with its sign. Raises InputError `option.not_a_share`."""
    from inspector_app.domain.measurement.reading import parse_reading

    bare = text.strip().removesuffix("%").removesuffix("％")
    try:
        value = parse_reading(bare)
    except InputError:
        value = None
    if value is None:
        raise InputError(
            "option.not_a_share",
            f"{option} {text!r} is not a share.",
            f"Write a fraction such as 0.01, or 1% ({option} 1%).",
            value=text,
        )
    return float(value if bare == text.strip() else value / 100)


def percent(option: str, text: str) -> float:
    """A number in percent or per 100 items, with or without its sign. Raises `option.not_percent`."""
    from inspector_app.domain.measurement.reading import parse_reading

    try:
        value = parse_reading(text.strip().removesuffix("%").removesuffix("％"))
    except InputError:
        value = None
    if value is None:
        raise InputError(
            "option.not_percent",
            f"{option} {text!r} is not a number in percent.",
            f"Write a number such as 2.5 ({option} 2.5).",
            value=text,
        )
    return float(value)


def whole(option: str, text: str) -> int:
    """A whole number, 0 or more, of at most 12 digits. Raises InputError `option.not_whole`."""
    digits = unicodedata.normalize("NFKC", text).strip()
    if not (digits.isascii() and digits.isdecimal() and len(digits) <= MOST_DIGITS):
        raise InputError(
            "option.not_whole",
            f"{option} {text[:40]!r} is not a whole number of at most {MOST_DIGITS} digits.",
            f"Write digits only, such as {option} 120.",
            value=text,
        )
    return int(digits)
