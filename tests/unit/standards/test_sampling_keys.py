"""Editions, kinds and rules of zero acceptance in `sampling.yaml`, since version 1.1 of the format."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from inspector_app.domain.records import DefectClass
from inspector_app.standards import check_pack, read_pack

Spoil = Callable[[str, str, str], Path]


def with_keys(spoil: Spoil, *keys: str) -> Path:
    return spoil("sampling.yaml", "    level: II", "\n".join(("    level: II", *(f"    {k}" for k in keys))))


def test_a_pack_that_says_nothing_means_what_it_meant(mini: Path) -> None:
    plan = read_pack(mini).pack.plan("final_random")
    assert (plan.edition, plan.kind, plan.zero) == ("iso2859-1", "single", "largest_n")


def test_another_edition_kind_and_rule(spoil: Spoil) -> None:
    spoil("pack.yaml", "format: 1", "format: 1\nformat_minor: 1")
    folder = with_keys(spoil, "edition: 105E", "kind: multiple", "zero: ltpd")
    assert check_pack(folder) == ()
    plan = read_pack(folder).pack.plan("final_random")
    assert (plan.edition, plan.kind, plan.zero) == ("z1.4", "multiple", "ltpd")


@pytest.mark.parametrize("key", ["edition: z1.4", "kind: double", "zero: largest_n"])
def test_a_pack_says_that_it_uses_them(spoil: Spoil, key: str) -> None:
    (problem,) = check_pack(with_keys(spoil, key))
    assert (problem.kind, problem.severity) == ("minor", "warning")
    assert problem.path == f"plans[0].{key.partition(':')[0]}"


@pytest.mark.parametrize("key", ["edition: iso2859-1", "kind: single"])
def test_what_older_programs_know_needs_no_newer_format(spoil: Spoil, key: str) -> None:
    assert check_pack(with_keys(spoil, key)) == ()


@pytest.mark.parametrize(
    ("key", "named"),
    [
        ("edition: z1.9", "MIL-STD-105E / ANSI/ASQ Z1.4"),
        ("kind: triple", "multiple"),
        ("zero: c0", "ltpd"),
    ],
)
def test_what_is_not_known_is_refused_with_what_is(spoil: Spoil, key: str, named: str) -> None:
    spoil("pack.yaml", "format: 1", "format: 1\nformat_minor: 1")
    (problem,) = check_pack(with_keys(spoil, key))
    assert problem.severity == "error"
    assert named in problem.expected


def test_an_aql_above_ten_is_for_nonconformities(spoil: Spoil) -> None:
    folder = spoil("sampling.yaml", "4.0", "15")
    (problem,) = check_pack(folder)
    assert (problem.kind, problem.severity, problem.found) == ("aql_counting", "warning", "15")
    assert read_pack(folder).pack.plan("final_random").aqls[DefectClass.MINOR] == "15"
    assert check_pack(spoil("sampling.yaml", "counting: units", "counting: nonconformities")) == ()
