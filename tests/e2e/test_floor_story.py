"""A whole bottle inspection by fingers, mouse and keys, judged from outside by what is on the disk."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from PIL import Image

from inspector_app.services import packs, vaults
from inspector_app.services.inspections import list_inspections, open_inspection
from tests.e2e.floor_story import PHOTOS, READINGS
from tests.fakes.vaults import PASSPHRASE, new_session

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 240


def _run(work: Path, display: str) -> subprocess.CompletedProcess[str]:
    surroundings = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "HOME": str(work / "home"),
        "INSPECTOR_HOME": str(work / "home"),
    }
    return subprocess.run(
        [sys.executable, "-m", "tests.e2e.floor_story", str(work)],
        cwd=ROOT,
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_S,
    )


@pytest.mark.slow
def test_a_whole_inspection_at_the_line(tmp_path: Path, display: str, tool: Callable[[str], str]) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "camera").mkdir()
    for number in range(PHOTOS - 2):
        picture = Image.new("RGB", (160, 120), (4 * number, 90, 200 - 3 * number))
        picture.save(tmp_path / "camera" / f"IMG_{number:02}.jpg")
    session = new_session(tmp_path / "vault")
    packs.install_pack(session, ROOT / "resources" / "packs" / "akiduki-bottle")
    session.close()

    done = _run(tmp_path, display)
    assert done.returncode == 0, done.stderr
    # There is no mail program here to open the draft; the window says so too.
    assert [line for line in done.stderr.splitlines() if "Unable to detect a launcher" not in line] == []

    session = vaults.unlock_vault(tmp_path / "vault", PASSPHRASE)
    record = open_inspection(session, list_inspections(session)[0].id).record
    assert sum(found.quantity for found in record.findings) == 20
    assert sum(len((found.place or {}).get("pins", ())) for found in record.findings) == 3
    assert (len(record.photos), len(record.readings)) == (PHOTOS, READINGS)
    session.close()

    report = tmp_path / "report.pdf"
    told = subprocess.run(
        [tool("pdfsig"), "-nocert", str(report)], capture_output=True, text=True, check=False
    )
    assert "Signature is Valid" in told.stdout
    checked = subprocess.run([tool("qpdf"), "--check", str(report)], capture_output=True, check=False)
    assert checked.returncode == 0
    mail = message_from_bytes((tmp_path / "report.eml").read_bytes(), policy=policy.default)
    (attached,) = mail.iter_attachments()
    assert attached.get_content() == report.read_bytes()
