"""Words, places and keys that must not lie anywhere in clear, and how they would look if they did."""

from __future__ import annotations

import base64
import io
import json
import struct
from collections.abc import Iterator, Mapping
from pathlib import Path

from PIL import Image

LATITUDE = ((31, 1), (14, 1), (257_713, 10_000))
LONGITUDE = ((121, 1), (29, 1), (118_831, 10_000))
PLACE_WORDS = ("31.2404", "121.4866", "25.7713", "11.8831")

PASSPHRASE = "heron-kestrel passphrase of the day"
WRONG_PASSPHRASE = "heron-kestrel passphrase mistyped"
CONTENT = {
    "person": "Kestrelina Heronsdotter",
    "person ja": "隼川 鷺子",
    "factory": "Wagtail Metalware Yongkang",
    "factory zh": "鹡鸰金属制品厂",
    "order": "PO-LAPWING-4500127",
    "lot": "LOT-DUNNOCK-7",
    "product": "Nightjar flask",
    "pack text": "Corncrake clause of the standard",
    "answer": "BATCH-FIELDFARE-2611",
    "note": "Bittern note felt by the nail",
    "na reason": "Avocet reason nothing printed",
    "finding": "Dotterel defect rattles",
    "place": "Ptarmigan corner of the box",
    "draft": "Whimbrel draft half a sen",
    "caption": "Redstart caption at the rim",
    "photo name": "IMG_TREECREEPER_1.jpg",
    "remarks": "Yellowhammer remarks dusty",
    "decision": "Goldcrest reason agreed",
    "signature": "Mr Chiffchaff Liu",
    "action": "Brambling action sort the lot",
    "binned": "Siskin why counted twice",
    "camera": "Stonechat camera body",
    "exif": "Hawfinch description in the picture",
}
MAGIC = {
    "a plain JPEG (JFIF)": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00",
    "a plain JPEG (Exif)": b"Exif\x00\x00",
    "a plain PNG": b"\x89PNG\r\n\x1a\n",
    "a plain HEIC": b"ftypheic",
    "a plain PDF": b"%PDF-1.",
}


def forms(word: str | bytes) -> Iterator[bytes]:
    """The ways in which a word, or a key, may lie in a file."""
    if isinstance(word, str):
        plain = [word.encode(name) for name in ("utf-8", "utf-16-le", "utf-16-be")]
        yield from plain
        yield json.dumps(word)[1:-1].encode("ascii")
    else:
        plain = [word]
        yield from (word, word.hex().encode("ascii"), word.hex().upper().encode("ascii"))
    yield from _in_base64(plain[0])


def _in_base64(data: bytes) -> Iterator[bytes]:
    """The characters that stand for `data` wherever it begins in a group of three bytes."""
    for before in range(3):
        whole = base64.b64encode(bytes(before) + data)
        # The characters at both ends depend on the neighbours.
        inner = whole[-(-before * 8 // 6) : (before + len(data)) * 8 // 6]
        yield inner
        yield inner.replace(b"+", b"-").replace(b"/", b"_")


def place_forms() -> dict[str, bytes]:
    """A position as EXIF has it, in both byte orders, and as numbers in text."""
    found = {f"the position {word}": word.encode("ascii") for word in PLACE_WORDS}
    for name, triple in (("latitude", LATITUDE), ("longitude", LONGITUDE)):
        for order in "<>":
            numbers = [number for pair in triple for number in pair]
            found[f"the {name} as EXIF rationals ({order})"] = struct.pack(f"{order}6I", *numbers)
    return found


class Canaries:
    """Finds what must not be there; `secrets` are added when they are known."""

    def __init__(self, words: Mapping[str, str | bytes]) -> None:
        self._needles: dict[bytes, str] = {}
        self.add(words)

    def add(self, words: Mapping[str, str | bytes]) -> None:
        for name, word in words.items():
            for form in forms(word):
                assert len(form) >= 6, f"{name}: {form!r} is too short to be no chance"
                self._needles[form] = name

    def add_raw(self, needles: Mapping[str, bytes]) -> None:
        self._needles.update({needle: name for name, needle in needles.items()})

    def found_in(self, data: bytes) -> set[str]:
        return {name for needle, name in self._needles.items() if needle in data}


def all_canaries() -> Canaries:
    made = Canaries({**CONTENT, "passphrase": PASSPHRASE, "wrong passphrase": WRONG_PASSPHRASE})
    made.add_raw({**MAGIC, **place_forms()})
    return made


def write_photos(folder: Path) -> list[Path]:
    """A JPEG that says where and with what it was taken, and a PNG: both are found if they lie in clear."""
    folder.mkdir(parents=True)
    image = Image.effect_noise((1200, 900), 40).convert("RGB")
    exif = Image.Exif()
    exif[0x010E], exif[0x0110] = CONTENT["exif"], CONTENT["camera"]
    exif[0x8825] = {
        1: "N",
        2: tuple(a / b for a, b in LATITUDE),
        3: "E",
        4: tuple(a / b for a, b in LONGITUDE),
    }
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif, quality=85)
    paths = [folder / CONTENT["photo name"], folder / "screen.png"]
    paths[0].write_bytes(out.getvalue())
    image.resize((300, 200)).save(paths[1])
    return paths
