"""Double and multiple plans: which letters have them, what stands in elsewhere, and their risks."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.sampling import (
    AQLS,
    LETTERS,
    Edition,
    PlanKind,
    Severity,
    Stage,
    attribute_plan,
    plan_of_letter,
)
from inspector_app.domain.sampling.curves import accept_probability
from inspector_app.domain.sampling.multistage import find_stages, stage_size

ISO, Z1_4 = Edition.ISO_2859_1_1999, Edition.Z1_4
NORMAL, TIGHTENED, REDUCED = Severity.NORMAL, Severity.TIGHTENED, Severity.REDUCED
SINGLE, DOUBLE, MULTIPLE = PlanKind.SINGLE, PlanKind.DOUBLE, PlanKind.MULTIPLE
EVERY = (
    st.sampled_from(LETTERS),
    st.sampled_from(AQLS),
    st.sampled_from(Severity),
    st.sampled_from(Edition),
    st.sampled_from(PlanKind),
)


@pytest.mark.parametrize(
    ("edition", "severity", "kind", "letter", "aql", "stages"),
    [
        (ISO, NORMAL, DOUBLE, "K", "1.0", [(80, 1, 3), (80, 4, 5)]),
        (Z1_4, NORMAL, DOUBLE, "K", "1.0", [(80, 1, 4), (80, 4, 5)]),
        (Z1_4, NORMAL, DOUBLE, "K", "2.5", [(80, 3, 7), (80, 8, 9)]),
        (ISO, NORMAL, DOUBLE, "K", "2.5", [(80, 3, 6), (80, 9, 10)]),
        (Z1_4, TIGHTENED, DOUBLE, "K", "4.0", [(80, 3, 7), (80, 11, 12)]),
        (ISO, TIGHTENED, DOUBLE, "K", "4.0", [(80, 4, 7), (80, 10, 11)]),
        (ISO, REDUCED, DOUBLE, "K", "2.5", [(32, 2, 4), (32, 5, 6)]),
        (Z1_4, REDUCED, DOUBLE, "K", "0.40", [(32, 0, 2), (32, 0, 2)]),
        (
            Z1_4,
            NORMAL,
            MULTIPLE,
            "K",
            "1.0",
            [(32, None, 3), (32, 0, 3), (32, 1, 4), (32, 2, 5), (32, 3, 6), (32, 4, 6), (32, 6, 7)],
        ),
        (ISO, NORMAL, MULTIPLE, "K", "1.0", [(32, None, 3), (32, 0, 3), (32, 1, 4), (32, 2, 5), (32, 4, 5)]),
        (ISO, REDUCED, MULTIPLE, "K", "1.0", [(13, None, 2), (13, 0, 3), (13, 0, 3), (13, 1, 3), (13, 3, 4)]),
    ],
)
def test_published_plans(
    edition: Edition,
    severity: Severity,
    kind: PlanKind,
    letter: str,
    aql: str,
    stages: list[tuple[int, int | None, int]],
) -> None:
    plan = plan_of_letter(letter, aql, severity, edition, kind)
    assert plan.kind is kind
    assert [tuple(stage) for stage in plan.stages] == stages


@pytest.mark.parametrize(
    ("kind", "severity", "letters"),
    [
        (DOUBLE, NORMAL, "BCDEFGHJKLMNPQR"),
        (DOUBLE, TIGHTENED, "BCDEFGHJKLMNPQRS"),
        (DOUBLE, REDUCED, "DEFGHJKLMNPQR"),
        (MULTIPLE, NORMAL, "DEFGHJKLMNPQR"),
        (MULTIPLE, TIGHTENED, "DEFGHJKLMNPQRS"),
        (MULTIPLE, REDUCED, "FGHJKLMNPQR"),
    ],
)
@pytest.mark.parametrize("edition", Edition)
def test_letters_that_have_them(kind: PlanKind, severity: Severity, letters: str, edition: Edition) -> None:
    reached = {
        plan.plan_letter
        for letter in LETTERS
        for aql in AQLS
        if (plan := plan_of_letter(letter, aql, severity, edition, kind)).kind is kind
    }
    assert "".join(sorted(reached)) == letters


def test_stage_sizes_are_a_step_or_three_below_the_single_plan() -> None:
    for kind, severity, steps in ((DOUBLE, NORMAL, 1), (MULTIPLE, NORMAL, 3), (DOUBLE, TIGHTENED, 1)):
        singles = [plan_of_letter(letter, "1000", severity, ISO).stages[0].n for letter in "AB"]
        assert singles == [2, 3]
        series = (2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250, 2000, 3150)
        for place, letter in enumerate("ABCDEFGHJKLMNPQRS"):
            size = stage_size(kind, severity, letter)
            assert size == (series[place - steps] if place >= steps else None)


def test_where_the_table_sends_on_it_is_said() -> None:
    zero = attribute_plan(120, "II", "1.0", kind="double")
    assert (zero.kind, zero.n, zero.ac, zero.re) == ("single", 13, 0, 1)
    assert "plan.single_instead" in zero.note_codes
    assert "(*)" in zero.note
    small = attribute_plan(20, "II", "40", kind="multiple")
    assert (small.code_letter, small.kind, small.n) == ("C", "double", 6)
    assert small.note_codes == ("plan.direct_stages", "plan.double_instead")
    assert "(++)" in small.note
    smallest = attribute_plan(8, "II", "40", kind="multiple")
    assert (smallest.code_letter, smallest.kind, smallest.n) == ("A", "single", 2)


def test_arrows_and_stages_in_words() -> None:
    plan = attribute_plan(120, "II", "1.5", kind="double")
    assert (plan.code_letter, plan.plan_letter, plan.n) == ("F", "G", 40)
    assert plan.note == "letter F, arrow to G: up to 2 samples of 20"
    assert attribute_plan(3000, "II", "2.5", kind="multiple").note == "letter K: up to 5 samples of 32"


@given(*EVERY)
def test_all_kinds_use_the_letter_of_the_single_plan(
    letter: str, aql: str, severity: Severity, edition: Edition, kind: PlanKind
) -> None:
    plan = plan_of_letter(letter, aql, severity, edition, kind)
    single = plan_of_letter(letter, aql, severity, edition)
    assert plan.plan_letter == single.plan_letter
    assert len({stage.n for stage in plan.stages}) == 1
    assert len(plan.stages) == {"single": 1, "double": 2, "multiple": 5 if edition is ISO else 7}[plan.kind]
    sent_on = {"plan.single_instead", "plan.double_instead"} & set(plan.note_codes)
    assert bool(sent_on) == (plan.kind is not kind)


@given(*EVERY)
def test_numbers_never_fall_from_stage_to_stage(
    letter: str, aql: str, severity: Severity, edition: Edition, kind: PlanKind
) -> None:
    stages = plan_of_letter(letter, aql, severity, edition, kind).stages
    for before, after in pairwise(stages):
        assert (before.ac or 0) <= (after.ac or 0)
        assert before.re <= after.re
    # A stage that is not the last leaves room to go on, and the last one always accepts something.
    assert all(stage.re - (-1 if stage.ac is None else stage.ac) >= 2 for stage in stages[:-1])
    assert stages[-1].ac is not None


def test_what_no_table_has() -> None:
    assert find_stages(ISO, NORMAL, DOUBLE, "K", 0, 1) is None
    assert find_stages(ISO, NORMAL, DOUBLE, "A", 1, 2) is None
    assert find_stages(ISO, REDUCED, MULTIPLE, "K", 14, 15) is None
    assert find_stages(Z1_4, REDUCED, DOUBLE, "K", 1, 2) is None


def test_a_plan_that_could_never_accept_is_no_plan() -> None:
    plan = plan_of_letter("K", "2.5", NORMAL, ISO)._replace(stages=(Stage(80, None, 3),))
    with pytest.raises(ValueError, match="last stage"):
        _ = plan.ac


@cache
def quality_at(stages: tuple[Stage, ...], probability: float) -> float:
    """Nonconformities per item at which a plan accepts with that probability (Poisson), by halving."""
    low, high = 0.0, 60.0
    for _ in range(50):
        middle = (low + high) / 2
        if accept_probability(stages, middle, model="poisson") > probability:
            low = middle
        else:
            high = middle
    return low


def farthest(edition: Edition, severity: Severity, aql: str, kind: PlanKind) -> float:
    """How far the quality at Pa .95, .50 or .10 of letter K is from that of the single plan, at most."""
    single = plan_of_letter("K", aql, severity, edition).stages
    stages = plan_of_letter("K", aql, severity, edition, kind).stages
    return max(abs(quality_at(stages, pa) / quality_at(single, pa) - 1) for pa in (0.95, 0.50, 0.10))


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("severity", [NORMAL, TIGHTENED])
@pytest.mark.parametrize("kind", [DOUBLE, MULTIPLE])
def test_risks_are_close_to_those_of_the_single_plan(
    edition: Edition, severity: Severity, kind: PlanKind
) -> None:
    for aql in AQLS:
        single = plan_of_letter("K", aql, severity, edition)
        if single.plan_letter != "K" or single.ac == 0:
            continue
        # Small acceptance numbers leave little choice; from Ac 5 on the kinds agree within a few percent.
        assert farthest(edition, severity, aql, kind) < (0.22 if single.ac < 5 else 0.07), aql


def test_the_published_comparison() -> None:
    expected = {
        SINGLE: (0.0209, 0.0454, 0.0742),
        DOUBLE: (0.0204, 0.0436, 0.0723),
        MULTIPLE: (0.0209, 0.0443, 0.0731),
    }
    for kind, qualities in expected.items():
        stages = plan_of_letter("K", "1.5", NORMAL, ISO, kind).stages
        for pa, quality in zip((0.95, 0.50, 0.10), qualities, strict=True):
            assert quality_at(stages, pa) == pytest.approx(quality, abs=0.0001)


def test_the_iso_reduced_plans_for_ac_5_are_those_of_ac_4() -> None:
    """Open in the sources (confidence B and C): close to a single 4/5, far from the single 5/6 printed."""
    of_four = quality_at((Stage(50, 4, 5),), 0.95)
    assert of_four == pytest.approx(0.0394, abs=0.0001)
    for kind, p95 in ((DOUBLE, 0.0389), (MULTIPLE, 0.0367)):
        stages = plan_of_letter("K", "2.5", REDUCED, ISO, kind).stages
        assert quality_at(stages, 0.95) == pytest.approx(p95, abs=0.0001)
        assert farthest(ISO, REDUCED, "2.5", kind) > 0.25


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("kind", [DOUBLE, MULTIPLE])
def test_reduced_risks_are_close_too(edition: Edition, kind: PlanKind) -> None:
    for aql in AQLS:
        single = plan_of_letter("K", aql, REDUCED, edition)
        if single.plan_letter != "K" or single.re == 1 or (edition, single.ac) == (ISO, 5):
            continue
        assert farthest(edition, REDUCED, aql, kind) < 0.22, aql
