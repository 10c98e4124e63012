"""The list that the checklist is painted in: sheets of sections, rows at rest, the row in focus.

Knows rows and their plans, not what answers mean.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent

from inspector_app.ui.screens.workspace.checklist.live_row import LiveRow
from inspector_app.ui.screens.workspace.checklist.painting import Looks, RowPainter
from inspector_app.ui.screens.workspace.checklist.placed_rows import PlacedRows
from inspector_app.ui.screens.workspace.checklist.plan import Planner
from inspector_app.ui.screens.workspace.checklist.row_pictures import RowPictures
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_checklist_model import ChecklistModel, Line


class RowList(PlacedRows):
    """Paints what `PlacedRows` has placed; `fixed` where nothing can be answered."""

    def __init__(self, items: ChecklistModel, planner: Planner, painter: RowPainter, live: LiveRow) -> None:
        super().__init__(items, planner, painter, live)
        self._rest = RowPictures(painter)

    def restyle(self) -> None:
        """Another theme, text size or language: everything is measured and painted anew."""
        self.planner.reset()
        self._measured = []
        self._rest.forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        lines = self.items.lines()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme().colour("window"))
        if not lines or len(self._tops) != len(lines) + 1:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.ratio = self.devicePixelRatioF()
        value = self.verticalScrollBar().value()
        first = self._place_at(value + event.rect().top())
        last = min(self._place_at(value + event.rect().bottom()), len(lines) - 1)
        self._paint_cards(painter, first, last)
        for place in range(first, last + 1):
            self._paint_row(painter, place, lines[place])
        self._paint_cards(painter, first, last, edges=True)

    def _card_of(self, place: int) -> QRect:
        """The sheet of the section that a row belongs to."""
        lines = self.items.lines()
        start = next((at for at in range(place, -1, -1) if lines[at].section), place)
        end = next((at for at in range(start + 1, len(lines)) if lines[at].section), len(lines))
        box = self.area_of(start).adjusted(0, theme().space(tokens.M), 0, 0)
        box.setBottom(self.area_of(end - 1).bottom())
        return box

    def _paint_cards(self, painter: QPainter, first: int, last: int, *, edges: bool = False) -> None:
        paint = self._painter.card_edge if edges else self._painter.card
        for place in range(first, last + 1):
            if place == first or self.items.lines()[place].section:
                paint(painter, self._card_of(place))

    def _paint_row(self, painter: QPainter, place: int, line: Line) -> None:
        area = self.area_of(place)
        current = line.key == self.current
        plan = self.planner.plan(line, current=current and not self.live.isHidden())
        if line.row is None:
            self._painter.texts(painter, plan.texts, area.topLeft())
            return
        looks = self._looks(line, current=current)
        lines = self.items.lines()
        if not current and looks.hot is None and place + 1 < len(lines) and lines[place + 1].row is not None:
            painter.drawPixmap(area.topLeft(), self._rest.picture(line, line.row, plan, looks, area.width()))
            return
        # Its colour and its frame keep to the round corners of the sheet.
        painter.save()
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self._card_of(place)), tokens.RADIUS, tokens.RADIUS)
        painter.setClipPath(shape)
        self._painter.item(painter, area, plan, line.row, looks)
        painter.restore()

    def _looks(self, _line: Line, *, current: bool) -> Looks:
        live = current and not self.live.isHidden()
        focused = current and self.hasFocus()
        return Looks(current=current, focused=focused, live=live, fixed=self.fixed)
