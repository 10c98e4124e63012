"""Makes `.venv` and installs the locked libraries in it. Standard library only.

A stamp in `.venv` holds what was installed, so that the next start reads one small file and is done. It knows
nothing of system packages except the one that a virtual environment itself needs.
"""

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Literal

from system_packages import SetupError, apt_install, say

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
STAMP = VENV / "inspector-setup.json"

Level = Literal["runtime", "dev"]
LOCKS: dict[Level, Path] = {
    "runtime": ROOT / "requirements.lock",
    "dev": ROOT / "requirements-dev.lock",
}


def ensure(level: Level) -> Path:
    """The environment's Python, with at least the libraries of this level installed as locked.

    `runtime` is what the program needs; `dev` is that and the tools (the dev lock holds every runtime line).

    Raises:
        SetupError: when it cannot be made without rights this script does not have.
    """
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    wanted = _wanted(level)
    stamp = _read_stamp()
    if wanted.items() <= stamp.items():
        return python
    if stamp.get("home") != wanted["home"] and not _works(python):
        _make_venv(python)
    _install(python, level)
    # The dev lock holds the runtime lock's versions (a test watches that), so installing it answers for both.
    installed: list[Level] = ["runtime"] if level == "runtime" else ["runtime", "dev"]
    stamp = {"home": wanted["home"]} | {name: _wanted(name)[name] for name in installed}
    STAMP.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    return python


def _wanted(level: Level) -> dict[str, str]:
    lock = hashlib.sha256(LOCKS[level].read_bytes())
    if level == "dev":
        # Its entry points are part of what the editable install made.
        lock.update((ROOT / "pyproject.toml").read_bytes())
    # A virtual environment knows its own place: moved or copied, it is made anew.
    return {"home": str(VENV), level: lock.hexdigest()}


def _read_stamp() -> dict[str, str]:
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def _works(python: Path) -> bool:
    """Whether this is a Python of this very environment, new enough, with pip."""
    question = "import sys, pip; print(sys.version_info >= (3, 11)); print(sys.prefix)"
    try:
        done = subprocess.run([str(python), "-c", question], capture_output=True, text=True, check=False)
    except OSError:
        return False
    answer = done.stdout.splitlines()
    return done.returncode == 0 and answer[0] == "True" and Path(answer[1]).resolve() == VENV.resolve()


def _make_venv(python: Path) -> None:
    say(f"making {VENV}")
    if importlib.util.find_spec("ensurepip") is None and os.name == "posix" and os.geteuid() == 0:
        _apt_install_venv()
    if importlib.util.find_spec("ensurepip") is not None:
        _call([sys.executable, "-m", "venv", "--clear", str(VENV)])
        return
    _call([sys.executable, "-m", "venv", "--clear", "--without-pip", str(VENV)])
    with tempfile.TemporaryDirectory() as folder:
        wheel = _pip_wheel(Path(folder))
        # A wheel is a zip file, and Python runs a package out of one.
        _call([str(python), str(wheel / "pip"), "install", "-q", "--no-index", str(wheel)])


def _apt_install_venv() -> None:
    if shutil.which("apt-get") is None:
        return
    apt_install([f"python{sys.version_info.major}.{sys.version_info.minor}-venv"])
    importlib.invalidate_caches()


def _pip_wheel(folder: Path) -> Path:
    """A wheel of pip where Debian has split it off: one lying there, or the one in Debian's own package.

    `apt-get download` needs no rights and checks the archive's signature.
    """
    found = sorted(Path("/usr/share/python-wheels").glob("pip-*.whl"))
    if not found and shutil.which("apt-get") and shutil.which("dpkg-deb"):
        say("fetching pip out of Debian's package python3-pip-whl")
        subprocess.call(["apt-get", "download", "-q", "python3-pip-whl"], cwd=folder, stdout=sys.stderr)
        for package in folder.glob("*.deb"):
            _call(["dpkg-deb", "-x", str(package), str(folder)])
        found = sorted(folder.glob("usr/share/python-wheels/pip-*.whl"))
    if not found:
        raise SetupError(
            "This Python has no 'ensurepip' to make a virtual environment with. Install it, then try again:\n"
            f"    sudo apt-get install python{sys.version_info.major}.{sys.version_info.minor}-venv"
        )
    return found[-1]


def _install(python: Path, level: Level) -> None:
    say(f"installing the libraries of {LOCKS[level].name} (the first time some minutes)")
    pip = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    # Only wheels: a library that would have to be compiled is an error that says so, not a missing compiler.
    _call([*pip, "--only-binary=:all:", "--no-deps", "--require-hashes", "-r", str(LOCKS[level])])
    if level == "dev":
        _call([*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)])
        return
    # The program needs no build tool to run from its source: a path file says where it is.
    site_packages = subprocess.check_output(
        [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], text=True
    )
    Path(site_packages.strip(), "inspector-source.pth").write_text(f"{ROOT}\n", encoding="utf-8")


def _call(command: list[str]) -> None:
    done = subprocess.run(command, stdout=sys.stderr, check=False)
    if done.returncode != 0:
        raise SetupError(f"This failed with exit code {done.returncode}:\n    {' '.join(command)}")
