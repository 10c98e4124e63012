"""`risk curve`: the operating characteristic of any plan by attributes, as numbers and as a table."""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from inspector_app.cli.output import Result, table
from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling import Stage
from inspector_app.domain.sampling.curves import (
    OcPoint,
    at_aql,
    consumer_quality,
    model_of,
    oc_curve,
    outgoing_limit,
)

_SAMPLE = re.compile(r"([0-9]{1,7}):([0-9]{1,5}|#)/([0-9]{1,5})")
MOST_POINTS = 1001
MOST_STEPS = 5_000_000
"""Products of two chances that a curve may take: some two seconds. The largest plan of a standard takes a
fifth of it at 100 points."""


@dataclass(frozen=True)
class AnyPlan:
    """A plan as typed; `lot_size` None: no known lot."""

    stages: tuple[Stage, ...]
    lot_size: int | None
    aql: str | None = None
    full_inspection: bool = False


def curve(samples: list[str], lot: int | None, aql: float | None, points: int, *, per_item: bool) -> Result:
    """The result of the command; `aql` in percent or per 100 items.

    Raises InputError `risk.bad_sample`, `risk.bad_plan`, `risk.bad_points`, `risk.bad_aql`,
    `risk.bad_lot`, `risk.too_long`, `risk.full_inspection`.
    """
    if not 2 <= points <= MOST_POINTS:
        raise InputError(
            "risk.bad_points",
            f"A curve of {points} points cannot be made.",
            f"Give a number from 2 to {MOST_POINTS}.",
            value=points,
        )
    if lot is not None and lot < 2:
        raise InputError(
            "risk.bad_lot",
            f"A lot of {lot} cannot be sampled.",
            "Give the number of items in the lot, 2 or more, or leave --lot out.",
            value=lot,
        )
    plan = AnyPlan(_stages(samples), lot)
    _check_effort(plan.stages, points)
    n = sum(stage.n for stage in plan.stages)
    if lot is not None and n >= lot:
        raise InputError(
            "risk.full_inspection",
            f"The plan takes {n} items and the lot has {lot}: everything is inspected.",
            "There is no risk of sampling to state. Give a larger lot, or leave --lot out.",
            n=n,
            lot_size=lot,
        )
    if aql is not None and not 0 < aql <= (math.inf if per_item else 100):
        raise InputError(
            "risk.bad_aql",
            f"An AQL of {aql:g} is not possible.",
            "Give a number above 0; in percent nonconforming, up to 100.",
            value=aql,
        )
    at = None if aql is None else at_aql(plan, aql, per_item=per_item)
    found = oc_curve(plan, per_item=per_item, points=points)
    limit = consumer_quality(plan, per_item=per_item)
    worst = outgoing_limit(plan, per_item=per_item, curve=found)
    data = {
        "model": str(model_of(plan, per_item=per_item)),
        "lot": lot,
        "stages": [{"n": stage.n, "ac": stage.ac, "re": stage.re} for stage in plan.stages],
        "oc": [_data(point) for point in found],
        "aql": None if at is None else at.quality_percent,
        "producer_risk": None if at is None else 1.0 - at.probability,
        "ltpd": limit.quality_percent,
        "aoql": None if worst is None else worst.aoq,
    }
    return Result(data, _text(data, found))


def _data(point: OcPoint) -> dict[str, Any]:
    return {
        "quality": point.quality_percent,
        "probability": point.probability,
        "asn": point.asn,
        "aoq": point.aoq,
    }


def _text(data: dict[str, Any], found: tuple[OcPoint, ...]) -> str:
    rows = [
        [
            f"{point.quality_percent:.4g}",
            f"{point.probability:.4f}",
            f"{point.asn:.1f}",
            f"{point.aoq:.4g}",
        ]
        for point in found
    ]
    lines = [f"model: {data['model']}", table(rows, ["quality", "accepted", "ASN", "AOQ"])]
    if data["producer_risk"] is not None:
        lines.append(f"producer's risk at {data['aql']:.4g}: {data['producer_risk']:.4f}")
    lines.append(f"accepted at most 1 time in 10 from {data['ltpd']:.4g} on (LTPD)")
    lines.append(f"average outgoing quality limit: {data['aoql']:.4g}")
    return "\n".join(lines)


def _stages(samples: list[str]) -> tuple[Stage, ...]:
    stages: list[Stage] = []
    for text in samples:
        match = _SAMPLE.fullmatch(unicodedata.normalize("NFKC", text).strip())
        if match is None or match[1].strip("0") == "":
            raise InputError(
                "risk.bad_sample",
                f"{text!r} is not a sample of a plan.",
                "Write n:Ac/Re, such as 80:2/5, or 32:#/4 where acceptance is not allowed yet; n has at most "
                "7 digits, Ac and Re at most 5.",
                value=text,
            )
        stages.append(Stage(int(match[1]), None if match[2] == "#" else int(match[2]), int(match[3])))
    _check(stages)
    return tuple(stages)


def _check_effort(stages: tuple[Stage, ...], points: int) -> None:
    """Every number that leaves a sample undecided meets every number that the next one can find."""
    pairs = 0
    for stage, following in pairwise(stages):
        undecided = stage.re - 1 - (-1 if stage.ac is None else stage.ac)
        pairs += undecided * following.re
    if pairs * (points + 200) > MOST_STEPS:
        raise InputError(
            "risk.too_long",
            f"A curve of {points} points takes too long for this plan: between Ac and Re of its samples "
            "too much is undecided.",
            "Ask for fewer --points, or give Ac and Re that are closer together.",
            value=points,
        )


def _check(stages: list[Stage]) -> None:
    """The numbers of a plan rise from sample to sample, and the last sample decides."""
    ac, re_before = -1, 0
    for place, stage in enumerate(stages, 1):
        now = ac if stage.ac is None else stage.ac
        if now < ac or stage.re < re_before or stage.re <= now or stage.re < 1:
            raise InputError(
                "risk.bad_plan",
                f"Sample {place}: Ac {'#' if stage.ac is None else stage.ac} and Re {stage.re} do not fit.",
                "Ac and Re are cumulative: neither falls from sample to sample, and Re is above Ac.",
                value=place,
            )
        ac, re_before = now, stage.re
    if stages[-1].ac is None:
        raise InputError(
            "risk.bad_plan",
            "The last sample cannot accept the lot.",
            "Give an acceptance number for it.",
            value=len(stages),
        )
