"""The verifier's screen: how the photos stand, which are bad, putting them back, fifty thousand of them."""

from __future__ import annotations

import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inspector_app.services import blobs
from inspector_app.services.inspections import list_inspections, open_inspection
from inspector_app.services.photo_intake import take_in
from inspector_app.services.photo_list import CheckedPhoto, PhotoState
from inspector_app.services.photo_sources import Incoming
from inspector_app.services.session import Session
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.safekeeping.photo_browser import PhotoBrowser
from inspector_app.ui.screens.safekeeping.photo_line import PhotoLine
from inspector_app.ui.screens.safekeeping.photos import PhotosSection
from inspector_app.ui.screens.safekeeping.safekeeping import SafekeepingScreen
from inspector_app.ui.viewmodels.photo_check_list import (
    LOOKS,
    CheckedRole,
    PhotoCheckList,
    state_meaning,
    state_word,
)
from tests.fakes.vaults import new_inspection

Open = Callable[..., object]


def picture(number: int) -> bytes:
    out = BytesIO()
    Image.new("RGB", (64, 48)).save(out, "JPEG", comment=str(number).encode())
    return out.getvalue()


@pytest.fixture
def photographed(stocked: Session) -> Session:
    """Two inspections, of six photos and of two; the first one's second photo is lost."""
    first = open_inspection(stocked, list_inspections(stocked)[0].id)
    taken = take_in(
        first, [Incoming(f"IMG_{n}.jpg", picture(n)) for n in range(6)], target_kind="item", target="surface"
    ).taken
    take_in(new_inspection(stocked), [Incoming(f"DSC_{n}.jpg", picture(100 + n)) for n in range(2)])
    blob = blobs.known_blob(stocked, taken[1].pid)
    assert blob is not None
    stocked.vault.blobs.path(blob.cid).unlink()
    return stocked


@pytest.fixture
def section(window: MainWindow, photographed: Session) -> PhotosSection:
    window.app.set_session(photographed)
    window.open("safekeeping", "photos")
    assert window.app.tasks.drain()
    screen = window.screen_widget
    assert isinstance(screen, SafekeepingScreen)
    made = screen.findChild(PhotosSection)
    assert made is not None
    return made


def names(section: PhotosSection) -> list[str]:
    model = section.model
    return [model.index(row).data(CheckedRole).name for row in range(model.rowCount())]


def checked(section: PhotosSection) -> None:
    QTest.mouseClick(section.head.check_button, Qt.MouseButton.LeftButton)
    assert section.app.tasks.drain()


def test_before_a_check_nothing_is_claimed(section: PhotosSection) -> None:
    assert "8 never checked" in section.head.text()
    assert len(names(section)) == 8
    foot = section.browser.list.mapTo(section, section.browser.list.rect().bottomLeft()).y()
    assert section.height() - foot < 60, "the list has the page, not the empty space below it"
    section.browser.kinds.changed.emit("bad")
    assert names(section) == []


def test_a_bad_photo_is_on_top_and_says_what_it_is(section: PhotosSection) -> None:
    checked(section)
    assert names(section)[0] == "IMG_1.jpg"
    assert "1 photo" in section.head.text()
    assert "damaged" in section.head.text()
    spoken = str(section.model.index(0).data())
    for part in ("Missing", "PO 1", "Lot 1", "Mei Tanaka"):
        assert part in spoken
    section.browser.list.setCurrentIndex(section.model.index(0))
    assert "no longer in the vault" in section.browser.meaning()
    section.browser.kinds.changed.emit("bad")
    assert names(section) == ["IMG_1.jpg"]


def test_one_inspection_is_checked_alone(section: PhotosSection, photographed: Session) -> None:
    box = section.browser.inspection
    newest = next(one.id for one in list_inspections(photographed) if one.photos == 2)
    box.setCurrentIndex(box.findData(newest))
    assert sorted(names(section)) == ["DSC_0.jpg", "DSC_1.jpg"]
    checked(section)
    assert "All" in section.head.text()
    box.setCurrentIndex(0)
    assert "6 never checked" in section.head.text()


def test_words_narrow_the_list(section: PhotosSection) -> None:
    section.model.show_only(words="po 1 dsc")
    assert sorted(names(section)) == ["DSC_0.jpg", "DSC_1.jpg"]
    section.model.show_only(words="no such thing")
    assert names(section) == []


def test_put_back_from_the_original(section: PhotosSection, tmp_path: Path) -> None:
    checked(section)
    (tmp_path / "card").mkdir()
    (tmp_path / "card" / "whatever").write_bytes(picture(1))
    section.put_back_from([tmp_path / "card"])
    assert section.app.tasks.drain()
    assert "All" in section.head.text()
    assert {section.model.index(row).data(CheckedRole).state for row in range(8)} == {PhotoState.UNCHANGED}


def test_a_source_that_is_gone_is_told(section: PhotosSection, tmp_path: Path) -> None:
    section.put_back_from([tmp_path / "stick"])
    assert section.app.tasks.drain()
    assert section.banner.isVisible()
    assert "stick" in section.banner.text()
    assert section.head.check_button.isVisible()


def test_a_photo_opens_its_inspection(window: MainWindow, section: PhotosSection) -> None:
    photo = section.model.index(0).data(CheckedRole)
    section.browser.list.setCurrentIndex(section.model.index(0))
    QTest.mouseClick(section.browser.open_button, Qt.MouseButton.LeftButton)
    assert window.app.tasks.drain()
    assert window.route == "workspace"
    assert window._inspection == photo.inspection


def test_leaving_ends_the_check(window: MainWindow, section: PhotosSection) -> None:
    QTest.mouseClick(section.head.check_button, Qt.MouseButton.LeftButton)
    window.open("inspections")
    assert window.app.tasks.drain()
    assert window.route == "inspections"


def test_locking_ends_the_check(window: MainWindow, section: PhotosSection) -> None:
    QTest.mouseClick(section.head.check_button, Qt.MouseButton.LeftButton)
    window.lock()
    assert window.app.tasks.drain()
    assert not window.app.unlocked


def many(count: int) -> list[CheckedPhoto]:
    return [
        CheckedPhoto(
            f"i{number // 25}",
            f"p{number}",
            f"IMG_{number:05}.jpg",
            "",
            state=PhotoState.MISSING if number % 1000 == 7 else PhotoState.UNCHANGED,
            product={"en": "Cup", "ja": "カップ"},
            order=f"PO {number // 250}",
            lot="1",
            places=({"en": "Surface"},),
            person={"en": "Mei"},
            checked_ms=1,
        )
        for number in range(count)
    ]


def test_fifty_thousand_rows_cost_what_is_in_sight(
    dressed: object, qtbot: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    photos = many(50_000)
    model = PhotoCheckList("en")
    browser = PhotoBrowser(model)
    qtbot.addWidget(browser)  # type: ignore[attr-defined]
    browser.resize(900, 600)
    browser.show_photos(photos)
    browser.show()
    painted: list[int] = []
    real = PhotoLine.paint

    def counted(self: PhotoLine, painter: object, option: object, index: object) -> None:
        painted.append(index.row())  # type: ignore[attr-defined]
        real(self, painter, option, index)  # type: ignore[arg-type]

    monkeypatch.setattr(PhotoLine, "paint", counted)
    for row in (0, 25_000, 49_999):
        painted.clear()
        browser.list.scrollTo(model.index(row))
        browser.grab()
        assert 0 < len(painted) < 60
    touched: list[int] = []
    model.dataChanged.connect(lambda first, _last: touched.append(first.row()))
    begun = time.process_time()
    for _round in range(100):
        model.update([photos[20_000].found(PhotoState.ALTERED, "x", 2)])
    assert time.process_time() - begun < 1.0  # one look at all rows each time would take ten
    assert len(touched) == 100
    browser.kinds.changed.emit("bad")
    assert model.rowCount() == 51


def test_every_state_has_a_word_and_a_shape_of_its_own() -> None:
    states = [state.value for state in PhotoState]
    assert set(LOOKS) == set(states)
    assert len({icon for _tone, icon in LOOKS.values()}) == len(states)
    assert len({state_word(state) for state in states}) == len(states)
    assert all(state_meaning(state.value) for state in PhotoState if LOOKS[state.value][0] == "bad")
