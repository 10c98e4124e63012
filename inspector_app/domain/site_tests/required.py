"""On how many pieces of a lot a test is due, and how many of them may fail."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inspector_app.domain.pack_tests import SiteTest

if TYPE_CHECKING:
    from inspector_app.domain.sampling import AttributePlan


@dataclass(frozen=True)
class Required:
    """`size` pieces, of which `acceptance` may fail. `plan` is set when they come from a sampling plan.

    `known` False: the sample depends on a lot whose size is not known yet; both numbers are then 0.
    """

    size: int
    acceptance: int
    plan: AttributePlan | None = None
    known: bool = True


def required(test: SiteTest, lot_size: int) -> Required:
    """The sample of a test for a lot: the pack's fixed number, or the single normal plan of its level and
    AQL. Never more pieces than the lot has (a lot size below 1 is not known).

    Raises InputError `plan.*` for a level or AQL the sampling standard does not have.
    """
    if test.sampling is None:
        return Required(
            min(test.sample_size, lot_size) if lot_size > 0 else test.sample_size, test.acceptance
        )
    if lot_size < 1:
        return Required(0, 0, known=False)
    if lot_size == 1:
        return Required(1, 0)
    from inspector_app.domain.sampling import attribute_plan, parse_edition

    sampling = test.sampling
    edition = parse_edition(sampling.edition)
    plan = attribute_plan(lot_size, sampling.level, sampling.aql, edition=edition)
    return Required(plan.items_to_inspect, plan.ac, plan)
