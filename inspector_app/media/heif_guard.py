"""Looks over a HEIC file before the decoder does, for the one thing known to crash it.

pi-heif 1.4.0 (the last release there will be) makes Python strings of item types and content types without
checking them, and takes the whole program down when they are not valid text. So the item entries (ISO/IEC
14496-12, 8.11.6) are read here first. Decodes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from inspector_app.media.kinds import damaged

_MAX_ENTRIES = 20_000
"""A 120 megapixel picture in tiles of 512 pixels has about five hundred."""

_LONGEST_ENTRY = 1 << 16


def check_item_entries(data: bytes, name: str = "") -> None:
    """InputError media.damaged when an item entry names a type that is not plain text, or there is no end of
    them.
    """
    entries = 0
    for start, end in _boxes_but_media(data):
        at = data.find(b"infe", start, end)
        while at >= 0:
            entries += 1
            if entries > _MAX_ENTRIES or not _is_plain(data[at + 4 : min(end, at + _LONGEST_ENTRY)]):
                raise damaged(name, "its table of contents is garbled")
            at = data.find(b"infe", at + 4, end)


def _boxes_but_media(data: bytes) -> Iterator[tuple[int, int]]:
    """Start and end of each top-level box that may hold item entries, that is, of all but the coded
    picture.
    """
    at = 0
    while at + 8 <= len(data):
        size, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if size == 1:
            size = int.from_bytes(data[at + 8 : at + 16], "big")
        end = at + size if size >= 8 else len(data)
        if kind != b"mdat":
            yield at, min(end, len(data))
        at = end


def _is_plain(entry: bytes) -> bool:
    """Whether type, name and content type of an item entry are text.

    `entry` starts after the letters "infe".
    """
    version = entry[:1]
    if version not in (b"\x02", b"\x03"):
        return True  # older entries have no type; the decoder passes them over
    at = 8 if version == b"\x02" else 10
    if not entry[at : at + 4].isascii():
        return False
    if entry[at : at + 4] not in (b"mime", b"uri "):
        return True
    _item_name, _, rest = entry[at + 4 :].partition(b"\x00")
    content_type, terminator, _ = rest.partition(b"\x00")
    return bool(terminator) and content_type.isascii()
