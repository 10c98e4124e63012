"""Were the cartons of an inspection drawn from the seed it names? Answered from signed data alone, without a
vault.

Reads what others made: whatever it holds, the answer is a value and never an exception.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from inspector_app.domain.errors import InputError
from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.journal import Body, Op, decode_body
from inspector_app.domain.sampling.draw_record import Recorded, differences, drawing_of
from inspector_app.services.draw import recorded
from inspector_app.services.report_data import DATA_TYPE
from inspector_app.sync.receive import VerifiedEnvelope

OK: Literal["ok"] = "ok"
DIFFERS: Literal["differs"] = "differs"
_ENTITIES = ("inspection", "carton", "sample_unit")


@dataclass(frozen=True)
class CheckedDraw:
    """`answer`: ok or differs; `text` says in a sentence what was found; `cartons` are those that differ."""

    answer: Literal["ok", "differs"]
    text: str
    cartons: tuple[str, ...] = ()


def check_record(record: InspectionRecord) -> CheckedDraw | None:
    """None when nothing was drawn."""
    header = record.header
    return _checked(header.seed, header.draw, header.cartons_total, recorded(record))


def check_report_data(data: bytes | None) -> CheckedDraw | None:
    """The draw in the attachment of a report; None when there is none, or it is not an inspection of ours."""
    try:
        document = json.loads(data or b"null")
    except (ValueError, RecursionError):
        return None
    if not isinstance(document, dict) or document.get("type") != DATA_TYPE:
        return None
    return _check_rows(document.get("records"))


def check_journal(rows: Iterable[tuple[str, Body]], inspection: str) -> CheckedDraw | None:
    """The draw in the journal of an inspection: rows with the installation that wrote each, in any order.

    Here it can also be seen whether the seed was there before any carton of the draw.
    """
    bodies = sorted(rows, key=lambda row: (row[1].lc, row[0]))
    records: dict[str, dict[str, dict[str, Any]]] = {entity: {} for entity in _ENTITIES}
    born: dict[str, int] = {}
    seeded = 0
    for _, body in bodies:
        if body.entity not in records:
            continue
        record = records[body.entity].setdefault(body.id, {"id": body.id})
        born.setdefault(body.id, body.lc)
        record |= body.set
        if body.op in (Op.BIN, Op.UNBIN):
            record["binned"] = body.op == Op.BIN
        if body.entity == "inspection" and body.id == inspection and "seed" in body.set:
            seeded = body.lc
    header = records["inspection"].get(inspection)
    kept = {
        entity: [one for one in records[entity].values() if not one.get("binned")] for entity in _ENTITIES[1:]
    }
    found = _check_rows({"inspection": [header] if header else [], **kept})
    if found and found.answer == OK and any(born[one["id"]] <= seeded for one in kept["carton"]):
        return CheckedDraw(DIFFERS, "The seed of the draw was set after its cartons were known.")
    return found


def check_bundle(envelopes: Iterable[VerifiedEnvelope]) -> CheckedDraw | None:
    """The draws of the inspections in a bundle: the first that differs, else how many hold; None without any.

    An inspection of which only the newer rows are in the bundle is left out.
    """
    streams: dict[str, list[VerifiedEnvelope]] = {}
    for envelope in envelopes:
        if envelope.kind == "inspection":
            streams.setdefault(envelope.stream, []).append(envelope)
    found = []
    for stream, parts in streams.items():
        begun = {part.issuer for part in parts if part.seq_from == 1}
        if all(part.issuer in begun for part in parts):
            rows = [(part.issuer, decode_body(data)) for part in parts for data in part.bodies]
            found.append(check_journal(rows, stream))
    checked = [one for one in found if one is not None]
    other = next((one for one in checked if one.answer == DIFFERS), None)
    if other is not None or len(checked) < 2:
        return other or next(iter(checked), None)
    return CheckedDraw(OK, f"The draws of {len(checked)} inspections were repeated, and are as recorded.")


def _check_rows(records: object) -> CheckedDraw | None:
    """`records`: rows by entity, as a report has them."""
    try:
        if not isinstance(records, Mapping) or not records.get("inspection"):
            return None
        header = records["inspection"][0]
        taken = _taken(records.get("carton", ()), records.get("sample_unit", ()))
        seed, draw, total = header.get("seed") or "", header.get("draw") or {}, header.get("cartons_total", 0)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        return CheckedDraw(DIFFERS, f"The data of the draw cannot be read ({type(error).__name__}: {error}).")
    if not isinstance(seed, str) or not isinstance(draw, Mapping) or not isinstance(total, int):
        return CheckedDraw(DIFFERS, "The data of the draw cannot be read (the seed or what it draws from).")
    return _checked(seed, draw, total, taken)


def _taken(cartons: Iterable[Mapping[str, Any]], units: Iterable[Mapping[str, Any]]) -> Recorded:
    names = {one["id"]: (str(one.get("stratum", "")), int(one["number"])) for one in cartons}
    found = dict.fromkeys(names.values(), 0)
    for unit in units:
        if unit.get("carton") in names:
            found[names[unit["carton"]]] += 1
    return found


def _checked(seed: str, draw: Mapping[str, Any], cartons_total: int, taken: Recorded) -> CheckedDraw | None:
    if not seed or not taken:
        return None
    try:
        drawing = drawing_of(seed, draw, cartons_total, taken)
    except InputError as error:
        return CheckedDraw(DIFFERS, f"The draw cannot be repeated: {error.message}")
    found = differences(drawing, taken)
    if found:
        return CheckedDraw(
            DIFFERS, f"The cartons are not those of the seed {seed}: {found.in_words()}.", found.names
        )
    cartons = sum(1 for _, number in taken if number)
    return CheckedDraw(
        OK, f"The draw was repeated from the seed {seed}: {cartons} cartons, {drawing.n} pieces, as recorded."
    )
