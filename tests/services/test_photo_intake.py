"""Photos by the hundred: good ones in, bad ones told, nothing stops the others, nothing taken is lost."""

import errno
import os
import threading
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from inspector_app.domain.errors import InputError
from inspector_app.domain.records import InspectionStatus, Photo
from inspector_app.services import blobs, photo_intake, photos
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.inspections import open_inspection
from inspector_app.services.photo_intake import IntakeOutcome, IntakeProgress, stopped, take_in
from inspector_app.services.photo_prepare import clean_name, prepare
from inspector_app.services.photo_sources import Incoming
from inspector_app.services.session import Session
from inspector_app.services.vaults import unlock_vault
from inspector_app.storage import history
from inspector_app.storage.blobs import BlobStore
from tests.fakes.vaults import PASSPHRASE, new_inspection, new_session

HEIC = Path(__file__).parents[1] / "unit" / "media" / "data" / "turned.heic"


def picture(shade: int, kind: str = "JPEG", **options: object) -> bytes:
    out = BytesIO()
    # Neighbouring shades are the same after compression; every tenth is not.
    Image.new("RGB", (64, 48), (shade * 10 % 256, 90, shade * 10 // 256 * 40)).save(out, kind, **options)
    return out.getvalue()


def some(folder: Path, count: int) -> list[Path]:
    folder.mkdir(exist_ok=True)
    paths = [folder / f"IMG_{number:03}.jpg" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_bytes(picture(number))
    return paths


def files_of(session: Session) -> list[Path]:
    return [path for path in session.vault.blobs.folder.rglob("*") if path.is_file()]


def photo_files(session: Session, outcome: IntakeOutcome) -> set[str]:
    known = [blobs.known_blob(session, photo.pid) for photo in outcome.taken]
    return {blob.cid for blob in known if blob is not None}


def test_each_gets_what_it_needs_and_stops_no_other(file: InspectionFile, tmp_path: Path) -> None:
    card = tmp_path / "card"
    (card / "DCIM" / "100").mkdir(parents=True)
    good = {
        "heic_called.jpg": HEIC.read_bytes(),
        "png_called.JPG": picture(1, "PNG"),
        "plain.jpeg": picture(2, exif=Image.Exif()),
        "DCIM/100/zip_behind.jpg": picture(3) + b"PK\x03\x04" + bytes(500),
        "moving.png": picture(4, "PNG", save_all=True, append_images=[Image.new("RGB", (64, 48))]),
    }
    bad = {
        "empty.jpg": (b"", "media.empty"),
        "page.jpg": (b"<!DOCTYPE html><html></html>", "media.other_kind"),
        "cut.jpg": (picture(5)[:-40], "media.truncated"),
        "lost.jpg": (bytes(3000), "media.blank"),
        "strange.webp": (b"\x01\x9f" * 40, "media.unknown_kind"),
    }
    for name, data in (*good.items(), *((name, data) for name, (data, _code) in bad.items())):
        (card / name).write_bytes(data)
    (card / "notes.txt").write_text("x")
    (card / ".hidden.jpg").write_bytes(picture(9))
    os.mkfifo(card / "pipe.jpg")
    outcome = take_in(
        file, [card, tmp_path / "gone.jpg"], target_kind="item", target="surface", role="detail"
    )
    assert {photo.name for photo in outcome.taken} == {Path(name).name for name in good}
    assert {one.name: one.error.code for one in outcome.refused} == {
        **{name: code for name, (_data, code) in bad.items()},
        "pipe.jpg": "photo.no_file",
        "gone.jpg": "photo.unreadable",
    }
    assert all(one.name in one.error.message and one.error.hint for one in outcome.refused)
    assert (outcome.others, outcome.moving, outcome.left, outcome.cancelled) == (
        1,
        ("moving.png",),
        (),
        False,
    )
    for photo in outcome.taken:
        data = next(data for name, data in good.items() if Path(name).name == photo.name)
        assert photos.original(file.session, photo) == data
    assert len(file.record.photos_of("item", "surface")) == len(good)
    assert open_inspection(file.session, file.id).record == file.record


def test_photos_keep_the_order_they_were_given_in(file: InspectionFile, tmp_path: Path) -> None:
    paths = some(tmp_path / "in", 9)
    outcome = take_in(file, list(reversed(paths)))
    assert [photo.name for photo in outcome.taken] == [path.name for path in reversed(paths)]
    shown = [photo.name for photo in file.record.photos_of("inspection", "")]
    assert shown == [path.name for path in reversed(paths)]


def test_progress_counts_and_names(file: InspectionFile, tmp_path: Path) -> None:
    paths = [*some(tmp_path / "in", 3), tmp_path / "gone.jpg"]
    seen: list[IntakeProgress] = []
    take_in(file, paths, progress=seen.append)
    assert [(one.done, one.taken, one.refused) for one in seen] == [
        (0, 0, 0),
        (1, 1, 0),
        (2, 2, 0),
        (3, 3, 0),
        (4, 3, 1),
    ]
    assert {one.total for one in seen} == {4}
    assert seen[-1].name == "gone.jpg"


def test_cancelled_keeps_what_was_taken_and_leaves_nothing_behind(
    file: InspectionFile, tmp_path: Path
) -> None:
    paths = some(tmp_path / "in", 20)
    before = {path.name for path in files_of(file.session)}
    seen: list[IntakeProgress] = []
    outcome = take_in(file, paths, progress=seen.append, cancelled=lambda: seen[-1].done >= 5)
    assert outcome.cancelled
    assert [photo.name for photo in outcome.taken] == [path.name for path in paths[:5]]
    assert outcome.left == tuple(paths[5:])
    assert {path.name for path in files_of(file.session)} - before == photo_files(file.session, outcome)


def test_what_is_in_memory_is_a_few(
    file: InspectionFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock, inside, most = threading.Lock(), 0, 0
    real = prepare

    def counted(*args: object, **kwargs: object) -> object:
        nonlocal inside, most
        with lock:
            inside += 1
            most = max(most, inside)
        try:
            return real(*args, **kwargs)  # type: ignore[arg-type]
        finally:
            with lock:
                inside -= 1

    monkeypatch.setattr(photo_intake, "prepare", counted)
    assert len(take_in(file, some(tmp_path / "in", 12)).taken) == 12
    assert 1 <= most <= photo_intake.AT_ONCE


def test_a_full_disk_ends_it_and_keeps_what_is_there(
    file: InspectionFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = some(tmp_path / "in", 12)
    written: list[str] = []

    def until_full(self: BlobStore, cid: str, sealed: bytes) -> None:
        written.append(cid)
        if len(written) > 4:
            monkeypatch.setattr("inspector_app.storage.blobs.write_durably", _no_room)
        adopt(self, cid, sealed)

    adopt = BlobStore.adopt
    monkeypatch.setattr(BlobStore, "adopt", until_full)
    outcome = take_in(file, paths)
    monkeypatch.undo()
    assert outcome.ended_by is not None
    assert outcome.ended_by.code == "vault.disk_full"
    assert outcome.refused == ()
    assert len(outcome.taken) <= 4  # two are written side by side, and either may be ahead
    assert outcome.left == tuple(paths[len(outcome.taken) :])
    assert not outcome.cancelled
    reread = open_inspection(file.session, file.id)
    assert [photo.id for photo in reread.record.photos] == [photo.id for photo in outcome.taken]
    for photo in reread.record.photos:
        assert photos.original(file.session, photo)
    assert len(take_in(file, outcome.left).taken) == len(outcome.left)


def _no_room(_target: Path, _data: bytes) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_card_pulled_out_in_the_middle(file: InspectionFile, tmp_path: Path) -> None:
    paths = some(tmp_path / "in", 15)

    def pull(progress: IntakeProgress) -> None:
        if progress.done == 4:
            for path in paths:
                path.unlink()

    outcome = take_in(file, paths, progress=pull)
    assert 4 <= len(outcome.taken) <= 4 + 2 * photo_intake.AT_ONCE
    assert len(outcome.taken) + len(outcome.refused) == 15
    assert {one.error.code for one in outcome.refused} == {"photo.unreadable"}
    assert all(photos.original(file.session, photo) for photo in outcome.taken)


def test_the_same_picture_twice_is_one_photo_and_one_file(file: InspectionFile, tmp_path: Path) -> None:
    first, *_ = some(tmp_path / "in", 1)
    copies = [Incoming(f"copy {number}.jpg", first.read_bytes()) for number in range(5)]
    before = len(files_of(file.session))
    outcome = take_in(file, [first, *copies])
    assert (len(outcome.taken), outcome.again, len(file.record.photos)) == (6, 5, 1)
    assert len(files_of(file.session)) == before + 1
    assert photos.original(file.session, file.record.photos[0]) == first.read_bytes()


@pytest.mark.parametrize("damage", ["delete", "flip"])
def test_adding_the_original_again_mends_a_lost_photo(
    file: InspectionFile, tmp_path: Path, damage: str
) -> None:
    paths = some(tmp_path / "in", 1)
    photo = take_in(file, paths).taken[0]
    was = blobs.known_blob(file.session, photo.pid)
    assert was is not None
    path = file.session.vault.blobs.path(was.cid)
    if damage == "delete":
        path.unlink()
    else:
        data = path.read_bytes()
        path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    outcome = take_in(file, paths)
    assert (outcome.again, len(file.record.photos)) == (1, 1)
    assert photos.original(file.session, photo) == paths[0].read_bytes()
    with file.session.vault.reading() as connection:
        rows = history.newest_rows(connection, file.session.device_id, file.stream, limit=5)
    told = [body.set for _seq, body in rows if body.set.get("kind") == "relinked"]
    assert [(one["pid"], one["was"]) for one in told] == [(photo.pid, was.cid)]


def test_a_worker_that_goes_away_ends_it(file: InspectionFile, tmp_path: Path) -> None:
    paths = some(tmp_path / "in", 8)
    done: list[Photo] = []

    def commit(work: Callable[[], Photo], _given_up: Callable[[], bool]) -> Photo:
        if len(done) == 3:
            raise stopped()
        done.append(work())
        return done[-1]

    outcome = take_in(file, paths, commit=commit)
    assert outcome.cancelled
    assert outcome.taken == tuple(done)
    assert (outcome.refused, outcome.left, outcome.ended_by) == ((), tuple(paths[3:]), None)


def test_locking_waits_for_the_photo_under_way_and_no_longer(tmp_path: Path) -> None:
    session = new_session(tmp_path / "vault")
    file = new_inspection(session)
    paths = some(tmp_path / "in", 40)
    third = threading.Event()
    outcomes: list[IntakeOutcome] = []

    def watch(progress: IntakeProgress) -> None:
        if progress.done == 3:
            third.set()

    thread = threading.Thread(target=lambda: outcomes.append(take_in(file, paths, progress=watch)))
    thread.start()
    assert third.wait(30)
    session.close()
    thread.join(30)
    outcome = outcomes[0]
    assert outcome.cancelled
    assert 3 <= len(outcome.taken) < 40
    assert len(outcome.taken) + len(outcome.left) == 40
    with unlock_vault(tmp_path / "vault", PASSPHRASE) as again:
        kept = open_inspection(again, file.id).record.photos
        assert [photo.id for photo in kept] == [photo.id for photo in outcome.taken]
        assert all(photos.original(again, photo) for photo in kept)


def test_the_place_is_checked_before_anything_is_read(file: InspectionFile, tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        take_in(file, [tmp_path / "gone.jpg"], target_kind="finding", target="nobody")
    assert caught.value.code == "finding.absent"


def test_names_that_are_no_text_or_turn_it_around() -> None:
    assert clean_name(os.fsdecode(b"IMG_\xff.jpg")) == "IMG_?.jpg"
    assert clean_name("\u202egpj.exe\n\x00") == "gpj.exe"
    assert clean_name("ガ.jpg") == "ガ.jpg"
    assert len(clean_name("x" * 400)) == 255


def test_a_name_that_is_no_text_is_taken(file: InspectionFile) -> None:
    outcome = take_in(file, [Incoming(os.fsdecode(b"IMG_\xff.jpg"), picture(7))])
    assert [photo.name for photo in outcome.taken] == ["IMG_?.jpg"]


def test_no_memory_for_one_is_told_and_the_next_comes(
    file: InspectionFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from inspector_app.media import rendition

    real = rendition.examine

    def examine(data: bytes, name: str = "") -> rendition.Examined:
        if name == "IMG_001.jpg":
            raise MemoryError
        return real(data, name)

    monkeypatch.setattr(rendition, "examine", examine)
    outcome = take_in(file, some(tmp_path / "in", 3))
    assert [one.error.code for one in outcome.refused] == ["photo.memory"]
    assert [photo.name for photo in outcome.taken] == ["IMG_000.jpg", "IMG_002.jpg"]


def test_a_signed_inspection_refuses_before_anything_is_prepared(
    file: InspectionFile, tmp_path: Path
) -> None:
    with file.change() as tx:
        tx.update(file.header, status=str(InspectionStatus.SIGNED))
    before = files_of(file.session)
    with pytest.raises(InputError) as caught:
        take_in(file, some(tmp_path / "card", 3))
    assert caught.value.code == "inspection.read_only"
    assert files_of(file.session) == before
