"""Photos in an inspection: one blob, several places, turned and captioned without touching the bytes."""

from io import BytesIO

import pytest
import zxingcpp
from PIL import Image

from inspector_app.domain.errors import InputError
from inspector_app.services import answers, blobs, photos
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.inspections import open_inspection
from inspector_app.services.photo_check import verify_photos
from inspector_app.services.session import Session
from inspector_app.storage import history
from tests.fakes.vaults import PASSPHRASE, new_inspection


def jpeg(width: int = 800, height: int = 600, orientation: int = 1) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x0110] = "Kestrel K7"
    exif.get_ifd(0x8825)[2] = (28.0, 53.0, 24.0)
    out = BytesIO()
    Image.effect_noise((width, height), 40).convert("RGB").save(out, "JPEG", exif=exif)
    return out.getvalue()


def label(*texts: str) -> bytes:
    sheet = Image.new("L", (900, 420 * len(texts)), 255)
    for row, text in enumerate(texts):
        bars = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.EAN13)
        picture = Image.fromarray(zxingcpp.write_barcode_to_image(bars, scale=6))
        sheet.paste(picture, (60, 420 * row + 40))
    out = BytesIO()
    sheet.convert("RGB").save(out, "PNG")
    return out.getvalue()


def test_original_bytes_stay_and_one_photo_has_two_places(file: InspectionFile) -> None:
    data = jpeg(orientation=6)
    first = photos.add_photo(file, data, "IMG_1.jpg", target_kind="item", target="surface")
    second = photos.add_photo(file, data, "IMG_1.jpg", target_kind="required", target="overview")
    assert first.id == second.id
    assert (first.width, first.height) == (600, 800)
    assert photos.original(file.session, first) == data
    assert [photo.id for photo in file.record.photos_of("required", "overview")] == [first.id]
    photos.rotate_photo(file, first.id, 90)
    photos.caption_photo(file, first.id, {"en": "Front", "ja": "正面"})
    turned = file.record.photos[0]
    assert Image.open(BytesIO(photos.thumbnail(file.session, turned))).size == (320, 240)
    assert Image.open(BytesIO(photos.print_picture(file.session, turned))).size == (800, 600)
    assert photos.original(file.session, turned) == data
    assert open_inspection(file.session, file.id).record == file.record


def test_the_position_stays_in_the_original_and_nowhere_else(file: InspectionFile) -> None:
    data = jpeg()
    photo = photos.add_photo(file, data, "IMG_1.jpg")
    assert photos.original(file.session, photo) == data
    assert Image.open(BytesIO(data)).getexif().get_ifd(0x8825)[2] == (28.0, 53.0, 24.0)
    with file.session.vault.reading() as connection:
        rows = history.newest_rows(connection, file.session.device_id, file.stream, limit=9)
    assert any(body.entity == "photo" for _seq, body in rows)
    assert not any("53.0" in str(body.set) or "latitude" in str(body.set).lower() for _seq, body in rows)
    for picture in (photos.thumbnail(file.session, photo), photos.print_picture(file.session, photo)):
        assert not Image.open(BytesIO(picture)).getexif()
    assert "GPS" not in str(photo.exif)


def test_renditions_come_from_the_cache_and_survive_its_loss(file: InspectionFile) -> None:
    photo = photos.add_photo(file, jpeg(), "IMG_1.jpg")
    first = photos.print_picture(file.session, photo)
    cached = [path for path in (file.session.folder / "cache").rglob("*") if path.is_file()]
    assert len(cached) == 1
    assert first[:64] not in cached[0].read_bytes()
    cached[0].write_bytes(b"cut off")
    assert photos.print_picture(file.session, photo) == first


@pytest.mark.parametrize("data", [b"", b"not a picture", jpeg()[:300]])
def test_no_picture_no_photo(file: InspectionFile, data: bytes) -> None:
    with pytest.raises(InputError) as caught:
        photos.add_photo(file, data, "x.jpg")
    assert caught.value.code.startswith("media.")
    assert file.record.photos == ()


def test_a_real_photo_waits_for_the_recovery_key(session: Session) -> None:
    with session.vault.writing() as connection:
        from inspector_app.storage.vault_secrets import drop_secret

        drop_secret(connection, "recovery-confirmed")
    with pytest.raises(InputError) as caught:
        photos.add_photo(new_inspection(session), jpeg(), "x.jpg")
    assert caught.value.code == "photo.recovery_first"
    photos.add_photo(new_inspection(session, practice=True), jpeg(), "x.jpg")


def test_a_damaged_photo_is_named(file: InspectionFile) -> None:
    good = photos.add_photo(file, jpeg(), "good.jpg")
    bad = photos.add_photo(file, jpeg(640), "bad.jpg")
    blob = blobs.known_blob(file.session, bad.pid)
    assert blob is not None
    file.session.vault.blobs.path(blob.cid).unlink()
    found = {one.photo: one.problem for one in verify_photos(file.session)}
    assert found[good.id] == ""
    assert "missing" in found[bad.id]


def test_a_photographed_barcode_answers_its_item(file: InspectionFile) -> None:
    photos.add_photo(file, label("4006381333931"), "l.png", target_kind="item", target="code")
    assert file.record.answers["code"].value == "4006381333931"


def test_the_expected_one_of_several_barcodes_is_taken(file: InspectionFile) -> None:
    picture = label("4012345678901", "4006381333931")
    photos.add_photo(file, picture, "l.png", target_kind="item", target="code")
    assert file.record.answers["code"].value == "4006381333931"


def test_an_answer_that_is_there_stays(file: InspectionFile) -> None:
    answers.answer_item(file, "code", "4012345678901")
    photos.add_photo(file, label("4006381333931"), "l.png", target_kind="item", target="code")
    assert file.record.answers["code"].value == "4012345678901"


def test_passphrase_is_not_in_any_repr(session: Session) -> None:
    assert PASSPHRASE not in repr(session.vault.signing_key)


def test_a_finding_that_is_not_there_gets_no_photo(file: InspectionFile) -> None:
    with pytest.raises(InputError) as caught:
        photos.add_photo(file, b"", "a.jpg", target_kind="finding", target="nobody")
    assert caught.value.code == "finding.absent"
