"""Scrolling with a finger, where it does not fight with the mouse: only real touches flick."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QScroller, QWidget


def flick(area: QAbstractScrollArea) -> None:
    """A finger moves the contents and lets them run on; the mouse selects and drags as before. Lists scroll
    by pixels then: a list that jumps by rows cannot follow a finger.
    """
    if isinstance(area, QAbstractItemView):
        area.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        area.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    viewport = area.viewport()
    if not QScroller.hasScroller(viewport):
        QScroller.grabGesture(viewport, QScroller.ScrollerGestureType.TouchGesture)


def flick_all(widget: QWidget) -> None:
    """Every area inside a widget that scrolls."""
    for area in widget.findChildren(QAbstractScrollArea):
        flick(area)
