"""A text in large type over the whole window, in the other side's language, to turn the screen towards them.

Escape, Enter or a touch on the cross closes it; arrows go through the languages the text has; R turns it
round for somebody who sits opposite.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QScrollArea, QSizePolicy, QWidget

from inspector_app.domain.text import LocalText, localized
from inspector_app.ui.theme import fonts, tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_words import language_name
from inspector_app.ui.widgets.boxes import Box, column, row
from inspector_app.ui.widgets.buttons import Button, IconButton
from inspector_app.ui.widgets.labels import ElidedLabel, Label
from inspector_app.ui.widgets.segmented import Segmented

_FLAGS = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class LargeText(QWidget):
    """One text as large as its room allows, never smaller than `tokens.DISPLAY`: then it asks for height and
    scrolls. Turned round it is read from the other side.
    """

    def __init__(self) -> None:
        super().__init__()
        self._text, self._language = "", ""
        self._pixels = tokens.DISPLAY
        self.turned = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_text(self, text: str, language: str) -> None:
        self._text, self._language = text, language
        self.setAccessibleName(text)
        self.fit()

    @property
    def pixels(self) -> int:
        """Height of the type at this moment."""
        return self._pixels

    def turn(self) -> None:
        self.turned = not self.turned
        self.update()

    def fit(self) -> None:
        """The largest type with which the text fits, found by halving."""
        least, most = theme().px(tokens.DISPLAY), theme().px(tokens.LARGE_TEXT)
        around = self.parent()
        room = around.size() if isinstance(around, QWidget) else self.size()
        while least < most:
            middle = (least + most + 1) // 2
            if self._needed(middle, room).height() <= room.height() - 2 * tokens.L and self._fits(
                middle, room
            ):
                least = middle
            else:
                most = middle - 1
        self._pixels = least
        self.setMinimumHeight(self._needed(least, room).height() + 2 * tokens.L)
        self.update()

    def _needed(self, pixels: int, room: QSize) -> QRect:
        metrics = QFontMetrics(fonts.font(self._language, pixels, bold=True))
        return metrics.boundingRect(QRect(0, 0, max(1, room.width() - 2 * tokens.L), 1), _FLAGS, self._text)

    def _fits(self, pixels: int, room: QSize) -> bool:
        """Whether the longest word stays on its line: a word is never cut."""
        return self._needed(pixels, room).width() <= room.width() - 2 * tokens.L

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setFont(fonts.font(self._language, self._pixels, bold=True))
        painter.setPen(theme().colour("ink"))
        if self.turned:
            painter.translate(self.width(), self.height())
            painter.rotate(180)
        side = tokens.L
        painter.drawText(self.rect().adjusted(side, side, -side, -side), _FLAGS, self._text)


class LargeTextSheet(QDialog):
    """`text` in `language`, or in the next best it has; what it is about stands above, in one's own language
    below, so that both know what is being read.
    """

    def __init__(
        self, parent: QWidget, title: LocalText, text: LocalText, own: str, other: str | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Shown large"))
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title, self._words, self._own = title, text, own
        self._tags = [tag for tag, words in text.items() if words]
        wanted = (other, *(tag for tag in self._tags if tag != own), own)
        self._tag = next((tag for tag in wanted if tag in self._tags), own)
        self._heading = ElidedLabel("", "title")
        self.large = LargeText()
        self._below = Label("", "soft", wrap=True)
        self._below.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.languages = Segmented(
            [(tag, language_name(tag)) for tag in self._tags], self._tag, name=self.tr("Language")
        )
        self.languages.changed.connect(self.show_language)
        self._build()
        self.show_language(self._tag)
        self.large.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.large.setFocus()

    def _build(self) -> None:
        turn = Button(self.tr("Turn round"), "rotate-cw", kind="quiet")
        turn.describe(self.tr("For somebody who sits opposite"), "R")
        turn.clicked.connect(self.large.turn)
        close = IconButton("x", self.tr("Close"), shortcut="Esc")
        close.clicked.connect(self.accept)
        self.languages.setVisible(len(self._tags) > 1)
        head = row(gap=tokens.S)
        head.addWidget(self._heading, 1)
        for widget in (self.languages, turn, close):
            head.addWidget(widget)
        head.setContentsMargins(tokens.L, tokens.S, tokens.S, tokens.S)
        scroll = QScrollArea()
        scroll.setWidget(self.large)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sheet = Box("surface", column(head, gap=0))
        layout = sheet.layout()
        if layout is not None:
            layout.addWidget(scroll)
            layout.addWidget(self._below)
            layout.setContentsMargins(0, 0, 0, theme().space(tokens.L))
        self.setLayout(column(sheet, gap=0))

    def show_language(self, tag: str) -> None:
        """Show the text in one of the languages it has."""
        self._tag = tag
        self.languages.set_key(tag)
        self._heading.setText(localized(self._title, tag))
        self.large.set_text(localized(self._words, tag), tag)
        own = localized(self._words, self._own) if tag != self._own else ""
        self._below.setText(own if own != localized(self._words, tag) else "")
        self.setAccessibleName(localized(self._words, tag))

    @property
    def language(self) -> str:
        """The language that is shown."""
        return self._tag

    def show_over(self) -> None:
        """Cover the window it belongs to, and take the keys until it is closed."""
        parent = self.parentWidget()
        if parent is not None:
            window = parent.window()
            self.setGeometry(QRect(window.mapToGlobal(window.rect().topLeft()), window.size()))
        self.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and self._tags:
            place = self._tags.index(self._tag) if self._tag in self._tags else 0
            self.show_language(self._tags[(place + step) % len(self._tags)])
        elif event.key() == Qt.Key.Key_R:
            self.large.turn()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        else:
            super().keyPressEvent(event)
