"""What kind of disk a folder lies on: over a network, removable, read-only, how much of it is free.

It describes and warns nobody; whether a kind of disk is good for something is for others to say.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

NETWORK = frozenset(
    {
        "9p", "afpfs", "afs", "beegfs", "ceph", "cifs", "davfs", "fuse.ceph", "fuse.davfs", "fuse.davfs2",
        "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.s3fs", "fuse.smbnetfs", "fuse.sshfs",
        "fuse.vmhgfs-fuse", "gfs2", "glusterfs", "lustre", "ncpfs", "nfs", "nfs3", "nfs4", "prl_fs", "smb2",
        "smb3", "smbfs", "sshfs", "vboxsf", "virtiofs", "vmhgfs", "webdav", "webdavfs",
    }
)  # fmt: skip
"""File systems whose files lie on another computer (or outside the virtual machine): no dependable locks, no
dependable sync.
"""

_STICKS = frozenset({"exfat", "fat", "msdos", "vfat"})
"""On a Mac these are the file systems of sticks and cards; nothing else tells them apart without a tool."""


@dataclass(frozen=True)
class Volume:
    """`kind`: name of the file system in lower case, empty when unknown; `free` in bytes, -1 when unknown."""

    kind: str = ""
    network: bool = False
    removable: bool = False
    read_only: bool = False
    free: int = -1


@dataclass(frozen=True)
class Mount:
    """One line of what the system has mounted; `options` as the system separates them."""

    device: str
    place: str
    kind: str
    options: frozenset[str]


def volume_of(folder: Path) -> Volume:
    """The volume a folder lies on, or would; unknown where the system does not say. Never raises."""
    inside = _nearest(folder)
    mount = mount_of(inside, mounts())
    try:
        free = shutil.disk_usage(inside).free
    except OSError:
        free = -1
    if mount is None:
        return Volume(network=_is_share(str(inside)), free=free)
    kind = mount.kind
    return Volume(
        kind,
        network=kind in NETWORK or "remote" in mount.options or _is_share(str(inside)),
        removable=_removable(mount),
        read_only="ro" in mount.options,
        free=free,
    )


def mounts() -> list[Mount]:
    """What is mounted, in the system's order; empty when it does not tell."""
    import psutil

    try:
        found = psutil.disk_partitions(all=True)
    except (OSError, RuntimeError, psutil.Error):
        return []
    return [
        Mount(one.device, one.mountpoint, one.fstype.lower(), frozenset(one.opts.split(","))) for one in found
    ]


def mount_of(folder: Path, mounted: list[Mount]) -> Mount | None:
    """The mount that a folder's files come from: the deepest place, and of several there the last."""
    places = {os.path.normcase(one.place.rstrip("/\\") or "/"): one for one in mounted}
    for place in (folder, *folder.parents):
        found = places.get(os.path.normcase(str(place).rstrip("/\\") or "/"))
        if found is not None:
            return found
    return None


def _nearest(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    try:
        folder = folder.resolve()
        return next((place for place in (folder, *folder.parents) if place.exists()), folder)
    except (OSError, RuntimeError):
        return folder


def _is_share(name: str) -> bool:
    """A share named without a drive letter, on Windows."""
    return name.startswith("\\\\") and not name.startswith(("\\\\?\\", "\\\\.\\"))


def _removable(mount: Mount) -> bool:
    if "removable" in mount.options:  # Windows says so itself
        return True
    if sys.platform == "darwin":
        return mount.kind in _STICKS and mount.place.startswith("/Volumes/")
    return linux_removable(mount.device) if sys.platform == "linux" else False


def linux_removable(device: str, system: Path = Path("/sys/class/block")) -> bool:
    """Whether a block device is a stick, a card or a disk on USB. `system` is where the kernel lists them."""
    name = Path(device).name
    if not device.startswith("/dev/") or not re.fullmatch(r"[A-Za-z0-9!_.-]+", name):
        return False
    try:
        place = (system / Path(device).resolve().name).resolve(strict=True)
    except (OSError, RuntimeError):
        return False
    if any(part.startswith("usb") for part in place.parts) or "mmc_host" in place.parts:
        return not _built_in_card(place)
    # A partition has no such file; the disk it is on, one folder up, has.
    for folder in (place, place.parent):
        try:
            return (folder / "removable").read_text("ascii").strip() == "1"
        except OSError:
            continue
    return False


def _built_in_card(place: Path) -> bool:
    """Whether this is eMMC, soldered in, which the kernel lists beside memory cards."""
    for folder in place.parents:
        try:
            return (folder / "type").read_text("ascii").strip() == "MMC"
        except OSError:
            continue
    return False
