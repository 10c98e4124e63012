"""A whole bottle inspection through the real window: fingers, mouse and keys only.

python -m tests.e2e.floor_story WORK_FOLDER
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from inspector_app.domain.pack import ItemKind
from inspector_app.ui.screens.workspace.checklist.rows import ChecklistRows
from inspector_app.ui.screens.workspace.pin_board import PinBoard
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_checklist import ItemRow
from tests.e2e.driver import Driver, Story, after, answer_file_dialog, click, find, says, write
from tests.e2e.floor_hands import (
    began,
    choose_in_menu,
    press,
    report,
    tap_right,
    touch,
    touch_named,
    type_text,
    wedge,
)
from tests.e2e.window_story import sign
from tests.fakes.vaults import PASSPHRASE

READINGS, PHOTOS = 96, 60
GOOD = ("220.0", "73.00", "54.20", "0.50", "318.0", "510", "1.60", "38.0", "0.40", "70.0", "62.0", "30.0")
"""A reading within the tolerance for each point, in the order of the grid."""

CTRL = Qt.KeyboardModifier.ControlModifier


def story(work: Path) -> Story:
    began("new inspection")
    yield from write(QLineEdit, "Passphrase", PASSPHRASE)
    yield from click(QPushButton, "Unlock")
    yield from new_inspection()
    began("cartons")
    yield from cartons()
    began("checklist")
    yield from checklist()
    began("defects")
    yield from defects()
    began("readings")
    yield from readings()
    began("photos")
    yield from photos(work)
    began("conclusion")
    yield from conclusion(work)
    sys.stdout.write(report(work))
    window().close()


def window() -> QMainWindow:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow))


def new_inspection() -> Story:
    yield lambda: find(QPushButton, "New inspection")
    yield from touch_named(QPushButton, "New inspection", of="new inspection")
    yield lambda: find(QLineEdit, "Factory")
    yield from write(QLineEdit, "Factory", "Yongfeng Metalware")
    yield from write(QLineEdit, "Order", "PO 4500127")
    yield from write(QLineEdit, "Lot", "2 of 3")
    for name in ("Ordered", "Made", "Packed"):
        yield from write(QLineEdit, name, "3000")
    yield from click(QPushButton, "Start inspection")
    yield says("PO 4500127")


def cartons() -> Story:
    yield from touch_named(QPushButton, "Sampling", of="cartons")
    yield says("125")
    yield from write(QLineEdit, "Cartons in the lot", "60")
    yield from touch_named(QPushButton, "Draw the cartons", of="cartons")
    yield lambda: find(QPushButton, "Carton *")
    for place in range(8):
        yield from touch_named(QPushButton, "Carton *", place=place, of="carton")
    yield says("8 of 8 opened")


def current_row() -> ItemRow | None:
    rows = find(ChecklistRows)
    assert rows is not None
    return rows.items.row_of(rows.current)


def checklist() -> Story:
    """Every item by keys: a letter or a digit answers, what is typed ends with Enter."""
    typed = {
        "golden-sample": "GS-014",
        "batch-code": "26K0418",
        "carton-count": "60",
        "carton-quantity": "50",
        "gift-barcode": "4901234567894",
        "carton-barcode": "14901234567891",
    }
    yield from touch_named(QPushButton, "Checklist", of="answer")
    yield lambda: find(QWidget, "Number of the golden sample used: open")
    seen: set[str] = set()
    while (row := current_row()) is not None and row.item.key not in seen:
        key, kind = row.item.key, row.item.kind
        seen.add(key)
        if kind == ItemKind.PASS_FAIL:
            yield from type_text("p", of="answer")
        elif kind == ItemKind.CHOICE:
            yield from type_text("1", of="answer")
        elif kind in (ItemKind.TEXT, ItemKind.COUNT, ItemKind.BARCODE):
            yield from press(Qt.Key.Key_Return, of="answer")
            yield from type_text(typed.get(key, "0"), of="answer")
            yield from press(Qt.Key.Key_Return, of="answer")
        else:
            yield from press(Qt.Key.Key_Down, of="answer")
        yield after(3)


def count_of_defects() -> int:
    state = model().state
    return sum(found.quantity for found in state.record.findings) if state else 0


def model() -> WorkspaceModel:
    """Looked at, never acted on: what the window knows of the inspection."""
    screen = find(WorkspaceScreen)
    assert screen is not None
    return screen.model


def defects() -> Story:
    """Twenty pieces: most by one touch on a tile and one on the picture, some by search and Enter."""
    yield from touch_named(QPushButton, "Defects", of="step")
    codes = ("W-01", "W-02", "W-03", "W-04", "W-05") * 3
    for done, code in enumerate(codes, start=1):
        yield from tap_right(f"{code}*", of="defect by touch")
        yield lambda done=done: count_of_defects() == done  # type: ignore[misc]
        if done <= 3:
            board = find(PinBoard)
            assert board is not None
            spot = board.point_of(0.2 * done, 0.4).toPoint()
            yield from touch(board, spot, of="defect by touch")
    for done, words in enumerate(("dent", "glue", "weld", "dent", "glue"), start=16):
        yield from press(Qt.Key.Key_F, CTRL, of="defect by search")
        yield from type_text(words, of="defect by search")
        yield from press(Qt.Key.Key_Return, of="defect by search")
        yield lambda done=done: count_of_defects() == done  # type: ignore[misc]


def readings() -> Story:
    """Digits and Enter; the first ten as a gauge on the keyboard types them."""
    yield from touch_named(QPushButton, "Measurements", of="step")
    yield lambda: isinstance(QApplication.focusWidget(), QTableView)
    table = QApplication.focusWidget()
    assert isinstance(table, QTableView)
    for done in range(1, READINGS + 1):
        value = GOOD[table.currentIndex().row()]
        if done <= 10:
            yield from wedge(value)
        else:
            yield from type_text(value, of="reading")
            yield from press(Qt.Key.Key_Return, of="reading")
        yield lambda done=done: len(model().state.record.readings) >= done  # type: ignore[misc, union-attr]


def photos(work: Path) -> Story:
    """Fifty-eight chosen in the dialog at once, two pasted as pictures."""
    yield from touch_named(QPushButton, "Photos", of="step")
    yield from touch_named(QPushButton, "Photo", of="photo")
    yield from choose_in_menu("Choose files", of="photo")
    names = " ".join(f'"{path}"' for path in sorted((work / "camera").glob("*.jpg")))
    yield from answer_file_dialog(Path(names))
    yield lambda: len(model().state.record.photos) == PHOTOS - 2  # type: ignore[union-attr]
    for place in (1, 2):
        image = QImage(64, 48, QImage.Format.Format_RGB32)
        image.fill(place * 0x305070)
        QApplication.clipboard().setImage(image)
        yield from press(Qt.Key.Key_V, CTRL, of="photo")
        yield lambda place=place: len(model().state.record.photos) == PHOTOS - 2 + place  # type: ignore[misc, union-attr]


def conclusion(work: Path) -> Story:
    yield from touch_named(QPushButton, "Conclusion", of="step")
    yield from click(QPushButton, "Not accepted")
    yield lambda: model().state.record.header.decision or find(QPlainTextEdit, "Why does the decision*")  # type: ignore[union-attr]
    if not model().state.record.header.decision:  # type: ignore[union-attr]
        yield from write(QPlainTextEdit, "Why does the decision*", "Agreed with the buyer.")
    yield lambda: model().state.record.header.decision  # type: ignore[union-attr]
    for role, person in (("inspector", "Mei Tanaka"), ("factory representative", "Chen Wei")):
        yield from sign(role, person)
    yield from click(QPushButton, "Build and sign the report")
    yield lambda: model().state.record.reports  # type: ignore[union-attr]
    yield from click(QPushButton, "Save as …")
    yield from answer_file_dialog(work / "report.pdf")
    yield says("Saved as report.pdf")
    yield from click(QPushButton, "Mail draft …")
    yield from click(QPushButton, "Choose a place")
    yield from answer_file_dialog(work / "report.eml")
    yield (work / "report.eml").exists
    yield says("report.eml")


def main(work: Path) -> int:
    from inspector_app.ui.app import run

    application = QApplication(["inspector-app"])
    driver = Driver(story(work), work / "pictures")
    code = run(argparse.Namespace(vault=str(work / "vault"), lang="en", practice=False))
    del driver, application
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
