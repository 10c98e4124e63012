"""One item of the checklist: what to look at, its answer, its photos and note; the one in focus shows its
guidance.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from inspector_app.ui.screens.workspace.checklist.answering import AnswerControl, PhotoAnswer, make_control
from inspector_app.ui.screens.workspace.checklist.details import ItemDetails
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_checklist import ItemRow
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.buttons import Button
from inspector_app.ui.widgets.chips import ClassBadge
from inspector_app.ui.widgets.labels import IconLabel, Label


class ItemRowView(QWidget):
    """`by_key` while a key is answering. Signals: `focused(key)`, `answered(key, value)`, `photo_asked(key)`,
    `moved(key, +1 or -1)`.
    """

    focused = Signal(str)
    answered = Signal(str, str)
    moved = Signal(str, int)
    photo_asked = Signal(str)

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures, shown: ItemRow) -> None:
        super().__init__()
        self._model, self._pictures = model, pictures
        self.key = shown.item.key
        self.by_key = False
        self._current = False
        self._details: ItemDetails | None = None
        self._mark = IconLabel("circle-dot", "ink_faint")
        self._title = Label("", wrap=True)
        self._second = Label("", "muted", wrap=True)
        self._meta = Label("", "caption", wrap=True)
        self._badge = ClassBadge(shown.item.cls)
        self.control: AnswerControl = make_control(model, shown.item)
        self.control.answered.connect(lambda value: self.answered.emit(self.key, value))
        if isinstance(self.control, PhotoAnswer):
            self.control.photo_asked.connect(lambda: self.photo_asked.emit(self.key))
        self._photo = Button("", "camera", kind="quiet")
        self._photo.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._photo.clicked.connect(lambda: self.photo_asked.emit(self.key))
        if isinstance(self.control, PhotoAnswer):
            self._photo.hide()
        facts = row(self._badge, gap=tokens.S)
        facts.addWidget(self._meta, 1)
        words = column(self._title, self._second, facts, gap=tokens.XS // 2)
        line = row(gap=tokens.CONTROL_GAP)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(words, 1)
        line.addWidget(self._photo)
        line.addWidget(self.control)
        line.setContentsMargins(tokens.M, tokens.S, tokens.CONTROL_GAP, tokens.S)
        self._body = column(line, gap=0)
        self.setLayout(self._body)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_row(self, shown: ItemRow, state: WorkspaceState) -> None:
        item = shown.item
        self._title.setText(self._model.text(item.title))
        second = self._model.second(item.title)
        self._second.setText(second)
        self._second.setVisible(bool(second))
        self._meta.setText(self._meta_text(shown))
        self.control.show_answer(shown, state)
        self._show_mark(shown)
        self._show_photo(shown, state)
        self.setAccessibleName(f"{self._model.text(item.title)}: {self._answer_words(shown)}")
        if self._details is not None:
            self._details.show_row(shown, state)

    def _meta_text(self, shown: ItemRow) -> str:
        item, parts = shown.item, []
        if item.clause:
            parts.append(f"§ {item.clause}")
        if not item.required:
            parts.append(self.tr("optional"))
        if item.barcode is not None:
            parts.append(self.tr("expected {code}").format(code=item.barcode.expected_for()))
        note = self._model.text(shown.answer.note) if shown.answer else ""
        reason = self._model.text(shown.answer.na_reason) if shown.answer else ""
        if shown.answer and shown.answer.value == "na":
            parts.append(reason or self.tr("say why it is not applicable"))
        if note:
            parts.append(note)
        return " · ".join(parts)

    def _show_mark(self, shown: ItemRow) -> None:
        if shown.failed:
            self._mark.set_icon("circle-x", "bad")
        elif shown.answer is not None and shown.answer.value == "na":
            self._mark.set_icon("minus", "neutral")
        elif shown.answered:
            self._mark.set_icon("circle-check", "good")
        else:
            self._mark.set_icon("circle-dot", "line_strong")

    def _show_photo(self, shown: ItemRow, state: WorkspaceState) -> None:
        self._photo.setText(str(shown.photos) if shown.photos else "")
        self._photo.set_icon("camera", "warning" if shown.missing_photos else "ink_soft")
        if shown.missing_photos:
            self._photo.describe(self.tr("A photo is still asked for"), "C")
        else:
            self._photo.describe(self.tr("Add a photo to this item"), "C")
        self._photo.setEnabled(not state.read_only)

    def _answer_words(self, shown: ItemRow) -> str:
        if not shown.answered:
            return self.tr("open")
        if shown.failed:
            return self.tr("failed")
        return self.tr("answered")

    # -- attention -------------------------------------------------------------------------------------------

    def set_current(self, current: bool, shown: ItemRow | None, state: WorkspaceState) -> None:
        """Open or close the part with guidance, note, reason and photos."""
        if current == self._current:
            return
        self._current = current
        if current and shown is not None:
            self._details = ItemDetails(self._model, self._pictures, shown)
            self._details.show_row(shown, state)
            self._details.photo_asked.connect(lambda: self.photo_asked.emit(self.key))
            self._body.addWidget(self._details)
        elif self._details is not None:
            self._details.leave()
            self._body.removeWidget(self._details)
            self._details.hide()
            self._details.deleteLater()
            self._details = None
        self.update()

    def ask_reason(self) -> None:
        """Put the cursor where the reason for "not applicable" is written."""
        if self._details is not None:
            self._details.ask_reason()

    def set_narrow(self, narrow: bool) -> None:
        self.control.set_narrow(narrow)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self.focused.emit(self.key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self.moved.emit(self.key, step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self.control.begin():
                self.moved.emit(self.key, 1)
        elif not self._take_letter(event.text().lower()):
            super().keyPressEvent(event)

    def _take_letter(self, letter: str) -> bool:
        """P, F, N answer, C asks for a photo; False for any other key."""
        state = self._model.state
        if state is None or state.read_only or letter not in ("p", "f", "n", "c"):
            return False
        if letter == "c":
            self.photo_asked.emit(self.key)
            return True
        self.by_key = True
        try:
            return self.control.press(letter)
        finally:
            self.by_key = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._current:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("sunken"))
        painter.fillRect(
            0, 0, tokens.XS, self.height(), theme().colour("focus" if self.hasFocus() else "line_strong")
        )
