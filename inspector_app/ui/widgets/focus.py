"""Where a page gives the keyboard to: a part of it, while that is seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class _Lead(QObject):
    """Follows the part's being shown and hidden."""

    def __init__(self, page: QWidget, part: QWidget) -> None:
        super().__init__(page)
        self._page, self._part = page, part
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._page.setFocusProxy(self._part)
        elif event.type() == QEvent.Type.Hide:
            self._page.setFocusProxy(None)  # type: ignore[arg-type]  # none, as Qt allows
        return super().eventFilter(watched, event)


def lead_focus(page: QWidget, part: QWidget) -> None:
    """The page's focus is the part's, as long as the part is seen.

    With a hidden part as its proxy the page would be where Tab ends: Qt goes there, and nobody takes the
    keyboard.
    """
    _Lead(page, part)
