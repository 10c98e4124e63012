"""Which kind of file system a folder lies on, as the operating system names it."""

from __future__ import annotations

from pathlib import Path


def file_system(folder: Path) -> str:
    """Like "ext4", "vfat", "ntfs", "apfs" ... in lower case; empty when it cannot be told."""
    import psutil

    try:
        inside = folder.resolve()
        # The last one mounted on a place hides the others.
        mounts = {Path(part.mountpoint): part.fstype.lower() for part in psutil.disk_partitions(all=True)}
    except (OSError, RuntimeError, psutil.Error):
        return ""
    return next((mounts[place] for place in (inside, *inside.parents) if place in mounts), "")


def mount_points() -> tuple[Path, ...]:
    """Where disks of this computer are found: drives, sticks; no network shares."""
    import psutil

    try:
        return tuple(Path(part.mountpoint) for part in psutil.disk_partitions(all=False))
    except (OSError, RuntimeError, psutil.Error):
        return ()
