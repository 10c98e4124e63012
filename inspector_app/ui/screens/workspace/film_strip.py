"""The strip of small photos below the full view: where one is, and a touch to any other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem

from inspector_app.domain.records import Photo
from inspector_app.ui.screens.workspace.picture_box import draw_picture
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.widgets.touch import flick

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class FilmModel(QAbstractListModel):
    """One row per photo, in the order given."""

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__(model)
        self._model, self._pictures = model, pictures
        self._photos: tuple[Photo, ...] = ()
        self._rows: dict[str, int] = {}
        pictures.ready.connect(self._arrived)

    def show(self, photos: Sequence[Photo]) -> None:
        same = [one.id for one in photos] == [one.id for one in self._photos]
        if not same:
            self.beginResetModel()
        self._photos = tuple(photos)
        self._rows = {photo.id: row for row, photo in enumerate(photos)}
        if not same:
            self.endResetModel()
        elif photos:
            self.dataChanged.emit(self.index(0), self.index(len(photos) - 1))

    def row_of(self, photo_id: str) -> int:
        """Row of a photo, or -1."""
        return self._rows.get(photo_id, -1)

    def photo_id(self, row: int) -> str:
        return self._photos[row].id if 0 <= row < len(self._photos) else ""

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._photos)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._photos):
            return None
        photo = self._photos[index.row()]
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return self._model.text(photo.caption) or photo.name
        if role == Qt.ItemDataRole.DecorationRole:
            return self._pictures.thumbnail(photo)
        return None

    def _arrived(self, key: str) -> None:
        row = self.row_of(key.partition("@")[0])
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])


class _Frames(QStyledItemDelegate):
    """A picture each, cropped; the one that is shown has a frame."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view: Any = option.widget
        box = QRectF(option.rect).adjusted(2, 2, -2, -2)
        image = index.data(Qt.ItemDataRole.DecorationRole)
        draw_picture(painter, box, image, radius=tokens.RADIUS_SMALL)
        if isinstance(view, QListView) and view.currentIndex() == index:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme().colour("focus"), 2 * tokens.FOCUS_WIDTH))
            painter.drawRoundedRect(box, tokens.RADIUS_SMALL, tokens.RADIUS_SMALL)
            painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        side = theme().space(tokens.THUMB)
        return QSize(side + tokens.XS, side)


class FilmStrip(QListView):
    """`chosen(photo id)` when a person goes to a photo here."""

    chosen = Signal(str)

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__()
        self.film = FilmModel(model, pictures)
        self.setModel(self.film)
        self.setProperty("kind", "plain")
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setItemDelegate(_Frames(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Photos of the inspection"))
        self.selectionModel().currentChanged.connect(self._moved)
        theme().changed.connect(self._fit)
        flick(self)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(theme().space(tokens.THUMB) + tokens.XS)

    def show_photos(self, photos: Sequence[Photo], photo_id: str) -> None:
        """These photos, that one in sight; tells nobody."""
        self.selectionModel().blockSignals(True)
        self.film.show(photos)
        index = self.film.index(max(0, self.film.row_of(photo_id)))
        self.setCurrentIndex(index)
        self.selectionModel().blockSignals(False)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self.viewport().update()

    def _moved(self, current: QModelIndex) -> None:
        photo_id = self.film.photo_id(current.row())
        if photo_id:
            self.chosen.emit(photo_id)
