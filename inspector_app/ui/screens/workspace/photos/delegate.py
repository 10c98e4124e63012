"""How a photo looks in the grid: picture, caption, where it belongs."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from inspector_app.ui.screens.workspace.picture_box import draw_picture
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_photo_list import PhotoRole

Index = QModelIndex | QPersistentModelIndex
GAP = tokens.S
SMALLEST = tokens.TILE_WIDTH - tokens.XL


class PhotoDelegate(QStyledItemDelegate):
    """Paints from the model alone; pictures that are not there yet are placeholders. `wide`: width of a
    cell.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.wide = theme().space(SMALLEST)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        text = (
            QFontMetrics(self._font(tokens.SMALL)).height()
            + QFontMetrics(self._font(tokens.CAPTION)).height()
        )
        return QSize(self.wide, self.wide * 3 // 4 + text + 3 * GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect.adjusted(GAP // 2, GAP // 2, -GAP // 2, -GAP // 2)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        box = QRectF(rect)
        painter.setBrush(theme().colour("accent_soft" if selected else "surface"))
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        edge = "focus" if focused or selected else "line"
        painter.setPen(QPen(theme().colour(edge), tokens.FOCUS_WIDTH if focused else tokens.LINE_WIDTH))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), tokens.RADIUS, tokens.RADIUS)
        inner = rect.adjusted(GAP, GAP, -GAP, -GAP)
        small, caption = self._font(tokens.SMALL, bold=True), self._font(tokens.CAPTION)
        lines = QFontMetrics(small).height() + QFontMetrics(caption).height()
        picture = QRectF(inner.x(), inner.y(), inner.width(), inner.height() - lines - tokens.XS)
        image = index.data(Qt.ItemDataRole.DecorationRole)
        draw_picture(painter, picture, image, radius=tokens.RADIUS_SMALL)
        self._line(painter, inner, int(picture.bottom()) + tokens.XS, small, "ink", str(index.data() or ""))
        below = int(picture.bottom()) + tokens.XS + QFontMetrics(small).height()
        self._line(painter, inner, below, caption, "ink_soft", str(index.data(PhotoRole.PLACES) or ""))
        painter.restore()

    def _line(self, painter: QPainter, inner: QRect, y: int, font: QFont, ink: str, text: str) -> None:
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(theme().colour(ink))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, inner.width())
        painter.drawText(inner.x(), y + metrics.ascent(), shown)

    def _font(self, size: int, *, bold: bool = False) -> QFont:
        parent = self.parent()
        font = QFont(parent.font()) if isinstance(parent, QWidget) else QFont()
        font.setPixelSize(theme().px(size))
        font.setBold(bold)
        return font
