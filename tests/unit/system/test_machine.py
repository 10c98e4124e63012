"""Which computer this is, as each system tells it."""

import subprocess
from pathlib import Path

import pytest

from inspector_app.system import machine
from inspector_app.system.clock import boot_id, mono_ms

IOREG = """+-o J314sAP  <class IOPlatformExpertDevice, id 0x100000220, registered>
    {
      "IOPlatformUUID" = "2C7A9E0B-5D4F-5A33-9B7E-0123456789AB"
      "IOPlatformSerialNumber" = "C02XXXXX"
    }
"""


def test_this_machine_is_the_same_twice_and_says_nothing_itself() -> None:
    machine.machine_identity.cache_clear()
    first = machine.machine_identity()
    machine.machine_identity.cache_clear()
    assert machine.machine_identity() == first
    assert len(first) in (0, 32)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("0123456789abcdef0123456789abcdef\n", "0123456789abcdef0123456789abcdef"),
        ("uninitialized\n", ""),
        ("", ""),
        ("0123456789ABCDEF", ""),
    ],
)
def test_linux(tmp_path: Path, text: str, found: str) -> None:
    (tmp_path / "machine-id").write_text(text)
    assert machine._linux((tmp_path / "missing", tmp_path / "machine-id")) == found


def test_macos() -> None:
    assert machine._platform_uuid(IOREG) == "2C7A9E0B-5D4F-5A33-9B7E-0123456789AB"
    assert machine._platform_uuid("nothing") == ""


def test_a_mac_without_its_tool_has_no_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_arguments: object, **_options: object) -> object:
        raise FileNotFoundError

    monkeypatch.setattr(subprocess, "run", missing)
    assert machine._macos() == ""


def test_the_machines_clock_never_goes_back() -> None:
    assert boot_id() == boot_id()
    times = [mono_ms() for _each in range(100)]
    assert times == sorted(times)
