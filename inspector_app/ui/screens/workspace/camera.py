"""The camera of the open inspection: its photos go where the work is, through the one intake there is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from inspector_app.services.photo_intake import IntakeOutcome
from inspector_app.services.photo_sources import Incoming
from inspector_app.ui.capture.camera import Camera
from inspector_app.ui.capture.camera_dialog import CameraDialog, open_camera
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_intake import Batch, IntakeModel, Target
from inspector_app.ui.viewmodels.workspace_photo_list import target_name

SOURCE = "camera"


class WorkspaceCamera(QObject):
    """One dialog per screen. It names where the next photo goes, and follows the work while it is open."""

    def __init__(
        self, intake: IntakeModel, model: WorkspaceModel, window: QWidget, target: Callable[[], Target]
    ) -> None:
        super().__init__(intake)
        self._intake, self._model, self._window, self._target = intake, model, window, target
        self.make_camera: Callable[[QWidget], Camera | None] = open_camera
        self.dialog: CameraDialog | None = None
        self._wanted: tuple[Target, Target] | None = None
        self._photos: dict[str, str] = {}
        self._unwanted: set[str] = set()
        intake.batch_settled.connect(self._settled)
        model.changed.connect(lambda _state: self._name_target())
        window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    @property
    def open(self) -> bool:
        return self.dialog is not None and self.dialog.isVisible()

    def show(self, target: Target | None = None) -> None:
        """Open the camera, or bring it to the front. A `target` given holds until the work moves on."""
        self._wanted = (target, self._target()) if target is not None else None
        if self.dialog is None:
            self.dialog = CameraDialog(self._window, app=self._model.app, make_camera=self.make_camera)
            self.dialog.captured.connect(self._captured)
            self.dialog.taken_back.connect(self._taken_back)
        self._name_target()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def target(self) -> Target:
        """Where a photo goes that is taken now."""
        if self._wanted is not None:
            wanted, before = self._wanted
            if before == self._target():
                return wanted
            self._wanted = None
        return self._target()

    def _name_target(self) -> None:
        state = self._model.state
        if self.dialog is not None and state is not None:
            kind, place, _role = self.target()
            name = target_name(self._model, state, kind, place)
            self.dialog.set_target(name or self.tr("the inspection as a whole"))

    def _focus_moved(self, _old: object, _new: object) -> None:
        if self.open:
            self._name_target()

    def _captured(self, data: bytes, name: str) -> None:
        if name not in self._unwanted:
            self._intake.add(Batch((Incoming(name, bytes(data)),), self.target(), SOURCE))

    def _settled(self, batch: Batch, outcome: IntakeOutcome) -> None:
        if batch.source != SOURCE:
            return
        for photo, source in zip(outcome.taken, outcome.taken_from, strict=True):
            self._photos[source.name] = photo.id
            if source.name in self._unwanted:
                self._bin(photo.id)

    def _taken_back(self, name: str) -> None:
        """The last photo is not wanted: into the bin, or it is not added at all."""
        self._unwanted.add(name)
        if name in self._photos:
            self._bin(self._photos[name])

    def _bin(self, photo: str) -> None:
        from inspector_app.services.photos import bin_photo

        self._model.command(bin_photo, photo)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Close and self.dialog is not None:
            self.dialog.close()
        return super().eventFilter(watched, event)
