"""The buttons of a photo in the full view, and their keys: turn, rate, mark up, compare, original, bin."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from inspector_app.ui.screens.workspace import keys
from inspector_app.ui.screens.workspace.full_view import FullView
from inspector_app.ui.widgets.buttons import IconButton
from inspector_app.ui.widgets.stars import STARS


class PhotoTools(QObject):
    """What a person asks for; `starred` is a key from 1 to 5."""

    turned = Signal(int)
    starred = Signal(int)
    binned = Signal()
    markup_asked = Signal()
    compare_asked = Signal()
    original_asked = Signal(bool)

    def __init__(self, view: FullView) -> None:
        super().__init__(view)
        self.left = IconButton("rotate-ccw", self.tr("Turn left"), shortcut=f"Shift+{keys.TURN}")
        self.right = IconButton("rotate-cw", self.tr("Turn right"), shortcut=keys.TURN)
        self.markup = IconButton("pencil", self.tr("Mark up"), shortcut="M")
        self.compare = IconButton(
            "columns-2", self.tr("Compare with the golden sample"), shortcut=keys.COMPARE
        )
        self.original = IconButton(
            "eye", self.tr("The original, without marks"), shortcut="O", checkable=True
        )
        self.facts = IconButton("info", self.tr("About this photo"), shortcut="I", checkable=True)
        self.bin = IconButton("trash-2", self.tr("Move to the bin"), shortcut=keys.AWAY)
        self.left.clicked.connect(lambda: self.turned.emit(-90))
        self.right.clicked.connect(lambda: self.turned.emit(90))
        self.markup.clicked.connect(self.markup_asked)
        self.compare.clicked.connect(self.compare_asked)
        self.original.toggled.connect(self.original_asked)
        self.bin.clicked.connect(self.binned)
        for button in self.all():
            view.add_tool(button)

    def all(self) -> tuple[IconButton, ...]:
        return self.markup, self.compare, self.original, self.left, self.right, self.facts, self.bin

    def show_for(self, *, photo: bool, editable: bool, marked: bool) -> None:
        """Only what can be done now: nothing of it for a picture of the pack."""
        for button in self.all():
            button.setVisible(photo)
            button.setEnabled(True)
        for button in (self.left, self.right, self.markup, self.bin):
            button.setEnabled(editable)
        self.original.setVisible(photo and marked)

    def take_key(self, event: QKeyEvent) -> bool:
        key, shift = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        buttons: dict[Qt.Key, QWidget] = {
            Qt.Key.Key_M: self.markup,
            Qt.Key.Key_G: self.compare,
            Qt.Key.Key_O: self.original,
            Qt.Key.Key_I: self.facts,
            Qt.Key.Key_R: self.left if shift else self.right,
            Qt.Key.Key_Delete: self.bin,
        }
        button = buttons.get(key)
        if isinstance(button, IconButton) and not button.isHidden():
            button.click()
            return True
        stars = key - Qt.Key.Key_0
        if 1 <= stars <= STARS and not self.facts.isHidden():
            self.starred.emit(stars)
            return True
        return False
