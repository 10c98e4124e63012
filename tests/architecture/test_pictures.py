"""The README shows pictures that are there, light enough for a repository, and no others lie about."""

import re
import struct
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "packaging" / "pictures"
HEAVIEST = 250_000


def shown() -> list[str]:
    return re.findall(r"\(packaging/pictures/([\w-]+\.png)\)", (ROOT / "README.md").read_text("utf-8"))


def test_the_pictures_of_the_readme_are_the_pictures_there_are() -> None:
    assert len(shown()) >= 5
    assert sorted(set(shown())) == sorted(path.name for path in PICTURES.iterdir())


def test_pictures_are_whole_and_light() -> None:
    for path in PICTURES.iterdir():
        data = path.read_bytes()
        assert data.startswith(b"\x89PNG\r\n\x1a\n"), path.name
        assert data.endswith(b"IEND\xaeB\x60\x82"), path.name
        width, height = struct.unpack(">II", data[16:24])
        assert width >= 1000, path.name
        assert height >= 800, path.name
        assert len(data) < HEAVIEST, f"{path.name} has {len(data)} bytes"
