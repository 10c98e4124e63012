"""A new inspection before it exists: what can be chosen, what was chosen, and the plan that follows from
it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from inspector_app.domain.pack import Pack
from inspector_app.domain.records import DefectClass, Factory, Lot, Order, PackRecord, Product
from inspector_app.domain.sampling import Edition, Severity

if TYPE_CHECKING:
    from inspector_app.domain.sampling import ClassPlan
    from inspector_app.services.plan_rules import PlanRules
    from inspector_app.services.repeat import Pattern
    from inspector_app.services.session import Session
    from inspector_app.services.switching import Proposal
    from inspector_app.standards.reader import PackFile

CLASSES = tuple(str(cls) for cls in DefectClass)
AS_DUE = "due"
"""The severity that the switching rules give each class."""


@dataclass(frozen=True)
class Choices:
    """What the vault knows already."""

    packs: tuple[PackRecord, ...]
    products: tuple[Product, ...]
    factories: tuple[Factory, ...]
    orders: tuple[Order, ...]
    lots: tuple[Lot, ...]
    pack_file: PackFile | None
    picture: bytes | None


@dataclass(kw_only=True)
class Draft:
    """What the form holds. An id where something known was picked, a text where a new one was written."""

    pack_sha256: str = ""
    product_id: str | None = None
    product_name: str = ""
    factory_id: str | None = None
    factory_name: str = ""
    order_id: str | None = None
    order_number: str = ""
    lot_id: str | None = None
    lot_number: str = ""
    type: str = "final_random"
    level: str = "II"
    aqls: dict[str, str | None] = field(default_factory=dict)
    severity: str = AS_DUE
    proposals: Mapping[str, Proposal] = field(default_factory=dict)
    edition: str = "iso2859-1"
    kind: str = "single"
    zero: str = "largest_n"
    shared_letter: bool = False
    ac1_instead: bool = False
    counting: str = "units"
    ordered: int = 0
    made: int = 0
    packed: int = 0
    lot_size: int = 0
    cartons: int = 0
    inspected_on: str | None = None
    second_language: str | None = None
    practice: bool = False
    language: str = "en"
    pattern: Pattern | None = None
    """What it was begun from: a duplicate or a re-inspection; None for one that is begun afresh."""

    def plans(self) -> tuple[ClassPlan, ...]:
        """The sampling plans. Raises the InputErrors of the sampling engine (a lot of 0 or 1 among them)."""
        from inspector_app.services.inspections import preview_plans

        return preview_plans(
            *(self.lot_size, self.level, self.aqls, self.severities()),
            rules=self.rules(),
            counting=self.counting,
        )

    def rules(self) -> PlanRules:
        """Edition, kind and options. Those of 105E hold only with its edition."""
        from inspector_app.services.plan_rules import PlanRules

        of_105e = self.edition == Edition.Z1_4
        return PlanRules(
            edition=self.edition,
            kind=self.kind,
            zero=self.zero,
            shared_letter=self.shared_letter and of_105e,
            ac1_instead=self.ac1_instead and of_105e,
        )

    def severities(self) -> dict[str, str]:
        """Class to severity: what is due where the rules decide (normal while they know nothing), else what
        was chosen.
        """
        if self.severity != AS_DUE:
            return dict.fromkeys(self.aqls, self.severity)
        return {cls: self.proposals[cls].severity if cls in self.proposals else "normal" for cls in self.aqls}

    def severity_basis(self) -> dict[str, Mapping[str, Any]]:
        """Class to why: the reason of the rules, or that somebody chose."""
        if self.severity != AS_DUE:
            return {cls: {"code": "chosen", "params": {}} for cls in self.aqls}
        return {cls: self.proposals[cls].basis for cls in self.aqls if cls in self.proposals}

    def history_key(self) -> tuple[str, str, str, tuple[str, ...]] | None:
        """What the due severities follow from; None while factory or product is new."""
        if not self.factory_id or not self.product_id:
            return None
        with_aql = tuple(cls for cls, aql in self.aqls.items() if aql is not None)
        return self.factory_id, self.product_id, self.edition, with_aql

    def packed_percent(self) -> int | None:
        """Share of the lot that is packed, in percent; None while one of them is not known."""
        return round(self.packed * 100 / self.lot_size) if self.packed and self.lot_size else None

    def lacks(self) -> tuple[str, ...]:
        """Names of what must be there before it can start."""
        wanted = {
            "pack": self.pack_sha256,
            "product": self.product_id or self.product_name,
            "factory": self.factory_id or self.factory_name,
            "order": self.order_id or self.order_number,
            "lot_size": self.lot_size > 1,
        }
        return tuple(name for name, there in wanted.items() if not there)


def read_choices(session: Session, pack_sha256: str | None = None) -> Choices:
    """Everything the form offers, with the chosen pack (the newest one when none is named)."""
    from inspector_app.services import masterdata, packs

    installed = packs.list_packs(session)
    wanted = pack_sha256 or (installed[-1].sha256 if installed else None)
    pack_file = packs.open_pack(session, wanted) if wanted else None
    name = pack_file.pack.product.picture if pack_file else ""
    return Choices(
        packs=installed,
        products=masterdata.list_products(session),
        factories=masterdata.list_factories(session),
        orders=masterdata.list_orders(session),
        lots=masterdata.list_lots(session),
        pack_file=pack_file,
        picture=pack_file.picture(name) if pack_file and name else None,
    )


def apply_plan(draft: Draft, pack: Pack, inspection_type: str) -> None:
    """Take type, level, AQLs, severity, edition, kind and counting from the pack's plan for this type.

    Normal inspection is where the rules begin, so they go on from there; another one is the pack's choice.
    """
    plan = pack.plan(inspection_type)
    aqls: Mapping[str, str | None] = {str(cls): aql for cls, aql in plan.aqls.items()}
    draft.type = plan.type
    draft.level = plan.level
    draft.severity = AS_DUE if plan.severity == Severity.NORMAL else str(plan.severity)
    draft.edition, draft.kind, draft.zero = str(plan.edition), str(plan.kind), plan.zero
    draft.counting = str(plan.counting)
    draft.aqls = {cls: aqls[cls] for cls in CLASSES if cls in aqls}


def read_due(session: Session, key: tuple[str, str, str, tuple[str, ...]]) -> Mapping[str, Proposal]:
    """The severity due for each class, by `Draft.history_key`."""
    from inspector_app.services.switching import propose

    factory, product, edition, classes = key
    return propose(session, factory, product, classes, Edition(edition))


def start(session: Session, draft: Draft) -> str:
    """Create what was written down new, then the inspection; returns its id."""
    from inspector_app.services import inspections, masterdata

    product = draft.product_id
    if product is None:
        product = masterdata.add_product(session, {draft.language: draft.product_name}).id
    factory = draft.factory_id
    if factory is None:
        factory = masterdata.add_factory(session, {draft.language: draft.factory_name}).id
    order = draft.order_id
    if order is None:
        lines = [(product, draft.ordered)]
        order = masterdata.add_order(session, draft.order_number, factory_id=factory, lines=lines).id
    lots = _lots(session, draft, product, order)
    return inspections.create_inspection(
        session,
        inspections.NewInspection(
            pack_sha256=draft.pack_sha256,
            type=draft.type,
            level=draft.level,
            aqls=draft.aqls,
            lot_size=draft.lot_size,
            severities=draft.severities(),
            severity_basis=draft.severity_basis(),
            rules=draft.rules(),
            counting=draft.counting,
            product_id=product,
            factory_id=factory,
            order_id=order,
            lot_ids=lots,
            quantity_ordered=draft.ordered,
            quantity_made=draft.made,
            quantity_packed=draft.packed,
            cartons_total=draft.cartons,
            inspected_on=draft.inspected_on,
            second_language=draft.second_language,
            practice=draft.practice,
            previous=draft.pattern.previous if draft.pattern else None,
        ),
    )


def _lots(session: Session, draft: Draft, product: str, order: str) -> tuple[str, ...]:
    """The lot that was picked, or written down new; those of a re-inspection as they are submitted again."""
    from inspector_app.services import masterdata

    if draft.lot_id is not None:
        return (draft.lot_id,)
    if draft.pattern is not None and draft.pattern.lots:
        from inspector_app.ui.viewmodels.repeating import lots_again

        return lots_again(session, draft.pattern)
    if not draft.lot_number:
        return ()
    lines = [line.id for line in masterdata.list_order_lines(session, order) if line.product == product]
    made = masterdata.add_lot(session, draft.lot_number, order_line_ids=lines, quantity=draft.lot_size)
    return (made.id,)
