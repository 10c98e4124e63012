"""Defects counted by touch and by search, pinned, photographed, parted, merged, binned and brought back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QMenu, QPushButton, QScrollArea

from inspector_app.ui.capture.camera_dialog import CameraDialog
from inspector_app.ui.screens.workspace.bin_sheet import BinSheet
from inspector_app.ui.screens.workspace.defects.finding_view import FindingListView
from inspector_app.ui.screens.workspace.defects.split_dialog import SplitDialog
from inspector_app.ui.screens.workspace.pin_board import PinBoard
from tests.e2e.driver import Story, find, settled
from tests.e2e.floor.hands import (
    choose_in_menu,
    palette,
    press,
    tap_right,
    touch,
    touch_named,
    touch_there,
    type_text,
)
from tests.e2e.floor.looks import camera, pieces, record, scene, window

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def by_touch(codes: Sequence[str], pins: int) -> Story:
    """One touch on a tile each, and one on the picture for the first few."""
    yield from touch_named(QPushButton, "Defects", of="step")
    before = pieces()
    for done, code in enumerate(codes, start=1):
        yield from tap_right(f"{code}*", of="defect by touch")
        yield lambda done=done: pieces() == before + done  # type: ignore[misc]
        if done <= pins:
            board = find(PinBoard)
            assert board is not None
            spot = board.point_of(0.2 * done, 0.4).toPoint()
            yield from touch(board, spot, of="place of a defect")
            yield lambda done=done: pinned() == done  # type: ignore[misc]


def pinned() -> int:
    return sum(len((found.place or {}).get("pins", ())) for found in record().findings)


def by_search(words: Sequence[str]) -> Story:
    before = pieces()
    for done, word in enumerate(words, start=1):
        yield from press(Qt.Key.Key_F, CTRL, of="defect by search")
        yield from type_text(word, of="defect by search")
        yield from press(Qt.Key.Key_Return, of="defect by search")
        yield lambda done=done: pieces() == before + done  # type: ignore[misc]


def with_photos(codes: Sequence[str]) -> Story:
    """The camera stays open beside the tiles: a touch counts, a touch photographs what was counted."""
    yield from touch_named(QPushButton, "Photo", of="open the camera")
    yield from choose_in_menu("Take with the camera", of="open the camera")
    yield lambda: find(CameraDialog)
    for done, code in enumerate(codes):
        counted, taken = pieces(), len(record().photos)
        yield from tap_right(f"{code}*", of="defect with a photo")
        yield lambda counted=counted: pieces() == counted + 1  # type: ignore[misc]
        camera().show(scene(done))
        yield from touch_named(QAbstractButton, "Take a photo", of="defect with a photo")
        yield lambda taken=taken: len(record().photos) == taken + 1  # type: ignore[misc]
        photo = max(record().photos, key=lambda one: one.seq)
        goes_to = [link.target for link in record().links if link.photo == photo.id]
        assert goes_to == [newest(code)], f"the photo of {code} went to {goes_to}"
    yield from press(Qt.Key.Key_Escape, of="open the camera")
    yield lambda: find(CameraDialog) is None


def newest(code: str) -> str:
    """The finding of a code that was counted last."""
    return max((f for f in record().findings if f.catalogue_key == code), key=lambda f: f.seq).id


def of_code(code: str) -> list[str]:
    return [found.id for found in record().findings if found.catalogue_key == code]


def part_and_merge(code: str) -> Story:
    """Two findings of one code become one, then two again; undone and done again by keys."""
    yield from touch_named(QPushButton, "Defects", of="step")
    yield lambda: find(FindingListView)
    total, findings = pieces(), len(record().findings)
    yield from open_menu(of_code(code)[0])
    yield from choose_in_menu("Merge with", of="merge")
    yield submenu
    yield from choose_in_menu("", of="merge")
    yield lambda: len(record().findings) == findings - 1
    yield from open_menu(next(f.id for f in record().findings if f.catalogue_key == code and f.quantity > 1))
    yield from choose_in_menu("Split", of="split")
    yield lambda: find(SplitDialog)
    yield from touch_named(QPushButton, "Split", of="split")
    yield lambda: find(SplitDialog) is None
    yield lambda: len(record().findings) == findings
    assert pieces() == total
    for key, held, left in (
        (Qt.Key.Key_Z, CTRL, findings - 1),
        (Qt.Key.Key_Z, CTRL, findings),
        (Qt.Key.Key_Z, CTRL | SHIFT, findings - 1),
        (Qt.Key.Key_Z, CTRL | SHIFT, findings),
    ):
        yield from press(key, held, of="undo and redo")
        yield lambda left=left: len(record().findings) == left  # type: ignore[misc]
        assert pieces() == total


def submenu() -> bool:
    """Whether the menu in front is one that another menu opened."""
    menu = QApplication.activePopupWidget()
    return isinstance(menu, QMenu) and isinstance(menu.parentWidget(), QMenu)


def open_menu(finding: str) -> Story:
    """Touch the three dots of a finding."""
    view = find(FindingListView)
    assert view is not None
    page = next(area for area in window().findChildren(QScrollArea) if area.isAncestorOf(view))
    spot = view.rows.places(view.row_rect(finding)).more.center()
    inner = page.widget()
    assert inner is not None
    inside = view.viewport().mapTo(inner, spot)
    page.ensureVisible(inside.x(), inside.y())
    yield settled
    yield from touch_there(view.viewport(), spot, of="menu of a finding")


def bin_and_restore(code: str) -> Story:
    """The palette counts one more of a code; Delete takes it away; the bin gives it back."""
    before = pieces()
    yield from palette(code)
    yield lambda: pieces() == before + 1
    total, wanted = pieces(), newest(code)
    view = find(FindingListView)
    assert view is not None
    yield lambda: view.current() == wanted and view.hasFocus()
    yield from press(Qt.Key.Key_Delete, of="bin")
    yield lambda: pieces() == total - 1
    yield from press(Qt.Key.Key_Delete, CTRL | SHIFT, of="bin")
    yield lambda: find(BinSheet)
    yield lambda: find(QCheckBox)
    yield from touch_named(QCheckBox, "", of="bin")
    yield from touch_named(QPushButton, "Restore 1 *", of="bin")
    yield lambda: pieces() == total
    assert newest(code) == wanted
    yield from touch_named(QPushButton, "Close", of="bin")
    yield lambda: find(BinSheet) is None
