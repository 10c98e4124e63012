"""Printed matter and displays: cartons, gift boxes, labels, read-outs, ruler, leaflet, tissue, tape."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
import zxingcpp
from PIL import Image, ImageDraw, ImageFilter
from surfaces import cloud, font, logo, save, spread

CJK = "NotoSansCJK-Bold.ttc"
INK = (38, 32, 28)
NAVY = (24, 52, 74)


def barcode(kind: str, text: str, bar: int, tall: int) -> Image.Image:
    """A symbol with quiet zone, one module `bar` pixels wide; QR is square whatever `tall` says."""
    made = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, kind))
    bits = Image.fromarray(np.array(zxingcpp.write_barcode_to_image(made, scale=1, add_quiet_zones=True)))
    high = bits.height * bar if kind == "QRCode" else tall
    return bits.resize((bits.width * bar, high), Image.Resampling.NEAREST).convert("L")


def kraft(wide: int, tall: int, seed: int, base: tuple[int, int, int] = (178, 138, 96)) -> Image.Image:
    """Corrugated board: fibres, flute shadows, uneven tone."""
    rng = np.random.default_rng(seed)
    tone = 1 + 0.13 * (cloud((tall, wide), 260, seed) - 0.5) + rng.normal(0, 0.028, (tall, wide))
    fibre = cloud((tall, wide // 8 + 2), 5, seed + 1, 2).repeat(8, axis=1)[:, :wide]
    tone += 0.10 * (fibre - 0.5)
    tone += 0.018 * np.sin(np.arange(wide) / 5.2)[None, :]
    return Image.fromarray(np.clip(np.array(base) * tone[..., None], 0, 255).astype(np.uint8))


def stamp(board: Image.Image, ink: Image.Image, colour: tuple[int, int, int], seed: int) -> None:
    """Prints an ink mask with the gaps a flexo plate leaves on rough board."""
    shape = (ink.height, ink.width)
    gaps = np.clip(0.55 + 0.7 * cloud(shape, 8, seed, 2) + 0.25 * cloud(shape, 150, seed + 1), 0, 1)
    mask = np.asarray(ink.filter(ImageFilter.GaussianBlur(0.8)), np.float32) * np.clip(gaps, 0.5, 0.94)
    board.paste(colour, (0, 0), Image.fromarray(mask.astype(np.uint8)))


def _handling(draw: ImageDraw.ImageDraw, x: int, y: int, s: int) -> None:
    """This way up, fragile and keep dry, as simple pictograms."""
    for k in range(3):
        draw.rounded_rectangle(
            (x + k * s * 1.15, y, x + k * s * 1.15 + s, y + s * 1.25), 8, outline=255, width=s // 26
        )
    for dx in (0.32, 0.68):
        cx = x + s * dx
        draw.polygon(
            [(cx, y + s * 0.18), (cx - s * 0.15, y + s * 0.48), (cx + s * 0.15, y + s * 0.48)], fill=255
        )
        draw.rectangle((cx - s * 0.055, y + s * 0.45, cx + s * 0.055, y + s * 0.95), fill=255)
    draw.rectangle((x + s * 0.15, y + s * 1.03, x + s * 0.85, y + s * 1.1), fill=255)
    gx = x + s * 1.65
    draw.polygon(
        [
            (gx - s * 0.24, y + s * 0.18),
            (gx + s * 0.24, y + s * 0.18),
            (gx + s * 0.17, y + s * 0.6),
            (gx - s * 0.17, y + s * 0.6),
        ],
        fill=255,
    )
    draw.rectangle((gx - s * 0.04, y + s * 0.6, gx + s * 0.04, y + s * 1.0), fill=255)
    draw.rectangle((gx - s * 0.2, y + s * 1.0, gx + s * 0.2, y + s * 1.07), fill=255)
    ux = x + s * 2.8
    draw.pieslice((ux - s * 0.36, y + s * 0.3, ux + s * 0.36, y + s * 1.02), 180, 360, fill=255)
    draw.line((ux, y + s * 0.6, ux, y + s * 1.05), fill=255, width=s // 18)
    for dx in (-0.25, 0, 0.25):
        draw.line((ux + s * dx, y + s * 0.1, ux + s * dx - s * 0.05, y + s * 0.24), fill=255, width=s // 26)


@lru_cache
def carton_side(kind: str, number: int = 17) -> Path:
    """A face of the master carton: "front" marks, "side" weights, "top" taped seam, "plain"."""
    wide, tall = 1800, 1260
    board = kraft(wide, tall, number + len(kind))
    ink = Image.new("L", (wide, tall), 0)
    draw = ImageDraw.Draw(ink)
    if kind == "front":
        mark = logo(560)
        ink.paste(mark, (130, 90))
        lines = (
            "PO NO.   4500127",
            "ITEM     AKD-VB500-SB",
            "COLOUR  SEA BLUE 海蓝",
            "QTY       24 PCS",
            f"C/NO.    {number} / 125",
            "MADE IN CHINA",
        )
        for k, text in enumerate(lines):
            draw.text((130, 590 + k * 98), text, font=font(CJK, 72), fill=255, anchor="lm")
        _handling(draw, 1010, 130, 220)
        draw.text((1380, 520), "保温瓶  VACUUM BOTTLE", font=font(CJK, 60), fill=255, anchor="mm")
    elif kind == "side":
        for k, text in enumerate(("G.W.    11.6 KGS", "N.W.     9.2 KGS", "MEAS.  51 x 34.5 x 28 CM")):
            draw.text((150, 240 + k * 130), text, font=font(CJK, 84), fill=255, anchor="lm")
        _handling(draw, 150, 760, 240)
    if kind in ("front", "side"):
        stamp(board, ink, INK, number)
    if kind == "top":
        tape = Image.new("RGB", (wide, 250), (172, 132, 84))
        board.paste(
            tape, (0, 505), Image.fromarray((120 + 90 * cloud((250, wide), 300, number)).astype(np.uint8))
        )
        ImageDraw.Draw(board).line((0, 630, wide, 633), fill=(92, 66, 42), width=5)
    return save(f"carton-{kind}-{number}", board)


@lru_cache
def gift_side(kind: str) -> Path:
    """A face of the gift box, 8.4 x 26 cm: "front", "back" (EAN label), "top" or "plain"."""
    wide, tall = (1008, 1008) if kind == "top" else (1008, 3120)
    board = np.array((226, 224, 217)) * (1 + 0.02 * (cloud((tall, wide), 40, 3)[..., None] - 0.5))
    made = Image.fromarray(np.clip(board, 0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(made)
    if kind == "top":
        mark = logo(620)
        made.paste(NAVY, (194, 260), mark)
        return save("gift-top", made)
    draw.rectangle((0, int(tall * 0.80), wide, tall), fill=NAVY)
    if kind == "front":
        made.paste(NAVY, (139, 420), logo(730))
        _outline(draw, 504, 1250, 1.0)
        spread(draw, (504, 2590), "VACUUM BOTTLE", font("Lato-Semibold.ttf", 66), 14, (232, 230, 222))
        spread(draw, (504, 2710), "500 ml", font("Lato-Regular.ttf", 76), 8, (232, 230, 222))
        draw.text(
            (504, 2860),
            "真空断熱ボトル · 真空保温瓶",
            font=font("NotoSansCJK-Regular.ttc", 50),
            fill=(200, 206, 206),
            anchor="mm",
        )
    elif kind == "back":
        _back(made, draw)
    return save(f"gift-{kind}", made)


def _outline(draw: ImageDraw.ImageDraw, x: int, y: int, s: float) -> None:
    """A line drawing of the bottle."""
    pts = [
        (-150, 1080),
        (-160, 1060),
        (-160, 260),
        (-140, 180),
        (-110, 140),
        (-110, 0),
        (110, 0),
        (110, 140),
        (140, 180),
        (160, 260),
        (160, 1060),
        (150, 1080),
    ]
    draw.line([(x + a * s, y + b * s) for a, b in [*pts, pts[0]]], fill=NAVY, width=7, joint="curve")
    draw.line((x - 118, y + 136, x + 118, y + 136), fill=NAVY, width=6)
    draw.arc((x - 120, y - 120, x + 120, y + 120), 180, 360, fill=NAVY, width=9)


def _back(made: Image.Image, draw: ImageDraw.ImageDraw) -> None:
    lines = (
        "AKD-VB500-SB   Sea blue",
        "Capacity 500 ml",
        "Body: 18/8 stainless steel",
        "Lid: PP    Gasket: silicone",
        "Keep warm 6 h: 68 °C or more",
        "Keep cold 6 h: 8 °C or less",
        "",
        "品名 真空断熱ボトル",
        "容量 500 ml    本体 ステンレス鋼",
        "輸入者 Akiduki Living",
        "MADE IN CHINA",
    )
    for k, text in enumerate(lines):
        draw.text((90, 240 + k * 84), text, font=font("NotoSansCJK-Regular.ttc", 48), fill=NAVY)
    made.paste(ean_label(), (154, 1640))


@lru_cache
def ean_label() -> Image.Image:
    """The white EAN-13 sticker, 700 x 470 pixels = about 5.8 x 3.9 cm."""
    label = Image.new("RGB", (700, 470), (250, 250, 248))
    draw = ImageDraw.Draw(label)
    bars = barcode("EAN13", "4901234567894", 5, 270)
    label.paste(bars.convert("RGB"), ((700 - bars.width) // 2, 80))
    draw.text(
        (350, 44),
        "AKD-VB500-SB  500 ml  SEA BLUE",
        font=font("Lato-Bold.ttf", 34),
        fill=(20, 20, 20),
        anchor="mm",
    )
    draw.text((350, 400), "4 901234 567894", font=font("DejaVuSans.ttf", 50), fill=(20, 20, 20), anchor="mm")
    draw.rectangle((0, 0, 699, 469), outline=(205, 205, 200), width=2)
    return label


@lru_cache
def itf_label() -> Path:
    """The carton's logistic label: ITF-14 with bearer bars, QR code and text, 15 x 10 cm."""
    label = Image.new("RGB", (1800, 1200), (247, 247, 244))
    draw = ImageDraw.Draw(label)
    draw.text((80, 90), "AKIDUKI LIVING", font=font("Lato-Black.ttf", 96), fill=(15, 15, 15), anchor="lm")
    for k, text in enumerate(
        ("PO 4500127    LOT 2611-03", "AKD-VB500-SB  海蓝  24 PCS", "C/NO. 17 / 125   2026-11-18")
    ):
        draw.text((80, 230 + k * 105), text, font=font(CJK, 66), fill=(15, 15, 15), anchor="lm")
    code = barcode("QRCode", "PO4500127|AKD-VB500-SB|LOT2611-03|C17/125|24", 12, 0)
    label.paste(code.convert("RGB"), (1790 - code.width, 20))
    bars = barcode("ITF", "14901234567891", 9, 340)
    left = (1800 - bars.width) // 2
    label.paste(bars.convert("RGB"), (left, 640))
    draw.rectangle((left - 20, 610, left + bars.width + 20, 1010), outline=(10, 10, 10), width=28)
    draw.text(
        (900, 1090), "1 49 01234 56789 1", font=font("DejaVuSans.ttf", 84), fill=(15, 15, 15), anchor="mm"
    )
    draw.rectangle((0, 0, 1799, 1199), outline=(190, 190, 185), width=4)
    return save("itf", label)


@lru_cache
def leaflet() -> Path:
    made = Image.new("RGB", (1000, 1400), (244, 243, 239))
    made.paste(NAVY, (300, 70), logo(400))
    draw = ImageDraw.Draw(made)
    draw.text((500, 430), "取扱説明書  使用说明书", font=font(CJK, 60), fill=NAVY, anchor="mm")
    draw.text((500, 510), "Instructions for use", font=font("Lato-Bold.ttf", 52), fill=NAVY, anchor="mm")
    rng = np.random.default_rng(2)
    for k in range(24):
        draw.rectangle(
            (110, 600 + k * 30, 110 + int(rng.uniform(500, 780)), 610 + k * 30), fill=(120, 126, 130)
        )
    return save("leaflet", made)


@lru_cache
def tissue() -> Path:
    """White tissue with wet spots, 30 x 30 cm."""
    tone = 240 + 8 * (cloud((1600, 1600), 16, 3) - 0.5) + 12 * (cloud((1600, 1600), 240, 4) - 0.5)
    y, x = np.mgrid[0:1600, 0:1600].astype(np.float32)
    bend = 44 * (cloud((1600, 1600), 90, 9) - 0.5)
    wet = np.zeros((1600, 1600), np.float32)
    for cx, cy, r in ((800, 980, 235), (1010, 1110, 92), (640, 1185, 70), (1130, 960, 46), (880, 1260, 36)):
        far = np.hypot(x - cx, y - cy) + bend
        wet = np.maximum(
            wet, 0.8 / (1 + np.exp(np.clip((far - r) / 4, -50, 50))) + 0.35 * np.exp(-(((far - r) / 7) ** 2))
        )
    rgb = tone[..., None] * (1 - wet[..., None] * np.array((0.27, 0.24, 0.21)))
    return save("tissue", Image.fromarray(np.clip(rgb, 0, 255).astype(np.uint8)))


@lru_cache
def concrete() -> Path:
    """Sealed concrete floor with stains, joints and scuffs, to be tiled over 4 x 4 m."""
    n = 2048
    tone = (
        128
        + 26 * (cloud((n, n), 500, 1) - 0.5)
        + 16 * (cloud((n, n), 40, 2) - 0.5)
        + np.random.default_rng(1).normal(0, 5, (n, n))
    )
    rgb = tone[..., None] * np.array((1.0, 0.985, 0.95))
    made = Image.fromarray(np.clip(rgb, 0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(made, "RGBA")
    rng = np.random.default_rng(5)
    for _ in range(70):
        x, y = rng.uniform(0, n, 2)
        dx, dy = rng.normal(0, 130, 2)
        draw.line(
            (x, y, x + dx, y + dy), fill=(40, 38, 36, int(rng.uniform(14, 60))), width=int(rng.uniform(1, 7))
        )
    draw.line((0, 1024, n, 1024), fill=(60, 58, 55, 190), width=5)
    draw.line((1024, 0, 1024, n), fill=(60, 58, 55, 190), width=5)
    return save("concrete", made.filter(ImageFilter.GaussianBlur(0.7)))
