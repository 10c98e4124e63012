"""The steps at the left of a piece of work, each with how far it is: a tick, "31 / 46", or a mark that
something is wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import Box, column, row
from inspector_app.ui.widgets.labels import ElidedLabel, IconLabel, Label, set_property


@dataclass(frozen=True)
class Step:
    key: str
    text: str
    icon: str


class _StepButton(QPushButton):
    def __init__(self, step: Step) -> None:
        super().__init__()
        self._name = step.text
        self._compact = False
        self.setProperty("kind", "step")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(step.text)
        side = theme().px(tokens.ICON)
        self._icon = IconLabel(step.icon, "ink_soft")
        self._icon_name = step.icon
        self.setIconSize(QSize(side, side))
        self._text = ElidedLabel(step.text, "soft")
        self._progress = Label("", "caption")
        self._mark = IconLabel("check", "good", tokens.ICON_SMALL)
        self._mark.hide()
        layout = row(self._icon, gap=tokens.S)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._progress)
        layout.addWidget(self._mark)
        layout.setContentsMargins(tokens.S + 2, 0, tokens.S + 2, 0)
        self._row = layout
        self.setLayout(layout)
        for child in (self._icon, self._text, self._progress, self._mark):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self._tint)

    def _tint(self, on: bool) -> None:
        self._icon.set_icon(self._icon_name, "accent" if on else "ink_soft")
        for label in (self._text, self._progress):
            label.set_tone("accent" if on else "")
        set_property(self._text, "role", "strong" if on else "soft")

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        side = tokens.FOCUS_WIDTH if compact else tokens.S + 2
        self._row.setContentsMargins(side, 0, side, 0)
        self._row.setSpacing(tokens.FOCUS_WIDTH if compact else theme().space(tokens.S))
        self._text.setVisible(not compact)
        self._progress.setVisible(not compact and bool(self._progress.text()))
        self.setToolTip(self._name if compact else "")

    def set_progress(self, text: str, mark: str) -> None:
        self._progress.setText(text)
        self._progress.setVisible(bool(text) and not self._compact)
        icons = {
            "done": ("check", "good"),
            "bad": ("circle-alert", "bad"),
            "warning": ("triangle-alert", "warning"),
        }
        self._mark.setVisible(mark in icons)
        if mark in icons:
            self._mark.set_icon(*icons[mark])
        self.setAccessibleDescription(text or mark)


class StepList(Box):
    """`chosen(key)` when a person picks a step; Up and Down move the focus, and the choice with it."""

    chosen = Signal(str)

    def __init__(self, steps: Sequence[Step], *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__("side", parent=parent)
        self._compact = False
        self._buttons: dict[str, _StepButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.foot = column(gap=tokens.S)
        layout = column(gap=tokens.XS)
        layout.setContentsMargins(tokens.S + 2, tokens.CONTROL_GAP, tokens.S + 2, tokens.CONTROL_GAP)
        for step in steps:
            button = _StepButton(step)
            button.clicked.connect(lambda _checked=False, key=step.key: self.chosen.emit(key))
            self._group.addButton(button)
            self._buttons[step.key] = button
            layout.addWidget(button)
        layout.addStretch(1)
        layout.addLayout(self.foot)
        self.setLayout(layout)
        self.setAccessibleName(name)
        self._resize()
        theme().changed.connect(self._resize)

    def _resize(self) -> None:
        icons = theme().space(tokens.RAIL_WIDTH_ICONS + tokens.S)
        # Names grow with the text, and what says where one is must be read whole.
        self.setFixedWidth(icons if self._compact else theme().px(tokens.STEPS_WIDTH))

    def set_compact(self, compact: bool) -> None:
        """Icons and marks only, for a narrow window; the names are in the tooltips."""
        self._compact = compact
        for button in self._buttons.values():
            button.set_compact(compact)
        self._resize()

    def button(self, key: str) -> QPushButton:
        return self._buttons[key]

    @property
    def key(self) -> str:
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def select(self, key: str) -> None:
        """Mark a step silently."""
        self._buttons[key].setChecked(True)

    def set_progress(self, key: str, text: str = "", mark: str = "") -> None:
        """`text` like "31 / 46"; `mark`: "", done, warning, bad."""
        self._buttons[key].set_progress(text, mark)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        keys = list(self._buttons)
        focused = next((i for i, key in enumerate(keys) if self._buttons[key].hasFocus()), None)
        if step is None or focused is None or not 0 <= focused + step < len(keys):
            super().keyPressEvent(event)
            return
        button = self._buttons[keys[focused + step]]
        button.setFocus(Qt.FocusReason.TabFocusReason)
        button.click()
