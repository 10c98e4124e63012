"""The actions of the window: what each is called, its shortcut, its icon. All that names them asks here."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from inspector_app.ui.said_in import Translate

SHORTCUTS = {
    "palette": "Ctrl+K",
    "today": "Ctrl+1",
    "inspections": "Ctrl+2",
    "standards": "Ctrl+3",
    "verify": "Ctrl+4",
    "exchange": "Ctrl+5",
    "safekeeping": "Ctrl+6",
    "gauges": "Ctrl+7",
    "settings": "Ctrl+,",
    "new": "Ctrl+N",
    "lock": "Ctrl+L",
    "help": "F1",
    "tour": "",
    "practice": "",
    "quit": "Ctrl+Q",
}
"""The window's actions in the order of the help sheet; none has a key twice."""

ICONS = {
    "palette": "search",
    "today": "house",
    "inspections": "clipboard-list",
    "standards": "book-open-check",
    "verify": "shield-check",
    "exchange": "refresh-cw",
    "safekeeping": "shield",
    "gauges": "ruler",
    "settings": "settings",
    "new": "plus",
    "lock": "lock",
    "help": "keyboard",
    "tour": "circle-help",
    "practice": "flask-conical",
    "quit": "x",
}


def action_texts(translate: Translate = QCoreApplication.translate) -> dict[str, str]:
    """What each action is called."""
    return {
        "palette": translate("Actions", "Find anything"),
        "today": translate("Actions", "Today"),
        "inspections": translate("Actions", "Inspections"),
        "standards": translate("Actions", "Standards"),
        "verify": translate("Actions", "Check a file"),
        "exchange": translate("Actions", "Exchange"),
        "safekeeping": translate("Actions", "Safekeeping"),
        "gauges": translate("Actions", "Gauges"),
        "settings": translate("Actions", "Settings"),
        "new": translate("Actions", "New inspection"),
        "lock": translate("Actions", "Lock"),
        "help": translate("Actions", "Shortcuts"),
        "tour": translate("Actions", "Show me around"),
        "practice": translate("Actions", "Practise with sample data"),
        "quit": translate("Actions", "Quit"),
    }


def window_actions(window: QWidget, handlers: Mapping[str, Callable[[], object]]) -> list[QAction]:
    """Make the actions that have a handler and put them on the window; an action's object name is its key."""
    made = []
    texts = action_texts()
    for key, shortcut in SHORTCUTS.items():
        if key in handlers:
            action = QAction(texts[key], window)
            action.setObjectName(key)
            action.setShortcut(QKeySequence(shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.triggered.connect(lambda _checked=False, act=handlers[key]: act())
            window.addAction(action)
            made.append(action)
    return made


def shortcut_of(key: str) -> str:
    """The shortcut of an action as text for a tooltip."""
    return QKeySequence(SHORTCUTS[key]).toString(QKeySequence.SequenceFormat.NativeText)
