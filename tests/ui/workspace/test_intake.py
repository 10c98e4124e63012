"""Photos by the hundred in the workspace: work goes on, refused ones are listed, the rest is remembered."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector_app.services import photo_intake
from inspector_app.services.answers import answer_item
from inspector_app.services.drafts import drafts
from inspector_app.services.inspections import list_inspections, open_inspection, read_inspection
from inspector_app.services.photo_prepare import Prepared, prepare
from inspector_app.services.session import Session
from inspector_app.services.vaults import unlock_vault
from inspector_app.storage.blobs import BlobStore
from inspector_app.storage.errors import disk_full
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.workspace.intake_sheet import IntakeSheet
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_intake import Batch, read_rest, rest_text
from tests.fakes.vaults import PASSPHRASE

Open = Callable[..., object]


def some(folder: Path, count: int) -> list[Path]:
    paths = [folder / f"IMG_{number:03}.jpg" for number in range(count)]
    for number, path in enumerate(paths):
        out = BytesIO()
        Image.new("RGB", (64, 48)).save(out, "JPEG", comment=str(number).encode())
        path.write_bytes(out.getvalue())
    return paths


@pytest.fixture
def screen(show: Open, stocked: Session) -> WorkspaceScreen:
    opened = show("workspace", list_inspections(stocked)[0].id)
    assert isinstance(opened, WorkspaceScreen)
    return opened


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Photos from the sixth on wait until the gate is opened."""
    opened = threading.Event()

    def held(session: Session, data: bytes, name: str, *, barcodes: bool = False) -> Prepared:
        if name >= "IMG_005":
            opened.wait(30)
        return prepare(session, data, name, barcodes=barcodes)

    monkeypatch.setattr(photo_intake, "prepare", held)
    yield opened
    opened.set()


def photos_of(session: Session, inspection: str) -> list[str]:
    return sorted(photo.name for photo in read_inspection(session, inspection).photos)


def test_many_come_in_and_the_refused_are_listed_once(screen: WorkspaceScreen, tmp_path: Path) -> None:
    card = tmp_path / "card"
    card.mkdir()
    paths = some(card, 12)
    paths[3].write_bytes(b"")
    paths[7].write_bytes(paths[7].read_bytes()[:-9])
    (card / "notes.txt").write_text("x")
    seen: list[tuple[int, int]] = []
    screen.intake.progressed.connect(lambda done, total, _refused: seen.append((done, total)))
    screen.intake.add_files([card, tmp_path / "gone.jpg"])
    assert screen.app.tasks.drain()
    assert screen.model.state is not None
    assert len(screen.model.state.record.photos) == 10
    assert seen[-1] == (13, 13)
    assert [done for done, _total in seen] == sorted(done for done, _total in seen)
    bar = screen.intake_bar
    assert bar.isVisible()
    assert "3 refused" in bar.text()
    assert not screen.banner.isVisible()
    sheet = IntakeSheet(screen, bar.report)
    text = sheet.as_text()
    for name in ("IMG_003.jpg", "IMG_007.jpg", "gone.jpg"):
        assert text.count(name) == 1
    assert "IMG_004" not in text
    assert "1 other file" in text


def test_answers_are_saved_while_photos_come_in(
    screen: WorkspaceScreen, tmp_path: Path, gate: threading.Event, qtbot: QtBot
) -> None:
    screen.intake.add_files(some(tmp_path, 12))
    qtbot.waitUntil(screen.intake_bar.isVisible, timeout=20_000)
    answered: list[object] = []
    screen.model.command(answer_item, "surface", "pass", done=answered.append)
    qtbot.waitUntil(lambda: answered != [], timeout=20_000)
    assert screen.intake.running
    assert screen.model.state is not None
    assert screen.model.state.answer_values["surface"] == "pass"
    screen.undo_button.click()  # would take away a photo that came in after the answer
    gate.set()
    assert screen.app.tasks.drain()
    assert len(screen.model.state.record.photos) == 12
    assert screen.model.state.answer_values["surface"] == "pass"
    assert not screen.intake_bar.isVisible()


def test_cancelled_says_what_is_missing_and_can_go_on(
    screen: WorkspaceScreen, tmp_path: Path, gate: threading.Event, qtbot: QtBot
) -> None:
    screen.intake.add_files(some(tmp_path, 30))
    qtbot.waitUntil(lambda: "5 of 30" in screen.intake_bar.text(), timeout=20_000)
    QTest.mouseClick(screen.intake_bar.cancel, Qt.MouseButton.LeftButton)
    gate.set()
    assert screen.app.tasks.drain()
    assert screen.model.state is not None
    taken = len(screen.model.state.record.photos)
    assert 5 <= taken < 30
    assert f"{30 - taken} not added yet" in screen.intake_bar.text()
    QTest.mouseClick(screen.intake_bar.again, Qt.MouseButton.LeftButton)
    assert screen.app.tasks.drain()
    assert len(screen.model.state.record.photos) == 30
    assert not screen.intake_bar.isVisible()


def test_a_full_disk_is_told_once_and_the_rest_can_follow(
    screen: WorkspaceScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, written = BlobStore.adopt, []

    def until_full(self: BlobStore, cid: str, sealed: bytes) -> None:
        written.append(cid)
        if len(written) > 4:
            raise disk_full(self.folder)
        real(self, cid, sealed)

    monkeypatch.setattr(BlobStore, "adopt", until_full)
    screen.intake.add_files(some(tmp_path, 12))
    assert screen.app.tasks.drain()
    assert screen.banner.isVisible()
    assert "full" in screen.banner.text()
    left = screen.intake.report.left
    assert left >= 8
    assert f"{left} not added yet" in screen.intake_bar.text()
    monkeypatch.undo()
    QTest.mouseClick(screen.intake_bar.again, Qt.MouseButton.LeftButton)
    assert screen.app.tasks.drain()
    assert screen.model.state is not None
    assert len(screen.model.state.record.photos) == 12


@pytest.mark.parametrize("how", ["leave", "lock"])
def test_what_was_left_is_offered_when_the_inspection_is_opened_again(
    window: MainWindow,
    screen: WorkspaceScreen,
    stocked: Session,
    tmp_path: Path,
    gate: threading.Event,
    qtbot: QtBot,
    how: str,
) -> None:
    inspection = screen.model.inspection_id
    screen.intake.add_files(some(tmp_path, 20))
    qtbot.waitUntil(lambda: "5 of 20" in screen.intake_bar.text(), timeout=20_000)
    opener = threading.Timer(0.3, gate.set)
    opener.start()
    if how == "leave":
        screen.leave()
    else:
        window.lock()
    assert window.app.tasks.drain()
    opener.join()
    session = stocked if how == "leave" else unlock_vault(stocked.folder, PASSPHRASE)
    if how == "lock":
        window.app.set_session(session)
    kept = photos_of(session, inspection)
    assert kept[:5] == [f"IMG_{number:03}.jpg" for number in range(5)]
    assert len(kept) < 20
    window.open("workspace", inspection)
    assert window.app.tasks.drain()
    again = window.screen_widget
    assert isinstance(again, WorkspaceScreen)
    assert again.intake_bar.isVisible()
    assert "still to be added" in again.intake_bar.text()
    QTest.mouseClick(again.intake_bar.again, Qt.MouseButton.LeftButton)
    assert window.app.tasks.drain()
    assert photos_of(session, inspection) == [f"IMG_{number:03}.jpg" for number in range(20)]
    window.open("inspections")
    window.open("workspace", inspection)
    assert window.app.tasks.drain()
    assert not window.screen_widget.intake_bar.isVisible()  # type: ignore[union-attr]
    if how == "lock":
        window.app.tasks.run(session.close)
        assert window.app.tasks.drain()


def test_closing_the_window_loses_nothing_and_remembers_the_rest(
    window: MainWindow,
    screen: WorkspaceScreen,
    stocked: Session,
    tmp_path: Path,
    gate: threading.Event,
    qtbot: QtBot,
) -> None:
    inspection = screen.model.inspection_id
    screen.intake.add_files(some(tmp_path, 20))
    qtbot.waitUntil(lambda: "5 of 20" in screen.intake_bar.text(), timeout=20_000)
    opener = threading.Timer(0.3, gate.set)
    opener.start()
    window.close()
    opener.join()
    with unlock_vault(stocked.folder, PASSPHRASE) as session:
        kept = photos_of(session, inspection)
        rest = read_rest(drafts(open_inspection(session, inspection))["ui.intake"])
    left = [path.name for batch in rest for path in batch.sources if isinstance(path, Path)]
    assert len(kept) >= 5
    assert sorted({*kept, *left}) == [f"IMG_{number:03}.jpg" for number in range(20)]


def test_what_was_left_can_be_given_up(
    window: MainWindow, screen: WorkspaceScreen, stocked: Session, tmp_path: Path
) -> None:
    inspection = screen.model.inspection_id
    screen.model.save_draft(
        "ui.intake", rest_text([Batch((tmp_path / "a.jpg",), ("item", "surface", "x"), "y")])
    )
    assert window.app.tasks.drain()
    window.open("inspections")
    window.open("workspace", inspection)
    assert window.app.tasks.drain()
    again = window.screen_widget
    assert isinstance(again, WorkspaceScreen)
    assert again.intake_bar.isVisible()
    QTest.mouseClick(again.intake_bar.close_button, Qt.MouseButton.LeftButton)
    assert window.app.tasks.drain()
    assert not again.intake_bar.isVisible()
    window.open("inspections")
    window.open("workspace", inspection)
    assert window.app.tasks.drain()
    assert not window.screen_widget.intake_bar.isVisible()  # type: ignore[union-attr]
    assert photos_of(stocked, inspection) == []


@pytest.mark.parametrize(
    "text", ["", "nonsense", "{}", '[{"paths": 1}]', "[3]", '[{"paths": [], "target": []}]']
)
def test_a_rest_that_cannot_be_read_is_none(text: str) -> None:
    assert read_rest(text) == []


def test_batches_come_back_as_they_were() -> None:
    batch = Batch((Path("/card/a.jpg"), Path("/card/b.jpg")), ("finding", "1", "defect"), "drop")
    assert read_rest(rest_text([batch])) == [batch]


def test_what_was_left_stays_told_while_others_come(
    screen: WorkspaceScreen, stocked: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A picture of the watched folder, say, must not take away that thirty others are still to come."""
    real, written = BlobStore.adopt, []

    def until_full(self: BlobStore, cid: str, sealed: bytes) -> None:
        written.append(cid)
        if len(written) > 2:
            raise disk_full(self.folder)
        real(self, cid, sealed)

    (tmp_path / "half.jpg").write_bytes(b"\xff\xd8\xff half")
    with monkeypatch.context() as patched:
        patched.setattr(BlobStore, "adopt", until_full)
        screen.intake.add_files([tmp_path / "half.jpg", *some(tmp_path, 8)])
        assert screen.app.tasks.drain()
    left = screen.intake.report.left
    assert left >= 5
    card = tmp_path / "card"
    card.mkdir()
    (one,) = some(card, 1)
    one.write_bytes(one.read_bytes() + b"another")
    screen.intake.add_files([one])
    assert screen.app.tasks.drain()
    assert f"1 refused · {left} not added yet" in screen.intake_bar.text()
    kept = read_rest(drafts(open_inspection(stocked, screen.model.inspection_id))["ui.intake"])
    assert sum(len(batch.sources) for batch in kept) == left
    some(tmp_path, 1)[0].rename(tmp_path / "half.jpg")
    QTest.mouseClick(screen.intake_bar.again, Qt.MouseButton.LeftButton)
    screen.intake.add_files([tmp_path / "half.jpg"])
    assert screen.app.tasks.drain()
    assert not screen.intake_bar.isVisible(), "what was half has come whole"
    assert len(photos_of(stocked, screen.model.inspection_id)) == 9
