"""Small helpers over Blender's Python module: meshes, materials, lights, camera. One unit is 1 cm."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence
from pathlib import Path

import bpy
import numpy as np
from materials import Mat, image
from mathutils import Euler, Matrix, Vector

Vec = Sequence[float]
Displace = Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray]


def reset() -> None:
    """Empties the scene and everything a former shot left behind."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    scene.world = bpy.data.worlds.new("world")
    scene.world.use_nodes = True


def world(path: Path, turn: float = 0.0, strength: float = 1.0) -> None:
    """Lights the scene with an equirectangular picture turned by `turn` degrees."""
    tree = bpy.context.scene.world.node_tree
    env = tree.nodes.new("ShaderNodeTexEnvironment")
    env.image = image(path)
    mapping = tree.nodes.new("ShaderNodeMapping")
    mapping.inputs["Rotation"].default_value = (0, 0, math.radians(turn))
    coord = tree.nodes.new("ShaderNodeTexCoord")
    tree.links.new(coord.outputs["Generated"], mapping.inputs[0])
    tree.links.new(mapping.outputs[0], env.inputs[0])
    tree.links.new(env.outputs[0], tree.nodes["Background"].inputs[0])
    tree.nodes["Background"].inputs[1].default_value = strength


def grey_world(level: float) -> None:
    back = bpy.context.scene.world.node_tree.nodes["Background"]
    back.inputs[0].default_value = (level, level, level, 1)


def mesh(
    points: np.ndarray,
    faces: Sequence[Sequence[int]] | np.ndarray,
    mats: Sequence[Mat],
    uv: np.ndarray | None = None,
    smooth: bool = True,
    index: Sequence[int] | None = None,
) -> bpy.types.Object:
    """A mesh object; `uv` holds one pair per point."""
    data = bpy.data.meshes.new("mesh")
    if isinstance(faces, np.ndarray):  # quads, the fast way
        data.vertices.add(len(points))
        data.vertices.foreach_set("co", np.asarray(points, np.float32).ravel())
        data.loops.add(faces.size)
        data.loops.foreach_set("vertex_index", faces.astype(np.int32).ravel())
        data.polygons.add(len(faces))
        data.polygons.foreach_set("loop_start", np.arange(0, faces.size, 4, dtype=np.int32))
        data.update(calc_edges=True)
    else:
        data.from_pydata(np.asarray(points).tolist(), [], faces)
    for one in mats:
        data.materials.append(one.mat)
    if uv is not None:
        layer = data.uv_layers.new()
        loops = np.empty(len(data.loops), dtype=np.int32)
        data.loops.foreach_get("vertex_index", loops)
        layer.data.foreach_set("uv", np.asarray(uv)[loops].astype(np.float32).ravel())
    data.polygons.foreach_set("use_smooth", [smooth] * len(data.polygons))
    if index is not None:
        data.polygons.foreach_set("material_index", list(index))
    data.update()
    made = bpy.data.objects.new("object", data)
    bpy.context.scene.collection.objects.link(made)
    return made


def sheet_faces(rows: int, columns: int, base: int = 0) -> np.ndarray:
    """The quads of a grid of points, one row of four indices each."""
    first = (base + np.arange(rows - 1)[:, None] * columns + np.arange(columns - 1)[None, :]).reshape(-1, 1)
    return first + np.array([0, 1, columns + 1, columns])


def rounded(corners: Sequence[Vec], bend: float = 0.12, step: float = 0.8) -> np.ndarray:
    """A polyline with its corners rounded over `bend` cm, sampled about every `step` cm."""
    pts = [np.array(c, float) for c in corners]
    line = [pts[0]]
    for before, here, after in zip(pts, pts[1:], pts[2:], strict=False):
        into, out = here - before, after - here
        reach = min(bend, np.linalg.norm(into) / 2.01, np.linalg.norm(out) / 2.01)
        start, end = here - into / np.linalg.norm(into) * reach, here + out / np.linalg.norm(out) * reach
        line += [(1 - t) ** 2 * start + 2 * t * (1 - t) * here + t * t * end for t in np.linspace(0, 1, 6)]
    line.append(pts[-1])
    dense = [line[0]]
    for a, b in itertools.pairwise(line):
        count = max(1, math.ceil(np.linalg.norm(b - a) / step))
        dense += [a + (b - a) * (k + 1) / count for k in range(count)]
    return np.array(dense)


def lathe(
    profile: np.ndarray, mat: Mat, around: int = 192, high: float = 1.0, shape: Displace | None = None
) -> bpy.types.Object:
    """Turns (radius, z) round the z axis; u = 0.5 faces -y; v = z / high; shape(u, r, z) is added to r."""
    u = np.linspace(0, 1, around + 1)
    uu, rr = np.meshgrid(u, profile[:, 0])
    zz = np.repeat(profile[:, 1:2], around + 1, axis=1)
    if shape is not None:
        rr = rr + shape(uu, rr, zz)
    angle = 2 * np.pi * (uu - 0.5)
    points = np.stack([rr * np.sin(angle), -rr * np.cos(angle), zz], -1).reshape(-1, 3)
    uv = np.stack([uu, zz / high], -1).reshape(-1, 2)
    return mesh(points, sheet_faces(len(profile), around + 1), [mat], uv)


def sheet(
    wide: float,
    deep: float,
    mat: Mat,
    lift: Callable[[np.ndarray, np.ndarray], np.ndarray] | None = None,
    n: int = 2,
) -> bpy.types.Object:
    """A flat or gently lifted sheet in x, y around the origin."""
    x, y = np.meshgrid(np.linspace(-wide / 2, wide / 2, n), np.linspace(-deep / 2, deep / 2, n))
    z = lift(x, y) if lift is not None else np.zeros_like(x)
    uv = np.stack([x / wide + 0.5, y / deep + 0.5], -1).reshape(-1, 2)
    return mesh(np.stack([x, y, z], -1).reshape(-1, 3), sheet_faces(n, n), [mat], uv)


def box(
    size: Vec,
    mats: Sequence[Mat],
    n: int = 2,
    shape: Callable[[np.ndarray], np.ndarray] | None = None,
    sides: str = "fbrltd",
    edge: float = 0.0,
) -> bpy.types.Object:
    """A box standing on z = 0 with one material a side: front, back, right, left, top, down."""
    frames = {
        "f": ((0, -1, 0), (1, 0, 0), (0, 0, 1)), "b": ((0, 1, 0), (-1, 0, 0), (0, 0, 1)),
        "r": ((1, 0, 0), (0, 1, 0), (0, 0, 1)), "l": ((-1, 0, 0), (0, -1, 0), (0, 0, 1)),
        "t": ((0, 0, 1), (1, 0, 0), (0, 1, 0)), "d": ((0, 0, -1), (1, 0, 0), (0, -1, 0)),
    }  # fmt: skip
    half = np.array(size, float) / 2
    a, b = np.meshgrid(np.linspace(-1, 1, n), np.linspace(-1, 1, n))
    points, faces, uvs, index = [], [], [], []
    for side in sides:
        out, right, up = (np.array(v, float) for v in frames[side])
        grid = (out + a[..., None] * right + b[..., None] * up).reshape(-1, 3) * half
        faces.append(sheet_faces(n, n, len(points) * n * n))
        index += [min("fbrltd".index(side), len(mats) - 1)] * (n - 1) ** 2
        points.append(grid)
        uvs.append(np.stack([(a + 1) / 2, (b + 1) / 2], -1).reshape(-1, 2))
    all_points = np.concatenate(points) + np.array([0, 0, half[2]])
    if shape is not None:
        all_points = shape(all_points)
    made = mesh(all_points, np.concatenate(faces), mats, np.concatenate(uvs), smooth=n > 2, index=index)
    if edge:
        weld = made.modifiers.new("w", "WELD")
        weld.merge_threshold = 1e-4
        bevel = made.modifiers.new("b", "BEVEL")
        bevel.width, bevel.segments = edge, 3
    return made


def prism(outline: Sequence[Vec], thick: float, mat: Mat) -> bpy.types.Object:
    """A flat outline in x, y, extruded upward by `thick`, edges slightly broken."""
    n = len(outline)
    points = [(x, y, 0) for x, y in outline] + [(x, y, thick) for x, y in outline]
    faces: list[list[int]] = [list(range(n))[::-1], list(range(n, 2 * n))]
    faces += [[k, (k + 1) % n, n + (k + 1) % n, n + k] for k in range(n)]
    made = mesh(np.array(points, float), faces, [mat], smooth=False)
    bevel = made.modifiers.new("b", "BEVEL")
    bevel.width, bevel.segments = min(0.05, thick / 6), 2
    return made


def tube(
    path: np.ndarray, radius: Vec | float, mat: Mat, closed: bool = False, sides: int = 16
) -> bpy.types.Object:
    """Sweeps an ellipse along a path; radius may be (along the side, along the up axis)."""
    flat = (radius, radius) if isinstance(radius, int | float) else tuple(radius)
    rows = []
    count = len(path)
    for k, point in enumerate(path):
        nxt, prv = (
            path[(k + 1) % count if closed else min(k + 1, count - 1)],
            path[k - 1 if closed or k else 0],
        )
        ahead = Vector(nxt - prv).normalized()
        hint = Vector((0, 1, 0)) if abs(ahead.y) < 0.7 else Vector((0, 0, 1))
        side = ahead.cross(hint).normalized()
        up = side.cross(ahead)
        turn = np.linspace(0, 2 * np.pi, sides + 1)
        rows.append(
            [
                np.array(point)
                + math.cos(t) * flat[0] * np.array(side)
                + math.sin(t) * flat[1] * np.array(up)
                for t in turn
            ]
        )
    if closed:
        rows.append(rows[0])
    return mesh(np.array(rows).reshape(-1, 3), sheet_faces(len(rows), sides + 1), [mat])


def place(
    objects: bpy.types.Object | Sequence[bpy.types.Object],
    at: Vec = (0, 0, 0),
    turn: Vec = (0, 0, 0),
    size: float = 1.0,
) -> None:
    """Moves objects built round the origin as one body; `turn` in degrees (x, y, z)."""
    rotation = Euler([math.radians(a) for a in turn]).to_matrix().to_4x4()
    whole = Matrix.Translation(Vector(at)) @ rotation @ Matrix.Scale(size, 4)
    for one in [objects] if isinstance(objects, bpy.types.Object) else objects:
        one.matrix_world = whole @ one.matrix_world


def copy(source: bpy.types.Object) -> bpy.types.Object:
    made = source.copy()
    bpy.context.scene.collection.objects.link(made)
    return made


def lamp(at: Vec, target: Vec, size: Vec, watts: float, colour: Vec = (1, 0.96, 0.9)) -> None:
    """A rectangular area light; watts in the scene's own scale."""
    data = bpy.data.lights.new("lamp", "AREA")
    data.shape, data.size, data.size_y = "RECTANGLE", size[0], size[1]
    data.energy, data.color = watts, colour
    data.cycles.max_bounces = 3
    made = bpy.data.objects.new("lamp", data)
    made.matrix_world = look(at, target)
    bpy.context.scene.collection.objects.link(made)


def look(at: Vec, target: Vec, roll: float = 0.0) -> Matrix:
    ahead = (Vector(target) - Vector(at)).to_track_quat("-Z", "Y").to_matrix().to_4x4()
    return Matrix.Translation(Vector(at)) @ ahead @ Matrix.Rotation(math.radians(roll), 4, "Z")


def camera(
    at: Vec, target: Vec, lens: float = 38.0, roll: float = 0.0, focus: Vec | None = None, blur: float = 0.15
) -> None:
    """A phone-like camera; `blur` is the radius of the entrance pupil in cm (0 = all sharp)."""
    data = bpy.data.cameras.new("camera")
    data.lens, data.sensor_width, data.clip_start, data.clip_end = lens, 36.0, 0.5, 20000
    data.sensor_fit = "AUTO"
    made = bpy.data.objects.new("camera", data)
    made.matrix_world = look(at, target, roll)
    if blur:
        data.dof.use_dof = True
        data.dof.focus_distance = (Vector(focus or target) - Vector(at)).length
        data.dof.aperture_fstop = (lens / 1000) / (2 * blur)
    bpy.context.scene.collection.objects.link(made)
    bpy.context.scene.camera = made
