"""Photos on their way in: from files, dropped or pasted anywhere in the workspace, to what is in focus.

Reading and storing happen on the database worker, one photo per command, so that the window never waits.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from inspector_app.domain.errors import InputError, InspectorError
from inspector_app.domain.records import Photo
from inspector_app.ui.viewmodels.workspace import WorkspaceModel

if TYPE_CHECKING:
    from inspector_app.services.inspection_file import InspectionFile

SUFFIXES = (".jpg", ".jpeg", ".png", ".heic", ".heif", ".webp")

Target = tuple[str, str, str]


class PhotoIntake(QObject):
    """`progress(done, total)` while several come in; `finished(count)` after the last one."""

    progress = Signal(int, int)
    finished = Signal(int)

    def __init__(self, model: WorkspaceModel, window: QWidget, target: Callable[[], Target]) -> None:
        super().__init__(window)
        self._model, self._window, self._target = model, window, target
        self._done = self._total = self._kept = 0
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)

    def ask(self, target: Target | None = None) -> None:
        """Choose files and add them."""
        patterns = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in SUFFIXES)
        names, _chosen = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Add photos"),
            self._folder,
            self.tr("Photos ({patterns})").format(patterns=patterns),
        )
        if names:
            self._folder = str(Path(names[0]).parent)
            self.add_files([Path(name) for name in names], target)

    def add_files(self, paths: Sequence[Path], target: Target | None = None) -> None:
        """Add files to a target, or to what is in focus now."""
        for path in paths:
            self._add(lambda path=path: _read(path), path.name, target or self._target(), "import")  # type: ignore[misc]

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
        paths = self._paths(data)
        if paths:
            self.add_files(paths)
            return True
        if data.hasImage():
            image = data.imageData()
            if isinstance(image, QImage) and not image.isNull():
                self._add(lambda: _png(image), self.tr("Pasted picture.png"), self._target(), source)
                return True
        return False

    @staticmethod
    def _paths(data: QMimeData) -> list[Path]:
        urls = data.urls() if data.hasUrls() else []
        return [path for url in urls if (path := _local(url)) is not None]

    def _add(self, read: Callable[[], bytes], name: str, target: Target, source: str) -> None:
        from inspector_app.services.photos import add_photo

        kind, place, role = target
        self._total += 1
        self.progress.emit(self._done, self._total)

        def store(file: InspectionFile) -> Photo:
            return add_photo(file, read(), name, target_kind=kind, target=place, role=role, source=source)

        self._model.command(store, done=self._stored, failed=self._refused)

    def _stored(self, _photo: Photo) -> None:
        self._kept += 1
        self._step()

    def _refused(self, error: InspectorError) -> None:
        self._model.failed.emit(error)
        self._step()

    def _step(self) -> None:
        self._done += 1
        self.progress.emit(self._done, self._total)
        if self._done >= self._total:
            kept, self._done, self._total, self._kept = self._kept, 0, 0, 0
            self.finished.emit(kept)


def _local(url: QUrl) -> Path | None:
    path = Path(url.toLocalFile()) if url.isLocalFile() else None
    return path if path is not None and path.suffix.lower() in SUFFIXES else None


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(
            "photo.unreadable",
            f"The file {path.name!r} cannot be read: {error.strerror}.",
            "Nothing was added. Check that the card or drive is still connected, then add the photo again.",
            name=path.name,
        ) from error


def _png(image: QImage) -> bytes:
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(store.data())
