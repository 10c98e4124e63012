"""Read-outs: seven-segment displays and the engraved scale of the steel rule."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw
from surfaces import font, save

SEGMENTS = {
    "0": "abcdef",
    "1": "bc",
    "2": "abged",
    "3": "abgcd",
    "4": "fgbc",
    "5": "afgcd",
    "6": "afgedc",
    "7": "abc",
    "8": "abcdefg",
    "9": "abcdfg",
}


@lru_cache
def lcd(text: str, unit: str, small: str = "") -> Path:
    """A grey-green seven-segment display, 1000 x 380 pixels."""
    rng = np.random.default_rng(4)
    ground = (
        np.array((163, 174, 158))
        + rng.normal(0, 1.2, (380, 1000, 1))
        + np.linspace(8, -8, 380)[:, None, None]
    )
    made = Image.fromarray(np.clip(ground, 0, 255).astype(np.uint8))
    for shift, colour in ((7, (138, 148, 134)), (0, (26, 32, 28))):
        draw = ImageDraw.Draw(made)
        x = 830.0
        for char in reversed(text):
            if char == ".":
                x -= 24
                draw.ellipse((x + shift, 302 + shift, x + 30 + shift, 332 + shift), fill=colour)
                x -= 18
                continue
            x -= 130
            _digit(draw, x + shift, 70 + shift, char, colour)
            x -= 28
        draw.text((855 + shift, 280 + shift), unit, font=font("Lato-Bold.ttf", 84), fill=colour, anchor="lm")
        draw.text((30 + shift, 40 + shift), small, font=font("Lato-Bold.ttf", 46), fill=colour, anchor="lm")
    return save(f"lcd-{text}{unit}".replace("°", "deg"), made)


def _digit(draw: ImageDraw.ImageDraw, x: float, y: float, char: str, colour: tuple[int, int, int]) -> None:
    w, h, t, lean = 124, 258, 30, 16
    bars = {
        "a": (0, 0, w, 0),
        "b": (w, 0, w, h / 2),
        "c": (w, h / 2, w, h),
        "d": (0, h, w, h),
        "e": (0, h / 2, 0, h),
        "f": (0, 0, 0, h / 2),
        "g": (0, h / 2, w, h / 2),
    }
    for name in SEGMENTS.get(char, "g"):
        x1, y1, x2, y2 = bars[name]
        trim = t * 0.62
        if y1 == y2:
            x1, x2 = x1 + trim, x2 - trim
        else:
            y1, y2 = y1 + trim, y2 - trim
        tilt = [(x + a + lean * (1 - b / h), y + b) for a, b in ((x1, y1), (x2, y2))]
        draw.line(tilt, fill=colour, width=t)


@lru_cache
def ruler_face() -> Path:
    """A 30 cm steel rule, 31 x 2.6 cm at 120 pixels a cm; engraved scale as RGBA."""
    made = Image.new("RGBA", (3720, 312), (12, 12, 12, 0))
    draw = ImageDraw.Draw(made)
    for mm in range(301):
        x = 60 + mm * 12
        tall = 120 if mm % 10 == 0 else 88 if mm % 5 == 0 else 58
        draw.line((x, 0, x, tall), fill=(12, 12, 12, 255), width=3)
        if mm % 10 == 0:
            draw.text(
                (x, 168), str(mm // 10), font=font("Lato-Bold.ttf", 72), fill=(12, 12, 12, 255), anchor="mm"
            )
    draw.text(
        (3400, 262), "STAINLESS  30 cm", font=font("Lato-Bold.ttf", 44), fill=(12, 12, 12, 255), anchor="mm"
    )
    draw.text(
        (300, 262), "KESTREL TOOLS", font=font("Lato-Bold.ttf", 44), fill=(12, 12, 12, 255), anchor="mm"
    )
    return save("ruler", made)
