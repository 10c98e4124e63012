"""Which kind of picture some bytes are, by content and never by name, and whether they are all there.

Looks at signatures only and leaves containers to `structure`; decodes nothing.
"""

from __future__ import annotations

from inspector_app.domain.errors import InputError
from inspector_app.media.other_kinds import other_kind

MAX_BYTES = 64 * 1024 * 1024
MAX_PIXELS = 120_000_000

JPEG, PNG, HEIC, WEBP = "image/jpeg", "image/png", "image/heic", "image/webp"

PILLOW_FORMATS = {JPEG: ("JPEG",), PNG: ("PNG",), HEIC: ("HEIF",), WEBP: ("WEBP",)}
"""Media type to the only Pillow decoders that may see such bytes."""

# ISO/IEC 23008-12, annex B: brands of HEVC-coded still pictures; "mif1" alone says only that it is some HEIF.
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_AV1_BRANDS = frozenset({b"avif", b"avis"})


def media_type(data: bytes, name: str = "") -> str:
    """The media type of `data`, by its first bytes.

    InputError media.empty, media.too_large, media.blank, media.other_kind, media.unknown_kind.
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
        raise _refused(data, name)
    return kind


def check_pixels(name: str, width: int, height: int) -> None:
    """Refuse what no camera makes, before it is decoded. Raises InputError media.too_many_pixels."""
    if width * height > MAX_PIXELS:
        raise InputError(
            "media.too_many_pixels",
            f"{name or 'the picture'} is {width} x {height} pixels; "
            f"at most {MAX_PIXELS:,} pixels are accepted.",
            "Use the camera's normal resolution.",
            name=name,
            width=width,
            height=height,
            limit=MAX_PIXELS,
        )


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


def _refused(data: bytes, name: str) -> InputError:
    shown = name or "the picture"
    if not any(data[:4096]):
        return InputError(
            "media.blank",
            f"{shown} begins with nothing but zeros: the card or the copy lost its content.",
            "Nothing was stored. Copy it again from the camera, or take the picture again.",
            name=name,
        )
    kind = other_kind(data)
    if kind is not None:
        return InputError(
            "media.other_kind",
            f"{shown} is {kind.words}, whatever it is called.",
            "Nothing was stored. JPEG, PNG, HEIC and WebP are accepted; "
            "save the picture as one of these and keep the file it came from.",
            name=name,
            format=kind.format,
        )
    return InputError(
        "media.unknown_kind",
        f"{shown} is not a picture of a known kind (it starts with {data[:8].hex(' ')}).",
        "JPEG, PNG, HEIC and WebP are accepted, whatever the file is called.",
        name=name,
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
