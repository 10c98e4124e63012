"""The two commands of the README on a fresh Debian 12 that has Python and nothing else.

Needs root, debootstrap, a package registry and a Debian mirror within reach; INSPECTOR_BARE_MACHINE=1 says
so. Takes some ten minutes.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = [
    pytest.mark.packaging,
    pytest.mark.skipif(
        os.environ.get("INSPECTOR_BARE_MACHINE") != "1", reason="set INSPECTOR_BARE_MACHINE=1; needs root"
    ),
]

# How this machine reaches others is a matter of its own, and the bare one has no other way.
SURROUNDINGS = (
    Path("/etc/resolv.conf"),
    Path("/etc/hosts"),
    Path("/etc/ssl/certs/ca-certificates.crt"),
    *Path("/usr/local/share/ca-certificates").glob("*.crt"),
)


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    root = tmp_path_factory.mktemp("debian") / "root"
    debootstrap = ["debootstrap", "--variant=minbase", "--include=python3", "bookworm", str(root)]
    subprocess.run(debootstrap, check=True)
    for path in SURROUNDINGS:
        if path.exists():
            target = root / path.relative_to("/")
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
    subprocess.run(["git", "clone", "-q", str(ROOT), str(root / "inspector")], check=True)
    subprocess.run(["mount", "-t", "proc", "proc", str(root / "proc")], check=True)
    try:
        yield root
    finally:
        subprocess.run(["umount", str(root / "proc")], check=True)


def inside(machine: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Runs a command in the fresh checkout; no display, no rest of this machine's environment."""
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8"}
    environment |= {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
    script = 'cd /inspector && exec "$@"'
    return subprocess.run(
        ["chroot", str(machine), "/bin/sh", "-c", script, "sh", *command],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )


def test_run_without_a_display_is_the_demo(machine: Path) -> None:
    done = inside(machine, "python3", "packaging/dev.py", "run")
    assert done.returncode == 0, done.stdout + done.stderr
    assert list((machine / "inspector" / "demo-output").rglob("*.pdf"))


def test_the_suite_passes(machine: Path) -> None:
    done = inside(machine, "python3", "packaging/dev.py", "test")
    assert done.returncode == 0, done.stdout + done.stderr
    assert " passed" in done.stdout.splitlines()[-1]


def test_a_second_start_sets_nothing_up(machine: Path) -> None:
    done = inside(machine, "python3", "packaging/dev.py", "run", "--", "plan", "--help")
    assert done.returncode == 0, done.stderr
    assert "==" not in done.stderr
