"""What one reading of a test is entered with: a small field per piece, or buttons for a grade.

Every entry has `edited` (a person is done with a change), `texts` and `show_texts`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from inspector_app.domain.pack import ReadingKind, TestReading
from inspector_app.domain.site_tests.grades import SCALES, GradeScale
from inspector_app.domain.site_tests.readings import State, state_of
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import Box, column, row
from inspector_app.ui.widgets.buttons import SecondaryButton
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.labels import Label, set_property

GTIN_WIDTH = tokens.TILE_WIDTH


class Entry(QWidget):
    """The base of all entries of one reading."""

    edited = Signal()
    camera_asked = Signal()
    single = False
    """One small field, which may stand beside others."""

    def __init__(self, reading: TestReading, name: str, variants: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.reading = reading
        self.name = name
        self.variants = variants
        self.beyond: list[str] = []
        """Texts of pieces that have no field here; kept as they are."""

    def texts(self) -> list[str]:
        """As typed, up to the last that is not empty; empty ones in between keep their place."""
        raise NotImplementedError

    def show_texts(self, texts: Sequence[str], *, editable: bool) -> None:
        raise NotImplementedError

    def mark_unreadable(self, text: str) -> None:
        """Point at the first field with a text that is no reading."""

    def fault_text(self, text: str) -> str:
        """What a field with this text says to those who cannot see its colour."""
        out = state_of(self.reading, text, variants=self.variants) == State.OUT
        if not out:
            return ""
        if self.reading.kind == ReadingKind.BARCODE:
            return self.tr("not as expected")
        return self.tr("out of tolerance")


class FieldEntry(Entry):
    """One field per piece: numbers, counts, times, barcodes."""

    def __init__(self, reading: TestReading, name: str, pieces: int, variants: tuple[str, ...] = ()) -> None:
        super().__init__(reading, name, variants)
        barcode = reading.kind == ReadingKind.BARCODE
        self.single = pieces == 1 and not barcode
        self.fields = [self._field(piece, alone=pieces == 1) for piece in range(1, pieces + 1)]
        held = QWidget()
        flow = FlowLayout(held, gap=tokens.S)
        for field in self.fields:
            flow.addWidget(field)
        layout = column(held, gap=tokens.XS)
        if barcode:
            layout.addLayout(self._ways_in())
        self.setLayout(layout)

    def _ways_in(self) -> QHBoxLayout:
        """A hand scanner needs no button: what it reads goes to the next empty field by itself."""
        self.camera = SecondaryButton(self.tr("Scan with the camera"), "scan-barcode")
        self.camera.setAccessibleName(self.tr("Scan with the camera: {name}").format(name=self.name))
        self.camera.clicked.connect(self.camera_asked)
        words = self.tr("A hand scanner or a photo fills the next empty field by itself.")
        line = row(self.camera, gap=tokens.CONTROL_GAP)
        line.addWidget(Label(words, "muted", wrap=True), 1)
        return line

    def _field(self, piece: int, *, alone: bool) -> QLineEdit:
        field = QLineEdit()
        barcode = self.reading.kind == ReadingKind.BARCODE
        hint = {ReadingKind.TIME: "00:00", ReadingKind.NUMBER: "" if alone else str(piece)}
        field.setPlaceholderText(hint.get(self.reading.kind, str(piece)))
        field.setAlignment(Qt.AlignmentFlag.AlignLeft if barcode else Qt.AlignmentFlag.AlignRight)
        field.setFixedWidth(theme().px(GTIN_WIDTH if barcode else tokens.RAIL_WIDTH))
        field.setAccessibleName(
            self.name if alone else self.tr("{name}, piece {piece}").format(name=self.name, piece=piece)
        )
        field.editingFinished.connect(self.edited)
        # a scanner ends each code with Enter
        field.returnPressed.connect(lambda: self._go_on(piece))
        return field

    def _go_on(self, piece: int) -> None:
        if piece < len(self.fields):
            self.fields[piece].setFocus(Qt.FocusReason.TabFocusReason)

    def texts(self) -> list[str]:
        return without_tail([*(field.text() for field in self.fields), *self.beyond])

    def show_texts(self, texts: Sequence[str], *, editable: bool) -> None:
        self.beyond = list(texts[len(self.fields) :])
        for place, field in enumerate(self.fields):
            text = texts[place] if place < len(texts) else ""
            if not field.hasFocus() and field.text() != text:
                field.setText(text)
            field.setReadOnly(not editable)
            fault = self.fault_text(field.text())
            set_property(field, "tone", "bad" if fault else "")
            field.setAccessibleDescription(fault)
        if self.reading.kind == ReadingKind.BARCODE:
            self.camera.setEnabled(editable)

    def take_scan(self, text: str) -> bool:
        """Put a scanned text into the field that has the keyboard; False when none of these has."""
        for piece, field in enumerate(self.fields, start=1):
            if field.hasFocus() and not field.isReadOnly():
                field.setText(text)
                self.edited.emit()
                self._go_on(piece)
                return True
        return False

    def mark_unreadable(self, text: str) -> None:
        for field in self.fields:
            if field.text().strip() == text:
                set_property(field, "tone", "bad")
                return


class GradeEntry(Entry):
    """A row of buttons per piece, from the worst grade to the best; pressed again, a grade is taken back."""

    def __init__(self, reading: TestReading, name: str, pieces: int, variants: tuple[str, ...] = ()) -> None:
        super().__init__(reading, name, variants)
        self._scale: GradeScale = SCALES[reading.scale]
        self._chosen = [""] * pieces
        self.buttons: list[dict[str, QPushButton]] = []
        layout = column(gap=tokens.XS)
        for piece in range(pieces):
            held = Box("card")
            flow = FlowLayout(held, gap=0)
            made = {grade: self._button(piece, grade) for grade in reversed(self._scale.grades)}
            for button in made.values():
                flow.addWidget(button)
            self.buttons.append(made)
            label = Label(str(piece + 1), "muted")
            label.setFixedWidth(theme().px(tokens.L))
            line = row(label, gap=tokens.XS)
            line.addWidget(held, 1)
            layout.addLayout(line)
        self.setLayout(layout)

    def _button(self, piece: int, grade: str) -> QPushButton:
        button = QPushButton(grade)
        button.setProperty("kind", "segment")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setMinimumWidth(theme().px(tokens.TARGET))
        words = self.tr("{name}, piece {piece}: {grade}")
        button.setAccessibleName(words.format(name=self.name, piece=piece + 1, grade=grade))
        button.clicked.connect(lambda _on=False: self._take(piece, grade))
        return button

    def _take(self, piece: int, grade: str) -> None:
        self._chosen[piece] = "" if self._chosen[piece] == grade else grade
        self._show_piece(piece)
        self.edited.emit()

    def _show_piece(self, piece: int) -> None:
        chosen = self._chosen[piece]
        for grade, button in self.buttons[piece].items():
            button.setChecked(grade == chosen)
            fault = self.fault_text(grade)
            set_property(button, "tone", "bad" if fault else "good")
            button.setAccessibleDescription(fault)

    def texts(self) -> list[str]:
        return without_tail([*self._chosen, *self.beyond])

    def show_texts(self, texts: Sequence[str], *, editable: bool) -> None:
        self.beyond = list(texts[len(self._chosen) :])
        for piece in range(len(self._chosen)):
            text = texts[piece] if piece < len(texts) else ""
            self._chosen[piece] = self._written(text)
            self._show_piece(piece)
            for button in self.buttons[piece].values():
                button.setEnabled(editable)

    def _written(self, text: str) -> str:
        """A grade typed elsewhere ("4.5" in a script) in the way the buttons have it."""
        from inspector_app.domain.errors import InputError
        from inspector_app.domain.site_tests.grades import parse_grade

        try:
            value = parse_grade(text, self._scale)
        except InputError:
            return text
        return "" if value is None else self._scale.written(value)


def without_tail(texts: Sequence[str]) -> list[str]:
    """Texts up to the last one that is not empty; empty ones in between keep their place."""
    last = max((place for place, text in enumerate(texts) if text.strip()), default=-1)
    return [text.strip() for text in texts[: last + 1]]
