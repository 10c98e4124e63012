"""What a touch on a picture of the product does: pins of findings are set, moved, taken away, chosen."""

from __future__ import annotations

from PySide6.QtCore import QObject

from inspector_app.domain.records import Finding
from inspector_app.ui.screens.workspace.pin_board import PinBoard
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_pins import PlacedPin, finding_numbers, placed_pins
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState


class Pinning(QObject):
    """Joins a board to the record. `picture` is the file it shows, `finding` the one a touch is for."""

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures, board: PinBoard) -> None:
        super().__init__(board)
        self._model, self._pictures, self._board = model, pictures, board
        self.picture = ""
        self.finding = ""
        board.placed.connect(self._place)
        board.moved.connect(self._move)
        board.removed.connect(self._remove)
        board.chosen.connect(model.finding_chosen)

    def show(self, state: WorkspaceState, picture: str, name: str, finding: str) -> tuple[PlacedPin, ...]:
        """Show a picture with the pins on it; returns the pins of every picture. Without a finding there are
        none to be set, and none are shown.
        """
        self.picture, self.finding = picture, finding
        pins = placed_pins(state) if finding else ()
        self._board.set_picture(name, self._pictures.reference(picture))
        here = tuple(pin for pin in pins if pin.picture == picture)
        self._board.show_pins(here, finding, editable=not state.read_only)
        return pins

    def hint(self, state: WorkspaceState) -> str:
        """What a touch on the picture would do."""
        number = finding_numbers(state).get(self.finding)
        finding = state.record.get(Finding, self.finding)
        if number is None or finding is None or state.read_only:
            return ""
        defect = next((d for d in state.pack.defects if d.code == finding.catalogue_key), None)
        title = self._model.text(defect.name if defect else finding.text)
        return self.tr("Touch the picture to pin the place of {number}, {title}.").format(
            number=number, title=title
        )

    def _place(self, x: float, y: float) -> None:
        from inspector_app.services.defects import pin_here

        if self._changeable():
            self._model.command(pin_here, self.finding, self.picture, x, y)

    def _move(self, finding: str, index: int, x: float, y: float) -> None:
        from inspector_app.services.defects import move_pin

        if self._changeable():
            self._model.command(move_pin, finding, index, x, y)

    def _remove(self, finding: str, index: int) -> None:
        self.remove(finding, index)

    def remove(self, finding: str, index: int) -> None:
        """Take a pin away; the message gives it back."""
        from inspector_app.services.defects import remove_pin

        def done(_none: object) -> None:
            self._model.app.show_toast(self.tr("The pin was removed."), self._model.undo)

        if self._changeable():
            self._model.command(remove_pin, finding, index, done=done)

    def _changeable(self) -> bool:
        state = self._model.state
        return state is not None and not state.read_only and bool(self.finding)
