"""Ed25519 signing keys of an installation and the names derived from the public key.

The algorithm belongs to the key and is never taken from a message. Private bytes leave only through `.raw`,
which the vault stores inside its encrypted database; `repr` shows none of them.
"""

from __future__ import annotations

import base64

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from inspector_app.crypto.errors import MalformedError
from inspector_app.crypto.hashing import sha256, sha256_hex
from inspector_app.crypto.words import BITS_PER_WORD, WORDS

KEY_SIZE = 32
SIGNATURE_SIZE = 64
FINGERPRINT_WORDS = 8


class SigningKey:
    """An Ed25519 private key. `raw` is the 32-byte seed (RFC 8032), `public` the 32-byte public key."""

    __slots__ = ("_key", "public")

    def __init__(self, key: Ed25519PrivateKey) -> None:
        self._key = key
        self.public: bytes = key.public_key().public_bytes_raw()

    @classmethod
    def generate(cls) -> SigningKey:
        """A new key from the system's random source."""
        return cls(Ed25519PrivateKey.generate())

    @classmethod
    def from_raw(cls, raw: bytes) -> SigningKey:
        """The key of a 32-byte seed. Raises MalformedError `crypto.key_size`."""
        _require_key_size(raw)
        return cls(Ed25519PrivateKey.from_private_bytes(raw))

    @property
    def raw(self) -> bytes:
        return self._key.private_bytes_raw()

    @property
    def device_id(self) -> str:
        return device_id(self.public)

    def sign(self, data: bytes) -> bytes:
        """The 64-byte signature over `data`."""
        return self._key.sign(data)

    def __repr__(self) -> str:
        return f"SigningKey({self.device_id})"


def verify(public: bytes, data: bytes, signature: bytes) -> bool:
    """Whether `signature` is over `data` by the key `public`; False, too, for malformed ones."""
    if len(public) != KEY_SIZE or len(signature) != SIGNATURE_SIZE:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


def device_id(public: bytes) -> str:
    """The installation's name: "d" and 26 base32 characters (130 bits) of SHA-256(public key), lower case."""
    _require_key_size(public)
    return "d" + base64.b32encode(sha256(public))[:26].decode("ascii").lower()


def keyid(public: bytes) -> str:
    """The key's name inside envelopes: SHA-256 of the raw public key in hexadecimal."""
    _require_key_size(public)
    return sha256_hex(public)


def fingerprint_words(public: bytes) -> tuple[str, ...]:
    """Eight words for comparing a key by voice.

    They are the first 80 bits of SHA-256("inspector/fingerprint/1|" public key).

    Each word stands for 10 bits, most significant first, as an index into `words.WORDS`. Whoever wants
    another key with the same words has to try about 2^80 keys.
    """
    _require_key_size(public)
    digest = int.from_bytes(sha256(b"inspector/fingerprint/1|" + public))
    return tuple(
        WORDS[digest >> (256 - BITS_PER_WORD * (place + 1)) & (1 << BITS_PER_WORD) - 1]
        for place in range(FINGERPRINT_WORDS)
    )


def _require_key_size(raw: bytes) -> None:
    if len(raw) != KEY_SIZE:
        raise MalformedError("crypto.key_size", f"An Ed25519 key has {KEY_SIZE} bytes, not {len(raw)}.")
