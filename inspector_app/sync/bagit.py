"""The BagIt files of a carrier (RFC 8493), so that `sha256sum -c` and `bagit.py` can check it without this
program.

They are a convenience against accidents. What is trusted are the signatures inside, never this list.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

DECLARATION_NAME = "bagit.txt"
MANIFEST_NAME = "manifest-sha256.txt"
PAYLOAD_FOLDER = "data/"

DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"

_LINE = re.compile(r"([0-9a-f]{64})  data/([!-~]{1,200})")


class BagError(ValueError):
    """A manifest is not spelled as `manifest` does."""


def manifest(hashes: Iterable[tuple[str, str]]) -> bytes:
    """The manifest of (name without `data/`, SHA-256) pairs, in the order of names."""
    return b"".join(f"{digest}  data/{name}\n".encode("ascii") for name, digest in sorted(hashes))


def read_manifest(data: bytes) -> dict[str, str]:
    """Name to SHA-256. Raises BagError unless the bytes are exactly what `manifest` writes."""
    hashes: dict[str, str] = {}
    for line in data.decode("ascii", errors="replace").split("\n")[:-1]:
        found = _LINE.fullmatch(line)
        if found is None:
            raise BagError("its list of files is not as it should be")
        hashes[found[2]] = found[1]
    if manifest(hashes.items()) != data:
        raise BagError("its list of files is not in order")
    return hashes
