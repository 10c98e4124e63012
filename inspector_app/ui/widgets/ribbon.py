"""A row of controls in one line, however narrow the window: what does not fit is reached by a flick, the
wheel, the arrow at the end where there is more, or the focus, which brings a control into sight.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import row
from inspector_app.ui.widgets.buttons import IconButton
from inspector_app.ui.widgets.touch import flick


class Ribbon(QScrollArea):
    """As high as what is in it."""

    def __init__(self, *widgets: QWidget, gap: int = tokens.XS) -> None:
        super().__init__()
        self._inner = QWidget()
        self._inner.setLayout(row(*widgets, 1, gap=gap))
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._inner.installEventFilter(self)
        for widget in widgets:
            widget.installEventFilter(self)
        flick(self)
        self.back = self._arrow("chevron-left", self.tr("More at the left"), -1)
        self.on = self._arrow("chevron-right", self.tr("More at the right"), +1)
        bar = self.horizontalScrollBar()
        bar.valueChanged.connect(lambda _value: self._point())
        bar.rangeChanged.connect(lambda _least, _most: self._point())
        self._fit()

    def _arrow(self, icon_name: str, name: str, way: int) -> IconButton:
        arrow = IconButton(icon_name, name, self)
        arrow.setProperty("over", "true")
        # The focus itself goes from control to control, and takes the row along.
        arrow.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        arrow.clicked.connect(lambda: self._go(way))
        arrow.hide()
        return arrow

    def _go(self, way: int) -> None:
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() + way * max(self.viewport().width() - 2 * self.on.width(), self.on.width()))

    def _point(self) -> None:
        """An arrow stands at each end behind which there is more."""
        bar = self.horizontalScrollBar()
        side = theme().px(tokens.TARGET)
        for arrow, left, more in (
            (self.back, 0, bar.value() > bar.minimum()),
            (self.on, self.width() - side, bar.value() < bar.maximum()),
        ):
            arrow.setGeometry(left, 0, side, self.height())
            arrow.setVisible(more)
            arrow.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._point()

    def _fit(self) -> None:
        self.setFixedHeight(self._inner.sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched, theme().px(tokens.TARGET), 0)
        elif watched is self._inner and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (event.angleDelta().y() or event.angleDelta().x()) // 2)
