"""The switching rules on the vault's own history: what severity the next lot is due, and the facts recorded.

The rules are `domain.sampling.switching`; here the history is read: concluded final inspections of a product
from a factory, own and received (`switching_history` says how they count).
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from inspector_app.domain.errors import InputError
from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.records import InspectionStatus, InspectionType, SwitchingEvent
from inspector_app.domain.sampling.scale import Edition, Severity, parse_severity
from inspector_app.domain.sampling.switching import SwitchingState, fold
from inspector_app.domain.sampling.switching_history import (
    LOTS_FOR_REDUCED,
    FactKind,
)
from inspector_app.domain.sampling.switching_reasons import SwitchingReason
from inspector_app.domain.text import LocalText
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.session import Session
from inspector_app.services.switching_history import history, local_date, lot_of
from inspector_app.storage import switching_rows
from inspector_app.storage.switching_rows import SWITCHED

STREAM = "switching"


@dataclass(frozen=True)
class Proposal:
    """What is due for a class of the next lot, and why."""

    severity: str
    reason: SwitchingReason
    discontinued: bool

    @property
    def basis(self) -> dict[str, Any]:
        """As `class_plan.severity_basis` keeps it."""
        return {"code": self.reason.code, "params": dict(self.reason.params)}


def state(
    session: Session,
    factory_id: str,
    product_id: str,
    cls: str,
    *,
    edition: Edition,
    before: InspectionRecord | None = None,
) -> SwitchingState:
    """Where one class stands; `before` an inspection: as it stood when its lot's turn came."""
    return states(session, factory_id, product_id, [cls], edition, before=before)[cls]


def states(
    session: Session,
    factory_id: str,
    product_id: str,
    classes: Iterable[str],
    edition: Edition,
    *,
    before: InspectionRecord | None = None,
) -> dict[str, SwitchingState]:
    """Where several classes stand, from one reading of the history."""
    with session.vault.reading() as connection:
        rows = switching_rows.judged_classes(connection, factory_id, product_id)
        events = switching_rows.switching_events(connection, factory_id, product_id)
    cut = lot_of(before).place if before is not None else None
    return {
        cls: fold(edition, (entry for entry in history(rows, events, cls) if not cut or entry.place < cut))
        for cls in classes
    }


def propose(
    session: Session,
    factory_id: str | None,
    product_id: str | None,
    classes: Iterable[str],
    edition: Edition,
    *,
    before: InspectionRecord | None = None,
) -> Mapping[str, Proposal]:
    """What is due for the next lot, by class with an AQL. Empty while factory or product is not known."""
    if not factory_id or not product_id:
        return {}
    found = states(session, factory_id, product_id, classes, edition, before=before)
    return {cls: Proposal(str(one.severity), one.reason, one.discontinued) for cls, one in found.items()}


@dataclass(frozen=True)
class ClassSwitching:
    """Switching of one class as an inspection sees it: `due` for its own lot, `now` for the next one."""

    cls: str
    used: str
    due: SwitchingState
    now: SwitchingState


@dataclass(frozen=True)
class Standing:
    """`classes` with a plan that can switch; `events` recorded for this product and factory, oldest first."""

    classes: tuple[ClassSwitching, ...]
    events: tuple[SwitchingEvent, ...]


def standing_of(file: InspectionFile) -> Standing:
    """How an inspection's classes stand. Empty where switching does not apply: no final inspection of one
    product of one factory, no plan with an AQL.
    """
    header = file.header
    plans = [plan for plan in file.record.plans if plan.aql and plan.basis in SWITCHED]
    known = header.factory and header.product and header.edition in list(Edition)
    if not known or not plans or header.type != InspectionType.FINAL_RANDOM:
        return Standing((), ())
    factory, product, edition = str(header.factory), str(header.product), Edition(header.edition)
    names = [plan.cls for plan in plans]
    due = states(file.session, factory, product, names, edition, before=file.record)
    now = states(file.session, factory, product, names, edition)
    return Standing(
        tuple(ClassSwitching(plan.cls, plan.severity, due[plan.cls], now[plan.cls]) for plan in plans),
        events(file.session, factory, product),
    )


def events(session: Session, factory_id: str, product_id: str) -> tuple[SwitchingEvent, ...]:
    """What was recorded for a product from a factory, oldest first."""
    with session.vault.reading() as connection:
        return switching_rows.switching_events(connection, factory_id, product_id)


def record_event(
    session: Session,
    *,
    factory_id: str,
    product_id: str | None,
    kind: str,
    cls: str = "",
    on: str | None = None,
    note: LocalText | None = None,
    limit: int | None = None,
    lots: int | None = None,
    severity: str | None = None,
    before: InspectionRecord | None = None,
) -> SwitchingEvent:
    """Journal a fact that switching depends on; it holds from `on` (an ISO date, today) or from `before` on.

    `limit` and `lots` belong to a limit number, `severity` to a restart. Raises InputError
    `switching.no_kind`, `switching.no_reason` (a fact needs its reason), `switching.no_limit`,
    `switching.bad_lots`, `sampling.unknown_severity`, `switching.bad_date`.
    """
    chosen = _kind(kind)
    _need_reason(note)
    value: dict[str, Any] = {}
    if chosen is FactKind.LIMIT_NUMBER:
        value = _limit(limit, lots)
    if chosen is FactKind.RESTART:
        value["severity"] = str(parse_severity(severity or Severity.NORMAL))
    day = _day(session, on)
    if before is not None:
        lot = lot_of(before)
        day = lot.on
        value |= {"before": lot.key, "inspected_on": lot.inspected_on}
    with session.vault.transaction() as tx:
        stream = switching_rows.own_stream(tx.connection, session.device_id, factory_id, product_id)
        made = tx.insert(
            "switching_event",
            stream or tx.new_stream(STREAM),
            factory=factory_id,
            product=product_id,
            cls=cls,
            kind=str(chosen),
            value=value,
            on=day,
            note=dict(note or {}),
        )
    return cast("SwitchingEvent", made)


def record_for(file: InspectionFile, kind: str, *, note: LocalText, **values: Any) -> SwitchingEvent:
    """As `record_event`, for the factory and product of an inspection: from its lot on while it is open, from
    the next one on once it is concluded. Raises InputError `switching.no_pair` and `switching.practice` too.
    """
    header = file.header
    if header.practice:
        raise InputError(
            "switching.practice",
            "This inspection is practice and changes nothing for real lots.",
            "Record it in an inspection that is no practice.",
        )
    if header.factory is None or header.product is None:
        raise InputError(
            "switching.no_pair",
            "Switching follows one product of one factory, and this inspection does not name both.",
            "Name factory and product in the step Order and lot first.",
        )
    open_lot = file.record if header.status == InspectionStatus.OPEN else None
    return record_event(
        file.session,
        factory_id=header.factory,
        product_id=header.product,
        kind=kind,
        note=note,
        before=open_lot,
        **values,
    )


def take_back(session: Session, event: SwitchingEvent, why: str) -> None:
    """Move a fact recorded by mistake to the bin. Raises InputError `switching.no_reason`."""
    _need_reason({"": why})
    with session.vault.transaction() as tx:
        tx.bin(event, why=why)


def _kind(kind: str) -> FactKind:
    if kind in list(FactKind):
        return FactKind(kind)
    raise InputError(
        "switching.no_kind",
        f"{kind!r} is no fact that switching knows; allowed: {', '.join(FactKind)}.",
        value=kind,
    )


def _need_reason(note: LocalText | None) -> None:
    if not any(text.strip() for text in (note or {}).values()):
        raise InputError(
            "switching.no_reason",
            "What changes how severely is inspected needs a reason.",
            "Write who decided it and why; nothing was changed.",
        )


def _limit(limit: int | None, lots: int | None) -> dict[str, Any]:
    if limit is None or limit < 0:
        raise InputError(
            "switching.no_limit",
            "A limit number is a whole number from 0 on.",
            "Take it from table VIII of MIL-STD-105E or ANSI/ASQ Z1.4, or waive it.",
            value=limit,
        )
    needed = LOTS_FOR_REDUCED if lots is None else lots
    if needed < LOTS_FOR_REDUCED:
        raise InputError(
            "switching.bad_lots",
            f"A limit number is for {LOTS_FOR_REDUCED} lots or more, not for {needed}.",
            "Table VIII of the standard says when more than ten are needed.",
            value=needed,
        )
    return {"limit": limit, "lots": needed}


def _day(session: Session, on: str | None) -> str:
    if on is None:
        now = session.vault.clock(session.vault.zone)
        return local_date(now.wall_ms, now.tz_min)
    try:
        return datetime.date.fromisoformat(on).isoformat()
    except ValueError as error:
        raise InputError(
            "switching.bad_date", f"{on!r} is no date.", "Write it as YYYY-MM-DD.", value=on
        ) from error
