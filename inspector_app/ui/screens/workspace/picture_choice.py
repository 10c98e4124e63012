"""Small pictures of which one is shown large: those of the product, with how many pins are on each."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from inspector_app.domain.pack import ReferencePicture
from inspector_app.ui.screens.workspace.class_mark import mark_font
from inspector_app.ui.screens.workspace.picture_box import PictureBox
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.widgets.boxes import clear
from inspector_app.ui.widgets.flow import FlowLayout


class _Small(PictureBox):
    def __init__(self, name: str) -> None:
        side = theme().px(tokens.TARGET)
        super().__init__(name, QSize(side, side), clickable=True)
        self.chosen = False
        self.pins = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.chosen:
            painter.setPen(QPen(theme().colour("accent"), 2 * tokens.FOCUS_WIDTH))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(2, 2, -2, -2), tokens.RADIUS_SMALL, tokens.RADIUS_SMALL
            )
        if self.pins:
            painter.setFont(mark_font(self.font()))
            half = QFontMetricsF(painter.font()).height() * 0.62
            middle = QPointF(self.width() - half - tokens.XS, half + tokens.XS)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour("toast"))
            painter.drawEllipse(middle, half, half)
            painter.setPen(theme().colour("on_toast"))
            box = QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(self.pins))


class PictureChoice(QWidget):
    """`chosen(file)` when a person takes another picture."""

    chosen = Signal(str)

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__()
        self._model, self._pictures = model, pictures
        self._boxes: dict[str, _Small] = {}
        self._flow = FlowLayout(self, gap=tokens.S)
        pictures.ready.connect(self._arrived)

    def show_pictures(
        self, offered: tuple[ReferencePicture, ...], file: str, pins: Mapping[str, int]
    ) -> None:
        """`file`: the one that is shown large; `pins`: how many are on each."""
        if list(self._boxes) != [picture.file for picture in offered]:
            clear(self._flow)
            self._boxes = {}
            for picture in offered:
                caption = self._model.text(picture.caption)
                box = _Small(caption)
                box.setToolTip(caption)
                box.set_image(self._pictures.reference(picture.file))
                box.clicked.connect(lambda picture=picture: self.chosen.emit(picture.file))
                self._boxes[picture.file] = box
                self._flow.addWidget(box)
        for name, box in self._boxes.items():
            box.chosen, box.pins = name == file, pins.get(name, 0)
            box.update()
        self.setVisible(len(offered) > 1)
        self.updateGeometry()

    def box(self, file: str) -> PictureBox:
        return self._boxes[file]

    def _arrived(self, key: str) -> None:
        if key in self._boxes:
            self._boxes[key].set_image(self._pictures.reference(key))
