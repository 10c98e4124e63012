"""A choice of one that is a row of segments where there is room for it, and a list where there is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector_app.ui.widgets.boxes import row
from inspector_app.ui.widgets.form import ComboBox
from inspector_app.ui.widgets.segmented import Segmented


class FittingChoice(QWidget):
    """`changed(key)` comes only from a person's choice. It asks for the width of the segments, and is content
    with that of the list.
    """

    changed = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], key: str, *, name: str) -> None:
        super().__init__()
        self.segments = Segmented(choices, key, name=name)
        self.list = ComboBox()
        self.list.setAccessibleName(name)
        self.set_choices(choices, key)
        self.list.hide()
        self.segments.changed.connect(self._take)
        self.list.activated.connect(lambda place: self._take(str(self.list.itemData(place))))
        self.setLayout(row(self.segments, self.list, gap=0))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_choices(self, choices: Sequence[tuple[str, str]], key: str) -> None:
        """Offer other choices, of which one is taken silently."""
        self.segments.set_choices(choices, key)
        self.list.clear()
        for each, text in choices:
            self.list.addItem(text, each)
        self.list.choose(key)
        self.updateGeometry()

    @property
    def key(self) -> str:
        return self.segments.key

    def choose(self, key: str) -> None:
        """Take a choice silently."""
        self.segments.set_key(key)
        self.list.choose(key)

    def _take(self, key: str) -> None:
        self.choose(key)
        self.changed.emit(key)

    def sizeHint(self) -> QSize:
        return self.segments.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.list.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fits = self.width() >= self.segments.sizeHint().width()
        self.segments.setVisible(fits)
        self.list.setVisible(not fits)
