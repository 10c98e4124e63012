"""Text that survives: a draft while it is typed, one commit when the field is left or after two seconds of
rest.

Killing the program loses at most what was typed in the last fraction of a second; nothing is committed half.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Mapping

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from inspector_app.domain.text import LocalText
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_commits import TextCommit
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.boxes import clear, column
from inspector_app.ui.widgets.form import keep_short
from inspector_app.ui.widgets.localtext import LocalTextEdit
from inspector_app.ui.widgets.undo_keys import let_go

DRAFT_AFTER_MS = 400
COMMIT_AFTER_MS = 2000
MORE_ROWS = 4


class DraftKeeper(QObject):
    """The life of one text between the first key and the commit. `read` and `write` reach the field."""

    def __init__(
        self,
        owner: QObject,
        model: WorkspaceModel,
        key: str,
        *,
        read: Callable[[], str],
        write: Callable[[str], None],
        commit: Callable[[str], object],
    ) -> None:
        super().__init__(owner)
        self.key = key
        self._model = model
        self._read, self._write, self._commit = read, write, commit
        self._stored = ""
        self._touched = False
        self._drafted = False
        self._draft = self._timer(DRAFT_AFTER_MS, self._save_draft)
        self._rest = self._timer(COMMIT_AFTER_MS, self.flush)
        model.flush_asked.connect(self.flush)

    def _timer(self, after: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(slot)
        return timer

    def show(self, stored: str, drafts: Mapping[str, str]) -> None:
        """Show the committed text, unless a person is typing; an unfinished draft of a killed program comes
        back.
        """
        self._stored = stored
        if self._touched:
            return
        draft = drafts.get(self.key)
        if draft is not None and draft == stored and not self._drafted:
            # A kill came between the commit and the forgetting. Kept, it would come back over a later text.
            self._model.drop_draft(self.key)
        elif draft is not None and draft != stored and not self._drafted:
            self._write(draft)
            self._touched = self._drafted = True
            self._rest.start()
            return
        if self._read() != stored:
            self._write(stored)

    def use(self, key: str) -> None:
        """Keep another text from now on; what was typed for the one before is committed first."""
        if key != self.key:
            self.flush()
            self.key, self._stored = key, ""

    def edited(self, *_args: object) -> None:
        """A person typed."""
        self._touched = True
        self._draft.start()
        self._rest.start()

    def _save_draft(self) -> None:
        if self._touched:
            self._drafted = True
            self._model.save_draft(self.key, self._read())

    def flush(self) -> None:
        """Commit now, if there is anything to commit."""
        self._draft.stop()
        self._rest.stop()
        if not self._touched:
            return
        self._touched = False
        text, before = self._read(), self._stored
        written = TextCommit(self.key, text, lambda: self._refused(written, before))
        if text != before:
            self._stored = text
            self._model.committing = written
            try:
                self._commit(text)
            finally:
                self._model.committing = None
        if self._drafted:
            self._drafted = False
            self._model.drop_draft(self.key, written)

    def _refused(self, written: TextCommit, before: str) -> None:
        """The text was not taken: it stays where it was written, to be shortened or tried again."""
        if not shiboken6.isValid(self) or written.key != self.key:
            return  # its field shows another text now; the draft comes back with its own
        self._stored, self._drafted = before, True
        if not self._touched:
            self._write(written.text)
            self._touched = True


class DraftLine(QLineEdit):
    """A line of text that keeps itself. `commit(text)` is called only when the text differs from the
    committed one.
    """

    def __init__(
        self, model: WorkspaceModel, key: str, name: str, commit: Callable[[str], object], *, hint: str = ""
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        keep_short(self)
        self.keeper = DraftKeeper(self, model, key, read=self._composed, write=self.setText, commit=commit)
        self.textEdited.connect(self.keeper.edited)
        self.editingFinished.connect(self.keeper.flush)

    def event(self, event: QEvent) -> bool:
        undo, redo = self.isUndoAvailable(), self.isRedoAvailable()
        return let_go(event, undo=undo, redo=redo) or super().event(event)

    def _composed(self) -> str:
        """The text with composed letters, whatever the keyboard sent."""
        return unicodedata.normalize("NFC", self.text())

    def show_text(self, stored: str, state: WorkspaceState) -> None:
        self.keeper.show(stored, state.drafts)
        self.setReadOnly(state.read_only)
        if not self.hasFocus():
            self.setCursorPosition(0)  # a long text shows its beginning


class LocalField(QWidget):
    """Text in the writer's language and the second one, keeping itself. `commit(text by language)`."""

    def __init__(
        self,
        model: WorkspaceModel,
        key: str,
        name: str,
        commit: Callable[[dict[str, str]], object],
        *,
        hint: str = "",
        rows: int = 1,
    ) -> None:
        super().__init__()
        self._model, self._name, self._hint, self._rows = model, name, hint, rows
        self._languages: tuple[str, str | None] = ("", None)
        self._edit: LocalTextEdit | None = None
        self._across = False
        self._layout = column(gap=0)
        self.setLayout(self._layout)
        self.keeper = DraftKeeper(
            self,
            model,
            key,
            read=self._json,
            write=self._take,
            commit=lambda text: commit(json.loads(text) if text else {}),
        )
        self._build()

    def show_text(self, stored: LocalText, state: WorkspaceState) -> None:
        if self._languages != (self._model.language, self._model.second_language):
            self.keeper.flush()
            self._build()
        self.keeper.show(_as_json(stored), state.drafts)
        if self._edit is not None:
            self._edit.set_read_only(state.read_only)

    def flush(self) -> None:
        self.keeper.flush()

    def value(self) -> dict[str, str]:
        return self._edit.value() if self._edit is not None else {}

    def edit(self) -> LocalTextEdit:
        """The editor itself, one area per language."""
        if self._edit is None:
            self._build()
            return self.edit()
        return self._edit

    def _build(self) -> None:
        kept = self.value()
        clear(self._layout)
        self._languages = (self._model.language, self._model.second_language)
        self._edit = LocalTextEdit(*self._languages, name=self._name, rows=self._rows)
        self._edit.set_placeholder(self._hint)
        self._edit.set_value(kept)
        self._edit.edited.connect(self.keeper.edited)
        self._edit.committed.connect(self.keeper.flush)
        for area in self._areas():
            area.installEventFilter(self)
            area.textChanged.connect(self._grow)
        self._layout.addWidget(self._edit)
        self.setFocusProxy(self._edit)
        self._grow()
        self._arrange()

    def _areas(self) -> list[QPlainTextEdit]:
        edit = self._edit
        tags = [tag for tag in self._languages if tag]
        return [edit.area(tag) for tag in dict.fromkeys(tags)] if edit is not None else []

    def _grow(self) -> None:
        """As high as the text needs, between the rows asked for and four more."""
        heights: dict[QPlainTextEdit, int] = {}
        for area in self._areas():
            line = area.fontMetrics().lineSpacing()
            needed, block = 0.0, area.document().begin()
            while block.isValid():
                needed += area.blockBoundingRect(block).height()
                block = block.next()
            most = line * (self._rows + MORE_ROWS)
            around = 2 * theme().space(tokens.S) + int(2 * area.document().documentMargin()) + tokens.XS
            height = max(theme().px(tokens.TARGET), int(min(max(needed, line * self._rows), most)) + around)
            always_off, as_needed = (
                Qt.ScrollBarPolicy.ScrollBarAlwaysOff,
                Qt.ScrollBarPolicy.ScrollBarAsNeeded,
            )
            area.setVerticalScrollBarPolicy(as_needed if needed > most else always_off)
            heights[area] = height
        for area, own in heights.items():
            height = max(heights.values()) if self._across else own
            area.setMinimumHeight(height)
            area.setMaximumHeight(height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:  # another width, other lines
            QTimer.singleShot(0, self, self._grow)
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        layout = self._edit.layout() if self._edit is not None else None
        if isinstance(layout, QBoxLayout):
            wide = self.width() >= theme().px(tokens.FORM_WIDTH) - tokens.XXL
            across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            layout.setDirection(across if wide else down)
            layout.setSpacing(theme().space(tokens.M if wide else tokens.S))
            if wide != self._across:
                self._across = wide
                self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _json(self) -> str:
        return _as_json(self.value())

    def _take(self, text: str) -> None:
        if self._edit is not None:
            self._edit.set_value(json.loads(text) if text else {})
            self._grow()


def _as_json(text: LocalText) -> str:
    """One text for equal values, whatever the order of languages; empty for no text at all."""
    kept = {tag: value for tag, value in text.items() if value}
    return json.dumps(kept, sort_keys=True, ensure_ascii=False) if kept else ""
