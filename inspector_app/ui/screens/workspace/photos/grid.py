"""The grid of photos: wraps, scrolls through thousands, and asks for pictures as they come into sight.

Selection is Qt's own (Ctrl, Shift, rubber band, arrows); keys with a meaning of ours go to `on_key` first.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView

from inspector_app.domain.records import Photo
from inspector_app.ui.screens.workspace.photos.day_bubble import DayBubble
from inspector_app.ui.screens.workspace.photos.delegate import PhotoDelegate
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_photo_list import PhotoListModel
from inspector_app.ui.viewmodels.workspace_tiles import TileLoader
from inspector_app.ui.widgets.touch import flick

SIZES = {
    "small": tokens.TILE_WIDTH * 5 // 8,
    "medium": tokens.TILE_WIDTH - tokens.XL,
    "large": tokens.TILE_WIDTH * 8 // 5,
}
"""Smallest width of a cell, by the name of the size."""

AHEAD = 1
"""Screens fetched beyond what is in sight, in the direction of the last move twice as many."""


class PhotoGrid(QListView):
    """`stepped(+1 or -1)` when Ctrl and the wheel ask for larger or smaller tiles."""

    stepped = Signal(int)

    def __init__(self, photos: PhotoListModel, tiles: TileLoader) -> None:
        super().__init__()
        self._photos, self._tiles = photos, tiles
        self.on_key: Callable[[QKeyEvent], bool] = _nothing
        self._smallest = SIZES["medium"]
        self._top = 0
        self.setProperty("kind", "plain")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionRectVisible(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSpacing(0)
        flick(self)
        self._delegate = PhotoDelegate(self, tiles)
        self.setItemDelegate(self._delegate)
        self.setModel(photos)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._soon.start())
        self.day = DayBubble(self)
        self.verticalScrollBar().sliderMoved.connect(lambda _value: self._show_day())
        photos.modelReset.connect(self._soon.start)
        photos.dataChanged.connect(lambda *_args: self._soon.start())
        tiles.arrived.connect(self._repaint)

    def follow(self, search: QLineEdit) -> None:
        """Enter and Down lead from a search to what it found."""
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), search)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._take_over)
        search.returnPressed.connect(self._take_over)

    def _take_over(self) -> None:
        if self._photos.rowCount():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- size ------------------------------------------------------------------------------------------------

    def set_size(self, name: str) -> None:
        """One of SIZES; what is at the top stays in sight."""
        if SIZES[name] != self._smallest:
            self._smallest = SIZES[name]
            top = self.first_row()
            self.fit()
            self.scrollTo(self._photos.index(top), QAbstractItemView.ScrollHint.PositionAtTop)

    def fit(self) -> None:
        """Columns that share the width."""
        room = self.viewport().width() - 2
        self._delegate.wide = room // self.columns()
        cell = self._delegate.sizeHint(None, QModelIndex())  # type: ignore[arg-type]
        if cell != self.gridSize():
            self.setGridSize(cell)
        self._tiles.set_size(self._delegate.picture_size(), self.devicePixelRatioF(), tokens.RADIUS_SMALL)
        self._soon.start()

    def columns(self) -> int:
        return max(1, (self.viewport().width() - 2) // theme().space(self._smallest))

    def first_row(self) -> int:
        """The photo at the top left of what is in sight."""
        return max(0, self.verticalScrollBar().value() // max(1, self.gridSize().height())) * self.columns()

    def keep_at_top(self, row: int) -> None:
        """Scroll so that what was at the top left stays there."""
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(row // self.columns() * self.gridSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.stepped.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)
            self._show_day()

    def _show_day(self) -> None:
        entry = self._photos.entry(self.first_row())
        if entry is not None and self.verticalScrollBar().maximum() > 0:
            self.day.show_day(entry.day)

    # -- pictures --------------------------------------------------------------------------------------------

    def in_sight(self) -> range:
        """Rows of the photos that are painted now."""
        high = max(1, self.gridSize().height())
        lines = self.viewport().height() // high + 2
        first = self.first_row()
        return range(first, min(self._photos.rowCount(), first + lines * self.columns()))

    def _ask(self) -> None:
        """What is in sight first, then what comes next in the direction of the last move."""
        if not self.isVisible():
            return
        seen, count = self.in_sight(), self._photos.rowCount()
        down = self.verticalScrollBar().value() >= self._top
        self._top = self.verticalScrollBar().value()
        room = len(seen) * AHEAD
        after = range(seen.stop, min(count, seen.stop + room * (2 if down else 1)))
        before = range(seen.start - 1, max(-1, seen.start - 1 - room * (1 if down else 2)), -1)
        order = (*seen, *after, *before) if down else (*seen, *before, *after)
        found = (self._photos.photo(row) for row in order)
        self._tiles.want([photo for photo in found if photo is not None], len(seen))

    def _repaint(self, photos: tuple[str, ...]) -> None:
        seen = self.in_sight()
        for photo in photos:
            row = self._photos.row_of(photo)
            if row in seen:
                self.update(self._photos.index(row))

    # -- selection -------------------------------------------------------------------------------------------

    def chosen(self) -> list[Photo]:
        """Selected photos in the order they are shown."""
        rows = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        found = (self._photos.photo(row) for row in rows)
        return [photo for photo in found if photo is not None]

    def choose(self, photo_ids: set[str], current: str) -> None:
        """Select these again after the rows have changed, as far as they are shown."""
        rows = sorted(row for photo in photo_ids if (row := self._photos.row_of(photo)) >= 0)
        selection = QItemSelection()
        start = 0
        for place, row in enumerate(rows):
            if place + 1 == len(rows) or rows[place + 1] != row + 1:
                selection.select(self._photos.index(rows[start]), self._photos.index(row))
                start = place + 1
        kinds = QItemSelectionModel.SelectionFlag
        at = self._photos.row_of(current)
        if at >= 0:
            self.selectionModel().setCurrentIndex(self._photos.index(at), kinds.NoUpdate)
        self.selectionModel().select(selection, kinds.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.on_key(event):
            event.accept()
        else:
            super().keyPressEvent(event)


def _nothing(_event: QKeyEvent) -> bool:
    return False
