"""The window: one screen at a time in its frame, and what opens, locks and closes it. It knows routes, not
inspections.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.actions import window_actions
from inspector_app.ui.i18n import use_language
from inspector_app.ui.navigation import HOME, ROUTES, build_screen
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.window_frame import WindowFrame

if TYPE_CHECKING:
    from inspector_app.ui.locking.guard import Guard
    from inspector_app.ui.palette.palette import Palette
    from inspector_app.ui.practice_overlay import PracticeOverlay
    from inspector_app.ui.upkeep import Upkeep


@dataclass(frozen=True)
class _Left:
    """Where a person was when the window locked. Ids and routes only."""

    folder: Path
    person: str
    route: str
    argument: object
    inspection: str | None


class MainWindow(QMainWindow):
    """Shows the screen of a route; builds everything again when the language changes or the window locks."""

    def __init__(self, app: AppModel) -> None:
        super().__init__()
        self.app = app
        self.route = ""
        self._argument: object = None
        self._inspection: str | None = None
        self._back = HOME
        self._left: _Left | None = None
        self._held: InspectorError | None = None
        self._closing = False
        self._practice: PracticeOverlay | None = None
        self._palette: Palette | None = None
        self._listed: list[QAction] = []
        self.guard: Guard | None = None
        self.upkeep: Upkeep | None = None
        self.setMinimumSize(QSize(800, 560))
        self.resize(QSize(1280, 800))
        geometry = app.settings.geometry
        if geometry is not None:
            self.restoreGeometry(geometry)
        self._build()
        app.navigate.connect(self.open)
        app.error.connect(self._work_failed)
        app.toast.connect(self._tell("show_toast"))
        app.saved.connect(self._tell("show_saved"))
        app.saving.connect(self._tell("show_saving"))
        app.find_requested.connect(self.find_anything)
        app.context.connect(self._tell("show_context"))
        app.language_changed.connect(self._change_language)
        app.session_changed.connect(self._watch_over)
        app.entered.connect(self._enter)
        app.lock_requested.connect(self.lock)
        app.practice_requested.connect(self.practise)
        app.tour_requested.connect(partial(_show_around, self))

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Inspector"))
        self.frame = WindowFrame()
        self.frame.chosen.connect(self._go)
        self.frame.practice_left.connect(self.lock)
        self.setCentralWidget(self.frame)
        # The layout shows it a moment later, and what is not shown yet takes no focus.
        self.frame.show()
        self._make_actions()

    def _make_actions(self) -> None:
        for action in self._listed:
            self.removeAction(action)
            action.deleteLater()
        places = (
            "today",
            "inspections",
            "standards",
            "verify",
            "exchange",
            "safekeeping",
            "gauges",
            "settings",
        )
        handlers: dict[str, Callable[[], object]] = {key: partial(self._go, key) for key in places}
        handlers["new"] = lambda: self._go("new_inspection")
        handlers["lock"] = self.lock
        handlers["help"] = self.show_help
        handlers["tour"] = self.app.tour_requested.emit
        handlers["palette"] = self.find_anything
        handlers["practice"] = self.practise
        handlers["quit"] = self.close
        self._listed = window_actions(self, handlers)

    def _tell(self, name: str) -> Callable[..., None]:
        """Pass what a screen says on to the frame; what arrives after the window has locked is not shown."""

        def passed_on(*said: object) -> None:
            if self.app.unlocked:
                getattr(self.frame, name)(*said)

        return passed_on

    @property
    def screen_widget(self) -> QWidget | None:
        """The screen that is shown."""
        return self.frame.current

    def open(self, route: str, argument: object = None) -> None:
        """Show the screen of a route; without a session only those that need none."""
        if route not in ROUTES or not (self.app.unlocked or ROUTES[route].locked):
            return
        self._leave_screen()
        if self.upkeep is not None and self.route == "workspace" != route:
            self.upkeep.rest()
        self.route, self._argument = route, argument
        if route == "workspace":
            self._inspection = str(argument)
        elif route in (HOME, "inspections"):
            self._back = route
        screen = build_screen(route, self.app, argument)
        closed = getattr(screen, "closed", None)
        if closed is not None:
            closed.connect(lambda: self.open(self._back))
        self.frame.put(screen)
        locked = ROUTES[route].locked or not self.app.unlocked
        self.frame.dress(
            place=ROUTES[route].rail,
            person="" if locked else self.app.text(self.app.session.person.name) or "–",
            inspection=self._inspection is not None,
            practice=self.app.practising,
        )
        screen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_screen(self) -> None:
        screen = self.frame.current
        if screen is not None:
            # Closing comes first: a screen commits what is still in a field in its close event.
            screen.close()
            self.frame.take()
            screen.deleteLater()

    def _go(self, place: str) -> None:
        if place == "lock":
            self.lock()
        elif place == "palette":
            self.find_anything()
        elif place == "workspace":
            self.open("workspace", self._inspection)
        else:
            self.open(place)

    def lock(self) -> None:
        """Store everything under way, take everything off the screen, close the vault, and ask for the
        passphrase. Whoever unlocks again is where they were.
        """
        if not self.app.unlocked:
            return
        from inspector_app.ui.locking import closing

        session = self.app.session
        self._left = self._place(session.folder, session.person.id)
        closing.close_other_windows(self)
        screen = self.frame.current
        if screen is not None:
            screen.close()
        self.app.set_session(None)
        self.app.tasks.let_go()
        self.app.tasks.run(session.close)
        self._inspection = None
        frame = self.frame
        self.takeCentralWidget()
        self._build()
        closing.dispose(frame)
        closing.dispose_of_leftovers(self, (self.frame, self._practice))
        closing.forget_pictures_and_copies()
        from inspector_app.ui.app import first_route

        self.open(first_route(self.app.folder))

    def _place(self, folder: Path, person: str) -> _Left:
        # A screen of several places says itself what to open it with to be there again.
        argument = getattr(self.frame.current, "place", self._argument)
        return _Left(folder, person, self.route, argument, self._inspection)

    def _enter(self) -> None:
        """After unlocking: the same person goes on where they were, another begins with the inspections."""
        left, self._left = self._left, None
        session = self.app.session
        held, self._held = self._held, None
        if left is not None and (left.folder, left.person) == (session.folder, session.person.id):
            self._inspection = left.inspection
            self.open(left.route, left.argument)
        else:
            self.open(HOME)
        if held is not None and left is not None and left.folder == session.folder:
            self.show_error(held)

    def _watch_over(self) -> None:
        """With the first open vault begins what watches over it; no start of the program pays for it."""
        if self.guard is None and self.app.unlocked:
            from inspector_app.ui.locking.guard import Guard
            from inspector_app.ui.upkeep import Upkeep

            self.guard = Guard(self.app, self, self.lock)
            self.upkeep = Upkeep(self.app, self)

    def practise(self) -> None:
        """Open the practice vault over whatever is shown. Real work is stored and locked first: the two are
        never open together.
        """
        if self.app.practising:
            return
        self.lock()
        if self._practice is None:
            from inspector_app.ui.practice_overlay import PracticeOverlay
            from inspector_app.ui.viewmodels.practice import PracticeStart

            opening = PracticeStart(self.app)
            opening.failed.connect(self.show_error)
            self._practice = PracticeOverlay(self, opening)
        self._practice.begin()

    def _work_failed(self, error: InspectorError) -> None:
        """Work that fails after the window has locked is told to who unlocks: its words may name anything."""
        if self.app.unlocked or self._left is None:
            self.show_error(error)
        else:
            self._held = error

    def show_error(self, error: InspectorError) -> None:
        self.frame.show_error(error)

    def show_crash(self, path: str) -> None:
        """Say that the program itself failed, that the work is safe, and where the report lies."""
        self.frame.show_fault(path)

    def show_help(self) -> None:
        """The sheet of shortcuts that work here."""
        from inspector_app.ui.help_sheet import HelpSheet

        HelpSheet(self).exec()

    def find_anything(self) -> None:
        """The command palette."""
        if self._palette is None:
            from inspector_app.ui.palette.palette import Palette

            self._palette = Palette(self)
        self._palette.open()

    def _change_language(self, language: str) -> None:
        use_language(language)
        theme().use(language=language)
        argument = getattr(self.frame.current, "place", self._argument)
        self._leave_screen()
        self._build()
        self.open(self.route, argument)
        if self.upkeep is not None:
            self.upkeep.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing to ask: everything is stored. Waits for what is under way, then closes the vault."""
        if not self._closing:
            self._closing = True
            self.app.settings.geometry = self.saveGeometry()
            self._leave_screen()
            if self.guard is not None:
                self.guard.end()
            if self.upkeep is not None:
                self.upkeep.end()
            if self.app.unlocked:
                session = self.app.session
                self.app.tasks.run(session.close)
            self.app.tasks.stop()
        event.accept()


def _show_around(window: MainWindow) -> None:
    from inspector_app.ui.tour.tour import begin_tour

    begin_tour(window)
