"""Grades as people write them, and their order."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.errors import InputError
from inspector_app.domain.site_tests.grades import (
    AREA_REMOVED,
    CROSS_CUT_ASTM,
    CROSS_CUT_ISO,
    GREY_SCALE,
    SCALES,
    iso_of_astm,
    parse_grade,
    scale_of,
)


@pytest.mark.parametrize(
    ("text", "scale", "value"),
    [
        ("4-5", GREY_SCALE, "4.5"),
        ("4.5", GREY_SCALE, "4.5"),
        ("4,5", GREY_SCALE, "4.5"),
        ("4/5", GREY_SCALE, "4.5"),
        ("４－５", GREY_SCALE, "4.5"),
        (" 4 – 5 ", GREY_SCALE, "4.5"),
        ("4〜5", GREY_SCALE, "4.5"),
        ("4.0", GREY_SCALE, "4"),
        ("5", GREY_SCALE, "5"),
        ("1", GREY_SCALE, "1"),
        ("0", CROSS_CUT_ISO, "0"),
        ("5", CROSS_CUT_ISO, "5"),
        ("4b", CROSS_CUT_ASTM, "4"),
        ("0 B", CROSS_CUT_ASTM, "0"),
    ],
)
def test_grades_are_read(text: str, scale: str, value: str) -> None:
    assert parse_grade(text, scale_of(scale)) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "scale"),
    [
        ("5.5", GREY_SCALE),
        ("5-6", GREY_SCALE),
        ("5-4", GREY_SCALE),
        ("3-5", GREY_SCALE),
        ("4.3", GREY_SCALE),
        ("0", GREY_SCALE),
        ("six", GREY_SCALE),
        ("4B", GREY_SCALE),
        ("6", CROSS_CUT_ISO),
        ("0.5", CROSS_CUT_ISO),
        ("4B", CROSS_CUT_ISO),
        ("4", CROSS_CUT_ASTM),
        ("6B", CROSS_CUT_ASTM),
    ],
)
def test_what_is_no_grade(text: str, scale: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_grade(text, scale_of(scale))
    assert refused.value.code == "grade.not_a_grade"
    assert refused.value.hint


def test_the_two_cross_cut_scales_are_never_mixed_up() -> None:
    with pytest.raises(InputError) as astm:
        parse_grade("4B", scale_of(CROSS_CUT_ISO))
    assert "in ISO 2409 it is 1" in astm.value.hint
    with pytest.raises(InputError) as iso:
        parse_grade("1", scale_of(CROSS_CUT_ASTM))
    assert "ISO 2409, it is 4B" in iso.value.hint
    assert [iso_of_astm(grade) for grade in SCALES[CROSS_CUT_ASTM].grades] == ["0", "1", "2", "3", "4", "5"]
    assert len(AREA_REMOVED) == len(SCALES[CROSS_CUT_ISO].grades)


def test_scales_run_from_best_to_worst() -> None:
    for scale in SCALES.values():
        values = [scale.value(grade) for grade in scale.grades]
        assert values == sorted(values, reverse=scale.high_is_good)
        for grade in scale.grades:
            assert parse_grade(grade, scale) == scale.value(grade)
            assert scale.written(scale.value(grade)) == grade
    assert SCALES[GREY_SCALE].written(Decimal("4.25")) == "4.25"
    with pytest.raises(InputError, match="no scale"):
        scale_of("blue_wool")


@given(st.text(max_size=12), st.sampled_from(list(SCALES)))
def test_any_text_is_a_grade_or_refused(text: str, scale: str) -> None:
    try:
        value = parse_grade(text, scale_of(scale))
    except InputError:
        return
    assert value is None or SCALES[scale].written(value) in SCALES[scale].grades
