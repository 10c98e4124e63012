"""A day of locking and unlocking: run as a program, like the other stories.

    python -m tests.e2e.lock_story WORK_FOLDER

Says READY when it waits for the computer's own screen to be locked.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from tests.e2e.driver import Driver, Story, click, everywhere, find, keys, says, settled, write

MEI, KEN, NEW = "seven brown bottles standing", "nine green lanterns waiting", "four grey geese on the roof"
READY = "screen, please"


def main_window() -> QMainWindow:
    return next(top for top in QApplication.topLevelWidgets() if isinstance(top, QMainWindow))


def shortcut(key: Qt.Key) -> Story:
    """Press a key with Ctrl where the focus is."""
    yield settled
    widget = QApplication.focusWidget() or main_window()
    QTest.keyClick(widget, key, Qt.KeyboardModifier.ControlModifier)
    yield settled


def unlock(passphrase: str) -> Story:
    """By keyboard alone: the field has the focus as soon as the window is locked."""
    yield says("Welcome back")
    yield lambda: isinstance(QApplication.focusWidget(), QLineEdit)
    yield from keys(passphrase)
    yield from keys(key=Qt.Key.Key_Return)


def nothing_shows(*words: str) -> bool:
    """None of the words is written on any widget that is shown."""
    texts = [str(said()) for widget in everywhere() if callable(said := getattr(widget, "text", None))] + [
        widget.accessibleName() for widget in everywhere()
    ]
    return not any(word in text for word in words for text in texts)


def day() -> Story:
    """First run, a second person, locks by key and mouse, a wrong try, a forgotten passphrase."""
    yield from write(QLineEdit, "Your name", "Mei Tanaka")
    yield from write(QLineEdit, "Passphrase", MEI)
    yield from click(QPushButton, "Create my vault")
    yield lambda: find(QLabel, "Recovery key")
    label = find(QLabel, "Recovery key")
    assert label is not None
    recovery_key = label.text()
    yield from write(QLineEdit, "Type the last 4 characters of the key", recovery_key.strip()[-4:])
    yield from click(QPushButton, "Start working")
    yield lambda: find(QToolButton, "Safekeeping")
    yield from add_ken()
    yield from shortcut(Qt.Key.Key_L)
    yield from unlock("not the passphrase")
    yield says("This passphrase does not open the vault.")
    assert nothing_shows("Mei Tanaka", "Ken Mori")
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    yield from keys(KEN)
    yield from keys(key=Qt.Key.Key_Return)
    # Another person begins with the inspections, not where the first one was.
    yield lambda: find(QPushButton, "New inspection") or says("First, a standards pack")()
    yield says("Ken Mori")
    yield from click(QToolButton, "Lock")
    yield from forgotten(recovery_key)
    yield from shortcut(Qt.Key.Key_Comma)
    yield lambda: find(QPushButton, "15 min")
    yield from click(QPushButton, "15 min")
    sys.stdout.write(f"{READY}\n")
    sys.stdout.flush()
    yield from unlock(NEW)
    # The same person is where they were.
    yield lambda: (button := find(QPushButton, "15 min")) and button.isChecked()
    main_window().close()


def add_ken() -> Story:
    """The second person types their own passphrase."""
    yield from shortcut(Qt.Key.Key_6)
    yield from click(QPushButton, "People")
    yield from click(QPushButton, "Add a person")
    yield lambda: isinstance(QApplication.activeModalWidget(), QWidget)
    yield from write(QLineEdit, "Name", "Ken Mori")
    yield from write(QLineEdit, "Their passphrase", KEN)
    yield from click(QPushButton, "Add")
    yield lambda: find(QPushButton, "Remove Ken Mori")


def forgotten(recovery_key: str) -> Story:
    """Mei has forgotten hers: the key from the sheet, in small letters, and a new passphrase."""
    yield from click(QPushButton, "Forgotten passphrase")
    yield from click(QPlainTextEdit, "Recovery key")
    yield from keys(recovery_key.replace("\n", " ").lower())
    yield from click(QPushButton, "Go on")
    yield says("The key is right")
    yield from write(QLineEdit, "New passphrase", NEW)
    yield from click(QPushButton, "Set it and open the vault")
    yield says("Mei Tanaka")


def main(work: Path) -> int:
    from inspector_app.ui.app import run

    application = QApplication(["inspector-app"])
    driver = Driver(day(), work / "pictures")
    code = run(argparse.Namespace(vault=str(work / "vault"), lang="en", practice=False))
    del driver, application
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
