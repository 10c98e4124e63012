"""Where photos can go: a list to search, to touch and to drop photos on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inspector_app.ui.screens.workspace import keys
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_places import PhotoPlace, PlaceListModel, PlaceRole
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.boxes import column
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.search import SearchField
from inspector_app.ui.widgets.touch import flick

Index = QModelIndex | QPersistentModelIndex

SHOWN = 5
"""Rows in sight at least."""


class _List(QListView):
    """Enter chooses, whatever the platform thinks an activation is."""

    entered_on = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.entered_on.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _Rows(QStyledItemDelegate):
    """As high as a finger; long titles are cut, never the number of photos at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(1, max(tokens.TARGET, super().sizeHint(option, index).height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        count = str(index.data(PlaceRole.COUNT) or "")
        box = QRect(option.rect)
        room = option.fontMetrics.horizontalAdvance(count) + tokens.S if count else 0
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, option.palette.highlight())
        option.rect = box.adjusted(0, 0, -room, 0)
        super().paint(painter, option, index)
        painter.setPen(theme().colour("ink_soft"))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box.adjusted(0, 0, -tokens.S // 2, 0), flags, count)


class PlacesPanel(QWidget):
    """`chosen(PhotoPlace)` for the photos that are selected, `dropped(photo ids, PhotoPlace)` for others,
    `left` by Escape.
    """

    chosen = Signal(object)
    left = Signal()
    dropped = Signal(object, object)

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__()
        self.places = PlaceListModel(model, self)
        self.places.dropped.connect(self.dropped)
        self.search = SearchField(self.tr("Search defects, items, tests"))
        self.search.searched.connect(self.places.search)
        self.search.returnPressed.connect(self._take_found)
        self.search.setToolTip(f"{self.tr('Attach to')}  {keys.ATTACH}")
        self.list = _List()
        self.list.setModel(self.places)
        self.list.setAccessibleName(self.tr("Attach to"))
        self.list.setToolTip(self.tr("Touch a line to attach the selected photos, or drop photos on it"))
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.list.setDropIndicatorShown(True)
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._choose)
        self.list.entered_on.connect(self._choose)
        for widget in (self.search, self.list):
            widget.installEventFilter(self)
        flick(self.list)
        layout = column(Label(self.tr("Attach to"), "label"), self.search, gap=tokens.XS)
        layout.addWidget(self.list, 1)
        self.setLayout(layout)
        self._fit()
        theme().changed.connect(self._fit)

    def _fit(self) -> None:
        self.list.setMinimumHeight(SHOWN * max(tokens.TARGET, theme().px(tokens.L)))

    def show_state(self, state: WorkspaceState) -> None:
        self.places.show(state)
        self.setEnabled(not state.read_only)

    def begin(self) -> None:
        """Search where to attach to: Down goes into the list, Enter takes the first that was found."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _take_found(self) -> None:
        """Nothing is attached before anything was searched for: then Enter goes to the list."""
        if self.search.text().strip():
            self._choose(self.places.index(0))
        else:
            self._to_list()

    def _to_list(self) -> None:
        if self.places.rowCount():
            self.list.setCurrentIndex(self.places.index(0))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if watched is self.search and event.key() == Qt.Key.Key_Down:
                self._to_list()
                return True
        return super().eventFilter(watched, event)

    def _choose(self, index: QModelIndex) -> None:
        place: PhotoPlace | None = self.places.place(index.row())
        if place is not None:
            self.chosen.emit(place)
