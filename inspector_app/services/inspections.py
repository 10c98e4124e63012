"""Start, list, open and plan inspections."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from inspector_app.domain.errors import InputError
from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.pack import InspectionPlan
from inspector_app.domain.records import DefectClass
from inspector_app.domain.sampling import class_plans
from inspector_app.services import packs
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.session import Session
from inspector_app.storage import queries
from inspector_app.storage.queries import InspectionSummary

_HEADER_FIELDS = frozenset(
    {
        "type",
        "product",
        "factory",
        "order",
        "lots",
        "counting",
        "quantity_ordered",
        "quantity_made",
        "quantity_packed",
        "place",
        "inspected_on",
        "golden_sample",
        "second_language",
        "remarks",
        "previous",
    }
)


@dataclass(frozen=True, kw_only=True)
class NewInspection:
    """What a new inspection starts from. Quantities and lot size in pieces; `aqls` None: zero acceptance."""

    pack_sha256: str
    type: str
    level: str
    aqls: Mapping[str, str | None]
    lot_size: int
    severities: Mapping[str, str] = field(default_factory=dict)
    counting: str = "units"
    product_id: str | None = None
    factory_id: str | None = None
    order_id: str | None = None
    lot_ids: tuple[str, ...] = ()
    quantity_ordered: int = 0
    quantity_made: int = 0
    quantity_packed: int = 0
    cartons_total: int = 0
    inspected_on: str | None = None
    second_language: str | None = None
    practice: bool = False
    previous: str | None = None


def preview_plans(
    lot_size: int, level: str, aqls: Mapping[str, str | None], severities: Mapping[str, str] | None = None
) -> tuple[Any, ...]:
    """The plans an inspection would get, as `domain.sampling.ClassPlan`s; nothing is stored."""
    return class_plans(lot_size, level, aqls, severities or {})


def create_inspection(session: Session, new: NewInspection) -> str:
    """Start an inspection and return its id. Raises the InputErrors of the sampling plans."""
    with session.vault.reading() as connection:
        pack = queries.pack_by_hash(connection, new.pack_sha256)
    if pack is None:
        raise InputError(
            "inspection.no_pack",
            "The standards pack chosen is not installed.",
            "Install it on the page Standards; nothing was changed.",
        )
    plans = preview_plans(new.lot_size, new.level, new.aqls, new.severities)
    with session.vault.transaction() as tx:
        stream = tx.new_stream("inspection", practice=new.practice)
        tx.insert(
            "inspection",
            stream,
            record_id=stream,
            type=new.type,
            practice=new.practice,
            product=new.product_id,
            factory=new.factory_id,
            order=new.order_id,
            lots=list(new.lot_ids),
            pack_id=pack.pack_id,
            pack_version=pack.version,
            pack_sha256=pack.sha256,
            counting=new.counting,
            level=new.level,
            lot_size=new.lot_size,
            quantity_ordered=new.quantity_ordered,
            quantity_made=new.quantity_made,
            quantity_packed=new.quantity_packed,
            cartons_total=new.cartons_total,
            inspected_on=new.inspected_on,
            second_language=new.second_language,
            owner=session.device_id,
            previous=new.previous,
        )
        for plan in plans:
            tx.insert("class_plan", stream, **_plan_values(plan.plan, plan.cls))
    return stream


def list_inspections(session: Session) -> tuple[InspectionSummary, ...]:
    """The inspections of this vault, the one changed last first."""
    with session.vault.reading() as connection:
        return queries.summaries(connection, session.vault.own_devices)


def open_inspection(session: Session, inspection_id: str) -> InspectionFile:
    """Raises InputError `inspection.absent`; VaultDamagedError when its pack cannot be read."""
    record = read_inspection(session, inspection_id)
    return InspectionFile(session, packs.open_pack(session, record.header.pack_sha256), record)


def read_inspection(session: Session, inspection_id: str) -> InspectionRecord:
    """The record alone, without its pack. Raises InputError `inspection.absent`."""
    with session.vault.reading() as connection:
        record = queries.inspection(connection, inspection_id)
    if record is None:
        raise absent(inspection_id)
    return record


def absent(inspection_id: str) -> InputError:
    return InputError(
        "inspection.absent",
        f"There is no inspection {inspection_id} in this vault.",
        "List them with 'inspector-app inspection list'.",
        id=inspection_id,
    )


def change_header(file: InspectionFile, **values: Any) -> None:
    """Set header fields that do not touch the sampling plan (that is `replan`)."""
    wrong = values.keys() - _HEADER_FIELDS
    if wrong:
        raise InputError("inspection.no_such_field", f"A header has no field {', '.join(sorted(wrong))}.")
    with file.change() as tx:
        tx.update(file.header, **values)


def replan(
    file: InspectionFile,
    *,
    lot_size: int | None = None,
    level: str | None = None,
    aqls: Mapping[str, str | None] | None = None,
    severities: Mapping[str, str] | None = None,
) -> None:
    """Change what the sampling plan follows from; the plans are computed anew and the change is journaled."""
    header, plans = file.header, file.record.plans
    new_size = header.lot_size if lot_size is None else lot_size
    new_level = level or header.level
    wanted = class_plans(
        new_size,
        new_level,
        {plan.cls: plan.aql for plan in plans} | dict(aqls or {}),
        {plan.cls: plan.severity for plan in plans} | dict(severities or {}),
    )
    present = {plan.cls: plan for plan in plans}
    with file.change() as tx:
        tx.update(header, lot_size=new_size, level=new_level)
        for plan in wanted:
            values = _plan_values(plan.plan, plan.cls)
            if plan.cls in present:
                tx.update(present[plan.cls], **values)
            else:
                tx.insert("class_plan", file.stream, **values)


def _plan_values(plan: Any, cls: str) -> dict[str, Any]:
    return {
        "cls": cls,
        "aql": plan.aql,
        "severity": str(plan.severity),
        "edition": str(plan.edition),
        "level": plan.level,
        "kind": plan.kind,
        "code_letter": plan.code_letter,
        "plan_letter": plan.plan_letter,
        "n": plan.n,
        "ac": plan.ac,
        "re": plan.re,
        "full_inspection": plan.full_inspection,
        "note_codes": list(plan.note_codes),
    }


def plan_defaults(pack_plan: InspectionPlan) -> dict[str, Any]:
    """Type, level, AQLs, severities and counting of a pack's plan, as `NewInspection` takes them."""
    aqls = {str(cls): aql for cls, aql in pack_plan.aqls.items()}
    ordered = {str(cls): aqls[str(cls)] for cls in DefectClass if str(cls) in aqls}
    return {
        "type": pack_plan.type,
        "level": pack_plan.level,
        "aqls": ordered,
        "severities": dict.fromkeys(ordered, str(pack_plan.severity)),
        "counting": str(pack_plan.counting),
    }
