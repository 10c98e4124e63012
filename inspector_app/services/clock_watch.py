"""Notices when the wall clock steps, and when it stands before the program was built. Records, never blocks.

A step is a wall clock behind the newest row, or one that moved otherwise than the clock of the running
machine by more than ten minutes within one boot. Sleep is none (the machine's clock counts it), nor are time
zones and summer time (rows hold UTC).
"""

from __future__ import annotations

from dataclasses import dataclass

from inspector_app.domain.errors import TrustError
from inspector_app.domain.journal import Instant, decode_body
from inspector_app.storage import history
from inspector_app.storage.journal import Transaction
from inspector_app.storage.vault import Vault
from inspector_app.storage.vault_secrets import read_secret, write_secret
from inspector_app.system.clock import BUILT_MS

STEP_MS = 10 * 60 * 1000
SLACK_MS = 2000
"""A leap second, or the small corrections of a time service, are no step."""

CLOCK_STEP, BEFORE_BUILD = "clock_step", "clock_before_build"
_TOLD = "clock-before-build"


@dataclass(frozen=True)
class Step:
    """The clock said `from_ms` where it should have gone on, and then `to_ms`; both milliseconds since
    1970.
    """

    from_ms: int
    to_ms: int

    @property
    def by_ms(self) -> int:
        return self.to_ms - self.from_ms


def step_between(before: Instant, after: Instant) -> Step | None:
    """Whether the clock stepped between two rows, the second written after the first."""
    if before.boot == after.boot and after.mono_ms >= before.mono_ms:
        expected = before.wall_ms + after.mono_ms - before.mono_ms
        if abs(after.wall_ms - expected) > STEP_MS:
            return Step(expected, after.wall_ms)
    if after.wall_ms < before.wall_ms - SLACK_MS:
        return Step(before.wall_ms, after.wall_ms)
    return None


class ClockWatch:
    """Looks at each transaction of one vault before it writes. `stepped`: the newest step since unlocking."""

    def __init__(self, stream: str, built_ms: int = BUILT_MS) -> None:
        self._stream = stream
        self._built_ms = built_ms
        self.stepped: Step | None = None

    def __call__(self, tx: Transaction, before: Instant | None) -> None:
        step = step_between(before, tx.now) if before is not None else None
        if step is not None:
            self.stepped = step
            # Whole milliseconds: the journal takes no floats.
            tx.event(self._stream, CLOCK_STEP, from_ms=step.from_ms, to_ms=step.to_ms, by_ms=step.by_ms)
        if tx.now.wall_ms < self._built_ms:
            self._told_once(tx)

    def _told_once(self, tx: Transaction) -> None:
        mark = str(self._built_ms).encode("ascii")
        if read_secret(tx.connection, _TOLD) != mark:
            write_secret(tx.connection, _TOLD, mark)
            tx.event(self._stream, BEFORE_BUILD, wall_ms=tx.now.wall_ms, built_ms=self._built_ms)


def span(ms: int) -> str:
    """A signed length of time as hours, minutes and seconds."""
    seconds = abs(ms) // 1000
    return f"{'-' if ms < 0 else '+'}{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


def attach(vault: Vault) -> None:
    """Watch this vault's clock from now on, beginning with the newest row that the anchor names."""
    stream = vault.secret("device-stream")
    if stream is None:
        return
    vault.watch = ClockWatch(stream.decode("ascii"))
    if vault.newest is None:
        vault.newest = _newest(vault)


def _newest(vault: Vault) -> Instant | None:
    mark = vault.anchor.mark()
    if mark is None:
        return None
    try:
        with vault.reading() as connection:
            body = history.body_at(connection, mark.device, mark.stream, mark.seq)
        return decode_body(body).at if body is not None else None
    except TrustError:  # a damaged page or row: for the doctor to tell, not for the clock
        return None


def watch_of(vault: Vault) -> ClockWatch | None:
    """The watch at work in this vault."""
    return vault.watch if isinstance(vault.watch, ClockWatch) else None
