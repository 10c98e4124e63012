"""Rows of findings in a view as high as all of them, so that it scrolls with the step; only what is in sight
is painted. The editor of one of them stands below its row.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from inspector_app.ui.screens.workspace.defects.finding_delegate import FindingDelegate
from inspector_app.ui.viewmodels.workspace_findings import FindingListModel

Index = QModelIndex | QPersistentModelIndex


class FindingRows(QListView):
    """`attended(id)` when a person gives a finding the attention; `fitted` when rows have found their
    places.
    """

    attended = Signal(str)
    fitted = Signal()

    def __init__(self, model: FindingListModel) -> None:
        super().__init__()
        self._findings = model
        self._editor: QWidget | None = None
        self.rows = FindingDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self.rows)
        self.setAccessibleName(self.tr("Found so far"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.dataChanged):
            changed.connect(self._fit_later)
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self.fit)

    # -- room ------------------------------------------------------------------------------------------------

    def _fit_later(self, *_args: object) -> None:
        self._fitting.start(0)

    def fit(self) -> None:
        """Take the height of all rows, and put the editor below its own."""
        frame = 2 * self.frameWidth()
        height = self._findings.rowCount() * self.rows.row_height(self.viewport().width())
        row = self._findings.row_of(self.rows.opened)
        if self._editor is not None and row >= 0:
            inside = self._editor
            wide = self.viewport().width()
            needed = inside.heightForWidth(wide) if inside.hasHeightForWidth() else -1
            self.rows.editor_height = max(needed, inside.minimumSizeHint().height())
            height += self.rows.editor_height
        if self.height() != height + frame:
            self.setFixedHeight(height + frame)
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        self._place_editor()
        self.fitted.emit()

    def _place_editor(self) -> None:
        row = self._findings.row_of(self.rows.opened)
        if self._editor is not None and row >= 0:
            rect = self.visualRect(self._findings.index(row))
            top = self.rows.row_height(rect.width())
            self._editor.setGeometry(rect.adjusted(0, top, 0, -1))
            self._editor.show()

    def open_editor(self, finding_id: str, editor: QWidget | None) -> None:
        """Show an editor below a row, in place of the one there was."""
        if self._editor is not None:
            self._editor.removeEventFilter(self)
            self._editor.hide()
            self._editor.deleteLater()
        self._editor = editor
        self.rows.opened = finding_id if editor is not None else ""
        if editor is not None:
            editor.setParent(self.viewport())
            editor.installEventFilter(self)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._editor and event.type() == QEvent.Type.LayoutRequest:
            self._fit_later()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit_later()

    def row_rect(self, finding_id: str) -> QRect:
        """Where a row lies in this widget."""
        row = self._findings.row_of(finding_id)
        return self.visualRect(self._findings.index(row)) if row >= 0 else QRect()

    # -- attention -------------------------------------------------------------------------------------------

    def choose(self, finding_id: str) -> None:
        """Make a finding the current one, without telling that it was a person."""
        row = self._findings.row_of(finding_id)
        self.selectionModel().blockSignals(True)
        self.setCurrentIndex(self._findings.index(row) if row >= 0 else QModelIndex())
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def current(self) -> str:
        row = self._findings.row(self.currentIndex().row())
        return row.finding.id if row else ""

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self.current() and not self._findings.changing:
            self.attended.emit(self.current())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._findings.rowCount():
            self.setCurrentIndex(self._findings.index(0))
        elif self.current():
            self.attended.emit(self.current())
