"""Walks the container of a picture without decoding it: is the end there, and is the way through it short?

A file may name millions of empty pieces, or ask to be drawn ten thousand times over; neither needs many
bytes, and both would keep a decoder busy for minutes to days. Such a file is damaged as far as this program
is concerned. Decodes nothing.
"""

from __future__ import annotations

from inspector_app.domain.errors import InputError
from inspector_app.media.kinds import HEIC, JPEG, MAX_PIXELS, PNG, WEBP, damaged, truncated

MAX_PIECES = 20_000
"""Segments, chunks or boxes in one file. The most that an encoder in use makes is one for every 8 KB."""

MAX_DRAWN = 2_500_000_000
"""Pixels times scans of a JPEG: 20 scans of the largest picture, 200 of an ordinary one. Ten are usual."""

_STANDALONE = frozenset({0x01, *range(0xD0, 0xD9)})
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SCAN, _END = b"\xff\xda", b"\xff\xd9"


def check_structure(data: bytes, kind: str, name: str = "") -> None:
    """InputError media.truncated or media.damaged when the container cannot be a whole picture's."""
    if kind == JPEG:
        _check_jpeg(data, name)
        return
    expected = _promised_length(data, kind, name)
    if expected > len(data):
        raise truncated(name, f"{len(data):,} of {expected:,} bytes are there")


def _promised_length(data: bytes, kind: str, name: str) -> int:
    """How many bytes the container says it has."""
    if kind == WEBP:
        return int.from_bytes(data[4:8], "little") + 8
    if kind == PNG:
        return _png_length(data, name)
    if kind == HEIC:
        return _boxes_length(data, name)
    return 0


def _png_length(data: bytes, name: str) -> int:
    """End of the IEND chunk, or one past the data when it is missing."""
    at, pieces = 8, 0
    while at + 8 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        end = at + 12 + length
        if data[at + 4 : at + 8] == b"IEND" or end > len(data):
            return end
        at = end
        pieces += 1
        if pieces > MAX_PIECES:
            raise _endless(name)
    return max(at + 12, len(data) + 1)


def _boxes_length(data: bytes, name: str) -> int:
    """End of the last top-level ISO BMFF box (ISO/IEC 14496-12, 4.2)."""
    at, pieces = 0, 0
    while at + 8 <= len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        if size == 0:  # "to the end of the file"
            return len(data)
        if size == 1:
            size = int.from_bytes(data[at + 8 : at + 16], "big")
        if size < 8:  # nonsense; the decoder gives the precise complaint
            return len(data)
        at += size
        pieces += 1
        if pieces > MAX_PIECES:
            raise _endless(name)
    return at


def _check_jpeg(data: bytes, name: str) -> None:
    """ITU-T T.81, annex B: segments up to the first scan, then scans up to the end marker.

    The decoder draws a picture whose tail is all zeros without complaint, grey where the camera's bytes are
    missing; so the end marker is asked for here. What follows it (a second picture, a phone's film) is none
    of our business.
    """
    scan, pixels = _first_scan(data, name)
    if scan < 0:
        return  # the decoder says what is wrong with it
    end = data.find(_END, scan)
    if end < 0:
        raise truncated(name, "the end of the picture is missing")
    scans = data.count(_SCAN, scan, end)
    if pixels <= MAX_PIXELS and scans > 1 and scans * pixels > MAX_DRAWN:
        raise damaged(name, f"it asks to be drawn {scans:,} times over")


def _first_scan(data: bytes, name: str) -> tuple[int, int]:
    """Where the first scan begins, or -1; and how many pixels the frame header claims."""
    at, pieces, pixels = 2, 0, 0
    while (at := data.find(b"\xff", at)) >= 0 and at + 4 <= len(data):
        marker = data[at + 1]
        if marker in (0xFF, 0x00):  # padding, or a stray byte that the decoder skips as well
            at += 1
        elif marker in _STANDALONE:
            at += 2
        elif marker == 0xD9:
            return -1, pixels
        elif marker == 0xDA:
            return at, pixels
        else:
            if marker in _FRAMES:
                size = data[at + 5 : at + 9]
                pixels = int.from_bytes(size[:2], "big") * int.from_bytes(size[2:], "big")
            at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
            pieces += 1
            if pieces > MAX_PIECES:
                raise _endless(name)
    return -1, pixels


def _endless(name: str) -> InputError:
    return damaged(name, f"it is made of more than {MAX_PIECES:,} pieces")
