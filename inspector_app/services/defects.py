"""Count defects: from the catalogue or in free words, with class, quantity, units and place.

One finding into two, and two into one: `defect_parts`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from inspector_app.crypto.strict_json import MAX_INTEGER
from inspector_app.domain.errors import InputError
from inspector_app.domain.pins import Pin, picture_file, pins_of, with_pins
from inspector_app.domain.records import DefectClass, Finding
from inspector_app.domain.text import LocalText
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.stages import check_stage, current_stage
from inspector_app.storage.finding_rows import latest_codes
from inspector_app.storage.journal import Transaction

_HISTORY = 20
"""Inspections that are looked through for what a person finds often."""


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


def count_again(file: InspectionFile, code: str, finding_id: str = "") -> Finding:
    """One more piece with a defect: on the finding named, or on the one made last, while nothing tells its
    pieces apart (no units, no photos, the class of the catalogue, the present sample); else a finding of its
    own. Which one is decided here, not by who asks: two quick touches are two pieces.
    """
    newest = max(file.record.findings, key=lambda one: (one.wall_ms, one.seq), default=None)
    for finding in (file.record.get(Finding, finding_id), newest):
        if finding is not None and _takes_more(file, finding, code):
            step_quantity(file, finding.id, +1)
            return find(file, finding.id)
    return count_defect(file, code)


def _takes_more(file: InspectionFile, finding: Finding, code: str) -> bool:
    return (
        finding.catalogue_key == code
        and not finding.binned
        and not finding.units
        and finding.cls == catalogue_class(file, finding)
        and finding.stage == current_stage(file)
        and not file.record.photos_of("finding", finding.id)
    )


def step_quantity(file: InspectionFile, finding_id: str, by: int) -> None:
    """Change how many, from what the vault holds now. Raises InputError `finding.absent`,
    `finding.bad_quantity`.
    """
    change_finding(file, finding_id, quantity=find(file, finding_id).quantity + by)


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
    cls_reason: LocalText | None = None,
) -> None:
    """Change what is given, leave the rest. Back in the class of the catalogue, a finding needs no reason for
    its class any more. Raises InputError `finding.absent`, `finding.bad_quantity`, `stage.absent`.
    """
    finding = find(file, finding_id)
    values: dict[str, Any] = {}
    if quantity is not None:
        _check_quantity(quantity)
        values["quantity"] = quantity
    if cls is not None:
        values["cls"] = str(DefectClass(cls))
        if cls == catalogue_class(file, finding):
            values["cls_reason"] = {}
    if cls_reason is not None:
        values["cls_reason"] = dict(cls_reason)
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
    finding = find(file, finding_id)
    with file.change() as tx:
        tx.bin(finding, why=why)


def unbin_finding(file: InspectionFile, finding_id: str) -> None:
    finding = find(file, finding_id)
    with file.change() as tx:
        tx.unbin(finding)


def place_pin(file: InspectionFile, finding_id: str, picture: str, x: float, y: float) -> int:
    """Set one more pin of a finding on a picture of the pack, `x` and `y` from 0 to 1; returns its index.

    Raises InputError `finding.absent`, `pin.unknown_picture`, `pin.outside`, `pin.too_many`.
    """
    finding = find(file, finding_id)
    name = picture_file(picture, file.pack)
    if not name:
        raise InputError(
            "pin.unknown_picture",
            f"The standards pack has no picture {picture!r}.",
            "Nothing was changed. Choose a golden sample or another reference picture.",
            value=picture,
        )
    pins = pins_of(finding.place, file.pack)
    _set_pins(file, finding, [*pins, Pin(name, x, y)])
    return len(pins)


def pin_here(file: InspectionFile, finding_id: str, picture: str, x: float, y: float) -> None:
    """A touch on a picture: one more pin, but a finding of one piece has one place, and its pin moves there.

    Errors as `place_pin`.
    """
    finding = find(file, finding_id)
    pins = pins_of(finding.place, file.pack)
    if len(pins) == 1 and max(finding.quantity, len(finding.units)) == 1:
        name = picture_file(picture, file.pack) or pins[0].picture
        _set_pins(file, finding, [Pin(name, x, y)])
    else:
        place_pin(file, finding_id, picture, x, y)


def move_pin(file: InspectionFile, finding_id: str, index: int, x: float, y: float) -> None:
    """Raises InputError `finding.absent`, `pin.absent`, `pin.outside`."""
    finding, pins = _pins(file, finding_id, index)
    pins[index] = Pin(pins[index].picture, x, y)
    _set_pins(file, finding, pins)


def remove_pin(file: InspectionFile, finding_id: str, index: int) -> None:
    """Raises InputError `finding.absent`, `pin.absent`."""
    finding, pins = _pins(file, finding_id, index)
    del pins[index]
    _set_pins(file, finding, pins)


def _pins(file: InspectionFile, finding_id: str, index: int) -> tuple[Finding, list[Pin]]:
    finding = find(file, finding_id)
    pins = list(pins_of(finding.place, file.pack))
    if not 0 <= index < len(pins):
        raise InputError("pin.absent", "This pin is not there any more.", "Nothing was changed.")
    return finding, pins


def _set_pins(file: InspectionFile, finding: Finding, pins: Sequence[Pin]) -> None:
    place = with_pins(finding.place, pins)
    with file.change() as tx:
        tx.update(finding, place=place)


def catalogue_class(file: InspectionFile, finding: Finding) -> str:
    """The class its code has in the catalogue; empty for findings in free words."""
    return str(file.pack.defect(finding.catalogue_key).cls) if finding.catalogue_key else ""


def codes_used_lately(file: InspectionFile) -> tuple[str, ...]:
    """Codes this person counted in their last inspections by this pack, newest first."""
    session = file.session
    with session.vault.reading() as connection:
        return latest_codes(connection, session.person.id, file.header.pack_id, inspections=_HISTORY)


def _unit_ids(tx: Transaction, file: InspectionFile, numbers: Sequence[int], stage: int) -> list[str]:
    """Ids of the sample units with these numbers; a number that has no unit yet gets one, in sample
    `stage`.
    """
    known = {unit.number: unit.id for unit in file.record.units}
    ids = []
    for number in dict.fromkeys(numbers):
        if not 1 <= number <= MAX_INTEGER:  # a long serial number would be no number to whoever receives it
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


def find(file: InspectionFile, finding_id: str) -> Finding:
    finding = file.record.get(Finding, finding_id)
    if finding is None:
        raise InputError("finding.absent", f"There is no finding {finding_id} in this inspection.")
    return finding
