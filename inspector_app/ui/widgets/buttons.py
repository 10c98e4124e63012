"""Buttons: primary, secondary, danger, link, icon only. Each has an accessible name and the size of a
finger.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon

_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class Button(QPushButton):
    """A push button with a lucide icon; `kind` chooses its looks in the style sheet."""

    kind = "secondary"
    ink = "ink"

    def __init__(
        self, text: str = "", icon_name: str = "", parent: QWidget | None = None, *, kind: str = ""
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind or self.kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self._drawn_for = theme().percent
        self.icon_name = self.said = self.keys = ""
        if icon_name:
            self.set_icon(icon_name)

    def set_icon(self, name: str, colour: str = "") -> None:
        self.icon_name = name
        side = theme().px(tokens.ICON)
        self.setIcon(icon(name, colour or self.ink))
        self.setIconSize(QSize(side + (tokens.XS if self.text() else 0), side))

    def setText(self, text: str) -> None:
        """As Qt's; an icon keeps its distance from a text that comes later."""
        super().setText(text)
        side = theme().px(tokens.ICON)
        self.setIconSize(QSize(side + (tokens.XS if text else 0), side))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        now = theme().percent
        if event.type() == QEvent.Type.StyleChange and now != self._drawn_for:
            self.setIconSize(self.iconSize() * (now / self._drawn_for))
            self._drawn_for = now

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes what has the focus, as Space does; Qt leaves it to the default button alone."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD:
            if not event.isAutoRepeat():  # held since a dialog that is gone, it would go on here
                self.click()
        else:
            super().keyPressEvent(event)

    def describe(self, text: str, shortcut: str = "") -> None:
        """Tooltip and accessible name; the shortcut is shown in the tooltip."""
        self.said, self.keys = text, shortcut
        self.setToolTip(f"{text}  {shortcut}" if shortcut else text)
        if not self.text():
            self.setAccessibleName(text)


class PrimaryButton(Button):
    """The one thing to do next."""

    kind = "primary"
    ink = "on_accent"

    def __init__(self, text: str = "", icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, icon_name, parent)
        self.setDefault(False)


class SecondaryButton(Button):
    kind = "secondary"


class DangerButton(Button):
    """What cannot be taken back easily."""

    kind = "danger"
    ink = "on_bad"


class LinkButton(Button):
    """A quiet way out or aside."""

    kind = "link"
    ink = "accent"


class IconButton(Button):
    """An icon alone; `name` is what it is called in the tooltip and by a screen reader."""

    kind = "icon"
    ink = "ink_soft"

    def __init__(
        self,
        icon_name: str,
        name: str,
        parent: QWidget | None = None,
        *,
        shortcut: str = "",
        checkable: bool = False,
    ) -> None:
        super().__init__("", icon_name, parent)
        self.setCheckable(checkable)
        self.describe(name, shortcut)
