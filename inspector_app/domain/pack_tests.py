"""The on-site tests of a standards pack: what is done to how many pieces, and what is read.

Frozen values, filled by `inspector_app.standards`; the names are imported from `inspector_app.domain.pack`.
Nothing here decides about a lot: how readings are judged stands in `inspector_app.domain.site_tests`.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from inspector_app.domain.measurement.tolerance import Tolerance
from inspector_app.domain.pack_items import ALWAYS, Condition, OnFail
from inspector_app.domain.records import DefectClass
from inspector_app.domain.text import LocalText


@dataclass(frozen=True, kw_only=True)
class TestStep:
    """One step of an on-site test; `seconds` starts a timer when greater than 0."""

    __test__ = False  # not a pytest class, though its name starts with Test

    key: str
    text: LocalText
    seconds: int = 0


@dataclass(frozen=True, kw_only=True)
class TestReading:
    """A value read during a test, once per tested piece. Its key is unique among all points of the pack."""

    __test__ = False

    key: str
    title: LocalText
    unit: str
    decimals: int
    tolerance: Tolerance


@dataclass(frozen=True, kw_only=True)
class SiteTest:
    """An on-site test on `sample_size` pieces; it fails when more than `acceptance` of them fail.

    `on_fail` None: what the pack's verdict rules say for a failed test of its class.
    """

    key: str
    title: LocalText
    method: LocalText
    clause: str
    cls: DefectClass
    sample_size: int
    acceptance: int = 0
    criterion: LocalText = field(default_factory=dict)
    steps: tuple[TestStep, ...] = ()
    readings: tuple[TestReading, ...] = ()
    timer_seconds: int = 0
    required: bool = True
    photo_required: bool = False
    on_fail: OnFail | None = None
    references: tuple[str, ...] = ()
    condition: Condition = ALWAYS
