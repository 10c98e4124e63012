"""The big vault: unlocking to the list shown, and the whole check, each against the same bytes read bare."""

import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

SUMMARY_SQL = """
SELECT i.id, i.type, i.status, i.practice, i.lots, i.lot_size, i.inspected_on, i.number, i.proposed,
  i.decision, i.device, f.name AS factory_name, p.name AS product_name, p.picture, o.number AS order_number,
  w.name AS author_name, n.photos, c.wall_ms
FROM inspection i
  LEFT JOIN factory f ON f.id = i.factory LEFT JOIN product p ON p.id = i.product
  LEFT JOIN purchase_order o ON o.id = i."order" LEFT JOIN person w ON w.id = i.person
  LEFT JOIN (SELECT stream, count(*) photos FROM photo WHERE NOT binned GROUP BY stream) n
    ON n.stream = i.stream
  LEFT JOIN head h ON h.stream = i.stream
  LEFT JOIN change c ON c.device = h.device AND c.stream = h.stream AND c.seq = h.seq
WHERE NOT i.binned ORDER BY c.wall_ms DESC
"""
"""The columns of the list, bare."""

_CHUNK = 1 << 20


@contextmanager
def open_and_list(folder: str) -> Iterator[Callable[[], int]]:
    """`services`: passphrase to summaries, everything that an unlocking does included."""
    from inspector_app.services.inspections import list_inspections
    from inspector_app.services.vaults import unlock_vault
    from tests.fakes.vaults import PASSPHRASE

    def work() -> int:
        with unlock_vault(Path(folder), PASSPHRASE, standing="moved") as session:
            assert len(list_inspections(session)) > 0
        return 1

    yield work


@contextmanager
def open_and_list_bare(folder: str) -> Iterator[Callable[[], int]]:
    """Argon2id, one connection, one statement."""
    from inspector_app.crypto import slots
    from inspector_app.storage import engine
    from tests.fakes.vaults import PASSPHRASE

    def work() -> int:
        document = json.loads((Path(folder) / "vault.json").read_text("utf-8"))
        slot = next(slot for slot in document["slots"] if slot["kind"] == "pass")
        secret = slots.open_passphrase_slot(slot, PASSPHRASE, vault_id=document["id"])
        raw = engine.connect(Path(folder) / "db.sqlite", slots.hkdf(secret[:32], "db"))
        assert raw.execute(SUMMARY_SQL).fetchall()
        raw.close()
        return 1

    yield work


@contextmanager
def check(folder: str, *options: str) -> Iterator[Callable[[], int]]:
    """`services.doctor` with `photos` and `rebuild` as named."""
    from inspector_app.services import doctor
    from inspector_app.services.vaults import unlock_vault
    from tests.fakes.vaults import PASSPHRASE

    with unlock_vault(Path(folder), PASSPHRASE, standing="moved") as session:

        def work() -> int:
            found = doctor.examine(session, photos="photos" in options, rebuild="rebuild" in options)
            assert [fault for fault in found.faults if fault.code != "disk.low"] == []
            return 1

        yield work


@contextmanager
def read_files(folder: str) -> Iterator[Callable[[], int]]:
    """SHA-256 over every file of the vault, as encrypted as it lies there."""

    def work() -> int:
        for path in [Path(folder) / "db.sqlite", *(Path(folder) / "blobs").glob("*/*")]:
            _hash_file(path)
        return 1

    yield work


@contextmanager
def read_through_ciphers(folder: str) -> Iterator[Callable[[], int]]:
    """As `read_files`; and every row of the journal and every blob is decrypted and its content hashed."""
    import pyrage

    from inspector_app.services.vaults import unlock_vault
    from tests.fakes.vaults import PASSPHRASE

    with unlock_vault(Path(folder), PASSPHRASE, standing="moved") as session:
        identities = [pyrage.x25519.Identity.from_str(one) for one in session.vault.age_identities]

        def work() -> int:
            _hash_file(Path(folder) / "db.sqlite")
            with session.vault.reading() as connection:
                rows = connection.connection.dbapi_connection.execute("SELECT body FROM change")
                while some := rows.fetchmany(1000):
                    for (body,) in some:
                        hashlib.sha256(body).digest()
            for path in (Path(folder) / "blobs").glob("*/*"):
                data = path.read_bytes()
                hashlib.sha256(data).digest()
                hashlib.sha256(pyrage.decrypt(data, identities)).digest()
            return 1

        yield work


def _hash_file(path: Path) -> None:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while data := file.read(_CHUNK):
            digest.update(data)
