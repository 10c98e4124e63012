"""Numbers to inspect for a stated protection: published case, search one by one, SciPy."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling.protection import items_for_protection, none_found, zero_n_for_quality


def test_the_example_of_critical_items() -> None:
    found = items_for_protection(3454, fraction=0.002, beta=0.001)
    assert (found.n, found.d, found.formula_n) == (2165, 7, 2165)
    assert found.probability == pytest.approx(0.0009979, abs=5e-8)
    assert items_for_protection(3454, count=7, beta=0.001) == found


def test_the_formula_is_only_near() -> None:
    off = [
        lot
        for lot in range(50, 400)
        if (found := items_for_protection(lot, fraction=Fraction(1, 50))).n != found.formula_n
    ]
    assert 0 < len(off) < 100
    for lot in off:
        found = items_for_protection(lot, fraction=Fraction(1, 50))
        assert abs(found.n - found.formula_n) == 1


@given(st.integers(1, 60), st.integers(1, 60), st.fractions(Fraction(1, 100), Fraction(99, 100)))
def test_the_smallest_of_all(lot: int, count: int, beta: Fraction) -> None:
    if count > lot:
        with pytest.raises(InputError):
            items_for_protection(lot, count=count, beta=beta)
        return
    found = items_for_protection(lot, count=count, beta=beta)

    def missed(n: int) -> Fraction:
        chance = Fraction(1)
        for drawn in range(n):
            chance *= Fraction(max(0, lot - count - drawn), lot - drawn)
        return chance

    assert found.n == next(n for n in range(lot + 1) if missed(n) <= beta)
    assert found.probability == float(missed(found.n))


def test_a_tenth_is_within_a_tenth() -> None:
    assert items_for_protection(10, count=1, beta=0.1).n == 9
    assert items_for_protection(10, count=1, beta=0.3).n == 7  # the float 0.3 is below three tenths
    assert items_for_protection(10, fraction=0.0, beta=0.1).d == 1
    assert items_for_protection(500_000, count=1, beta=0.1).n == 450_000


def test_large_lots_are_searched_at_once() -> None:
    """Factors are multiplied exactly only where a float could decide wrongly; it took minutes once."""
    found = items_for_protection(10**9, fraction=0.01)
    assert (found.n, found.d) == (230, 10**7 + 1)
    assert found.probability == pytest.approx(0.99**230, rel=1e-6)
    many = items_for_protection(10**8, count=20_000)
    for n, within in ((many.n, True), (many.n - 1, False)):
        assert bool(stats.hypergeom(10**8, 20_000, n).pmf(0) <= 0.1) is within
    assert many.probability == pytest.approx(stats.hypergeom(10**8, 20_000, many.n).pmf(0), rel=1e-6)


@given(st.integers(1, 3000), st.data())
def test_none_found_by_scipy(lot: int, data: st.DataObject) -> None:
    n, bad = data.draw(st.integers(0, lot)), data.draw(st.integers(0, lot))
    assert float(none_found(n, bad, lot)) == pytest.approx(
        float(stats.hypergeom.pmf(0, lot, bad, n)), abs=1e-10
    )


@given(st.floats(0.0005, 1.0), st.floats(0.001, 0.9))
def test_zero_acceptance_for_a_process(fraction: float, beta: float) -> None:
    n = zero_n_for_quality(fraction, beta)
    assert (1 - fraction) ** n <= beta * (1 + 1e-9)
    assert n == 1 or (1 - fraction) ** (n - 1) > beta * (1 - 1e-9)


def test_zero_acceptance_for_a_known_lot() -> None:
    assert zero_n_for_quality(0.05) == 45
    assert zero_n_for_quality(0.05, lot_size=100) == items_for_protection(100, count=5).n == 37
    # 5.1 % of 100 is not 5 items: 6 are needed to be as bad as that.
    assert zero_n_for_quality(0.051, lot_size=100) == items_for_protection(100, count=6).n
    # A share that came from dividing is the number it was.
    assert all(
        zero_n_for_quality(d / 93, lot_size=93) == items_for_protection(93, count=d).n for d in (7, 29)
    )
    assert zero_n_for_quality(1.0) == zero_n_for_quality(1.0, lot_size=50) == 1
    assert zero_n_for_quality(0.0001, lot_size=50) == 45
    assert zero_n_for_quality(0.5, 0.25) == 2


@pytest.mark.parametrize(
    ("arguments", "code", "named"),
    [
        ({"lot_size": 0, "count": 1}, "protection.bad_lot", "0"),
        ({"lot_size": 9, "count": 10}, "protection.bad_count", "10"),
        ({"lot_size": 9, "count": 0}, "protection.bad_count", "0"),
        ({"lot_size": 9, "fraction": 1.0}, "protection.bad_fraction", "1"),
        ({"lot_size": 9, "fraction": -0.5}, "protection.bad_fraction", "-0.5"),
        ({"lot_size": 9, "count": 1, "beta": 1.0}, "protection.bad_beta", "1"),
        ({"lot_size": 9}, "protection.one_of_two", ""),
        ({"lot_size": 9, "count": 1, "fraction": 0.1}, "protection.one_of_two", ""),
    ],
)
def test_what_makes_no_sense_is_refused(arguments: dict[str, float], code: str, named: str) -> None:
    with pytest.raises(InputError) as refused:
        items_for_protection(**arguments)  # type: ignore[arg-type]
    assert refused.value.code == code
    assert named in refused.value.message


def test_no_quality_to_protect_from() -> None:
    for fraction, beta in ((0.0, 0.1), (1.1, 0.1), (0.1, 0.0)):
        with pytest.raises(InputError):
            zero_n_for_quality(fraction, beta)
