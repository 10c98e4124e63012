"""The cameras of this machine through QtMultimedia, which is loaded when the first one is wanted.

Frames come in the camera's own thread: the newest is kept, and the window is nudged once however many came.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QCameraPermission,
    QCoreApplication,
    QLoggingCategory,
    QObject,
    QPointF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage

from inspector_app.ui.capture.camera import (
    Camera,
    CameraAbilities,
    CameraDevice,
    CameraProblem,
    best_size,
)

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCameraDevice, QVideoFrame

SLOWEST_PREVIEW = 10.0
"""Frames a second below which a size is only taken when the device has nothing faster."""


QUIET = "qt.multimedia.symbolsresolver=false\nqt.multimedia.ffmpeg=false"


class QtCamera(Camera):
    """One of the machine's cameras. Raises ImportError where QtMultimedia or what it needs is missing."""

    _nudged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # What the system does not have is found out by trying, and told for every library that is tried.
        QLoggingCategory.setFilterRules(QUIET)
        from PySide6 import QtMultimedia

        self._qt = QtMultimedia
        self._devices = QtMultimedia.QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self._look_again)
        self._session = QtMultimedia.QMediaCaptureSession(self)
        self.sink = QtMultimedia.QVideoSink(self)
        self._session.setVideoSink(self.sink)
        self._shutter = QtMultimedia.QImageCapture(self)
        self._session.setImageCapture(self._shutter)
        self._camera: Any = None
        self._key = ""
        self._size: QSize | None = None
        self._frame: QVideoFrame | None = None
        self._told = False
        self.sink.videoFrameChanged.connect(self._keep, Qt.ConnectionType.DirectConnection)
        self._nudged.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._shutter.imageAvailable.connect(self._took)
        self._shutter.readyForCaptureChanged.connect(lambda _ready: self.ready_changed.emit())
        self._shutter.errorOccurred.connect(
            lambda _id, _error, text: self.failed.emit(CameraProblem.FAILED, text)
        )

    # -- devices ---------------------------------------------------------------------------------------------

    def devices(self) -> tuple[CameraDevice, ...]:
        found = sorted(self._qt.QMediaDevices.videoInputs(), key=lambda one: not one.isDefault())
        return tuple(CameraDevice(_key(one), one.description(), _sizes(one)) for one in found)

    def _look_again(self) -> None:
        self.devices_changed.emit()
        if self._key and self._key not in {device.key for device in self.devices()}:
            self.stop()
            self.failed.emit(CameraProblem.UNPLUGGED, "")

    # -- running ---------------------------------------------------------------------------------------------

    def start(self, key: str, size: QSize | None = None) -> None:
        self.stop()
        self._key, self._size = key, size
        application = QCoreApplication.instance()
        if application is None:
            return
        permission = QCameraPermission()
        status = application.checkPermission(permission)
        if status == Qt.PermissionStatus.Undetermined:
            application.requestPermission(permission, self, self._answered)
        else:
            self._answered_with(status)

    def _answered(self, permission: QCameraPermission) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            self._answered_with(application.checkPermission(permission))

    def _answered_with(self, status: Qt.PermissionStatus) -> None:
        if status == Qt.PermissionStatus.Granted:
            self._run()
        else:
            self._key = ""
            self.failed.emit(CameraProblem.DENIED, "")

    def _run(self) -> None:
        device = next((one for one in self._qt.QMediaDevices.videoInputs() if _key(one) == self._key), None)
        if device is None:
            self._key = ""
            self.failed.emit(CameraProblem.NO_DEVICE, "")
            return
        self._camera = self._qt.QCamera(device, self)
        self._camera.errorOccurred.connect(self._went_wrong)
        self._camera.activeChanged.connect(lambda _active: self.abilities_changed.emit())
        chosen = self._size or best_size(_sizes(device))
        fastest = max(
            (one for one in device.videoFormats() if one.resolution() == chosen),
            key=lambda one: one.maxFrameRate(),
            default=None,
        )
        if fastest is not None:
            self._camera.setCameraFormat(fastest)
        self._session.setCamera(self._camera)
        self._camera.start()

    def stop(self) -> None:
        self._key = ""
        self._frame = None
        if self._camera is not None:
            camera, self._camera = self._camera, None
            camera.errorOccurred.disconnect(self._went_wrong)
            camera.stop()
            self._session.setCamera(None)  # type: ignore[arg-type]  # its annotation forgets the way back
            camera.deleteLater()
            self.ready_changed.emit()

    def _went_wrong(self, _error: object, text: str) -> None:
        self.stop()
        self.failed.emit(CameraProblem.FAILED, text)

    # -- pictures --------------------------------------------------------------------------------------------

    def _keep(self, frame: QVideoFrame) -> None:
        """In the camera's thread."""
        self._frame = frame
        if not self._told:
            self._told = True
            self._nudged.emit()

    def _tell(self) -> None:
        self._told = False
        self.frame_arrived.emit()

    def newest(self) -> QImage:
        frame = self._frame
        return frame.toImage() if frame is not None and frame.isValid() else QImage()

    @property
    def ready(self) -> bool:
        return self._camera is not None and self._shutter.isReadyForCapture()

    def capture(self) -> None:
        if self.ready:
            self._shutter.capture()

    def _took(self, _number: int, frame: QVideoFrame) -> None:
        image = frame.toImage()
        if not image.isNull():
            self.captured.emit(image)

    # -- what some have --------------------------------------------------------------------------------------

    def abilities(self) -> CameraAbilities:
        camera = self._camera
        if camera is None:
            return CameraAbilities()
        kinds = self._qt.QCamera
        return CameraAbilities(
            torch=camera.isTorchModeSupported(kinds.TorchMode.TorchOn),
            focus_point=bool(camera.supportedFeatures() & kinds.Feature.CustomFocusPoint),
        )

    def set_torch(self, on: bool) -> None:
        if self._camera is not None:
            mode = self._qt.QCamera.TorchMode
            self._camera.setTorchMode(mode.TorchOn if on else mode.TorchOff)

    def focus_at(self, point: QPointF) -> None:
        if self._camera is not None:
            self._camera.setFocusMode(self._qt.QCamera.FocusMode.FocusModeAuto)
            self._camera.setCustomFocusPoint(point)


def _key(device: QCameraDevice) -> str:
    return bytes(device.id().data()).decode("utf-8", "replace")


def _sizes(device: QCameraDevice) -> tuple[QSize, ...]:
    """Sizes the device shows fluently, largest first; all of them when it has no such."""
    formats = device.videoFormats()
    fluent = [one for one in formats if one.maxFrameRate() >= SLOWEST_PREVIEW] or formats
    sizes = {(one.resolution().width(), one.resolution().height()) for one in fluent}
    return tuple(QSize(*size) for size in sorted(sizes, key=lambda size: -size[0] * size[1]))
