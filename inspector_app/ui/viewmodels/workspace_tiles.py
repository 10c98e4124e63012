"""Small pictures for a gallery of any length: fetched, decoded and cut to size away from the window, what is
in sight first; what has been scrolled away before its turn is never fetched.

Memory is bounded by bytes, however many photos there are.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Mapping, Sequence

import shiboken6
from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPixmap

from inspector_app.domain.errors import InspectorError
from inspector_app.domain.record_base import JsonMap
from inspector_app.domain.records import Markup, Photo
from inspector_app.ui.viewmodels.workspace import WorkspaceModel

KEPT_BYTES = 48 * 1024 * 1024
AT_ONCE = 2
"""Batches under way: one being read while another is decoded."""
BATCH = 8
LONGEST_READ_S = 0.025
"""A batch ends early after this: commands wait for the database worker no longer than that."""

Wanted = tuple[Photo, tuple[JsonMap, ...]]


class TileLoader(QObject):
    """`arrived(tuple of photo ids)` when pictures can be drawn, or have turned out to be unreadable."""

    arrived = Signal(object)

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__(model)
        self._model = model
        self._size = QSize()
        self._ratio = 1.0
        self._radius = 0
        self._kept: OrderedDict[str, tuple[str, QPixmap]] = OrderedDict()
        self._bytes = 0
        self._limit = KEPT_BYTES
        self._bad: dict[str, str] = {}
        self._wanted: list[Photo] = []
        self._sight: frozenset[str] = frozenset()
        self._markups: Mapping[str, Markup] = {}
        self._under_way: dict[str, str] = {}
        self._batches = 0

    def set_size(self, size: QSize, ratio: float, radius: int) -> None:
        """Size of a tile's picture in the window's pixels, `ratio` of the screen. Pictures of another size
        are drawn stretched until theirs have come.
        """
        self._size, self._ratio, self._radius = size, ratio, radius

    def picture(self, photo: Photo) -> QPixmap | None:
        """What there is of a photo now, maybe of another size or from before it was turned."""
        kept = self._kept.get(photo.id)
        return kept[1] if kept is not None else None

    def unreadable(self, photo: Photo) -> bool:
        return self._bad.get(photo.id) == self._name(photo)

    def want(self, photos: Sequence[Photo], seen: int) -> None:
        """The photos in sight, `seen` of them, then those near by, the most urgent first; of those as many
        as may be kept. Replaces what was wanted.
        """
        one = max(1, round(4 * self._size.width() * self._size.height() * self._ratio**2))
        self._limit = max(KEPT_BYTES, seen * one)
        photos = photos[: max(seen, self._limit // one)]
        state = self._model.state
        self._markups = state.record.markups if state is not None else {}
        self._sight = frozenset(photo.id for photo in photos)
        self._wanted = [photo for photo in photos if self._lacks(photo)]
        for photo in reversed(photos):  # what is in sight is let go of last
            if photo.id in self._kept:
                self._kept.move_to_end(photo.id)
        self._next()

    @property
    def kept_bytes(self) -> int:
        return self._bytes

    def _name(self, photo: Photo) -> str:
        markup = self._markups.get(photo.id)
        version = markup.version if markup is not None else 0
        return f"{photo.rotation}-{version}-{self._size.width()}x{self._size.height()}"

    def _lacks(self, photo: Photo) -> bool:
        name = self._name(photo)
        kept = self._kept.get(photo.id)
        return (kept is None or kept[0] != name) and name not in (
            self._bad.get(photo.id),
            self._under_way.get(photo.id),
        )

    def _layers(self, photo: Photo) -> tuple[JsonMap, ...]:
        markup = self._markups.get(photo.id)
        return markup.layers if markup is not None else ()

    # -- one batch after the other -----------------------------------------------------------------------

    def _next(self) -> None:
        while self._batches < AT_ONCE and self._wanted:
            batch, self._wanted = self._wanted[:BATCH], self._wanted[BATCH:]
            self._begin(batch)

    def _begin(self, photos: list[Photo]) -> None:
        self._batches += 1
        names = {photo.id: self._name(photo) for photo in photos}
        self._under_way.update(names)
        wanted = [(photo, self._layers(photo)) for photo in photos]

        def read() -> dict[str, bytes | None]:
            return _read(self._model, wanted)

        def decode(found: dict[str, bytes | None]) -> None:
            if shiboken6.isValid(self):
                # What there was no time for comes next, unless it has been scrolled away.
                late = [one for one in photos if one.id not in found and one.id in self._sight]
                self._wanted = late + self._wanted
                self._decode(names, found)

        self._model.app.tasks.fetch(read, done=decode, failed=lambda _error: self._gave_up(names))

    def _decode(self, names: dict[str, str], found: dict[str, bytes | None]) -> None:
        size, ratio, radius = self._size, self._ratio, self._radius

        def work() -> dict[str, QImage]:
            return {
                photo: tile(data, size, ratio, radius) for photo, data in found.items() if data is not None
            }

        def done(images: dict[str, QImage]) -> None:
            if shiboken6.isValid(self):
                self._take(names, found, images)

        self._model.app.tasks.decode(work, done=done)

    def _take(self, names: dict[str, str], found: dict[str, bytes | None], images: dict[str, QImage]) -> None:
        self._batches -= 1
        for photo, name in names.items():
            if self._under_way.get(photo) == name:
                del self._under_way[photo]
        for photo in found:
            image = images.get(photo)
            if image is None or image.isNull():
                self._bad[photo] = names[photo]
            else:
                self._keep(photo, names[photo], QPixmap.fromImage(image))
        self.arrived.emit(tuple(found))
        self._next()

    def _gave_up(self, names: dict[str, str]) -> None:
        if shiboken6.isValid(self):
            self._take(names, {}, {})

    def _keep(self, photo: str, name: str, picture: QPixmap) -> None:
        old = self._kept.pop(photo, None)
        self._bytes += _bytes(picture) - (_bytes(old[1]) if old is not None else 0)
        self._kept[photo] = name, picture
        while self._bytes > self._limit and len(self._kept) > 1:
            _photo, (_name, gone) = self._kept.popitem(last=False)
            self._bytes -= _bytes(gone)


def _bytes(picture: QPixmap) -> int:
    return picture.width() * picture.height() * 4


def _read(model: WorkspaceModel, wanted: Sequence[Wanted]) -> dict[str, bytes | None]:
    """On the database worker: thumbnails by photo id, None for one that cannot be had; as many as there is
    time for.
    """
    from inspector_app.services.photos import thumbnail

    found: dict[str, bytes | None] = {}
    begun = time.perf_counter()
    for photo, layers in wanted:
        try:
            found[photo.id] = thumbnail(model.file.session, photo, layers)
        except InspectorError:
            found[photo.id] = None
        if time.perf_counter() - begun > LONGEST_READ_S:
            break
    return found


def tile(data: bytes, size: QSize, ratio: float, radius: int) -> QImage:
    """A picture cut to fill a tile, its corners round; null when the bytes are no picture. Any thread."""
    image = QImage.fromData(data)
    if image.isNull() or size.isEmpty():
        return QImage()
    whole = QSize(round(size.width() * ratio), round(size.height() * ratio))
    scaled = image.scaled(
        whole, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    made = QImage(whole, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(QRectF(0, 0, whole.width(), whole.height()), radius * ratio, radius * ratio)
    painter.setClipPath(path)
    painter.drawImage((whole.width() - scaled.width()) // 2, (whole.height() - scaled.height()) // 2, scaled)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made
