"""Shots of the bottle and its parts on the inspection bench or in the studio (lengths in cm)."""

from __future__ import annotations

import math
from pathlib import Path

import bpy
import kit
import numpy as np
import prints
import props
from bottle import body as bare_body
from bottle import bottle, gasket, lid
from kit import camera, lamp, lathe, place, rounded, sheet
from materials import Mat, picture, plain

PANORAMA = Path("panorama.exr")
SEED = 0
Part = list[bpy.types.Object]
Vec = tuple[float, float, float]


def ground(
    studio: bool = False, kind: str = "mat", turn: float | None = None, things: bool = True, lift: float = 0.0
) -> None:
    """Bench in the hall, or a neutral sweep under softboxes."""
    if studio:
        _studio()
        return
    rng = np.random.default_rng(SEED)
    kit.world(PANORAMA, turn if turn is not None else float(rng.uniform(0, 360)), 1.0)
    top = props.bench(kind)
    place(top, (0, 0, -lift))
    if things:
        rest = props.clutter(SEED)
        place(rest, (0, 0, -lift))


def _studio() -> None:
    kit.grey_world(0.32)
    paper = plain((0.56, 0.57, 0.58), 0.8)
    bend = np.linspace(0, math.pi / 2, 14)
    line = (
        [(-120.0, 0.0), (30.0, 0.0)]
        + [(30 + 40 * math.sin(a), 40 - 40 * math.cos(a)) for a in bend]
        + [(70.0, 150.0)]
    )
    points = np.array([[(-160.0, y, z), (160.0, y, z)] for y, z in line]).reshape(-1, 3)
    kit.mesh(points, [(2 * k, 2 * k + 1, 2 * k + 3, 2 * k + 2) for k in range(len(line) - 1)], [paper])
    lamp((-62, -38, 62), (0, 0, 10), (26, 80), 42000, (1, 0.99, 0.97))
    lamp((70, -14, 48), (0, 0, 10), (20, 70), 20000, (0.97, 0.98, 1))
    lamp((0, 10, 105), (0, 0, 0), (70, 50), 26000, (1, 1, 1))


def aim(
    at: Vec,
    target: Vec,
    lens: float = 40.0,
    focus: Vec | None = None,
    blur: float = 0.17,
    studio: bool = False,
) -> None:
    """Camera held by hand: some roll and a slightly missed aim (none in the studio)."""
    rng = np.random.default_rng(SEED + 1)
    if studio:
        camera(at, target, lens, 0.0, focus, 0.10)
        return
    far = math.dist(at, target)
    missed = [t + float(rng.normal(0, 0.018)) * far for t in target]
    camera(at, missed, lens, float(rng.normal(0, 2.6)), focus or target, blur)


def lay(parts: Part, x: float, y: float, face: float = 0.0) -> None:
    """Lays a bottle on its side along x, base at `x`; `face` = 0 has the logo on top."""
    place(parts, (0, 0, 0), (0, 0, -90 + face))
    place(parts, (x, y, 3.66), (0, 90, 0))


def bottle_overall(colour: str) -> None:
    if colour == "steel":
        ground(kind="blue", turn=250)
    else:
        ground(kind="mat", turn=65)
    bottle(colour, turn=-9)
    aim((-7, -43, 25) if colour == "steel" else (6, -44, 22), (0.4, 0, 13.8), 40, (0, -3.5, 13), 0.22)


def bottle_pair() -> None:
    ground(kind="paper", turn=120)
    first, second = bottle("charcoal", turn=12), bottle("ivory", turn=-18)
    place(first, (-6.5, 1.5, 0))
    place(second, (5.5, -1.5, 0))
    aim((3, -50, 24), (0, 0, 13.0), 38, (0, -3, 12), 0.22)


def ruler() -> None:
    ground(kind="green", turn=200, things=True)
    made = bottle("sea", loop=12)
    lay(made, -12.2, 2.0, 16)
    rule = props.ruler()
    place(rule, (2.8, -4.6, 0.02), (0, 0, 0.6))
    aim((2.5, -20, 33), (1.2, -0.6, 2), 36, (0, -3, 3), 0.12)


def caliper() -> None:
    ground(kind="mat", turn=310)
    bare_body("sea")
    tool = props.caliper()
    place(tool, (-2.7155, 3.62, 21.42), (0, 0, 0))
    lamp((-22, 6, 60), (0, 0, 20), (30, 12), 500)
    aim((4.5, -15.5, 40.0), (4.0, 0.9, 21.5), 41, (3.0, 1.5, 22), 0.10)


def scale() -> None:
    ground(kind="steel", turn=20)
    tool = props.scale()
    made = bottle("sea", turn=-14)
    place(made, (0.2, 2.6, 6.4))
    place([*tool, *made], (0, 0, 0), (0, 0, 7))
    aim((7, -50, 37), (0.3, -1, 15.6), 36, (0, -6, 8), 0.13)


def lid_gasket() -> None:
    ground(kind="paper", turn=160)
    top = lid(loop=90, ring="missing")
    place(top, (-4.4, 1.8, 3.29), (180, 0, 24))
    ring = gasket()
    place(ring, (3.6, -1.6, 0.19), (0, 0, 40))
    second = lid(loop=0)
    place(second, (5.4, 8.6, 0), (0, 0, 35))
    aim((1.0, -14.5, 14.0), (0.0, 1.2, 1.2), 38, (0, -1, 1.5), 0.14)


def inside(flaw: str = "", studio: bool = False) -> None:
    ground(studio, "mat", 40, things=False)
    bare_body("sea", flaw)
    close = bool(flaw)
    lamp((1.4, -2.2, 41), (0, 0, 5), (1.6, 1.6), 700, (1, 0.97, 0.92))
    lamp((-30, -20, 70), (0, 0, 20), (40, 12), 5000)
    if close:
        aim((0.5, -1.9, 38), (0.1, 0.1, 8), 74, (0, 0, 2.5), 0.10, studio)
    else:
        aim((0.9, -4.0, 41), (0.1, -0.3, 19), 56, (0, 0, 18), 0.08, studio)


def base(studio: bool = False) -> None:
    ground(studio, "board", 75)
    made = bottle("sea", loop=20)
    place(made, (0, 0, 3.66), (-90, 0, 0))
    place(made, (0, 0, 0), (0, 0, -12))
    if studio:
        lamp((-10, -40, 30), (0, 0, 3), (30, 30), 7000)
    aim((2.2, -17, 8.4), (0.3, 1, 3.7), 52, (0, 0, 3.7), 0.12, studio)


CLOSE: dict[str, tuple[float, float]] = {  # height looked at, distance
    "scratch": (11.2, 15.5), "scratch_ok": (9.0, 13.0), "dent": (6.0, 12.5), "dent_ok": (6.0, 13.0),
    "chip": (8.2, 9.5), "chip_ok": (8.0, 10.5), "drip": (10.0, 13.0), "logo": (13.0, 13.5),
    "logo_ok": (13.0, 13.5), "glue": (6.8, 13.0),
}  # fmt: skip


def body_close(flaw: str, studio: bool = False) -> None:
    """One place on the coated body: lying for scratch and glue, standing otherwise."""
    high, far = CLOSE[flaw]
    if studio:
        ground(True)
        bottle("steel" if flaw.startswith("dent") else "sea", flaw, turn=8)  # a dent shows best in a mirror
        aim((2.5, -3.6 - far * 1.05, high + 3.5), (0.1, -3.5, high), 50, studio=True)
        lamp((-20, -12, 40), (0, -3, high), (5, 50), 2600)
        return
    if flaw in ("scratch", "glue"):
        ground(kind="mat" if flaw == "scratch" else "board", turn=95)
        made = bottle("sea", flaw, loop=15)
        lay(made, -high, 0, -12)
        place(made, (0, 0, 0), (0, 0, -17 if flaw == "scratch" else 24))
        aim((1.5, -far * 0.62, 7.3 + far * 0.84), (0.2, -0.4, 7.0), 44, (0, 0, 7.2), 0.13)
        return
    ground(
        kind={"dent": "steel", "drip": "mat", "logo": "blue"}[flaw],
        turn={"dent": 130, "drip": 30, "logo": 215}[flaw],
    )
    bottle("steel" if flaw == "dent" else "sea", flaw, turn={"dent": 4, "drip": 6, "logo": -7}[flaw])
    side = {"dent": -3.0, "drip": 3.0, "logo": 2.0}[flaw]
    if flaw in ("dent", "drip"):
        lamp((-26, -14, 26), (0, 0, 7), (5, 40), 2200)
    aim((side, -3.6 - far, high + 5.0), (0.3, -3.4, high), 42, (0.4, -3.6, high), 0.13)


def steel_scratch() -> None:
    ground(kind="green", turn=140)
    made = bottle("steel", "hairlines", turn=5)
    lamp((24, -22, 36), (0, 0, 9), (5, 40), 1600)
    aim((-4, -20, 15), (0, -3.4, 9.6), 44, (0, -3.6, 9), 0.13)
    place(made, (0, 0, 0))


def coat_chip() -> None:
    ground(kind="mat", turn=280)
    made = bottle("sea", "lowchip", loop=10)
    lay(made, -1.2, 0, -14)
    place(made, (0, 0, 0), (0, 0, 28))
    aim((-3.9, -8.5, 13.2), (0.3, -0.4, 6.6), 46, (-0.5, -0.8, 7.1), 0.12)


def mouth(flaw: str, studio: bool = False) -> None:
    ground(studio, "paper", 190)
    bare_body("sea", mouth={"weld": "weld", "weld_ok": "weld_ok"}.get(flaw, ""))
    if flaw == "burr":
        props.burr()
    if not studio:
        lamp((-18, -24, 44), (0, 0, 22), (22, 6), 900)
    aim((1.2, -12.4, 28.0), (0.1, -1.4, 21.8), 55, (0, -2.6, 22.0), 0.08, studio)


def lid_inside(flaw: str, studio: bool = False) -> None:
    ground(studio, "board" if flaw == "missing" else "mat", 340)
    top = lid(
        loop=90, ring={"pinched": "pinched", "missing": "missing"}.get(flaw, "ok"), tint=(0.035, 0.036, 0.038)
    )
    place(top, (0, 0, 3.29), (180, 0, 12))
    lamp((-6, -10, 26), (0, 0, 3), (10, 10), 900)
    aim((1.0, -9.5, 14.0), (0.1, 0.1, 2.2), 46, (0, 1.2, 1.2), 0.09, studio)


def leak_test() -> None:
    ground(kind="steel", turn=170)
    rng = np.random.default_rng(4)
    k = rng.normal(0, 0.5, (5, 2))

    def wrinkle(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        edge = np.clip((np.hypot(x, y) - 5) / 9, 0, 1)
        return 0.05 + edge * sum(0.14 * np.abs(np.sin(a * x + b * y + j)) for j, (a, b) in enumerate(k))

    cloth = sheet(30, 30, picture(prints.tissue(), 0.9, 0.012, 9), wrinkle, 90)
    place(cloth, (0, 0, 0), (0, 0, 6))
    made = bottle("sea", loop=90, turn=180)
    place(made, (0, 0, 24.3), (180, 0, 0))
    props.drops(3, (0.3, -4.6), 1.9, 9)
    aim((4, -38, 27), (0.2, -0.8, 9.8), 40, (0, -3.2, 3), 0.14)


def drop_test() -> None:
    kit.world(PANORAMA, 10)
    floor = Mat((0.3, 0.3, 0.3), 0.4)
    floor.link(floor.tex(prints.concrete()).outputs[0], "Base Color")
    floor.bump(floor.noise((6, 6, 6), 5).outputs[0], 0.02)
    slab = sheet(420, 420, floor)
    place(slab, (60, 90, 0))
    made = bottle("sea", "dent", loop=35)
    lay(made, -11, 0, -28)
    place(made, (0, 0, 0), (0, 0, 33))
    mark = plain((0.75, 0.50, 0.03), 0.4, spots=0.2)
    for turn in (20, 110):
        strip = sheet(26, 3.2, mark)
        place(strip, (3, 2, 0.04 if turn == 20 else 0.07), (0, 0, turn))
    box = props.carton(21)
    place(box, (-34, 66, 0), (0, 0, 18))
    aim((5, -31, 29), (0, 1.5, 3), 38, (-3, -4, 6), 0.14)


def tape_test() -> None:
    ground(kind="green", turn=60)
    made = bottle("sea", "crosshatch", loop=12)
    clear = plain((0.95, 0.95, 0.92), 0.12, Alpha=0.22)
    along = np.linspace(0, 1, 40)
    rows = []
    for t in along:
        z = 5.2 + 6.4 * min(t, 0.45) / 0.45 * 0.62 if t < 0.45 else 9.17 + 2.6 * (t - 0.45)
        off = 3.672 if t < 0.45 else 3.672 + 5.5 * (t - 0.45) ** 1.6
        rows.append([(math.sin(a) * off, -math.cos(a) * off, z) for a in (-0.26, 0.26)])
    strip = props.film(np.array(rows), clear)
    lay([*made, strip], -8, 0, -8)
    place([*made, strip], (0, 0, 0), (0, 0, -14))
    roll = props.tape_roll()
    place(roll, (9, 12, 0))
    lamp((-24, 10, 36), (0, 0, 7), (30, 5), 1500)
    aim((-2.5, -9.0, 17.5), (0.6, -0.3, 7.2), 44, (0.2, 0, 7.4), 0.11)


def thermal() -> None:
    ground(kind="paper", turn=225)
    open_one = bare_body("sea")
    place(open_one, (0, 0, 0), (0, 0, 10))
    tool = props.thermometer()
    place(tool, (0.3, 0, 23.6), (4, 3, 6))
    second = bare_body("steel")
    place(second, (12.5, 9, 0))
    top = lid(loop=0)
    place(top, (-9, 2, 0), (0, 0, 50))
    aim((5, -46, 33), (0.8, 0, 18.2), 40, (0, -2, 27), 0.16)


def product(studio: bool = True) -> None:
    ground(studio)
    for colour, x, y, turn in (
        ("sea", 0.0, -3.0, -4),
        ("steel", -11.0, 3.5, 10),
        ("charcoal", 11.0, 3.5, -14),
    ):
        made = bottle(colour, turn=turn)
        place(made, (x, y, 0))
    aim((0, -66, 24), (0, 0, 13.2), 54, (0, -5, 13), studio=True)


def golden_front(studio: bool = True) -> None:
    ground(studio)
    bottle("sea", turn=-3)
    aim((0, -60, 20), (0, 0, 13.4), 60, (0, -3.6, 13), studio=True)


def golden_lid(studio: bool = True) -> None:
    ground(studio)
    bottle("sea", loop=24, turn=28)
    aim((3, -27, 37), (0, 0, 22.4), 56, (0, -2.6, 23.5), studio=True)


def golden_packaging(studio: bool = True) -> None:
    ground(studio)
    pack, made = props.gift(12), bottle("sea", turn=6)
    place(pack, (-8, 2, 0), (0, 0, 14))
    place(made, (5, 0, 0))
    paper = sheet(9, 12.6, picture(prints.leaflet(), 0.6), lambda x, _y: 0.03 + 0.004 * (x + 1) ** 2, 24)
    place(paper, (-1.5, -13.5, 0), (0, 0, -14))
    ring = lathe(rounded([(0, 0), (0.1, 0)], 0.01), plain((0.5, 0.5, 0.5)), 8)
    place(ring, (0, 0, -50))
    aim((4, -64, 36), (-1, -2, 10.4), 54, (0, -4, 10), studio=True)
