"""Whose Ctrl+Z it is while a field has the keyboard: the field's as long as it has something of its own to
take back, otherwise the window's. Left to Qt, a field keeps the keys even when they do nothing there.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence


def let_go(event: QEvent, *, undo: bool, redo: bool) -> bool:
    """Whether the event asks for a shortcut that a field without own steps to `undo` or `redo` gives away."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    undoes, redoes = (
        event.matches(QKeySequence.StandardKey.Undo),
        event.matches(QKeySequence.StandardKey.Redo),
    )
    if (undoes and not undo) or (redoes and not redo):
        event.ignore()
        return True
    return False
