"""Keeps the memory of this process, and the keys in it, out of core dumps, where the system allows it."""

from __future__ import annotations

import contextlib
import sys


def forbid() -> None:
    """No core dump of this process from now on, nor of those it starts. Windows has its own error reports,
    which the person agrees to, and is left alone.
    """
    if sys.platform == "win32":
        return
    import resource

    _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    # Linux hands a dump to a collecting program whatever the limit is, except when it is exactly 1 (core(5)).
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0 if hard == 0 else 1, hard))
