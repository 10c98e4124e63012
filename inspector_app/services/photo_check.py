"""Is every photo there, readable and unchanged? And the originals, written out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from inspector_app.domain.errors import InputError, InspectorError
from inspector_app.domain.records import Photo
from inspector_app.services import photos
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.inspections import list_inspections, read_inspection
from inspector_app.services.session import Session
from inspector_app.storage.blobs import write_durably

_ENDINGS = {"image/jpeg": ".jpg", "image/png": ".png", "image/heic": ".heic", "image/webp": ".webp"}


@dataclass(frozen=True)
class CheckedPhoto:
    """`problem` is empty for a photo that is present, decryptable, readable and has its hash."""

    inspection: str
    photo: str
    name: str
    problem: str


def verify_photos(session: Session, inspection_id: str | None = None) -> tuple[CheckedPhoto, ...]:
    """Decrypt, hash and decode every photo of one inspection, or of all."""
    ids = [inspection_id] if inspection_id else [one.id for one in list_inspections(session)]
    return tuple(
        CheckedPhoto(one, photo.id, photo.name, _problem(session, photo))
        for one in ids
        for photo in read_inspection(session, one).photos
    )


def _problem(session: Session, photo: Photo) -> str:
    from inspector_app.media.picture import probe

    try:
        probe(photos.original(session, photo), photo.name)
    except InspectorError as error:
        return error.message
    return ""


def export_originals(file: InspectionFile, out: Path) -> list[str]:
    """Write the original files, named by number and hash. Raises InputError `photo.cannot_write`."""
    written = []
    try:
        out.mkdir(parents=True, exist_ok=True)
        for number, photo in enumerate(file.record.photos, 1):
            # The camera's own name is not used: it may be anything, even a path.
            name = f"{number:03d}-{photo.pid[:12]}{_ENDINGS.get(photo.media_type, '.bin')}"
            write_durably(out / name, photos.original(file.session, photo))
            written.append(name)
    except OSError as error:
        raise InputError(
            "photo.cannot_write",
            f"Photos cannot be written to {out}: {error.strerror}.",
            f"{len(written)} were written; all are safe in the vault.",
        ) from error
    return written
