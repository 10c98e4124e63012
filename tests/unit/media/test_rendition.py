"""Renditions: upright once, plain RGB, nothing of the camera left, and only as much decoding as needed."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image, ImageCms

from inspector_app.domain.errors import InputError
from inspector_app.media.picture import opened, probe
from inspector_app.media.rendition import PRINT, THUMB, _scaled, examine, rendition, thumbnail

from .pictures import BLUE, HEIC_FILE, RED, camera_exif, decoded, encoded, red_corner, scene, stored


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_orientation_is_baked_in_once(orientation: int, kind: str) -> None:
    image = decoded(rendition(stored(orientation, kind), 80))
    assert image.size == (80, 60)
    assert red_corner(image) == "tl"
    assert 0x0112 not in image.getexif()


def test_heic_is_not_turned_twice() -> None:
    image = decoded(rendition(HEIC_FILE.read_bytes(), 80))
    assert image.size == (60, 80)
    assert red_corner(image) == "tr"


@pytest.mark.parametrize(
    ("rotation", "corner", "size"),
    [
        (0, "tl", (80, 60)),
        (90, "tr", (60, 80)),
        (180, "br", (80, 60)),
        (270, "bl", (60, 80)),
        (-90, "bl", (60, 80)),
    ],
)
def test_the_users_turn_comes_after_the_cameras(rotation: int, corner: str, size: tuple[int, int]) -> None:
    image = decoded(rendition(stored(6), 80, rotation=rotation))
    assert (red_corner(image), image.size) == (corner, size)


def test_a_turn_that_is_no_quarter_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        rendition(encoded(scene()), rotation=45)
    assert caught.value.code == "media.bad_rotation"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_nothing_of_the_camera_is_left(kind: str) -> None:
    options: dict[str, object] = {"exif": camera_exif(6)}
    if kind == "JPEG":
        options |= {"comment": b"line 4, Mr Chen", "xmp": b"<x:xmpmeta/>"}
    data = encoded(scene(), kind, **options)
    assert probe(data).has_gps
    out = rendition(data, 80)
    for trace in (b"Exif", b"Kestrel", b"2026:11:20", b"Mr Chen", b"xmpmeta", b"ICC_PROFILE", b"GPS"):
        assert trace not in out
    assert not decoded(out).getexif()


def test_the_position_really_was_in_the_original() -> None:
    """Guards the test above: what must vanish has to be there before."""
    assert b"Kestrel" in encoded(scene(), exif=camera_exif())


def test_small_pictures_are_not_blown_up() -> None:
    assert decoded(rendition(encoded(scene(100, 50)), PRINT)).size == (100, 50)


def test_extreme_proportions_keep_at_least_one_pixel() -> None:
    assert decoded(thumbnail(encoded(Image.new("RGB", (5000, 2))))).size == (THUMB, 1)


def pixel(data: bytes, at: tuple[int, int] = (70, 50)) -> tuple[int, ...]:
    image = decoded(data)
    assert image.format == "JPEG"
    assert image.mode == "RGB"
    value = image.getpixel(at)
    assert isinstance(value, tuple)
    return tuple(int(channel) for channel in value)


def near(found: tuple[int, ...], wanted: tuple[int, ...], tolerance: int = 8) -> bool:
    return all(abs(a - b) <= tolerance for a, b in zip(found, wanted, strict=True))


@pytest.mark.parametrize(
    ("mode", "kind"),
    [
        ("L", "JPEG"),
        ("L", "PNG"),
        ("1", "PNG"),
        ("LA", "PNG"),
        ("P", "PNG"),
        ("RGBA", "PNG"),
        ("RGBA", "WEBP"),
    ],
)
def test_every_mode_becomes_rgb(mode: str, kind: str) -> None:
    image = scene(80, 60).quantize(8) if mode == "P" else scene(80, 60, mode)
    options: dict[str, object] = {"lossless": True} if kind == "WEBP" else {}
    expected = image.convert("RGB").getpixel((70, 50))
    assert isinstance(expected, tuple)
    assert near(pixel(rendition(encoded(image, kind, **options))), expected)


def test_sixteen_bits_are_scaled_not_clipped() -> None:
    deep = Image.new("I;16", (80, 60), 0x8000)
    assert near(pixel(rendition(encoded(deep, "PNG"))), (128, 128, 128), 2)


def test_transparency_is_laid_on_white_paper() -> None:
    clear = Image.new("RGBA", (80, 60), (255, 0, 0, 0))
    assert near(pixel(rendition(encoded(clear, "PNG"))), (255, 255, 255), 2)
    palette = Image.new("P", (80, 60), 0)
    palette.putpalette([0, 0, 0] * 256)
    assert near(pixel(rendition(encoded(palette, "PNG", transparency=0))), (255, 255, 255), 2)


def test_cmyk_jpeg_has_its_colours() -> None:
    cmyk = encoded(scene(80, 60).convert("CMYK"))
    assert decoded(cmyk).mode == "CMYK"
    assert near(pixel(rendition(cmyk)), BLUE, 12)


def profile_with_red_and_green_exchanged() -> bytes:
    """An RGB profile that is not sRGB: the entries of its tag table for red and green point to each other's
    data.
    """
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    red, green = data.index(b"rXYZ"), data.index(b"gXYZ")
    data[red : red + 4], data[green : green + 4] = b"gXYZ", b"rXYZ"
    return bytes(data).replace("sRGB".encode("utf-16-be"), "wRGB".encode("utf-16-be"))


def test_another_colour_space_is_brought_to_srgb() -> None:
    tagged = encoded(
        Image.new("RGB", (80, 60), (200, 20, 20)), "PNG", icc_profile=profile_with_red_and_green_exchanged()
    )
    assert near(pixel(rendition(tagged)), (20, 200, 20), 12)


def test_an_srgb_profile_changes_nothing_and_a_broken_one_is_ignored() -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    plain = rendition(encoded(scene(80, 60)))
    assert rendition(encoded(scene(80, 60), icc_profile=srgb)) == plain
    assert rendition(encoded(scene(80, 60), icc_profile=b"no profile at all" * 20)) == plain


@pytest.mark.parametrize("kind", ["WEBP", "PNG"])
def test_of_an_animation_the_first_picture_counts(kind: str) -> None:
    later = Image.new("RGB", (80, 60), (0, 255, 0))
    data = encoded(scene(80, 60), kind, save_all=True, append_images=[later, later], duration=100)
    assert red_corner(decoded(rendition(data))) == "tl"


def test_of_a_multi_picture_jpeg_the_first_counts() -> None:
    data = encoded(scene(80, 60), "MPO", save_all=True, append_images=[Image.new("RGB", (80, 60))])
    assert probe(data).media_type == "image/jpeg"
    assert red_corner(decoded(rendition(data))) == "tl"


def test_examine_is_probe_and_thumbnail_in_one() -> None:
    data = stored(6, width=1280, height=960)
    examined = examine(data, "a.jpg")
    assert examined.info == probe(data)
    assert examined.thumbnail == thumbnail(data)
    assert decoded(examined.thumbnail).size == (320, 240)


@pytest.mark.parametrize(("edge", "decoded_size"), [(320, (500, 375)), (1600, (2000, 1500))])
def test_a_large_jpeg_is_decoded_at_a_fraction(
    monkeypatch: pytest.MonkeyPatch, edge: int, decoded_size: tuple[int, int]
) -> None:
    """The draft trap: with a square target libjpeg would decode 4000 x 3000 in full for 1600 pixels."""
    sizes: list[tuple[int, int]] = []
    real = Image.Image.resize

    def noted(self: Image.Image, size: tuple[int, int], *args: object, **kwargs: object) -> Image.Image:
        sizes.append(self.size)
        return real(self, size, *args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(Image.Image, "resize", noted)
    with opened(encoded(Image.new("RGB", (4000, 3000), RED)), "a.jpg") as (image, _info):
        assert _scaled(image, edge).size == (edge, edge * 3 // 4)
    assert sizes == [decoded_size]


def test_a_damaged_picture_is_refused_while_it_is_scaled() -> None:
    with pytest.raises(InputError) as caught:
        rendition(encoded(scene(800, 600))[:2000], 80, name="IMG_9.jpg")
    assert caught.value.code == "media.truncated"
    assert "IMG_9.jpg" in caught.value.message


def test_renditions_are_baseline_jpeg() -> None:
    image = Image.open(BytesIO(rendition(encoded(scene()))))
    assert "progressive" not in image.info
