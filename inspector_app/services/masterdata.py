"""Factories, products, orders and lots: chosen or made where an inspection needs them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, cast

from inspector_app.domain.errors import InputError
from inspector_app.domain.records import Factory, Lot, Order, OrderLine, Product, Variant
from inspector_app.domain.text import LocalText
from inspector_app.services.session import Session
from inspector_app.storage import queries


class NewOrderLine(NamedTuple):
    """`quantity` in pieces; `ship_by` an ISO date."""

    product_id: str
    quantity: int
    variant_id: str | None = None
    ship_by: str | None = None


def list_factories(session: Session) -> tuple[Factory, ...]:
    with session.vault.reading() as connection:
        return queries.everything(connection, Factory)


def list_products(session: Session) -> tuple[Product, ...]:
    with session.vault.reading() as connection:
        return queries.everything(connection, Product)


def list_variants(session: Session, product_id: str) -> tuple[Variant, ...]:
    with session.vault.reading() as connection:
        return queries.variants(connection, product_id)


def list_orders(session: Session) -> tuple[Order, ...]:
    with session.vault.reading() as connection:
        return queries.everything(connection, Order)


def list_order_lines(session: Session, order_id: str) -> tuple[OrderLine, ...]:
    with session.vault.reading() as connection:
        return queries.order_lines(connection, order_id)


def list_lots(session: Session) -> tuple[Lot, ...]:
    with session.vault.reading() as connection:
        return queries.everything(connection, Lot)


def add_factory(
    session: Session,
    name: LocalText,
    *,
    code: str = "",
    address: LocalText | None = None,
    time_zone: str = "",
) -> Factory:
    """`time_zone`: IANA name of the zone the factory lies in. Raises InputError `masterdata.no_name`."""
    _need_name("factory", *name.values())
    with session.vault.transaction() as tx:
        stream = tx.new_stream("factory")
        made = tx.insert(
            "factory",
            stream,
            record_id=stream,
            name=dict(name),
            code=code,
            address=dict(address or {}),
            time_zone=time_zone,
        )
    return cast("Factory", made)


def add_product(session: Session, name: LocalText, *, sku: str = "", pack_id: str | None = None) -> Product:
    """Raises InputError `masterdata.no_name`."""
    _need_name("product", *name.values())
    with session.vault.transaction() as tx:
        stream = tx.new_stream("product")
        made = tx.insert("product", stream, record_id=stream, name=dict(name), sku=sku, pack_id=pack_id)
    return cast("Product", made)


def add_order(
    session: Session,
    number: str,
    *,
    factory_id: str | None,
    lines: Sequence[NewOrderLine | tuple[str, int]] = (),
    placed_on: str | None = None,
) -> Order:
    """An order with its lines; plain pairs are (product id, pieces). Raises InputError
    `masterdata.no_name`.
    """
    _need_name("order", number)
    brand = session.brand
    with session.vault.transaction() as tx:
        stream = tx.new_stream("order")
        made = tx.insert(
            "order",
            stream,
            record_id=stream,
            number=number.strip(),
            factory=factory_id,
            brand=brand.id if brand else None,
            placed_on=placed_on,
        )
        for line in (NewOrderLine(*line) for line in lines):
            tx.insert(
                "order_line",
                stream,
                order=stream,
                product=line.product_id,
                quantity=line.quantity,
                variant=line.variant_id,
                ship_by=line.ship_by,
            )
    return cast("Order", made)


def add_lot(
    session: Session,
    number: str,
    *,
    order_line_ids: Sequence[str] = (),
    quantity: int = 0,
    lineage: str = "original",
    parent: str | None = None,
) -> Lot:
    """A lot over one or more order lines; quantity in pieces. `parent`: the lot it was before it was sorted
    or reworked. Raises InputError `masterdata.no_name`.
    """
    _need_name("lot", number)
    with session.vault.transaction() as tx:
        stream = tx.new_stream("lot")
        made = tx.insert(
            "lot",
            stream,
            record_id=stream,
            number=number.strip(),
            order_lines=list(order_line_ids),
            quantity=quantity,
            lineage=lineage,
            parent=parent,
        )
    return cast("Lot", made)


def _need_name(kind: str, *names: str) -> None:
    if not any(name.strip() for name in names):
        raise InputError(
            "masterdata.no_name",
            f"The {kind} has no name or number.",
            "Enter one; nothing was changed.",
            kind=kind,
        )
