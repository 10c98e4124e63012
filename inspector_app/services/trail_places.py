"""Says where on the product a finding is, as the trail tells it: its words, and each pin with its picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from inspector_app.domain.pack import Pack
from inspector_app.domain.pins import Pin, pins_of
from inspector_app.domain.text import localized

Word = Callable[..., str]
"""`TrailWords.word`."""
_MOST = 6
"""Pins that are told one by one."""


def place_said(place: Mapping[str, Any], pack: Pack | None, language: str, word: Word) -> str:
    """`pack` None where it is not in this vault: pins are only counted then."""
    told = [_label(place.get("label"), language)]
    if pack is None:
        told.append(_counted(len(_raw(place)), word))
    else:
        pins = pins_of(place, pack)
        if len(pins) > _MOST:
            told.append(_counted(len(pins), word))
        else:
            told += [_pin(pin, pack, language, word) for pin in pins]
    return "; ".join(part for part in told if part) or word("none")


def _label(label: object, language: str) -> str:
    if isinstance(label, Mapping):
        return localized({str(tag): str(text) for tag, text in label.items()}, language)
    return str(label or "")


def _raw(place: Mapping[str, Any]) -> list[object]:
    pins = place.get("pins", ())
    return [*(["x"] if "x" in place else []), *(pins if isinstance(pins, list | tuple) else ())]


def _counted(count: int, word: Word) -> str:
    return word("value.place.pins", count=count) if count else ""


def _pin(pin: Pin, pack: Pack, language: str, word: Word) -> str:
    """Shares of the picture in whole percent: as near as a finger sets them."""
    return word(
        "value.place.pin",
        picture=_picture(pin.picture, pack, language),
        x=round(pin.x * 100),
        y=round(pin.y * 100),
    )


def _picture(file: str, pack: Pack, language: str) -> str:
    captions = {pack.product.picture: pack.product.name} | {one.file: one.caption for one in pack.references}
    return localized(captions.get(file, {}), language) or file
