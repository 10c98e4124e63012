"""What opens under a phrase button: a search, one's own phrases, the words of the pack. Knows no service."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from inspector_app.domain.text import folded
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import Box, column, row
from inspector_app.ui.widgets.buttons import LinkButton
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.search import SearchField

MOST_ROWS = 6


@dataclass(frozen=True)
class PhraseEntry:
    """`text` by language goes into the field; `title` and `below` are shown."""

    text: dict[str, str]
    title: str
    below: str = ""

    def matches(self, wanted: str) -> bool:
        return all(
            any(word in folded(words) for words in (self.title, self.below, *self.text.values()))
            for word in folded(wanted).split()
        )


class PhrasesPanel(Box):
    """Signals: `chosen(text by language)`; `kept()` to make a phrase of what is typed; `edit_asked()`."""

    chosen = Signal(dict)
    kept = Signal()
    edit_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("dialog", parent=parent)
        self.setWindowFlags(Qt.WindowType.Popup)
        self.setAccessibleName(self.tr("Quick phrases"))
        self._own: Sequence[PhraseEntry] = ()
        self._filled_for = ""
        self._terms: Sequence[PhraseEntry] = ()
        self.search = SearchField(self.tr("Search phrases"))
        self.search.searched.connect(lambda _text: self._fill())
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setProperty("kind", "plain")
        self.list.setAccessibleName(self.tr("Quick phrases"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._take)
        self.list.itemActivated.connect(self._take)
        self._none = Label(self.tr("No phrase yet. Write the note, then keep it here."), "soft", wrap=True)
        self._keep = LinkButton(self.tr("Keep what is typed"), "plus")
        self._keep.clicked.connect(self._ask_keep)
        self._edit = LinkButton(self.tr("Edit phrases"), "pencil")
        self._edit.clicked.connect(self._ask_edit)
        self.setLayout(
            column(self.search, self.list, self._none, row(self._keep, 1, self._edit), margin=tokens.S)
        )

    def show_entries(self, own: Sequence[PhraseEntry], terms: Sequence[PhraseEntry], *, typed: bool) -> None:
        """One's own phrases first, then the words of the pack. `typed`: there is something to keep."""
        self._own, self._terms = own, terms
        self._keep.setEnabled(typed)
        self._fill()

    def open_at(self, corner: QPoint, room: QRect) -> None:
        """Below a place whose right end is `corner`, and inside `room` (both on the screen)."""
        self.search.clear()
        width = min(theme().px(tokens.REFERENCE_WIDTH + tokens.XXL), room.width() - 2 * tokens.S)
        self.resize(width, self._height(width))
        left = max(room.left() + tokens.S, min(corner.x() - width, room.right() - width - tokens.S))
        top = min(corner.y() + tokens.XS, room.bottom() - self.height() - tokens.S)
        self.move(left, max(top, room.top()))
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def _height(self, width: int) -> int:
        rows = theme().px(tokens.TARGET + tokens.S) * MOST_ROWS
        around = self.search.sizeHint().height() + self._edit.sizeHint().height() + 6 * tokens.S
        return min(rows + around, max(width, rows))

    def _fill(self) -> None:
        wanted = self._filled_for = self.search.text().strip()
        own = [entry for entry in self._own if entry.matches(wanted)]
        terms = [entry for entry in self._terms if entry.matches(wanted)]
        self.list.clear()
        for heading, entries in (("", own), (self.tr("Words of the standards pack"), terms)):
            if heading and entries:
                self._add_heading(heading)
            for entry in entries:
                item = QListWidgetItem(f"{entry.title}\n{entry.below}" if entry.below else entry.title)
                item.setData(Qt.ItemDataRole.UserRole, entry)
                item.setSizeHint(QSize(0, self._row_height(item.text())))
                self.list.addItem(item)
        self._select(0, 1)
        self._none.setVisible(not own and not wanted)

    def _row_height(self, text: str) -> int:
        metrics = self.list.fontMetrics()
        width = theme().px(tokens.REFERENCE_WIDTH)
        wrap = int(Qt.TextFlag.TextWordWrap)
        needed = metrics.boundingRect(QRect(0, 0, width, 0), wrap, text).height()
        return max(theme().px(tokens.TARGET), needed + tokens.S)

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setForeground(theme().colour("ink_soft"))
        item.setSizeHint(QSize(0, theme().px(tokens.TARGET)))
        font = self.list.font()
        font.setBold(True)
        font.setPixelSize(theme().px(tokens.SMALL))
        item.setFont(font)
        self.list.addItem(item)

    def _select(self, start: int, step: int) -> None:
        """Choose the first row at or after `start` that can be taken."""
        place = start
        while 0 <= place < self.list.count():
            if self.list.item(place).flags() & Qt.ItemFlag.ItemIsSelectable:
                self.list.setCurrentRow(place)
                return
            place += step

    def _take(self, item: QListWidgetItem | None) -> None:
        entry = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if isinstance(entry, PhraseEntry):
            self.close()
            self.chosen.emit(entry.text)

    def _ask_keep(self) -> None:
        self.close()
        self.kept.emit()

    def _ask_edit(self) -> None:
        self.close()
        self.edit_asked.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter work in the list while the search has the keyboard."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self._select(self.list.currentRow() + step, step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self.search.text().strip() != self._filled_for:  # typed faster than the search waits
                    self._fill()
                self._take(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)
