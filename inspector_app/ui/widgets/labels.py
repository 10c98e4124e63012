"""Labels by their place in the type scale, labels that shorten themselves, and icons beside text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon_pixmap


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Set a property the style sheet looks at, and restyle the widget when it changed."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


class Label(QLabel):
    """Plain text in one `role` of the type scale: hero, display, title, heading, strong, muted, soft,
    caption, label.

    `tone`: "", good, warning, bad, accent.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "",
        *,
        wrap: bool = False,
        tone: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if role:
            self.setProperty("role", role)
        if tone:
            self.setProperty("tone", tone)

    def set_tone(self, tone: str) -> None:
        set_property(self, "tone", tone)


class SecondLabel(Label):
    """Text in the language of the other side of the table, with the letter forms of that language."""

    def setText(self, text: str) -> None:
        self._speak()
        super().setText(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:  # the style sheet came with the window's font
            self._speak()

    def _speak(self) -> None:
        wanted = theme().in_other(self.font())
        if wanted.families() != self.font().families():
            self.setFont(wanted)


class SelectableLabel(Label):
    """Text to copy: fingerprints, keys, addresses."""

    def __init__(self, text: str = "", role: str = "", *, wrap: bool = True) -> None:
        super().__init__(text, role, wrap=wrap)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )


class ElidedLabel(Label):
    """One line that ends in an ellipsis when there is no room; the whole text is in the tooltip."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", role, parent=parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str) -> None:
        if text == self._whole:  # the same again would lay out everything around it anew
            return
        self._whole = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._elide()

    def whole_text(self) -> str:
        return self._whole

    def sizeHint(self) -> QSize:
        return QSize(
            self.fontMetrics().horizontalAdvance(self._whole) + tokens.XS, super().sizeHint().height()
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._elide()

    def _elide(self) -> None:
        room = max(self.width(), 1)
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        if shown != self.text():
            super().setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class IconLabel(QWidget):
    """An icon in a token's colour. Decoration only: the words are beside it."""

    def __init__(
        self, name: str, colour: str = "ink_soft", size: int = tokens.ICON, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._colour, self._size = name, colour, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def icon_name(self) -> str:
        """The icon that is shown."""
        return self._name

    def set_icon(self, name: str, colour: str = "") -> None:
        if (name, colour or self._colour) == (self._name, self._colour):
            return
        self._name, self._colour = name, colour or self._colour
        self.update()

    def sizeHint(self) -> QSize:
        side = theme().px(self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._name:
            return
        painter = QPainter(self)
        side = min(theme().px(self._size), self.width(), self.height())
        picture = icon_pixmap(self._name, self._colour, side, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, picture)
