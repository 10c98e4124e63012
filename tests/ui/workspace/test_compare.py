"""Comparing with the golden sample in the real window: both looked into together, one over the other,
blinking; laying one on the other by hand, by keys and by two points.
"""

from __future__ import annotations

import io
import math
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector_app.services import photos
from inspector_app.services.inspections import list_inspections, open_inspection
from inspector_app.services.session import Session
from inspector_app.ui.screens.workspace.compare.compare_view import CompareView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_compare import Alignment, Sheet, best_reference

Open = Callable[..., object]
LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
RED = "#c02020"


def picture(colour: str) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (800, 600), colour).save(out, "JPEG", quality=95)
    return out.getvalue()


@pytest.fixture
def screen(show: Open, stocked: Session) -> WorkspaceScreen:
    inspection = list_inspections(stocked)[0].id
    file = open_inspection(stocked, inspection)
    for colour in (RED, "#2020c0"):
        photos.add_photo(file, picture(colour), f"IMG_{colour[1:]}.jpg")
    opened = show("workspace", inspection)
    assert isinstance(opened, WorkspaceScreen)
    opened.window().resize(1280, 800)
    return opened


def settle(screen: WorkspaceScreen) -> None:
    for _ in range(3):
        assert screen.app.tasks.drain()
        QApplication.processEvents()


@pytest.fixture
def view(screen: WorkspaceScreen) -> CompareView:
    """The red photo and the golden sample of the pack, asked for in the full view by its key."""
    assert screen.model.state is not None
    screen.model.photo_opened.emit(screen.model.state.record.photos[0].id)
    settle(screen)
    QTest.keyClick(screen.viewer.view.view, Qt.Key.Key_G)
    settle(screen)
    shown = screen.viewer.comparer.view
    assert shown.isVisible()
    return shown


def test_side_by_side_both_are_looked_into_together(screen: WorkspaceScreen, view: CompareView) -> None:
    assert screen.model.state is not None
    golden = best_reference(screen.model.state, screen.model.state.record.photos[0])
    assert view.references.currentData() == golden
    left, right = view.side.views
    assert not left.picture_size.isEmpty()
    assert (right.picture_size.width(), right.picture_size.height()) == (800, 600)
    for _ in range(4):
        QTest.keyClick(right, Qt.Key.Key_Plus)
    QTest.keyClick(right, Qt.Key.Key_Right)
    assert left.zoom == right.zoom == pytest.approx(1.25**4)
    assert left.look().x == pytest.approx(right.look().x, abs=0.01)
    assert right.look().x > 0.51
    middle = left.viewport().rect().center()
    QTest.mousePress(left.viewport(), LEFT, pos=middle)
    QTest.mouseMove(left.viewport(), middle + QPoint(30, 20))
    QTest.mouseRelease(left.viewport(), LEFT, pos=middle + QPoint(30, 20))
    assert left.look().y == pytest.approx(right.look().y, abs=0.01)
    QTest.keyClick(right, Qt.Key.Key_L)  # each by itself
    QTest.keyClick(right, Qt.Key.Key_0)
    assert (left.zoom > 2, right.zoom) == (True, 1.0)
    QTest.keyClick(right, Qt.Key.Key_Escape)
    assert not view.isVisible()
    assert screen.viewer.view.isVisible()
    assert screen.viewer.view.view.hasFocus()


def red_share(view: CompareView) -> float:
    """How red the middle of the overlay is: 1 for the photo alone."""
    shot = view.over.viewport().grab().toImage()
    colour = shot.pixelColor(shot.width() // 2, shot.height() // 2)
    return (colour.red() - colour.green()) / (0xC0 - 0x20)


def test_overlay_shows_as_much_of_the_photo_as_asked(screen: WorkspaceScreen, view: CompareView) -> None:
    QTest.keyClick(view.side.views[1], Qt.Key.Key_2)
    settle(screen)
    half = red_share(view)
    view.tools.opacity.setValue(100)
    whole = red_share(view)
    assert whole == pytest.approx(1.0, abs=0.05)
    for _ in range(10):
        QTest.keyClick(view.over, Qt.Key.Key_Comma)
    none = red_share(view)
    assert none < half - 0.2 < whole - 0.4
    assert "0 %" in view.note.whole_text()


def test_blinking_turns_stops_and_is_turned_by_hand(screen: WorkspaceScreen, view: CompareView) -> None:
    QTest.keyClick(view.side.views[1], Qt.Key.Key_3)
    assert view._timer.isActive() is True
    view.tools.pace.setValue(300)
    assert view._timer.interval() == 300
    shown = view.over.share
    view._timer.timeout.emit()
    assert view.over.share == 1.0 - shown
    QTest.keyClick(view.over, Qt.Key.Key_Space)
    assert view._timer.isActive() is False
    QTest.keyClick(view.over, Qt.Key.Key_X)
    assert view.over.share == shown
    QTest.keyClick(view.over, Qt.Key.Key_Space)
    assert view._timer.isActive() is True
    view.close_view()
    assert view._timer.isActive() is False
    settle(screen)


def test_the_photo_is_laid_by_hand_by_keys_and_back(screen: WorkspaceScreen, view: CompareView) -> None:
    QTest.keyClick(view.side.views[1], Qt.Key.Key_2)
    QTest.keyClick(view.over, Qt.Key.Key_A)
    settle(screen)
    over = view.over
    middle = over.viewport().rect().center()
    QTest.mousePress(over.viewport(), LEFT, pos=middle)
    QTest.mouseMove(over.viewport(), middle + QPoint(50, -30))
    QTest.mouseRelease(over.viewport(), LEFT, pos=middle + QPoint(50, -30))
    wide = over.picture_size.width() * over.transform().m11()
    assert over.laid.dx == pytest.approx(50 / wide, rel=0.05)
    assert over.laid.dy < 0
    QTest.keyClick(over, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(over, Qt.Key.Key_Up, SHIFT)
    QTest.keyClick(over, Qt.Key.Key_Left)
    assert (over.laid.degrees, over.laid.scale) == (0.5, 1.01)
    assert over.laid.dx == pytest.approx(50 / wide - 0.005, abs=0.003)
    QTest.keyClick(over, Qt.Key.Key_U)
    assert over.laid == Alignment()


def test_two_points_on_each_lay_the_photo(screen: WorkspaceScreen, view: CompareView) -> None:
    QTest.keyClick(view.side.views[1], Qt.Key.Key_2)
    settle(screen)
    over = view.over
    sheet = over.sheet
    assert sheet is not None
    wanted = Alignment(dx=0.03, dy=-0.02, scale=0.8, degrees=12.0)
    places = [(0.3, 0.35), (0.7, 0.6)]
    QTest.keyClick(over, Qt.Key.Key_P)
    for turn, alignment in enumerate((wanted, Alignment())):
        for place in places:
            assert ("reference" if turn == 0 else "photo") in view.note.whole_text()
            x, y = sheet.to_lower(place, alignment)
            QTest.mouseClick(over.viewport(), LEFT, pos=over.mapFromScene(x, y))
    assert over.laid.scale == pytest.approx(0.8, abs=0.02)
    assert over.laid.degrees == pytest.approx(12.0, abs=0.8)
    assert (over.laid.dx, over.laid.dy) == pytest.approx((0.03, -0.02), abs=0.01)
    QTest.keyClick(over, Qt.Key.Key_P)
    spot = over.viewport().rect().center()
    for _ in range(4):
        QTest.mouseClick(over.viewport(), LEFT, pos=spot)
    assert "too close" in view.note.whole_text()


def test_two_photos_and_what_there_is_nothing_to_compare_with(screen: WorkspaceScreen) -> None:
    assert screen.model.state is not None
    one, two = screen.model.state.record.photos
    screen.model.compare_asked.emit(one.id, f"photo:{two.id}")
    settle(screen)
    view = screen.viewer.comparer.view
    assert [name.whole_text() for name in view.side.names] == [two.name, one.name]
    assert view.references.currentData() == f"photo:{two.id}"
    # Another picture of the pack is chosen from the list.
    place = view.references.count() - 1
    view.references.setCurrentIndex(place)
    view.references.activated.emit(place)
    settle(screen)
    assert view.side.names[0].whole_text() != two.name
    view.close_view()
    screen.model.compare_asked.emit("nobody", "")
    assert not view.isVisible()


shares = st.floats(0.05, 0.95)


@given(
    st.tuples(shares, shares),
    st.tuples(shares, shares),
    st.builds(
        Alignment, st.floats(-0.4, 0.4), st.floats(-0.4, 0.4), st.floats(0.3, 3.0), st.floats(-179, 179)
    ),
    st.tuples(st.integers(200, 4000), st.integers(200, 4000)),
)
def test_an_alignment_is_found_from_two_points(
    one: tuple[float, float], two: tuple[float, float], alignment: Alignment, size: tuple[int, int]
) -> None:
    sheet = Sheet((1200, 900), size)
    lower = [sheet.to_lower(place, alignment) for place in (one, two)]
    on_lower = tuple((x / 1200, y / 900) for x, y in lower)
    found = sheet.by_points((on_lower[0], on_lower[1]), (one, two))
    apart = sheet.fitted * math.hypot((one[0] - two[0]) * size[0], (one[1] - two[1]) * size[1])
    if apart < 1 or apart * alignment.scale < 1:
        assert found is None or apart * alignment.scale == pytest.approx(1, rel=0.01)
        return
    assert found is not None
    again = [sheet.to_lower(place, found) for place in (one, two)]
    for first, second in zip(lower, again, strict=True):
        assert first == pytest.approx(second, abs=0.01)
    back = sheet.to_upper(on_lower[0], alignment)
    assert back == pytest.approx(one, abs=1e-6)
