"""The factory hall: floor, walls, racks, tubes, packing line; also the light of all bench shots."""

from __future__ import annotations

import bpy
import numpy as np
import prints
import props
from bottle import bottle
from kit import box, camera, copy, lamp, place, sheet
from materials import Mat, glow, plain, steel

LONG, WIDE, HIGH = 4600.0, 2200.0, 640.0


def shell() -> None:
    """Floor, walls with a row of windows, roof with trusses and fluorescent tubes."""
    floor = plain((0.3, 0.3, 0.29), 0.32)
    tile = floor.tex(prints.concrete())
    coord, mapping = floor.node("ShaderNodeTexCoord"), floor.node("ShaderNodeMapping")
    mapping.inputs["Scale"].default_value = (1 / 420, 1 / 420, 1)
    floor.link(coord.outputs["Object"], mapping.inputs[0])
    floor.link(mapping.outputs[0], tile.inputs[0])
    floor.link(tile.outputs[0], "Base Color")
    floor.link(floor.ramp(floor.noise((0.02, 0.02, 0.02), 6).outputs[0], 0.22, 0.5), "Roughness")
    sheet(WIDE * 1.2, LONG * 1.2, floor)
    paint = plain((0.62, 0.66, 0.67), 0.6, spots=0.15)
    skirt = plain((0.11, 0.24, 0.30), 0.5, spots=0.2)
    roof = plain((0.40, 0.42, 0.43), 0.7)
    for turn, far, span in (
        (0, LONG / 2, WIDE),
        (180, LONG / 2, WIDE),
        (90, WIDE / 2, LONG),
        (270, WIDE / 2, LONG),
    ):
        lower, upper = box((span, 10, 130), [skirt]), box((span, 10, HIGH - 130), [paint])
        place(upper, (0, 0, 130))
        wall = [lower, upper]
        for k in range(int(span // 400)):
            pane = box((260, 4, 110), [glow((0.82, 0.92, 1.0), 3.4)])
            place(pane, (-span / 2 + 250 + k * 400, -6, HIGH - 200))
            wall.append(pane)
        place(wall, (0, far, 0))
        place(wall, (0, 0, 0), (0, 0, turn))
    lid = sheet(WIDE * 1.1, LONG * 1.1, roof)
    place(lid, (0, 0, HIGH), (180, 0, 0))
    girder = plain((0.24, 0.28, 0.30), 0.5)
    for k in range(12):
        beam = box((WIDE, 12, 34), [girder])
        place(beam, (0, -LONG / 2 + 200 + k * 390, HIGH - 60))
    tubes()


def tubes() -> None:
    """Visible tubes; the light itself comes from one long area lamp a row, which samples far faster."""
    for row in range(6):
        x = -WIDE / 2 + 200 + row * 360
        lamp((x, 0, 462), (x, 0, 0), (16, LONG - 400), 5.2e6, (1.0, 0.985, 0.94))
    light, tray = (
        box((7, 240, 4), [glow((1.0, 0.985, 0.94), 46)]),
        box((22, 246, 5), [plain((0.8, 0.8, 0.8))]),
    )
    for row in range(6):
        for k in range(14):
            if (row * 5 + k * 3) % 17 == 4:  # one or two are always out
                continue
            for part, z in ((light, 470), (tray, 475)):
                place(copy(part), (-WIDE / 2 + 200 + row * 360, -LONG / 2 + 180 + k * 325, z))
    for one in (light, tray):
        bpy.data.objects.remove(one)


def racks(sides: tuple[int, ...] = (-1, 1)) -> None:
    """Pallet racks along the walls, filled with plain cartons."""
    rng = np.random.default_rng(3)
    blue, orange = plain((0.03, 0.10, 0.28), 0.4), plain((0.62, 0.19, 0.03), 0.4)
    boards = [
        box((62, 58, 44), [plain((0.40 + 0.05 * k, 0.27 + 0.035 * k, 0.15 + 0.02 * k), 0.85, spots=0.2)])
        for k in range(4)
    ]
    boards += [box((62, 58, 44), [plain((0.68, 0.67, 0.63), 0.7, spots=0.1)])]
    for side in sides:
        x = side * (WIDE / 2 - 90)
        for k in range(14):
            y = -LONG / 2 + 220 + k * 300
            post = box((9, 11, 420), [blue])
            place(post, (x - side * 50, y, 0))
            for level in range(3):
                beam = box((6, 300, 12), [orange])
                place(beam, (x - side * 50, y + 150, 20 + level * 140))
                for j in range(4):
                    for high in range(int(rng.integers(0, 3))):
                        place(
                            copy(boards[int(rng.integers(0, 5))]),
                            (x, y + 42 + j * 70, 32 + level * 140 + high * 44.5),
                            (0, 0, rng.normal(0, 3)),
                        )
    for one in boards:
        place(one, (0, 0, -300))


def line(at: float, reach: float = 1700.0) -> None:
    """A packing line along y: belt, frame, bottles, gift boxes, stools and lamp hoods."""
    rng = np.random.default_rng(7)
    belt, frame = box((60, reach, 5), [plain((0.03, 0.09, 0.06), 0.5)]), steel((2, 2, 20), 0.35, 0.5)
    place(belt, (at, 0, 74))
    for side in (-1, 1):
        rail = box((5, reach, 12), [frame])
        place(rail, (at + side * 32, 0, 71))
        table = box((52, reach, 3), [plain((0.55, 0.57, 0.56), 0.4)])
        place(table, (at + side * 62, 0, 72))
        for k in range(int(reach // 170)):
            leg = box((5, 5, 72), [frame])
            place(leg, (at + side * 84, -reach / 2 + 40 + k * 170, 0))
            stool(at + side * 125, -reach / 2 + 110 + k * 170 + rng.uniform(-30, 30))
    models = [simple_bottle(0), simple_bottle(1)]
    boxes = [props.gift(4)]
    for k in range(int(reach // 16)):
        y = -reach / 2 + 10 + k * 16
        model = boxes[0] if k > reach / 26 else models[0 if k % 5 else 1]
        place(copy(model), (at + rng.normal(0, 5), y, 79), (0, 0, rng.uniform(-20, 20)))
        if k % 3 == 0:
            for side in (-1, 1):
                place(copy(boxes[0]), (at + side * 66 + rng.normal(0, 9), y, 75), (0, 0, rng.uniform(0, 90)))
    for one in [*models, *boxes]:
        place(one, (0, 0, -400))


def simple_bottle(kind: int) -> bpy.types.Object:
    from kit import lathe, rounded

    mat: Mat = plain((0.018, 0.135, 0.235), 0.4) if kind == 0 else steel((1, 1, 20), 0.3)
    return lathe(
        rounded(
            [(3.4, 0), (3.65, 0.3), (3.65, 17.8), (2.9, 20.4), (3.0, 21), (3.0, 24), (0, 24.2)], 0.5, 0.6
        ),
        mat,
        32,
    )


def stool(x: float, y: float) -> None:
    from kit import lathe, rounded

    seat = lathe(rounded([(0, 44), (16, 44), (17, 47), (0, 48)], 1, 1), plain((0.05, 0.16, 0.34), 0.4), 32)
    place(seat, (x, y, 0))
    for dx, dy in ((-11, -11), (11, -11), (-11, 11), (11, 11)):
        leg = box((2.2, 2.2, 45), [steel(rough=0.3)])
        place(leg, (x + dx, y + dy, 0))


def pallets(seed: int = 2) -> None:
    rng = np.random.default_rng(seed)
    for x, y in ((-520, -900), (-520, -700), (-540, -380), (-520, 60), (520, 300), (540, 900), (-500, 700)):
        parts = props.stack(2, 2, int(rng.integers(2, 6)), int(x + y) % 97, label=False)
        place(parts, (x, y, 0), (0, 0, 90 + rng.normal(0, 4)))


def yellow_lines() -> None:
    paint = plain((0.75, 0.50, 0.03), 0.5, spots=0.25)
    for x in (-400, 400, -690):
        strip = sheet(9, LONG * 0.95, paint)
        place(strip, (x, 0, 0.15))


def build(full: bool = True) -> None:
    shell()
    racks()
    yellow_lines()
    line(0.0)
    if full:
        pallets()


def panorama() -> None:
    """The hall as seen from an inspection bench, all round: the light of the bench shots."""
    build()
    near = bottle("sea")
    place(near, (0, 0, -500))
    camera((-270, -1050, 130), (-270, 0, 130), blur=0.0)
    data = bpy.context.scene.camera.data
    data.type = "PANO"
    data.panorama_type = "EQUIRECTANGULAR"


def hall_overview() -> None:
    build()
    camera((-270, -1640, 168), (-60, 400, 110), 27, 1.6, (0, -700, 100), 0.12)
