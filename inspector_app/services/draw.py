"""The draw of an inspection: which cartons to open and which pieces to take from each.

The seed comes from the system's random source and is journaled in a transaction of its own before any carton
is known; from then on it stays. What the draw follows from is kept in the header (`Inspection.draw`, see
`domain.sampling.draw_record`), so that anybody can repeat it.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from inspector_app.domain.errors import InputError
from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.records import Carton, ClassPlan
from inspector_app.domain.sampling import draw as drawing
from inspector_app.domain.sampling.draw_record import Recorded, drawing_of, facts
from inspector_app.domain.verdict_stages import stage_sizes
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.storage.journal import Transaction


def largest_sample(plans: Iterable[ClassPlan], lot_size: int, stage: int = 0) -> int:
    """Pieces that every class needs up to the end of that stage (0: the last): the largest n, or the lot."""
    sizes = stage_sizes(plans, lot_size)
    return min(sum(sizes[: stage or None]), lot_size)


def recorded(record: InspectionRecord) -> Recorded:
    """Pieces taken from each carton, by stratum and number, as the records have it."""
    names = {carton.id: (carton.stratum, carton.number) for carton in record.cartons}
    found = dict.fromkeys(names.values(), 0)
    for unit in record.units:
        if unit.carton in names:
            found[names[unit.carton]] += 1
    return found


def drawing_in(record: InspectionRecord) -> drawing.Drawing | None:
    """The draw that the seed and the facts of this inspection give; None before there is one.

    Raises InputError `draw.bad_record` and those of the draw, when they were not made by this program.
    """
    header = record.header
    if not header.seed or not record.cartons:
        return None
    return drawing_of(header.seed, header.draw, header.cartons_total, recorded(record))


def missing_pieces(record: InspectionRecord, drawn: drawing.Drawing | None = None) -> int:
    """Pieces that the present stage of the plan needs beyond those that were drawn; 0 before a draw.

    `drawn`: the draw of this record, for who has it already.
    """
    drawn = drawn or drawing_in(record)
    if drawn is None:
        return 0
    needed = largest_sample(record.plans, record.header.lot_size, drawn.steps[-1].stage)
    return max(0, needed - drawn.n)


def draw_cartons(
    file: InspectionFile,
    cartons_total: int = 0,
    *,
    items: int = 0,
    strata: Sequence[drawing.Stratum] = (),
    cartons: int = 0,
    least: int = 0,
) -> None:
    """Draw the cartons to open and the pieces of the first stage.

    `cartons_total` cartons with `items` pieces in each (0: not known), or `strata` instead, parts of the lot;
    `cartons` are opened at least, and `least` pieces taken from each part. Drawing again keeps the seed, so
    earlier picks of the same cartons stay. Raises InputError `draw.started` when a carton was ticked off
    already, and those of the draw; nothing is changed then.
    """
    if any(carton.opened for carton in file.record.cartons):
        raise InputError(
            "draw.started",
            "Cartons of the present draw have been opened already.",
            "Put their tick marks back first, or go on with this draw; nothing was changed.",
        )
    sample = largest_sample(file.record.plans, file.header.lot_size, 1)
    parts = with_packed(strata, file.header.quantity_packed)
    parts = parts or (_whole_lot(file, cartons_total, items, sample),)
    # Refused before a seed is journaled, so that a slip of the finger leaves no trace.
    drawing.draw("00", parts, sample, cartons=cartons, least=least)
    seed = _seed(file)
    _keep(file, drawing.draw(seed, parts, sample, cartons=cartons, least=least))


def enlarge(file: InspectionFile, n: int = 0, *, cartons: int = 0) -> None:
    """Carry the draw on to `n` pieces altogether (0: as the plan needs now) or to more cartons.

    Everything that was drawn stays, opened or not. Raises InputError `draw.not_drawn`, `draw.bad_step` and
    `draw.not_enough_items`.
    """
    drawn = _drawn(file)
    wanted = n or drawn.n + missing_pieces(file.record)
    _keep(file, drawing.enlarged(drawn, wanted, cartons=cartons))


def draw_stage(file: InspectionFile, stage: int, n: int = 0) -> None:
    """Draw the pieces of a later stage of a double or multiple plan: `n` more (0: as the plans need).

    Raises InputError `draw.not_drawn`, `draw.stage_drawn`, `draw.not_enough_items`.
    """
    drawn = _drawn(file)
    last = drawn.steps[-1].stage
    if stage <= last:
        raise InputError(
            "draw.stage_drawn",
            f"Sample {stage} is drawn already; the last one is sample {last}.",
            "Go on with the pieces that are drawn.",
            stage=stage,
        )
    needed = drawn.n + n if n else largest_sample(file.record.plans, file.header.lot_size, stage)
    _keep(file, drawing.enlarged(drawn, max(drawn.n, needed), stage=stage))


def mark_carton(file: InspectionFile, carton_id: str, *, opened: bool) -> None:
    """Tick a carton off the pick list, or take the tick back."""
    carton = next((carton for carton in file.record.cartons if carton.id == carton_id), None)
    if carton is None:
        raise InputError("draw.no_such_carton", "This carton is not in the draw.")
    with file.change() as tx:
        tx.update(carton, opened=opened)


def _drawn(file: InspectionFile) -> drawing.Drawing:
    drawn = drawing_in(file.record)
    if drawn is None:
        raise InputError(
            "draw.not_drawn",
            "No cartons were drawn yet, so there is nothing to go on with.",
            "Enter the number of cartons and draw them first.",
        )
    return drawn


def _whole_lot(file: InspectionFile, cartons: int, items: int, sample: int) -> drawing.Stratum:
    """One part; the pieces packed count where they can be the content of these cartons."""
    if cartons < 1:
        raise InputError(
            "draw.no_cartons",
            f"{cartons} cartons cannot be drawn from.",
            "Enter the number of packed cartons, 1 or more.",
            value=cartons,
        )
    packed = file.header.quantity_packed
    (part,) = with_packed([drawing.Stratum(cartons=cartons, items=items)], packed)
    # Fewer pieces packed than the sample needs: the number is not of these cartons.
    return part if part.size >= sample or items else replace(part, pieces=0)


def with_packed(strata: Iterable[drawing.Stratum], packed: int) -> tuple[drawing.Stratum, ...]:
    """The parts, with the pieces packed in the one that has cartons, where they can be their content."""
    parts = tuple(strata)
    boxed = [part for part in parts if part.cartons and not part.pieces]
    if len(boxed) != 1:
        return parts
    full = boxed[0].items * boxed[0].cartons
    fits = full - boxed[0].items < packed <= full if full else packed >= boxed[0].cartons
    return tuple(replace(part, pieces=packed) if fits and part in boxed else part for part in parts)


def _seed(file: InspectionFile) -> str:
    seed = file.header.seed or secrets.token_hex(16)
    with file.change() as tx:
        tx.update(file.header, seed=seed)
    return seed


def _keep(file: InspectionFile, drawn: drawing.Drawing) -> None:
    """Journal a draw; cartons and pieces that are in it already keep their records and ticks."""
    total = sum(stratum.cartons for stratum in drawn.strata)
    with file.change() as tx:
        cartons = {(carton.stratum, carton.number): carton for carton in file.record.cartons}
        ids = {}
        for one in drawn.cartons:
            key = (one.stratum, one.number)
            known = cartons.pop(key, None)
            made = known or tx.insert("carton", file.stream, number=one.number, stratum=one.stratum)
            ids[key] = made.id
        _keep_pieces(tx, file, drawn, ids)
        for left in cartons.values():
            tx.bin(left)
        # Last, so that what is undone is called after the cartons and not after the order.
        tx.update(file.header, cartons_total=total, draw=facts(drawn))


def _keep_pieces(
    tx: Transaction, file: InspectionFile, drawn: drawing.Drawing, cartons: dict[tuple[str, int], str]
) -> None:
    """Pieces by number: a unit that somebody noted before the draw becomes the piece of that number."""
    units = {unit.number: unit for unit in file.record.units}
    for piece in drawn.pieces():
        carton = cartons[piece.stratum, piece.carton]
        unit = units.pop(piece.number, None)
        if unit is None:
            tx.insert("sample_unit", file.stream, number=piece.number, carton=carton, stage=piece.stage)
        elif (unit.carton, unit.stage) != (carton, piece.stage):
            tx.update(unit, carton=carton, stage=piece.stage)
    used = _used(file.record)
    for unit in units.values():
        if unit.id not in used:
            tx.bin(unit)
        elif unit.carton:
            tx.update(unit, carton=None)


def _used(record: InspectionRecord) -> set[str]:
    """Units that something was noted about."""
    found = {unit for finding in record.findings for unit in finding.units}
    found |= {reading.sample_unit for reading in record.readings if reading.sample_unit}
    return found | {answer.unit for answer in record.answers.values() if answer.unit}


def cartons_in_order(record: InspectionRecord) -> tuple[Carton, ...]:
    """The cartons as the pick list shows them: by part of the lot, then by number."""
    strata = record.header.draw.get("strata", ())
    keys = [one.get("key") for one in strata if isinstance(one, Mapping)]
    places = {key: place for place, key in enumerate(keys)}
    return tuple(sorted(record.cartons, key=lambda one: (places.get(one.stratum, 0), one.number)))
