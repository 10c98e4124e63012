"""The small pack with on-site tests of the library: one of each kind of reading and rule."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.fakes.vaults import MINI_PACK

TESTS = """
  - key: box-drop
    library: ista-1a-drop
    clause: 4.1
    class: major
    photo_required: false
    limits: {gross: {nominal: 11.6, plus_percent: 5, minus_percent: 5}}
  - key: box-mass
    library: carton-gross-mass
    clause: 4.1
    class: minor
    parameters: {tolerance_percent: 3}
  - key: rub
    library: rub-fastness-dry
    clause: 4.1
    class: minor
    photo_required: false
    limits: {grade: {min: 4}}
  - key: needle
    library: metal-detection
    clause: 4.1
    class: critical
  - key: codes
    library: barcode-scan
    clause: 4.1
    class: major
    limits: {code: {symbology: EAN-13, expected: '6291041500213'}}
  - key: smell
    library: smell
    clause: 4.1
    class: minor
    sampling: {level: S-2, aql: 2.5}
"""


def build(folder: Path) -> Path:
    """The pack's folder, made in `folder`."""
    made = Path(shutil.copytree(MINI_PACK, folder / "site-tests"))
    pack, tests = made / "pack.yaml", made / "tests.yaml"
    pack.write_text(pack.read_text("utf-8").replace("format: 1", "format: 1\nformat_minor: 1", 1), "utf-8")
    tests.write_text(tests.read_text("utf-8").rstrip() + TESTS, "utf-8")
    return made
