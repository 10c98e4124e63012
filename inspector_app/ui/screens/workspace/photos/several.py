"""Several photos at the side: rate them, write below them, say who may see them, compare two, the bin."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector_app.domain.records import Photo
from inspector_app.domain.text import LocalText
from inspector_app.ui.screens.workspace import keys
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_photo_list import visibility_word
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.buttons import IconButton, SecondaryButton
from inspector_app.ui.widgets.form import ComboBox, FormRow, LineField
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.stars import Stars

VISIBILITIES = ("factory", "brand", "confidential")


class SeveralPhotos(QWidget):
    """Signals name what is wanted; what they apply to is whoever listens' business."""

    rated = Signal(int)
    captioned = Signal(object)
    shown_to = Signal(str)
    turned = Signal(int)
    binned = Signal()
    compared = Signal()

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__()
        self._model = model
        self._count = Label("", "heading")
        self._busy = Label("", "muted", wrap=True)
        self.stars = Stars()
        self.stars.rated.connect(self.rated)
        self.caption = LineField(placeholder=self.tr("Caption for all of them"))
        self.caption.setAccessibleName(self.tr("Caption for all of them"))
        self.caption.returnPressed.connect(self._write)
        self.write = IconButton("check", self.tr("Write this caption below all of them"), shortcut="Enter")
        self.write.clicked.connect(self._write)
        self.who = visibility_list()
        self.who.activated.connect(lambda place: self.shown_to.emit(self.who.itemData(place)))
        self.compare = SecondaryButton(self.tr("Compare"), "columns-2")
        self.compare.describe(self.tr("Both beside each other"), keys.COMPARE)
        self.compare.clicked.connect(self.compared)
        self._left = IconButton("rotate-ccw", self.tr("Turn left"))
        self._right = IconButton("rotate-cw", self.tr("Turn right"), shortcut=keys.TURN)
        self._bin = IconButton("trash-2", self.tr("Move the photos to the bin"), shortcut=keys.AWAY)
        self._left.clicked.connect(lambda: self.turned.emit(270))
        self._right.clicked.connect(lambda: self.turned.emit(90))
        self._bin.clicked.connect(self.binned)
        writing = row(gap=tokens.XS)
        writing.addWidget(self.caption, 1)
        writing.addWidget(self.write)
        layout = column(self._count, self._busy, gap=tokens.CONTROL_GAP)
        layout.addLayout(row(self._left, self._right, 1, self._bin, gap=0))
        layout.addWidget(self.compare)
        layout.addWidget(self.stars)
        layout.addLayout(writing)
        layout.addWidget(FormRow(self.tr("Who may see them"), self.who))
        self.setLayout(layout)
        self.show_busy(0)

    def show_photos(self, photos: Sequence[Photo], *, editable: bool) -> None:
        self._count.setText(self.tr("%n photo(s) selected", "", len(photos)))
        ratings = {photo.rating for photo in photos}
        self.stars.set_stars(ratings.pop() if len(ratings) == 1 else -1)
        seen_by = {photo.visibility for photo in photos}
        self.who.setCurrentIndex(self.who.findData(seen_by.pop()) if len(seen_by) == 1 else -1)
        self.compare.setVisible(len(photos) == 2)
        for widget in (self._left, self._right, self._bin, self.stars, self.caption, self.write, self.who):
            widget.setEnabled(editable)

    def show_busy(self, count: int) -> None:
        """Many photos are being changed; the other fields keep working."""
        self._busy.setText(self.tr("Changing %n photo(s) …", "", count) if count else "")
        self._busy.setVisible(count > 0)

    def _write(self) -> None:
        text = self.caption.text().strip()
        if text:
            caption: LocalText = {self._model.language: text}
            self.captioned.emit(caption)
            self.caption.clear()


def visibility_list() -> ComboBox:
    """Who may see a photo, as a list to choose from."""
    box = ComboBox()
    for name in VISIBILITIES:
        word = visibility_word(name)
        box.addItem(word[:1].upper() + word[1:], name)
    return box
