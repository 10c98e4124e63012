"""The photos of an inspection, written out as they came.

One with blurs or covers leaves as a copy in which they are burnt in, of the size of the original and named
"redacted": the original stays in the vault, and goes only to the brand, in encrypted bundles.
"""

from __future__ import annotations

from pathlib import Path

from inspector_app.domain.errors import cannot_write
from inspector_app.domain.markup import redacts
from inspector_app.services import photos
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.markup import layers_of
from inspector_app.storage.blobs import write_durably

_ENDINGS = {"image/jpeg": ".jpg", "image/png": ".png", "image/heic": ".heic", "image/webp": ".webp"}


def export_originals(file: InspectionFile, out: Path) -> list[str]:
    """Write the files, named by number and hash. Raises InputError or SurroundingsError
    `photo.cannot_write`.
    """
    written = []
    try:
        out.mkdir(parents=True, exist_ok=True)
        for number, photo in enumerate(file.record.photos, 1):
            # The camera's own name is not used: it may be anything, even a path.
            name = f"{number:03d}-{photo.pid[:12]}"
            layers = layers_of(file.record, photo.id)
            if redacts(layers):
                name, data = f"{name}-redacted.jpg", photos.redacted_copy(file.session, photo, layers)
            else:
                name += _ENDINGS.get(photo.media_type, ".bin")
                data = photos.original(file.session, photo)
            write_durably(out / name, data)
            written.append(name)
    except OSError as error:
        raise cannot_write(
            error,
            "photo.cannot_write",
            f"Photos cannot be written to {out}: {error.strerror}.",
            f"{len(written)} were written; all are safe in the vault.",
        ) from error
    return written
