"""The table of the measurement grid: its heads, the keys it takes, and a frame that never cuts a row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from inspector_app.ui.screens.workspace.measurements.delegate import GridDelegate
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_grid import GridRole
from inspector_app.ui.widgets.labels import Label

MOST = 16_777_215
"""No limit to a height, as Qt writes it."""
EDGE = 4
"""Pixels of the table's own border, above and below."""


class PointHeader(QHeaderView):
    """The points at the left; they stay in sight while the samples scroll."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(tokens.TILE_WIDTH + tokens.S), super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        table = self.parent()
        if isinstance(table, QTableView) and isinstance(delegate := table.itemDelegate(), GridDelegate):
            head = table.model().index(section, 0)
            current = table.currentIndex().row() == section
            item, limits = head.data(GridRole.ITEM), str(head.data(GridRole.LIMITS))
            delegate.paint_point(painter, rect, item, limits, current=current)


class GridView(QTableView):
    """A table that a number can be typed into at once; Delete clears a reading, a second touch opens it.

    `copy_asked` and `paste_asked` for the keys of the system.
    """

    resized = Signal()
    copy_asked = Signal()
    paste_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setVerticalHeader(PointHeader(self))
        self.setCornerWidget(QWidget())
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )

        self._pressed_on = QPersistentModelIndex()
        self._corner = Label(self.tr("Point"), "label", parent=self)

    def editor(self) -> QWidget | None:
        """The field that is open in the cell in focus."""
        return self.indexWidget(self.currentIndex())

    def set_dense(self, dense: bool) -> None:
        """Rows of a single line, still as high as a finger: for large text in a small window."""
        line = self.fontMetrics().height() + tokens.XS
        row = max(tokens.TARGET, line) if dense else theme().px(tokens.TARGET)
        self.verticalHeader().setDefaultSectionSize(row)
        self.horizontalHeader().setMaximumHeight(line if dense else MOST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side, top = self.verticalHeader().width(), self.horizontalHeader().height()
        self._corner.setGeometry(tokens.S, 0, max(0, side - tokens.S), top)
        self.resized.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_on = QPersistentModelIndex(self.currentIndex())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        again = index.isValid() and self._pressed_on == QPersistentModelIndex(index)
        editable = bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
        if again and editable and event.button() == Qt.MouseButton.LeftButton and self.editor() is None:
            self.edit(index)

    def event(self, event: QEvent) -> bool:
        """Text on the clipboard is for the grid, before the step takes it for a picture."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            pasted = event.matches(QKeySequence.StandardKey.Paste) and is_text()
            if pasted or event.matches(QKeySequence.StandardKey.Copy):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.edit(index)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.isValid():
            self.model().setData(index, "")
        else:
            super().keyPressEvent(event)


def is_text() -> bool:
    """Whether the clipboard holds text and nothing that is taken for a photo."""
    data = QGuiApplication.clipboard().mimeData()
    return data.hasText() and not data.hasUrls()


class WholeRows(QWidget):
    """Gives the table as much height as whole rows need, out of what the window offers."""

    def __init__(self, view: GridView) -> None:
        super().__init__()
        self._view = view
        self._rows, self._bar = 0, 0
        view.setParent(self)

    def fit(self, rows: int, *, scrolls: bool) -> None:
        """So many rows; `scrolls`: with a bar below them, since not all samples are in sight."""
        self._rows = rows
        self._bar = tokens.CONTROL_GAP if scrolls else 0
        self.setMaximumHeight(self._height(rows))
        self._place()

    def _height(self, rows: int) -> int:
        row = self._view.verticalHeader().defaultSectionSize()
        header = self._view.horizontalHeader()
        return rows * row + min(header.sizeHint().height(), header.maximumHeight()) + self._bar + EDGE

    def _place(self) -> None:
        row = max(1, self._view.verticalHeader().defaultSectionSize())
        whole = min(self._rows, (self.height() - self._height(0)) // row)
        # Where not even one row has room, a part of it is better than none.
        height = self._height(whole) if whole > 0 else self.height()
        self._view.setGeometry(0, 0, self.width(), min(height, self.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
