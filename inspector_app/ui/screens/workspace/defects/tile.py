"""One defect code as a large tile: what it is at the left, +1 and the count at the right.

Painted as one button, so that a catalogue of hundreds stays light. A touch at the right counts, at the left
it only brings the reference; Enter, Space and + count.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from inspector_app.domain.pack import DefectType
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon_pixmap
from inspector_app.ui.viewmodels.workspace_defects import DefectTile
from inspector_app.ui.widgets.chips import CLASS_ICONS, CLASS_TONES, class_word
from inspector_app.ui.widgets.press import Press, by_finger

INNER = tokens.CONTROL_GAP


class DefectTileButton(QAbstractButton):
    """`counted(code)` to add one; `looked_at(code)` when the tile has the attention."""

    counted = Signal(str)
    looked_at = Signal(str)

    def __init__(self, *, enabled: bool = True) -> None:
        super().__init__()
        self._tile: DefectTile | None = None
        self._name = self._second = ""
        self._counting = enabled
        self._first = False
        self._press = Press()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def code(self) -> str:
        return self._tile.defect.code if self._tile else ""

    def show_tile(
        self, tile: DefectTile, name: str, second: str, *, counting: bool, first: bool = False
    ) -> None:
        """`first`: the one that Enter in the search counts."""
        self._first = first and counting
        self._tile, self._name, self._second, self._counting = tile, name, second, counting
        words = self.tr("{code} {name}, {cls}, {count} found. Add one.")
        self.setAccessibleName(
            words.format(code=tile.defect.code, name=name, cls=class_word(tile.defect.cls), count=tile.count)
        )
        self.setToolTip(self.tr("{name}: touch +1 to count, the name to see the reference").format(name=name))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(tokens.TILE_WIDTH - tokens.L), theme().px(tokens.RAIL_WIDTH))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def plus_area(self) -> QRect:
        """Where a touch counts."""
        wide = theme().px(tokens.THUMB)
        return QRect(self.width() - wide, 0, wide, self.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press.begin(event)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        hit = self.plus_area().contains(event.position().toPoint())
        super().mouseReleaseEvent(event)
        if not inside or event.button() != Qt.MouseButton.LeftButton or self._scrolled(event):
            return
        self.looked_at.emit(self.code)
        if hit and self._counting:
            self.counted.emit(self.code)

    def _scrolled(self, event: QMouseEvent) -> bool:
        """A finger that moved the step along counts nothing."""
        return by_finger(event) and self._press.moved(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Plus)
        if event.key() in keys and self._counting and not event.isAutoRepeat():
            self.counted.emit(self.code)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.looked_at.emit(self.code)

    # -- painting --------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._tile is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(box, tokens.RADIUS, tokens.RADIUS)
        painter.fillPath(path, theme().colour("hover" if self.underMouse() else "surface"))
        plus = self.plus_area()
        painter.save()
        painter.setClipPath(path)
        under = plus.contains(self.mapFromGlobal(self.cursor().pos()))
        pressed = self._counting and self.isDown() and under
        rest = "accent_soft" if self._counting else "sunken"
        painter.fillRect(plus, theme().colour("accent" if pressed else rest))
        painter.restore()
        edge = ("accent", tokens.FOCUS_WIDTH) if self._first else ("line", tokens.LINE_WIDTH)
        painter.setPen(QPen(theme().colour(edge[0]), edge[1]))
        painter.drawPath(path)
        self._paint_plus(painter, plus, self._tile, pressed=pressed)
        area = self.rect().adjusted(INNER, tokens.S, -plus.width() - tokens.S, -tokens.S)
        self._paint_words(painter, area, self._tile.defect)
        if self.hasFocus():
            painter.setPen(QPen(theme().colour("focus"), tokens.FOCUS_WIDTH))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), tokens.RADIUS, tokens.RADIUS)

    def _paint_plus(self, painter: QPainter, area: QRect, tile: DefectTile, *, pressed: bool) -> None:
        ink = "on_accent" if pressed else "accent" if self._counting else "ink_faint"
        painter.setPen(theme().colour(ink))
        half = area.height() // 2
        painter.setFont(self._font(tokens.DISPLAY - 2, bold=True))
        upper = QRect(area.x(), area.y() + tokens.S, area.width(), half)
        painter.drawText(upper, int(Qt.AlignmentFlag.AlignCenter), "+1")
        painter.setPen(theme().colour("on_accent" if pressed else "ink_soft"))
        painter.setFont(self._font(tokens.SMALL, bold=True))
        lower = QRect(area.x(), area.y() + half + tokens.XS, area.width(), half - tokens.S)
        top = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        painter.drawText(lower, top, self.tr("Enter") if self._first else str(tile.count))

    def _paint_words(self, painter: QPainter, area: QRect, defect: DefectType) -> None:
        caption = self._font(tokens.CAPTION)
        painter.setFont(caption)
        metrics = QFontMetrics(caption)
        line = metrics.height() + 2
        painter.setPen(theme().colour("ink_faint"))
        painter.drawText(area.x(), area.y() + metrics.ascent() + 1, defect.code)
        beside = QPoint(area.x() + metrics.horizontalAdvance(defect.code) + tokens.S, area.y())
        self._paint_badge(painter, beside, defect.cls)
        name = self._font(tokens.BODY, bold=True)
        metrics = QFontMetrics(name)
        lines = wrapped(self._name, metrics, area.width(), 2)
        painter.setFont(name)
        painter.setPen(theme().colour("ink"))
        y = area.y() + line + tokens.XS
        for text in lines:
            painter.drawText(area.x(), y + metrics.ascent(), text)
            y += metrics.height() - 1
        if self._second and (len(lines) == 1 or y + QFontMetrics(caption).height() <= area.bottom()):
            painter.setFont(theme().in_other(caption))
            painter.setPen(theme().colour("ink_soft"))
            shown = QFontMetrics(caption).elidedText(self._second, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area.x(), y + QFontMetrics(caption).ascent(), shown)

    def _paint_badge(self, painter: QPainter, at: QPoint, cls: str) -> None:
        tone = CLASS_TONES.get(cls, "neutral")
        font = self._font(tokens.CAPTION, bold=True)
        metrics = QFontMetrics(font)
        word = class_word(cls)
        side = theme().px(tokens.CONTROL_GAP)
        width = side + metrics.horizontalAdvance(word) + 3 * tokens.XS + 2
        box = QRectF(at.x(), at.y(), width, metrics.height() + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour(f"{tone}_soft"))
        painter.drawRoundedRect(box, tokens.XS, tokens.XS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        picture = icon_pixmap(CLASS_ICONS.get(cls, "circle-dot"), tone, side, self.devicePixelRatioF())
        painter.drawPixmap(QPoint(at.x() + tokens.XS, int(box.center().y() - side / 2)), picture)
        painter.setFont(font)
        painter.setPen(theme().colour(tone))
        painter.drawText(at.x() + side + 2 * tokens.XS, at.y() + metrics.ascent() + 1, word)

    def _font(self, size: int, *, bold: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(theme().px(size))
        font.setBold(bold)
        return font


def wrapped(text: str, metrics: QFontMetrics, width: int, most: int) -> list[str]:
    """Text in at most `most` lines; breaks at spaces, or anywhere in scripts without them; the last one is
    elided.
    """
    lines: list[str] = []
    rest = text
    while rest and len(lines) < most - 1 and metrics.horizontalAdvance(rest) > width:
        fits = 1
        while fits < len(rest) and metrics.horizontalAdvance(rest[: fits + 1]) <= width:
            fits += 1
        space = rest.rfind(" ", 0, fits + 1)
        cut = space if space > 0 else fits
        lines.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
    return lines
