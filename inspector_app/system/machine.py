"""Which computer this is: the identity its operating system keeps, hashed.

Nothing here leaves the process: whoever stores it mixes it with a secret first.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

# systemd's own file, and where D-Bus keeps it on systems without systemd.
_LINUX = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))
_LONGEST_WAIT_S = 5


@cache
def machine_identity() -> bytes:
    """32 bytes that stay the same on this computer; empty where the system names none."""
    if sys.platform == "win32":
        name = _windows()
    elif sys.platform == "darwin":
        name = _macos()
    else:
        name = _linux(_LINUX)
    return hashlib.sha256(f"inspector/machine/1|{name}".encode()).digest() if name else b""


def _linux(places: tuple[Path, ...]) -> str:
    for path in places:
        try:
            text = path.read_text("ascii").strip()
        except (OSError, UnicodeDecodeError):
            continue
        # "uninitialized" stands there during the first start of an image.
        if re.fullmatch(r"[0-9a-f]{32}", text):
            return text
    return ""


def _windows() -> str:
    if sys.platform == "win32":
        import winreg

        try:
            place = r"SOFTWARE\Microsoft\Cryptography"
            access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place, 0, access) as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        except OSError:
            pass
    return ""


def _macos() -> str:
    try:
        shown = subprocess.run(
            ["/usr/sbin/ioreg", "-rd1", "-c", "IOPlatformExpertDevice"],
            capture_output=True,
            text=True,
            check=True,
            timeout=_LONGEST_WAIT_S,
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return ""
    return _platform_uuid(shown)


def _platform_uuid(shown: str) -> str:
    """The UUID in what `ioreg` prints; empty when it is not there."""
    found = re.search(r'"IOPlatformUUID"\s*=\s*"([0-9A-Fa-f-]{36})"', shown)
    return found.group(1) if found is not None else ""
