"""The marks of one photo as they will be after the commands under way: drawn, committed, taken back.

A mark that is being drawn, moved or typed is shown at once and committed by `settle`. Knows no tools.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from inspector_app.domain.markup import Layer, drawable
from inspector_app.domain.markup_dimension import reckon
from inspector_app.domain.records import Photo
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState


class MarkupSheet(QObject):
    """`changed` after every change of the layers or of the chosen one."""

    changed = Signal()

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__(model)
        self._model = model
        self.photo: Photo | None = None
        self.layers: tuple[Layer, ...] = ()
        self.chosen = ""
        self.hidden: frozenset[str] = frozenset()
        self._before: tuple[Layer, ...] | None = None
        self._redo: list[tuple[Layer, ...]] = []
        model.changed.connect(self._refresh)
        model.undo_changed.connect(lambda _step: self.changed.emit())

    def begin(self, photo: Photo) -> None:
        """Show the marks of a photo; what was left to redo belongs to the one before."""
        self.photo, self.chosen, self._before = photo, "", None
        self.hidden = frozenset()
        self._redo.clear()
        self._load()

    def end(self) -> None:
        self.settle()
        self.photo, self.layers, self.chosen = None, (), ""
        self.changed.emit()

    def _load(self) -> None:
        state = self._model.state
        if self.photo is not None and state is not None:
            markup = state.record.markups.get(self.photo.id)
            self.layers = drawable(markup.layers) if markup is not None else ()
            self.photo = state.record.get(Photo, self.photo.id) or self.photo
            if self.layer is None:
                self.chosen = ""
        self.changed.emit()

    def _refresh(self, _state: WorkspaceState) -> None:
        # While commands are under way, or a hand is at work, what is shown is already further.
        if self.photo is not None and self._before is None and self._model.pending == 0:
            self._load()

    @property
    def layer(self) -> Layer | None:
        """The chosen mark."""
        return next((one for one in self.layers if one.id == self.chosen), None)

    @property
    def size(self) -> tuple[int, int]:
        """Pixels of the upright photo."""
        return (self.photo.width, self.photo.height) if self.photo is not None else (1, 1)

    @property
    def can_undo(self) -> bool:
        return getattr(self._model.undo_step, "entity", "") == "markup"

    @property
    def can_redo(self) -> bool:
        return bool(self._redo)

    def show_drawn(self, layer: Layer) -> None:
        """A mark as it is being drawn, moved or resized: shown, and committed by `settle`."""
        if self._before is None:
            self._before = self.layers
        known = any(one.id == layer.id for one in self.layers)
        layers = (
            tuple(layer if one.id == layer.id else one for one in self.layers)
            if known
            else (*self.layers, layer)
        )
        self.layers = reckon(layers, *self.size)
        self.chosen = layer.id
        self.changed.emit()

    def revert(self) -> None:
        """What is being drawn was not meant."""
        if self._before is not None:
            self.layers, self._before = self._before, None
            if self.layer is None:
                self.chosen = ""
            self.changed.emit()

    def settle(self) -> None:
        """Commit what was drawn, moved or typed, when it differs."""
        before, self._before = self._before, None
        if before is not None and before != self.layers:
            self._redo.clear()
            self._commit()

    def _commit(self) -> None:
        from inspector_app.services.markup import set_layers

        if self.photo is not None:
            self._model.command(set_layers, self.photo.id, [one.as_map() for one in self.layers])
            self.changed.emit()

    def replace_all(self, layers: tuple[Layer, ...]) -> None:
        self.settle()
        if layers != self.layers:
            self._redo.clear()
            self.layers = reckon(layers, *self.size)
            if self.layer is None:
                self.chosen = ""
            self._commit()

    def undo(self) -> None:
        from inspector_app.services.markup import undo_layers

        self.settle()
        if self.photo is None:
            return
        kept = self.layers

        def done(undone: bool) -> None:
            if undone:
                self._redo.append(kept)
                self._load()

        self._model.command(undo_layers, self.photo.id, done=done)

    def redo(self) -> None:
        if self._redo:
            self.layers = self._redo.pop()
            self._commit()
