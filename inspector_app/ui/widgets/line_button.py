"""Something to touch as wide as its place: icon, text, and below it a quieter text and a chip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.buttons import Button
from inspector_app.ui.widgets.chips import Chip
from inspector_app.ui.widgets.labels import ElidedLabel, IconLabel


class LineButton(Button):
    """A button whose texts shorten themselves. `icon_name` empty: no icon."""

    def __init__(self, icon_name: str, text: str, below: str = "", chip: Chip | None = None) -> None:
        super().__init__(kind="quiet")
        title, muted = ElidedLabel(text, "strong"), ElidedLabel(below, "muted")
        muted.setVisible(bool(below) or chip is not None)
        parts: list[QWidget] = [title, muted]
        lower = row(gap=tokens.S)
        lower.addWidget(muted, 1)
        if chip is not None:
            lower.addWidget(chip)
            parts.append(chip)
        line = row(gap=tokens.CONTROL_GAP)
        if icon_name:
            line.addWidget(IconLabel(icon_name, "ink_soft", tokens.ICON))
        line.addLayout(column(title, lower, gap=0), 1)
        side = theme().space(tokens.S)
        line.setContentsMargins(side, tokens.XS, side, tokens.XS)
        self.setLayout(line)
        for part in parts:
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words = (text, below, chip.text() if chip is not None else "")
        self.setAccessibleName(" · ".join(each for each in words if each))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        inner = self.layout()
        return inner.sizeHint().expandedTo(QSize(0, tokens.TARGET)) if inner else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(tokens.TARGET, self.sizeHint().height())
