"""What belongs to the item in focus: guidance, the reason for "not applicable", a note, its photos."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal

from inspector_app.ui.screens.workspace.drafting import LocalField
from inspector_app.ui.screens.workspace.photo_row import PhotoRow
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_checklist import ItemRow
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.boxes import Box, column
from inspector_app.ui.widgets.labels import Label


class ItemDetails(Box):
    """Everything in it keeps itself; there is nothing to confirm."""

    photo_asked = Signal()

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures, shown: ItemRow) -> None:
        super().__init__("scrolled")
        self._model = model
        key = shown.item.key
        self._key = key
        guidance = model.both(shown.item.guidance, "\n")
        self._guidance = Label(guidance, "soft", wrap=True)
        if not guidance:
            self._guidance.hide()
        self._reason_label = Label(self.tr("Why is it not applicable?"), "label")
        self._reason = LocalField(
            model, f"answer.{key}.reason", self.tr("Why is it not applicable?"), self._commit_reason
        )
        self._note = LocalField(
            model,
            f"answer.{key}.note",
            self.tr("Note"),
            self._commit_note,
            hint=self.tr("Note for the report"),
        )
        self._photos = PhotoRow(model, pictures, QSize(tokens.RAIL_WIDTH, tokens.THUMB))
        layout = column(
            self._guidance, self._reason_label, self._reason, self._note, self._photos, gap=tokens.S
        )
        layout.setContentsMargins(
            tokens.M + tokens.ICON + tokens.CONTROL_GAP, 0, tokens.CONTROL_GAP, tokens.CONTROL_GAP
        )
        self.setLayout(layout)

    def show_row(self, shown: ItemRow, state: WorkspaceState) -> None:
        answer = shown.answer
        not_applicable = answer is not None and answer.value == "na"
        self._reason_label.setVisible(not_applicable)
        self._reason.setVisible(not_applicable)
        self._reason.show_text(answer.na_reason if answer else {}, state)
        self._note.show_text(answer.note if answer else {}, state)
        self._note.setVisible(not state.read_only or bool(answer and answer.note))
        self._photos.show_photos(state.record.photos_of("item", self._key))

    def ask_reason(self) -> None:
        self._reason.setFocus()

    def leave(self) -> None:
        self._reason.flush()
        self._note.flush()

    def _commit_reason(self, text: dict[str, str]) -> None:
        from inspector_app.services.answers import answer_item

        self._model.command(answer_item, self._key, "na", na_reason=text)

    def _commit_note(self, text: dict[str, str]) -> None:
        from inspector_app.services.answers import note_item

        self._model.command(note_item, self._key, text)
