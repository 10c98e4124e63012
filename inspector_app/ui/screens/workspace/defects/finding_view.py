"""The list of findings under a person's hands: touch, keys, one dragged onto another, photos dropped.

Says what is wanted done with a finding; does nothing by itself.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QToolTip

from inspector_app.ui.screens.workspace import keys
from inspector_app.ui.screens.workspace.defects.finding_delegate import MINUS, MORE, PLUS, REST
from inspector_app.ui.screens.workspace.defects.finding_rows import FindingRows
from inspector_app.ui.screens.workspace.keys import is_key
from inspector_app.ui.viewmodels.workspace_findings import (
    FINDING_MIME,
    PHOTO_MIME,
    TAKEN_FROM_MIME,
    FindingListModel,
    FindingRole,
)
from inspector_app.ui.widgets.press import Press, by_finger

ASKED = (keys.PHOTO, keys.NOTE, keys.WHERE)


class FindingListView(FindingRows):
    """Signals carry ids of findings: `toggled` (open or close its editor), `stepped` (one more or less),
    `binned`, `asked` for a photo, a note or a pin by its key, `menu_asked` with a place on the screen,
    `merge_asked` (kept, other), `photos_given` (finding, ids of photos, finding they are taken from).
    """

    toggled = Signal(str)
    stepped = Signal(str, int)
    binned = Signal(str)
    asked = Signal(str, str)
    menu_asked = Signal(str, QPoint)
    merge_asked = Signal(str, str)
    photos_given = Signal(str, list, str)

    def __init__(self, model: FindingListModel) -> None:
        super().__init__(model)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self._press = Press()

    # -- touch and keys --------------------------------------------------------------------------------------

    def _hit(self, point: QPoint) -> tuple[str, str]:
        """The finding and the part of its row at a point."""
        index = self.indexAt(point)
        row = self._findings.row(index.row())
        if row is None:
            return "", REST
        editable = bool(index.data(FindingRole.EDITABLE))
        return row.finding.id, self.rows.part_at(self.visualRect(index), point) if editable else REST

    def mousePressEvent(self, event: QMouseEvent) -> None:
        finding, part = self._hit(event.position().toPoint())
        self.rows.pressed = (finding, part)
        self._press.begin(event)
        self.viewport().update()
        if part == REST:
            super().mousePressEvent(event)
        else:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.setCurrentIndex(self.indexAt(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.rows.pressed[1] == REST and not by_finger(event):  # a finger scrolls, a mouse drags
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self.rows.pressed = self.rows.pressed, ("", REST)
        self.viewport().update()
        super().mouseReleaseEvent(event)
        hit = self._hit(event.position().toPoint())
        tapped = event.button() == Qt.MouseButton.LeftButton and not self._press.moved(event)
        if hit == pressed and hit[0] and tapped:
            self.act(*hit)

    def act(self, finding: str, part: str) -> None:
        """What a touch on a part of a row does."""
        if part in (MINUS, PLUS):
            self.stepped.emit(finding, +1 if part == PLUS else -1)
        elif part == MORE:
            area = self.rows.places(self.row_rect(finding)).more
            self.menu_asked.emit(finding, self.viewport().mapToGlobal(area.bottomLeft()))
        else:
            self.toggled.emit(finding)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        finding = self.current()
        key = event.key()
        editable = bool(self.currentIndex().data(FindingRole.EDITABLE))
        if finding and is_key(event, keys.OPEN):
            self.toggled.emit(finding)
        elif finding and editable and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.stepped.emit(finding, -1 if key == Qt.Key.Key_Minus else +1)
        elif finding and editable and is_key(event, keys.AWAY):
            self.binned.emit(finding)
        elif finding and editable and (wanted := next((k for k in ASKED if is_key(event, k)), "")):
            self.asked.emit(finding, wanted)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The right button, a long press, or the menu key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        finding = self.current() if by_key else self._hit(event.pos())[0]
        if finding and bool(self.currentIndex().data(FindingRole.EDITABLE)):
            if by_key:
                self.act(finding, MORE)
            else:
                self.menu_asked.emit(finding, event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            _, part = self._hit(event.pos())
            texts = {
                MINUS: self.tr("One less  −"),
                PLUS: self.tr("One more  +"),
                MORE: self.tr("More about this finding"),
                REST: self.tr("Touch to change it, or drag it onto another one to merge them"),
            }
            QToolTip.showText(event.globalPos(), texts[part], self)
            return True
        return super().viewportEvent(event)

    # -- drag and drop ---------------------------------------------------------------------------------------

    def _aim(self, event: QDropEvent) -> str:
        """The finding that what is dragged would be dropped on; empty where it cannot be."""
        finding, _part = self._hit(event.position().toPoint())
        index = self.indexAt(event.position().toPoint())
        data = event.mimeData()
        if not finding or not index.data(FindingRole.EDITABLE):
            return ""
        own = bytes(data.data(FINDING_MIME).data()).decode() if data.hasFormat(FINDING_MIME) else ""
        return finding if (own and own != finding) or data.hasFormat(PHOTO_MIME) else ""

    def _show_aim(self, finding: str) -> None:
        if finding != self.rows.aimed:
            self.rows.aimed = finding
            self.viewport().update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(FINDING_MIME) or event.mimeData().hasFormat(PHOTO_MIME):
            event.acceptProposedAction()
        else:
            event.ignore()  # files from outside go to the workspace

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        aim = self._aim(event)
        self._show_aim(aim)
        event.setAccepted(bool(aim))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_aim("")
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        aim, data = self._aim(event), event.mimeData()
        self._show_aim("")
        if not aim:
            event.ignore()
            return
        event.acceptProposedAction()
        if data.hasFormat(PHOTO_MIME):
            ids = bytes(data.data(PHOTO_MIME).data()).decode().split()
            taken = bytes(data.data(TAKEN_FROM_MIME).data()).decode()
            self.photos_given.emit(aim, ids, taken)
        else:
            self.merge_asked.emit(aim, bytes(data.data(FINDING_MIME).data()).decode())

    def startDrag(self, actions: Qt.DropAction) -> None:
        """As Qt's, where something may be changed."""
        if bool(self.currentIndex().data(FindingRole.EDITABLE)):
            super().startDrag(actions)
