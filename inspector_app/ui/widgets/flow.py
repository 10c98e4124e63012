"""A layout that wraps its widgets into rows, like words in a line; used for chips, tiles and button rows."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from inspector_app.ui.theme import tokens


class FlowLayout(QLayout):
    """`stretch`: tiles of one width, as many in a row as the widest of them lets fit. `fill`: a single row of
    few tiles shares all the room.
    """

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = tokens.S, stretch: bool = False, fill: bool = True
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._least: QSize | None = None
        self._stretch = stretch
        self._fill = fill
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
        """Kept until something in the layout changes: layouts around it ask dozens of times at once."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        self._least = None
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        if self._least is None:
            size = QSize()
            for item in self._items:
                size = size.expandedTo(item.minimumSize())
            margins = self.contentsMargins()
            self._least = size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())
        return QSize(self._least)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if (widget := item.widget()) is None or not widget.isHidden()]

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        if self._stretch:
            return self._columns(width)
        rows: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            need = item.sizeHint().width()
            if not rows or used + self.spacing() + need > width:
                rows.append([])
                used = need
            else:
                used += self.spacing() + need
            rows[-1].append(item)
        return rows

    def _columns(self, width: int) -> list[list[QLayoutItem]]:
        """As many columns of one width as fit the widest item."""
        items, across = self._shown(), self._across(width)
        return [items[start : start + across] for start in range(0, len(items), across)]

    def _across(self, width: int) -> int:
        widest = max((item.sizeHint().width() for item in self._shown()), default=1)
        return max((width + self.spacing()) // (widest + self.spacing()), 1)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        area = rect.adjusted(margins.left(), margins.top(), -margins.right(), -margins.bottom())
        rows = self._rows(area.width())
        fullest = max((len(line) for line in rows), default=1)
        if self._stretch and not self._fill:
            fullest = self._across(area.width())
        share = (area.width() - self.spacing() * (fullest - 1)) // fullest
        y = area.y()
        for line in rows:
            height = max(item.sizeHint().height() for item in line)
            x = area.x()
            for item in line:
                width = share if self._stretch else min(item.sizeHint().width(), max(area.width(), 1))
                if move:
                    tall = height if self._stretch else item.sizeHint().height()
                    item.setGeometry(QRect(QPoint(x, y + (height - tall) // 2), QSize(width, tall)))
                x += width + self.spacing()
            y += height + self.spacing()
        bottom = y - self.spacing() if rows else y
        return bottom - rect.y() + margins.bottom()
