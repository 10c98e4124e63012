"""The photos themselves: filters above, the list, and at the foot what the chosen one's state means."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QWidget,
)

from inspector_app.ui.screens.safekeeping.narrow import stack_where_narrow
from inspector_app.ui.screens.safekeeping.photo_line import PhotoLine
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.photo_check_list import CheckedRole, PhotoCheckList, state_meaning
from inspector_app.ui.viewmodels.words import told
from inspector_app.ui.widgets.boxes import Card, column, row
from inspector_app.ui.widgets.buttons import SecondaryButton
from inspector_app.ui.widgets.empty import EmptyState
from inspector_app.ui.widgets.fitting import FittingChoice
from inspector_app.ui.widgets.form import ComboBox
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.search import SearchField

if TYPE_CHECKING:
    from inspector_app.services.photo_list import CheckedPhoto

_LEAST_ROWS = 3
"""With less in sight a list is no list; the page scrolls instead."""


class PhotoBrowser(QWidget):
    """`opened(inspection id)` when a person wants to see where a photo belongs, `narrowed` when another
    inspection was chosen.
    """

    opened = Signal(str)
    narrowed = Signal()

    def __init__(self, model: PhotoCheckList) -> None:
        super().__init__()
        self.model = model
        self._filters = self._make_filters()
        self.list = self._make_list()
        self._empty = EmptyState("images", self.tr("No photo here"), self.tr("Nothing fits this filter."))
        self.list.hide()
        self._meaning = Label("", "soft", wrap=True)
        self.open_button = SecondaryButton(self.tr("Open the inspection"), "clipboard-check")
        self.open_button.clicked.connect(lambda: self._open(self.list.currentIndex()))
        self._answer = row(gap=tokens.CONTROL_GAP)
        self._answer.addWidget(self._meaning, 1)
        self._answer.addWidget(self.open_button)
        self._foot = Card(self._answer, margin=tokens.S)
        self._foot.hide()
        layout = column(self._filters, gap=tokens.CONTROL_GAP)
        # Not in a stack: that would be as high as the page which is not shown needs to be.
        layout.addWidget(self._empty, 1)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._foot)
        self.setLayout(layout)
        model.modelReset.connect(self._reset)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for line in (self._filters, self._answer):
            stack_where_narrow(line, self)
        self._keep_rows()

    def _make_filters(self) -> QHBoxLayout:
        self.inspection = ComboBox()
        self.inspection.setAccessibleName(self.tr("Inspection"))
        self.inspection.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.inspection.addItem(self.tr("All inspections"), "")
        self.inspection.currentIndexChanged.connect(self._inspection_chosen)
        self.search = SearchField(self.tr("Search product, order, file"))
        self.search.searched.connect(lambda text: self.model.show_only(words=text))
        kinds = [
            ("", self.tr("All")),
            ("bad", self.tr("Lost or damaged")),
            ("unchecked", self.tr("Not checked")),
        ]
        self.kinds = FittingChoice(kinds, "", name=self.tr("Show"))
        self.kinds.changed.connect(lambda key: self.model.show_only(kind=key))
        filters = row(gap=tokens.CONTROL_GAP)
        filters.addWidget(self.inspection, 1)
        filters.addWidget(self.search, 1)
        filters.addWidget(self.kinds)
        return filters

    def _make_list(self) -> QListView:
        made = QListView()
        made.setModel(self.model)
        made.setItemDelegate(PhotoLine(self.model, made))
        made.setUniformItemSizes(True)
        made.setMouseTracking(True)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setAccessibleName(self.tr("Photos"))
        made.activated.connect(self._open)
        made.selectionModel().currentChanged.connect(self._chosen)
        return made

    def show_photos(self, photos: Sequence[CheckedPhoto]) -> None:
        """A new list; what is filtered and chosen stays as it was, where it is still there."""
        chosen = self.list.currentIndex().data(CheckedRole)
        inspection = self.inspection.currentData()
        self.model.set_photos(photos)
        self.inspection.blockSignals(True)
        self.inspection.clear()
        self.inspection.addItem(self.tr("All inspections"), "")
        for key, title in self.model.inspections():
            self.inspection.addItem(title, key)
        self.inspection.setCurrentIndex(max(0, self.inspection.findData(inspection)))
        self.inspection.blockSignals(False)
        self._inspection_chosen()
        if chosen is not None and (place := self.model.row_of(chosen.photo)) >= 0:
            self.list.setCurrentIndex(self.model.index(place))

    def _inspection_chosen(self) -> None:
        self.model.show_only(inspection=str(self.inspection.currentData() or ""))
        self.narrowed.emit()

    def _reset(self) -> None:
        self._empty.setVisible(not self.model.rowCount())
        self.list.setVisible(bool(self.model.rowCount()))
        self._foot.hide()
        self._keep_rows()

    def _keep_rows(self) -> None:
        self.list.setMinimumHeight(_LEAST_ROWS * max(1, self.list.sizeHintForRow(0)))

    def _chosen(self, index: QModelIndex) -> None:
        photo = index.data(CheckedRole)
        self._foot.setVisible(photo is not None)
        if photo is not None:
            meaning = state_meaning(photo.state.value)
            self._meaning.setText(told(photo.name, meaning) if meaning else self.model.belongs(photo))

    def meaning(self) -> str:
        return self._meaning.text()

    def _open(self, index: QModelIndex) -> None:
        photo = index.data(CheckedRole)
        if photo is not None:
            self.opened.emit(photo.inspection)

    def set_busy(self, busy: bool) -> None:
        """While a check runs, the inspection it goes through stays chosen."""
        self.inspection.setEnabled(not busy)
