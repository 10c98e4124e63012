"""Pictures of the open inspection and its pack: read on the database worker, kept in a small cache.

A widget asks, draws what is there, and draws again on `ready`. Nothing here waits. Photos come with their
marks; the full view also asks for the photo without them (`plain`), and for the original in full size
(`full`), which is decoded beside the worker.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from inspector_app.domain.errors import InspectorError
from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.markup import digest
from inspector_app.domain.record_base import JsonMap
from inspector_app.domain.records import Markup, Photo
from inspector_app.ui.viewmodels.workspace import WorkspaceModel

KEPT = {"thumb": 600, "large": 6, "full": 2, "reference": 40, "sheet": 3}
"""How many pictures of each kind are kept."""
REFERENCE_EDGE = 900
"""Longest edge, in pixels, of a reference picture as it is kept for the panel."""
FULL_EDGE = 7000
"""Longest edge of an original as it is shown: 49 megapixels at most."""

_PLAIN = "|plain"
_FULL = "|full"


class WorkspacePictures(QObject):
    """`ready(key)` tells that a picture asked for has arrived; the key is what `key_of` gives."""

    ready = Signal(str)

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__(model)
        self._model = model
        self._kept: dict[str, OrderedDict[str, QImage]] = {kind: OrderedDict() for kind in KEPT}
        self._asked: set[str] = set()
        self._record: InspectionRecord | None = None
        self._markups: Mapping[str, Markup] = {}
        self._digests: dict[tuple[str, int], str] = {}

    # -- what is asked for -----------------------------------------------------------------------------------

    def layers_of(self, photo: Photo) -> tuple[JsonMap, ...]:
        """The marks of a photo in the present snapshot."""
        state = self._model.state
        if state is not None and state.record is not self._record:
            self._record, self._markups = state.record, state.record.markups
        markup = self._markups.get(photo.id)
        return markup.layers if markup is not None else ()

    def key_of(self, photo: Photo) -> str:
        """Names what a photo looks like now: turned, and with which marks."""
        layers = self.layers_of(photo)
        if not layers:
            return f"{photo.id}@{photo.rotation}"
        markup = self._markups[photo.id]
        place = (markup.id, markup.version)
        if place not in self._digests:
            self._digests[place] = digest(layers)
        return f"{photo.id}@{photo.rotation}-{self._digests[place]}"

    def thumbnail(self, photo: Photo) -> QImage | None:
        """320 px JPEG of a photo, upright, with its marks; None until it arrives."""
        from inspector_app.services.photos import thumbnail

        layers, key = self.layers_of(photo), self.key_of(photo)
        return self._get("thumb", key, lambda: thumbnail(self._model.file.session, photo, layers))

    def large(self, photo: Photo, *, plain: bool = False) -> QImage | None:
        """1600 px picture of a photo for the full view, without its marks when `plain`; None until it
        arrives.
        """
        from inspector_app.services.photos import print_picture

        layers: Sequence[JsonMap] = () if plain else self.layers_of(photo)
        key = f"{photo.id}@{photo.rotation}{_PLAIN}" if plain else self.key_of(photo)
        return self._get("large", key, lambda: print_picture(self._model.file.session, photo, layers))

    def full(self, photo: Photo, *, plain: bool = False) -> QImage | None:
        """The original in full size, upright, with its marks unless `plain`; None until it arrives, under a
        key that begins as `key_of`.
        """
        from inspector_app.services.photos import original

        layers: Sequence[JsonMap] = () if plain else self.layers_of(photo)
        key = f"{photo.id}@{photo.rotation}{_PLAIN}" if plain else self.key_of(photo)
        kept = self._kept["full"].get(key + _FULL)
        ticket = f"full:{key}"
        if kept is None and ticket not in self._asked:
            self._asked.add(ticket)

            def read(data: bytes) -> None:
                if shiboken6.isValid(self):
                    self._model.app.tasks.decode(
                        _decoded, data, photo, layers, done=arrived, failed=self._missing
                    )

            def arrived(image: QImage) -> None:
                self._arrived("full", key + _FULL, ticket, image)

            self._model.app.tasks.fetch(
                lambda: original(self._model.file.session, photo), done=read, failed=self._missing
            )
        return kept

    def reference(self, file_name: str) -> QImage | None:
        """A picture of the pack (golden sample, limit sample, product); None until it arrives."""
        return self._get("reference", file_name, lambda: self._model.file.pack_file.picture(file_name))

    def sheet(self, file_name: str) -> QImage | None:
        """A picture of the pack in its own size, to be compared with; None until it arrives."""
        return self._get("sheet", file_name, lambda: self._model.file.pack_file.picture(file_name))

    def is_full(self, key: str, photo: Photo) -> bool:
        """Whether a key of `ready` is that of this photo in full size."""
        return key.startswith(f"{photo.id}@") and key.endswith(_FULL)

    def is_plain(self, key: str, photo: Photo) -> bool:
        """Whether a key of `ready` is that of this photo without marks."""
        return key == f"{photo.id}@{photo.rotation}{_PLAIN}"

    # -- fetching --------------------------------------------------------------------------------------------

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
            self._arrived(kind, key, ticket, image)

        self._model.app.tasks.fetch(work, done=arrived, failed=self._missing)

    def _arrived(self, kind: str, key: str, ticket: str, image: QImage) -> None:
        if not shiboken6.isValid(self):
            return
        self._asked.discard(ticket)
        kept = self._kept[kind]
        kept[key] = image
        while len(kept) > KEPT[kind]:
            kept.popitem(last=False)
        self.ready.emit(key)

    def _missing(self, _error: InspectorError) -> None:
        """The picture stays a placeholder and is not asked for again; its fact is in the record all the
        same.
        """


def _decoded(data: bytes, photo: Photo, layers: Sequence[JsonMap]) -> QImage:
    """Beside the database worker: it takes half a second for a large photo."""
    from inspector_app.services.photos import screen_pixels

    width, height, pixels = screen_pixels(data, photo, layers, FULL_EDGE)
    return QImage(pixels, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
