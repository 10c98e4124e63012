"""What every screen is given: the session, the workers, the language, and the ways to reach the window around
it.

Holds no widgets. A screen asks it to open another screen, to show an error or a toast; the main window
listens.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from inspector_app.domain.errors import InspectorError
from inspector_app.domain.text import LocalText, localized
from inspector_app.system.paths import practice_vault_dir
from inspector_app.ui.settings import UiSettings
from inspector_app.ui.tasks import Tasks
from inspector_app.ui.theme.current import Theme, theme

if TYPE_CHECKING:
    from inspector_app.services.session import Session


class AppModel(QObject):
    """Shared by all screens.

    Signals: `navigate(route, argument)`, `error(InspectorError)`, `toast(text, undo callable | None)`,
    `saved(wall_ms)` after each committed change, `saving(state)` while one is under way ("pending", "saved",
    "failed"), `find_requested()` for the command palette, `context(text)` for the right half of the status
    bar, `session_changed()`, `entered()` when a person has unlocked and the window shall show a place,
    `locking_changed()` with the settings about it, `language_changed(tag)` (the window rebuilds its screens),
    `data_changed()` when the lists should be read again; `lock_requested()`, `practice_requested()` and
    `tour_requested()` go to the window.
    """

    navigate = Signal(str, object)
    error = Signal(object)
    toast = Signal(str, object, str)
    saved = Signal(object)
    saving = Signal(str)
    find_requested = Signal()
    context = Signal(str)
    session_changed = Signal()
    entered = Signal()
    locking_changed = Signal()
    language_changed = Signal(str)
    data_changed = Signal()
    lock_requested = Signal()
    practice_requested = Signal()
    tour_requested = Signal()

    def __init__(self, folder: Path, settings: UiSettings, tasks: Tasks | None = None) -> None:
        super().__init__()
        self.folder = folder
        self.settings = settings
        self.tasks = tasks or Tasks(self)
        self.tasks.error.connect(self.error)
        self._session: Session | None = None

    @property
    def theme(self) -> Theme:
        return theme()

    @property
    def language(self) -> str:
        """Language tag of the interface, one of `settings.LANGUAGES`."""
        return self.settings.language

    @property
    def unlocked(self) -> bool:
        return self._session is not None

    @property
    def practising(self) -> bool:
        """Whether what is open is the practice vault."""
        return self._session is not None and self._session.folder == practice_vault_dir()

    @property
    def session(self) -> Session:
        """The open vault. Raises RuntimeError while it is locked: no screen that needs it is shown then."""
        if self._session is None:
            raise RuntimeError("the vault is locked")
        return self._session

    def set_session(self, session: Session | None) -> None:
        self._session = session
        self.session_changed.emit()

    def enter(self, session: Session) -> None:
        """A person has unlocked: the window shows where they were, or the inspections."""
        self.set_session(session)
        self.entered.emit()

    def text(self, text: LocalText) -> str:
        """What a person reads in the interface's language."""
        return localized(text, self.language)

    def run(
        self,
        work: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[InspectorError], object] | None = None,
        **kwargs: Any,
    ) -> None:
        """Run a service on the database worker; an error without `failed` is shown in the window's banner."""
        self.tasks.run(work, *args, done=done, failed=failed, **kwargs)

    def go(self, route: str, argument: object = None) -> None:
        self.navigate.emit(route, argument)

    def open_inspection(self, inspection_id: str) -> None:
        self.navigate.emit("workspace", inspection_id)

    def show_toast(self, text: str, undo: Callable[[], object] | None = None, label: str = "") -> None:
        """A quiet message that goes by itself, with an Undo button when `undo` is given, or one that says
        `label`.
        """
        self.toast.emit(text, undo, label)

    def set_language(self, language: str) -> None:
        if language != self.settings.language:
            self.settings.language = language
            self.language_changed.emit(language)

    def set_theme(self, name: str) -> None:
        self.settings.theme = name
        self.theme.use(name=name)

    def set_lock_minutes(self, minutes: int) -> None:
        self.settings.lock_minutes = minutes
        self.locking_changed.emit()

    def set_lock_on_suspend(self, wanted: bool) -> None:
        self.settings.lock_on_suspend = wanted
        self.locking_changed.emit()

    def set_text_size(self, percent: int) -> None:
        self.settings.percent = percent
        self.theme.use(percent=percent)
