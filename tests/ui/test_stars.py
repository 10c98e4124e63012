"""Stars drawn on tiles, whatever number a journal holds."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector_app.ui.widgets.stars import Stars, draw_stars, rating_text


def _drawn(rating: int) -> QImage:
    image = QImage(200, 20, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    draw_stars(painter, QRectF(0, 0, 200, 20), rating, ink="warning")
    painter.end()
    return image


def test_a_rating_beyond_five_is_said_as_five(dressed: QApplication, qtbot: QtBot) -> None:
    stars = Stars()
    qtbot.addWidget(stars)
    stars.set_stars(2**53 - 1)
    assert (stars.stars, stars.accessibleName()) == (5, "Rating: 5 stars")
    assert rating_text(2**53 - 1) == "5 stars"


def test_a_rating_beyond_five_is_drawn_as_five(dressed: QApplication) -> None:
    assert _drawn(2**53 - 1) == _drawn(5)
    assert _drawn(-5) == _drawn(0) != _drawn(4)
