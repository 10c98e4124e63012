"""How a photo looks in a grid: picture, title, where it belongs; rating and marks as shapes upon it."""

from __future__ import annotations

from collections import OrderedDict
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from inspector_app.ui.screens.workspace.picture_box import draw_picture
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon_pixmap
from inspector_app.ui.viewmodels.workspace_gallery import GalleryEntry
from inspector_app.ui.viewmodels.workspace_photo_list import PhotoRole
from inspector_app.ui.viewmodels.workspace_tiles import TileLoader
from inspector_app.ui.widgets.stars import STARS, draw_stars

Index = QModelIndex | QPersistentModelIndex
GAP = tokens.S
SMALLEST = tokens.TILE_WIDTH - tokens.XL
KEPT_BYTES = 24 * 1024 * 1024
"""Cells that were painted and are kept."""

_FEWEST = 60
"""Cells kept however large they are: more than are in sight."""


class PhotoDelegate(QStyledItemDelegate):
    """Paints from the model alone; pictures that are not there yet are placeholders. `wide`: width of a
    cell. With `tiles` their pictures are painted, else those of the model.
    """

    def __init__(self, parent: QWidget, tiles: TileLoader | None = None) -> None:
        super().__init__(parent)
        self.wide = theme().space(SMALLEST)
        self._tiles = tiles
        self._made_for: tuple[int, str, str] = (0, "", "")
        self._cells: OrderedDict[str, tuple[tuple[object, ...], QPixmap]] = OrderedDict()
        self._prepare()

    def _prepare(self) -> None:
        """Fonts and their heights, asked for once and not with every tile."""
        parent = self.parent()
        family = parent.font().family() if isinstance(parent, QWidget) else ""
        made_for = (theme().percent, theme().language, family)
        if made_for != self._made_for:
            self._made_for = made_for
            self._title, self._below = self._font(tokens.SMALL, bold=True), self._font(tokens.CAPTION)
            self._title_metrics, self._below_metrics = QFontMetrics(self._title), QFontMetrics(self._below)
            self._title_key, self._below_key = self._title.toString(), self._below.toString()

    @property
    def _lines(self) -> int:
        return self._title_metrics.height() + self._below_metrics.height()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        self._prepare()
        return QSize(self.wide, self.picture_size().height() + self._lines + 3 * GAP + tokens.XS)

    def picture_size(self) -> QSize:
        """Room of a picture in its cell."""
        wide = self.wide - 3 * GAP
        return QSize(wide, wide * 3 // 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self._prepare()
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        entry: GalleryEntry | None = index.data(PhotoRole.ENTRY)
        if entry is None:
            return
        if self._tiles is None:
            painter.save()
            self._paint_cell(painter, option.rect, entry, index, selected=selected, focused=focused)
            painter.restore()
            return
        ratio = painter.device().devicePixelRatioF()
        cell = self._cell(entry, index, option.rect.size(), ratio, selected=selected, focused=focused)
        painter.drawPixmap(option.rect.topLeft(), cell)

    def _cell(
        self, entry: GalleryEntry, index: Index, size: QSize, ratio: float, *, selected: bool, focused: bool
    ) -> QPixmap:
        """The whole cell as it was painted last, as long as nothing in it has changed: scrolling paints each
        once.
        """
        picture = self._tiles.picture(entry.photo) if self._tiles is not None else None
        shown = picture.cacheKey() if picture is not None else self._lacking(entry)
        stamp = (entry, shown, size, ratio, selected, focused, theme().name, self._made_for)
        kept = self._cells.get(entry.photo.id)
        if kept is not None and kept[0] == stamp:
            self._cells.move_to_end(entry.photo.id)
            return kept[1]
        cell = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
        cell.setDevicePixelRatio(ratio)
        cell.fill(
            theme().colour("window")
        )  # what lies behind the grid: opaque pictures are copied, not mixed
        painter = QPainter(cell)
        painter.setFont(self._title)
        box = QRect(QPoint(0, 0), size)
        self._paint_cell(painter, box, entry, index, selected=selected, focused=focused)
        painter.end()
        self._cells[entry.photo.id] = stamp, cell
        self._cells.move_to_end(entry.photo.id)
        while len(self._cells) > max(_FEWEST, KEPT_BYTES // max(1, 4 * cell.width() * cell.height())):
            self._cells.popitem(last=False)
        return cell

    def _lacking(self, entry: GalleryEntry) -> int:
        return -2 if self._tiles is not None and self._tiles.unreadable(entry.photo) else -1

    def _paint_cell(
        self,
        painter: QPainter,
        room: QRect,
        entry: GalleryEntry,
        index: Index,
        *,
        selected: bool,
        focused: bool,
    ) -> None:
        rect = room.adjusted(GAP // 2, GAP // 2, -GAP // 2, -GAP // 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme().colour("accent_soft" if selected else "surface"))
        strong = focused or selected
        width = tokens.FOCUS_WIDTH + focused if strong else tokens.LINE_WIDTH
        painter.setPen(QPen(theme().colour("focus" if strong else "line"), width))
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), tokens.RADIUS, tokens.RADIUS)
        inner = rect.adjusted(GAP, GAP, -GAP, -GAP)
        picture = QRectF(inner.x(), inner.y(), inner.width(), inner.height() - self._lines - tokens.XS)
        self._paint_picture(painter, picture, entry, index)
        self._paint_marks(painter, picture, entry, selected=selected)
        self._paint_words(painter, inner, int(picture.bottom()) + tokens.XS, entry)

    def _paint_picture(self, painter: QPainter, box: QRectF, entry: GalleryEntry, index: Index) -> None:
        if self._tiles is None:
            image = index.data(Qt.ItemDataRole.DecorationRole)
            draw_picture(painter, box, image, radius=tokens.RADIUS_SMALL)
            return
        found: QPixmap | None = self._tiles.picture(entry.photo)
        if found is not None:
            size = found.deviceIndependentSize()
            if size.toSize() == box.size().toSize():
                painter.drawPixmap(box.topLeft(), found)
            else:
                painter.drawPixmap(box.toRect(), found)
            return
        bad = entry.damaged or self._tiles.unreadable(entry.photo)
        draw_picture(painter, box, None, radius=tokens.RADIUS_SMALL, icon="image-off" if bad else "image")

    def _paint_marks(self, painter: QPainter, box: QRectF, entry: GalleryEntry, *, selected: bool) -> None:
        """Each mark is a shape on a plate of its own, readable on any picture."""
        side = theme().px(tokens.ICON_SMALL)
        right = box.right() - tokens.XS
        for name, colour in _marks(entry, selected=selected):
            plate = QRectF(right - side - tokens.XS, box.y() + tokens.XS, side + tokens.XS, side + tokens.XS)
            _plate(painter, plate)
            ratio = painter.device().devicePixelRatioF()
            picture = icon_pixmap(name, colour, side, ratio)
            painter.drawPixmap(QPointF(plate.x() + tokens.XS / 2, plate.y() + tokens.XS / 2), picture)
            right -= side + 2 * tokens.XS
        if entry.photo.rating:
            wide = side * min(entry.photo.rating, STARS)
            plate = QRectF(
                box.x() + tokens.XS, box.bottom() - side - 2 * tokens.XS, wide + tokens.XS, side + tokens.XS
            )
            _plate(painter, plate)
            stars = plate.adjusted(tokens.XS / 2, tokens.XS / 2, -tokens.XS / 2, -tokens.XS / 2)
            draw_stars(painter, stars, entry.photo.rating, ink="warning_line")

    def _paint_words(self, painter: QPainter, inner: QRect, y: int, entry: GalleryEntry) -> None:
        width = inner.width()
        painter.setFont(self._title)
        painter.setPen(theme().colour("ink"))
        painter.drawText(
            inner.x(), y + self._title_metrics.ascent(), _short(entry.title, self._title_key, width)
        )
        painter.setFont(self._below)
        ink, words = ("bad", entry.damaged) if entry.damaged else ("ink_soft", entry.places)
        painter.setPen(theme().colour(ink))
        y += self._title_metrics.height() + self._below_metrics.ascent()
        painter.drawText(inner.x(), y, _short(words, self._below_key, width))

    def _font(self, size: int, *, bold: bool = False) -> QFont:
        parent = self.parent()
        font = QFont(parent.font()) if isinstance(parent, QWidget) else QFont()
        font.setPixelSize(theme().px(size))
        font.setBold(bold)
        return font


def _marks(entry: GalleryEntry, *, selected: bool) -> list[tuple[str, str]]:
    """Icons on a picture, from the right, with their colours."""
    marks = [("square-check", "accent")] if selected else []
    if entry.damaged:
        marks.append(("triangle-alert", "bad"))
    if entry.photo.visibility == "confidential":
        marks.append(("lock", "ink"))
    elif entry.photo.visibility == "brand":
        marks.append(("eye-off", "ink"))
    if entry.marked:
        marks.append(("pencil", "ink"))
    return marks


def _plate(painter: QPainter, box: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().colour("surface"))
    painter.setOpacity(0.9)
    painter.drawRoundedRect(box, tokens.RADIUS_SMALL, tokens.RADIUS_SMALL)
    painter.setOpacity(1)


@lru_cache(maxsize=4096)
def _short(text: str, font: str, width: int) -> str:
    """The text as it fits in the font of this description; worked out once per text."""
    made = QFont()
    made.fromString(font)
    return QFontMetrics(made).elidedText(text, Qt.TextElideMode.ElideMiddle, width)
