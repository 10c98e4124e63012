"""The help sheet (F1): every shortcut, from the tables and commands that the shortcuts are made from.

Two columns where there is room, and a search. Escape, Enter on Close and F1 close it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QMainWindow, QWidget

from inspector_app.domain.text import folded
from inspector_app.ui.palette.delegate import shortcut_text
from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.screens.workspace.commands import SHORTCUTS, command_texts, step_entries
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import Card, ScrollColumn, clear, column, row
from inspector_app.ui.widgets.buttons import PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.search import SearchField


@dataclass(frozen=True)
class HelpSection:
    """A heading and (what is done, the keys)."""

    title: str
    lines: tuple[tuple[str, str], ...]


def help_sections(window: QWidget) -> list[HelpSection]:
    """What works from here: the step in front first, then the inspection, the window, lists and fields."""
    screen = window.centralWidget() if isinstance(window, QMainWindow) else None
    current = getattr(window, "screen_widget", screen or window)
    commands: tuple[PaletteEntry, ...] = getattr(current, "commands", tuple)()
    actions = tuple(
        (a.text(), a.shortcut().toString()) for a in window.actions() if not a.shortcut().isEmpty()
    )
    inside = getattr(window, "route", "workspace") == "workspace" and commands
    return [
        *_by_group(commands),
        *(() if inside else _inspection()),
        HelpSection(QCoreApplication.translate("Actions", "Anywhere"), actions),
        HelpSection(QCoreApplication.translate("Actions", "In lists, fields and dialogs"), _common()),
    ]


def _by_group(commands: Sequence[PaletteEntry]) -> list[HelpSection]:
    groups: dict[str, list[tuple[str, str]]] = {}
    for entry in commands:
        if entry.shortcut:
            groups.setdefault(entry.group, []).append((entry.title, entry.shortcut))
    return [HelpSection(title, tuple(lines)) for title, lines in groups.items()]


def _inspection() -> list[HelpSection]:
    """What works inside an inspection, for who looks it up before there is one."""
    texts = command_texts()
    lines = tuple((texts[key], keys) for key, keys in SHORTCUTS.items())
    steps = tuple((entry.title, entry.shortcut) for entry in step_entries(lambda _step: None))
    return [
        HelpSection(QCoreApplication.translate("Actions", "While inspecting"), lines),
        HelpSection(QCoreApplication.translate("WorkspaceCommands", "Steps"), steps),
    ]


def _common() -> tuple[tuple[str, str], ...]:
    return (
        (QCoreApplication.translate("Actions", "Next place, place before"), "Tab  Shift+Tab"),
        (QCoreApplication.translate("Actions", "Move in a list, a row of choices or the steps"), "↑ ↓ ← →"),
        (QCoreApplication.translate("Actions", "Take, open, confirm"), "Enter"),
        (QCoreApplication.translate("Actions", "Leave a field or dialog"), "Esc"),
    )


class HelpSheet(QDialog):
    """All shortcuts on one sheet, of the window it is opened over."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Shortcuts"))
        self._sections = help_sections(parent.window())
        self.search = SearchField(self.tr("Search shortcuts"))
        self.search.textChanged.connect(self._show)
        self._scroll = ScrollColumn(margin=tokens.L)
        head = row(Label(self.tr("Shortcuts"), "display"), gap=tokens.L)
        head.addWidget(self.search, 1)
        side = theme().space(tokens.L)
        head.setContentsMargins(side, side, side, 0)
        close = PrimaryButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout = column(head, gap=0)
        layout.addWidget(self._scroll, 1)
        foot = row(1, close, margin=tokens.M)
        tour = parent.window().findChild(QAction, "tour")
        app = getattr(parent.window(), "app", None)
        if tour is not None and app is not None and app.unlocked:
            foot.insertWidget(0, self._again(tour))
        layout.addLayout(foot)
        self.setLayout(layout)
        room = parent.window()
        self.resize(
            min(theme().space(tokens.READING_WIDTH + tokens.REFERENCE_WIDTH), room.width() - tokens.XXL),
            min(theme().space(tokens.READING_WIDTH), room.height() - tokens.XXL),
        )
        self._columns = 2 if self.width() >= theme().px(tokens.READING_WIDTH + tokens.TILE_WIDTH) else 1
        close_again = QAction(self)
        close_again.setShortcut(QKeySequence(Qt.Key.Key_F1))
        close_again.triggered.connect(self.accept)
        self.addAction(close_again)
        self._show("")
        self.search.setFocus()

    def _again(self, tour: QAction) -> SecondaryButton:
        """Who opens this sheet may rather want to be shown around."""
        shown = SecondaryButton(tour.text(), "circle-help")
        shown.setAutoDefault(False)
        shown.clicked.connect(self.accept)
        shown.clicked.connect(tour.trigger)
        return shown

    def _show(self, text: str) -> None:
        words = folded(text).split()
        clear(self._scroll.body)
        columns = [column(gap=tokens.M) for _ in range(self._columns)]
        heights = [0] * self._columns
        for section in self._sections:
            lines = [line for line in section.lines if _matches(line, section.title, words)]
            if lines:
                place = heights.index(min(heights))
                heights[place] += len(lines) + 2
                columns[place].addWidget(Label(section.title, "heading"))
                columns[place].addWidget(self._card(lines))
        if not any(heights):
            nothing = Label(
                self.tr("No shortcut is called that. Ctrl+K finds everything else."), "soft", wrap=True
            )
            columns[0].addWidget(nothing)
        body = row(gap=tokens.L)
        for each in columns:
            each.addStretch(1)
            body.addLayout(each, 1)
        self._scroll.body.addLayout(body)
        self._scroll.body.addStretch(1)

    def _card(self, lines: Sequence[tuple[str, str]]) -> Card:
        card = Card(margin=tokens.M)
        grid = QGridLayout()
        grid.setVerticalSpacing(theme().space(tokens.S))
        grid.setHorizontalSpacing(theme().space(tokens.M))
        grid.setColumnStretch(0, 1)
        for place, (text, keys) in enumerate(lines):
            grid.addWidget(Label(text, wrap=True), place, 0)
            shown = Label(shortcut_text(keys), "strong", tone="accent")
            grid.addWidget(shown, place, 1, Qt.AlignmentFlag.AlignRight)
        card.body.addLayout(grid)
        return card


def _matches(line: tuple[str, str], title: str, words: Sequence[str]) -> bool:
    there = folded(" ".join((*line, title)))
    return all(word in there for word in words)
