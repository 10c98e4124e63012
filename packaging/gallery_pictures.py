"""Pictures of the gallery with one, many and no photos, and of the camera with and without a picture. Part of
`screenshots`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from inspector_app.services.photo_rating import rate_photos
from inspector_app.ui.capture.camera import Camera, CameraDevice
from inspector_app.ui.capture.camera_dialog import CameraDialog
from inspector_app.ui.screens.workspace.photos.view import PhotosView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_photo_list import place_name
from inspector_app.ui.viewmodels.workspace_state import Step

if TYPE_CHECKING:
    from screenshots import Studio


def gallery_screens(studio: Studio) -> None:
    """The photos step as it is worked with."""
    studio.app.set_session(studio.session)
    workspace = studio.screen("workspace", studio.inspection)
    if not isinstance(workspace, WorkspaceScreen):
        return
    workspace.show_step(Step.PHOTOS)
    studio.settle()
    view = workspace.stack.currentWidget()
    if not isinstance(view, PhotosView) or view.model.state is None:
        return
    photos = [photo.id for photo in view.model.state.record.photos]
    for stars in (5, 4, 2):
        workspace.model.command(rate_photos, photos[stars::7], stars)
    studio.settle()
    studio.grab("gallery-one")
    for row in (1, 2, 5):
        index = view.photos.index(row)
        view.grid.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    studio.settle()
    studio.grab("gallery-several")
    view._resize_tiles("small")  # noqa: SLF001 - as its button does
    view.bar.search.setText("carton")
    view.bar.search.returnPressed.emit()
    studio.settle()
    studio.grab("gallery-search")
    view.bar.search.setText("xyz")
    view.bar.search.returnPressed.emit()
    studio.settle()
    studio.grab("gallery-nothing-found")
    view.bar.clear()
    view._resize_tiles("medium")  # noqa: SLF001 - as its button does
    _camera_screens(studio, workspace)


class _Still(Camera):
    """A camera that shows one picture of the inspection, or has none."""

    def __init__(self, parent: QWidget, picture: QImage) -> None:
        super().__init__(parent)
        self._picture = picture

    def devices(self) -> tuple[CameraDevice, ...]:
        if self._picture.isNull():
            return ()
        sizes = (QSize(3840, 2160), QSize(1920, 1080))
        return (CameraDevice("a", "Integrated camera", sizes), CameraDevice("b", "USB microscope"))

    def start(self, key: str, size: QSize | None = None) -> None:
        del key, size
        self.frame_arrived.emit()

    def stop(self) -> None:
        """Nothing runs."""

    def newest(self) -> QImage:
        return self._picture

    @property
    def ready(self) -> bool:
        return True

    def capture(self) -> None:
        self.captured.emit(self._picture)


def _camera_screens(studio: Studio, workspace: WorkspaceScreen) -> None:
    for name, picture in (("camera", _photo(studio, workspace)), ("camera-none", QImage())):

        def make(parent: QWidget, picture: QImage = picture) -> Camera:
            return _Still(parent, picture)

        dialog = CameraDialog(workspace, app=studio.app, make_camera=make)
        state = workspace.model.state
        if state is not None:
            dialog.set_target(place_name(workspace.model, state, next(iter(state.record.links))))
        dialog.show()
        QApplication.processEvents()
        dialog.take()
        studio.app.tasks.drain()
        _grab(studio, dialog, name)
        dialog.close()


def _photo(studio: Studio, workspace: WorkspaceScreen) -> QImage:
    state = workspace.model.state
    if state is not None:
        workspace.pictures.thumbnail(state.record.photos[0])
        studio.settle()
    image = workspace.pictures.thumbnail(state.record.photos[0]) if state is not None else None
    return image if image is not None else QImage()


def _grab(studio: Studio, widget: QWidget, name: str) -> None:
    for _turn in range(10):
        QApplication.processEvents()
    file = f"{name}-{studio.app.language}-{theme().name}.png"
    if studio.wants(file):
        studio.save(widget.grab().toImage(), file)
