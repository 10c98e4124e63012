"""The photos step: what is still required above, the grid below, the selected photos at the side."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.screens.workspace import keys
from inspector_app.ui.screens.workspace.keys import is_key
from inspector_app.ui.screens.workspace.photos.acting import PhotoActions
from inspector_app.ui.screens.workspace.photos.commands import gallery_commands
from inspector_app.ui.screens.workspace.photos.grid import SIZES, PhotoGrid
from inspector_app.ui.screens.workspace.photos.required import RequiredPhotos
from inspector_app.ui.screens.workspace.photos.side import PhotoSide
from inspector_app.ui.screens.workspace.photos.toolbar import GalleryBar
from inspector_app.ui.screens.workspace.step_view import StepView
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_damage import DamagedPhotos
from inspector_app.ui.viewmodels.workspace_gallery import GalleryEntry
from inspector_app.ui.viewmodels.workspace_photo_list import PhotoListModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_places import PhotoPlace
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState
from inspector_app.ui.viewmodels.workspace_tiles import TileLoader
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.empty import EmptyState
from inspector_app.ui.widgets.focus import lead_focus
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.stars import STARS

SIZE_KEY = "gallery_size"


class PhotosView(StepView):
    """0 to 5 rate, R turns, G compares, A attaches, Delete moves to the bin, Enter shows in full, / searches;
    files can be dropped and pasted anywhere.
    """

    step = Step.PHOTOS

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__(model, pictures)
        self._can_tell = False
        self.photos = PhotoListModel(model, pictures)
        self.tiles = TileLoader(model)
        self.actions_on = PhotoActions(model)
        self.damage = DamagedPhotos(model)
        self.damage.changed.connect(self._show_damage)
        size = str(model.app.settings.get(SIZE_KEY) or "medium")
        size = size if size in SIZES else "medium"
        self.bar = GalleryBar(size)
        self.grid = PhotoGrid(self.photos, self.tiles)
        self.grid.set_size(size)
        self.grid.setAccessibleName(self.tr("Photos"))
        self.side = PhotoSide(model, pictures)
        self.required = RequiredPhotos(model)
        self._count = Label("", "muted")
        self.empty = EmptyState(
            "camera",
            self.tr("No photos yet"),
            self.tr(
                "Drop files here, paste with Ctrl+V, or choose them. The original bytes are kept, encrypted."
            ),
            self.tr("Add photos"),
            "camera",
        )
        self.none_found = EmptyState(
            "search",
            self.tr("No photo is like that"),
            self.tr("Other words, another filter, or all photos."),
            self.tr("Show all photos"),
            "images",
        )
        self._connect()
        self._build()

    def _connect(self) -> None:
        self.empty.acted.connect(lambda: self.model.photo_wanted.emit("inspection", "", "overview"))
        self.none_found.acted.connect(self.bar.clear)
        self.bar.changed.connect(self._refresh)
        self.grid.follow(self.bar.search)
        self.bar.size_chosen.connect(self._resize_tiles)
        self.bar.selecting.connect(self._select_several)
        self.bar.about.toggled.connect(lambda _on: self._fit())
        self.grid.stepped.connect(self._step_size)
        self.grid.on_key = self._key
        self.grid.activated.connect(self._open)
        self.grid.doubleClicked.connect(self._open)
        self.grid.selectionModel().selectionChanged.connect(lambda *_args: self._show_side())
        on, detail, several = self.actions_on, self.side.detail, self.side.several
        detail.opened.connect(lambda: self._open(self.grid.currentIndex()))
        detail.unlinked.connect(on.unlink)
        for panel in (detail, several):
            panel.rated.connect(lambda rating: on.rate(self.chosen_ids(), rating))
            panel.shown_to.connect(lambda who: on.show_to(self.chosen_ids(), who))
            panel.turned.connect(lambda degrees: on.turn(self.chosen_ids(), degrees))
            panel.binned.connect(lambda: on.bin(self.chosen_ids()))
        several.captioned.connect(lambda caption: on.caption(self.chosen_ids(), caption))
        several.compared.connect(lambda: on.compare(self.chosen_ids()))
        on.busy.connect(several.show_busy)
        self.side.wanted.connect(lambda: self.bar.about.setChecked(True))
        self.side.places.chosen.connect(self._attach)
        self.side.places.left.connect(self.grid.setFocus)
        self.side.places.dropped.connect(on.attach)
        self.pictures.ready.connect(detail.picture_arrived)

    def _build(self) -> None:
        self._words = QWidget()
        head = row(Label(self.tr("Photos"), "title"), self._count, gap=tokens.S)
        self.required.summary.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.required.summary, 1)
        self._words.setLayout(head)
        self._work = column(self._words, self.bar, self.required, gap=tokens.CONTROL_GAP, margin=tokens.M)
        work = self._work
        work.addWidget(self.grid, 1)
        work.addWidget(self.empty, 1)
        work.addWidget(self.none_found, 1)
        layout = row(gap=0)
        layout.addLayout(work, 1)
        layout.addWidget(self.side)
        self.setLayout(layout)
        lead_focus(self, self.grid)

    # -- showing ---------------------------------------------------------------------------------------------

    def show_state(self, state: WorkspaceState) -> None:
        at = self.photos.photo(self.grid.currentIndex().row())
        chosen, current = set(self.chosen_ids()), at.id if at is not None else ""
        top = self.photos.photo(self.grid.first_row())
        at_top = self.grid.verticalScrollBar().value() == 0
        self.photos.show(state, self.bar.filter, self.bar.sort)
        if not chosen or set(self.chosen_ids()) != chosen:
            self._choose_again(chosen, current)
        if top is not None and not at_top and (row_ := self.photos.row_of(top.id)) >= 0:
            self.grid.keep_at_top(row_)
        total, shown = len(self.photos.all), self.photos.rowCount()
        self.bar.show_entries(self.photos.all)
        self.bar.setVisible(total > 0)
        text = self.tr("%n photo(s)", "", total)
        if shown != total:
            text = self.tr("{shown} of {total}").format(shown=shown, total=text)
        self._count.setText(text)
        adding = self.empty.button is self.window().focusWidget()
        self.grid.setVisible(shown > 0)
        if adding and shown:
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.empty.setVisible(total == 0)
        self.none_found.setVisible(total > 0 and shown == 0)
        self.empty.button.setEnabled(not state.read_only)
        self.required.show_state(state)
        self._show_side()
        self.damage.look(len(state.record.photos))

    def _choose_again(self, chosen: set[str], current: str) -> None:
        """After the rows have changed; the first photo when nothing of it is left."""
        if not any(self.photos.row_of(photo) >= 0 for photo in chosen):
            first = self.photos.photo(0)
            chosen = {first.id} if first is not None else set()
            current = first.id if first is not None else ""
        self.grid.choose(chosen, current)

    def _show_side(self) -> None:
        state = self.model.state
        rows = sorted({index.row() for index in self.grid.selectionModel().selectedIndexes()})
        found = (self.photos.entry(row_) for row_ in rows)
        chosen: list[GalleryEntry] = [entry for entry in found if entry is not None]
        self._can_tell = bool(chosen) and self.grid.isVisibleTo(self)
        self._fit()
        if chosen and state is not None:
            self.side.show_entries(chosen, state)

    def _show_damage(self) -> None:
        self.photos.gallery.damaged = self.damage.words
        self.photos.gallery.forget()
        self._refresh()

    def _refresh(self) -> None:
        if self.model.state is not None:
            self.show_state(self.model.state)

    # -- selection -------------------------------------------------------------------------------------------

    def chosen_ids(self) -> list[str]:
        """The selected photos in the order they are shown."""
        return [photo.id for photo in self.grid.chosen()]

    def _select_several(self, on: bool) -> None:
        """By touch each photo adds itself to the selection, where a mouse has Ctrl."""
        modes = QAbstractItemView.SelectionMode
        self.grid.setSelectionMode(modes.MultiSelection if on else modes.ExtendedSelection)

    # -- acting ----------------------------------------------------------------------------------------------

    def _open(self, index: QModelIndex) -> None:
        photo = self.photos.photo(index.row())
        if photo is not None:
            self.model.photo_opened.emit(photo.id)

    def _attach(self, place: PhotoPlace) -> None:
        self.actions_on.attach(self.chosen_ids(), place)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _resize_tiles(self, size: str) -> None:
        self.model.app.settings.keep(SIZE_KEY, size)
        self.grid.set_size(size)

    def _step_size(self, by: int) -> None:
        names = list(SIZES)
        place = names.index(self.bar.sizes.key) + by
        if 0 <= place < len(names):
            self.bar.sizes.set_key(names[place])
            self._resize_tiles(names[place])

    def _key(self, event: QKeyEvent) -> bool:
        """Keys of the grid that mean something here; True when taken."""
        chosen, on, text = self.chosen_ids(), self.actions_on, event.text().casefold()
        state = self.model.state
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if is_key(event, keys.OPEN):
            self._open(self.grid.currentIndex())
        elif is_key(event, keys.SEARCH):
            self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif is_key(event, keys.COMPARE) and len(chosen) in (1, 2):
            on.compare(chosen)
        elif plain and text in ("+", "-"):
            self._step_size(1 if text == "+" else -1)
        elif not plain or state is None or state.read_only or not chosen:
            return False
        elif text.isdecimal() and int(text) <= STARS:
            on.rate(chosen, int(text))
        elif is_key(event, keys.ATTACH):
            self.side.begin_attaching()
        elif is_key(event, keys.TURN):
            on.turn(chosen, 90)
        elif is_key(event, keys.AWAY):
            on.bin(chosen)
        else:
            return False
        return True

    def go_to(self, target: str) -> None:
        row_ = self.photos.row_of(target)
        if row_ >= 0:
            self.grid.setCurrentIndex(self.photos.index(row_))
        required = self.required.button(target) if row_ < 0 else None
        nothing = self.empty.button if self.grid.isHidden() else None
        (required or nothing or self.grid).setFocus(Qt.FocusReason.OtherFocusReason)

    def commands(self) -> tuple[PaletteEntry, ...]:
        return gallery_commands(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for both, the photos have it, and what is told of one is a touch away; a low
        window does without the heading, which the list of steps says too.
        """
        narrow = self.width() < theme().space(tokens.FORM_WIDTH + tokens.REFERENCE_WIDTH)
        room = theme().space(tokens.REFERENCE_WIDTH - (tokens.XXL if narrow else 0))
        crowded = self.width() < theme().px(tokens.FORM_WIDTH // 2) + room
        self.bar.offer_about(crowded)
        self.side.setFixedWidth(room)
        self.side.setVisible(self._can_tell and (not crowded or self.bar.about.isChecked()))
        low = self.height() < theme().px(tokens.REFERENCE_WIDTH)
        self._words.setVisible(not low)
        gap = tokens.S if low else theme().space(tokens.M)
        self._work.setContentsMargins(gap, gap, gap, gap)
