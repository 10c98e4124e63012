"""Writes INDEX.json beside the photographs and the reference pictures from the shot list and the files."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from shots import PHOTOS, PICTURES, Shot

RESOURCES = Path(__file__).resolve().parents[2]
PHOTO_DIR = RESOURCES / "samples" / "practice" / "photos"
PICTURE_DIR = RESOURCES / "packs" / "akiduki-bottle" / "pictures"


def write_index(folder: Path, shots: tuple[Shot, ...]) -> None:
    """One entry per shot; sha256 is empty while a file is not there yet."""
    rows = []
    for shot in shots:
        path = folder / shot.file
        digest = hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else ""
        rows.append(
            {
                "file": shot.file,
                "motif": shot.motif,
                "suggested_defect": shot.defect,
                "width": shot.size[0],
                "height": shot.size[1],
                "orientation": shot.orientation,
                "sha256": digest,
            }
        )
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "INDEX.json").write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write_index(PHOTO_DIR, PHOTOS)
    write_index(PICTURE_DIR, PICTURES)
