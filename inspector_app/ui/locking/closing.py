"""Taking everything off the screen that belongs to an open vault. Stores nothing: whoever calls does that
first.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable

import shiboken6
from PySide6.QtCore import QThread, QTimer
from PySide6.QtGui import QDrag, QPixmapCache
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget

from inspector_app.ui.clipboard import forget_copied

_MOST_WINDOWS = 100
_LOOK_AGAIN_MS = 20


def close_other_windows(main: QWidget) -> None:
    """Drags, menus, pop-ups and dialogs, the innermost first, then every other window of ours."""
    if main.findChild(QDrag) is not None:
        QDrag.cancel()
    QToolTip.hideText()
    for front in (QApplication.activePopupWidget, QApplication.activeModalWidget):
        for _window in range(_MOST_WINDOWS):
            widget = front()
            if widget is None or widget is main:
                break
            _close(widget)
    for widget in QApplication.topLevelWidgets():
        if widget is not main and widget.isVisible():
            _close(widget)


def _close(widget: QWidget) -> None:
    if isinstance(widget, QDialog):
        # Also a file dialog of the system, which has no visible widget: it goes with its answer.
        widget.reject()
    else:
        widget.close()
    if shiboken6.isValid(widget):
        widget.hide()


def dispose(widget: QWidget) -> None:
    """Hide and delete a widget. While a dialog's loop still runs inside one of its methods, wait for that to
    return.
    """
    widget.hide()
    if QThread.currentThread().loopLevel() > 1:
        QTimer.singleShot(_LOOK_AGAIN_MS, lambda: dispose(widget) if shiboken6.isValid(widget) else None)
    else:
        widget.deleteLater()


def dispose_of_leftovers(main: QWidget, keep: Iterable[QWidget | None]) -> None:
    """Dialogs that were answered long ago, and pictures in full size, still belong to the window they stood
    on; with them go what they said.
    """
    kept = [widget for widget in keep if widget is not None]
    for child in main.children():
        if isinstance(child, QWidget) and child not in kept:
            dispose(child)


def forget_pictures_and_copies() -> None:
    """The pixmap cache, what we put on the clipboard, and soon what only cycles keep alive."""
    QPixmapCache.clear()
    forget_copied()
    QTimer.singleShot(0, gc.collect)
