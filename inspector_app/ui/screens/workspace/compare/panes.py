"""Two pictures to compare: beside each other and looked into together, or one over the other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QImage, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsPixmapItem, QWidget

from inspector_app.ui.screens.workspace.zoom_view import ZoomView
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace_compare import Alignment, Place, Sheet
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.labels import ElidedLabel


class SidePanes(QWidget):
    """Zooming and panning one does the same to the other, while `together`."""

    def __init__(self) -> None:
        super().__init__()
        self.views = ZoomView(self.tr("Reference")), ZoomView(self.tr("Photo"))
        self.names = ElidedLabel("", "strong"), ElidedLabel("", "strong")
        self.together = True
        self._following = False
        self.setLayout(
            row(
                *(self._side(name, view) for name, view in zip(self.names, self.views, strict=True)),
                gap=tokens.XS,
            )
        )
        for view, other in (self.views, self.views[::-1]):
            view.looked.connect(lambda view=view, other=other: self._follow(view, other))
        self.setFocusProxy(self.views[1])

    def _side(self, name: ElidedLabel, view: ZoomView) -> QWidget:
        side = QWidget()
        layout = column(name, gap=tokens.XS)
        layout.addWidget(view, 1)
        name.setContentsMargins(tokens.M, 0, tokens.S, 0)
        side.setLayout(layout)
        return side

    def _follow(self, view: ZoomView, other: ZoomView) -> None:
        if self.together and not self._following and not other.picture_size.isEmpty():
            self._following = True
            other.look_at(view.look())
            self._following = False

    def show_images(self, lower: tuple[QImage | None, QSize], upper: tuple[QImage | None, QSize]) -> None:
        for view, (image, size) in zip(self.views, (lower, upper), strict=True):
            view.set_image(image, size if not size.isEmpty() else None)


class OverlayPane(ZoomView):
    """The upper picture over the lower one, as transparent as asked for. While `aligned` is set, dragging
    lays it anew; while `pointed` is set, a press tells a place, in shares of the lower picture.
    """

    def __init__(self) -> None:
        super().__init__(self.tr("Photo over reference"))
        self._upper = QGraphicsPixmapItem()
        self._upper.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self.scene().addItem(self._upper)
        self._sizes = QSize(), QSize()
        self._alignment = Alignment()
        self.pointer.tool = _LayingHand(self)
        self.aligned: Callable[[Alignment], None] | None = None
        self.pointed: Callable[[Place], None] | None = None

    def show_images(self, lower: tuple[QImage | None, QSize], upper: tuple[QImage | None, QSize]) -> None:
        self.set_image(lower[0], lower[1] if not lower[1].isEmpty() else None)
        image, size = upper
        self._upper.setPixmap(QPixmap() if image is None else QPixmap.fromImage(image))
        self._sizes = self.picture_size, size if not size.isEmpty() else QSize(self._upper.pixmap().size())
        self.lay(self._alignment)

    @property
    def sheet(self) -> Sheet | None:
        """Sizes of both pictures; None until both are there."""
        lower, upper = self._sizes
        if lower.isEmpty() or upper.isEmpty() or self._upper.pixmap().isNull():
            return None
        return Sheet((lower.width(), lower.height()), (upper.width(), upper.height()))

    def lay(self, alignment: Alignment) -> None:
        self._alignment = alignment
        sheet = self.sheet
        if sheet is None:
            return
        pixels = self._upper.pixmap()
        scale = sheet.upper[0] / pixels.width() * sheet.fitted * alignment.scale
        x, y = sheet.to_lower((0.5, 0.5), alignment)
        transform = QTransform().translate(x, y).rotate(alignment.degrees).scale(scale, scale)
        self._upper.setTransform(transform.translate(-pixels.width() / 2, -pixels.height() / 2))

    @property
    def laid(self) -> Alignment:
        return self._alignment

    def show_share(self, share: float) -> None:
        """0 shows the lower picture alone, 1 the upper one."""
        self._upper.setOpacity(share)

    @property
    def share(self) -> float:
        return self._upper.opacity()


class _LayingHand:
    """A `zoom_view.Tool`: drags the upper picture, or tells the place that was pressed."""

    def __init__(self, pane: OverlayPane) -> None:
        self._pane = pane
        self._held: tuple[QPointF, Alignment] | None = None

    def press(self, at: QPointF, *, touch: bool) -> bool:
        del touch
        pane, lower = self._pane, self._pane.picture_size
        if pane.pointed is not None and not lower.isEmpty():
            pane.pointed((at.x() / lower.width(), at.y() / lower.height()))
            return True
        if pane.aligned is None or pane.sheet is None:
            return False
        self._held = at, pane.laid
        return True

    def move(self, at: QPointF) -> None:
        if self._held is not None and self._pane.aligned is not None:
            start, before = self._held
            step, lower = at - start, self._pane.picture_size
            self._pane.aligned(before.moved(step.x() / lower.width(), step.y() / lower.height()))

    def release(self, at: QPointF) -> None:
        del at
        self._held = None

    def cancel(self) -> None:
        if self._held is not None and self._pane.aligned is not None:
            self._pane.aligned(self._held[1])
        self._held = None
