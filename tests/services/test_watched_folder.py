"""New pictures of a watched folder: whole ones, once each, and never those that were there."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from inspector_app.crypto.hashing import sha256_hex
from inspector_app.domain.errors import InputError, SurroundingsError
from inspector_app.services.watched_folder import SETTLED_S, WatchedFolder
from tests.fakes.pictures import jpeg


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "DCIM"
    made.mkdir()
    (made / "old.jpg").write_bytes(jpeg("grey"))
    return made


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def watched(folder: Path, clock: Clock) -> WatchedFolder:
    made = WatchedFolder(folder, now=clock)
    assert made.begin() == 1
    return made


def settled(watched: WatchedFolder, clock: Clock, known: tuple[str, ...] = ()) -> list[str]:
    """What two looks with enough time between them tell."""
    first = watched.look(known)
    clock.now += SETTLED_S
    return [path.name for path in (*first, *watched.look(known))]


def test_only_what_comes_new_and_whole(folder: Path, watched: WatchedFolder, clock: Clock) -> None:
    assert settled(watched, clock) == []
    picture = jpeg("navy")
    slow = folder / "new.jpg"
    slow.write_bytes(picture[:200])
    assert watched.look() == ()
    writing = [watched.coming]
    clock.now += SETTLED_S / 2
    slow.write_bytes(picture)
    os.utime(slow, ns=(1, 2))
    assert watched.look() == ()
    clock.now += SETTLED_S / 2
    assert watched.look() == (), "not as long as it has been at rest since the last byte"
    clock.now += SETTLED_S
    assert watched.look() == (slow,)
    assert settled(watched, clock) == []
    assert [*writing, watched.coming] == [True, False]
    assert watched.earlier() == (folder / "old.jpg",)


def test_names_of_what_is_still_being_written(folder: Path, watched: WatchedFolder, clock: Clock) -> None:
    names = (".hidden.jpg", "a.jpg.part", "b.tmp", "~c.jpg", "d.jpg.crdownload", "notes.txt", "empty.jpg")
    for name in names:
        (folder / name).write_bytes(b"" if name == "empty.jpg" else jpeg(width=40 + len(name)))
    assert settled(watched, clock) == []
    (folder / "a.jpg.part").rename(folder / "a.jpg")
    assert settled(watched, clock) == ["a.jpg"]


def test_folders_inside_and_the_order_of_taking(folder: Path, watched: WatchedFolder, clock: Clock) -> None:
    inside = folder / "100CANON"
    inside.mkdir()
    for number, name in enumerate(("b.JPG", "a.heic", "c.png")):
        (inside / name).write_bytes(jpeg(width=50 + number))
        os.utime(inside / name, ns=(10**18 + number, 10**18 + number))
    assert settled(watched, clock) == ["b.JPG", "a.heic", "c.png"]


def test_the_same_picture_counts_once(folder: Path, watched: WatchedFolder, clock: Clock) -> None:
    one, other = jpeg("red"), jpeg("green")
    (folder / "1.jpg").write_bytes(one)
    assert settled(watched, clock) == ["1.jpg"]
    (folder / "1 (copy).jpg").write_bytes(one)
    (folder / "2.jpg").write_bytes(other)
    assert settled(watched, clock, (sha256_hex(other),)) == []
    (folder / "1.jpg").rename(folder / "3.jpg")
    assert settled(watched, clock) == []
    (folder / "2.jpg").write_bytes(jpeg("blue", 99))
    assert settled(watched, clock) == ["2.jpg"], "another picture under an old name is new"


def test_gone_and_there_again(folder: Path, watched: WatchedFolder, clock: Clock, tmp_path: Path) -> None:
    away = tmp_path / "unplugged"
    folder.rename(away)
    with pytest.raises(SurroundingsError) as caught:
        watched.look()
    assert caught.value.code == "watch.gone"
    (away / "meanwhile.jpg").write_bytes(jpeg("pink"))
    away.rename(folder)
    assert settled(watched, clock) == ["meanwhile.jpg"]
    with pytest.raises(InputError) as nowhere:
        WatchedFolder(tmp_path / "nowhere").begin()
    assert nowhere.value.code == "photo.no_source"
    shutil.rmtree(folder)
