"""Makes parts of a picture unreadable, for good: nothing that comes out here leads back to what was there.

A cover is one colour. A blur is made of the means of a few cells, at most four along the longer side, each in
sixteen steps of a colour, then smoothed: at most sixteen coarse colours remain, however large the part is.
Both reach two pixels further than asked, as scaling has mixed that much over the edge. The original bytes are
not touched by this module.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from PIL import Image, ImageColor, ImageDraw, ImageFilter

from inspector_app.domain.markup import REDACTING, Layer
from inspector_app.domain.markup_shape import INKS, turned, unit

CELLS = 4
"""Along the longer side of a blur."""
MARGIN = 2
"""Pixels."""
_STEP = 16


def redact(image: Image.Image, layers: Iterable[Layer], degrees: int = 0) -> None:
    """Blur and cover, in place, on an RGB picture turned clockwise by `degrees`."""
    asked = [layer for layer in layers if layer.kind in REDACTING]
    for layer in asked:
        if layer.kind == "blur":
            _blur(image, _region(image, layer, degrees))
    for layer in asked:  # last: a blur must not be able to lighten a cover
        if layer.kind == "cover":
            _cover(image, _region(image, layer, degrees), layer)


def _region(image: Image.Image, layer: Layer, degrees: int) -> tuple[int, int, int, int]:
    points = turned(layer.points, degrees)
    across, down = [x * image.width for x, _ in points], [y * image.height for _, y in points]
    return (
        max(0, math.floor(min(across)) - MARGIN),
        max(0, math.floor(min(down)) - MARGIN),
        min(image.width, math.ceil(max(across)) + MARGIN),
        min(image.height, math.ceil(max(down)) + MARGIN),
    )


def _blur(image: Image.Image, region: tuple[int, int, int, int]) -> None:
    part = image.crop(region)
    scale = CELLS / max(part.size)
    cells = max(1, round(part.width * scale)), max(1, round(part.height * scale))
    coarse = part.resize(cells, Image.Resampling.BOX)
    coarse = coarse.point([min(255, step // _STEP * _STEP + _STEP // 2) for step in range(256)] * 3)
    shown = coarse.resize(part.size, Image.Resampling.NEAREST)
    shown = shown.filter(ImageFilter.GaussianBlur(max(part.size) / CELLS / 6))
    image.paste(shown, region[:2])


def _cover(image: Image.Image, region: tuple[int, int, int, int], layer: Layer) -> None:
    left, top, right, bottom = region
    draw = ImageDraw.Draw(image)
    draw.rectangle((left, top, right - 1, bottom - 1), fill=ImageColor.getrgb(INKS[layer.tone]))
    # A line inside says that this was covered, and is no black thing in the picture.
    line = max(1, round(unit(*image.size) / 2))
    inset = 3 * line
    if min(right - left, bottom - top) > 4 * inset:
        edge = INKS["ink" if layer.tone == "paper" else "paper"]
        frame = (left + inset, top + inset, right - 1 - inset, bottom - 1 - inset)
        draw.rectangle(frame, outline=ImageColor.getrgb(edge), width=line)
