"""What is shown where the picture of a camera would be, while there is none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from inspector_app.ui.capture.camera import CameraProblem
from inspector_app.ui.capture.problems import PROBLEM_ICONS, problem_text, problem_title
from inspector_app.ui.theme import tokens
from inspector_app.ui.widgets.boxes import ScrollColumn, column, row
from inspector_app.ui.widgets.buttons import SecondaryButton
from inspector_app.ui.widgets.labels import IconLabel, Label


class ProblemPage(QWidget):
    """An icon, what is wrong, what to do, and `again` to try once more."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel("camera", "line_strong", tokens.ICON_HERO)
        self._title = Label("", "title", wrap=True)
        self._text = Label("", "soft", wrap=True)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.again = SecondaryButton(self.tr("Try again"), "refresh-cw")
        scroll = ScrollColumn(gap=tokens.CONTROL_GAP, margin=tokens.L)
        scroll.body.addStretch(1)
        scroll.body.addLayout(row(1, self._icon, 1))
        scroll.body.addWidget(self._title)
        scroll.body.addWidget(self._text)
        scroll.body.addLayout(row(1, self.again, 1))
        scroll.body.addStretch(2)
        layout = column(gap=0)
        layout.addWidget(scroll, 1)
        self.setLayout(layout)

    def text(self) -> str:
        return f"{self._title.text()}\n{self._text.text()}"

    def show_starting(self) -> None:
        """A camera takes a moment."""
        self._icon.set_icon("camera")
        self._title.setText(self.tr("Starting the camera …"))
        self._text.hide()
        self.again.hide()

    def show_problem(self, problem: CameraProblem, system: str) -> None:
        self._icon.set_icon(PROBLEM_ICONS[problem])
        self._title.setText(problem_title(problem))
        self._text.setText(problem_text(problem, system))
        self._text.show()
        self.again.setVisible(problem != CameraProblem.NO_LIBRARY)
        self.setAccessibleName(self.text())
