"""Shots of cartons and gift boxes: pallet, marks, labels, opened and damaged packing (lengths in cm)."""

from __future__ import annotations

import hall
import kit
import numpy as np
import prints
import props
import stage_bench
from bottle import bottle
from kit import box, camera, lamp, place, sheet
from materials import Mat, picture, plain
from stage_bench import aim, ground


def pallet() -> None:
    hall.build(full=True)
    parts = props.stack(2, 2, 5, 5)
    place(parts, (-250, -1180, 0), (0, 0, -24))
    beside = props.stack(2, 2, 3, 9, label=False)
    place(beside, (-120, -1000, 0), (0, 0, -20))
    camera((-262, -1480, 158), (-246, -1180, 84), 27, -1.8, (-250, -1230, 90), 0.12)


def shipping_mark() -> None:
    kit.world(stage_bench.PANORAMA, 330)
    for k, (x, y, z, turn) in enumerate(
        ((0, 0, 0, 0), (1.0, 0.4, 28.2, 1.4), (52, 1.4, 0, -1.0), (52.6, 0.2, 28.2, 0.8), (0.5, 36, 0, 0))
    ):
        one = props.carton(17 + k % 3, n=14)
        place(one, (x, y, z), (0, 0, turn))
    floor = sheet(300, 300, plain((0.3, 0.3, 0.29), 0.4, 0.02, 5, 0.2))
    place(floor, (0, 0, -14))
    aim((-14, -74, 52), (-2, -17, 40), 34, (0, -17, 40), 0.15)


def open_carton() -> None:
    ground(kind="steel", turn=100, things=False)
    wide, deep, high = props.CARTON
    faces = [
        picture(prints.carton_side(k, 17), 0.82, 0.01, 12)
        for k in ("front", "plain", "side", "plain", "plain", "plain")
    ]
    box(props.CARTON, faces, 14, props.soft(0.35, 3, props.CARTON), "fbrld")
    inner = [plain((0.36, 0.25, 0.15), 0.85)] * 6
    case = box((wide - 0.8, deep - 0.8, high - 0.1), inner, sides="fbrld")
    place(case, (0, 0, 0.4))
    board = picture(prints.carton_side("plain", 9), 0.82, 0.01, 12)
    for x, y, turn, lean, length, reach in (
        (0, -deep / 2, 0, 118, wide, 17),
        (0, deep / 2, 180, 68, wide, 17),
        (wide / 2, 0, 90, 126, deep, 17),
        (-wide / 2, 0, 270, 112, deep, 17),
    ):
        flap = box((length - 0.6, reach, 0.5), [board] * 6)
        place(flap, (0, reach / 2, 0))
        place(flap, (0, 0, 0), (lean + (0 if lean > 90 else 40), 0, 0))
        place(flap, (0, 0, 0), (0, 0, turn))
        place(flap, (x, y, high))
    rng = np.random.default_rng(2)
    model = props.gift(5)
    for c in range(6):
        for r in range(4):
            if (c, r) == (4, 0):
                continue
            twin = kit.copy(model)
            place(
                twin,
                (-20.9 + c * 8.37, -12.5 + r * 8.35, 0.8 + rng.uniform(0, 0.5)),
                (0, 0, rng.normal(0, 0.7)),
            )
    place(model, (38, -10, 0), (0, 0, 24))
    aim((13, -58, 74), (3, -2, 20), 32, (0, -8, 26), 0.14)


def gift_box() -> None:
    ground(kind="mat", turn=60)
    pack = props.gift(12)
    place(pack, (0, 0, 0), (0, 0, 19))
    aim((-3, -44, 27), (0.4, 0, 13.0), 40, (0, -4, 14), 0.2)


def ean_label() -> None:
    ground(kind="green", turn=270)
    pack = props.gift(12)
    place(pack, (0, -13, 4.2), (90, 0, 180))
    place(pack, (0, 0, 0), (0, 0, -6))
    aim((1.2, -7.8, 18.4), (0.0, -2.7, 8.4), 44, (-0.2, -2.6, 8.4), 0.08)


def itf_label() -> None:
    kit.world(stage_bench.PANORAMA, 150)
    for x, y, z in ((0, 0, 0), (52.2, 0.6, 0), (0.5, 0.2, 28.3)):
        one = props.carton(17, n=14)
        place(one, (x, y, z))
    slab = props.pallet()
    place(slab, (20, 10, -14.4))
    lamp((-40, -120, 120), (0, 0, 20), (120, 8), 60000)
    aim((10, -41, 14), (14.2, -17, 9.0), 40, (14, -17.6, 9), 0.12)


def crushed_box(flaw: str = "crushed", studio: bool = False) -> None:
    ground(studio, "board", 20)
    pack = props.gift(70, props.crush(1.0 if flaw == "crushed" else 0.10))
    place(pack, (0, 0, 0), (0, 0, -16))
    if studio:
        aim((14, -27, 37), (0.6, -1, 19.5), 46, (1, -4, 22), studio=True)
    else:
        aim((14, -23, 37), (1.0, -1, 19.5), 40, (3, -4, 23), 0.13)


def leaflet() -> None:
    """An opened gift box lying with its end towards the camera, bottle taken out, nothing else in it."""
    ground(kind="mat", turn=290)
    mats = [picture(prints.gift_side(k), 0.45) for k in ("front", "back", "plain", "plain", "plain", "plain")]
    shell = box(props.GIFT, mats, 10, props.soft(0.04, 3, props.GIFT), "fbrld")
    grey = plain((0.50, 0.47, 0.43), 0.85)
    lining = box((8.1, 8.1, 25.9), [grey] * 6, sides="fbrld")
    place(lining, (0, 0, 0.2))
    white: Mat = plain((0.74, 0.73, 0.70), 0.6)
    flaps = []
    for turn, lean, reach in ((0, 128, 7.6), (90, 105, 4.0), (270, 118, 4.0)):
        flap = box((8.0, reach, 0.06), [white] * 6)
        place(flap, (0, reach / 2, 0))
        place(flap, (0, 0, 0), (lean, 0, 0))
        place(flap, (0, -4.2, 26), (0, 0, 0))
        place(flap, (0, 0, 0), (0, 0, turn))
        flaps.append(flap)
    whole = [shell, lining, *flaps]
    place(whole, (0, 0, 0), (0, 0, 180))
    place(whole, (-6.5, 19, 4.2), (90, 0, 0))
    place(whole, (0, 0, 0), (0, 0, 9))
    made = bottle("sea", loop=15)
    stage_bench.lay(made, -12.5, 0, 10)
    place(made, (8.5, 4, 0), (0, 0, 74))
    bag = sheet(
        11,
        24,
        plain((0.8, 0.82, 0.84), 0.15, Alpha=0.28),
        lambda x, y: 0.15 + 0.25 * np.abs(np.sin(x * 1.3 + y * 0.4)) * np.abs(np.cos(y * 0.5)),
        60,
    )
    place(bag, (20, 2, 0), (0, 0, -20))
    aim((1, -30, 29), (1.5, 3.0, 3.0), 34, (0, -4, 5), 0.14)
