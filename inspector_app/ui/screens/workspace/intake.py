"""Photos on their way in: from files, folders, dropped or pasted anywhere in the workspace, to what is in
focus.

Knows where photos come from; how they come in is the business of `IntakeModel`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QMimeData, QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_intake import Batch, IntakeModel, Target

SHOWN_SUFFIXES = (".jpg", ".jpeg", ".png", ".heic", ".heif", ".webp")
"""What the file dialog shows. Whatever is chosen or dropped is looked at, whatever it is called."""


class PhotoIntake(IntakeModel):
    """`window` is the screen: when it closes, the intake stops. `target` says what is in focus."""

    def __init__(self, model: WorkspaceModel, window: QWidget, target: Callable[[], Target]) -> None:
        super().__init__(model, window)
        self._window, self._target = window, target
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        window.installEventFilter(self)

    def ask(self, target: Target | None = None) -> None:
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

    def paste(self) -> bool:
        """Add what the clipboard holds: files, or a picture. False when it holds neither."""
        return self.take(QGuiApplication.clipboard().mimeData(), "paste")

    def accepts(self, event: QDragEnterEvent) -> bool:
        return self._paths(event.mimeData()) != [] or event.mimeData().hasImage()

    def drop(self, event: QDropEvent) -> None:
        if self.take(event.mimeData(), "drop"):
            event.acceptProposedAction()

    def take(self, data: QMimeData, source: str) -> bool:
        """Add what a clipboard or a drop carries."""
        from inspector_app.services.photo_sources import Incoming

        paths = self._paths(data)
        if paths:
            self.add_files(paths, source=source)
            return True
        if data.hasImage():
            image = data.imageData()
            if isinstance(image, QImage) and not image.isNull():
                pasted = Incoming(self.tr("Pasted picture.png"), _png(image))
                self.add(Batch((pasted,), self._target(), source))
                return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and watched is self._window:
            self.stop()
        return super().eventFilter(watched, event)

    @staticmethod
    def _paths(data: QMimeData) -> list[Path]:
        urls = data.urls() if data.hasUrls() else []
        return [path for url in urls if (path := _local(url)) is not None]


def _local(url: QUrl) -> Path | None:
    return Path(url.toLocalFile()) if url.isLocalFile() else None


def _png(image: QImage) -> bytes:
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(store.data())
