"""Makes the one-folder program in `dist/` and has it test itself, also under an awkward path.

Run by `packaging/dev.py build` with the environment's Python.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "dist" / "inspector"
PROGRAM = "inspector-app.exe" if os.name == "nt" else "inspector-app"

# Spaces, Chinese and Japanese: what users' folders look like.
AWKWARD = "Quality 检验 記録 (copy 2)"


def build() -> None:
    """Calls PyInstaller; its work files go to build/, the program to dist/inspector."""
    started = time.monotonic()
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    places = ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build")]
    subprocess.run([*command, *places, str(ROOT / "packaging" / "inspector.spec")], cwd=ROOT, check=True)
    files = [path for path in FOLDER.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files)
    say(f"built in {time.monotonic() - started:.0f} s: {len(files)} files, {size / 1e6:.0f} MB in {FOLDER}")


def self_test(program: Path) -> int:
    """The program's own test, with nothing of this environment to lean on. Returns its exit code."""
    say(f"self-test of {program}")
    with tempfile.TemporaryDirectory() as home:
        keep = ("SYSTEMROOT", "TEMP", "TMP", "LANG", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR")
        environment = {name: os.environ[name] for name in keep if name in os.environ}
        environment |= {
            "INSPECTOR_HOME": home,
            "HOME": home,
            "PATH": os.defpath,
            "QT_QPA_PLATFORM": "offscreen",
        }
        return subprocess.call([str(program), "self-test"], cwd=home, env=environment)


def self_test_everywhere() -> int:
    """Where it was built, and from a copy under a path with spaces and Chinese characters."""
    code = self_test(FOLDER / PROGRAM)
    with tempfile.TemporaryDirectory() as elsewhere:
        copy = Path(elsewhere) / AWKWARD / "inspector"
        shutil.copytree(FOLDER, copy, symlinks=True)
        return self_test(copy / PROGRAM) or code


def say(text: str) -> None:
    print(f"== {text}", file=sys.stderr, flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--test-only", action="store_true", help="do not build; test what is in dist/")
    if not parser.parse_args().test_only:
        build()
    return self_test_everywhere()


if __name__ == "__main__":
    sys.exit(main())
