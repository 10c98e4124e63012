"""What the report prints of the on-site tests. Plain values, filled by the services."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from inspector_app.domain.text import LocalText


@dataclass(frozen=True, kw_only=True)
class TestSaid:
    """One thing the numbers of a test say: the sentence `tests.said.KEY` with its values; `reading` is the
    title of the reading it is about.
    """

    __test__ = False

    key: str
    params: Mapping[str, str] = field(default_factory=dict)
    reading: LocalText = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class TestLine:
    """An on-site test; `result` pass | fail | na | open; `values` what was read, as printed; `source` where
    method and limits come from.
    """

    __test__ = False  # not a pytest class, though its name starts with Test

    title: LocalText
    result: str
    method: LocalText = field(default_factory=dict)
    clause: str = ""
    cls: str = ""
    sample_size: int = 0
    failed: int = 0
    values: LocalText = field(default_factory=dict)
    note: LocalText = field(default_factory=dict)
    source: LocalText = field(default_factory=dict)
    said: tuple[TestSaid, ...] = ()
