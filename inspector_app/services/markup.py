"""Marks on a photo: kept as layers beside it. The original bytes stay as they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from inspector_app.domain.errors import InputError
from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.journal import freeze
from inspector_app.domain.markup import check_layers
from inspector_app.domain.record_base import JsonMap
from inspector_app.domain.records import Markup, Photo
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.undo import next_undo, undo


def layers_of(record: InspectionRecord, photo_id: str) -> tuple[JsonMap, ...]:
    """The layers of a photo, lowest first; none for a photo without marks."""
    markup = record.markups.get(photo_id)
    return markup.layers if markup is not None else ()


def set_layers(file: InspectionFile, photo_id: str, layers: Sequence[JsonMap]) -> Markup | None:
    """Replace the layers of a photo: one journaled change, which `services.undo` takes back.

    The same layers again change nothing. Raises InputError `photo.absent`, `markup.bad_layer`,
    `markup.too_many`, `markup.too_large`, `inspection.read_only`.
    """
    photo = file.record.get(Photo, photo_id)
    if photo is None or photo.binned:
        raise InputError("photo.absent", f"There is no photo {photo_id} in this inspection.")
    kept = check_layers(layers)
    present = file.record.markups.get(photo_id)
    if freeze(kept) == (freeze(present.layers) if present is not None else ()):
        return present
    with file.change() as tx:
        if present is not None:
            made: Any = tx.update(present, layers=list(kept), version=present.version + 1)
        else:
            # After an undo of the first marks an older record lies in the bin; the new one counts on from it.
            older = [one.version for one in file.record.all(Markup, binned=True) if one.photo == photo_id]
            version = 1 + max(older, default=0)
            made = tx.insert("markup", file.stream, photo=photo_id, version=version, layers=list(kept))
    return cast("Markup", made)


def undo_layers(file: InspectionFile, photo_id: str) -> bool:
    """Take back the last change if it was one of the marks of this photo; else nothing happens."""
    step = next_undo(file)
    markup = file.record.get(Markup, step.record_id) if step is not None and step.entity == "markup" else None
    if markup is None or markup.photo != photo_id:
        return False
    undo(file)
    return True
