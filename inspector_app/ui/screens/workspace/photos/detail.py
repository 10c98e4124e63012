"""One photo at the side: rating, caption, who may see it, where it belongs, turning, the bin."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector_app.domain.records import Photo
from inspector_app.ui.screens.workspace import keys
from inspector_app.ui.screens.workspace.caption_field import CaptionField
from inspector_app.ui.screens.workspace.photos.several import visibility_list
from inspector_app.ui.screens.workspace.picture_box import PictureBox
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.words import taken_text
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_gallery import GalleryEntry
from inspector_app.ui.viewmodels.workspace_photo_list import target_name
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.boxes import clear, column, row
from inspector_app.ui.widgets.buttons import IconButton
from inspector_app.ui.widgets.form import FormRow
from inspector_app.ui.widgets.labels import ElidedLabel, Label
from inspector_app.ui.widgets.stars import Stars


class PhotoDetail(QWidget):
    """`opened` to look at it in full; `rated(int)`, `shown_to(visibility)`, `turned(degrees)`,
    `unlinked(link id)`, `binned`.
    """

    opened = Signal()
    rated = Signal(int)
    shown_to = Signal(str)
    turned = Signal(int)
    unlinked = Signal(str)
    binned = Signal()

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__()
        self._model, self._pictures = model, pictures
        self._photo: Photo | None = None
        self.caption = CaptionField(model)
        self._name = ElidedLabel("", "heading")
        self._facts = Label("", "muted", wrap=True)
        self.damage = Label("", "strong", wrap=True, tone="bad")
        self._picture = PictureBox(self.tr("Show in full"), fill=False, clickable=True)
        self._picture.setFixedHeight(theme().space(tokens.REFERENCE_WIDTH * 6 // 10))
        self._picture.setToolTip(self.tr("Show in full") + "  Enter")
        self._picture.clicked.connect(self.opened)
        self.stars = Stars()
        self.stars.rated.connect(self.rated)
        self._left = IconButton("rotate-ccw", self.tr("Turn left"))
        self._right = IconButton("rotate-cw", self.tr("Turn right"), shortcut=keys.TURN)
        self._bin = IconButton("trash-2", self.tr("Move the photo to the bin"), shortcut=keys.AWAY)
        self._left.clicked.connect(lambda: self.turned.emit(270))
        self._right.clicked.connect(lambda: self.turned.emit(90))
        self._bin.clicked.connect(self.binned)
        self.who = visibility_list()
        self.who.activated.connect(lambda place: self.shown_to.emit(self.who.itemData(place)))
        self._links = column(gap=tokens.XS)
        layout = column(self._name, self._picture, gap=tokens.CONTROL_GAP)
        layout.addLayout(row(self._left, self._right, 1, self._bin, gap=0))
        for item in (self.damage, self._facts, self.stars):
            layout.addWidget(item)
        layout.addWidget(self.caption)
        layout.addWidget(FormRow(self.tr("Who may see it"), self.who))
        layout.addWidget(Label(self.tr("Belongs to"), "label"))
        layout.addLayout(self._links)
        self.setLayout(layout)

    def show_photo(self, entry: GalleryEntry, state: WorkspaceState) -> None:
        photo = entry.photo
        self._photo = photo
        self._name.setText(photo.name)
        parts = [f"{photo.width} × {photo.height}"]
        if photo.taken:
            parts.append(taken_text(photo.taken))
        self._facts.setText(" · ".join(parts))
        self.damage.setText(entry.damaged)
        self.damage.setVisible(bool(entry.damaged))
        self._picture.set_image(self._pictures.thumbnail(photo))
        self.stars.set_stars(photo.rating)
        self.who.choose(photo.visibility)
        self.caption.show_photo(photo, state)
        self._show_links(entry, state)
        for widget in (self._left, self._right, self._bin, self.stars, self.who):
            widget.setEnabled(not state.read_only)

    def focus_caption(self) -> None:
        """Begin to write below the photo."""
        self.caption.setFocus()

    def _show_links(self, entry: GalleryEntry, state: WorkspaceState) -> None:
        clear(self._links)
        for link in entry.links:
            name = target_name(self._model, state, link.target_kind, link.target)
            name = name or self.tr("The inspection as a whole")
            line = row(gap=tokens.XS)
            line.addWidget(ElidedLabel(name), 1)
            if link.target_kind != "inspection" and not state.read_only:
                remove = IconButton("x", self.tr("Detach from {name}").format(name=name))
                remove.clicked.connect(lambda _checked=False, key=link.id: self.unlinked.emit(key))
                line.addWidget(remove)
            self._links.addLayout(line)

    def picture_arrived(self, key: str) -> None:
        if self._photo is not None and self._pictures.key_of(self._photo) == key:
            self._picture.set_image(self._pictures.thumbnail(self._photo))
