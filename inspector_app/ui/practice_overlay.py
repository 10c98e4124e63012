"""What is shown while the practice vault is opened or made: each stage in words, and the count of photos."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from inspector_app.ui.viewmodels.practice import PracticeStart, Stage
from inspector_app.ui.widgets.busy import BusyOverlay


class PracticeOverlay(BusyOverlay):
    """Covers the window from `begin` until the practice vault is open or was refused."""

    def __init__(self, covered: QWidget, opening: PracticeStart) -> None:
        super().__init__(covered)
        self._opening = opening
        opening.at.connect(self._at)
        opening.photos.connect(self._photos)
        opening.ended.connect(self.finish)

    def begin(self) -> None:
        self.start(self.tr("Preparing the practice vault"), self._words(Stage.OPENING))
        self._opening.start()

    @Slot(object)
    def _at(self, stage: Stage) -> None:
        self.set_detail(self._words(stage))

    @Slot(int, int)
    def _photos(self, taken: int, total: int) -> None:
        self.set_detail(self.tr("Taking in its photos: {taken} of {total}").format(taken=taken, total=total))
        self.set_progress(taken, total)

    def _words(self, stage: Stage) -> str:
        return {
            Stage.OPENING: self.tr("Opening it. It is kept apart from real work."),
            Stage.PACK: self.tr("Installing the sample standards pack"),
            Stage.ENTRIES: self.tr("Filling in the sample inspection"),
            Stage.PHOTOS: self.tr("Taking in its photos"),
        }[stage]
