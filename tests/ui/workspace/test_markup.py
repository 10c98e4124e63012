"""Marking up in the real window by mouse, finger and keys: each mark is kept at once, taken back by Ctrl+Z,
and lies where it was drawn, however the photo is turned or zoomed.
"""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from inspector_app.domain.markup import KINDS, Layer, drawable
from inspector_app.domain.markup_shape import turned
from inspector_app.services import photos
from inspector_app.services.inspections import list_inspections, open_inspection
from inspector_app.services.markup import layers_of
from inspector_app.services.session import Session
from inspector_app.ui.screens.workspace.markup.editor import MarkupEditor
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.screens.workspace.zoom_view import ZoomView

Open = Callable[..., object]
FINGER = QTest.createTouchDevice()
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def screen(show: Open, stocked: Session) -> WorkspaceScreen:
    inspection = list_inspections(stocked)[0].id
    file = open_inspection(stocked, inspection)
    out = io.BytesIO()
    Image.new("RGB", (1600, 1200), "#6f8f9f").save(out, "JPEG", quality=92)
    photos.add_photo(file, out.getvalue(), "IMG_1.jpg")
    opened = show("workspace", inspection)
    assert isinstance(opened, WorkspaceScreen)
    opened.window().resize(1280, 800)
    opened.model.photo_opened.emit(photo_id(opened))
    settle(opened)
    return opened


@pytest.fixture
def editor(screen: WorkspaceScreen) -> MarkupEditor:
    QTest.keyClick(screen.viewer.view.view, Qt.Key.Key_M)
    settle(screen)
    assert screen.viewer.editor.active
    return screen.viewer.editor


def settle(screen: WorkspaceScreen) -> None:
    for _ in range(3):
        assert screen.app.tasks.drain()
        QApplication.processEvents()


def photo_id(screen: WorkspaceScreen) -> str:
    assert screen.model.state is not None
    return screen.model.state.record.photos[0].id


def kept(screen: WorkspaceScreen) -> tuple[Layer, ...]:
    """What the record has, after everything asked for is committed."""
    settle(screen)
    assert screen.model.state is not None
    return drawable(layers_of(screen.model.state.record, photo_id(screen)))


def zoom_view(screen: WorkspaceScreen) -> ZoomView:
    return screen.viewer.view.view


def spot(screen: WorkspaceScreen, x: float, y: float) -> QPoint:
    """Where a place of the upright photo is in the viewport."""
    photo, view = screen.viewer.photo, zoom_view(screen)
    assert photo is not None
    [(tx, ty)] = turned(((x, y),), photo.rotation)
    size = view.picture_size
    return view.mapFromScene(tx * size.width(), ty * size.height())


def drag(screen: WorkspaceScreen, *places: tuple[float, float]) -> None:
    surface = zoom_view(screen).viewport()
    points = [spot(screen, *place) for place in places]
    QTest.mousePress(surface, LEFT, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(surface, point)
    QTest.mouseRelease(surface, LEFT, pos=points[-1])


def press(
    screen: WorkspaceScreen, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(zoom_view(screen), key, held)


@pytest.mark.parametrize("rotation", [0, 90])
def test_every_tool_draws_where_the_mouse_draws(screen: WorkspaceScreen, rotation: int) -> None:
    if rotation:
        press(screen, Qt.Key.Key_R)
        settle(screen)
    press(screen, Qt.Key.Key_M)
    settle(screen)
    tools = screen.viewer.editor.tools
    for number, kind in enumerate(KINDS):
        x, y = 0.1 + 0.08 * number, 0.2 + 0.06 * number
        QTest.mouseClick(tools.button(kind), LEFT)
        drag(screen, (x, y), (x + 0.06, y + 0.05), (x + 0.12, y + 0.1))
    found = kept(screen)
    assert [one.kind for one in found] == list(KINDS)
    for number, one in enumerate(found):
        x, y = 0.1 + 0.08 * number, 0.2 + 0.06 * number
        first, last = one.points[0], one.points[-1]
        end = (x + 0.12, y + 0.1)
        assert last == pytest.approx(end, abs=0.004), one.kind
        assert first == pytest.approx(end if one.kind in ("text", "pin") else (x, y), abs=0.004), one.kind
    assert found[6].number == 1
    assert found[8].tone == "ink"
    settle(screen)
    if rotation:
        return
    picture = zoom_view(screen).viewport().grab().toImage()
    covered = picture.pixelColor(spot(screen, 0.83, 0.77))
    assert covered == QColor("#16202b")


def test_marks_are_chosen_moved_resized_and_deleted(screen: WorkspaceScreen, editor: MarkupEditor) -> None:
    press(screen, Qt.Key.Key_B)
    drag(screen, (0.2, 0.2), (0.4, 0.5))
    press(screen, Qt.Key.Key_V)
    drag(screen, (0.2, 0.3), (0.25, 0.4), (0.3, 0.45))  # by its edge, between two handles
    [box] = kept(screen)
    assert box.box == pytest.approx((0.3, 0.35, 0.5, 0.65), abs=0.004)
    drag(screen, (0.5, 0.65), (0.7, 0.9))  # by its corner
    [box] = kept(screen)
    assert box.box == pytest.approx((0.3, 0.35, 0.7, 0.9), abs=0.004)
    drag(screen, (0.5, 0.1), (0.6, 0.1))  # beside it: nothing is chosen any more
    assert editor.marks.layer is None
    drag(screen, (0.4, 0.35), (0.4, 0.35))
    assert editor.marks.chosen == box.id
    blue = next(b for b in editor.bar.findChildren(QPushButton) if b.accessibleName() == "Blue")
    QTest.mouseClick(blue, LEFT)
    press(screen, Qt.Key.Key_3)
    [box] = kept(screen)
    assert (box.tone, box.width) == ("accent", 3)
    press(screen, Qt.Key.Key_Delete)
    assert kept(screen) == ()
    assert screen.model.state is not None
    assert len(screen.model.state.record.photos) == 1  # the mark was deleted, not the photo


def test_undo_and_redo_go_step_by_step_through_the_journal(
    screen: WorkspaceScreen, editor: MarkupEditor
) -> None:
    for key, x in ((Qt.Key.Key_B, 0.1), (Qt.Key.Key_E, 0.4), (Qt.Key.Key_A, 0.7)):
        press(screen, key)
        drag(screen, (x, 0.2), (x + 0.2, 0.5))
    assert [one.kind for one in kept(screen)] == ["box", "ellipse", "arrow"]
    control = Qt.KeyboardModifier.ControlModifier
    press(screen, Qt.Key.Key_Z, control)
    settle(screen)
    press(screen, Qt.Key.Key_Z, control)
    assert [one.kind for one in kept(screen)] == ["box"]
    press(screen, Qt.Key.Key_Y, control)
    assert [one.kind for one in kept(screen)] == ["box", "ellipse"]
    QTest.mouseClick(editor.bar.undo, LEFT)
    settle(screen)
    QTest.mouseClick(editor.bar.undo, LEFT)
    settle(screen)
    assert kept(screen) == ()
    assert not editor.bar.undo.isEnabled()
    # More presses take back nothing else of the inspection.
    editor.marks.undo()
    editor.marks.undo()
    settle(screen)
    assert screen.model.state is not None
    assert len(screen.model.state.record.photos) == 1
    press(screen, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    assert [one.kind for one in kept(screen)] == ["box"]


def test_every_tool_works_by_keys_alone(screen: WorkspaceScreen, editor: MarkupEditor) -> None:
    keys = "ABEFTDPUC"
    for letter, kind in zip(keys, KINDS, strict=True):
        key = Qt.Key(ord(letter))
        press(screen, key)
        press(screen, key)
        assert editor.marks.layer is not None
        assert editor.marks.layer.kind == kind
        zoom_view(screen).setFocus()
        press(screen, Qt.Key.Key_Right)
        press(screen, Qt.Key.Key_Down)
    found = kept(screen)
    assert [one.kind for one in found] == list(KINDS)
    box = next(one for one in found if one.kind == "box").box
    assert (box[0] + box[2]) / 2 == pytest.approx(0.51, abs=0.002)  # a hundredth of the longer edge
    assert (box[1] + box[3]) / 2 == pytest.approx(0.5 + 0.01 * 4 / 3, abs=0.002)
    editor.marks.choose(found[1].id)
    for _ in range(5):
        press(screen, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    wider = next(one for one in kept(screen) if one.kind == "box").box
    editor.marks.settle()
    wider = next(one for one in kept(screen) if one.kind == "box").box
    assert wider[2] - box[2] == pytest.approx(0.05, abs=0.001)
    assert wider[0] == box[0]
    press(screen, Qt.Key.Key_N)
    assert editor.marks.layer is not None
    assert editor.marks.layer.kind == "ellipse"
    for _ in range(3):
        press(screen, Qt.Key.Key_Escape)
    assert not editor.active
    assert screen.viewer.view.isVisible()
    press(screen, Qt.Key.Key_Escape)
    assert not screen.viewer.view.isVisible()


def test_a_text_asks_for_its_words_and_pins_count_on(screen: WorkspaceScreen, editor: MarkupEditor) -> None:
    press(screen, Qt.Key.Key_T)
    drag(screen, (0.3, 0.3), (0.3, 0.3))
    assert editor.bar.words.hasFocus()
    QTest.keyClicks(editor.bar.words, "Scratch, M and R")  # letters of keys, too
    QTest.keyClick(editor.bar.words, Qt.Key.Key_Return)
    assert kept(screen)[0].text == "Scratch, M and R"
    zoom_view(screen).setFocus()
    press(screen, Qt.Key.Key_P)
    for x in (0.5, 0.6, 0.7):
        drag(screen, (x, 0.5), (x, 0.5))
    assert [one.number for one in kept(screen)[1:]] == [1, 2, 3]


def test_lengths_are_reckoned_with_a_known_one(screen: WorkspaceScreen, editor: MarkupEditor) -> None:
    press(screen, Qt.Key.Key_D)
    drag(screen, (0.1, 0.2), (0.6, 0.2))
    assert editor.bar.length.hasFocus()
    QTest.keyClicks(editor.bar.length, "lang")
    QTest.keyClick(editor.bar.length, Qt.Key.Key_Return)
    assert "lang" in editor.bar.note.toolTip() + editor.bar.note.text()
    editor.bar.length.clear()
    QTest.keyClicks(editor.bar.length, "100 mm")
    QTest.keyClick(editor.bar.length, Qt.Key.Key_Return)
    assert kept(screen)[0].value == "100 mm"
    zoom_view(screen).setFocus()
    drag(screen, (0.3, 0.4), (0.3, 0.8))
    known, reckoned = kept(screen)
    # 0.4 of 1200 pixels where 0.5 of 1600 are 100 mm; half a pixel of the screen is a millimetre's tenth.
    value, _, spread = reckoned.value.removesuffix(" mm").partition(" ± ")
    assert float(value) == pytest.approx(60, abs=0.4)
    assert 0.2 <= float(spread) <= 0.5
    assert reckoned.scale == known.id
    assert "plane" in editor.bar.note.toolTip() + editor.bar.note.text()
    # The known length is drawn longer: what was reckoned with it becomes shorter, in the same change.
    press(screen, Qt.Key.Key_V)
    drag(screen, (0.15, 0.2), (0.15, 0.2))
    drag(screen, (0.6, 0.2), (0.9, 0.2))
    assert float(kept(screen)[1].value.partition(" ")[0]) == pytest.approx(37.5, abs=0.4)
    press(screen, Qt.Key.Key_Delete)
    assert [one.value for one in kept(screen)] == [""]


def test_a_finger_draws_and_a_second_one_pinches_instead(
    screen: WorkspaceScreen, editor: MarkupEditor
) -> None:
    surface = zoom_view(screen).viewport()

    def on(x: float, y: float) -> QPoint:
        return surface.mapTo(surface.window(), spot(screen, x, y))

    press(screen, Qt.Key.Key_F)
    QTest.touchEvent(surface, FINGER).press(0, on(0.2, 0.2)).commit()
    for step in range(1, 9):
        QTest.touchEvent(surface, FINGER).move(0, on(0.2 + 0.05 * step, 0.2 + 0.1 * (step % 2))).commit()
    QTest.touchEvent(surface, FINGER).release(0, on(0.6, 0.2)).commit()
    [line] = kept(screen)
    assert line.kind == "freehand"
    assert len(line.points) == 9
    QTest.touchEvent(surface, FINGER).press(0, on(0.4, 0.6)).commit()
    QTest.touchEvent(surface, FINGER).move(0, on(0.45, 0.65)).commit()
    QTest.touchEvent(surface, FINGER).move(0, on(0.45, 0.65)).press(1, on(0.6, 0.65)).commit()
    apart = QTest.touchEvent(surface, FINGER).move(0, on(0.4, 0.65))
    apart.move(1, on(0.8, 0.65)).commit()
    QTest.touchEvent(surface, FINGER).release(0, on(0.4, 0.65)).release(1, on(0.8, 0.65)).commit()
    assert zoom_view(screen).zoom > 1.5
    assert len(kept(screen)) == 1


def test_the_list_chooses_hides_and_orders(screen: WorkspaceScreen, editor: MarkupEditor) -> None:
    for key in (Qt.Key.Key_B, Qt.Key.Key_E):
        press(screen, key)
        press(screen, key)
    listed = editor.list.list
    assert [listed.item(row).text() for row in range(2)] == ["Ellipse", "Box"]
    listed.setCurrentRow(1)
    assert editor.marks.layer is not None
    assert editor.marks.layer.kind == "box"
    editor.marks.raise_by(1)
    assert [one.kind for one in kept(screen)] == ["ellipse", "box"]
    press(screen, Qt.Key.Key_H)
    assert editor.marks.hidden == {kept(screen)[1].id}
    assert listed.item(0).text() == "Box · hidden"
    assert len(kept(screen)) == 2


def test_a_marked_photo_is_shown_marked_and_the_original_on_demand(
    screen: WorkspaceScreen, editor: MarkupEditor
) -> None:
    press(screen, Qt.Key.Key_C)
    drag(screen, (0.2, 0.2), (0.5, 0.6))
    press(screen, Qt.Key.Key_V)
    QTest.mouseClick(editor.bar.done, LEFT)
    settle(screen)
    view = zoom_view(screen)

    def colour() -> QColor:
        settle(screen)
        return view.viewport().grab().toImage().pixelColor(spot(screen, 0.35, 0.45))

    assert colour().blue() < 60
    press(screen, Qt.Key.Key_O)
    assert colour().blue() > 120
    press(screen, Qt.Key.Key_O)
    assert colour().blue() < 60
    photo = screen.viewer.photo
    assert photo is not None
    small = screen.pictures.thumbnail(photo)
    assert small is not None
    assert small.pixelColor(small.width() * 35 // 100, small.height() * 45 // 100).blue() < 60
