"""The line above the work that tells of photos coming in, of those that were refused, and of those left over.

Never in the way: the person goes on working, and the line goes by itself when there is nothing to say.
"""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from inspector_app.ui.screens.workspace.intake_sheet import IntakeSheet
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace_intake import IntakeModel, IntakeReport
from inspector_app.ui.widgets.boxes import Box, column, row
from inspector_app.ui.widgets.buttons import IconButton, SecondaryButton
from inspector_app.ui.widgets.labels import IconLabel, Label

SHOWN_FROM = 2
"""A single photo is there before one could read about it."""


class IntakeBar(Box):
    """Hidden while there is nothing to tell."""

    def __init__(self, intake: IntakeModel, window: QWidget) -> None:
        super().__init__("card")
        self._intake, self._window = intake, window
        self._icon = IconLabel("camera", "accent")
        self._text = Label("", "strong", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(tokens.BAR_HEIGHT)
        self.cancel = SecondaryButton(self.tr("Cancel"), "x")
        self.cancel.describe(self.tr("Begin no further photo; those added stay"))
        self.cancel.clicked.connect(self._cancel)
        self.which = SecondaryButton(self.tr("See which"), "list-checks")
        self.which.clicked.connect(self.show_sheet)
        self.again = SecondaryButton(self.tr("Add the rest"), "refresh-cw")
        self.again.clicked.connect(self._go_on)
        self.close_button = IconButton("x", self.tr("Close this message"))
        self.close_button.clicked.connect(self._dismiss)
        layout = row(self._icon, gap=tokens.CONTROL_GAP)
        layout.addLayout(column(self._text, self._bar, gap=tokens.XS), 1)
        for button in (self.again, self.which, self.cancel, self.close_button):
            layout.addWidget(button)
        layout.setContentsMargins(tokens.M, tokens.S, tokens.S, tokens.S)
        self.setLayout(layout)
        self.report = IntakeReport()
        intake.progressed.connect(self._show_progress)
        intake.finished.connect(self.show_report)
        intake.rest_found.connect(self._show_rest)
        self.hide()

    def text(self) -> str:
        return self._text.text()

    def _show_progress(self, done: int, total: int, refused: int) -> None:
        if total < SHOWN_FROM and not self.isVisible():
            return
        text = self.tr("Adding photos: {done} of {total}").format(done=done, total=total)
        if refused:
            text += " · " + self.tr("%n refused", "", refused)
        self._say(text, "", "camera", "accent")
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        self._offer(cancel=True)

    def show_report(self, report: IntakeReport) -> None:
        """What became of everything. One refused photo alone is the window's business, not ours."""
        self.report = report
        told = [] if report.single else report.refused
        if told or report.rest or report.moving or report.others:
            bad = bool(told or report.rest)
            self._say(
                self._summary(report),
                "warning" if bad else "",
                "triangle-alert" if bad else "info",
                "warning" if bad else "accent",
            )
            self._offer(which=True, again=bool(report.rest), close=True)
        else:
            self.hide()

    def _show_rest(self, count: int) -> None:
        text = self.tr("%n photo(s) were still to be added when this inspection was left.", "", count)
        self._say(text, "warning", "triangle-alert", "warning")
        self._offer(again=True, close=True)

    def _summary(self, report: IntakeReport) -> str:
        parts = [self.tr("%n photo(s) added", "", report.taken)]
        if report.refused:
            parts.append(self.tr("%n refused", "", len(report.refused)))
        if report.rest:
            parts.append(self.tr("%n not added yet", "", report.left))
        return " · ".join(parts)

    def _say(self, text: str, tone: str, icon: str, colour: str) -> None:
        self.set_tone(tone)
        self._icon.set_icon(icon, colour)
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()

    def _offer(
        self, *, cancel: bool = False, which: bool = False, again: bool = False, close: bool = False
    ) -> None:
        self._bar.setVisible(cancel)
        self.cancel.setVisible(cancel)
        self.cancel.setEnabled(True)
        self.which.setVisible(which)
        self.again.setVisible(again)
        self.close_button.setVisible(close)

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._intake.cancel()

    def _go_on(self) -> None:
        self.hide()
        self._intake.go_on()

    def _dismiss(self) -> None:
        self.hide()
        if not self._intake.running:
            self._intake.forget_rest()

    def show_sheet(self) -> None:
        """Every photo that was not added, and why."""
        IntakeSheet(self._window, self.report).exec()
