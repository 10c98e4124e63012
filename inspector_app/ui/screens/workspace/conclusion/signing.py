"""Signatures on the screen: inspector and representative of the factory, drawn or refused with a reason."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector_app.domain.records import Signature
from inspector_app.ui.said_in import translate_to
from inspector_app.ui.screens.workspace.conclusion.sign_form import SignForm, meaning_text
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.viewmodels.workspace_words import clock, role_name
from inspector_app.ui.widgets.boxes import Card, column, row
from inspector_app.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.chips import Chip
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.localtext import LocalTextEdit
from inspector_app.ui.widgets.signature import SignaturePad


class SignatureCard(Card):
    """One role. Signing again replaces the earlier signature; both stay in the trail. `decide_asked` where
    the decision is missing.
    """

    decide_asked = Signal()

    def __init__(self, model: WorkspaceModel, role: str) -> None:
        super().__init__(gap=tokens.CONTROL_GAP)
        self._model, self._role = model, role
        self._again = False
        self._state_chip = Chip(self.tr("open"), "neutral", "clock")
        self._heading = Label("", "heading", wrap=True)
        head = row(gap=tokens.S)
        head.addWidget(self._heading, 1)
        head.addWidget(self._state_chip)
        self.body.addLayout(head)
        self._form_page, self._done_page = self._unsigned_page(), self._signed_page()
        for page in (self._form_page, self._done_page):
            page.hide()
            self.body.addWidget(page)

    def _unsigned_page(self) -> QWidget:
        self.form = SignForm(self._model, self._role)
        self.form.changed.connect(self._allow)
        self.pad = self.form.pad
        self._clear = LinkButton(self.tr("Clear"), "eraser")
        self._clear.clicked.connect(self.pad.clear)
        self.sign_button = PrimaryButton(self.tr("Sign"), "signature")
        self.sign_button.clicked.connect(self._sign)
        self.refuse = SecondaryButton(self.tr("Refuses to sign …"))
        if self._role != "factory":
            self.refuse.hide()
        self.refuse.clicked.connect(self._ask_refusal)
        self._first = LinkButton(self.tr("Decide first; then both sign."), "arrow-right")
        self._first.clicked.connect(self.decide_asked)
        self._missing = Label("", "muted", wrap=True)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=tokens.S)
        for button in (self.sign_button, self.refuse, self._clear):
            flow.addWidget(button)
        page = QWidget()
        page.setLayout(
            column(
                self.form, buttons, self._missing, row(self._first, 1), self._refusal_page(), 1,
                gap=tokens.CONTROL_GAP,
            )
        )  # fmt: skip
        return page

    def _refusal_page(self) -> QWidget:
        self._refusal = QWidget()
        self.refusal_text = LocalTextEdit(
            self._model.language, self._model.second_language, name=self.tr("Reason of the refusal"), rows=1
        )
        self.refusal_text.set_placeholder(self.tr("What did the representative say?"))
        self.record_refusal = SecondaryButton(self.tr("Record the refusal"))
        self.record_refusal.clicked.connect(self._refused)
        self.refusal_text.edited.connect(self._allow)
        self._refusal.setLayout(column(self.refusal_text, row(1, self.record_refusal)))
        self._refusal.hide()
        return self._refusal

    def _signed_page(self) -> QWidget:
        self._shown_pad = SignaturePad(self.tr("Signature"))
        self._shown_pad.setEnabled(False)
        self._shown_name = Label("", "strong", wrap=True)
        self._shown_facts = Label("", "muted", wrap=True)
        self._outdated = Label(
            self.tr("Something was entered or changed after this. It has to be signed again."), wrap=True
        )
        self._sign_again = LinkButton(self.tr("Sign again"), "pencil")
        self._sign_again.clicked.connect(self.start_again)
        page = QWidget()
        page.setLayout(
            column(
                self._shown_pad, self._shown_name, self._shown_facts, self._outdated,
                row(self._sign_again, 1), 1, gap=tokens.XS,
            )
        )  # fmt: skip
        return page

    # -- showing ---------------------------------------------------------------------------------------------

    def show_state(self, state: WorkspaceState) -> None:
        mine = [one for one in state.record.signatures if one.role == self._role]
        signature = mine[-1] if mine else None
        self._heading.setText(self._title())
        if signature is not None and not self._again:
            self._show_signature(signature, outdated=signature.id in state.outdated)
            self._show_page(self._done_page)
        else:
            self.form.show_state(state, self._defaults(state))
            self._show_page(self._form_page)
            self._state_chip.set(self.tr("open"), "neutral", "clock")
        self._sign_again.setVisible(not state.read_only)
        self._form_page.setEnabled(not state.read_only)
        self._allow()

    def _title(self) -> str:
        text, second = role_name(self._role), self._model.second_language
        source = {"inspector": "Inspector", "factory": "Factory representative"}[self._role]
        other = translate_to(second)("WorkspaceWords", source) if second else ""
        return f"{text} · {other}" if other and other not in (text, source) else text

    def _show_page(self, page: QWidget) -> None:
        for each in (self._form_page, self._done_page):
            each.setVisible(each is page)

    def _show_signature(self, signature: Signature, *, outdated: bool) -> None:
        self._shown_pad.set_strokes(signature.strokes)
        self._shown_pad.setVisible(not signature.refused)
        who = [signature.name, signature.title, signature.company]
        self._shown_name.setText(" · ".join(part for part in who if part))
        if signature.refused:
            self._shown_facts.setText(f"{self._model.both(signature.reason)} · {clock(signature.wall_ms)}")
            self._state_chip.set(self.tr("refused"), "warning", "triangle-alert")
        else:
            meaning = meaning_text(self._role, signature.meaning)
            self._shown_facts.setText(f"{meaning} · {clock(signature.wall_ms)}")
            self._state_chip.set(self.tr("signed"), "good", "check")
        if outdated:
            self._state_chip.set(self.tr("changed since"), "warning", "triangle-alert")
        self._outdated.setVisible(outdated)

    def _defaults(self, state: WorkspaceState) -> dict[str, str]:
        """The inspector is whoever has unlocked; of the factory only its name is known."""
        if self._role == "inspector":
            person = self._model.app.session.person
            return {
                "name": self._model.text(person.name),
                "title": self.tr("Inspector"),
                "company": person.company or self._model.text(state.pack.brand.name),
            }
        factory = state.record.factory
        return {"company": self._model.text(factory.name)} if factory is not None else {}

    def _allow(self) -> None:
        state = self._model.state
        open_ = state is not None and not state.read_only
        decided = state is not None and open_ and state.record.header.decision is not None
        self.sign_button.setEnabled(decided and self.form.ready())
        self.refuse.setEnabled(decided)
        self.record_refusal.setEnabled(
            bool(self.refusal_text.value()) and bool(self.form.values()["name"].strip())
        )
        self._clear.setEnabled(not self.pad.is_empty())
        self._first.setVisible(open_ and not decided)
        words = ""
        if decided and not self.form.values()["name"].strip():
            words = self.tr("Still to do: write the name.")
        elif decided and self.pad.is_empty() and self._refusal.isHidden():
            words = self.tr("Still to do: sign in the field.")
        self._missing.setText(words)
        self._missing.setVisible(bool(words))

    # -- acting ----------------------------------------------------------------------------------------------

    def _sign(self) -> None:
        from inspector_app.services.conclusion import sign

        self._again = False
        who = self.form.values()
        self._model.command(
            sign,
            self._role,
            name=who["name"],
            title=who["title"],
            company=who["company"],
            meaning=self.form.meaning,
            strokes=self.pad.strokes(),
            done=lambda _result: self.form.forget(),
        )

    def _ask_refusal(self) -> None:
        self._refusal.setVisible(True)
        self.refusal_text.setFocus()
        self._allow()

    def _refused(self) -> None:
        from inspector_app.services.conclusion import refuse_signature

        self._again = False
        who = self.form.values()
        self._model.command(
            refuse_signature,
            self._role,
            name=who["name"],
            title=who["title"],
            company=who["company"],
            reason=self.refusal_text.value(),
            done=lambda _result: self.form.forget(),
        )

    def start_again(self) -> None:
        """Give the form again beside an earlier signature, which stays until the new one is given."""
        self._again = True
        if self._model.state is not None:
            self.show_state(self._model.state)
        self.form.lines["name"].setFocus()
