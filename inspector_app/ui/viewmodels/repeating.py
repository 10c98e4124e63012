"""A new inspection that is begun from one there is already: a duplicate for the next lot, or the
re-inspection of a lot that was not accepted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from inspector_app.domain.pack import Pack
from inspector_app.ui.viewmodels.new_inspection import AS_DUE, CLASSES, Draft, apply_plan
from inspector_app.ui.viewmodels.words import date_text

if TYPE_CHECKING:
    from inspector_app.services.repeat import Pattern
    from inspector_app.services.session import Session


@dataclass(frozen=True)
class RepeatOf:
    """What the screen of a new inspection is opened with: which inspection, and how it is repeated."""

    inspection: str
    kind: Literal["duplicate", "re_inspection"]


def read_pattern(session: Session, wanted: RepeatOf) -> Pattern:
    """Raises InputError `inspection.absent`, `inspection.not_failed`."""
    from inspector_app.services.repeat import Repeat, pattern

    return pattern(session, wanted.inspection, Repeat(wanted.kind))


def apply_pattern(draft: Draft, pattern: Pattern, pack: Pack) -> None:
    """Put what is taken over into the draft. A re-inspection follows the plan that the pack has for it; where
    it has none, and for a duplicate, the plan is that of the inspection it comes from.
    """
    draft.pattern = pattern
    if pattern.previous is not None and any(plan.type == pattern.type for plan in pack.sampling):
        apply_plan(draft, pack, pattern.type)
    else:
        draft.type, draft.level = pattern.type, pattern.level
        draft.severity, draft.counting = AS_DUE, pattern.counting
        draft.aqls = {cls: pattern.aqls[cls] for cls in CLASSES if cls in pattern.aqls}
        rules = pattern.rules
        draft.edition, draft.kind, draft.zero = rules.edition, rules.kind, rules.zero
        draft.shared_letter, draft.ac1_instead = rules.shared_letter, rules.ac1_instead
    draft.pack_sha256 = pattern.pack_sha256
    draft.product_id, draft.factory_id = pattern.product_id, pattern.factory_id
    draft.order_id = pattern.order_id
    draft.lot_number = ", ".join(lot.number for lot in pattern.lots)
    draft.ordered, draft.made, draft.packed = pattern.ordered, pattern.made, pattern.packed
    draft.lot_size, draft.cartons = pattern.lot_size, pattern.cartons
    draft.second_language = pattern.second_language
    draft.practice = draft.practice or pattern.practice


def origin_text(pattern: Pattern) -> tuple[str, str]:
    """Title and line below it: what is begun, and from which inspection."""
    if pattern.previous is None:
        return (
            QCoreApplication.translate("Repeating", "Duplicate"),
            QCoreApplication.translate("Repeating", "The same order, product and plan. Enter the next lot."),
        )
    lots = ", ".join(lot.number for lot in pattern.lots)
    parts = (
        QCoreApplication.translate("Repeating", "Lot {number}").format(number=lots) if lots else "",
        QCoreApplication.translate("Repeating", "not accepted {date}").format(date=date_text(pattern.on))
        if pattern.on
        else QCoreApplication.translate("Repeating", "not accepted"),
        pattern.number,
    )
    title = QCoreApplication.translate("Repeating", "Re-inspection")
    return title, " · ".join(part for part in parts if part)


def lots_again(session: Session, pattern: Pattern) -> tuple[str, ...]:
    """The lots of a re-inspection: each as it is submitted again, linked to what it was; their ids."""
    from inspector_app.services.masterdata import add_lot

    return tuple(
        add_lot(
            session,
            lot.number,
            order_line_ids=lot.order_lines,
            quantity=lot.quantity,
            lineage="resubmitted",
            parent=lot.id,
        ).id
        for lot in pattern.lots
    )
