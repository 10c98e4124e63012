"""A window at work until it is killed: run as a program.

    python -m tests.e2e.busy_window VAULT INSPECTION JOB FOLDER

After each commit it writes what it shows as saved, one JSON line. JOB: see `JOBS`; FOLDER is watched.
"""

from __future__ import annotations

import itertools
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.records import Markup
from inspector_app.services import answers, conclusion, defects, markup, vaults, watched_folder
from inspector_app.services.defect_parts import Part, merge_findings, split_finding
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.photo_sources import Incoming
from inspector_app.ui.app import make_application
from inspector_app.ui.capture import folder_watch
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.workspace.measurements.view import MeasurementsView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.settings import UiSettings
from inspector_app.ui.singletons import keep_singletons
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.workspace_intake import Batch
from inspector_app.ui.viewmodels.workspace_state import Step
from tests.fakes.pictures import jpeg
from tests.fakes.vaults import PASSPHRASE

BEGUN = time.monotonic()
PIECES = 40
"""Of the finding that is split and merged."""

Facts = dict[str, Any]


def facts(record: InspectionRecord) -> Facts:
    """What a record holds, such that more work only adds to it or counts it up."""
    batch = record.answers.get("batch")
    marks = {one.photo: one.version for one in record.all(Markup)}
    return {
        "photos": sorted(photo.pid for photo in record.photos),
        "marks": marks,
        "readings": {f"{one.point_key}/{one.sample}": one.raw for one in record.readings},
        "pieces": sum(one.quantity for one in record.findings),
        "turn": int(batch.value or 0) if batch is not None else 0,
        "signed": max((int(one.name) for one in record.signatures), default=0),
    }


def _marks(screen: WorkspaceScreen, turn: int) -> None:
    assert screen.model.state is not None
    (photo,) = screen.model.state.record.photos
    box = {"id": "a", "kind": "box", "points": [["0.1", "0.1"], [f"0.{turn % 80 + 15}", "0.9"]]}
    screen.model.command(markup.set_layers, photo.id, [box])


def _burst(screen: WorkspaceScreen, turn: int) -> None:
    shot = Incoming(f"shot {turn}.jpg", jpeg(width=40 + turn))
    screen.intake.add(Batch((shot,), ("inspection", "", "overview"), "camera"))


def _wedge(screen: WorkspaceScreen, turn: int) -> None:
    if screen.step != Step.MEASUREMENTS:
        screen.show_step(Step.MEASUREMENTS)
    view = screen.findChild(MeasurementsView)
    assert view is not None
    grid = view.hands.grid
    if turn % 5 == 0 or not grid.asked(view.view.currentIndex().row(), view.view.currentIndex().column()):
        view.hands.go(0, 1)
    view.view.setFocus()
    value = f"80.{_later(turn)}"
    QTest.keyClicks(view.view, value[0])
    editor = view.view.editor()
    if editor is not None:
        QTest.keyClicks(editor, value[1:])
        QTest.keyClick(editor, Qt.Key.Key_Return)


def _later(turn: int) -> int:
    """More than any turn of a window killed before."""
    return int(BEGUN * 1000) + turn


def _split_or_merge(file: InspectionFile, turn: int) -> None:
    found = file.record.findings
    if len(found) == 1:
        split_finding(file, found[0].id, Part(found[0].quantity // 2))
    else:
        merge_findings(file, found[0].id, found[1].id)
    answers.answer_item(file, "batch", str(_later(turn)))


def _parts(screen: WorkspaceScreen, turn: int) -> None:
    screen.model.command(_split_or_merge, turn)


def _sign(screen: WorkspaceScreen, turn: int) -> None:
    screen.model.command(conclusion.sign, "factory", name=str(_later(turn)), strokes=(((1, 1), (9, 9)),))


def _nothing(_screen: WorkspaceScreen, _turn: int) -> None:
    """The folder does the work."""


JOBS: dict[str, Callable[[WorkspaceScreen, int], None]] = {
    "marks": _marks,
    "burst": _burst,
    "wedge": _wedge,
    "parts": _parts,
    "sign": _sign,
    "folder": _nothing,
}


def prepare(file: InspectionFile, job: str) -> None:
    """What a job needs to be there."""
    if job == "marks":
        from inspector_app.services.photos import add_photo

        add_photo(file, jpeg("navy"), "first.jpg")
    elif job == "parts":
        defects.count_defect(file, "W-01", quantity=PIECES)
    elif job == "sign":
        conclusion.conclude(file, "pending", reason={"en": "Later."})


def main(vault: Path, inspection: str, job: str, folder: Path) -> int:
    keep_singletons()
    settings = UiSettings(None)
    application = make_application(settings)
    app = AppModel(vault, settings)
    window = MainWindow(app)
    window.show()
    app.set_session(vaults.unlock_vault(vault, PASSPHRASE))
    window.open("workspace", inspection)
    assert app.tasks.drain()
    screen = window.screen_widget
    assert isinstance(screen, WorkspaceScreen)

    def tell(state: Any) -> None:
        sys.stdout.write(json.dumps(facts(state.record)) + "\n")
        sys.stdout.flush()

    tell(screen.model.state)
    screen.model.changed.connect(tell)
    if job == "folder":
        folder_watch.EVERY_MS = folder_watch.SOON_MS = 20
        watched_folder.SETTLED_S = 0.05
        screen.intake.watching.start(folder)
    turns = itertools.count(1)
    timer = QTimer(screen)
    timer.timeout.connect(lambda: JOBS[job](screen, next(turns)))
    timer.start(15)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], Path(sys.argv[4])))
