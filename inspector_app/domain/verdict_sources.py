"""Where what is counted in a class comes from: findings, failed answers, readings out, failed tests.

Says nothing of acceptance; the number of a class is `domain.verdict_classes`' business.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from inspector_app.domain.text import LocalText
from inspector_app.domain.verdict_classes import ClassStanding
from inspector_app.domain.verdict_evidence import Nonconformity, count

KINDS = ("finding", "item", "point", "test")
"""Kinds of targets that something is counted from, in the order of the work."""


@dataclass(frozen=True)
class SourceLine:
    """What has one title: `found` as the inspection counts, `target` the one recorded last."""

    title: LocalText
    found: int
    target: str


@dataclass(frozen=True)
class Source:
    """All that one kind of target adds to a class. Together the sources can have more than the class: a
    sample unit with several nonconformities counts once in it.
    """

    kind: str
    found: int
    lines: tuple[SourceLine, ...]


def sources(counted: Iterable[Nonconformity], standing: ClassStanding, mode: str) -> tuple[Source, ...]:
    """The sources of what stands in a class now; of several samples those that its number is of."""
    last = standing.through
    own = [one for one in counted if one.cls == standing.cls and (not last or one.stage <= last)]
    found = {kind: [one for one in own if one.target_kind == kind] for kind in KINDS}
    return tuple(Source(kind, count(ones, mode), _lines(ones, mode)) for kind, ones in found.items() if ones)


def _lines(ones: Sequence[Nonconformity], mode: str) -> tuple[SourceLine, ...]:
    """By title, most first; what is equal stays in the order it was recorded."""
    titled: dict[tuple[tuple[str, str], ...], list[Nonconformity]] = {}
    for one in ones:
        titled.setdefault(tuple(sorted(one.title.items())), []).append(one)
    lines = [SourceLine(group[-1].title, count(group, mode), group[-1].target) for group in titled.values()]
    return tuple(sorted(lines, key=lambda line: -line.found))
