"""Materials: a principled shader with shortcuts, and the few kinds used everywhere. Lengths in cm."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import bpy

Vec = Sequence[float]


def image(path: Path, data: bool = False) -> bpy.types.Image:
    loaded = bpy.data.images.load(str(path), check_existing=True)
    loaded.colorspace_settings.name = (
        "Non-Color" if data else ("Linear Rec.709" if path.suffix == ".exr" else "sRGB")
    )
    return loaded


class Mat:
    """A principled material with shortcuts for image maps and noise."""

    def __init__(
        self, colour: Vec = (0.8, 0.8, 0.8), rough: float = 0.5, metal: float = 0.0, **more: float
    ) -> None:
        self.mat = bpy.data.materials.new("m")
        self.mat.use_nodes = True
        self.tree = self.mat.node_tree
        self.bsdf = self.tree.nodes["Principled BSDF"]
        self.set("Base Color", (*colour, 1))
        self.set("Roughness", rough)
        self.set("Metallic", metal)
        for key, value in more.items():
            self.set(key.replace("_", " "), value)

    def set(self, name: str, value: object) -> None:
        self.bsdf.inputs[name].default_value = value

    def node(self, kind: str, **inputs: object) -> bpy.types.Node:
        made = self.tree.nodes.new(kind)
        for key, value in inputs.items():
            made.inputs[key.replace("_", " ")].default_value = value
        return made

    def link(self, source: bpy.types.NodeSocket, target: bpy.types.NodeSocket | str) -> None:
        self.tree.links.new(source, self.bsdf.inputs[target] if isinstance(target, str) else target)

    def tex(self, path: Path, data: bool = False) -> bpy.types.Node:
        made = self.node("ShaderNodeTexImage")
        made.image = image(path, data)
        made.interpolation = "Cubic"
        return made

    def noise(self, scale: Vec, detail: float = 3.0, space: str = "Object") -> bpy.types.Node:
        coord, mapping = self.node("ShaderNodeTexCoord"), self.node("ShaderNodeMapping")
        mapping.inputs["Scale"].default_value = scale
        made = self.node("ShaderNodeTexNoise", Scale=1.0, Detail=detail)
        self.link(coord.outputs[space], mapping.inputs[0])
        self.link(mapping.outputs[0], made.inputs["Vector"])
        return made

    def ramp(self, source: bpy.types.NodeSocket, low: float, high: float) -> bpy.types.NodeSocket:
        """Maps the middle of a noise (0.3 to 0.7) to low..high."""
        made = self.node("ShaderNodeMapRange")
        for index, value in ((1, 0.3), (2, 0.7), (3, low), (4, high)):
            made.inputs[index].default_value = value
        self.link(source, made.inputs[0])
        return made.outputs[0]

    def bump(
        self, height: bpy.types.NodeSocket, depth: float, before: bpy.types.Node | None = None
    ) -> bpy.types.Node:
        """Adds a bump of `depth` cm for a height of 1, on top of `before`."""
        made = self.node("ShaderNodeBump", Strength=1.0, Distance=depth)
        self.link(height, made.inputs["Height"])
        if before is not None:
            self.link(before.outputs[0], made.inputs["Normal"])
        self.link(made.outputs[0], "Normal")
        return made

    def mix(self, factor: bpy.types.NodeSocket, first: object, second: object) -> bpy.types.NodeSocket:
        made = self.node("ShaderNodeMix")
        made.data_type = "RGBA"
        for index, value in ((6, first), (7, second)):
            if isinstance(value, bpy.types.NodeSocket):
                self.link(value, made.inputs[index])
            else:
                made.inputs[index].default_value = (*value, 1)
        self.link(factor, made.inputs[0])
        return made.outputs[2]


def steel(scale: Vec = (1, 1, 60), rough: float = 0.26, tint: float = 0.62, wear: float = 0.0) -> Mat:
    """Brushed stainless steel; `scale` stretches the streaks (object axes, per cm)."""
    made = Mat((tint, tint * 0.99, tint * 0.965), rough, 1.0)
    streak = made.noise(scale, 4.0)
    made.link(made.ramp(streak.outputs[0], rough - 0.05, rough + 0.07), "Roughness")
    bump = made.bump(streak.outputs[0], 0.0004)
    if wear:
        made.bump(made.noise((9, 9, 9), 6.0).outputs[0], wear, bump)
    return made


def plain(
    colour: Vec,
    rough: float = 0.5,
    grain: float = 0.0,
    scale: float = 40.0,
    spots: float = 0.0,
    **more: float,
) -> Mat:
    """Plastic, paper or paint with optional fine grain (cm) and uneven colour."""
    made = Mat(colour, rough, **more)
    if grain:
        made.bump(made.noise((scale,) * 3).outputs[0], grain)
    if spots:
        uneven = made.ramp(made.noise((0.12,) * 3, 6.0).outputs[0], 0, 1)
        made.link(made.mix(uneven, [c * (1 - spots) for c in colour], colour), "Base Color")
    return made


def picture(path: Path, rough: float = 0.6, grain: float = 0.0, scale: float = 30.0, **more: float) -> Mat:
    made = Mat((1, 1, 1), rough, **more)
    made.link(made.tex(path).outputs[0], "Base Color")
    if grain:
        made.bump(made.noise((scale,) * 3).outputs[0], grain)
    return made


def glow(colour: Vec, strength: float) -> Mat:
    made = Mat((0, 0, 0))
    made.set("Emission Color", (*colour, 1))
    made.set("Emission Strength", strength)
    made.mat.cycles.emission_sampling = "NONE"
    return made
