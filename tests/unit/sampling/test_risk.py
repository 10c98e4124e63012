"""The two points that explain a plan: for all kinds, whole items of a small lot, never and always."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.sampling import (
    AQLS,
    LEVELS,
    Edition,
    PlanKind,
    Severity,
    Stage,
    attribute_plan,
    class_plans,
)
from inspector_app.domain.sampling.risk import RiskPoint, risk_points


def test_the_sentence_of_the_usual_plan() -> None:
    at_aql, limiting = risk_points(attribute_plan(3000, "II", "2.5"))
    assert (at_aql.per_hundred, at_aql.nonconforming, at_aql.times_in_100) == ("2.5", 75, 99)
    assert (limiting.per_hundred, limiting.nonconforming, limiting.times_in_100) == ("10", 300, 6)
    assert not at_aql.per_item


def test_points_count_whole_items_of_a_small_lot() -> None:
    at_aql, limiting = risk_points(attribute_plan(120, "II", "1.0"))
    assert (at_aql.per_hundred, at_aql.nonconforming) == ("0.833", 1)
    assert limiting.nonconforming == 24
    assert len(risk_points(attribute_plan(14, "II", "1.0"))) == 1


def test_nonconformities_and_high_aqls_are_per_hundred() -> None:
    by_mode = risk_points(attribute_plan(3000, "II", "2.5"), per_item=True)
    by_aql = risk_points(attribute_plan(3000, "II", "15"))
    assert all(point.per_item and point.nonconforming is None for point in (*by_mode, *by_aql))
    assert by_aql[0].per_hundred == "15"


def test_zero_acceptance_has_points_without_an_aql() -> None:
    critical = class_plans(3000, "II", {"critical": None, "major": "2.5"})[0].plan
    even, low = risk_points(critical)
    assert 0.1 < even.probability <= 0.5
    assert low.probability <= 0.1
    assert float(even.per_hundred) < float(low.per_hundred)


def test_a_process_is_told_in_percent_without_counts() -> None:
    class Process:
        stages, lot_size, aql, full_inspection = (Stage(125, 7, 8),), None, "2.5", False

    better, worse = risk_points(Process())
    assert (better.per_hundred, better.per_item, better.nonconforming) == ("2.5", False, None)
    assert (worse.per_hundred, worse.times_in_100) == ("10", 6)


def test_full_inspection_has_no_sampling_risk() -> None:
    assert risk_points(attribute_plan(8, "II", "1.0")) == ()


@given(
    st.integers(2, 100_000),
    st.sampled_from(LEVELS),
    st.sampled_from(AQLS),
    st.sampled_from(Severity),
    st.sampled_from(Edition),
    st.sampled_from(PlanKind),
    st.booleans(),
)
def test_every_plan_has_its_points(
    lot: int, level: str, aql: str, severity: Severity, edition: Edition, kind: PlanKind, per_item: bool
) -> None:
    plan = attribute_plan(lot, level, aql, severity, edition, kind)
    points = risk_points(plan, per_item=per_item)
    assert bool(points) != plan.full_inspection
    if points:
        assert points[-1].probability <= 0.1
        assert points[0].probability >= points[-1].probability


@pytest.mark.parametrize(
    ("probability", "times"), [(0.0, 0), (1.0, 100), (0.001, 1), (0.999, 99), (0.985, 99), (0.064, 6)]
)
def test_never_and_always_are_said_only_when_true(probability: float, times: int) -> None:
    assert RiskPoint("1", probability, False, None).times_in_100 == times
