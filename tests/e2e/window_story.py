"""The story, in two halves: run as a program, so that it can be killed in the middle like one.

    python -m tests.e2e.window_story first|second WORK_FOLDER PACK_FOLDER

`first` goes from the first start to a checklist half done and a note half typed, then waits to be killed.
`second` unlocks, goes on where it was, and ends with the signed PDF and the bundle on disk.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QToolButton,
    QWidget,
)

from tests.e2e.driver import (
    Driver,
    Story,
    after,
    answer_file_dialog,
    click,
    draw,
    find,
    keys,
    lists,
    reveal,
    says,
    settled,
    write,
)
from tests.e2e.floor.hands import choose_in_menu

PASSPHRASE = "seven brown bottles standing"
HALF_NOTE = "seal is broken on"
READY = "half way"
DRAFT_KEPT = 45
"""Polls of the driver, each 15 ms or more."""


def first(work: Path, pack: Path) -> Story:
    """First run, pack, new inspection, cartons, answers, and a note that is not finished."""
    yield from write(QLineEdit, "Your name", "Mei Tanaka")
    yield from write(QLineEdit, "Passphrase", PASSPHRASE)
    yield from click(QPushButton, "Create my vault")
    yield lambda: find(QLabel, "Recovery key")
    key = find(QLabel, "Recovery key")
    assert key is not None
    yield from write(QLineEdit, "Type the last 4 characters of the key", key.text().strip()[-4:])
    yield from click(QPushButton, "Start working")
    yield from click(QToolButton, "Standards")
    yield from click(QPushButton, "From a folder")
    yield from answer_file_dialog(pack)
    yield says("is installed")
    yield from new_inspection()
    yield from cartons()
    yield from half_a_checklist()
    sys.stdout.write(f"{READY}\n")
    sys.stdout.flush()


def new_inspection() -> Story:
    yield from click(QToolButton, "Inspections")
    yield says("No inspection yet")
    yield from click(QPushButton, "New inspection")
    yield lambda: find(QLineEdit, "Factory")
    yield from write(QLineEdit, "Factory", "Yongfeng Metalware")
    yield from write(QLineEdit, "Order", "PO 4500127")
    yield from write(QLineEdit, "Lot", "2 of 3")
    for name, number in (("Ordered", "1200"), ("Made", "1200"), ("Packed", "1200"), ("Lot size", "1200")):
        yield from write(QLineEdit, name, number)
    yield from click(QPushButton, "Start inspection")
    yield says("PO 4500127")


def cartons() -> Story:
    yield from click(QPushButton, "Sampling")
    yield says("letter J")
    yield from write(QLineEdit, "Cartons in the lot", "16")
    yield from click(QPushButton, "Draw the cartons")
    yield lambda: find(QPushButton, "Carton *")
    for place in range(4):
        yield from click(QPushButton, "Carton *", place=place)
    yield says("4 of 4 opened")


def photo_file(path: Path) -> Story:
    """A file, from the menu of the ways a photo can come. In quotes: then the dialog proposes nothing."""
    yield from choose_in_menu("Choose files")
    yield from answer_file_dialog(Path(f'"{path}"'))


def half_a_checklist() -> Story:
    """P, then a choice by a touch, back to it, then half a note: a draft while the key is still warm."""
    yield from click(QPushButton, "Checklist")
    yield lambda: find(QWidget, "Surface: open")
    yield from keys("p")
    yield lambda: find(QWidget, "Colour: open")
    yield from click(QPushButton, "Good")
    yield lambda: find(QWidget, "Pieces: open")
    yield from keys(key=Qt.Key.Key_Up)
    yield lambda: find(QWidget, "Colour: answered")
    yield from keys("c")
    yield lambda: find(QPlainTextEdit, "Note*")
    yield from keys(HALF_NOTE)
    # Typing has rested longer than a draft waits, and less than a commit does.
    yield after(DRAFT_KEPT)


def second(work: Path, pack: Path) -> Story:
    """Unlock, go on, finish, sign, report, bundle."""
    yield from write(QLineEdit, "Passphrase", PASSPHRASE)
    yield from click(QPushButton, "Unlock")
    yield lambda: (view := find(QListView)) and view.model() is not None and view.model().rowCount() == 1
    listing = find(QListView)
    assert listing is not None
    spot = listing.visualRect(listing.model().index(0, 0)).center()
    QTest.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    # Where it was killed: the checklist, the same item, and the note as far as it was typed.
    yield lambda: find(QWidget, "Colour: answered")
    yield lambda: any(
        HALF_NOTE in edit.toPlainText()
        for edit in QApplication.allWidgets()
        if isinstance(edit, QPlainTextEdit) and edit.isVisible()
    )
    yield from rest_of_the_checklist(pack)
    yield from defects(pack)
    yield from measurements()
    yield from site_test()
    yield from photos(pack)
    yield from conclusion(work)


def rest_of_the_checklist(pack: Path) -> Story:
    yield from click(QPushButton, "Checklist")
    for title, answer in (("Pieces", "11"), ("Code", "4006381333931"), ("Batch", "26K0418")):
        yield from keys(key=Qt.Key.Key_F6)
        yield from write(QLineEdit, title, answer)
        yield lambda title=title: find(QWidget, f"{title}: answered")  # type: ignore[misc]
    yield from keys(key=Qt.Key.Key_F6)
    for picture in ("cup.jpg", "limit.png"):
        yield from click(QPushButton, "Pile")
        yield from photo_file(pack / "pictures" / picture)
    yield lambda: find(QPushButton, "2 of 2 photos")


def defects(pack: Path) -> Story:
    yield from click(QPushButton, "Defects")
    yield lambda: find(QAbstractButton, "W-01*")
    tile = find(QAbstractButton, "W-01*")
    assert tile is not None
    plus = tile.rect().center()
    plus.setX(tile.width() - 20)
    yield from click(QAbstractButton, "W-01*", at=plus)
    yield lists("next photo here")
    yield from click(QAbstractButton, "W-01*", at=plus)
    yield lambda: find(QAbstractButton, "W-01 Scratch, major, 2 found*")
    yield from click(QPushButton, "Photo")
    yield from photo_file(pack / "pictures" / "cup.jpg")
    yield lists("1 photo")


def measurements() -> Story:
    yield from click(QPushButton, "Measurements")
    yield lambda: isinstance(QApplication.focusWidget(), QTableView)
    grid = QApplication.focusWidget()
    assert isinstance(grid, QTableView)
    for reading in ("80.1", "80.0", "79.9"):
        yield from keys(reading)
        yield from keys(key=Qt.Key.Key_Return)
    # Refused where it stands, and nothing is lost: it is corrected and goes on.
    yield from keys("8,123")
    yield from keys(key=Qt.Key.Key_Return)
    yield says("could mean")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "8,123"
    QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    yield from keys("80,2")
    yield from keys(key=Qt.Key.Key_Return)
    yield from keys("80.1")
    yield from keys(key=Qt.Key.Key_Return)
    yield lambda: grid.model().index(0, 4).data()
    yield says("no reading out of tolerance")


def site_test() -> Story:
    yield from click(QPushButton, "On-site tests")
    yield lambda: find(QWidget, "Drop")
    yield from keys(key=Qt.Key.Key_Return)
    for piece in (1, 2, 3):
        yield from write(QLineEdit, f"Crack, piece {piece}", "0,1")
    yield from click(QPushButton, "Pass*")
    yield says("1 of 1 have a result")


def photos(pack: Path) -> Story:
    yield from click(QPushButton, "Photos")
    yield from click(QPushButton, "Overview 0 / 1")
    yield from photo_file(pack / "pictures" / "limit.png")
    yield says("1 of 1 required photos are there")


def conclusion(work: Path) -> Story:
    yield from click(QPushButton, "Conclusion")
    yield says("Everything required is there")
    yield from click(QPushButton, "Accepted")
    yield says("As proposed.")
    for role, person in (("inspector", "Mei Tanaka"), ("factory representative", "Chen Wei")):
        yield from sign(role, person)
    yield from click(QPushButton, "Build and sign the report")
    yield says("TST-")
    yield from click(QPushButton, "Save as …")
    yield from answer_file_dialog(work / "report.pdf")
    yield says("Saved as report.pdf")
    yield from click(QPushButton, "Export the bundle …")
    # Nobody is trusted yet, so who may read it is added first.
    yield from click(QPushButton, "Another identity file …")
    yield from answer_file_dialog(Path(f'"{work / "head-office.json"}"'))
    yield from click(QPushButton, "Choose a place")
    yield from answer_file_dialog(work / "inspection.zip")
    yield says("Bundle written")
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow))
    window.close()


def sign(role: str, person: str) -> Story:
    pad = f"Signature of the {role}"
    yield lambda: find(QWidget, pad)
    if role != "inspector":
        yield from write(QLineEdit, "Name", person)
    widget = find(QWidget, pad)
    assert widget is not None
    reveal(widget)
    yield settled
    yield from draw(widget, [(0.1, 0.6), (0.3, 0.2), (0.4, 0.7), (0.6, 0.3), (0.9, 0.5)])
    yield from click(QPushButton, "Sign")
    yield lambda: find(QWidget, pad) is None


def main(half: str, work: Path, pack: Path) -> int:
    from inspector_app.ui.app import run

    application = QApplication(["inspector-app"])
    driver = Driver({"first": first, "second": second}[half](work, pack), work / "pictures")
    code = run(argparse.Namespace(vault=str(work / "vault"), lang="en", practice=False))
    del driver, application
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])))
