"""What a process asked of the file system, call by call, as strace saw it: every write with all of its bytes.

It reads the log and knows nothing of disks; `disk` gives the calls a meaning.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

_CALLS = (
    "open,openat,creat,close,write,pwrite64,writev,pwritev,fsync,fdatasync,sync,syncfs,rename,renameat,renameat2,"
    "unlink,unlinkat,rmdir,link,linkat,ftruncate,truncate,fallocate,mkdir,mkdirat,lseek,dup,dup2,dup3,fcntl,"
    "sendfile,copy_file_range"
)
_CUT = re.compile(r"(\d+)\s+(\w+)\((.*?)(?:, )?<unfinished \.\.\.>$")
_REST = re.compile(r"(\d+)\s+<\.\.\. (\w+) resumed>(?:, )?(.*)$")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
_LONGEST = 1 << 24


@dataclass(frozen=True)
class Call:
    """A system call that succeeded. `began` and `ended` are line numbers of the log."""

    name: str
    arguments: str
    result: int
    began: int
    ended: int

    @property
    def handle(self) -> str:
        """The first argument as it stands."""
        return self.arguments.partition(",")[0].rstrip(")")

    @cached_property
    def texts(self) -> tuple[bytes, ...]:
        """The quoted arguments in their order."""
        found = []
        for text, more in _TEXT.findall(self.arguments):
            assert not more, "strace cut a text short"
            found.append(bytes.fromhex(text.replace("\\x", "")))
        return tuple(found)

    @cached_property
    def plain(self) -> tuple[str, ...]:
        """All arguments as they stand, quoted ones empty."""
        return tuple(part.strip() for part in _TEXT.sub("", self.arguments).split(","))


def may_trace(strace: str) -> str:
    """Why this process may not trace a child here; empty where it may."""
    tried = subprocess.run(
        [strace, "-qq", "-o", os.devnull, "true"], capture_output=True, text=True, check=False
    )
    return "" if tried.returncode == 0 else f"strace may not trace here: {tried.stderr.strip()[:120]}"


def record(strace: str, command: Sequence[str], log: Path, environment: Mapping[str, str], cwd: Path) -> None:
    """Run the command under strace. Raises AssertionError when it fails."""
    tracing = [strace, "-f", "-qq", "-xx", "-s", str(_LONGEST), "--seccomp-bpf", "-e", f"trace={_CALLS}"]
    done = subprocess.run(
        [*tracing, "-e", "signal=none", "-o", str(log), *command],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def calls(log: Path) -> Iterator[Call]:
    """The calls of a log that succeeded, in the order in which they returned."""
    begun: dict[str, tuple[int, str]] = {}
    with log.open(encoding="ascii") as lines:
        for number, raw in enumerate(lines):
            line, began = raw.rstrip("\n"), number
            cut = _CUT.match(line) if line.endswith("...>") else None
            if cut:
                begun[cut[1]] = (number, f"{cut[1]} {cut[2]}({cut[3]}, ")
                continue
            rest = _REST.match(line) if "<... " in line[:20] else None
            if rest:
                began, head = begun.pop(rest[1])
                line = head + rest[3] if not rest[3].startswith(")") else head[:-2] + rest[3]
            head, _equals, result = line.rpartition(") ")
            who, _bracket, arguments = head.partition("(")
            value = result.lstrip("= ").partition(" ")[0]
            if value.isdigit():
                yield Call(who.split()[1], arguments, int(value), began, number)
