"""Parts of a lot and their shares: never a whole piece away, and never taken back when the sample grows."""

from __future__ import annotations

import hashlib
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling.strata import MOST, Stratum, apportion, checked

SIZES = st.lists(st.integers(1, 5000), min_size=1, max_size=8).map(
    lambda sizes: {f"p{number}": size for number, size in enumerate(sizes)}
)


def tie(key: str) -> bytes:
    return hashlib.sha256(key.encode()).digest()


def test_packed_and_not_packed_of_the_trade() -> None:
    assert apportion(200, {"packed": 4000, "unpacked": 1000}, tie) == {"packed": 160, "unpacked": 40}


def test_a_growing_sample_takes_nothing_back_where_largest_remainders_would() -> None:
    # The Alabama paradox: by largest remainders the small state loses a seat from 10 to 11.
    sizes = {"a": 6, "b": 6, "c": 2}
    assert _largest_remainders(10, sizes) == {"a": 4, "b": 4, "c": 2}
    assert _largest_remainders(11, sizes)["c"] == 1
    assert apportion(11, sizes, tie)["c"] >= apportion(10, sizes, tie)["c"]


def _largest_remainders(n: int, sizes: dict[str, int]) -> dict[str, int]:
    whole = sum(sizes.values())
    given = {key: n * size // whole for key, size in sizes.items()}
    by_rest = sorted(sizes, key=lambda key: n * sizes[key] % whole, reverse=True)
    for key in by_rest[: n - sum(given.values())]:
        given[key] += 1
    return given


@given(SIZES, st.integers(0, 400))
@example({"p0": 1, "p1": 1, "p2": 1, "p3": 3}, 2)
def test_everybody_gives_the_share_rounded_up_or_down(sizes: dict[str, int], n: int) -> None:
    given_ = apportion(n, sizes, tie)
    whole = sum(sizes.values())
    assert sum(given_.values()) == n
    for key, size in sizes.items():
        share = Fraction(n * size, whole)
        assert share - 1 < given_[key] < share + 1


@given(SIZES, st.integers(0, 200), st.integers(0, 200), st.integers(0, 3))
def test_no_part_gives_less_to_a_larger_sample(sizes: dict[str, int], n: int, more: int, least: int) -> None:
    n = max(n, least * len(sizes))
    before, after = apportion(n, sizes, tie, least), apportion(n + more, sizes, tie, least)
    assert all(before[key] <= after[key] for key in sizes)
    assert all(before[key] >= min(least, sizes[key]) for key in sizes)
    if n <= sum(sizes.values()):
        assert all(before[key] <= sizes[key] for key in sizes)


@given(SIZES, st.integers(0, 100), st.randoms())
def test_the_order_of_the_list_does_not_matter(sizes: dict[str, int], n: int, random: object) -> None:
    keys = list(sizes)
    random.shuffle(keys)  # type: ignore[attr-defined]
    assert apportion(n, {key: sizes[key] for key in keys}, tie) == apportion(n, sizes, tie)


def test_a_part_gives_no_more_than_it_has() -> None:
    assert apportion(5, {"S": 1, "M": 9}, tie, least=3) == {"S": 1, "M": 4}


def test_a_sample_too_small_for_one_of_each() -> None:
    with pytest.raises(InputError) as refused:
        apportion(2, {"S": 10, "M": 10, "L": 10}, tie, least=1)
    assert refused.value.code == "draw.least_too_large"
    assert "1 of each of 3" in refused.value.message


def test_names_and_contents() -> None:
    packed = Stratum("A", cartons=5, items=24, pieces=100, first=11)
    assert [packed.name(number) for number in packed.numbers][:2] == ["A/11", "A/12"]
    assert [packed.content(number) for number in packed.numbers] == [24, 24, 24, 24, 4]
    assert Stratum(cartons=3).name(2) == "2"
    assert [Stratum(cartons=3, items=10).content(number) for number in (1, 3)] == [10, 10]
    assert Stratum(cartons=3, pieces=100).content(1) == 0
    heap = Stratum("B", items=40)
    assert (heap.loose, heap.size, list(heap.numbers), heap.content(0), heap.name(0)) == (
        True,
        40,
        [0],
        40,
        "B/0",
    )


def test_names_are_tidied() -> None:
    assert (
        checked([Stratum(" 未梱包か\u3099 ", pieces=5), Stratum("x", cartons=1, items=1)])[0].key
        == "未梱包が"
    )


@pytest.mark.parametrize(
    ("strata", "code", "named"),
    [
        ([], "draw.no_cartons", "0"),
        ([Stratum("a", 1), Stratum("", 1)], "draw.bad_stratum", "no name"),
        ([Stratum("a" * 41, 1)], "draw.bad_stratum", "40 characters"),
        ([Stratum("a/b", 1)], "draw.bad_stratum", "a/b"),
        ([Stratum("a:b", 1)], "draw.bad_stratum", "a:b"),
        ([Stratum("a#b", 1)], "draw.bad_stratum", "a#b"),
        ([Stratum("a\nb", 1)], "draw.bad_stratum", "control"),
        ([Stratum("a", -1)], "draw.bad_stratum", "too small"),
        ([Stratum("a", 1, -1)], "draw.bad_stratum", "too small"),
        ([Stratum("a", 1, 1, -1)], "draw.bad_stratum", "too small"),
        ([Stratum("a", 1, first=0)], "draw.bad_stratum", "too small"),
        ([Stratum("a")], "draw.bad_stratum", "neither"),
        ([Stratum("a", 10, 5, 45)], "draw.bad_stratum", "45"),
        ([Stratum("a", 10, 5, 51)], "draw.bad_stratum", "51"),
        ([Stratum("a", 10, 0, 9)], "draw.bad_stratum", "9"),
        ([Stratum("a", 1), Stratum("b", 1), Stratum(" b", 1)], "draw.stratum_twice", '"b"'),
        ([Stratum("a", 1, 5), Stratum("b", 3)], "draw.stratum_unknown", '"b"'),
        ([Stratum("a", MOST), Stratum("b", 1)], "draw.too_many", "1000001 cartons"),
        ([Stratum("a", 0, MOST + 1)], "draw.too_many", "loose"),
        ([Stratum(f"s{number}", 1) for number in range(101)], "draw.too_many", "101"),
    ],
)
def test_parts_that_cannot_be_are_refused(strata: list[Stratum], code: str, named: str) -> None:
    with pytest.raises(InputError) as refused:
        checked(strata)
    assert refused.value.code == code
    assert named in refused.value.message


def test_the_limits_themselves_are_allowed() -> None:
    assert checked([Stratum("a", 10, 5, 46), Stratum("b", 10, 5, 50), Stratum("c", 0, MOST)])
    assert checked([Stratum(cartons=10, pieces=10)])
