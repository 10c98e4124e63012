"""Fills an inspection with photos by the thousand: real rows, encrypted files and thumbnails, all small.

Nothing of 12 megapixels is made or decoded. What comes out follows from a seed, identifiers aside.
"""

from __future__ import annotations

import io
import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any
from unittest import mock

from PIL import Image, ImageDraw
from sqlalchemy import insert

from inspector_app.media import rendition
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.inspections import open_inspection
from inspector_app.storage.blobs import Blob
from inspector_app.storage.tables import BlobRow, RenditionRow
from tests.benchmarks.batch import Batch, batch

SCENES = 24
"""Different pictures; every photo is one of them with a comment of its own: no two are the same file."""

EDGE = 640
_PER_COMMIT = 500
_FIRST = datetime(2026, 11, 20, 8, 31, 5)  # noqa: DTZ001 - as cameras write it, without a zone
_CAPTIONS = (
    {"en": "Scratch beside the lid", "ja": "蓋の横の傷"},
    {"en": "Carton as it came", "ja": "届いたままのカートン"},
    {"en": "Side mark", "ja": "側面マーク"},
    {"en": "Bubble in the wall", "ja": "壁の気泡"},
)


@dataclass(frozen=True)
class Scene:
    """A small picture and its thumbnail, both JPEG."""

    original: bytes
    thumbnail: bytes


@lru_cache
def scene(number: int) -> Scene:
    """Shapes on a colour; `number` from 0 to SCENES - 1."""
    chance = random.Random(number)
    picture = Image.new("RGB", (EDGE, EDGE * 3 // 4), _colour(chance))
    draw = ImageDraw.Draw(picture)
    for _ in range(14):
        x, y = chance.randrange(EDGE), chance.randrange(EDGE * 3 // 4)
        size = chance.randrange(20, 160)
        draw.ellipse((x - size, y - size, x + size, y + size), fill=_colour(chance), outline=_colour(chance))
    draw.text((EDGE // 3, EDGE // 4), str(number), fill="white", font_size=EDGE // 4)
    small = picture.resize((rendition.THUMB, rendition.THUMB * 3 // 4))
    return Scene(_jpeg(picture), _jpeg(small))


def original(number: int, mark: str = "") -> bytes:
    """The bytes of one photo; a small JPEG that no other number or mark has."""
    data = scene(number % SCENES).original
    comment = f"photo {mark} {number}".encode("ascii")
    return data[:2] + b"\xff\xfe" + (2 + len(comment)).to_bytes(2, "big") + comment + data[2:]


def add_many_photos(file: InspectionFile, count: int, *, seed: int = 5) -> InspectionFile:
    """The inspection opened anew, `count` photos later.

    They are spread over its checklist items, tests, required photos and findings; one in five belongs to
    nothing, some have captions, ratings, another visibility. The files are not synced one by one: nobody's
    work is in them.
    """
    filler = _Filler(file, seed)
    with mock.patch("os.fsync"):
        for first in range(0, count, _PER_COMMIT):
            filler.add(first, min(first + _PER_COMMIT, count))
    return open_inspection(file.session, file.id)


class _Filler:
    def __init__(self, file: InspectionFile, seed: int) -> None:
        self._file = file
        self._mark = f"{file.id} {seed}"
        self._chance = random.Random(seed)
        pack = file.pack
        self._places = [("item", item.key) for item in pack.checklist_items]
        self._places += [("test", test.key) for test in pack.tests]
        self._places += [("required", photo.key) for photo in pack.required_photos]
        self._places += [("finding", finding.id) for finding in file.record.findings]
        self._made = 0

    def add(self, first: int, last: int) -> None:
        """One commit; its statements are gathered, which is five times as fast as one by one."""
        vault = self._file.session.vault
        readers = vault.recipients()
        photos = [original(number, self._mark) for number in range(first, last)]
        sealed = [vault.blobs.seal(data, "image/jpeg", readers) for data in photos]
        with batch(self._file.session) as rows:
            rows.connection.execute(insert(BlobRow), [_named(blob) for blob in sealed])
            small = [_thumbnail(blob, number) for number, blob in enumerate(sealed, first)]
            rows.connection.execute(insert(RenditionRow), small)
            for number, blob in enumerate(sealed, first):
                facts = self._facts(number)
                photo = rows.insert("photo", self._file.stream, pid=blob.pid, size=blob.size, **facts)
                self._link(rows, photo.id)

    def _facts(self, number: int) -> dict[str, Any]:
        chance = self._chance
        taken = (_FIRST + timedelta(minutes=number, days=number // 400)).isoformat()
        facts: dict[str, Any] = {
            "name": f"IMG_{number:05}.jpg",
            "width": EDGE,
            "height": EDGE * 3 // 4,
            "taken": taken,
            "exif": {"taken": taken, "model": "Seeded"},
        }
        if chance.random() < 0.3:
            facts["caption"] = dict(chance.choice(_CAPTIONS))
        if chance.random() < 0.25:
            facts["rating"] = chance.randint(1, 5)
        if chance.random() < 0.05:
            facts["visibility"] = chance.choice(("brand", "confidential"))
        return facts

    def _link(self, rows: Batch, photo: str) -> None:
        kind, target = "inspection", ""
        if self._places and self._chance.random() < 0.8:
            kind, target = self._chance.choice(self._places)
        self._made += 1
        rows.insert(
            "photo_link",
            self._file.stream,
            photo=photo,
            target_kind=kind,
            target=target,
            position=self._made,
        )


def _named(blob: Blob) -> dict[str, Any]:
    return {
        "pid": blob.pid,
        "cid": blob.cid,
        "size": blob.size,
        "csize": blob.csize,
        "media_type": blob.media_type,
        "recipients": list(blob.recipients),
        "state": "present",
    }


def _thumbnail(blob: Blob, number: int) -> dict[str, Any]:
    small = scene(number % SCENES).thumbnail
    return {"pid": blob.pid, "variant": "r0", "edge": rendition.THUMB, "data": small}


def _colour(chance: random.Random) -> tuple[int, int, int]:
    return chance.randrange(256), chance.randrange(256), chance.randrange(256)


def _jpeg(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=80)
    return out.getvalue()
