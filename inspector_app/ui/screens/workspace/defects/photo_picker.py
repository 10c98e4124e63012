"""Choose photos that are in the inspection already; several at once."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from inspector_app.ui.screens.workspace.photos.delegate import PhotoDelegate
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_photo_list import PhotoListModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.dialog import Dialog
from inspector_app.ui.widgets.labels import Label

COLUMNS = 3
"""Photos beside each other, where there is room for them."""


class _Choice(QListView):
    """Enter belongs to the dialog, not to a photo."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)


class PhotoPicker(Dialog):
    """`chosen()` are the ids, after it was confirmed."""

    def __init__(
        self, parent: QWidget, model: WorkspaceModel, pictures: WorkspacePictures, state: WorkspaceState
    ) -> None:
        super().__init__(
            parent.window(),
            self.tr("Photos of this defect"),
            self.tr("Touch the photos that show it; they stay where else they belong."),
            confirm=self.tr("Attach"),
            icon_name="link",
        )
        self._photos = PhotoListModel(model, pictures)
        self._photos.setParent(self)
        self._photos.show(state)
        self.view = _Choice()
        self.view.setAccessibleName(self.tr("Photos of the inspection"))
        self.view.setModel(self._photos)
        self.view.setViewMode(QListView.ViewMode.IconMode)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setMovement(QListView.Movement.Static)
        self.view.setUniformItemSizes(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        delegate = PhotoDelegate(self.view)
        self.view.setItemDelegate(delegate)
        tile = delegate.sizeHint(None, QModelIndex())  # type: ignore[arg-type]
        self.view.setGridSize(tile)
        # Whole columns, and no wider than the dialog, which large text does not widen beyond the least of
        # windows.
        around = self.view.verticalScrollBar().sizeHint().width() + 2 * tokens.FOCUS_WIDTH
        most = tokens.READING_WIDTH - 2 * theme().space(tokens.L)
        columns = min(max((most - around) // tile.width(), 1), COLUMNS)
        self.view.setMinimumSize(
            columns * tile.width() + around, theme().space(tokens.REFERENCE_WIDTH * 4 // 5)
        )
        self._count = Label("", "muted")
        self.add(self.view)
        self.add(self._count)
        if not self._photos.rowCount():
            self._count.setText(self.tr("There are no photos yet."))
        self.view.selectionModel().selectionChanged.connect(lambda *_args: self._show_count())
        self.confirm_button.setEnabled(False)
        self.view.setFocus()

    def chosen(self) -> list[str]:
        places = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        photos = (self._photos.photo(place) for place in places)
        return [photo.id for photo in photos if photo is not None]

    def _show_count(self) -> None:
        count = len(self.chosen())
        self.confirm_button.setEnabled(count > 0)
        self._count.setText(self.tr("%n photo(s) chosen", "", count) if count else "")
