"""Peak memory of a report with 100 photos, against reportlab placing the same renditions bare."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

PHOTOS = """
import io, random
from PIL import Image
def rendition(number):
    random.seed(number)
    noise = Image.effect_noise((400, 300), 60).resize((1600, 1200)).convert("RGB")
    out = io.BytesIO(); noise.save(out, "JPEG", quality=84); return out.getvalue()
KEEP = {key: rendition(key) for key in range(4)}
def photo(key): return KEEP[int(key[1:]) % 4] + key.encode()
"""

BARE = """
from reportlab import rl_config
rl_config.useA85 = 0
from reportlab.pdfgen.canvas import Canvas
import tempfile, pathlib
folder = pathlib.Path(tempfile.mkdtemp())
canvas = Canvas(str(folder / "bare.pdf"))
for number in range(100):
    path = folder / f"{number}.jpg"
    path.write_bytes(photo(f"p{number}"))
    canvas.drawImage(str(path), 50 + 120 * (number % 4), 700 - 95 * (number // 4 % 7), 110, 82)
    if number % 28 == 27: canvas.showPage()
canvas.save()
"""

OURS = """
import sys
sys.path.insert(0, ".")
from tests.unit.reports.sample import DATA, report_photo, sample
from inspector_app.reports.render import render
shots = tuple(report_photo(f"p{number}") for number in range(100))
pdf = render(sample("en", "ja", photos=shots, defects=()), photo, DATA)
assert len(pdf) > 100 * len(photo("p0")) * 0.9
"""

MEASURE = """
import resource
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def peak_mb(*parts: str) -> float:
    script = textwrap.dedent("\n".join(parts))
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return int(done.stdout.split()[-1]) / 1024


@pytest.mark.benchmark
@pytest.mark.skipif(sys.platform == "win32", reason="peak memory is asked of the Unix kernel")
def test_memory_of_a_report_with_a_hundred_photos(capsys: pytest.CaptureFixture[str]) -> None:
    idle = peak_mb(PHOTOS, MEASURE)
    bare, ours = peak_mb(PHOTOS, BARE, MEASURE), peak_mb(PHOTOS, OURS, MEASURE)
    with capsys.disabled():
        sys.stdout.write(
            f"\nidle {idle:.0f} MB, bare {bare:.0f} MB, report {ours:.0f} MB, {ours / bare:.2f} x\n"
        )
    assert ours / bare < 2
