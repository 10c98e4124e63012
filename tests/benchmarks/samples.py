"""Material to measure with: distinct 12 megapixel photos, and vaults that can be used up."""

import os
import shutil
from functools import cache
from pathlib import Path

from inspector_app.system.resources import resource_path

LARGE = (
    "IMG_20261120_084512.jpg",
    "IMG_20261120_085127.jpg",
    "IMG_20261120_091208.jpg",
    "IMG_20261120_092017.jpg",
    "IMG_20261120_094820.jpg",
)
"""The practice inspection's photos of 4000 x 3000 pixels."""


@cache
def _large(number: int) -> bytes:
    return resource_path("samples", "practice", "photos", LARGE[number]).read_bytes()


def photo(number: int) -> bytes:
    """A 12 megapixel JPEG unlike that of any other number: a practice photo with a comment added."""
    data = _large(number % len(LARGE))
    comment = f"photo {number}".encode("ascii")
    # Behind the first segment, which has to stay the first.
    place = 4 + int.from_bytes(data[4:6], "big")
    return data[:place] + b"\xff\xfe" + (2 + len(comment)).to_bytes(2, "big") + comment + data[place:]


def spare_vault(source: Path, target: Path) -> Path:
    """A closed vault once more. Blobs are never altered, so the copy may share them."""

    def copy(file: str, place: str) -> None:
        if Path(file).parent.parent.name in {"blobs", "cache"}:
            os.link(file, place)
        else:
            shutil.copyfile(file, place)

    shutil.copytree(source, target, copy_function=copy)
    return target
