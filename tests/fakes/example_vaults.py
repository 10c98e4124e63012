"""The example vaults in tests/data/vaults: one per vault format ever released."""

import json
import zipfile
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[1] / "data" / "vaults"
FORMATS = sorted(path.parent.name for path in FOLDER.glob("*/vault.zip"))


def unpack(name: str, target: Path) -> Path:
    """A fresh copy with the files that belong to it; returns the vault's folder in it."""
    with zipfile.ZipFile(FOLDER / name / "vault.zip") as archive:
        archive.extractall(target)
    return target / "vault"


def expected(name: str) -> dict[str, Any]:
    """What is in it, written down by the program that made it."""
    document: dict[str, Any] = json.loads((FOLDER / name / "expected.json").read_text("utf-8"))
    return document
