"""The draw of an inspection: which cartons to open and how many pieces to take from each."""

from __future__ import annotations

import secrets

from inspector_app.domain.errors import InputError
from inspector_app.domain.records import ClassPlan
from inspector_app.domain.sampling import draw as drawing
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.storage.journal import Transaction


def largest_sample(plans: tuple[ClassPlan, ...], lot_size: int) -> int:
    """Pieces to draw so that every class has its sample: the largest n, or the whole lot."""
    return min(max((plan.n for plan in plans), default=0), lot_size)


def draw_cartons(file: InspectionFile, cartons_total: int) -> None:
    """Draw the cartons to open, and spread the sample over them.

    The seed comes from the system's random source and is journaled in a transaction of its own before any
    carton is known. Drawing again for more cartons keeps the seed, so earlier picks of the same cartons stay.
    Raises InputError `draw.no_cartons`, and `draw.started` when a carton was ticked off already.
    """
    if any(carton.opened for carton in file.record.cartons):
        raise InputError(
            "draw.started",
            "Cartons of the present draw have been opened already.",
            "Put their tick marks back first, or go on with this draw; nothing was changed.",
        )
    sample = largest_sample(file.record.plans, file.header.lot_size)
    count = drawing.cartons_to_open(cartons_total, sample, _per_carton(file, cartons_total, sample))
    seed = file.header.seed or secrets.token_hex(16)
    with file.change() as tx:
        tx.update(file.header, seed=seed)
    with file.change() as tx:
        tx.update(file.header, cartons_total=cartons_total)
        for old in (*file.record.units, *file.record.cartons):
            tx.bin(old)
        _insert_draw(tx, file, seed, cartons_total, count)


def _insert_draw(tx: Transaction, file: InspectionFile, seed: str, total: int, count: int) -> None:
    drawn = sorted(int(number) for number in drawing.draw_order(seed, range(1, total + 1))[:count])
    n = largest_sample(file.record.plans, file.header.lot_size)
    number = 0
    for carton_number, pieces in zip(drawn, drawing.spread(n, count), strict=True):
        carton = tx.insert("carton", file.stream, number=carton_number)
        for _ in range(pieces):
            number += 1
            tx.insert("sample_unit", file.stream, number=number, carton=carton.id)


def _per_carton(file: InspectionFile, cartons_total: int, sample: int) -> int | None:
    """Pieces in a carton when what is packed is enough for the sample, else None: not known."""
    packed = file.header.quantity_packed // cartons_total if cartons_total > 0 else 0
    return packed if packed and packed * cartons_total >= sample else None


def mark_carton(file: InspectionFile, carton_id: str, *, opened: bool) -> None:
    """Tick a carton off the pick list, or take the tick back."""
    carton = next((carton for carton in file.record.cartons if carton.id == carton_id), None)
    if carton is None:
        raise InputError("draw.no_such_carton", "This carton is not in the draw.")
    with file.change() as tx:
        tx.update(carton, opened=opened)
