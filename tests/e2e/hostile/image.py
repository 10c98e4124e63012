"""A folder remembered whole, to be put back where it was, altered or not."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

Image = Mapping[str, bytes | None]
"""Path under the folder -> content; None for a folder."""


def taken(root: Path) -> dict[str, bytes | None]:
    return {
        str(path.relative_to(root)): None if path.is_dir() else path.read_bytes()
        for path in sorted(root.rglob("*"))
    }


def put_back(root: Path, image: Image) -> None:
    """At the very place: a vault knows where it was last opened."""
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir()
    for name, content in image.items():
        path = root / name
        if content is None:
            path.mkdir(exist_ok=True)
        else:
            path.parent.mkdir(exist_ok=True, parents=True)
            path.write_bytes(content)


def flipped(content: bytes, at: int) -> bytes:
    return content[:at] + bytes([content[at] ^ 0x10]) + content[at + 1 :]
