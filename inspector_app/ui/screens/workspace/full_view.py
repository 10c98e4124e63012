"""A picture over the whole workspace: zoom, pan, one after the other; Escape closes it.

Only the frame: head, picture, and places where the tools of marking and the facts of a photo stand. Which
picture it is, and what the buttons do, is `photo_viewer`'s business.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.screens.workspace.cover import Cover
from inspector_app.ui.screens.workspace.zoom_view import STEP, ZoomView
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.buttons import Button, IconButton
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.labels import ElidedLabel, Label

MINUS_KEY = QKeySequence(Qt.Key.Key_Minus).toString()
_ROOM_FOR_TITLE = 240
_PERCENT_LETTERS = 7


class FullView(Cover):
    """`stepped(+1 or -1)` asks for the next or the previous picture; `closed` when it is put away;
    `key_pressed` offers a key nobody here wanted: whoever takes it accepts it.
    """

    kind = "picture"
    stepped = Signal(int)
    closed = Signal()
    key_pressed = Signal(object)
    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self.more: Callable[[], tuple[PaletteEntry, ...]] = tuple
        self.title = ElidedLabel("", "heading")
        self.status = Label("", "muted")
        self.view = ZoomView(self.tr("Picture"))
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons, gap=tokens.XS)
        self._before = IconButton("chevron-left", self.tr("Previous picture"), shortcut="Left")
        self._after = IconButton("chevron-right", self.tr("Next picture"), shortcut="Right")
        nearer = IconButton("zoom-in", self.tr("Nearer"), shortcut="+")
        farther = IconButton("zoom-out", self.tr("Farther"), shortcut=MINUS_KEY)
        self._percent = Button("100 %", kind="quiet")
        self._percent.describe(self.tr("Whole picture or every pixel"), "Z")
        close = self._close = IconButton("x", self.tr("Close"), shortcut="Esc")
        self._before.clicked.connect(lambda: self.stepped.emit(-1))
        self._after.clicked.connect(lambda: self.stepped.emit(+1))
        nearer.clicked.connect(lambda: self.view.magnify(STEP))
        farther.clicked.connect(lambda: self.view.magnify(1 / STEP))
        self._percent.clicked.connect(lambda _checked=False: self.view.toggle())
        close.clicked.connect(self.close_view)
        self._first = row(gap=tokens.S)
        self._first.addWidget(self.title, 1)
        self._first.addWidget(self.status)
        self._first.addWidget(self._buttons)
        self._first.addWidget(close)
        self.top = column(gap=0)
        self.left = column(gap=0)
        self.right = column(gap=0)
        self.foot = column(gap=0)
        self._head = column(self._first, gap=tokens.XS)
        self._head.setContentsMargins(tokens.M, tokens.XS, tokens.S, tokens.XS)
        middle = row(self.left, gap=0)
        middle.addWidget(self.view, 1)
        middle.addLayout(self.right)
        layout = column(self._head, self.top, gap=0)
        layout.addLayout(middle, 1)
        layout.addLayout(self.foot)
        self.setLayout(layout)
        # Together also where the buttons go on in a second line.
        zooming = QWidget()
        zooming.setLayout(row(farther, self._percent, nearer, gap=tokens.XS))
        for button in (self._before, self._after, zooming):
            self._flow.addWidget(button)
        self.setFocusProxy(self.view)
        self.view.installEventFilter(self)
        self.view.looked.connect(self._show_percent)
        parent.installEventFilter(self)
        theme().changed.connect(self._fit)
        self.hide()

    def heading(self) -> str:
        more = self.more()
        return more[0].group if more else self.tr("Picture")

    def keyed(self) -> tuple[PaletteEntry, ...]:
        return self.more()

    def add_tool(self, button: QWidget, *, last: bool = False) -> None:
        """A button in the head, before those of zooming, or behind them."""
        if last:
            self._flow.addWidget(button)
            return
        zooming = self._flow.takeAt(self._flow.count() - 1)
        self._flow.addWidget(button)
        if zooming is not None:
            self._flow.addItem(zooming)

    def open_picture(
        self, title: str, image: QImage | None, *, several: bool = False, size: QSize | None = None
    ) -> None:
        """Show a picture; called again when it arrives. `size` is that of the whole picture."""
        self.title.setText(title)
        self.view.set_image(image, size)
        self._before.setVisible(several)
        self._after.setVisible(several)
        if self.isHidden():
            self.hold_focus()
            self.setGeometry(self._covered.rect())
            self.show()
            self.raise_()
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()

    def set_title_shown(self, shown: bool) -> None:
        """Without the line of the title where every line counts."""
        for widget in (self.title, self.status, self._close):
            widget.setVisible(shown)
        self._fit()

    def close_view(self) -> None:
        if self.isVisible():
            self.hide()
            self.view.set_image(None)
            self.closed.emit()
            self.give_back_focus()

    def _show_percent(self) -> None:
        # As wide for every figure: else the buttons would move, and with them the picture.
        self._percent.setMinimumWidth(self._percent.fontMetrics().averageCharWidth() * _PERCENT_LETTERS)
        self._percent.setText(self.tr("{percent} %").format(percent=round(self.view.scale_now * 100)))

    def _fit(self) -> None:
        """Buttons beside the title, or below it where there is no room."""
        shown = [self._flow.itemAt(place) for place in range(self._flow.count())]
        widgets = [item.widget() for item in shown if item is not None]
        needed = sum(
            max(one.sizeHint().width(), one.minimumWidth()) + tokens.XS
            for one in widgets
            if one is not None and not one.isHidden()
        )
        beside = self.width() - needed > theme().px(_ROOM_FOR_TITLE + tokens.TARGET)
        if beside != (self._head.indexOf(self._buttons) < 0):
            self._head.removeWidget(self._buttons)
            self._first.removeWidget(self._buttons)
            if beside:
                self._first.insertWidget(2, self._buttons)
            else:
                self._head.addWidget(self._buttons)
        margins = self._head.contentsMargins()
        room = needed if beside else self.width() - margins.left() - margins.right()
        self._buttons.setMinimumWidth(needed if beside else 0)
        # A flow wants the height of its narrowest form, which the picture needs more.
        self._buttons.setFixedHeight(self._flow.heightForWidth(room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self.resized.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._covered and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._covered.rect())
        if watched is self.view and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that a button or a field did not want."""
        if not self._take_key(event) and not self.view.take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        event.ignore()
        self.key_pressed.emit(event)
        taken = event.isAccepted()
        event.accept()  # else the view would take it, and this frame once more
        if taken:
            return True
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(key)
        if self.view.zoom == 1.0:
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key, step)
        if key == Qt.Key.Key_Escape:
            self.close_view()
            return True
        if step is not None and self._after.isVisible() and not event.modifiers():
            self.stepped.emit(step)
            return True
        return False
