"""What a person does to the marks of a photo: tools, tone and width, choosing, moving, typing, deleting.

Each change is committed at once (`MarkupSheet`). Knows no widget.
"""

from __future__ import annotations

import uuid
from dataclasses import replace

from PySide6.QtCore import Signal

from inspector_app.domain.errors import InspectorError
from inspector_app.domain.markup import MAX_TEXT, Layer, Point, next_pin
from inspector_app.domain.markup_dimension import known_length
from inspector_app.domain.markup_geometry import CORNER, LAST, drawn_at, handles, moved, resized
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_markup_sheet import MarkupSheet

SELECT = "select"


class MarkupModel(MarkupSheet):
    """`wrong(error)` when what was typed is no length."""

    wrong = Signal(object)

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__(model)
        self.tool = SELECT
        self.tone, self.width = "bad", 2

    def end(self) -> None:
        self.tool = SELECT
        super().end()

    def choose(self, layer_id: str) -> None:
        if layer_id != self.chosen:
            self.settle()
            self.chosen = layer_id
            layer = self.layer
            if layer is not None:
                self.tone, self.width = layer.tone, layer.width
            self.changed.emit()

    def choose_next(self, by: int) -> None:
        """The mark above or below, around the end."""
        ids = [one.id for one in self.layers]
        if ids:
            place = ids.index(self.chosen) + by if self.chosen in ids else (0 if by > 0 else -1)
            self.choose(ids[place % len(ids)])

    def take_tool(self, tool: str) -> None:
        self.settle()
        self.tool = tool
        self.changed.emit()

    # -- changing --------------------------------------------------------------------------------------------

    def new(self, points: tuple[Point, ...]) -> Layer:
        """A mark of the present tool, tone and width; not one of the layers yet."""
        kind = self.tool
        number = next_pin(self.layers) if kind == "pin" else 0
        tone = "ink" if kind == "cover" and self.tone == "bad" else self.tone
        return Layer(
            id=uuid.uuid4().hex[:12], kind=kind, points=points, tone=tone, width=self.width, number=number
        )

    def add_at(self, middle: Point) -> None:
        """A mark of usual size around a place."""
        if self.tool != SELECT:
            self.show_drawn(self.new(drawn_at(self.tool, middle, self.size)))
            self.settle()

    def nudge(self, dx: float, dy: float, *, size: bool) -> None:
        """Move the chosen mark, or its end, by shares of the longer edge; committed by `settle`."""
        layer = self.layer
        if layer is None:
            return
        edge = max(self.size)
        dx, dy = dx * edge / self.size[0], dy * edge / self.size[1]
        if not size:
            self.show_drawn(moved(layer, dx, dy))
        elif layer.kind in ("text", "pin"):
            self.change(width=min(3, max(1, layer.width + (1 if dx + dy > 0 else -1))))
        else:
            place, last = _last_handle(layer)
            self.show_drawn(resized(layer, place, (last[0] + dx, last[1] + dy), self.size))

    def change(self, **values: object) -> None:
        """Tone, width or text of the chosen mark; tone and width are those of the next one too."""
        self.tone = str(values.get("tone", self.tone))
        self.width = int(str(values.get("width", self.width)))
        layer = self.layer
        if layer is not None:
            self.show_drawn(replace(layer, **values))  # type: ignore[arg-type]
            if "text" not in values:
                self.settle()
        self.changed.emit()

    def set_text(self, text: str) -> None:
        """The words of the chosen mark while they are typed; committed by `settle`."""
        shown = "".join(c for c in text if c.isprintable() or c == "\n")
        self.change(text=shown[:MAX_TEXT])

    def set_length(self, text: str) -> None:
        """The known length of the chosen dimension; empty: it is reckoned with another one again."""
        layer = self.layer
        if layer is None or layer.kind != "dimension" or text == layer.value:
            return
        try:
            value = known_length(text) if text.strip() else ""
        except InspectorError as error:
            self.wrong.emit(error)
            return
        self.show_drawn(replace(layer, value=value, scale=""))
        self.settle()

    def delete(self, layer_id: str = "") -> None:
        wanted = layer_id or self.chosen
        self.replace_all(tuple(one for one in self.layers if one.id != wanted))

    def raise_by(self, by: int) -> None:
        """The chosen mark further up, or down."""
        layers = list(self.layers)
        place = next((at for at, one in enumerate(layers) if one.id == self.chosen), -1)
        if place >= 0 and 0 <= place + by < len(layers):
            layers.insert(place + by, layers.pop(place))
            self.replace_all(tuple(layers))

    def hide(self, layer_id: str, hidden: bool) -> None:
        """For this look only: reports and exports have all marks."""
        self.hidden = self.hidden | {layer_id} if hidden else self.hidden - {layer_id}
        self.changed.emit()


def _last_handle(layer: Layer) -> tuple[int, Point]:
    place = LAST.get(layer.kind, CORNER)
    return place, handles(layer)[place]
