"""How a finding looks in the list: its number and picture, what, where, class, how many, more.

Painted, so that hundreds of them stay light; where a touch does what is asked of `part_at`.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from inspector_app.ui.screens.workspace.class_mark import draw_mark, mark_half
from inspector_app.ui.screens.workspace.picture_box import draw_picture
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon_pixmap
from inspector_app.ui.viewmodels.workspace_defects import FindingRow
from inspector_app.ui.viewmodels.workspace_findings import FindingRole
from inspector_app.ui.viewmodels.workspace_words import number
from inspector_app.ui.widgets.chips import CLASS_ICONS, CLASS_TONES, class_word

Index = QModelIndex | QPersistentModelIndex
MINUS, PLUS, MORE, REST = "minus", "plus", "more", ""
PAD = tokens.CONTROL_GAP


@dataclass(frozen=True)
class Places:
    """Where the parts of a row lie."""

    picture: QRect
    words: QRect
    badge: QRect
    minus: QRect
    count: QRect
    plus: QRect
    more: QRect


class FindingDelegate(QStyledItemDelegate):
    """`second`: whether rows have a line in the second language. `opened`: the finding whose editor stands
    below its row, in `editor_height` pixels. `pressed`: the part under a finger, as (finding, part).
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.second = False
        self.opened = ""
        self.editor_height = 0
        self.pressed = ("", REST)
        self.aimed = ""
        self._measured: tuple[int, bool, int, int] = (0, False, 0, 0)
        self._fonts: dict[tuple[int, bool, int], QFont] = {}

    # -- room ------------------------------------------------------------------------------------------------

    def row_height(self, width: int) -> int:
        """Of a row alone, without an editor. Asked for every row at once, so the last answer is kept."""
        asked = (width, self.second, theme().percent)
        if self._measured[:3] != asked:
            self._measured = (*asked, self._measure(width))
        return self._measured[3]

    def _measure(self, width: int) -> int:
        lines = self._metrics(tokens.BODY, bold=True).height()
        lines += self._metrics(tokens.SMALL).height() * (2 if self.second else 1)
        height = max(lines, theme().px(tokens.TARGET)) + 2 * tokens.S
        return height + (theme().px(tokens.TARGET) + tokens.S if self._two_lines(width) else 0)

    def _two_lines(self, width: int) -> bool:
        """Whether class and quantity stand below the words."""
        return width < theme().px(tokens.FORM_WIDTH * 3 // 4)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(FindingRole.ROW)
        extra = self.editor_height if row is not None and row.finding.id == self.opened else 0
        width = option.rect.width() or self._list_width()
        return QSize(0, self.row_height(width) + extra)

    def _list_width(self) -> int:
        parent = self.parent()
        return parent.width() if isinstance(parent, QWidget) else 0

    def places(self, rect: QRect) -> Places:
        """The parts of a row; `rect` is the item's, with its editor."""
        target, gap = theme().px(tokens.TARGET), tokens.S
        high = self.row_height(rect.width())
        two = self._two_lines(rect.width())
        first = high - (target + tokens.S if two else 0)
        thumb = QSize(theme().px(tokens.THUMB), target)
        picture = QRect(QPoint(rect.x() + PAD, rect.y() + (first - thumb.height()) // 2), thumb)
        middle = rect.y() + (high - target - tokens.S + target // 2 if two else high // 2)
        right = rect.right() - gap
        more = QRect(right - target, middle - target // 2, target, target)
        plus = more.translated(-target - gap, 0)
        count = QRect(plus.x() - theme().px(tokens.XL), plus.y(), theme().px(tokens.XL), target)
        minus = QRect(count.x() - target, count.y(), target, target)
        wide = self._badge_width()
        line = self._metrics(tokens.SMALL).height() + 2 * tokens.XS
        badge_x = rect.x() + PAD if two else minus.x() - wide - PAD
        badge = QRect(badge_x, middle - line // 2, wide, line)
        start = picture.right() + PAD
        end = rect.right() - gap if two else badge.x() - gap
        words = QRect(start, rect.y() + tokens.S, max(1, end - start), first - 2 * tokens.S)
        return Places(picture, words, badge, minus, count, plus, more)

    def _badge_width(self) -> int:
        metrics = self._metrics(tokens.SMALL, bold=True)
        words = max(metrics.horizontalAdvance(class_word(cls)) for cls in CLASS_ICONS)
        return words + theme().px(tokens.ICON_SMALL) + 3 * tokens.S

    def part_at(self, rect: QRect, point: QPoint) -> str:
        places = self.places(rect)
        for part, area in ((MINUS, places.minus), (PLUS, places.plus), (MORE, places.more)):
            if area.contains(point):
                return part
        return REST

    # -- painting --------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(FindingRole.ROW)
        if row is None:
            return
        rect, state = option.rect, option.state
        places = self.places(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = QRect(rect.x(), rect.y(), rect.width(), self.row_height(rect.width()))
        if row.finding.id == self.aimed:
            _fill(painter, option, high, "accent_soft")
        elif bool(state & QStyle.StateFlag.State_Selected):
            _fill(painter, option, high, "sunken")
            _fill(painter, option, QRect(high.x(), high.y(), tokens.XS, high.height()), "accent")
        draw_picture(
            painter,
            QRectF(places.picture),
            index.data(Qt.ItemDataRole.DecorationRole),
            radius=tokens.RADIUS_SMALL,
            icon="camera",
        )
        half = mark_half(str(row.number), painter.font())
        corner = places.picture.topLeft() + QPoint(round(half * 0.6), round(half * 0.6))
        draw_mark(painter, QPointF(corner), row.number, row.finding.cls)
        self._paint_words(painter, places.words, index, row)
        self._paint_badge(painter, places.badge, row.finding.cls)
        self._paint_stepper(painter, places, row, editable=bool(index.data(FindingRole.EDITABLE)))
        painter.setPen(QPen(theme().colour("line"), tokens.LINE_WIDTH))
        if index.row() < index.model().rowCount() - 1:
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if bool(state & QStyle.StateFlag.State_HasFocus):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme().colour("focus"), tokens.FOCUS_WIDTH))
            painter.drawRoundedRect(QRectF(high).adjusted(1, 1, -1, -1), tokens.RADIUS, tokens.RADIUS)
        painter.restore()

    def _paint_words(self, painter: QPainter, area: QRect, index: Index, row: FindingRow) -> None:
        bold, small = self._font(tokens.BODY, bold=True), self._font(tokens.SMALL)
        metrics = QFontMetrics(bold)
        code = f"  {row.code}" if row.code else ""
        title = metrics.elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, area.width() - metrics.horizontalAdvance(code)
        )
        lines = metrics.height() + QFontMetrics(small).height() * (2 if self.second else 1)
        y = area.y() + max(0, (area.height() - lines) // 2)
        painter.setFont(bold)
        painter.setPen(theme().colour("ink"))
        painter.drawText(area.x(), y + metrics.ascent(), title)
        painter.setFont(self._font(tokens.BODY))
        painter.setPen(theme().colour("ink_faint"))
        painter.drawText(area.x() + metrics.horizontalAdvance(title), y + metrics.ascent(), code)
        y += metrics.height()
        metrics = QFontMetrics(small)
        painter.setFont(small)
        painter.setPen(theme().colour("ink_soft"))
        if self.second:
            text = metrics.elidedText(
                str(index.data(FindingRole.SECOND) or ""), Qt.TextElideMode.ElideRight, area.width()
            )
            painter.setFont(theme().in_other(small))
            painter.drawText(area.x(), y + metrics.ascent(), text)
            painter.setFont(small)
            y += metrics.height()
        self._paint_facts(painter, QRect(area.x(), y, area.width(), metrics.height()), index)

    def _paint_facts(self, painter: QPainter, area: QRect, index: Index) -> None:
        """The facts, and that the next photo comes here: the last is never cut off."""
        metrics = painter.fontMetrics()
        facts, told = str(index.data(FindingRole.FACTS)), str(index.data(FindingRole.NEXT_PHOTO) or "")
        side = metrics.height() - 2
        wide = side + tokens.XS + metrics.horizontalAdvance(told) if told else 0
        if wide + theme().px(tokens.THUMB) > area.width():
            told, wide = "", side  # the picture of the camera says it alone
        room = area.width() - (wide + tokens.S if index.data(FindingRole.NEXT_PHOTO) else 0)
        shown = metrics.elidedText(facts, Qt.TextElideMode.ElideRight, room)
        painter.drawText(area.x(), area.y() + metrics.ascent(), shown)
        if not index.data(FindingRole.NEXT_PHOTO):
            return
        x = area.x() + metrics.horizontalAdvance(shown) + tokens.S
        picture = icon_pixmap("camera", "accent", side, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPoint(x, area.y() + 1), picture)
        painter.setPen(theme().colour("accent"))
        painter.drawText(x + side + tokens.XS, area.y() + metrics.ascent(), told)

    def _paint_badge(self, painter: QPainter, area: QRect, cls: str) -> None:
        tone = CLASS_TONES.get(cls, "neutral")
        font = self._font(tokens.SMALL, bold=True)
        metrics = QFontMetrics(font)
        side = theme().px(tokens.ICON_SMALL)
        box = QRectF(area)
        box.setWidth(side + metrics.horizontalAdvance(class_word(cls)) + 3 * tokens.S - tokens.XS)
        box.moveRight(area.right() if area.x() > PAD + tokens.S else box.right())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour(f"{tone}_soft"))
        painter.drawRoundedRect(box, tokens.RADIUS_SMALL, tokens.RADIUS_SMALL)
        ratio = painter.device().devicePixelRatioF()
        icon = icon_pixmap(CLASS_ICONS.get(cls, "circle-dot"), tone, side, ratio)
        painter.drawPixmap(QPointF(box.x() + tokens.S, box.center().y() - side / 2), icon)
        painter.setFont(font)
        painter.setPen(theme().colour(tone))
        start = box.adjusted(side + tokens.S + tokens.XS, 0, 0, 0)
        painter.drawText(start, int(Qt.AlignmentFlag.AlignVCenter), class_word(cls))

    def _paint_stepper(self, painter: QPainter, places: Places, row: FindingRow, *, editable: bool) -> None:
        box = QRectF(places.minus.united(places.plus))
        painter.setPen(QPen(theme().colour("line"), tokens.LINE_WIDTH))
        painter.setBrush(theme().colour("surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), tokens.RADIUS, tokens.RADIUS)
        enabled = {MINUS: editable and row.finding.quantity > 1, PLUS: editable, MORE: editable}
        areas = ((MINUS, places.minus, "minus"), (PLUS, places.plus, "plus"), (MORE, places.more, "ellipsis"))
        for part, area, icon in areas:
            if self.pressed == (row.finding.id, part) and enabled[part]:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme().colour("accent_soft"))
                painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), tokens.RADIUS, tokens.RADIUS)
            side = theme().px(tokens.ICON)
            colour = "ink" if enabled[part] else "line_strong"
            picture = icon_pixmap(icon, colour, side, painter.device().devicePixelRatioF())
            painter.drawPixmap(area.center() - QPoint(side // 2, side // 2), picture)
        painter.setFont(self._font(tokens.BODY, bold=True))
        painter.setPen(theme().colour("ink"))
        painter.drawText(places.count, int(Qt.AlignmentFlag.AlignCenter), number(row.finding.quantity))

    def _metrics(self, size: int, *, bold: bool = False) -> QFontMetrics:
        return QFontMetrics(self._font(size, bold=bold))

    def _font(self, size: int, *, bold: bool = False) -> QFont:
        key = (size, bold, theme().percent)
        if key not in self._fonts:
            parent = self.parent()
            font = QFont(parent.font()) if isinstance(parent, QWidget) else QFont()
            font.setPixelSize(theme().px(size))
            font.setBold(bold)
            self._fonts[key] = font
        return self._fonts[key]


def _fill(painter: QPainter, option: QStyleOptionViewItem, place: QRect, colour: str) -> None:
    """Fill a part of a row; the round corners of the list are left to its frame."""
    part, inside = QPainterPath(), QPainterPath()
    part.addRect(QRectF(place))
    view = option.widget
    seen = view.viewport().rect() if isinstance(view, QAbstractItemView) else place
    radius = tokens.RADIUS - tokens.LINE_WIDTH
    inside.addRoundedRect(QRectF(seen), radius, radius)
    painter.fillPath(part.intersected(inside), theme().colour(colour))
