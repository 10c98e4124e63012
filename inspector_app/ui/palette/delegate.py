"""How a row of the command palette looks: icon, words, shortcut; a heading of a group in small type."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.palette.model import ROW, PaletteRow
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon_pixmap

Index = QModelIndex | QPersistentModelIndex
_CENTRE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def shortcut_text(portable: str) -> str:
    """A shortcut as the system writes it; several keys stay as they are ("P F N")."""
    native = QKeySequence(portable).toString(QKeySequence.SequenceFormat.NativeText)
    return native or portable


class PaletteDelegate(QStyledItemDelegate):
    """Paints from the model alone."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        row = index.data(ROW)
        heading = isinstance(row, PaletteRow) and row.entry is None
        height = theme().px(tokens.XL) if heading else max(tokens.TARGET, theme().px(tokens.TARGET))
        return QSize(0, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, PaletteRow):
            return
        rect: QRect = option.rect.adjusted(tokens.S, 0, -tokens.S, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.entry is None:
            painter.setFont(self._font(tokens.CAPTION, bold=True))
            painter.setPen(theme().colour("ink_soft"))
            below = rect.adjusted(tokens.S, 0, 0, -tokens.XS)
            painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, row.heading)
        else:
            self._entry(painter, rect, row.entry, chosen=bool(option.state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _entry(self, painter: QPainter, rect: QRect, entry: PaletteEntry, *, chosen: bool) -> None:
        if chosen:
            pen = painter.pen()
            pen.setColor(theme().colour("focus"))
            pen.setWidth(tokens.FOCUS_WIDTH)
            painter.setPen(pen)
            painter.setBrush(theme().colour("accent_soft"))
            edge = tokens.LINE_WIDTH
            painter.drawRoundedRect(
                rect.adjusted(edge, edge, -edge, -edge), tokens.RADIUS_SMALL, tokens.RADIUS_SMALL
            )
        inner = rect.adjusted(theme().space(tokens.S), 0, -theme().space(tokens.S), 0)
        side = theme().px(tokens.ICON)
        if entry.icon:
            ink = "accent" if chosen else "ink_soft"
            picture = icon_pixmap(entry.icon, ink, side, painter.device().devicePixelRatioF())
            painter.drawPixmap(inner.x(), inner.y() + (inner.height() - side) // 2, picture)
        inner.setLeft(inner.x() + side + theme().space(tokens.CONTROL_GAP))
        if entry.shortcut:
            inner.setRight(self._shortcut(painter, inner, shortcut_text(entry.shortcut)))
        font = self._font(tokens.BODY, bold=chosen)
        painter.setFont(font)
        painter.setPen(theme().colour("ink"))
        shown = QFontMetrics(font).elidedText(entry.title, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, _CENTRE, shown)

    def _shortcut(self, painter: QPainter, inner: QRect, text: str) -> int:
        """Draw the shortcut at the right end; returns where the words before it have to end."""
        font = self._font(tokens.SMALL)
        metrics = QFontMetrics(font)
        wide = metrics.horizontalAdvance(text) + 2 * tokens.S
        high = metrics.height() + tokens.XS
        box = QRect(inner.right() - wide, inner.center().y() - high // 2, wide, high)
        painter.setPen(theme().colour("line_strong"))
        painter.setBrush(theme().colour("surface"))
        painter.drawRoundedRect(box, tokens.XS, tokens.XS)
        painter.setFont(font)
        painter.setPen(theme().colour("ink_soft"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        return box.left() - tokens.S

    def _font(self, size: int, *, bold: bool = False) -> QFont:
        parent = self.parent()
        font = QFont(parent.font()) if isinstance(parent, QWidget) else QFont()
        font.setPixelSize(theme().px(size))
        font.setBold(bold)
        return font
