"""The window: rail, one screen at a time, error banner, toast, status bar. It knows routes, not
inspections.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.actions import HelpSheet, shortcut_of, window_actions
from inspector_app.ui.i18n import use_language
from inspector_app.ui.navigation import ROUTES, build_screen
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.widgets.banner import ErrorBanner
from inspector_app.ui.widgets.boxes import Page, column, row
from inspector_app.ui.widgets.rail import NavRail, Place
from inspector_app.ui.widgets.statusbar import StatusBar
from inspector_app.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from inspector_app.ui.practice_overlay import PracticeOverlay


class MainWindow(QMainWindow):
    """Shows the screen of a route; builds everything again when the language changes."""

    def __init__(self, app: AppModel) -> None:
        super().__init__()
        self.app = app
        self.route = ""
        self._argument: object = None
        self._inspection: str | None = None
        self._closing = False
        self._practice: PracticeOverlay | None = None
        self._listed: list[QAction] = []
        self.setMinimumSize(QSize(800, 560))
        self.resize(QSize(1280, 800))
        geometry = app.settings.geometry
        if geometry is not None:
            self.restoreGeometry(geometry)
        self._build()
        app.navigate.connect(self.open)
        app.error.connect(self.show_error)
        app.toast.connect(self._show_toast)
        app.saved.connect(self._show_saved)
        app.context.connect(self._show_context)
        app.language_changed.connect(self._change_language)
        app.lock_requested.connect(self.lock)
        app.practice_requested.connect(self.practise)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Inspector"))
        self._rail = NavRail(self._places())
        self._rail.chosen.connect(self._go)
        self._banner = ErrorBanner()
        self._holder = QWidget()
        self._holder.setLayout(column(self._banner, margin=tokens.S))
        self._holder.hide()
        self._banner.closed.connect(self._holder.hide)
        self._stack = QStackedWidget()
        self._status = StatusBar()
        page = Page()
        right = column(self._holder, gap=0)
        right.addWidget(self._stack, 1)
        right.addWidget(self._status)
        layout = row(self._rail, gap=0)
        layout.addLayout(right, 1)
        page.setLayout(layout)
        self._toast = Toast(page)
        self.setCentralWidget(page)
        self._make_actions()

    def _make_actions(self) -> None:
        for action in self._listed:
            self.removeAction(action)
            action.deleteLater()
        places = ("inspections", "standards", "verify", "exchange", "safekeeping", "settings")
        handlers: dict[str, Callable[[], object]] = {key: partial(self._go, key) for key in places}
        handlers["new"] = lambda: self._go("new_inspection")
        handlers["lock"] = self.lock
        handlers["help"] = self.show_help
        handlers["quit"] = self.close
        self._listed = window_actions(self, handlers)

    def _places(self) -> list[Place]:
        return [
            Place("inspections", self.tr("Inspections"), "house", shortcut_of("inspections")),
            Place("workspace", self.tr("Current"), "clipboard-check"),
            Place("standards", self.tr("Standards"), "book-open-check", shortcut_of("standards")),
            Place("verify", self.tr("Check file"), "shield-check", shortcut_of("verify")),
            Place("exchange", self.tr("Exchange"), "refresh-cw", shortcut_of("exchange"), foot=True),
            Place("safekeeping", self.tr("Safekeeping"), "shield", shortcut_of("safekeeping"), foot=True),
            Place("settings", self.tr("Settings"), "settings", shortcut_of("settings"), foot=True),
            Place("lock", self.tr("Lock"), "lock", shortcut_of("lock"), foot=True, checkable=False),
        ]

    @property
    def screen_widget(self) -> QWidget | None:
        """The screen that is shown."""
        return self._stack.currentWidget()

    def open(self, route: str, argument: object = None) -> None:
        """Show the screen of a route; without a session only those that need none."""
        if route not in ROUTES or not (self.app.unlocked or ROUTES[route].locked):
            return
        self._leave_screen()
        self.route, self._argument = route, argument
        if route == "workspace":
            self._inspection = str(argument)
        screen = build_screen(route, self.app, argument)
        closed = getattr(screen, "closed", None)
        if closed is not None:
            closed.connect(lambda: self.open("inspections"))
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        self._holder.hide()
        self._dress(locked=ROUTES[route].locked)
        screen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dress(self, *, locked: bool) -> None:
        self._rail.setVisible(not locked)
        self._status.setVisible(not locked)
        self._rail.select(ROUTES[self.route].rail)
        self._rail.set_shown("workspace", self._inspection is not None)
        if self.route != "workspace":
            self._status.set_context("")
        if self.app.unlocked:
            self._status.set_person(self.app.text(self.app.session.person.name))

    def _leave_screen(self) -> None:
        screen = self._stack.currentWidget()
        if screen is not None:
            # Closing comes first: a screen commits what is still in a field in its close event.
            screen.close()
            self._stack.removeWidget(screen)
            screen.deleteLater()

    def _go(self, place: str) -> None:
        if place == "lock":
            self.lock()
        elif place == "workspace":
            self.open("workspace", self._inspection)
        else:
            self.open(place)

    def lock(self) -> None:
        """Close the vault after everything under way is stored, and ask for the passphrase again."""
        if not self.app.unlocked:
            return
        self._leave_screen()
        session = self.app.session
        self._inspection = None
        self.app.set_session(None)
        self.app.tasks.run(session.close)
        self.open("unlock")

    def practise(self) -> None:
        """Open the practice vault over whatever is shown while none is open."""
        if self.app.unlocked:
            return
        if self._practice is None:
            from inspector_app.ui.practice_overlay import PracticeOverlay
            from inspector_app.ui.viewmodels.practice import PracticeStart

            opening = PracticeStart(self.app)
            opening.failed.connect(self.show_error)
            self._practice = PracticeOverlay(self, opening)
        self._practice.begin()

    def show_error(self, error: InspectorError) -> None:
        self._banner.show_error(error)
        self._holder.show()

    def show_crash(self, path: str) -> None:
        """Say that the program itself failed, that the work is safe, and where the report lies."""
        self._banner.show_text(
            self.tr("The program met a fault of its own. What you entered before is saved."),
            self.tr(
                "If it happens again, restart the program. A report without contents is in {path}."
            ).format(path=path or "–"),
        )
        self._holder.show()

    def show_help(self) -> None:
        HelpSheet(self).exec()

    def _show_toast(self, text: str, undo: object) -> None:
        self._toast.show_message(text, undo if callable(undo) else None)

    def _show_saved(self, wall_ms: object) -> None:
        if isinstance(wall_ms, int):
            self._status.set_saved(wall_ms)

    def _show_context(self, text: str) -> None:
        self._status.set_context(text)

    def _change_language(self, language: str) -> None:
        use_language(language)
        theme().use(language=language)
        self._leave_screen()
        self._toast.hide()
        self._build()
        self.open(self.route, self._argument)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing to ask: everything is stored. Waits for what is under way, then closes the vault."""
        if not self._closing:
            self._closing = True
            self.app.settings.geometry = self.saveGeometry()
            self._leave_screen()
            if self.app.unlocked:
                session = self.app.session
                self.app.tasks.run(session.close)
            self.app.tasks.stop()
        event.accept()
