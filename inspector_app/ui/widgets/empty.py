"""What a list shows while it has nothing: a picture, what belongs here, and the way to make the first one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.buttons import PrimaryButton
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
        picture = IconLabel(icon_name, "line_strong", tokens.ICON_HERO)
        heading = Label(title, "title", wrap=True)
        body = Label(text, "soft", wrap=True)
        for label in (heading, body):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        body.setMaximumWidth(theme().space(tokens.FORM_WIDTH))
        self.button = PrimaryButton(action, action_icon)
        if not action:
            self.button.hide()
        self.button.clicked.connect(self.acted)
        layout = column(1, row(1, picture, 1), heading, gap=tokens.CONTROL_GAP, margin=tokens.XL)
        middle = row(1)
        middle.addWidget(body, 4)
        middle.addStretch(1)
        layout.addLayout(middle)
        layout.addLayout(row(1, self.button, 1))
        layout.addStretch(2)
        self.setLayout(layout)
        body.setVisible(bool(text))  # not before it has a parent: it would be a window of its own for a moment
