"""What is wrong with a pack, said so that its author finds the place at once."""

from __future__ import annotations

from dataclasses import dataclass

ERROR = "error"
WARNING = "warning"


@dataclass(frozen=True, order=True)
class Problem:
    """One thing wrong in one place.

    `file` is the name inside the pack, `path` the place in it ("sections[2].items[4].clause", empty: the file
    as a whole), `line` counts from 1 (0: unknown), `severity` is "error" or "warning", `kind` a stable word
    for grouping.
    """

    file: str
    line: int
    path: str
    expected: str
    found: str
    severity: str = ERROR
    kind: str = "value"

    def __str__(self) -> str:
        place = self.file + (f":{self.line}" if self.line else "")
        where = f"{place}: {self.path}" if self.path else place
        return f"{where}: expected {self.expected}, found {self.found}"
