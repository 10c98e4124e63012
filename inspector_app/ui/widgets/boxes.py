"""Boxes: cards, dividers, stacks of widgets with token spacing, pages that scroll."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.labels import set_property
from inspector_app.ui.widgets.touch import flick

L = TypeVar("L", bound=QBoxLayout)


def column(*items: QWidget | QLayout | int, gap: int = tokens.S, margin: int = 0) -> QVBoxLayout:
    """A vertical stack; an int is a stretch of that weight."""
    return _fill(QVBoxLayout(), items, gap, margin)


def row(*items: QWidget | QLayout | int, gap: int = tokens.S, margin: int = 0) -> QHBoxLayout:
    """A horizontal row, centred vertically; an int is a stretch of that weight."""
    return _fill(QHBoxLayout(), items, gap, margin)


def _fill(layout: L, items: tuple[QWidget | QLayout | int, ...], gap: int, margin: int) -> L:
    layout.setSpacing(theme().space(gap))
    side = theme().space(margin)
    layout.setContentsMargins(side, side, side, side)
    for item in items:
        if isinstance(item, QWidget):
            layout.addWidget(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addStretch(item)
    return layout


def centred(widget: QWidget, width: int = tokens.PAGE_WIDTH) -> QHBoxLayout:
    """A row with `widget` in its middle, as wide as there is room for, but no wider than `width`."""
    widget.setMaximumWidth(theme().space(width))
    line = row(gap=0)
    line.addStretch(1)
    line.addWidget(widget, 1000)
    line.addStretch(1)
    return line


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


class Box(QFrame):
    """A frame whose looks come from its `role` in the style sheet."""

    def __init__(
        self, role: str = "surface", layout: QLayout | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        if layout is not None:
            self.setLayout(layout)

    def set_tone(self, tone: str) -> None:
        """ "", accent, good, warning, bad or sunken."""
        set_property(self, "tone", tone)


class Card(Box):
    """A white box with a thin line and round corners; `body` is its vertical layout."""

    def __init__(
        self, *items: QWidget | QLayout | int, tone: str = "", gap: int = tokens.S, margin: int = tokens.M
    ) -> None:
        super().__init__("card")
        self.body = column(*items, gap=gap, margin=margin)
        self.setLayout(self.body)
        if tone:
            self.setProperty("tone", tone)


class Divider(QFrame):
    """A thin line."""

    def __init__(self, *, vertical: bool = False) -> None:
        super().__init__()
        self.setProperty("role", "divider")
        if vertical:
            self.setFixedWidth(tokens.LINE_WIDTH)
        else:
            self.setFixedHeight(tokens.LINE_WIDTH)


class ScrollColumn(QScrollArea):
    """A vertical stack that scrolls; never sideways. `body` is the layout; `width` limits how wide lines
    get; `fills` gives what is inside the height of the page where it needs less, instead of empty space.
    """

    def __init__(
        self, *, gap: int = tokens.M, margin: int = tokens.L, width: int = 0, fills: bool = False
    ) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self._fitting = False
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("role", "scrolled")
        self.body = column(gap=gap, margin=0)
        if width:
            held = QWidget()
            held.setLayout(self.body)
            held.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            outer = centred(held, width)
            side = theme().space(margin)
            outer.setContentsMargins(side, side, side, side)
            inner.setLayout(column(outer, *(() if fills else (1,)), gap=0))
        else:
            inner.setLayout(self.body)
            side = theme().space(margin)
            self.body.setContentsMargins(side, side, side, side)
        self.setWidget(inner)
        flick(self)
        inner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A scroll area takes no width from its contents by itself; without this the contents would be cut
        # off.
        inner = self.widget()
        changed = event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest)
        if inner is not None and watched is inner and changed and not self._fitting:
            # A width that changes what is inside comes back here before it has been set.
            self._fitting = True
            bar = self.verticalScrollBar().sizeHint().width()
            self.setMinimumWidth(inner.minimumSizeHint().width() + bar)
            self._fitting = False
        return super().eventFilter(watched, event)


class Page(QWidget):
    """The base of a screen: fills its place with the window colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
