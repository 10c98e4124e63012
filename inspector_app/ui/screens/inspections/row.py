"""Paints one inspection of the list: picture, names, chips, day. Painted, not built of widgets: lists get
long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon_pixmap
from inspector_app.ui.viewmodels.inspection_list import InspectionList, SummaryRole
from inspector_app.ui.viewmodels.words import date_text, moment_text, status_word
from inspector_app.ui.widgets.chips import RESULT_LOOKS, result_word

if TYPE_CHECKING:
    from inspector_app.storage.queries import InspectionSummary

Index = QModelIndex | QPersistentModelIndex
ChipLook = tuple[str, str, str]
"""Text, tone, icon."""


class InspectionRow(QStyledItemDelegate):
    """`pictures` maps the id of a product picture to its thumbnail; the screen fills it as they arrive."""

    def __init__(self, model: InspectionList, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.pictures: dict[str, QPixmap] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(option.rect.width(), theme().space(tokens.XL) + theme().px(tokens.THUMB))

    def more_place(self, card: QRect) -> QRect:
        """Where a touch on a row asks for its menu."""
        side = max(tokens.TARGET, theme().px(tokens.ICON_LARGE))
        return QRect(card.right() - side - tokens.XS, card.top(), side, card.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        summary = index.data(SummaryRole)
        if summary is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = option.rect.adjusted(tokens.XS, tokens.XS, -tokens.XS, -tokens.XS)
        self._paint_card(painter, option, card)
        more = self.more_place(option.rect)
        self._paint_more(painter, more)
        inner = card.adjusted(tokens.M, tokens.S, more.left() - card.right(), -tokens.S)
        side = min(theme().px(tokens.THUMB), inner.height())
        picture = QRect(inner.left(), inner.top() + (inner.height() - side) // 2, side, side)
        self._paint_picture(painter, picture, summary.picture)
        right = self._paint_right(painter, inner, summary)
        texts = QRect(
            picture.right() + tokens.M,
            inner.top(),
            max(right - picture.right() - 2 * tokens.M, 0),
            inner.height(),
        )
        self._paint_texts(painter, texts, summary)
        painter.restore()

    def _paint_card(self, painter: QPainter, option: QStyleOptionViewItem, card: QRect) -> None:
        state = option.state
        focused = bool(state & QStyle.StateFlag.State_HasFocus) and bool(
            state & QStyle.StateFlag.State_Selected
        )
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        edge = "focus" if focused else ("line_strong" if hovered else "line")
        painter.setPen(QPen(theme().colour(edge), tokens.FOCUS_WIDTH if focused else tokens.LINE_WIDTH))
        painter.setBrush(theme().colour("hover" if hovered and not focused else "surface"))
        painter.drawRoundedRect(QRectF(card), tokens.RADIUS, tokens.RADIUS)

    def _paint_more(self, painter: QPainter, place: QRect) -> None:
        side = theme().px(tokens.ICON)
        mark = icon_pixmap("ellipsis", "ink_soft", side, painter.device().devicePixelRatioF())
        painter.drawPixmap(place.center().x() - side // 2, place.center().y() - side // 2, mark)

    def _paint_picture(self, painter: QPainter, place: QRect, key: str | None) -> None:
        picture = self.pictures.get(key or "")
        if picture is not None:
            painter.drawPixmap(place, picture)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("neutral_soft"))
        painter.drawRoundedRect(QRectF(place), tokens.RADIUS_SMALL, tokens.RADIUS_SMALL)
        side = min(theme().px(tokens.ICON_LARGE), place.height())
        mark = icon_pixmap("package", "neutral", side, painter.device().devicePixelRatioF())
        painter.drawPixmap(place.center().x() - side // 2, place.center().y() - side // 2, mark)

    def _paint_texts(self, painter: QPainter, area: QRect, summary: InspectionSummary) -> None:
        lines = (
            (self._model.title(summary), tokens.HEADING, True, "ink"),
            (self._model.subtitle(summary), tokens.SMALL, False, "ink_soft"),
            (self._model.detail(summary), tokens.SMALL, False, "ink_faint"),
        )
        fonts = [_font(painter.font(), size, bold=bold) for _, size, bold, _ in lines]
        heights = [QFontMetrics(font).height() + 1 for font in fonts]
        y = area.top() + (area.height() - sum(heights)) // 2
        for (text, _, _, colour), font, height in zip(lines, fonts, heights, strict=True):
            painter.setFont(font)
            painter.setPen(theme().colour(colour))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            line = QRect(area.left(), y, area.width(), height)
            painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
            y += height

    def _paint_right(self, painter: QPainter, inner: QRect, summary: InspectionSummary) -> int:
        """Chips above, day below, both at the right end; returns where they begin."""
        chips = self._chips(summary)
        day = date_text(summary.inspected_on) or moment_text(summary.changed_ms)
        font = _font(painter.font(), tokens.SMALL, bold=True)
        metrics = QFontMetrics(font)
        height = metrics.height() + tokens.S
        top = inner.top() + (inner.height() - 2 * height) // 2
        x = inner.right()
        for look in chips:
            x = self._paint_chip(painter, font, x, top, height, look) - tokens.S
        plain = _font(painter.font(), tokens.SMALL, bold=False)
        width = QFontMetrics(plain).horizontalAdvance(day)
        painter.setFont(plain)
        painter.setPen(theme().colour("ink_soft"))
        place = QRect(inner.right() - width - tokens.XS, top + height + tokens.XS, width + tokens.XS, height)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), day)
        return min(x, place.left())

    def _paint_chip(
        self, painter: QPainter, font: QFont, right: int, top: int, height: int, look: ChipLook
    ) -> int:
        text, tone, icon_name = look
        side = theme().px(tokens.ICON_SMALL) if icon_name else 0
        gap = tokens.XS if icon_name else 0
        width = QFontMetrics(font).horizontalAdvance(text) + side + gap + 2 * tokens.S
        place = QRect(right - width, top, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour(f"{tone}_soft"))
        painter.drawRoundedRect(QRectF(place), tokens.RADIUS_SMALL, tokens.RADIUS_SMALL)
        if icon_name:
            mark = icon_pixmap(icon_name, tone, side, painter.device().devicePixelRatioF())
            painter.drawPixmap(place.left() + tokens.S, place.center().y() - side // 2, mark)
        painter.setFont(font)
        painter.setPen(theme().colour(tone))
        words = place.adjusted(tokens.S + side + gap, 0, -tokens.S, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        return place.left()

    def _chips(self, summary: InspectionSummary) -> list[ChipLook]:
        """From the right: result where there is one, else how far it is; then what is special about it."""
        chips: list[ChipLook] = []
        if summary.decision:
            tone, icon_name = RESULT_LOOKS.get(summary.decision, ("neutral", "minus"))
            chips.append((result_word(summary.decision), tone, icon_name))
        looks = {
            "open": ("accent", "pencil"),
            "concluded": ("warning", "signature"),
            "signed": ("neutral", "lock"),
        }
        tone, icon_name = looks.get(summary.status, ("neutral", ""))
        chips.append((status_word(summary.status), tone, icon_name))
        if summary.received:
            chips.append((self.tr("Received"), "neutral", "download"))
        if summary.practice:
            chips.append((self.tr("Practice"), "neutral", "flask-conical"))
        return chips


def _font(base: QFont, size: int, *, bold: bool) -> QFont:
    font = QFont(base)
    font.setPixelSize(theme().px(size))
    font.setBold(bold)
    return font
