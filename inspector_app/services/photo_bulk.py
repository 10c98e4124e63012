"""The same done to many photos at once: each function is one change, which one undo takes back whole."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from inspector_app.domain.errors import InputError
from inspector_app.domain.records import Photo, PhotoLink
from inspector_app.domain.text import LocalText
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.photos import check_place


def find_photos(file: InspectionFile, photo_ids: Sequence[str]) -> tuple[Photo, ...]:
    """The photos of these ids, each once, in their order. Raises InputError `photo.absent`."""
    found = []
    for photo_id in dict.fromkeys(photo_ids):
        photo = file.record.get(Photo, photo_id)
        if photo is None or photo.binned:
            raise InputError(
                "photo.absent", f"There is no photo {photo_id} in this inspection.", "Nothing was changed."
            )
        found.append(photo)
    return tuple(found)


def link_photos(
    file: InspectionFile, photo_ids: Sequence[str], target_kind: str, target: str, role: str = "overview"
) -> int:
    """Attach photos to one more place, after those that are there; what belonged to the inspection as a whole
    only moves. Returns how many were not attached there before.

    Raises InputError `photo.bad_target`, `finding.absent`, `photo.absent`, `inspection.read_only`.
    """
    photos = find_photos(file, photo_ids)
    check_place(file, target_kind, target)
    there: set[str] = set()
    loose: dict[str, list[PhotoLink]] = defaultdict(list)
    position = 0
    for link in file.record.links:
        if (link.target_kind, link.target) == (target_kind, target):
            there.add(link.photo)
            position = max(position, link.position)
        elif link.target_kind == "inspection":
            loose[link.photo].append(link)
    fresh = [photo for photo in photos if photo.id not in there]
    with file.change() as tx:
        for photo in fresh:
            for link in loose[photo.id]:
                tx.bin(link)
            position += 1
            tx.insert(
                "photo_link",
                file.stream,
                photo=photo.id,
                target_kind=target_kind,
                target=target,
                role=role,
                position=position,
            )
    return len(fresh)


def caption_photos(file: InspectionFile, photo_ids: Sequence[str], caption: LocalText) -> int:
    """Write the same caption below each; languages that are not given stay as they are. Returns how many.

    Raises InputError `photo.absent`, `inspection.read_only`.
    """
    photos = find_photos(file, photo_ids)
    with file.change() as tx:
        for photo in photos:
            tx.update(photo, caption=_merged(photo.caption, caption))
    return len(photos)


def _merged(old: Mapping[str, str], new: Mapping[str, str]) -> dict[str, str]:
    return {tag: text for tag, text in {**old, **new}.items() if text}


def show_photos_to(file: InspectionFile, photo_ids: Sequence[str], visibility: str) -> int:
    """Who may see them: factory, brand or confidential. Returns how many.

    Raises InputError `photo.bad_visibility`, `photo.absent`, `inspection.read_only`.
    """
    if visibility not in ("factory", "brand", "confidential"):
        raise InputError(
            "photo.bad_visibility",
            f"Photos cannot be shown to {visibility!r}; allowed: factory, brand, confidential.",
            "Nothing was changed.",
            value=visibility,
        )
    photos = find_photos(file, photo_ids)
    with file.change() as tx:
        for photo in photos:
            tx.update(photo, visibility=visibility)
    return len(photos)


def rotate_photos(file: InspectionFile, photo_ids: Sequence[str], degrees: int) -> int:
    """Turn each clockwise by a multiple of 90; the original bytes stay as they are. Returns how many.

    Raises InputError `media.bad_rotation`, `photo.absent`, `inspection.read_only`.
    """
    if degrees % 90:
        raise InputError(
            "media.bad_rotation", f"A photo cannot be turned by {degrees} degrees.", "Nothing was changed."
        )
    photos = find_photos(file, photo_ids)
    with file.change() as tx:
        for photo in photos:
            tx.update(photo, rotation=(photo.rotation + degrees) % 360)
    return len(photos)


def bin_photos(file: InspectionFile, photo_ids: Sequence[str]) -> int:
    """Move photos to the bin; their bytes stay in the vault. Returns how many.

    Raises InputError `photo.absent`, `inspection.read_only`.
    """
    photos = find_photos(file, photo_ids)
    with file.change() as tx:
        for photo in photos:
            tx.bin(photo)
    return len(photos)
