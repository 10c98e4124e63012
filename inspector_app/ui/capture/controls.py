"""The shutter of the camera, and the picture taken last with its way back."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from inspector_app.ui.screens.workspace.picture_box import PictureBox
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.buttons import Button
from inspector_app.ui.widgets.labels import Label

BURST_AFTER_MS = 450
BURST_EVERY_MS = 350
SIDE = tokens.TARGET + tokens.XL


class Shutter(QAbstractButton):
    """Round and large. `pressed` once per photo: held down, one after the other."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoRepeat(True)
        self.setAutoRepeatDelay(BURST_AFTER_MS)
        self.setAutoRepeatInterval(BURST_EVERY_MS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Take a photo"))
        self.setToolTip(self.tr("Take a photo; hold for several") + "  Space")

    def sizeHint(self) -> QSize:
        side = theme().space(SIDE)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre, outer = QPointF(self.width() / 2, self.height() / 2), self.width() / 2 - tokens.FOCUS_WIDTH
        ready = self.isEnabled()
        ring, fill = ("accent", "accent") if ready else ("line", "neutral_soft")
        focused = self.hasFocus()
        painter.setPen(QPen(theme().colour("focus" if focused else ring), tokens.XS if focused else 3))
        painter.setBrush(theme().colour("surface"))
        painter.drawEllipse(centre, outer - 1, outer - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("accent_hover" if self.isDown() else fill))
        inner = outer - tokens.S - (tokens.FOCUS_WIDTH if self.isDown() else 0)
        painter.drawEllipse(centre, inner, inner)


class LastPhoto(QWidget):
    """The photo taken last, how many there were, and `undo_asked` to take the last one back."""

    undo_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        side = theme().space(tokens.THUMB)
        self._picture = PictureBox(self.tr("Photo taken last"), QSize(side, side))
        self._count = Label("", "strong")
        self.undo = Button(self.tr("Undo"), "undo-2", kind="quiet")
        self.undo.describe(self.tr("Take the last photo back"), "Ctrl+Z")
        self.undo.clicked.connect(self.undo_asked)
        self.setLayout(row(self._picture, column(self._count, self.undo, gap=0), gap=tokens.S))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_photo(QImage(), 0)

    def show_photo(self, image: QImage, count: int) -> None:
        """`count` photos were taken; a null image when the last one was taken back."""
        side = self._picture.width() * 2
        small = (
            image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            if not image.isNull()
            else None
        )
        self._picture.set_image(small)
        self._picture.setVisible(count > 0)
        self._count.setText(self.tr("%n photo(s)", "", count) if count else "")
        self.undo.setVisible(count > 0 and not image.isNull())
