"""Install and open standards packs."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from inspector_app.domain.errors import InputError, cannot_write
from inspector_app.domain.pack import Pack
from inspector_app.domain.records import Brand, PackRecord, Product
from inspector_app.services import blobs
from inspector_app.services.session import Session
from inspector_app.standards.reader import PackFile, read_pack
from inspector_app.storage import queries
from inspector_app.storage.blobs import Blob, write_durably
from inspector_app.storage.journal import Transaction

PACK_MEDIA_TYPE = "application/vnd.inspector.pack+zip"


def install_pack(session: Session, path: Path) -> PackRecord:
    """Install a pack from a folder or a .qcpack file; the same pack again changes nothing.

    The first pack decides which brand the vault belongs to. Raises InputError with the pack's faults, and
    `pack.other_brand` for a pack of another brand.
    """
    return install_pack_file(session, read_pack(path))


def install_pack_file(session: Session, pack_file: PackFile) -> PackRecord:
    """Install a pack that was read already."""
    with session.vault.reading() as connection:
        known = queries.pack_by_hash(connection, pack_file.sha256)
        products = queries.everything(connection, Product)
    if known is not None:
        return known
    pack = pack_file.pack
    brand = session.brand
    if brand is not None and brand.prefix != pack.brand.prefix:
        raise InputError(
            "pack.other_brand",
            f"This pack belongs to the brand {pack.brand.prefix}, this vault to {brand.prefix}.",
            "Make a vault of its own for the other brand; nothing was changed.",
            found=pack.brand.prefix,
            own=brand.prefix,
        )
    blob = blobs.seal(session, pack_file.data, PACK_MEDIA_TYPE)
    picture = _product_picture(session, pack_file)
    with session.vault.transaction() as tx:
        blobs.record(tx, blob)
        if brand is None:
            _add_brand(tx, pack)
        stream = tx.new_stream("pack")
        record = tx.insert(
            "pack",
            stream,
            pack_id=pack.id,
            version=pack.version,
            sha256=pack_file.sha256,
            name=dict(pack.name),
            standard=pack.standard.code,
            languages=list(pack.languages),
        )
        if not any(product.sku == pack.product.sku for product in products):
            _add_product(tx, pack, picture)
    return cast("PackRecord", record)


def _add_brand(tx: Transaction, pack: Pack) -> Brand:
    stream = tx.new_stream("brand")
    return cast(
        "Brand",
        tx.insert("brand", stream, record_id=stream, name=dict(pack.brand.name), prefix=pack.brand.prefix),
    )


def _product_picture(session: Session, pack_file: PackFile) -> Blob | None:
    name = pack_file.pack.product.picture
    return blobs.seal(session, pack_file.picture(name), "image/jpeg") if name else None


def _add_product(tx: Transaction, pack: Pack, picture: Blob | None) -> Product:
    if picture is not None:
        blobs.record(tx, picture)
    stream = tx.new_stream("product")
    product = tx.insert(
        "product",
        stream,
        record_id=stream,
        name=dict(pack.product.name),
        sku=pack.product.sku,
        pack_id=pack.id,
        picture=picture.pid if picture else None,
    )
    for variant in pack.product.variants:
        tx.insert(
            "variant",
            stream,
            product=stream,
            name=dict(variant.name),
            size=variant.size,
            colour=variant.colour,
            model=variant.model,
            sku=variant.sku,
        )
    return cast("Product", product)


def list_packs(session: Session) -> tuple[PackRecord, ...]:
    """Installed packs, oldest first."""
    with session.vault.reading() as connection:
        return queries.everything(connection, PackRecord)


def open_pack(session: Session, sha256: str) -> PackFile:
    """The pack pinned by this hash. Raises VaultDamagedError when its blob is missing or altered."""
    data = blobs.content(session, sha256)  # also of a pack that is kept: its bytes are looked at each time
    kept = session.kept_pack
    if kept is None or kept.sha256 != sha256:
        kept = session.kept_pack = read_pack(data, pinned=True)
    return kept


def build_pack_file(folder: Path, out: Path) -> PackFile:
    """Build a .qcpack from a folder; a faulty one is not written. Raises InputError with the faults."""
    built = read_pack(folder)
    try:
        write_durably(out, built.data)
    except OSError as error:
        raise cannot_write(
            error,
            "pack.cannot_write",
            f"{out} cannot be written: {error.strerror}.",
            "Choose another place.",
            path=str(out),
        ) from error
    return built
