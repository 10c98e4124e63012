"""Tries at a vault's secrets: counted in a file beside the key slots, slowed down after some wrong ones.

`tries.json` holds times and no content. A try is written down, durably, before it is looked at; where that
cannot be done no try is taken. The right secret takes its own try away again; the wrong ones stay until the
vault is open and they have been journaled (`failed`, `forget`). The file is a hurdle for somebody at the
keyboard and a record for the owner: whoever can write to the folder can delete it, and whoever copies the
vault guesses elsewhere, against Argon2id alone. A file that cannot be read therefore never stops the right
secret; it is told in the journal.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from inspector_app.storage import errors
from inspector_app.storage.blobs import sync_folder, write_durably
from inspector_app.system import clock

NAME = "tries.json"
FREE = 5
"""So many wrong tries cost no waiting."""
LONGEST_S = 300
_KEPT = 500
_READABLE = 256 * 1024
# The file is open to anybody: numbers that no clock and no count can have had make no sense.
_LATEST_MS = 4_102_444_800_000  # the year 2100
_MOST = 10**9

Via = Literal["passphrase", "recovery"]


@dataclass(frozen=True)
class Moment:
    """Now: wall clock and monotonic clock in ms, and the boot within which the latter may be compared."""

    wall: int
    mono: int
    boot: str


@dataclass(frozen=True)
class Try:
    """One wrong try. `ended` False: the program was stopped before it knew the answer."""

    id: str
    at_ms: int
    via: str
    ended: bool


@dataclass(frozen=True)
class Record:
    """What the file says. `more`: older tries that are no longer listed; `since`: when the waiting began,
    None once the vault was opened; `lost`: a file was there that made no sense, whatever it had recorded.
    """

    tries: tuple[Try, ...] = ()
    more: int = 0
    since: Moment | None = None
    lost: bool = False

    @property
    def count(self) -> int:
        return len(self.tries) + self.more


def moment() -> Moment:
    return Moment(clock.wall_ms(), clock.mono_ms(), clock.boot_id())


def delay_s(wrong: int) -> int:
    """Seconds to wait after so many wrong tries: 1, 2, 4 ... from the fifth on."""
    return 0 if wrong < FREE else min(LONGEST_S, 1 << min(wrong - FREE, 16))


@contextlib.contextmanager
def counted(folder: Path, via: Via) -> Iterator[None]:
    """Around the looking at one secret, by the holder of the vault's lock.

    A WrongTryError of the block stays on record and learns `tries` and `wait` (seconds); after any other
    error, and after none, the try is taken back. Raises VaultError `vault.wait` before a further try is
    taken, `vault.disk_full` or `vault.read_only` when it cannot be recorded.
    """
    before = read(folder)
    _require_patience(folder, before)
    now = moment()
    this = Try(os.urandom(8).hex(), now.wall, via, ended=False)
    _write(folder, _with(before, this, now))
    try:
        yield
    except errors.WrongTryError as error:
        now = moment()
        after = _with(before, replace(this, ended=True), now)
        _write(folder, after)
        error.tell(after.count, delay_s(after.count))
        raise
    except Exception:
        _write(folder, before)
        raise
    _write(folder, replace(before, since=None))


def read(folder: Path) -> Record:
    """What is on record; a file that makes no sense counts as none, and says so."""
    try:
        with (folder / NAME).open("rb") as file:
            data = file.read(_READABLE + 1)
        document: Any = json.loads(data) if len(data) <= _READABLE else None
        return Record(
            tuple(_try(entry) for entry in document["tries"]),
            _whole(document["more"], _MOST),
            _moment(document["since"]),
            lost=document["lost"] is True,
        )
    except FileNotFoundError:
        return Record()
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return Record(lost=True)


def forget(folder: Path) -> None:
    """The tries are in the journal. A file that cannot be taken away is told again, not in the way."""
    with contextlib.suppress(OSError):
        (folder / NAME).unlink(missing_ok=True)
        sync_folder(folder)


def _with(record: Record, this: Try, now: Moment) -> Record:
    tries = (*record.tries, this)
    return Record(tries[-_KEPT:], record.more + max(0, len(tries) - _KEPT), now, record.lost)


def _require_patience(folder: Path, record: Record) -> None:
    """Raises VaultError `vault.wait` while the delay after the last wrong try runs."""
    delay = delay_s(record.count) * 1000
    if not delay or record.since is None:
        return
    now = moment()
    since = record.since
    # Within one boot the clock on the wall may be set to anything without shortening the wait.
    gone = now.mono - since.mono if now.boot == since.boot else now.wall - since.wall
    if gone < 0:
        # The clock was set back: waiting for it to catch up could take years. The delay begins anew, once.
        _write(folder, replace(record, since=now))
        gone = 0
    if gone < delay:
        left = delay - gone
        raise errors.wait(-(-left // 1000), now.wall + left)


def _write(folder: Path, record: Record) -> None:
    """Raises VaultError `vault.disk_full` or `vault.read_only`."""
    path = folder / NAME
    try:
        if path.is_dir() and not path.is_symlink():
            # No record of ours; as it cannot be replaced by a file it goes out of the way, kept.
            path.rename(path.with_name(f"{NAME}.{os.urandom(4).hex()}"))
        if not record.count and not record.lost:
            path.unlink(missing_ok=True)
            sync_folder(folder)
            return
        document = {
            "v": 1,
            "tries": [vars(entry) for entry in record.tries],
            "more": record.more,
            "since": vars(record.since) if record.since else None,
            "lost": record.lost,
        }
        write_durably(path, json.dumps(document).encode("ascii"))
    except OSError as error:
        raise errors.cannot_make(folder, error) from error


def _try(entry: Any) -> Try:
    at, ended = _whole(entry["at_ms"], _LATEST_MS), entry["ended"]
    name, via = entry["id"], entry["via"]
    if not isinstance(ended, bool) or via not in ("passphrase", "recovery"):
        raise ValueError("not a try")
    if not isinstance(name, str) or len(name) != 16 or not name.isalnum():
        raise ValueError("not a try's name")
    return Try(name, at, via, ended)


def _moment(entry: Any) -> Moment | None:
    if entry is None:
        return None
    boot = entry["boot"]
    if not isinstance(boot, str):
        raise TypeError("not a boot")
    return Moment(_whole(entry["wall"], _LATEST_MS), _whole(entry["mono"], _LATEST_MS), boot)


def _whole(value: Any, most: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= most:
        raise TypeError("not a whole number that could be true")
    return value
