"""What every record is made of: its base fields, and the words its fields may hold.

Import the names from `inspector_app.domain.records`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

JsonMap = Mapping[str, Any]


class Visibility(StrEnum):
    """Who may see a fact: the factory too, the brand only, or a named few."""

    FACTORY = "factory"
    BRAND = "brand"
    CONFIDENTIAL = "confidential"


class DefectClass(StrEnum):
    CRITICAL = "critical"
    MAJOR = "major"
    MINOR = "minor"


class CountingMode(StrEnum):
    """Two majors on one bottle: one nonconforming unit, or two nonconformities."""

    UNITS = "units"
    NONCONFORMITIES = "nonconformities"


class InspectionType(StrEnum):
    PRE_PRODUCTION = "pre_production"
    DURING_PRODUCTION = "during_production"
    FINAL_RANDOM = "final_random"
    RE_INSPECTION = "re_inspection"
    CONTAINER_LOADING = "container_loading"


class InspectionStatus(StrEnum):
    OPEN = "open"
    CONCLUDED = "concluded"
    SIGNED = "signed"


class Decision(StrEnum):
    ACCEPTED = "accepted"
    NOT_ACCEPTED = "not_accepted"
    PENDING = "pending"


@dataclass(frozen=True, kw_only=True)
class Record:
    """What every record carries: identity, where it is journaled, who wrote it, when and for whose eyes."""

    id: str
    stream: str = ""
    visibility: str = Visibility.FACTORY
    binned: bool = False
    person: str = ""
    device: str = ""
    seq: int = 0
    wall_ms: int = 0
    tz_min: int = 0
    zone: str = ""


BASE_FIELDS = frozenset(f.name for f in fields(Record)) - {"visibility"}
"""Fields set by the journal itself, never by a change's `set`."""
