"""What a process asked of the file system, call by call, as strace saw it: every write with all of its bytes.

It reads the log and knows nothing of disks; `disk` gives the calls a meaning.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_CALLS = (
    "open,openat,creat,close,write,pwrite64,writev,pwritev,fsync,fdatasync,sync,syncfs,rename,renameat,renameat2,"
    "unlink,unlinkat,rmdir,link,linkat,ftruncate,truncate,fallocate,mkdir,mkdirat,lseek,dup,dup2,dup3,fcntl,"
    "sendfile,copy_file_range"
)
_LINE = re.compile(r"(\d+)\s+(\w+)\((.*)\)\s+= (-?\d+)")
_CUT = re.compile(r"(\d+)\s+(\w+)\((.*?)(?:, )?<unfinished \.\.\.>$")
_REST = re.compile(r"(\d+)\s+<\.\.\. (\w+) resumed>(?:, )?(.*)$")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
_LONGEST = 1 << 24


@dataclass(frozen=True)
class Call:
    """A system call that succeeded: `texts` its quoted arguments in order, `plain` all arguments as they
    stand without them. `began` and `ended` are line numbers of the log.
    """

    name: str
    texts: tuple[bytes, ...]
    plain: tuple[str, ...]
    result: int
    began: int
    ended: int


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
            cut = _CUT.match(line)
            if cut:
                begun[cut[1]] = (number, f"{cut[1]} {cut[2]}({cut[3]}, ")
                continue
            rest = _REST.match(line)
            if rest:
                began, head = begun.pop(rest[1])
                line = head + rest[3] if not rest[3].startswith(")") else head[:-2] + rest[3]
            whole = _LINE.match(line)
            if whole and int(whole[4]) >= 0:
                yield _call(whole, began, number)


def _call(line: re.Match[str], began: int, ended: int) -> Call:
    texts = []
    for text, more in _TEXT.findall(line[3]):
        assert not more, "strace cut a text short"
        texts.append(bytes.fromhex(text.replace("\\x", "")))
    plain = tuple(part.strip() for part in _TEXT.sub("", line[3]).split(","))
    return Call(line[2], tuple(texts), plain, int(line[4]), began, ended)
