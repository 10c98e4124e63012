"""A photo made ready beside the database worker: looked at, hashed, encrypted, its file durable.

Nothing names it yet: that is one short transaction afterwards (`photos.keep`). Any thread may call this, for
several photos at once; one that is never kept leaves an orphan file behind, which `doctor` clears away.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from inspector_app.crypto.hashing import sha256_hex
from inspector_app.domain.errors import SurroundingsError
from inspector_app.media.picture import PictureInfo
from inspector_app.services import blobs
from inspector_app.services.session import Session
from inspector_app.storage.blobs import Blob, BlobError

LONGEST_NAME = 255


@dataclass(frozen=True, kw_only=True)
class Prepared:
    """`thumbnail` is a JPEG; `barcodes` what was read, where it was asked for; `mends` the place of a blob of
    the same content that is missing or damaged, and that `blob` takes. `fresh`: the file was made just now.
    """

    name: str
    blob: Blob
    info: PictureInfo
    thumbnail: bytes
    barcodes: tuple[str, ...] = ()
    mends: Blob | None = None
    fresh: bool = True


def prepare(session: Session, data: bytes, name: str, *, barcodes: bool = False) -> Prepared:
    """Raises InputError `media.*` for what is no readable photo, SurroundingsError `photo.memory`,
    VaultError when the file cannot be written.
    """
    from inspector_app.media import rendition

    name = clean_name(name)
    try:
        examined = rendition.examine(data, name)
        texts = _barcodes(data, name) if barcodes else ()
        blob, mends, fresh = _sealed(session, data, examined.info.media_type)
    except MemoryError as error:
        raise SurroundingsError(
            "photo.memory",
            f"There is not enough free memory to look at {name}.",
            "Everything saved is safe. Close other programs, then add this photo again.",
            retryable=True,
            name=name,
        ) from error
    return Prepared(
        name=name,
        blob=blob,
        info=examined.info,
        thumbnail=examined.thumbnail,
        barcodes=texts,
        mends=mends,
        fresh=fresh,
    )


def discard(session: Session, prepared: Prepared) -> None:
    """Give up a prepared photo that nothing will name."""
    if prepared.fresh:
        session.vault.blobs.discard(prepared.blob.cid)


def clean_name(name: str) -> str:
    """A file's name as it can be kept, shown and sent: no control or direction characters, none that is no
    text, at most 255.
    """
    text = name.encode("utf-8", "replace").decode("utf-8")
    shown = "".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Zl", "Zp"))
    return unicodedata.normalize("NFC", shown.strip())[:LONGEST_NAME]


def _barcodes(data: bytes, name: str) -> tuple[str, ...]:
    from inspector_app.media.barcodes import read_barcodes

    return tuple(found.text for found in read_barcodes(data, name))


def _sealed(session: Session, data: bytes, media_type: str) -> tuple[Blob, Blob | None, bool]:
    """The blob, the one of the same content whose file is not what it was, and whether a file was written."""
    known = blobs.known_blob(session, sha256_hex(data))
    if known is not None:
        try:
            session.vault.blobs.sealed(known)
        except BlobError:
            pass
        else:
            return known, None, False
    return session.vault.blobs.seal(data, media_type, session.vault.recipients()), known, True
