"""The pick list of an inspection as a PDF, to print or to keep."""

from __future__ import annotations

from pathlib import Path

from inspector_app.domain.errors import InputError, cannot_write
from inspector_app.domain.sampling.draw import Drawing, DrawnCarton
from inspector_app.reports.draw_model import PickLine, PickList
from inspector_app.services.draw import drawing_in
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.report_draw import told


def pick_list(
    file: InspectionFile, *, language: str, second_language: str | None = None, paper: str = "A4"
) -> PickList:
    """What the sheet says. Raises InputError `draw.not_drawn`."""
    record = file.record
    header, drawing = record.header, drawing_in(record)
    if drawing is None:
        raise InputError(
            "draw.not_drawn",
            "No cartons were drawn yet, so there is nothing to pick.",
            "Enter the number of cartons and draw them first.",
        )
    opened = {(carton.stratum, carton.number) for carton in record.cartons if carton.opened}
    product, factory, order = record.product, record.factory, record.order
    return PickList(
        language=language,
        second_language=second_language if second_language != language else None,
        paper=paper,
        practice=header.practice,
        draw=told(drawing),
        lines=tuple(
            _line(drawing, carton, opened=(carton.stratum, carton.number) in opened)
            for carton in drawing.cartons
        ),
        inspected_on=header.inspected_on or "",
        product=product.name if product else file.pack.product.name,
        sku=product.sku if product else file.pack.product.sku,
        factory=factory.name if factory else {},
        order=order.number if order else "",
        lot=", ".join(lot.number for lot in record.lots),
    )


def pick_list_pdf(
    file: InspectionFile, *, language: str, second_language: str | None = None, paper: str = "A4"
) -> bytes:
    """The sheet as a PDF. Raises InputError `draw.not_drawn`, `draw.bad_paper`."""
    from inspector_app.reports.pick_list import render_pick_list

    return render_pick_list(pick_list(file, language=language, second_language=second_language, paper=paper))


def save_pick_list(
    file: InspectionFile,
    path: Path,
    *,
    language: str,
    second_language: str | None = None,
    paper: str = "A4",
) -> None:
    """Write the sheet to a file. Raises as `pick_list_pdf`, and InputError or SurroundingsError
    `draw.cannot_write`.
    """
    _write(pick_list_pdf(file, language=language, second_language=second_language, paper=paper), path)


def save_drawing(drawing: Drawing, path: Path, *, language: str, paper: str = "A4") -> None:
    """Write the sheet of a draw that belongs to no inspection; errors as `save_pick_list`."""
    from inspector_app.reports.pick_list import render_pick_list

    sheet = PickList(
        language=language,
        paper=paper,
        draw=told(drawing, journaled=False),
        lines=tuple(_line(drawing, carton, opened=False) for carton in drawing.cartons),
        inspected_on="",
        product={},
    )
    _write(render_pick_list(sheet), path)


def _write(data: bytes, path: Path) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise cannot_write(
            error,
            "draw.cannot_write",
            f"The pick list could not be written to {path}: {error.strerror}.",
            "The draw is the same whenever it is repeated with its seed; choose another place.",
            path=str(path),
        ) from error


def _line(drawing: Drawing, carton: DrawnCarton, *, opened: bool) -> PickLine:
    later = len(drawing.steps) > 1
    return PickLine(
        part=carton.stratum,
        number=carton.number,
        take=carton.take,
        positions=carton.positions,
        new=carton.takes[-1] if later else 0,
        new_positions=carton.added(len(drawing.steps) - 1) if later else (),
        opened=opened,
    )
