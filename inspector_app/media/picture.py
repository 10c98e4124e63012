"""What a picture is: kind, upright size, orientation and the camera's own notes.

Pure: bytes in, values out. Never writes, never changes the bytes, and never decodes more than it must.
"""

from __future__ import annotations

import struct
import threading
import warnings
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from functools import cache
from io import BytesIO

import pi_heif
from PIL import Image

from inspector_app.domain.errors import InputError
from inspector_app.media.exif import snapshot
from inspector_app.media.heif_guard import check_item_entries
from inspector_app.media.kinds import (
    HEIC,
    JPEG,
    PILLOW_FORMATS,
    PNG,
    WEBP,
    check_pixels,
    damaged,
    media_type,
    truncated,
)
from inspector_app.media.structure import check_structure

# Everything the decoders are known to raise on hostile bytes. Not MemoryError: that is about this machine.
_DECODER_ERRORS = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    KeyError,
    IndexError,
    TypeError,
    OverflowError,
    RuntimeError,
    ZeroDivisionError,
    struct.error,
    zlib.error,
    Image.DecompressionBombError,
)

_LARGE = 40_000_000
"""Pixels from which on a picture is decoded alone: whole and decoded it takes several times this in bytes."""

_ALONE = threading.RLock()

# EXIF orientation to the turn that undoes it.
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


@dataclass(frozen=True, kw_only=True)
class PictureInfo:
    """`width` and `height` in pixels as seen upright; `orientation` 1..8 as the file states it (EXIF 2.32,
    4.6.5).

    `exif` is fit for JSON (str and int only) and never holds the position; `has_gps` says whether the file
    does. `frames` is above 1 for an animation, of which the first picture is the one that counts.
    """

    media_type: str
    width: int
    height: int
    orientation: int = 1
    exif: Mapping[str, str | int] = field(default_factory=dict)
    has_gps: bool = False
    frames: int = 1


def probe(data: bytes, name: str = "") -> PictureInfo:
    """What `data` is, read from its header and then decoded once (at an eighth where the format can).

    Errors: InputError media.empty, media.too_large, media.blank, media.other_kind, media.unknown_kind,
    media.truncated, media.damaged, media.too_many_pixels. `name` appears in messages only; what the file is
    called decides nothing.
    """
    with opened(data, name) as (image, info):
        image.draft("RGB", (max(1, image.width // 8), max(1, image.height // 8)))
        image.load()
    return info


@contextmanager
def opened(data: bytes, name: str = "") -> Iterator[tuple[Image.Image, PictureInfo]]:
    """The picture, opened but not decoded, and what it is.

    Decoder errors inside the block become InputError. Two very large pictures are never open at once in one
    process: the second waits.
    """
    kind = media_type(data, name)
    check_structure(data, kind, name)
    if kind == HEIC:
        check_item_entries(data, name)
    _prepare_pillow()
    _hush_pillow()
    with _translated(name), Image.open(BytesIO(data), formats=PILLOW_FORMATS[kind]) as image:
        _check_size(image, name)
        with _ALONE if _is_heavy(image, kind) else nullcontext():
            yield image, _describe(image, kind)


def _is_heavy(image: Image.Image, kind: str) -> bool:
    """Whether decoding takes memory for the whole picture: a plain JPEG is decoded row by row, and small."""
    by_rows = kind == JPEG and not image.info.get("progressive")
    return image.width * image.height > _LARGE and not by_rows


def turn_upright(image: Image.Image, info: PictureInfo) -> Image.Image:
    """`image` turned as its orientation asks.

    HEIC is upright already: its decoder applies the file's own turn.
    """
    turn = None if info.media_type == HEIC else _TURNS.get(info.orientation)
    return image if turn is None else image.transpose(turn)


@cache
def _prepare_pillow() -> None:
    """Once per process: teach Pillow HEIC, and let `_check_size` be the only judge of a picture's size."""
    pi_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False)
    # Pillow only warns between its limit and twice that, and a 108 megapixel phone picture is an honest one.
    Image.MAX_IMAGE_PIXELS = None


def _hush_pillow() -> None:
    """Damaged notes and the like must not be written to the terminal; a picture is judged by its pixels.

    Asked for at each picture because the list of filters belongs to the whole process, and others reset it.
    """
    for action, _text, _category, module, _line in warnings.filters:
        if action == "ignore" and module is not None and module.match("PIL."):
            return
    warnings.filterwarnings("ignore", module=r"PIL\.")


@contextmanager
def _translated(name: str) -> Iterator[None]:
    try:
        yield
    except InputError:
        raise
    except _DECODER_ERRORS as error:
        detail = " ".join(str(error).split()) or type(error).__name__
        detail = "it cannot be read" if "cannot identify" in detail else detail
        if "truncated" in detail.lower() or isinstance(error, EOFError):
            raise truncated(name, detail) from error
        raise damaged(name, detail) from error


def _check_size(image: Image.Image, name: str) -> None:
    check_pixels(name, image.width, image.height)
    if image.width * image.height == 0:
        raise damaged(name, "it has no pixels")


def _describe(image: Image.Image, kind: str) -> PictureInfo:
    exif, has_gps = _camera_notes(image)
    stated = image.info.get("original_orientation") if kind == HEIC else exif.get("orientation")
    orientation = stated if isinstance(stated, int) and 1 <= stated <= 8 else 1
    if "orientation" in exif:  # the HEIC decoder has turned the picture and resets the note to 1
        exif["orientation"] = orientation
    width, height = image.size
    if kind != HEIC and orientation >= 5:
        width, height = height, width
    # A JPEG's further pictures are previews and depth maps, no animation.
    frames = getattr(image, "n_frames", 1) if kind in (PNG, WEBP) else 1
    if frames > 1:
        exif["frames"] = frames
    return PictureInfo(
        media_type=kind,
        width=width,
        height=height,
        orientation=orientation,
        exif=exif,
        has_gps=has_gps,
        frames=frames,
    )


def _camera_notes(image: Image.Image) -> tuple[dict[str, str | int], bool]:
    """The EXIF snapshot. Notes that cannot be read are no reason to refuse the picture."""
    try:
        return snapshot(image.getexif())
    except _DECODER_ERRORS:
        return {}, False
