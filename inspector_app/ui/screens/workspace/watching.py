"""The watched folder of the open inspection: switched on and off in the workspace, its pictures land in what
is open. Closed or locked it pauses, and goes on where it was when the same inspection is opened again.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from inspector_app.domain.records import Photo
from inspector_app.ui.capture.folder_watch import FolderWatch
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_intake import Batch, IntakeModel, Target
from inspector_app.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from inspector_app.services.watched_folder import WatchedFolder
    from inspector_app.ui.viewmodels.workspace_state import WorkspaceState

FOLDER_KEY = "watched_folder"
SOURCE = "watch"

_paused: WeakKeyDictionary[AppModel, tuple[str, WatchedFolder]] = WeakKeyDictionary()
"""Inspection and folder that were being watched when their screen closed."""


class FolderWatching(QObject):
    """`button` shows it while it is on, and opens what can be done about it."""

    def __init__(
        self, intake: IntakeModel, model: WorkspaceModel, window: QWidget, target: Callable[[], Target]
    ) -> None:
        super().__init__(intake)
        self._intake, self._model, self._window, self._target = intake, model, window, target
        self.watch = FolderWatch(model.app.tasks, self._known, self)
        self.watch.found.connect(self._found)
        self.watch.changed.connect(self._show)
        self.watch.reachable_changed.connect(self._tell_reachable)
        self.button = Button("", "folder-sync", kind="quiet")
        self.button.clicked.connect(self._open_menu)
        self._compact = False
        self._show()
        model.opened.connect(self._go_on)
        window.installEventFilter(self)

    def set_compact(self, compact: bool) -> None:
        """Only the icon, where there is no room for words."""
        self._compact = compact
        self._show()

    # -- on and off ------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Choose a folder and watch it."""
        before = str(self._model.app.settings.get(FOLDER_KEY) or "")
        name = QFileDialog.getExistingDirectory(
            self._window, self.tr("Folder that new photos appear in"), before
        )
        if name:
            self.start(Path(name))

    def start(self, folder: Path) -> None:
        """Watch a folder: what is in it stays outside, what comes is added."""
        from inspector_app.services.watched_folder import WatchedFolder

        watched = WatchedFolder(folder)

        def begun(count: int) -> None:
            self._model.app.settings.keep(FOLDER_KEY, str(folder))
            self.watch.start(watched)
            told = self.tr("New pictures in {folder} are added from now on.").format(folder=folder.name)
            if count:
                told += " " + self.tr("%n that were there before are not.", "", count)
            self._model.app.show_toast(told)

        self._model.app.tasks.aside(watched.begin, done=begun, failed=self._model.failed.emit)

    def stop(self) -> None:
        self.watch.stop()
        _paused.pop(self._model.app, None)

    def add_earlier(self) -> None:
        """The pictures too that were there when the watching began."""
        if self.watch.watched is not None:
            self._intake.add(Batch(self.watch.watched.earlier(), self._target(), SOURCE))

    def _go_on(self, state: WorkspaceState) -> None:
        inspection, watched = _paused.get(self._model.app, ("", None))
        if watched is not None and inspection == self._model.inspection_id and not state.read_only:
            self.watch.start(watched)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Close:
            folder = self.watch.stop()
            if folder is not None:
                _paused[self._model.app] = self._model.inspection_id, folder
        return super().eventFilter(watched, event)

    # -- pictures --------------------------------------------------------------------------------------------

    def _known(self) -> list[str]:
        """Contents of all photos the inspection has had, those in its bin too: nobody wants them again."""
        state = self._model.state
        return [photo.pid for photo in state.record.all(Photo, binned=True)] if state is not None else []

    def _found(self, paths: tuple[Path, ...]) -> None:
        state = self._model.state
        if state is None or state.read_only:
            self.stop()
            return
        self._intake.add(Batch(paths, self._target(), SOURCE))

    # -- showing ---------------------------------------------------------------------------------------------

    def _tell_reachable(self, reachable: bool) -> None:
        self._show()
        text = (
            self.tr("The watched folder is there again.")
            if reachable
            else self.tr("The watched folder cannot be reached. It goes on by itself once it can.")
        )
        self._model.app.show_toast(text)

    def _show(self) -> None:
        watched = self.watch.watched
        self.button.setVisible(watched is not None)
        if watched is None:
            return
        name = watched.folder.name or str(watched.folder)
        if self.watch.reachable:
            self.button.set_icon("folder-sync", "accent")
            text = self.tr("Watching {folder}").format(folder=name)
        else:
            self.button.set_icon("triangle-alert", "warning")
            text = self.tr("{folder} not reachable").format(folder=name)
        room = theme().px(tokens.STEPS_WIDTH - tokens.XXL) - theme().px(tokens.ICON)
        shown = self.button.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        self.button.setText("" if self._compact else shown.replace("&", "&&"))
        self.button.setAccessibleName(text)
        self.button.setToolTip(f"{text}\n{watched.folder}")

    def _open_menu(self) -> None:
        watched = self.watch.watched
        if watched is None:
            return
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        earlier = len(watched.earlier())
        menu.addAction(self.tr("Stop watching"), self.stop)
        menu.addAction(self.tr("Watch another folder …"), self.choose)
        action = menu.addAction(self.tr("Add the %n that were there before", "", earlier), self.add_earlier)
        action.setEnabled(earlier > 0)
        menu.popup(self.button.mapToGlobal(self.button.rect().topRight()))
