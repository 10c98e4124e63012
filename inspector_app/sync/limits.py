"""Every limit of the exchange formats, enforced when writing and when reading. Sizes in bytes."""

from __future__ import annotations

from typing import Final

from inspector_app.crypto.age import MAX_RECIPIENTS
from inspector_app.crypto.dsse import MAX_ENVELOPE_BYTES
from inspector_app.crypto.strict_json import MAX_DEPTH, MAX_INTEGER

__all__ = [
    "MAX_BLOB_BYTES",
    "MAX_BLOBS",
    "MAX_BUNDLE_RAW_BYTES",
    "MAX_CARRIER_ENTRIES",
    "MAX_CHANGES_BYTES",
    "MAX_CHANGES_RAW_BYTES",
    "MAX_CHANGES_ROWS",
    "MAX_DEPTH",
    "MAX_ENVELOPE_BYTES",
    "MAX_GZIP_RATIO",
    "MAX_INTEGER",
    "MAX_LABEL_CHARACTERS",
    "MAX_PEOPLE",
    "MAX_RECIPIENTS",
    "MAX_ROW_BYTES",
    "MAX_SEQUENCE",
    "PART_BYTES",
]

KIB: Final = 1024
MIB: Final = 1024 * KIB

MAX_CHANGES_ROWS: Final = 5_000
"""Rows in one envelope; a transaction is never split, so a larger one is refused when it is made."""

MAX_CHANGES_RAW_BYTES: Final = 8 * MIB
"""All rows of one envelope with their line ends."""

MAX_CHANGES_BYTES: Final = MAX_CHANGES_RAW_BYTES + 64 * KIB
"""Compressed and encrypted; incompressible rows grow a little."""

MAX_GZIP_RATIO: Final = 100
MAX_ROW_BYTES: Final = 64 * KIB
MAX_SEQUENCE: Final = 9_999_999_999
"""Ten digits in a file's name."""

MAX_BLOBS: Final = 5_000
MAX_BLOB_BYTES: Final = 513 * MIB
"""512 MiB of content (video, PDF) and what encryption adds."""

MAX_BUNDLE_RAW_BYTES: Final = 256 * MIB
"""All rows of all envelopes received at once; they are held in memory until they are taken over."""

MAX_CARRIER_ENTRIES: Final = 100_000
MAX_LABEL_CHARACTERS: Final = 120
MAX_PEOPLE: Final = 50

PART_BYTES: Final = 8 * MIB
"""The size of parts on remotes; a carrier holds whole blobs."""
