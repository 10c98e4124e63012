"""Signed envelopes: DSSE v1 (github.com/secure-systems-lab/dsse) with exactly one Ed25519 signature.

The signature covers the type and the exact payload bytes, so nothing has to be put into a canonical form to
be checked. The envelope around them is not covered; therefore it is read only in the one spelling
`sign_envelope` writes, and any changed byte is refused. The payload is parsed by the caller, from the
verified bytes, and never before.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable
from dataclasses import dataclass

from inspector_app.crypto.errors import IntegrityError, MalformedError
from inspector_app.crypto.signing_keys import SIGNATURE_SIZE, SigningKey, keyid, verify
from inspector_app.crypto.strict_json import strict_json

__all__ = [
    "MAX_ENVELOPE_BYTES",
    "OpenedEnvelope",
    "UnverifiedEnvelope",
    "open_envelope",
    "pae",
    "read_unverified",
    "sign_envelope",
    "strict_json",
]

MAX_ENVELOPE_BYTES = 1024 * 1024


@dataclass(frozen=True)
class UnverifiedEnvelope:
    """An envelope whose signature nobody has looked at yet."""

    payload_type: str
    payload: bytes
    keyid: str
    signature: bytes


@dataclass(frozen=True)
class OpenedEnvelope:
    """A verified envelope: the payload bytes that were signed, and the key that signed them."""

    payload: bytes
    keyid: str
    public: bytes


def pae(payload_type: str, payload: bytes) -> bytes:
    """DSSE's pre-authentication encoding, the bytes that are signed."""
    kind = payload_type.encode("utf-8")
    return b"DSSEv1 %d %s %d %s" % (len(kind), kind, len(payload), payload)


def sign_envelope(payload_type: str, payload: bytes, key: SigningKey) -> bytes:
    """The envelope file: one line of JSON with sorted keys, no spaces, padded standard base64.

    Raises MalformedError `dsse.too_large` when it would be over 1 MiB.
    """
    data = _encode(payload_type, payload, keyid(key.public), key.sign(pae(payload_type, payload)))
    _check_size(data)
    return data


def open_envelope(data: bytes, trusted: Callable[[str], bytes | None], payload_type: str) -> OpenedEnvelope:
    """Verify an envelope of one type, signed by a key that `trusted` returns for its key id.

    In this order: size and form (MalformedError `dsse.too_large`, `dsse.malformed`, `json.*`), the type
    (IntegrityError `dsse.wrong_type`), the signer (IntegrityError `dsse.unknown_signer`, with
    `params["keyid"]`), the signature (IntegrityError `dsse.bad_signature`).
    """
    envelope = read_unverified(data)
    if envelope.payload_type != payload_type:
        raise IntegrityError(
            "dsse.wrong_type",
            f"The signed file is of type {envelope.payload_type[:100]!r}, not {payload_type!r}.",
        )
    public = trusted(envelope.keyid)
    if public is None or keyid(public) != envelope.keyid:
        raise IntegrityError(
            "dsse.unknown_signer",
            f"The file is signed by a key that is not trusted here ({envelope.keyid[:16]}...).",
            "Nothing was taken over. Add the sender's identity file after comparing its words.",
            keyid=envelope.keyid,
        )
    if not verify(public, pae(envelope.payload_type, envelope.payload), envelope.signature):
        raise IntegrityError(
            "dsse.bad_signature",
            "The signature does not belong to this content: the file was altered or damaged.",
            "Nothing was taken over; ask the sender for a new export.",
            keyid=envelope.keyid,
        )
    return OpenedEnvelope(envelope.payload, envelope.keyid, public)


def read_unverified(data: bytes) -> UnverifiedEnvelope:
    """Take an envelope apart without checking its signature.

    Raises MalformedError `dsse.too_large`, `dsse.malformed` or `json.*`.
    """
    _check_size(data)
    document = strict_json(data, MAX_ENVELOPE_BYTES)
    try:
        [signature] = document["signatures"]
        kind, signer = document["payloadType"], signature["keyid"]
        if not isinstance(kind, str) or not isinstance(signer, str):
            raise TypeError("not text")
        envelope = UnverifiedEnvelope(
            kind,
            base64.b64decode(document["payload"], validate=True),
            signer,
            base64.b64decode(signature["sig"], validate=True),
        )
        spelled = _encode(envelope.payload_type, envelope.payload, envelope.keyid, envelope.signature)
    except (KeyError, TypeError, ValueError, binascii.Error) as error:
        raise _malformed(f"its parts are not those of an envelope ({type(error).__name__})") from error
    if spelled != data:
        raise _malformed("it is not spelled as envelopes are")
    if len(envelope.signature) != SIGNATURE_SIZE:
        raise _malformed("its signature has the wrong length")
    return envelope


def _encode(payload_type: str, payload: bytes, key_id: str, signature: bytes) -> bytes:
    document = {
        "payload": base64.b64encode(payload).decode("ascii"),
        "payloadType": payload_type,
        "signatures": [{"keyid": key_id, "sig": base64.b64encode(signature).decode("ascii")}],
    }
    return json.dumps(document, ensure_ascii=True, sort_keys=True, separators=(",", ":")).encode("ascii")


def _check_size(data: bytes) -> None:
    if len(data) > MAX_ENVELOPE_BYTES:
        raise MalformedError(
            "dsse.too_large", f"The envelope has {len(data)} bytes; at most {MAX_ENVELOPE_BYTES} are allowed."
        )


def _malformed(what: str) -> MalformedError:
    return MalformedError("dsse.malformed", f"The signed file cannot be read: {what}.")
