"""Where the program keeps its things on each platform, unless the user says otherwise.

It names folders and makes none: whoever writes there makes them. `INSPECTOR_HOME` moves everything into one
folder, which is what a memory-stick installation and the tests use.
"""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

HOME_VARIABLE = "INSPECTOR_HOME"


def default_vault_dir(platform: str = sys.platform, environ: Mapping[str, str] = os.environ) -> Path:
    """The vault's folder when no `--vault` is given."""
    return _data_dir(platform, environ) / "vault"


def practice_vault_dir(platform: str = sys.platform, environ: Mapping[str, str] = os.environ) -> Path:
    """The vault of the practice inspection: never the one that holds real work."""
    return _data_dir(platform, environ) / "practice-vault"


def log_dir(platform: str = sys.platform, environ: Mapping[str, str] = os.environ) -> Path:
    """The folder of log files and crash reports."""
    if environ.get(HOME_VARIABLE):
        return Path(environ[HOME_VARIABLE]) / "logs"
    if platform == "darwin":
        return Path.home() / "Library" / "Logs" / "Inspector"
    if platform == "win32":
        return _data_dir(platform, environ) / "logs"
    return _xdg(environ, "XDG_STATE_HOME", ".local/state") / "inspector" / "logs"


def state_dir(platform: str = sys.platform, environ: Mapping[str, str] = os.environ) -> Path:
    """The folder of what the program notes about its vaults outside of them: no content, no secret."""
    if environ.get(HOME_VARIABLE) or platform in ("darwin", "win32"):
        return _data_dir(platform, environ) / "state"
    return _xdg(environ, "XDG_STATE_HOME", ".local/state") / "inspector"


def _data_dir(platform: str, environ: Mapping[str, str]) -> Path:
    if environ.get(HOME_VARIABLE):
        return Path(environ[HOME_VARIABLE])
    if platform == "win32":
        # Local, not roaming: a vault is gigabytes and must not travel with the user's profile.
        local = environ.get("LOCALAPPDATA")
        return (Path(local) if local else Path.home() / "AppData" / "Local") / "Inspector"
    if platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Inspector"
    return _xdg(environ, "XDG_DATA_HOME", ".local/share") / "inspector"


def _xdg(environ: Mapping[str, str], variable: str, fallback: str) -> Path:
    # XDG Base Directory specification: a relative path in these variables is invalid and to be ignored.
    value = environ.get(variable, "")
    return Path(value) if Path(value).is_absolute() else Path.home() / fallback
