"""The rows of one envelope as a file: lines of JSON, compressed with gzip, encrypted with age; and back,
within bounds.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence

from inspector_app.crypto import age
from inspector_app.crypto.errors import CryptoError, NoKeyError
from inspector_app.crypto.hashing import sha256_hex
from inspector_app.crypto.strict_json import strict_json
from inspector_app.sync import limits
from inspector_app.sync.errors import RefusedError, UnsendableError, refused
from inspector_app.sync.header import ChangesRef

_GZIP = 16 + zlib.MAX_WBITS


def pack_rows(bodies: Sequence[bytes], recipients: Sequence[str]) -> tuple[ChangesRef, bytes]:
    """The reference and the encrypted file of these rows, each exactly as it stands in the journal.

    Raises UnsendableError `bundle.row` for a row that could not be told apart from its neighbours or is too
    large, `bundle.too_many_rows` when they are too many or too large together.
    """
    for body in bodies:
        if not body or b"\n" in body or len(body) > limits.MAX_ROW_BYTES:
            raise UnsendableError("bundle.row", f"A journal row of {len(body)} bytes cannot be sent.")
    raw = b"".join(body + b"\n" for body in bodies)
    if not 1 <= len(bodies) <= limits.MAX_CHANGES_ROWS or len(raw) > limits.MAX_CHANGES_RAW_BYTES:
        raise UnsendableError(
            "bundle.too_many_rows",
            f"{len(bodies)} rows with {len(raw)} bytes do not fit into one envelope.",
        )
    sealed = age.encrypt(_compress(raw), recipients)
    reference = ChangesRef(
        cid=sha256_hex(sealed),
        size=len(sealed),
        raw_sha256=sha256_hex(raw),
        raw_size=len(raw),
        count=len(bodies),
    )
    return reference, sealed


def unpack_rows(sealed: bytes, reference: ChangesRef, identities: Sequence[str]) -> tuple[bytes, ...]:
    """The rows inside a file whose hash and size have been compared with `reference` already.

    Raises RefusedError `bundle.not_for_me` when none of `identities` opens it, `bundle.changes` for content
    that is not what the reference says, `bundle.row` for a row that is not strict JSON.
    """
    try:
        packed = age.decrypt(sealed, identities)
    except NoKeyError as error:
        raise refused(
            "bundle.not_for_me",
            "The bundle is encrypted for other installations, not for this vault.",
            "Give the sender this vault's identity file and ask for a new export.",
        ) from error
    except CryptoError as error:
        raise refused(
            "bundle.changes", f"The rows of the bundle cannot be decrypted: {error.message}"
        ) from error
    raw = _decompress(packed, reference.raw_size)
    if sha256_hex(raw) != reference.raw_sha256:
        raise _not_as_said("their hash differs")
    if not raw.endswith(b"\n"):
        raise _not_as_said("the last line does not end")
    bodies = tuple(raw[:-1].split(b"\n"))
    if len(bodies) != reference.count:
        raise _not_as_said(f"{len(bodies)} rows instead of {reference.count}")
    for number, body in enumerate(bodies, 1):
        try:
            strict_json(body, limits.MAX_ROW_BYTES)
        except CryptoError as error:
            raise refused(
                "bundle.row", f"Row {number} of the bundle is not allowed: {error.message}"
            ) from error
    return bodies


def _compress(raw: bytes) -> bytes:
    packed = _gzip(raw, 6)
    # A reader refuses what grows too much; then better not compressed at all.
    return packed if len(raw) <= len(packed) * limits.MAX_GZIP_RATIO else _gzip(raw, 0)


def _gzip(raw: bytes, level: int) -> bytes:
    # Not the gzip module: its header carries the time of day.
    packer = zlib.compressobj(level, zlib.DEFLATED, _GZIP)
    return packer.compress(raw) + packer.flush()


def _decompress(packed: bytes, size: int) -> bytes:
    """Exactly `size` bytes from exactly one gzip member; never more than one byte beyond is made."""
    if size > len(packed) * limits.MAX_GZIP_RATIO:
        raise _not_as_said("they are compressed too well to be true")
    unpacker = zlib.decompressobj(_GZIP)
    try:
        raw = unpacker.decompress(packed, size + 1)
    except zlib.error as error:
        raise _not_as_said(f"they cannot be decompressed ({error})") from error
    if len(raw) != size or not unpacker.eof or unpacker.unused_data:
        raise _not_as_said("their size differs")
    return raw


def _not_as_said(what: str) -> RefusedError:
    return refused("bundle.changes", f"The rows of the bundle are not what its envelope says: {what}.")
