"""Marks on one photo: an arrow, dimensions with a scale, and a cover that must not leave the house."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from inspector_app.domain.record_base import JsonMap
from inspector_app.domain.records import Markup
from inspector_app.ui.screens.workspace.full_view import FullView
from inspector_app.ui.screens.workspace.photos.grid import PhotoGrid
from inspector_app.ui.widgets.search import SearchField
from tests.e2e.driver import Story, find
from tests.e2e.floor.hands import drag, press, touch_named, type_text
from tests.e2e.floor.looks import record

Spot = tuple[float, float]


def marked(name: str, secret: tuple[Spot, Spot]) -> Story:
    """Find a photo by its name, open it, mark it up by keys and mouse. `secret`: corners of what to cover, in
    shares of the picture.
    """
    yield from touch_named(QPushButton, "Photos", of="step")
    yield lambda: isinstance(QApplication.focusWidget(), PhotoGrid)
    yield from type_text("/", of="mark-up")
    yield lambda: isinstance(QApplication.focusWidget(), SearchField)
    yield from type_text(name, of="mark-up")
    yield lambda: (grid := find(PhotoGrid)) and grid.model().rowCount() == 1
    yield from press(Qt.Key.Key_Return, of="mark-up")
    yield lambda: isinstance(QApplication.focusWidget(), PhotoGrid)
    yield from press(Qt.Key.Key_Return, of="mark-up")
    yield lambda: find(FullView)
    yield from press(Qt.Key.Key_M, of="mark-up")
    yield lambda: find(QLineEdit, "Words of the mark") is not None or find(QPushButton, "Done")
    yield from mark(Qt.Key.Key_C, *secret)
    yield from mark(Qt.Key.Key_A, (0.2, 0.2), (0.4, 0.4))
    yield from mark(Qt.Key.Key_D, (0.1, 0.7), (0.5, 0.7))
    yield lambda: isinstance(QApplication.focusWidget(), QLineEdit)
    yield from type_text("100 mm", of="mark-up")
    yield from press(Qt.Key.Key_Return, of="mark-up")
    yield from mark(None, (0.1, 0.8), (0.3, 0.8))
    yield lambda: len(layers(name)) == 4
    yield from touch_named(QPushButton, "Done", of="mark-up")
    yield from press(Qt.Key.Key_Escape, of="mark-up")
    yield lambda: find(FullView) is None


def layers(name: str) -> tuple[JsonMap, ...]:
    """What was drawn on the photo of this name, as it was committed."""
    photo = next(one for one in record().photos if name in one.name)
    drawn = [one for one in record().all(Markup) if one.photo == photo.id]
    return drawn[0].layers if drawn else ()


def mark(tool: Qt.Key | None, start: Spot, end: Spot) -> Story:
    """Take a tool by its letter, or keep the one in hand, and draw with the mouse."""
    view = find(FullView)
    assert view is not None
    canvas = view.view
    while not canvas.hasFocus():
        yield from press(Qt.Key.Key_Escape, of="mark-up")
    if tool is not None:
        yield from press(tool, of="mark-up")
    size = canvas.picture_size

    def at(spot: Spot) -> QPoint:
        return canvas.mapFromScene(QPointF(spot[0] * size.width(), spot[1] * size.height()))

    yield from drag(canvas.viewport(), at(start), at(end), of="mark-up")
