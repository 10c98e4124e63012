"""The text of whole reports against what it was when somebody last looked at the pages.

A difference is not an error by itself. Look at the pages; if they are right, write the new text with
`INSPECTOR_GOLDEN=write pytest tests/unit/reports/test_golden.py` and commit it.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from inspector_app.reports.model import ReportModel
from inspector_app.reports.render import render

from .sample import DATA, empty, photo, sample
from .sample_pins import pinned
from .sample_stages import staged

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "reports"

_BLANKS = re.compile(r"[ \t]+")

REPORTS: dict[str, Callable[[], ReportModel]] = {
    "en": lambda: sample("en"),
    "ja": lambda: sample("ja"),
    "zh-Hans": lambda: sample("zh-Hans"),
    "en-ja": lambda: sample("en", "ja"),
    "practice-factory": lambda: sample("en", "zh-Hans", practice=True, variant="factory"),
    "empty": lambda: empty("en", "ja"),
    "double": lambda: staged("en", "ja"),
    "pins": lambda: pinned("en", "ja"),
    "pins-zh-Hans": lambda: pinned("zh-Hans"),
    "double-zh-Hans": lambda: staged("zh-Hans"),
}


def text_of(pdf: bytes, program: str, folder: Path) -> str:
    path = folder / "report.pdf"
    path.write_bytes(pdf)
    done = subprocess.run([program, "-raw", str(path), "-"], capture_output=True, check=True)
    pages = done.stdout.decode("utf-8").split("\f")[:-1]
    # One line per line of the page, single spaces: how wide a gap is differs between versions of the tool.
    return "".join(
        f"--- page {number}\n{_BLANKS.sub(' ', page)}" for number, page in enumerate(pages, start=1)
    )


@pytest.mark.parametrize("name", sorted(REPORTS))
def test_text_is_what_it_was(name: str, tool: Callable[[str], str], tmp_path: Path) -> None:
    text = text_of(render(REPORTS[name](), photo, DATA), tool("pdftotext"), tmp_path)
    golden = GOLDEN / f"{name}.txt"
    if os.environ.get("INSPECTOR_GOLDEN") == "write":
        golden.write_text(text, encoding="utf-8")
    assert text.splitlines() == golden.read_text(encoding="utf-8").splitlines()
