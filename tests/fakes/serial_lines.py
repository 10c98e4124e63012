"""A gauge at the other end of a serial line: a pseudo-terminal under a name that stays the same."""

from __future__ import annotations

import os
from pathlib import Path


class GaugeOnALine:
    """`path` is the port's name; `unplug` takes the device away, `plug` brings another one under the name."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "ttyGAUGE"
        self._master = -1
        self._slave = -1
        self.plug()

    def plug(self) -> None:
        self._master, self._slave = os.openpty()
        os.set_blocking(self._master, False)
        self.path.unlink(missing_ok=True)
        self.path.symlink_to(os.ttyname(self._slave))

    def unplug(self) -> None:
        self.path.unlink(missing_ok=True)
        self.close()

    def close(self) -> None:
        for handle in (self._master, self._slave):
            if handle >= 0:
                os.close(handle)
        self._master = self._slave = -1

    def send(self, data: bytes) -> None:
        os.write(self._master, data)

    def received(self) -> bytes:
        """What the program sent since the last time."""
        try:
            return os.read(self._master, 4096)
        except BlockingIOError:
            return b""
