"""Pins on the pictures of the product, as the window shows them: numbered as in the report.

Pure: reads a `WorkspaceState`, knows no widget and no service.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from inspector_app.domain.pack import Pack, ReferenceKind, ReferencePicture
from inspector_app.domain.pins import pins_of
from inspector_app.domain.text import LocalText
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState


@dataclass(frozen=True)
class PlacedPin:
    """Pin `index` of a finding; `number` is the finding's, `x` and `y` from 0 to 1 on `picture`."""

    finding: str
    index: int
    number: int
    cls: str
    picture: str
    x: float
    y: float
    title: LocalText


def finding_numbers(state: WorkspaceState) -> Mapping[str, int]:
    """The number of each finding: 1 for the first that was counted. The report has the same."""
    return {finding.id: number for number, finding in enumerate(state.record.findings, start=1)}


def placed_pins(state: WorkspaceState) -> tuple[PlacedPin, ...]:
    """Every pin of every finding, in the order of the findings."""
    names = {defect.code: defect.name for defect in state.pack.defects}
    return tuple(
        PlacedPin(
            finding.id,
            index,
            number,
            finding.cls,
            pin.picture,
            pin.x,
            pin.y,
            names.get(finding.catalogue_key or "", finding.text),
        )
        for number, finding in enumerate(state.record.findings, start=1)
        for index, pin in enumerate(pins_of(finding.place, state.pack))
    )


def product_pictures(pack: Pack, first: tuple[ReferencePicture, ...] = ()) -> tuple[ReferencePicture, ...]:
    """Pictures to put pins on: those that belong to what is in focus, then golden samples and drawings; the
    product as it is shown elsewhere where the pack has none of them.
    """
    kinds = (ReferenceKind.GOLDEN, ReferenceKind.DRAWING)
    others = [one for kind in kinds for one in pack.references if one.kind == kind]
    if not others and pack.product.picture:
        name, file = pack.product.name, pack.product.picture
        others = [ReferencePicture(key="", kind=ReferenceKind.PRODUCT, file=file, caption=name)]
    return tuple({one.file: one for one in (*first, *others)}.values())
