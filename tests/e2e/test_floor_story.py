"""A whole inspection by fingers, mouse and keys, and a short one; judged from outside by what is on disk."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.records import Markup
from inspector_app.services import packs, vaults
from inspector_app.services.inspections import list_inspections, open_inspection
from inspector_app.services.session import Session
from tests.e2e.floor.numbers import DUE, PHOTOS, PIECES, READINGS
from tests.fakes.vaults import MINI_PACK, PASSPHRASE, new_session

ROOT = Path(__file__).resolve().parents[2]
BOTTLE = ROOT / "resources" / "packs" / "akiduki-bottle"
PATIENCE_S = 300
MAGENTA = (255, 0, 255)
EXCUSED = ("Unable to detect a launcher", "PulseAudioService: pa_context_connect() failed")
"""There is no mail program here to open the draft, and no sound; the window says the first itself."""


def prepare(work: Path, pack: Path, pictures: int) -> None:
    """What is there before the window opens: a vault with a pack, and pictures on a card."""
    for name in ("home", "camera", "tethered"):
        (work / name).mkdir(parents=True)
    for number in range(pictures):
        picture = Image.new("RGB", (160, 120), (4 * number, 90, 200 - 3 * number))
        picture.save(work / "camera" / f"IMG_{number:02}.jpg")
    secret = Image.new("RGB", (640, 480), (90, 110, 130))
    ImageDraw.Draw(secret).rectangle((400, 300, 580, 430), fill=MAGENTA)
    secret.save(work / "camera" / "IMG_00_secret.jpg", quality=95)
    session = new_session(work / "vault")
    packs.install_pack(session, pack)
    session.close()


def run(length: str, work: Path, display: str) -> None:
    surroundings = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "HOME": str(work / "home"),
        "INSPECTOR_HOME": str(work / "home"),
        # The fake camera is loaded before the window can ask for quiet.
        "QT_LOGGING_RULES": "qt.multimedia.*=false",
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.e2e.floor.story", length, str(work)],
        cwd=ROOT,
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_S,
    )
    assert done.returncode == 0, done.stderr
    said = [line for line in done.stderr.splitlines() if not any(words in line for words in EXCUSED)]
    assert said == []


def events(work: Path) -> dict[str, int]:
    lines = (work / "events.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.rsplit(": ", 1) for line in lines if not line.endswith(" s"))
    return {name: int(count) for name, count in pairs}


def records(work: Path) -> tuple[Session, list[InspectionRecord]]:
    """The inspections as services read them, the first one first."""
    session = vaults.unlock_vault(work / "vault", PASSPHRASE)
    found = [open_inspection(session, one.id).record for one in list_inspections(session)]
    return session, sorted(found, key=lambda one: one.header.previous is not None)


@pytest.mark.slow
def test_a_whole_inspection_at_the_line(tmp_path: Path, display: str, tool: Callable[[str], str]) -> None:
    work = tmp_path / "work"
    prepare(work, BOTTLE, PHOTOS)
    run("whole", work, display)
    session, (record, again) = records(work)
    assert sum(found.quantity for found in record.findings) == PIECES
    assert sum(len((found.place or {}).get("pins", ())) for found in record.findings) == 3
    assert (len(record.photos), len(record.readings)) == (PHOTOS, READINGS)
    assert sum(len(record.photos_of("finding", found.id)) for found in record.findings) == 3
    sources = {photo.source for photo in record.photos}
    assert sources == {"camera", "drop", "import", "paste", "watch"}
    (action,) = record.actions
    assert (action.owner, action.due, len(record.photos_of("action", action.id))) == ("Chen Wei", DUE, 1)
    assert record.answers["gift-barcode"].value == "4901234567894"
    assert record.answers["carton-barcode"].value == "14901234567891"
    assert "seal is broken on" in {text for one in record.answers.values() for text in one.note.values()}
    assert again.header.previous == record.header.id
    (drawn,) = record.all(Markup)
    assert sorted(str(layer["kind"]) for layer in drawn.layers) == [
        "arrow",
        "cover",
        "dimension",
        "dimension",
    ]
    session.close()

    taken = events(work)
    assert taken["defect by touch"] == 12
    assert taken["place of a defect"] == 3
    assert taken["defect with a photo"] == 3 * 2
    assert taken["reading by gauge"] == 10
    assert taken["reading"] <= 6 * (READINGS - 10)
    assert taken["photos by dialog"] + taken["photo by paste"] + taken["photos by drop"] <= 6

    report = work / "report.pdf"
    told = subprocess.run(
        [tool("pdfsig"), "-nocert", str(report)], capture_output=True, text=True, check=False
    )
    assert "Signature is Valid" in told.stdout
    assert (
        subprocess.run([tool("qpdf"), "--check", str(report)], check=False, capture_output=True).returncode
        == 0
    )
    mail = message_from_bytes((work / "report.eml").read_bytes(), policy=policy.default)
    (attached,) = mail.iter_attachments()
    assert attached.get_content() == report.read_bytes()
    pictures = work / "pages"
    pictures.mkdir()
    subprocess.run([tool("pdfimages"), "-all", str(report), str(pictures / "image")], check=True)
    images = [Image.open(path).convert("RGB") for path in sorted(pictures.iterdir())]
    assert len(images) >= PHOTOS
    assert not any(is_seen(image) for image in images), "what was covered is in the report"
    with Image.open(work / "camera" / "IMG_00_secret.jpg") as original:
        assert is_seen(original), "the colour that is looked for is one that can be found"


def is_seen(image: Image.Image) -> bool:
    """Whether the colour of what is confidential is anywhere in it."""
    colours = image.getcolors(image.width * image.height) or ()
    pixels = (pixel for _count, pixel in colours if isinstance(pixel, tuple))
    return any(red > 200 and green < 90 and blue > 200 for red, green, blue in pixels)


def test_a_handful_of_each_at_the_line(tmp_path: Path, display: str) -> None:
    work = tmp_path / "work"
    prepare(work, MINI_PACK, 3)
    run("short", work, display)
    session, (record,) = records(work)
    session.close()
    assert sum(found.quantity for found in record.findings) == 3
    assert len(record.readings) == 4
    assert {photo.source for photo in record.photos} == {"camera", "drop", "paste"}
    assert record.answers["code"].value == "4006381333931"
    assert record.tests["drop"].seconds == 5
    assert events(work)["defect by touch"] == 2
