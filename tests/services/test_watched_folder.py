"""New pictures of a watched folder: whole ones, once each, and never those that were there."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from inspector_app.crypto.hashing import sha256_hex
from inspector_app.domain.errors import InputError, SurroundingsError
from inspector_app.services import watched_folder
from inspector_app.services.watched_folder import AT_ONCE, PATIENCE_S, SETTLED_S, WatchedFolder
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


def told(watched: WatchedFolder, known: tuple[str, ...] = ()) -> list[Path]:
    """What one look tells, to somebody who hears it."""
    found = watched.look(known)
    watched.heard()
    return list(found)


def settled(watched: WatchedFolder, clock: Clock, known: tuple[str, ...] = ()) -> list[str]:
    """What two looks with enough time between them tell."""
    first = told(watched, known)
    clock.now += SETTLED_S
    return [path.name for path in (*first, *told(watched, known))]


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
    assert told(watched) == [slow]
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


def test_many_at_once_come_in_portions(folder: Path, watched: WatchedFolder, clock: Clock) -> None:
    for number in range(160):
        (folder / f"{number:04}.jpg").write_bytes(b"%d" % number)
    assert watched.look() == ()
    clock.now += SETTLED_S
    found = told(watched)
    assert 0 < len(found) <= AT_ONCE
    waiting = [watched.coming]
    for _look in range(160 // AT_ONCE):
        found += told(watched)
    assert len(found) == len(set(found)) == 160
    assert [*waiting, watched.coming] == [True, False]


def test_what_was_told_to_nobody_is_told_again(folder: Path, watched: WatchedFolder, clock: Clock) -> None:
    """The screen closed while its look was under way: the next one has the pictures."""
    for name in "ab":
        (folder / f"{name}.jpg").write_bytes(name.encode())
    assert watched.look() == ()
    clock.now += SETTLED_S
    assert len(watched.look()) == 2
    assert settled(watched, clock) == ["a.jpg", "b.jpg"]
    assert settled(watched, clock) == []


def test_an_empty_file_keeps_nobody_looking(folder: Path, watched: WatchedFolder, clock: Clock) -> None:
    """As some programs make one first, and some leave one behind."""
    empty = folder / "empty.jpg"
    empty.touch()
    assert settled(watched, clock) == []
    looking = [watched.coming]
    clock.now += PATIENCE_S
    looking.append(watched.coming)
    empty.write_bytes(b"x")
    assert told(watched) == []
    looking.append(watched.coming)
    assert looking == [True, False, True]
    clock.now += 2 * SETTLED_S
    assert told(watched) == [empty]


def test_large_ones_make_no_portion_wait(
    folder: Path, watched: WatchedFolder, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watched_folder, "AT_ONCE_BYTES", 100)
    for name in "abc":
        (folder / f"{name}.jpg").write_bytes(name.encode() * 60)
    assert settled(watched, clock) == ["a.jpg", "b.jpg"]
    assert settled(watched, clock) == ["c.jpg"]


def test_a_file_too_large_for_a_photo_is_not_read(
    folder: Path, watched: WatchedFolder, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told: whoever takes photos in says that it is too large."""
    monkeypatch.setattr(watched_folder, "_sha256", lambda path: pytest.fail(f"{path} was read"))
    with (folder / "film.jpg").open("wb") as file:
        file.truncate(200 << 20)
    assert settled(watched, clock) == ["film.jpg"]


def test_a_file_that_stays_unreadable_is_told_and_never_forgotten(
    folder: Path, watched: WatchedFolder, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(path: Path) -> str:
        raise PermissionError(13, "held by another program", str(path))

    monkeypatch.setattr(watched_folder, "_sha256", held)
    (folder / "held.jpg").write_bytes(b"x")
    assert settled(watched, clock) == []
    waiting = [watched.coming]
    clock.now += PATIENCE_S
    assert [path.name for path in told(watched)] == ["held.jpg"]
    assert [*waiting, watched.coming] == [True, False]
    assert settled(watched, clock) == [], "told once"


@pytest.mark.skipif(os.name == "nt", reason="pipes, devices and such names are those of POSIX systems")
def test_what_is_no_picture_of_the_folder_is_left_alone(
    folder: Path, watched: WatchedFolder, clock: Clock, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "private"
    elsewhere.mkdir()
    (elsewhere / "other.jpg").write_bytes(jpeg("red"))
    (folder / "out.jpg").symlink_to(elsewhere / "other.jpg")
    (folder / "out").symlink_to(elsewhere)
    (folder / "circle").symlink_to(folder)
    (folder / "self.jpg").symlink_to(folder / "self.jpg")
    (folder / "zero.jpg").symlink_to("/dev/zero")
    (folder / "nowhere.jpg").symlink_to(folder / "gone.jpg")
    os.mkfifo(folder / "pipe.jpg")
    (folder / "folder.jpg").mkdir()
    (folder / "real.jpg").write_bytes(jpeg("blue"))
    (folder / "inside.jpg").symlink_to(folder / "real.jpg")
    assert settled(watched, clock) == ["inside.jpg"], "the same picture, once"


NAMES = (
    b"line\nbreak.jpg",
    b"\xff\xfe not text.jpg",
    "\u202egpj.exe\u200b.jpg".encode(),
    b"n" * 251 + b".jpg",
)


@pytest.mark.skipif(os.name == "nt", reason="such names are those of POSIX systems")
def test_names_that_are_hard_to_bear(folder: Path, watched: WatchedFolder, clock: Clock) -> None:
    for number, name in enumerate(NAMES):
        Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).write_bytes(jpeg(width=40 + number))
    assert len(settled(watched, clock)) == len(NAMES)
