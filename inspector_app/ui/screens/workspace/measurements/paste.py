"""What a pasted block would do, before it does it: each value in its place, and what cannot be read."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon
from inspector_app.ui.viewmodels.workspace_block import Block, PastedCell, Rows, best, place, turned
from inspector_app.ui.viewmodels.workspace_grid import MeasurementGrid
from inspector_app.ui.widgets.boxes import row
from inspector_app.ui.widgets.dialog import Dialog
from inspector_app.ui.widgets.form import CheckBox
from inspector_app.ui.widgets.labels import IconLabel, Label

SHOWN_FAULTS = 6


class PasteDialog(Dialog):
    """`block` is what was confirmed. Values that cannot be read are named and left out, never dropped
    silently.
    """

    def __init__(
        self, parent: QWidget, grid: MeasurementGrid, rows: Rows, index: QModelIndex, *, down: bool
    ) -> None:
        super().__init__(
            parent,
            self.tr("Paste readings"),
            self.tr("Nothing is entered before you confirm; one undo takes all of it back."),
            confirm=self.tr("Enter"),
        )
        self._grid, self._rows, self._index = grid, rows, index
        self.block = Block()
        self.turn = CheckBox(self.tr("Exchange rows and columns"))
        self.turn.setChecked(best(grid, rows, index.row(), index.column(), down=down))
        self.turn.toggled.connect(lambda _on: self._show())
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("What would be entered"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.verticalHeader().setDefaultSectionSize(theme().px(tokens.DENSE_ROW))
        self.table.setMinimumHeight(theme().px(5 * tokens.DENSE_ROW))
        self.notes = Label("", "soft", wrap=True)
        self.faults = Label("", "strong", wrap=True, tone="bad")
        self._mark = IconLabel("triangle-alert", "bad")
        told = row(gap=tokens.S)
        told.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self.faults, 1)
        self.add(self.turn)
        self.add(self.table)
        self.add(self.notes)
        self.add(told)
        self.setMinimumWidth(theme().space(tokens.FORM_WIDTH))
        self._show()
        self.confirm_button.setFocus()

    def _show(self) -> None:
        rows = turned(self._rows) if self.turn.isChecked() else self._rows
        self.block = place(self._grid, rows, self._index.row(), self._index.column())
        entered = len(self.block.readable)
        self._fill()
        self.notes.setText(self._noted())
        self.notes.setVisible(bool(self.notes.text()))
        faults = self._faults()
        self.faults.setText(faults)
        self.faults.setVisible(bool(faults))
        self._mark.setVisible(bool(faults))
        self.confirm_button.setText(self.tr("Enter %n reading(s)", "", entered))
        self.confirm_button.setEnabled(entered > 0)

    def _fill(self) -> None:
        """The part of the grid that is touched, with what would stand in it."""
        cells = self.block.cells
        rows = sorted({cell.entry.row for cell in cells})
        columns = sorted({cell.entry.column for cell in cells})
        self.table.clear()
        self.table.setRowCount(len(rows))
        self.table.setColumnCount(len(columns))
        names = [str(self._grid.data(self._grid.index(r, 0))) for r in rows]
        self.table.setVerticalHeaderLabels(names)
        self.table.setHorizontalHeaderLabels([self._grid.head(c) for c in columns])
        for cell in cells:
            self.table.setItem(rows.index(cell.entry.row), columns.index(cell.entry.column), self._item(cell))

    def _item(self, cell: PastedCell) -> QTableWidgetItem:
        item = QTableWidgetItem(cell.entry.text)
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if cell.fault:
            item.setIcon(icon("x", "bad"))
            item.setForeground(theme().colour("bad"))
            item.setBackground(theme().colour("bad_soft"))
            item.setToolTip(cell.fault)
        elif cell.out:
            item.setIcon(icon("x", "bad"))
            item.setForeground(theme().colour("bad"))
            item.setToolTip(self.tr("out of tolerance"))
        elif cell.replaces:
            item.setIcon(icon("pencil", "warning"))
            item.setToolTip(self.tr("replaces {value}").format(value=cell.replaces))
        return item

    def _noted(self) -> str:
        parts = []
        if self.block.headings:
            parts.append(self.tr("Headings are left out."))
        if self.block.replaced:
            parts.append(self.tr("%n reading(s) that stand there now are replaced.", "", self.block.replaced))
        if self.block.out:
            parts.append(self.tr("%n reading(s) would be out of tolerance.", "", self.block.out))
        if self.block.outside:
            parts.append(self.tr("%n value(s) have no place in the grid.", "", self.block.outside))
        return " ".join(parts)

    def _faults(self) -> str:
        found = self.block.faults
        if not found:
            return ""
        lines = [self.tr("%n value(s) cannot be read and are left out:", "", len(found))]
        for cell in found[:SHOWN_FAULTS]:
            name = self._grid.data(self._grid.index(cell.entry.row, 0))
            where = self.tr("{point}, sample {sample}: {fault}").format(
                point=name, sample=self._grid.head(cell.entry.column), fault=cell.fault
            )
            lines.append(where)
        if len(found) > SHOWN_FAULTS:
            lines.append("…")
        return "\n".join(lines)
