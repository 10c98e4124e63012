"""Something to touch as wide as its place: icon, text, and below it a quieter text and a chip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.buttons import Button
from inspector_app.ui.widgets.chips import Chip
from inspector_app.ui.widgets.labels import ElidedLabel, IconLabel, Label


class LineButton(Button):
    """A button whose texts shorten themselves. `icon_name` empty: no icon. `whole`: the text is a sentence
    that has to be read to its end; it goes on in more lines, and the chip stands in one of its own.
    """

    def __init__(
        self, icon_name: str, text: str, below: str = "", chip: Chip | None = None, *, whole: bool = False
    ) -> None:
        super().__init__(kind="quiet")
        title: Label = Label(text, "strong", wrap=True) if whole else ElidedLabel(text, "strong")
        muted = ElidedLabel(below, "muted")
        parts: list[QWidget] = [title, muted]
        lower: QBoxLayout = column(gap=tokens.XS) if whole else row(gap=tokens.S)
        lower.addWidget(muted, 1)
        if chip is not None:
            lower.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft if whole else Qt.AlignmentFlag(0))
            parts.append(chip)
        line = row(gap=tokens.CONTROL_GAP)
        if icon_name:
            line.addWidget(IconLabel(icon_name, "ink_soft", tokens.ICON))
        line.addLayout(column(title, lower, gap=0), 1)
        side = theme().space(tokens.S)
        line.setContentsMargins(side, tokens.XS, side, tokens.XS)
        self.setLayout(line)
        muted.setVisible(bool(below) or chip is not None)  # not before it has a parent, see Header
        for part in parts:
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words = (text, below, chip.text() if chip is not None else "")
        self.setAccessibleName(" · ".join(each for each in words if each))
        # Fixed would hold it at the height of its lines at another width.
        high = QSizePolicy.Policy.Minimum if whole else QSizePolicy.Policy.Fixed
        size = QSizePolicy(QSizePolicy.Policy.Ignored, high)
        size.setHeightForWidth(whole)
        self.setSizePolicy(size)

    def hasHeightForWidth(self) -> bool:
        return self.sizePolicy().hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        inner = self.layout()
        return inner.totalHeightForWidth(width) if inner is not None else -1

    def sizeHint(self) -> QSize:
        inner = self.layout()
        return inner.sizeHint().expandedTo(QSize(0, tokens.TARGET)) if inner else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(tokens.TARGET, self.sizeHint().height())
