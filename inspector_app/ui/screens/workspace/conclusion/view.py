"""The conclusion step: from the proposed result to the report in the factory's hands."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.domain.records import Decision, Report
from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.screens.workspace.conclusion.decision import DecisionCard
from inspector_app.ui.screens.workspace.conclusion.hand_over import HandOverCard
from inspector_app.ui.screens.workspace.conclusion.handing import HandOver
from inspector_app.ui.screens.workspace.conclusion.preview import ReportPreview
from inspector_app.ui.screens.workspace.conclusion.report import ReportCard
from inspector_app.ui.screens.workspace.conclusion.result import ResultCard
from inspector_app.ui.screens.workspace.conclusion.signing import SignatureCard
from inspector_app.ui.screens.workspace.step_view import StepView
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState
from inspector_app.ui.widgets.boxes import ScrollColumn, column, row
from inspector_app.ui.widgets.busy import BusyOverlay
from inspector_app.ui.widgets.dialog import Dialog
from inspector_app.ui.widgets.form import FormRow, LineField


class ConclusionView(StepView):
    """Everything here is in the order in which it happens at the table."""

    step = Step.CONCLUSION

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__(model, pictures)
        self.result = ResultCard(model)
        self.result.jump.connect(self.jump)
        self.decision = DecisionCard(model)
        self.inspector = SignatureCard(model, "inspector")
        self.factory = SignatureCard(model, "factory")
        for signing in (self.inspector, self.factory):
            signing.decide_asked.connect(lambda: self.go_to("decision"))
        self.report = ReportCard(model)
        self.report.build_asked.connect(self._build)
        self.report.preview_asked.connect(self._show_preview)
        self.report.reopen_asked.connect(self._reopen)
        self._busy = BusyOverlay(self)
        self.handing = HandOver(model, self, self._busy)
        self.hand_over = HandOverCard(self.handing)
        self.hand_over.opened.connect(self._show_report)
        self._signatures = row(gap=tokens.M)
        self._signatures.addWidget(self.inspector, 1, Qt.AlignmentFlag.AlignTop)
        self._signatures.addWidget(self.factory, 1, Qt.AlignmentFlag.AlignTop)
        self._scroll = ScrollColumn(
            gap=tokens.M, margin=tokens.L, width=tokens.READING_WIDTH + tokens.TILE_WIDTH
        )
        for card in (self.result, self.decision):
            self._scroll.body.addWidget(card)
        self._scroll.body.addLayout(self._signatures)
        self._scroll.body.addWidget(self.report)
        self._scroll.body.addWidget(self.hand_over)
        self._scroll.body.addStretch(1)
        self.setLayout(column(self._scroll, gap=0))
        self._preview: ReportPreview | None = None

    @property
    def preview(self) -> ReportPreview:
        if self._preview is None:
            self._preview = made = ReportPreview(self)
            for asked, button in (
                (made.save_asked, self.hand_over.save),
                (made.print_asked, self.hand_over.print),
                (made.mail_asked, self.hand_over.mail),
                (made.sign_asked, self.report.build),
            ):
                asked.connect(button.click)
            made.left.connect(self._back_from_preview)
        return self._preview

    def show_state(self, state: WorkspaceState) -> None:
        cards = (self.result, self.decision, self.inspector, self.factory, self.report, self.hand_over)
        for card in cards:
            card.show_state(state)

    # -- report ----------------------------------------------------------------------------------------------

    def _build(self, language: str, second: str, variant: str) -> None:
        from inspector_app.services.reports import build_report

        self.model.flush()
        self._busy.start(
            self.tr("Building and signing the report"),
            self.tr("Pages, photos and signature are made on this device. You can go on in a moment."),
        )
        self.model.command(
            build_report,
            language=language,
            second_language=second or None,
            variant=variant,
            done=self._built,
            failed=self._not_built,
        )

    def _built(self, report: Report) -> None:
        self._busy.finish()
        self._show_report(report)

    def _not_built(self, error: InspectorError) -> None:
        self._busy.finish()
        self.model.failed.emit(error)

    def _show_report(self, report: Report) -> None:
        from inspector_app.services.reports import report_pdf

        self.hand_over.choose(report)
        title = report.number or self.tr("Practice report")
        self.model.query(
            lambda file: report_pdf(file.session, report),
            done=lambda pdf: self.preview.open_report(title, pdf),
        )

    def _show_preview(self, language: str, second: str, variant: str) -> None:
        """The pages as they would be now; nothing is signed and nothing is kept."""
        from inspector_app.services.reports import preview_report

        self.model.flush()
        self._busy.start(self.tr("Laying out the pages"), self.tr("Nothing is signed yet."))

        def laid_out(pdf: bytes) -> None:
            self._busy.finish()
            self.preview.open_preview(
                self.tr("Preview of the report"), pdf, can_sign=self.report.build.isEnabled()
            )

        self.model.query(
            lambda file: preview_report(
                file, language=language, second_language=second or None, variant=variant
            ),
            done=laid_out,
            failed=self._not_built,
        )

    def _back_from_preview(self) -> None:
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reopen(self) -> None:
        from inspector_app.services.conclusion import reopen

        dialog = Dialog(
            self.window(),
            self.tr("Reopen the inspection"),
            self.tr(
                "The signed report stays as it is. The signatures are asked "
                "for again; the next report is a new revision."
            ),
            confirm=self.tr("Reopen"),
            icon_name="pencil",
        )
        why = LineField()
        dialog.add(FormRow(self.tr("Why is it reopened?"), why))
        dialog.confirm_button.setEnabled(False)
        why.textChanged.connect(lambda text: dialog.confirm_button.setEnabled(bool(text.strip())))
        if dialog.exec():
            self.model.command(reopen, why.text())
        dialog.deleteLater()

    def commands(self) -> tuple[PaletteEntry, ...]:
        """What the buttons of this step do, where they can be pressed."""
        offered = (
            ("preview", self.report.preview, ""),
            ("build", self.report.build, ""),
            ("reopen", self.report.reopen, ""),
            ("save", self.hand_over.save, self.tr("Hand over")),
            ("print", self.hand_over.print, self.tr("Hand over")),
            ("mail", self.hand_over.mail, self.tr("Hand over")),
            ("bundle", self.hand_over.bundle, self.tr("Hand over")),
        )
        entries = [
            PaletteEntry(
                f"conclusion.{key}", button.text(), button.click, group, button.icon_name, words="PDF e-mail"
            )
            for key, button, group in offered
            if button.isVisibleTo(self) and button.isEnabled()
        ]
        places = (
            ("decision", self.tr("Decide")),
            ("signatures", self.tr("Sign as inspector")),
            ("factory", self.tr("Let the factory sign")),
        )
        if self.model.state is not None and not self.model.state.read_only:
            entries += [
                PaletteEntry(f"conclusion.{key}", title, partial(self.go_to, key), icon="signature")
                for key, title in places
            ]
        return tuple(entries)

    # -- place -----------------------------------------------------------------------------------------------

    def go_to(self, target: str) -> None:
        cards: dict[str, QWidget] = {
            "decision": self.decision,
            "signatures": self.inspector,
            "factory": self.factory,
            "report": self.report,
            "hand_over": self.hand_over,
        }
        card = cards.get(target)
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)
        if card is not None:
            self._scroll.ensureWidgetVisible(card)
            first = self._first_to_do(target)
            if first is not None and first.isEnabled():
                first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_to_do(self, target: str) -> QWidget | None:
        """Where the keyboard goes in a card that was asked for."""
        if target == "decision":
            key = self.decision.choices.key or str(Decision.ACCEPTED)
            return self.decision.choices.button(key)
        signing = {"signatures": self.inspector, "factory": self.factory}.get(target)
        return signing.form.lines["name"] if signing is not None else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < max(
            theme().space(tokens.FORM_WIDTH + tokens.XXL), theme().px(tokens.FORM_WIDTH)
        )
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._signatures.setDirection(down if narrow else across)
