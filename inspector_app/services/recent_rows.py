"""The newest journal rows of an inspection, kept once they were read: a chain only ever grows at its end.

After each change undo asks what could be taken back now; with this it reads the rows of that change and no
others. Knows nothing of what may be undone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from inspector_app.domain.journal import Body
from inspector_app.storage import history

_MOST = 512
"""Rows of a chain kept between two questions: what a person takes back in one go."""


@dataclass(frozen=True)
class MarkedRow:
    """A journal row and the mark by which others name it."""

    mark: str
    body: Body


@dataclass
class _Chain:
    """Rows newest first, with their numbers; `whole` when nothing older is in the journal."""

    rows: list[tuple[int, Body]]
    whole: bool


class RecentRows:
    """Of one inspection file, for the installation that writes it."""

    def __init__(self) -> None:
        self._chains: dict[str, _Chain] = {}

    def newest(
        self, connection: Any, device: str, streams: Iterable[str], *, limit: int
    ) -> tuple[list[MarkedRow], bool]:
        """At least the newest `limit` rows of each of these streams, newest first, and whether these are
        all.
        """
        found: list[MarkedRow] = []
        cut = 0
        for stream in dict.fromkeys(streams):
            chain = self._read(connection, device, stream, limit)
            found += [MarkedRow(f"{stream}/{number}", body) for number, body in chain.rows]
            if not chain.whole:
                cut = max(cut, chain.rows[-1][1].txn)
            if len(chain.rows) > _MOST:
                self._chains[stream] = _Chain(chain.rows[:_MOST], whole=False)
        # What is older than the oldest row read of a longer stream is not known to follow it.
        known = [row for row in found if row.body.txn >= cut]
        known.sort(key=lambda row: row.body.txn, reverse=True)
        return known, not cut

    def _read(self, connection: Any, device: str, stream: str, limit: int) -> _Chain:
        chain = self._chains.get(stream)
        if chain is None or not chain.rows:
            rows = history.newest_rows(connection, device, stream, limit=limit)
            chain = _Chain(rows, whole=len(rows) < limit)
        else:
            added = history.newest_rows(connection, device, stream, after=chain.rows[0][0])
            chain.rows[:0] = added
            if not chain.whole and len(chain.rows) < limit:
                missing = limit - len(chain.rows)
                older = history.newest_rows(
                    connection, device, stream, limit=missing, before=chain.rows[-1][0]
                )
                chain.rows += older
                chain.whole = len(older) < missing
        self._chains[stream] = chain
        return chain
