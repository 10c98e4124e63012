"""On-site tests of a pack: taken from the library, sampled by level and AQL, with readings of every kind."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from inspector_app.domain.pack import ReadingKind, SiteTest, TestSampling
from inspector_app.domain.site_tests import Outcome, evaluate, required
from inspector_app.standards import check_pack, read_pack
from inspector_app.standards.problems import Problem

Spoil = Callable[[str, str, str], Path]


def with_test(mini: Path, text: str, *, minor: int = 1) -> Path:
    """The small pack with one more test."""
    if minor:
        pack = mini / "pack.yaml"
        pack.write_text(pack.read_text().replace("format: 1", f"format: 1\nformat_minor: {minor}", 1))
    tests = mini / "tests.yaml"
    tests.write_text(tests.read_text() + text, encoding="utf-8")
    return mini


def one(mini: Path, text: str) -> SiteTest:
    folder = with_test(mini, text)
    assert check_pack(folder) == ()
    return read_pack(folder).pack.tests[-1]


def only_problem(mini: Path, text: str) -> Problem:
    (problem,) = check_pack(with_test(mini, text))
    return problem


NO_GTIN = (
    "GS1 elements such as (01)09521234543213(10)AB1. The element (01) has 1 characters; it must have 14."
)
HEAD = "  - key: more\n    clause: 4.1\n    class: minor\n"


def test_a_test_of_the_library(mini: Path) -> None:
    test = one(mini, HEAD + "    library: ista-1a-drop\n")
    assert (test.library, test.sample_size, test.photo_required) == ("ista-1a-drop", 1, True)
    assert test.title["ja"] == "外箱落下試験（ISTA 1Aの高さ）"
    assert test.method
    assert test.criterion
    assert len(test.steps) == 12
    assert [reading.key for reading in test.readings][:2] == ["more-gross", "more-length"]
    pack = read_pack(mini).pack
    assert pack.tolerance("more-gross").lower is None
    assert evaluate(test, {"more-gross": ["9.5"]}).reasons[0].params["height"] == 760


def test_what_the_pack_says_itself_goes_first(mini: Path) -> None:
    test = one(
        mini,
        HEAD + "    library: ista-1a-drop\n"
        "    title: {en: Our drop, ja: 自社落下}\n"
        "    sample_size: 2\n"
        "    acceptance: 1\n"
        "    photo_required: false\n"
        "    timer_seconds: 60\n"
        "    limits: {gross: {nominal: 11.6, plus: 0.2, minus: 0.2}}\n"
        "    steps:\n"
        "      - {key: rest, text: {en: Let it rest., ja: 静置する。}}\n"
        "    readings:\n"
        "      - {key: crush, title: {en: Crush, ja: つぶれ}, unit: mm, decimals: 1, max: 2.0}\n",
    )
    assert (test.title["en"], test.sample_size, test.acceptance) == ("Our drop", 2, 1)
    assert (test.photo_required, test.timer_seconds) == (False, 60)
    assert test.steps[-1].key == "rest"
    assert test.readings[-1].key == "crush"
    gross = test.reading_of("gross")
    assert gross is not None
    assert (gross.tolerance.lower, gross.tolerance.upper) == (Decimal("11.4"), Decimal("11.8"))


def test_what_the_library_leaves_to_the_pack(mini: Path) -> None:
    test = one(
        mini,
        HEAD + "    library: carton-quantity\n"
        "    parameters: {tolerance_percent: 1.5}\n"
        "    limits: {measured: {min: 24, max: 24}}\n",
    )
    assert test.parameters == {"tolerance_percent": "1.5"}
    measured = test.reading_of("measured")
    assert measured is not None
    assert measured.tolerance.min == measured.tolerance.max == 24


def test_how_often_a_detector_is_checked(mini: Path) -> None:
    text = HEAD + "    library: metal-detection\n    parameters: {interval_minutes: 30}\n"
    assert one(mini, text).parameters == {"interval_minutes": "30"}


def test_an_unknown_test_of_the_library_names_the_nearest(mini: Path) -> None:
    problems = check_pack(with_test(mini, HEAD + "    library: ista-1a-dropp\n"))
    assert problems[0].path == "tests[1].library" or problems[-1].path == "tests[1].library"
    named = next(problem for problem in problems if problem.path == "tests[1].library")
    assert named.expected == "the key of a test of the library, such as 'ista-1a-drop'"
    far = check_pack(with_test(mini, HEAD.replace("more", "far") + "    library: '999'\n", minor=0))
    assert any(p.expected.startswith("one of ista-1a-drop, ista-2a-drop") for p in far)


@pytest.mark.parametrize(
    ("text", "path", "expected"),
    [
        ("library: moisture", "limits", "moisture with its limits, which the library leaves to the pack"),
        (
            "library: moisture\n    limits: {wetness: {max: 12}, moisture: {max: 12}}",
            "limits.wetness",
            "one of the keys moisture",
        ),
        (
            "library: moisture\n    limits: {moisture: {max: 12.55}}",
            "limits.moisture.max",
            "at most 1 decimals, as the key decimals says",
        ),
        (
            "library: rub-fastness-dry\n    limits: {grade: {min: 4.2}}",
            "limits.grade.min",
            "the number of a grade: 5, 4.5, 4, 3.5, 3, 2.5, 2, 1.5, 1",
        ),
        (
            "library: carton-gross-mass",
            "parameters",
            "tolerance_percent, which the library leaves to the pack",
        ),
        (
            "library: metal-detection\n    parameters: {interval_minutes: 0}",
            "parameters.interval_minutes",
            "a whole number from 1 to 1440",
        ),
        (
            "library: smell\n    sample_size: 3\n    sampling: {level: II, aql: 2.5}",
            "sample_size",
            "either a fixed sample or sampling, not both",
        ),
        (
            "library: smell\n    sampling: {level: II, aql: 15}",
            "sampling.aql",
            "an AQL of at most 10: a piece passes a test or fails it",
        ),
        (
            "library: ista-1a-drop\n    steps: [{key: drop-1, text: {en: A, ja: B}}]",
            "steps",
            "keys the library's steps do not have",
        ),
        (
            "library: barcode-scan\n    limits: {code: {symbology: EAN-13, expected: '6291041500214'}}",
            "limits.code.expected",
            "the check digit 3 at the end",
        ),
        (
            "library: barcode-scan\n    limits: {code: {symbology: GS1-128, expected: '(01)1'}}",
            "limits.code.expected",
            NO_GTIN,
        ),
    ],
)
def test_what_is_wrong_is_named_with_its_place(mini: Path, text: str, path: str, expected: str) -> None:
    problem = only_problem(mini, f"{HEAD}    {text}\n")
    assert (problem.file, problem.path) == ("tests.yaml", f"tests[1].{path}")
    assert problem.expected == expected


@pytest.mark.parametrize(("level", "aql"), [("IV", "2.5"), ("II", "3.0"), ("II", "none")])
def test_a_level_or_aql_the_standard_does_not_have(mini: Path, level: str, aql: str) -> None:
    problem = only_problem(mini, f"{HEAD}    library: smell\n    sampling: {{level: {level}, aql: {aql}}}\n")
    assert problem.path.startswith("tests[1].sampling.")


def test_a_language_the_library_does_not_have(mini: Path) -> None:
    for file in mini.glob("*.yaml"):
        file.write_text(file.read_text().replace(", ja: ", ", ko: ").replace("[en, ja]", "[en, ko]"))
    problems = check_pack(with_test(mini, HEAD + "    library: smell\n"))
    assert [problem.kind for problem in problems] == ["translation"] * 3
    assert problems[0].expected.startswith("a ")
    own = "    title: {en: S, ko: S}\n    method: {en: S, ko: S}\n    criterion: {en: S, ko: S}\n"
    tests = mini / "tests.yaml"
    tests.write_text(tests.read_text() + own)
    assert check_pack(mini) == ()


def test_a_sample_by_level_and_aql(mini: Path) -> None:
    test = one(mini, HEAD + "    library: smell\n    sampling: {level: s2, aql: 2.5, edition: z1.4}\n")
    assert test.sampling == TestSampling("S-2", "2.5", "z1.4")
    assert (test.sample_size, test.acceptance) == (0, 0)
    assert required(test, 3000).size == 5


def test_readings_of_every_kind(mini: Path) -> None:
    test = one(
        mini,
        HEAD + "    title: {en: All, ja: 全}\n"
        "    method: {en: All, ja: 全}\n"
        "    sample_size: 1\n"
        "    readings:\n"
        "      - {key: g, kind: grade, title: {en: G, ja: G}, scale: grey_scale, min: 3.5}\n"
        "      - {key: n, kind: count, title: {en: N, ja: N}, min: 24, max: 24}\n"
        "      - key: b\n"
        "        kind: barcode\n"
        "        title: {en: B, ja: B}\n"
        "        pieces: 2\n"
        "        barcode: {symbology: UPC-A, expected: '036000291452', by_variant: {red: '036000291452'}}\n"
        "      - {key: w, title: {en: W, ja: W}, unit: g, decimals: 1, max: 5.0, required: false}\n",
    )
    grade, count, code, number = test.readings
    assert (grade.kind, grade.scale, grade.tolerance.lower) == (
        ReadingKind.GRADE,
        "grey_scale",
        Decimal("3.5"),
    )
    assert (count.kind, count.unit, count.decimals) == (ReadingKind.COUNT, "pcs", 0)
    assert code.barcode is not None
    assert (code.kind, code.pieces, code.barcode.symbology) == (ReadingKind.BARCODE, 2, "UPC-A")
    assert (number.kind, number.required) == (ReadingKind.NUMBER, False)
    good = {"g": ["3-4"], "n": ["24"], "b": ["036000291452"] * 2}
    assert evaluate(test, good).outcome == Outcome.PASS
    assert evaluate(test, good | {"n": ["23"]}).outcome == Outcome.FAIL


@pytest.mark.parametrize(
    ("reading", "path"),
    [
        ("{key: r, kind: check, title: {en: R, ja: R}}", "kind"),
        ("{key: r, kind: grade, title: {en: R, ja: R}, scale: blue, min: 4}", "scale"),
        ("{key: r, kind: grade, title: {en: R, ja: R}, scale: grey_scale}", ""),
        ("{key: r, kind: barcode, title: {en: R, ja: R}}", "barcode"),
        ("{key: r, kind: count, title: {en: R, ja: R}, min: 1.5}", "min"),
        ("{key: r, kind: count, title: {en: R, ja: R}, min: 3, max: 2}", "min"),
        ("{key: r, kind: count, title: {en: R, ja: R}}", ""),
    ],
)
def test_wrong_readings(mini: Path, reading: str, path: str) -> None:
    text = "    title: {en: A, ja: B}\n    method: {en: A, ja: B}\n    sample_size: 1\n    readings:\n"
    problems = check_pack(with_test(mini, f"{HEAD}{text}      - {reading}\n"))
    place = "tests[1].readings[0]" + (f".{path}" if path else "")
    assert place in [problem.path for problem in problems]


def test_an_older_format_is_told_of_newer_keys(mini: Path) -> None:
    (problem,) = check_pack(with_test(mini, HEAD + "    library: smell\n", minor=0))
    assert problem.kind == "minor"
    assert problem.found == "library and format_minor 0"
