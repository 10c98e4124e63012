"""What surrounds a screen in the window: rail, banners, status bar, toast. Made anew with another language,
and when the window locks, so that nothing written on it outlives either.

Knows places by their key, and no screen.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.actions import shortcut_of
from inspector_app.ui.theme import tokens
from inspector_app.ui.widgets.banner import ErrorBanner
from inspector_app.ui.widgets.boxes import Page, column, row
from inspector_app.ui.widgets.notice import NoticeBar
from inspector_app.ui.widgets.practice_band import PracticeBand
from inspector_app.ui.widgets.rail import NavRail, Place
from inspector_app.ui.widgets.statusbar import StatusBar
from inspector_app.ui.widgets.toast import Toast
from inspector_app.ui.widgets.touch import flick_all


class WindowFrame(Page):
    """`chosen(place)` when a person picks one on the rail, `practice_left()` to go back to real work."""

    chosen = Signal(str)
    practice_left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rail = NavRail(self._places())
        self.rail.chosen.connect(self.chosen)
        self.banner = ErrorBanner()
        self._holder = QWidget()
        self._holder.setLayout(column(self.banner, margin=tokens.S))
        self._holder.hide()
        self.banner.closed.connect(self._holder.hide)
        self.notices = NoticeBar()
        self._stack = QStackedWidget()
        self.status = StatusBar()
        self.practice = PracticeBand(
            self.tr("Nothing here is real: it takes no report number and is never sent."), can_leave=True
        )
        self.practice.left.connect(self.practice_left)
        self.practice.hide()
        right = column(self.practice, self.notices, self._holder, gap=0)
        right.addWidget(self._stack, 1)
        right.addWidget(self.status)
        layout = row(self.rail, gap=0)
        layout.addLayout(right, 1)
        self.setLayout(layout)
        self.toast = Toast(self)

    def _places(self) -> list[Place]:
        return [
            Place("palette", self.tr("Find"), "search", shortcut_of("palette"), checkable=False),
            Place("today", self.tr("Today"), "house", shortcut_of("today")),
            Place("inspections", self.tr("Inspections"), "clipboard-list", shortcut_of("inspections")),
            Place("workspace", self.tr("Current"), "clipboard-check"),
            Place("standards", self.tr("Standards"), "book-open-check", shortcut_of("standards")),
            Place("verify", self.tr("Check file"), "shield-check", shortcut_of("verify")),
            Place("exchange", self.tr("Exchange"), "refresh-cw", shortcut_of("exchange"), foot=True),
            Place("safekeeping", self.tr("Safekeeping"), "shield", shortcut_of("safekeeping"), foot=True),
            Place("settings", self.tr("Settings"), "settings", shortcut_of("settings"), foot=True),
            Place("lock", self.tr("Lock"), "lock", shortcut_of("lock"), foot=True, checkable=False),
        ]

    @property
    def current(self) -> QWidget | None:
        """The screen that is shown."""
        return self._stack.currentWidget()

    def put(self, screen: QWidget) -> None:
        """Show a screen; what a banner said belonged to the one before."""
        flick_all(screen)
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        self._holder.hide()

    def take(self) -> QWidget | None:
        """Take the screen out; it is the caller's then."""
        screen = self._stack.currentWidget()
        if screen is not None:
            self._stack.removeWidget(screen)
            self.toast.forget_way_back()
        return screen

    def show_error(self, error: InspectorError) -> None:
        self.banner.show_error(error)
        self._holder.show()

    def show_fault(self, path: str) -> None:
        """The program itself failed: the work is safe, and here lies the report."""
        self.banner.show_text(
            self.tr("The program met a fault of its own. What you entered before is saved."),
            self.tr(
                "If it happens again, restart the program. A report without contents is in {path}."
            ).format(path=path or "–"),
        )
        self._holder.show()

    def show_toast(self, text: str, undo: object, label: str = "") -> None:
        self.toast.show_message(text, undo if callable(undo) else None, label)

    def show_saved(self, wall_ms: object) -> None:
        if isinstance(wall_ms, int):
            self.status.set_saved(wall_ms)

    def show_saving(self, state: str) -> None:
        """A change is under way, is committed, or was lost."""
        self.status.set_saving(state)

    def show_context(self, text: str) -> None:
        """What the screen has to say in the status bar."""
        self.status.set_context(text)

    def dress(self, *, place: str, person: str, inspection: bool, practice: bool) -> None:
        """Mark the place; without a person (nobody has unlocked) there is neither rail nor status bar.
        `practice`: everything shown is only that.
        """
        self.practice.setVisible(bool(person) and practice)
        self.rail.setVisible(bool(person))
        self.status.setVisible(bool(person))
        self.notices.set_wanted(bool(person))
        self.rail.select(place)
        self.rail.set_shown("workspace", inspection)
        self.status.set_person(person)
        if place != "workspace":
            self.status.set_context("")
