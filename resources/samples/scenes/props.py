"""Things around the bottle: cartons, gift boxes, bench, measuring tools, tissue, pallet (lengths in cm)."""

from __future__ import annotations

import math
from collections.abc import Callable

import bpy
import dials
import numpy as np
import prints
from kit import box, copy, lathe, mesh, place, prism, rounded, sheet, sheet_faces, tube
from materials import Mat, picture, plain, steel

Part = list[bpy.types.Object]
CARTON = (51.0, 34.5, 28.0)
GIFT = (8.4, 8.4, 26.0)


def soft(amount: float, seed: int, size: tuple[float, float, float]) -> Callable[[np.ndarray], np.ndarray]:
    """Board is never flat: faces bulge, edges wander a little."""
    rng = np.random.default_rng(seed)
    phase = rng.uniform(0, 6, 9)

    def shape(p: np.ndarray) -> np.ndarray:
        unit = p / (np.array(size) / 2) - [0, 0, 1]
        bulge = np.prod(1 - 0.92 * unit**2 * (np.abs(unit) < 0.999), axis=1, keepdims=True)
        wave = np.stack([np.sin(unit @ phase[3 * k : 3 * k + 3] + phase[k]) for k in range(3)], -1)
        return p + amount * (unit * bulge * 0.8 + 0.35 * wave)

    return shape


def carton(number: int = 17, label: bool = True, n: int = 12) -> Part:
    """A taped master carton with marks on its front and weights on its right side."""
    mats = [
        picture(prints.carton_side(k, number), 0.82, 0.01, 12)
        for k in ("front", "plain", "side", "plain", "top", "plain")
    ]
    parts = [box(CARTON, mats, n, soft(0.45, number, CARTON))]
    if label:
        parts.append(_sticker(soft(0.45, number, CARTON)))
        tape = box((0.1, 4.8, 7), [plain((0.42, 0.27, 0.13), 0.2)])
        place(tape, (CARTON[0] / 2 + 0.25, 0, CARTON[2] - 7))
        parts.append(tape)
    return parts


def _sticker(shape: Callable[[np.ndarray], np.ndarray]) -> bpy.types.Object:
    """The logistic label, following the bulge of the carton's front."""
    a, b = np.meshgrid(np.linspace(0, 1, 24), np.linspace(0, 1, 18))
    flat = np.stack(
        [7 + 15 * a - 0.2 * b, np.full_like(a, -CARTON[1] / 2), 3.2 + 10 * b + 0.3 * a], -1
    ).reshape(-1, 3)
    uv = np.stack([a, b], -1).reshape(-1, 2)
    return mesh(shape(flat) - [0, 0.035, 0], sheet_faces(18, 24), [picture(prints.itf_label(), 0.4)], uv)


def gift(n: int = 10, shape: Callable[[np.ndarray], np.ndarray] | None = None) -> bpy.types.Object:
    mats = [
        picture(prints.gift_side(k), 0.45, 0.002, 25)
        for k in ("front", "back", "plain", "plain", "top", "plain")
    ]
    return box(GIFT, mats, n, shape or soft(0.05, 3, GIFT))


def crush(level: float) -> Callable[[np.ndarray], np.ndarray]:
    """Knocks the upper right front corner in along planes, so that the board creases; 1 = bad, 0.1 = wear."""
    corner = np.array([GIFT[0] / 2, -GIFT[1] / 2, GIFT[2]])
    knocks = (
        ((0.62, -0.48, 0.62), 2.5, 1.35),
        ((0.15, -0.80, 0.58), 1.7, 1.25),
        ((0.75, -0.2, 0.25), 1.2, 1.2),
        ((0.08, -0.5, 0.86), 0.9, 1.1),
    )

    def shape(p: np.ndarray) -> np.ndarray:
        p = soft(0.05, 3, GIFT)(p)
        for normal, depth, push in knocks:
            n = np.array(normal) / np.linalg.norm(normal)
            beyond = np.maximum((p - corner) @ n + depth * level, 0)[:, None]
            buckle = 1 + 0.10 * np.sin(p @ np.array([[2.1], [-1.3], [1.7]])) * (level > 0.5)
            p = p - n * beyond * push * buckle
        return p

    return shape


def bench(kind: str = "mat") -> Part:
    """A work surface at z = 0: "mat" grey rubber, "steel", "board" cardboard, "paper", "wood"."""
    mats: dict[str, Callable[[], Mat]] = {
        "mat": lambda: plain((0.115, 0.125, 0.13), 0.62, 0.012, 26, 0.22),
        "green": lambda: plain((0.035, 0.12, 0.085), 0.55, 0.008, 22, 0.18),
        "steel": lambda: steel((0.5, 22, 1), 0.33, 0.5, 0.004),
        "board": lambda: picture(prints.carton_side("plain", 5), 0.85, 0.008, 14),
        "paper": lambda: plain((0.72, 0.72, 0.70), 0.75, 0.004, 18, 0.06),
        "blue": lambda: plain((0.06, 0.13, 0.26), 0.6, 0.01, 30, 0.2),
    }
    top = box((170, 84, 3), [mats[kind]()])
    place(top, (8, 26, -3))
    parts = [top]
    if kind == "board":
        under = box((190, 96, 3), [plain((0.16, 0.17, 0.17), 0.5)])
        place(under, (5, 26, -3.6))
        parts.append(under)
    return parts


def clutter(seed: int, back: float = 44.0) -> Part:
    """Out-of-focus things at the rear of the bench."""
    rng = np.random.default_rng(seed)
    parts: Part = []
    kinds = rng.permutation(["carton", "gifts", "tape", "tray", "gifts", "bottles"])[:4]
    for k, kind in enumerate(kinds):
        group: Part = []
        if kind == "carton":
            group = carton(int(rng.integers(18, 40)), n=6)
        elif kind == "gifts":
            for j in range(3):
                one = gift(4)
                place(one, (j * 9.0, rng.uniform(-1, 1), 0), (0, 0, rng.uniform(-8, 8)))
                group.append(one)
        elif kind == "tape":
            group = [tape_roll()]
        elif kind == "tray":
            tray = box((36, 26, 9), [plain((0.04, 0.13, 0.30), 0.4)] * 4, sides="fbrld")
            group = [tray]
        else:
            for j in range(4):
                made = lathe(
                    rounded(
                        [(3.4, 0), (3.65, 0.3), (3.65, 17.8), (2.9, 20.4), (3.0, 21), (3.0, 24), (0, 24.2)],
                        0.5,
                        0.5,
                    ),
                    steel((1, 1, 30), 0.3) if j % 2 else plain((0.018, 0.135, 0.235), 0.4),
                    48,
                )
                place(made, (j * 9.5, rng.uniform(-3, 3), 0))
                group.append(made)
        place(
            group,
            (-48 + 32 * k + rng.uniform(-6, 6), back + rng.uniform(-4, 12), 0),
            (0, 0, rng.uniform(-22, 22)),
        )
        parts += group
    return parts


def tape_roll() -> bpy.types.Object:
    made = lathe(
        rounded([(3.9, 0), (5.4, 0), (5.4, 4.8), (3.9, 4.8), (3.9, 0)], 0.1),
        plain((0.45, 0.30, 0.14), 0.25),
        64,
    )
    place(made, (0, 0, 0))
    return made


def ruler() -> bpy.types.Object:
    made = steel((40, 0.8, 1), 0.3, 0.66)
    scale = made.tex(dials.ruler_face())
    made.link(made.mix(scale.outputs[1], (0.66, 0.65, 0.64), (0.02, 0.02, 0.02)), "Base Color")
    return box((31, 2.6, 0.1), [steel((1, 40, 1), 0.3)] * 4 + [made])


def _screen(text: str, unit: str, small: str = "") -> bpy.types.Object:
    return sheet(5.0, 1.9, picture(dials.lcd(text, unit, small), 0.12))


def caliper(gap: float = 5.431) -> Part:
    """A digital caliper lying in x, y with its outside jaws open by `gap`; jaw tips at y = -4."""
    metal, body = steel((1.2, 40, 1), 0.25, 0.6), plain((0.03, 0.03, 0.033), 0.4, 0.003, 30)
    parts = [prism([(-1.6, -0.8), (22, -0.8), (22, 0.8), (-1.6, 0.8)], 0.35, metal)]
    fixed = [(-1.7, 1.0), (-1.7, -1.5), (-0.9, -4.2), (-0.25, -4.4), (0, -4.4), (0, -0.8), (0.2, 0.8)]
    parts.append(prism(fixed, 0.36, metal))
    slide = [
        (x + gap, y)
        for x, y in (
            (0, -0.8),
            (0, -4.4),
            (0.25, -4.4),
            (0.9, -4.2),
            (1.7, -1.5),
            (1.8, -1.1),
            (7.2, -1.1),
            (7.2, 1.1),
            (0.4, 1.1),
        )
    ]
    parts.append(prism(slide, 0.42, metal))
    up = [(-1.5, 0.8), (-0.2, 0.8), (-0.2, 2.4), (-0.5, 2.4)]
    parts += [prism(up, 0.3, metal), prism([(x * -1 + gap + 0.3, y) for x, y in up], 0.3, metal)]
    case = box((7.4, 3.5, 1.15), [body], edge=0.25)
    place(case, (gap + 4.6, -0.1, 0.12))
    screen = _screen("54.31", "mm")
    place(screen, (gap + 4.5, 0.42, 1.29), size=1.0)
    parts += [case, screen]
    for k, colour in enumerate(((0.5, 0.05, 0.04), (0.5, 0.5, 0.5), (0.05, 0.2, 0.5))):
        knob = lathe(rounded([(0.34, 0), (0.34, 0.14), (0, 0.18)], 0.06), plain(colour, 0.4), 32)
        place(knob, (gap + 2.7 + k * 1.7, -1.2, 1.26))
        parts.append(knob)
    wheel = lathe(rounded([(0.6, 0), (0.6, 0.5), (0, 0.5)], 0.06), steel((30, 30, 1)), 48)
    place(wheel, (gap + 2.0, -1.9, 0.05))
    return [*parts, wheel]


def scale(text: str = "318.4") -> Part:
    """A bench scale: plastic body with sloped front panel, steel pan on top at z = 6.4."""
    grey = plain((0.55, 0.56, 0.56), 0.45, 0.003, 30)
    profile = [(-11, 0), (-11, 1.6), (-6.5, 5.2), (11, 5.2), (11, 0)]
    body = prism(profile, 22, grey)
    place(body, (0, 0, 0), (90, 0, 90))
    place(body, (-11, 0, 0))
    pan = box((19, 16.5, 0.7), [steel((20, 0.6, 1), 0.24)], edge=0.3)
    place(pan, (0, 2.4, 5.7))
    foot = box((12, 12, 0.5), [plain((0.03, 0.03, 0.03))])
    place(foot, (0, 2.4, 5.2))
    tilt = math.degrees(math.atan2(3.6, 4.5))
    screen, frame = (
        _screen(text, "g", ""),
        box((11.4, 4.6, 0.2), [plain((0.02, 0.022, 0.025), 0.15)], edge=0.08),
    )
    place(screen, (0, 0, 0.21), size=2.0)
    place([screen, frame], (-2.6, -8.75, 3.42), (tilt, 0, 0))
    parts = [body, pan, foot, screen, frame]
    for k in range(3):
        key = box((2.2, 1.1, 0.25), [plain((0.10, 0.22, 0.34), 0.4)], edge=0.1)
        place(key, (0, 0, 0))
        place(key, (5.2 + 2.0 * (k == 1) * 0 + 0, -9.9 + 1.35 * k, 2.55 + 1.08 * k), (tilt, 0, 0))
        parts.append(key)
    return parts


def thermometer(text: str = "68.5") -> Part:
    """A probe thermometer: display head at z = 0..9, steel probe down to z = -17."""
    white = plain((0.75, 0.76, 0.76), 0.35)
    head = box((5.8, 2.2, 9.0), [white], edge=0.6)
    screen = _screen(text, "°C", "")
    place(screen, (0, 0, 0), (90, 0, 0))
    place(screen, (0, -1.12, 6.4), size=0.94)
    probe = lathe(
        rounded([(0, -17), (0.12, -16.6), (0.19, -15.5), (0.19, 0), (0, 0.1)], 0.05),
        steel((1, 1, 30), 0.2),
        24,
    )
    collar = lathe(rounded([(0.7, -1.4), (0.9, 0.2), (0, 0.3)], 0.1), plain((0.08, 0.2, 0.35)), 32)
    key = lathe(rounded([(0.7, 0), (0.7, 0.2), (0, 0.25)], 0.1), plain((0.5, 0.08, 0.05), 0.4), 32)
    place(key, (0, -1.1, 3.0), (90, 0, 0))
    return [head, screen, probe, collar, key]


def drops(seed: int, middle: tuple[float, float], spread: float, count: int) -> Part:
    """Water drops standing on the surface z = 0."""
    rng = np.random.default_rng(seed)
    water = plain((0.55, 0.57, 0.58), 0.03, Alpha=0.28, IOR=1.45)  # refraction would need caustics
    parts: Part = []
    for _ in range(count):
        r = rng.uniform(0.12, 0.36)
        dome = lathe(
            rounded([(r, 0), (r * 1.02, r * 0.25), (r * 0.7, r * 0.62), (0, r * 0.72)], r * 0.4, 0.05),
            water,
            32,
        )
        place(dome, (middle[0] + rng.normal(0, spread), middle[1] + rng.normal(0, spread * 0.6), 0.03))
        parts.append(dome)
    return parts


def pallet(wide: float = 120.0, deep: float = 100.0) -> Part:
    """A wooden pallet, its deck at z = 14.4."""
    parts: Part = []
    for k in range(7):
        wood = plain((0.42 + 0.03 * (k % 3), 0.29 + 0.02 * (k % 2), 0.16), 0.8, 0.02, 6, 0.35)
        board = box((wide, 10, 2.2), [wood], edge=0.2)
        place(board, (0, -deep / 2 + 5 + k * (deep - 10) / 6, 12.2))
        parts.append(board)
    wood = plain((0.38, 0.26, 0.14), 0.85, 0.02, 6, 0.3)
    for x in (-1, 0, 1):
        for y in (-1, 0, 1):
            block = box((14, 10, 10), [wood], edge=0.2)
            place(block, (x * (wide / 2 - 7), y * (deep / 2 - 5), 2.2))
            parts.append(block)
        skid = box((14, deep, 2.2), [wood])
        place(skid, (x * (wide / 2 - 7), 0, 0))
        parts.append(skid)
    return parts


def stack(columns: int = 2, rows: int = 2, layers: int = 4, seed: int = 1, label: bool = True) -> Part:
    """A pallet loaded with cartons, fronts to -y; a few differ in number."""
    rng = np.random.default_rng(seed)
    parts = pallet(columns * 52 + 6, rows * 36 + 6)
    models = [carton(number, label, 6) for number in range(17, 20)]
    for layer in range(layers):
        for c in range(columns):
            for r in range(rows):
                twins = [copy(one) for one in models[(c + r + layer) % 3]]
                place(
                    twins,
                    (
                        (c - (columns - 1) / 2) * 51.8 + rng.normal(0, 0.5),
                        (r - (rows - 1) / 2) * 35.4 + rng.normal(0, 0.5),
                        14.4 + layer * 28.15,
                    ),
                    (0, 0, rng.normal(0, 0.7)),
                )
                parts += twins
    for one in [part for model in models for part in model]:
        bpy.data.objects.remove(one)
    return parts


def burr(at_turn: float = -90.0) -> Part:
    """Curled slivers of steel standing off the neck thread at z = 21.6."""
    metal = steel((3, 3, 3), 0.16, 0.75)
    parts: Part = []
    rng = np.random.default_rng(6)
    for k in range(11):
        t = np.linspace(0, 1, 14)
        angle = math.radians(at_turn - 13 + 2.6 * k)
        r = 2.66 + t * rng.uniform(0.16, 0.45)
        curl = rng.uniform(0.12, 0.42)
        path = np.stack(
            [
                r * np.cos(angle + 0.12 * t),
                r * np.sin(angle + 0.12 * t),
                21.80 + 0.03 * np.sin(k) + curl * np.sin(t * rng.uniform(1.5, 3.2)),
            ],
            -1,
        )
        parts.append(tube(path, (0.06, 0.016), metal, sides=6))
    return parts


def film(points: np.ndarray, mat: Mat) -> bpy.types.Object:
    """A strip through rows of point pairs, as of clear tape."""
    rows = points.shape[0]
    uv = np.stack(np.meshgrid([0, 1], np.linspace(0, 1, rows)), -1).reshape(-1, 2)
    return mesh(
        points.reshape(-1, 3), [(2 * k, 2 * k + 1, 2 * k + 3, 2 * k + 2) for k in range(rows - 1)], [mat], uv
    )
