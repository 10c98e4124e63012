"""Key slots: the vault key wrapped under a passphrase, or sealed to a recovery identity, as plain data.

A slot is a JSON-ready dictionary; reading and writing the vault's file is the storage's business. The
passphrase is stretched with Argon2id (RFC 9106) and the vault key is wrapped with AES-256-GCM, bound to the
vault and the slot's owner, so that a slot cannot be moved to another vault or put under another name.
"""

from __future__ import annotations

import base64
import binascii
import os
import secrets
import time
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from cryptography.exceptions import InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from inspector_app.crypto import age
from inspector_app.crypto.errors import CryptoSurroundingsError, MalformedError, NoKeyError, WrongSecretError
from inspector_app.crypto.words import WORDS

KEY_SIZE = 32
SALT_SIZE = 16
NONCE_SIZE = 12
PASSPHRASE_WORDS = 6
MIN_PASSPHRASE_LENGTH = 12

FLOOR_M_KIB, FLOOR_T, FLOOR_P = 64 * 1024, 3, 4
"""What a new slot uses at least: RFC 9106's second recommended choice."""

HARD_FLOOR_M_KIB = 19 * 1024
"""No slot with less memory than this is made or opened (OWASP's minimum)."""

MAX_M_KIB, MAX_T, MAX_P = 4 * 1024 * 1024, 100, 64
"""A slot that asks for more is refused before any memory is taken."""

CALIBRATED_M_KIB = 256 * 1024
"""Calibration raises memory up to here (cheap tablets must still unlock) and passes after that."""


@dataclass(frozen=True)
class Argon2Parameters:
    """Memory in KiB, passes, lanes and the salt (16 bytes or more)."""

    m_kib: int
    t: int
    p: int
    salt: bytes

    @classmethod
    def fresh(cls, m_kib: int = FLOOR_M_KIB, t: int = FLOOR_T, p: int = FLOOR_P) -> Argon2Parameters:
        """Parameters with a new random salt."""
        return cls(m_kib, t, p, os.urandom(SALT_SIZE))


def derive(passphrase: str, parameters: Argon2Parameters) -> bytes:
    """The 32-byte key of a passphrase, which is normalised to Unicode NFC first.

    Raises MalformedError `slot.parameters` for parameters outside the limits and CryptoSurroundingsError
    `slot.memory` when the machine cannot give that much memory.
    """
    _check_parameters(parameters)
    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", errors="surrogatepass")
    try:
        kdf = Argon2id(
            salt=parameters.salt,
            length=KEY_SIZE,
            iterations=parameters.t,
            lanes=parameters.p,
            memory_cost=parameters.m_kib,
        )
        return kdf.derive(secret)
    except (MemoryError, UnsupportedAlgorithm) as error:
        raise CryptoSurroundingsError(
            "slot.memory",
            f"Stretching the passphrase needs {parameters.m_kib // 1024} MiB of memory, not available now.",
            "Close other programs and try again; nothing was changed.",
            retryable=True,
        ) from error


def calibrate(
    target_seconds: float = 0.5, *, measure: Callable[[Argon2Parameters], float] | None = None
) -> Argon2Parameters:
    """Parameters, with a fresh salt, that take at least about `target_seconds` on this machine, never under
    the floor.

    `measure` returns the seconds one derivation takes (default: it is done and timed).
    """
    timed = measure or _seconds_of
    chosen = Argon2Parameters.fresh()
    seconds = timed(chosen)
    while seconds < target_seconds and chosen.m_kib < CALIBRATED_M_KIB:
        chosen = replace(chosen, m_kib=chosen.m_kib * 2)
        seconds = timed(chosen)
    if seconds < target_seconds:
        # The time grows in proportion to the passes; no need to measure again.
        passes = -(-chosen.t * target_seconds // max(seconds, 1e-6))
        chosen = replace(chosen, t=min(MAX_T, max(chosen.t, int(passes))))
    return chosen


def _seconds_of(parameters: Argon2Parameters) -> float:
    before = time.perf_counter()
    derive("calibration", parameters)
    return time.perf_counter() - before


def wrap(key: bytes, kek: bytes, aad: bytes) -> bytes:
    """`key` encrypted under `kek` with AES-256-GCM: 12 bytes of random nonce, the ciphertext, 16 bytes of
    tag.
    """
    nonce = os.urandom(NONCE_SIZE)
    return nonce + AESGCM(kek).encrypt(nonce, key, aad)


def unwrap(wrapped: bytes, kek: bytes, aad: bytes) -> bytes:
    """The key inside. Raises WrongSecretError `crypto.wrong_key` for another kek, other aad or altered
    bytes.
    """
    try:
        return AESGCM(kek).decrypt(wrapped[:NONCE_SIZE], wrapped[NONCE_SIZE:], aad)
    except (InvalidTag, ValueError) as error:
        raise WrongSecretError(
            "crypto.wrong_key", "The key does not open this, or it has been altered."
        ) from error


def hkdf(key: bytes, info: str) -> bytes:
    """A 32-byte key for one purpose, named by `info`, derived from `key` (HKDF-SHA256, RFC 5869, no salt)."""
    return HKDF(algorithm=SHA256(), length=KEY_SIZE, salt=None, info=info.encode("utf-8")).derive(key)


def make_passphrase(words: int = PASSPHRASE_WORDS) -> str:
    """Random words joined by hyphens, 10 bits each: six words are 60 bits behind Argon2id."""
    return "-".join(secrets.choice(WORDS) for _ in range(words))


def check_passphrase(passphrase: str) -> None:
    """Raises MalformedError `slot.passphrase_short` for fewer than 12 characters."""
    length = len(unicodedata.normalize("NFC", passphrase).strip())
    if length < MIN_PASSPHRASE_LENGTH:
        raise MalformedError(
            "slot.passphrase_short",
            f"The passphrase has {length} characters; at least {MIN_PASSPHRASE_LENGTH} are needed.",
            f"Take {PASSPHRASE_WORDS} unrelated words, or let the program make them.",
            found=length,
            least=MIN_PASSPHRASE_LENGTH,
        )


def make_passphrase_slot(
    vault_key: bytes, passphrase: str, *, vault_id: str, person: str, parameters: Argon2Parameters
) -> dict[str, Any]:
    """A slot that opens with `passphrase` for `person` (an id), bound to the vault `vault_id`."""
    kek = derive(passphrase, parameters)
    return {
        "kind": "pass",
        "person": person,
        "kdf": {
            "name": "argon2id",
            "m": parameters.m_kib,
            "t": parameters.t,
            "p": parameters.p,
            "salt": _b64(parameters.salt),
        },
        "wrap": _b64(wrap(vault_key, kek, _slot_aad(vault_id, person))),
    }


def open_passphrase_slot(slot: Mapping[str, Any], passphrase: str, *, vault_id: str) -> bytes:
    """The vault key of a passphrase slot.

    Raises WrongSecretError `slot.wrong_passphrase`, MalformedError `slot.malformed` or `slot.parameters`.
    """
    try:
        kdf = slot["kdf"]
        if slot["kind"] != "pass" or kdf["name"] != "argon2id":
            raise ValueError(f"kind {slot['kind']!r} with {kdf['name']!r}")
        parameters = Argon2Parameters(
            _whole(kdf["m"]), _whole(kdf["t"]), _whole(kdf["p"]), _unb64(kdf["salt"])
        )
        person, wrapped = _text(slot["person"]), _unb64(slot["wrap"])
    except (KeyError, TypeError, ValueError) as error:
        raise _malformed(error) from error
    kek = derive(passphrase, parameters)
    try:
        return unwrap(wrapped, kek, _slot_aad(vault_id, person))
    except WrongSecretError as error:
        raise WrongSecretError(
            "slot.wrong_passphrase",
            "The passphrase does not open this vault.",
            "Check the keyboard layout and capital letters; nothing was changed.",
            retryable=True,
        ) from error


def make_keyring_slot(
    keys: bytes, secret: bytes, *, vault_id: str, person: str, entry: str
) -> dict[str, Any]:
    """A slot that opens with 32 random bytes, which a person's account on this computer keeps as `entry`."""
    return {
        "kind": "oskey",
        "person": person,
        "entry": entry,
        "wrap": _b64(wrap(keys, secret, _slot_aad(vault_id, person, "oskey"))),
    }


def open_keyring_slot(slot: Mapping[str, Any], secret: bytes, *, vault_id: str) -> bytes:
    """What is in a slot of kind `oskey`.

    Raises WrongSecretError `crypto.wrong_key` for another secret, MalformedError `slot.malformed`.
    """
    try:
        if slot["kind"] != "oskey":
            raise ValueError(f"kind {slot['kind']!r}")
        person, wrapped = _text(slot["person"]), _unb64(slot["wrap"])
    except (KeyError, TypeError, ValueError) as error:
        raise _malformed(error) from error
    return unwrap(wrapped, secret, _slot_aad(vault_id, person, "oskey"))


def make_recovery_slot(vault_key: bytes, recipient: str) -> dict[str, Any]:
    """A slot that opens with the recovery identity of `recipient`, also with the stock `age` program."""
    return {"kind": "recovery", "recipient": recipient, "sealed": _b64(age.encrypt(vault_key, [recipient]))}


def open_recovery_slot(slot: Mapping[str, Any], identity: str) -> bytes:
    """The vault key of a recovery slot.

    Raises WrongSecretError `slot.wrong_recovery` for another identity, MalformedError `slot.malformed`.
    """
    try:
        if slot["kind"] != "recovery":
            raise ValueError(f"kind {slot['kind']!r}")
        sealed = _unb64(slot["sealed"])
    except (KeyError, TypeError, ValueError) as error:
        raise _malformed(error) from error
    try:
        return age.decrypt(sealed, [identity])
    except NoKeyError as error:
        raise WrongSecretError(
            "slot.wrong_recovery",
            "This recovery key does not belong to this vault.",
            "Look for the recovery sheet with this vault's name; nothing was changed.",
            retryable=True,
        ) from error


def _check_parameters(parameters: Argon2Parameters) -> None:
    within = (
        HARD_FLOOR_M_KIB <= parameters.m_kib <= MAX_M_KIB
        and 1 <= parameters.t <= MAX_T
        and 1 <= parameters.p <= MAX_P
        and SALT_SIZE <= len(parameters.salt) <= 64
    )
    if not within:
        raise MalformedError(
            "slot.parameters",
            f"The slot asks for Argon2id with m={parameters.m_kib} KiB, t={parameters.t}, p={parameters.p} "
            f"and {len(parameters.salt)} bytes of salt, which is outside the limits.",
            "The vault's key file may have been altered; use a backup copy of it.",
        )


def _slot_aad(vault_id: str, person: str, kind: str = "pass") -> bytes:
    return f"inspector/slot/1|{kind}|{vault_id}|{person}".encode()


def _malformed(error: Exception) -> MalformedError:
    return MalformedError(
        "slot.malformed",
        f"A key slot of the vault cannot be read: {error!r}.",
        "The vault's key file may be damaged; use a backup copy of it or the recovery key.",
    )


def _b64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _unb64(text: Any) -> bytes:
    try:
        return base64.b64decode(_text(text), validate=True)
    except binascii.Error as error:
        raise ValueError(f"not base64: {error}") from error


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"expected text, found {value!r}")
    return value


def _whole(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"expected a whole number, found {value!r}")
    return value
