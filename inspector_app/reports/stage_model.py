"""What the pages say about the samples of a plan and the sections of the checklist, as frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from inspector_app.domain.text import LocalText


@dataclass(frozen=True, kw_only=True)
class StageLine:
    """One of several samples. `total` pieces and `found` are cumulative, as `ac` (None: it cannot accept) and
    `re` are; `state` accepted | rejected | gap | continue | open | ahead.
    """

    number: int
    n: int
    total: int
    ac: int | None
    re: int
    found: int
    state: str


@dataclass(frozen=True, kw_only=True)
class SectionResult:
    """A section of the checklist; `result` pass | noted | fail | pending, `counts` items by pass | fail | na
    | open.
    """

    title: LocalText
    result: str
    counts: Mapping[str, int]
