"""Copying a vault of photos to another folder: the program's way, and cp with everything synced."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.samples import photo, spare_vault


@contextmanager
def first(vault: str, place: str) -> Iterator[Callable[[], int]]:
    """`services.backups.create_backup` into an empty folder, read back and checked."""
    with _copying(vault, place, earlier=False) as work:
        yield work


@contextmanager
def again(vault: str, place: str) -> Iterator[Callable[[], int]]:
    """The same once more, after one photo was added."""
    with _copying(vault, place, earlier=True) as work:
        yield work


@contextmanager
def _copying(vault: str, place: str, *, earlier: bool) -> Iterator[Callable[[], int]]:
    from inspector_app.services.backups import create_backup
    from inspector_app.services.inspections import list_inspections, open_inspection
    from inspector_app.services.photos import add_photo
    from inspector_app.services.vaults import unlock_vault
    from tests.fakes.vaults import PASSPHRASE

    target = Path(place) / "stick"
    target.mkdir(parents=True)
    spare = spare_vault(Path(vault), Path(place) / "vault")
    with unlock_vault(spare, PASSPHRASE, standing="copied") as session:
        if earlier:
            create_backup(session, target)
            file = open_inspection(session, list_inspections(session)[0].id)
            add_photo(file, photo(9999), "one-more.jpg")

        def work() -> int:
            create_backup(session, target)
            return 1

        yield work


@contextmanager
def bare(vault: str, place: str) -> Iterator[Callable[[], int]]:
    """Every file of the vault copied and synced."""

    def work() -> int:
        for path in [Path(vault) / "db.sqlite", *sorted((Path(vault) / "blobs").glob("*/*"))]:
            target = Path(place) / path.relative_to(vault)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
            with target.open("rb+") as file:
                os.fsync(file.fileno())
        return 1

    yield work
