"""Marks on a photo: what a layer is, which layers are accepted, and what a dimension line says.

A layer is a JSON map, kept in the journal as it is, so its numbers are decimal text ("0.3125"), never floats:
`{"id", "kind", "points": [[x, y], ...], "style": {"tone", "width"}, "text", "value", "number", "scale"}`.
x and y go from 0 to 1 over the upright picture (EXIF applied, before `Photo.rotation`). Knows no pictures.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from inspector_app.domain.errors import InputError
from inspector_app.domain.record_base import JsonMap

KINDS = ("arrow", "box", "ellipse", "freehand", "text", "dimension", "pin", "blur", "cover")
REDACTING = frozenset({"blur", "cover"})
"""Kinds that make something unreadable in everything that leaves in the clear."""
TONES = ("bad", "warning", "good", "accent", "ink", "paper")
WIDTHS = (1, 2, 3)

MAX_LAYERS = 100
MAX_POINTS = 200
"""Of one freehand line; the editor keeps the points that shape it."""
MAX_TEXT = 200
MAX_VALUE = 40
MAX_NUMBER = 999
MAX_BYTES = 24 * 1024
"""Of all layers of a photo: the journal row of a change holds them twice, before and after, in 64 KiB."""

_PLACES = 5
_BITS = 128
"""Of whole numbers that are shown."""
_ID = re.compile(r"[A-Za-z0-9_-]{1,36}")
_DECIMAL = re.compile(r"[01](\.[0-9]{1,12})?")
_POINTS = {"freehand": (2, MAX_POINTS), "text": (1, 1), "pin": (1, 1)}
_FIELDS = {"id", "kind", "points", "style", "text", "value", "number", "scale"}

Point = tuple[float, float]


@dataclass(frozen=True, kw_only=True)
class Layer:
    """One mark, read. Boxes, ellipses, blurs and covers have two opposite corners; arrows point at their last
    point. `value` is a dimension's length with unit; `scale` the id of the dimension it was reckoned with, ""
    for a known length.
    """

    id: str
    kind: str
    points: tuple[Point, ...]
    tone: str = "bad"
    width: int = 2
    text: str = ""
    value: str = ""
    number: int = 0
    scale: str = ""

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of its points."""
        across, down = [x for x, _ in self.points], [y for _, y in self.points]
        return min(across), min(down), max(across), max(down)

    def as_map(self) -> dict[str, Any]:
        """As it is kept; what has its usual value is left out."""
        kept: dict[str, Any] = {
            "id": self.id,
            "kind": self.kind,
            "points": [[_decimal(x), _decimal(y)] for x, y in self.points],
            "style": {"tone": self.tone, "width": self.width},
        }
        extra = {"text": self.text, "value": self.value, "number": self.number, "scale": self.scale}
        return kept | {name: value for name, value in extra.items() if value}


def check_layers(layers: Sequence[JsonMap]) -> tuple[dict[str, Any], ...]:
    """The layers as they are kept, or a refusal; x and y may be numbers or decimal text.

    Raises InputError `markup.bad_layer` (with `problem`), `markup.too_many`, `markup.too_large`.
    """
    if len(layers) > MAX_LAYERS:
        raise InputError(
            "markup.too_many",
            f"A photo can have at most {MAX_LAYERS} marks; these are {len(layers)}.",
            "Nothing was changed. Delete marks that are no longer needed.",
            count=len(layers),
            limit=MAX_LAYERS,
        )
    read = [read_layer(layer) for layer in layers]
    if len({layer.id for layer in read}) != len(read):
        raise _bad("two of them have the same id")
    kept = tuple(layer.as_map() for layer in read)
    size = len(json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode())
    if size > MAX_BYTES:
        raise InputError(
            "markup.too_large",
            f"The marks of one photo take {size} bytes; at most {MAX_BYTES} are kept.",
            "Nothing was changed. Delete long freehand lines or texts.",
            size=size,
            limit=MAX_BYTES,
        )
    return kept


def read_layer(layer: Any) -> Layer:
    """One layer, checked. Raises InputError `markup.bad_layer`."""
    if not isinstance(layer, Mapping):
        raise _bad("one of them is not a set of named values")
    if unknown := sorted(str(name) for name in layer.keys() - _FIELDS):
        raise _bad(f"{unknown[0][:40]!r} is no part of a mark")
    key, kind = layer.get("id"), layer.get("kind")
    if not isinstance(key, str) or not _ID.fullmatch(key):
        raise _bad("one of them has no usable id")
    if kind not in KINDS:
        raise _bad(f"{str(kind)[:40]!r} is no kind of mark; known are {', '.join(KINDS)}")
    tone, width = _style(layer.get("style", {}))
    number, scale = layer.get("number", 0), _text(layer, "scale", 36)
    if type(number) is not int or not 0 <= number <= MAX_NUMBER or (kind == "pin" and number < 1):
        raise _bad(f"the number of a pin goes from 1 to {MAX_NUMBER}")
    return Layer(
        id=key,
        kind=kind,
        points=_points(kind, layer.get("points")),
        tone=tone,
        width=width,
        text=_text(layer, "text", MAX_TEXT, lines=True),
        value=_text(layer, "value", MAX_VALUE),
        number=number,
        scale=scale,
    )


def drawable(layers: Sequence[JsonMap]) -> tuple[Layer, ...]:
    """Layers to draw, whoever wrote them: what cannot be read is left out, but a blur or cover that cannot be
    read covers the whole picture. Never raises.
    """
    found: list[Layer] = []
    for layer in layers[:MAX_LAYERS]:
        try:
            found.append(read_layer(layer))
        except InputError:
            if _redacts(layer):
                found.append(_EVERYTHING)
    if redacts(layers[MAX_LAYERS:]):
        found.append(_EVERYTHING)
    return tuple(found)


_EVERYTHING = Layer(id="all", kind="cover", points=((0.0, 0.0), (1.0, 1.0)), tone="ink")


def redacts(layers: Sequence[JsonMap]) -> bool:
    """Whether something of the picture must not leave in the clear."""
    return any(_redacts(layer) for layer in layers)


def redactions(layers: Sequence[JsonMap]) -> tuple[JsonMap, ...]:
    """The blurs and covers alone."""
    return tuple(layer for layer in layers if _redacts(layer))


def _redacts(layer: Any) -> bool:
    kind = layer.get("kind") if isinstance(layer, Mapping) else None
    return isinstance(kind, str) and kind in REDACTING


def digest(layers: Sequence[JsonMap]) -> str:
    """Names what the layers look like; "" for none. Ids do not count, the order does."""
    if not layers:
        return ""
    # The form drawn, not the form kept: 0.5 and "0.50" look the same.
    seen = [{**layer.as_map(), "id": "", "scale": ""} for layer in drawable(layers)]
    text = json.dumps(seen, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def next_pin(layers: Sequence[Layer]) -> int:
    """The number of the next pin: one more than the highest."""
    return min(MAX_NUMBER, 1 + max((one.number for one in layers if one.kind == "pin"), default=0))


def _style(style: Any) -> tuple[str, int]:
    if not isinstance(style, Mapping) or style.keys() - {"tone", "width"}:
        raise _bad("a style has a tone and a width, and nothing else")
    tone, width = style.get("tone", "bad"), style.get("width", 2)
    if tone not in TONES:
        raise _bad(f"{str(tone)[:40]!r} is no tone; known are {', '.join(TONES)}")
    if type(width) is not int or width not in WIDTHS:
        raise _bad("a width is 1, 2 or 3")
    return tone, width


def _text(layer: JsonMap, name: str, longest: int, *, lines: bool = False) -> str:
    text = layer.get(name, "")
    if not isinstance(text, str):
        raise _bad(f"its {name} is no text")
    if len(text) > longest:
        raise _bad(f"its {name} has {len(text)} characters; at most {longest} are kept")
    if any(not (c.isprintable() or (lines and c == "\n")) for c in text):
        raise _bad(f"its {name} holds characters that cannot be printed")
    return text


def _points(kind: str, given: Any) -> tuple[Point, ...]:
    fewest, most = _POINTS.get(kind, (2, 2))
    if not isinstance(given, Sequence) or isinstance(given, str) or not fewest <= len(given) <= most:
        wanted = str(fewest) if fewest == most else f"{fewest} to {most}"
        raise _bad(f"its kind, {kind}, has {wanted} points")
    points = tuple(_point(point) for point in given)
    if fewest > 1 and len(set(points)) == 1:
        raise _bad("it has no length")
    if kind in ("box", "ellipse", *REDACTING) and any(a == b for a, b in zip(*points, strict=True)):
        raise _bad("it has no area")
    return points


def _point(given: Any) -> Point:
    if not isinstance(given, Sequence) or isinstance(given, str) or len(given) != 2:
        raise _bad("a point is x and y")
    x, y = (_share(value) for value in given)
    return x, y


def _share(value: Any) -> float:
    if isinstance(value, str) and _DECIMAL.fullmatch(value):
        value = float(value)
    # The comparison alone: a whole number may be too long to be a float, and NaN is not between anything.
    if type(value) not in (int, float) or not 0 <= value <= 1:
        raise _bad(f"{_shown(value)!r} is no place between 0 and 1")
    return round(float(value), _PLACES)


def _decimal(share: float) -> str:
    return f"{share:.{_PLACES}f}".rstrip("0").rstrip(".")


def _shown(value: Any) -> str:
    """The beginning of a value for a message; Python does not write out very long numbers."""
    return "a very long number" if isinstance(value, int) and value.bit_length() > _BITS else str(value)[:40]


def _bad(problem: str) -> InputError:
    return InputError(
        "markup.bad_layer",
        f"These marks cannot be kept: {problem}.",
        "Nothing was changed; the photo and its earlier marks are safe.",
        problem=problem,
    )
