"""The full view in the real window: mouse, wheel, fingers and keys; one photo after the other; what is known
of it; and the original, decoded beside the window when somebody looks closely.
"""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from inspector_app.domain.records import Photo
from inspector_app.services import photos
from inspector_app.services.inspections import list_inspections, open_inspection
from inspector_app.services.session import Session
from inspector_app.ui.screens.workspace.film_strip import FilmModel
from inspector_app.ui.screens.workspace.full_view import FullView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.screens.workspace.zoom_view import ZoomView

Open = Callable[..., object]
FINGER = QTest.createTouchDevice()


def picture(width: int = 2400, height: int = 1800, shade: int = 90) -> bytes:
    image = Image.new("RGB", (width, height), (shade, 140, 160))
    draw = ImageDraw.Draw(image)
    for step in range(0, width, 8):  # detail that only the original has
        draw.line((step, 0, step, height), fill=(255, 255, 255), width=2)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=92)
    return out.getvalue()


@pytest.fixture
def screen(show: Open, stocked: Session) -> WorkspaceScreen:
    inspection = list_inspections(stocked)[0].id
    file = open_inspection(stocked, inspection)
    for shade in (60, 120, 200):
        photos.add_photo(file, picture(shade=shade), f"IMG_{shade}.jpg")
    opened = show("workspace", inspection)
    assert isinstance(opened, WorkspaceScreen)
    opened.window().resize(1280, 800)
    settle(opened)
    return opened


def settle(screen: WorkspaceScreen) -> None:
    assert screen.app.tasks.drain()
    QApplication.processEvents()
    assert screen.app.tasks.drain()


@pytest.fixture
def full(screen: WorkspaceScreen) -> FullView:
    screen.model.photo_opened.emit(shown(screen)[0].id)
    settle(screen)
    view = screen.viewer.view
    assert view.isVisible()
    return view


def shown(screen: WorkspaceScreen) -> tuple[Photo, ...]:
    """Photos as they follow each other, newest first."""
    assert screen.model.state is not None
    return tuple(reversed(screen.model.state.record.photos))


def now(screen: WorkspaceScreen) -> Photo:
    photo = screen.viewer.photo
    assert photo is not None
    return photo


def wheel(view: ZoomView, at: QPoint, turns: int) -> None:
    for _ in range(abs(turns)):
        event = QWheelEvent(
            QPointF(at),
            QPointF(view.viewport().mapToGlobal(at)),
            QPoint(),
            QPoint(0, 120 if turns > 0 else -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.viewport(), event)


def pixel_at(view: ZoomView, at: QPoint) -> QPointF:
    return view.in_picture(QPointF(at))


def test_the_wheel_zooms_about_the_pointer_and_dragging_pans(full: FullView) -> None:
    view = full.view
    place = QPoint(view.viewport().width() // 3, view.viewport().height() // 4)
    before = pixel_at(view, place)
    wheel(view, place, 5)
    assert view.zoom == pytest.approx(1.25**5)
    # Fitted, the picture may have a margin beside it; from then on the place stays under the pointer.
    assert (pixel_at(view, place) - before).manhattanLength() < 8 / view.transform().m11()
    kept = pixel_at(view, place)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(view.viewport(), place + QPoint(60, 25))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(60, 25))
    assert (pixel_at(view, place + QPoint(60, 25)) - kept).manhattanLength() < 3 / view.transform().m11()
    wheel(view, place, -9)
    assert view.zoom == 1.0
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.scale_now == pytest.approx(1.0, rel=0.01)


def test_two_fingers_pinch_and_pan_and_two_taps_zoom(full: FullView) -> None:
    view = full.view
    middle = view.viewport().rect().center()
    aside = QPoint(60, 0)

    def on(place: QPoint) -> QPoint:
        return view.viewport().mapTo(view.window(), place)

    def two(apart: QPoint, shift: QPoint) -> None:
        fingers = QTest.touchEvent(view.viewport(), FINGER)
        fingers.move(0, on(middle - apart + shift)).move(1, on(middle + apart + shift)).commit()

    kept = pixel_at(view, middle)
    QTest.touchEvent(view.viewport(), FINGER).press(0, on(middle - aside)).commit()
    QTest.touchEvent(view.viewport(), FINGER).move(0, on(middle - aside)).press(
        1, on(middle + aside)
    ).commit()
    for step in range(1, 7):
        two(aside + QPoint(step * 20, 0), QPoint())
    assert view.zoom == pytest.approx(3.0, rel=0.05)
    assert (pixel_at(view, middle) - kept).manhattanLength() < 20
    shift = QPoint(40, 30)
    before = pixel_at(view, middle)
    two(QPoint(180, 0), shift)
    assert (pixel_at(view, middle + shift) - before).manhattanLength() < 12
    QTest.touchEvent(view.viewport(), FINGER).release(0, on(middle)).release(1, on(middle)).commit()
    # One finger pans.
    before = pixel_at(view, middle)
    QTest.touchEvent(view.viewport(), FINGER).press(0, on(middle)).commit()
    QTest.touchEvent(view.viewport(), FINGER).move(0, on(middle + shift)).commit()
    QTest.touchEvent(view.viewport(), FINGER).release(0, on(middle + shift)).commit()
    assert (pixel_at(view, middle + shift) - before).manhattanLength() < 6
    for _ in range(2):
        QTest.touchEvent(view.viewport(), FINGER).press(0, on(middle)).commit()
        QTest.touchEvent(view.viewport(), FINGER).release(0, on(middle)).commit()
    assert view.zoom == 1.0


def test_keys_zoom_and_step_and_the_strip_follows(screen: WorkspaceScreen, full: FullView) -> None:
    order = [photo.id for photo in shown(screen)]
    QTest.keyClick(full.view, Qt.Key.Key_Right)
    assert now(screen).id == order[1]
    assert screen.viewer.film.currentIndex().row() == 1
    assert full.status.text() == "2 of 3"
    QTest.keyClick(full.view, Qt.Key.Key_Plus)
    QTest.keyClick(full.view, Qt.Key.Key_Right)  # closer up, the arrow keys pan
    assert now(screen).id == order[1]
    QTest.keyClick(full.view, Qt.Key.Key_PageDown)
    assert now(screen).id == order[2]
    assert full.view.zoom == pytest.approx(1.25)  # the same part of the next photo, to compare by eye
    QTest.keyClick(full.view, Qt.Key.Key_0)
    assert full.view.zoom == 1.0
    QTest.keyClick(full.view, Qt.Key.Key_Z)
    assert full.view.scale_now == pytest.approx(1.0, rel=0.01)
    QTest.keyClick(full.view, Qt.Key.Key_Z)
    film = screen.viewer.film
    QTest.mouseClick(
        film.viewport(), Qt.MouseButton.LeftButton, pos=film.visualRect(film.film.index(0)).center()
    )
    assert now(screen).id == order[0]
    QTest.keyClick(full.view, Qt.Key.Key_Escape)
    assert full.isHidden()
    assert screen.viewer.photo is None


def test_looking_closely_fetches_the_original(screen: WorkspaceScreen, full: FullView) -> None:
    view = full.view
    settle(screen)
    assert view._item.pixmap().width() == 1600
    QTest.keyClick(view, Qt.Key.Key_Z)
    assert view.wants_more
    look = view.look()
    screen.viewer._rest.timeout.emit()
    settle(screen)
    assert view._item.pixmap().width() == 2400
    assert view.zoom == look.zoom
    assert (view.look().x, view.look().y) == pytest.approx((look.x, look.y), abs=0.002)
    # What is seen is what the original has: white lines of two pixels, which 1600 pixels smear.
    row = view.viewport().grab().toImage()
    greens = [row.pixelColor(x, row.height() // 2).red() for x in range(200, 260)]
    assert max(greens) - min(greens) > 50


def test_turning_rating_and_caption_are_kept_and_taken_back(screen: WorkspaceScreen, full: FullView) -> None:
    photo = now(screen)
    QTest.keyClick(full.view, Qt.Key.Key_R)
    settle(screen)
    assert now(screen).rotation == 90
    assert full.view.picture_size.width() == 1800
    QTest.keyClick(full.view, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    settle(screen)
    assert now(screen).rotation == 0
    QTest.keyClick(full.view, Qt.Key.Key_4)
    settle(screen)
    assert now(screen).rating == 4
    stars = screen.viewer.facts.stars
    QTest.mouseClick(stars, Qt.MouseButton.LeftButton, pos=QPoint(stars.width() // 10, stars.height() // 2))
    settle(screen)
    assert now(screen).rating == 1
    area = screen.viewer.facts.findChildren(QPlainTextEdit)[0]
    area.setFocus()
    QTest.keyClicks(area, "Scratch 4 mm")  # no key of the view works while somebody types
    screen.viewer.facts.flush()
    settle(screen)
    assert now(screen).caption == {"en": "Scratch 4 mm"}
    assert (now(screen).rating, now(screen).rotation) == (1, 0)
    assert full.title.text() == "Scratch 4 mm" or full.title.toolTip() == "Scratch 4 mm"
    screen.model.undo()
    settle(screen)
    assert now(screen).caption == {}
    assert now(screen).id == photo.id


def test_a_binned_photo_makes_room_for_the_next(screen: WorkspaceScreen, full: FullView) -> None:
    order = [photo.id for photo in shown(screen)]
    QTest.keyClick(full.view, Qt.Key.Key_Delete)
    settle(screen)
    assert now(screen).id == order[1]
    assert [photo.id for photo in shown(screen)] == order[1:]
    assert screen.viewer.film.film.rowCount() == 2
    for _ in range(2):
        QTest.keyClick(full.view, Qt.Key.Key_Delete)
        settle(screen)
    assert full.isHidden()


def test_a_picture_of_the_pack_has_no_tools_of_photos(screen: WorkspaceScreen) -> None:
    state = screen.model.state
    assert state is not None
    reference = state.pack.references[0]
    screen.viewer.show_reference(reference.file, "Golden")
    settle(screen)
    assert screen.viewer.view.isVisible()
    assert [button.isVisible() for button in screen.viewer.tools.all()] == [False] * 7
    QTest.keyClick(screen.viewer.view.view, Qt.Key.Key_R)
    QTest.keyClick(screen.viewer.view.view, Qt.Key.Key_Delete)
    settle(screen)
    assert len(shown(screen)) == 3


@pytest.mark.parametrize(("width", "percent"), [(1024, 100), (1024, 200), (1920, 100)])
def test_everything_fits_and_has_a_name(
    screen: WorkspaceScreen, full: FullView, width: int, percent: int
) -> None:
    screen.app.set_text_size(percent)
    screen.window().resize(width, 600 if width < 1280 else 1080)
    settle(screen)
    for button in (*screen.viewer.tools.all(), screen.viewer.facts.stars):
        if button.isVisible():
            assert button.accessibleName()
            assert button.width() >= 44
            assert full.rect().contains(button.mapTo(full, QPoint(button.width() - 1, button.height() - 1)))
    assert full.view.height() > 200
    assert full.rect().contains(full.view.geometry())


def test_the_strip_is_a_good_model(screen: WorkspaceScreen) -> None:
    model = FilmModel(screen.model, screen.pictures)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    every = shown(screen)
    model.show(every)
    model.show(every[1:])
    model.show(())
    model.show(every)
    settle(screen)
    assert model.row_of(every[2].id) == 2
    assert model.data(model.index(0), Qt.ItemDataRole.DecorationRole) is not None
    tester.deleteLater()
    assert isinstance(FINGER, QPointingDevice)
