"""Frames on their way out of the window's thread: photos to JPEG, and one after the other searched for
barcodes.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from inspector_app.ui.capture.camera import Camera
from inspector_app.ui.tasks import Tasks

if TYPE_CHECKING:
    from inspector_app.media.barcodes import Barcode

PAUSE_MS = 120
"""Between two searches, so that one core is left for everything else."""


def rows_of(image: QImage, wanted: QImage.Format, depth: int) -> bytes:
    """The pixels of an image in a format of `depth` bytes, rows without padding. Safe in any thread."""
    image = image.convertToFormat(wanted)
    line, stride = image.width() * depth, image.bytesPerLine()
    data = bytes(image.constBits())
    if line == stride:
        return data[: line * image.height()]
    return b"".join(data[start : start + line] for start in range(0, stride * image.height(), stride))


class Darkroom(QObject):
    """Makes JPEGs of photos beside the window: `developed(bytes, name)` in the order they were taken."""

    developed = Signal(bytes, str)

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._waiting: deque[Callable[[], tuple[bytes, str]]] = deque()
        self._busy = False

    def add(self, image: QImage, name: str, model: str) -> None:
        """A photo taken just now by the camera `model`."""
        taken = datetime.now(UTC).astimezone()

        def work() -> tuple[bytes, str]:
            from inspector_app.services.capture import photo_of_frame

            pixels = rows_of(image, QImage.Format.Format_RGB888, 3)
            return photo_of_frame(pixels, image.width(), image.height(), taken=taken, model=model), name

        self._waiting.append(work)
        self._next()

    def _next(self) -> None:
        if self._waiting and not self._busy:
            self._busy = True
            self._tasks.decode(self._waiting.popleft(), done=self._done)

    def _done(self, made: tuple[bytes, str]) -> None:
        self._busy = False
        self.developed.emit(*made)
        self._next()


class BarcodeWatch(QObject):
    """Searches the newest frame while no other is being searched. `decoded(text, symbology)` when a barcode
    comes into sight; again only after another one, or `again`.
    """

    decoded = Signal(str, str)

    def __init__(self, camera: Camera, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._camera, self._tasks = camera, tasks
        self._busy = False
        self._last = ""
        self._fresh = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look)
        camera.frame_arrived.connect(self._arrived)

    def again(self) -> None:
        """The barcode told last may be told once more."""
        self._last = ""

    def _arrived(self) -> None:
        self._fresh = True
        self._look()

    def _look(self) -> None:
        if self._busy or not self._fresh or self._pause.isActive():
            return
        image = self._camera.newest()
        if image.isNull():
            return
        self._busy, self._fresh = True, False

        def work() -> tuple[Barcode, ...]:
            from inspector_app.services.capture import barcodes_of_frame

            grey = rows_of(image, QImage.Format.Format_Grayscale8, 1)
            return barcodes_of_frame(grey, image.width(), image.height())

        self._tasks.decode(work, done=self._found)

    def _found(self, barcodes: tuple[Barcode, ...]) -> None:
        if not shiboken6.isValid(self):
            return
        self._busy = False
        self._pause.start()
        for barcode in barcodes:
            if barcode.text != self._last:
                self._last = barcode.text
                self.decoded.emit(barcode.text, barcode.symbology)
