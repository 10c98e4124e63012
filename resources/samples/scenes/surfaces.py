"""Image maps wrapped on the bottle: print, bare metal, height, engraving, weld seam and stains."""

from __future__ import annotations

import os
import tempfile
from functools import lru_cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

FONTS = Path(os.environ.get("SCENE_FONTS", "/usr/share/fonts"))
OUT = Path(os.environ.get("SCENE_TEXTURES", tempfile.gettempdir() + "/scene-textures"))
WIDE, TALL = 4096, 3802  # 22.6 x 21 cm of body, unrolled
PX = 181.0  # pixels a centimetre
PRINT = {"sea": (225, 230, 230), "charcoal": (205, 205, 205), "ivory": (52, 46, 40), "steel": (66, 66, 68)}


@lru_cache
def font(name: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(next(FONTS.rglob(name))), size)


def save(name: str, picture: Image.Image) -> Path:
    OUT.mkdir(parents=True, exist_ok=True)
    path = OUT / f"{name}.png"
    picture.save(path, compress_level=1)
    return path


def spread(
    draw: ImageDraw.ImageDraw,
    at: tuple[float, float],
    text: str,
    face: ImageFont.FreeTypeFont,
    gap: float,
    fill: object,
) -> None:
    """Text centred at `at` with letter spacing `gap`."""
    width = sum(face.getlength(c) for c in text) + gap * (len(text) - 1)
    x = at[0] - width / 2
    for char in text:
        draw.text((x, at[1]), char, font=face, fill=fill, anchor="lm")
        x += face.getlength(char) + gap


def logo(size: int, fill: int = 255) -> Image.Image:
    """The brand mark as an L mask, `size` pixels wide: three waves in a ring, name, and the line below."""
    made = Image.new("L", (size, int(size * 0.72)), 0)
    draw = ImageDraw.Draw(made)
    mid, top, r = size / 2, size * 0.17, size * 0.15
    draw.ellipse((mid - r, top - r, mid + r, top + r), outline=fill, width=max(2, size // 90))
    for k in (-1, 0, 1):
        xs = np.linspace(-r * 0.62, r * 0.62, 40)
        ys = top + k * r * 0.36 + np.sin(xs / r * 5.2) * r * 0.12
        draw.line([(mid + x, y) for x, y in zip(xs, ys, strict=True)], fill=fill, width=max(2, size // 80))
    spread(draw, (mid, size * 0.46), "AKIDUKI", font("Lato-Bold.ttf", int(size * 0.155)), size * 0.045, fill)
    spread(
        draw,
        (mid, size * 0.62),
        "akiduki living",
        font("Lato-Medium.ttf", int(size * 0.075)),
        size * 0.014,
        fill,
    )
    return made


def cloud(shape: tuple[int, int], cell: float, seed: int, octaves: int = 4) -> np.ndarray:
    """Smooth noise in 0..1 with features of about `cell` pixels."""
    rng = np.random.default_rng(seed)
    total = np.zeros(shape, np.float32)
    for k in range(octaves):
        size = max(1.0, cell / 2**k)
        small = rng.random((int(shape[0] / size) + 3, int(shape[1] / size) + 3)).astype(np.float32)
        big = Image.fromarray(small, "F").resize(
            (int(small.shape[1] * size), int(small.shape[0] * size)), Image.Resampling.BICUBIC
        )
        total += np.asarray(big)[: shape[0], : shape[1]] / 2**k
    total -= total.min()
    return total / total.max()


def spot(u: float, z: float) -> tuple[float, float]:
    return u * WIDE, (HIGH_CM - z) * PX


HIGH_CM = 21.0


def stroke(
    draw: ImageDraw.ImageDraw,
    start: tuple[float, float],
    end: tuple[float, float],
    width: float,
    seed: int,
    level: int = 255,
) -> None:
    """A scratch: nearly straight, its pressure varying along the way."""
    rng = np.random.default_rng(seed)
    count = 160
    line = np.linspace(start, end, count) + np.cumsum(rng.normal(0, 0.7, (count, 2)), 0)
    bow = np.sin(np.linspace(0, np.pi, count)) * rng.normal(0, 14)
    line[:, 0] += bow
    force = np.interp(np.arange(count), np.linspace(0, count, 14), rng.uniform(0.45, 1.15, 14))
    force *= np.clip(np.minimum(np.arange(count), count - np.arange(count)) / 18, 0.15, 1)
    for a, b, f in zip(line, line[1:], force, strict=False):
        draw.line([tuple(a), tuple(b)], fill=int(level * min(1, 0.5 + f / 2)), width=max(1, round(width * f)))


def blob(mask: Image.Image, at: tuple[float, float], size: float, seed: int, level: int = 255) -> None:
    """An irregular patch with a broken edge."""
    rng = np.random.default_rng(seed)
    turn = np.linspace(0, 2 * np.pi, 90, endpoint=False)
    r = size * (
        1 + sum(rng.normal(0, 0.34 / k) * np.cos(k * turn + rng.uniform(0, 6)) for k in range(1, 12)) * 0.8
    )
    r = np.clip(r, size * 0.3, size * 1.9)
    ImageDraw.Draw(mask).polygon(
        [(at[0] + a * np.cos(t), at[1] + a * np.sin(t) * 0.75) for a, t in zip(r, turn, strict=True)],
        fill=level,
    )


def _scratches(metal: Image.Image, height: Image.Image, flaw: str, steel_body: bool) -> None:
    lines = {
        "scratch": [
            ((0.462, 14.6), (0.545, 8.2), 13, 1),
            ((0.470, 13.9), (0.532, 9.6), 6, 2),
            ((0.517, 9.9), (0.548, 9.2), 7, 3),
        ],
        "scratch_ok": [((0.50, 8.6), (0.512, 7.8), 1.6, 4)],
        "hairlines": [
            (
                (0.43 + 0.012 * k, 11.6 - 0.5 * (k % 3)),
                (0.50 + 0.016 * k, 6.4 + 0.6 * (k % 4)),
                6 + 4 * (k == 3),
                10 + k,
            )
            for k in range(8)
        ],
    }[flaw]
    for start, end, width, seed in lines:
        level = 110 if flaw == "scratch_ok" else 255
        stroke(ImageDraw.Draw(metal), spot(*start), spot(*end), width, seed, level)
        stroke(
            ImageDraw.Draw(height), spot(*start), spot(*end), width + 2, seed, 20 if not steel_body else 40
        )


def _chips(metal: Image.Image, flaw: str) -> None:
    if flaw == "chip_ok":
        blob(metal, spot(0.503, 8.0), 9, 1)
        return
    low = 8.0 if flaw == "chip" else 0.55
    for du, dz, size, seed in (
        (0, 0, 92, 5),
        (0.018, -0.12, 42, 6),
        (-0.02, 0.3, 14, 8),
        (0.028, 0.25, 8, 9),
        (0.012, 0.55, 6, 11),
    ):
        blob(metal, spot(0.5 + du, low + dz), size, seed)


def _run(height: np.ndarray, paint: np.ndarray) -> np.ndarray:
    """Orange peel everywhere, and three runs ending in a bead."""
    y, x = np.mgrid[0:TALL, 0:WIDE].astype(np.float32)
    peel = cloud((TALL, WIDE), 26, 3, 2) - 0.5
    height = height + peel * 46
    for u, z_top, z_end, wide in ((0.49, 14.5, 8.4, 26), (0.535, 13.0, 9.8, 18), (0.452, 12.0, 6.9, 20)):
        x0, top, end = u * WIDE, (HIGH_CM - z_top) * PX, (HIGH_CM - z_end) * PX
        along = np.clip((y - top) / (end - top), 0, 1)
        inside = np.exp(-(((x - x0 - 8 * np.sin(y / 190)) / wide) ** 2)) * along * (y < end)
        bead = np.exp(-((x - x0 - 8 * np.sin(end / 190)) ** 2 + ((y - end) * 0.8) ** 2) / (wide * 1.7) ** 2)
        lump = np.maximum(inside * 0.8, bead)
        height = height + 78 * lump
        paint[..., 3] = np.maximum(paint[..., 3], lump * 120)
    return height


def _glue(paint: Image.Image, height: Image.Image) -> None:
    """Dried glue: smeared, yellowish, slightly raised, with strings and dust."""
    patch = Image.new("L", paint.size, 0)
    for du, dz, size, seed in (
        (0, 0, 120, 1),
        (0.02, 0.5, 80, 2),
        (-0.024, -0.25, 74, 3),
        (0.035, 0.15, 46, 4),
        (-0.03, 0.6, 30, 7),
    ):
        blob(patch, spot(0.5 + du, 6.0 + dz), size, seed, 255)
    for k in range(5):
        stroke(
            ImageDraw.Draw(patch),
            spot(0.48 + 0.01 * k, 6.3),
            spot(0.47 + 0.022 * k, 7.6 + 0.2 * k),
            7,
            30 + k,
            220,
        )
    patch = patch.filter(ImageFilter.GaussianBlur(5))
    grain = cloud((TALL, WIDE), 60, 5)
    mask = np.asarray(patch, np.float32) / 255
    alpha = mask * (0.30 + 0.62 * grain)
    paint.paste((196, 182, 138), (0, 0), Image.fromarray((alpha * 215).astype(np.uint8)))
    paint.putalpha(
        Image.fromarray(np.maximum(np.asarray(paint.getchannel("A")), (alpha * 215).astype(np.uint8)))
    )
    height.paste(
        Image.fromarray(np.clip(128 + mask * (60 + 60 * grain), 0, 255).astype(np.uint8)), (0, 0), patch
    )


def _print(paint: Image.Image, colour: str, flaw: str) -> None:
    mark = logo(int(3.9 * PX))
    layer = Image.new("L", (WIDE, TALL), 0)
    x, y = spot(0.5, 13.4)
    if flaw in ("logo", "logo_shift"):
        mark = mark.rotate(5.5, Image.Resampling.BICUBIC, expand=True)
        soft = mark.filter(ImageFilter.GaussianBlur(7))
        holes = (cloud((soft.height, soft.width), 60, 4) > 0.36) * (
            cloud((soft.height, soft.width), 9, 6, 2) > 0.25
        )
        soft = Image.fromarray((np.asarray(soft) * np.where(holes, 0.95, 0.2)).astype(np.uint8))
        layer.paste(
            soft.point(lambda v: v * 6 // 10), (int(x - mark.width / 2 + 30), int(y - mark.height / 2 + 20))
        )
        layer.paste(soft, (int(x - mark.width / 2), int(y - mark.height / 2)), soft)
    else:
        layer.paste(mark, (int(x - mark.width / 2), int(y - mark.height / 2)))
    paint.paste((*PRINT[colour], 255), (0, 0), layer)
    paint.putalpha(layer)


def _grounded(paint: Image.Image, colour: str) -> Image.Image:
    """Fills the colour under transparent pixels, so that filtering at the print's edge stays clean."""
    data = np.asarray(paint).copy()
    data[data[..., 3] == 0, :3] = PRINT[colour]
    return Image.fromarray(data)


@lru_cache
def body_maps(colour: str, flaw: str) -> tuple[Path, Path, Path]:
    """Paint (RGBA over the coat), bare metal (L) and height (L, 128 = level) of the unrolled body."""
    name = f"{colour}-{flaw}"
    done = tuple(OUT / f"{kind}-{name}.png" for kind in ("paint", "metal", "height"))
    if all(path.exists() for path in done):  # slow to draw; delete the folder to draw again
        return done[0], done[1], done[2]
    paint = Image.new("RGBA", (WIDE, TALL), (0, 0, 0, 0))
    metal, height = Image.new("L", (WIDE, TALL), 0), Image.new("L", (WIDE, TALL), 128)
    _print(paint, colour, flaw)
    if flaw in ("scratch", "scratch_ok", "hairlines"):
        _scratches(metal, height, flaw, colour == "steel")
        if colour == "steel":
            paint = Image.composite(Image.new("RGBA", paint.size, (236, 236, 236, 235)), paint, metal)
    elif flaw.startswith(("chip", "lowchip")):
        _chips(metal, flaw)
        height.paste(52, (0, 0), metal)
    elif flaw == "crosshatch":
        for k in range(6):
            for start, end in (
                ((0.478 + 0.0088 * k, 9.3), (0.478 + 0.0088 * k, 7.0)),
                ((0.465, 9.15 - 0.2 * k), (0.535, 9.15 - 0.2 * k)),
            ):
                stroke(ImageDraw.Draw(metal), spot(*start), spot(*end), 3, k, 230)
        height.paste(70, (0, 0), metal)
    paint = _grounded(paint, colour)
    if flaw == "glue":
        _glue(paint, height)
    tall = np.asarray(height.filter(ImageFilter.GaussianBlur(1.6)), np.float32)
    if flaw == "drip":
        data = np.asarray(paint, np.float32).copy()
        data[data[..., 3] == 0, :3] = (8, 52, 88)
        tall = _run(tall, data)
        paint = Image.fromarray(np.clip(data, 0, 255).astype(np.uint8))
    made = Image.fromarray(np.clip(tall, 0, 255).astype(np.uint8))
    return (
        save(f"paint-{name}", paint),
        save(f"metal-{name}", metal.filter(ImageFilter.GaussianBlur(0.8))),
        save(f"height-{name}", made),
    )


@lru_cache
def base_map() -> Path:
    """Engraving of the base: mark, material, capacity, batch (RGBA, alpha = engraved)."""
    mask = Image.new("L", (1600, 1600), 0)
    draw = ImageDraw.Draw(mask)
    mark = logo(760)
    mask.paste(mark, (420, 200))
    small, tiny = font("Lato-Semibold.ttf", 78), font("Lato-Medium.ttf", 62)
    for y, text, face in (
        (830, "500 ml   18/8 stainless steel", small),
        (950, "Vacuum insulated", small),
        (1070, "Do not microwave", tiny),
        (1180, "LOT 2611-03", small),
    ):
        draw.text((800, y), text, font=face, fill=255, anchor="mm")
    draw.ellipse((40, 40, 1560, 1560), outline=200, width=8)
    draw.rounded_rectangle((680, 1250, 920, 1380), 20, outline=255, width=7)
    draw.text((800, 1315), "SUS304", font=font("Lato-Bold.ttf", 58), fill=255, anchor="mm")
    worn = np.asarray(mask, np.float32) * (0.75 + 0.25 * cloud((1600, 1600), 50, 2))
    made = Image.new("RGBA", mask.size, (20, 20, 20, 255))
    made.putalpha(Image.fromarray(worn.astype(np.uint8)))
    return save("base", made)


@lru_cache
def weld_maps(kind: str) -> tuple[Path, Path]:
    """Heat tint (RGBA) and ridge (L) of the neck's seam; v spans 24 cm of height, u one turn."""
    wide, tall = 4096, 4096
    y, x = np.mgrid[0:tall, 0:wide].astype(np.float32)
    strong = kind == "weld"
    wander = x - wide * 0.5 - 7 * np.sin(y / 55) - 9 * cloud((tall, wide), 90, 7, 2)
    seam = np.exp(-((wander / (20 if strong else 7)) ** 2))
    ripple = 0.75 + 0.25 * np.sin(y / 2.6 + np.abs(wander) / 6)
    ridge = 128 + (110 if strong else 9) * seam * ripple
    made = np.zeros((tall, wide, 4), np.uint8)
    for near, far, colour in ((0, 44, (92, 66, 40)), (44, 90, (176, 138, 76)), (90, 150, (104, 116, 150))):
        band = (np.abs(wander) >= near) & (np.abs(wander) < far)
        made[band, :3] = colour
    fade = np.exp(-((wander / 105) ** 2)) * (0.55 + 0.45 * cloud((tall, wide), 120, 9))
    made[..., 3] = np.clip(fade * (235 if strong else 10), 0, 255).astype(np.uint8)
    tint = Image.fromarray(made).filter(ImageFilter.GaussianBlur(9))
    return save(f"tint-{kind}", tint), save(
        f"ridge-{kind}", Image.fromarray(np.clip(ridge, 0, 255).astype(np.uint8))
    )


@lru_cache
def stain_map(flaw: str) -> Path:
    """A stain seen on the inner bottom: ring-edged, brown, or a faint water mark (RGBA)."""
    y, x = np.mgrid[0:1400, 0:1400].astype(np.float32)
    bent = np.hypot((x - 800), (y - 640) * 1.25) + 190 * (cloud((1400, 1400), 300, 5) - 0.5) * 2
    inside = 1 / (1 + np.exp((bent - 330) / 12))
    rim = np.exp(-(((bent - 318) / 26) ** 2))
    second = np.exp(-(((np.hypot(x - 420, y - 900) + 90 * cloud((1400, 1400), 140, 8)) / 120) ** 4))
    if flaw == "stain":
        alpha = np.clip(
            inside * (0.42 + 0.4 * cloud((1400, 1400), 160, 3)) + 0.5 * rim + second * 0.6, 0, 0.96
        )
        colour = (96, 52, 20)
    else:
        alpha, colour = np.clip(rim * 0.16, 0, 1), (190, 185, 172)
    made = np.zeros((1400, 1400, 4), np.uint8)
    made[..., :3] = colour
    made[..., 3] = (alpha * 255).astype(np.uint8)
    return save(f"stain-{flaw}", Image.fromarray(made))
