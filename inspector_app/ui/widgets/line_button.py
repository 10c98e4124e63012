"""A line to touch: icon, text, a quieter line below it, and a chip at the right end."""

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
    """A button as wide as its place, whose texts shorten themselves."""

    def __init__(self, icon_name: str, text: str, below: str = "", chip: Chip | None = None) -> None:
        super().__init__(kind="quiet")
        title, muted = ElidedLabel(text, "strong"), ElidedLabel(below, "muted")
        muted.setVisible(bool(below))
        line = row(IconLabel(icon_name, "ink_soft", tokens.ICON), gap=tokens.CONTROL_GAP)
        line.addLayout(column(title, muted, gap=0), 1)
        parts: list[QWidget] = [title, muted]
        if chip is not None:
            line.addWidget(chip)
            parts.append(chip)
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
