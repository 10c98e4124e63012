"""The actions step: corrective actions as cards that keep themselves."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QDate, Qt, Signal

from inspector_app.domain.records import Action
from inspector_app.ui.screens.workspace.drafting import DraftLine, LocalField
from inspector_app.ui.screens.workspace.step_view import StepView
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState
from inspector_app.ui.widgets.boxes import Card, ScrollColumn, column, row
from inspector_app.ui.widgets.buttons import IconButton, PrimaryButton
from inspector_app.ui.widgets.empty import EmptyState
from inspector_app.ui.widgets.form import ComboBox, DateField, FormRow
from inspector_app.ui.widgets.labels import Label

DUE_DAYS = 14


class ActionCard(Card):
    """`changed(action id, fields)`, `binned(action id)`."""

    changed = Signal(str, object)
    binned = Signal(str)

    def __init__(self, model: WorkspaceModel, action: Action) -> None:
        super().__init__(gap=tokens.CONTROL_GAP)
        self.action_id = action.id
        self._stored = action
        self._what = LocalField(
            model,
            f"action.{action.id}.what",
            self.tr("What is to be done"),
            lambda text: self._set(what=text),
        )
        self._why = LocalField(
            model,
            f"action.{action.id}.why",
            self.tr("Why, with the root cause"),
            lambda text: self._set(why=text),
        )
        self._owner = DraftLine(
            model, f"action.{action.id}.owner", self.tr("Owner"), lambda text: self._set(owner=text.strip())
        )
        self._due = DateField()
        self._due.dateChanged.connect(lambda date: self._set(due=date.toString(Qt.DateFormat.ISODate)))
        self._status = ComboBox()
        for key, text in (
            ("open", self.tr("Open")),
            ("in_progress", self.tr("In progress")),
            ("done", self.tr("Done")),
            ("verified", self.tr("Verified")),
        ):
            self._status.addItem(text, key)
        self._status.activated.connect(lambda place: self._set(status=str(self._status.itemData(place))))
        self._bin = IconButton("trash-2", self.tr("Move this action to the bin"))
        self._bin.clicked.connect(lambda: self.binned.emit(self.action_id))
        self.body.addWidget(FormRow(self.tr("What is to be done"), self._what))
        self.body.addWidget(FormRow(self.tr("Why, with the root cause"), self._why))
        last = row(gap=tokens.M)
        last.addWidget(FormRow(self.tr("Owner"), self._owner), 2)
        last.addWidget(FormRow(self.tr("Due"), self._due), 1)
        last.addWidget(FormRow(self.tr("Status"), self._status), 1)
        last.addWidget(self._bin, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(last)
        self.setFocusProxy(self._what)

    def show_action(self, action: Action, state: WorkspaceState) -> None:
        self._stored = action
        self._what.show_text(action.what, state)
        self._why.show_text(action.why, state)
        self._owner.show_text(action.owner, state)
        self._due.blockSignals(True)
        due = QDate.fromString(action.due or "", Qt.DateFormat.ISODate)
        self._due.setDate(due if due.isValid() else QDate.currentDate().addDays(DUE_DAYS))
        self._due.blockSignals(False)
        self._status.choose(action.status)
        for widget in (self._due, self._status, self._bin):
            widget.setEnabled(not state.read_only)

    def _set(self, **fields: object) -> None:
        if any(getattr(self._stored, name) != value for name, value in fields.items()):
            self.changed.emit(self.action_id, fields)


class ActionsView(StepView):
    """An action is made by one touch and filled in where it stands."""

    step = Step.ACTIONS

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__(model, pictures)
        self._cards: dict[str, ActionCard] = {}
        self._fresh = ""
        self.add = PrimaryButton(self.tr("New action"), "plus")
        self.add.clicked.connect(self._add)
        self._empty = EmptyState(
            "list-todo",
            self.tr("No actions"),
            self.tr(
                "What the factory is to do about a finding: what, why, who, until when. It is in the report."
            ),
        )
        self._scroll = ScrollColumn(gap=tokens.M, margin=tokens.L, width=tokens.READING_WIDTH)
        self._scroll.body.addLayout(row(Label(self.tr("Corrective actions"), "title"), 1, self.add))
        self._scroll.body.addWidget(self._empty)
        self._scroll.body.addStretch(1)
        self.setLayout(column(self._scroll, gap=0))
        self.setFocusProxy(self.add)

    def show_state(self, state: WorkspaceState) -> None:
        actions = {action.id: action for action in state.record.actions}
        for gone in set(self._cards) - set(actions):
            card = self._cards.pop(gone)
            self._scroll.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        for action in actions.values():
            if action.id not in self._cards:
                card = ActionCard(self.model, action)
                card.changed.connect(self._change)
                card.binned.connect(self._bin)
                self._cards[action.id] = card
                self._scroll.body.insertWidget(self._scroll.body.count() - 1, card)
            self._cards[action.id].show_action(action, state)
        self._empty.setVisible(not actions)
        self.add.setEnabled(not state.read_only)

    def _add(self) -> None:
        from inspector_app.services.actions import add_action

        due = QDate.currentDate().addDays(DUE_DAYS).toString(Qt.DateFormat.ISODate)
        self.model.command(add_action, {}, due=due, done=self._added)

    def _added(self, action: Action) -> None:
        self.go_to(action.id)

    def _change(self, action_id: str, fields: dict[str, Any]) -> None:
        from inspector_app.services.actions import change_action

        self.model.command(change_action, action_id, **fields)

    def _bin(self, action_id: str) -> None:
        from inspector_app.services.actions import bin_action

        def done(_result: object) -> None:
            self.model.app.show_toast(self.tr("The action is in the bin."), self.model.undo)

        self.model.command(bin_action, action_id, done=done)

    def go_to(self, target: str) -> None:
        card = self._cards.get(target)
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(card)
        else:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def photo_target(self) -> tuple[str, str, str]:
        focused = next(
            (key for key, card in self._cards.items() if card.isAncestorOf(self.focusWidget())), ""
        )
        return ("action", focused, "before") if focused else ("inspection", "", "overview")
