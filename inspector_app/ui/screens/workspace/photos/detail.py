"""One photo at the side: caption, where it belongs, turning, the bin."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from inspector_app.domain.records import Photo
from inspector_app.ui.screens.workspace.drafting import LocalField
from inspector_app.ui.screens.workspace.picture_box import PictureBox
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_photo_list import place_name
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.boxes import Box, ScrollColumn, clear, column, row
from inspector_app.ui.widgets.buttons import IconButton
from inspector_app.ui.widgets.form import ComboBox, FormRow
from inspector_app.ui.widgets.labels import ElidedLabel, Label


class PhotoDetail(Box):
    """`opened` to look at it in full; `turned(degrees)`, `linked(kind, target, role)`, `unlinked(link id)`,
    `binned`.
    """

    opened = Signal()
    turned = Signal(int)
    linked = Signal(str, str, str)
    unlinked = Signal(str)
    binned = Signal()

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__("reference")
        self._model, self._pictures = model, pictures
        self._photo: Photo | None = None
        self._caption: LocalField | None = None
        self._name = ElidedLabel("", "heading")
        self._facts = Label("", "muted", wrap=True)
        self._picture = PictureBox(self.tr("Show in full"), fill=False, clickable=True)
        self._picture.setFixedHeight(theme().space(tokens.REFERENCE_WIDTH * 6 // 10))
        self._picture.clicked.connect(self.opened)
        self._left = IconButton("rotate-ccw", self.tr("Turn left"))
        self._right = IconButton("rotate-cw", self.tr("Turn right"), shortcut="R")
        self._bin = IconButton("trash-2", self.tr("Move the photo to the bin"), shortcut="Del")
        self._left.clicked.connect(lambda: self.turned.emit(270))
        self._right.clicked.connect(lambda: self.turned.emit(90))
        self._bin.clicked.connect(self.binned)
        self._caption_place = column(gap=0)
        self._links = column(gap=tokens.XS)
        self._where = ComboBox()
        self._where.activated.connect(self._link)
        scroll = ScrollColumn(gap=tokens.CONTROL_GAP, margin=0)
        scroll.body.setContentsMargins(0, 0, tokens.S, 0)  # with the margin of the panel, as at the left
        scroll.body.addWidget(self._picture)
        scroll.body.addLayout(row(self._left, self._right, 1, self._bin, gap=0))
        scroll.body.addWidget(self._facts)
        scroll.body.addLayout(self._caption_place)
        scroll.body.addWidget(Label(self.tr("Belongs to"), "label"))
        scroll.body.addLayout(self._links)
        scroll.body.addWidget(FormRow(self.tr("Attach to"), self._where))
        scroll.body.addStretch(1)
        layout = column(self._name, gap=tokens.S)
        layout.addWidget(scroll, 1)
        layout.setContentsMargins(theme().space(tokens.M), tokens.CONTROL_GAP, tokens.S, tokens.S)
        self.setLayout(layout)

    def show_photo(self, photo: Photo, state: WorkspaceState) -> None:
        other = self._photo is None or self._photo.id != photo.id
        self._photo = photo
        self._name.setText(photo.name)
        parts = [f"{photo.width} × {photo.height}"]
        if photo.taken:
            parts.append(photo.taken.replace("T", " "))
        self._facts.setText(" · ".join(parts))
        self._picture.set_image(self._pictures.thumbnail(photo))
        if other or self._caption is None:
            self._new_caption(photo)
        if self._caption is not None:
            self._caption.show_text(photo.caption, state)
        self._show_links(photo, state)
        self._fill_targets(state)
        for widget in (self._left, self._right, self._bin, self._where):
            widget.setEnabled(not state.read_only)

    def _new_caption(self, photo: Photo) -> None:
        if self._caption is not None:
            self._caption.flush()
        clear(self._caption_place)
        from inspector_app.services.photos import caption_photo

        self._caption = LocalField(
            self._model,
            f"photo.{photo.id}.caption",
            self.tr("Caption"),
            partial(self._model.command, caption_photo, photo.id),
            hint=self.tr("Caption for the report"),
        )
        self._caption_place.addWidget(self._caption)

    def _show_links(self, photo: Photo, state: WorkspaceState) -> None:
        clear(self._links)
        for link in state.record.links:
            if link.photo != photo.id:
                continue
            name = place_name(self._model, state, link) or self.tr("The inspection as a whole")
            line = row(gap=tokens.XS)
            line.addWidget(ElidedLabel(name), 1)
            if link.target_kind != "inspection" and not state.read_only:
                remove = IconButton("x", self.tr("Detach from {name}").format(name=name))
                remove.clicked.connect(lambda _checked=False, key=link.id: self.unlinked.emit(key))
                line.addWidget(remove)
            self._links.addLayout(line)

    def _fill_targets(self, state: WorkspaceState) -> None:
        self._where.clear()
        self._where.addItem(self.tr("Choose where it belongs …"), None)
        text = self._model.text
        defects = {defect.code: defect.name for defect in state.pack.defects}
        for finding in state.record.findings:
            title = text(defects.get(finding.catalogue_key or "", finding.text))
            self._where.addItem(
                self.tr("Defect: {title}").format(title=title), ("finding", finding.id, "defect")
            )
        for wanted in state.required_photos:
            title = text(wanted.title)
            self._where.addItem(
                self.tr("Required: {title}").format(title=title), ("required", wanted.key, wanted.role)
            )
        for test in state.site_tests:
            self._where.addItem(
                self.tr("Test: {title}").format(title=text(test.title)), ("test", test.key, "overview")
            )
        for item in state.checklist_items:
            self._where.addItem(
                self.tr("Item: {title}").format(title=text(item.title)), ("item", item.key, "overview")
            )

    def _link(self, place: int) -> None:
        target = self._where.itemData(place)
        if target:
            self.linked.emit(*target)

    def picture_arrived(self, key: str) -> None:
        if self._photo is not None and self._pictures.key_of(self._photo) == key:
            self._picture.set_image(self._pictures.thumbnail(self._photo))
