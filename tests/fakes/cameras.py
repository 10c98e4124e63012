"""A camera whose frames the test injects into the real sink, and whose devices come and go as it says."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtMultimedia import QVideoFrame

from inspector_app.ui.capture.camera import CameraAbilities, CameraDevice, CameraProblem
from inspector_app.ui.capture.qt_camera import QtCamera

WEBCAM = CameraDevice("webcam", "Integrated camera", (QSize(1280, 720), QSize(640, 480)))
USB = CameraDevice("usb", "USB microscope", (QSize(800, 600),))


def picture(colour: str = "steelblue", width: int = 640, height: int = 480) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


class FakeCamera(QtCamera):
    """Everything behind the sink is QtCamera's own; the devices in front of it are not there."""

    def __init__(
        self,
        parent: QObject | None = None,
        devices: tuple[CameraDevice, ...] = (WEBCAM,),
        abilities: CameraAbilities | None = None,
    ) -> None:
        super().__init__(parent)
        self.connected = devices
        self.has = abilities or CameraAbilities()
        self.started: list[tuple[str, QSize | None]] = []
        self.refuses: CameraProblem | None = None
        self.running = False
        self.focused: list[QPointF] = []
        self.torch: list[bool] = []
        self.asked = 0

    def devices(self) -> tuple[CameraDevice, ...]:
        return self.connected

    def plug(self, *devices: CameraDevice) -> None:
        """These are connected from now on."""
        self.connected = devices
        self._look_again()

    def start(self, key: str, size: QSize | None = None) -> None:
        self.stop()
        self._key = key
        self.started.append((key, size))
        if self.refuses is not None:
            self.failed.emit(self.refuses, "")
            return
        self.running = True
        self.abilities_changed.emit()

    def stop(self) -> None:
        super().stop()
        self.running = False

    def show(self, image: QImage) -> None:
        """A frame arrives, the way a device's frames do."""
        if self.running:
            self.sink.setVideoFrame(QVideoFrame(image))

    @property
    def ready(self) -> bool:
        return self.running

    def capture(self) -> None:
        self.asked += 1
        frame = self.sink.videoFrame()
        self._took(self.asked, frame)

    def abilities(self) -> CameraAbilities:
        return self.has if self.running else CameraAbilities()

    def set_torch(self, on: bool) -> None:
        self.torch.append(on)

    def focus_at(self, point: QPointF) -> None:
        self.focused.append(point)
