"""Pictures of the open inspection and its pack: fetched and decoded on the database worker, kept in a small
cache.

A widget asks, draws what is there, and draws again on `ready`. Nothing here waits.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from inspector_app.domain.errors import InspectorError
from inspector_app.domain.records import Photo
from inspector_app.ui.viewmodels.workspace import WorkspaceModel

THUMBNAILS_KEPT = 600
LARGE_KEPT = 6
REFERENCES_KEPT = 40
REFERENCE_EDGE = 900
"""Longest edge, in pixels, of a reference picture as it is kept for the panel."""


class WorkspacePictures(QObject):
    """`ready(key)` tells that a picture asked for has arrived; the key is what `key_of` gives."""

    ready = Signal(str)

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__(model)
        self._model = model
        self._kept: dict[str, OrderedDict[str, QImage]] = {
            "thumb": OrderedDict(),
            "large": OrderedDict(),
            "reference": OrderedDict(),
        }
        self._asked: set[str] = set()
        self._limits = {"thumb": THUMBNAILS_KEPT, "large": LARGE_KEPT, "reference": REFERENCES_KEPT}

    @staticmethod
    def key_of(photo: Photo) -> str:
        return f"{photo.id}@{photo.rotation}"

    def thumbnail(self, photo: Photo) -> QImage | None:
        """320 px JPEG of a photo, upright; None until it arrives."""
        from inspector_app.services.photos import thumbnail

        return self._get("thumb", self.key_of(photo), lambda: thumbnail(self._model.file.session, photo))

    def large(self, photo: Photo) -> QImage | None:
        """1600 px picture of a photo for the full view; None until it arrives."""
        from inspector_app.services.photos import print_picture

        return self._get("large", self.key_of(photo), lambda: print_picture(self._model.file.session, photo))

    def reference(self, file_name: str) -> QImage | None:
        """A picture of the pack (golden sample, limit sample, product); None until it arrives."""
        return self._get("reference", file_name, lambda: self._model.file.pack_file.picture(file_name))

    def _get(self, kind: str, key: str, fetch: Callable[[], bytes]) -> QImage | None:
        kept = self._kept[kind]
        image = kept.get(key)
        if image is not None:
            kept.move_to_end(key)
            return image
        ticket = f"{kind}:{key}"
        if ticket not in self._asked:
            self._asked.add(ticket)
            self._fetch(kind, key, ticket, fetch)
        return None

    def _fetch(self, kind: str, key: str, ticket: str, fetch: Callable[[], bytes]) -> None:
        def work() -> QImage:
            image = QImage.fromData(fetch())
            if kind == "reference" and max(image.width(), image.height()) > REFERENCE_EDGE:
                image = image.scaled(
                    REFERENCE_EDGE,
                    REFERENCE_EDGE,
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            return image

        def arrived(image: QImage) -> None:
            if not shiboken6.isValid(self):
                return
            self._asked.discard(ticket)
            kept = self._kept[kind]
            kept[key] = image
            while len(kept) > self._limits[kind]:
                kept.popitem(last=False)
            self.ready.emit(key)

        def missing(_error: InspectorError) -> None:
            """The picture stays a placeholder and is not asked for again; its fact is in the record all the
            same.
            """

        self._model.app.tasks.fetch(work, done=arrived, failed=missing)
