"""What is known of the photo in the full view: rating, caption, when and with what it was taken, its hash."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal

from inspector_app.domain.records import Photo
from inspector_app.ui.screens.workspace.caption_field import CaptionField
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.words import taken_text
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_photo_list import place_name
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.boxes import Box, ScrollColumn, clear, column
from inspector_app.ui.widgets.labels import Label, SelectableLabel
from inspector_app.ui.widgets.stars import Stars


class PhotoFacts(Box):
    """`rated(stars)` when a person rates."""

    rated = Signal(int)

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__("reference")
        self._model = model
        self._photo: Photo | None = None
        self.caption = CaptionField(model)
        self.stars = Stars()
        self.stars.rated.connect(self.rated)
        self._facts = column(gap=tokens.XS)
        scroll = ScrollColumn(gap=tokens.S, margin=0)
        scroll.body.setContentsMargins(0, 0, tokens.S, 0)
        scroll.body.addWidget(self.stars)
        scroll.body.addWidget(Label(self.tr("Caption"), "label"))
        scroll.body.addWidget(self.caption)
        scroll.body.addLayout(self._facts)
        scroll.body.addStretch(1)
        layout = column(gap=0)
        layout.addWidget(scroll, 1)
        layout.setContentsMargins(theme().space(tokens.M), tokens.S, tokens.S, tokens.S)
        self.setLayout(layout)
        self.setAccessibleName(self.tr("About this photo"))
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(theme().space(tokens.REFERENCE_WIDTH - tokens.XXL))

    def show_photo(self, photo: Photo, state: WorkspaceState) -> None:
        changed = self._photo != photo
        self._photo = photo
        self.stars.set_stars(photo.rating)
        self.stars.setEnabled(not state.read_only)
        self.caption.show_photo(photo, state)
        if changed:
            self._show_facts(photo, state)

    def flush(self) -> None:
        """Commit what is being typed."""
        self.caption.flush()

    def _show_facts(self, photo: Photo, state: WorkspaceState) -> None:
        clear(self._facts)
        exif = photo.exif
        camera = camera_name(str(exif.get("make") or ""), str(exif.get("model") or ""))
        shot = [str(exif.get("exposure", "")), f"f/{exif['f_number']}" if exif.get("f_number") else ""]
        shot += [f"ISO {exif['iso']}" if exif.get("iso") else ""]
        places = [
            place_name(self._model, state, link) for link in state.record.links if link.photo == photo.id
        ]
        size = QLocale().formattedDataSize(photo.size)
        facts = [
            (self.tr("Belongs to"), ", ".join(dict.fromkeys(one for one in places if one))),
            (self.tr("Taken"), taken_text(photo.taken)),
            (self.tr("Camera"), camera),
            (self.tr("Exposure"), " · ".join(part for part in shot if part)),
            (self.tr("Size"), f"{photo.width} × {photo.height} · {size}"),
            (self.tr("File"), photo.name),
            (self.tr("SHA-256 of the original"), photo.pid),
        ]
        for name, value in facts:
            if value:
                self._facts.addWidget(Label(name, "label"))
                # Long names and hashes have no spaces to break at.
                self._facts.addWidget(SelectableLabel(_breakable(value), "muted"))


def camera_name(make: str, model: str) -> str:
    """Maker and model; many cameras write the maker into the model as well, and it is said once."""
    make, model = make.strip(), model.strip()
    if make and model.casefold().startswith(make.casefold()):
        return model
    return " ".join(part for part in (make, model) if part)


def _breakable(text: str) -> str:
    """With places to break every eight characters of a word that is too long for a line."""
    longest = 24
    words = text.split(" ")
    return " ".join(
        "\u200b".join(word[at : at + 8] for at in range(0, len(word), 8)) if len(word) > longest else word
        for word in words
    )
