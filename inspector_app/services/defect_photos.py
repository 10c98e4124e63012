"""Photos that are in the inspection already, attached to findings: chosen, or dragged from one to another."""

from __future__ import annotations

from collections.abc import Sequence

from inspector_app.domain.errors import InputError
from inspector_app.domain.records import Photo, PhotoLink
from inspector_app.services.defects import find
from inspector_app.services.inspection_file import InspectionFile


def attach_photos(
    file: InspectionFile, finding_id: str, photo_ids: Sequence[str], *, taken_from: str = ""
) -> int:
    """Attach photos to a finding, in one change; returns how many were not there before. `taken_from`: the
    finding they are taken away from. Photos that belonged to the inspection only belong to the finding then.

    Raises InputError `finding.absent`, `photo.absent`.
    """
    finding = find(file, finding_id)
    own = _links(file, "finding", finding.id)
    position = max((link.position for link in own.values()), default=0)
    left = _links(file, "finding", taken_from) if taken_from != finding_id else {}
    loose = _links(file, "inspection", "")
    added = 0
    with file.change() as tx:
        for photo_id in dict.fromkeys(photo_ids):
            photo = file.record.get(Photo, photo_id)
            if photo is None or photo.binned:
                raise InputError("photo.absent", f"There is no photo {photo_id} in this inspection.")
            for links in (left, loose):
                if photo_id in links:
                    tx.bin(links[photo_id])
            if photo_id in own:
                continue
            position += 1
            added += 1
            tx.insert(
                "photo_link",
                file.stream,
                photo=photo_id,
                target_kind="finding",
                target=finding.id,
                role="defect",
                position=position,
            )
    return added


def detach_photo(file: InspectionFile, finding_id: str, photo_id: str) -> None:
    """Take a photo away from a finding; it stays in the inspection. Raises InputError
    `photo.no_such_link`.
    """
    link = _links(file, "finding", finding_id).get(photo_id)
    if link is None:
        raise InputError("photo.no_such_link", "This photo is not attached there.")
    with file.change() as tx:
        tx.bin(link)


def _links(file: InspectionFile, kind: str, target: str) -> dict[str, PhotoLink]:
    return {
        link.photo: link for link in file.record.links if (link.target_kind, link.target) == (kind, target)
    }
