"""Pictures in a drop or on the clipboard: files, bytes in a format cameras and browsers use, drawn pictures,
pictures written into a link. Whatever was sent as bytes is kept as those bytes.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QImage

from inspector_app.services.photo_sources import Incoming
from inspector_app.ui.viewmodels.workspace_findings import FINDING_MIME, PHOTO_MIME

ENDINGS = {
    "image/jpeg": ".jpg",
    "image/jpg": ".jpg",
    "image/heic": ".heic",
    "image/heif": ".heic",
    "image/webp": ".webp",
    "image/png": ".png",
}
"""Formats in which a picture may come as it was stored, the most original first."""

_PICTURE_IN_HTML = re.compile(r"<img\b[^>]*?\bsrc\s*=\s*[\"']?([^\"'\s>]+)", re.IGNORECASE)
_OURS = (PHOTO_MIME, FINDING_MIME)


@dataclass(frozen=True)
class Found:
    """What there is to add: `sources` at once, or the `image` once it has been written as a file. `link`:
    there is only the address of a picture on a network.
    """

    sources: tuple[Path | Incoming, ...] = ()
    image: QImage | None = None
    link: bool = False

    def __bool__(self) -> bool:
        return bool(self.sources) or self.image is not None or self.link


def pictures_in(data: QMimeData, name: str) -> Found:
    """What a drop or the clipboard holds; `name` without an ending for what has none of its own."""
    if any(data.hasFormat(one) for one in _OURS):
        return Found()
    urls = data.urls() if data.hasUrls() else []
    files = tuple(path for url in urls if (path := _local(url)) is not None)
    if files:
        return Found(files)
    for media_type, ending in ENDINGS.items():
        content = bytes(data.data(media_type).data()) if data.hasFormat(media_type) else b""
        if content:
            return Found((Incoming(name + ending, content),))
    addresses = [url.toString() for url in urls]
    addresses += _PICTURE_IN_HTML.findall(data.html()) if data.hasHtml() else []
    for address in addresses:
        if address.casefold().startswith("data:image/") and (written := _written(address, name)) is not None:
            return Found((written,))
    if data.hasImage():
        image = data.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return Found(image=image)
    return Found(link=any(address.casefold().startswith(("http:", "https:")) for address in addresses))


def png(image: QImage) -> bytes:
    """A drawn picture as a file; any thread."""
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(store.data())


def _local(url: QUrl) -> Path | None:
    return Path(url.toLocalFile()) if url.isLocalFile() else None


def _written(address: str, name: str) -> Incoming | None:
    """The picture that a data: address is."""
    head, comma, body = address.partition(",")
    media_type, *marks = head[len("data:") :].casefold().split(";")
    try:
        content = base64.b64decode(body, validate=False) if "base64" in marks else unquote_to_bytes(body)
    except (binascii.Error, ValueError):
        return None
    return Incoming(name + ENDINGS.get(media_type, ".png"), content) if comma and content else None
