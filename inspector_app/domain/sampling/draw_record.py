"""The facts of a draw as journaled and reported, and whether the cartons recorded follow from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling.draw import Drawing, Step, replay
from inspector_app.domain.sampling.strata import Stratum

METHOD = "sha256-2"
"""See the text of `domain.sampling.draw`."""
_STRATUM = {"cartons": 0, "items": 0, "pieces": 0, "first": 1}
_STEP = {"n": 0, "cartons": 0, "stage": 1}

Recorded = Mapping[tuple[str, int], int]
"""Pieces taken, by stratum and carton number."""


def facts(drawing: Drawing) -> dict[str, Any]:
    """All that the drawing follows from but its seed, as JSON."""
    return {
        "method": METHOD,
        "strata": [{"key": one.key} | _said(asdict(one), _STRATUM) for one in drawing.strata],
        "least": drawing.least,
        "steps": [_said(asdict(step), _STEP | {"spread": False}) for step in drawing.steps],
    }


def _said(values: Mapping[str, Any], defaults: Mapping[str, Any]) -> dict[str, Any]:
    """Without what is as always."""
    return {name: values[name] for name, default in defaults.items() if values[name] != default}


def drawing_of(seed: str, draw: Mapping[str, Any], cartons_total: int, recorded: Recorded) -> Drawing:
    """The drawing that follows from a seed and these facts.

    Before there were facts (`draw` is empty) a draw was one of the cartons 1 to `cartons_total`, and its
    pieces lay over the cartons as `spread` says. Raises InputError `draw.bad_record` and those of `replay`.
    """
    if not draw:
        step = Step(sum(recorded.values()), len(recorded), spread=True)
        return replay(seed, [Stratum(cartons=cartons_total)], [step])
    try:
        if draw["method"] != METHOD:
            raise _bad(f"its method is {draw['method']!r}")
        strata = [Stratum(key=_text(one["key"]), **_numbers(one, _STRATUM)) for one in draw["strata"]]
        steps = [Step(spread=bool(one.get("spread")), **_numbers(one, _STEP)) for one in draw["steps"]]
        least = _numbers(draw, {"least": 0})["least"]
    except (KeyError, TypeError, AttributeError) as error:
        raise _bad(f"{type(error).__name__}: {error}") from error
    if not steps:
        raise _bad("nothing was drawn")
    return replay(seed, strata, steps, least)


def _numbers(values: Mapping[str, Any], names: Mapping[str, int]) -> dict[str, int]:
    found = {name: values.get(name, default) for name, default in names.items()}
    for name, value in found.items():
        if not isinstance(value, int) or isinstance(value, bool):
            raise _bad(f"{name} is {value!r}")
    return found


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise _bad(f"the name of a part is {value!r}")
    return value


def _bad(what: str) -> InputError:
    return InputError(
        "draw.bad_record",
        f"The record of the draw cannot be read: {what}.",
        "Ask whoever made it for a new report.",
        problem=what,
    )


@dataclass(frozen=True)
class Differences:
    """`missing`: drawn and not recorded; `extra`: recorded and not drawn; `otherwise`: another number of
    pieces taken. Each a name such as 17 or A/17; `otherwise` with the pieces drawn and recorded.
    """

    missing: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()
    otherwise: tuple[tuple[str, int, int], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.missing or self.extra or self.otherwise)

    @property
    def names(self) -> tuple[str, ...]:
        """All cartons that differ."""
        return (*self.missing, *self.extra, *(name for name, _, _ in self.otherwise))

    def in_words(self) -> str:
        """What differs, in a sentence; "" when nothing does."""
        said = []
        if self.missing:
            said.append(f"the seed draws {_list(self.missing)}, which {_is(self.missing)} not recorded")
        if self.extra:
            said.append(f"recorded {_is(self.extra)} {_list(self.extra)}, which the seed does not draw")
        if self.otherwise:
            names = [f"{name} ({taken} instead of {drawn})" for name, drawn, taken in self.otherwise]
            said.append(f"another number of pieces was taken from {_list(names)}")
        return "; ".join(said)


def differences(drawing: Drawing, recorded: Recorded) -> Differences:
    """What is recorded otherwise than the seed draws it."""
    drawn = {(carton.stratum, carton.number): carton.take for carton in drawing.cartons}
    both = [key for key in drawn if key in recorded]
    return Differences(
        missing=tuple(_name(key) for key in drawn if key not in recorded),
        extra=tuple(_name(key) for key in recorded if key not in drawn),
        otherwise=tuple(
            (_name(key), drawn[key], recorded[key]) for key in both if drawn[key] != recorded[key]
        ),
    )


def _name(key: tuple[str, int]) -> str:
    stratum, number = key
    return f"{stratum}/{number}" if stratum else str(number)


def _list(names: tuple[str, ...] | list[str]) -> str:
    """ "carton 3", "cartons 3, 17 and 20"; no more than ten are named."""
    shown = [*names[:10], f"{len(names) - 10} more"] if len(names) > 10 else [*names]
    if len(shown) == 1:
        return f"carton {shown[0]}"
    return f"cartons {', '.join(shown[:-1])} and {shown[-1]}"


def _is(names: tuple[str, ...]) -> str:
    return "is" if len(names) == 1 else "are"
