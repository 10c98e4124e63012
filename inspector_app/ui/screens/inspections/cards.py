"""Inspections as a list of cards, wherever they are listed: opening one, what else can be done with it, its
pictures as they arrive.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QImage, QKeyEvent, QKeySequence, QMouseEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu

from inspector_app.ui.palette.delegate import shortcut_text
from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.screens.inspections.row import InspectionRow
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.inspection_list import InspectionList, SummaryRole
from inspector_app.ui.viewmodels.repeating import RepeatOf
from inspector_app.ui.viewmodels.trail import FROM_LIST
from inspector_app.ui.widgets.pictures import decode, rounded

if TYPE_CHECKING:
    from inspector_app.services.session import Session
    from inspector_app.storage.queries import InspectionSummary

DUPLICATE, AGAIN, TRAIL = "Ctrl+D", "Ctrl+R", "Ctrl+T"


def _picture(session: Session, pid: str) -> bytes:
    from inspector_app.services.blobs import content

    return content(session, pid)


class InspectionCards(QListView):
    """Enter or a touch opens; the menu (its mark, the right button, the menu key, a long touch) has the
    rest.
    """

    def __init__(self, app: AppModel, model: InspectionList, name: str) -> None:
        super().__init__()
        self.app = app
        self._asked: set[str] = set()
        self._rows = InspectionRow(model, self)
        self.setProperty("kind", "plain")
        self.setModel(model)
        self.setItemDelegate(self._rows)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Enter opens · Ctrl+D duplicates · Ctrl+T shows the trail"))

    def load_pictures(self, summaries: tuple[InspectionSummary, ...]) -> None:
        """Fetch the product pictures that are not there yet."""
        for pid in dict.fromkeys(summary.picture for summary in summaries):
            if pid and pid not in self._asked:
                self._asked.add(pid)
                self._load(pid)

    def _load(self, pid: str) -> None:
        def shown(image: QImage) -> None:
            if not shiboken6.isValid(self):  # the list was left meanwhile
                return
            if not image.isNull():
                side = theme().px(tokens.THUMB)
                self._rows.pictures[pid] = rounded(QPixmap.fromImage(image), side, self.devicePixelRatioF())
                self.viewport().update()

        tasks = self.app.tasks
        tasks.fetch(
            _picture,
            self.app.session,
            pid,
            done=lambda data: tasks.decode(decode, data, done=shown),
            failed=lambda _error: None,
        )

    # -- acting ----------------------------------------------------------------------------------------------

    def open_current(self) -> None:
        summary = self.currentIndex().data(SummaryRole)
        if summary is not None:
            self.app.open_inspection(summary.id)

    def menu_for(self, summary: InspectionSummary) -> QMenu:
        """What can be done with an inspection; it deletes itself when it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), lambda: self.app.open_inspection(summary.id))
        for entry in self._changes(summary):
            menu.addAction(f"{entry.title}\t{shortcut_text(entry.shortcut)}", entry.run)
        return menu

    def commands(self) -> tuple[PaletteEntry, ...]:
        """What can be done with the inspection in focus."""
        summary = self.currentIndex().data(SummaryRole)
        return self._changes(summary) if summary is not None else ()

    def _changes(self, summary: InspectionSummary) -> tuple[PaletteEntry, ...]:
        from inspector_app.services.repeat import can_be_inspected_again

        group = self.accessibleName()
        words = (
            ("duplicate", self.tr("Duplicate for the next lot"), self._repeat, "copy", DUPLICATE),
            ("again", self.tr("Re-inspection of this lot"), self._inspect_again, "rotate-cw", AGAIN),
            ("trail", self.tr("Trail: who changed what"), self._show_trail, "history", TRAIL),
        )
        allowed = can_be_inspected_again(summary.status, summary.decision)
        return tuple(
            PaletteEntry(f"inspections.{key}", title, partial(run, summary), group, icon, keys)
            for key, title, run, icon, keys in words
            if allowed or keys != AGAIN
        )

    def _inspect_again(self, summary: InspectionSummary) -> None:
        self.app.go("new_inspection", RepeatOf(summary.id, "re_inspection"))

    def _repeat(self, summary: InspectionSummary) -> None:
        self.app.go("new_inspection", RepeatOf(summary.id, "duplicate"))

    def _show_trail(self, summary: InspectionSummary) -> None:
        self.app.go("trail", FROM_LIST + summary.id)

    def _offer(self, index: QModelIndex, place: QPoint) -> None:
        summary = index.data(SummaryRole)
        if summary is not None:
            self.setCurrentIndex(index)
            self.menu_for(summary).popup(self.viewport().mapToGlobal(place))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        more = self._rows.more_place(self.visualRect(index))
        if more.contains(place):
            self._offer(index, more.bottomLeft())
        else:
            self.setCurrentIndex(index)
            self.open_current()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu key asks for the row that has the focus, the right button for the one below it."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        self._offer(index, self.visualRect(index).center() if by_key else event.pos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        change = next((entry for entry in self.commands() if entry.shortcut == pressed), None)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        elif change is not None:
            change.run()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))
        return super().event(event)
