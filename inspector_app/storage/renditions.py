"""The cache of small pictures: thumbnails in the database, print sizes as encrypted files. Rebuilt at will.

Keyed by (blob, variant, longest edge), where the variant names rotation and mark-up. Losing an entry loses
nothing.
"""

from __future__ import annotations

import contextlib
import hashlib
import threading
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from inspector_app.crypto import slots
from inspector_app.crypto.errors import CryptoError
from inspector_app.storage.tables import RenditionRow


def find_thumbnail(connection: Connection, pid: str, variant: str, edge: int) -> bytes | None:
    query = select(RenditionRow.data).where(  # type: ignore[call-overload]
        RenditionRow.pid == pid, RenditionRow.variant == variant, RenditionRow.edge == edge
    )
    found = connection.execute(query).scalar()
    return bytes(found) if found is not None else None


def keep_thumbnail(connection: Connection, pid: str, variant: str, edge: int, data: bytes) -> None:
    statement = upsert(RenditionRow).values(pid=pid, variant=variant, edge=edge, data=data)
    connection.execute(statement.on_conflict_do_nothing(index_elements=["pid", "variant", "edge"]))


class RenditionFiles:
    """Print-size renditions in a folder of the vault, AES-256-GCM under a key derived from the vault key."""

    def __init__(self, folder: Path, key: Callable[[], bytes]) -> None:
        self._folder = folder
        self._key = key

    def find(self, pid: str, variant: str, edge: int) -> bytes | None:
        """The JPEG, or None when it is not there or cannot be read: then it is made again."""
        name = f"{pid}|{variant}|{edge}"
        try:
            return slots.unwrap(self._path(name).read_bytes(), self._key(), name.encode())
        except (OSError, CryptoError):
            return None

    def keep(self, pid: str, variant: str, edge: int, data: bytes) -> None:
        """Store without waiting for the disk; a file cut short by a crash is noticed and made again.

        Where it cannot be written (a full disk, a folder that is read-only or gone) there is no cache, and no
        error.
        """
        name = f"{pid}|{variant}|{edge}"
        path = self._path(name)
        temporary = path.with_name(f"{path.name}.{threading.get_ident()}.new")
        try:
            # Not the vault's own folder: taken away, it is to be put back there.
            self._folder.mkdir(exist_ok=True)
            path.parent.mkdir(exist_ok=True)
            temporary.write_bytes(slots.wrap(data, self._key(), name.encode()))
            temporary.replace(path)
        except OSError:
            with contextlib.suppress(OSError):
                temporary.unlink()

    def _path(self, name: str) -> Path:
        # The file's name must not tell which photo it belongs to.
        digest = hashlib.sha256(self._key() + name.encode()).hexdigest()
        return self._folder / digest[:2] / digest
