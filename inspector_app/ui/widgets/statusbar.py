"""The line at the foot of the window: saved when, on which device; at the right what the screen says, and who
works.
"""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector_app.ui.second_copy import CopyState
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import Box, row
from inspector_app.ui.widgets.labels import ElidedLabel, IconLabel, Label


class StatusBar(Box):
    """Quiet truth: it says "saved" only after a commit returned, and where. Whether anything was sent from
    here is said per inspection, on the page Exchange.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("statusbar", parent=parent)
        self._mark = IconLabel("check", "good", tokens.ICON_SMALL)
        self._saved = ElidedLabel("", "muted")
        self._saved.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._context = ElidedLabel("", "muted")
        self._context.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._copy_mark = IconLabel("copy", "ink_soft", tokens.ICON_SMALL)
        self._copy = Label("", "muted")
        self._person_mark = IconLabel("shield-check", "ink_soft", tokens.ICON_SMALL)
        self._person = Label("", "muted")
        self._pending = QTimer(self)
        self._pending.setSingleShot(True)
        self._pending.setInterval(tokens.BUSY_AFTER_MS)
        self._pending.timeout.connect(self._show_pending)
        self._shown = ("hard-drive", "ink_soft", "")
        layout = row(self._mark, self._saved, gap=tokens.S)
        layout.addSpacing(theme().space(tokens.S))
        layout.addWidget(self._copy_mark)
        layout.addWidget(self._copy)
        layout.addStretch(1)
        layout.addWidget(self._context, 10)
        layout.addSpacing(theme().space(tokens.S))
        layout.addWidget(self._person_mark)
        layout.addWidget(self._person)
        side = theme().space(tokens.ICON)
        layout.setContentsMargins(side, tokens.XS, side, tokens.XS)
        self.setLayout(layout)
        self._fit()
        theme().changed.connect(self._fit)
        self.set_nothing_saved()
        self.set_copy(CopyState())

    def _fit(self) -> None:
        """It outlives the screens: another text size, another height."""
        self.setMinimumHeight(theme().px(tokens.STATUS_HEIGHT))

    def set_nothing_saved(self) -> None:
        self._say("hard-drive", "ink_soft", self.tr("Everything is saved as you work · on this device"))

    def set_saved(self, wall_ms: int) -> None:
        """`wall_ms`: time of the last commit, milliseconds since 1970."""
        moment = QDateTime.fromMSecsSinceEpoch(wall_ms).time()
        shown = QLocale().toString(moment, "HH:mm:ss")
        self._pending.stop()
        self._say("check", "good", self.tr("Saved {time} · only on this device").format(time=shown))

    def set_saving(self, state: str) -> None:
        """ "pending" is shown only when it takes longer than the eye; "failed" stays until a change is saved;
        "saved" takes back what "pending" showed, where nothing new was committed.
        """
        if state == "pending":
            if not self._pending.isActive():
                self._pending.start()
            return
        self._pending.stop()
        if state == "failed":
            self._say(
                "circle-x", "bad", self.tr("NOT SAVED: the last change was lost. See the message above.")
            )
        elif self._mark.icon_name == "clock":
            self._say(*self._shown)

    def _show_pending(self) -> None:
        before = self._shown
        self._say("clock", "warning", self.tr("Saving …"))
        self._shown = before

    def _say(self, icon: str, tone: str, text: str) -> None:
        self._shown = (icon, tone, text)
        self._mark.set_icon(icon, tone)
        self._saved.setText(text)
        self._saved.set_tone(tone if tone in ("warning", "bad") else "")
        self.set_tone("bad" if tone == "bad" else "")

    def saved_text(self) -> str:
        """What it says about the last change."""
        return self._saved.whole_text()

    def set_copy(self, state: CopyState) -> None:
        """How the second copies stand; nothing where there was never one and none is planned."""
        tone = ""
        if state.percent is not None:
            text = self.tr("Second copy {percent} %").format(percent=state.percent)
        elif state.failed_ms:
            text = self.tr("Second copy failed {time}").format(time=_moment(state.failed_ms))
            tone = "warning"
        elif state.good_ms:
            text = self.tr("Second copy {time}").format(time=_moment(state.good_ms))
        else:
            text = self.tr("No second copy yet") if state.planned else ""
        self._copy.setText(text)
        self._copy.set_tone(tone)
        self._copy_mark.set_icon("copy", tone or "ink_soft")
        for widget in (self._copy, self._copy_mark):
            widget.setVisible(bool(text))

    def set_context(self, text: str) -> None:
        self._context.setText(text)

    def set_person(self, name: str) -> None:
        self._person.setText(name)
        self._person_mark.setVisible(bool(name))


def _moment(wall_ms: int) -> str:
    """The time of today, else the day."""
    moment = QDateTime.fromMSecsSinceEpoch(wall_ms)
    if moment.date() == QDateTime.currentDateTime().date():
        return QLocale().toString(moment.time(), "HH:mm")
    return QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)
