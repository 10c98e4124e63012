"""The readings of a test: one line per reading, with what it has to be, and what the numbers say below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector_app.domain.errors import InputError
from inspector_app.domain.pack import ReadingKind, SiteTest, TestReading
from inspector_app.domain.site_tests.evaluate import Evaluation
from inspector_app.domain.site_tests.handling import INTERVAL_MINUTES
from inspector_app.domain.site_tests.readings import check_text
from inspector_app.ui.errors import explain
from inspector_app.ui.screens.workspace.site_tests.codes import show_codes
from inspector_app.ui.screens.workspace.site_tests.detector import CheckEntry
from inspector_app.ui.screens.workspace.site_tests.entries import Entry, FieldEntry, GradeEntry
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_tests import limits_text, outcome_lines
from inspector_app.ui.widgets.boxes import clear, column
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.labels import Label


class ReadingFields(QWidget):
    """`entered(readings by key)` when every field can be read or is empty; a field that is not says why."""

    entered = Signal(object)
    camera_asked = Signal()

    def __init__(
        self, model: WorkspaceModel, test: SiteTest, pieces: int, variants: tuple[str, ...] = ()
    ) -> None:
        super().__init__()
        self.pieces = pieces
        self._test = test
        self._titles = {reading.key: model.text(reading.title) for reading in test.readings}
        self.entries: dict[str, Entry] = {}
        self._problem = Label("", "muted", wrap=True, tone="bad")
        self._problem.hide()
        self._said: QVBoxLayout = column(gap=tokens.XS)
        layout = column(gap=tokens.S)
        beside: FlowLayout | None = None
        for reading in test.readings:
            entry = _entry(reading, self._titles[reading.key], reading.pieces or pieces, variants)
            entry.edited.connect(self._commit)
            entry.camera_asked.connect(self.camera_asked)
            self.entries[reading.key] = entry
            part = QWidget()
            part.setLayout(
                column(Label(self._heading(reading), "label", wrap=not entry.single), entry, gap=tokens.XS)
            )
            if not entry.single:
                beside = None
                layout.addWidget(part)
                continue
            if beside is None:
                held = QWidget()
                beside = FlowLayout(held, gap=tokens.M)
                layout.addWidget(held)
            beside.addWidget(part)
        layout.addWidget(self._problem)
        layout.addLayout(self._said)
        self.setLayout(layout)

    def _heading(self, reading: TestReading) -> str:
        title, limits = self._titles[reading.key], limits_text(reading)
        if not reading.required:
            title = self.tr("{title} (optional)").format(title=title)
        return f"{title} · {limits}" if limits else title

    def show_readings(
        self, readings: Mapping[str, Sequence[str]], found: Evaluation, *, editable: bool
    ) -> None:
        """The readings as recorded, and what they say."""
        for key, entry in self.entries.items():
            if isinstance(entry, CheckEntry):
                entry.set_run(self._first("start", readings), self._first("end", readings), self._interval)
            entry.show_texts(readings.get(key, ()), editable=editable)
        clear(self._said)
        for tone, text in outcome_lines(found, self._titles):
            self._said.addWidget(Label(text, wrap=True, tone=tone))
        for key, entry in self.entries.items():
            if entry.reading.kind == ReadingKind.BARCODE:
                show_codes(self._said, entry.reading, readings.get(key, ()), entry.variants)

    def take_scan(self, text: str) -> bool:
        """Put a scanned text into the barcode field that has the keyboard, if one has."""
        return any(
            isinstance(entry, FieldEntry)
            and entry.reading.kind == ReadingKind.BARCODE
            and entry.take_scan(text)
            for entry in self.entries.values()
        )

    @property
    def _interval(self) -> int:
        return int(self._test.parameters.get(INTERVAL_MINUTES) or 60)

    def _first(self, role: str, readings: Mapping[str, Sequence[str]]) -> str:
        reading = self._test.reading_of(role)
        texts = readings.get(reading.key, ()) if reading is not None else ()
        return texts[0] if texts else ""

    def _commit(self) -> None:
        entered = {key: entry.texts() for key, entry in self.entries.items()}
        for key, texts in entered.items():
            for text in texts:
                try:
                    check_text(self.entries[key].reading, text)
                except InputError as error:
                    self._problem.setText(" ".join(explain(error)))
                    self._problem.show()
                    self.entries[key].mark_unreadable(text)
                    return
        self._problem.hide()
        self.entered.emit(entered)


def _entry(reading: TestReading, name: str, pieces: int, variants: tuple[str, ...]) -> Entry:
    if reading.kind == ReadingKind.GRADE:
        return GradeEntry(reading, name, pieces, variants)
    if reading.kind == ReadingKind.CHECK:
        return CheckEntry(reading, name)
    return FieldEntry(reading, name, pieces, variants)
