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
    """`pack` None where it is not in this vault. Pins are only counted then, as where one of them cannot be
    read: what was journaled is never told as less.
    """
    told = [_label(place.get("label"), language)]
    written = _written(place)
    pins = pins_of(place, pack) if pack is not None else ()
    if pack is None or len(pins) < written or written > _MOST:
        told.append(_counted(written, word))
    else:
        told += [_pin(pin, pack, language, word) for pin in pins]
    return "; ".join(part for part in told if part) or word("none")


def _label(label: object, language: str) -> str:
    if isinstance(label, Mapping):
        return localized({str(tag): str(text) for tag, text in label.items()}, language)
    return str(label or "")


def _written(place: Mapping[str, Any]) -> int:
    """Pins that the journal has, whether they can be read or not."""
    pins = place.get("pins", ())
    return int("x" in place) + (len(pins) if isinstance(pins, list | tuple) else 0)


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
