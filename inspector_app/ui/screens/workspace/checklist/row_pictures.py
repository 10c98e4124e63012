"""Rows at rest as pictures: painted once, then only laid down while the list is scrolled."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap

from inspector_app.ui.screens.workspace.checklist.painting import Looks, RowPainter
from inspector_app.ui.screens.workspace.checklist.plan import RowPlan
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_checklist import ItemRow
from inspector_app.ui.viewmodels.workspace_checklist_model import Line

MOST = 64
"""Pictures kept: some screens of rows, a few megabytes."""


class RowPictures:
    """A picture is as good as the line, the width and the pixel ratio it was made for."""

    def __init__(self, painter: RowPainter) -> None:
        self._painter = painter
        self._kept: OrderedDict[str, tuple[Line, tuple[int, float, bool], QPixmap]] = OrderedDict()

    def forget(self) -> None:
        self._kept.clear()

    def picture(self, line: Line, row: ItemRow, plan: RowPlan, looks: Looks, width: int) -> QPixmap:
        """The row on the colour of its sheet, `width` wide and as high as planned."""
        made_for = (width, self._painter.ratio, looks.fixed)
        kept = self._kept.get(line.key)
        if kept is not None and kept[0] is line and kept[1] == made_for:
            self._kept.move_to_end(line.key)
            return kept[2]
        picture = self._paint(row, plan, looks, width)
        self._kept[line.key] = (line, made_for, picture)
        self._kept.move_to_end(line.key)
        if len(self._kept) > MOST:
            self._kept.popitem(last=False)
        return picture

    def _paint(self, row: ItemRow, plan: RowPlan, looks: Looks, width: int) -> QPixmap:
        ratio = self._painter.ratio
        picture = QPixmap(round(width * ratio), round(plan.height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(theme().colour("surface"))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.item(painter, QRect(0, 0, width, plan.height), plan, row, looks)
        painter.end()
        return picture
