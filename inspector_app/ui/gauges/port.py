"""How a gauge is connected to this computer: port, speed, and what asks it for a value. Plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

BAUD_RATES = (1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200)
PARITIES = ("none", "even", "odd")


@dataclass(frozen=True)
class PortSettings:
    """`port` as the system names it, "" where none was chosen; `request` is sent to ask for a value, with \\r
    and \\n written out.
    """

    port: str = ""
    baud: int = 9600
    parity: str = "none"
    data_bits: int = 8
    stop_bits: int = 1
    request: str = ""

    @staticmethod
    def read(kept: Mapping[str, Any]) -> PortSettings:
        """What was kept; anything that makes no sense has its default."""
        default = PortSettings()
        types = {field.name: type(getattr(default, field.name)) for field in fields(PortSettings)}
        known = {name: kept[name] for name, kind in types.items() if type(kept.get(name)) is kind}
        found = PortSettings(**{**asdict(default), **known})
        sensible = found.baud in BAUD_RATES and found.parity in PARITIES
        return found if sensible and found.data_bits in (7, 8) and found.stop_bits in (1, 2) else default

    @property
    def request_bytes(self) -> bytes:
        """What is sent to ask for a value; empty where the gauge cannot be asked."""
        text = self.request.replace("\\r", "\r").replace("\\n", "\n")
        return text.encode("ascii", "ignore")
