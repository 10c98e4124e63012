"""Draws the marks of a photo onto a copy of it: blurs and covers first, then lines and words above them.

Knows layers and pixels; which photo, which version and where it is kept is the caller's business.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PIL import Image, ImageColor, ImageDraw

from inspector_app.domain.markup import Layer
from inspector_app.domain.markup_shape import Disc, Fill, Plate, Shape, Stroke, shapes
from inspector_app.media.lettering import draw_text, text_size
from inspector_app.media.redaction import redact

_FINER = 4
"""Lines are drawn so many times finer and then reduced: that is their smooth edge."""
_MASK_PIXELS = 16_000_000

Box = tuple[int, int, int, int]


def draw_layers(
    image: Image.Image, layers: Sequence[Layer], degrees: int = 0, *, enlarged: float = 1.0
) -> None:
    """All layers, in place, on an RGB picture that was turned clockwise by `degrees`; words stay upright.
    Lines and words `enlarged` for a picture that will be printed small.
    """
    redact(image, layers, degrees)
    for layer in layers:
        for shape in shapes(layer, image.width, image.height, degrees, enlarged=enlarged):
            _draw(image, shape)


def _draw(image: Image.Image, shape: Shape) -> None:
    if isinstance(shape, Plate):
        _plate(image, shape)
    elif isinstance(shape, Stroke):
        _stroke(image, shape)
    elif isinstance(shape, Fill):
        points = shape.points
        _smooth(image, points, 0, shape.colour, lambda draw, move: draw.polygon(move(points), fill=255))
    else:
        _disc(image, shape)


Move = Callable[[Sequence[tuple[float, float]]], list[tuple[float, float]]]


def _smooth(
    image: Image.Image,
    points: Sequence[tuple[float, float]],
    reach: float,
    colour: str,
    paint: Callable[[ImageDraw.ImageDraw, Move], None],
) -> None:
    """Paint into a finer mask around `points` and lay `colour` through it."""
    box = _around(image, points, reach)
    if box is None:
        return
    left, top, right, bottom = box
    area = (right - left) * (bottom - top)
    finer = max(1, min(_FINER, math.isqrt(_MASK_PIXELS // area)))
    mask = Image.new("L", ((right - left) * finer, (bottom - top) * finer))
    paint(
        ImageDraw.Draw(mask),
        lambda some: [((x - left) * finer - 0.5, (y - top) * finer - 0.5) for x, y in some],
    )
    small = mask.reduce(finer) if finer > 1 else mask
    image.paste(ImageColor.getrgb(colour), (left, top), small)


def _around(image: Image.Image, points: Sequence[tuple[float, float]], reach: float) -> Box | None:
    across, down = [x for x, _ in points], [y for _, y in points]
    left, top = max(0, math.floor(min(across) - reach) - 1), max(0, math.floor(min(down) - reach) - 1)
    right = min(image.width, math.ceil(max(across) + reach) + 1)
    bottom = min(image.height, math.ceil(max(down) + reach) + 1)
    return (left, top, right, bottom) if left < right and top < bottom else None


def _stroke(image: Image.Image, stroke: Stroke) -> None:
    points = (*stroke.points, stroke.points[0]) if stroke.closed else stroke.points
    half = stroke.width / 2

    def paint(draw: ImageDraw.ImageDraw, move: Move) -> None:
        origin, step = move([(0, 0), (1, 0)])
        fine = (step[0] - origin[0]) * stroke.width
        moved = move(points)
        draw.line(moved, fill=255, width=max(1, round(fine)))
        for x, y in moved:  # round ends and corners
            draw.ellipse((x - fine / 2, y - fine / 2, x + fine / 2, y + fine / 2), fill=255)

    _smooth(image, points, half, stroke.colour, paint)


def _disc(image: Image.Image, disc: Disc) -> None:
    (x, y), radius = disc.centre, disc.radius
    corners = [(x - radius, y - radius), (x + radius, y + radius)]
    _smooth(image, corners, 0, disc.colour, lambda draw, move: draw.ellipse(move(corners), fill=255))


def _plate(image: Image.Image, plate: Plate) -> None:
    size = max(1, round(plate.size))
    width, height = text_size(plate.text, size)
    pad = size * 0.3 if plate.ground else 0
    wide, high = width + 2 * pad, height + 2 * pad
    x, y = plate.at
    if plate.centred:
        x, y = x - wide / 2, y - high / 2
    # Words stay inside the picture, whatever they belong to.
    x = max(0.0, min(x, image.width - wide))
    y = max(0.0, min(y, image.height - high))
    if plate.ground:
        edge = max(1.0, size / 14)
        _rounded(image, (x, y, x + wide, y + high), size * 0.22, plate.edge)
        _rounded(image, (x + edge, y + edge, x + wide - edge, y + high - edge), size * 0.22, plate.ground)
    draw_text(image, plate.text, (x + pad, y + pad), size, plate.ink)


def _rounded(image: Image.Image, box: tuple[float, float, float, float], radius: float, colour: str) -> None:
    corners = [box[:2], box[2:]]

    def paint(draw: ImageDraw.ImageDraw, move: Move) -> None:
        (x0, y0), (x1, y1) = move(corners)
        draw.rounded_rectangle((x0, y0, x1, y1), radius * (x1 - x0) / (box[2] - box[0]), fill=255)

    _smooth(image, corners, 0, colour, paint)
