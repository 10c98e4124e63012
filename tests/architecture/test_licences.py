"""Whatever ships has its licence in packaging/third_party, and none of them forbids shipping it."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "packaging" / "third_party"

Row = tuple[str, str, str, str]


def table() -> list[Row]:
    """Name, text file, version and licence of each row."""
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    return re.findall(r"^\| \[(.+?)\]\((.+?)\) \| (.+?) \| (.+?) \|", text, flags=re.MULTILINE)


def may_ship(licence: str) -> bool:
    """Whether some choice of the SPDX expression is free of the GPL proper; an exception (WITH) lifts it."""
    choices = [choice.strip("() ") for choice in licence.split(" OR ")]
    return any(
        all(not re.match(r"A?GPL", part) or " WITH " in part for part in choice.split(" AND "))
        for choice in choices
    )


def test_every_locked_library_is_in_the_table() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    locked = set(re.findall(r"^([a-z0-9-]+)==([^\s;]+)", lock, flags=re.MULTILINE))
    listed = {(name, version) for name, _, version, _ in table()}
    assert locked - listed == set(), "run packaging/third_party.py"


def test_fonts_and_icons_are_in_the_table() -> None:
    notes = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert "resources/fonts" in notes
    assert "resources/icons" in notes


def test_each_row_has_its_text_and_each_text_its_row() -> None:
    files = {file for _, file, _, _ in table()}
    assert {f"texts/{path.name}" for path in (FOLDER / "texts").iterdir()} == files
    assert all(len((FOLDER / file).read_text(encoding="utf-8")) > 500 for file in files)


def test_nothing_that_ships_is_under_the_gpl_alone() -> None:
    assert [(name, licence) for name, _, _, licence in table() if not may_ship(licence)] == []


@pytest.mark.parametrize(
    ("licence", "expected"),
    [
        ("MIT", True),
        ("LGPL-3.0-only", True),
        ("GPL-3.0-only", False),
        ("LGPL-3.0-only OR GPL-2.0-only", True),
        ("MIT AND GPL-2.0-or-later", False),
        ("AGPL-3.0-only", False),
        ("GPL-2.0-or-later WITH Bootloader-exception", True),
    ],
)
def test_the_rule_itself(licence: str, expected: bool) -> None:
    assert may_ship(licence) is expected
