"""A row of controls in one line, however narrow the window: what does not fit is reached by a flick, the
wheel, or the focus, which brings a control into sight.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.widgets.boxes import row
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
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self._inner.sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched)
        elif watched is self._inner and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (event.angleDelta().y() or event.angleDelta().x()) // 2)
