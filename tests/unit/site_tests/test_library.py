"""The library itself: whole, in four languages, and honest about what it leaves to a pack."""

from __future__ import annotations

import pytest

from inspector_app.domain.errors import InputError
from inspector_app.domain.pack_tests import ReadingKind, SiteTest, TestSampling
from inspector_app.domain.records import DefectClass
from inspector_app.domain.sampling import attribute_plan
from inspector_app.domain.site_tests import as_site_test, library, library_test, required
from inspector_app.domain.site_tests.grades import SCALES
from inspector_app.domain.site_tests.library import nearest
from inspector_app.domain.site_tests.model import LANGUAGES, Confidence, LibraryTest, Rule
from inspector_app.domain.text import LocalText

ENTRIES = list(library().values())


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.key)
def test_every_test_is_whole(entry: LibraryTest) -> None:
    texts: list[LocalText] = [entry.title, entry.method, entry.criterion, entry.note, entry.source]
    texts += [step.text for step in entry.steps] + [reading.title for reading in entry.readings]
    for text in texts:
        assert set(text) == set(LANGUAGES)
        assert all(text.values())
    roles = [reading.role for reading in entry.readings]
    assert len(set(roles)) == len(roles)
    assert len({step.key for step in entry.steps}) == len(entry.steps)
    assert set(entry.limits_from_pack) <= set(roles)
    assert {role for pair in entry.pairs for role in pair} <= set(roles)
    assert bool(entry.pairs) == (entry.rule == Rule.DECLARED)
    assert entry.acceptance < entry.sample_size
    for reading in entry.readings:
        assert (reading.scale in SCALES) == (reading.kind == ReadingKind.GRADE)
        if entry.confidence == Confidence.NONE:
            assert reading.tolerance.lower is None
            assert reading.tolerance.upper is None


def test_keys() -> None:
    assert [entry.key for entry in ENTRIES] == list(library())
    assert {"ista-1a-drop", "ista-2a-drop", "cross-cut-iso-2409", "metal-detection"} <= set(library())


def test_an_unknown_key_names_the_nearest() -> None:
    with pytest.raises(InputError, match="nearest is 'ista-1a-drop'") as refused:
        library_test("ista-1-drop")
    assert refused.value.params["nearest"] == "ista-1a-drop"
    with pytest.raises(InputError) as far:
        library_test("9" * 500)
    assert len(far.value.message) < 150
    assert nearest("") == ""


def test_a_test_of_the_library_as_a_pack_holds_it() -> None:
    entry = library_test("ista-1a-drop")
    test = as_site_test(entry, key="box-drop", clause="8.5", cls="minor")
    assert (test.key, test.library, test.clause, test.cls) == (
        "box-drop",
        "ista-1a-drop",
        "8.5",
        DefectClass.MINOR,
    )
    assert test.readings[0].key == "box-drop-gross"
    gross = test.reading_of("gross")
    assert gross is not None
    assert gross.key == "box-drop-gross"
    assert test.reading_of("torque") is None
    assert [step.key for step in test.steps][1:11] == [f"drop-{n}" for n in range(1, 11)]
    assert as_site_test(entry).readings[0].key == "gross"


def make(size: int = 5, acceptance: int = 1, sampling: TestSampling | None = None) -> SiteTest:
    return SiteTest(
        key="t",
        title={},
        method={},
        clause="",
        cls=DefectClass.MAJOR,
        sample_size=size,
        acceptance=acceptance,
        sampling=sampling,
    )


@pytest.mark.parametrize(("lot", "size"), [(0, 5), (1, 1), (4, 4), (5, 5), (6, 5), (10**9, 5)])
def test_a_fixed_sample_is_never_more_than_the_lot(lot: int, size: int) -> None:
    due = required(make(), lot)
    assert (due.size, due.acceptance, due.plan, due.known) == (size, 1, None, True)


@pytest.mark.parametrize("lot", [2, 50, 51, 3000, 35_001])
def test_a_sample_by_level_and_aql_is_the_plan_of_the_standard(lot: int) -> None:
    due = required(make(0, 0, TestSampling("S-2", "2.5")), lot)
    plan = attribute_plan(lot, "S-2", "2.5")
    assert due.plan == plan
    assert (due.size, due.acceptance) == (plan.items_to_inspect, plan.ac)
    assert due.size <= lot


def test_a_sample_that_waits_for_its_lot() -> None:
    sampled = make(0, 0, TestSampling("S-2", "2.5"))
    assert not required(sampled, 0).known
    assert (required(sampled, 1).size, required(sampled, 1).acceptance) == (1, 0)
    # 3000 at S-2 is letter D, n = 8; at 2.5 the arrow leads to C, n = 5, Ac 0
    assert (required(sampled, 3000).size, required(sampled, 3000).acceptance) == (5, 0)
    other = make(0, 0, TestSampling("S-2", "2.5", "z1.4"))
    plan = required(other, 3000).plan
    assert plan is not None
    assert str(plan.edition) == "z1.4"
    with pytest.raises(InputError):
        required(make(0, 0, TestSampling("S-2", "3.0")), 3000)
