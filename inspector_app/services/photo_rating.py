"""How good the inspector finds a photo: 1 to 5, or 0 for none. Says nothing about the product."""

from __future__ import annotations

from collections.abc import Sequence

from inspector_app.domain.errors import InputError
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.photo_bulk import find_photos

BEST = 5


def rate_photo(file: InspectionFile, photo_id: str, rating: int) -> None:
    """Rate one photo. Raises InputError `photo.bad_rating`, `photo.absent`, `inspection.read_only`."""
    rate_photos(file, [photo_id], rating)


def rate_photos(file: InspectionFile, photo_ids: Sequence[str], rating: int) -> int:
    """Rate several in one change, which one undo takes back. Returns how many.

    Raises InputError `photo.bad_rating`, `photo.absent`, `inspection.read_only`.
    """
    if rating not in range(BEST + 1):
        raise InputError(
            "photo.bad_rating",
            f"A photo cannot be rated {rating}; allowed are 0 (none) to {BEST}.",
            "Nothing was changed.",
            value=rating,
            best=BEST,
        )
    photos = find_photos(file, photo_ids)
    with file.change() as tx:
        for photo in photos:
            tx.update(photo, rating=rating)
    return len(photos)
