"""The draw in a report: which cartons were drawn."""

from __future__ import annotations

from inspector_app.domain.inspection import InspectionRecord


def drawn_cartons(record: InspectionRecord) -> tuple[int, ...]:
    """Numbers of the cartons drawn, ascending."""
    return tuple(sorted(carton.number for carton in record.cartons))
