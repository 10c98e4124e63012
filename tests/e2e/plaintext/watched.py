"""Runs programs with everything they write watched, and says what of it must not have been written."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from tests.e2e.plaintext.canaries import Canaries

ROOT = Path(__file__).resolve().parents[3]
MAY = Mapping[str, frozenset[str]]
"""Folder (relative) to the names of canaries that files in it may hold."""

_CALL = re.compile(rb"^\d+ +p?write(?:v|64|v2)?\(\d+<([^>]*)>, (.*)", re.DOTALL)
_QUOTED = re.compile(rb'"((?:\\x[0-9a-f]{2})*)"')
_TRACED = "trace=write,pwrite64,writev,pwritev,pwritev2"


class Surroundings:
    """Every folder a program knows of lies below `work`: home, temporary files, caches, where it stands."""

    def __init__(self, work: Path, strace: Sequence[str]) -> None:
        self.work, self.strace = work, list(strace)
        self.watch = work.with_name(f"{work.name}-watch")
        self.watch.mkdir(parents=True)
        for name in ("home", "tmp", "cwd", "cache", "config", "state", "run"):
            (work / name).mkdir(parents=True)
        (work / "run").chmod(0o700)
        self._calls = 0
        self._found: set[tuple[str, str]] = set()
        self._looked_at: set[Path | bytes] = set()

    def environment(self, **more: str) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "SYSTEMROOT") if name in os.environ}
        places = {
            "HOME": "home",
            "INSPECTOR_HOME": "home",
            "TMPDIR": "tmp",
            "XDG_CACHE_HOME": "cache",
            "XDG_CONFIG_HOME": "config",
            "XDG_STATE_HOME": "state",
            "XDG_DATA_HOME": "home",
            "XDG_RUNTIME_DIR": "run",
        }
        return {
            **kept,
            **{name: str(self.work / place) for name, place in places.items()},
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONPATH": os.pathsep.join([str(ROOT), str(Path(__file__).parent)]),
            "INSPECTOR_TEST_WATCH": str(self.watch),
            "QT_QPA_PLATFORM": "offscreen",
            **more,
        }

    def command(self, *arguments: str | Path) -> list[str]:
        """`python -m ARGUMENTS` under strace, where that works."""
        self._calls += 1
        tracer = [*self.strace, "-o", str(self.watch / f"strace-{self._calls}")] if self.strace else []
        return [*tracer, sys.executable, "-m", *map(str, arguments)]

    def run(self, *arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*arguments),
            cwd=self.work / "cwd",
            env=self.environment(**environment),
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    def leaks(self, canaries: Canaries, may: MAY) -> list[str]:
        """Every canary that lies, lay or passed where it may not, as "place: name"."""
        for place, data in self._new_things():
            self._found |= {(os.path.relpath(place, self.work), name) for name in canaries.found_in(data)}
        return sorted(f"{place}: {name}" for place, name in self._found if name not in _allowed(place, may))

    def _new_things(self) -> Iterator[tuple[str, bytes]]:
        """What was not looked at before: contents of files, of those gone, and what was written."""
        for path in sorted(self.work.rglob("*")):
            if path.is_file() and self._is_new(data := path.read_bytes()):
                yield str(path), data
        for path in sorted(self.watch.glob("kept-*")):
            if self._is_new(path):
                yield f"{self.work}/{path.name} (gone since)", path.read_bytes()
        for trace in sorted(self.watch.glob("strace-*")):
            if self._is_new(trace):
                yield from written_by(trace).items()

    def _is_new(self, thing: Path | bytes) -> bool:
        if isinstance(thing, bytes):
            if not thing.strip(b"\0"):
                return False
            thing = hashlib.sha256(thing).digest()
        known = thing in self._looked_at
        self._looked_at.add(thing)
        return not known

    def places(self) -> set[str]:
        """Every path that was opened for writing."""
        notes = (path.read_text("utf-8", "surrogateescape") for path in self.watch.glob("written-*"))
        return {line for note in notes for line in note.splitlines()}


def _allowed(place: str, may: MAY) -> frozenset[str]:
    return next((names for folder, names in may.items() if place.startswith(folder)), frozenset())


def written_by(trace: Path) -> dict[str, bytes]:
    """What a traced program wrote to each file, one write after the other."""
    written: dict[str, list[bytes]] = defaultdict(list)
    with trace.open("rb") as lines:
        for line in lines:
            call = _CALL.match(line)
            if call is None:
                continue
            place = _unescaped(call[1]).decode("utf-8", "surrogateescape")
            if place.startswith("/") and not place.startswith(("/dev/", "/proc/")):
                written[place] += [_unescaped(quoted) for quoted in _QUOTED.findall(call[2])]
    return {place: b"".join(pieces) for place, pieces in written.items()}


def _unescaped(text: bytes) -> bytes:
    return bytes.fromhex(text.replace(b"\\x", b"").decode("ascii")) if text.startswith(b"\\x") else text


def strace_command(tool: Callable[[str], str]) -> list[str]:
    """strace with its arguments; empty where nobody may be traced, or there is no such thing."""
    if not sys.platform.startswith("linux"):
        return []
    command = [tool("strace"), "-f", "--seccomp-bpf", "-qqq", "-y", "-xx", "-s", str(1 << 25)]
    command += ["-e", _TRACED, "-e", "signal=none"]
    works = subprocess.run([*command, "-o", os.devnull, "true"], capture_output=True, check=False)
    return command if works.returncode == 0 else []
