"""A picture with the numbered pins of findings on it, as near as wanted. What touches do: `pin_board`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector_app.ui.screens.workspace.class_mark import draw_mark
from inspector_app.ui.screens.workspace.picture_box import draw_picture
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_pins import PlacedPin

NEARER, NEAREST = 1.25, 8.0
Key = tuple[str, int]
"""Finding and index of a pin."""


class PinCanvas(QWidget):
    """x and y of pins go from 0 to 1 over the picture, whatever is seen of it. `zooming`: it fills its room
    and can be magnified; else it is as high as the picture needs.
    """

    def __init__(self, *, zooming: bool = False) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._name = ""
        self._pins: tuple[PlacedPin, ...] = ()
        self._active = ""
        self._editable = False
        self._zooming, self.zoom = zooming, 1.0
        self._shift = QPointF()
        self._selected: Key | None = None
        self._held: dict[Key, QPointF] = {}
        self.setMinimumSize(theme().px(tokens.TARGET), theme().px(tokens.TARGET))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # -- what is shown ---------------------------------------------------------------------------------------

    def set_picture(self, name: str, image: QImage | None) -> None:
        self._name, self._image = name, image
        self._tell()
        self.update()

    def show_pins(self, pins: tuple[PlacedPin, ...], active: str, *, editable: bool) -> None:
        """Pins of this picture; `active`: the finding that a touch is for."""
        self._pins, self._active, self._editable = pins, active, editable
        self._held = {key: spot for key, spot in self._held.items() if self._keeps_moving()}
        if self._selected is not None and self._selected not in self._keys():
            self._selected = None
        shape = Qt.CursorShape.CrossCursor if editable and active else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self._tell()
        self.update()

    def fit(self) -> None:
        """Show the whole picture."""
        self.zoom, self._shift = 1.0, QPointF()
        self.update()

    def magnify(self, factor: float, about: QPointF | None = None) -> None:
        """Look closer (or from farther away) at a place; the middle when none is given."""
        about = about or QPointF(self.rect().center())
        x, y = self._share(about)
        self.zoom = min(NEAREST, max(1.0, self.zoom * factor))
        if self.zoom == 1.0:
            self._shift = QPointF()
        self._shift += about - self.point_of(x, y)
        self._keep_inside()
        self.update()

    @property
    def selected(self) -> Key | None:
        return self._selected

    def select(self, finding: str, index: int) -> None:
        """Make a pin the one that keys move."""
        self._selected = (finding, index) if (finding, index) in self._keys() else None
        self._tell()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return not self._zooming

    def heightForWidth(self, width: int) -> int:
        """The picture as wide as there is room, and not higher than that."""
        if self._image is None or self._image.isNull():
            return width
        return min(width, width * self._image.height() // max(1, self._image.width()))

    def sizeHint(self) -> QSize:
        wide = theme().px(tokens.REFERENCE_WIDTH - tokens.XL)
        return QSize(wide, self.heightForWidth(wide))

    def point_of(self, x: float, y: float) -> QPointF:
        """Where a place of the picture lies in the widget."""
        area = self._area()
        return QPointF(area.x() + x * area.width(), area.y() + y * area.height())

    # -- geometry --------------------------------------------------------------------------------------------

    def _area(self) -> QRectF:
        """The picture, fitted, then magnified."""
        size = self.size()
        if self._image is not None and not self._image.isNull():
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF(0, 0, size.width() * self.zoom, size.height() * self.zoom)
        area.moveCenter(QRectF(self.rect()).center() + self._shift)
        return area

    def _keep_inside(self) -> None:
        area, room = self._area(), QRectF(self.rect())
        across = _push(area.left(), area.right(), room.left(), room.right())
        down = _push(area.top(), area.bottom(), room.top(), room.bottom())
        self._shift += QPointF(across, down)

    def _share(self, point: QPointF) -> tuple[float, float]:
        area = self._area()
        return (
            (point.x() - area.x()) / max(1.0, area.width()),
            (point.y() - area.y()) / max(1.0, area.height()),
        )

    def _keys(self) -> list[Key]:
        return [(pin.finding, pin.index) for pin in self._pins]

    def _spot(self, pin: PlacedPin) -> QPointF:
        """Where a pin is now, in parts of the picture."""
        return self._held.get((pin.finding, pin.index), QPointF(pin.x, pin.y))

    # -- painting --------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area()
        if self.zoom == 1.0:
            draw_picture(painter, area, self._image, radius=tokens.RADIUS, fill=False)
        elif self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(area, self._image)
        ordered = sorted(self._pins, key=lambda pin: (pin.finding == self._active, self._is(pin)))
        for pin in ordered:
            spot = self._spot(pin)
            mine = pin.finding == self._active
            ring = "focus" if self._is(pin) and self.hasFocus() else "accent" if mine else ""
            point = self.point_of(spot.x(), spot.y())
            draw_mark(painter, point, pin.number, pin.cls, ring=ring, quiet=not mine and bool(self._active))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme().colour("focus"), tokens.FOCUS_WIDTH))
            box = area.intersected(QRectF(self.rect())).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(box, tokens.RADIUS, tokens.RADIUS)

    def _is(self, pin: PlacedPin) -> bool:
        return (pin.finding, pin.index) == self._selected

    def _keeps_moving(self) -> bool:
        """Whether places held by a finger or by keys are kept although a new snapshot came."""
        return False

    def _tell(self) -> None:
        """What a screen reader says: the picture, and the pin that keys would move."""
        pin = next((one for one in self._pins if self._is(one)), None)
        text = QCoreApplication.translate("PinCanvas", "{picture}, %n pin(s)", "", len(self._pins))
        text = text.format(picture=self._name)
        if pin is not None:
            text = self.tr("Pin {number} on {picture}; arrow keys move it, Delete removes it").format(
                number=pin.number, picture=self._name
            )
        self.setAccessibleName(text)


def _push(start: float, end: float, first: float, last: float) -> float:
    """How far to move a picture so that no room stays empty beside it; a smaller one stands in the middle."""
    if end - start <= last - first:
        return (first + last - start - end) / 2
    return first - start if start > first else last - end if end < last else 0.0
