"""Barcodes read from a picture. "Decoded", never "graded": a grade needs a verifier (ISO/IEC 15416)."""

from __future__ import annotations

from dataclasses import dataclass

import zxingcpp

from inspector_app.media.picture import opened, turn_upright

_LONGEST_EDGE = 2400
"""Enough for the bars of a label that fills a third of the picture, and four times faster than 12 MP."""


@dataclass(frozen=True)
class Barcode:
    """`symbology` as zxing names it ("EAN-13", "ITF", "QRCode"); `text` as decoded."""

    symbology: str
    text: str


def read_barcodes(data: bytes, name: str = "") -> tuple[Barcode, ...]:
    """The barcodes in a picture, each once. Errors: those of `media.picture.probe`."""
    with opened(data, name) as (image, info):
        image.draft("L", (_LONGEST_EDGE, _LONGEST_EDGE * image.height // image.width))
        grey = turn_upright(image.convert("L"), info)
        grey.thumbnail((_LONGEST_EDGE, _LONGEST_EDGE))
        found = zxingcpp.read_barcodes(grey)
    return tuple(dict.fromkeys(Barcode(str(one.format), one.text) for one in found if one.text))
