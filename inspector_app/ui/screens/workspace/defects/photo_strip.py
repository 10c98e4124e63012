"""The photos of a finding: a touch shows one in full, Delete takes it away from the finding, and it can be
dragged onto another finding.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from inspector_app.domain.records import Photo
from inspector_app.ui.screens.workspace.picture_box import PictureBox
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_findings import PHOTO_MIME, TAKEN_FROM_MIME
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.boxes import clear
from inspector_app.ui.widgets.flow import FlowLayout


class StripPhoto(PictureBox):
    """One photo. `taken_away` when it shall not belong to the finding any more."""

    taken_away = Signal()

    def __init__(self, photo: Photo, finding_id: str, name: str) -> None:
        size = QSize(theme().px(tokens.THUMB + tokens.L), theme().px(tokens.THUMB))
        super().__init__(name, size, clickable=True)
        self._photo, self._finding = photo, finding_id
        self._from = QPoint()
        self.setToolTip(
            self.tr("{name}: touch to see it, Delete to take it away from the defect").format(name=name)
        )

    def drag_data(self) -> QMimeData:
        data = QMimeData()
        data.setData(PHOTO_MIME, self._photo.id.encode())
        data.setData(TAKEN_FROM_MIME, self._finding.encode())
        return data

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = event.position().toPoint()
        super().mousePressEvent(event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = (event.position().toPoint() - self._from).manhattanLength()
        if event.buttons() & Qt.MouseButton.LeftButton and far >= QApplication.startDragDistance():
            drag = QDrag(self)
            drag.setMimeData(self.drag_data())
            if self.image is not None:
                drag.setPixmap(QPixmap.fromImage(self.image).scaledToHeight(self.height()))
            drag.exec(Qt.DropAction.CopyAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.taken_away.emit()
        else:
            super().keyPressEvent(event)


class PhotoStrip(QWidget):
    """Hidden while there are none."""

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures, finding_id: str) -> None:
        super().__init__()
        self._model, self._pictures, self._finding = model, pictures, finding_id
        self._photos: tuple[Photo, ...] = ()
        self._boxes: dict[str, StripPhoto] = {}
        self._flow = FlowLayout(self, gap=tokens.S)
        pictures.ready.connect(self._arrived)

    def show_state(self, state: WorkspaceState) -> None:
        photos = state.record.photos_of("finding", self._finding)
        if photos == self._photos:
            return
        self._photos = photos
        clear(self._flow)
        self._boxes.clear()
        for photo in photos:
            box = StripPhoto(photo, self._finding, self._model.text(photo.caption) or photo.name)
            box.set_image(self._pictures.thumbnail(photo))
            box.clicked.connect(lambda photo=photo: self._model.photo_opened.emit(photo.id))
            box.taken_away.connect(lambda photo=photo: self._detach(photo.id))
            self._boxes[self._pictures.key_of(photo)] = box
            self._flow.addWidget(box)
        self.setVisible(bool(photos))
        self.updateGeometry()

    def _detach(self, photo_id: str) -> None:
        from inspector_app.services.defect_photos import detach_photo

        self._model.command(detach_photo, self._finding, photo_id)

    def _arrived(self, key: str) -> None:
        for photo in self._photos:
            if self._pictures.key_of(photo) == key and key in self._boxes:
                self._boxes[key].set_image(self._pictures.thumbnail(photo))
