"""Making a second copy beside the work: whole or not at all, whatever happens to the disk or the vault."""

import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from inspector_app.domain.errors import InspectorError
from inspector_app.services import answers, backups, photos
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.session import Session
from inspector_app.services.vaults import unlock_vault
from inspector_app.storage import backup, copy_database, copy_files, copy_manifest
from inspector_app.storage.blobs import all_blobs
from inspector_app.storage.copy_blobs import SHARES
from inspector_app.storage.errors import VaultDamagedError
from tests.fakes.pictures import jpeg
from tests.fakes.small_disks import fill, make_read_only, small_disk
from tests.fakes.vaults import PASSPHRASE


@pytest.fixture(autouse=True)
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """A small vault is copied in many steps too."""
    monkeypatch.setattr(copy_database, "PAGES_AT_ONCE", 8)
    monkeypatch.setattr(copy_files, "CHUNK", 4096)


@pytest.fixture
def stick(tmp_path: Path, file: InspectionFile) -> Path:
    for colour in ("navy", "white", "green"):
        photos.add_photo(file, jpeg(colour), f"{colour}.jpg")
    return tmp_path / "stick"


@dataclass
class Counted:
    """Counts steps, and does something at one of them."""

    at: int = -1
    act: Callable[[], object] = lambda: None
    steps: int = 0

    def __call__(self, done: int, total: int) -> None:
        assert 0 <= done <= total
        self.steps += 1
        if self.steps == self.at:
            self.act()


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(InspectorError) as caught:
        act()
    assert caught.value.message
    assert caught.value.hint
    return caught.value.code


def nothing_half(stick: Path) -> None:
    assert backup.copies(stick) == []
    assert copy_manifest.survey(stick).incomplete == ()


def blob_paths(session: Session, stick: Path) -> Iterator[Path]:
    with session.vault.reading() as connection:
        for blob in all_blobs(connection):
            yield stick / session.vault.id / "blobs" / blob.cid[:2] / blob.cid


def test_a_writer_neither_waits_nor_starts_it_anew(file: InspectionFile, stick: Path) -> None:
    written: list[str] = []

    def told(_done: int, _total: int) -> None:
        # Whatever has been taken over of the blobs and of the database by now.
        if len(written) < 40:
            written.append("fail" if len(written) % 2 else "pass")
            answers.answer_item(file, "surface", written[-1])

    made = backups.create_backup(file.session, stick, told)
    assert len(written) == 40
    assert backups.verify_backup(made.folder, session=file.session) == []
    with file.session.vault.reading() as connection:
        now = copy_database.heads_digest(connection)
    assert copy_manifest.read(made.folder).heads != now, "the copy is of one earlier moment"


def test_stopped_at_any_step_there_is_no_copy_and_the_next_one_is_whole(
    file: InspectionFile, stick: Path
) -> None:
    counted = Counted()
    backups.create_backup(file.session, stick, counted)
    assert counted.steps > 30
    for step in range(1, counted.steps, 7):
        shutil.rmtree(stick)
        stop = threading.Event()
        told = Counted(step, stop.set)
        act = partial(backups.create_backup, file.session, stick, told, cancelled=stop.is_set)
        assert code_of(act) == "backup.cancelled"
        nothing_half(stick)
    made = backups.create_backup(file.session, stick)
    assert backups.verify_backup(made.folder, session=file.session) == []
    assert not list(stick.rglob(".*.part"))


def test_locking_ends_the_copying_and_waits_for_it(file: InspectionFile, stick: Path) -> None:
    session = file.session
    under_way, ended = threading.Event(), []

    def work() -> None:
        ended.append(code_of(lambda: backups.create_backup(session, stick, Counted(5, under_way.set))))

    thread = threading.Thread(target=work)
    thread.start()
    assert under_way.wait(30)
    session.close()
    thread.join(30)
    assert ended == ["backup.cancelled"]
    nothing_half(stick)
    with unlock_vault(session.folder, PASSPHRASE) as again:
        assert backups.verify_backup(backups.create_backup(again, stick).folder, session=again) == []


def test_a_stick_pulled_out_in_the_middle(file: InspectionFile, stick: Path) -> None:
    counted = Counted()
    backups.create_backup(file.session, stick, counted)
    shutil.rmtree(stick)
    for step in (1, 5, counted.steps // 2, counted.steps - 2):
        pulled = Counted(step, lambda: shutil.rmtree(stick))
        code = code_of(partial(backups.create_backup, file.session, stick, pulled))
        assert code in {"backup.target_gone", "backup.not_readable"}
        assert not stick.exists()
    answers.answer_item(file, "surface", "pass")


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_disk_that_goes_away_leaves_nothing_in_the_place_where_it_was(
    file: InspectionFile, stick: Path, share: float
) -> None:
    counted = Counted()
    backups.create_backup(file.session, stick, counted)
    shutil.rmtree(stick)
    with small_disk(stick, "32m"):
        unplug = partial(subprocess.run, ["umount", "-l", str(stick)], check=True)
        pulled = Counted(int(counted.steps * share), unplug)
        code = code_of(partial(backups.create_backup, file.session, stick, pulled))
    assert code in {"backup.target_gone", "backup.not_readable"}
    assert list(stick.iterdir()) == []


def test_a_stick_that_is_not_there_is_not_made_up(file: InspectionFile, tmp_path: Path) -> None:
    away = tmp_path / "media" / "STICK"
    assert code_of(lambda: backups.create_backup(file.session, away)) == "backup.target_absent"
    assert not away.parent.exists()
    (tmp_path / "file").write_text("no folder", "utf-8")
    code = code_of(lambda: backups.create_backup(file.session, tmp_path / "file"))
    assert code == "backup.target_unusable"


def test_too_small_a_stick_is_refused_before_anything_is_written(file: InspectionFile, stick: Path) -> None:
    with small_disk(stick, "4m"):
        assert code_of(lambda: backups.create_backup(file.session, stick)) == "backup.no_room"
        assert not list(stick.rglob("*.sqlite"))


@pytest.mark.parametrize("share", [0.2, 0.6])
def test_a_stick_that_becomes_full_keeps_its_earlier_copy(
    file: InspectionFile, stick: Path, share: float
) -> None:
    counted = Counted()
    backups.create_backup(file.session, stick, counted)
    shutil.rmtree(stick)
    with small_disk(stick, "32m"):
        first = backups.create_backup(file.session, stick)
        for colour in ("red", "black"):
            photos.add_photo(file, jpeg(colour, 2000, 1500), f"{colour}.jpg")
        before = sorted(stick.rglob("*"))
        filled = Counted(int(counted.steps * share), lambda: fill(stick))
        code = code_of(lambda: backups.create_backup(file.session, stick, filled))
        assert code in {"backup.disk_full", "backup.not_readable"}
        (stick / "holiday.mov").unlink()
        assert [path for path in sorted(stick.rglob("*")) if path.is_file()] == [
            path for path in before if path.is_file()
        ]
        assert backups.verify_backup(first.folder, session=file.session) == []
        assert backups.verify_backup(backups.create_backup(file.session, stick).folder) == []


def test_a_locked_stick_is_named_and_the_vault_is_not_touched(file: InspectionFile, stick: Path) -> None:
    with small_disk(stick, "32m"):
        made = backups.create_backup(file.session, stick)
        make_read_only(stick)
        assert code_of(lambda: backups.create_backup(file.session, stick)) == "backup.read_only"
        assert backups.verify_backup(made.folder, session=file.session) == [], "reading it needs no writing"
        assert [copy.stamp for copy in backups.list_backups(stick)] == [made.stamp]


def test_fat_holds_no_file_above_4_gib(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copy_files, "file_system", lambda _folder: "vfat")
    copy_files.require_room(tmp_path, 1, copy_files.FAT_LIMIT)
    too_large = copy_files.FAT_LIMIT + 1
    assert code_of(lambda: copy_files.require_room(tmp_path, 1, too_large)) == "backup.file_too_large"
    monkeypatch.setattr(copy_files, "file_system", lambda _folder: "exfat")
    copy_files.require_room(tmp_path, 1, too_large)


def test_no_copy_inside_the_vault_by_whatever_name(file: InspectionFile, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(file.session.folder)
    for target in (tmp_path / "link", tmp_path / "link" / "x", file.session.folder / "blobs" / "x"):
        code = code_of(partial(backups.create_backup, file.session, target))
        assert code == "backup.inside_vault"
    made = backups.create_backup(file.session, tmp_path)
    assert made.folder.is_dir(), "the folder that holds the vault is not inside it"


def test_two_copyings_at_once(file: InspectionFile, stick: Path) -> None:
    codes = []

    def second() -> None:
        codes.append(code_of(lambda: backups.create_backup(file.session, stick)))

    backups.create_backup(file.session, stick, Counted(3, second))
    assert codes == ["backup.busy"]
    assert len(backups.list_backups(stick)) == 1


def test_what_earlier_copyings_left_is_cleared_and_foreign_files_are_not(
    file: InspectionFile, stick: Path
) -> None:
    first = backups.create_backup(file.session, stick)
    root = first.folder.parent
    half = root / "20260101T000000000000Z"
    half.mkdir()
    (half / "db.sqlite").write_bytes(b"half")
    mixed = root / "20260102T000000000000Z"
    mixed.mkdir()
    foreign = [mixed / "letter.txt", root / "blobs" / "00" / "note.txt", stick / "holiday.jpg"]
    orphan = root / "blobs" / "00" / ("00" * 32)
    part = root / "blobs" / "00" / f".{'01' * 32}.part"
    orphan.parent.mkdir(exist_ok=True)
    for path in (*foreign, orphan, part):
        path.write_bytes(b"something")
    backups.create_backup(file.session, stick)
    assert not half.exists()
    assert not orphan.exists()
    assert not part.exists()
    assert all(path.exists() for path in foreign)
    assert len(backups.list_backups(stick)) == 2


@pytest.mark.parametrize("damage", ["flip", "cut", "delete"])
def test_a_blob_that_went_bad_on_the_stick_is_brought_again(
    file: InspectionFile, stick: Path, damage: str
) -> None:
    first = backups.create_backup(file.session, stick)
    path = next(blob_paths(file.session, stick))
    good = path.read_bytes()
    if damage == "delete":
        path.unlink()
    else:
        path.write_bytes(good[:-1] + (bytes([good[-1] ^ 1]) if damage == "flip" else b""))
    assert backups.verify_backup(first.folder) == [f"the file {path.name[:12]} is missing or altered"]
    backups.create_backup(file.session, stick)
    assert backups.verify_backup(first.folder) == []
    assert path.read_bytes() == good


def test_quick_copies_read_everything_back_in_turns(file: InspectionFile, stick: Path) -> None:
    first = backups.create_backup(file.session, stick)
    for path in blob_paths(file.session, stick):
        path.write_bytes(b"x" * path.stat().st_size)
    left = []
    for _each in range(SHARES):
        left.append(len(backups.verify_backup(first.folder)))
        backups.create_backup(file.session, stick, thorough=False)
    assert left[0] == len(list(blob_paths(file.session, stick)))
    assert left == sorted(left, reverse=True)
    assert backups.verify_backup(first.folder) == []


def test_a_photo_the_vault_has_lost_does_not_stop_the_others(file: InspectionFile, stick: Path) -> None:
    with file.session.vault.reading() as connection:
        bad, gone, *_others = all_blobs(connection)
    store = file.session.vault.blobs
    store.path(bad.cid).write_bytes(b"x" * bad.csize)
    store.path(gone.cid).unlink()
    made = backups.create_backup(file.session, stick)
    assert set(made.lost) == {bad.cid, gone.cid}
    assert backups.verify_backup(made.folder, session=file.session) == []
    codes = [warning.code for warning in backups.warnings(file.session, stick, made)]
    assert "backup.files_lost" in codes


def test_a_copy_still_has_what_the_vault_lost_since(file: InspectionFile, stick: Path) -> None:
    backups.create_backup(file.session, stick)
    with file.session.vault.reading() as connection:
        blob = all_blobs(connection)[0]
    file.session.vault.blobs.path(blob.cid).unlink()
    assert backups.create_backup(file.session, stick).lost == ()


def unlock_with_a_bad_page(folder: Path) -> Session:
    """The vault with one bit wrong, on a page that unlocking does not need."""
    database = folder / "db.sqlite"
    sound = database.read_bytes()
    for place in range(len(sound) - 100, 0, -4096):
        data = bytearray(sound)
        data[place] ^= 1
        database.write_bytes(data)
        with suppress(VaultDamagedError):
            return unlock_vault(folder, PASSPHRASE)
    raise AssertionError("every page is needed")


def test_a_damaged_vault_database_is_not_passed_off_as_a_copy(file: InspectionFile, stick: Path) -> None:
    good = backups.create_backup(file.session, stick)
    file.session.close()
    with unlock_with_a_bad_page(file.session.folder) as session:
        assert code_of(lambda: backups.create_backup(session, stick)) == "backup.vault_damaged"
        assert [copy.stamp for copy in backups.list_backups(stick)] == [good.stamp]
        assert backups.verify_backup(good.folder, session=session) == []
