"""Marking up in the full view: puts tools, bar, list and canvas in their places, and hears the keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent

from inspector_app.domain.markup import Layer, Point
from inspector_app.domain.markup_shape import upright
from inspector_app.domain.records import Photo
from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.screens.workspace.full_view import FullView
from inspector_app.ui.screens.workspace.markup.bars import PropertyBar, ToolBar
from inspector_app.ui.screens.workspace.markup.canvas import MarkupItem
from inspector_app.ui.screens.workspace.markup.hand import Hand
from inspector_app.ui.screens.workspace.markup.layer_list import LayerList
from inspector_app.ui.screens.workspace.markup.words import tools
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_markup import SELECT, MarkupModel

_STEP, _FINE = 0.01, 0.002
"""How far an arrow key moves a mark, in parts of the longer edge; with Alt the finer one."""
_LOW = 8 * tokens.TARGET
"""Below this height every line is needed for the picture."""
_REST_MS = 400
"""After so long without a further key, what the keys moved is committed: one change for a row of them."""
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class MarkupEditor(QObject):
    """`closed` when a person is done with marking up."""

    closed = Signal()

    def __init__(self, view: FullView, model: WorkspaceModel) -> None:
        super().__init__(view)
        self._view = view
        self.marks = MarkupModel(model)
        self.tools, self.bar = ToolBar(), PropertyBar(self.marks)
        self.list = LayerList(self.marks)
        self._list_wanted = False
        self.item = MarkupItem(self.marks)
        view.view.scene().addItem(self.item)
        view.left.addWidget(self.tools)
        view.top.addWidget(self.bar)
        view.right.addWidget(self.list)
        for button in self.bar.buttons():
            view.add_tool(button, last=True)
        self._hand = Hand(self.marks, lambda: view.view.transform().m11(), self._written)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.marks.settle)
        self.tools.taken.connect(self.take_tool)
        self.bar.layers.clicked.connect(self._want_list)
        self.bar.done.clicked.connect(self.end)
        self.marks.changed.connect(self._show)
        model.flush_asked.connect(self.marks.settle)
        view.installEventFilter(self)
        view.resized.connect(lambda: self._show_parts(shown=self.active))
        self._show_parts(shown=False)

    @property
    def active(self) -> bool:
        return self.marks.photo is not None

    # -- beginning and ending --------------------------------------------------------------------------------

    def begin(self, photo: Photo) -> None:
        self._show_parts(shown=True)
        self._view.view.pointer.tool = self._hand
        self.item.marks_shown = True
        self.marks.begin(photo)
        self._view.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        if self.active:
            self._rest.stop()
            self.marks.end()
            self._view.view.pointer.tool = None
            self._show_parts(shown=False)
            self._view.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.closed.emit()

    def _show_parts(self, *, shown: bool) -> None:
        for widget in (self.tools, self.bar, *self.bar.buttons()):
            widget.setVisible(shown)
        self.item.setVisible(shown)
        low = self._view.height() < theme().px(_LOW)
        self._view.set_title_shown(not (shown and low))
        self.bar.note.setVisible(not low)
        room = self._view.width() >= theme().space(tokens.REFERENCE_WIDTH + tokens.FORM_WIDTH)
        self.list.setVisible(shown and (self._list_wanted or room))
        self.bar.layers.setChecked(not self.list.isHidden())

    def _want_list(self, wanted: bool) -> None:
        self._list_wanted = wanted
        self.list.setVisible(wanted)

    def show_picture(self, picture: QImage | None) -> None:
        """The photo without marks, as it arrives."""
        size = self._view.view.picture_size
        self.item.set_size(QRectF(0, 0, size.width(), size.height()))
        self.item.picture = picture
        self.item.update()

    def _show(self) -> None:
        self.item.update()
        self.tools.show_tool(self.marks.tool)
        if self.active:
            cursor = Qt.CursorShape.ArrowCursor if self.marks.tool == SELECT else Qt.CursorShape.CrossCursor
            self._view.view.viewport().setCursor(cursor)
        else:
            self._view.view.viewport().unsetCursor()

    # -- drawing ---------------------------------------------------------------------------------------------

    def take_tool(self, tool: str, *, again: bool = False) -> None:
        """Draw with this tool; `again`: a key that was pressed a second time puts a mark in the middle."""
        if again and tool == self.marks.tool and tool != SELECT:
            self.place()
        else:
            self.marks.take_tool(tool)

    def place(self) -> None:
        """A mark of usual size in the middle of what is seen, to be moved by keys."""
        self.marks.add_at(self._middle())
        layer = self.marks.layer
        if layer is not None:
            self._written(layer)

    def _middle(self) -> Point:
        look = self._view.view.look()
        photo = self.marks.photo
        return upright(((look.x, look.y),), photo.rotation if photo is not None else 0)[0]

    def _written(self, layer: Layer) -> None:
        """A mark was put down: words and lengths are asked for where it needs them."""
        if layer.kind == "text":
            self.marks.take_tool(SELECT)
            self.bar.words.setFocus(Qt.FocusReason.OtherFocusReason)
        elif layer.kind == "dimension" and not layer.value:
            self.bar.length.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- keys ------------------------------------------------------------------------------------------------

    def take_key(self, event: QKeyEvent) -> bool:
        """Keys of marking up; False for those of the full view."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Z and held & Qt.KeyboardModifier.ControlModifier:
            redo = bool(held & Qt.KeyboardModifier.ShiftModifier)
            (self.marks.redo if redo else self.marks.undo)()
        elif key == Qt.Key.Key_Y and held & Qt.KeyboardModifier.ControlModifier:
            self.marks.redo()
        elif key in _ARROWS and self.marks.layer is not None:
            self._nudge(key, held)
        elif held & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        else:
            return self._take_plain(key, shift=bool(held))
        return True

    def _nudge(self, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        step = _FINE if held & Qt.KeyboardModifier.AltModifier else _STEP
        across, down = _ARROWS[key]
        photo = self.marks.photo
        origin, tip = upright(((0.5, 0.5), (0.5 + across, 0.5 + down)), photo.rotation if photo else 0)
        dx, dy = (tip[0] - origin[0]) * step, (tip[1] - origin[1]) * step
        self.marks.nudge(dx, dy, size=bool(held & Qt.KeyboardModifier.ShiftModifier))
        self._rest.start()

    def _take_plain(self, key: Qt.Key, *, shift: bool) -> bool:
        tool = next((one.tool for one in tools() if one.key == key), "")
        if tool and not shift:
            self.take_tool(tool, again=True)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.marks.delete()
        elif key == Qt.Key.Key_N:
            self.marks.choose_next(-1 if shift else +1)
        elif key == Qt.Key.Key_L:
            self.bar.layers.click()
        elif key == Qt.Key.Key_H:
            self.list.toggle()
        elif key == Qt.Key.Key_M:
            self.end()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_3:
            self.marks.change(width=key - Qt.Key.Key_0)
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            # A photo is neither turned, rated nor binned by a key that was meant for a mark.
            return key in (Qt.Key.Key_R, Qt.Key.Key_G, Qt.Key.Key_4, Qt.Key.Key_5)
        return True

    def _enter(self) -> None:
        """Into the words of the chosen mark; with a tool in hand, a mark in the middle."""
        layer = self.marks.layer
        if layer is None:
            self.place()
        elif self.bar.length.isEnabled() and not layer.value:
            self.bar.length.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.bar.words.isEnabled():
            self.bar.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        """One step back: the choice, the tool, the marking up."""
        if not self._view.view.hasFocus():
            self._view.view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.marks.chosen:
            self.marks.choose("")
        elif self.marks.tool != SELECT:
            self.marks.take_tool(SELECT)
        else:
            self.end()

    def commands(self) -> tuple[PaletteEntry, ...]:
        """What keys do beside the buttons; moving is begun here, and the arrow keys go on with it."""
        group, focus = self.tr("Marking up"), self._view.view.setFocus
        lines: tuple[tuple[str, str, str, Callable[[], object]], ...] = (
            (
                "place",
                self.tr("A mark in the middle, or into the words of the chosen one"),
                "Enter",
                self._enter,
            ),
            ("next", self.tr("Next mark"), "N", lambda: self.marks.choose_next(+1)),
            ("before", self.tr("Mark before"), "Shift+N", lambda: self.marks.choose_next(-1)),
            ("move", self.tr("Move the chosen mark; with Alt in small steps"), "← ↑ ↓ →", focus),
            ("size", self.tr("Make the chosen mark larger or smaller"), "Shift  ← ↑ ↓ →", focus),
            ("width", self.tr("Line thin, medium, thick"), "1 2 3", focus),
            ("back", self.tr("Let go of the mark, of the tool, end marking up"), "Esc", self._leave),
        )
        return tuple(
            PaletteEntry(f"markup.{key}", text, run, group, "pencil", keys) for key, text, keys, run in lines
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Undo belongs to the marks while they are drawn, not to the whole inspection."""
        if (
            self.active
            and watched is self._view
            and event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and event.key() in (Qt.Key.Key_Z, Qt.Key.Key_Y)
        ):
            event.accept()
            return True
        return super().eventFilter(watched, event)
