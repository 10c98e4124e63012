"""Where the number of a class comes from: by kind and title, as the inspection counts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector_app.domain.records import CountingMode
from inspector_app.domain.verdict_classes import ClassStanding
from inspector_app.domain.verdict_evidence import Nonconformity
from inspector_app.domain.verdict_sources import SourceLine, sources
from tests.fakes.verdict_cases import finding
from tests.unit.test_verdict_stages import double

SCRATCH, DENT, GAP = {"en": "Scratch", "ja": "キズ"}, {"en": "Dent"}, {"en": "Gap"}
MAJOR = ClassStanding("major", 125, 7, 8, 6, "2.5", "warning")


def found(kind: str, target: str, title: dict[str, str], quantity: int = 1, *units: str) -> Nonconformity:
    return Nonconformity("major", frozenset(units), quantity, kind, target, title, "")


COUNTED = (
    found("item", "lid", GAP),
    found("finding", "f1", SCRATCH, 1, "u1"),
    found("finding", "f2", DENT, 2),
    found("finding", "f3", SCRATCH, 2, "u1", "u2"),
    replace(found("finding", "f4", DENT), cls="minor"),
    found("test", "drop", DENT),
)


def test_sources_are_counted_by_units_or_by_nonconformities() -> None:
    by_units = sources(COUNTED, MAJOR, CountingMode.UNITS)
    assert [(one.kind, one.found) for one in by_units] == [("finding", 4), ("item", 1), ("test", 1)]
    assert by_units[0].lines == (SourceLine(SCRATCH, 2, "f3"), SourceLine(DENT, 2, "f2"))
    every = sources(COUNTED, MAJOR, CountingMode.NONCONFORMITIES)
    assert every[0].found == 5
    assert every[0].lines == (SourceLine(SCRATCH, 3, "f3"), SourceLine(DENT, 2, "f2"))
    assert sources(COUNTED, replace(MAJOR, cls="critical"), CountingMode.UNITS) == ()


@pytest.mark.parametrize("finished", [0, 1, 2])
@pytest.mark.parametrize(
    "stages",
    [
        ((1,), (1,)),
        # Recorded ahead of the sample that is being inspected: in the critical class it counts all the same.
        ((2,), (2,)),
        # Left from a plan of more samples, or by somebody else's program.
        ((1, 5), (1, 1, 5, 5)),
    ],
)
def test_the_sources_are_those_of_the_number(finished: int, stages: tuple[tuple[int, ...], ...]) -> None:
    criticals, majors = stages
    records = [finding("critical", stage=stage) for stage in criticals]
    records += [finding("major", stage=stage) for stage in majors]
    mode = CountingMode.NONCONFORMITIES
    verdict = double(*records, finished=finished, counting=mode)
    for standing in verdict.classes:
        told = sum(one.found for one in sources(verdict.counted, standing, mode))
        assert told == standing.found, standing.cls
