"""From linear renders to files as a phone writes them: python phone.py EXR_DIR [--preview DIR] [names ...].

Exposure, tone curve, upscaling, lens softness, fringes, vignette, sensor noise, sharpening, EXIF with
orientation and GPS, then JPEG, PNG, WebP or HEIC. Reference pictures get the same without noise and EXIF.
"""

from __future__ import annotations

import argparse
import os
import zlib
from pathlib import Path

os.environ.setdefault("OPENCV_IO_ENABLE_OPENEXR", "1")

import cv2
import numpy as np
import piexif
from index import PHOTO_DIR, PHOTOS, PICTURE_DIR, PICTURES, write_index
from PIL import Image
from shots import BIG, Shot

UNTURN = {1: 0, 3: 2, 6: 1, 8: 3}  # quarter turns, counter-clockwise, from upright to stored pixels


def tone(linear: np.ndarray, exposure: float, key: float) -> np.ndarray:
    """Meters like a phone (centre-weighted log average), then a filmic curve; returns 0..1 sRGB."""
    luma = linear @ np.array([0.2126, 0.7152, 0.0722], np.float32)
    rows, columns = luma.shape
    y, x = np.mgrid[-1 : 1 : rows * 1j, -1 : 1 : columns * 1j]
    weight = np.exp(-(x**2 + y**2) * 0.9)
    mean = np.exp(np.sum(np.log(np.clip(luma, 1e-3, np.percentile(luma, 98))) * weight) / weight.sum())
    v = linear * (key / mean) * 2.0**exposure * 0.62
    v = np.clip((v * (2.51 * v + 0.03)) / (v * (2.43 * v + 0.59) + 0.14), 0, 1)  # ACES fit by K. Narkowicz
    v = np.where(v <= 0.0031308, v * 12.92, 1.055 * np.power(np.maximum(v, 1e-6), 1 / 2.4) - 0.055)
    return v.astype(np.float32)


def lens(picture: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Colour fringes and vignetting; white balance a touch off, as automatic ones are."""
    rows, columns = picture.shape[:2]
    for channel, zoom in ((0, 1.0007), (2, 0.9994)):
        shift = np.float32([[zoom, 0, columns / 2 * (1 - zoom)], [0, zoom, rows / 2 * (1 - zoom)]])
        picture[..., channel] = cv2.warpAffine(
            picture[..., channel],
            shift,
            (columns, rows),
            flags=cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        )
    y, x = np.mgrid[-1 : 1 : rows * 1j, -1 : 1 : columns * 1j].astype(np.float32)
    picture *= (1 - 0.16 * ((x**2 + y**2) / 2) ** 1.3)[..., None]
    return picture * (1 + rng.normal(0, [0.018, 0.004, 0.022])).astype(np.float32)


def grain(picture: np.ndarray, amount: float, rng: np.random.Generator) -> np.ndarray:
    """Shot noise after demosaicing: stronger in shadows, slightly clumped, some colour."""
    shape = picture.shape[:2]
    luma = picture.mean(axis=2)
    level = amount * (0.35 + 0.9 * np.sqrt(np.clip(1 - luma, 0, 1)))
    fine = cv2.GaussianBlur(rng.standard_normal(shape, np.float32), (0, 0), 0.75) * 1.9
    picture += (fine * level)[..., None]
    for channel in range(3):
        colour = cv2.GaussianBlur(rng.standard_normal(shape, np.float32), (0, 0), 1.8) * 3.0
        picture[..., channel] += colour * level * 0.4
    return picture


def develop(exr: Path, shot: Shot, photo: bool) -> np.ndarray:
    """The upright picture, uint8 RGB, in its final size."""
    rng = np.random.default_rng(zlib.crc32(shot.file.encode()))
    linear = cv2.imread(str(exr), cv2.IMREAD_UNCHANGED)[..., 2::-1].astype(np.float32)
    picture = tone(np.maximum(linear, 0), shot.exposure, 0.22 if photo else 0.30)
    size = (shot.size[1], shot.size[0]) if shot.orientation in (6, 8) else shot.size
    picture = cv2.resize(
        picture, size, interpolation=cv2.INTER_LANCZOS4 if size[0] > linear.shape[1] else cv2.INTER_AREA
    )
    scale = size[0] / linear.shape[1]
    soft = cv2.GaussianBlur(picture, (0, 0), 0.55 * scale + 0.3)
    if photo:
        picture = lens(picture, rng)
        picture = grain(
            picture, 0.0125 * (shot.iso / 320) ** 0.5 * (1.15 if size[0] * size[1] > 9e6 else 1), rng
        )
        picture = picture + 0.35 * (picture - cv2.GaussianBlur(picture, (0, 0), 1.1 * scale))
    else:
        picture = picture + 0.3 * (picture - soft)
    return (np.clip(picture, 0, 1) * 255 + 0.5).astype(np.uint8)


def exif(shot: Shot, orientation: int) -> bytes:
    """What the fictional phone Kestrel K7 writes."""
    rng = np.random.default_rng(zlib.crc32(shot.file.encode()) + 1)
    clock = shot.file[13:19]
    stamp = f"2026:11:20 {clock[:2]}:{clock[2:4]}:{clock[4:]}".encode()
    utc = int(clock[:2]) - 8
    north, east = 28.8893 + rng.normal(0, 0.0003), 120.0412 + rng.normal(0, 0.0003)

    def sexagesimal(degrees: float) -> tuple[tuple[int, int], ...]:
        minutes = (degrees % 1) * 60
        return ((int(degrees), 1), (int(minutes), 1), (round((minutes % 1) * 60 * 10000), 10000))

    zeroth = {
        piexif.ImageIFD.Make: b"Kestrel",
        piexif.ImageIFD.Model: b"Kestrel K7",
        piexif.ImageIFD.Software: b"K7 2.4.1",
        piexif.ImageIFD.DateTime: stamp,
        piexif.ImageIFD.Orientation: orientation,
        piexif.ImageIFD.YCbCrPositioning: 1,
        piexif.ImageIFD.XResolution: (72, 1),
        piexif.ImageIFD.YResolution: (72, 1),
        piexif.ImageIFD.ResolutionUnit: 2,
    }
    shutter = int(rng.choice([50, 60, 100, 100, 120, 33]))
    detail = {
        piexif.ExifIFD.ExifVersion: b"0232",
        piexif.ExifIFD.DateTimeOriginal: stamp,
        piexif.ExifIFD.DateTimeDigitized: stamp,
        piexif.ExifIFD.OffsetTime: b"+08:00",
        piexif.ExifIFD.OffsetTimeOriginal: b"+08:00",
        piexif.ExifIFD.OffsetTimeDigitized: b"+08:00",
        piexif.ExifIFD.SubSecTimeOriginal: f"{rng.integers(0, 1000):03d}".encode(),
        piexif.ExifIFD.ExposureTime: (1, shutter),
        piexif.ExifIFD.FNumber: (18, 10),
        piexif.ExifIFD.ISOSpeedRatings: shot.iso,
        piexif.ExifIFD.FocalLength: (556, 100),
        piexif.ExifIFD.FocalLengthIn35mmFilm: 26,
        piexif.ExifIFD.Flash: 16,
        piexif.ExifIFD.WhiteBalance: 0,
        piexif.ExifIFD.MeteringMode: 2,
        piexif.ExifIFD.ColorSpace: 1,
        piexif.ExifIFD.PixelXDimension: shot.size[0],
        piexif.ExifIFD.PixelYDimension: shot.size[1],
        piexif.ExifIFD.LensModel: b"Kestrel K7 back camera 5.56mm f/1.8",
    }
    place = {
        piexif.GPSIFD.GPSVersionID: (2, 3, 0, 0),
        piexif.GPSIFD.GPSLatitudeRef: b"N",
        piexif.GPSIFD.GPSLatitude: sexagesimal(north),
        piexif.GPSIFD.GPSLongitudeRef: b"E",
        piexif.GPSIFD.GPSLongitude: sexagesimal(east),
        piexif.GPSIFD.GPSAltitudeRef: 0,
        piexif.GPSIFD.GPSAltitude: (int(rng.integers(840, 990)), 10),
        piexif.GPSIFD.GPSDateStamp: b"2026:11:20",
        piexif.GPSIFD.GPSTimeStamp: ((utc, 1), (int(clock[2:4]), 1), (int(clock[4:]), 1)),
    }
    return bytes(piexif.dump({"0th": zeroth, "Exif": detail, "GPS": place, "1st": {}, "thumbnail": None}))


def store(upright: np.ndarray, shot: Shot, path: Path, photo: bool) -> None:
    """Rotates the pixels so that a viewer honouring the orientation shows them upright, and encodes."""
    picture = Image.fromarray(np.ascontiguousarray(np.rot90(upright, UNTURN[shot.orientation])))
    if picture.size != shot.size:
        raise ValueError(f"{shot.file} came out as {picture.size}")
    if not photo:
        picture.save(path, quality=88, optimize=True, subsampling=0)
        return
    data = exif(shot, shot.orientation)
    if path.suffix == ".heic":
        import pillow_heif

        pillow_heif.register_heif_opener()
        picture.save(path, quality=62, exif=data)
    elif path.suffix == ".png":
        picture.save(path, optimize=True, exif=data[6:] if data[:4] == b"Exif" else data)
    elif path.suffix == ".webp":
        picture.save(path, quality=82, method=6, exif=data)
    else:
        picture.save(path, quality=79 if shot.size == BIG else 84, optimize=True, exif=data)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("renders", type=Path)
    parser.add_argument("--preview", type=Path)
    parser.add_argument("names", nargs="*")
    given = parser.parse_intermixed_args()
    for folder, shots, photo in ((PHOTO_DIR, PHOTOS, True), (PICTURE_DIR, PICTURES, False)):
        for shot in shots:
            exr = given.renders / (Path(shot.file).stem + ".exr")
            if not exr.exists() or (
                given.names and not any(name in shot.file + " " + shot.scene for name in given.names)
            ):
                continue
            upright = develop(exr, shot, photo)
            if given.preview:
                given.preview.mkdir(parents=True, exist_ok=True)
                small = Image.fromarray(upright)
                small.thumbnail((1000, 1000))
                small.save(given.preview / (Path(shot.file).stem + ".jpg"), quality=88)
                continue
            store(upright, shot, folder / shot.file, photo)
        if not given.preview:
            write_index(folder, shots)


if __name__ == "__main__":
    main()
