"""A quiet line above the screen about the surroundings: disk, clock, second copy. It blocks nothing and can
be put away.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.errors import explain
from inspector_app.ui.theme import tokens
from inspector_app.ui.widgets.boxes import Box, column, row
from inspector_app.ui.widgets.buttons import IconButton
from inspector_app.ui.widgets.labels import IconLabel, Label


class NoticeBar(QWidget):
    """Shows the first of the notices it was given; put away, the next. One that was put away stays so until
    it was gone in between.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices: tuple[InspectorError, ...] = ()
        self._away: set[str] = set()
        self._wanted = True
        self._text = Label("", "strong", wrap=True)
        self._hint = Label("", "muted", wrap=True)
        close = IconButton("x", self.tr("Put this notice away"))
        close.clicked.connect(self._put_away)
        line = row(IconLabel("triangle-alert", "warning"), gap=tokens.CONTROL_GAP)
        line.addLayout(column(self._text, self._hint, gap=0), 1)
        line.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        line.setContentsMargins(tokens.M, tokens.XS, tokens.S, tokens.XS)
        self._box = Box("card", line)
        self._box.setProperty("tone", "warning")
        layout = column(self._box)
        layout.setContentsMargins(tokens.S, tokens.S, tokens.S, 0)
        self.setLayout(layout)
        self.hide()

    def show_notices(self, notices: Iterable[InspectorError]) -> None:
        """What holds now; an empty answer takes the line away."""
        self._notices = tuple(notices)
        self._away &= {each.code for each in self._notices}
        self._show()

    def set_wanted(self, wanted: bool) -> None:
        """Whether there is a screen below that it belongs to."""
        self._wanted = wanted
        self._show()

    def shown(self) -> InspectorError | None:
        """The notice that is shown, if any."""
        waiting = [each for each in self._notices if each.code not in self._away]
        return waiting[0] if waiting and self._wanted else None

    def _show(self) -> None:
        notice = self.shown()
        if notice is not None:
            text, hint = explain(notice)
            self._text.setText(text)
            self._hint.setText(hint)
            self._hint.setVisible(bool(hint))
            self._box.setAccessibleName(f"{text} {hint}".strip())
        self.setVisible(notice is not None)

    def _put_away(self) -> None:
        notice = self.shown()
        if notice is not None:
            self._away.add(notice.code)
        self._show()
