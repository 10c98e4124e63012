"""Which mount a folder is on, and what counts as a network drive or as removable."""

import sys
from pathlib import Path

import pytest

from inspector_app.system import volumes
from inspector_app.system.volumes import Mount, linux_removable, mount_of, volume_of


def mount(place: str, kind: str = "ext4", options: str = "rw", device: str = "/dev/sda1") -> Mount:
    return Mount(device, place, kind, frozenset(options.split(",")))


def test_the_deepest_mount_counts_and_of_two_there_the_last() -> None:
    mounted = [mount("/"), mount("/home"), mount("/home", "nfs4"), mount("/homestead", "vfat")]
    found = mount_of(Path("/home/mei/vault"), mounted)
    assert found is not None
    assert found.kind == "nfs4"
    assert mount_of(Path("/var"), mounted) == mounted[0]
    assert mount_of(Path("/var"), []) is None


@pytest.mark.parametrize(
    "kind", ["nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p", "davfs", "fuse.gvfsd-fuse"]
)
def test_network_file_systems(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(volumes, "mounts", lambda: [mount("/", kind)])
    assert volume_of(tmp_path).network
    assert volume_of(tmp_path).kind == kind


def test_an_ordinary_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(volumes, "mounts", lambda: [mount("/", "ext4")])
    found = volume_of(tmp_path / "not" / "there" / "yet")
    assert not found.network
    assert not found.read_only
    assert found.free > 0


def test_read_only_and_windows_own_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(volumes, "mounts", lambda: [mount("/", "ntfs", "ro,remote,removable", "Z:\\")])
    found = volume_of(tmp_path)
    assert (found.read_only, found.network, found.removable) == (True, True, True)


def test_a_system_that_tells_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import psutil

    def refuse(*, all: bool) -> list[object]:  # noqa: A002 - psutil's own name
        raise PermissionError

    monkeypatch.setattr(psutil, "disk_partitions", refuse)
    found = volume_of(tmp_path)
    assert (found.kind, found.network, found.removable) == ("", False, False)


@pytest.fixture
def system(tmp_path: Path) -> Path:
    """A kernel's list of disks: one built in, one on USB, a card, an eMMC, a floppy."""
    disks = {
        "sda": "pci0/ata1/host0/block/sda",
        "sdb": "pci0/usb1/1-2/host6/block/sdb",
        "mmcblk0": "platform/mmc_host/mmc0/mmc0:0001/block/mmcblk0",
        "mmcblk1": "platform/mmc_host/mmc1/mmc1:aaaa/block/mmcblk1",
        "fd0": "platform/floppy.0/block/fd0",
    }
    classes = tmp_path / "class" / "block"
    classes.mkdir(parents=True)
    for name, place in disks.items():
        partition = f"{name}p1" if name.startswith("mmc") else f"{name}1"
        folder = tmp_path / "devices" / place
        (folder / partition).mkdir(parents=True)
        (folder / "removable").write_text("1\n" if name == "fd0" else "0\n")
        (classes / name).symlink_to(folder)
        (classes / partition).symlink_to(folder / partition)
    (tmp_path / "devices/platform/mmc_host/mmc0/mmc0:0001/type").write_text("MMC\n")
    (tmp_path / "devices/platform/mmc_host/mmc1/mmc1:aaaa/type").write_text("SD\n")
    return classes


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links to folders as Linux has them")
@pytest.mark.parametrize(
    ("device", "removable"),
    [
        ("/dev/sda1", False),
        ("/dev/sdb1", True),
        ("/dev/sdb", True),
        ("/dev/mmcblk0p1", False),
        ("/dev/mmcblk1p1", True),
        ("/dev/fd01", True),
        ("/dev/none", False),
        ("tmpfs", False),
        ("server:/export", False),
        ("/dev/../../etc", False),
    ],
)
def test_sticks_and_cards(system: Path, device: str, removable: bool) -> None:
    assert linux_removable(device, system) is removable
