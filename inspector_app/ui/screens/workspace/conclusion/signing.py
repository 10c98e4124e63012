"""Signatures on the screen: inspector and representative of the factory, drawn or refused with a reason."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from inspector_app.domain.records import Signature
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.viewmodels.workspace_words import clock, role_name
from inspector_app.ui.widgets.boxes import Card, column, row
from inspector_app.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.chips import Chip
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.form import ComboBox, FormRow, LineField
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.localtext import LocalTextEdit
from inspector_app.ui.widgets.signature import SignaturePad


class SignatureCard(Card):
    """One role. Signing again replaces the earlier signature; both stay in the trail."""

    def __init__(self, model: WorkspaceModel, role: str) -> None:
        super().__init__(gap=tokens.CONTROL_GAP)
        self._model, self._role = model, role
        self._again = False
        self._state_chip = Chip(self.tr("open"), "neutral", "clock")
        self.body.addLayout(row(Label(role_name(role), "heading"), 1, self._state_chip))
        self._form_page, self._done_page = self._form(), self._signed_page()
        for page in (self._form_page, self._done_page):
            page.hide()
            self.body.addWidget(page)

    def _form(self) -> QWidget:
        self.name, self._title, self._company = LineField(), LineField(), LineField()
        self._meaning = ComboBox()
        for key, text in self._meanings():
            self._meaning.addItem(text, key)
        self.pad = SignaturePad(self.tr("Signature of the {role}").format(role=role_name(self._role).lower()))
        self.pad.changed.connect(self._allow)
        self.name.textChanged.connect(self._allow)
        self._clear = LinkButton(self.tr("Clear"), "eraser")
        self._clear.clicked.connect(self.pad.clear)
        self.sign_button = PrimaryButton(self.tr("Sign"), "signature")
        self.sign_button.clicked.connect(self._sign)
        self._refuse = SecondaryButton(self.tr("Refuses to sign …"))
        if self._role != "factory":
            self._refuse.hide()
        self._refuse.clicked.connect(self._ask_refusal)
        self._refusal = QWidget()
        self._refusal_text = LocalTextEdit(
            self._model.language, self._model.second_language, name=self.tr("Reason of the refusal"), rows=1
        )
        self._refusal_text.set_placeholder(self.tr("What did the representative say?"))
        self._record_refusal = SecondaryButton(self.tr("Record the refusal"))
        self._record_refusal.clicked.connect(self._refused)
        self._refusal.setLayout(column(self._refusal_text, row(1, self._record_refusal)))
        self._refusal.hide()
        names, buttons = QWidget(), QWidget()
        flow = FlowLayout(names, gap=tokens.CONTROL_GAP, stretch=True)
        for text, field in (
            (self.tr("Name"), self.name),
            (self.tr("Title"), self._title),
            (self.tr("Company"), self._company),
            (self.tr("Meaning"), self._meaning),
        ):
            flow.addWidget(FormRow(text, field))
        flow = FlowLayout(buttons, gap=tokens.S)
        for button in (self.sign_button, self._refuse, self._clear):
            flow.addWidget(button)
        page = QWidget()
        page.setLayout(
            column(
                names,
                self.pad,
                buttons,
                self._refusal,
                1,
                gap=tokens.CONTROL_GAP,
            )
        )
        return page

    def _signed_page(self) -> QWidget:
        self._shown_pad = SignaturePad(self.tr("Signature"))
        self._shown_pad.setEnabled(False)
        self._shown_name = Label("", "strong", wrap=True)
        self._shown_facts = Label("", "muted", wrap=True)
        self._sign_again = LinkButton(self.tr("Sign again"), "pencil")
        self._sign_again.clicked.connect(self._start_again)
        page = QWidget()
        page.setLayout(
            column(
                self._shown_pad,
                self._shown_name,
                self._shown_facts,
                row(self._sign_again, 1),
                1,
                gap=tokens.XS,
            )
        )
        return page

    def _meanings(self) -> list[tuple[str, str]]:
        """What is stored and what is shown; the empty one is the usual sentence of the role, in the report's
        languages.
        """
        if self._role == "inspector":
            return [("", self.tr("I inspected this lot and report what I found"))]
        agreed, objected = (
            self.tr("I have read the findings and agree"),
            self.tr("I have read the findings and object"),
        )
        return [("", self.tr("I have read the findings")), (agreed, agreed), (objected, objected)]

    # -- showing ---------------------------------------------------------------------------------------------

    def show_state(self, state: WorkspaceState) -> None:
        mine = [one for one in state.record.signatures if one.role == self._role]
        signature = mine[-1] if mine else None
        if signature is not None and not self._again:
            self._show_signature(signature)
            self._show_page(self._done_page)
        else:
            self._prefill(state)
            self._show_page(self._form_page)
            self._state_chip.set(self.tr("open"), "neutral", "clock")
        self._sign_again.setVisible(not state.read_only)
        self._form_page.setEnabled(not state.read_only)
        self._allow()

    def _show_page(self, page: QWidget) -> None:
        for each in (self._form_page, self._done_page):
            each.setVisible(each is page)

    def _show_signature(self, signature: Signature) -> None:
        self._shown_pad.set_strokes(signature.strokes)
        self._shown_pad.setVisible(not signature.refused)
        who = [signature.name, signature.title, signature.company]
        self._shown_name.setText(" · ".join(part for part in who if part))
        if signature.refused:
            self._shown_facts.setText(self._model.both(signature.reason))
            self._state_chip.set(self.tr("refused"), "warning", "triangle-alert")
        else:
            meaning = dict(self._meanings()).get(signature.meaning, signature.meaning)
            self._shown_facts.setText(f"{meaning} · {clock(signature.wall_ms)}")
            self._state_chip.set(self.tr("signed"), "good", "check")

    def _prefill(self, state: WorkspaceState) -> None:
        if self._role == "inspector" and not self.name.text():
            person = self._model.app.session.person
            self.name.setText(self._model.text(person.name))
            self._title.setText(self.tr("Inspector"))
            self._company.setText(self._model.text(state.pack.brand.name))
        if self._role == "factory" and not self._company.text() and state.record.factory is not None:
            self._company.setText(self._model.text(state.record.factory.name))

    def _allow(self) -> None:
        state = self._model.state
        decided = state is not None and state.record.header.decision is not None and not state.read_only
        self.sign_button.setEnabled(decided and not self.pad.is_empty() and bool(self.name.text().strip()))
        tip = "" if decided else self.tr("Decide first; then both sign.")
        self.sign_button.setToolTip(tip)
        self._refuse.setEnabled(decided)

    # -- acting ----------------------------------------------------------------------------------------------

    def _sign(self) -> None:
        from inspector_app.services.conclusion import sign

        self._again = False
        self._model.command(
            sign,
            self._role,
            name=self.name.text(),
            title=self._title.text(),
            company=self._company.text(),
            meaning=str(self._meaning.currentData()),
            strokes=self.pad.strokes(),
            done=lambda _result: self.pad.clear(),
        )

    def _ask_refusal(self) -> None:
        self._refusal.setVisible(True)
        self._refusal_text.setFocus()

    def _refused(self) -> None:
        from inspector_app.services.conclusion import refuse_signature

        self._again = False
        self._model.command(
            refuse_signature,
            self._role,
            name=self.name.text(),
            title=self._title.text(),
            company=self._company.text(),
            reason=self._refusal_text.value(),
        )

    def _start_again(self) -> None:
        self._again = True
        if self._model.state is not None:
            self.show_state(self._model.state)

    def fields(self) -> tuple[QLineEdit, ...]:
        """Name, title, company."""
        return self.name, self._title, self._company
