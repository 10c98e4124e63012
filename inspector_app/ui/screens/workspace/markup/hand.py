"""The hand that draws: a press of mouse or finger begins a mark, takes a handle, or moves what is there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QPointF

from inspector_app.domain.markup import Layer, Point
from inspector_app.domain.markup_geometry import (
    LINES,
    distance,
    drawn_at,
    handles,
    hit,
    inside,
    large_enough,
    moved,
    resized,
    simplified,
)
from inspector_app.domain.markup_shape import upright
from inspector_app.ui.viewmodels.workspace_markup import SELECT, MarkupModel

REACH_MOUSE, REACH_FINGER = 9.0, 22.0
"""Pixels of the screen that a press may miss by: half a target for a finger."""


class _Doing(Enum):
    NOTHING = 0
    DRAW = 1
    MOVE = 2
    RESIZE = 3


class Hand:
    """A `zoom_view.Tool` on the marks. `scale` gives screen pixels for one of the photo; `written(layer)` is
    called when a text was placed, which wants its words.
    """

    def __init__(
        self, marks: MarkupModel, scale: Callable[[], float], written: Callable[[Layer], None]
    ) -> None:
        self._marks, self._scale, self._written = marks, scale, written
        self._doing = _Doing.NOTHING
        self._layer: Layer | None = None
        self._start: Point = (0.0, 0.0)
        self._handle = 0
        self._line: list[Point] = []

    def press(self, at: QPointF, *, touch: bool) -> bool:
        place = self._place(at)
        reach = (REACH_FINGER if touch else REACH_MOUSE) / self._scale()
        self._start = place
        chosen = self._marks.layer
        handle = self._handle_at(chosen, place, reach)
        if chosen is not None and handle >= 0:
            self._doing, self._layer, self._handle = _Doing.RESIZE, chosen, handle
        elif self._marks.tool != SELECT:
            self._begin(place)
        else:
            layer = self._hit(place, reach)
            self._marks.choose(layer.id if layer is not None else "")
            if layer is None:
                return False
            self._doing, self._layer = _Doing.MOVE, layer
        return True

    def _begin(self, place: Point) -> None:
        self._marks.settle()
        self._doing = _Doing.DRAW
        self._line = [inside(place)]
        self._layer = None

    def move(self, at: QPointF) -> None:
        place, size = self._place(at), self._marks.size
        if self._doing == _Doing.MOVE and self._layer is not None:
            dx, dy = place[0] - self._start[0], place[1] - self._start[1]
            self._marks.show_drawn(moved(self._layer, dx, dy))
        elif self._doing == _Doing.RESIZE and self._layer is not None:
            self._marks.show_drawn(resized(self._layer, self._handle, place, size))
        elif self._doing == _Doing.DRAW:
            self._draw(inside(place))

    def _draw(self, place: Point) -> None:
        tool, size = self._marks.tool, self._marks.size
        if tool == "freehand":
            self._line.append(place)
            points = simplified(self._line, size)
        elif tool in ("text", "pin"):
            points = (place,)
        else:
            # An arrow is drawn from its words to what it points at.
            points = (self._line[0], place)
        if tool in ("text", "pin") or large_enough(tool, points, size):
            if self._layer is None:
                self._layer = self._marks.new(points)
            self._layer = replace(self._layer, points=points)
            self._marks.show_drawn(self._layer)

    def release(self, at: QPointF) -> None:
        del at
        marks = self._marks
        if self._doing == _Doing.DRAW and self._layer is None:
            # A tap, or a line too short to be meant as one: a mark of usual size there.
            self._layer = marks.new(drawn_at(marks.tool, self._start, marks.size))
            marks.show_drawn(self._layer)
        drawn = marks.layer if self._doing == _Doing.DRAW else None
        marks.settle()
        self._doing, self._layer = _Doing.NOTHING, None
        if drawn is not None:
            self._written(drawn)

    def cancel(self) -> None:
        self._marks.revert()
        self._doing, self._layer = _Doing.NOTHING, None

    # -- finding ---------------------------------------------------------------------------------------------

    def _place(self, at: QPointF) -> Point:
        """A point of the turned picture in shares of the upright one."""
        photo, (width, height) = self._marks.photo, self._marks.size
        degrees = photo.rotation if photo is not None else 0
        if degrees % 180:
            width, height = height, width
        return upright(((at.x() / width, at.y() / height),), degrees)[0]

    def _handle_at(self, layer: Layer | None, place: Point, reach: float) -> int:
        """The handle within reach, the nearest; -1 for none. Of small marks only corners and ends, and not
        from inside, so that they can be moved.
        """
        if layer is None:
            return -1
        size, found = self._marks.size, handles(layer)
        apart = [distance(place, one, size) for one in found]
        near = min(range(len(found)), key=apart.__getitem__, default=-1)
        if near < 0 or apart[near] > reach:
            return -1
        extent = distance(found[0], found[len(found) // 2], size)
        if extent < 3 * reach and layer.kind not in LINES:
            return near if near % 2 == 0 and apart[near] < reach / 2 else -1
        return near

    def _hit(self, place: Point, reach: float) -> Layer | None:
        """The topmost mark there; the chosen one before others."""
        size = self._marks.size
        layers = [one for one in reversed(self._marks.layers) if one.id not in self._marks.hidden]
        layers.sort(key=lambda one: one.id != self._marks.chosen)
        return next((one for one in layers if hit(one, place, reach, size)), None)
