"""The panel beside the grid: one photo or several, and below them where they can go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from inspector_app.ui.screens.workspace.photos.detail import PhotoDetail
from inspector_app.ui.screens.workspace.photos.places_panel import PlacesPanel
from inspector_app.ui.screens.workspace.photos.several import SeveralPhotos
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_gallery import GalleryEntry
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.boxes import Box, ScrollColumn, column


class PhotoSide(Box):
    """Shows what is selected; hidden while nothing is. `wanted` before the keyboard goes into it."""

    wanted = Signal()

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__("reference")
        self.detail = PhotoDetail(model, pictures)
        self.several = SeveralPhotos(model)
        self.places = PlacesPanel(model)
        scroll = self._scroll = ScrollColumn(gap=tokens.M, margin=0)
        scroll.body.setContentsMargins(0, 0, tokens.S, 0)  # with the margin of the panel, as at the left
        scroll.body.addWidget(self.detail)
        scroll.body.addWidget(self.several)
        scroll.body.addWidget(self.places, 1)
        layout = column(gap=0)
        layout.addWidget(scroll, 1)
        layout.setContentsMargins(theme().space(tokens.M), tokens.CONTROL_GAP, tokens.S, tokens.S)
        self.setLayout(layout)

    def begin_attaching(self) -> None:
        """Search for the place that the selected photos go to."""
        self.wanted.emit()
        self.places.begin()
        self._scroll.ensureWidgetVisible(self.places.search)

    def show_entries(self, chosen: Sequence[GalleryEntry], state: WorkspaceState) -> None:
        """The photos that are selected."""
        self.detail.setVisible(len(chosen) == 1)
        self.several.setVisible(len(chosen) > 1)
        if len(chosen) == 1:
            self.detail.show_photo(chosen[0], state)
        elif chosen:
            photos = [entry.photo for entry in chosen]
            self.several.show_photos(photos, editable=not state.read_only)
        self.places.show_state(state)
