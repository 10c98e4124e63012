"""The work that `test_kill` interrupts: real services on a real vault, each acknowledged entry on a line.

A line is written after the service has returned, never before; so what the parent has read was acknowledged.
"""

from __future__ import annotations

import io
import json
import random
import sys
from pathlib import Path

from PIL import Image

from inspector_app.services import answers, defects, inspections, photos, readings, vaults
from inspector_app.services.inspection_file import InspectionFile
from tests.fakes.vaults import PASSPHRASE

Entry = tuple[str, str, str]
"""What was entered: its kind, where, and the value (of a photo: the SHA-256 of its bytes)."""


def picture(chance: random.Random) -> bytes:
    """A small photograph that no other has the bytes of."""
    out = io.BytesIO()
    Image.frombytes("RGB", (96, 64), chance.randbytes(96 * 64 * 3)).save(out, "JPEG", quality=90)
    return out.getvalue()


def enter(file: InspectionFile, chance: random.Random, turn: int) -> Entry:
    """One entry of a kind that chance chooses; returns when the service has acknowledged it."""
    kind = chance.choice(("answer", "finding", "reading", "photo"))
    if kind == "answer":
        answers.answer_item(file, "batch", f"LOT {turn}")
        return kind, "batch", f"LOT {turn}"
    if kind == "finding":
        found = defects.count_defect(file, "W-01", quantity=1 + turn % 3)
        return kind, found.id, str(1 + turn % 3)
    if kind == "reading":
        value = f"80.{turn % 10}"
        readings.enter_reading(file, "height", turn, value)
        return kind, str(turn), value
    taken = photos.add_photo(file, picture(chance), f"IMG_{turn}.jpg")
    return kind, taken.id, taken.pid


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(folder: Path, inspection: str, seed: int, first: int) -> None:
    chance = random.Random(seed)
    with vaults.unlock_vault(folder, PASSPHRASE) as session:
        file = inspections.open_inspection(session, inspection)
        say("ready")
        for turn in range(first, first + 100_000):
            say(json.dumps(enter(file, chance, turn)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
