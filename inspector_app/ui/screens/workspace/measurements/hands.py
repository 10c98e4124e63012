"""Getting readings into the grid and out of it: where Enter goes, values of gauges, blocks from spreadsheets.

Works on the table alone; what surrounds it is told by signals.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from inspector_app.domain.errors import InspectorError
from inspector_app.domain.measurement.gauge_line import GaugeLine
from inspector_app.domain.measurement.units import spelled
from inspector_app.domain.records import Gauge
from inspector_app.ui.clipboard import copy_data
from inspector_app.ui.errors import explain
from inspector_app.ui.gauges.preferences import ReadingPreferences
from inspector_app.ui.screens.workspace.measurements.delegate import CellEditor, GridDelegate
from inspector_app.ui.screens.workspace.measurements.paste import PasteDialog
from inspector_app.ui.screens.workspace.measurements.table import GridView
from inspector_app.ui.viewmodels.workspace_block import copied, read_rows
from inspector_app.ui.viewmodels.workspace_grid import Entry, MeasurementGrid, refusal

BEGINS_A_NUMBER = "0123456789+-.,０１２３４５６７８９"


class Hands(QObject):
    """`said(text, tone)`: a sentence below the grid, "" when it is no longer true."""

    said = Signal(str, str)

    def __init__(self, view: GridView, grid: MeasurementGrid, preferences: ReadingPreferences) -> None:
        super().__init__(view)
        self._view, self.grid, self._preferences = view, grid, preferences

    # -- moving ----------------------------------------------------------------------------------------------

    def entered(self, index: QModelIndex | QPersistentModelIndex, *, was_empty: bool) -> None:
        """After Enter in a cell: on to the next one, past those that are filled unless a filled one was
        corrected.
        """
        following = self._after(index.row(), index.column(), skip=was_empty)
        self.go(*following)

    def _after(self, row: int, column: int, *, skip: bool) -> tuple[int, int]:
        """The next cell in the direction that a person chose; the one itself at the end."""
        cells = self._down if self._preferences.down else self._right
        asked = (cell for cell in cells(row, column) if self.grid.asked(*cell))
        if not skip:
            return next(asked, (row, column))
        empty = next((cell for cell in asked if not self.grid.raw(*cell)), None)
        return empty or self._after(row, column, skip=False)

    def _right(self, row: int, column: int) -> Iterator[tuple[int, int]]:
        columns = range(1, self.grid.samples + 1)
        yield from ((row, c) for c in columns[column:])
        yield from ((r, c) for r in range(row + 1, self.grid.rowCount()) for c in columns)

    def _down(self, row: int, column: int) -> Iterator[tuple[int, int]]:
        rows = range(self.grid.rowCount())
        yield from ((r, column) for r in rows[row + 1 :])
        yield from ((r, c) for c in range(column + 1, self.grid.samples + 1) for r in rows)

    def step(self, down: int, across: int) -> None:
        """One cell over, staying inside what is asked."""
        current = self._view.currentIndex()
        row = max(0, min(current.row() + down, self.grid.rowCount() - 1))
        column = max(1, current.column() + across)
        while column > 1 and not self.grid.asked(row, column):
            column -= 1
        self.go(row, column)

    def first_open(self, start: int) -> tuple[int, int]:
        """The first empty cell from a row on, else the first cell of that row."""
        for row in range(start, self.grid.rowCount()):
            for column in range(1, self.grid.samples + 1):
                if self.grid.asked(row, column) and not self.grid.raw(row, column):
                    return row, column
        return min(start, self.grid.rowCount() - 1), 1

    def go(self, row: int, column: int) -> None:
        self._view.setCurrentIndex(self.grid.index(row, column))
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- values of gauges ------------------------------------------------------------------------------------

    def type_into(self, event: QKeyEvent) -> bool:
        """A key that begins a number goes to the cell in focus, wherever in the step it was typed: gauges
        that type do not look where the focus is. False when it is none of that.
        """
        focused = self._view.window().focusWidget()
        if focused is self._view or self._view.isAncestorOf(focused):
            return False  # it has been there already
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers or event.text() not in tuple(BEGINS_A_NUMBER) or not self._view.currentIndex().isValid():
            return False
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        editor = self._view.editor()
        QApplication.sendEvent(editor if editor is not None else self._view, event.clone())
        return True

    def take_line(self, line: GaugeLine, gauge: Gauge) -> bool:
        """Enter a value that came by cable, in the unit of the gauge where the point has another."""
        point = self.grid.point(self._view.currentIndex().row())
        unit = line.unit or gauge.unit_symbol
        own = point.measurement.unit if point is not None and point.measurement is not None else ""
        return self.take(line.number if spelled(unit) == spelled(own) else f"{line.number} {unit}", "serial")

    def take(self, text: str, source: str) -> bool:
        """Enter a value that a gauge sent into the cell in focus and go on; what was begun there by hand
        makes place for it.
        """
        index = self._view.currentIndex()
        point = self.grid.point(index.row())
        if point is None or not self.grid.asked(index.row(), index.column()):
            self.said.emit(self.tr("Choose the cell first, then send the value again."), "warning")
            return False
        fault = refusal(text, point)
        if fault is not None:
            self.refuse(fault)
            return False
        editor = self._view.editor()
        if isinstance(editor, CellEditor):
            editor.setModified(False)
            self._view.closeEditor(editor, GridDelegate.EndEditHint.NoHint)
        was_empty = not self.grid.raw(index.row(), index.column())
        if not self.grid.enter([Entry(index.row(), index.column(), text)], source):
            return False
        self.said.emit("", "")
        self.entered(index, was_empty=was_empty)
        return True

    def refuse(self, fault: InspectorError) -> None:
        """Say why a value was not entered."""
        self.said.emit(" ".join(part for part in explain(fault) if part), "bad")

    # -- spreadsheets ----------------------------------------------------------------------------------------

    def copy(self) -> None:
        """Put the page on the clipboard, with its headings."""
        heads = [self.tr("Point"), self.tr("Limits"), self.tr("Unit")]
        lines, table = copied(self.grid, heads)
        data = QMimeData()
        data.setText(lines)
        data.setHtml(table)
        copy_data(data)
        self.said.emit(
            self.tr("Copied with headings, {n} points. Locking takes it off the clipboard again.").format(
                n=self.grid.rowCount()
            ),
            "",
        )

    def paste(self) -> None:
        """Enter what the clipboard holds: a single value at once, a block after it has been looked at."""
        text = QGuiApplication.clipboard().text()
        rows = read_rows(text)
        index = self._view.currentIndex()
        if text.strip() and not rows:
            self.said.emit(
                self.tr("What is on the clipboard is too large for readings. Nothing was entered."), "warning"
            )
            return
        if not rows or not index.isValid() or not self.grid.editable(index):
            self.said.emit(self.tr("There is nothing on the clipboard that fits here."), "warning")
            return
        if len(rows) == 1 and len(rows[0]) == 1:
            self.take(rows[0][0], "paste")
            return
        dialog = PasteDialog(self._view, self.grid, rows, index, down=self._preferences.down)
        if dialog.exec() == PasteDialog.DialogCode.Accepted:
            entries = dialog.block.readable
            if self.grid.enter(entries, "paste"):
                self.said.emit(
                    self.tr("%n reading(s) pasted; one undo takes all of them back.", "", len(entries)), ""
                )
        dialog.deleteLater()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
