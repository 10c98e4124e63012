"""The header of a screen: picture, title and line below at the left, actions at the right. Where there is
little room, the quieter actions give way to the title: they keep their icon, and their words in a tooltip.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import Box, column, row
from inspector_app.ui.widgets.buttons import Button
from inspector_app.ui.widgets.labels import ElidedLabel
from inspector_app.ui.widgets.pictures import rounded


class Header(Box):
    """`buttons` is the layout at the right; `leading` the one before the picture (a Back button)."""

    def __init__(self, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__("header", parent=parent)
        self._picture = QLabel()
        self._picture.hide()
        self._title = ElidedLabel(title, "title")
        self._subtitle = ElidedLabel(subtitle, "muted")
        self._words: dict[Button, str] = {}
        self.leading = row(gap=tokens.S)
        self.buttons = row(gap=tokens.S)
        texts = column(1, self._title, self._subtitle, 1, gap=0)
        layout = row(gap=tokens.CONTROL_GAP)
        side = theme().space(tokens.ICON)
        layout.setContentsMargins(side, tokens.S, side, tokens.S)
        layout.addLayout(self.leading)
        layout.addWidget(self._picture)
        layout.addLayout(texts, 1)
        layout.addLayout(self.buttons)
        self.setLayout(layout)
        # Not before it has a parent: it would be a window of its own for a moment, and take the keyboard.
        self._subtitle.setVisible(bool(subtitle))
        self.setMinimumHeight(tokens.HEADER_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        layout, spoken = self.layout(), self._spoken()
        if layout is None or not spoken:
            return
        margins = layout.contentsMargins()
        taken = self.leading.sizeHint().width() + margins.left() + margins.right() + 2 * layout.spacing()
        room = self.width() - taken - self._title.sizeHint().width()
        room -= self.buttons.sizeHint().width()
        shown = [button for button in spoken if button.text()]
        hidden = [button for button in spoken if not button.text()]
        if room < 0 and shown:
            for button in shown:
                self._words[button] = button.text()
                button.setAccessibleName(button.text())
                button.setToolTip(" ".join(part for part in (button.text(), button.keys) if part))
                button.setText("")
        elif hidden and room > sum(_width(button, self._words[button]) for button in hidden):
            for button in hidden:
                button.setText(self._words[button])

    def _spoken(self) -> list[Button]:
        """Buttons that can do without words: all but the one thing to do next."""
        items = (self.buttons.itemAt(place) for place in range(self.buttons.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [
            widget
            for widget in widgets
            if isinstance(widget, Button)
            and widget.kind != "primary"
            and widget.icon_name
            and not widget.isHidden()
            and (widget.text() or widget in self._words)
        ]

    def set_title(self, title: str, subtitle: str = "") -> None:
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def set_picture(self, picture: QPixmap | None) -> None:
        """A small square picture of the product; None takes it away."""
        self._picture.setVisible(picture is not None)
        if picture is not None:
            self._picture.setPixmap(rounded(picture, tokens.TARGET - tokens.XS, self.devicePixelRatioF()))


def _width(button: Button, words: str) -> int:
    """How much wider a button is with its words."""
    return button.fontMetrics().horizontalAdvance(words) + tokens.M
