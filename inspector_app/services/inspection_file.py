"""An inspection opened for work: its pack, the present record, and the way changes reach both vault and
record.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from inspector_app.domain.errors import InputError
from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.pack import Pack
from inspector_app.domain.records import Inspection, InspectionStatus, Stream
from inspector_app.domain.verdict import KnownItems, Verdict, assess
from inspector_app.services.recent_rows import RecentRows
from inspector_app.services.session import Session
from inspector_app.standards.reader import PackFile
from inspector_app.storage.journal import Transaction


class InspectionFile:
    """`record` is replaced after each command by the next immutable value; `saved_ms` says when that was."""

    def __init__(self, session: Session, pack_file: PackFile, record: InspectionRecord) -> None:
        self.session = session
        self.pack_file = pack_file
        self.record = record
        self.saved_ms = 0
        self.recent_rows = RecentRows()
        self._known = KnownItems()

    @property
    def id(self) -> str:
        return self.record.header.id

    @property
    def header(self) -> Inspection:
        return self.record.header

    @property
    def stream(self) -> str:
        return self.record.header.stream

    @property
    def pack(self) -> Pack:
        return self.pack_file.pack

    @property
    def received(self) -> bool:
        """Made on another installation: it can be read and reported, not changed."""
        return self.header.device not in self.session.vault.own_devices

    @property
    def read_only(self) -> bool:
        return self.received or self.header.status == InspectionStatus.SIGNED

    def verdict(self) -> Verdict:
        return assess(self.record, self.pack, self._known)

    @contextmanager
    def change(self, *, also_when_signed: bool = False) -> Iterator[Transaction]:
        """Journal changes to this inspection; when the block has ended they are durable and in `record`.

        Raises InputError `inspection.read_only`.
        """
        self.require_changeable(also_when_signed=also_when_signed)
        factory = self.record.factory
        with self.session.vault.transaction(factory.time_zone if factory else "") as tx:
            yield tx
        self.record = self.record.with_records(row for row in tx.records if not isinstance(row, Stream))
        self.saved_ms = tx.now.wall_ms

    def require_changeable(self, *, also_when_signed: bool = False) -> None:
        """Raises InputError `inspection.read_only`."""
        if self.received or (self.read_only and not also_when_signed):
            raise InputError(
                "inspection.read_only",
                "This inspection cannot be changed: it "
                + ("comes from another installation." if self.received else "is signed."),
                "Reopen it to make a new revision, or start a re-inspection."
                if not self.received
                else "Ask its author for the change.",
            )
