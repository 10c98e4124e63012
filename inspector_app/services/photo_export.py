"""The original photos of an inspection, written out as they came."""

from __future__ import annotations

from pathlib import Path

from inspector_app.domain.errors import cannot_write
from inspector_app.services import photos
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.storage.blobs import write_durably

_ENDINGS = {"image/jpeg": ".jpg", "image/png": ".png", "image/heic": ".heic", "image/webp": ".webp"}


def export_originals(file: InspectionFile, out: Path) -> list[str]:
    """Write the original files, named by number and hash. Raises InputError or SurroundingsError
    `photo.cannot_write`.
    """
    written = []
    try:
        out.mkdir(parents=True, exist_ok=True)
        for number, photo in enumerate(file.record.photos, 1):
            # The camera's own name is not used: it may be anything, even a path.
            name = f"{number:03d}-{photo.pid[:12]}{_ENDINGS.get(photo.media_type, '.bin')}"
            write_durably(out / name, photos.original(file.session, photo))
            written.append(name)
    except OSError as error:
        raise cannot_write(
            error,
            "photo.cannot_write",
            f"Photos cannot be written to {out}: {error.strerror}.",
            f"{len(written)} were written; all are safe in the vault.",
        ) from error
    return written
