"""Smaller, upright, plain copies of a picture, for the screen and for print.

A rendition is a baseline JPEG, sRGB, without EXIF, position, comment or colour profile. Marks are drawn
on it where its caller gives them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageCms

from inspector_app.domain.errors import InputError
from inspector_app.domain.markup import Layer
from inspector_app.media.markup import draw_layers
from inspector_app.media.picture import PictureInfo, opened, turn_upright

THUMB = 320
"""Longest edge of a thumbnail, in pixels."""
PRINT = 1600
"""Longest edge of a print rendition, in pixels: 300 dpi on 135 mm, and more than enough for a full page
width.
"""

THUMB_QUALITY = 78
PRINT_QUALITY = 84

_PAPER = (255, 255, 255)

_STRIP_PIXELS = 4_000_000


@dataclass(frozen=True, kw_only=True)
class Examined:
    """A picture looked at once: what it is, and its thumbnail (JPEG)."""

    info: PictureInfo
    thumbnail: bytes


def examine(data: bytes, name: str = "") -> Examined:
    """`probe` and `thumbnail` for the price of one decoding, for the moment a photo is taken in.

    Errors as `probe`.
    """
    with opened(data, name) as (image, info):
        small = _scaled(image, THUMB)
        return Examined(info=info, thumbnail=_encoded(turn_upright(small, info), THUMB_QUALITY))


def rendition(
    data: bytes,
    longest_edge: int = PRINT,
    quality: int = PRINT_QUALITY,
    *,
    rotation: int = 0,
    layers: Sequence[Layer] = (),
    enlarged: float = 1.0,
    name: str = "",
) -> bytes:
    """`data` as a JPEG no larger than `longest_edge` pixels, upright, then turned `rotation` degrees
    clockwise, with `layers` drawn on it, `enlarged` where it will be seen small.

    A smaller picture keeps its size. `rotation` is a multiple of 90. Errors: InputError media.bad_rotation
    and those of `probe`.
    """
    return _encoded(_shown(data, longest_edge, rotation, layers, name, enlarged), quality)


def pixels(
    data: bytes,
    longest_edge: int,
    *,
    rotation: int = 0,
    layers: Sequence[Layer] = (),
    name: str = "",
) -> tuple[int, int, bytes]:
    """As `rendition`, as width, height and RGB bytes: for the screen, which needs no JPEG in between."""
    image = _shown(data, longest_edge, rotation, layers, name)
    return image.width, image.height, image.tobytes()


def _shown(
    data: bytes,
    longest_edge: int,
    rotation: int,
    layers: Sequence[Layer],
    name: str,
    enlarged: float = 1.0,
) -> Image.Image:
    if rotation % 90:
        raise InputError(
            "media.bad_rotation",
            f"A photo cannot be turned by {rotation} degrees.",
            "Turn it by 90, 180 or 270 degrees.",
            rotation=rotation,
        )
    with opened(data, name) as (image, info):
        upright = turn_upright(_scaled(image, longest_edge), info)
        shown = _rotated(upright, rotation)
        if layers:
            draw_layers(shown, layers, rotation, enlarged=enlarged)
        return shown


def thumbnail(
    data: bytes,
    edge: int = THUMB,
    *,
    rotation: int = 0,
    layers: Sequence[Layer] = (),
    name: str = "",
) -> bytes:
    """A small JPEG of at most `edge` pixels. Errors as `rendition`."""
    return rendition(data, edge, THUMB_QUALITY, rotation=rotation, layers=layers, name=name)


def _scaled(image: Image.Image, longest_edge: int) -> Image.Image:
    """The picture decoded, scaled and in plain RGB; not yet turned, because turning is cheaper when it is
    small.
    """
    scale = min(1.0, longest_edge / max(image.size))
    wanted = max(1, round(image.width * scale)), max(1, round(image.height * scale))
    # The draft must have the picture's own proportions: a square one makes libjpeg decode twice the size
    # needed.
    image.draft("RGB", wanted)
    image.load()
    plain = _reduced(image, wanted)
    if plain.size != wanted:
        plain = plain.resize(wanted, Image.Resampling.BICUBIC, reducing_gap=2.0)
    return _srgb(plain, image.info.get("icc_profile"))


def _reduced(image: Image.Image, wanted: tuple[int, int]) -> Image.Image:
    """A whole fraction of the picture, at least twice the size `wanted`, with eight bits a channel.

    Made strip by strip: the whole picture in four channels is half a gigabyte for the largest, and scaling
    it would take as much again.
    """
    factor = min(image.width // wanted[0], image.height // wanted[1]) // 2
    if factor < 2:
        return _eight_bit(image)
    rows = max(1, _STRIP_PIXELS // (image.width * factor)) * factor
    strips: list[Image.Image] = []
    for top in range(0, image.height, rows):
        strip = image.crop((0, top, image.width, min(top + rows, image.height)))
        strip.info = image.info
        strips.append(_eight_bit(strip).reduce(factor))
    whole = Image.new(strips[0].mode, (strips[0].width, sum(strip.height for strip in strips)))
    for place, strip in enumerate(strips):
        whole.paste(strip, (0, place * (rows // factor)))
    return whole


def _eight_bit(image: Image.Image) -> Image.Image:
    """One of L, RGB, RGBA, LA, CMYK, with eight bits a channel, so that it can be scaled."""
    if image.mode in ("I;16", "I;16B", "I;16L", "I;16N", "I", "F"):
        # Pillow's own conversion clips at 255 instead of scaling.
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.mode in ("P", "PA") or "transparency" in image.info:
        return image.convert("RGBA")
    if image.mode in ("L", "RGB", "RGBA", "LA", "CMYK"):
        return image
    return image.convert("RGB")


def _srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """RGB on white paper, and in sRGB where the picture says what its colours mean."""
    if image.mode in ("RGBA", "LA"):
        image = image.convert("RGBA")
        paper = Image.new("RGBA", image.size, (*_PAPER, 255))
        image = Image.alpha_composite(paper, image).convert("RGB")
    if profile:
        try:
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            if "sRGB" not in ImageCms.getProfileDescription(source):
                image = _converted(image, source)
        except (ImageCms.PyCMSError, OSError, ValueError):
            # A profile that cannot be used is ignored, as every viewer does.
            pass
    return image.convert("RGB")


def _converted(image: Image.Image, source: ImageCms.ImageCmsProfile) -> Image.Image:
    converted = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    return converted or image


def _rotated(image: Image.Image, degrees: int) -> Image.Image:
    turn = {
        90: Image.Transpose.ROTATE_270,
        180: Image.Transpose.ROTATE_180,
        270: Image.Transpose.ROTATE_90,
    }.get(degrees % 360)
    return image if turn is None else image.transpose(turn)


def _encoded(image: Image.Image, quality: int) -> bytes:
    # Pillow would copy a JPEG comment over from here.
    image.info = {}
    out = BytesIO()
    image.save(out, "JPEG", quality=quality, subsampling="4:2:0", optimize=False)
    return out.getvalue()
