"""The actions step: what the factory is to do, and the findings nobody is to do anything about yet."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QEvent, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from inspector_app.domain.records import Action
from inspector_app.domain.text import LocalText
from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.screens.workspace.actions.card import DUE_DAYS, ActionCard
from inspector_app.ui.screens.workspace.actions.links import finding_text
from inspector_app.ui.screens.workspace.step_view import StepView
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_defects import FindingRow, finding_rows
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState
from inspector_app.ui.widgets.boxes import ScrollColumn, clear, column, row
from inspector_app.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.chips import CLASS_ICONS
from inspector_app.ui.widgets.empty import EmptyState
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.focus import lead_focus
from inspector_app.ui.widgets.labels import Label

NEW = "Ctrl+Shift+N"
FIRST_OFFERED = 4
_RANK = {"critical": 0, "major": 1, "minor": 2}
FINDING = "finding:"
"""Before a finding's id in a target: the action that answers it, made when there is none."""


class ActionsView(StepView):
    """An action is made by one touch, from nothing or from a finding, and filled in where it stands."""

    step = Step.ACTIONS

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__(model, pictures)
        self._cards: dict[str, ActionCard] = {}
        self._offered: tuple[object, ...] = ()
        self._all = False
        self.add = PrimaryButton(self.tr("New action"), "plus")
        self.add.describe(self.tr("New action"), NEW)
        self.add.setShortcut(QKeySequence(NEW))
        self.add.clicked.connect(self._add)
        self._empty = EmptyState(
            "list-todo",
            self.tr("No actions"),
            self.tr(
                "What the factory is to do about a finding: what, why, who, until when. It is in the report."
            ),
        )
        self._unanswered = Label(self.tr("Findings without an action"), "label")
        self.offers = QWidget()
        self._offers = FlowLayout(self.offers, gap=tokens.S)
        self._scroll = ScrollColumn(gap=tokens.M, margin=tokens.L, width=tokens.READING_WIDTH)
        self._scroll.body.addLayout(row(Label(self.tr("Corrective actions"), "title"), 1, self.add))
        self._scroll.body.addWidget(self._empty)
        self._scroll.body.addLayout(column(self._unanswered, self.offers, gap=tokens.S))
        self._scroll.body.addStretch(1)
        self.setLayout(column(self._scroll, gap=0))
        lead_focus(self, self.add)

    def show_state(self, state: WorkspaceState) -> None:
        actions = {action.id: action for action in state.record.actions}
        for gone in set(self._cards) - set(actions):
            card = self._cards.pop(gone)
            self._scroll.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        for number, action in enumerate(actions.values(), start=1):
            if action.id not in self._cards:
                card = ActionCard(self.model, self.pictures, action)
                card.changed.connect(self._change)
                card.binned.connect(self._bin)
                card.finding_asked.connect(lambda finding: self.jump.emit(Step.DEFECTS, finding))
                self._cards[action.id] = card
                self._scroll.body.insertWidget(self._scroll.body.count() - 1, card)
            self._cards[action.id].show_action(number, action, state)
        self._show_offers(state)
        self._empty.setVisible(not actions)
        self.add.setEnabled(not state.read_only)

    def _show_offers(self, state: WorkspaceState) -> None:
        """The gravest findings without an action; a touch makes one for it."""
        answered = {finding for action in state.record.actions for finding in action.findings}
        rows = [found for found in finding_rows(state) if found.finding.id not in answered]
        rows.sort(key=lambda found: _RANK.get(found.finding.cls, len(_RANK)))
        offered = (tuple(rows), self.model.language, state.read_only, self._all)
        if offered == self._offered:
            return
        self._offered = offered
        clear(self._offers)
        for found in rows if self._all else rows[:FIRST_OFFERED]:
            self._offers.addWidget(self._offer(found, editable=not state.read_only))
        hidden = 0 if self._all else len(rows) - FIRST_OFFERED
        if hidden > 0:
            more = LinkButton(self.tr("Show %n more", "", hidden), "chevron-down")
            more.clicked.connect(self._offer_all)
            self._offers.addWidget(more)
        for widget in (self._unanswered, self.offers):
            widget.setVisible(bool(rows))

    def _offer_all(self) -> None:
        self._all = True
        if self.model.state is not None:
            self._show_offers(self.model.state)

    def _offer(self, found: FindingRow, *, editable: bool) -> SecondaryButton:
        text = finding_text(self.model, found)
        made = SecondaryButton(text, CLASS_ICONS.get(found.finding.cls, "bug"))
        made.setAccessibleName(self.tr("New action for: {finding}").format(finding=text))
        made.setToolTip(made.accessibleName())
        made.clicked.connect(partial(self._answer, found.finding.id))
        made.setEnabled(editable)
        return made

    def _answer(self, finding: str) -> None:
        from inspector_app.services.actions import action_of

        self.model.command(action_of, finding, due=_due(), done=self._added)

    def _add(self) -> None:
        from inspector_app.services.actions import add_action

        self.model.command(add_action, {}, due=_due(), done=self._added)

    def _added(self, action: Action) -> None:
        self.go_to(action.id)

    def _change(self, action_id: str, fields: dict[str, Any]) -> None:
        from inspector_app.services.actions import change_action

        self.model.command(change_action, action_id, **fields)

    def _bin(self, action_id: str) -> None:
        from inspector_app.services.actions import bin_action

        self.model.command(bin_action, action_id)

    def go_to(self, target: str) -> None:
        state = self.model.state
        if target.startswith(FINDING) and state is not None and not state.read_only:
            self._answer(target.removeprefix(FINDING))
            return
        card = self._cards.get(target)
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, card, lambda: self._bring(card))
        else:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring(self, card: ActionCard) -> None:
        # Heights climb one level with each turn; a card just put in would still lie below the edge.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self._scroll.ensureWidgetVisible(card)

    def commands(self) -> tuple[PaletteEntry, ...]:
        state = self.model.state
        if state is None or state.read_only:
            return ()
        return (PaletteEntry("action.new", self.tr("New action"), self._add, icon="plus", shortcut=NEW),)

    def large_text(self) -> tuple[LocalText, LocalText] | None:
        """What is to be done, of the action in focus."""
        state = self.model.state
        actions = {action.id: action for action in state.record.actions} if state is not None else {}
        action = actions.get(self._focused())
        return ({"en": action.owner}, action.what) if action is not None and action.what else None

    def _focused(self) -> str:
        focus = self.focusWidget()
        return next((key for key, card in self._cards.items() if card.isAncestorOf(focus)), "")

    def photo_target(self) -> tuple[str, str, str]:
        focused = self._focused()
        return ("action", focused, "before") if focused else ("inspection", "", "overview")


def _due() -> str:
    return QDate.currentDate().addDays(DUE_DAYS).toString(Qt.DateFormat.ISODate)
