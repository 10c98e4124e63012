"""Exporting an inspection of 100 photos, and hashing and encrypting the same bytes bare."""

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.samples import spare_vault


@contextmanager
def _exporting(
    vault: str, inspection: str, spare: str, reader: str, *, before: int
) -> Iterator[Callable[[], int]]:
    from inspector_app.services.bundle_export import export_bundle
    from inspector_app.services.vaults import unlock_vault
    from tests.fakes.vaults import PASSPHRASE

    folder = Path(spare)

    def export(name: str) -> int:
        export_bundle(
            session, [inspection], folder.with_name(f"{folder.name}-{name}"), recipients=[Path(reader)]
        )
        return 1

    with unlock_vault(spare_vault(Path(vault), folder), PASSPHRASE, standing="copied") as session:
        for number in range(before):
            export(f"before-{number}.zip")
        yield lambda: export("measured.zip")


@contextmanager
def first(vault: str, inspection: str, spare: str, reader: str) -> Iterator[Callable[[], int]]:
    """`services.bundle_export` for a new reader: every blob is encrypted anew, for that reader too."""
    with _exporting(vault, inspection, spare, reader, before=0) as work:
        yield work


@contextmanager
def again(vault: str, inspection: str, spare: str, reader: str) -> Iterator[Callable[[], int]]:
    """The same once more: everything is there, and is hashed and copied into the bundle."""
    with _exporting(vault, inspection, spare, reader, before=1) as work:
        yield work


@contextmanager
def bare(material: str) -> Iterator[Callable[[], int]]:
    """SHA-256, age for as many readers, one file made durable, per photo."""
    import pyrage

    photos = sorted((Path(material) / "originals").iterdir())
    readers = [pyrage.x25519.Identity.generate().to_public() for _ in range(3)]

    def work() -> int:
        target = Path(material) / "encrypted"
        with target.open("wb") as file:
            for photo in photos:
                data = photo.read_bytes()
                hashlib.sha256(data).digest()
                file.write(pyrage.encrypt(data, readers))
            file.flush()
            os.fsync(file.fileno())
        return 1

    yield work
