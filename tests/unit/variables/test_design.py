"""Operating characteristics and computed plans, by attributes and by variables, against SciPy and search."""

from __future__ import annotations

from math import ceil, sqrt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from inspector_app.domain.errors import InputError
from inspector_app.domain.noncentral import noncentral_t_tail
from inspector_app.domain.sampling.design import Design, design_for_consumer, design_single
from inspector_app.domain.variables.curves import accept_share
from inspector_app.domain.variables.design import design_variables
from inspector_app.domain.variables.plan import Method
from inspector_app.domain.variables.tables import SIZES


@settings(max_examples=60)
@given(st.sampled_from((2, *SIZES, 500)), st.floats(-2, 3), st.floats(-2.5, 4))
def test_noncentral_t_by_scipy(n: int, k: float, z: float) -> None:
    expected = stats.nct.sf(k * sqrt(n), n - 1, z * sqrt(n))
    assert noncentral_t_tail(k * sqrt(n), n - 1, z * sqrt(n)) == pytest.approx(float(expected), abs=1e-9)


def test_noncentral_t_without_noncentrality_is_students() -> None:
    for df in (1, 2, 5, 30, 500):
        for t in (-3.0, 0.0, 0.7, 2.5):
            assert noncentral_t_tail(t, df, 0.0) == pytest.approx(float(stats.t.sf(t, df)), abs=1e-12)


@pytest.mark.parametrize("method", Method)
def test_operating_characteristic(method: Method) -> None:
    for n, k in ((5, 1.53), (10, 1.72), (35, 1.89), (200, 2.04)):
        for share in (0.001, 0.01, 0.05, 0.3):
            z = stats.norm.isf(share)
            expected = (
                stats.nct.sf(k * sqrt(n), n - 1, z * sqrt(n))
                if method is Method.S
                else stats.norm.cdf((z - k) * sqrt(n))
            )
            assert accept_share(n, k, share, method) == pytest.approx(float(expected), abs=1e-10)


@pytest.mark.parametrize("share", [0.0, 1.0, -0.1])
def test_shares_must_be_shares(share: float) -> None:
    with pytest.raises(InputError) as refused:
        accept_share(5, 1.5, share, Method.S)
    assert refused.value.code == "variables.bad_fraction"


POINTS = [
    (0.01, 0.05, 0.05, 0.10),
    (0.05, 0.05, 0.15, 0.20),
    (0.001, 0.05, 0.01, 0.10),
    (0.0001, 0.01, 0.3, 0.01),
]


@pytest.mark.parametrize("method", Method)
@pytest.mark.parametrize("points", POINTS)
def test_variables_design_is_the_smallest(points: tuple[float, ...], method: Method) -> None:
    p1, alpha, p2, beta = points
    found = design_variables(p1, alpha, p2, beta, method)
    assert found.alpha <= alpha
    assert found.beta <= beta
    n = found.plan.n
    assert found.plan.note == "computed for two given risks; not a plan of any standard"
    assert found.plan.edition_label == "computed"
    z1, z2 = stats.norm.isf([p1, p2])
    if method is Method.SIGMA:
        assert n == max(2, ceil(((stats.norm.isf(alpha) + stats.norm.isf(beta)) / (z1 - z2)) ** 2))
        return
    less = n - 1
    consumer = stats.nct.isf(beta, less - 1, z2 * sqrt(less))
    producer = stats.nct.isf(1 - alpha, less - 1, z1 * sqrt(less))
    assert consumer > producer  # one item less cannot hold both
    k = float(found.plan.k)
    assert found.alpha == pytest.approx(1 - stats.nct.sf(k * sqrt(n), n - 1, z1 * sqrt(n)), abs=1e-9)


def test_k_gets_the_digits_it_needs() -> None:
    found = design_variables(0.001, 0.05, 0.002, 0.10, Method.S)
    assert found.plan.n == 1034
    assert found.alpha <= 0.05
    assert found.beta <= 0.10
    lenient = design_variables(0.7, 0.05, 0.95, 0.10, Method.S)
    assert lenient.plan.k < 0


@pytest.mark.parametrize("model", ["binomial", "poisson"])
@pytest.mark.parametrize("points", [*POINTS[:3], (0.02, 0.05, 0.08, 0.10), (0.3, 0.2, 0.31, 0.79)])
def test_attributes_design_by_search(points: tuple[float, ...], model: str) -> None:
    p1, alpha, p2, beta = points
    found = design_single(p1, alpha, p2, beta, model)

    def accepts(n: int, ac: int, p: float) -> float:
        return float(stats.binom.cdf(ac, n, p) if model == "binomial" else stats.poisson.cdf(ac, n * p))

    assert found.alpha == pytest.approx(1 - accepts(found.n, found.ac, p1), abs=1e-10)
    assert found.beta == pytest.approx(accepts(found.n, found.ac, p2), abs=1e-10)
    assert found.alpha is not None
    assert found.alpha <= alpha
    assert found.beta <= beta
    assert accepts(found.n - 1, found.ac, p2) > beta  # the smallest n for this Ac
    for ac in range(found.ac):  # and no smaller Ac does
        n = next(n for n in range(1, found.n + 1) if accepts(n, ac, p2) <= beta)
        assert 1 - accepts(n, ac, p1) > alpha


def test_the_usual_design() -> None:
    found = design_single(0.01, 0.05, 0.05, 0.10)
    assert (found.n, found.ac, found.re) == (132, 3, 4)


@settings(max_examples=25)
@given(st.integers(20, 400), st.floats(0.001, 0.1), st.floats(1.5, 8), st.floats(0.02, 0.2))
def test_known_lot_holds_its_risks(lot: int, p1: float, ratio: float, risk: float) -> None:
    p2 = p1 * ratio
    if int(p1 * lot + 1e-6) >= ceil(p2 * lot - 1e-6):  # one whole item cannot be on both sides
        with pytest.raises(InputError, match="No plan"):
            design_single(p1, risk, p2, risk, "hypergeometric", lot)
        return
    found = design_single(p1, risk, p2, risk, "hypergeometric", lot)
    assert found.d1 is not None
    assert found.d2 is not None
    assert found.d1 <= p1 * lot + 1e-6
    assert found.d2 >= p2 * lot - 1e-6
    assert stats.hypergeom.cdf(found.ac, lot, found.d1, found.n) >= 1 - risk - 1e-9
    assert stats.hypergeom.cdf(found.ac, lot, found.d2, found.n) <= risk + 1e-9


def test_isolated_lot_by_limiting_quality() -> None:
    # Limiting quality 5 % of a lot of 1000: 50 items; none allowed, then one.
    none = design_for_consumer(0.05, 0.10, 0, "hypergeometric", 1000)
    assert isinstance(none, Design)
    assert (none.n, none.ac, none.d2, none.p1, none.alpha, none.d1) == (44, 0, 50, None, None, None)
    one = design_for_consumer(0.05, 0.10, 1, "hypergeometric", 1000)
    assert stats.hypergeom.cdf(1, 1000, 50, one.n) <= 0.10 < stats.hypergeom.cdf(1, 1000, 50, one.n - 1)
    assert design_for_consumer(0.05, 0.10).n == 45


@pytest.mark.parametrize(
    ("points", "model", "lot", "code"),
    [
        ((0.05, 0.05, 0.01, 0.1), "binomial", None, "design.order"),
        ((0.05, 0.05, 0.05, 0.1), "binomial", None, "design.order"),
        ((0.01, 0.0, 0.05, 0.1), "binomial", None, "design.bad_risk"),
        ((0.01, 0.05, 0.05, 1.0), "binomial", None, "design.bad_risk"),
        ((0.01, 0.05, 1.0, 0.1), "binomial", None, "design.bad_quality"),
        ((0.0, 0.05, 0.1, 0.1), "poisson", None, "design.bad_quality"),
        ((0.01, 0.05, 0.0100001, 0.1), "binomial", None, "design.too_close"),
        ((0.01, 0.05, 0.05, 0.1), "hypergeometric", None, "design.lot_needed"),
        ((0.01, 0.05, 0.05, 0.1), "hypergeometric", 0, "design.lot_needed"),
    ],
)
def test_designs_that_are_refused(
    points: tuple[float, float, float, float], model: str, lot: int | None, code: str
) -> None:
    with pytest.raises(InputError) as refused:
        design_single(*points, model, lot)
    assert refused.value.code == code


def test_consumer_designs_that_are_refused() -> None:
    for ac, model, lot in ((-1, "binomial", None), (50, "hypergeometric", 1000)):
        with pytest.raises(InputError) as refused:
            design_for_consumer(0.05, 0.10, ac, model, lot)
        assert refused.value.code == "design.impossible"


@pytest.mark.parametrize(
    ("points", "code"),
    [
        ((0.05, 0.05, 0.01, 0.1), "design.order"),
        ((0.01, 0.05, 0.0101, 0.1), "design.too_close"),
        ((0.01, 0.05, 1.0, 0.1), "variables.bad_fraction"),
        ((0.01, 1.05, 0.1, 0.1), "design.bad_risk"),
    ],
)
def test_variables_designs_that_are_refused(points: tuple[float, float, float, float], code: str) -> None:
    with pytest.raises(InputError) as refused:
        design_variables(*points, Method.S)
    assert refused.value.code == code
