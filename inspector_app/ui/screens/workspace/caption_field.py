"""The caption of a photo, in one field wherever a photo is looked at; keeps itself while it is typed."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from inspector_app.domain.records import Photo
from inspector_app.ui.screens.workspace.drafting import LocalField
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.boxes import clear, column


class CaptionField(QWidget):
    """Each photo has a field of its own: what was half typed for one is never shown for another."""

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__()
        self._model = model
        self._photo = ""
        self._field: LocalField | None = None
        self._place = column(gap=0)
        self.setLayout(self._place)

    def show_photo(self, photo: Photo, state: WorkspaceState) -> None:
        """Also with the same photo again, when its caption may have changed."""
        if self._field is None or self._photo != photo.id:
            self._begin(photo)
        if self._field is not None:
            self._field.show_text(photo.caption, state)

    def flush(self) -> None:
        """Commit what is being typed."""
        if self._field is not None:
            self._field.flush()

    def _begin(self, photo: Photo) -> None:
        from inspector_app.services.photos import caption_photo

        self.flush()
        clear(self._place)
        self._photo = photo.id
        self._field = LocalField(
            self._model,
            f"photo.{photo.id}.caption",
            self.tr("Caption"),
            partial(self._model.command, caption_photo, photo.id),
            hint=self.tr("Caption for the report"),
        )
        self._place.addWidget(self._field)
        self.setFocusProxy(self._field)
