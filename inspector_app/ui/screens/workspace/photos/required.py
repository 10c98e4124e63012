"""The photos the standard asks for that are still missing, each one touch away."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.boxes import column
from inspector_app.ui.widgets.buttons import Button
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.labels import ElidedLabel


class RequiredPhotos(QWidget):
    """A button for each that is missing; `summary` counts them."""

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__()
        self._model = model
        self.summary = ElidedLabel("", "muted")
        """Stands where there is room for it."""
        self._missing = QWidget()
        self._flow = FlowLayout(self._missing, gap=tokens.S)
        self._keys: list[str] = []
        self.setLayout(column(self._missing, gap=0))

    def show_state(self, state: WorkspaceState) -> None:
        wanted = state.required_photos
        if self._keys != [photo.key for photo in wanted]:
            self._make_buttons(state)
        there = 0
        for place, photo in enumerate(wanted):
            item = self._flow.itemAt(place)
            button = item.widget() if item else None
            count = state.photo_count("required", photo.key)
            if isinstance(button, Button):
                text = self.tr("{title} {count} / {min}")
                title = self._model.text(photo.title).replace("&", "&&")
                button.setText(text.format(title=title, count=count, min=photo.min))
                done = count >= photo.min
                button.set_icon("camera", "warning")
                button.setVisible(not done and not state.read_only)
                there += done
        self._missing.updateGeometry()
        text = self.tr("{done} of {total} required photos are there")
        self.summary.setText(text.format(done=there, total=len(wanted)) if wanted else "")
        self.summary.set_tone("good" if there == len(wanted) else "warning")
        self.setVisible(there < len(wanted) and not state.read_only)

    def button(self, key: str) -> Button | None:
        """What adds a required photo that is still missing."""
        item = self._flow.itemAt(self._keys.index(key)) if key in self._keys else None
        found = item.widget() if item is not None else None
        return found if isinstance(found, Button) and found.isVisibleTo(self) else None

    def _make_buttons(self, state: WorkspaceState) -> None:
        self._keys = [photo.key for photo in state.required_photos]
        while self._flow.count():
            item = self._flow.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for photo in state.required_photos:
            button = Button("", "camera")
            button.setToolTip(self._model.text(photo.guidance))
            button.clicked.connect(
                lambda _c=False, p=photo: self._model.photo_wanted.emit("required", p.key, p.role)
            )
            self._flow.addWidget(button)
