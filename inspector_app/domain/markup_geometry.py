"""Marks under a hand: what is hit, where handles are, moving and resizing, freehand lines made simple.

Everything in shares of the upright picture; distances in its pixels, so `size` (width, height) goes along.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import replace

from inspector_app.domain.markup import MAX_POINTS, Layer, Point
from inspector_app.domain.markup_shape import unit

Size = tuple[float, float]
BOXES = frozenset({"box", "ellipse", "blur", "cover"})
LINES = frozenset({"arrow", "dimension"})
_SMALLEST = 0.004
"""Of the longer edge: no mark is made smaller than that."""
_LETTERS = 9.0


def distance(one: Point, other: Point, size: Size) -> float:
    """Pixels between two places."""
    return math.hypot((one[0] - other[0]) * size[0], (one[1] - other[1]) * size[1])


def bounds(layer: Layer, size: Size) -> tuple[float, float, float, float]:
    """Left, top, right, bottom in shares; of a text or pin what its words or disc take, roughly."""
    left, top, right, bottom = layer.box
    if layer.kind in ("text", "pin"):
        letter = _LETTERS * (0.8 + 0.35 * (layer.width - 1)) * unit(*size)
        if layer.kind == "pin":
            across, down = letter / size[0], letter / size[1]
            return left - across, top - down, right + across, bottom + down
        lines = layer.text.split("\n")
        wide = max((sum(2 if ord(c) > 0x2E80 else 1 for c in line) for line in lines), default=1)
        right += max(2, wide) * letter * 0.72 / size[0]
        bottom += len(lines) * letter * 1.7 / size[1]
    return left, top, right, bottom


def hit(layer: Layer, at: Point, reach: float, size: Size) -> bool:
    """Whether a press within `reach` pixels means this mark."""
    left, top, right, bottom = bounds(layer, size)
    across, down = reach / size[0], reach / size[1]
    if not (left - across <= at[0] <= right + across and top - down <= at[1] <= bottom + down):
        return False
    if layer.kind in ("text", "pin", "blur", "cover"):
        return True
    points = layer.points
    if layer.kind in BOXES:
        if layer.kind == "ellipse":
            return _on_ellipse(layer, at, reach, size)
        (x0, y0), (x1, y1) = points
        points = ((x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0))
    return any(_to_line(at, a, b, size) <= reach for a, b in itertools.pairwise(points))


def _to_line(at: Point, a: Point, b: Point, size: Size) -> float:
    ax, ay, bx, by = a[0] * size[0], a[1] * size[1], b[0] * size[0], b[1] * size[1]
    px, py = at[0] * size[0], at[1] * size[1]
    length = (bx - ax) ** 2 + (by - ay) ** 2
    along = (
        0.0 if length == 0 else max(0.0, min(1.0, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length))
    )
    return math.hypot(px - ax - along * (bx - ax), py - ay - along * (by - ay))


def _on_ellipse(layer: Layer, at: Point, reach: float, size: Size) -> bool:
    left, top, right, bottom = layer.box
    across, down = (right - left) / 2 * size[0], (bottom - top) / 2 * size[1]
    x, y = (at[0] - (left + right) / 2) * size[0], (at[1] - (top + bottom) / 2) * size[1]
    from_middle = math.hypot(x / across, y / down)
    return abs(from_middle - 1) * min(across, down) <= reach


def handles(layer: Layer) -> tuple[Point, ...]:
    """Where a mark can be taken to resize it: both ends of a line, eight places around anything with an area.
    Texts and pins have none: their size is their width.
    """
    if layer.kind in LINES:
        return layer.points
    if layer.kind in ("text", "pin"):
        return ()
    left, top, right, bottom = layer.box
    middle, centre = (left + right) / 2, (top + bottom) / 2
    return (
        (left, top),
        (middle, top),
        (right, top),
        (right, centre),
        (right, bottom),
        (middle, bottom),
        (left, bottom),
        (left, centre),
    )


LAST = {"arrow": 1, "dimension": 1}
"""The handle that the keys move; of anything with an area its lower right corner."""
CORNER = 4


def moved(layer: Layer, dx: float, dy: float) -> Layer:
    """By so much, but not out of the picture."""
    left, top, right, bottom = layer.box
    dx, dy = max(-left, min(1 - right, dx)), max(-top, min(1 - bottom, dy))
    return replace(layer, points=tuple((x + dx, y + dy) for x, y in layer.points))


def resized(layer: Layer, handle: int, to: Point, size: Size) -> Layer:
    """With one handle moved to a place. What would become too small stays as it is."""
    to = inside(to)
    if layer.kind in LINES:
        points = tuple(to if place == handle else point for place, point in enumerate(layer.points))
        return replace(layer, points=points) if large_enough(layer.kind, points, size) else layer
    left, top, right, bottom = layer.box
    new = [left, top, right, bottom]
    if handle in (0, 6, 7):
        new[0] = to[0]
    if handle in (2, 3, 4):
        new[2] = to[0]
    if handle in (0, 1, 2):
        new[1] = to[1]
    if handle in (4, 5, 6):
        new[3] = to[1]
    if layer.kind in BOXES:
        corners = ((min(new[0], new[2]), min(new[1], new[3])), (max(new[0], new[2]), max(new[1], new[3])))
        return replace(layer, points=corners) if large_enough(layer.kind, corners, size) else layer
    across, down = right - left or 1.0, bottom - top or 1.0
    points = tuple(
        inside(
            (new[0] + (x - left) / across * (new[2] - new[0]), new[1] + (y - top) / down * (new[3] - new[1]))
        )
        for x, y in layer.points
    )
    return replace(layer, points=points) if large_enough(layer.kind, points, size) else layer


def inside(point: Point) -> Point:
    """The nearest place in the picture."""
    return max(0.0, min(1.0, point[0])), max(0.0, min(1.0, point[1]))


def large_enough(kind: str, points: Sequence[Point], size: Size) -> bool:
    """Whether a mark through these points can be seen and taken again."""
    least = _SMALLEST * max(size)
    across = (max(x for x, _ in points) - min(x for x, _ in points)) * size[0]
    down = (max(y for _, y in points) - min(y for _, y in points)) * size[1]
    return min(across, down) >= least if kind in BOXES else max(across, down) >= least


def simplified(points: Sequence[Point], size: Size) -> tuple[Point, ...]:
    """A freehand line with the points that shape it (Douglas and Peucker), at most as many as are kept."""
    kept = [inside(point) for point in points]
    tolerance = unit(*size) / 4
    while True:
        shaped = _shaped(kept, tolerance, size)
        if len(shaped) <= MAX_POINTS:
            return tuple(shaped)
        tolerance *= 1.5


def _shaped(points: list[Point], tolerance: float, size: Size) -> list[Point]:
    keep = {0, len(points) - 1}
    waiting = [(0, len(points) - 1)]
    while waiting:
        first, last = waiting.pop()
        inner = range(first + 1, last)
        far = max(inner, key=lambda at: _to_line(points[at], points[first], points[last], size), default=None)
        if far is not None and _to_line(points[far], points[first], points[last], size) > tolerance:
            keep.add(far)
            waiting += [(first, far), (far, last)]
    return [points[at] for at in sorted(keep)]


def drawn_at(kind: str, middle: Point, size: Size) -> tuple[Point, ...]:
    """Points of a mark of usual size around a place: what a tap or a key puts there."""
    edge = max(size)
    across, down = 0.09 * edge / size[0], 0.07 * edge / size[1]
    x, y = min(1 - across, max(across, middle[0])), min(1 - down, max(down, middle[1]))
    if kind in ("text", "pin"):
        return (inside(middle),)
    if kind == "arrow":
        return (x + across, y - down), (x, y)
    if kind == "dimension":
        return (x - across, y), (x + across, y)
    if kind == "freehand":
        steps = (-1.0, -0.5, 0.0, 0.5, 1.0)
        return tuple(
            (x + step * across, y + (down if at % 2 else -down) / 2) for at, step in enumerate(steps)
        )
    return (x - across, y - down), (x + across, y + down)
