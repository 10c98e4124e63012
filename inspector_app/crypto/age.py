"""age encryption (age-encryption.org/v1) to X25519 recipients, over bytes and over files.

Before anything reaches the library, the textual header is read here: passphrase (scrypt) stanzas, whose cost
the sender chooses, too many stanzas and armored files are refused without computing. "Decrypts" never means
"authentic": age says nothing about the sender, so signatures are checked first, elsewhere.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, BinaryIO, cast

import pyrage

from inspector_app.crypto.errors import (
    CryptoError,
    CryptoSurroundingsError,
    IntegrityError,
    MalformedError,
    NoKeyError,
)

MAX_RECIPIENTS = 64
MAX_STANZAS = MAX_RECIPIENTS + 8
"""Writers add a few meaningless "grease" stanzas to the recipients' own."""

MAX_HEADER_BYTES = 64 * 1024

_MAGIC = b"age-encryption.org/v1\n"
_ARMOR = b"-----BEGIN AGE"
_STANZA = re.compile(rb"-> [!-~]+(?: [!-~]+)*")
_BODY_LINE = re.compile(rb"[A-Za-z0-9+/]{0,64}")
_FINAL = re.compile(rb"--- [A-Za-z0-9+/]{43}")


@dataclass(frozen=True)
class AgeHeader:
    """What can be seen without a key: the kind of each stanza and the length of the header."""

    kinds: tuple[str, ...]
    size: int


@dataclass(frozen=True)
class SealedFile:
    """Result of encrypting: SHA-256 and size of the plaintext (`pid`) and of the age file (`cid`)."""

    pid: str
    size: int
    cid: str
    csize: int


def new_identity() -> tuple[str, str]:
    """A new (secret "AGE-SECRET-KEY-1...", recipient "age1...") pair."""
    identity = pyrage.x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def recipient_of(secret: str) -> str:
    """The public recipient of a secret identity. Raises MalformedError `age.identity`."""
    return str(_identities([secret])[0].to_public())


def check_recipient(recipient: str) -> str:
    """The recipient itself, when it is a well-formed X25519 one. Raises MalformedError `age.recipient`."""
    _recipients([recipient])
    return recipient


def read_header(data: bytes) -> AgeHeader:
    """The header at the beginning of an age file, after refusing what this application never opens.

    `data` is the file or at least its first 64 KiB. Raises MalformedError `age.malformed`, `age.armored`,
    `age.scrypt` or `age.too_many`.
    """
    if data.startswith(_ARMOR):
        raise MalformedError("age.armored", "The encrypted file is in text armor, which is not read.")
    if not data.startswith(_MAGIC):
        raise _malformed("it does not begin like an age file")
    kinds: list[str] = []
    place = len(_MAGIC)
    while True:
        end = data.find(b"\n", place, MAX_HEADER_BYTES)
        if end < 0:
            raise _malformed("its header does not end")
        line = data[place:end]
        place = end + 1
        if _FINAL.fullmatch(line):
            if not kinds:
                raise _malformed("it names no recipient")
            return AgeHeader(tuple(kinds), place)
        if not _STANZA.fullmatch(line):
            raise _malformed("its header is not as specified")
        kinds.append(_allowed_kind(line, len(kinds)))
        place = _skip_body(data, place)


def _allowed_kind(line: bytes, before: int) -> str:
    kind = line.split(b" ")[1].decode("ascii")
    if kind == "scrypt":
        raise MalformedError("age.scrypt", "The file is encrypted with a passphrase, not to a key.")
    if before >= MAX_STANZAS:
        raise MalformedError("age.too_many", f"The encrypted file has more than {MAX_STANZAS} recipients.")
    return kind


def _skip_body(data: bytes, place: int) -> int:
    while True:
        end = data.find(b"\n", place, MAX_HEADER_BYTES)
        if end < 0 or not _BODY_LINE.fullmatch(data, place, end):
            raise _malformed("its header is not as specified")
        if end - place < 64:
            return end + 1
        place = end + 1


def encrypt(data: bytes, recipients: Sequence[str]) -> bytes:
    """`data` as a binary age file for `recipients` (1 to 64).

    Raises MalformedError `age.recipient` or `age.too_many`.
    """
    return bytes(pyrage.encrypt(data, _recipients(recipients)))


def decrypt(data: bytes, identities: Sequence[str]) -> bytes:
    """The plaintext of an age file.

    Raises MalformedError (see `read_header`), IntegrityError `age.damaged` for altered, truncated or
    lengthened content, NoKeyError `age.no_key` when none of `identities` is among the recipients.
    """
    read_header(data)
    try:
        return bytes(pyrage.decrypt(data, _identities(identities)))
    except pyrage.DecryptError as error:
        raise _refused(error) from error


def encrypt_file(source: BinaryIO | Path, target: Path, recipients: Sequence[str]) -> SealedFile:
    """Encrypt a stream or file into `target`, which appears (fsynced, whole) only on success.

    Raises as `encrypt`, and CryptoSurroundingsError `age.disk` when reading or writing fails.
    """
    keys = _recipients(recipients)

    def run(reader: _Reader, writer: _Writer) -> None:
        pyrage.encrypt_io(cast("IO[bytes]", reader), cast("IO[bytes]", writer), keys)

    return _run(source, target, run)


def decrypt_file(source: BinaryIO | Path, target: Path, identities: Sequence[str]) -> SealedFile:
    """Decrypt a stream or file into `target`, which appears only when the last chunk has proved good.

    In the result `pid`/`size` belong to the plaintext written, `cid`/`csize` to the age file read. Raises as
    `decrypt` and CryptoSurroundingsError `age.disk`.
    """
    keys = _identities(identities)

    def run(reader: _Reader, writer: _Writer) -> None:
        reader.look_ahead(MAX_HEADER_BYTES)
        read_header(reader.ahead)
        pyrage.decrypt_io(cast("IO[bytes]", reader), cast("IO[bytes]", writer), keys)

    result = _run(source, target, run)
    return SealedFile(pid=result.cid, size=result.csize, cid=result.pid, csize=result.size)


class _Reader:
    """Hands out `stream` while counting and hashing it; remembers a failure, which the library disguises."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.ahead = b""
        self.digest = hashlib.sha256()
        self.size = 0
        self.failure: OSError | None = None

    def look_ahead(self, size: int) -> None:
        self.ahead = self._take(size)

    def read(self, size: int = -1) -> bytes:
        if self.ahead:
            data, self.ahead = (self.ahead, b"") if size < 0 else (self.ahead[:size], self.ahead[size:])
        else:
            data = self._take(size)
        self.digest.update(data)
        self.size += len(data)
        return data

    def _take(self, size: int) -> bytes:
        try:
            return self._stream.read(size)
        except OSError as error:
            self.failure = error
            raise


class _Writer:
    """Passes bytes on to `stream` while counting and hashing them; remembers a failure."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.digest = hashlib.sha256()
        self.size = 0
        self.failure: OSError | None = None

    def write(self, data: bytes) -> int:
        try:
            written = self._stream.write(data)
        except OSError as error:
            self.failure = error
            raise
        self.digest.update(data)
        self.size += len(data)
        return written

    def flush(self) -> None:
        """The library asks for it; the file is flushed and synced once, at the end."""


def _run(source: BinaryIO | Path, target: Path, run: Callable[[_Reader, _Writer], None]) -> SealedFile:
    """Work from `source` into a temporary file beside `target`, then put it in place."""
    temporary = target.with_name(f".{target.name}.{secrets.token_hex(4)}.tmp")
    try:
        with contextlib.ExitStack() as stack:
            reader = _Reader(stack.enter_context(source.open("rb")) if isinstance(source, Path) else source)
            output = stack.enter_context(temporary.open("xb"))
            writer = _Writer(output)
            try:
                run(reader, writer)
            except (pyrage.DecryptError, pyrage.EncryptError, OSError) as error:
                raise reader.failure or writer.failure or _refused(error) from error
            if writer.failure is not None:
                # The library swallows a failure of its last, buffered write.
                raise writer.failure
            output.flush()
            os.fsync(output.fileno())
        temporary.replace(target)
    except OSError as error:
        raise CryptoSurroundingsError(
            "age.disk",
            f"The file {target.name} could not be written: {error.strerror or error}.",
            "Nothing was changed; make room on the disk and try again.",
            retryable=True,
        ) from error
    finally:
        temporary.unlink(missing_ok=True)
    return SealedFile(reader.digest.hexdigest(), reader.size, writer.digest.hexdigest(), writer.size)


def _refused(error: Exception) -> CryptoError:
    if "No matching keys found" in str(error):
        return NoKeyError(
            "age.no_key",
            "The file is encrypted for other recipients.",
            "Ask the sender to export again for your identity file.",
        )
    return IntegrityError("age.damaged", f"The encrypted file is damaged: {error}.")


def _recipients(recipients: Sequence[str]) -> list[Any]:
    distinct = list(dict.fromkeys(recipients))
    if not distinct or len(distinct) > MAX_RECIPIENTS:
        raise MalformedError(
            "age.too_many", f"Encrypting needs 1 to {MAX_RECIPIENTS} recipients; {len(distinct)} were given."
        )
    try:
        return [pyrage.x25519.Recipient.from_str(recipient) for recipient in distinct]
    except pyrage.RecipientError as error:
        raise MalformedError("age.recipient", f"Not a valid age recipient: {error}.") from error


def _identities(secrets_: Sequence[str]) -> list[Any]:
    try:
        return [pyrage.x25519.Identity.from_str(secret) for secret in secrets_]
    except pyrage.IdentityError as error:
        # The secret itself is never repeated in a message.
        raise MalformedError("age.identity", f"Not a valid age identity: {error}.") from error


def _malformed(what: str) -> MalformedError:
    return MalformedError("age.malformed", f"The encrypted file cannot be read: {what}.")
