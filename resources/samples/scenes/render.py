"""Renders shots to linear EXR: python render.py OUT [--long 1280] [--samples N] [names ...]."""

from __future__ import annotations

import argparse
import sys
import time
import zlib
from pathlib import Path

import bpy

sys.path.insert(0, str(Path(__file__).resolve().parent))
import hall
import kit
import stage_bench
import stage_goods
from shots import PHOTOS, PICTURES, Shot

SCENES = {**vars(hall), **vars(stage_goods), **vars(stage_bench)}


def settings(wide: int, tall: int, samples: int) -> None:
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    cycles = scene.cycles
    cycles.device, cycles.samples = "CPU", samples
    cycles.use_adaptive_sampling = False
    cycles.max_bounces, cycles.glossy_bounces, cycles.diffuse_bounces = 6, 4, 2
    cycles.transmission_bounces, cycles.sample_clamp_indirect = 6, 6.0
    cycles.caustics_reflective = False
    cycles.caustics_refractive = False
    cycles.use_denoising, cycles.denoiser = True, "OPENIMAGEDENOISE"
    cycles.denoising_input_passes, cycles.denoising_prefilter = "RGB_ALBEDO_NORMAL", "FAST"
    scene.render.resolution_x, scene.render.resolution_y = wide, tall
    scene.render.resolution_percentage = 100
    scene.render.image_settings.file_format = "OPEN_EXR"
    scene.render.image_settings.color_depth = "16"
    scene.view_settings.view_transform = "Raw"
    scene.render.use_persistent_data = False


def write(path: Path) -> None:
    bpy.context.scene.render.filepath = str(path)
    bpy.ops.render.render(write_still=True)


def shoot(shot: Shot, out: Path, long: int, samples: int) -> None:
    kit.reset()
    stage_bench.SEED = zlib.crc32(shot.file.encode()) % 1000
    SCENES[shot.scene](**shot.args)
    if shot.size[0] == shot.size[1]:
        wide = tall = int(long * 0.7)
    else:
        wide, tall = (long * 3 // 4, long) if shot.portrait else (long, long * 3 // 4)
    settings(wide, tall, samples)
    write(out / (Path(shot.file).stem + ".exr"))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--long", type=int, default=1280)
    parser.add_argument("--samples", type=int, default=0)
    parser.add_argument("--skip", action="store_true", help="leave what is already there")
    parser.add_argument("names", nargs="*")
    given = parser.parse_intermixed_args()
    given.out.mkdir(parents=True, exist_ok=True)
    stage_bench.PANORAMA = given.out.parent / "panorama.exr"
    if not stage_bench.PANORAMA.exists() or "panorama" in given.names:
        kit.reset()
        hall.panorama()
        settings(1792, 896, 12)
        write(stage_bench.PANORAMA)
    for shot in (*PHOTOS, *PICTURES):
        if given.names and not any(name in (shot.file + " " + shot.scene) for name in given.names):
            continue
        if given.skip and (given.out / (Path(shot.file).stem + ".exr")).exists():
            continue
        begin = time.monotonic()
        shoot(shot, given.out, given.long, given.samples or shot.samples)
        print(f"{shot.file} {shot.scene} {time.monotonic() - begin:.0f} s", flush=True)


if __name__ == "__main__":
    main()
