"""A drawn carton with ISTA's numbers on its faces; what the next drop hits is marked.

Seen from the near end (5): the right side (2) and the top (1) are in sight, the corner 2-3-5 at the lower
right. Hidden faces have their numbers in brackets.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, product

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme

Point = tuple[int, int, int]
"""Place of a vertex: 1 or 3 (top, bottom), 2 or 4 (right, left), 5 or 6 (near, far)."""

EXAMPLE = (60.0, 45.0, 36.0)
_VISIBLE = frozenset({1, 2, 5})
_DEPTH_RIGHT, _DEPTH_UP = 0.5, 0.34
_VERTICES: tuple[Point, ...] = tuple(product((1, 3), (2, 4), (5, 6)))


class CartonDrawing(QWidget):
    """`show_drop(faces, done, description)`: the faces that meet where the carton is to hit the floor."""

    def __init__(self) -> None:
        super().__init__()
        self._dimensions = EXAMPLE
        self._faces: tuple[int, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(theme().px(tokens.STEPS_WIDTH + tokens.XL), theme().px(tokens.STEPS_WIDTH))

    @property
    def faces(self) -> tuple[int, ...]:
        return self._faces

    def show_drop(
        self, faces: Sequence[int], dimensions: tuple[float, float, float] | None, description: str
    ) -> None:
        self._faces = tuple(faces)
        self._dimensions = _drawable(dimensions or EXAMPLE)
        self.setAccessibleName(description)
        self.setToolTip(description)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self._places()
        self._paint_faces(painter, places)
        self._paint_edges(painter, places)
        self._paint_numbers(painter, places)
        self._paint_corner(painter, places)

    def _places(self) -> dict[Point, QPointF]:
        """Where the vertices are on the widget."""
        length, width, height = self._dimensions
        flat = {}
        for vertex in _VERTICES:
            top, right, near = vertex
            x = (width if right == 2 else 0.0) + (length * _DEPTH_RIGHT if near == 6 else 0.0)
            y = (0.0 if top == 1 else height) - (length * _DEPTH_UP if near == 6 else 0.0)
            flat[vertex] = (x, y)
        left, right_end = min(x for x, _y in flat.values()), max(x for x, _y in flat.values())
        upper, lower = min(y for _x, y in flat.values()), max(y for _x, y in flat.values())
        air = theme().px(tokens.L)
        scale = min(
            (self.width() - 2 * air) / (right_end - left), (self.height() - 2 * air) / (lower - upper)
        )
        over_x = (self.width() - (right_end - left) * scale) / 2
        over_y = (self.height() - (lower - upper) * scale) / 2
        return {
            vertex: QPointF(over_x + (x - left) * scale, over_y + (y - upper) * scale)
            for vertex, (x, y) in flat.items()
        }

    def _paint_faces(self, painter: QPainter, places: dict[Point, QPointF]) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for face in sorted(_VISIBLE):
            painter.setBrush(theme().colour("accent_soft" if self._faces == (face,) else "surface"))
            painter.drawPolygon(_outline(face, places))
        if len(self._faces) == 1 and self._faces[0] not in _VISIBLE:
            # seen through the carton: hatched, so that it is not taken for the face before it
            painter.setBrush(QBrush(theme().colour("accent"), Qt.BrushStyle.BDiagPattern))
            painter.drawPolygon(_outline(self._faces[0], places))

    def _paint_edges(self, painter: QPainter, places: dict[Point, QPointF]) -> None:
        for one, other in combinations(_VERTICES, 2):
            shared = set(one) & set(other)
            if len(shared) != 2:
                continue
            hidden = not shared & _VISIBLE
            marked = shared == set(self._faces) or self._faces in {(face,) for face in shared}
            pen = QPen(theme().colour("accent" if marked else "line_strong"))
            pen.setWidthF(4.0 if shared == set(self._faces) else 2.0 if marked else 1.2)
            pen.setStyle(Qt.PenStyle.DashLine if hidden else Qt.PenStyle.SolidLine)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawLine(places[one], places[other])

    def _paint_numbers(self, painter: QPainter, places: dict[Point, QPointF]) -> None:
        font = painter.font()
        font.setPixelSize(theme().px(tokens.HEADING))
        painter.setFont(font)
        side = theme().px(tokens.XL)
        for face in range(1, 7):
            outline = _outline(face, places)
            middle = (outline.at(0) + outline.at(1) + outline.at(2) + outline.at(3)) / 4
            marked = face in self._faces
            painter.setPen(theme().colour("accent" if marked else "ink" if face in _VISIBLE else "ink_faint"))
            font.setBold(marked)
            painter.setFont(font)
            text = str(face) if face in _VISIBLE else f"({face})"
            if face not in _VISIBLE:
                self._clear_behind(painter, middle)
            painter.drawText(
                round(middle.x() - side), round(middle.y() - side / 2), 2 * side, side, _CENTRE, text
            )

    def _clear_behind(self, painter: QPainter, middle: QPointF) -> None:
        """A hidden face's number often lies on an edge of the carton."""
        pen = painter.pen()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("surface"))
        radius = theme().px(tokens.CONTROL_GAP)
        painter.drawEllipse(middle, radius, radius)
        painter.setPen(pen)

    def _paint_corner(self, painter: QPainter, places: dict[Point, QPointF]) -> None:
        if len(self._faces) != 3:
            return
        place = next(point for vertex, point in places.items() if set(vertex) == set(self._faces))
        painter.setPen(QPen(theme().colour("accent"), 2.0))
        painter.setBrush(theme().colour("accent_soft"))
        radius = theme().px(tokens.S)
        painter.drawEllipse(place, radius, radius)
        painter.setBrush(theme().colour("accent"))
        painter.drawEllipse(place, radius / 3, radius / 3)


_CENTRE = Qt.AlignmentFlag.AlignCenter


def _outline(face: int, places: dict[Point, QPointF]) -> QPolygonF:
    """The four corners of a face, in order around it."""
    corners = [vertex for vertex in _VERTICES if face in vertex]
    first, second, third, fourth = corners
    return QPolygonF([places[first], places[second], places[fourth], places[third]])


def _drawable(dimensions: tuple[float, float, float]) -> tuple[float, float, float]:
    """The carton's proportions, none more than five times another, so that its faces stay faces."""
    longest = max(dimensions)
    length, width, height = (max(side, longest / 5) for side in dimensions)
    return length, width, height
