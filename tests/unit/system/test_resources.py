"""The locator: each of the three ways the program can be installed, and the one where its files are lost."""

import sys
from pathlib import Path

import pytest

from inspector_app.domain.errors import SurroundingsError
from inspector_app.system import resources

ROOT = Path(__file__).resolve().parents[3]


def test_source_tree() -> None:
    assert resources.data_root() == ROOT
    assert resources.migrations_path() == ROOT / "db"
    font = resources.resource_path("fonts", "NotoSans-Regular.ttf")
    assert font == ROOT / "resources" / "fonts" / "NotoSans-Regular.ttf"
    assert font.read_bytes()[:4] == b"\x00\x01\x00\x00", "a TrueType file with glyf outlines"


def test_frozen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources.resource_path("icons") == tmp_path / "resources" / "icons"
    assert resources.migrations_path() == tmp_path / "db"


def test_installed_wheel(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "inspector_app"
    (package / "_bundled" / "resources").mkdir(parents=True)
    monkeypatch.setattr(resources, "_package_dir", lambda: package)
    assert resources.data_root() == package / "_bundled"


@pytest.mark.parametrize("frozen", [True, False])
def test_lost_files_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, frozen: bool) -> None:
    if frozen:
        monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    else:
        monkeypatch.setattr(resources, "_package_dir", lambda: tmp_path / "inspector_app")
    with pytest.raises(SurroundingsError) as caught:
        resources.resource_path("icons")
    assert caught.value.code == "resources.missing"
    assert str(tmp_path) in caught.value.message
