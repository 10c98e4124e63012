"""What a new inspection takes over from one there is already: a duplicate for the next lot, or the
re-inspection of a lot that was not accepted.

Nothing is created here; the new inspection is started like any other, with what is returned.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from inspector_app.domain.errors import InputError
from inspector_app.domain.records import Decision, InspectionStatus, InspectionType, Lot, PackRecord
from inspector_app.services.inspections import absent
from inspector_app.services.plan_rules import PlanRules, rules_of
from inspector_app.services.session import Session
from inspector_app.storage import queries


class Repeat(StrEnum):
    """DUPLICATE: another lot of the same order, judged the same way. RE_INSPECTION: the same lot again, after
    the factory has sorted or reworked it.
    """

    DUPLICATE = "duplicate"
    RE_INSPECTION = "re_inspection"


@dataclass(frozen=True)
class Pattern:
    """What is taken over. Quantities in pieces, all but what was ordered 0 for a duplicate, whose lot is
    another one; `aqls` None: none accepted. `previous`: the inspection that failed, `on` its ISO date and
    `number` that of its report; empty for a duplicate.
    """

    kind: Repeat
    pack_sha256: str
    type: str
    level: str
    aqls: Mapping[str, str | None]
    rules: PlanRules
    counting: str
    product_id: str | None
    factory_id: str | None
    order_id: str | None
    lots: tuple[Lot, ...]
    ordered: int
    made: int
    packed: int
    lot_size: int
    cartons: int
    second_language: str | None
    practice: bool
    previous: str | None = None
    on: str | None = None
    number: str = ""


def can_be_inspected_again(status: str, decision: str | None) -> bool:
    """Only a lot that was not accepted is submitted again (ISO 2859-1, 7.4)."""
    return status != InspectionStatus.OPEN and decision == Decision.NOT_ACCEPTED


def pattern(session: Session, inspection_id: str, kind: Repeat) -> Pattern:
    """Raises InputError `inspection.absent`, and `inspection.not_failed` for the re-inspection of a lot that
    was not refused.
    """
    with session.vault.reading() as connection:
        record = queries.inspection(connection, inspection_id)
        packs = queries.everything(connection, PackRecord)
    if record is None:
        raise absent(inspection_id)
    header = record.header
    again = kind == Repeat.RE_INSPECTION
    if again and not can_be_inspected_again(header.status, header.decision):
        raise InputError(
            "inspection.not_failed",
            "Only a lot that was not accepted is inspected again.",
            "Conclude its inspection first, or duplicate it for another lot. Nothing was changed.",
        )
    # The lot has to meet what it was refused by; the next lot meets the standard as it is today.
    same = [each for each in packs if each.pack_id == header.pack_id]
    pack = header.pack_sha256 if again or not same else same[-1].sha256
    return Pattern(
        kind=kind,
        pack_sha256=pack,
        type=str(InspectionType.RE_INSPECTION) if again else header.type,
        level=header.level,
        aqls={plan.cls: plan.aql for plan in record.plans},
        rules=rules_of(header, record.plans),
        counting=header.counting,
        product_id=header.product,
        factory_id=header.factory,
        order_id=header.order,
        lots=record.lots if again else (),
        ordered=header.quantity_ordered,
        made=header.quantity_made if again else 0,
        packed=header.quantity_packed if again else 0,
        lot_size=header.lot_size if again else 0,
        cartons=header.cartons_total if again else 0,
        second_language=header.second_language,
        practice=header.practice,
        previous=header.id if again else None,
        on=header.inspected_on if again else None,
        number=(header.number or "") if again else "",
    )
