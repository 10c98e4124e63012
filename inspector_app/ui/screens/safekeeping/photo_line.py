"""Paints one photo of the verifier's list: what was found by shape and word, its name, what it belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon_pixmap
from inspector_app.ui.viewmodels.photo_check_list import LOOKS, CheckedRole, PhotoCheckList, state_word

if TYPE_CHECKING:
    from inspector_app.services.photo_list import CheckedPhoto

Index = QModelIndex | QPersistentModelIndex


class PhotoLine(QStyledItemDelegate):
    """Every line has the same height, so that a list of fifty thousand scrolls as one of ten."""

    def __init__(self, model: PhotoCheckList, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        lines = sum(QFontMetrics(_font(option.font, size)).height() for size in (tokens.BODY, tokens.SMALL))
        return QSize(1, lines + 2 * tokens.S + tokens.XS)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        photo = index.data(CheckedRole)
        if photo is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        inner = option.rect.adjusted(tokens.CONTROL_GAP, tokens.S, -tokens.CONTROL_GAP, -tokens.S)
        left = self._paint_state(painter, inner, photo, option.font)
        self._paint_words(
            painter, inner.adjusted(0, 0, left - inner.right() - tokens.M, 0), photo, option.font
        )
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.fillRect(option.rect, theme().colour("accent_soft" if chosen else "hover"))
        painter.setPen(QPen(theme().colour("line"), tokens.LINE_WIDTH))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme().colour("focus"), tokens.FOCUS_WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            edge = QRectF(option.rect).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(edge, tokens.RADIUS_SMALL, tokens.RADIUS_SMALL)

    def _paint_state(self, painter: QPainter, inner: QRect, photo: CheckedPhoto, base: QFont) -> int:
        """A chip at the right end; returns where it begins."""
        tone, icon_name = LOOKS[photo.state.value]
        word = state_word(photo.state.value)
        font = _font(base, tokens.SMALL, bold=True)
        metrics = QFontMetrics(font)
        side, height = theme().px(tokens.ICON_SMALL), metrics.height() + tokens.S
        width = metrics.horizontalAdvance(word) + side + tokens.XS + 2 * tokens.S
        place = QRect(inner.right() - width, inner.center().y() - height // 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour(f"{tone}_soft"))
        painter.drawRoundedRect(QRectF(place), tokens.RADIUS_SMALL, tokens.RADIUS_SMALL)
        mark = icon_pixmap(icon_name, tone, side, painter.device().devicePixelRatioF())
        painter.drawPixmap(place.left() + tokens.S, place.center().y() - side // 2, mark)
        painter.setFont(font)
        painter.setPen(theme().colour(tone))
        words = place.adjusted(tokens.S + side + tokens.XS, 0, 0, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), word)
        return place.left()

    def _paint_words(self, painter: QPainter, area: QRect, photo: CheckedPhoto, base: QFont) -> None:
        name, small = _font(base, tokens.BODY, bold=True), _font(base, tokens.SMALL)
        width = QFontMetrics(name).horizontalAdvance(photo.name) + tokens.M
        first = QRect(area.left(), area.top(), area.width(), QFontMetrics(name).height())
        _draw(painter, first, photo.name, name, "ink")
        # Beside the name, because the names of product, lot and place may take the whole line below.
        _draw(painter, first.adjusted(width, 0, 0, 0), self._model.history(photo), small, "ink_soft")
        second = QRect(area.left(), first.bottom() + tokens.XS, area.width(), QFontMetrics(small).height())
        _draw(painter, second, self._model.belongs(photo), small, "ink_soft")


def _draw(painter: QPainter, area: QRect, text: str, font: QFont, colour: str) -> None:
    """One line, shortened to its room; nothing where there is none."""
    if area.width() > tokens.M:
        painter.setFont(font)
        painter.setPen(theme().colour(colour))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)


def _font(base: QFont, size: int, *, bold: bool = False) -> QFont:
    font = QFont(base)
    font.setPixelSize(theme().px(size))
    font.setBold(bold)
    return font
