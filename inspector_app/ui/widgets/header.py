"""The header of a screen: picture, title and line below at the left, actions at the right."""

from __future__ import annotations

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import Box, column, row
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
        self._subtitle.setVisible(bool(subtitle))
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
        self.setMinimumHeight(tokens.HEADER_HEIGHT)

    def set_title(self, title: str, subtitle: str = "") -> None:
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def set_picture(self, picture: QPixmap | None) -> None:
        """A small square picture of the product; None takes it away."""
        self._picture.setVisible(picture is not None)
        if picture is not None:
            self._picture.setPixmap(rounded(picture, tokens.TARGET - tokens.XS, self.devicePixelRatioF()))
