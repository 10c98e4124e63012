"""Paints rows of the checklist as planned: words, marks, answers as buttons. Decides nothing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from inspector_app.ui.screens.workspace.checklist.fonts import Fonts
from inspector_app.ui.screens.workspace.checklist.plan import RowPlan, Text
from inspector_app.ui.screens.workspace.checklist.zones import Zone
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon_pixmap
from inspector_app.ui.viewmodels.workspace_checklist import ItemRow
from inspector_app.ui.widgets.chips import CLASS_ICONS, CLASS_TONES, class_word

LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
CENTER = int(Qt.AlignmentFlag.AlignCenter)
RIGHT_ELIDE = Qt.TextElideMode.ElideRight


@dataclass(frozen=True)
class Looks:
    """How a row stands at this moment. `live`: widgets stand where the zones are."""

    hot: Zone | None = None
    current: bool = False
    focused: bool = False
    live: bool = False
    fixed: bool = False


def mark_of(row: ItemRow) -> tuple[str, str]:
    """Shape and colour of how an item stands."""
    if not row.asked:
        return "minus", "line_strong"
    if row.failed:
        return "circle-x", "bad"
    if row.not_applicable:
        return "minus", "neutral"
    return ("circle-check", "good") if row.answered else ("circle-dot", "line_strong")


class RowPainter:
    """Paints with one painter at a time; `ratio` is the device pixel ratio of the view."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self.ratio = 1.0

    def texts(self, painter: QPainter, texts: tuple[Text, ...], at: QPoint) -> None:
        for text in texts:
            painter.setFont(self._fonts.font_of(text.font))
            painter.setPen(theme().colour(text.colour))
            painter.drawText(at.x() + text.x, at.y() + text.baseline, text.text)

    def item(self, painter: QPainter, area: QRect, plan: RowPlan, row: ItemRow, looks: Looks) -> None:
        """One item inside `area`, whose height may be more than planned where details follow."""
        if looks.current:
            painter.fillRect(area, theme().colour("sunken"))
        painter.fillRect(QRect(area.x(), area.y(), area.width(), tokens.LINE_WIDTH), theme().colour("line"))
        if looks.current:
            self._attention(painter, area, focused=looks.focused)
        at = area.topLeft()
        name, colour = mark_of(row)
        self._icon(painter, name, colour, plan.mark.translated(at))
        self.texts(painter, plan.texts, at)
        self._badge(painter, plan.badge.translated(at), row.item.cls)
        if looks.live:
            return
        if any(zone.look == "segment" for zone in plan.zones):
            self._frame(painter, plan.control.translated(at), "line")
        for zone in (*plan.zones, plan.photo) if plan.photo is not None else plan.zones:
            self._zone(painter, zone, zone.rect.translated(at), looks)

    def _attention(self, painter: QPainter, area: QRect, *, focused: bool) -> None:
        bar = QRect(area.x(), area.y(), tokens.XS, area.height())
        painter.fillRect(bar, theme().colour("focus" if focused else "line_strong"))
        if focused:
            painter.setPen(QPen(theme().colour("focus"), tokens.FOCUS_WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(1, 1, -1, -1))

    def _badge(self, painter: QPainter, box: QRect, cls: str) -> None:
        tone = CLASS_TONES.get(cls, "neutral")
        self._filled(painter, QRectF(box), f"{tone}_soft", tokens.XS)
        side = theme().px(tokens.CONTROL_GAP)
        spot = QRect(box.x() + tokens.XS, box.center().y() - side // 2 + 1, side, side)
        self._icon(painter, CLASS_ICONS.get(cls, "circle-dot"), tone, spot)
        painter.setFont(self._fonts.font_of("badge"))
        painter.setPen(theme().colour(tone))
        painter.drawText(box.adjusted(side + 2 * tokens.XS, 0, 0, 0), LEFT, class_word(cls))

    # -- what can be touched ---------------------------------------------------------------------------------

    def _zone(self, painter: QPainter, zone: Zone, box: QRect, looks: Looks) -> None:
        hot = zone == looks.hot and not looks.fixed
        if zone.look == "segment":
            self._segment(painter, zone, box, hot=hot)
        elif zone.look == "field":
            self._field(painter, zone, box, fixed=looks.fixed)
        else:
            self._button(painter, zone, box, hot=hot, fixed=looks.fixed)

    def _segment(self, painter: QPainter, zone: Zone, box: QRect, *, hot: bool) -> None:
        if zone.taken or hot:
            back = f"{zone.tone}_soft" if zone.taken else "hover"
            self._filled(painter, QRectF(box.adjusted(1, 1, -1, -1)), back, tokens.RADIUS - 1)
        self._label(painter, zone, box, zone.tone if zone.taken else "ink_soft")

    def _button(self, painter: QPainter, zone: Zone, box: QRect, *, hot: bool, fixed: bool) -> None:
        if hot:
            self._filled(painter, QRectF(box), "hover", tokens.RADIUS)
        quiet = zone.look == "quiet"
        if not quiet:
            self._frame(painter, box, "line")
        ink = zone.tone or "ink"
        self._label(painter, zone, box, "ink_faint" if fixed else ink, "body" if quiet else "bold")

    def _field(self, painter: QPainter, zone: Zone, box: QRect, *, fixed: bool) -> None:
        back = "bad_soft" if zone.tone == "bad" else "sunken" if fixed else "surface"
        self._filled(painter, QRectF(box), back, tokens.RADIUS)
        self._frame(painter, box, "bad" if zone.tone == "bad" else "line" if fixed else "line_strong")
        inner = box.adjusted(theme().space(tokens.CONTROL_GAP), 0, -theme().space(tokens.CONTROL_GAP), 0)
        if zone.icon:
            side = theme().px(tokens.ICON)
            spot = QRect(inner.right() - side + 1, inner.center().y() - side // 2, side, side)
            self._icon(painter, zone.icon, "ink_soft", spot)
            inner.setRight(spot.left() - tokens.XS)
        painter.setFont(self._fonts.font_of("body"))
        painter.setPen(theme().colour("ink_faint" if zone.tone == "faint" else "ink"))
        shown = self._fonts.metrics("body").elidedText(zone.text, RIGHT_ELIDE, inner.width())
        painter.drawText(inner, CENTER if zone.tone == "center" else LEFT, shown)

    def _label(self, painter: QPainter, zone: Zone, box: QRect, colour: str, name: str = "bold") -> None:
        """Icon and words, together in the middle."""
        side = theme().px(tokens.ICON)
        words = self._fonts.advance(name, zone.text) if zone.text else 0
        apart = 2 * tokens.XS if zone.text else 0
        x = box.x() + (box.width() - side - apart - words) // 2
        self._icon(painter, zone.icon, colour, QRect(x, box.center().y() - side // 2 + 1, side, side))
        if zone.text:
            painter.setFont(self._fonts.font_of(name))
            painter.setPen(theme().colour(colour))
            painter.drawText(QRect(x + side + apart, box.y(), words + 2, box.height()), LEFT, zone.text)

    # -- shapes ----------------------------------------------------------------------------------------------

    def card(self, painter: QPainter, box: QRect) -> None:
        """The white sheet that a section lies on."""
        self._filled(painter, QRectF(box), "surface", tokens.RADIUS)

    def card_edge(self, painter: QPainter, box: QRect) -> None:
        self._frame(painter, box, "line")

    def _filled(self, painter: QPainter, box: QRectF, colour: str, radius: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour(colour))
        painter.drawRoundedRect(box, radius, radius)

    def _frame(self, painter: QPainter, box: QRect, colour: str) -> None:
        painter.setPen(QPen(theme().colour(colour), tokens.LINE_WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), tokens.RADIUS, tokens.RADIUS)

    def _icon(self, painter: QPainter, name: str, colour: str, box: QRect) -> None:
        painter.drawPixmap(box.topLeft(), icon_pixmap(name, colour, box.width(), self.ratio))
