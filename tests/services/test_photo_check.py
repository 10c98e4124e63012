"""The verifier: each photo as it is, by its inspection; and put back from a copy or the original, only so."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from inspector_app.crypto import age
from inspector_app.domain.errors import InputError
from inspector_app.domain.records import Photo
from inspector_app.services import backups, blobs, defects, photos
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.photo_check import verify_photos
from inspector_app.services.photo_intake import take_in
from inspector_app.services.photo_list import CheckedPhoto, PhotoState, known_photos
from inspector_app.services.photo_relink import relink
from inspector_app.services.photo_sources import Incoming
from inspector_app.services.session import Session
from inspector_app.storage import history, photo_rows
from inspector_app.storage.blobs import Blob
from tests.fakes.vaults import new_inspection


def picture(shade: int) -> bytes:
    out = BytesIO()
    Image.new("RGB", (64, 48), (shade, 90, 10)).save(out, "JPEG", comment=f"{shade}".encode())
    return out.getvalue()


def taken(file: InspectionFile, count: int = 3) -> tuple[Photo, ...]:
    return take_in(file, [Incoming(f"IMG_{n}.jpg", picture(n)) for n in range(count)]).taken


def blob_of(session: Session, photo: Photo) -> tuple[Blob, Path]:
    blob = blobs.known_blob(session, photo.pid)
    assert blob is not None
    return blob, session.vault.blobs.path(blob.cid)


def _flip(_session: Session, _blob: Blob, path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))


def _delete(_session: Session, _blob: Blob, path: Path) -> None:
    path.unlink()


def _make_folder(_session: Session, _blob: Blob, path: Path) -> None:
    path.unlink()
    path.mkdir()


def _for_others(session: Session, blob: Blob, path: Path) -> None:
    """As after keys were lost: a good age file of the right name that none of our keys opens."""
    other = session.vault.blobs.seal(b"x", "image/jpeg", [age.new_identity()[1]])
    with session.vault.writing() as connection:
        path.unlink()
        from inspector_app.storage.blobs import replace_blob

        replace_blob(connection, Blob(blob.pid, other.cid, blob.size, other.csize, "image/jpeg", ()))


DAMAGES: dict[PhotoState, Callable[[Session, Blob, Path], None]] = {
    PhotoState.ALTERED: _flip,
    PhotoState.MISSING: _delete,
    PhotoState.UNREADABLE: _make_folder,
    PhotoState.SEALED: _for_others,
}


def state_of(session: Session, photo: Photo) -> CheckedPhoto:
    return next(one for one in verify_photos(session) if one.photo == photo.id)


@pytest.mark.parametrize("state", DAMAGES)
def test_each_fault_has_its_state_and_stops_no_other(file: InspectionFile, state: PhotoState) -> None:
    first, second, third = taken(file)
    DAMAGES[state](file.session, *blob_of(file.session, second))
    found = {one.photo: one for one in verify_photos(file.session)}
    assert found[second.id].state == state
    assert found[second.id].problem
    assert {found[one.id].state for one in (first, third)} == {PhotoState.UNCHANGED}
    assert [one.problem for one in (found[first.id], found[third.id])] == ["", ""]


def test_unchanged_and_yet_no_picture(file: InspectionFile) -> None:
    """Received from an installation that could decode what this one cannot."""
    photo = taken(file, 1)[0]
    data = b"no picture at all"
    blob = blobs.seal(file.session, data, "image/jpeg")
    with file.change() as tx:
        blobs.record(tx, blob)
        tx.insert("photo", file.stream, pid=blob.pid, name="odd.jpg", media_type="image/jpeg", size=len(data))
    found = {one.name: one.state for one in verify_photos(file.session)}
    assert found == {photo.name: PhotoState.UNCHANGED, "odd.jpg": PhotoState.UNDECODABLE}
    assert {one.state for one in verify_photos(file.session, decode=False)} == {PhotoState.UNCHANGED}


def test_a_bad_photo_is_named_with_all_it_belongs_to(file: InspectionFile) -> None:
    photo = taken(file, 1)[0]
    finding = defects.count_defect(file, file.pack.defects[0].code)
    photos.link_photo(file, photo.id, "finding", finding.id, "defect")
    photos.link_photo(file, photo.id, "item", "surface")
    blob_of(file.session, photo)[1].unlink()
    one = state_of(file.session, photo)
    assert (one.inspection, one.name, one.order, one.lot) == (file.id, "IMG_0.jpg", "PO 1", "1")
    assert one.product == file.record.product.name if file.record.product else False
    code = file.pack.defects[0].code
    assert [place["en"] for place in one.places] == [
        f"{code} {file.pack.defects[0].name['en']}",
        file.pack.item("surface").title["en"],
    ]
    assert one.person == {"en": "Mei Tanaka", "ja": "田中 芽衣"}
    assert one.added_ms == photo.wall_ms
    assert photo.pid[:12] in one.problem


def test_what_was_found_is_remembered(file: InspectionFile) -> None:
    good, bad = taken(file, 2)
    assert {one.state for one in known_photos(file.session)} == {PhotoState.UNCHECKED}
    blob_of(file.session, bad)[1].unlink()
    verify_photos(file.session)
    known = {one.photo: one for one in known_photos(file.session)}
    assert (known[good.id].state, known[bad.id].state) == (PhotoState.UNCHANGED, PhotoState.MISSING)
    assert known[bad.id].bad
    assert known[bad.id].problem
    assert known[good.id].checked_ms


def test_one_inspection_only(session: Session) -> None:
    one, other = new_inspection(session), new_inspection(session)
    taken(one, 2)
    taken(other, 1)
    assert len(verify_photos(session)) == 3
    assert {found.inspection for found in verify_photos(session, other.id)} == {other.id}
    with pytest.raises(InputError) as caught:
        verify_photos(session, "nobody")
    assert caught.value.code == "inspection.absent"


def test_progress_and_cancel(file: InspectionFile) -> None:
    taken(file, 12)
    told: list[tuple[int, int]] = []
    found = verify_photos(
        file.session, None, lambda done, total, _one: told.append((done, total)), lambda: len(told) >= 3
    )
    assert told[:3] == [(1, 12), (2, 12), (3, 12)]
    assert 3 <= len(found) < 12
    assert [one.photo for one in found] == [one.photo for one in known_photos(file.session)][: len(found)]


def test_a_picture_of_two_inspections_is_read_once(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    for file in (new_inspection(session), new_inspection(session)):
        taken(file, 2)
    read: list[str] = []
    real = session.vault.blobs.open

    def counted(blob: Blob) -> bytes:
        read.append(blob.pid)
        return real(blob)

    monkeypatch.setattr(session.vault.blobs, "open", counted)
    assert {one.state for one in verify_photos(session)} == {PhotoState.UNCHANGED}
    assert len(read) == 2
    assert len(verify_photos(session)) == 4


# -- putting back --------------------------------------------------------------------------------------------


def events(session: Session) -> list[dict[str, object]]:
    stream = (session.vault.secret("device-stream") or b"").decode()
    with session.vault.reading() as connection:
        rows = history.newest_rows(connection, session.device_id, stream, limit=20)
    return [dict(body.set) for _seq, body in rows if body.set.get("kind") == "relinked"]


@pytest.mark.parametrize("state", DAMAGES)
def test_back_from_the_original_file(file: InspectionFile, tmp_path: Path, state: PhotoState) -> None:
    photo, other = taken(file, 2)
    was, path = blob_of(file.session, photo)
    DAMAGES[state](file.session, was, path)
    verify_photos(file.session)
    card = tmp_path / "card" / "DCIM"
    card.mkdir(parents=True)
    (card / "renamed").write_bytes(picture(0))
    (card / "unrelated.jpg").write_bytes(picture(77))
    outcome = relink(file.session, [tmp_path / "card"])
    assert [one.photo for one in outcome.mended] == [photo.id]
    assert [one.state for one in outcome.mended] == [PhotoState.UNCHANGED]
    assert outcome.still_missing == ()
    assert photos.original(file.session, photo) == picture(0)
    assert [one["pid"] for one in events(file.session)] == [photo.pid]
    assert {one.state for one in verify_photos(file.session)} == {PhotoState.UNCHANGED}
    assert photos.original(file.session, other) == picture(1)


@pytest.mark.parametrize("damage", [_flip, _delete])
def test_back_from_a_second_copy(
    file: InspectionFile, tmp_path: Path, damage: Callable[[Session, Blob, Path], None]
) -> None:
    photo, *_ = taken(file)
    backups.create_backup(file.session, tmp_path / "stick")
    was, path = blob_of(file.session, photo)
    damage(file.session, was, path)
    verify_photos(file.session)
    outcome = relink(file.session, [tmp_path / "stick"])
    assert ([one.photo for one in outcome.mended], outcome.still_missing) == ([photo.id], ())
    assert outcome.looked_at == 1  # asked for by name; the rest of the stick was not read
    assert blob_of(file.session, photo)[0] == was
    assert photos.original(file.session, photo) == picture(0)


def test_nothing_else_is_taken_in_its_place(file: InspectionFile, tmp_path: Path) -> None:
    photo, other = taken(file, 2)
    was, path = blob_of(file.session, photo)
    good = path.read_bytes()
    other_sealed = blob_of(file.session, other)[1].read_bytes()
    path.unlink()
    folder = tmp_path / "offered"
    shard = folder / was.cid[:2]
    shard.mkdir(parents=True)
    (shard / was.cid).write_bytes(good[:-1] + bytes([good[-1] ^ 1]))
    (folder / "same length").write_bytes(bytes(was.size))
    (folder / "another photo").write_bytes(other_sealed.ljust(was.csize, b"\x00"))
    (folder / "damaged original").write_bytes(picture(0)[:-1] + b"\x00")
    outcome = relink(file.session, [folder])
    assert outcome.mended == ()
    assert [(one.photo, one.state) for one in outcome.still_missing] == [(photo.id, PhotoState.MISSING)]
    assert not path.exists()
    assert events(file.session) == []


def test_a_lost_file_is_wanted_without_a_check_before(file: InspectionFile, tmp_path: Path) -> None:
    photo, *_ = taken(file)
    blob_of(file.session, photo)[1].unlink()
    original = tmp_path / "a.jpg"
    original.write_bytes(picture(0))
    told: list[tuple[int, int]] = []
    assert len(relink(file.session, [original], lambda done, total: told.append((done, total))).mended) == 1
    assert told == [(0, 1), (1, 1)]
    assert relink(file.session, [original]).mended == ()


def test_a_lost_pack_is_put_back_too(file: InspectionFile, tmp_path: Path) -> None:
    taken(file, 1)
    backups.create_backup(file.session, tmp_path / "stick")
    pack = blobs.known_blob(file.session, file.header.pack_sha256)
    assert pack is not None
    file.session.vault.blobs.path(pack.cid).unlink()
    assert len(known_photos(file.session)) == 1  # names are missing, photos are not
    outcome = relink(file.session, [tmp_path / "stick"])
    assert (outcome.mended, outcome.others) == ((), 1)
    assert blobs.content(file.session, pack.pid)


def test_a_source_that_is_not_there_is_told(file: InspectionFile, tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        relink(file.session, [tmp_path / "stick"])
    assert caught.value.code == "photo.no_source"


def test_cancelled_putting_back_changes_nothing_more(file: InspectionFile, tmp_path: Path) -> None:
    for number, photo in enumerate(taken(file)):
        blob_of(file.session, photo)[1].unlink()
        (tmp_path / f"{number}.jpg").write_bytes(picture(number))
    told: list[int] = []
    outcome = relink(file.session, [tmp_path], lambda done, _total: told.append(done), lambda: told[-1] >= 1)
    assert (len(outcome.mended), len(outcome.still_missing)) == (1, 2)


def test_a_folder_of_which_nothing_can_be_read(file: InspectionFile, tmp_path: Path) -> None:
    photo = taken(file, 1)[0]
    was, path = blob_of(file.session, photo)
    path.unlink()
    (tmp_path / "a.jpg").symlink_to(tmp_path / "nowhere")
    assert [one.photo for one in relink(file.session, [tmp_path]).still_missing] == [photo.id]
    with file.session.vault.reading() as connection:
        assert photo_rows.blobs_in_state(connection, ["missing"]) == set()
    assert was.pid == photo.pid
