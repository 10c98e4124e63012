"""The folders on each platform, with and without the variables that move them."""

from pathlib import Path

import pytest

from inspector_app.system.paths import default_vault_dir, log_dir, practice_vault_dir

HOME = Path.home()


@pytest.mark.parametrize(
    ("platform", "environ", "vault", "logs"),
    [
        ("linux", {}, HOME / ".local/share/inspector/vault", HOME / ".local/state/inspector/logs"),
        (
            "linux",
            {"XDG_DATA_HOME": "/data", "XDG_STATE_HOME": "/state"},
            Path("/data/inspector/vault"),
            Path("/state/inspector/logs"),
        ),
        (
            "linux",
            {"XDG_DATA_HOME": "relative/is/invalid"},
            HOME / ".local/share/inspector/vault",
            HOME / ".local/state/inspector/logs",
        ),
        (
            "darwin",
            {},
            HOME / "Library/Application Support/Inspector/vault",
            HOME / "Library/Logs/Inspector",
        ),
        ("win32", {"LOCALAPPDATA": "/local"}, Path("/local/Inspector/vault"), Path("/local/Inspector/logs")),
        ("win32", {}, HOME / "AppData/Local/Inspector/vault", HOME / "AppData/Local/Inspector/logs"),
    ],
)
def test_per_platform(platform: str, environ: dict[str, str], vault: Path, logs: Path) -> None:
    assert default_vault_dir(platform, environ) == vault
    assert log_dir(platform, environ) == logs


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_one_folder_for_everything(platform: str, tmp_path: Path) -> None:
    environ = {"INSPECTOR_HOME": str(tmp_path), "XDG_DATA_HOME": "/data", "LOCALAPPDATA": "/local"}
    assert default_vault_dir(platform, environ) == tmp_path / "vault"
    assert log_dir(platform, environ) == tmp_path / "logs"


def test_practice_is_apart_from_real_work(own_home: Path) -> None:
    assert default_vault_dir() == own_home / "vault"
    assert practice_vault_dir() == own_home / "practice-vault"
