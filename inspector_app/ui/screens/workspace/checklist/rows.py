"""What a person does in the list of the checklist: keys, touches, the way from row to row.

Says what was asked for; the step decides and commits.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from inspector_app.domain.pack import ItemKind
from inspector_app.ui.screens.workspace import keys
from inspector_app.ui.screens.workspace.checklist.live_row import LiveRow
from inspector_app.ui.screens.workspace.checklist.painting import Looks, RowPainter
from inspector_app.ui.screens.workspace.checklist.plan import Planner
from inspector_app.ui.screens.workspace.checklist.row_list import RowList
from inspector_app.ui.screens.workspace.checklist.zones import ANSWER, BEGIN, PHOTO, STEP, Zone
from inspector_app.ui.screens.workspace.keys import is_key
from inspector_app.ui.viewmodels.workspace_checklist import NOT_APPLICABLE, ItemRow
from inspector_app.ui.viewmodels.workspace_checklist_model import ChecklistModel, Line

PAGE_ROWS = 8
VERDICTS = {
    keys.PASS.lower(): "pass",
    keys.FAIL.lower(): "fail",
    keys.NOT_APPLICABLE.lower(): NOT_APPLICABLE,
}
MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: PAGE_ROWS, Qt.Key.Key_PageUp: -PAGE_ROWS}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
CLEARING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class ChecklistRows(RowList):
    """Signals: `answered(key, value, by key)`, the empty value to clear; `counted(key, step)`; `chosen(key)`
    when another row is to have the focus; `begun(key)`; `commented(key)`; `clause_asked(key)`;
    `photo_asked(key)`; `search_asked()`.
    """

    answered = Signal(str, str, bool)
    counted = Signal(str, int)
    chosen = Signal(str)
    begun = Signal(str)
    commented = Signal(str)
    clause_asked = Signal(str)
    photo_asked = Signal(str)
    search_asked = Signal()

    def __init__(self, items: ChecklistModel, planner: Planner, painter: RowPainter, live: LiveRow) -> None:
        super().__init__(items, planner, painter, live)
        self._pressed: tuple[str, Zone | None, QPoint, int] | None = None
        self._hot: tuple[str, Zone | None] = ("", None)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_current(self, key: str) -> None:
        """Give a row the attention; the view behind tells screen readers."""
        self.current = key
        index = self.items.index(self.items.place_of(key))
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    # -- touches ---------------------------------------------------------------------------------------------

    def _under(self, point: QPoint) -> tuple[Line, Zone | None] | None:
        """The row at a place of the viewport, and what of it can be touched there."""
        found = self.line_at(point)
        if found is None or found[1].row is None:
            return None
        place, line = found
        current = line.key == self.current
        plan = self.planner.plan(line, current=current and not self.live.isHidden())
        zone = None if self.fixed else plan.zone_at(point - self.area_of(place).topLeft())
        return line, zone

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._under(event.position().toPoint())
        if found is None or event.button() != Qt.MouseButton.LeftButton:
            self._pressed = None
            return
        spot = event.position().toPoint()
        self._pressed = (found[0].key, found[1], spot, self.verticalScrollBar().value())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # two quick touches are two touches

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        key, zone, spot, value = pressed
        point = event.position().toPoint()
        still = (point - spot).manhattanLength() < QApplication.startDragDistance()
        found = self._under(point)
        if not still or value != self.verticalScrollBar().value() or found is None or found[0].key != key:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if zone is None or found[1] != zone:
            self.chosen.emit(key)
        else:
            self._touch(key, zone)

    def _touch(self, key: str, zone: Zone) -> None:
        if zone.act == ANSWER:
            self.answered.emit(key, "" if zone.taken else zone.value, False)
        elif zone.act == STEP:
            self.counted.emit(key, int(zone.value))
        elif zone.act == PHOTO:
            self.photo_asked.emit(key)
        elif zone.act == BEGIN:
            self.begun.emit(key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._under(event.position().toPoint())
        hot = (found[0].key, found[1]) if found is not None else ("", None)
        if hot != self._hot:
            self._hot = hot
            pointing = Qt.CursorShape.PointingHandCursor if hot[1] is not None else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(pointing)
            self.viewport().update()

    def _looks(self, _line: Line, *, current: bool) -> Looks:
        looks = super()._looks(_line, current=current)
        if _line.key != self._hot[0]:
            return looks
        return Looks(self._hot[1], looks.current, looks.focused, looks.live, looks.fixed)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._under(event.pos())
            tip = found[1].tip if found is not None and found[1] is not None else ""
            QToolTip.showText(event.globalPos(), tip, self.viewport())
            return True
        return bool(super().viewportEvent(event))

    # -- keys ------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.items.row_of(self.current)
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if row is None or not plain or not (self._move(event) or self._act(event, row)):
            event.ignore()

    def _move(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in MOVES:
            target, step = self.current, 1 if MOVES[key] > 0 else -1
            for _row in range(abs(MOVES[key])):
                target = self.items.beside(target, step)
            self.chosen.emit(target)
            return True
        if key == Qt.Key.Key_Home:
            self.chosen.emit(self.items.first())
        elif key == Qt.Key.Key_End:
            self.chosen.emit(self.items.last())
        elif is_key(event, keys.SEARCH):
            self.search_asked.emit()
        elif is_key(event, keys.CLAUSE):
            self.clause_asked.emit(self.current)
        else:
            return False
        return True

    def _act(self, event: QKeyEvent, row: ItemRow) -> bool:
        """Answer, begin, comment; nothing of that where the inspection can only be read."""
        key, letter = event.key(), event.text().lower()
        if self.fixed:
            return False
        if key in ENTER:
            if not self.live.begin():
                self.chosen.emit(self.items.beside(self.current, 1))
        elif is_key(event, keys.PHOTO):
            self.photo_asked.emit(self.current)
        elif key in CLEARING and row.value:
            self.answered.emit(self.current, "", True)
        elif is_key(event, keys.NOTE):
            self.commented.emit(self.current)
        elif letter in VERDICTS and (
            row.item.kind == ItemKind.PASS_FAIL or VERDICTS[letter] == NOT_APPLICABLE
        ):
            self.answered.emit(self.current, VERDICTS[letter], True)
        elif letter in ("+", "-") and row.item.kind == ItemKind.COUNT:
            self.counted.emit(self.current, 1 if letter == "+" else -1)
        else:
            return self._digit(letter, row)
        return True

    def _digit(self, letter: str, row: ItemRow) -> bool:
        if not (letter.isascii() and letter.isdigit()):
            return False
        if row.item.kind == ItemKind.CHOICE:
            place = int(letter) - 1
            if 0 <= place < len(row.item.options):
                self.answered.emit(self.current, row.item.options[place].key, True)
            return True
        return self.live.type_in(letter)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
