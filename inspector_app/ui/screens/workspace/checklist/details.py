"""What belongs to the item in focus, below its line: guidance, clause, options, reason, note, photos.

One for the whole checklist: it is filled for the item that comes into focus, and commits what was written for
the one before.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from inspector_app.domain.errors import InputError
from inspector_app.domain.pack import ItemKind
from inspector_app.ui.screens.workspace import keys
from inspector_app.ui.screens.workspace.checklist.options import OptionButtons
from inspector_app.ui.screens.workspace.checklist.scanning import CodeBox
from inspector_app.ui.screens.workspace.drafting import LocalField
from inspector_app.ui.screens.workspace.photo_row import PhotoRow
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_checklist import ItemRow
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.boxes import Box, column, row
from inspector_app.ui.widgets.buttons import Button
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.phrases import PhraseButton


class ItemDetails(Box):
    """Everything in it keeps itself; nothing is to be confirmed. `answered(value)`, empty to clear;
    `scan_asked()` for the camera.
    """

    answered = Signal(str)
    scan_asked = Signal()

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__("scrolled")
        self._model = model
        self._key = ""
        self._noting = False
        self._clause_open = False
        self._guidance = Label("", "soft", wrap=True)
        self.options = OptionButtons(model)
        self.options.answered.connect(self.answered)
        self._clause_text = Label("", "muted", wrap=True)
        self._clause_box = Box("card", column(self._clause_text, margin=tokens.CONTROL_GAP))
        self._clause_box.set_tone("accent")
        self._code = CodeBox()
        self._make_fields()
        self._photos = PhotoRow(model, pictures, QSize(tokens.RAIL_WIDTH, tokens.THUMB))
        self._make_actions()
        upper = column(
            self._guidance,
            self.options,
            self._code,
            self._clause_box,
            self._reason_box,
            self._note_box,
            self._photos,
            gap=tokens.S,
        )
        # The words of quiet buttons begin where the other words do; the space around them stands out.
        upper.setContentsMargins(theme().space(tokens.S), 0, 0, 0)
        layout = column(upper, self._actions, gap=tokens.XS)
        layout.setContentsMargins(0, 0, theme().space(tokens.CONTROL_GAP), theme().space(tokens.S))
        self.setLayout(layout)

    def _make_fields(self) -> None:
        why = self.tr("Why is it not applicable?")
        self._reason = LocalField(self._model, "", why, self._commit_reason)
        self._reason_box = self._field_box(Label(why, "label"), self._reason)
        self._note = LocalField(
            self._model, "", self.tr("Note"), self._commit_note, hint=self.tr("Note for the report")
        )
        self._note_box = self._field_box(None, self._note)

    def _field_box(self, label: Label | None, field: LocalField) -> QWidget:
        held = QWidget()
        line = row(gap=tokens.XS)
        line.addWidget(field, 1)
        line.addWidget(PhraseButton(self._model, field, "comment"))
        held.setLayout(column(label, line, gap=tokens.XS) if label is not None else line)
        return held

    def _make_actions(self) -> None:
        self.comment = Button(self.tr("Comment"), "message-square-text", kind="quiet")
        self.comment.describe(self.tr("Write a note for the report"), keys.NOTE)
        self.comment.clicked.connect(self.begin_note)
        self.clause = Button("", "book-open-check", kind="quiet")
        self.clause.setCheckable(True)
        self.clause.clicked.connect(self.toggle_clause)
        self.scan = Button(self.tr("Scan with the camera"), "scan-barcode", kind="quiet")
        self.scan.clicked.connect(self.scan_asked)
        self.not_applicable = Button(self.tr("Not applicable"), "minus", kind="quiet")
        self.not_applicable.describe(self.tr("The item does not apply; asks for the reason"), "N")
        self.not_applicable.clicked.connect(lambda: self.answered.emit("na"))
        self.clear = Button(self.tr("Clear the answer"), "eraser", kind="quiet")
        self.clear.describe(self.tr("Take the answer back"), "Del")
        self.clear.clicked.connect(lambda: self.answered.emit(""))
        self._actions = QWidget()
        flow = FlowLayout(self._actions, gap=tokens.XS)
        for button in (self.scan, self.comment, self.clause, self.not_applicable, self.clear):
            flow.addWidget(button)

    # -- showing ---------------------------------------------------------------------------------------------

    def show_row(self, shown: ItemRow, state: WorkspaceState) -> None:
        item = shown.item
        if item.key != self._key:
            self.leave()
            self._key = item.key
            self._noting = self._clause_open = False
            self._reason.keeper.use(f"answer.{item.key}.reason")
            self._note.keeper.use(f"answer.{item.key}.note")
        guidance = self._model.both(item.guidance, "\n")
        self._guidance.setText(guidance)
        self._guidance.setVisible(bool(guidance))
        self.options.show_row(shown, read_only=state.read_only)
        self._code.show_row(shown, state)
        self._show_clause(shown, state)
        self._reason_box.setVisible(shown.not_applicable)
        self._reason.show_text(shown.reason, state)
        self._note.show_text(shown.note, state)
        written = bool(shown.note) or self._note.keeper.key in state.drafts or bool(self._note.value())
        self._note_box.setVisible(written or (self._noting and not state.read_only))
        self._photos.show_photos(state.record.photos_of("item", item.key))
        self.comment.setVisible(not state.read_only and not self._note_box.isVisibleTo(self))
        self.scan.setVisible(item.kind == ItemKind.BARCODE and not state.read_only)
        verdict = item.kind == ItemKind.PASS_FAIL
        self.not_applicable.setVisible(not (state.read_only or verdict or shown.not_applicable))
        self.clear.setVisible(bool(shown.value) and not state.read_only)

    def _show_clause(self, shown: ItemRow, state: WorkspaceState) -> None:
        number = shown.item.clause
        self.clause.setVisible(bool(number))
        self._clause_box.setVisible(bool(number) and self._clause_open)
        self.clause.setChecked(self._clause_open)
        if not number:
            return
        try:
            clause = state.pack.clause(number)
        except InputError:
            self.clause.hide()
            return
        standard = state.pack.standard.code
        self.clause.setText(f"§ {number}")
        self.clause.describe(self.tr("Text of the clause"), "T")
        self.clause.setAccessibleName(self.tr("Text of clause {number}").format(number=number))
        title = f"{standard} § {number} {self._model.both(clause.title)}"
        self._clause_text.setText(f"{title}\n{self._model.both(clause.text, chr(10))}")

    def toggle_clause(self) -> None:
        """Show or hide the text of the clause, in both languages."""
        self._clause_open = not self._clause_open
        self._clause_box.setVisible(self._clause_open)
        self.clause.setChecked(self._clause_open)

    # -- writing ---------------------------------------------------------------------------------------------

    def begin_note(self) -> None:
        """Put the cursor into the note."""
        self._noting = True
        self._note_box.show()
        self.comment.hide()
        self._note.setFocus()

    def ask_reason(self) -> None:
        """Put the cursor where the reason for "not applicable" is written."""
        self._reason_box.show()
        self._reason.setFocus()

    def leave(self) -> None:
        """Commit what was written for the item that was shown."""
        if self._key:
            self._reason.flush()
            self._note.flush()

    def _commit_reason(self, text: dict[str, str]) -> None:
        from inspector_app.services.answers import answer_item

        self._model.command(answer_item, self._key, "na", na_reason=text)

    def _commit_note(self, text: dict[str, str]) -> None:
        from inspector_app.services.answers import note_item

        self._model.command(note_item, self._key, text)
