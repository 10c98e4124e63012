"""Places at which a child kills itself: system calls and commits, wrapped from outside; the program knows
nothing.

`fsync:3` is the moment before the third fsync, `fsynced:3` the moment after it. What a killed process has
written stays with the system; what only a power cut loses is the business of `tests/e2e/powercut`.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from inspector_app.crypto import slots
from inspector_app.crypto.slots import HARD_FLOOR_M_KIB, Argon2Parameters
from inspector_app.storage.blobs import BlobStore

LABELS = (
    "fsync",
    "fsynced",
    "rename",
    "renamed",
    "unlink",
    "unlinked",
    "mkdir",
    "open",
    "commit",
    "committed",
    "close",
    "closed",
    "blob",
    "blobbed",
)

_SYSTEM = {
    "fsync": ("fsync", "fsynced"),
    "replace": ("rename", "renamed"),
    "rename": ("rename", "renamed"),
    "unlink": ("unlink", "unlinked"),
    "remove": ("unlink", "unlinked"),
    "mkdir": ("mkdir", ""),
}


class Points:
    """Counts the places passed and dies at the one that was ordered (`label:n`; empty: at none)."""

    def __init__(self, order: str) -> None:
        label, _, number = order.partition(":")
        self._label, self._left = label, int(number or 0)

    def reach(self, label: str) -> None:
        if label and label == self._label:
            self._left -= 1
            if self._left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    def around(self, call: Callable[..., Any], before: str, after: str) -> Callable[..., Any]:
        def called(*args: Any, **options: Any) -> Any:
            self.reach(before)
            result = call(*args, **options)
            self.reach(after)
            return result

        return called

    def install(self) -> None:
        """From now on this process passes the points."""
        for name, (before, after) in _SYSTEM.items():
            setattr(os, name, self.around(getattr(os, name), before, after))
        self._wrap_opening()
        self._wrap_database()
        # Methods of a class are found through it, so the instances made later pass here too.
        adopt = BlobStore.adopt
        points = self

        def adopting(store: BlobStore, *args: Any, **options: Any) -> Any:
            points.reach("blob")
            result = adopt(store, *args, **options)
            points.reach("blobbed")
            return result

        BlobStore.adopt = adopting  # type: ignore[method-assign,assignment]

    def _wrap_opening(self) -> None:
        """Just after a file was opened for writing: it is there, and empty."""
        opening, points = Path.open, self

        def opened(path: Path, mode: str = "r", *args: Any, **options: Any) -> Any:
            file = opening(path, mode, *args, **options)
            if set(mode) & set("wax+"):
                points.reach("open")
            return file

        Path.open = opened  # type: ignore[method-assign,assignment]

    def _wrap_database(self) -> None:
        connect, points = sqlcipher.connect, self

        class Watched(sqlcipher.Connection):  # type: ignore[misc]
            changes = 0

            def commit(self) -> None:
                # SQLAlchemy ends its reading by a commit, too.
                wrote, self.changes = self.total_changes != self.changes, self.total_changes
                points.reach("commit" if wrote else "")
                super().commit()
                points.reach("committed" if wrote else "")

            def close(self) -> None:
                # The last connection to close copies the write-ahead log into the database and takes it away.
                points.reach("close")
                super().close()
                points.reach("closed")

        sqlcipher.connect = lambda *args, **options: connect(*args, factory=Watched, **options)


def cheap_argon2(patch: pytest.MonkeyPatch | None = None) -> None:
    """New slots of this process take the least the program allows, instead of half a second each; until
    `patch` is undone, or for good.
    """
    measured = slots.calibrate

    def cheapest(*_args: object, **_options: object) -> Argon2Parameters:
        return Argon2Parameters.fresh(HARD_FLOOR_M_KIB, 1, 1)

    setting = (patch or pytest.MonkeyPatch()).setattr
    for module in list(sys.modules.values()):
        if getattr(module, "__name__", "").startswith("inspector_app"):
            for name, value in list(vars(module).items()):
                if value is measured:
                    setting(module, name, cheapest)
