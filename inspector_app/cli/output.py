"""What a command prints: the result alone on standard output, everything else on standard error."""

from __future__ import annotations

import errno
import json
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TextIO

from inspector_app.domain.errors import InspectorError

# File names and what others wrote can hold these: a terminal would obey them, or show the text turned round.
_COMMANDS = (*range(9), *range(11, 32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A))
_SHOWN = {code: f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" for code in _COMMANDS}

GOOD, NO, WRONG_USE, SURROUNDINGS = 0, 1, 2, 3
"""Exit codes: done and good; done and the answer is no; wrong use or unreadable input; the surroundings."""


@dataclass(frozen=True)
class Result:
    """`data` is the JSON document; `text` what a person reads instead; `exit_code` GOOD or NO."""

    data: dict[str, Any]
    text: str
    exit_code: int = GOOD


def show(result: Result, *, as_json: bool) -> int:
    """Print a result and return its exit code."""
    if as_json:
        _write(sys.stdout, json.dumps(result.data, ensure_ascii=False, default=str))
    elif result.text:
        _write(sys.stdout, result.text.translate(_SHOWN))
    return result.exit_code


def show_error(error: InspectorError, *, as_json: bool) -> int:
    """Print an error and return its exit code; on standard error where standard output cannot be written."""
    if as_json:
        document = {"error": {"code": error.code, "message": error.message, "hint": error.hint}}
        try:
            _write(sys.stdout, json.dumps(document, ensure_ascii=False))
        except OSError:
            as_json = False
    if not as_json:
        _give_up_unwritten()
        say(f"inspector-app: {error.message}")
        if error.hint:
            say(f"  {error.hint}")
    return error.exit_code


def say(text: str) -> None:
    """Progress and messages: never on standard output. Nobody may be there to read them."""
    with suppress(OSError):
        _write(sys.stderr, text.translate(_SHOWN))


def _write(stream: TextIO | None, text: str) -> None:
    """A console that cannot show a character shows an escape for it instead of failing.

    Raises OSError when the stream is closed or full.
    """
    if stream is None:
        raise OSError(errno.EBADF, "standard output is closed")
    encoding = stream.encoding or "utf-8"
    stream.write(text.encode(encoding, "backslashreplace").decode(encoding) + "\n")
    stream.flush()


def _give_up_unwritten() -> None:
    """Drop what standard output holds and cannot write: the end of the program would fail on it."""
    if sys.stdout is None:
        return
    try:
        sys.stdout.flush()
    except OSError:
        with suppress(OSError):
            number = sys.stdout.fileno()
            os.dup2(os.open(os.devnull, os.O_WRONLY), number)


def table(rows: list[list[str]], headings: list[str]) -> str:
    """Plain columns for a person; an empty list says so."""
    if not rows:
        return "(none)"
    lines = [headings, *rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(headings))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )
