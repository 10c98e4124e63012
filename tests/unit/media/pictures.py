"""Pictures made on the spot for the media tests: one red quarter tells which way up they are."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from PIL import ExifTags, Image, ImageDraw
from PIL.TiffImagePlugin import IFDRational

BLUE, RED = (40, 120, 200), (220, 30, 30)

HEIC_FILE = Path(__file__).parent / "data" / "turned.heic"
"""160 x 120 stored, turned by 90 degrees on display, with EXIF and a position."""

# EXIF orientation to the turn that a camera made when it stored an upright scene that way.
STORED = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def scene(width: int = 160, height: int = 120, mode: str = "RGB") -> Image.Image:
    """Blue, with a red quarter at the top left."""
    image = Image.new("RGB", (width, height), BLUE)
    ImageDraw.Draw(image).rectangle((0, 0, width // 2 - 1, height // 2 - 1), fill=RED)
    return image.convert(mode)


def encoded(image: Image.Image, kind: str = "JPEG", **options: object) -> bytes:
    out = BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def camera_exif(orientation: int = 1, *, position: bool = True) -> Image.Exif:
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Kestrel"
    exif[ExifTags.Base.Model] = "K7\x00"
    exif[ExifTags.Base.Orientation] = orientation
    shot = exif.get_ifd(ExifTags.IFD.Exif)
    shot[ExifTags.Base.DateTimeOriginal] = "2026:11:20 09:03:12"
    shot[ExifTags.Base.OffsetTimeOriginal] = "+08:00"
    shot[ExifTags.Base.ExposureTime] = IFDRational(1, 125)
    shot[ExifTags.Base.FNumber] = IFDRational(18, 10)
    shot[ExifTags.Base.ISOSpeedRatings] = 200
    if position:
        place = exif.get_ifd(ExifTags.IFD.GPSInfo)
        place[ExifTags.GPS.GPSLatitudeRef] = "N"
        place[ExifTags.GPS.GPSLatitude] = (28.0, 53.0, 24.0)
        place[ExifTags.GPS.GPSLongitudeRef] = "E"
        place[ExifTags.GPS.GPSLongitude] = (120.0, 2.0, 24.0)
    return exif


def stored(orientation: int, kind: str = "JPEG", width: int = 160, height: int = 120) -> bytes:
    """An upright scene of `width` x `height` as a camera stores it with this orientation."""
    turn = STORED[orientation]
    image = scene(width, height)
    return encoded(image if turn is None else image.transpose(turn), kind, exif=camera_exif(orientation))


def decoded(data: bytes) -> Image.Image:
    image = Image.open(BytesIO(data))
    image.load()
    return image


def red_corner(image: Image.Image) -> str:
    """Which corner is red: "tl", "tr", "bl" or "br"."""
    rgb = image.convert("RGB")
    right, bottom = rgb.width - 4, rgb.height - 4
    corners = {"tl": (3, 3), "tr": (right, 3), "bl": (3, bottom), "br": (right, bottom)}
    found = [name for name, at in corners.items() if _is_red(rgb.getpixel(at))]
    assert len(found) == 1, found
    return found[0]


def _is_red(pixel: object) -> bool:
    assert isinstance(pixel, tuple)
    return bool(pixel[0] > 150 and pixel[2] < 120)
