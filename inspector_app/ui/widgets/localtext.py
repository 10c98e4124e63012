"""Text in the writer's language and, below it, in the language of the other side of the table."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QMargins, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QPlainTextEdit, QToolTip, QWidget

from inspector_app.domain.text import LocalText
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.fonts import speak
from inspector_app.ui.widgets.boxes import column
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.undo_keys import let_go

LANGUAGE_NAMES = {"en": "English", "ja": "日本語", "zh-Hans": "简体中文", "vi": "Tiếng Việt"}
"""Each language by its own name; never translated."""


LONGEST = 5_000
"""Characters up to which a text may be pasted together. In two languages, the old text beside the new, that
is what one row of the journal holds; and the window stays quick.
"""


def whole_lines(text: str, font: QFont, width: int, most: int) -> str:
    """As much of `text` as goes into `most` lines of `width` pixels; an ellipsis says that there is more."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.beginLayout()
    ends = [0]
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        ends.append(line.textStart() + line.textLength())
    layout.endLayout()
    if len(ends) - 1 <= most:
        return text
    first = [text[begin:end].strip() for begin, end in pairwise(ends[:most])]
    rest = text[ends[most - 1] :].replace("\n", " ").strip()
    return "\n".join([*first, QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)])


class _Area(QPlainTextEdit):
    def __init__(self, rows: int) -> None:
        super().__init__()
        self._hint = ""
        self.setTabChangesFocus(True)
        line = self.fontMetrics().lineSpacing()
        self.setMinimumHeight(max(theme().px(tokens.TARGET), line * rows + tokens.L))
        self.setMaximumHeight(line * (rows + 3) + tokens.L)

    def event(self, event: QEvent) -> bool:
        undo, redo = self.document().isUndoAvailable(), self.document().isRedoAvailable()
        return let_go(event, undo=undo, redo=redo) or super().event(event)

    def show_hint(self, text: str) -> None:
        """What stands in the empty field, in whole lines: half a line looks like a fault."""
        self._hint = text
        self._fit_hint()

    def _fit_hint(self) -> None:
        margin = 2 * round(self.document().documentMargin())
        room = self.viewport().size().shrunkBy(QMargins(0, 0, margin, margin))
        lines = max(1, room.height() // self.fontMetrics().lineSpacing())
        self.setPlaceholderText(whole_lines(self._hint, self.font(), max(1, room.width()), lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._hint:
            self._fit_hint()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pasted and dropped. What is too long is not taken at all: a part of it would pass for the whole."""
        pasted = len(source.text())
        replaced = len(self.textCursor().selectedText())
        if self.document().characterCount() - 1 - replaced + pasted <= LONGEST:
            super().insertFromMimeData(source)
            return
        said = QCoreApplication.translate(
            "LocalTextEdit",
            "Not pasted: {count} characters are too much for this field, it holds {most}. Paste a part.",
        ).format(count=QLocale().toString(pasted), most=QLocale().toString(LONGEST))
        QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), said, self)


class LocalTextEdit(QWidget):
    """`edited()` while typing, `committed()` when a field loses the focus after a change.

    `value()` has only the languages that were filled in, with composed letters whatever the keyboard sent;
    text in other languages given by `set_value` is kept.
    """

    edited = Signal()
    committed = Signal()

    def __init__(
        self,
        language: str,
        second_language: str | None = None,
        *,
        name: str = "",
        rows: int = 2,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._areas: dict[str, _Area] = {}
        self._kept: dict[str, str] = {}
        self._hint = ""
        self._dirty = False
        layout = column(gap=tokens.XS)
        languages = [language] + (
            [second_language] if second_language and second_language != language else []
        )
        for tag in languages:
            area = _Area(rows)
            speak(area, tag)
            area.setAccessibleName(f"{name} · {LANGUAGE_NAMES.get(tag, tag)}" if name else tag)
            area.textChanged.connect(self._changed)
            area.installEventFilter(self)
            self._areas[tag] = area
            # Each language with its name above, also where they stand side by side.
            pair = column(area, gap=tokens.FOCUS_WIDTH)
            if len(languages) > 1:
                pair.insertWidget(0, Label(LANGUAGE_NAMES.get(tag, tag), "caption"))
            layout.addLayout(pair, 1)
        self.setLayout(layout)
        self.setFocusProxy(self._areas[language])

    def area(self, language: str) -> QPlainTextEdit:
        return self._areas[language]

    def areas(self) -> dict[str, QPlainTextEdit]:
        """The fields by language, the writer's first."""
        return dict(self._areas)

    def set_placeholder(self, text: str) -> None:
        self._hint = text
        self._show_hint()

    def _show_hint(self) -> None:
        """What was written in a language that has no field here shows through the first one while that is
        empty: nobody shall think it lost.
        """
        others = [f"{LANGUAGE_NAMES.get(tag, tag)}: {text}" for tag, text in self._kept.items() if text]
        first = next(iter(self._areas.values()))
        first.show_hint("\n".join(others) or self._hint)
        first.setToolTip("\n".join(others))
        first.setAccessibleDescription("\n".join(others))

    def set_value(self, text: LocalText) -> None:
        self._kept = {tag: value for tag, value in text.items() if tag not in self._areas}
        for tag, area in self._areas.items():
            area.blockSignals(True)
            area.setPlainText(text.get(tag, ""))
            area.blockSignals(False)
        self._dirty = False
        self._show_hint()

    def value(self) -> dict[str, str]:
        written = {
            tag: unicodedata.normalize("NFC", area.toPlainText().strip()) for tag, area in self._areas.items()
        }
        return {**{tag: text for tag, text in written.items() if text}, **self._kept}

    def set_read_only(self, fixed: bool) -> None:
        for area in self._areas.values():
            area.setReadOnly(fixed)

    def _changed(self) -> None:
        self._dirty = True
        self.edited.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self._dirty:
            self._dirty = False
            self.committed.emit()
        return super().eventFilter(watched, event)
