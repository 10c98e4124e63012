"""Hostile, damaged and odd pictures: the right treatment or a clear refusal, quickly, and nothing printed."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

from inspector_app.domain.errors import InputError
from inspector_app.media.picture import probe
from inspector_app.media.rendition import examine, rendition, thumbnail

from . import hostile
from .pictures import HEIC_FILE, camera_exif, decoded, encoded, red_corner, scene, stored

SOON = 5.0
"""Seconds that even a loaded machine does not need for what is refused by its header."""


def refusal(data: bytes, name: str = "IMG_7.jpg") -> InputError:
    with pytest.raises(InputError) as caught:
        examine(data, name)
    assert name in caught.value.message
    assert caught.value.hint
    return caught.value


@pytest.mark.parametrize("kind", hostile.OTHERS)
def test_what_is_no_photo_is_told_by_name(kind: str) -> None:
    error = refusal(hostile.OTHERS[kind])
    assert error.code == "media.other_kind"
    assert f" is {kind}, " in error.message
    assert error.params["format"]


def test_what_nobody_knows_is_refused_too() -> None:
    assert refusal(b"\x01\x9e\xb2" * 50).code == "media.unknown_kind"
    assert refusal(b"\xe6\x97\xff\xfe" * 50).code == "media.unknown_kind"
    assert refusal(bytes(70_000)).code == "media.blank"


@pytest.mark.parametrize("kind", hostile.BOMBS)
def test_a_bomb_is_refused_and_soon(kind: str) -> None:
    begun = time.process_time()
    error = refusal(hostile.BOMBS[kind])
    assert error.code in {"media.damaged", "media.too_many_pixels"}
    assert time.process_time() - begun < SOON


def test_scans_that_are_usual_are_no_bomb() -> None:
    assert examine(hostile.drawn_over(5)).info.width == 8000


@pytest.mark.parametrize("fill", [b"\x00", b"\xff"])
def test_a_tail_the_card_lost_is_noticed(fill: bytes) -> None:
    assert refusal(hostile.lost_tail(fill)).code == "media.truncated"


@pytest.mark.parametrize("kind", ["JPEG", "progressive", "PNG", "WEBP", "HEIC"])
def test_cut_at_any_byte_of_its_last_hundred(kind: str) -> None:
    if kind == "HEIC":
        data = HEIC_FILE.read_bytes()
    elif kind == "progressive":
        data = encoded(scene(), progressive=True)
    else:
        data = encoded(scene(), kind)
    for missing in range(1, 100):
        assert refusal(data[:-missing]).code == "media.truncated", missing


@pytest.mark.parametrize("extra", [b"PK\x03\x04" + bytes(4000), b"<html>", bytes(9), hostile.JPEG])
def test_what_follows_a_jpeg_is_left_alone(extra: bytes) -> None:
    assert examine(hostile.JPEG + extra).thumbnail == thumbnail(hostile.JPEG)
    assert b"PK\x03\x04" not in rendition(hostile.JPEG + extra)


@pytest.mark.parametrize("kind", hostile.GARBLED_NOTES)
def test_garbled_notes_are_no_reason_to_refuse(kind: str) -> None:
    examined = examine(hostile.jpeg_with(hostile.GARBLED_NOTES[kind]))
    assert (examined.info.width, examined.info.orientation) == (800, 1)


def test_nothing_is_printed_whatever_comes_in(tmp_path: Path) -> None:
    """In a process of its own: the test runner catches warnings before they reach the terminal."""
    paths = []
    samples = [
        *hostile.GARBLED_NOTES.items(),
        ("cut", hostile.JPEG[:900]),
        ("lost", hostile.lost_tail(b"\x00")),
    ]
    for number, (kind, body) in enumerate(samples):
        path = tmp_path / str(number)
        path.write_bytes(hostile.jpeg_with(body) if kind in hostile.GARBLED_NOTES else body)
        paths.append(str(path))
    program = """
import pathlib, sys
from inspector_app.domain.errors import InputError
from inspector_app.media.rendition import examine
for path in sys.argv[1:]:
    try:
        examine(pathlib.Path(path).read_bytes())
    except InputError:
        print("refused")
"""
    done = subprocess.run(
        [sys.executable, "-W", "always", "-c", program, *paths], capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    assert done.stdout.split() == ["refused", "refused"]


@pytest.mark.parametrize("colour", [(40, 120, 200), (220, 30, 30)])
def test_four_channels_as_picture_editors_write_them(colour: tuple[int, int, int]) -> None:
    data = hostile.ycck(*colour)
    assert decoded(data).mode == "CMYK"
    found = decoded(thumbnail(data)).getpixel((40, 30))
    assert isinstance(found, tuple)
    assert all(abs(int(a) - b) <= 12 for a, b in zip(found, colour, strict=True))


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_an_animation_is_told(kind: str) -> None:
    later = [Image.new("RGB", (160, 120), (0, green, 0)) for green in (90, 180, 250)]
    data = encoded(scene(), kind, save_all=True, append_images=later, duration=80)
    examined = examine(data)
    assert (examined.info.frames, examined.info.exif["frames"]) == (4, 4)
    assert red_corner(decoded(examined.thumbnail)) == "tl"
    assert "frames" not in probe(encoded(scene(), kind)).exif


def test_a_phones_second_picture_is_no_animation() -> None:
    data = encoded(scene(), "MPO", save_all=True, append_images=[scene()])
    assert probe(data).frames == 1


@pytest.mark.parametrize("mode", ["P", "I;16", "LA", "RGBA", "L", "RGB"])
def test_a_large_picture_scaled_in_strips_is_the_picture(mode: str) -> None:
    image = scene(2600, 1950).quantize(8) if mode == "P" else None
    if mode == "I;16":
        image = Image.new("I;16", (2600, 1950), 0x2000)
        image.paste(0xC000, (0, 0, 1300, 975))
    data = encoded(image or scene(2600, 1950, mode), "PNG", compress_level=1)
    small = decoded(thumbnail(data))
    assert small.size == (320, 240)
    for at in ((2, 2), (157, 117), (163, 117), (157, 123), (317, 237)):
        wanted = decoded(data).getpixel((at[0] * 2600 // 320, at[1] * 1950 // 240))
        if mode == "P":
            wanted = decoded(data).convert("RGB").getpixel((at[0] * 2600 // 320, at[1] * 1950 // 240))
        shown = wanted[:3] if isinstance(wanted, tuple) and mode != "LA" else wanted
        level = shown[0] if isinstance(shown, tuple) else shown
        found = small.getpixel(at)
        assert isinstance(found, tuple)
        assert isinstance(level, (int, float))
        assert abs(found[0] - (level / 256 if mode == "I;16" else level)) <= 14, at


def test_a_large_palette_needs_room_for_itself_only() -> None:
    """Its four channels all at once were the most that a thumbnail cost."""
    data = encoded(Image.new("P", (9000, 9000), 3), "PNG")
    assert examine(data).info.width == 9000
    done = subprocess.run(
        [sys.executable, "-c", _PEAK, str(9000)], capture_output=True, text=True, check=True, timeout=120
    )
    grown_mb = int(done.stdout)
    assert grown_mb < 81 * 3, grown_mb  # one byte a pixel, and as much again for moods


_PEAK = """
import io, resource, sys
from PIL import Image
from inspector_app.media.rendition import examine
edge = int(sys.argv[1])
out = io.BytesIO()
Image.new("P", (edge, edge), 3).save(out, "PNG")
examine(Image.new("RGB", (9, 9)).save(small := io.BytesIO(), "PNG") or small.getvalue())
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
examine(out.getvalue())
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_thumbnail_is_upright(orientation: int, kind: str) -> None:
    assert red_corner(decoded(examine(stored(orientation, kind)).thumbnail)) == "tl"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_no_position_in_any_rendition(kind: str) -> None:
    data = hostile.with_position(kind)
    examined = examine(data)
    assert examined.info.has_gps
    assert decoded(data).getexif().get_ifd(0x8825)
    for made in (examined.thumbnail, rendition(data)):
        assert not decoded(made).getexif()
        assert b"Exif" not in made
    assert not any("gps" in key.lower() or "lat" in key.lower() for key in examined.info.exif)


def test_the_second_of_two_very_large_pictures_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both at once would take twice the room; an ordinary one waits for nobody."""
    import threading

    from inspector_app.media import picture

    monkeypatch.setattr(picture, "_LARGE", 10_000)
    large, small = encoded(scene(200, 100), "PNG"), encoded(scene(50, 40), "PNG")
    entered, done = threading.Event(), threading.Event()

    def second(data: bytes) -> None:
        with picture.opened(data):
            entered.set()
        done.set()

    with picture.opened(large):
        ordinary = threading.Thread(target=second, args=(small,))
        ordinary.start()
        assert entered.wait(10)
        ordinary.join()
        entered.clear()
        waiting = threading.Thread(target=second, args=(large,))
        waiting.start()
        assert not entered.wait(0.2)
    assert entered.wait(10)
    waiting.join()


def test_camera_notes_with_position_fit_json() -> None:
    info = probe(encoded(scene(), exif=camera_exif()), "a.jpg")
    assert all(isinstance(value, (str, int)) for value in info.exif.values())
