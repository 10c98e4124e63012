"""What a command says when something no package foresaw goes wrong: no traceback, and what is safe.

The system's refusals (disk full, no permission) are told as such; anything else is a fault of this program,
and the message names its place so that it can be reported.
"""

from __future__ import annotations

import errno
import traceback

from inspector_app.domain.errors import InspectorError, SurroundingsError

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def unforeseen(error: Exception) -> InspectorError:
    """`system.disk_full`, `system.refused`, `system.memory` or `system.fault`; all leave with exit code 3."""
    if isinstance(error, OSError):
        what = f"{error.filename}: {error.strerror}" if error.filename else str(error.strerror or error)
        full = error.errno in _FULL
        return SurroundingsError(
            "system.disk_full" if full else "system.refused",
            f"The disk is full ({what})." if full else f"The system refused this ({what}).",
            "Everything acknowledged before is saved. Check the disk and the permissions, then try again.",
        )
    if isinstance(error, MemoryError):
        return SurroundingsError(
            "system.memory",
            "There is not enough free memory for this.",
            "Everything acknowledged before is saved. Close other programs, then try again.",
        )
    places = traceback.extract_tb(error.__traceback__)
    last = places[-1] if places else None
    place = f"{last.filename.replace(chr(92), '/').rpartition('/')[2]}:{last.lineno}" if last else "unknown"
    # The first line only: a database's error goes on with the values it was given.
    said = str(error).split("\n", 1)[0][:200]
    return SurroundingsError(
        "system.fault",
        f"A fault in this program: {type(error).__name__}: {said} ({place}).",
        "Everything acknowledged before is saved. Please report this sentence to the makers of Inspector.",
    )
