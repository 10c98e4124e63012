"""Photos into the open inspection: by the camera, a watched folder, the clipboard and drops."""

from __future__ import annotations

import base64
import io
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QByteArray, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector_app.domain.records import Photo
from inspector_app.services import photos, watched_folder
from inspector_app.services.inspections import list_inspections
from inspector_app.services.session import Session
from inspector_app.ui.capture import folder_watch
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_findings import PHOTO_MIME
from inspector_app.ui.viewmodels.workspace_state import Step
from tests.fakes.cameras import FakeCamera, picture
from tests.fakes.pictures import jpeg

Open = Callable[..., object]


@pytest.fixture
def screen(show: Open, stocked: Session) -> WorkspaceScreen:
    opened = show("workspace", list_inspections(stocked)[0].id)
    assert isinstance(opened, WorkspaceScreen)
    return opened


def shown(screen: WorkspaceScreen) -> tuple[Photo, ...]:
    assert screen.app.tasks.drain()
    assert screen.model.state is not None
    return screen.model.state.record.photos


def targets(screen: WorkspaceScreen) -> list[tuple[str, str]]:
    assert screen.model.state is not None
    return [(link.target_kind, link.target) for link in screen.model.state.record.links]


@pytest.mark.qt_log_ignore("This plugin does not support", "No RHI backend", extend=True)  # offscreen
def test_the_camera_follows_the_work_and_takes_back(screen: WorkspaceScreen, qtbot: QtBot) -> None:
    made: list[FakeCamera] = []

    def make(parent: object) -> FakeCamera:
        made.append(FakeCamera(screen))
        return made[-1]

    screen.intake.camera.make_camera = make
    screen.show_step(Step.CHECKLIST, "surface")
    screen.model.photo_wanted.emit("item", "surface", "overview")
    menu = screen.intake.menu
    assert menu is not None
    assert "Surface" in menu.actions()[0].text()
    QTest.keyClick(menu, Qt.Key.Key_Return)  # the camera is the first way
    qtbot.waitUntil(lambda: screen.intake.camera.dialog is not None)
    dialog = screen.intake.camera.dialog
    assert dialog is not None
    made[0].show(picture())
    qtbot.waitUntil(dialog.shutter.isEnabled)
    assert "Surface" in dialog.target.whole_text()
    QTest.keyClick(dialog, Qt.Key.Key_Space)
    assert len(shown(screen)) == 1
    photo = shown(screen)[0]
    assert photo.source == "camera"
    assert photo.taken
    assert targets(screen) == [("item", "surface")]
    assert photos.original(screen.app.session, photo)[:2] == b"\xff\xd8"
    screen.show_step(Step.PHOTOS)
    screen.model.photo_wanted.emit("required", "overview", "overview")  # open: it goes there at once
    assert screen.intake.menu is None
    made[0].show(picture("darkred"))  # the same picture in the same second would be the same photo
    QTest.mouseClick(dialog.shutter, Qt.MouseButton.LeftButton)
    assert len(shown(screen)) == 2
    assert ("required", "overview") in targets(screen)
    QTest.mouseClick(dialog.last.undo, Qt.MouseButton.LeftButton)
    assert [one.id for one in shown(screen)] == [photo.id]
    screen.close()
    assert not dialog.isVisible()
    assert not made[0].running


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is looked at without patience."""
    monkeypatch.setattr(folder_watch, "EVERY_MS", 30)
    monkeypatch.setattr(folder_watch, "SOON_MS", 10)
    monkeypatch.setattr(watched_folder, "SETTLED_S", 0.05)
    made = tmp_path / "tether"
    made.mkdir()
    (made / "before.jpg").write_bytes(jpeg("black"))
    return made


def names(screen: WorkspaceScreen) -> set[str]:
    state = screen.model.state
    return {photo.name for photo in state.record.photos} if state is not None else set()


def test_a_watched_folder_fills_the_open_item(
    screen: WorkspaceScreen, window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    watching = screen.intake.watching
    assert not watching.button.isVisible()
    watching.start(folder)
    qtbot.waitUntil(lambda: watching.watch.on)
    assert watching.button.isVisible()
    screen.show_step(Step.CHECKLIST, "surface")
    (folder / "one.jpg").write_bytes(jpeg("red"))
    qtbot.waitUntil(lambda: names(screen) == {"one.jpg"}, timeout=15_000)
    assert ("item", "surface") in targets(screen)
    (folder / "same.jpg").write_bytes(jpeg("red"))
    away = folder.with_name("away")
    folder.rename(away)
    qtbot.waitUntil(lambda: not watching.watch.reachable, timeout=15_000)
    assert "not reachable" in watching.button.accessibleName()
    away.rename(folder)
    qtbot.waitUntil(lambda: watching.watch.reachable, timeout=15_000)
    (folder / "two.jpg").write_bytes(jpeg("green"))
    qtbot.waitUntil(lambda: names(screen) == {"one.jpg", "two.jpg"}, timeout=15_000)
    assert (folder / "one.jpg").read_bytes() == jpeg("red")
    inspection = screen.model.inspection_id
    screen.leave()  # closed it pauses; what comes meanwhile is added when it is opened again
    window.open("inspections")
    (folder / "three.jpg").write_bytes(jpeg("blue"))
    window.open("workspace", inspection)
    again = window.screen_widget
    assert isinstance(again, WorkspaceScreen)
    qtbot.waitUntil(lambda: "three.jpg" in names(again), timeout=15_000)
    again.intake.watching.add_earlier()
    qtbot.waitUntil(lambda: "before.jpg" in names(again), timeout=15_000)
    again.intake.watching.stop()
    assert not again.intake.watching.button.isVisible()
    assert names(again) == {"one.jpg", "two.jpg", "three.jpg", "before.jpg"}
    assert again.app.tasks.drain()


def mime(**formats: bytes) -> QMimeData:
    data = QMimeData()
    for name, content in formats.items():
        data.setData(name.replace("_", "/"), QByteArray(content))
    return data


def test_what_other_programs_hand_over(screen: WorkspaceScreen, tmp_path: Path) -> None:
    take = screen.intake.take
    # The bytes as they are stored go before the picture as it is drawn.
    both = mime(image_jpeg=jpeg("orange"))
    both.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    assert take(both, "drop")
    html = QMimeData()
    address = "data:image/png;base64," + base64.b64encode(png("teal")).decode("ascii")
    html.setHtml(f'<p><img alt="x" src="{address}"></p>')
    assert take(html, "drop")
    screenshot = QImage(400, 300, QImage.Format.Format_ARGB32)
    screenshot.fill(QColor("gold"))
    QGuiApplication.clipboard().setImage(screenshot)
    assert screen.intake.paste()
    heic = tmp_path / "from a browser.jpg"
    heic.write_bytes(jpeg("brown"))
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(heic)), QUrl("https://example.org/x.jpg")])
    assert take(files, "drop")
    stored = shown(screen)
    assert [photo.source for photo in stored].count("drop") == 3
    originals = {photos.original(screen.app.session, photo) for photo in stored}
    assert {jpeg("orange"), png("teal"), jpeg("brown")} <= originals
    assert any(photo.media_type == "image/png" and photo.width == 400 for photo in stored)


def png(colour: str) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (30, 20), colour).save(out, "PNG")
    return out.getvalue()


def test_what_is_no_picture_is_not_taken(screen: WorkspaceScreen, window: MainWindow) -> None:
    told: list[str] = []
    screen.app.toast.connect(lambda text, _undo: told.append(text))
    link = QMimeData()
    link.setUrls([QUrl("https://example.org/picture.jpg")])
    assert screen.intake.take(link, "drop")
    assert "address" in told[-1]
    assert not screen.intake.take(QMimeData(), "paste")
    text = QMimeData()
    text.setText("no picture")
    assert not screen.intake.take(text, "paste")
    ours = mime(**{PHOTO_MIME.replace("/", "_"): b"some-id"})
    drop = QDropEvent(
        QPointF(screen.rect().center()),
        Qt.DropAction.CopyAction,
        ours,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    assert not screen.intake.accepts(drop)
    screen.intake.drop(drop)
    assert shown(screen) == ()


def test_what_is_too_much_or_nothing_is_said_at_once(screen: WorkspaceScreen, tmp_path: Path) -> None:
    told: list[str] = []
    screen.app.toast.connect(lambda text, _undo: told.append(text))
    enormous = QImage(20_000, 20_000, QImage.Format.Format_Mono)
    data = QMimeData()
    data.setImageData(enormous)
    assert screen.intake.take(data, "paste")
    assert "too many pixels: 20000 × 20000" in screen.banner.text()
    (tmp_path / "nothing in it").mkdir()
    folder = QMimeData()
    folder.setUrls([QUrl.fromLocalFile(str(tmp_path / "nothing in it"))])
    assert screen.intake.take(folder, "drop")
    assert shown(screen) == ()
    assert told == ["There were no photos in it. Nothing was added."]
    QGuiApplication.clipboard().setText("a number")
    assert not screen.intake.paste()
    assert "no picture on the clipboard" in told[-1]


@pytest.mark.skipif(os.name == "nt", reason="such names are those of POSIX systems")
def test_a_watched_folder_with_names_hard_to_bear(
    screen: WorkspaceScreen, folder: Path, qtbot: QtBot
) -> None:
    strange = Path(os.fsdecode(os.fsencode(folder) + b"/\xff\n\xe2\x80\xae"))
    strange.mkdir()
    screen.intake.watching.start(strange)
    qtbot.waitUntil(lambda: screen.intake.watching.watch.on, timeout=15_000)
    for number, name in enumerate((b"line\nbreak.jpg", b"\xfe.jpg", "\u202egpj.exe.jpg".encode())):
        Path(os.fsdecode(os.fsencode(strange) + b"/" + name)).write_bytes(jpeg(width=40 + number))
    (strange / "half.jpg").write_bytes(jpeg()[:100])
    wanted = {"linebreak.jpg", "?.jpg", "gpj.exe.jpg"}
    qtbot.waitUntil(lambda: names(screen) == wanted and not screen.intake.running, timeout=15_000)
    screen.intake.watching.stop()
    assert screen.app.tasks.drain()
    assert [one.name for one in screen.intake.report.refused] == ["half.jpg"]
