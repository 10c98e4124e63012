"""Which kind of picture some bytes are, by content and never by name, and whether they are all there.

Looks at signatures and container lengths only; decodes nothing.
"""

from __future__ import annotations

from inspector_app.domain.errors import InputError

MAX_BYTES = 64 * 1024 * 1024
MAX_PIXELS = 120_000_000

JPEG, PNG, HEIC, WEBP = "image/jpeg", "image/png", "image/heic", "image/webp"

PILLOW_FORMATS = {JPEG: ("JPEG",), PNG: ("PNG",), HEIC: ("HEIF",), WEBP: ("WEBP",)}
"""Media type to the only Pillow decoders that may see such bytes."""

# ISO/IEC 23008-12, annex B: brands of HEVC-coded still pictures; "mif1" alone says only that it is some HEIF.
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_AV1_BRANDS = frozenset({b"avif", b"avis"})


def media_type(data: bytes, name: str = "") -> str:
    """The media type of `data`.

    InputError media.empty, media.too_large, media.unknown_kind, media.truncated.
    """
    shown = name or "the picture"
    if not data:
        raise InputError(
            "media.empty", f"{shown} is empty (0 bytes).", "Take or copy the picture again.", name=name
        )
    if len(data) > MAX_BYTES:
        raise InputError(
            "media.too_large",
            f"{shown} has {len(data):,} bytes; at most {MAX_BYTES:,} are accepted.",
            "Use the picture as the camera made it, not an export from an editor.",
            name=name,
            size=len(data),
            limit=MAX_BYTES,
        )
    kind = _signature(data)
    if kind is None:
        raise InputError(
            "media.unknown_kind",
            f"{shown} is not a picture of a known kind (it starts with {data[:8].hex(' ')}).",
            "JPEG, PNG, HEIC and WebP are accepted, whatever the file is called.",
            name=name,
        )
    expected = _promised_length(data, kind)
    if expected > len(data):
        raise truncated(name, f"{len(data):,} of {expected:,} bytes are there")
    return kind


def truncated(name: str, detail: str) -> InputError:
    """The error for a picture that ends too early."""
    return InputError(
        "media.truncated",
        f"{name or 'the picture'} is incomplete: {detail}.",
        "Nothing was stored. Copy the picture again from the camera.",
        name=name,
        detail=detail,
    )


def damaged(name: str, detail: str) -> InputError:
    """The error for a picture that cannot be decoded."""
    return InputError(
        "media.damaged",
        f"{name or 'the picture'} cannot be decoded: {detail}.",
        "Nothing was stored. Copy the picture again from the camera.",
        name=name,
        detail=detail,
    )


def _signature(data: bytes) -> str | None:
    if data[:3] == b"\xff\xd8\xff":
        return JPEG
    if data[:8] == b"\x89PNG\r\n\x1a\n":
        return PNG
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return WEBP
    if data[4:8] == b"ftyp":
        brand = data[8:12]
        compatible = {data[i : i + 4] for i in range(16, min(int.from_bytes(data[:4], "big"), 256), 4)}
        if brand in _HEIC_BRANDS and not _AV1_BRANDS & compatible:
            return HEIC
    return None


def _promised_length(data: bytes, kind: str) -> int:
    """How many bytes the container says it has; 0 where it does not say (a JPEG shows it only when
    decoded).
    """
    if kind == WEBP:
        return int.from_bytes(data[4:8], "little") + 8
    if kind == PNG:
        return _png_length(data)
    if kind == HEIC:
        return _boxes_length(data)
    return 0


def _png_length(data: bytes) -> int:
    """End of the IEND chunk, or one past the data when it is missing."""
    at = 8
    while at + 8 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        end = at + 12 + length
        if data[at + 4 : at + 8] == b"IEND" or end > len(data):
            return end
        at = end
    return max(at + 12, len(data) + 1)


def _boxes_length(data: bytes) -> int:
    """End of the last top-level ISO BMFF box (ISO/IEC 14496-12, 4.2)."""
    at = 0
    while at + 8 <= len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        if size == 0:  # "to the end of the file"
            return len(data)
        if size == 1:
            size = int.from_bytes(data[at + 8 : at + 16], "big")
        if size < 8:  # nonsense; the decoder gives the precise complaint
            return len(data)
        at += size
    return at
