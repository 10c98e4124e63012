"""One corrective action as a card that keeps itself: what, why, who, until when, its findings, photos before
and after, and how its status came about.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QDate, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector_app.domain.records import Action, Photo
from inspector_app.services.actions import STATUSES, StatusChange
from inspector_app.ui.screens.workspace.actions.links import FindingLinks
from inspector_app.ui.screens.workspace.drafting import DraftLine, LocalField
from inspector_app.ui.screens.workspace.photo_row import PhotoRow
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.words import moment_text
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.boxes import Card, column, row
from inspector_app.ui.widgets.buttons import Button, IconButton
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.form import ComboBox, DateField, FormRow
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.phrases import PhraseButton

DUE_DAYS = 14


class ActionCard(Card):
    """`changed(action id, fields)`, `binned(action id)`, `finding_asked(finding id)` to go there."""

    changed = Signal(str, object)
    binned = Signal(str)
    finding_asked = Signal(str)

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures, action: Action) -> None:
        super().__init__(gap=tokens.CONTROL_GAP)
        self.action_id = action.id
        self._model = model
        self._stored = action
        self._shown_status = ""
        self._shown_due: str | None = None
        self._make_fields()
        size = QSize(tokens.RAIL_WIDTH, tokens.THUMB)
        self.photos = {role: PhotoRow(model, pictures, size) for role in ("before", "after")}
        self.links = FindingLinks(model)
        self.links.chosen.connect(lambda findings: self._set(findings=findings))
        self.links.finding_asked.connect(self.finding_asked)
        self._number = Label("", "heading")
        self._overdue = Label("", "strong", tone="bad")
        self._history = Label("", "muted", wrap=True)
        self.body.addLayout(row(self._number, self._overdue, 1, self._bin))
        for name, field in (
            (self.tr("What is to be done"), self._what),
            (self.tr("Why, with the root cause"), self._why),
        ):
            self.body.addWidget(FormRow(name, self._with_phrases(field)))
        self.body.addWidget(self._facts())
        self.body.addWidget(self.links)
        self.body.addWidget(self._photo_rows())
        self.body.addWidget(self._history)
        self.setFocusProxy(self._what)

    def _make_fields(self) -> None:
        model, key = self._model, f"action.{self.action_id}"
        what, why = self.tr("What is to be done"), self.tr("Why, with the root cause")
        self._what = LocalField(model, f"{key}.what", what, lambda text: self._set(what=text))
        self._why = LocalField(model, f"{key}.why", why, lambda text: self._set(why=text))
        self._owner = DraftLine(
            model, f"{key}.owner", self.tr("Owner"), lambda text: self._set(owner=text.strip())
        )
        self._due = DateField()
        # Half a day is no day: what is typed is kept once it is left.
        self._due.setKeyboardTracking(False)
        self._due.dateChanged.connect(lambda date: self._set(due=date.toString(Qt.DateFormat.ISODate)))
        model.flush_asked.connect(self._due.interpretText)
        self.status = ComboBox()
        for status in STATUSES:
            self.status.addItem(self._status_name(status), status)
        self.status.activated.connect(lambda place: self._set(status=str(self.status.itemData(place))))
        self._bin = IconButton("trash-2", self.tr("Move this action to the bin"))
        self._bin.clicked.connect(lambda: self.binned.emit(self.action_id))

    def _with_phrases(self, field: LocalField) -> QWidget:
        held = QWidget()
        line = row(gap=tokens.XS)
        line.addWidget(field, 1)
        line.addWidget(PhraseButton(self._model, field, "action"), 0, Qt.AlignmentFlag.AlignTop)
        held.setLayout(line)
        return held

    def _facts(self) -> QWidget:
        held = QWidget()
        flow = FlowLayout(held, gap=tokens.M, stretch=True)
        for name, field in (
            (self.tr("Owner"), self._owner),
            (self.tr("Due"), self._due),
            (self.tr("Status"), self.status),
        ):
            flow.addWidget(FormRow(name, field))
        return held

    def _photo_rows(self) -> QWidget:
        held = QWidget()
        flow = FlowLayout(held, gap=tokens.M, stretch=True)
        self.add_photo: dict[str, Button] = {}
        for role, name in (("before", self.tr("Before")), ("after", self.tr("After"))):
            self.add_photo[role] = Button(name, "camera", kind="quiet")
            self.add_photo[role].setAccessibleName(self.tr("Add a photo: {when}").format(when=name))
            self.add_photo[role].clicked.connect(
                partial(self._model.photo_wanted.emit, "action", self.action_id, role)
            )
            part = QWidget()
            head: QHBoxLayout = row(self.add_photo[role], 1)
            part.setLayout(column(head, self.photos[role], 1, gap=tokens.XS))
            flow.addWidget(part)
        return held

    # -- showing ---------------------------------------------------------------------------------------------

    def show_action(self, number: int, action: Action, state: WorkspaceState) -> None:
        self._stored = action
        self._number.setText(self.tr("Action {number}").format(number=number))
        self._what.show_text(action.what, state)
        self._why.show_text(action.why, state)
        self._owner.show_text(action.owner, state)
        if action.due != self._shown_due or not self._due.hasFocus():  # else somebody is typing
            self._shown_due = action.due
            self._show_due(action, read_only=state.read_only)
        due = QDate.fromString(action.due or "", Qt.DateFormat.ISODate)
        late = due.isValid() and due < QDate.currentDate() and action.status in ("open", "in_progress")
        self._overdue.setText(self.tr("overdue") if late else "")
        self.status.choose(action.status)
        self.links.show_links(action.findings, state)
        for role, shown in self.photos.items():
            shown.show_photos(_photos(action, role, state))
        editable = not state.read_only
        for widget in (self._due, self.status, self._bin, *self.add_photo.values()):
            widget.setEnabled(editable)
        if self._shown_status != f"{action.status}/{action.seq}":
            self._shown_status = f"{action.status}/{action.seq}"
            self._read_history()

    def _show_due(self, action: Action, *, read_only: bool) -> None:
        due = QDate.fromString(action.due or "", Qt.DateFormat.ISODate)
        with QSignalBlocker(self._due):
            if read_only and not due.isValid():
                # Somebody else's row without a date, or with none that can be read: none is made up for it.
                self._due.setSpecialValueText(action.due or "—")
                self._due.setDate(self._due.minimumDate())
            else:
                self._due.setSpecialValueText("")
                self._due.setDate(due if due.isValid() else QDate.currentDate().addDays(DUE_DAYS))

    def _read_history(self) -> None:
        from inspector_app.services.actions import status_history

        self._model.query(
            lambda file: status_history(file, self.action_id),
            done=self._show_history,
            failed=lambda _error: None,  # it went to the bin meanwhile
        )

    def _show_history(self, changes: tuple[StatusChange, ...]) -> None:
        parts = [
            self.tr("{status} {day}, {person}").format(
                status=self._status_name(change.status),
                day=moment_text(change.wall_ms),
                person=self._model.text(change.person),
            )
            for change in changes
        ]
        self._history.setText("  →  ".join(parts))

    def _status_name(self, status: str) -> str:
        return {
            "open": self.tr("Open"),
            "in_progress": self.tr("In progress"),
            "done": self.tr("Done"),
            "verified": self.tr("Verified"),
        }.get(status, status)

    def _set(self, **fields: object) -> None:
        if any(getattr(self._stored, name) != value for name, value in fields.items()):
            self.changed.emit(self.action_id, fields)


def _photos(action: Action, role: str, state: WorkspaceState) -> tuple[Photo, ...]:
    """Photos of one role; before it, those of the findings it answers too."""
    record = state.record
    own = {
        link.photo
        for link in record.links
        if (link.target_kind, link.target, link.role) == ("action", action.id, role)
    }
    photos = [photo for photo in record.photos_of("action", action.id) if photo.id in own]
    if role == "before":
        photos += [photo for finding in action.findings for photo in record.photos_of("finding", finding)]
    return tuple({photo.id: photo for photo in photos}.values())
