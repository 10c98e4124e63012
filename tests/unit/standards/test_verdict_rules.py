"""Rules of a pack for combining failures, since version 1.1 of the format."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from inspector_app.domain.pack import OnFail, SectionRule
from inspector_app.standards import check_pack, read_pack

Spoil = Callable[[str, str, str], Path]
WAS = "  critical_without_aql: zero\n"


def with_rules(spoil: Spoil, rules: str) -> Path:
    spoil("pack.yaml", "format: 1", "format: 1\nformat_minor: 1")
    return spoil("pack.yaml", WAS, WAS + rules)


def test_a_pack_that_says_nothing_keeps_the_old_rules(mini: Path) -> None:
    rules = read_pack(mini).pack.verdict
    assert (rules.combine, dict(rules.sections), rules.section_effect("looks")) == (
        "any",
        {},
        OnFail.LOT_FAILS,
    )


def test_sections_and_how_they_combine(spoil: Spoil) -> None:
    folder = with_rules(
        spoil, "  combine: classes\n  sections:\n    looks: {max_failed: 2}\n    numbers: {effect: note}\n"
    )
    assert check_pack(folder) == ()
    rules = read_pack(folder).pack.verdict
    assert rules.sections == {
        "looks": SectionRule(max_failed=2),
        "numbers": SectionRule(effect=OnFail.NOTE),
    }
    assert [rules.section_effect(key) for key in ("looks", "numbers", "other")] == [
        OnFail.LOT_FAILS,
        OnFail.NOTE,
        OnFail.NOTE,
    ]


@pytest.mark.parametrize(
    ("rules", "path", "expected"),
    [
        ("  combine: most\n", "verdict.combine", "any"),
        ("  sections: {feel: {max_failed: 1}}\n", "verdict.sections.feel", "section of the checklist"),
        ("  sections: {looks: {max_failed: -1}}\n", "verdict.sections.looks.max_failed", "0"),
        ("  sections: {looks: {effect: count}}\n", "verdict.sections.looks.effect", "lot_fails"),
        ("  sections: {looks: {most: 1}}\n", "verdict.sections.looks.most", "max_failed"),
        ("  sections: {looks: 3}\n", "verdict.sections.looks", "mapping"),
    ],
)
def test_a_wrong_rule_is_named_with_its_place(spoil: Spoil, rules: str, path: str, expected: str) -> None:
    (problem,) = check_pack(with_rules(spoil, rules))
    assert problem.path == path
    assert expected in problem.expected


def test_a_rule_without_the_version_it_came_with_is_warned_of(spoil: Spoil) -> None:
    (problem,) = check_pack(spoil("pack.yaml", WAS, WAS + "  combine: any\n"))
    assert (problem.severity, problem.path) == ("warning", "verdict.combine")
