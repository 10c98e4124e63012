"""When a metal detector is due for a check, and what the checks made leave open."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.errors import InputError
from inspector_app.domain.site_tests.metal import Check, Gap, clock, coverage, due, parse_check, parse_time


def minutes(*times: str) -> list[int]:
    return [parse_time(time) or 0 for time in times]


def test_when_checks_are_due() -> None:
    eight, noon = minutes("08:00", "12:00")
    assert [clock(m) for m in due(eight, noon, 60)] == ["08:00", "09:00", "10:00", "11:00", "12:00"]
    assert [clock(m) for m in due(eight, noon + 10, 60)][-2:] == ["12:00", "12:10"]
    assert [clock(m) for m in due(minutes("23:30")[0], minutes("01:00")[0], 60)] == [
        "23:30",
        "00:30",
        "01:00",
    ]
    assert due(eight, eight, 60) == (eight,)


@given(st.integers(0, 1439), st.integers(0, 1439), st.integers(1, 1440))
def test_all_due_checks_leave_nothing_open(start: int, end: int, interval: int) -> None:
    times = due(start, end, interval)
    checks = [Check(time, found=True) for time in times]
    assert coverage(start, end, checks[::-1], interval).complete
    assert len(times) <= 1440
    if len(times) > 2:
        without = coverage(start, end, [*checks[:1], *checks[2:]], interval)
        assert not without.complete
        assert without.gaps[0].start == start


def test_what_is_left_open() -> None:
    start, end = minutes("08:00", "11:00")
    made = [Check(m, found=True) for m in minutes("08:30", "10:00")]
    found = coverage(start, end, made, 60)
    assert (found.starts, found.ends, found.complete) == (False, False, False)
    assert found.gaps == (Gap(510, 600, 90),)
    assert coverage(start, end, [], 60).gaps == (Gap(start, end, 180),)
    early = [Check(m, found=True) for m in minutes("07:55", "09:00", "10:00", "11:10")]
    assert coverage(start, end, early, 60).complete
    late = [Check(m, found=True) for m in minutes("08:00", "09:01", "10:00", "11:00")]
    assert coverage(start, end, late, 60).gaps == (Gap(480, 541, 61),)
    missed = coverage(start, end, [Check(minutes("09:00")[0], found=False)], 60)
    assert missed.missed == tuple(minutes("09:00"))
    afternoon = coverage(start, end, [Check(m, found=True) for m in minutes("15:00", "16:00")], 60)
    assert (afternoon.starts, afternoon.ends) == (False, False)


def test_times_and_checks_as_typed() -> None:
    assert parse_time("8:05") == parse_time("０８：０５") == 485
    assert parse_time("  ") is None
    assert parse_check(" ") is None
    check = parse_check("09:00 missed")
    assert check == Check(540, found=False)
    assert parse_check(Check(540, found=True).text) == Check(540, found=True)
    for text in ("24:00", "8.05", "8", "08:60", "morning", "-1:00", "٠٨:٠٥"):
        with pytest.raises(InputError, match="no time"):
            parse_time(text)
    for text in ("09:00", "09:00 seen", "09:00 found twice"):
        with pytest.raises(InputError, match="no check"):
            parse_check(text)
    for interval in (0, -5, 1441):
        with pytest.raises(InputError, match="no interval"):
            due(0, 60, interval)
        with pytest.raises(InputError, match="no interval"):
            coverage(0, 60, [], interval)
