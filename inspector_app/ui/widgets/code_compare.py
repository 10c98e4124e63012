"""What a barcode was expected to say over what was decoded, place by place; what differs has a box and a mark
below it. "Decoded", never "graded".
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygon
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector_app.domain.barcode_marks import Line, Place
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import Box, column
from inspector_app.ui.widgets.labels import Label

_CENTRE = Qt.AlignmentFlag.AlignCenter


class Places(QWidget):
    """The places of one line, as many in a row as fit, the next ones below."""

    def __init__(self, places: tuple[Place, ...]) -> None:
        super().__init__()
        self._places = places
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        differing = [str(at) for at, place in enumerate(places, start=1) if place.differs]
        expected = "".join(place.expected for place in places)
        decoded = "".join(place.decoded for place in places)
        text = self.tr("Expected {expected}, decoded {decoded}.").format(expected=expected, decoded=decoded)
        if differing:
            text += " " + self.tr("Different at place {places}.").format(places=", ".join(differing))
        self.setAccessibleName(text)

    @property
    def _cell(self) -> QSize:
        return QSize(theme().px(tokens.M), theme().px(tokens.L))

    def _row_height(self) -> int:
        return 2 * self._cell.height() + theme().px(tokens.CONTROL_GAP)

    def _across(self, width: int) -> int:
        return max((width - tokens.LINE_WIDTH) // self._cell.width(), 1)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return -(-max(len(self._places), 1) // self._across(width)) * self._row_height()

    def sizeHint(self) -> QSize:
        return QSize(self._cell.width() * min(len(self._places), 24) + tokens.XS, self._row_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._cell.width() * 8, self._row_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPixelSize(theme().px(tokens.BODY))
        painter.setFont(font)
        across, cell = self._across(self.width()), self._cell
        for at, place in enumerate(self._places):
            x = at % across * cell.width()
            y = at // across * self._row_height()
            self._paint_place(painter, place, QRect(x, y, cell.width(), cell.height()))

    def _paint_place(self, painter: QPainter, place: Place, upper: QRect) -> None:
        lower = upper.translated(0, upper.height())
        font = painter.font()
        font.setBold(place.differs)
        painter.setFont(font)
        if place.differs:
            both = upper.united(lower).adjusted(0, 1, -1, -1)
            painter.setPen(QPen(theme().colour("bad"), tokens.FOCUS_WIDTH))
            painter.setBrush(theme().colour("bad_soft"))
            painter.drawRoundedRect(both, tokens.XS, tokens.XS)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour("bad"))
            tip, half = QPoint(lower.center().x(), lower.bottom() + 2), tokens.XS
            low = half + tokens.XS // 2
            painter.drawPolygon(QPolygon([tip, tip + QPoint(-half, low), tip + QPoint(half, low)]))
        painter.setPen(theme().colour("ink_soft" if not place.differs else "ink"))
        painter.drawText(upper, _CENTRE, _shown(place.expected))
        painter.setPen(theme().colour("bad" if place.differs else "ink"))
        painter.drawText(lower, _CENTRE, _shown(place.decoded))


def _shown(character: str) -> str:
    """A place that has no character, and one that cannot be seen, is drawn as a sign."""
    if not character:
        return "–"
    return character if character.isprintable() and not character.isspace() else "␣"


class CodeComparison(Box):
    """All lines of a comparison, under a heading; elements of GS1 with their identifier and title."""

    def __init__(self, heading: str, lines: tuple[Line, ...], *, tone: str = "") -> None:
        super().__init__("scrolled")
        layout = column(gap=tokens.XS)
        if heading:
            layout.addWidget(Label(heading, "strong", wrap=True, tone=tone))
        layout.addWidget(Label(self.tr("above: expected, below: decoded"), "caption"))
        for line in lines:
            if line.identifier:
                layout.addWidget(Label(f"({line.identifier}) {line.title}", "caption"))
            layout.addWidget(Places(line.places))
            if line.check:
                words = self.tr("The check digit does not fit: it would be {digit}.")
                layout.addWidget(Label(words.format(digit=line.check), "caption", wrap=True, tone="bad"))
        self.setLayout(layout)
