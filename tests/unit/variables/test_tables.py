"""Letters, sample sizes and constants: bands, arrows, tightened, the rounding of k against M."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling import code_letter
from inspector_app.domain.variables.curves import accept_share
from inspector_app.domain.variables.plan import Method
from inspector_app.domain.variables.tables import (
    AQLS,
    LETTERS,
    LEVELS,
    SIZES,
    letter_of_size,
    parse_letter,
    variables_letter,
    variables_plan,
)

# Another notation of the same table, by sample size and then AQL; "-" where an arrow stands.
BY_SIZE = """
3    -    -    -    -    -    -    -    1.12 .958 .765 .566
4    -    -    -    -    -    1.45 1.34 1.17 1.01 .814 .617
5    -    -    -    -    1.65 1.53 1.40 1.24 1.07 .874 .675
7    -    -    2.00 1.88 1.75 1.62 1.50 1.33 1.15 .955 .755
10   -    2.24 2.11 1.98 1.84 1.72 1.58 1.41 1.23 1.03 .828
15   2.42 2.32 2.20 2.06 1.91 1.79 1.65 1.47 1.30 1.09 .886
20   2.47 2.36 2.24 2.11 1.96 1.82 1.69 1.51 1.33 1.12 .917
25   2.50 2.40 2.26 2.14 1.98 1.85 1.72 1.53 1.35 1.14 .936
35   2.54 2.45 2.31 2.18 2.03 1.89 1.76 1.57 1.39 1.18 .969
50   2.60 2.50 2.35 2.22 2.08 1.93 1.80 1.61 1.42 1.21 1.00
75   2.66 2.55 2.41 2.27 2.12 1.98 1.84 1.65 1.46 1.24 1.03
100  2.69 2.58 2.43 2.29 2.14 2.00 1.86 1.67 1.48 1.26 1.05
150  2.73 2.61 2.47 2.33 2.18 2.03 1.89 1.70 1.51 1.29 1.07
200  2.73 2.62 2.47 2.33 2.18 2.04 1.89 1.70 1.51 1.29 1.07
"""
ROWS = {int(row.split()[0]): row.split()[1:] for row in BY_SIZE.strip().splitlines()}


def test_every_cell_and_every_arrow() -> None:
    for letter, n in zip(LETTERS, SIZES, strict=True):
        for place, aql in enumerate(AQLS):
            plan = variables_plan(aql, letter=letter)
            below = [size for size in SIZES if size >= n and ROWS[size][place] != "-"]
            assert (plan.n, plan.k) == (below[0], Decimal(ROWS[below[0]][place])), (letter, aql)
            assert plan.plan_letter == letter_of_size(plan.n)
            assert plan.note_codes == (
                ("variables.direct",) if plan.plan_letter == letter else ("variables.arrow",)
            )
            assert plan.method is Method.S
            assert plan.edition_label == "MIL-STD-414 k, sample sizes of ANSI/ASQ Z1.9"


def test_an_arrow_takes_n_and_k_of_the_letter_it_leads_to() -> None:
    plan = variables_plan("0.40", letter="d")
    assert (plan.letter, plan.plan_letter, plan.n, plan.k) == ("D", "E", 7, Decimal("1.88"))
    assert plan.note == "letter D, arrow to E: n = 7, k = 1.88"


def test_letters_are_not_those_of_attributes() -> None:
    assert (variables_letter(450, "II"), code_letter(450, "II")) == ("I", "H")
    assert (variables_letter(400, "II"), variables_letter(401, "II")) == ("H", "I")
    plan = variables_plan("1.0", lot_size=120)
    assert (plan.letter, plan.n, plan.k) == ("F", 10, Decimal("1.72"))
    assert variables_plan("1.0", letter="J").n == 35


@pytest.mark.parametrize(
    ("lot", "letters"), [(2, "BBBBC"), (150, "BCEFH"), (151, "BDFGI"), (500_001, "HKNPP")]
)
def test_bands_of_the_lot(lot: int, letters: str) -> None:
    assert "".join(variables_letter(lot, level) for level in LEVELS) == letters


@given(st.integers(2, 1_000_000), st.integers(2, 1_000_000), st.sampled_from(LEVELS))
def test_larger_lots_have_no_smaller_samples(one: int, other: int, level: str) -> None:
    smaller, larger = sorted((one, other))
    assert variables_letter(smaller, level) <= variables_letter(larger, level)
    assert [variables_letter(one, each) for each in LEVELS] == sorted(
        variables_letter(one, each) for each in LEVELS
    )


def test_constants_grow_with_the_sample_and_with_strictness() -> None:
    for aql in AQLS:
        column = [variables_plan(aql, letter=letter).k for letter in LETTERS]
        assert column == sorted(column)
    for letter in LETTERS:
        for stricter, laxer in pairwise(AQLS):
            a, b = variables_plan(stricter, letter=letter), variables_plan(laxer, letter=letter)
            assert a.n >= b.n
            assert a.n > b.n or a.k > b.k


def test_tightened_is_the_column_to_the_left() -> None:
    for normal, tightened in pairwise(AQLS):
        for letter in LETTERS:
            expected = variables_plan(normal, letter=letter)
            plan = variables_plan(tightened, "tightened", letter=letter)
            assert (plan.n, plan.k, plan.plan_letter) == (expected.n, expected.k, expected.plan_letter)
            assert (plan.aql, plan.k_aql) == (tightened, normal)
    assert variables_plan("1.0", "tightened", letter="C").note == (
        "letter C, arrow to D: n = 5, k = 1.65; tightened: k of the AQL one step stricter, 0.65"
    )


@pytest.mark.parametrize("share", [0.001, 0.01, 0.05, 0.2])
def test_tightened_is_never_easier(share: float) -> None:
    for letter in LETTERS:
        for aql in AQLS[1:]:
            normal = variables_plan(aql, letter=letter)
            tightened = variables_plan(aql, "tightened", letter=letter)
            if share * 100 >= float(aql):
                strict = accept_share(tightened.n, float(tightened.k), share, Method.S)
                assert strict <= accept_share(normal.n, float(normal.k), share, Method.S) + 1e-9


def test_lots_at_the_aql_are_mostly_accepted() -> None:
    for letter in LETTERS:
        for aql in AQLS:
            plan = variables_plan(aql, letter=letter)
            assert 0.83 < accept_share(plan.n, float(plan.k), float(aql) / 100, Method.S) < 0.999


def test_printed_m_of_the_standard_is_near() -> None:
    # MIL-STD-414, table B-5, D at 1.0: M = 3.32; computed from the printed k it is 3.23.
    assert variables_plan("1.0", letter="D").greatest_share == pytest.approx(0.0323, abs=5e-5)


@pytest.mark.parametrize(
    ("aql", "severity", "code", "named"),
    [
        ("0.065", "normal", "variables.aql_not_established", "0.065"),
        ("15", "normal", "variables.aql_not_established", "15"),
        ("3.0", "normal", "sampling.aql_not_in_series", "3.0"),
        ("0.10", "tightened", "variables.not_established", "tightened"),
        ("1.0", "reduced", "variables.not_established", "reduced"),
        ("1.0", "lax", "sampling.unknown_severity", "lax"),
    ],
)
def test_what_is_not_established_is_refused(aql: str, severity: str, code: str, named: str) -> None:
    with pytest.raises(InputError) as refused:
        variables_plan(aql, severity, letter="F")
    assert refused.value.code == code
    assert named in refused.value.message


def test_sample_sizes_and_letters_are_checked() -> None:
    assert letter_of_size(10) == "F"
    for size, near in ((30, "25 and 35"), (2, "3"), (201, "200")):
        with pytest.raises(InputError, match=f"nearest: {near}\\."):
            letter_of_size(size)
    assert parse_letter(" i ") == "I"
    for letter in ("A", "O", "Q", "", "BC", "1"):
        with pytest.raises(InputError) as refused:
            parse_letter(letter)
        assert refused.value.code == "variables.unknown_letter"


def test_lots_that_cannot_be_sampled() -> None:
    for lot, level, code in (
        (1, "II", "variables.lot_too_small"),
        (0, "II", "variables.lot_too_small"),
        (500, "S-1", "variables.no_such_level"),
        (500, "1", "sampling.level_ambiguous"),
    ):
        with pytest.raises(InputError) as refused:
            variables_plan("1.0", lot_size=lot, level=level)
        assert refused.value.code == code
    with pytest.raises(InputError) as refused:
        variables_plan("0.10", lot_size=10)
    assert (refused.value.code, refused.value.params["n"]) == ("variables.lot_too_small", 15)
    with pytest.raises(InputError) as refused:
        variables_plan("1.0")
    assert refused.value.code == "variables.letter_needed"
