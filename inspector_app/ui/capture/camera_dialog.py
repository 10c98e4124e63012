"""The camera beside the work: its picture, a large shutter, and where the next photo goes.

Stays open for one photo after the other; what becomes of them is the business of whoever opened it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Literal

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from inspector_app.ui.actions import shortcut_of
from inspector_app.ui.capture.camera import Camera, CameraProblem
from inspector_app.ui.capture.controls import LastPhoto, Shutter
from inspector_app.ui.capture.device_bar import DeviceBar
from inspector_app.ui.capture.frames import BarcodeWatch, Darkroom
from inspector_app.ui.capture.preview import CameraPreview
from inspector_app.ui.capture.problem_page import ProblemPage
from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.labels import ElidedLabel, Label

Purpose = Literal["photo", "barcode"]
TAKING_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


def open_camera(parent: QWidget) -> Camera | None:
    """The machine's cameras; None where the library for them does not load."""
    from inspector_app.ui.capture.qt_camera import QtCamera

    try:
        return QtCamera(parent)
    except ImportError:
        return None


class CameraDialog(QDialog):
    """`captured(bytes JPEG, name)` for each photo, `taken_back(name)` when the last one is not wanted;
    with `purpose` "barcode" `decoded(text, symbology)`, again only after another barcode.
    """

    captured = Signal(bytes, str)
    taken_back = Signal(str)
    decoded = Signal(str, str)

    def __init__(
        self,
        parent: QWidget,
        purpose: Purpose = "photo",
        *,
        app: AppModel,
        make_camera: Callable[[QWidget], Camera | None] = open_camera,
    ) -> None:
        super().__init__(parent)
        self._app, self._purpose = app, purpose
        self._taken = 0
        self._names: list[str] = []
        self._darkroom = Darkroom(app.tasks, self)
        self._darkroom.developed.connect(self.captured)
        self.setWindowTitle(self.tr("Camera") if purpose == "photo" else self.tr("Scan a barcode"))
        self.camera = make_camera(self)
        self.target = ElidedLabel("", "strong")
        self.problem = ProblemPage()
        self.problem.again.clicked.connect(self._start)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.problem)
        self.shutter = Shutter()
        self.last = LastPhoto()
        self.last.undo_asked.connect(self._take_back)
        self.hint = Label("", "soft", wrap=True)
        self.devices = DeviceBar(app.settings)
        self.devices.chosen.connect(self._start)
        self._build()
        if self.camera is not None:
            self._connect(self.camera)
        shortcut = QShortcut(QKeySequence(shortcut_of("help")), self)
        shortcut.activated.connect(self._show_help)
        width = min(theme().space(tokens.READING_WIDTH), parent.window().width())
        self.resize(width, min(width * 3 // 4 + tokens.XXL * 2, parent.window().height()))

    def _build(self) -> None:
        head = row(gap=tokens.S, margin=tokens.S)
        head.addWidget(self.target, 1)
        head.addWidget(self.devices)
        layout = column(head, gap=0)
        layout.addWidget(self.stack, 1)
        if self._purpose == "photo":
            self.shutter.pressed.connect(self.take)
            foot = row(gap=tokens.S, margin=tokens.S)
            foot.addWidget(self.last, 1)
            foot.addWidget(self.shutter)
            foot.addWidget(self.hint, 1, Qt.AlignmentFlag.AlignRight)
            self.hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.hint.setText(self.tr("Space takes a photo; hold for several"))
        else:
            foot = row(gap=tokens.S, margin=tokens.M)
            foot.addWidget(self.hint, 1)
            for unused in (self.shutter, self.last):
                unused.setParent(self)
                unused.hide()
            self.hint.setText(self.tr("Hold the barcode still in the picture, as large as it fits."))
        layout.addLayout(foot)
        self.setLayout(layout)
        self.set_target("")

    def _connect(self, camera: Camera) -> None:
        self.preview = CameraPreview(camera)
        self.preview.touched.connect(self._focus)
        self.stack.addWidget(self.preview)
        camera.frame_arrived.connect(self._show_picture)
        camera.captured.connect(self._photo_taken)
        camera.ready_changed.connect(self._show_ready)
        camera.abilities_changed.connect(lambda: self.devices.show_abilities(camera.abilities()))
        camera.devices_changed.connect(self._devices_changed)
        self.devices.torch_switched.connect(camera.set_torch)
        camera.failed.connect(self.show_problem)
        if self._purpose == "barcode":
            self.barcodes = BarcodeWatch(camera, self._app.tasks, self)
            self.barcodes.decoded.connect(self._decoded)

    def commands(self) -> tuple[PaletteEntry, ...]:
        """What keys do here, for the help sheet."""
        group = self.windowTitle()
        close = PaletteEntry("camera.close", self.tr("Close the camera"), self.reject, group, "x", "Esc")
        if self._purpose != "photo":
            return (close,)
        take, back = self.tr("Take a photo; hold for several"), self.tr("The last photo is not wanted")
        return (
            PaletteEntry("camera.photo", take, self.take, group, "camera", "Space"),
            PaletteEntry("camera.undo", back, self._take_back, group, "undo-2", "Ctrl+Z"),
            close,
        )

    def _show_help(self) -> None:
        from inspector_app.ui.help_sheet import HelpSheet

        HelpSheet(self).exec()

    # -- running ---------------------------------------------------------------------------------------------

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self._start()
        if self._purpose == "photo":
            self.shutter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _start(self) -> None:
        """Begin with the device and size chosen; a message where there is none."""
        if self.camera is None:
            self.show_problem(CameraProblem.NO_LIBRARY)
            return
        found = self.camera.devices()
        self.devices.show_devices(found)
        device = self.devices.device()
        if device is None:
            self.camera.stop()
            self.show_problem(CameraProblem.NO_DEVICE)
            return
        self.preview.clear()
        self.problem.show_starting()
        self.stack.setCurrentWidget(self.problem)
        self.camera.start(device.key, self.devices.size_for(device))
        self._show_ready()

    def _devices_changed(self) -> None:
        """A camera came while there was none to show: show it."""
        if self.camera is not None and self.isVisible():
            self.devices.show_devices(self.camera.devices())
            if self.stack.currentWidget() is self.problem and self.devices.device() is not None:
                self._start()

    def show_problem(self, problem: CameraProblem, system: str = "") -> None:
        """Say why there is no picture, and what to do."""
        self.problem.show_problem(problem, system)
        self.stack.setCurrentWidget(self.problem)
        self.devices.setVisible(problem not in (CameraProblem.NO_LIBRARY, CameraProblem.NO_DEVICE))
        self.shutter.setEnabled(False)

    def _show_picture(self) -> None:
        """The first frame takes the place of the message."""
        if self.camera is None or self.stack.currentWidget() is self.preview or self.camera.newest().isNull():
            return
        self.devices.show()
        self.stack.setCurrentWidget(self.preview)
        self._show_ready()

    def _show_ready(self) -> None:
        """Between two photos the shutter stays as it is: it would flicker with each."""
        running = self.camera is not None and self.stack.currentWidget() is self.preview
        self.shutter.setEnabled(running)

    def hideEvent(self, event: QHideEvent) -> None:
        """Closed in whatever way: the device is let go."""
        super().hideEvent(event)
        if self.camera is not None and not event.spontaneous():
            self.camera.stop()

    # -- photos ----------------------------------------------------------------------------------------------

    def set_target(self, text: str) -> None:
        """Where the next photo goes, in words."""
        shown = self.tr("Goes to: {place}").format(place=text) if text else ""
        self.target.setText(shown)

    def take(self) -> None:
        """Take a photo; nothing while the camera is still busy with the one before."""
        if self.camera is not None and self.shutter.isEnabled() and self.camera.ready:
            self.camera.capture()

    def _photo_taken(self, image: QImage) -> None:
        self._taken += 1
        name = f"IMG_{datetime.now().astimezone():%Y%m%d_%H%M%S}_{self._taken:02}.jpg"
        self._names.append(name)
        self.preview.flash()
        self.last.show_photo(image, len(self._names))
        device = self.devices.device()
        model = device.name if device is not None else ""
        self._darkroom.add(image, name, model)

    def _take_back(self) -> None:
        if self._names:
            name = self._names.pop()
            self.last.show_photo(QImage(), len(self._names))
            self.taken_back.emit(name)

    def _decoded(self, text: str, symbology: str) -> None:
        self.tell(self.tr("Decoded: {text}").format(text=text))
        self.decoded.emit(text, symbology)

    def tell(self, text: str, *, good: bool | None = None) -> None:
        """Say what became of the last barcode, for whoever looks at the camera."""
        self.hint.setText(text)
        self.hint.set_tone("" if good is None else "good" if good else "bad")
        self.hint.setAccessibleName(text)

    def _focus(self, point: QPointF) -> None:
        if self.camera is not None and self.camera.abilities().focus_point:
            self.camera.focus_at(point)
            self.preview.show_ring(point)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in TAKING_KEYS and self._purpose == "photo":
            self.take()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self._take_back()
        else:
            super().keyPressEvent(event)
