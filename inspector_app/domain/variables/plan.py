"""A plan by variables: how many items to measure, and how far from a limit their mean has to stay.

The s-method estimates the standard deviation from the sample, the sigma-method knows it. The estimated share
beyond a limit and the greatest one allowed follow from n and k by the same formula, so that a decision by k
and one by the share agree for one limit.

Source of the formulas: MIL-STD-414, sections B and D.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from math import erfc, isinf, sqrt

from inspector_app.domain.distributions import regularized_beta
from inspector_app.domain.errors import InputError

EDITION_LABEL = "MIL-STD-414 k, sample sizes of ANSI/ASQ Z1.9"
LEAST = {"s": 3, "sigma": 2}
"""The smallest sample of each method: with fewer the share beyond a limit cannot be estimated."""

NOTE_CODES = {
    "variables.direct": "letter {letter}: n = {n}, k = {k}",
    "variables.arrow": "letter {letter}, arrow to {plan_letter}: n = {n}, k = {k}",
    "variables.tightened": "tightened: k of the AQL one step stricter, {k_aql}",
    "variables.computed": "computed for two given risks; not a plan of any standard",
    "variables.given": "n and k as given; not checked against any standard",
}
"""Every note a plan can carry: code to English words."""


class Method(StrEnum):
    S = "s"
    SIGMA = "sigma"


def parse_method(text: str) -> Method:
    """s or sigma. Raises InputError `variables.unknown_method`."""
    wanted = text.strip().casefold()
    if wanted in tuple(Method):
        return Method(wanted)
    raise InputError(
        "variables.unknown_method",
        f'"{text}" is not a method of sampling by variables.',
        "Allowed: s (standard deviation estimated from the sample), sigma (standard deviation known).",
        value=text,
    )


@dataclass(frozen=True)
class VariablesPlan:
    """`n` items to measure, acceptability constant `k`. `source`: standard | computed | given.

    A standard's plan names its letters, AQL, severity and level; `plan_letter` is the one whose n and k
    apply. `k` is exact: as printed in the table, as given, or as many digits as were computed.
    """

    method: Method
    n: int
    k: Decimal
    source: str
    note_codes: tuple[str, ...] = ()
    letter: str = ""
    plan_letter: str = ""
    aql: str = ""
    k_aql: str = ""
    severity: str = ""
    level: str = ""
    lot_size: int | None = None

    @property
    def greatest_share(self) -> float:
        """M, the greatest estimated fraction nonconforming that is accepted: the estimate at Q = k."""
        return estimated_share(float(self.k), self.n, self.method)

    @property
    def edition_label(self) -> str:
        """Where the plan comes from, as reports print it."""
        return EDITION_LABEL if self.source == "standard" else self.source

    @property
    def note(self) -> str:
        """How the plan came about, in English."""
        params = {
            "letter": self.letter,
            "plan_letter": self.plan_letter,
            "n": self.n,
            "k": self.k,
            "k_aql": self.k_aql,
        }
        return "; ".join(NOTE_CODES[code].format(**params) for code in self.note_codes)


def given_plan(n: int, k: Decimal, method: Method) -> VariablesPlan:
    """A plan agreed upon by its numbers. Raises InputError `variables.too_few`."""
    if n < LEAST[method]:
        raise InputError(
            "variables.too_few",
            f"{n} {'value is' if n == 1 else 'values are'} too few for the {method}-method, "
            f"which needs {LEAST[method]} or more.",
            "Measure more items.",
            n=n,
            least=LEAST[method],
        )
    return VariablesPlan(method, n, k, "given", ("variables.given",))


def estimated_share(quality_index: float, n: int, method: Method) -> float:
    """The estimated fraction beyond a limit, from Q = distance of the mean to it in standard deviations.

    The minimum-variance unbiased estimate. s-method, n >= 3: I_x(n/2 - 1, n/2 - 1) with
    x = (1 - Q sqrt(n) / (n - 1)) / 2, kept within 0 and 1. sigma-method, n >= 2: Phi(-Q sqrt(n / (n - 1))).
    """
    if method is Method.SIGMA:
        return 0.5 * erfc(quality_index * sqrt(n / (n - 1)) * sqrt(0.5))
    if isinf(quality_index):
        return 0.0 if quality_index > 0 else 1.0
    x = 0.5 * (1.0 - quality_index * sqrt(n) / (n - 1))
    half = n / 2.0 - 1.0
    return regularized_beta(min(1.0, max(0.0, x)), half, half)
