"""Sets the words of a mark in the shipped fonts: Latin and Vietnamese, Japanese, Chinese."""

from __future__ import annotations

from functools import lru_cache

from PIL import Image, ImageColor, ImageDraw, ImageFont

from inspector_app.system.resources import resource_path

_LATIN, _JAPANESE, _CHINESE = "NotoSans-Bold.ttf", "NotoSansJP-Bold.ttf", "NotoSansSC-Bold.ttf"
_LEADING = 1.3
_MISSING = "\u25a1"


def text_size(text: str, size: int) -> tuple[float, float]:
    """Width and height in pixels; lines are parted by line breaks."""
    lines = [_runs(line) for line in text.split("\n")]
    wide = max(sum(_font(name, size).getlength(part) for name, part in line) for line in lines)
    return float(wide), size * _LEADING * len(lines)


def draw_text(image: Image.Image, text: str, at: tuple[float, float], size: int, colour: str) -> None:
    """`at` is the upper left corner of the first line."""
    draw = ImageDraw.Draw(image)
    ink = ImageColor.getrgb(colour)
    for number, line in enumerate(text.split("\n")):
        x, base = at[0], at[1] + size * (_LEADING * number + 1.02)
        for name, part in _runs(line):
            font = _font(name, size)
            draw.text((x, base), part, font=font, fill=ink, anchor="ls")
            x += font.getlength(part)


@lru_cache(maxsize=64)
def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    # Without shaping: what the fonts are drawn with must not depend on what the system has.
    return ImageFont.truetype(str(resource_path("fonts", name)), size, layout_engine=ImageFont.Layout.BASIC)


@lru_cache(maxsize=512)
def _runs(line: str) -> tuple[tuple[str, str], ...]:
    """The line cut into (font, text). Ideographs come from the first font that has all of them."""
    wide = [c for c in line if not _has(_LATIN, c)]
    families = [name for name in (_JAPANESE, _CHINESE) if all(_has(name, c) for c in wide)]
    order = (_LATIN, *families[:1], _JAPANESE, _CHINESE)
    runs: list[tuple[str, str]] = []
    for character in line:
        found = next((one for one in order if _has(one, character)), "")
        name, shown = (found, character) if found else (_JAPANESE, _MISSING)
        if runs and runs[-1][0] == name:
            runs[-1] = name, runs[-1][1] + shown
        else:
            runs.append((name, shown))
    return tuple(runs)


@lru_cache(maxsize=4096)
def _has(name: str, character: str) -> bool:
    if character.isspace():
        return name == _LATIN
    font = _font(name, 16)
    return bytes(font.getmask(character)) != bytes(font.getmask("\uffff"))
