"""What a person should know about the surroundings of an open vault: values to show, never raised.

Cheap enough to ask for whenever the window comes to rest; nothing here stops any work.
"""

from __future__ import annotations

import datetime
from pathlib import Path

from inspector_app.domain.errors import InspectorError, SurroundingsError
from inspector_app.services import auto_backup, clock_watch
from inspector_app.services.clock_watch import span
from inspector_app.services.session import Session
from inspector_app.storage import reserve
from inspector_app.storage.errors import VaultDamagedError
from inspector_app.system import clock
from inspector_app.system.volumes import Volume, volume_of

LOW_BYTES = 1 << 30
_MIB = 1 << 20


def notices(session: Session) -> tuple[InspectorError, ...]:
    """Everything to know now, the most pressing first. Codes: `disk.reserve_used`, `disk.low`,
    `vault.on_network`, `vault.on_removable`, `clock.stepped`, `clock.before_build`, `backup.overdue`.

    Where the disk has room again, the space kept back is set aside anew.
    """
    volume = volume_of(session.folder)
    kept = reserve.keep(session.folder)
    found = [*_disk(volume, kept=kept), *of_place(session.folder, volume), *_clock(session)]
    overdue = _overdue(session)
    return tuple([*found, overdue] if overdue is not None else found)


def _overdue(session: Session) -> InspectorError | None:
    try:
        return auto_backup.overdue(session)
    except VaultDamagedError:  # told where what is on the bad page is asked for, and by the doctor
        return None


def of_place(folder: Path, volume: Volume | None = None) -> tuple[InspectorError, ...]:
    """Warnings against a place for a vault, also before one is made there: `vault.on_network`,
    `vault.on_removable`.
    """
    volume = volume or volume_of(folder)
    found: list[InspectorError] = []
    if volume.network:
        found.append(
            SurroundingsError(
                "vault.on_network",
                f"The vault's folder {folder} lies on a network drive ({volume.kind or 'a share'}).",
                "Network drives can lose what they said was saved. Move the vault to this computer's own "
                "disk, and keep only second copies on the network.",
                folder=str(folder),
                kind=volume.kind or "?",
            )
        )
    if volume.removable:
        found.append(
            SurroundingsError(
                "vault.on_removable",
                f"The vault's folder {folder} lies on a removable disk.",
                "Pulled out at the wrong moment it loses the last entry, and sticks wear out. Move the vault "
                "to this computer's own disk, and keep only second copies on the stick.",
                folder=str(folder),
            )
        )
    return tuple(found)


def _disk(volume: Volume, *, kept: bool) -> list[InspectorError]:
    free = max(volume.free, 0) // _MIB
    if volume.free < 0:
        return []
    if reserve.size_bytes() and not kept:
        return [
            SurroundingsError(
                "disk.reserve_used",
                f"The vault's disk is full ({free} MB left); the space kept back for this was given up.",
                "Everything saved is safe. Finish what you are entering, then free some space before you "
                "take more photos.",
                free_mb=free,
            )
        ]
    if volume.free < LOW_BYTES:
        return [
            SurroundingsError(
                "disk.low",
                f"Only {free} MB are left on the vault's disk.",
                "Everything saved is safe. Free some space before you take many photos.",
                free_mb=free,
            )
        ]
    return []


def _clock(session: Session) -> list[InspectorError]:
    found: list[InspectorError] = []
    watch = clock_watch.watch_of(session.vault)
    step = watch.stepped if watch is not None else None
    if step is not None:
        by, to = span(step.by_ms), _shown(step.to_ms)
        found.append(
            SurroundingsError(
                "clock.stepped",
                f"This computer's clock was changed by {by} (hours, minutes, seconds), to {to}.",
                "It is recorded, and work goes on. Check date, time and time zone: they stand in reports.",
                by=by,
                to=to,
            )
        )
    now = clock.wall_ms()
    if now < clock.BUILT_MS:
        found.append(
            SurroundingsError(
                "clock.before_build",
                f"This computer's clock says {_shown(now)}, which is before this program was made.",
                "It is recorded, and work goes on. Set date and time: they stand in reports.",
                at=_shown(now),
            )
        )
    return found


def _shown(wall_ms: int) -> str:
    """A moment in the machine's own zone, to the minute."""
    moment = datetime.datetime.fromtimestamp(wall_ms / 1000, datetime.UTC).astimezone()
    return moment.strftime("%Y-%m-%d %H:%M")
