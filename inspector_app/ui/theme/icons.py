"""Icons: the shipped lucide outlines, tinted from tokens when they are painted, so a theme switch needs no
new icons.

Rendered pictures are cached per name, colour, size and device pixel ratio.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from inspector_app.system.resources import resource_path
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text("utf-8")


@lru_cache(maxsize=1024)
def _render(name: str, colour: str, width: int, height: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    painter = QPainter(picture)
    side = min(picture.width(), picture.height())
    # At the left of a wider picture: that is how a button gets a gap between icon and words.
    renderer.render(painter, QRectF(0, (picture.height() - side) / 2, side, side))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def icon_pixmap(name: str, colour: str = "ink", size: int = tokens.ICON, ratio: float = 1.0) -> QPixmap:
    """Picture of an icon in a token's colour. `size` in device-independent pixels."""
    return _render(name, theme().colour(colour).name(), size, size, ratio)


class _Tinted(QIconEngine):
    """Looks the colour up when it paints. `on` is the colour of a checked button, `off` of a disabled one."""

    def __init__(self, name: str, colour: str, on: str) -> None:
        super().__init__()
        self._name, self._colour, self._on = name, colour, on

    def clone(self) -> QIconEngine:
        return _Tinted(self._name, self._colour, self._on)

    def _tint(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return theme().colour("ink_faint").name()
        return theme().colour(self._on if state == QIcon.State.On else self._colour).name()

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        picture = _render(self._name, self._tint(mode, state), rect.width(), rect.height(), ratio)
        painter.drawPixmap(rect.topLeft(), picture)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _render(self._name, self._tint(mode, state), size.width(), size.height(), 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        width, height = round(size.width() / scale), round(size.height() / scale)
        return _render(self._name, self._tint(mode, state), width, height, scale)


def icon(name: str, colour: str = "ink", on: str | None = None) -> QIcon:
    """A lucide icon by file name, tinted with the token `colour` (`on` when its button is checked)."""
    return QIcon(_Tinted(name, colour, on or colour))


def forget() -> None:
    """Let go of every picture; for the end of a program, before the application object goes."""
    _render.cache_clear()
