"""The sample product: a 500 ml vacuum bottle with lid, carry loop and gasket (lengths in cm)."""

from __future__ import annotations

import math

import bpy
import numpy as np
import surfaces
from kit import lathe, place, rounded, sheet, tube
from materials import Mat, plain, steel

HIGH = 21.0
COLOURS = {
    "sea": (0.018, 0.135, 0.235),
    "charcoal": (0.028, 0.029, 0.031),
    "ivory": (0.66, 0.61, 0.50),
    "steel": None,
}
Part = list[bpy.types.Object]


def coat_mat(colour: str, flaw: str) -> Mat:
    """Powder coat (or brushed steel) with the print and the flaw of the body maps."""
    paint, bare, height = surfaces.body_maps(colour, flaw)
    tint = COLOURS[colour]
    if tint is None:
        made = steel((0.6, 0.6, 55), 0.25)
        made.link(
            made.mix(made.tex(paint).outputs[1], (0.62, 0.615, 0.6), made.tex(paint).outputs[0]), "Base Color"
        )
        streak = made.noise((0.6, 0.6, 55), 4.0)
        first = made.bump(streak.outputs[0], 0.0004)
        made.bump(made.tex(height, True).outputs[0], 0.06, first)
        return made
    made = Mat(tint, 0.42)
    layer, metal = made.tex(paint), made.tex(bare, True)
    painted = made.mix(layer.outputs[1], tint, layer.outputs[0])
    made.link(made.mix(metal.outputs[0], painted, (0.66, 0.65, 0.63)), "Base Color")
    made.link(metal.outputs[0], "Metallic")
    rough = made.node("ShaderNodeMapRange")
    for index, value in ((1, 0.0), (2, 1.0), (3, 0.40), (4, 0.26)):
        rough.inputs[index].default_value = value
    made.link(metal.outputs[0], rough.inputs[0])
    made.link(rough.outputs[0], "Roughness")
    fine = made.bump(made.noise((17, 17, 17), 2.0).outputs[0], 0.006)
    made.bump(made.tex(height, True).outputs[0], 0.22 if flaw == "drip" else 0.09, fine)
    return made


def dent_shape(flaw: str, u0: float = 0.5, z0: float = 5.6):
    """Radial displacement of a dent: a soft hollow with a slight rim."""
    depth, wide = {"dent": (0.44, 1.0), "dent_ok": (0.05, 0.4)}[flaw]

    def shape(u: np.ndarray, _r: np.ndarray, z: np.ndarray) -> np.ndarray:
        across, up = (u - u0) * 2 * np.pi * 3.65, z - z0
        far = np.sqrt((across * 0.92 + up * 0.25) ** 2 + (up * 0.8 - across * 0.1) ** 2) / wide
        return -depth * np.exp(-(far**2.4)) + 0.10 * depth * np.exp(-((far - 1.55) ** 2) * 5)

    return shape


def thread(u: np.ndarray, r: np.ndarray, z: np.ndarray) -> np.ndarray:
    """The neck's screw thread, about one and a half turns."""
    turns = (z - 21.35) / 0.5 - u
    near = turns - np.round(turns)
    inside = (np.round(turns) >= 0) & (np.round(turns) <= 1) & (r > 2.5)
    return np.where(inside, 0.1155 * np.exp(-((near / 0.17) ** 4)), 0.0)


def body(colour: str = "sea", flaw: str = "", mouth: str = "") -> Part:
    """The bottle without its lid, standing on z = 0 with the logo towards -y."""
    profile = rounded(
        [(3.1, 0.0), (3.42, 0.0), (3.65, 0.25), (3.65, 17.6), (3.45, 19.0), (2.9, 20.2), (2.85, 20.9)],
        0.7,
        0.06 if flaw.startswith("dent") else 0.8,
    )
    dent = dent_shape(flaw) if flaw.startswith("dent") else None
    sleeve = lathe(profile, coat_mat(colour, flaw), 384 if dent else 224, HIGH, dent)
    neck = rounded([(2.85, 20.88), (2.6, 21.0), (2.6, 23.02), (2.5, 23.1), (2.38, 23.02)], 0.06, 0.03)
    liner = rounded([(2.38, 23.03), (2.38, 21.0), (3.3, 18.2), (3.3, 1.7), (2.9, 1.0), (0.0, 0.9)], 0.5)
    base = rounded([(3.1, 0.0), (2.95, 0.22), (0.0, 0.22)], 0.06)
    neck_mat = steel((0.7, 0.7, 50), 0.2)
    if mouth.startswith("weld"):
        neck_mat = surfaces_weld(mouth)
    parts = [
        sleeve,
        lathe(neck, neck_mat, 512, 24.0, thread),
        lathe(liner, liner_mat(flaw), 192, 24.0),
        lathe(base, steel((3, 3, 3), 0.3), 96),
    ]
    engraving = sheet(4.6, 4.6, base_mat())
    place(engraving, (0, 0, 0.215), (180, 0, 0))
    return [*parts, engraving]


def surfaces_weld(kind: str) -> Mat:
    """Neck steel with the longitudinal seam: heat tint and ridge, or a faint polished line."""
    made = steel((0.7, 0.7, 50), 0.2)
    tint, ridge = surfaces.weld_maps(kind)
    layer = made.tex(tint)
    made.link(made.mix(layer.outputs[1], (0.62, 0.615, 0.6), layer.outputs[0]), "Base Color")
    made.bump(
        made.tex(ridge, True).outputs[0], 0.12, made.bump(made.noise((0.7, 0.7, 50), 4.0).outputs[0], 0.0004)
    )
    return made


def liner_mat(flaw: str) -> Mat:
    made = steel((0.6, 0.6, 30), 0.27, 0.66)
    if flaw.startswith("stain"):
        layer = made.tex(surfaces.stain_map(flaw))
        flat = made.node("ShaderNodeTexCoord")
        mapping = made.node("ShaderNodeMapping")
        mapping.inputs["Scale"].default_value = (1 / 7.2, 1 / 7.2, 1)
        mapping.inputs["Location"].default_value = (0.5, 0.5, 0)
        made.link(flat.outputs["Object"], mapping.inputs[0])
        made.link(mapping.outputs[0], layer.inputs[0])
        made.link(made.mix(layer.outputs[1], (0.66, 0.65, 0.63), layer.outputs[0]), "Base Color")
        dull = made.node("ShaderNodeMapRange")
        for index, value in ((1, 0.0), (2, 1.0), (3, 1.0), (4, 0.25)):
            dull.inputs[index].default_value = value
        made.link(layer.outputs[1], dull.inputs[0])
        made.link(dull.outputs[0], "Metallic")
    return made


def base_mat() -> Mat:
    made = steel((0.8, 40, 0.8), 0.3)
    layer = made.tex(surfaces.base_map())
    made.link(made.mix(layer.outputs[1], (0.62, 0.615, 0.6), (0.09, 0.09, 0.09)), "Base Color")
    made.bump(layer.outputs[1], -0.02)
    return made


def gasket(state: str = "ok", lift: float = 0.0) -> bpy.types.Object:
    """The silicone ring; "pinched" kinks out of its groove at one place."""
    turn = np.linspace(0, 2 * np.pi, 160, endpoint=False)
    radius, z = np.full_like(turn, 2.43), np.full_like(turn, lift)
    if state == "pinched":
        near = np.exp(-(((turn - 4.45) / 0.17) ** 2))
        beside = np.exp(-(((turn - 4.72) / 0.12) ** 2)) + np.exp(-(((turn - 4.16) / 0.12) ** 2))
        radius, z = radius - 0.75 * near + 0.08 * beside, z - 0.42 * near - 0.12 * beside
    path = np.stack([radius * np.cos(turn), radius * np.sin(turn), z], -1)
    silicone = plain((0.80, 0.83, 0.82), 0.33, 0.002, 20, Subsurface_Weight=0.6, Transmission_Weight=0.12)
    silicone.set("Subsurface Radius", (0.3, 0.3, 0.3))
    return tube(path, (0.17, 0.19), silicone, closed=True)


def lid(
    loop: float = 0.0, ring: str = "ok", tint: tuple[float, float, float] = (0.022, 0.022, 0.024)
) -> Part:
    """The screw lid with its opening down at z = 0; `loop` folds the carry loop by degrees."""
    black = plain(tint, 0.38, 0.003, 30)
    outer = rounded([(2.9, 0), (3.0, 0.08), (3.0, 2.85), (2.72, 3.2), (2.0, 3.24), (0.0, 3.24)], 0.2, 0.14)
    inner = rounded(
        [
            (2.9, 0),
            (2.78, 0.03),
            (2.78, 2.2),
            (2.63, 2.2),
            (2.63, 2.62),
            (2.22, 2.62),
            (2.22, 2.15),
            (0, 2.15),
        ],
        0.04,
        0.06,
    )

    def ribs(u: np.ndarray, r: np.ndarray, z: np.ndarray) -> np.ndarray:
        fade = np.clip((z - 0.3) / 0.15, 0, 1) * np.clip((2.6 - z) / 0.15, 0, 1) * (r > 2.9)
        return fade * 0.035 * np.cos(2 * np.pi * 64 * u)

    def female(u: np.ndarray, r: np.ndarray, z: np.ndarray) -> np.ndarray:
        turns = (z - 0.5) / 0.5 - u
        near = turns - np.round(turns)
        on = (np.round(turns) >= 0) & (np.round(turns) <= 1) & (r > 2.7)
        return np.where(on, -0.10 * np.exp(-((near / 0.16) ** 4)), 0.0)

    parts = [lathe(outer, black, 512, shape=ribs), lathe(inner, black, 256, shape=female)]
    disc = lathe(rounded([(1.95, 3.24), (1.95, 3.29), (0, 3.29)], 0.03), steel((0.8, 60, 0.8), 0.26), 96)
    turn = np.linspace(-0.12, math.pi + 0.12, 48)
    arc = np.stack([3.22 * np.cos(turn), np.zeros_like(turn), 1.7 + 3.7 * np.maximum(np.sin(turn), -0.2)], -1)
    strap = tube(arc, (0.2, 0.55), black, sides=24)
    place(strap, (0, 0, -1.7))
    place(strap, (0, 0, 1.7), (loop, 0, 0))
    parts += [disc, strap]
    for side in (-1, 1):
        pin = lathe(rounded([(0.62, 0), (0.62, 0.38), (0, 0.42)], 0.08), black, 48)
        place(pin, (side * 3.0, 0, 1.7), (0, side * 90, 0))
        parts.append(pin)
    if ring != "missing":
        parts.append(gasket("pinched" if ring == "pinched" else "ok", 2.46))
    return parts


def bottle(colour: str = "sea", flaw: str = "", loop: float = 0.0, turn: float = 0.0) -> Part:
    """The closed bottle, `turn` degrees round its own axis."""
    top = lid(loop)
    place(top, (0, 0, 20.93), (0, 0, 14))
    parts = [*body(colour, flaw), *top]
    place(parts, (0, 0, 0), (0, 0, turn))
    return parts
