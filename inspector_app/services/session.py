"""A person at work in an unlocked vault."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Self

from inspector_app.domain.records import Brand, Person
from inspector_app.standards.reader import PackFile
from inspector_app.storage import queries
from inspector_app.storage.vault import Vault


class Session:
    """Everything the services need; close it to lock the vault. `kept_pack`: the pack that was read last;
    most inspections of a day are of one pack, and reading one of hundreds of items takes a while.
    """

    def __init__(self, vault: Vault) -> None:
        self.vault = vault
        self.kept_pack: PackFile | None = None
        with vault.reading() as connection:
            person = queries.find(connection, Person, vault.person)
        self.person: Person = person if person is not None else Person(id=vault.person, name={})

    @property
    def folder(self) -> Path:
        return self.vault.folder

    @property
    def device_id(self) -> str:
        return self.vault.device_id

    @property
    def brand(self) -> Brand | None:
        """The brand this vault belongs to; None until the first pack is installed."""
        devices = self.vault.own_devices
        with self.vault.reading() as connection:
            own = [brand for brand in queries.everything(connection, Brand) if brand.device in devices]
        return own[0] if own else None

    def close(self) -> None:
        self.kept_pack = None
        self.vault.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
