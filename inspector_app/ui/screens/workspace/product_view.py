"""The product in the reference panel: one picture with the pins on it, the others to choose from, compare.

Part of the panel; what a touch does is `pinning`'s.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from inspector_app.domain.pack import ReferencePicture
from inspector_app.domain.records import Photo
from inspector_app.ui.screens.workspace.picture_choice import PictureChoice
from inspector_app.ui.screens.workspace.pin_board import PinBoard
from inspector_app.ui.screens.workspace.pinning import Pinning
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_pins import product_pictures
from inspector_app.ui.viewmodels.workspace_reference import Reference
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.boxes import column
from inspector_app.ui.widgets.buttons import SecondaryButton
from inspector_app.ui.widgets.labels import Label


class ProductView(QWidget):
    """`enlarge(file, caption)` for a touch on a picture where there is nothing to pin."""

    enlarge = Signal(str, str)

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__()
        self._model, self._pictures = model, pictures
        self._offered: dict[str, ReferencePicture] = {}
        self._about = ("", "")
        self._file = ""
        self._photo = ""
        self._fitted, self._shape = 0, 0
        self.board = PinBoard()
        self.pinning = Pinning(model, pictures, self.board)
        self.board.placed.connect(self._touched)
        self._caption = Label("", "muted", wrap=True)
        self._hint = Label("", "muted", tone="accent", wrap=True)
        self.compare = SecondaryButton(self.tr("Compare"), "columns-2")
        self.compare.describe(self.tr("Compare the photo with this picture"))
        self.compare.clicked.connect(lambda: self._model.compare_asked.emit(self._photo, self._file))
        self.choice = PictureChoice(model, pictures)
        self.choice.chosen.connect(self._choose)
        self.setLayout(column(self.board, self._caption, self._hint, self.choice, self.compare, gap=tokens.S))
        pictures.ready.connect(self._arrived)

    @property
    def picture(self) -> tuple[str, str]:
        """File and caption of what is shown."""
        shown = self._offered.get(self._file)
        return self._file, self._model.text(shown.caption) if shown else ""

    def show_reference(self, shown: Reference, state: WorkspaceState) -> None:
        """Follow what is in focus: a picture with a pin of the finding first, else what the pack names."""
        topic = shown.topic
        self._offered = {one.file: one for one in product_pictures(state.pack, shown.golden)}
        about = (topic.key, topic.finding)
        if about != self._about or self._file not in self._offered:
            pins = self.pinning.show(state, self._file, "", topic.finding)
            own = [pin.picture for pin in pins if pin.finding == topic.finding]
            kept = [self._file] if topic.key == self._about[0] else []
            self._file = next((file for file in (*own, *kept, *self._offered) if file in self._offered), "")
            self._about = about
        self._show(state)

    def _show(self, state: WorkspaceState) -> None:
        shown = self._offered.get(self._file)
        self.setVisible(shown is not None)
        if shown is None:
            return
        finding = self._about[1]
        pins = self.pinning.show(state, self._file, self._model.text(shown.caption), finding)
        counts: dict[str, int] = {}
        for pin in pins:
            counts[pin.picture] = counts.get(pin.picture, 0) + 1
        self.choice.show_pictures(tuple(self._offered.values()), self._file, counts)
        self._caption.setText(self._model.both(shown.caption))
        self._hint.setText(self.pinning.hint(state))
        self._hint.setVisible(bool(self._hint.text()))
        photos = self._photos(state)
        self._photo = photos[-1].id if photos else ""
        self.compare.setVisible(bool(photos))
        self._fit()

    def _photos(self, state: WorkspaceState) -> tuple[Photo, ...]:
        """Photos of what is in focus."""
        key, finding = self._about
        for kind, target in (("finding", finding), ("item", key), ("test", key)):
            found = state.record.photos_of(kind, target) if target else ()
            if found:
                return found
        return ()

    def _touched(self, _x: float, _y: float) -> None:
        if not self.pinning.finding and self._file:
            self.enlarge.emit(*self.picture)

    def _choose(self, file: str) -> None:
        self._file = file
        if self._model.state is not None:
            self._show(self._model.state)

    def _arrived(self, key: str) -> None:
        if key == self._file and self._model.state is not None:
            self._show(self._model.state)

    def _fit(self) -> None:
        """The whole picture as wide as the panel, but no wider than the panel usually is high. A scroll bar
        that comes or goes with the height changes nothing: it would come and go for ever.
        """
        bar = tokens.CONTROL_GAP + tokens.S
        if abs(self.width() - self._fitted) <= bar and self._shape == self.board.heightForWidth(bar * bar):
            return
        self._fitted, self._shape = self.width(), self.board.heightForWidth(bar * bar)
        most = theme().space(tokens.REFERENCE_WIDTH * 5 // 4)
        self.board.setFixedHeight(min(most, self.board.heightForWidth(max(1, self.width()))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)
