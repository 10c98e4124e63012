"""Cartons and items: the square root by integers, and a draw that anybody can repeat."""

from __future__ import annotations

import hashlib
import shutil
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling.draw import cartons_to_open, draw_order, spread

SEEDS = st.text("0123456789abcdef", min_size=1, max_size=64)


@pytest.mark.parametrize(
    ("cartons", "opened"),
    [
        (1, 1),
        (2, 2),
        (4, 2),
        (5, 3),
        (50, 8),
        (63, 8),
        (64, 8),
        (65, 9),
        (80, 9),
        (100, 10),
        (101, 11),
        (110, 11),
        (10**20, 10**10),
        (10**20 + 1, 10**10 + 1),
    ],
)
def test_square_root_rounded_up(cartons: int, opened: int) -> None:
    assert cartons_to_open(cartons) == opened


@given(st.integers(1, 10**12), st.integers(0, 2000), st.integers(1, 500))
def test_enough_cartons_for_the_sample(cartons: int, n: int, per_carton: int) -> None:
    if cartons * per_carton < n:
        with pytest.raises(InputError) as refused:
            cartons_to_open(cartons, n, per_carton)
        assert refused.value.code == "draw.not_enough_items"
        return
    opened = cartons_to_open(cartons, n, per_carton)
    assert opened**2 >= cartons
    assert opened * per_carton >= n
    assert opened <= cartons
    assert (opened - 1) ** 2 < cartons or (opened - 1) * per_carton < n


def test_more_cartons_when_they_hold_few() -> None:
    assert cartons_to_open(100, 125, 6) == 21
    assert cartons_to_open(100, 125) == 10


@pytest.mark.parametrize("cartons", [0, -1])
def test_no_cartons(cartons: int) -> None:
    with pytest.raises(InputError) as refused:
        cartons_to_open(cartons)
    assert refused.value.code == "draw.no_cartons"
    with pytest.raises(InputError):
        spread(5, cartons)


def test_empty_cartons() -> None:
    with pytest.raises(InputError) as refused:
        cartons_to_open(5, 0, 0)
    assert refused.value.code == "draw.not_enough_items"


def test_the_order_is_the_documented_one() -> None:
    # The pinned order was made in a shell: printf "6f2c:1" | sha256sum, and so on, then sort.
    digests = {str(number): hashlib.sha256(b"6f2c:%d" % number).hexdigest() for number in range(1, 12)}
    assert draw_order("6f2c", range(1, 12)) == tuple(sorted(digests, key=digests.__getitem__))
    assert draw_order("6f2c", range(1, 8)) == PINNED


PINNED = ("3", "1", "4", "7", "6", "5", "2")


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="no sha256sum on this system")
def test_anybody_can_check_it_with_sha256sum() -> None:
    def digest(item: str) -> str:
        done = subprocess.run(["sha256sum"], input=f"00ff:{item}".encode(), capture_output=True, check=True)
        return done.stdout.decode().split()[0]

    cartons = [str(number) for number in range(1, 10)]
    assert draw_order("00FF ", cartons) == tuple(sorted(cartons, key=digest))


@given(SEEDS, st.sets(st.integers(1, 10_000), max_size=60), st.randoms())
def test_a_draw_is_a_permutation_and_ignores_the_order_of_the_list(
    seed: str, items: set[int], random: object
) -> None:
    listed = sorted(items)
    order = draw_order(seed, listed)
    assert sorted(order, key=int) == [str(item) for item in listed]
    shuffled = list(items)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert draw_order(seed, shuffled) == order


@given(SEEDS, st.integers(1, 60), st.integers(0, 40))
def test_more_candidates_keep_the_order_of_the_old_ones(seed: str, count: int, more: int) -> None:
    before = draw_order(seed, range(1, count + 1))
    after = draw_order(seed, range(1, count + more + 1))
    assert tuple(item for item in after if int(item) <= count) == before


def test_seeds_differ() -> None:
    assert draw_order("01", range(20)) != draw_order("02", range(20))


def test_a_seed_may_be_any_plain_text() -> None:
    digest = hashlib.sha256
    names = sorted("123456789", key=lambda name: digest(f"Lot_7.A-2:{name}".encode()).hexdigest())
    assert draw_order(" Lot_7.A-2", range(1, 10)) == tuple(names)


@pytest.mark.parametrize("seed", ["", "a:b", "a b", "a\nb", "１２", "0" * 65])
def test_a_seed_is_plain_text(seed: str) -> None:
    with pytest.raises(InputError) as refused:
        draw_order(seed, [1])
    assert refused.value.code == "draw.bad_seed"
    assert f'"{seed}"' in refused.value.message


def test_names_are_unique() -> None:
    with pytest.raises(InputError) as refused:
        draw_order("ab", ["3", "1", 1, 2])
    assert refused.value.code == "draw.duplicate_item"
    assert '"1"' in refused.value.message


def test_spread() -> None:
    assert spread(20, 8) == (3, 3, 3, 3, 2, 2, 2, 2)
    assert spread(0, 3) == (0, 0, 0)
    assert spread(2, 3) == (1, 1, 0)


@given(st.integers(0, 5000), st.integers(1, 300))
def test_spread_is_even(n: int, cartons: int) -> None:
    counts = spread(n, cartons)
    assert sum(counts) == n
    assert len(counts) == cartons
    assert max(counts) - min(counts) <= 1
