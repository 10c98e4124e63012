"""Take photos into an inspection, attach them, show them.

The original bytes are kept as they came, encrypted and named by their hash; turning, captions and mark-up are
records beside them. Pictures for the screen and the report are smaller copies without the camera's notes.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Any, cast

from inspector_app.domain.errors import InputError
from inspector_app.domain.markup import digest, drawable, redactions
from inspector_app.domain.record_base import JsonMap
from inspector_app.domain.records import Finding, Photo, PhotoLink
from inspector_app.domain.text import LocalText
from inspector_app.services import blobs
from inspector_app.services.barcodes import (
    answer_from_barcodes,
    read_into_test,
    waits_for_barcode,
    waits_for_sample,
)
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.photo_prepare import Prepared, discard, prepare
from inspector_app.services.session import Session
from inspector_app.services.vaults import recovery_confirmed
from inspector_app.storage import renditions
from inspector_app.storage.errors import VaultError

TARGETS = ("inspection", "item", "finding", "test", "point", "required", "action")

_COPY_QUALITY = 92
_ON_PAPER = 1.7
"""Words of a mark are 6 points high in a photo 46 mm wide."""


def add_photo(
    file: InspectionFile,
    data: bytes,
    name: str,
    *,
    target_kind: str = "inspection",
    target: str = "",
    role: str = "overview",
    source: str = "import",
) -> Photo:
    """Store a photo durably and attach it. The same bytes twice are one blob, and one photo per inspection.

    A photo of a barcode item that has no answer yet answers it; one of a barcode test is its next sample.
    Raises InputError `media.*` for what is no readable photo, `photo.recovery_first` before the recovery key
    is confirmed (practice inspections excepted).
    """
    barcodes = check_place(file, target_kind, target)
    prepared = prepare(file.session, data, name, barcodes=barcodes)
    return keep(file, prepared, target_kind=target_kind, target=target, role=role, source=source)


def check_place(file: InspectionFile, target_kind: str, target: str) -> bool:
    """Whether photos can be added there now, and whether their barcodes should be read.

    Raises InputError `photo.bad_target`, `finding.absent`, `photo.recovery_first`, `inspection.read_only`.
    """
    # Before anything is prepared: what a signed inspection refuses would stay behind as a file of nobody.
    file.require_changeable()
    _check_target(file, target_kind, target)
    if not file.header.practice and not recovery_confirmed(file.session):
        raise InputError(
            "photo.recovery_first",
            "The recovery key of this vault has not been confirmed yet.",
            "Save the recovery sheet first; without it a forgotten passphrase would lose the photos. "
            "On the command line: 'vault confirm-recovery'.",
        )
    if target_kind == "test":
        return waits_for_sample(file, target)
    return target_kind == "item" and waits_for_barcode(file, target)


def keep(
    file: InspectionFile, prepared: Prepared, *, target_kind: str, target: str, role: str, source: str
) -> Photo:
    """Name a prepared photo and attach it: one transaction, after which it is taken. A blob that was missing
    or damaged is mended by it.
    """
    from inspector_app.media import rendition

    blob, info = prepared.blob, prepared.info
    present = next((photo for photo in file.record.photos if photo.pid == blob.pid), None)
    with file.change() as tx:
        named = blobs.record(tx, blob, mends=prepared.mends, stream=file.stream)
        renditions.keep_thumbnail(tx.connection, blob.pid, _variant(0), rendition.THUMB, prepared.thumbnail)
        photo = present or tx.insert(
            "photo",
            file.stream,
            pid=blob.pid,
            name=prepared.name,
            media_type=blob.media_type,
            size=blob.size,
            width=info.width,
            height=info.height,
            taken=info.exif.get("taken"),
            exif=dict(info.exif),
            source=source,
        )
        links = file.record.all(PhotoLink)
        if not any(_points_at(link, photo.id, target_kind, target) for link in links):
            _insert_link(tx, file, photo.id, target_kind, target, role)
    if named.cid != blob.cid:  # the same picture twice, prepared side by side
        discard(file.session, prepared)
    if prepared.barcodes and target_kind == "item":
        answer_from_barcodes(file, target, prepared.barcodes)
    elif prepared.barcodes and target_kind == "test" and present is None:
        read_into_test(file, target, prepared.barcodes)
    return cast("Photo", photo)


def link_photo(
    file: InspectionFile, photo_id: str, target_kind: str, target: str, role: str = "overview"
) -> None:
    """Attach a photo to one more place; a photo that was attached to the inspection only moves there."""
    _check_target(file, target_kind, target)
    photo = _find(file, photo_id)
    with file.change() as tx:
        for link in file.record.links:
            if link.photo == photo.id and link.target_kind == "inspection":
                tx.bin(link)
        if not any(_points_at(link, photo.id, target_kind, target) for link in file.record.links):
            _insert_link(tx, file, photo.id, target_kind, target, role)


def unlink_photo(file: InspectionFile, link_id: str) -> None:
    link = file.record.get(PhotoLink, link_id)
    if link is None:
        raise InputError("photo.no_such_link", "This photo is not attached there.")
    with file.change() as tx:
        tx.bin(link)


def rotate_photo(file: InspectionFile, photo_id: str, degrees: int) -> None:
    """Turn clockwise by a multiple of 90; the original bytes stay as they are."""
    if degrees % 90:
        raise InputError("media.bad_rotation", f"A photo cannot be turned by {degrees} degrees.")
    photo = _find(file, photo_id)
    with file.change() as tx:
        tx.update(photo, rotation=(photo.rotation + degrees) % 360)


def caption_photo(file: InspectionFile, photo_id: str, caption: LocalText) -> None:
    with file.change() as tx:
        tx.update(_find(file, photo_id), caption=dict(caption))


def show_photo_to(file: InspectionFile, photo_id: str, visibility: str) -> None:
    """Who may see the photo: factory, brand or confidential."""
    with file.change() as tx:
        tx.update(_find(file, photo_id), visibility=visibility)


def bin_photo(file: InspectionFile, photo_id: str) -> None:
    """Move a photo to the bin; its bytes stay in the vault."""
    with file.change() as tx:
        tx.bin(_find(file, photo_id))


def thumbnail(session: Session, photo: Photo, layers: Sequence[JsonMap] = ()) -> bytes:
    """JPEG of at most 320 pixels, turned as the photo is, with its marks; from the cache when it is there."""
    from inspector_app.media import rendition

    variant = _variant(_turn(photo), layers)
    with session.vault.reading() as connection:
        found = renditions.find_thumbnail(connection, photo.pid, variant, rendition.THUMB)
    if found is not None:
        return found
    made = rendition.thumbnail(
        blobs.content(session, photo.pid),
        rotation=_turn(photo),
        layers=drawable(layers),
        name=photo.name,
    )
    # Only a cache: without room for it the picture is shown all the same.
    with suppress(VaultError), session.vault.writing() as connection:
        renditions.keep_thumbnail(connection, photo.pid, variant, rendition.THUMB, made)
    return made


def print_picture(
    session: Session,
    photo: Photo,
    layers: Sequence[JsonMap] = (),
    *,
    redact_only: bool = False,
    on_paper: bool = False,
) -> bytes:
    """JPEG of at most 1600 pixels without the camera's notes, with its marks (only blurs and covers when
    `redact_only`). `on_paper`: for reports, where it is printed small: lines and words are larger.
    """
    from inspector_app.media import rendition

    if redact_only:
        layers = redactions(layers)
    variant = _variant(_turn(photo), layers) + ("-paper" if on_paper and layers else "")
    store = session.vault.renditions
    found = store.find(photo.pid, variant, rendition.PRINT)
    if found is None:
        found = rendition.rendition(
            blobs.content(session, photo.pid),
            rotation=_turn(photo),
            layers=drawable(layers),
            enlarged=_ON_PAPER if on_paper else 1.0,
            name=photo.name,
        )
        store.keep(photo.pid, variant, rendition.PRINT, found)
    return found


def redacted_copy(session: Session, photo: Photo, layers: Sequence[JsonMap]) -> bytes:
    """JPEG in the size of the original with its blurs and covers burnt in: what leaves in its place."""
    from inspector_app.media import rendition

    return rendition.rendition(
        blobs.content(session, photo.pid),
        longest_edge=max(photo.width, photo.height, rendition.PRINT),
        quality=_COPY_QUALITY,
        rotation=_turn(photo),
        layers=drawable(redactions(layers)),
        name=photo.name,
    )


def screen_pixels(
    data: bytes, photo: Photo, layers: Sequence[JsonMap], longest_edge: int
) -> tuple[int, int, bytes]:
    """Width, height and RGB bytes of a photo's original `data`, upright and turned, with marks. Touches no
    vault, so any thread may ask.
    """
    from inspector_app.media import rendition

    return rendition.pixels(
        data, longest_edge, rotation=_turn(photo), layers=drawable(layers), name=photo.name
    )


def original(session: Session, photo: Photo) -> bytes:
    """The bytes as they came, checked against their hash."""
    return blobs.content(session, photo.pid)


def _insert_link(tx: Any, file: InspectionFile, photo_id: str, kind: str, target: str, role: str) -> None:
    position = 1 + max(
        (link.position for link in file.record.links if (link.target_kind, link.target) == (kind, target)),
        default=0,
    )
    tx.insert(
        "photo_link",
        file.stream,
        photo=photo_id,
        target_kind=kind,
        target=target,
        role=role,
        position=position,
    )


def _points_at(link: PhotoLink, photo_id: str, kind: str, target: str) -> bool:
    return (link.photo, link.target_kind, link.target) == (photo_id, kind, target)


def _turn(photo: Photo) -> int:
    """By how much it is shown turned; somebody else's journal may hold what nothing can be turned by."""
    return 0 if photo.rotation % 90 else photo.rotation % 360


def _variant(rotation: int, layers: Sequence[JsonMap] = ()) -> str:
    named = digest(layers)
    return f"r{rotation % 360}" + (f"-{named}" if named else "")


def _check_target(file: InspectionFile, kind: str, target: str) -> None:
    if kind not in TARGETS:
        raise InputError(
            "photo.bad_target",
            f"A photo cannot belong to {kind!r}; allowed: {', '.join(TARGETS)}.",
            value=kind,
        )
    if kind == "finding" and file.record.get(Finding, target) is None:
        raise InputError(
            "finding.absent",
            f"There is no finding {target!r} in this inspection.",
            "Nothing was changed. 'inspector-app inspection show' lists the findings.",
            value=target,
        )


def _find(file: InspectionFile, photo_id: str) -> Photo:
    photo = file.record.get(Photo, photo_id)
    if photo is None:
        raise InputError("photo.absent", f"There is no photo {photo_id} in this inspection.")
    return photo
