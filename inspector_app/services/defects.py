"""Count defects: from the catalogue or in free words, with class, quantity, units and place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from inspector_app.domain.errors import InputError
from inspector_app.domain.records import DefectClass, Finding
from inspector_app.domain.text import LocalText
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.stages import check_stage, current_stage
from inspector_app.storage.journal import Transaction


def count_defect(
    file: InspectionFile,
    code: str,
    *,
    quantity: int = 1,
    units: Sequence[int] = (),
    note: LocalText | None = None,
    stage: int | None = None,
) -> Finding:
    """A new finding of a catalogue defect, with the catalogue's class. `units`: numbers of sample units;
    `stage`: the sample it was found in, the one being inspected unless another is named.

    Raises InputError `pack.unknown_defect`, `finding.bad_quantity`.
    """
    defect = file.pack.defect(code)
    return _insert(
        file,
        quantity,
        units,
        stage,
        catalogue_key=code,
        cls=str(defect.cls),
        note=dict(note) if note else {},
    )


def add_finding(
    file: InspectionFile,
    text: LocalText,
    cls: str,
    *,
    quantity: int = 1,
    units: Sequence[int] = (),
    stage: int | None = None,
) -> Finding:
    """A finding in free words, for what the catalogue does not have."""
    return _insert(file, quantity, units, stage, text=dict(text), cls=str(DefectClass(cls)))


def _insert(
    file: InspectionFile, quantity: int, units: Sequence[int], stage: int | None, **values: Any
) -> Finding:
    _check_quantity(quantity)
    found_in = current_stage(file) if stage is None else check_stage(file, stage)
    with file.change() as tx:
        made = tx.insert(
            "finding",
            file.stream,
            quantity=quantity,
            units=_unit_ids(tx, file, units, found_in),
            stage=found_in,
            **values,
        )
    return cast("Finding", made)


def change_finding(
    file: InspectionFile,
    finding_id: str,
    *,
    quantity: int | None = None,
    cls: str | None = None,
    units: Sequence[int] | None = None,
    note: LocalText | None = None,
    place: Mapping[str, Any] | None = None,
    disposition: str | None = None,
    stage: int | None = None,
) -> None:
    """Change what is given, leave the rest. Raises InputError `finding.absent`, `finding.bad_quantity`,
    `stage.absent`.
    """
    finding = _find(file, finding_id)
    values: dict[str, Any] = {}
    if quantity is not None:
        _check_quantity(quantity)
        values["quantity"] = quantity
    if cls is not None:
        values["cls"] = str(DefectClass(cls))
    if note is not None:
        values["note"] = dict(note)
    if place is not None:
        values["place"] = dict(place)
    if disposition is not None:
        values["disposition"] = disposition
    if stage is not None:
        values["stage"] = check_stage(file, stage)
    with file.change() as tx:
        if units is not None:
            values["units"] = _unit_ids(tx, file, units, values.get("stage", finding.stage))
        tx.update(finding, **values)


def bin_finding(file: InspectionFile, finding_id: str, why: str = "") -> None:
    """Move a finding to the bin, from where it can be taken back."""
    finding = _find(file, finding_id)
    with file.change() as tx:
        tx.bin(finding, why=why)


def unbin_finding(file: InspectionFile, finding_id: str) -> None:
    finding = _find(file, finding_id)
    with file.change() as tx:
        tx.unbin(finding)


def _unit_ids(tx: Transaction, file: InspectionFile, numbers: Sequence[int], stage: int) -> list[str]:
    """Ids of the sample units with these numbers; a number that has no unit yet gets one, in sample
    `stage`.
    """
    known = {unit.number: unit.id for unit in file.record.units}
    ids = []
    for number in dict.fromkeys(numbers):
        if number < 1:
            raise InputError(
                "finding.bad_unit", f"{number} is not the number of a sample unit.", value=number
            )
        if number not in known:
            known[number] = tx.insert("sample_unit", file.stream, number=number, stage=stage).id
        ids.append(known[number])
    return ids


def _check_quantity(quantity: int) -> None:
    if not 1 <= quantity <= 1_000_000:
        raise InputError(
            "finding.bad_quantity",
            f"{quantity} is not a number of defects.",
            "Enter 1 or more, or move the finding to the bin.",
            value=quantity,
        )


def _find(file: InspectionFile, finding_id: str) -> Finding:
    finding = file.record.get(Finding, finding_id)
    if finding is None:
        raise InputError("finding.absent", f"There is no finding {finding_id} in this inspection.")
    return finding
