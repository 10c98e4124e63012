"""Frames of a camera: made into a JPEG that says when and by what it was taken, and searched for barcodes.

Works on plain rows of pixels. Any thread may call it.
"""

from __future__ import annotations

import io
from datetime import datetime

import zxingcpp
from PIL import Image

from inspector_app.media.barcodes import Barcode

QUALITY = 92
_MODEL, _SOFTWARE, _CHANGED = 0x0110, 0x0131, 0x0132
_PHOTO, _TAKEN, _OFFSET = 0x8769, 0x9003, 0x9011


def frame_jpeg(pixels: bytes, width: int, height: int, *, taken: datetime, model: str = "") -> bytes:
    """A JPEG of `width` x `height` RGB pixels (three bytes each, rows unpadded), with its time in EXIF.

    `taken` with its zone. Raises ValueError when the pixels are not as many as they should be.
    """
    picture = Image.frombytes("RGB", (width, height), pixels)
    exif = Image.Exif()
    when = taken.strftime("%Y:%m:%d %H:%M:%S")
    if model:
        exif[_MODEL] = model
    exif[_SOFTWARE] = "Inspector"
    exif[_CHANGED] = when
    offset = taken.strftime("%z")
    photo = exif.get_ifd(_PHOTO)
    photo[_TAKEN] = when
    if offset:
        photo[_OFFSET] = f"{offset[:3]}:{offset[3:5]}"
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=QUALITY, subsampling=0, exif=exif)
    return out.getvalue()


def frame_barcodes(grey: bytes, width: int, height: int) -> tuple[Barcode, ...]:
    """The barcodes in a frame of `width` x `height` bytes of brightness, each once."""
    found = zxingcpp.read_barcodes(memoryview(grey).cast("B", shape=[height, width]))
    return tuple(dict.fromkeys(Barcode(str(one.format), one.text) for one in found if one.text))
