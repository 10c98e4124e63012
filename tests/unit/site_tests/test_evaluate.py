"""What entered numbers say about an on-site test, kind by kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.tolerance import Tolerance
from inspector_app.domain.pack_items import BarcodeSpec
from inspector_app.domain.pack_tests import ReadingKind, SiteTest, TestReading, TestSampling
from inspector_app.domain.site_tests import (
    Evaluation,
    Outcome,
    State,
    as_site_test,
    evaluate,
    library,
    library_test,
    read_value,
    state_of,
)
from inspector_app.domain.site_tests.readings import MAX_TEXT, check_text

ALL_DROPS = {f"drop-{n}": "done" for n in range(1, 11)}


def limited(key: str, role: str, **changes: object) -> SiteTest:
    """A test of the library with limits as a pack gives them."""
    test = as_site_test(library_test(key))
    readings = tuple(replace(r, **changes) if r.role == role else r for r in test.readings)  # type: ignore[arg-type]
    return replace(test, readings=readings)


def bad(found: Evaluation) -> list[int]:
    return sorted(found.bad)


def codes(found: Evaluation) -> list[str]:
    assert all(reason.text for reason in found.reasons)
    return [reason.code for reason in found.reasons]


def test_a_drop_test() -> None:
    weighed = {"gross": ["11.60"]}
    done = evaluate("ista-1a-drop", weighed, steps=ALL_DROPS)
    assert done.outcome == Outcome.PASS
    assert done.reasons[0].text == "Gross mass 11.60 kg: from 610 mm (24 in), ISTA 1A."
    half = evaluate("ista-2a-drop", weighed, steps={"drop-1": "done", "open": "done", "drop-2": ""})
    assert (half.outcome, codes(half)) == (Outcome.OPEN, ["drop.height", "drop.open"])
    assert half.reasons[0].params["height"] == 810
    assert half.reasons[1].text == "1 of 10 drops done."
    assert codes(evaluate("ista-1a-drop", {})) == ["reading.missing", "drop.open"]
    assert codes(evaluate("ista-1a-drop", {"gross": ["0"]}, steps=ALL_DROPS)) == ["drop.no_mass", "drop.done"]
    heavy = evaluate("ista-1a-drop", {"gross": ["68.5"]}, steps=ALL_DROPS)
    assert heavy.outcome == Outcome.REFUSED
    assert heavy.reasons[0].text == "Gross mass 68.5 kg is above 68 kg: ISTA 1B applies."


def test_a_gross_mass_may_have_limits_of_its_own() -> None:
    test = limited("ista-1a-drop", "gross", tolerance=Tolerance(max=Decimal(12)))
    found = evaluate(test, {"gross": ["12.5"]}, steps=ALL_DROPS)
    assert (found.outcome, found.whole) == (Outcome.FAIL, True)


def declared(readings: dict[str, Sequence[str]], percent: str = "5") -> Evaluation:
    test = replace(as_site_test(library_test("carton-gross-mass")), parameters={"tolerance_percent": percent})
    return evaluate(test, readings)


def test_masses_against_the_marking() -> None:
    assert declared({"declared": ["12"], "measured": ["11.4", "12.6", "12"]}).outcome == Outcome.PASS
    over = declared({"declared": ["12"], "measured": ["11.39", "12.6", "12.61"]})
    assert (over.outcome, bad(over)) == (Outcome.FAIL, [0, 2])
    assert over.reasons[0].text == "Piece 1: 11.39 kg against 12 kg declared, 5 % allowed."
    short = declared({"declared": ["12"], "measured": ["12"]})
    assert (short.outcome, codes(short)) == (Outcome.OPEN, ["reading.missing"])
    assert declared({"measured": ["1", "2", "3"]}).outcome == Outcome.OPEN
    zero = declared({"declared": ["0"], "measured": ["1", "", "x"]})
    assert "declared.zero" in codes(zero)
    assert zero.outcome == Outcome.OPEN


@given(
    st.decimals("0.01", "99", places=2), st.decimals("0.01", "99", places=2), st.decimals("0", "20", places=1)
)
def test_the_percentage_is_exact(wanted: Decimal, found: Decimal, percent: Decimal) -> None:
    outcome = declared({"declared": [f"{wanted}"], "measured": [f"{found}"] * 3}, f"{percent}").outcome
    low = Fraction(wanted) - Fraction(wanted) * Fraction(percent) / 100
    high = Fraction(wanted) + Fraction(wanted) * Fraction(percent) / 100
    assert outcome == (Outcome.PASS if low <= Fraction(found) <= high else Outcome.FAIL)


def test_quantities_per_carton() -> None:
    good = {"declared": ["24"], "measured": ["24", "24 pcs", "２４"]}
    assert evaluate("carton-quantity", good).outcome == Outcome.PASS
    found = evaluate("carton-quantity", {"declared": ["24"], "measured": ["24", "23", "24"]})
    assert (found.outcome, bad(found)) == (Outcome.FAIL, [1])
    assert (
        evaluate("carton-quantity", {"declared": ["24"], "measured": ["24", "2x", "24"]}).bad == frozenset()
    )


def test_grades_at_least_4() -> None:
    test = limited("rub-fastness-dry", "grade", tolerance=Tolerance(min=Decimal(4)))
    assert evaluate(test, {"grade": ["4", "4-5", "5"]}).outcome == Outcome.PASS
    low = evaluate(test, {"grade": ["4", "3-4", "5"]})
    assert (low.outcome, bad(low)) == (Outcome.FAIL, [1])
    assert low.reasons[0].text == "1 of 3 readings outside the limits."
    assert evaluate(test, {"grade": ["4", "good", "5"]}).outcome == Outcome.OPEN
    assert evaluate(replace(test, acceptance=1), {"grade": ["4", "3", "5"]}).outcome == Outcome.PASS


def test_cross_cut_counts_the_other_way() -> None:
    iso = limited("cross-cut-iso-2409", "class", tolerance=Tolerance(max=Decimal(1)))
    assert evaluate(iso, {"class": ["0", "1", "0"]}).outcome == Outcome.PASS
    assert evaluate(iso, {"class": ["0", "2", "0"]}).outcome == Outcome.FAIL
    astm = limited("cross-cut-astm-d3359", "class", tolerance=Tolerance(min=Decimal(4)))
    assert evaluate(astm, {"class": ["4B", "5B", "5B"]}).outcome == Outcome.PASS
    assert evaluate(astm, {"class": ["3B", "5B", "5B"]}).outcome == Outcome.FAIL


def test_moisture_and_light() -> None:
    wet = limited("moisture", "moisture", tolerance=Tolerance(max=Decimal(12)))
    assert evaluate(wet, {"moisture": ["12", "11,9 %", "8"]}).outcome == Outcome.PASS
    assert evaluate(wet, {"moisture": ["12.1", "11", "8"]}).bad == frozenset({0})
    assert evaluate("lighting", {"light": ["500"]}).outcome == Outcome.PASS
    dim = evaluate("lighting", {"light": ["499"]})
    assert (dim.outcome, dim.whole) == (Outcome.FAIL, True)


def test_barcodes_are_compared_and_never_graded() -> None:
    spec = BarcodeSpec(
        expected="6291041500213", symbology="EAN-13", by_variant={"red": "4006381333931", "blue": "96385074"}
    )
    test = limited("barcode-scan", "code", barcode=spec)
    good = {"code": ["6291041500213"] * 3}
    assert evaluate(test, good).outcome == Outcome.PASS
    other = evaluate(test, {"code": ["6291041500213", "6291041500214", ""]})
    assert (other.outcome, bad(other)) == (Outcome.FAIL, [1])
    assert "barcode.differs" in codes(other)
    assert evaluate(test, good, variants=("red",)).outcome == Outcome.FAIL
    both = {"code": ["4006381333931", "4006381333931", "96385074"]}
    assert evaluate(test, both, variants=("red", "blue")).outcome == Outcome.PASS
    assert evaluate("barcode-scan", good).outcome == Outcome.PASS


def metal(**readings: Sequence[str]) -> Evaluation:
    return evaluate("metal-detection", {"fe": ["1.0"], **readings})


def test_metal_detection() -> None:
    run = {"start": ["08:00"], "end": ["10:00"]}
    assert metal(**run, checks=["08:00 found", "09:00 found", "10:00 found"]).outcome == Outcome.PASS
    missed = metal(**run, checks=["08:00 found", "09:00 missed", "10:00 found"])
    assert (missed.outcome, codes(missed)) == (Outcome.FAIL, ["metal.missed"])
    late = metal(**run, checks=["08:30 found", "09:45 found", "later"])
    assert (late.outcome, codes(late)) == (Outcome.OPEN, ["metal.no_start", "metal.gap", "metal.no_end"])
    assert late.reasons[1].text == "No check between 08:30 and 09:45, 75 min."
    assert metal(checks=["08:00 found"]).outcome == Outcome.OPEN
    assert metal(start=["early"], end=["10:00"], checks=[""]).outcome == Outcome.OPEN
    half = replace(as_site_test(library_test("metal-detection")), parameters={"interval_minutes": "30"})
    given = {**run, "fe": ["1"], "checks": ["08:00 found", "09:00 found", "10:00 found"]}
    assert codes(evaluate(half, given)) == ["metal.gap", "metal.gap"]
    unset = replace(half, parameters={})
    assert evaluate(unset, given).outcome == Outcome.PASS


def test_what_a_person_decides() -> None:
    assert evaluate("smell", {}).outcome == Outcome.SEEN
    waiting = replace(as_site_test(library_test("smell")), sample_size=0, sampling=TestSampling("II", "2.5"))
    assert evaluate(waiting, {}).outcome == Outcome.OPEN
    with pytest.raises(InputError, match="no on-site test"):
        evaluate("smells", {})


def test_a_test_of_no_library() -> None:
    plain = replace(limited("moisture", "moisture", tolerance=Tolerance(max=Decimal(12))), library="")
    assert evaluate(plain, {"moisture": ["1", "2", "3"]}).outcome == Outcome.PASS
    assert evaluate(plain, {}).readings == {"moisture": (0, 3)}
    assert evaluate(plain, {}, lot_size=2).readings == {"moisture": (0, 2)}
    stripped = replace(as_site_test(library_test("carton-gross-mass")), readings=())
    assert evaluate(stripped, {}).outcome == Outcome.PASS
    assert (
        evaluate(replace(as_site_test(library_test("metal-detection")), readings=()), {}).bad == frozenset()
    )


def reading(kind: ReadingKind) -> TestReading:
    return TestReading(
        key="r",
        title={},
        unit="pcs",
        decimals=0,
        tolerance=Tolerance(min=Decimal(1)),
        kind=kind,
        scale="grey_scale",
    )


def test_states_and_values_of_every_kind() -> None:
    cases = {
        ReadingKind.NUMBER: ("2", "0", "x"),
        ReadingKind.COUNT: ("2", "0", "1.5"),
        ReadingKind.GRADE: ("4-5", "", "9"),
        ReadingKind.TIME: ("00:30", "00:00", "25:00"),
        ReadingKind.CHECK: ("08:00 found", "08:00 missed", "08:00"),
    }
    for kind, (good, out, unreadable) in cases.items():
        one = reading(kind)
        assert state_of(one, good) == State.OK
        assert state_of(one, out) == (State.OUT if out else State.EMPTY)
        assert state_of(one, unreadable) == State.UNREADABLE
        assert state_of(one, "  ") == State.EMPTY
        assert read_value(one, " ") is None
        assert check_text(one, f" {good} ") == good
        with pytest.raises(InputError):
            check_text(one, unreadable)
    code = reading(ReadingKind.BARCODE)
    assert read_value(code, "1") is None
    assert check_text(code, " any thing ") == "any thing"
    with pytest.raises(InputError, match="at most 200"):
        check_text(code, "9" * (MAX_TEXT + 1))


@given(
    st.sampled_from(list(library())), st.lists(st.text("0123456789:-.B foundmise", max_size=12), max_size=4)
)
def test_any_entry_is_judged_or_left_open(key: str, texts: list[str]) -> None:
    test = as_site_test(library_test(key))
    found = evaluate(
        test, {reading.key: texts for reading in test.readings}, steps=dict.fromkeys(texts, "done")
    )
    assert found.outcome in Outcome
    assert all(reason.text for reason in found.reasons)
    assert all(0 <= piece < len(texts) for piece in found.bad)


@pytest.mark.parametrize("odd", [None, "4-5", 7, {"0": "4"}, [None, 4, ["4"]], (True,)])
def test_what_another_program_wrote_is_no_reading(odd: object) -> None:
    for key in library():
        test = as_site_test(library_test(key))
        found = evaluate(test, {reading.key: odd for reading in test.readings})  # type: ignore[misc]
        assert found.bad == frozenset()
        assert not any(done for done, _asked in found.readings.values())
