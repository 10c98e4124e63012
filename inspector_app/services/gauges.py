"""The register of measuring instruments, and which of them a reading is made with.

A reading keeps what the calibration was when it was made (`snapshot`); a gauge that is calibrated later does
not change it. Whether an overdue gauge may be used is the inspector's decision: it is said, never prevented.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_UP, Decimal
from typing import Any, cast

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.conformity import DEFAULT_K, Uncertainty
from inspector_app.domain.measurement.gauge_line import Protocol
from inspector_app.domain.measurement.quantity import parse_quantity
from inspector_app.domain.measurement.units import convert, unit_of
from inspector_app.domain.pack import MeasurementSpec
from inspector_app.domain.records import Gauge
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.session import Session
from inspector_app.services.switching_history import local_date
from inspector_app.storage import drafts, queries
from inspector_app.system import clock

KINDS = (
    *("caliper", "micrometer", "height", "thickness", "scale", "force", "torque", "thermometer"),
    "other",
)
SOON_DAYS = 30
"""So many days before the calibration is due it is said."""

VALID, DUE_SOON, OVERDUE, UNKNOWN = "valid", "due_soon", "overdue", "unknown"
STATES = (VALID, DUE_SOON, OVERDUE, UNKNOWN)
_CHOSEN = "ui.gauges"
_PORT = "ui.port"
_MANY_DIGITS = 6


@dataclass(frozen=True)
class GaugeUse:
    """What the grid needs of the register: gauges in use by id, and which one a person chose for what (see
    `purpose`), in this inspection or, before that, in their last one.
    """

    gauges: Mapping[str, Gauge]
    chosen: Mapping[str, str]
    today: datetime.date

    def gauge_for(self, spec: MeasurementSpec) -> Gauge | None:
        """The gauge chosen for a point; None without one that can measure in the point's unit."""
        gauge = self.gauges.get(self.chosen.get(purpose(spec), ""))
        return gauge if gauge is not None and measures(gauge, spec.unit) else None

    def fitting(self, spec: MeasurementSpec) -> tuple[Gauge, ...]:
        """Gauges that can measure in the unit of a point, by number."""
        found = (gauge for gauge in self.gauges.values() if measures(gauge, spec.unit))
        return tuple(sorted(found, key=lambda gauge: gauge.number.casefold()))

    def state(self, gauge: Gauge) -> str:
        """How its calibration stands today."""
        return calibration_state(gauge, self.today)


def gauges(session: Session) -> tuple[Gauge, ...]:
    """All gauges, those out of use last, by number."""
    with session.vault.reading() as connection:
        found = queries.everything(connection, Gauge)
    return tuple(sorted(found, key=lambda gauge: (gauge.retired, gauge.number.casefold(), gauge.id)))


def add_gauge(session: Session, number: str, kind: str, **values: Any) -> Gauge:
    """Enter a gauge; `values` as the fields of `Gauge`. Raises InputError `gauge.no_number`,
    `gauge.number_taken`, `gauge.bad_kind`, `gauge.bad_number`, `gauge.bad_date`, `gauge.dates_crossed`.
    """
    checked = _checked(session, {"number": number, "kind": kind, **values})
    with session.vault.transaction() as tx:
        stream = tx.new_stream("gauge")
        made = tx.insert("gauge", stream, record_id=stream, **checked)
    return cast("Gauge", made)


def change_gauge(session: Session, gauge_id: str, **values: Any) -> Gauge:
    """Change fields of a gauge; raises as `add_gauge`, and `gauge.absent`."""
    gauge = _gauge(session, gauge_id)
    checked = _checked(session, values, gauge)
    with session.vault.transaction() as tx:
        return cast("Gauge", tx.update(gauge, **checked))


def retire_gauge(session: Session, gauge_id: str, *, retired: bool = True) -> Gauge:
    """Take a gauge out of use, or back into it; readings made with it keep it."""
    gauge = _gauge(session, gauge_id)
    with session.vault.transaction() as tx:
        return cast("Gauge", tx.update(gauge, retired=retired))


def calibration_state(gauge: Gauge, on: datetime.date) -> str:
    """valid | due_soon | overdue | unknown (no date is known). The day it is due still counts as valid."""
    return state_of(gauge.due_on, on)


def state_of(due_on: str | None, on: datetime.date) -> str:
    """As `calibration_state`, of a due date alone."""
    try:
        due = datetime.date.fromisoformat(due_on or "")
    except ValueError:  # none, or somebody else's journal holds no date there
        return UNKNOWN
    if due < on:
        return OVERDUE
    return DUE_SOON if (due - on).days <= SOON_DAYS else VALID


def today(session: Session) -> datetime.date:
    """The day by the vault's clock and zone."""
    now = session.vault.clock(session.vault.zone)
    return datetime.date.fromisoformat(local_date(now.wall_ms, now.tz_min))


def snapshot(gauge: Gauge, on: datetime.date) -> dict[str, Any]:
    """What a reading keeps of its gauge."""
    return {
        "number": gauge.number,
        "kind": gauge.kind,
        "calibrated_on": gauge.calibrated_on,
        "due_on": gauge.due_on,
        "state": calibration_state(gauge, on),
        "certificate": gauge.certificate,
    }


def measures(gauge: Gauge, unit: str) -> bool:
    """Whether what the gauge shows can be a reading in this unit."""
    return unit_of(gauge.unit_symbol).quantity == unit_of(unit).quantity


def uncertainty_in(gauge: Gauge, unit: str) -> Uncertainty | None:
    """The gauge's expanded uncertainty (k = 2) in the unit of a point; None where none is known."""
    if not gauge.uncertainty or not measures(gauge, unit):
        return None
    value = convert(Decimal(gauge.uncertainty), unit_of(gauge.unit_symbol), unit_of(unit), difference=True)
    if len(value.normalize().as_tuple().digits) > _MANY_DIGITS:
        # Never rounded to the side that proves more than is known.
        value = value.quantize(Decimal(1).scaleb(value.adjusted() - 2), rounding=ROUND_UP)
    return Uncertainty(value, DEFAULT_K)


# -- which gauge for what ------------------------------------------------------------------------------------


def purpose(spec: MeasurementSpec) -> str:
    """Points that are measured with the same gauge: those for which the pack names the same one, else those
    of one quantity.
    """
    named = spec.gauge.get("en", "") or next(iter(spec.gauge.values()), "")
    return f"{unit_of(spec.unit).quantity}/{named}"


def gauge_use(file: InspectionFile) -> GaugeUse:
    """The register as this inspection's grid needs it."""
    session, person = file.session, file.session.person
    with session.vault.reading() as connection:
        found = queries.everything(connection, Gauge)
        before = _kept(drafts.of_stream(connection, person.stream), _CHOSEN) if person.stream else {}
        here = _kept(drafts.of_stream(connection, file.stream), f"{_CHOSEN}/{person.id}")
    known = {gauge.id: gauge for gauge in found if not gauge.retired}
    return GaugeUse(known, {**before, **here}, today(session))


def choose_gauge(file: InspectionFile, spec: MeasurementSpec, gauge_id: str | None) -> GaugeUse:
    """Remember, for this person and inspection and as what to begin the next one with, what such points are
    measured with; None: with no gauge of the register.
    """
    session, person = file.session, file.session.person
    wall_ms = clock.wall_ms()
    with session.vault.writing() as connection:
        for stream, key in ((person.stream, _CHOSEN), (file.stream, f"{_CHOSEN}/{person.id}")):
            if stream:
                chosen = {**_kept(drafts.of_stream(connection, stream), key), purpose(spec): gauge_id or ""}
                drafts.save(connection, stream, key, json.dumps(chosen), wall_ms)
    return gauge_use(file)


def port_of(session: Session, gauge_id: str) -> Mapping[str, Any]:
    """How the gauge is connected to this computer; empty where it is not. Not journaled, not sent."""
    with session.vault.reading() as connection:
        return _kept(drafts.of_stream(connection, gauge_id), _PORT)


def keep_port(session: Session, gauge_id: str, port: Mapping[str, Any]) -> None:
    """Remember how a gauge is connected to this computer."""
    with session.vault.writing() as connection:
        drafts.save(connection, gauge_id, _PORT, json.dumps(dict(port)), clock.wall_ms())


def _kept(found: Mapping[str, str], key: str) -> dict[str, Any]:
    try:
        kept = json.loads(found.get(key, "{}"))
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}


# -- what may be entered -------------------------------------------------------------------------------------


def _gauge(session: Session, gauge_id: str) -> Gauge:
    with session.vault.reading() as connection:
        found = queries.find(connection, Gauge, gauge_id)
    if found is None:
        raise InputError("gauge.absent", "This gauge is not in the register.", "Nothing was changed.")
    return found


def _checked(session: Session, values: dict[str, Any], present: Gauge | None = None) -> dict[str, Any]:
    given = {name: value.strip() if isinstance(value, str) else value for name, value in values.items()}
    _check_identity(session, given, present)
    unit = str(given.get("unit_symbol", present.unit_symbol if present else Gauge.unit_symbol))
    for name in ("resolution", "uncertainty"):
        if name in given:
            given[name] = _positive(given[name], unit)
    for name in ("calibrated_on", "due_on"):
        if name in given:
            given[name] = _date(given[name])
    calibrated = given.get("calibrated_on", present.calibrated_on if present else None)
    due = given.get("due_on", present.due_on if present else None)
    if calibrated and due and due < calibrated:
        raise InputError(
            "gauge.dates_crossed",
            f"The calibration would be due on {due}, before it was done on {calibrated}.",
            "Nothing was changed. Check both dates.",
            due=due,
            calibrated=calibrated,
        )
    return given


def _check_identity(session: Session, given: dict[str, Any], present: Gauge | None) -> None:
    number = given.get("number", present.number if present else "")
    if not number:
        raise InputError(
            "gauge.no_number",
            "A gauge needs its number.",
            "It is what stands on the gauge: type it as there.",
        )
    others = (one for one in gauges(session) if present is None or one.id != present.id)
    if any(not one.retired and one.number.casefold() == number.casefold() for one in others):
        raise InputError(
            "gauge.number_taken",
            f"There is a gauge {number} already.",
            "Nothing was changed. Change that one, or take it out of use first.",
            number=number,
        )
    for name, allowed in (("kind", KINDS), ("protocol", tuple(Protocol))):
        if name in given and given[name] not in allowed:
            raise InputError("gauge.bad_kind", f"{given[name]!r} is no {name} of a gauge.", value=given[name])


def _positive(value: Any, unit: str) -> str | None:
    """An exact decimal above zero as text; None for nothing."""
    if not value:
        return None
    try:
        found = parse_quantity(str(value), unit, difference=True)
    except InputError:
        found = None
    if found is None or found.value <= 0:
        raise InputError(
            "gauge.bad_number",
            f'"{value}" is no resolution or uncertainty.',
            "Nothing was changed. Write a number above zero, such as 0.02.",
            value=value,
        )
    return format(found.value, "f")


def _date(value: Any) -> str | None:
    if not value:
        return None
    try:
        return datetime.date.fromisoformat(str(value)).isoformat()
    except ValueError as error:
        raise InputError(
            "gauge.bad_date",
            f"{value!r} is no date.",
            "Nothing was changed. Write it as 2026-03-31.",
            value=value,
        ) from error
