"""The story as a program of its own: the real window, driven by events only.

    python -m tests.e2e.floor.story whole|short WORK_FOLDER

`whole` goes through everything a bottle inspection takes; `short` through a handful of each. Both write what
each kind of work took to `events.txt`.
"""

from __future__ import annotations

import argparse
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication

from inspector_app.ui.capture import qt_camera
from tests.e2e.driver import Driver, Story
from tests.e2e.floor import checklist, defects, ending, lot, markup, measuring, photos
from tests.e2e.floor.hands import began, report
from tests.e2e.floor.looks import window
from tests.e2e.floor.numbers import PHOTOS, READINGS
from tests.fakes.cameras import FakeCamera

CAMERA, PASTED, DROPPED, WATCHED, ACTION = 3, 2, 2, 2, 1
GOOD = ("220.0", "73.00", "54.20", "0.50", "318.0", "510", "1.60", "38.0", "0.40", "70.0", "62.0", "30.0")
"""A reading within the tolerance for each point, in the order of the grid."""
SECRET = ((0.55, 0.55), (0.95, 0.95))
"""What is covered on the confidential photo."""
TYPED = {
    "golden-sample": "GS-014",
    "batch-code": "26K0418",
    "carton-count": "60",
    "carton-quantity": "23",
}
"""The carton is one short: a failed answer, and a major beside those that were found."""
SCANNED, DECODED = {"gift-barcode": "4901234567894"}, {"carton-barcode": "14901234567891"}


def files(work: Path) -> list[Path]:
    return sorted((work / "camera").glob("*.jpg"))


def whole(work: Path) -> Story:
    began("new inspection")
    yield from lot.unlock()
    yield from lot.new_inspection(3000)
    began("cartons")
    yield from lot.cartons(60, 8)
    began("checklist")
    yield from checklist.answer_all(TYPED, SCANNED, DECODED)
    began("note")
    yield from checklist.interrupted_note()
    began("defects")
    yield from defects.by_touch(("W-01", "W-02", "W-03", "W-04", "W-05") * 2 + ("W-01", "W-02"), pins=3)
    yield from defects.with_photos(("W-03", "W-04", "W-05"))
    yield from defects.by_search(("dent", "glue", "weld", "dent"))
    began("parting")
    yield from defects.part_and_merge("W-02")
    yield from defects.bin_and_restore("W-05")
    began("readings")
    yield from measuring.readings(READINGS, 10, lambda row: GOOD[row])
    began("tests")
    yield from measuring.timer_runs("Leak test, upside down")
    began("photos")
    by_dialog = PHOTOS - CAMERA - PASTED - DROPPED - WATCHED - ACTION
    every = files(work)
    yield from photos.chosen(every[:by_dialog])
    yield from photos.pasted(PASTED)
    yield from photos.dropped(every[by_dialog : by_dialog + DROPPED])
    yield from photos.watched(work / "tethered", every[by_dialog + DROPPED : by_dialog + DROPPED + WATCHED])
    began("mark-up")
    yield from markup.marked("secret", SECRET)
    began("tests")
    yield from measuring.timer_stopped()
    yield from measuring.tests_pass(["Leak test, upside down", "Drop of the filled bottle"])
    began("conclusion")
    yield from ending.action(every[-1])
    yield from ending.previewed()
    yield from ending.concluded(work, "Not accepted")
    yield from ending.mailed(work)
    began("re-inspection")
    yield from ending.inspected_again()
    sys.stdout.write(report(work))
    window().close()


def short(work: Path) -> Story:
    """A handful of each, on the small pack; its timer runs while other work is done."""
    began("short")
    yield from lot.unlock()
    yield from lot.new_inspection(1200)
    yield from lot.cartons(16, 4)
    yield from measuring.timer_runs("Drop")
    typed = {"pieces": "11", "batch": "26K0418"}
    yield from checklist.answer_all(typed, {}, {"code": "4006381333931"})
    yield from defects.by_touch(("W-01", "W-01"), pins=1)
    yield from defects.with_photos(("W-01",))
    yield from measuring.readings(4, 2, lambda _row: "80.0")
    yield from measuring.timer_over("Drop")
    yield from photos.pasted(1)
    yield from photos.dropped(files(work)[2:3])
    sys.stdout.write(report(work))
    window().close()


def threads_left() -> list[str]:
    """Threads that should have ended with the window. The pool's own ones end by themselves when idle."""
    if not QThreadPool.globalInstance().waitForDone(2000):
        return ["work in the thread pool"]
    here = threading.main_thread()
    return [
        one.name
        for one in threading.enumerate()
        if one is not here and not isinstance(one, threading._DummyThread)
    ]


def main(length: str, work: Path) -> int:
    from inspector_app.ui.app import run

    application = QApplication(["inspector-app"])
    # The only thing that is not real: behind the sink there is no device but what the story shows.
    qt_camera.QtCamera = FakeCamera  # type: ignore[misc]
    driver = Driver({"whole": whole, "short": short}[length](work), work / "pictures")
    code = run(argparse.Namespace(vault=str(work / "vault"), lang="en", practice=False))
    for name in threads_left():
        sys.stderr.write(f"a thread is left: {name}\n")
    del driver, application
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
