"""The readings of a test: one line per reading, one small field per tested piece."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement import parse_reading
from inspector_app.domain.pack import SiteTest, TestReading
from inspector_app.ui.errors import explain
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_words import tolerance_text
from inspector_app.ui.widgets.boxes import column
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.labels import Label, set_property


class ReadingFields(QWidget):
    """`entered(readings by key)` when every field is a number or empty; a field that is not says why."""

    entered = Signal(object)

    def __init__(self, model: WorkspaceModel, test: SiteTest) -> None:
        super().__init__()
        self._test = test
        self._fields: dict[str, list[QLineEdit]] = {}
        self._problem = Label("", "muted", wrap=True, tone="bad")
        self._problem.hide()
        layout = column(gap=tokens.S)
        for reading in test.readings:
            text = tolerance_text(reading.tolerance, reading.decimals, reading.unit)
            layout.addWidget(Label(f"{model.text(reading.title)} · {text}", "label", wrap=True))
            held = QWidget()
            flow = FlowLayout(held, gap=tokens.S)
            self._fields[reading.key] = [
                self._field(model.text(reading.title), piece) for piece in range(1, test.sample_size + 1)
            ]
            for field in self._fields[reading.key]:
                flow.addWidget(field)
            layout.addWidget(held)
        layout.addWidget(self._problem)
        self.setLayout(layout)

    def _field(self, name: str, piece: int) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(str(piece))
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.setFixedWidth(theme().px(tokens.RAIL_WIDTH))
        field.setAccessibleName(self.tr("{name}, piece {piece}").format(name=name, piece=piece))
        field.editingFinished.connect(self._commit)
        return field

    def show_readings(self, readings: Mapping[str, Sequence[str]], *, editable: bool) -> None:
        for reading in self._test.readings:
            texts = readings.get(reading.key, ())
            for place, field in enumerate(self._fields[reading.key]):
                text = texts[place] if place < len(texts) else ""
                if not field.hasFocus() and field.text() != text:
                    field.setText(text)
                field.setReadOnly(not editable)
                self._judge(field, reading)

    def _judge(self, field: QLineEdit, reading: TestReading) -> None:
        value: Decimal | None
        try:
            value = parse_reading(field.text(), reading.unit)
        except InputError:
            value = None
        out = value is not None and not reading.tolerance.conforms(value)
        set_property(field, "tone", "bad" if out else "")
        field.setAccessibleDescription(self.tr("out of tolerance") if out else "")

    def _commit(self) -> None:
        units = {reading.key: reading.unit for reading in self._test.readings}
        for key, fields in self._fields.items():
            for field in fields:
                try:
                    parse_reading(field.text(), units[key])
                except InputError as error:
                    self._problem.setText(" ".join(explain(error)))
                    self._problem.show()
                    set_property(field, "tone", "bad")
                    return
        self._problem.hide()
        self.entered.emit(
            {key: _without_tail([f.text() for f in fields]) for key, fields in self._fields.items()}
        )


def _without_tail(texts: list[str]) -> list[str]:
    """Texts up to the last one that is not empty; empty ones in between keep their place."""
    last = max((place for place, text in enumerate(texts) if text.strip()), default=-1)
    return [text.strip() for text in texts[: last + 1]]
