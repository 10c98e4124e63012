"""Check a report, bundle or evidence: was it changed since it was signed, by whom, is the signer known."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.errors import explain
from inspector_app.ui.screens.verify.answer import Answer, read_answer
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.widgets.boxes import Card, Divider, Page, ScrollColumn, clear, column, row
from inspector_app.ui.widgets.busy import BusyOverlay
from inspector_app.ui.widgets.drop import DropArea
from inspector_app.ui.widgets.header import Header
from inspector_app.ui.widgets.labels import IconLabel, Label, SelectableLabel

if TYPE_CHECKING:
    from inspector_app.services.session import Session
    from inspector_app.services.verify import VerifyOutcome


def _verify(session: Session, path: Path) -> VerifyOutcome:
    from inspector_app.services.verify import verify_path

    return verify_path(path, session=session)


class VerifyScreen(Page):
    """One file at a time; the answer in words, with everything that was looked at."""

    def __init__(self, app: AppModel, path: object = None) -> None:
        super().__init__()
        self.app = app
        self._path = Path()
        header = Header(self.tr("Check a file"), self.tr("Is it unchanged, and who signed it?"))
        self.drop = DropArea(
            self.tr(
                "Drop a signed report (PDF), a bundle or an evidence package here. "
                "It is only read, never changed."
            ),
            self.tr("Choose a file"),
            self.tr("Reports, bundles, evidence") + " (*.pdf *.zip *.qcbundle)",
        )
        self.drop.chosen.connect(self.check)
        self._answer = column(gap=tokens.M)
        holder = QWidget()
        holder.setLayout(self._answer)
        scroll = ScrollColumn(width=tokens.READING_WIDTH)
        scroll.body.addWidget(self.drop)
        scroll.body.addWidget(holder)
        scroll.body.addWidget(self._explain())
        scroll.body.addStretch(1)
        layout = column(header, gap=0)
        layout.addWidget(scroll, 1)
        self.setLayout(layout)
        self._busy = BusyOverlay(self)
        self.setFocusProxy(self.drop)
        if isinstance(path, Path):
            self.check(path)

    def _explain(self) -> Label:
        return Label(
            self.tr(
                "Other programs show a report signed here as “validity unknown” until its certificate is "
                "trusted there. That says nothing against the report: this page names what was checked."
            ),
            "caption",
            wrap=True,
        )

    def check(self, path: Path) -> None:
        self._path = path
        clear(self._answer)
        self._busy.start(self.tr("Checking"), path.name)
        self.app.run(_verify, self.app.session, path, done=self._show, failed=self._failed)

    def _show(self, outcome: VerifyOutcome) -> None:
        self._busy.finish()
        clear(self._answer)
        self._answer.addWidget(self._card(read_answer(outcome)))

    def _failed(self, error: InspectorError) -> None:
        self._busy.finish()
        text, hint = explain(error)
        clear(self._answer)
        self._answer.addWidget(self._card(Answer("warning", text, hint, (), ())))

    def _card(self, answer: Answer) -> Card:
        card = Card(tone=answer.tone, gap=tokens.CONTROL_GAP)
        icons = {"good": "shield-check", "bad": "circle-x", "warning": "triangle-alert"}
        head = row(IconLabel(icons[answer.tone], answer.tone, tokens.XL), gap=tokens.M)
        texts = column(Label(answer.title, "title", wrap=True), gap=0)
        texts.addWidget(SelectableLabel(self._path.name, "muted"))
        head.addLayout(texts, 1)
        card.body.addLayout(head)
        if answer.text:
            card.body.addWidget(Label(answer.text, wrap=True))
        for check in answer.checks:
            line = row(IconLabel(*_mark(check.good)), gap=tokens.S)
            line.addWidget(Label(check.text, wrap=True), 1)
            card.body.addLayout(line)
        for signature in answer.signatures:
            card.body.addWidget(Divider())
            card.body.addWidget(Label(signature.name, "heading", wrap=True))
            for detail in signature.details:
                card.body.addWidget(SelectableLabel(detail, "muted"))
        return card


def _mark(good: bool | None) -> tuple[str, str]:
    if good is None:
        return "minus", "ink_soft"
    return ("check", "good") if good else ("x", "bad")
