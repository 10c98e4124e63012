"""What a check found, as data: each finding says what it is, what is safe, and what to do next."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

from inspector_app import __version__
from inspector_app.domain.errors import InspectorError

Severity = Literal["fault", "warning"]
Progress = Callable[[str, int, int], None]
"""(part, done, total): part is pages, journal, files, leftovers or surroundings."""
Cancelled = Callable[[], bool]

MOST_OF_A_KIND = 50
"""Findings of one code that are listed one by one; of the rest the number is told."""


@dataclass(frozen=True)
class Fault:
    """`what` was found, `safe` says what is not affected, `next_step` what to do. `params` are the values in
    these sentences; `repairable`: a repair mends it without losing anything.
    """

    code: str
    what: str
    safe: str
    next_step: str
    severity: Severity = "fault"
    repairable: bool = False
    params: Mapping[str, object] = field(default_factory=dict)

    def as_error(self) -> InspectorError:
        """The same as an error, which the interface has texts for."""
        error = InspectorError(self.code, self.what, f"{self.safe} {self.next_step}".strip())
        error.params = dict(self.params)
        return error


@dataclass
class Findings:
    """`checked` counts what was looked at, by part; `mended` what was repaired; `more` and `more_repairable`:
    findings beyond those listed, by code; `cancelled`: it was stopped before the end.
    `language`: that of the names of goods; `streams` and `leftovers`: where a repair has something to do.
    """

    faults: list[Fault] = field(default_factory=list)
    warnings: list[Fault] = field(default_factory=list)
    more: dict[str, int] = field(default_factory=dict)
    more_repairable: dict[str, int] = field(default_factory=dict)
    checked: dict[str, int] = field(default_factory=dict)
    mended: dict[str, int] = field(default_factory=dict)
    free_bytes: int = 0
    cancelled: bool = False
    language: str = "en"
    streams: list[str] = field(default_factory=list)
    leftovers: list[Path] = field(default_factory=list)

    def add(self, fault: Fault) -> None:
        """Take a finding up, or count it where there are many of its kind."""
        listed = self.warnings if fault.severity == "warning" else self.faults
        if sum(one.code == fault.code for one in listed) < MOST_OF_A_KIND:
            listed.append(fault)
        elif fault.repairable:
            self.more_repairable[fault.code] = self.more_repairable.get(fault.code, 0) + 1
        else:
            self.more[fault.code] = self.more.get(fault.code, 0) + 1

    def count(self, part: str, number: int = 1) -> None:
        self.checked[part] = self.checked.get(part, 0) + number

    @property
    def repairable(self) -> bool:
        """Whether a repair would mend something."""
        return any(fault.repairable for fault in (*self.faults, *self.warnings))

    @property
    def repaired(self) -> list[str]:
        """What was mended, in words."""
        words = {
            "records": "{} records were written anew from the journal",
            "leftovers": "{} files that no record names were removed",
        }
        return [words[part].format(number) for part, number in self.mended.items() if number]

    def as_data(self) -> dict[str, Any]:
        """The JSON document of `doctor --json`."""
        return {
            "ok": not self.faults and not self.cancelled,
            "faults": [_data(fault) for fault in self.faults],
            "warnings": [_data(fault) for fault in self.warnings],
            "more": {
                code: self.more.get(code, 0) + self.more_repairable.get(code, 0)
                for code in sorted(self.more.keys() | self.more_repairable)
            },
            "checked": self.checked,
            "repaired": self.repaired,
            "free_bytes": self.free_bytes,
            "cancelled": self.cancelled,
            "app": __version__,
        }


def _data(fault: Fault) -> dict[str, Any]:
    return asdict(fault) | {"params": dict(fault.params)}


def from_error(error: InspectorError, *, severity: Severity = "fault", safe: str = "") -> Fault:
    """A finding out of an error or a notice."""
    return Fault(error.code, error.message, safe, error.hint, severity, params=error.params)
