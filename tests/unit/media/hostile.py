"""Files as attackers, dying memory cards and careless hands make them."""

from __future__ import annotations

import struct
import zlib

from PIL import Image

from .pictures import camera_exif, encoded, scene

JPEG = encoded(scene(800, 600))
PNG = encoded(scene(), "PNG")


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png_with(chunks: bytes) -> bytes:
    """A good PNG with more chunks behind its header."""
    return PNG[:33] + chunks + PNG[33:]


def jpeg_with(segments: bytes, data: bytes = JPEG) -> bytes:
    """A good JPEG with more segments behind its first."""
    return data[:20] + segments + data[20:]


def exif_segment(body: bytes) -> bytes:
    body = b"Exif\x00\x00" + body
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def noise(width: int = 800, height: int = 600) -> bytes:
    return encoded(Image.effect_noise((width, height), 40).convert("RGB"))


def lost_tail(fill: bytes) -> bytes:
    """As a card leaves it that was pulled out too early: the length is right, the second half is filler."""
    data = noise()
    half = len(data) // 2
    return data[:half] + fill * (len(data) - half)


def drawn_over(times: int) -> bytes:
    """A progressive JPEG whose last scan comes again and again."""
    data = encoded(Image.new("L", (8000, 8000), 90), progressive=True)
    last, end = data.rindex(b"\xff\xda"), data.rindex(b"\xff\xd9")
    return data[:end] + data[last:end] * times + data[end:]


def ycck(red: int, green: int, blue: int) -> bytes:
    """A JPEG of four channels as picture editors write it: luminance, two colours, black; Adobe's marker
    says 2. Luminance and colours are those of the inks. (ImageMagick reads this file alike.)
    """
    inks = (255 - red, 255 - green, 255 - blue)
    y, cb, cr = Image.new("RGB", (1, 1), inks).convert("YCbCr").getpixel((0, 0))  # type: ignore[misc]
    # Pillow inverts four-channel pictures when it writes them, as Adobe does.
    stored = Image.merge("CMYK", [Image.new("L", (80, 60), 255 - one) for one in (y, cb, cr, 255)])
    data = encoded(stored, quality=95)
    at = data.index(b"Adobe")
    return data[: at + 11] + b"\x02" + data[at + 12 :]


SIXTY_THOUSAND = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)

BOMBS = {
    "iCCP of 200 MB": png_with(chunk(b"iCCP", b"x\x00\x00" + zlib.compress(bytes(200_000_000), 9))),
    "200 MB of text": png_with(chunk(b"zTXt", b"x\x00\x00" + zlib.compress(bytes(1_000_000), 9)) * 200),
    "endless chunks": png_with(chunk(b"abCd", b"") * 1_000_000),
    "60k x 60k": b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", SIXTY_THOUSAND) + PNG[33:],
    "endless segments": jpeg_with(b"\xff\xfe\x00\x02" * 2_000_000),
    "drawn 500 times": drawn_over(500),
    "endless boxes": b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00heicmif1"
    + b"\x00\x00\x00\x08free" * 1_000_000,
    "endless item entries": (
        b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00heicmif1"
        + struct.pack(">I", 8 + 4_000_000)
        + b"meta"
        + b"infe" * 1_000_000
    ),
}

GARBLED_NOTES = {
    "offset beyond the end": exif_segment(b"II*\x00\xff\xff\xff\x7f"),
    "endless directory": exif_segment(b"II*\x00\x08\x00\x00\x00\xff\xff" + b"\x11" * 400),
    "directory naming itself": exif_segment(
        b"II*\x00\x08\x00\x00\x00" + struct.pack("<HHHII", 1, 0x8769, 4, 1, 8) + bytes(4)
    ),
    "64 kB of position": exif_segment(
        b"MM\x00*\x00\x00\x00\x08"
        + struct.pack(">HHHII", 1, 0x8825, 4, 1, 26)
        + bytes(4)
        + struct.pack(">HHHII", 1, 2, 5, 8000, 44)
        + bytes(64_000)
    ),
    "no directory": exif_segment(b"hello"),
    "empty": exif_segment(b""),
    "20 MB of them": b"".join(exif_segment(b"II*\x00" + bytes(64_000)) for _ in range(300)),
}

OTHERS = {
    "a GIF picture": encoded(scene(), "GIF"),
    "a TIFF picture or a camera's raw file": encoded(scene(), "TIFF"),
    "a BMP picture": encoded(scene(), "BMP"),
    "a JPEG 2000 picture": encoded(scene(), "JPEG2000"),
    "an AVIF picture": b"\x00\x00\x00\x1cftypavif\x00\x00\x00\x00avifmif1miaf",
    "a JPEG XL picture": b"\xff\x0a" + bytes(40),
    "an SVG drawing": b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>",
    "a web page": b"\xef\xbb\xbf<!DOCTYPE html><title>Log in</title>",
    "a PDF document": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
    "a ZIP archive or an Office document": b"PK\x03\x04\x14\x00" + bytes(40),
    "a text file": "検査メモ\n".encode(),
    "a video": b"\x00\x00\x00\x14ftypqt  \x00\x00\x00\x00qt  " + bytes(40),
    "a sound or video file": b"RIFF\x24\x00\x00\x00WAVEfmt ",
}


def with_position(kind: str = "JPEG") -> bytes:
    return encoded(scene(800, 600), kind, exif=camera_exif(6))
