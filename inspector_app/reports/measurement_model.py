"""What a report says of measurements, as frozen values; part of `model`, whose conventions hold here."""

from __future__ import annotations

from dataclasses import dataclass, field

from inspector_app.domain.text import LocalText


@dataclass(frozen=True, kw_only=True)
class ReadingCell:
    """`text` as printed, a plain decimal where `state` is ok | low | high | inconclusive; or it is missing.

    `actual`: the value of the piece where `text` is its deviation from the nominal.
    """

    sample: int
    text: str
    state: str
    actual: str = ""


@dataclass(frozen=True, kw_only=True)
class GaugeUsed:
    """A gauge that readings were made with, as its calibration stood then. `state`: valid | due_soon |
    overdue | unknown; dates ISO 8601 or ""; `number` empty: readings that name no gauge.
    """

    number: str
    kind: str = "other"
    calibrated_on: str = ""
    due_on: str = ""
    state: str = "unknown"
    certificate: str = ""
    readings: int = 0


@dataclass(frozen=True, kw_only=True)
class MeasurementPoint:
    """A point of measure: its specification, every reading, and the statistics, all as printed text or "".

    `nominal`, `lower` and `upper` are plain decimals ("54.0"), so that they can be drawn as well as printed;
    in deviation `mode` the limits are those of the deviation. `written`: the tolerance as the standard writes
    it, where that says more than the limits. `uncertainty` as written; `rule`: simple | guard |
    conformance_probability. `conversions`: readings typed in another unit, "2: 0.4 in = 10.16 mm".
    """

    title: LocalText
    unit: str
    nominal: str = ""
    lower: str = ""
    upper: str = ""
    written: str = ""
    mode: str = "value"
    uncertainty: str = ""
    rule: str = "simple"
    label: str = ""
    clause: str = ""
    cls: str = ""
    gauge: str = ""
    readings: tuple[ReadingCell, ...] = ()
    conversions: tuple[str, ...] = ()
    mean: str = ""
    deviation: str = ""
    cpk: str = ""
    cpk_low: str = ""
    cpk_high: str = ""
    pp: str = ""
    undefined: str = ""
    few: bool = False
    note: LocalText = field(default_factory=dict)

    @property
    def out(self) -> int:
        """How many readings lie outside the tolerance, by the decision rule."""
        return sum(cell.state in ("low", "high") for cell in self.readings)

    @property
    def inconclusive(self) -> int:
        """How many readings prove neither."""
        return sum(cell.state == "inconclusive" for cell in self.readings)
