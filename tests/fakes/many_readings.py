"""An inspection with many measured points and readings, made with a seed."""

from __future__ import annotations

import random
from pathlib import Path

from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.readings import NewReading, enter_readings
from inspector_app.services.session import Session
from tests.fakes.measuring import measuring_pack
from tests.fakes.vaults import new_inspection

POINT = """\
      - key: point-{number}
        kind: measurement
        title: {{en: Point {number}, ja: 測定点{number}}}
        clause: 4.10
        class: major
        measurement: {{label: P{number}, nominal: 50.0, plus: 0.3, minus: 0.3, unit: mm, decimals: 2,
          sample_size: {samples}}}
"""


def many_readings(
    session: Session, folder: Path, *, points: int = 20, samples: int = 100, left_open: int = 1
) -> InspectionFile:
    """`points` x `samples` readings, about one in fifty out; the last `left_open` samples are empty."""
    pack = measuring_pack(folder)
    items = "".join(POINT.format(number=number, samples=samples) for number in range(1, points + 1))
    head = "sections:\n  - key: more-numbers\n    title: {en: Many, ja: 多数}\n    items:\n"
    (pack / "checklist-numbers.yaml").write_text(head + items, encoding="utf-8")
    file = new_inspection(session, pack=pack)
    rng = random.Random(5)
    readings = [
        NewReading(f"point-{number}", sample, f"{rng.gauss(50, 0.13):.2f}")
        for number in range(1, points + 1)
        for sample in range(1, samples + 1 - left_open)
    ]
    enter_readings(file, readings)
    return file
