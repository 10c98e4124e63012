"""The camera through its dialog: frames come in as a device's do, hands and keys do the rest."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator
from functools import partial

import PySide6
import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inspector_app.media.exif import snapshot
from inspector_app.ui.capture.camera import CameraAbilities, CameraProblem, best_size
from inspector_app.ui.capture.camera_dialog import CameraDialog, open_camera
from inspector_app.ui.viewmodels.app_model import AppModel
from tests.fakes.cameras import USB, WEBCAM, FakeCamera, picture

Make = Callable[..., tuple[CameraDialog, FakeCamera]]


@pytest.fixture
def make(app: AppModel, qtbot: QtBot) -> Iterator[Make]:
    parent = QWidget()
    parent.resize(1024, 600)
    qtbot.addWidget(parent)

    def made(purpose: str = "photo", **given: object) -> tuple[CameraDialog, FakeCamera]:
        camera = FakeCamera(parent, **given)  # type: ignore[arg-type]
        dialog = CameraDialog(parent, purpose, app=app, make_camera=lambda _parent: camera)  # type: ignore[arg-type]
        dialog.show()
        return dialog, camera

    yield made
    parent.close()


def running(
    make: Make, qtbot: QtBot, purpose: str = "photo", **given: object
) -> tuple[CameraDialog, FakeCamera]:
    dialog, camera = make(purpose, **given)
    camera.show(picture())
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.preview)
    return dialog, camera


def test_one_photo_after_the_other_and_the_last_one_back(make: Make, app: AppModel, qtbot: QtBot) -> None:
    dialog, camera = running(make, qtbot)
    photos: list[tuple[bytes, str]] = []
    back: list[str] = []
    dialog.captured.connect(lambda data, name: photos.append((bytes(data), name)))
    dialog.taken_back.connect(back.append)
    dialog.set_target("Scratch on body")
    assert "Scratch on body" in dialog.target.whole_text()
    QTest.keyClick(dialog, Qt.Key.Key_Space)
    camera.show(picture("tomato"))
    QTest.mouseClick(dialog.shutter, Qt.MouseButton.LeftButton)
    assert app.tasks.drain()
    assert len(photos) == 2
    names = [name for _data, name in photos]
    assert len(set(names)) == 2
    first, second = (Image.open(io.BytesIO(data)) for data, _name in photos)
    assert first.format == "JPEG"
    assert first.size == (640, 480)
    assert first.getpixel((9, 9)) != second.getpixel((9, 9))
    exif, _position = snapshot(first.getexif())
    assert exif["taken"]
    assert exif["model"] == "Integrated camera"
    assert dialog.last.undo.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert back == names[1:]
    assert not dialog.last.undo.isVisible()  # only the last one is taken back here
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert not camera.running


def test_held_down_the_shutter_takes_several(make: Make, qtbot: QtBot) -> None:
    dialog, camera = running(make, qtbot)
    QTest.mousePress(dialog.shutter, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: camera.asked >= 3, timeout=8000)
    QTest.mouseRelease(dialog.shutter, Qt.MouseButton.LeftButton)
    asked = camera.asked
    QTest.qWait(500)
    assert camera.asked == asked


def test_frames_do_not_pile_up(make: Make, qtbot: QtBot) -> None:
    dialog, camera = running(make, qtbot)
    told: list[int] = []
    camera.frame_arrived.connect(lambda: told.append(1))
    for shade in range(50):
        camera.show(picture(f"#{shade:02x}0000"))
    camera.show(picture("#00ff00"))
    qtbot.waitUntil(lambda: dialog.preview.image().pixelColor(5, 5).green() > 240)
    assert len(told) == 1, "fifty frames while the window was busy are one nudge"


def test_device_and_size_are_remembered(make: Make, app: AppModel, qtbot: QtBot) -> None:
    dialog, camera = running(make, qtbot, devices=(WEBCAM, USB))
    assert camera.started == [("webcam", QSize(1280, 720))]
    dialog.devices.size_list.setCurrentIndex(1)
    dialog.devices.size_list.activated.emit(1)
    dialog.devices.which.setCurrentIndex(1)
    dialog.devices.which.activated.emit(1)
    assert camera.started[1:] == [("webcam", QSize(640, 480)), ("usb", QSize(800, 600))]
    dialog.close()
    again, other = make(devices=(WEBCAM, USB))
    assert other.started == [("usb", QSize(800, 600))]
    again.close()
    third, other = make(devices=(WEBCAM,))
    assert other.started == [("webcam", QSize(640, 480))]
    third.close()


def test_unplugged_and_plugged_in_again(make: Make, qtbot: QtBot) -> None:
    dialog, camera = running(make, qtbot)
    camera.plug()
    assert dialog.stack.currentWidget() is dialog.problem
    assert "unplugged" in dialog.problem.text()
    assert not dialog.shutter.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Space)
    assert camera.asked == 0
    camera.plug(USB)
    assert camera.started[-1][0] == "usb"
    camera.show(picture())
    qtbot.waitUntil(dialog.shutter.isEnabled)


def test_what_is_said_where_there_is_no_picture(make: Make, app: AppModel, qtbot: QtBot) -> None:
    dialog, camera = make(devices=())
    assert "No camera" in dialog.problem.text()
    assert "from files" in dialog.problem.text()
    camera.plug(WEBCAM)
    assert camera.running
    camera.refuses = CameraProblem.DENIED
    dialog._start()
    assert "may not use" in dialog.problem.text()
    camera.refuses = None
    QTest.mouseClick(dialog.problem.again, Qt.MouseButton.LeftButton)
    assert camera.running
    camera.failed.emit(CameraProblem.FAILED, "Device or resource busy")
    assert "Device or resource busy" in dialog.problem.text()
    parent = QWidget()
    qtbot.addWidget(parent)
    bare = CameraDialog(parent, app=app, make_camera=lambda _parent: None)
    bare.show()
    assert "cannot be used" in bare.problem.text()
    assert not bare.shutter.isEnabled()
    bare.close()


def test_lamp_and_focus_where_the_device_has_them(make: Make, qtbot: QtBot) -> None:
    able = CameraAbilities(torch=True, focus_point=True)
    dialog, camera = running(make, qtbot, abilities=able)
    assert dialog.devices.torch.isVisible()
    QTest.mouseClick(dialog.devices.torch, Qt.MouseButton.LeftButton)
    assert camera.torch == [True]
    box = dialog.preview.picture_rect()
    at = QPointF(box.x() + box.width() * 0.25, box.y() + box.height() * 0.5).toPoint()
    QTest.mouseClick(dialog.preview, Qt.MouseButton.LeftButton, pos=at)
    assert len(camera.focused) == 1
    assert abs(camera.focused[0].x() - 0.25) < 0.01
    assert abs(camera.focused[0].y() - 0.5) < 0.01
    dialog.close()
    plain, other = running(make, qtbot)
    assert not plain.devices.torch.isVisible()
    QTest.mouseClick(plain.preview, Qt.MouseButton.LeftButton)
    assert other.focused == []


def barcode(text: str) -> QImage:
    made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.EAN13)
    grey = Image.fromarray(made.to_image(scale=4)).convert("L")
    paper = Image.new("L", (641, 481), 255)
    paper.paste(grey, (60, 60))
    return QImage(paper.tobytes(), 641, 481, 641, QImage.Format.Format_Grayscale8).copy()


def test_barcodes_are_read_from_the_frames(make: Make, app: AppModel, qtbot: QtBot) -> None:
    dialog, camera = running(make, qtbot, "barcode")
    read: list[tuple[str, str]] = []
    dialog.decoded.connect(lambda text, symbology: read.append((text, symbology)))

    def seen(code: str) -> bool:
        return any(text == code for text, _kind in read)

    for code in ("4006381333931", "4006381333931", "9780201379624"):
        camera.show(barcode(code))
        qtbot.waitUntil(partial(seen, code), timeout=8000)
        assert app.tasks.drain()
    assert [text for text, _kind in read] == ["4006381333931", "9780201379624"]
    assert "EAN" in read[0][1]
    assert "9780201379624" in dialog.hint.text()
    assert not dialog.shutter.isVisible()


def test_the_best_size_is_large_but_not_endless() -> None:
    sizes = (QSize(640, 480), QSize(8000, 6000), QSize(3840, 2160))
    assert best_size(sizes) == QSize(3840, 2160)
    assert best_size((QSize(8000, 6000), QSize(9000, 7000))) == QSize(8000, 6000)
    assert best_size(()) is None


def test_the_real_port_says_what_it_lacks(
    app: AppModel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """QtMultimedia itself, whatever this machine has: a device that is not there, then no library at all."""
    parent = QWidget()
    qtbot.addWidget(parent)
    camera = open_camera(parent)
    assert camera is not None
    told: list[CameraProblem] = []
    camera.failed.connect(lambda problem, _text: told.append(problem))
    camera.start("no such device")
    assert told == [CameraProblem.NO_DEVICE]
    assert camera.newest().isNull()
    assert not camera.ready
    camera.capture()
    camera.set_torch(True)
    camera.focus_at(QPointF(0.5, 0.5))
    assert camera.abilities() == CameraAbilities()
    assert isinstance(camera.devices(), tuple)
    monkeypatch.delattr(PySide6, "QtMultimedia")
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    assert open_camera(parent) is None
