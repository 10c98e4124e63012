"""The sheet of the command palette: a search field over a list. What is in it comes from outside.

Arrows move, Enter does it, Escape closes; a touch on a row does it at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListView, QWidget

from inspector_app.ui.palette.delegate import PaletteDelegate
from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.palette.model import PaletteModel, grouped
from inspector_app.ui.palette.search import Sought, search
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import Box, column, row
from inspector_app.ui.widgets.buttons import IconButton
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.search import SearchField
from inspector_app.ui.widgets.touch import flick

PER_GROUP = 8
"""Rows of one group while several groups have something."""


class PaletteSheet(QDialog):
    """`at_once`: what is offered before anything is typed; `more`: what is only found. `chosen(key)` is told
    after the sheet has closed and before the entry runs.
    """

    def __init__(
        self,
        parent: QWidget,
        at_once: Sequence[PaletteEntry],
        more: Sequence[PaletteEntry],
        recent: Sequence[str],
        chosen: Callable[[str], object],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find anything"))
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self._at_once, self._recent, self._chosen = at_once, recent, chosen
        self._sought = [Sought(entry) for entry in (*at_once, *more)]
        self.field = SearchField(self.tr("Find a step, item, defect, setting or action"))
        self.model = PaletteModel()
        self.model.setParent(self)
        self.list = QListView()
        self.nothing = Label(
            self.tr("Nothing is called that. Try another word, a code, or the other language."),
            "soft",
            wrap=True,
        )
        self._build()
        self.show_found("")

    def _build(self) -> None:
        close = IconButton("x", self.tr("Close"), shortcut="Esc")
        close.clicked.connect(self.reject)
        self.list.setModel(self.model)
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.list.setProperty("kind", "plain")
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.clicked.connect(self._touched)
        flick(self.list)
        self.field.textChanged.connect(self.show_found)
        self.field.installEventFilter(self)
        head = row(gap=tokens.S)
        head.addWidget(self.field, 1)
        head.addWidget(close)
        head.setContentsMargins(tokens.CONTROL_GAP, tokens.CONTROL_GAP, tokens.CONTROL_GAP, tokens.S)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nothing.setContentsMargins(tokens.L, tokens.M, tokens.L, tokens.L)
        body = column(head, self.nothing, gap=0)
        body.addWidget(self.list, 1)
        body.setContentsMargins(0, 0, 0, tokens.S)
        self.setLayout(column(Box("dialog", body), gap=0))

    def add(self, entries: Iterable[PaletteEntry]) -> None:
        """Further entries that arrived after the sheet was opened."""
        self._sought += [Sought(entry) for entry in entries]
        if self.field.text().strip():
            self.show_found(self.field.text())

    def show_found(self, text: str) -> None:
        typed = bool(text.strip())
        entries = search(self._sought, text, self._recent) if typed else self._offered()
        self.model.show_rows(grouped(entries, PER_GROUP if typed else len(entries)))
        places = self.model.entries()
        self.list.setVisible(bool(places))
        self.nothing.setVisible(not places)
        if places:
            self._choose(places[0])

    def _offered(self) -> list[PaletteEntry]:
        """What was used lately, then what can be done here."""
        known = {sought.entry.key: sought.entry for sought in self._sought}
        late = [known[key] for key in self._recent if key in known]
        lately = self.tr("Used lately")
        first = [
            PaletteEntry(e.key, e.title, e.run, lately, e.icon, e.shortcut, e.words) for e in late[:PER_GROUP]
        ]
        return [*first, *(entry for entry in self._at_once if entry not in late)]

    @property
    def chosen_entry(self) -> PaletteEntry | None:
        """The entry that Enter would do now."""
        row = self.model.row(self.list.currentIndex().row())
        return row.entry if row is not None else None

    def _choose(self, place: int) -> None:
        index = self.model.index(place)
        self.list.setCurrentIndex(index)
        if place == next(iter(self.model.entries()), 0):
            self.list.scrollToTop()
        else:
            self.list.scrollTo(index)
        self.field.setAccessibleDescription(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))

    def _move(self, by: int) -> None:
        places = self.model.entries()
        if places:
            now = self.list.currentIndex().row()
            at = places.index(now) if now in places else 0
            self._choose(places[max(0, min(len(places) - 1, at + by))])

    def _touched(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if row is not None and row.entry is not None:
            self._choose(index.row())
            self._do()

    def _do(self) -> None:
        entry = self.chosen_entry
        if entry is not None:
            self.accept()
            self._chosen(entry.key)
            entry.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        page = max(1, self.list.height() // max(1, theme().px(tokens.TARGET)) - 1)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page}
        again = key == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if key in steps:
            self._move(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do()
        elif again:
            self.reject()
        else:
            return False
        return True

    def show_over(self) -> None:
        """Open near the top of the window it belongs to; the first key already searches."""
        parent = self.parentWidget()
        window = parent.window() if parent is not None else self
        gap = theme().space(tokens.L)
        wide = min(theme().space(tokens.FORM_WIDTH), window.width() - 2 * gap)
        high = min(theme().space(tokens.READING_WIDTH * 3 // 4), window.height() - 2 * gap)
        self.resize(QSize(wide, high))
        corner = QPoint((window.width() - wide) // 2, min(theme().space(tokens.XXL), window.height() - high))
        self.move(window.mapToGlobal(corner))
        self.open()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
