"""SHA-256 of bytes and files, and the hash chain of a journal stream.

The chain links digests, not bodies, so that a body can later be redacted without breaking it:
`h(0) = SHA-256("inspector/stream/1|" device "|" stream)`, `h(n) = SHA-256(h(n-1) || SHA-256(body n))`.
This module reads files but never writes one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

DIGEST_SIZE = 32
"""Bytes of a SHA-256 digest and of a chain head."""


def sha256(data: bytes) -> bytes:
    """The 32 bytes of the SHA-256 digest."""
    return hashlib.sha256(data).digest()


def sha256_hex(data: bytes) -> str:
    """The SHA-256 digest as 64 lower-case hexadecimal characters."""
    return hashlib.sha256(data).hexdigest()


def sha256_file(path: Path) -> str:
    """The SHA-256 digest of a file's content in hexadecimal. Raises OSError."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def chain_start(device_id: str, stream: str) -> bytes:
    """The head of an empty stream of one device (32 bytes)."""
    return sha256(f"inspector/stream/1|{device_id}|{stream}".encode())


def chain_next(head: bytes, body_digest: bytes) -> bytes:
    """The head after appending a body whose SHA-256 digest is `body_digest`. Both are 32 bytes."""
    if len(head) != DIGEST_SIZE or len(body_digest) != DIGEST_SIZE:
        # A shorter head beside a longer digest would hash to the same value: a bug, never to be papered over.
        raise ValueError("a chain head and a digest have 32 bytes each")
    return sha256(head + body_digest)


def chain_extend(head: bytes, bodies: Iterable[bytes]) -> bytes:
    """The head after appending all `bodies` in order."""
    for body in bodies:
        head = chain_next(head, sha256(body))
    return head
