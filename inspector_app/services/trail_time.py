"""Days and moments that people name, as the wall milliseconds of the journal."""

from __future__ import annotations

import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from inspector_app.domain.errors import InputError
from inspector_app.system.clock import device_zone

_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
_EARLIEST_MS, _LATEST_MS = -62_135_510_400_000, 253_402_214_400_000
"""A day inside the years that Python can tell, 1 and 9999."""
_LONGEST_OFFSET_MIN = 24 * 60 - 1


def moment(wall_ms: int, zone: datetime.tzinfo) -> datetime.datetime:
    """A journaled moment in a zone. A device's clock, or a foreign row, may say anything: what lies outside
    the years 1 to 9999 is told as their first or last day.
    """
    held = min(max(wall_ms, _EARLIEST_MS), _LATEST_MS)
    # Not by fromtimestamp: on Windows it knows no time before 1970.
    return (_EPOCH + datetime.timedelta(milliseconds=held)).astimezone(zone)


def offset(tz_min: int) -> datetime.timezone:
    """A zone of so many minutes east of Greenwich, less than a day."""
    held = min(max(tz_min, -_LONGEST_OFFSET_MIN), _LONGEST_OFFSET_MIN)
    return datetime.timezone(datetime.timedelta(minutes=held))


def wall_ms_of(text: str, zone: str, *, end: bool = False) -> int:
    """The moment `text` names: a day ("2026-11-22") or ISO 8601 with or without an offset.

    Without an offset it is told by the clocks in `zone` (this machine's when empty). A day is its first
    millisecond, with `end` its last; a minute or second with `end` is its last millisecond, too. Raises
    InputError `trail.bad_time`.
    """
    stripped = text.strip()
    try:
        moment = datetime.datetime.fromisoformat(stripped)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=ZoneInfo(zone or device_zone()))
        if end:
            moment += _length(stripped)
        return int(moment.timestamp() * 1000) - end
    except (ValueError, OverflowError, OSError, ZoneInfoNotFoundError) as error:
        raise InputError(
            "trail.bad_time",
            f"{text!r} is no day or time.",
            "Write it like 2026-11-22 or 2026-11-22T14:30+08:00.",
            value=text,
        ) from error


def _length(text: str) -> datetime.timedelta:
    """How long the moment named lasts: a day, a minute, a second, or less."""
    if len(text) <= len("2026-11-22"):
        return datetime.timedelta(days=1)
    if "." in text:
        return datetime.timedelta(milliseconds=1)
    clock = text[11:].partition("+")[0].partition("-")[0].rstrip("Z")
    return datetime.timedelta(minutes=1) if clock.count(":") <= 1 else datetime.timedelta(seconds=1)
