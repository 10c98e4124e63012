"""The actions of the window with their shortcuts, and the help sheet that lists them (F1)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import Card, ScrollColumn, column, row
from inspector_app.ui.widgets.buttons import PrimaryButton
from inspector_app.ui.widgets.labels import Label

Section = tuple[str, list[tuple[str, str]]]


def window_actions(window: QWidget, handlers: dict[str, Callable[[], object]]) -> list[QAction]:
    """Make the window's actions and put them on it; `handlers` by key (see `_keys`)."""
    made = []
    for key, text, shortcut in _keys():
        action = QAction(text, window)
        action.setShortcut(QKeySequence(shortcut))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _checked=False, act=handlers[key]: act())
        window.addAction(action)
        made.append(action)
    return made


def _keys() -> list[tuple[str, str, str]]:
    return [
        ("inspections", QCoreApplication.translate("Actions", "Inspections"), "Ctrl+1"),
        ("standards", QCoreApplication.translate("Actions", "Standards"), "Ctrl+2"),
        ("verify", QCoreApplication.translate("Actions", "Check a file"), "Ctrl+3"),
        ("exchange", QCoreApplication.translate("Actions", "Exchange"), "Ctrl+4"),
        ("safekeeping", QCoreApplication.translate("Actions", "Safekeeping"), "Ctrl+5"),
        ("settings", QCoreApplication.translate("Actions", "Settings"), "Ctrl+,"),
        ("new", QCoreApplication.translate("Actions", "New inspection"), "Ctrl+N"),
        ("lock", QCoreApplication.translate("Actions", "Lock"), "Ctrl+L"),
        ("help", QCoreApplication.translate("Actions", "Shortcuts"), "F1"),
        ("quit", QCoreApplication.translate("Actions", "Quit"), "Ctrl+Q"),
    ]


def shortcut_of(key: str) -> str:
    """The shortcut of an action as text for a tooltip."""
    shortcut = next(keys for name, _, keys in _keys() if name == key)
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


def help_sections() -> list[Section]:
    """What the help sheet lists: the window's actions, then what works while inspecting."""
    window = [(text, keys) for _, text, keys in _keys()]
    work = [
        (QCoreApplication.translate("Actions", "Pass, fail, not applicable"), "P  F  N"),
        (QCoreApplication.translate("Actions", "Move between items and steps"), "↑  ↓"),
        (QCoreApplication.translate("Actions", "Confirm and go on"), "Enter"),
        (QCoreApplication.translate("Actions", "Undo"), "Ctrl+Z"),
        (QCoreApplication.translate("Actions", "Search"), "Ctrl+F"),
        (QCoreApplication.translate("Actions", "Trail: who changed what"), "Ctrl+T"),
        (QCoreApplication.translate("Actions", "Leave a field or dialog"), "Esc"),
    ]
    return [
        (QCoreApplication.translate("Actions", "Anywhere"), window),
        (QCoreApplication.translate("Actions", "While inspecting"), work),
    ]


class HelpSheet(QDialog):
    """All shortcuts on one sheet. Escape, Enter and F1 close it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Shortcuts"))
        scroll = ScrollColumn(margin=tokens.L)
        scroll.body.addWidget(Label(self.tr("Shortcuts"), "display"))
        for title, entries in help_sections():
            scroll.body.addWidget(Label(title, "heading"))
            card = Card(margin=tokens.M)
            grid = QGridLayout()
            grid.setVerticalSpacing(theme().space(tokens.S))
            grid.setColumnStretch(0, 1)
            for line, (text, keys) in enumerate(entries):
                grid.addWidget(Label(text), line, 0)
                grid.addWidget(Label(keys, "strong", tone="accent"), line, 1, Qt.AlignmentFlag.AlignRight)
            card.body.addLayout(grid)
            scroll.body.addWidget(card)
        scroll.body.addStretch(1)
        close = PrimaryButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout = column(gap=0)
        layout.addWidget(scroll, 1)
        layout.addLayout(row(1, close, margin=tokens.M))
        self.setLayout(layout)
        self.resize(
            min(theme().space(tokens.FORM_WIDTH), parent.width()),
            min(theme().space(tokens.READING_WIDTH), parent.height()),
        )
        close_again = QAction(self)
        close_again.setShortcut(QKeySequence(Qt.Key.Key_F1))
        close_again.triggered.connect(self.accept)
        self.addAction(close_again)
