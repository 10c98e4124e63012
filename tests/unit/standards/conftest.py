"""A small pack with one of everything, to be spoiled in one place per test."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

MINI = Path(__file__).parents[2] / "data" / "packs" / "mini"
Spoil = Callable[[str, str, str], Path]


@pytest.fixture
def mini(tmp_path: Path) -> Path:
    """A copy of the small pack that may be changed."""
    return Path(shutil.copytree(MINI, tmp_path / "mini"))


@pytest.fixture
def spoil(mini: Path) -> Spoil:
    """Replaces a text that occurs in a file of the copy, and gives the copy's folder."""

    def replace(file: str, old: str, new: str) -> Path:
        path = mini / file
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {file}"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return mini

    return replace
