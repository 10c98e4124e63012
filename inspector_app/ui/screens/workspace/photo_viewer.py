"""Shows photos and reference pictures over the workspace, and goes from photo to photo."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from inspector_app.domain.records import Photo
from inspector_app.ui.screens.workspace.compare.comparer import Comparer
from inspector_app.ui.screens.workspace.film_strip import FilmStrip
from inspector_app.ui.screens.workspace.full_view import FullView
from inspector_app.ui.screens.workspace.markup.editor import MarkupEditor
from inspector_app.ui.screens.workspace.photo_acts import PhotoActs
from inspector_app.ui.screens.workspace.photo_facts import PhotoFacts
from inspector_app.ui.screens.workspace.photo_tools import PhotoTools
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState

_ROOM_FOR_FILM = 6 * tokens.THUMB
_REST_MS = 150
"""A look that has come to rest for so long is worth the decoding of an original."""


class PhotoViewer(QObject):
    """The small picture is shown at once, the large one when it has been fetched, the original when a person
    looks closer than that.
    """

    def __init__(self, window: QWidget, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__(window)
        self._model, self._pictures = model, pictures
        self.view = FullView(window)
        self.tools = PhotoTools(self.view)
        self.facts = PhotoFacts(model)
        self.film = FilmStrip(model, pictures)
        self.view.right.addWidget(self.facts)
        self.view.foot.addWidget(self.film)
        self.editor = MarkupEditor(self.view, model)
        self.comparer = Comparer(window, model, pictures)
        self._photo: Photo | None = None
        self._file, self._caption = "", ""
        self._shown = ""
        self._marked = False
        self._facts_wanted = True
        self._acts = PhotoActs(model, lambda: self._photo, self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._sharpen)
        self._connect()

    def _connect(self) -> None:
        view, tools = self.view, self.tools
        view.stepped.connect(self._step)
        view.closed.connect(self._closed)
        view.key_pressed.connect(self._take_key)
        view.resized.connect(self._fit)
        acts = self._acts
        view.more = lambda: self.editor.commands() if self.editor.active else acts.commands()
        view.view.looked.connect(self._rest.start)
        tools.turned.connect(self._acts.turn)
        tools.starred.connect(self._acts.star)
        tools.binned.connect(self._bin)
        tools.markup_asked.connect(self._mark_up)
        self.editor.closed.connect(self._marked_up)
        tools.compare_asked.connect(self._acts.compare)
        tools.original_asked.connect(lambda _plain: self._show_picture())
        tools.facts.clicked.connect(self._want_facts)
        self.facts.rated.connect(self._acts.rate)
        self.film.chosen.connect(self.show_photo)
        self._model.changed.connect(self._changed)
        self._pictures.ready.connect(self._arrived)

    @property
    def _plain(self) -> bool:
        """Without marks: asked for, or because they are drawn above it just now."""
        return self.editor.active or self.tools.original.isChecked()

    @property
    def photo(self) -> Photo | None:
        """The photo that is shown; None for a picture of the pack."""
        return self._photo

    # -- showing ---------------------------------------------------------------------------------------------

    def show_reference(self, file_name: str, caption: str) -> None:
        """A picture of the pack."""
        self._photo = None
        self._file, self._caption = file_name, caption
        self.tools.show_for(photo=False, editable=False, marked=False)
        self.facts.hide()
        self.film.hide()
        self.view.status.setText("")
        self.view.open_picture(caption, self._pictures.reference(file_name))

    def show_photo(self, photo_id: str) -> None:
        """A photo of the inspection, by id; unknown ids show nothing."""
        state = self._model.state
        photo = state.record.get(Photo, photo_id) if state else None
        if state is None or photo is None or photo.binned:
            return
        if self._photo is None or photo.id != self._photo.id:
            self.tools.original.setChecked(False)
            self.editor.end()
        self._photo = photo
        self._show_state(state)
        self._show_picture()

    def _show_state(self, state: WorkspaceState) -> None:
        """What stands around the photo."""
        photo = self._photo
        if photo is None:
            return
        photos = tuple(reversed(state.record.photos))
        self._marked = bool(self._pictures.layers_of(photo))
        self.tools.show_for(photo=True, editable=not state.read_only, marked=self._marked)
        self.facts.show_photo(photo, state)
        self.film.show_photos(photos, photo.id)
        place = next((at for at, one in enumerate(photos, 1) if one.id == photo.id), 0)
        self.view.status.setText(
            self.tr("{place} of {total}").format(place=place, total=len(photos)) if len(photos) > 1 else ""
        )
        self._fit()

    def _show_picture(self) -> None:
        photo, state = self._photo, self._model.state
        if photo is None or state is None:
            return
        plain = self._plain
        size = QSize(photo.width, photo.height)
        if photo.rotation % 180:
            size.transpose()
        image = self._pictures.large(photo, plain=plain) or self._pictures.thumbnail(photo)
        if self.view.isVisible() and self.view.view.picture_size == size and self.view.view.zoom > 1.0:
            image = self._pictures.full(photo, plain=plain) or image
        self._shown = self._pictures.key_of(photo)
        title = self._model.both(photo.caption) or photo.name
        several = len(state.record.photos) > 1 and not self.editor.active
        self.view.open_picture(title, image, several=several, size=size)
        if self.editor.active:
            self.editor.show_picture(image)

    def _sharpen(self) -> None:
        if self._photo is not None and self.view.isVisible() and self.view.view.wants_more:
            plain = self._plain
            image = self._pictures.full(self._photo, plain=plain)
            if image is not None:
                self.view.view.set_image(image, self.view.view.picture_size)

    def _arrived(self, key: str) -> None:
        if not self.view.isVisible():
            return
        photo, pictures = self._photo, self._pictures
        if photo is None:
            if key == self._file:
                self.show_reference(self._file, self._caption)
        elif key.startswith(f"{photo.id}@"):
            if pictures.is_full(key, photo):
                self._sharpen()
            elif not self.view.view.wants_more or self.view.view.zoom == 1.0:
                self._show_picture()

    def _changed(self, state: WorkspaceState) -> None:
        """A snapshot after a commit: the photo may be turned, marked, or gone."""
        if self._photo is None or not self.view.isVisible():
            return
        photo = state.record.get(Photo, self._photo.id)
        if photo is None or photo.binned:
            self.view.close_view()
            return
        before = self._photo
        self._photo = photo
        self._show_state(state)
        if self._pictures.key_of(photo) != self._shown or before.caption != photo.caption:
            self._show_picture()

    def leave(self) -> None:
        """Close the photo and the comparison, if they are open."""
        self.comparer.leave()
        self.view.close_view()

    def _closed(self) -> None:
        self.editor.end()
        self.facts.flush()
        self._photo = None

    def _want_facts(self, wanted: bool) -> None:
        self._facts_wanted = wanted
        self._fit(asked=wanted)

    def _fit(self, *, asked: bool = False) -> None:
        """Facts and strip where they leave the picture enough room; the facts also where they were asked
        for.
        """
        if self._photo is None:
            return
        room = self.view.width() >= theme().space(tokens.REFERENCE_WIDTH + tokens.FORM_WIDTH)
        marking = self.editor.active
        for button in self.tools.all():
            button.setVisible(not marking and (button is not self.tools.original or self._marked))
        self.facts.setVisible(not marking and (asked or (self._facts_wanted and room)))
        self.tools.facts.setChecked(not self.facts.isHidden())
        self.film.setVisible(
            not marking
            and self.film.film.rowCount() > 1
            and self.view.height() >= theme().space(_ROOM_FOR_FILM)
        )

    # -- acting ----------------------------------------------------------------------------------------------

    def _step(self, by: int) -> None:
        state = self._model.state
        if state is None or self._photo is None:
            return
        ids = [photo.id for photo in reversed(state.record.photos)]
        if self._photo.id in ids:
            self.show_photo(ids[(ids.index(self._photo.id) + by) % len(ids)])

    def _bin(self) -> None:
        photo, state = self._photo, self._model.state
        if photo is not None and state is not None:
            if len(state.record.photos) > 1:
                self._step(1)
            self._acts.bin(photo)

    def _take_key(self, event: QKeyEvent) -> None:
        taken = self.editor.take_key(event) if self.editor.active else False
        if taken or (self._photo is not None and self.tools.take_key(event)):
            event.accept()

    def _mark_up(self) -> None:
        if self._photo is not None:
            self.tools.original.setChecked(False)
            self.editor.begin(self._photo)
            self._fit()
            self._show_picture()

    def _marked_up(self) -> None:
        """Back to the photo as it leaves: with its marks burnt in."""
        if self._model.state is not None and self._photo is not None and self.view.isVisible():
            self._show_state(self._model.state)
            self._show_picture()
