"""Long work beside the inspector's own (a second copy), which a closing vault sends away and waits for.

It knows nothing of what the work is: a guest looks at `leaving` between its steps.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from inspector_app.storage import errors

LONGEST_WAIT_S = 30.0
"""A guest looks several times a second; a disk that hangs longer than this must not keep a vault open."""


class Guests:
    """Who is at work in one vault. Any thread may come, go and dismiss."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._inside = 0
        self._closed = False

    @contextmanager
    def visit(self) -> Iterator[Callable[[], bool]]:
        """Stay in the vault; yields a function that says whether it is time to go.

        Raises VaultError `vault.locked` when the vault is closing already.
        """
        with self._changed:
            if self._closed:
                raise errors.VaultError(
                    "vault.locked", "The vault is locked.", "Unlock it with the passphrase."
                )
            self._inside += 1
        try:
            yield lambda: self._closed
        finally:
            with self._changed:
                self._inside -= 1
                self._changed.notify_all()

    def dismiss(self) -> bool:
        """Let nobody in any more and wait until everybody has gone; False when somebody stayed too long."""
        with self._changed:
            self._closed = True
            return self._changed.wait_for(lambda: self._inside == 0, LONGEST_WAIT_S)
