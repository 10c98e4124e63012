"""A layout that wraps its widgets into rows, like words in a line; used for chips, tiles and button rows."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from inspector_app.ui.theme import tokens


class FlowLayout(QLayout):
    """`stretch`: widgets of one row share the left-over width (tiles); they never get narrower than their
    hint.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = tokens.S, stretch: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._stretch = stretch
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        used = 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            need = item.sizeHint().width()
            if not rows or used + self.spacing() + need > width:
                rows.append([])
                used = need
            else:
                used += self.spacing() + need
            rows[-1].append(item)
        return rows

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        area = rect.adjusted(margins.left(), margins.top(), -margins.right(), -margins.bottom())
        rows = self._rows(area.width())
        fullest = max((len(line) for line in rows), default=1)
        y = area.y()
        for line in rows:
            height = max(item.sizeHint().height() for item in line)
            x = area.x()
            share = (area.width() - self.spacing() * (fullest - 1)) // fullest if self._stretch else 0
            for item in line:
                width = min(max(item.sizeHint().width(), share), max(area.width(), 1))
                if move:
                    tall = height if self._stretch else item.sizeHint().height()
                    item.setGeometry(QRect(QPoint(x, y + (height - tall) // 2), QSize(width, tall)))
                x += width + self.spacing()
            y += height + self.spacing()
        bottom = y - self.spacing() if rows else y
        return bottom - rect.y() + margins.bottom()
