"""The identity file: an installation's public keys, signed by themselves.

It says who somebody claims to be; whether to believe it is decided by a person comparing the eight
fingerprint words. The label and the names in it prove nothing.
"""

from __future__ import annotations

import base64
import json
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from inspector_app.crypto import age, dsse
from inspector_app.crypto.errors import CryptoError
from inspector_app.crypto.signing_keys import SigningKey, device_id, fingerprint_words, keyid
from inspector_app.crypto.strict_json import strict_json
from inspector_app.sync import layout
from inspector_app.sync.errors import NotABundleError, UnsendableError, refused
from inspector_app.sync.limits import MAX_LABEL_CHARACTERS, MAX_PEOPLE

PAYLOAD_TYPE = "application/vnd.inspector.enrol.v1+json"
TYPE = "inspector/enrol"
MAX_IDENTITY_BYTES = 64 * 1024

_FIELDS = {"type", "v", "brand", "iss", "sign", "age", "label", "people", "certificates"}
_CERTIFICATE = re.compile("[0-9a-f]{64}")

# Marks that turn the direction of writing: a label could show other letters than it holds.
_DIRECTION = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True)
class DeviceIdentity:
    """What an identity file says. `words` are computed from the key here, never read from the file."""

    device_id: str
    sign_public: bytes
    age_recipient: str
    label: str
    brand: str
    people: tuple[str, ...]
    certificates: tuple[str, ...]
    words: tuple[str, ...]

    @property
    def keyid(self) -> str:
        return keyid(self.sign_public)


def make_identity_file(
    device_key: SigningKey,
    age_recipient: str,
    label: str,
    brand: str,
    people: Sequence[str],
    certificates: Sequence[str] = (),
) -> bytes:
    """The identity file of this installation, ready to be handed out; it holds no secret.

    `certificates`: SHA-256 (hex) of the certificates that sign this installation's reports.

    Raises UnsendableError `identity.*` for a label, name or brand that the format does not take.
    """
    document = {
        "type": TYPE,
        "v": 1,
        "brand": brand,
        "iss": device_key.device_id,
        "sign": base64.b64encode(device_key.public).decode("ascii"),
        "age": age.check_recipient(age_recipient),
        "label": unicodedata.normalize("NFC", label).strip(),
        "people": [unicodedata.normalize("NFC", name).strip() for name in people],
        "certificates": list(certificates),
    }
    problem = _problem(document)
    if problem:
        raise UnsendableError("identity.unfit", f"The identity file cannot be made: {problem}.")
    payload = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8")
    return dsse.sign_envelope(PAYLOAD_TYPE, payload, device_key)


def read_identity_file(data: bytes) -> DeviceIdentity:
    """Read an identity file and check that it is signed by the key inside.

    Raises NotABundleError `identity.not_one` for anything else, RefusedError `identity.altered` when the
    signature does not fit and `identity.unfit` when the content is not allowed.
    """
    try:
        envelope = dsse.read_unverified(data[: MAX_IDENTITY_BYTES + 1])
        if len(data) > MAX_IDENTITY_BYTES or envelope.payload_type != PAYLOAD_TYPE:
            raise _not_one()
        document = strict_json(envelope.payload, MAX_IDENTITY_BYTES)
    except CryptoError as error:
        raise _not_one() from error
    public = _claimed_key(document)
    try:
        dsse.open_envelope(data, {keyid(public): public}.get, PAYLOAD_TYPE)
    except CryptoError as error:
        raise refused(
            "identity.altered",
            "The identity file was altered: its signature does not belong to it.",
            "Ask for the file again, by another way.",
        ) from error
    problem = _problem(document)
    if problem:
        raise refused("identity.unfit", f"The identity file is refused: {problem}.")
    return DeviceIdentity(
        device_id=document["iss"],
        sign_public=public,
        age_recipient=document["age"],
        label=document["label"],
        brand=document["brand"],
        people=tuple(document["people"]),
        certificates=tuple(document["certificates"]),
        words=fingerprint_words(public),
    )


def _claimed_key(document: Any) -> bytes:
    """The public key an identity claims; needed before the signature can be checked with it."""
    try:
        public = base64.b64decode(document["sign"], validate=True)
        device_id(public)
    except (KeyError, TypeError, ValueError, CryptoError) as error:
        raise _not_one() from error
    return public


def _problem(document: dict[str, Any]) -> str:
    """What is not allowed in an identity's payload, in words; empty when it is as it should be."""
    if set(document) != _FIELDS or document["type"] != TYPE or document["v"] != 1:
        return "it is not an identity of version 1"
    if not isinstance(document["brand"], str) or not layout.is_brand(document["brand"]):
        return f"{document['brand']!r} cannot stand for a brand (a-z, 0-9 and hyphens)"
    if document["iss"] != device_id(base64.b64decode(document["sign"])):
        return "the device named is not the one of the key"
    try:
        age.check_recipient(document["age"])
    except (CryptoError, TypeError):
        return "its encryption key is not valid"
    people = document["people"]
    if not isinstance(people, list) or len(people) > MAX_PEOPLE:
        return f"it must name at most {MAX_PEOPLE} people"
    certificates = document["certificates"]
    if not isinstance(certificates, list) or len(certificates) > MAX_PEOPLE:
        return f"it must name at most {MAX_PEOPLE} certificates"
    if not all(isinstance(one, str) and _CERTIFICATE.fullmatch(one) for one in certificates):
        return "a certificate must be named by its SHA-256 in lower-case hexadecimal"
    return next((problem for text in [document["label"], *people] if (problem := _unfit(text))), "")


def _unfit(text: Any) -> str:
    if not isinstance(text, str) or not 1 <= len(text) <= MAX_LABEL_CHARACTERS:
        return f"a name must have 1 to {MAX_LABEL_CHARACTERS} characters"
    if text != unicodedata.normalize("NFC", text).strip():
        return f"{text!r} is not in the composed form"
    if any(character in _DIRECTION or unicodedata.category(character) == "Cc" for character in text):
        return f"{text!r} holds control characters"
    return ""


def _not_one() -> NotABundleError:
    return NotABundleError(
        "identity.not_one",
        "This is not an identity file.",
        "An identity file is made on the other installation with `identity show --out FILE`.",
    )
