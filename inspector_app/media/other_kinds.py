"""What a file is that is no picture this program takes: said by name, so that one knows what to do with it.

Looks at the first bytes only. A kind is listed because people do drop it in by mistake, not to be complete.
"""

from __future__ import annotations

from typing import NamedTuple


class OtherKind(NamedTuple):
    """`format` as it is abbreviated in every language, `words` in English with their article."""

    format: str
    words: str


_VIDEO = OtherKind("MP4", "a video")

_AT_START: tuple[tuple[bytes, OtherKind], ...] = (
    (b"GIF87a", OtherKind("GIF", "a GIF picture")),
    (b"GIF89a", OtherKind("GIF", "a GIF picture")),
    (b"II*\x00", OtherKind("TIFF/RAW", "a TIFF picture or a camera's raw file")),
    (b"MM\x00*", OtherKind("TIFF/RAW", "a TIFF picture or a camera's raw file")),
    (b"II+\x00", OtherKind("TIFF", "a TIFF picture")),
    (b"MM\x00+", OtherKind("TIFF", "a TIFF picture")),
    (b"II\x55\x00", OtherKind("RAW", "a camera's raw file")),
    (b"FUJIFILMCCD-RAW", OtherKind("RAW", "a camera's raw file")),
    (b"BM", OtherKind("BMP", "a BMP picture")),
    (b"\x00\x00\x01\x00", OtherKind("ICO", "an icon file")),
    (b"\x00\x00\x00\x0cjP  \r\n\x87\n", OtherKind("JPEG 2000", "a JPEG 2000 picture")),
    (b"\xff\x0a", OtherKind("JPEG XL", "a JPEG XL picture")),
    (b"\x00\x00\x00\x0cJXL \r\n\x87\n", OtherKind("JPEG XL", "a JPEG XL picture")),
    (b"8BPS", OtherKind("PSD", "a Photoshop document")),
    (b"%PDF-", OtherKind("PDF", "a PDF document")),
    (b"PK\x03\x04", OtherKind("ZIP", "a ZIP archive or an Office document")),
    (b"PK\x05\x06", OtherKind("ZIP", "a ZIP archive")),
    (b"Rar!\x1a\x07", OtherKind("RAR", "an RAR archive")),
    (b"7z\xbc\xaf\x27\x1c", OtherKind("7-Zip", "a 7-Zip archive")),
    (b"\x1f\x8b", OtherKind("gzip", "a gzip archive")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OtherKind("DOC/XLS", "an older Office document")),
    (b"SQLite format 3\x00", OtherKind("SQLite", "a database")),
    (b"MZ", OtherKind("EXE", "a Windows program")),
    (b"\x7fELF", OtherKind("ELF", "a program")),
    (b"age-encryption.org/", OtherKind("age", "an encrypted file")),
    (b"\x1a\x45\xdf\xa3", OtherKind("MKV", "a video")),
    (b"RIFF", OtherKind("WAV/AVI", "a sound or video file")),
    (b"ID3", OtherKind("MP3", "a sound file")),
)

_BRANDS = {
    b"avif": OtherKind("AVIF", "an AVIF picture"),
    b"avis": OtherKind("AVIF", "an AVIF picture"),
    b"crx ": OtherKind("RAW", "a camera's raw file"),
}

_BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def other_kind(data: bytes) -> OtherKind | None:
    """What `data` is; None when that cannot be told."""
    head = data[:1024]
    for start, kind in _AT_START:
        if head.startswith(start):
            return kind
    if head[4:8] == b"ftyp":
        return _boxed_kind(head)
    if head[4:8] in (b"moov", b"mdat", b"wide", b"free"):
        return _VIDEO
    return _text_kind(head)


def _boxed_kind(head: bytes) -> OtherKind:
    """MP4 and its many relations (ISO/IEC 14496-12, 4.3); phones put a video beside each live photo."""
    brands = [
        head[8:12],
        *(head[at : at + 4] for at in range(16, min(int.from_bytes(head[:4], "big"), 256), 4)),
    ]
    return next((_BRANDS[brand] for brand in brands if brand in _BRANDS), _VIDEO)


def _text_kind(head: bytes) -> OtherKind | None:
    for mark in _BYTE_ORDER_MARKS:
        if head.startswith(mark):
            head = head[len(mark) :].replace(b"\x00", b"")
    # The last characters may have been cut in half.
    try:
        text = head.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(head) - 3:
            return None
        text = head[: error.start].decode("utf-8")
    if not text.strip() or any(c < " " and c not in "\t\r\n\f" for c in text):
        return None
    start = text.lstrip().lower()
    if "<svg" in start:
        return OtherKind("SVG", "an SVG drawing")
    if start.startswith(("<!doctype html", "<html", "<head", "<body", "<script")):
        return OtherKind("HTML", "a web page")
    return OtherKind("TXT", "a text file")
