"""What a camera wrote beside the picture, as a small snapshot fit for JSON.

The position is never part of it: the snapshot only says that there is one. The original bytes keep
everything. Values are str or int, no floats, so that a journal row stays exact.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from PIL import ExifTags, Image

MAX_TEXT = 200

_TEXT = {
    "make": ExifTags.Base.Make,
    "model": ExifTags.Base.Model,
    "software": ExifTags.Base.Software,
    "serial": ExifTags.Base.BodySerialNumber,
    "lens": ExifTags.Base.LensModel,
    "taken_raw": ExifTags.Base.DateTimeOriginal,
    "offset": ExifTags.Base.OffsetTimeOriginal,
    "subsecond": ExifTags.Base.SubsecTimeOriginal,
}
_NUMBER = {
    "iso": ExifTags.Base.ISOSpeedRatings,
    "flash": ExifTags.Base.Flash,
    "orientation": ExifTags.Base.Orientation,
}
_RATIO = {
    "exposure": ExifTags.Base.ExposureTime,
    "f_number": ExifTags.Base.FNumber,
    "focal_length": ExifTags.Base.FocalLength,
}
_TAKEN = re.compile(r"(\d{4}):(\d\d):(\d\d) (\d\d):(\d\d):(\d\d)")
_OFFSET = re.compile(r"[+-](0\d|1[0-4]):[0-5]\d")


def snapshot(exif: Image.Exif) -> tuple[dict[str, str | int], bool]:
    """The snapshot, and whether the picture carries a position.

    Keys, each only when present: make, model, software, serial, lens, taken (ISO 8601, with offset when the
    camera knew it), taken_raw, offset, subsecond, exposure ("1/125"), f_number, focal_length, iso, flash,
    orientation.
    """
    tags: dict[int, Any] = dict(exif)
    tags.update(exif.get_ifd(ExifTags.IFD.Exif))
    found: dict[str, str | int] = {}
    for key, tag in _TEXT.items():
        if text := _text(tags.get(tag)):
            found[key] = text
    for key, tag in _NUMBER.items():
        value = tags.get(tag)
        if isinstance(value, tuple) and value:
            value = value[0]
        if isinstance(value, int):
            found[key] = value
    for key, tag in _RATIO.items():
        if ratio := _ratio(tags.get(tag)):
            found[key] = ratio
    if taken := _taken(found):
        found["taken"] = taken
    return found, _has_position(exif)


def _text(value: object) -> str:
    if isinstance(value, bytes):
        value = value.decode("ascii", "replace")
    if not isinstance(value, str):
        return ""
    printable = "".join(c for c in value if c.isprintable())
    return printable.strip()[:MAX_TEXT]


def _ratio(value: object) -> str:
    """A rational as "1/125" when below one, else as the shortest decimal with at most two places."""
    top, bottom = getattr(value, "numerator", None), getattr(value, "denominator", None)
    if not isinstance(top, int) or not isinstance(bottom, int) or top <= 0 or bottom <= 0:
        return ""
    if top < bottom and bottom % top == 0:
        return f"1/{bottom // top}"
    return f"{top / bottom:.2f}".rstrip("0").rstrip(".")


def _taken(found: Mapping[str, str | int]) -> str:
    match = _TAKEN.fullmatch(str(found.get("taken_raw", "")))
    if match is None or match[1] == "0000":
        return ""
    offset = str(found.get("offset", ""))
    zone = offset if _OFFSET.fullmatch(offset) else ""
    return f"{match[1]}-{match[2]}-{match[3]}T{match[4]}:{match[5]}:{match[6]}{zone}"


def _has_position(exif: Image.Exif) -> bool:
    position = exif.get_ifd(ExifTags.IFD.GPSInfo)
    return ExifTags.GPS.GPSLatitude in position or ExifTags.GPS.GPSLongitude in position
