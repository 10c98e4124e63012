"""Vaults for tests: real ones, with the cheapest key derivation a slot may have."""

from pathlib import Path

from inspector_app.crypto.slots import HARD_FLOOR_M_KIB, Argon2Parameters
from inspector_app.services import inspections, masterdata, packs, vaults
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.session import Session
from tests.fakes.ready_schema import ready_schema

PASSPHRASE = "seven brown bottles standing"
MINI_PACK = Path(__file__).parents[1] / "data" / "packs" / "mini"


def new_session(folder: Path, name: str = "Mei Tanaka") -> Session:
    """An unlocked vault in `folder` whose recovery key counts as confirmed."""
    with ready_schema():
        made = vaults.create_vault(
            folder,
            person={"en": name, "ja": "田中 芽衣"},
            passphrase=PASSPHRASE,
            parameters=Argon2Parameters.fresh(HARD_FLOOR_M_KIB, 1, 1),
        )
    vaults.confirm_recovery(made.session)
    return made.session


def new_inspection(
    session: Session, *, practice: bool = False, lot_size: int = 3000, pack: Path = MINI_PACK
) -> InspectionFile:
    """An open inspection of the small pack (or another one), with factory, order and lot."""
    record = packs.install_pack(session, pack)
    factory = masterdata.add_factory(
        session, {"en": "Yongfeng", "zh-Hans": "永丰"}, code="F-017", time_zone="Asia/Shanghai"
    )
    product = masterdata.list_products(session)[0]
    order = masterdata.add_order(session, "PO 1", factory_id=factory.id, lines=[(product.id, lot_size)])
    line = masterdata.list_order_lines(session, order.id)[0]
    lot = masterdata.add_lot(session, "1", order_line_ids=[line.id], quantity=lot_size)
    plan = packs.open_pack(session, record.sha256).pack.plan("final_random")
    new = inspections.NewInspection(
        pack_sha256=record.sha256,
        lot_size=lot_size,
        product_id=product.id,
        factory_id=factory.id,
        order_id=order.id,
        lot_ids=(lot.id,),
        quantity_ordered=lot_size,
        quantity_made=lot_size,
        quantity_packed=lot_size,
        practice=practice,
        **inspections.plan_defaults(plan),
    )
    return inspections.open_inspection(session, inspections.create_inspection(session, new))
