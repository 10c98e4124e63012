"""A row of choices of which one is taken: arrows move, the space bar takes, a touch takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon
from inspector_app.ui.widgets.boxes import Box, row
from inspector_app.ui.widgets.labels import set_property


@dataclass(frozen=True)
class Choice:
    """One segment. `tone` colours it when it is taken: "" (accent), good, bad, neutral."""

    key: str
    text: str
    icon: str = ""
    tone: str = ""
    tooltip: str = ""


class _Segment(QPushButton):
    """One choice. Where there is less room than its words need, the gaps beside them give way first, and the
    words last: the tooltip then says them whole.
    """

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self._choice = choice
        self.setProperty("kind", "segment")
        self.setProperty("tone", choice.tone)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(tokens.TARGET)
        self.setAccessibleName(choice.text or choice.tooltip)
        if choice.icon:
            self.setIcon(icon(choice.icon, "ink_soft", choice.tone or "accent"))
        self._size_icon()
        self._show(choice.text)

    def _size_icon(self) -> None:
        side = theme().px(tokens.ICON)
        self.setIconSize(QSize(side + (tokens.XS if self._choice.text else 0), side))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._size_icon()

    def _show(self, words: str) -> None:
        whole = "" if words == self._choice.text else self._choice.text
        self.setText(words.replace("&", "&&"))  # no mnemonics in a pack's words
        self.setToolTip(" · ".join(part for part in (whole, self._choice.tooltip) if part))

    def _width(self, words: str, gap: int) -> int:
        picture = self.iconSize().width() + (tokens.XS if words else 0) if self._choice.icon else 0
        return self.fontMetrics().horizontalAdvance(words) + picture + 2 * theme().space(gap)

    def sizeHint(self) -> QSize:
        return QSize(self._width(self._choice.text, tokens.M), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(self._choice.text, tokens.XS), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        set_property(self, "room", "" if self.width() >= self.sizeHint().width() else "little")
        room = max(self.width() - self._width("", tokens.XS), 1)
        words = self.fontMetrics().elidedText(self._choice.text, Qt.TextElideMode.ElideRight, room)
        if words.replace("&", "&&") != self.text():
            self._show(words)


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
        button = _Segment(choice)
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
