"""The checklist by keys, a hand scanner and the camera; a note that survives two languages and a lock."""

from __future__ import annotations

from collections.abc import Mapping

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from inspector_app.domain.pack import ItemKind
from inspector_app.ui.capture.camera_dialog import CameraDialog
from inspector_app.ui.screens.workspace.checklist.rows import ChecklistRows
from inspector_app.ui.widgets.code_compare import CodeComparison
from tests.e2e.driver import Story, after, find, says
from tests.e2e.floor.hands import palette, press, touch_named, type_text, wedge
from tests.e2e.floor.looks import camera, current_row, record, value_of, written
from tests.e2e.floor.lot import unlock

CTRL = Qt.KeyboardModifier.ControlModifier
OTHER_PRODUCTS = {13: "4901234568006", 14: "14901234568003"}
"""On the box and on the carton of something else."""


def answer_all(typed: Mapping[str, str], scanned: Mapping[str, str], decoded: Mapping[str, str]) -> Story:
    """Every item by keys: a letter or a digit answers, what is typed ends with Enter; barcodes `scanned` by a
    scanner that types, or `decoded` from the camera, which sees another code first.
    """
    yield from touch_named(QPushButton, "Checklist", of="answer")
    yield current_row
    seen: set[str] = set()
    while (row := current_row()) is not None and row.item.key not in seen:
        key, kind = row.item.key, row.item.kind
        seen.add(key)
        if key in scanned:
            yield from wedge(scanned[key], of="barcode by scanner")
        elif key in decoded:
            yield from look_at_barcode(key, decoded[key])
        elif kind == ItemKind.PASS_FAIL:
            yield from type_text("p", of="answer")
        elif kind == ItemKind.CHOICE:
            yield from type_text("1", of="answer")
        elif kind in (ItemKind.TEXT, ItemKind.COUNT):
            yield from press(Qt.Key.Key_Return, of="answer")
            yield from type_text(typed.get(key, "0"), of="answer")
            yield from press(Qt.Key.Key_Return, of="answer")
        else:
            yield from press(Qt.Key.Key_Down, of="answer")
        if kind != ItemKind.PHOTO:
            yield lambda key=key: value_of(key)  # type: ignore[misc]
        yield after(2)


def look_at_barcode(item: str, code: str) -> Story:
    """Hold another product into the picture, see where it differs, then the right one."""
    yield from touch_named(QAbstractButton, "Scan with the camera", of="barcode by camera")
    yield lambda: find(CameraDialog)
    wrong = OTHER_PRODUCTS[len(code)]
    for shown in (wrong, code):
        picture = barcode(shown)

        def decoded(shown: str = shown, picture: QImage = picture) -> bool:
            camera().show(picture)
            return value_of(item) == shown

        yield decoded
        yield says(f"{shown} is not what is expected." if shown == wrong else f"{shown}: as expected.")
        if shown == wrong:
            yield lambda: any(
                w.isVisible() and "Different at place" in part.accessibleName()
                for w in QApplication.allWidgets()
                if isinstance(w, CodeComparison)
                for part in w.findChildren(QWidget)
            )
    yield from press(Qt.Key.Key_Escape, of="barcode by camera")
    yield lambda: find(CameraDialog) is None


def barcode(code: str) -> QImage:
    """A frame with this barcode in it."""
    import zxingcpp

    form = zxingcpp.BarcodeFormat.EAN13 if len(code) == 13 else zxingcpp.BarcodeFormat.ITF
    made = zxingcpp.create_barcode(code, form)
    bars = Image.fromarray(zxingcpp.write_barcode_to_image(made, scale=3)).convert("L")
    page = Image.new("L", (bars.width + 160, bars.height + 160), 255)
    page.paste(bars, (80, 80))
    data = page.tobytes()
    form_of = QImage.Format.Format_Grayscale8
    return QImage(data, page.width, page.height, page.width, form_of).convertToFormat(
        QImage.Format.Format_RGB32
    )


def interrupted_note() -> Story:
    """A note begun, the window turned to Vietnamese and back, then locked: nothing of it is lost."""
    yield from touch_named(QPushButton, "Checklist", of="note")
    yield current_row
    yield from press(Qt.Key.Key_Home, of="note")
    row = current_row()
    assert row is not None
    place = row.item.key
    yield from type_text("c", of="note")
    yield lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit)
    yield from type_text("seal is bro", of="note")
    yield from palette("tieng viet")
    yield lambda: find(QAbstractButton, "Thiết lập")
    # In the field of another language it shows through; what is written there is kept beside it.
    yield lambda: find(ChecklistRows) and shows_through("English: seal is bro")
    yield from palette("language: english")
    yield lambda: find(QAbstractButton, "Settings")
    yield lambda: written("seal is bro")
    yield from type_text("c", of="note")
    yield lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit)
    yield from press(Qt.Key.Key_End, CTRL, of="note")
    yield from type_text("ken on", of="note")
    yield from press(Qt.Key.Key_L, CTRL, of="note")
    yield lambda: find(QLineEdit, "Passphrase")
    assert not written("seal is broken on")
    yield from unlock()
    yield lambda: written("seal is broken on")
    row = current_row()
    assert row is not None
    assert row.item.key == place
    assert record().answers[place].note == {"en": "seal is broken on"}


def shows_through(text: str) -> bool:
    """Whether an empty note in sight shows what was written in another language."""
    edits = (w for w in QApplication.allWidgets() if isinstance(w, QPlainTextEdit) and w.isVisible())
    return any(text in edit.placeholderText() for edit in edits)
