"""The draw in a report and on the pick list: cartons, pieces, and what anybody needs to draw them again."""

from __future__ import annotations

from inspector_app.domain.errors import InputError
from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.sampling.draw import Drawing
from inspector_app.reports.draw_model import Draw, DrawnPart
from inspector_app.services.draw import drawing_in


def drawn_cartons(record: InspectionRecord) -> tuple[int, ...]:
    """Numbers of the cartons drawn, ascending; loose pieces are in none."""
    return tuple(sorted(carton.number for carton in record.cartons if carton.number))


def draw_told(record: InspectionRecord) -> Draw | None:
    """How the cartons were drawn; None when nothing was, or nobody can say how."""
    try:
        drawing = drawing_in(record)
    except InputError:
        # Recorded by something else than this program: the cartons are told, and verifying says the rest.
        return None
    return None if drawing is None else told(drawing)


def told(drawing: Drawing, *, journaled: bool = True) -> Draw:
    """A drawing as the pages tell it; `journaled`: it belongs to an inspection."""
    parts = []
    for stratum in drawing.strata:
        cartons = [one for one in drawing.cartons if one.stratum == stratum.key]
        parts.append(
            DrawnPart(
                name=stratum.key,
                total=stratum.cartons,
                drawn=tuple(one.number for one in cartons if one.number),
                pieces=sum(one.take for one in cartons),
                of=stratum.size,
            )
        )
    first = next((stratum for stratum in drawing.strata if stratum.cartons), drawing.strata[0])
    return Draw(
        seed=drawing.seed, example=first.name(first.numbers[0]), parts=tuple(parts), journaled=journaled
    )
