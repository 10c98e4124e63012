"""A row of choices of which one is taken: arrows move, the space bar takes, a touch takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon
from inspector_app.ui.widgets.boxes import Box, row


@dataclass(frozen=True)
class Choice:
    """One segment. `tone` colours it when it is taken: "" (accent), good, bad, neutral."""

    key: str
    text: str
    icon: str = ""
    tone: str = ""
    tooltip: str = ""


class Segmented(Box):
    """`changed(key)` comes only from a person's choice; `set_key` is silent. `optional`: taken again = none
    (key "").
    """

    changed = Signal(str)

    def __init__(
        self,
        choices: Sequence[Choice | tuple[str, str]] = (),
        key: str = "",
        *,
        name: str = "",
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("card", parent=parent)
        self._optional = optional
        self._key = ""
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._row = row(gap=0)
        self.setLayout(self._row)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_choices(choices, key)

    def set_choices(self, choices: Sequence[Choice | tuple[str, str]], key: str = "") -> None:
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons.clear()
        for given in choices:
            choice = given if isinstance(given, Choice) else Choice(*given)
            self._buttons[choice.key] = self._button(choice)
        self.set_key(key)

    def _button(self, choice: Choice) -> QPushButton:
        button = QPushButton(choice.text.replace("&", "&&"))  # no mnemonics in a pack's words
        button.setProperty("kind", "segment")
        button.setProperty("tone", choice.tone)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setAccessibleName(choice.text or choice.tooltip)
        button.setToolTip(choice.tooltip)
        if choice.icon:
            button.setIcon(icon(choice.icon, "ink_soft", choice.tone or "accent"))
            side = theme().px(tokens.ICON)
            button.setIconSize(QSize(side + (tokens.XS if choice.text else 0), side))
        button.clicked.connect(lambda _checked=False, key=choice.key: self._take(key))
        self._group.addButton(button)
        self._row.addWidget(button)
        return button

    @property
    def key(self) -> str:
        return self._key

    def button(self, key: str) -> QPushButton:
        return self._buttons[key]

    def set_key(self, key: str) -> None:
        self._key = key if key in self._buttons else ""
        for name, button in self._buttons.items():
            button.setChecked(name == self._key)

    def _take(self, key: str) -> None:
        chosen = "" if self._optional and key == self._key else key
        changed = chosen != self._key
        self.set_key(chosen)
        if changed:
            self.changed.emit(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        buttons = list(self._buttons.values())
        focused = next((i for i, button in enumerate(buttons) if button.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
        else:
            buttons[(focused + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
