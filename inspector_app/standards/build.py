"""Building the .qcpack: one file that is the same, byte for byte, whenever and wherever it is built."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO

from inspector_app.domain.pack import Pack

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""Earliest time a zip can say; a pack's identity is its content, not when it was built."""


def pack_bytes(files: Mapping[str, bytes], pack: Pack) -> bytes:
    """The .qcpack of these files: stored, sorted by name, without times, pictures nobody names left out."""
    used = {f"pictures/{reference.file}" for reference in pack.references}
    if pack.product.picture:
        used.add(f"pictures/{pack.product.picture}")
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            if name.startswith("pictures/") and name not in used:
                continue
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_STORED
            entry.create_system = 3  # the same on every platform
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, files[name])
    return buffer.getvalue()
