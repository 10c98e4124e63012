"""A crossed gauge study as data: every operator measures every part equally often. It computes nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from inspector_app.domain.errors import InputError


@dataclass(frozen=True)
class GrrStudy:
    """`cells[part][operator]` holds the readings of that part by that operator, in order."""

    parts: tuple[str, ...]
    operators: tuple[str, ...]
    cells: tuple[tuple[tuple[Fraction, ...], ...], ...]

    @property
    def trials(self) -> int:
        """Readings of each part by each operator."""
        return len(self.cells[0][0])

    @property
    def readings(self) -> list[Fraction]:
        """All readings."""
        return [value for row in self.cells for cell in row for value in cell]


def crossed(rows: Iterable[tuple[str, str, Decimal]]) -> GrrStudy:
    """A study from readings (part, operator, value) in any order.

    Raises InputError `grr.too_few` below two parts, operators or trials, `grr.unbalanced` naming the cell.
    """
    found: dict[tuple[str, str], list[Fraction]] = {}
    for part, operator, value in rows:
        found.setdefault((part, operator), []).append(Fraction(value))
    parts = tuple(dict.fromkeys(part for part, _operator in found))
    operators = tuple(dict.fromkeys(operator for _part, operator in found))
    trials = max((len(values) for values in found.values()), default=0)
    for count, what in ((len(parts), "part"), (len(operators), "operator"), (trials, "trial")):
        if count < 2:
            raise InputError(
                "grr.too_few",
                f"The study has {count} {what}{'' if count == 1 else 's'}; allowed are 2 and more.",
                "Usual are 10 parts, 3 operators and 2 or 3 trials of each.",
                value=count,
                what=what,
            )
    for part in parts:
        for operator in operators:
            count = len(found.get((part, operator), ()))
            if count != trials:
                raise InputError(
                    "grr.unbalanced",
                    f"Part {part!r} has {count} readings by operator {operator!r} instead of {trials}.",
                    "Every operator measures every part equally often.",
                    part=part,
                    operator=operator,
                    value=count,
                    trials=trials,
                )
    cells = tuple(tuple(tuple(found[part, operator]) for operator in operators) for part in parts)
    return GrrStudy(parts, operators, cells)
