"""Compares a photo with another picture: fetches both and puts the page that compares them over the work."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from inspector_app.domain.records import Photo
from inspector_app.ui.screens.workspace.compare.compare_view import CompareView
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_compare import PHOTO, best_reference
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures

_REST_MS = 150


class Comparer(QObject):
    """The page is made when it is first asked for."""

    def __init__(self, window: QWidget, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__(window)
        self._window, self._model, self._pictures = window, model, pictures
        self._view: CompareView | None = None
        self._photo, self._other = "", ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._sharpen)
        pictures.ready.connect(self._arrived)

    @property
    def view(self) -> CompareView:
        if self._view is None:
            self._view = CompareView(self._window)
            for view in (*self._view.side.views, self._view.over):
                view.looked.connect(self._rest.start)
            self._view.reference_chosen.connect(self._choose)
        return self._view

    def leave(self) -> None:
        """Close the comparison, if it is open."""
        if self._view is not None:
            self._view.close_view()

    def compare(self, photo_id: str, other: str) -> None:
        """A photo with a picture of the pack (by file), or with another photo ("photo:<id>"). Without a photo
        the newest is taken, without the other the golden sample that fits best.
        """
        state = self._model.state
        if state is None:
            return
        photo = state.record.get(Photo, photo_id) if photo_id else next(reversed(state.record.photos), None)
        if photo is None or photo.binned:
            self._model.app.show_toast(self.tr("There is no photo to compare yet."))
            return
        other = other or best_reference(state, photo)
        if not other:
            self._model.app.show_toast(self.tr("This standards pack has no golden sample to compare with."))
            return
        self._photo, self._other = photo.id, other
        self._fill(other)
        self._show()
        self.view.open_view()

    def _sharpen(self) -> None:
        """Originals where a person looks closer than the pictures at hand."""
        views = (*self.view.side.views, self.view.over)
        if self.view.isVisible() and any(one.isVisible() and one.wants_more for one in views):
            self._show()

    def _fill(self, chosen: str) -> None:
        """What there is to compare with: the pictures of the pack, and the other photo if it is one."""
        state, combo = self._model.state, self.view.references
        combo.clear()
        if state is None:
            return
        if chosen.startswith(PHOTO):
            combo.addItem(self._name(chosen), chosen)
        for reference in state.pack.references:
            if combo.findData(reference.file) < 0:
                combo.addItem(self._model.text(reference.caption), reference.file)
        combo.choose(chosen)

    def _choose(self, name: str) -> None:
        self._other = name
        self.view.aligning.reset()
        self._show()

    def _name(self, name: str) -> str:
        state = self._model.state
        if state is None:
            return ""
        if name.startswith(PHOTO):
            photo = state.record.get(Photo, name.removeprefix(PHOTO))
            return (self._model.text(photo.caption) or photo.name) if photo is not None else ""
        found = (one.caption for one in state.pack.references if one.file == name)
        return self._model.text(next(found, {}))

    def _show(self) -> None:
        lower, upper = self._picture(self._other), self._picture(PHOTO + self._photo)
        self.view.side.show_images(lower, upper)
        self.view.over.show_images(lower, upper)
        self.view.side.names[0].setText(self._name(self._other))
        self.view.side.names[1].setText(self._name(PHOTO + self._photo))

    def _picture(self, name: str) -> tuple[QImage | None, QSize]:
        if not name.startswith(PHOTO):
            image = self._pictures.sheet(name)
            return image, image.size() if image is not None else QSize()
        state = self._model.state
        photo = state.record.get(Photo, name.removeprefix(PHOTO)) if state is not None else None
        if photo is None:
            return None, QSize()
        size = QSize(photo.width, photo.height)
        if photo.rotation % 180:
            size.transpose()
        image = self._pictures.large(photo) or self._pictures.thumbnail(photo)
        closely = self.view.isVisible() and self.view.view.wants_more
        return (self._pictures.full(photo) if closely else None) or image, size

    def _arrived(self, key: str) -> None:
        if self._view is None or not self._view.isVisible():
            return
        own = (self._photo, self._other.removeprefix(PHOTO))
        if key == self._other or key.partition("@")[0] in own:
            self._show()
