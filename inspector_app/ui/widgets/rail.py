"""The dark rail at the left: the places of the program. Words below the icons while the text is small
enough.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon
from inspector_app.ui.widgets.boxes import Box, column


@dataclass(frozen=True)
class Place:
    """One entry. `foot`: at the lower end. `checkable` False for what happens at once (Lock)."""

    key: str
    text: str
    icon: str
    shortcut: str = ""
    foot: bool = False
    checkable: bool = True


class NavRail(Box):
    """`chosen(key)` when a person picks a place; `select` marks one silently."""

    chosen = Signal(str)

    def __init__(self, places: list[Place], parent: QWidget | None = None) -> None:
        super().__init__("rail", parent=parent)
        self._buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        layout = column(gap=tokens.XS)
        layout.setContentsMargins(tokens.S, tokens.CONTROL_GAP, tokens.S, tokens.CONTROL_GAP)
        for place in (p for p in places if not p.foot):
            layout.addWidget(self._button(place))
        layout.addStretch(1)
        for place in (p for p in places if p.foot):
            layout.addWidget(self._button(place))
        self.setLayout(layout)
        self.setAccessibleName(self.tr("Places"))
        self._resize()
        theme().changed.connect(self._resize)

    def _button(self, place: Place) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "rail")
        button.setText(place.text)
        button.setIcon(icon(place.icon, "rail_ink", "rail_ink_active"))
        button.setCheckable(place.checkable)
        button.setAccessibleName(place.text)
        button.setToolTip(f"{place.text}  {place.shortcut}" if place.shortcut else place.text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda _checked=False, key=place.key: self.chosen.emit(key))
        if place.checkable:
            self._group.addButton(button)
        self._buttons[place.key] = button
        return button

    def _resize(self) -> None:
        words = theme().percent <= 125
        width = theme().px(tokens.RAIL_WIDTH) if words else theme().space(tokens.RAIL_WIDTH_ICONS)
        side = theme().space(tokens.ICON_LARGE)
        for button in self._buttons.values():
            button.setToolButtonStyle(
                Qt.ToolButtonStyle.ToolButtonTextUnderIcon if words else Qt.ToolButtonStyle.ToolButtonIconOnly
            )
            button.setIconSize(QSize(side, side))
            button.setFixedWidth(width - 2 * tokens.S)
            button.setMinimumHeight(tokens.TARGET)
        self.setFixedWidth(width)

    def button(self, key: str) -> QToolButton:
        return self._buttons[key]

    def set_shown(self, key: str, shown: bool) -> None:
        self._buttons[key].setVisible(shown)

    def select(self, key: str) -> None:
        """Mark a place as the one shown; an unknown key marks none."""
        self._group.setExclusive(False)
        for name, button in self._buttons.items():
            button.setChecked(name == key)
        self._group.setExclusive(True)
