"""What a picture is told to be, and what is refused with which words."""

from __future__ import annotations

import json
import struct
import zlib

import pytest
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from inspector_app.domain.errors import InputError
from inspector_app.media import kinds
from inspector_app.media.heif_guard import check_item_entries
from inspector_app.media.picture import probe

from .pictures import HEIC_FILE, camera_exif, encoded, scene, stored


@pytest.mark.parametrize(
    ("kind", "media_type"), [("JPEG", "image/jpeg"), ("PNG", "image/png"), ("WEBP", "image/webp")]
)
def test_kind_is_told_by_content_not_by_name(kind: str, media_type: str) -> None:
    info = probe(encoded(scene(), kind), "holiday.txt")
    assert (info.media_type, info.width, info.height, info.orientation) == (media_type, 160, 120, 1)
    assert not info.has_gps


def test_heic_is_described_as_it_will_be_seen() -> None:
    info = probe(HEIC_FILE.read_bytes(), "IMG_0001.HEIC")
    assert info.media_type == "image/heic"
    assert (info.width, info.height, info.orientation) == (120, 160, 6)
    assert info.exif["model"] == "K7"
    assert info.exif["orientation"] == 6
    assert info.has_gps


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_size_is_the_upright_one(orientation: int, kind: str) -> None:
    info = probe(stored(orientation, kind), "a")
    assert (info.width, info.height, info.orientation) == (160, 120, orientation)


def test_camera_notes_fit_json_and_hold_no_position() -> None:
    info = probe(encoded(scene(), exif=camera_exif()), "a.jpg")
    assert info.exif == {
        "make": "Kestrel",
        "model": "K7",
        "orientation": 1,
        "taken": "2026-11-20T09:03:12+08:00",
        "taken_raw": "2026:11:20 09:03:12",
        "offset": "+08:00",
        "exposure": "1/125",
        "f_number": "1.8",
        "iso": 200,
    }
    assert json.loads(json.dumps(dict(info.exif))) == info.exif
    assert info.has_gps
    assert not probe(encoded(scene(), exif=camera_exif(position=False)), "a.jpg").has_gps


def test_impossible_camera_notes_are_left_out() -> None:
    exif = camera_exif()
    exif[0x0112] = 99
    exif[0x010F] = "x" * 5000
    shot = exif.get_ifd(0x8769)
    shot[0x9003] = "0000:00:00 00:00:00"
    shot[0x9011] = "+99:00"
    shot[0x829A] = IFDRational(0, 0)
    info = probe(encoded(scene(), exif=exif), "a.jpg")
    assert info.orientation == 1
    assert "taken" not in info.exif
    assert "exposure" not in info.exif
    assert len(str(info.exif["make"])) == 200


def refusal(data: bytes, name: str = "IMG_7.jpg") -> InputError:
    with pytest.raises(InputError) as caught:
        probe(data, name)
    assert name in caught.value.message
    assert caught.value.hint
    return caught.value


def test_empty_is_refused() -> None:
    assert refusal(b"").code == "media.empty"


def test_more_than_64_mib_is_refused_before_anything_is_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    picture = encoded(scene())
    monkeypatch.setattr(kinds, "MAX_BYTES", len(picture) - 1)
    error = refusal(picture)
    assert error.code == "media.too_large"
    assert error.params["size"] == len(picture)


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def claimed_png(width: int, height: int) -> bytes:
    """A PNG that claims a size far beyond its few bytes."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(bytes(1000)))
        + chunk(b"IEND", b"")
    )


def claimed_jpeg(width: int, height: int) -> bytes:
    """A real JPEG whose frame header claims another size."""
    data = bytearray(encoded(scene()))
    at = data.index(b"\xff\xc0")
    data[at + 5 : at + 9] = struct.pack(">HH", height, width)
    return bytes(data)


@pytest.mark.parametrize(
    "data", [claimed_png(20_000, 20_000), claimed_png(0x7FFFFFFF, 0x7FFFFFFF), claimed_jpeg(65_000, 65_000)]
)
def test_pixel_bombs_are_refused_by_their_header(data: bytes) -> None:
    error = refusal(data)
    assert error.code == "media.too_many_pixels"
    assert error.params["limit"] == 120_000_000


def test_a_108_megapixel_phone_picture_is_accepted() -> None:
    info = probe(encoded(Image.new("L", (12_000, 9_000), 128), quality=30), "a.jpg")
    assert (info.width, info.height) == (12_000, 9_000)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "HEIC"])
def test_every_cut_is_noticed(kind: str) -> None:
    data = HEIC_FILE.read_bytes() if kind == "HEIC" else encoded(scene(), kind)
    for length in range(12, len(data) - 2, max(1, len(data) // 120)):
        error = refusal(data[:length])
        assert error.code in {"media.truncated", "media.damaged"}, length
    assert refusal(data[: len(data) * 2 // 3]).code == "media.truncated"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "HEIC"])
def test_a_flipped_byte_is_at_worst_an_input_error(kind: str) -> None:
    original = HEIC_FILE.read_bytes() if kind == "HEIC" else encoded(scene(), kind, exif=camera_exif(6))
    codes: set[str] = set()
    for at in range(0, len(original), max(1, len(original) // 250)):
        data = bytearray(original)
        data[at] ^= 0xFF
        try:
            probe(bytes(data), "a")
        except InputError as error:
            codes.add(error.code)
    assert codes
    assert all(code.startswith("media.") for code in codes)


def test_a_png_without_pixels_is_damaged() -> None:
    assert refusal(claimed_png(0, 5)).code == "media.damaged"


@pytest.mark.parametrize("garbled", [b"\xba\x87\x96\x99", b"Exi\xff"])
def test_a_heic_that_would_crash_the_decoder_is_refused_before(garbled: bytes) -> None:
    """pi-heif 1.4.0 ends the process on an item type that is not text."""
    data = HEIC_FILE.read_bytes().replace(b"\x00\x02\x00\x00Exif", b"\x00\x02\x00\x00" + garbled, 1)
    assert data != HEIC_FILE.read_bytes()
    assert refusal(data).code == "media.damaged"


def test_content_types_that_are_no_text_are_refused_too() -> None:
    entry = b"infe\x02\x00\x00\x00\x00\x02\x00\x00mime\x00application/\xff\x00"
    box = struct.pack(">I", len(entry) + 8) + b"meta" + entry
    with pytest.raises(InputError) as caught:
        check_item_entries(box, "IMG_8.heic")
    assert caught.value.code == "media.damaged"
    check_item_entries(box.replace(b"\xff", b"x"))
    check_item_entries(struct.pack(">I", len(entry) + 8) + b"mdat" + entry)
