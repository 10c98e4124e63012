"""What a standards pack lists beside its checklist: defects, pictures, sampling, verdict rules, words.

Frozen values; import the names from `inspector_app.domain.pack`. Nothing here reads files or decides about a
lot.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from inspector_app.domain.measurement.tolerance import Tolerance
from inspector_app.domain.pack_items import OnFail
from inspector_app.domain.records import CountingMode, DefectClass
from inspector_app.domain.text import LocalText


class ReferenceKind(StrEnum):
    GOLDEN = "golden"
    LIMIT_OK = "limit_ok"
    LIMIT_NOT_OK = "limit_not_ok"
    PRODUCT = "product"
    DRAWING = "drawing"


@dataclass(frozen=True, kw_only=True)
class DefectGroup:
    key: str
    title: LocalText


@dataclass(frozen=True, kw_only=True)
class DefectType:
    """An entry of the defect catalogue. `limit_ok`, `limit_not_ok`: keys of reference pictures."""

    code: str
    name: LocalText
    description: LocalText
    cls: DefectClass
    group: str
    clause: str = ""
    limit_ok: tuple[str, ...] = ()
    limit_not_ok: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ReferencePicture:
    """`file` is a name for `PackFile.picture(name)`; `topic` one word for grouping (surface, lid, ...)."""

    key: str
    kind: ReferenceKind
    file: str
    caption: LocalText
    topic: str = ""
    items: tuple[str, ...] = ()
    defects: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class InspectionPlan:
    """Sampling for one inspection type. `aqls`: every class to its AQL as in the series, None = zero
    acceptance.

    `zero`: what a class without an AQL inspects, largest_n | ltpd. `min_packed_percent`: share of the lot
    that must be packed before the inspection may start (0: no rule).
    """

    type: str
    title: LocalText
    level: str
    aqls: Mapping[DefectClass, str | None]
    severity: str = "normal"
    edition: str = "iso2859-1"
    kind: str = "single"
    zero: str = "largest_n"
    counting: CountingMode = CountingMode.UNITS
    min_packed_percent: int = 0
    note: LocalText = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class SectionRule:
    """When a section of the checklist fails, and what that does: it does so with more than `max_failed` items
    (None: only by an item that fails it), and `effect` is LOT_FAILS or NOTE.
    """

    max_failed: int | None = None
    effect: OnFail = OnFail.LOT_FAILS


@dataclass(frozen=True, kw_only=True)
class VerdictRules:
    """How failures combine; the defaults are those of the data model.

    `critical_without_aql`: "zero" = Ac 0 on the largest n of the other classes. `failed_tests`: what a failed
    on-site test of a class does unless the test says otherwise. `combine`: "any" = a class or a section that
    fails rejects the lot; "classes" = a section does so only where its own rule in `sections` says it.
    """

    critical_without_aql: str = "zero"
    failed_tests: Mapping[DefectClass, OnFail] = field(
        default_factory=lambda: {
            DefectClass.CRITICAL: OnFail.LOT_FAILS,
            DefectClass.MAJOR: OnFail.LOT_FAILS,
            DefectClass.MINOR: OnFail.NOTE,
        }
    )
    missing_required: str = "pending"
    combine: str = "any"
    sections: Mapping[str, SectionRule] = field(default_factory=dict)

    def section_effect(self, key: str) -> OnFail:
        """What the failure of a section does: LOT_FAILS or NOTE."""
        if key in self.sections:
            return self.sections[key].effect
        return OnFail.NOTE if self.combine == "classes" else OnFail.LOT_FAILS


@dataclass(frozen=True, kw_only=True)
class GradeTable:
    """Tolerances that differ between variants: point key -> variant key -> tolerance."""

    key: str
    title: LocalText
    rows: Mapping[str, Mapping[str, Tolerance]]


@dataclass(frozen=True, kw_only=True)
class GlossaryTerm:
    key: str
    term: LocalText
    meaning: LocalText
