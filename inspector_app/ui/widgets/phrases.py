"""The button beside a text field that puts a sentence into it by two touches: one's own phrases, and words
of the standards pack, each in the languages of the field.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from inspector_app.domain.text import LocalText
from inspector_app.ui.widgets.buttons import IconButton
from inspector_app.ui.widgets.localtext import LocalTextEdit
from inspector_app.ui.widgets.phrases_panel import PhraseEntry, PhrasesPanel

if TYPE_CHECKING:
    from inspector_app.domain.records import Phrase
    from inspector_app.ui.viewmodels.workspace import WorkspaceModel

NO_SPACES = ("ja", "zh-Hans")
"""Languages that put no space between two sentences."""


class PhraseButton(IconButton):
    """`field`: a text in several languages (LocalField, LocalTextEdit), a line or an area; `use` as in
    `services.phrases`. What is put in counts as typed, and is committed at once where the field can.
    """

    def __init__(self, model: WorkspaceModel, field: QWidget, use: str) -> None:
        super().__init__("message-square-quote", "")
        self._model, self._field, self._use = model, field, use
        self._panel: PhrasesPanel | None = None
        self.describe(self.tr("Quick phrases"), "Ctrl+Shift+Space")
        self.clicked.connect(self.open)
        shortcut = QShortcut(QKeySequence("Ctrl+Shift+Space"), field)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._open_by_key)

    def _open_by_key(self) -> None:
        if self.isVisible() and self.isEnabled():
            self.open()

    def open(self) -> None:
        """Show what can be put in; one's own phrases are read anew."""
        if self._panel is None:
            self._panel = PhrasesPanel(self)
            self._panel.chosen.connect(self._insert)
            self._panel.kept.connect(self._keep)
            self._panel.edit_asked.connect(lambda: self._model.app.go("settings", "phrases"))
        panel = self._panel
        panel.show_entries((), self._terms(), typed=bool(field_text(self._field, self._model.language)))
        corner = self.mapToGlobal(QPoint(self.width(), self.height()))
        panel.open_at(corner, self.window().geometry())
        self._read()

    def _read(self) -> None:
        from inspector_app.services.phrases import phrases

        self._model.app.run(phrases, self._model.app.session, self._use, done=self._show)

    def _show(self, found: tuple[Phrase, ...]) -> None:
        if self._panel is not None and self._panel.isVisible():
            own = [self._entry(phrase.text) for phrase in found]
            typed = bool(field_text(self._field, self._model.language))
            self._panel.show_entries(own, self._terms(), typed=typed)

    def _terms(self) -> list[PhraseEntry]:
        state = self._model.state
        terms = state.pack.glossary if state is not None else ()
        model = self._model
        return [
            PhraseEntry(dict(term.term), model.both(term.term), model.both(term.meaning)) for term in terms
        ]

    def _entry(self, text: LocalText) -> PhraseEntry:
        return PhraseEntry(dict(text), self._model.text(text), self._model.second(text))

    def _insert(self, text: dict[str, str]) -> None:
        insert_text(self._field, text, self._model.language)

    def _keep(self) -> None:
        """What stands in the field becomes a phrase."""
        from inspector_app.services.phrases import add_phrase

        text = field_text(self._field, self._model.language)
        app = self._model.app
        said = self.tr("Kept as a quick phrase.")
        app.run(add_phrase, app.session, self._use, text, done=lambda _made: app.show_toast(said))


def field_text(field: QWidget, language: str) -> dict[str, str]:
    """What stands in a field, by language; nothing for an empty one."""
    if isinstance(field, QLineEdit):
        return {language: field.text().strip()} if field.text().strip() else {}
    if isinstance(field, QPlainTextEdit):
        written = field.toPlainText().strip()
        return {language: written} if written else {}
    value: Any = getattr(field, "value", dict)
    return dict(value())


def insert_text(field: QWidget, text: dict[str, str], language: str) -> None:
    """Put a text into a field as if typed: behind what is there, each language where it belongs."""
    if isinstance(field, QLineEdit):
        words = text.get(language) or next(iter(text.values()), "")
        field.setText(_joined(field.text(), words, language))
        field.textEdited.emit(field.text())
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        return
    if isinstance(field, QPlainTextEdit):
        _append(field, text.get(language) or next(iter(text.values()), ""), language)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        return
    areas = _areas(field)
    fitting = {tag: text[tag] for tag in areas if text.get(tag)}
    if not fitting and areas:
        fitting = {next(iter(areas)): next(iter(text.values()), "")}
    flush = getattr(field, "flush", None)
    if callable(flush):
        flush()  # what was typed before is a step of its own
    for tag, words in fitting.items():
        _append(areas[tag], words, tag)
    if callable(flush):
        flush()
        for tag in fitting:
            # A field takes back its own words only: the phrase would stay in the other language.
            areas[tag].document().clearUndoRedoStacks()
    field.setFocus(Qt.FocusReason.OtherFocusReason)


def _areas(field: QWidget) -> dict[str, QPlainTextEdit]:
    inner: Any = field.edit() if hasattr(field, "edit") else field
    return inner.areas() if isinstance(inner, LocalTextEdit) else {}


def _append(area: QPlainTextEdit, words: str, language: str) -> None:
    cursor = area.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    present = area.toPlainText()
    cursor.insertText(_joined(present, words, language)[len(present) :])
    area.setTextCursor(cursor)


def _joined(present: str, words: str, language: str) -> str:
    apart = "" if not present or present[-1].isspace() or language in NO_SPACES else " "
    return f"{present}{apart}{words}"
