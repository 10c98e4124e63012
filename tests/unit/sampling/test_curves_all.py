"""Every plan of every table against SciPy, by whole arrays instead of runs; slow, on demand."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from scipy import stats

from inspector_app.domain.sampling import Edition, PlanKind, Severity, Stage
from inspector_app.domain.sampling.curves import Model, accept_probability
from inspector_app.domain.sampling.plans import all_plans

pytestmark = pytest.mark.slow


def distinct(edition: Edition) -> Iterator[tuple[Stage, ...]]:
    seen = set()
    for severity in Severity:
        for kind in PlanKind:
            for plan in all_plans(edition, severity, kind):
                if plan.stages not in seen:
                    seen.add(plan.stages)
                    yield plan.stages


def by_arrays(stages: tuple[Stage, ...], p: float, model: Model, lot: int, bad: int) -> float:
    """The chance of each total after each stage, over all totals up to the last Re."""
    size = stages[-1].re + 1
    chances = np.zeros(size)
    chances[0] = 1.0
    accepted, drawn = 0.0, 0
    for place, stage in enumerate(stages, 1):
        after = np.zeros(size)
        for found in np.flatnonzero(chances):
            more = np.arange(size - found)
            if model is Model.POISSON:
                law = stats.poisson.pmf(more, stage.n * p)
            elif model is Model.BINOMIAL:
                law = stats.binom.pmf(more, stage.n, p)
            else:
                law = stats.hypergeom.pmf(more, lot - drawn, bad - found, stage.n)
            after[found:] += chances[found] * law
        totals = np.arange(size)
        last = place == len(stages)
        ac = stage.re - 1 if last else -1 if stage.ac is None else stage.ac
        accepted += float(after[totals <= ac].sum())
        chances = np.where((totals > ac) & (totals < stage.re), after, 0.0)
        drawn += stage.n
    return accepted


@pytest.mark.parametrize("edition", Edition)
def test_every_plan_by_scipy(edition: Edition) -> None:
    worst = dict.fromkeys(Model, 0.0)
    for stages in distinct(edition):
        n = sum(stage.n for stage in stages)
        centre = (stages[-1].re - 0.5) / n
        for factor in (0.4, 0.8, 1.2):
            rate = centre * factor
            share, lot = min(0.9, rate), 4 * n + 7
            bad = round(share * lot)
            for model, p in (
                (Model.POISSON, rate),
                (Model.BINOMIAL, share),
                (Model.HYPERGEOMETRIC, bad / lot),
            ):
                expected = by_arrays(stages, p, model, lot, bad)
                got = accept_probability(stages, p, model=model, lot_size=lot)
                worst[model] = max(worst[model], abs(got - expected))
    assert worst[Model.POISSON] < 1e-12
    assert worst[Model.BINOMIAL] < 1e-12
    # SciPy's hypergeometric goes by log gamma; ours agrees with exact integers to 1e-13 elsewhere.
    assert worst[Model.HYPERGEOMETRIC] < 1e-10
