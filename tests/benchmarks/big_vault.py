"""A vault after years of work, made once and kept: 2,000 inspections, 50,000 photos, 1,000,000 journal rows.

Every row is encoded, chained and folded by the journal's own code, one commit per inspection. What is in
them follows from a seed, so that two makings differ in identifiers and nonces only. Its blobs are not synced
one by one while it is made: nobody's work is in it.
"""

from __future__ import annotations

import io
import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

from PIL import Image

from inspector_app.domain.journal import Instant
from inspector_app.domain.records import Answer, Lot, OrderLine, PackRecord, Photo, Product
from inspector_app.domain.sampling import class_plans
from inspector_app.services import blobs, packs
from inspector_app.services.session import Session
from inspector_app.storage.journal import row_count
from tests.benchmarks.batch import Batch, batch
from tests.fakes.vaults import MINI_PACK, new_session

KEPT = Path(__file__).resolve().parents[2] / "bench-output" / "vaults"
CONTENT = 1
"""Raised when the same sizes shall give another content: vaults made before are not used any more."""

FACTORIES = 40
PRODUCTS = 150
_DAY_MS = 86_400_000
_BEGIN_MS = 1_600_000_000_000
_WORDS = (
    "Akiduki",
    "Yongfeng",
    "Minato",
    "Ningbo",
    "Hai Phong",
    "Sakura",
    "Lotus",
    "Kanto",
    "Dragon",
    "Delta",
)


@dataclass(frozen=True)
class Size:
    """`rows` of the journal in all; `photos` are spread evenly over the inspections."""

    inspections: int
    photos: int
    rows: int

    @property
    def name(self) -> str:
        return f"{self.inspections}-{self.photos}-{self.rows}-{CONTENT}"


FULL = Size(2_000, 50_000, 1_000_000)
SMALL = Size(20, 100, 8_000)
"""For trying things out, and for the generator's own test."""


def big_vault(size: Size = FULL, kept: Path = KEPT) -> Path:
    """The vault's folder; made when it is not there yet (the full one takes about ten minutes)."""
    folder = kept / size.name
    if not folder.exists():
        making = kept / f".{size.name}.making"
        shutil.rmtree(making, ignore_errors=True)
        make(making, size)
        making.replace(folder)
    return folder


def make(folder: Path, size: Size) -> None:
    with mock.patch("os.fsync"), new_session(folder) as session:
        writer = _Writer(session, size)
        for number in range(size.inspections):
            writer.write_inspection(number)
        with session.vault.reading() as connection:
            assert row_count(connection) == size.rows


def photo(number: int) -> bytes:
    """A small JPEG that no other number has."""
    comment = f"photo {number}".encode("ascii")
    data = _base_picture()
    return data[:2] + b"\xff\xfe" + (2 + len(comment)).to_bytes(2, "big") + comment + data[2:]


_BASE: list[bytes] = []


def _base_picture() -> bytes:
    if not _BASE:
        out = io.BytesIO()
        Image.new("RGB", (48, 32), (90, 120, 150)).save(out, "JPEG", quality=60)
        _BASE.append(out.getvalue())
    return _BASE[0]


class _Writer:
    """Writes one inspection after the other; every one knows how many rows there have to be after it."""

    def __init__(self, session: Session, size: Size) -> None:
        self.session, self.size = session, size
        self.recipients = session.vault.recipients()
        self.written = self.before = 0
        self.now = _BEGIN_MS
        session.vault.clock = self._clock
        self.pack: PackRecord = packs.install_pack(session, MINI_PACK)
        self.plans = class_plans(3000, "II", {"critical": None, "major": "2.5", "minor": "4.0"}, {})
        self.factories = [self._factory(number) for number in range(FACTORIES)]
        self.products = [self._product(number) for number in range(PRODUCTS)]
        with session.vault.reading() as connection:
            self.written = self.before = row_count(connection)

    def _clock(self, zone: str) -> Instant:
        self.now += 1000
        return Instant(self.now, 480, zone or "Asia/Shanghai", self.now - _BEGIN_MS, "seeded")

    @contextmanager
    def _rows(self) -> Iterator[Batch]:
        with batch(self.session) as tx:
            yield tx
        self.written += tx.written

    def _factory(self, number: int) -> str:
        name = f"{_WORDS[number % len(_WORDS)]} {number}"
        with self._rows() as tx:
            stream = tx.new_stream("factory")
            values: dict[str, Any] = {
                "name": {"en": name, "zh-Hans": f"永丰 {number}"},
                "code": f"F-{number:03}",
            }
            return tx.insert("factory", stream, record_id=stream, time_zone="Asia/Shanghai", **values).id

    def _product(self, number: int) -> str:
        name = {"en": f"Bottle {_WORDS[number % len(_WORDS)]} {number}", "ja": f"水筒 {number}"}
        with self._rows() as tx:
            stream = tx.new_stream("product")
            made = tx.insert("product", stream, record_id=stream, name=name, sku=f"S-{number}")
            assert isinstance(made, Product)
            return made.id

    def write_inspection(self, number: int) -> None:
        """One commit, as large as an inspection's day of work."""
        chance = random.Random(number)
        self.now = _BEGIN_MS + number * _DAY_MS // 2
        first = number * self.size.photos // self.size.inspections
        last = (number + 1) * self.size.photos // self.size.inspections
        sealed = [blobs.seal(self.session, photo(place), "image/jpeg") for place in range(first, last)]
        share = (self.size.rows - self.before) * (number + 1) // self.size.inspections
        target = self.before + share - self.written
        with self._rows() as tx:
            stream = self._header(tx, number, chance)
            answers = self._facts(tx, stream, chance)
            for place, blob in enumerate(sealed, first):
                blobs.record(tx, blob)
                kept = tx.insert(
                    "photo",
                    stream,
                    pid=blob.pid,
                    name=f"IMG_{place}.jpg",
                    size=blob.size,
                    width=48,
                    height=32,
                    caption={"en": f"Carton {place % 40}"},
                    exif={"taken": "2026:11:20 09:12:08", "model": "Seeded"},
                )
                assert isinstance(kept, Photo)
                tx.insert("photo_link", stream, photo=kept.id, target_kind="item", target="pile", position=1)
            self._later_changes(tx, answers, target - tx.written)

    def _header(self, tx: Batch, number: int, chance: random.Random) -> str:
        factory, product = chance.choice(self.factories), chance.choice(self.products)
        order = tx.new_stream("order")
        tx.insert("order", order, record_id=order, number=f"PO-{number:05}", factory=factory)
        line = tx.insert("order_line", order, order=order, product=product, quantity=3000)
        assert isinstance(line, OrderLine)
        lot = tx.new_stream("lot")
        made = tx.insert("lot", lot, record_id=lot, number=f"L{number}", order_lines=[line.id], quantity=3000)
        assert isinstance(made, Lot)
        stream = tx.new_stream("inspection")
        decided = number % 20 != 0
        tx.insert(
            "inspection",
            stream,
            record_id=stream,
            product=product,
            factory=factory,
            order=order,
            lots=[lot],
            pack_id=self.pack.pack_id,
            pack_version=self.pack.version,
            pack_sha256=self.pack.sha256,
            lot_size=3000,
            quantity_ordered=3000,
            quantity_packed=3000,
            inspected_on=f"202{number % 7}-{1 + number % 12:02}-{1 + number % 28:02}",
            owner=self.session.device_id,
            number=f"TST-{number:06}" if decided else None,
            status="concluded" if decided else "open",
            decision=chance.choice(("accepted", "not_accepted")) if decided else None,
        )
        for plan in self.plans:
            tx.insert("class_plan", stream, cls=plan.cls, **_plan_values(plan.plan))
        return stream

    def _facts(self, tx: Batch, stream: str, chance: random.Random) -> list[Answer]:
        for number in range(8):
            carton = tx.insert("carton", stream, number=1 + number * 7, opened=True).id
            for unit in range(6):
                tx.insert("sample_unit", stream, number=1 + number * 6 + unit, carton=carton)
        for sample in range(1, 41):
            text = f"{80 + chance.randint(-20, 50) / 100:.2f}"
            tx.insert(
                "reading", stream, point_key="height", sample=sample, raw=text, value=text, unit_symbol="mm"
            )
        for _ in range(chance.randint(2, 12)):
            tx.insert(
                "finding",
                stream,
                catalogue_key="W-01",
                cls=chance.choice(("major", "minor")),
                quantity=chance.randint(1, 4),
                note={"en": "Felt by the nail, three millimetres long.", "ja": "爪に掛かる。"},
            )
        made = []
        for item in range(60):
            answer = tx.insert(
                "answer", stream, item_key=f"item-{item}", value=chance.choice(("pass", "fail"))
            )
            assert isinstance(answer, Answer)
            made.append(answer)
        return made

    def _later_changes(self, tx: Batch, answers: list[Answer], count: int) -> None:
        """Answers that were changed, until the inspection has the rows it shall have."""
        assert count >= 0, "more rows are wanted for each inspection than the journal shall have"
        for turn in range(count):
            tx.change(answers[turn % len(answers)], note={"en": f"Looked at again, {turn}."})


def _plan_values(plan: Any) -> dict[str, Any]:
    return {
        "aql": plan.aql,
        "severity": str(plan.severity),
        "edition": str(plan.edition),
        "level": plan.level,
        "kind": plan.kind,
        "code_letter": plan.code_letter,
        "plan_letter": plan.plan_letter,
        "n": plan.n,
        "ac": plan.ac,
        "re": plan.re,
    }


if __name__ == "__main__":
    big_vault()
