"""Start, list, open and plan inspections."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from inspector_app.domain.errors import InputError
from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.pack import InspectionPlan
from inspector_app.domain.records import DefectClass
from inspector_app.domain.sampling import ClassPlan, class_plans, parse_edition, parse_kind
from inspector_app.services import packs
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.plan_rules import PlanRules, rules_of
from inspector_app.services.session import Session
from inspector_app.storage import queries
from inspector_app.storage.queries import InspectionSummary

CHOSEN = "chosen"
"""Reason of a severity that somebody chose, and no rule."""

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
    """What a new inspection starts from. Quantities and lot size in pieces; `aqls` None: zero acceptance.

    `severity_basis`: class to why its severity was taken, {"code", "params"}.
    """

    pack_sha256: str
    type: str
    level: str
    aqls: Mapping[str, str | None]
    lot_size: int
    severities: Mapping[str, str] = field(default_factory=dict)
    severity_basis: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    rules: PlanRules = field(default_factory=PlanRules)
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
    lot_size: int,
    level: str,
    aqls: Mapping[str, str | None],
    severities: Mapping[str, str] | None = None,
    *,
    rules: PlanRules | None = None,
    counting: str | None = None,
) -> tuple[ClassPlan, ...]:
    """The plans an inspection would get, as `domain.sampling.ClassPlan`s; nothing is stored."""
    chosen = rules or PlanRules()
    return class_plans(
        lot_size,
        level,
        aqls,
        severities or {},
        chosen.edition,
        chosen.kind,
        zero=chosen.zero,
        shared_letter=chosen.shared_letter,
        ac1_instead=chosen.ac1_instead,
        counting=counting,
    )


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
    plans = preview_plans(
        new.lot_size,
        new.level,
        new.aqls,
        new.severities,
        rules=new.rules,
        counting=new.counting,
    )
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
            edition=str(plans[0].plan.edition),
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
            basis = dict(new.severity_basis.get(plan.cls, {}))
            tx.insert("class_plan", stream, **_plan_values(plan), severity_basis=basis)
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
    severity_basis: Mapping[str, Mapping[str, Any]] | None = None,
    rules: PlanRules | None = None,
) -> None:
    """Change what the sampling plan follows from; the plans are computed anew and the change is journaled.

    A severity that is changed without a reason for it counts as chosen. When the sizes of the samples change,
    none of several counts as inspected whole any more.
    """
    header, plans = file.header, file.record.plans
    present = {plan.cls: plan for plan in plans}
    new_size = header.lot_size if lot_size is None else lot_size
    new_level = level or header.level
    wanted = preview_plans(
        new_size,
        new_level,
        {plan.cls: plan.aql for plan in plans} | dict(aqls or {}),
        {plan.cls: plan.severity for plan in plans} | dict(severities or {}),
        rules=rules or rules_of(header, plans),
        counting=header.counting,
    )
    values = {plan.cls: _plan_values(plan) for plan in wanted}
    for cls, basis in (severity_basis or {}).items():
        values[cls]["severity_basis"] = dict(basis)
    for cls, old in present.items():
        if values[cls]["severity"] != old.severity:
            values[cls].setdefault("severity_basis", {"code": CHOSEN, "params": {}})
    with file.change() as tx:
        tx.update(header, lot_size=new_size, level=new_level, edition=str(wanted[0].plan.edition))
        for cls, one in values.items():
            if cls in present:
                tx.update(present[cls], **one)
            else:
                tx.insert("class_plan", file.stream, **one)
        if header.stages_finished and _sizes(values.values()) != _sizes(map(asdict, plans)):
            tx.update(header, stages_finished=0)


def _sizes(plans: Iterable[Mapping[str, Any]]) -> list[tuple[str, int, list[int]]]:
    return sorted((plan["cls"], plan["n"], [stage[0] for stage in plan["stages"]]) for plan in plans)


def _plan_values(planned: ClassPlan) -> dict[str, Any]:
    plan = planned.plan
    stages = [list(stage) for stage in plan.stages] if len(plan.stages) > 1 else []
    return {
        "cls": planned.cls,
        "aql": plan.aql,
        "severity": str(plan.severity),
        "edition": str(plan.edition),
        "level": plan.level,
        "kind": str(plan.kind),
        "code_letter": plan.code_letter,
        "plan_letter": plan.plan_letter,
        "n": plan.n,
        "ac": plan.ac,
        "re": plan.re,
        "full_inspection": plan.full_inspection,
        "note_codes": list(plan.note_codes),
        "stages": stages,
        "basis": plan.basis,
    }


def plan_defaults(pack_plan: InspectionPlan) -> dict[str, Any]:
    """Type, level, AQLs, severities, rules and counting of a pack's plan, as `NewInspection` takes them."""
    aqls = {str(cls): aql for cls, aql in pack_plan.aqls.items()}
    ordered = {str(cls): aqls[str(cls)] for cls in DefectClass if str(cls) in aqls}
    return {
        "type": pack_plan.type,
        "level": pack_plan.level,
        "aqls": ordered,
        "severities": dict.fromkeys(ordered, str(pack_plan.severity)),
        "rules": PlanRules(
            edition=str(parse_edition(pack_plan.edition)),
            kind=str(parse_kind(pack_plan.kind)),
            zero=pack_plan.zero,
        ),
        "counting": str(pack_plan.counting),
    }
