"""What time this machine thinks it is: wall clock, zone, monotonic clock and boot, read separately.

Nothing here judges whether the clock is right.
"""

from __future__ import annotations

import datetime
import os
import sys
import time
import uuid
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import tzlocal

BUILT_MS = 1_793_491_200_000
"""2026-11-01 00:00 UTC: no clock that is right stands before it. Moved on with each release."""


def wall_ms() -> int:
    """Milliseconds since 1970 by the wall clock."""
    return time.time_ns() // 1_000_000


def mono_ms() -> int:
    """Milliseconds by a clock that never steps while the machine runs, and goes on while it sleeps."""
    if sys.platform == "linux":
        now = time.clock_gettime_ns(time.CLOCK_BOOTTIME)
    elif sys.platform == "darwin":
        # Python's own monotonic clock stands still while a Mac sleeps; this one does not.
        now = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    else:
        now = time.monotonic_ns()
    return now // 1_000_000


@cache
def boot_id() -> str:
    """Tells apart the periods within which `mono_ms` may be compared: this boot where the system names it."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    except OSError:
        return f"process-{uuid.uuid4()}"


def device_zone() -> str:
    """IANA name of the zone this machine is set to; "UTC" when it cannot be told."""
    try:
        return tzlocal.get_localzone_name() or "UTC"
    except (LookupError, ValueError):
        return "UTC"


def offset_min(zone: str, at_ms: int) -> int:
    """Minutes east of Greenwich in `zone` at that moment; 0 for a zone the machine does not know."""
    try:
        moment = datetime.datetime.fromtimestamp(at_ms / 1000, ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError):
        return 0
    offset = moment.utcoffset()
    return int(offset.total_seconds() // 60) if offset is not None else 0


def new_id() -> str:
    """A UUID version 7 (RFC 9562): ordered by time, the rest from the system's random source."""
    random = int.from_bytes(os.urandom(10), "big")
    value = (wall_ms() & ((1 << 48) - 1)) << 80
    value |= 0x7 << 76 | (random >> 68) << 64 | 0b10 << 62 | (random & ((1 << 62) - 1))
    return str(uuid.UUID(int=value))
