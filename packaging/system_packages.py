"""Finds out which system libraries and tools a Linux machine lacks, and installs them by apt when it may.

Libraries are looked for by loading them, not by asking a package manager: that works on every distribution,
whatever it calls the package, and takes milliseconds. On other systems there is nothing to do.
Standard library only.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

# Library or tool -> Debian package. Without the first group Qt does not even load; without any one of the
# second the xcb plugin aborts the process, whatever its message says.
_QT = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libbrotlidec.so.1": "libbrotli1",
}
_XCB = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-shm.so.0": "libxcb-shm0",
}
# QtMultimedia does not load without the first, and finds no camera without the others.
_CAMERA = {
    "libpulse.so.0": "libpulse0",
    "libXrandr.so.2": "libxrandr2",
    "libXext.so.6": "libxext6",
}
_TOOLS = {
    "Xvfb": "xvfb",
    "pdfsig": "poppler-utils",
    "qpdf": "qpdf",
    "mutool": "mupdf-tools",
    "certutil": "libnss3-tools",
    "dbus-daemon": "dbus-daemon",
    "dbus-send": "dbus-bin",
    "age": "age",
    "openssl": "openssl",
    "strace": "strace",
    "unzip": "unzip",
}

BASE: Mapping[str, str] = _QT
WINDOW: Mapping[str, str] = _QT | _XCB | _CAMERA
TESTS: Mapping[str, str] = _QT | _XCB | _CAMERA | _TOOLS
# PyInstaller looks into libraries with objdump and thins them with strip.
BUILD: Mapping[str, str] = _QT | _XCB | _CAMERA | {"objdump": "binutils"}

CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")


class SetupError(Exception):
    """The machine lacks something; the text says what, and the command that mends it."""


def ensure(needed: Mapping[str, str]) -> None:
    """Installs what is missing of `needed` (library or tool -> Debian package).

    Raises:
        SetupError: with the exact command, when this user may not install or the system has no apt.
    """
    if sys.platform != "linux":
        return
    lacking = missing(needed)
    if not lacking:
        return
    packages = sorted({needed[name] for name in lacking})
    if shutil.which("apt-get") is None:
        raise SetupError(
            "These are missing; install them with this system's package manager, then try again:\n    "
            + " ".join(lacking)
        )
    apt_install(packages)
    lacking = missing(needed)
    if lacking:
        raise SetupError(f"Installed {' '.join(packages)}, and yet these are missing: {' '.join(lacking)}")


def missing(needed: Iterable[str]) -> list[str]:
    """Those of `needed` that cannot be loaded (names with `.so.`) or found on PATH."""
    return [name for name in needed if not (_loads(name) if ".so." in name else shutil.which(name))]


def apt_install(packages: list[str]) -> None:
    """Installs by apt as root; as anybody else says what to type.

    Raises:
        SetupError: not root, or apt failed.
    """
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if os.geteuid() != 0:
        raise SetupError(
            "Some system packages are missing. Install them, then try again:\n    sudo " + " ".join(command)
        )
    if not CERTIFICATES.exists():
        # A minimal Debian has none, and pip could not check whom it talks to.
        command.append("ca-certificates")
    say("installing system packages: " + " ".join(packages))
    surroundings = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update", "-q"], command):
        step[1:1] = ["-o", "DPkg::Lock::Timeout=300"]
        if subprocess.call(step, env=surroundings, stdout=sys.stderr) != 0:
            raise SetupError("This failed:\n    " + " ".join(step))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def say(text: str) -> None:
    """Progress, on stderr: stdout belongs to the program that is run."""
    print(f"== {text}", file=sys.stderr, flush=True)
