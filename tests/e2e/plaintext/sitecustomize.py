"""Watches the Python process it is imported into at its start: what it writes, and what it takes away again.

Found through PYTHONPATH. In the folder INSPECTOR_TEST_WATCH it notes the path of every file opened for
writing, and keeps a copy of every file that is about to be removed or written over by a rename.
"""

import os
import shutil
import sys
import threading
from pathlib import Path
from typing import Any

_FOLDER = Path(os.environ.get("INSPECTOR_TEST_WATCH", "."))
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_own = threading.local()
_kept: list[Path] = []


def _note(path: Path) -> None:
    with (_FOLDER / f"written-{os.getpid()}").open("a", encoding="utf-8", errors="surrogateescape") as log:
        log.write(f"{path.absolute()}\n")


def _keep(path: Path) -> None:
    if path.is_file():
        _kept.append(path)
        shutil.copyfile(path, _FOLDER / f"kept-{os.getpid()}-{len(_kept)}")


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    if event not in ("open", "os.remove", "os.rename") or getattr(_own, "busy", False):
        return
    _own.busy = True
    try:
        if event == "open":
            path, _mode, flags = arguments
            if isinstance(path, str | bytes | os.PathLike) and flags is not None and flags & _WRITING:
                _note(Path(os.fsdecode(path)))
        else:
            # A rename takes away what lay at its target, a removal what lay at its path.
            _keep(Path(os.fsdecode(arguments[1] if event == "os.rename" else arguments[0])))
    finally:
        _own.busy = False


if "INSPECTOR_TEST_WATCH" in os.environ:
    sys.addaudithook(_watch)
