"""Photos on their way in: from the camera, files, folders, dropped or pasted anywhere in the workspace, to
what is in focus.

Knows where photos come from; how they come in is the business of `IntakeModel`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QStandardPaths, QTimer
from PySide6.QtGui import QCursor, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from inspector_app.domain.errors import InputError
from inspector_app.media.kinds import check_pixels
from inspector_app.services.photo_sources import Incoming
from inspector_app.ui.capture.incoming_data import pictures_in, png
from inspector_app.ui.screens.workspace.camera import WorkspaceCamera
from inspector_app.ui.screens.workspace.watching import FolderWatching
from inspector_app.ui.theme.icons import icon
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_intake import (
    Batch,
    IntakeModel,
    IntakeReport,
    Target,
)
from inspector_app.ui.viewmodels.workspace_photo_list import target_name

SHOWN_SUFFIXES = (".jpg", ".jpeg", ".png", ".heic", ".heif", ".webp")
"""What the file dialog shows. Whatever is chosen or dropped is looked at, whatever it is called."""


class PhotoIntake(IntakeModel):
    """`window` is the screen: when it closes, the intake stops. `target` says what is in focus."""

    def __init__(self, model: WorkspaceModel, window: QWidget, target: Callable[[], Target]) -> None:
        super().__init__(model, window)
        self._window, self._target = window, target
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        self.camera = WorkspaceCamera(self, model, window, target)
        self.watching = FolderWatching(self, model, window, target)
        self.menu: QMenu | None = None
        self.finished.connect(self._tell_nothing)
        window.installEventFilter(self)

    # -- asked for ---------------------------------------------------------------------------------------

    def ask(self, target: Target | None = None) -> None:
        """Offer the ways a photo can come; an open camera simply goes there."""
        state = self._model.state
        if state is None or state.read_only:
            return
        if self.camera.open:
            self.camera.show(target)
            return
        self.menu = self._ways(target)
        self.menu.popup(self._place())
        self.menu.setActiveAction(self.menu.actions()[1])

    def _ways(self, target: Target | None) -> QMenu:
        menu = QMenu(self._window)
        menu.aboutToHide.connect(self._menu_gone)
        head = menu.addAction(self.tr("Goes to: {place}").format(place=self._name(target or self._target())))
        head.setEnabled(False)
        holds = bool(pictures_in(_clipboard(), ""))
        ways: list[tuple[str, str, Callable[[], object], bool]] = [
            ("camera", self.tr("Take with the camera"), lambda: self.camera.show(target), True),
            ("folder-open", self.tr("Choose files …"), lambda: self.ask_files(target), True),
            ("copy", self.tr("Paste") + "\tCtrl+V", lambda: self.paste(target), holds),
        ]
        if self.watching.watch.on:
            ways.append(("folder-sync", self.tr("Stop watching the folder"), self.watching.stop, True))
        else:
            ways.append(("folder-sync", self.tr("Watch a folder …"), self.watching.choose, True))
        for name, text, act, possible in ways:
            action = menu.addAction(icon(name), text)
            action.setEnabled(possible)
            # Once the menu is gone: a dialog opened from inside it would not get the keyboard.
            action.triggered.connect(lambda _checked=False, act=act: QTimer.singleShot(0, self, act))
        return menu

    def _menu_gone(self) -> None:
        if self.menu is not None:
            self.menu.deleteLater()
            self.menu = None

    def _place(self) -> QPoint:
        """Beside the finger or the mouse, and in the middle for the keyboard."""
        at = QCursor.pos()
        inside = self._window.rect().contains(self._window.mapFromGlobal(at))
        return at if inside else self._window.mapToGlobal(self._window.rect().center())

    def _name(self, target: Target) -> str:
        state = self._model.state
        name = target_name(self._model, state, target[0], target[1]) if state is not None else ""
        return (name or self.tr("the inspection as a whole")).replace("&", "&&")

    def ask_files(self, target: Target | None = None) -> None:
        """Choose files and add them."""
        patterns = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in SHOWN_SUFFIXES)
        names, _chosen = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Add photos"),
            self._folder,
            self.tr("Photos ({patterns})").format(patterns=patterns),
        )
        if names:
            self._folder = str(Path(names[0]).parent)
            self.add_files([Path(name) for name in names], target)

    def add_files(self, paths: Sequence[Path], target: Target | None = None, source: str = "import") -> None:
        """Add files, and the pictures of folders, to a target or to what is in focus now."""
        self.add(Batch(tuple(paths), target or self._target(), source))

    # -- pasted and dropped --------------------------------------------------------------------------------

    def paste(self, target: Target | None = None) -> bool:
        """Add what the clipboard holds: files, or a picture. False when it holds neither."""
        taken = self.take(_clipboard(), "paste", target)
        if not taken:
            self._model.app.show_toast(self.tr("There is no picture on the clipboard that can be read."))
        return taken

    def accepts(self, event: QDropEvent) -> bool:
        return bool(pictures_in(event.mimeData(), ""))

    def drop(self, event: QDropEvent) -> None:
        if self.take(event.mimeData(), "drop"):
            event.acceptProposedAction()

    def take(self, data: QMimeData, source: str, target: Target | None = None) -> bool:
        """Add what a clipboard or a drop carries."""
        found = pictures_in(data, self.tr("Pasted picture"))
        goes_to = target or self._target()
        if found.sources:
            self.add(Batch(found.sources, goes_to, source))
        elif found.image is not None:
            self._take_image(found.image, goes_to, source)
        elif found.link:
            told = self.tr(
                "This is only the address of a picture. Copy the picture itself, or save it first."
            )
            self._model.app.show_toast(told)
        return bool(found)

    def _tell_nothing(self, report: IntakeReport) -> None:
        if report.nothing:
            self._model.app.show_toast(self.tr("There were no photos in it. Nothing was added."))

    def _take_image(self, image: QImage, target: Target, source: str) -> None:
        """A screenshot has no file: it is written as one, beside the window."""
        name = self.tr("Pasted picture.png")
        try:
            check_pixels(name, image.width(), image.height())
        except InputError as error:  # it would take a minute to write only to be refused
            self._model.failed.emit(error)
            return

        def written(data: bytes) -> None:
            self.add(Batch((Incoming(name, data),), target, source))

        self._model.app.tasks.decode(png, image, done=written)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and watched is self._window:
            self.stop()
        return super().eventFilter(watched, event)


def _clipboard() -> QMimeData:
    """What the clipboard holds; a platform without one holds nothing."""
    return cast("QMimeData | None", QGuiApplication.clipboard().mimeData()) or QMimeData()
