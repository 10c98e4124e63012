"""Where each row of the checklist is, what is scrolled to, what stands on top.

A QListView for what it tells screen readers; the geometry is its own, so that hundreds of rows of different
heights are placed in a millisecond. Paints only the heading on top.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from inspector_app.ui.screens.workspace.checklist.live_row import LiveRow
from inspector_app.ui.screens.workspace.checklist.painting import RowPainter
from inspector_app.ui.screens.workspace.checklist.plan import Planner
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_checklist_model import ChecklistModel, Line
from inspector_app.ui.widgets.touch import flick

Index = QModelIndex | QPersistentModelIndex
Anchor = tuple[str, int]


class StickyHeading(QWidget):
    """The heading of the section that is scrolled through, at the upper edge. Touches go through it."""

    def __init__(self, parent: QWidget, planner: Planner, painter: RowPainter) -> None:
        super().__init__(parent)
        self._planner, self._painter = planner, painter
        self._line: Line | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_line(self, line: Line, area: QRect) -> None:
        changed = line is not self._line
        self._line = line
        self.setGeometry(area)
        self.show()
        if changed:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._line is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("surface"))
        for edge in (self.rect().adjusted(0, self.height() - 1, 0, 0), QRect(0, 0, 1, self.height())):
            painter.fillRect(edge, theme().colour("line"))
        painter.fillRect(QRect(self.width() - 1, 0, 1, self.height()), theme().colour("line"))
        self._painter.texts(painter, self._planner.heading_texts(self._line, 0), QPoint())


class PlacedRows(QListView):
    """`current`: key of the row in focus, which is as high as its widgets need. Heights are in `relayout`."""

    def __init__(self, items: ChecklistModel, planner: Planner, painter: RowPainter, live: LiveRow) -> None:
        super().__init__()
        self.items, self.planner, self.live = items, planner, live
        self._painter = painter
        self._tops: list[int] = [0]
        self._measured: list[tuple[Line, int]] = []  # each with its height, so that the two never part
        self._measured_for: tuple[int, bool] = (0, True)
        self._measured_current = ""
        self._followed: tuple[str, int] = ("", 0)
        self.current = ""
        self.fixed = False
        self.setModel(items)
        self.setProperty("kind", "plain")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # no width is planned twice
        self.setAutoScroll(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        # Fills itself: nothing of the window behind it is painted with every row that changes.
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        flick(self)
        live.setParent(self.viewport())
        live.hide()
        live.grown.connect(self._grown)
        self._sticky = StickyHeading(self.viewport(), planner, painter)

    # -- geometry --------------------------------------------------------------------------------------------

    def relayout(self, anchor: Anchor | None = None) -> None:
        """Place every row; what is in sight stays where it is."""
        kept = anchor or self.anchor()
        side = theme().space(tokens.M)
        self.planner.width = max(self.viewport().width() - 2 * side, 1)
        self._measure()
        self._tops = [0, *accumulate(height for _line, height in self._measured)]
        y = self._tops[-1]
        room = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setPageStep(room)
        bar.setSingleStep(theme().px(tokens.TARGET))
        bar.setRange(0, max(0, y + side - room))
        self._hold(kept)
        self._arrange()
        self.viewport().update()

    def _measure(self) -> None:
        """The height of every line; only those are asked for that changed, came into focus or left it."""
        lines, made_for = self.items.lines(), (self.planner.width, self.live.isHidden())
        focused = (self.current, self._measured_current)
        self._measured_current = self.current
        if made_for == self._measured_for and len(lines) == len(self._measured):
            self._measured = [
                (line, known if line is was and line.key not in focused else self._height(line))
                for line, (was, known) in zip(lines, self._measured, strict=True)
            ]
        else:
            self._measured = [(line, self._height(line)) for line in lines]
        self._measured_for = made_for

    def _height(self, line: Line) -> int:
        if line.key == self.current and not self.live.isHidden():
            return self.live.height_for(self.planner.width, self.planner.plan(line, current=True))
        return self.planner.plan(line).height

    def anchor(self) -> Anchor:
        """A row that is in sight, the one in focus before others, and how far below the upper edge it is."""
        value, room = self.verticalScrollBar().value(), self.viewport().height()
        place = self.items.place_of(self.current)
        if 0 <= place < len(self._tops) - 1 and -1 < self._tops[place] - value < room:
            return self.current, self._tops[place] - value
        first = min(self._place_at(value), len(self.items.lines()) - 1)
        if 0 <= first < len(self._tops) - 1:
            return self.items.lines()[first].key, self._tops[first] - value
        return "", 0

    def _hold(self, anchor: Anchor) -> None:
        place = self.items.place_of(anchor[0])
        if place >= 0:
            self.verticalScrollBar().setValue(self._tops[place] - anchor[1])

    def _place_at(self, y: int) -> int:
        """Number of the row at a height of the whole list."""
        return max(bisect_right(self._tops, y) - 1, 0)

    def area_of(self, place: int) -> QRect:
        """Where a row is in the viewport."""
        side = theme().space(tokens.M)
        top = self._tops[place] - self.verticalScrollBar().value()
        return QRect(side, top, self.planner.width, self._tops[place + 1] - self._tops[place])

    def line_at(self, point: QPoint) -> tuple[int, Line] | None:
        place = self._place_at(point.y() + self.verticalScrollBar().value())
        lines = self.items.lines()
        if place >= len(lines) or place >= len(self._tops) - 1 or not self.area_of(place).contains(point):
            return None
        return place, lines[place]

    def _arrange(self) -> None:
        """Put the widgets of the row in focus, and the heading on top, where they belong now."""
        place = self.items.place_of(self.current)
        shown = 0 <= place < len(self._tops) - 1 and not self.live.isHidden()
        if shown:
            plan = self.planner.plan(self.items.lines()[place], current=True)
            self.live.arrange(self.area_of(place), plan)
        value = self.verticalScrollBar().value()
        lines = self.items.lines()
        first = self._place_at(value)
        gap, height = theme().space(tokens.M), self.planner.heading_height()
        start = next((at for at in range(min(first, len(lines) - 1), -1, -1) if lines[at].section), None)
        if start is None or self._tops[start] + gap >= value:
            self._sticky.hide()
            return
        after = next((at for at in range(start + 1, len(lines)) if lines[at].section), None)
        pushed = 0 if after is None else min(0, self._tops[after] - value - height)
        self._sticky.show_line(lines[start], QRect(gap, pushed, self.planner.width, height))
        self._sticky.raise_()

    def bring_into_sight(self, key: str) -> None:
        """Scroll as little as shows the row, below the heading on top; a high one shows its beginning."""
        place = self.items.place_of(key)
        if place < 0:
            return
        bar = self.verticalScrollBar()
        top = self._tops[place] - self.planner.heading_height()
        bottom = self._tops[place + 1] + theme().space(tokens.S)
        if top < bar.value() or bottom - top > self.viewport().height():
            bar.setValue(top)
        elif bottom > bar.value() + self.viewport().height():
            bar.setValue(bottom - self.viewport().height())
        self._followed = (key, bar.value())

    def _grown(self) -> None:
        """The row in focus may need another height; one that was just brought into sight stays there."""
        place = self.items.place_of(self.current)
        if 0 <= place < len(self._measured):
            line, height = self._measured[place]
            if line is self.items.lines()[place] and self._height(line) == height:
                self._arrange()
                return
        follows = self._followed == (self.current, self.verticalScrollBar().value())
        self.relayout()
        if follows:
            self.bring_into_sight(self.current)

    # -- as Qt asks ------------------------------------------------------------------------------------------

    def visualRect(self, index: Index) -> QRect:
        return self.area_of(index.row()) if 0 <= index.row() < len(self._tops) - 1 else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        found = self.line_at(point)
        return self.items.index(found[0]) if found is not None else QModelIndex()

    def scrollTo(self, index: Index, _hint: object = None) -> None:
        if 0 <= index.row() < len(self.items.lines()):
            self.bring_into_sight(self.items.lines()[index.row()].key)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def doItemsLayout(self) -> None:
        """Rows came or went; whoever brought them calls `relayout` with the place to hold."""

    def updateGeometries(self) -> None:
        """The range of the scroll bar belongs to `relayout`."""

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self._arrange()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        kept = self.anchor()
        super().resizeEvent(event)
        self.relayout(kept)
