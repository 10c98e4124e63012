"""What a list shows while it has nothing: a picture, what belongs here, and the way to make the first one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.buttons import LinkButton, PrimaryButton
from inspector_app.ui.widgets.labels import IconLabel, Label


class EmptyState(QWidget):
    """`acted` when its button is pressed; no button without `action`."""

    acted = Signal()

    def __init__(
        self,
        icon_name: str,
        title: str,
        text: str = "",
        action: str = "",
        action_icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._picture = IconLabel(icon_name, "line_strong", tokens.ICON_HERO)
        self._heading, self._body = heading, body = (
            Label(title, "title", wrap=True),
            Label(text, "soft", wrap=True),
        )
        for label in (heading, body):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        body.setMaximumWidth(theme().space(tokens.FORM_WIDTH))
        self.button = PrimaryButton(action, action_icon)
        if not action:
            self.button.hide()
        self.button.clicked.connect(self.acted)
        layout = column(1, row(1, self._picture, 1), heading, gap=tokens.CONTROL_GAP, margin=tokens.XL)
        middle = row(1)
        middle.addWidget(body, 4)
        middle.addStretch(1)
        layout.addLayout(middle)
        layout.addLayout(row(1, self.button, 1))
        self._others = column(gap=0)
        layout.addLayout(self._others)
        layout.addStretch(2)
        self.setLayout(layout)
        body.setVisible(
            bool(text)
        )  # not before it has a parent: it would be a window of its own for a moment

    def also(self, text: str, icon_name: str) -> LinkButton:
        """A quieter way on below the button."""
        made = LinkButton(text, icon_name)
        self._others.addLayout(row(1, made, 1))
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the words keep it: the picture goes, and the margins; then the quieter
        words, which the tooltip says.
        """
        super().resizeEvent(event)
        layout = self.layout()
        if layout is None:
            return
        labels = [label for label in (self._heading, self._body) if label.text()]
        words = sum(max(label.heightForWidth(label.width()), 0) + layout.spacing() for label in labels)
        words += 0 if self.button.isHidden() else self.button.sizeHint().height() + layout.spacing()
        roomy = self.height() >= words + self._picture.sizeHint().height() + 2 * theme().space(tokens.XL)
        margin = theme().space(tokens.XL) if roomy else theme().space(tokens.S)
        self._picture.setVisible(roomy)
        fits = self.height() >= words or self.button.isHidden()
        self._body.setVisible(fits and bool(self._body.text()))
        for label in (self._heading, self._body):
            label.setToolTip("" if self.height() >= words else self._body.text())
        layout.setContentsMargins(theme().space(tokens.XL), margin, theme().space(tokens.XL), margin)
