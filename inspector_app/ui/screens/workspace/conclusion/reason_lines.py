"""Reasons as sentences, each with the way to its place; the first ones, and more where more are wanted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from inspector_app.domain.verdict_reasons import Reason
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_reasons import ICONS, TONES, reason_place, reason_texts
from inspector_app.ui.viewmodels.workspace_state import Step
from inspector_app.ui.viewmodels.workspace_words import step_name
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.buttons import LinkButton
from inspector_app.ui.widgets.labels import IconLabel, Label

MORE = 30
"""Lines that one touch adds. Hundreds at once would hold the window up, and nobody reads them at once."""


class ReasonLine(QObject):
    """One sentence with its shape and the way to its place, in a row of a grid. `followed(Step, target)`."""

    followed = Signal(object, str)

    def __init__(self, grid: QGridLayout, place: int, parent: QObject) -> None:
        super().__init__(parent)
        self._place: tuple[Step, str] = Step.CONCLUSION, ""
        self._icon = IconLabel("info", "ink_soft")
        self._text = Label("", wrap=True)
        self.link = LinkButton("", "arrow-right")
        self.link.clicked.connect(lambda: self.followed.emit(*self._place))
        for across, part in enumerate((self._icon, self._text)):
            grid.addWidget(part, place, across)
        # Not as wide as the longest name: the arrows stand below each other.
        grid.addWidget(self.link, place, 2, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_reason(self, reason: Reason, text: str) -> None:
        self._place = reason_place(reason)
        self._icon.set_icon(ICONS.get(reason.standing, "info"), TONES.get(reason.standing) or "ink_soft")
        if text != self._text.text():
            self._text.setText(text)
        place = step_name(self._place[0])
        if place != self.link.text():
            self.link.setText(place)
        self.link.setAccessibleName(f"{text} {place}")

    def set_shown(self, shown: bool) -> None:
        for part in (self._icon, self._text, self.link):
            part.setVisible(shown)


class ReasonLines(QWidget):
    """`jump(Step, target)` when a reason is followed. Lines are kept and given other words: after a change
    most of them say what they said. One grid for all: nested layouts ask each sentence for its height again.
    """

    jump = Signal(object, str)

    def __init__(self, first: int) -> None:
        super().__init__()
        self._most = first
        self._lines: list[ReasonLine] = []
        self._shown: tuple[Sequence[Reason], str] = ((), "")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme().space(tokens.CONTROL_GAP))
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self.more = LinkButton("", "chevron-down")
        self.more.clicked.connect(self._show_more)
        self.setLayout(column(self._grid, row(self.more, 1), gap=tokens.S))

    def show_reasons(self, reasons: Sequence[Reason], language: str) -> None:
        self._shown = (reasons, language)
        shown = reasons[: self._most]
        for place, line in enumerate(self._lines):
            line.set_shown(place < len(shown))
        for place, (reason, text) in enumerate(zip(shown, reason_texts(shown, language), strict=True)):
            if place == len(self._lines):
                self._add_line()
            if reason.source and reason.target_kind != "class":
                text = f"{text}  § {reason.source}"  # noqa: PLW2901 - the same sentence, with its clause
            self._lines[place].show_reason(reason, text)
        hidden = len(reasons) - len(shown)
        self.more.setText(QCoreApplication.translate("ResultCard", "Show %n more", "", min(hidden, MORE)))
        self.more.setVisible(hidden > 0)
        self.setVisible(bool(reasons))

    def _add_line(self) -> None:
        """One more, which Tab reaches where it stands, though the page below it was made before."""
        line = ReasonLine(self._grid, len(self._lines), self)
        line.followed.connect(self.jump)
        # Behind the button for more, and that behind it: Qt puts nothing before something.
        QWidget.setTabOrder(self.more, line.link)
        QWidget.setTabOrder(line.link, self.more)
        self._lines.append(line)

    def _show_more(self) -> None:
        self._most += MORE
        self.show_reasons(*self._shown)
