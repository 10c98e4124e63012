"""The draw of cartons and pieces: what was drawn stays, everything can be found again with ordinary tools."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain import sampling
from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling.draw import Drawing, Step, draw, draw_order, enlarged, replay
from inspector_app.domain.sampling.strata import MOST, Stratum, apportion

SEED = "6f2c"


@st.composite
def lots(draw_: st.DrawFn) -> list[Stratum]:
    """Lots of one or a few parts whose contents are all known."""
    parts = draw_(st.integers(1, 4))
    found = []
    for number in range(parts):
        key = f"p{number}" if parts > 1 else ""
        if draw_(st.integers(0, 4)):
            cartons, items = draw_(st.integers(1, 30)), draw_(st.integers(1, 12))
            last = draw_(st.integers(1, items))
            first = draw_(st.integers(1, 50))
            found.append(Stratum(key, cartons, items, items * (cartons - 1) + last, first))
        else:
            found.append(Stratum(key, 0, draw_(st.integers(1, 60))))
    return found


def picked(drawing: Drawing) -> set[tuple[str, int, int]]:
    return {(piece.stratum, piece.carton, piece.position) for piece in drawing.pieces()}


def opened(drawing: Drawing) -> set[tuple[str, int]]:
    return {(carton.stratum, carton.number) for carton in drawing.cartons}


def slow(seed: str, strata: list[Stratum], n: int, cartons: int = 0) -> set[tuple[str, int, int]]:
    """The pieces of a draw, found again by reading the method's text, one piece after the other."""

    def digest(name: str) -> str:
        return hashlib.sha256(f"{seed}:{name}".encode()).hexdigest()

    boxes = {one.key: one.cartons for one in strata if one.cartons}
    total = sum(boxes.values())
    root = next((k for k in range(1, total + 1) if k * k >= total), 0)
    at_first = apportion(
        max(root, min(cartons, total), len(boxes)), boxes, lambda key: digest(key).encode(), 1
    )
    shares = apportion(n, {one.key: one.size for one in strata}, lambda key: digest(key).encode())
    found = set()
    for one in strata:
        names = sorted(one.numbers, key=lambda number: digest(one.name(number)))
        open_now = at_first.get(one.key, 1)
        taken = dict.fromkeys(names, 0)
        for _ in range(shares[one.key]):
            free = [number for number in names[:open_now] if taken[number] < one.content(number)]
            if not free:
                open_now += 1
                free = [names[open_now - 1]]
            fewest = min(taken[number] for number in free)
            number = next(number for number in free if taken[number] == fewest)
            taken[number] += 1
            order = sorted(
                range(1, one.content(number) + 1), key=lambda piece: digest(f"{one.name(number)}#{piece}")
            )
            found.add((one.key, number, order[taken[number] - 1]))
    return found


@given(lots(), st.integers(0, 150), st.integers(0, 20))
def test_it_is_what_the_text_says(strata: list[Stratum], n: int, cartons: int) -> None:
    n = min(n, sum(one.size for one in strata))
    assert picked(draw(SEED, strata, n, cartons=cartons)) == slow(SEED, strata, n, cartons)


@given(lots(), st.integers(0, 200), st.integers(0, 200), st.integers(0, 20))
def test_a_larger_sample_holds_the_smaller_one(
    strata: list[Stratum], n: int, more: int, cartons: int
) -> None:
    whole = sum(one.size for one in strata)
    n, more = min(n, whole), min(n + more, whole)
    small, large = draw(SEED, strata, n, cartons=cartons), draw(SEED, strata, more, cartons=cartons)
    assert picked(small) <= picked(large)
    assert opened(small) <= opened(large)
    assert len(picked(large)) == more == sum(carton.take for carton in large.cartons)


@given(lots(), st.integers(0, 200), st.integers(0, 20), st.integers(0, 20))
def test_more_cartons_keep_the_first_ones(strata: list[Stratum], n: int, cartons: int, more: int) -> None:
    n = min(n, sum(one.size for one in strata))
    few, many = draw(SEED, strata, n, cartons=cartons), draw(SEED, strata, n, cartons=cartons + more)
    assert opened(few) <= opened(many)
    # Of what a carton gives to both, the pieces are the same ones.
    takes = {(one.stratum, one.number): one.order for one in many.cartons}
    for carton in few.cartons:
        both = min(carton.take, len(takes[carton.stratum, carton.number]))
        assert carton.order[:both] == takes[carton.stratum, carton.number][:both]


@given(lots(), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 12)), min_size=1, max_size=4))
def test_enlarged_whatever_is_asked_for_keeps_everything(
    strata: list[Stratum], asked: list[tuple[int, int]]
) -> None:
    whole = sum(one.size for one in strata)
    drawing = draw(SEED, strata, min(20, whole))
    history = [drawing]
    for more, cartons in asked:
        history.append(enlarged(history[-1], min(whole, history[-1].n + more), cartons=cartons))
    for before, after in pairwise(history):
        assert picked(before) <= picked(after)
        assert opened(before) <= opened(after)
        assert after.pieces()[: before.n] == before.pieces()
        assert [piece.number for piece in after.pieces()] == list(range(1, after.n + 1))


@given(st.integers(1, 400), st.integers(0, 40), st.integers(1, 60))
def test_pieces_are_spread_evenly_while_the_cartons_hold_enough(cartons: int, n: int, items: int) -> None:
    drawing = draw(SEED, [Stratum(cartons=cartons, items=items)], min(n, cartons * items))
    takes = [carton.take for carton in drawing.cartons]
    root = next(k for k in range(1, cartons + 1) if k * k >= cartons)
    if root * items >= n:
        assert len(takes) == root
        assert max(takes) - min(takes) <= 1
    else:
        assert all(take == items for take in takes) or sum(take < items for take in takes) == 1


@given(lots(), st.integers(0, 100), st.text("0123456789abcdef", min_size=1, max_size=32))
def test_positions_are_there_once_each(strata: list[Stratum], n: int, seed: str) -> None:
    drawing = draw(seed, strata, min(n, sum(one.size for one in strata)))
    for carton in drawing.cartons:
        assert len(set(carton.positions)) == carton.take <= carton.content
        assert all(1 <= position <= carton.content for position in carton.positions)
        assert carton.take or carton.number


def test_packed_and_not_packed() -> None:
    drawing = draw(SEED, [Stratum("packed", 112, 36, 4000), Stratum("unpacked", pieces=1000)], 200)
    packed = [carton for carton in drawing.cartons if carton.stratum == "packed"]
    loose = [carton for carton in drawing.cartons if carton.stratum == "unpacked"]
    assert (len(packed), sum(carton.take for carton in packed)) == (11, 160)
    assert [(carton.number, carton.take, carton.content) for carton in loose] == [(0, 40, 1000)]


def test_at_least_one_carton_and_one_piece_of_each_size() -> None:
    sizes = [Stratum(key, cartons, 10) for key, cartons in (("S", 1), ("M", 60), ("L", 35), ("XL", 4))]
    drawing = draw(SEED, sizes, 13, least=1)
    per_size = {one.key: [c for c in drawing.cartons if c.stratum == one.key] for one in sizes}
    assert len(drawing.cartons) == 10
    assert all(cartons and sum(carton.take for carton in cartons) for cartons in per_size.values())
    # Twelve sizes and colours in 20 cartons: twelve cartons, though the square root is 5.
    grid = [Stratum(f"{size} {colour}", 2 - number % 2, 10) for number, (size, colour) in enumerate(GRID)]
    assert len(draw(SEED, grid, 32).cartons) == 12


GRID = [(size, colour) for size in ("S", "M", "L", "XL") for colour in ("red", "navy", "ecru")]


def test_what_is_not_known_has_no_positions() -> None:
    drawing = draw(SEED, [Stratum(cartons=100)], 125)
    assert [carton.take for carton in drawing.cartons].count(13) == 5
    assert {carton.positions for carton in drawing.cartons} == {()}
    assert {piece.position for piece in drawing.pieces()} == {0}
    several = draw(SEED, [Stratum("a", 90), Stratum("b", 10)], 20)
    assert sum(carton.take for carton in several.cartons if carton.stratum == "a") == 18


def test_where_only_the_total_is_known_enough_cartons_are_opened() -> None:
    # 105 pieces in 20 cartons: five or six in each; four cartons would be the square root's 5.
    assert len(draw(SEED, [Stratum(cartons=20, pieces=105)], 60).cartons) == 12
    everything = draw(SEED, [Stratum(cartons=20, pieces=105)], 105)
    assert sorted({carton.take for carton in everything.cartons}) == [5, 6]


def test_nothing_to_open_where_all_is_loose() -> None:
    drawing = draw(SEED, [Stratum("hall 1", pieces=30), Stratum("hall 2", pieces=30)], 2)
    assert [carton.take for carton in drawing.cartons] == [1, 1]
    assert draw(SEED, [Stratum(pieces=30)], 0).cartons == ()


def test_the_first_draw_may_be_that_of_an_older_release() -> None:
    old = [Step(n=25, cartons=10, spread=True)]
    drawing = replay(SEED, [Stratum(cartons=100)], old)
    first = sorted(int(name) for name in draw_order(SEED, range(1, 101))[:10])
    assert [(carton.number, carton.take) for carton in drawing.cartons] == list(
        zip(first, [3, 3, 3, 3, 3, 2, 2, 2, 2, 2], strict=True)
    )
    larger = enlarged(drawing, 31, cartons=12, stage=2)
    assert {carton.number for carton in larger.cartons} > set(first)
    assert [carton.takes[0] for carton in larger.cartons if carton.number in first] == [3] * 5 + [2] * 5
    assert [piece.stage for piece in larger.pieces()] == [1] * 25 + [2] * 6


@pytest.mark.parametrize(
    ("strata", "steps", "code"),
    [
        ([Stratum(cartons=5, items=2)], [Step(11)], "draw.not_enough_items"),
        ([Stratum(cartons=5)], [Step(-1)], "draw.bad_step"),
        ([Stratum(cartons=5)], [Step(MOST + 1)], "draw.bad_step"),
        ([Stratum(cartons=5)], [Step(5), Step(4)], "draw.bad_step"),
        ([Stratum(cartons=5)], [Step(5, cartons=-1)], "draw.bad_step"),
        ([Stratum(cartons=5)], [Step(5, stage=0)], "draw.bad_step"),
        ([Stratum(cartons=5)], [Step(5, cartons=6, spread=True)], "draw.bad_step"),
        ([Stratum(cartons=5)], [Step(5, cartons=0, spread=True)], "draw.bad_step"),
        ([Stratum(cartons=5)], [Step(1), Step(5, cartons=2, spread=True)], "draw.bad_step"),
        ([Stratum("a", 5), Stratum("b", 5)], [Step(5, cartons=2, spread=True)], "draw.bad_step"),
        ([Stratum(cartons=4, items=MOST + 1)], [Step(1)], "draw.too_many"),
        ([Stratum(cartons=0)], [Step(1)], "draw.bad_stratum"),
        # What would keep whoever checks a draw waiting for minutes.
        ([Stratum(f"p{number}", 5) for number in range(50)], [Step(MOST // 9)], "draw.too_many"),
        ([Stratum(cartons=MOST)], [Step(1)] * 6, "draw.too_many"),
        ([Stratum(cartons=1)], [Step(1)] * 501, "draw.too_many"),
    ],
)
def test_draws_that_cannot_be_are_refused(strata: list[Stratum], steps: list[Step], code: str) -> None:
    with pytest.raises(InputError) as refused:
        replay(SEED, strata, steps)
    assert refused.value.code == code


def test_a_seed_is_plain_text() -> None:
    with pytest.raises(InputError) as refused:
        draw("so random", [Stratum(cartons=5)], 1)
    assert refused.value.code == "draw.bad_seed"
    assert draw(" 6F2C ", [Stratum(cartons=50)], 9) == draw(SEED, [Stratum(cartons=50)], 9)


_SHELL = """
for number in $(seq 1 60); do
    printf '%s %s\\n' "$(printf '00ff:A/%s' "$number" | sha256sum | cut -d' ' -f1)" "$number"
done | LC_ALL=C sort | head -n 8 | cut -d' ' -f2
"""


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="no sha256sum on this system")
def test_a_shell_draws_the_same_cartons_and_pieces() -> None:
    done = subprocess.run(["sh", "-c", _SHELL], capture_output=True, check=True, text=True)
    drawing = draw("00FF", [Stratum("A", 60, 20)], 8)
    assert sorted(map(int, done.stdout.split())) == [carton.number for carton in drawing.cartons]
    first = drawing.cartons[0]
    script = _SHELL.replace("60", "20").replace("A/%s", f"A/{first.number}#%s").replace("-n 8", "-n 1")
    piece = subprocess.run(["sh", "-c", script], capture_output=True, check=True, text=True)
    assert first.positions == (int(piece.stdout),)


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="no sha256sum on this system")
def test_the_shell_of_the_description_draws_them_too() -> None:
    text = (Path(sampling.__file__).parent / "DRAW.md").read_text("utf-8")
    script = text.partition("```sh\n")[2].partition("```")[0]
    done = subprocess.run(["sh", "-c", script], capture_output=True, check=True, text=True)
    cartons = [carton.number for carton in draw("6f2c", [Stratum(cartons=20)], 8).cartons]
    assert sorted(map(int, done.stdout.split())) == cartons
    assert f"gives {', '.join(done.stdout.split())}:" in text
