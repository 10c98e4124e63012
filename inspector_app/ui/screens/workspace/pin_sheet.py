"""Pins on a large picture of the product, over the workspace: which picture, how near, and a list of pins."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from inspector_app.domain.records import Finding
from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.screens.workspace.cover import Cover
from inspector_app.ui.screens.workspace.picture_choice import PictureChoice
from inspector_app.ui.screens.workspace.pin_board import PinBoard
from inspector_app.ui.screens.workspace.pin_canvas import NEARER
from inspector_app.ui.screens.workspace.pinning import Pinning
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_pins import PlacedPin, placed_pins, product_pictures
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.boxes import ScrollColumn, column, row
from inspector_app.ui.widgets.buttons import IconButton, SecondaryButton
from inspector_app.ui.widgets.labels import ElidedLabel, Label

_PIN = Qt.ItemDataRole.UserRole


class PinSheet(Cover):
    """Covers the workspace while it is open; Escape closes it."""

    kind = "pins"

    def __init__(self, parent: QWidget, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__(parent)
        self._covered, self._model, self._pictures = parent, model, pictures
        self._picture = ""
        self._title = ElidedLabel("", "heading")
        self.board = PinBoard(zooming=True)
        self.pinning = Pinning(model, pictures, self.board)
        self.choice = PictureChoice(model, pictures)
        self.choice.chosen.connect(self._choose)
        self._caption = Label("", "muted", wrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pins on this picture"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemClicked.connect(self._select)
        self.list.itemActivated.connect(self._go)
        self.list.installEventFilter(self)
        self._hint = Label("", "muted", wrap=True)
        self.remove = SecondaryButton(self.tr("Remove the pin"), "trash-2")
        self.remove.clicked.connect(self._remove)
        self.board.chosen.connect(lambda _finding: self._mark())
        nearer = IconButton("zoom-in", self.tr("Nearer"), shortcut="+")
        farther = IconButton("zoom-out", self.tr("Farther"), shortcut="-")
        self.close_button = IconButton("x", self.tr("Close"), shortcut="Esc")
        nearer.clicked.connect(lambda: self.board.magnify(NEARER))
        farther.clicked.connect(lambda: self.board.magnify(1 / NEARER))
        self.close_button.clicked.connect(self.close_sheet)
        head = row(gap=tokens.XS)
        head.addWidget(self._title, 1)
        for button in (farther, nearer, self.close_button):
            head.addWidget(button)
        head.setContentsMargins(tokens.M, tokens.XS, tokens.S, tokens.XS)
        self.list.setMinimumHeight(3 * theme().px(tokens.TARGET))
        self._side = ScrollColumn(gap=tokens.CONTROL_GAP, margin=0)
        for part in (self.choice, self._caption, self._hint, self.list, self.remove):
            self._side.body.addWidget(part)
        body = row(gap=tokens.M)
        body.addWidget(self.board, 1)
        body.addWidget(self._side)
        side = theme().space(tokens.M)
        body.setContentsMargins(side, 0, side, side)
        layout = column(head, gap=0)
        layout.addLayout(body, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.board)
        parent.installEventFilter(self)
        model.changed.connect(self._changed)
        pictures.ready.connect(self._arrived)
        self.hide()

    def open_for(self, finding: str, picture: str = "") -> None:
        """Pins of a finding; on the picture it has one on, or the one given."""
        self.pinning.finding = finding
        state = self._model.state
        if state is None:
            return
        offered = product_pictures(state.pack)
        files = [one.file for one in offered]
        own = [pin.picture for pin in placed_pins(state) if pin.finding == finding]
        self._picture = next((file for file in (picture, *own) if file in files), files[0] if files else "")
        self.hold_focus()
        self.setGeometry(self._covered.rect())
        self.board.fit()
        self._changed(state)
        self.show()
        self.raise_()
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_sheet(self) -> None:
        self.hide()
        self.give_back_focus()

    def heading(self) -> str:
        return self.tr("Where on the product")

    def keyed(self) -> tuple[PaletteEntry, ...]:
        group, focus = self.heading(), self.board.setFocus
        lines: tuple[tuple[str, str, str, Callable[[], object]], ...] = (
            ("set", self.tr("Set a pin, or take the chosen one"), "Space", focus),
            ("move", self.tr("Move the chosen pin"), "← ↑ ↓ →", focus),
            ("away", self.tr("Remove the pin"), "Del", self._remove),
            ("whole", self.tr("Whole picture"), "0", self.board.fit),
        )
        return tuple(
            PaletteEntry(f"pins.{key}", text, run, group, "map-pin", keys) for key, text, keys, run in lines
        )

    # -- showing ---------------------------------------------------------------------------------------------

    def _changed(self, state: WorkspaceState) -> None:
        offered = {one.file: one for one in product_pictures(state.pack)}
        if self._picture not in offered:
            return
        caption = offered[self._picture].caption
        name = self._model.text(caption)
        pins = self.pinning.show(state, self._picture, name, self.pinning.finding)
        counts: dict[str, int] = {}
        for pin in pins:
            counts[pin.picture] = counts.get(pin.picture, 0) + 1
        self.choice.show_pictures(tuple(offered.values()), self._picture, counts)
        self._caption.setText(self._model.both(caption))
        self._hint.setText(self.pinning.hint(state))
        finding = state.record.get(Finding, self.pinning.finding)
        self._title.setText(self.tr("Where on the product"))
        self.remove.setVisible(finding is not None and not state.read_only)
        self._fill_list([pin for pin in pins if pin.picture == self._picture])

    def _fill_list(self, pins: list[PlacedPin]) -> None:
        self.list.clear()
        for pin in pins:
            text = f"{pin.number}  {self._model.both(pin.title)}"
            item = QListWidgetItem(text)
            item.setData(_PIN, (pin.finding, pin.index))
            item.setSizeHint(QSize(0, theme().px(tokens.TARGET)))
            item.setToolTip(text)
            self.list.addItem(item)
        self._mark()

    def _mark(self) -> None:
        """The list shows which pin the board has chosen."""
        for at in range(self.list.count()):
            if tuple(self.list.item(at).data(_PIN)) == self.board.selected:
                self.list.setCurrentRow(at)
        self.remove.setEnabled(self.board.selected is not None)

    def _arrived(self, key: str) -> None:
        if self.isVisible() and key == self._picture and self._model.state is not None:
            self._changed(self._model.state)

    # -- acting ----------------------------------------------------------------------------------------------

    def _choose(self, file: str) -> None:
        self._picture = file
        self.board.fit()
        if self._model.state is not None:
            self._changed(self._model.state)

    def _select(self, item: QListWidgetItem) -> None:
        finding, index = item.data(_PIN)
        self.board.select(finding, index)
        self.remove.setEnabled(True)
        self._model.finding_chosen.emit(finding)

    def _go(self, item: QListWidgetItem) -> None:
        """Enter on the list: keys move the pin on the picture from now on."""
        self._select(item)
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self) -> None:
        if self.board.selected is not None:
            self.pinning.remove(*self.board.selected)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._covered and isinstance(event, QResizeEvent):
            self.setGeometry(self._covered.rect())
        elif watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            item = self.list.currentItem()
            if event.key() == Qt.Key.Key_Delete and item is not None:
                self._select(item)
                self._remove()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = theme().space(tokens.REFERENCE_WIDTH)
        self._side.setFixedWidth(min(wide, self.width() * 4 // 10))
