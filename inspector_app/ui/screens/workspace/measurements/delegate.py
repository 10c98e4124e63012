"""How the cells of the measurement grid look and how a number gets in.

Enter goes on to the next cell, Tab to the next point. What cannot be read as a number stays in the cell
with the reason beside it; nothing is lost and nothing wrong is kept.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from inspector_app.domain.pack import ChecklistItem
from inspector_app.ui.errors import explain
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon_pixmap
from inspector_app.ui.viewmodels.workspace_grid import GridRole, GridTable, cell, refusal
from inspector_app.ui.widgets.labels import set_property

Index = QModelIndex | QPersistentModelIndex
PAD = tokens.S
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
MARKS = {"out": ("x", "bad", "bad_soft"), "inconclusive": ("circle-help", "warning", "warning_soft")}
"""Icon, ink and ground of a reading that does not conform, and of one that proves neither."""


class CellEditor(QLineEdit):
    """The field in a cell; `point` says in which units a number may be typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.point: ChecklistItem | None = None
        self.index: Index = QModelIndex()
        self.was_empty = True
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self.setProperty("kind", "cell")
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFrame(False)
        self.setMinimumHeight(0)
        self.textEdited.connect(lambda _text: self.accept())

    def accept(self) -> None:
        set_property(self, "tone", "")
        QToolTip.hideText()

    def refuse(self, message: str) -> None:
        set_property(self, "tone", "bad")
        self.setAccessibleDescription(message)
        QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), message, self)


def _is_block() -> bool:
    """Whether the clipboard holds more than one value."""
    text = QGuiApplication.clipboard().text().strip()
    return any(mark in text for mark in "\t\n;")


class GridDelegate(QStyledItemDelegate):
    """After a commit `entered(index, was_empty)` by Enter and `moved(row step, column step)` by the arrows;
    `refused(message)` when a text is not a number ("" = solved); `block_pasted` for more than one value.
    """

    entered = Signal(object, bool)
    moved = Signal(int, int)
    block_pasted = Signal()
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._typefaces: dict[tuple[str, int, bool], tuple[QFont, QFontMetrics]] = {}
        # What was wrong with a text is over with the text: Escape closes the field as well.
        self.closeEditor.connect(lambda _editor, _hint: self.refused.emit(""))

    # -- editing ---------------------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = CellEditor(parent)
        model = index.model()
        name = model.data(model.index(index.row(), 0))
        item = index.data(GridRole.ITEM)
        editor.point = item if isinstance(item, ChecklistItem) else None
        editor.index = QPersistentModelIndex(index)
        editor.was_empty = not index.data(Qt.ItemDataRole.EditRole)
        editor.textEdited.connect(lambda _text: self.refused.emit(""))
        editor.setAccessibleName(
            self.tr("{point}, sample {sample}").format(point=name, sample=index.column())
        )
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        # A commit elsewhere refreshes every open editor; what a person has begun to type stays.
        if isinstance(editor, CellEditor) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        editor.setGeometry(option.rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, CellEditor):
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._take(watched):
                    self.entered.emit(watched.index, watched.was_empty)
                return True
            if event.matches(QKeySequence.StandardKey.Paste) and _is_block():
                self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.RevertModelCache)
                self.block_pasted.emit()
                return True
            steps = {
                Qt.Key.Key_Tab: (1, 0),
                Qt.Key.Key_Backtab: (-1, 0),
                Qt.Key.Key_Down: (1, 0),
                Qt.Key.Key_Up: (-1, 0),
            }
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                if self._take(watched):
                    self.moved.emit(*step)
                return True
        if event.type() == QEvent.Type.FocusOut and not self._take(watched):
            return True  # stays open with its text and the reason
        return super().eventFilter(watched, event)

    def _take(self, editor: CellEditor) -> bool:
        """Commit and close the editor when its text is a number or empty."""
        refused = refusal(editor.text().strip(), editor.point) if editor.point is not None else None
        if refused is not None:
            message = " ".join(part for part in explain(refused) if part)
            editor.refuse(message)
            self.refused.emit(message)
            return False
        editor.accept()
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        return True

    # -- painting --------------------------------------------------------------------------------------------

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        metrics = self._metrics(tokens.BODY)
        return QSize(metrics.horizontalAdvance("000.00") + 3 * PAD, theme().px(tokens.TARGET))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        painter.save()
        shown = cell(cast("GridTable", index.model()), index.row(), index.column())
        if shown.state is None:
            self._paint_text(painter, rect, shown.text, "ink")
        else:
            self._paint_reading(painter, rect, shown.state, shown.text, overdue=shown.overdue)
        selected = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if selected:
            painter.setPen(QPen(theme().colour("focus"), tokens.FOCUS_WIDTH))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def paint_point(
        self, painter: QPainter, rect: QRect, item: ChecklistItem, limits: str, *, current: bool
    ) -> None:
        """The head of a row: label, name, and the limits below it."""
        spec = item.measurement
        painter.fillRect(rect, theme().colour("accent_soft" if current else "surface"))
        painter.setPen(QPen(theme().colour("line"), tokens.LINE_WIDTH))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        box = rect.adjusted(PAD, tokens.XS // 2, -PAD, -tokens.XS // 2)
        bold, plain, small = (
            self._font(tokens.BODY, bold=True),
            self._font(tokens.BODY),
            self._font(tokens.CAPTION),
        )
        both = rect.height() >= QFontMetrics(plain).height() + QFontMetrics(small).height() - tokens.XS
        top = QRect(box.x(), box.y(), box.width(), box.height() * (55 if both else 100) // 100)
        below = QRect(box.x(), top.bottom(), box.width(), box.height() - top.height())
        label = spec.label if spec else ""
        painter.setFont(bold)
        painter.setPen(theme().colour("ink"))
        across = QFontMetrics(bold).horizontalAdvance(label) + tokens.XS + 1
        middle = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(top, middle, label)
        painter.setFont(plain)
        parent = self.parent()
        title = parent.property("titles") if parent is not None else {}
        name = str(title.get(item.key, "")) if isinstance(title, dict) else ""
        room = QRect(top.x() + across, top.y(), top.width() - across, top.height())
        painter.drawText(
            room, middle, QFontMetrics(plain).elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        )
        if not both:
            return
        painter.setFont(small)
        painter.setPen(theme().colour("ink_soft"))
        painter.drawText(
            below, middle, QFontMetrics(small).elidedText(limits, Qt.TextElideMode.ElideRight, box.width())
        )

    def _paint_reading(self, painter: QPainter, rect: QRect, state: str, text: str, *, overdue: bool) -> None:
        if state == "none":
            painter.fillRect(rect, theme().colour("window"))
            return
        if state in MARKS:
            icon, ink, wash = MARKS[state]
            painter.fillRect(rect, theme().colour(wash))
            side = theme().px(tokens.CONTROL_GAP)
            mark = icon_pixmap(icon, ink, side, painter.device().devicePixelRatioF())
            across = self._metrics(tokens.BODY, bold=True).horizontalAdvance(text)
            left = rect.right() - PAD - across - side - 2
            painter.drawPixmap(max(rect.x() + 2, left), rect.center().y() - side // 2, mark)
            room = rect.adjusted(side, 0, 0, 0) if left <= rect.x() + 2 else rect
            self._paint_text(painter, room, text, ink, bold=True)
        elif state == "empty":
            self._paint_text(painter, rect, "·", "ink_faint")
        else:
            self._paint_text(painter, rect, text, "ink_soft" if state == "writing" else "ink")
        if overdue:
            side = tokens.CONTROL_GAP
            mark = icon_pixmap("clock", "bad", side, painter.device().devicePixelRatioF())
            painter.drawPixmap(rect.x() + 3, rect.y() + 3, mark)

    def _paint_text(self, painter: QPainter, rect: QRect, text: str, ink: str, *, bold: bool = False) -> None:
        box = rect.adjusted(PAD, 0, -PAD, 0)
        size = tokens.BODY
        if self._metrics(size, bold=bold).horizontalAdvance(text) > box.width():
            # a unit was typed behind the number: smaller, and the end left out before the beginning
            size = tokens.CAPTION
            metrics = self._metrics(size, bold=bold)
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(self._font(size, bold=bold))
        painter.setPen(theme().colour(ink))
        painter.drawText(box, RIGHT, text)

    def _font(self, size: int, *, bold: bool = False) -> QFont:
        return self._typeface(size, bold=bold)[0]

    def _metrics(self, size: int, *, bold: bool = False) -> QFontMetrics:
        return self._typeface(size, bold=bold)[1]

    def _typeface(self, size: int, *, bold: bool) -> tuple[QFont, QFontMetrics]:
        """A font with its measures, made once for each size of the text: a grid has hundreds of cells."""
        parent = self.parent()
        own = parent.font() if isinstance(parent, QWidget) else QFont()
        key = (own.family(), theme().px(size), bold)
        if key not in self._typefaces:
            font = QFont(own)
            font.setPixelSize(theme().px(size))
            font.setBold(bold)
            self._typefaces[key] = (font, QFontMetrics(font))
        return self._typefaces[key]
