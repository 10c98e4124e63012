"""The gallery in a real window: keys, mouse and drops; filters, sizes, marks; pictures as they are seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDropEvent, QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from inspector_app.domain.records import Photo
from inspector_app.services.defects import count_defect
from inspector_app.services.inspections import list_inspections, open_inspection
from inspector_app.services.session import Session
from inspector_app.storage import photo_rows
from inspector_app.ui.screens.workspace.photos.view import PhotosView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels import workspace_tiles
from inspector_app.ui.viewmodels.workspace_findings import PHOTO_MIME
from inspector_app.ui.viewmodels.workspace_gallery import Sort
from inspector_app.ui.viewmodels.workspace_places import PlaceListModel
from inspector_app.ui.viewmodels.workspace_state import Step
from tests.fakes.many_photos import add_many_photos

COUNT = 60
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def view(show: Callable[..., object], stocked: Session) -> PhotosView:
    file = open_inspection(stocked, list_inspections(stocked)[0].id)
    count_defect(file, "W-01")
    add_many_photos(file, COUNT)
    screen = show("workspace", file.id)
    assert isinstance(screen, WorkspaceScreen)
    screen.window().resize(1280, 800)
    screen.show_step(Step.PHOTOS)
    assert screen.app.tasks.drain()
    shown = screen.stack.currentWidget()
    assert isinstance(shown, PhotosView)
    return shown


def click(view: PhotosView, row: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    at = view.grid.visualRect(view.photos.index(row)).center()
    QTest.mouseClick(view.grid.viewport(), LEFT, keys, at)


def settle(view: PhotosView) -> None:
    assert view.model.app.tasks.drain()


def photo(view: PhotosView, photo_id: str) -> Photo:
    state = view.model.state
    found = state.record.get(Photo, photo_id) if state is not None else None
    assert found is not None
    return found


def ids(view: PhotosView) -> list[str]:
    return [cast("Photo", view.photos.photo(row)).id for row in range(view.photos.rowCount())]


def test_selection_by_mouse_and_keys_and_what_is_done_to_it(view: PhotosView) -> None:
    compared: list[tuple[str, str]] = []
    view.model.compare_asked.connect(lambda one, other: compared.append((one, other)))
    every = ids(view)
    assert len(every) == COUNT
    click(view, 1)
    assert view.chosen_ids() == every[1:2]
    assert view.side.detail.isVisible()
    click(view, 3, SHIFT)
    assert view.chosen_ids() == every[1:4]
    click(view, 2, CTRL)
    assert view.chosen_ids() == [every[1], every[3]]
    assert view.side.several.isVisible()
    QTest.keyClicks(view.grid, "g")
    assert compared == [(every[1], f"photo:{every[3]}")]
    QTest.keyClicks(view.grid, "4")
    settle(view)
    assert [photo(view, one).rating for one in (every[1], every[3])] == [4, 4]
    assert view.chosen_ids() == [every[1], every[3]], "a rating leaves the selection as it is"
    assert view.side.several.stars.stars == 4
    turned = [photo(view, one).rotation for one in (every[1], every[3])]
    QTest.keyClicks(view.grid, "r")
    settle(view)
    assert [photo(view, one).rotation for one in (every[1], every[3])] == [(at + 90) % 360 for at in turned]
    QTest.keyClick(view.grid, Qt.Key.Key_A, CTRL)
    assert len(view.chosen_ids()) == COUNT
    QTest.keyClick(view.grid, Qt.Key.Key_Home)
    QTest.keyClick(view.grid, Qt.Key.Key_Right)
    assert view.chosen_ids() == every[1:2]
    QTest.keyClick(view.grid, Qt.Key.Key_Delete)
    settle(view)
    assert ids(view) == [one for one in every if one != every[1]]
    assert len(view.chosen_ids()) == 1
    view.model.undo()
    settle(view)
    assert ids(view) == every


def test_the_panel_of_several(view: PhotosView) -> None:
    every = ids(view)
    click(view, 0)
    click(view, 4, SHIFT)
    panel = view.side.several
    QTest.keyClicks(panel.caption, "Side mark")
    QTest.keyClick(panel.caption, Qt.Key.Key_Return)
    settle(view)
    assert {photo(view, one).caption["en"] for one in every[:5]} == {"Side mark"}
    panel.who.setCurrentIndex(2)
    panel.who.activated.emit(2)
    settle(view)
    assert {photo(view, one).visibility for one in every[:5]} == {"confidential"}
    QTest.mouseClick(panel.stars, LEFT, pos=QPoint(panel.stars.width() - 4, panel.stars.height() // 2))
    settle(view)
    assert {photo(view, one).rating for one in every[:5]} == {5}
    places = view.side.places
    QTest.keyClicks(places.search, "scratch")
    QTest.keyClick(places.search, Qt.Key.Key_Return)
    assert places.places.rowCount() == 1
    QTest.mouseClick(
        places.list.viewport(), LEFT, pos=places.list.visualRect(places.places.index(0)).center()
    )
    settle(view)
    state = view.model.state
    assert state is not None
    finding = state.record.findings[0].id
    assert {one.id for one in state.record.photos_of("finding", finding)} >= set(every[:5])
    several = view.bar.several
    QTest.mouseClick(several, LEFT)
    click(view, 6)
    click(view, 7)
    assert set(view.chosen_ids()) >= {every[6], every[7], every[0]}, "by touch each adds itself"


def test_photos_dragged_onto_a_place(view: PhotosView) -> None:
    every, places = ids(view), view.side.places
    click(view, 0)
    data = view.photos.mimeData([view.photos.index(1), view.photos.index(2)])
    assert bytes(data.data(PHOTO_MIME).data()).decode().split() == every[1:3]
    row = next(
        row
        for row in range(places.places.rowCount())
        if (place := places.places.place(row)) is not None and place.kind == "item"
    )
    places.list.scrollTo(places.places.index(row))
    at = QPointF(places.list.visualRect(places.places.index(row)).center())
    drop = QDropEvent(at, Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    places.list.dropEvent(drop)
    settle(view)
    place, state = places.places.place(row), view.model.state
    assert place is not None
    assert state is not None
    assert {one.id for one in state.record.photos_of("item", place.target)} >= set(every[1:3])
    other = QMimeData()
    other.setText("no photo")
    model = places.places
    assert not model.canDropMimeData(other, Qt.DropAction.CopyAction, -1, -1, model.index(row))
    assert not model.canDropMimeData(data, Qt.DropAction.CopyAction, -1, -1, QModelIndex())


def entry(menu: QMenu, words: str) -> QAction:
    found = [one for one in menu.findChildren(QAction) if words in one.text()]
    assert found, [one.text() for one in menu.findChildren(QAction)]
    return found[0]


def choose(view: PhotosView, words: str, *, sort: bool = False) -> None:
    menu = view.bar._sort_menu() if sort else view.bar._filter_menu()
    entry(menu, words).trigger()
    menu.deleteLater()


def test_filters_search_and_order(view: PhotosView) -> None:
    every, state = ids(view), view.model.state
    assert state is not None
    photos = state.record.photos
    choose(view, "At least 3")
    best = {one.id for one in photos if one.rating >= 3}
    assert set(ids(view)) == best
    assert 0 < len(best) < COUNT
    assert "(1)" in view.bar.more.text()
    choose(view, "Without a caption")
    assert set(ids(view)) == {one.id for one in photos if one.rating >= 3 and not one.caption}
    choose(view, "Show all photos")
    assert ids(view) == every
    choose(view, "Not for the factory")
    assert set(ids(view)) == {one.id for one in photos if one.visibility != "factory"}
    view.bar.clear()
    QTest.mouseClick(view.bar.kinds.button("unlinked"), LEFT)
    linked = {link.photo for link in state.record.links if link.target_kind != "inspection"}
    assert set(ids(view)) == {one.id for one in photos} - linked
    view.bar.clear()
    QTest.keyClicks(view.grid, "/")
    assert QApplication.focusWidget() is view.bar.search
    QTest.keyClicks(view.bar.search, "bubble wall")
    QTest.keyClick(view.bar.search, Qt.Key.Key_Return)
    assert set(ids(view)) == {one.id for one in photos if "Bubble" in one.caption.get("en", "")}
    assert QApplication.focusWidget() is view.grid, "Enter leads to what was found"
    QTest.keyClicks(view.grid, "/")
    assert QApplication.focusWidget() is view.bar.search
    QTest.keyClick(view.bar.search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is view.grid
    QTest.keyClicks(view.grid, "/")
    QTest.keyClicks(view.bar.search, "xyz")
    QTest.keyClick(view.bar.search, Qt.Key.Key_Return)
    assert ids(view) == []
    assert view.none_found.isVisible()
    assert not view.empty.isVisible()
    QTest.mouseClick(view.none_found.button, LEFT)
    assert ids(view) == every
    choose(view, "Best rating", sort=True)
    ratings = [photo(view, one).rating for one in ids(view)]
    assert ratings == sorted(ratings, reverse=True)
    assert view.bar.sort == Sort.RATING
    choose(view, "Taken last", sort=True)
    taken = [photo(view, one).taken or "" for one in ids(view)]
    assert taken == sorted(taken, reverse=True)


def test_sizes_of_the_pictures(view: PhotosView) -> None:
    wide = view.grid.gridSize().width()
    wheel = QWheelEvent(
        QPointF(40, 40),
        QPointF(view.grid.viewport().mapToGlobal(QPoint(40, 40))),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.grid.viewport(), wheel)
    assert view.grid.gridSize().width() > wide
    assert view.bar.sizes.key == "large"
    QTest.keyClicks(view.grid, "-")
    QTest.keyClicks(view.grid, "-")
    assert view.bar.sizes.key == "small"
    assert view.grid.gridSize().width() < wide
    assert view.model.app.settings.get("gallery_size") == "small"


def test_the_day_is_told_while_one_scrolls(view: PhotosView) -> None:
    assert not view.grid.day.isVisible()
    at = view.grid.viewport().rect().center()
    wheel = QWheelEvent(
        QPointF(at),
        QPointF(view.grid.viewport().mapToGlobal(at)),
        QPoint(),
        QPoint(0, -480),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.grid.viewport(), wheel)
    assert view.grid.day.isVisible()
    first = view.photos.photo(view.grid.first_row())
    assert first is not None
    assert str(int((first.taken or "")[8:10])) in view.grid.day.text()


def test_pictures_come_where_one_looks_and_memory_is_bounded(
    view: PhotosView, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(workspace_tiles, "KEPT_BYTES", 1_000_000)
    bar = view.grid.verticalScrollBar()
    view.tiles._kept.clear()
    view.tiles._bytes = 0
    bar.setValue(bar.maximum() // 2)
    bar.setValue(bar.maximum())

    def all_there() -> bool:
        seen = (view.photos.photo(row) for row in view.grid.in_sight())
        return all(one is not None and view.tiles.picture(one) is not None for one in seen)

    qtbot.waitUntil(all_there)
    settle(view)
    assert all_there(), "what is in sight is let go of last"
    size = view.grid._delegate.picture_size()
    seen = 4 * size.width() * size.height() * len(view.grid.in_sight())
    assert seen * 0.5 < view.tiles.kept_bytes <= max(1_000_000, seen)


def test_marks_of_what_the_check_found(view: PhotosView) -> None:
    every = ids(view)
    pids = {one: photo(view, one).pid for one in every[:2]}
    with view.model.app.session.vault.writing() as connection:
        found = {pids[every[0]]: "missing", pids[every[1]]: "altered"}
        photo_rows.note_checked(connection, found, 1)
    view.damage.look_again()
    settle(view)
    click(view, 0)
    assert view.side.detail.damage.text() == "Missing"
    tip = view.photos.data(view.photos.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert "Altered" in tip
    choose(view, "Missing or damaged")
    assert ids(view) == every[:2]


def test_what_the_palette_offers(view: PhotosView) -> None:
    click(view, 0)
    click(view, 1, CTRL)
    offered = {entry.key: entry for entry in view.commands()}
    assert {"photos.compare", "photos.rate.5", "photos.away", "photos.search"} <= set(offered)
    offered["photos.rate.5"].run()
    settle(view)
    assert [photo(view, one).rating for one in view.chosen_ids()] == [5, 5]
    view.grid.clearSelection()
    assert "photos.away" not in {entry.key for entry in view.commands()}


def test_places_under_the_model_tester(view: PhotosView) -> None:
    places = PlaceListModel(view.model, view)
    tester = QAbstractItemModelTester(places, FATAL)
    state = view.model.state
    assert state is not None
    places.show(state)
    everything = places.rowCount()
    places.search("scratch")
    assert 0 < places.rowCount() < everything
    places.search("")
    assert places.rowCount() == everything
    del tester
