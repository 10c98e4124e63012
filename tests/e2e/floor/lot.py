"""From the locked window to the opened cartons."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPushButton

from tests.e2e.driver import Story, click, find, says, write
from tests.e2e.floor.hands import touch_named
from tests.fakes.vaults import PASSPHRASE


def unlock() -> Story:
    yield from write(QLineEdit, "Passphrase", PASSPHRASE)
    yield from click(QPushButton, "Unlock")


def new_inspection(quantity: int) -> Story:
    yield lambda: find(QPushButton, "New inspection")
    yield from touch_named(QPushButton, "New inspection", of="new inspection")
    yield lambda: find(QLineEdit, "Factory")
    yield from write(QLineEdit, "Factory", "Yongfeng Metalware")
    yield from write(QLineEdit, "Order", "PO 4500127")
    yield from write(QLineEdit, "Lot", "2 of 3")
    for name in ("Ordered", "Made", "Packed"):
        yield from write(QLineEdit, name, str(quantity))
    yield from click(QPushButton, "Start inspection")
    yield says("PO 4500127")


def cartons(total: int, opened: int) -> Story:
    yield from touch_named(QPushButton, "Sampling", of="cartons")
    yield lambda: find(QLineEdit, "Cartons in the lot")
    yield from write(QLineEdit, "Cartons in the lot", str(total))
    yield from touch_named(QPushButton, "Draw the cartons", of="cartons")
    yield lambda: find(QPushButton, "Carton *")
    for place in range(opened):
        yield from touch_named(QPushButton, "Carton *", place=place, of="carton")
    yield says(f"{opened} of {opened} opened")
