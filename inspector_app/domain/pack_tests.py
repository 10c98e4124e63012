"""The on-site tests of a standards pack: what is done to how many pieces, and what is read.

Frozen values, filled by `inspector_app.standards`; the names are imported from `inspector_app.domain.pack`.
Nothing here decides about a lot: how readings are judged stands in `inspector_app.domain.site_tests`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from inspector_app.domain.measurement.tolerance import Tolerance
from inspector_app.domain.pack_items import ALWAYS, BarcodeSpec, Condition, OnFail
from inspector_app.domain.records import DefectClass
from inspector_app.domain.text import LocalText


class ReadingKind(StrEnum):
    """What is entered for a reading of a test."""

    NUMBER = "number"
    GRADE = "grade"
    BARCODE = "barcode"
    COUNT = "count"
    TIME = "time"  # of day, as 14:05
    CHECK = "check"  # a time of day and whether the metal detector found its test pieces


@dataclass(frozen=True, kw_only=True)
class TestStep:
    """One step of an on-site test; `seconds` starts a timer when greater than 0."""

    __test__ = False  # not a pytest class, though its name starts with Test

    key: str
    text: LocalText
    seconds: int = 0


@dataclass(frozen=True, kw_only=True)
class TestReading:
    """A value read during a test, once per tested piece. Its key is unique among all points of the pack.

    `tolerance` of a grade is in the numbers of its `scale` (4-5 is 4.5). `pieces` greater than 0: read so
    often, whatever the sample. `role`: the key of the library's reading it stands for. `required` False: may
    stay empty.
    """

    __test__ = False

    key: str
    title: LocalText
    unit: str
    decimals: int
    tolerance: Tolerance
    kind: ReadingKind = ReadingKind.NUMBER
    scale: str = ""
    barcode: BarcodeSpec | None = None
    pieces: int = 0
    required: bool = True
    role: str = ""


@dataclass(frozen=True)
class TestSampling:
    """The sample of a test by its own level and AQL, single normal plan of `edition`, for the lot."""

    __test__ = False

    level: str
    aql: str
    edition: str = "iso2859-1"


@dataclass(frozen=True, kw_only=True)
class SiteTest:
    """An on-site test on `sample_size` pieces; it fails when more than `acceptance` of them fail.

    With `sampling` both numbers are 0 here and follow from the lot: ask `domain.site_tests.required`.
    `library`: key of the library's test it was taken from; `source` says where that has its numbers from, and
    `parameters` are numbers its rule needs. `on_fail` None: what the pack's verdict rules say for a failed
    test of its class.
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
    library: str = ""
    source: LocalText = field(default_factory=dict)
    sampling: TestSampling | None = None
    parameters: Mapping[str, str] = field(default_factory=dict)

    def reading_of(self, role: str) -> TestReading | None:
        """The reading that stands for one of the library."""
        return next((one for one in self.readings if one.role == role), None)
