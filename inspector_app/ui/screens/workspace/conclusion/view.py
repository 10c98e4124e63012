"""The conclusion step: from the proposed result to the report in the factory's hands."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.domain.records import Report
from inspector_app.ui.screens.workspace.conclusion.decision import DecisionCard
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
        self.report = ReportCard(model)
        self.report.build_asked.connect(self._build)
        self.report.opened.connect(self._show_report)
        self.report.bundle_asked.connect(self._export_bundle)
        self.report.reopen_asked.connect(self._reopen)
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
        self._scroll.body.addStretch(1)
        self.setLayout(column(self._scroll, gap=0))
        self._busy = BusyOverlay(self)
        self._preview: ReportPreview | None = None
        self._shown: Report | None = None

    @property
    def preview(self) -> ReportPreview:
        if self._preview is None:
            self._preview = ReportPreview(self)
            self._preview.save_asked.connect(self._save)
            self._preview.bundle_asked.connect(self._export_bundle)
        return self._preview

    def show_state(self, state: WorkspaceState) -> None:
        for card in (self.result, self.decision, self.inspector, self.factory, self.report):
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

        self._shown = report
        title = report.number or self.tr("Practice report")
        self.model.query(
            lambda file: report_pdf(file.session, report),
            done=lambda pdf: self.preview.open_report(title, pdf),
        )

    def _save(self) -> None:
        from inspector_app.services.reports import export_report, report_file_name

        report = self._shown
        if report is None:
            return
        start = str(_documents() / report_file_name(report))
        name, _chosen = QFileDialog.getSaveFileName(
            self, self.tr("Save the report"), start, self.tr("PDF (*.pdf)")
        )
        if not name:
            return
        path = Path(name)
        self.model.query(
            lambda file: export_report(file.session, report, path),
            done=lambda _none: self.model.app.show_toast(self.tr("Saved as {name}.").format(name=path.name)),
        )

    def _export_bundle(self) -> None:
        state = self.model.state
        if state is None:
            return
        number = state.record.header.number or self.tr("practice-inspection")
        start = str(_documents() / f"{number}.zip")
        name, _chosen = QFileDialog.getSaveFileName(
            self, self.tr("Export the bundle"), start, self.tr("Bundle (*.zip)")
        )
        if name:
            self._write_bundle(Path(name), ())

    def _write_bundle(self, path: Path, readers: tuple[Path, ...]) -> None:
        """Encrypted for the readers named, else for every installation that is trusted."""
        from inspector_app.services.bundle_export import export_bundle

        inspection = self.model.inspection_id
        self._busy.start(
            self.tr("Exporting the bundle"), self.tr("Everything in it is signed and encrypted.")
        )

        def done(_summary: object) -> None:
            self._busy.finish()
            self.model.app.show_toast(self.tr("Bundle written: {name}.").format(name=path.name))

        def failed(error: InspectorError) -> None:
            self._not_built(error)
            if error.code == "bundle.no_reader":
                self._ask_reader(path)

        self.model.query(
            lambda file: export_bundle(file.session, [inspection], path, recipients=readers),
            done=done,
            failed=failed,
        )

    def _ask_reader(self, path: Path) -> None:
        """Nobody is trusted yet: the identity file of the one who is to read it will do."""
        name, _chosen = QFileDialog.getOpenFileName(
            self,
            self.tr("Who may read the bundle? Choose the identity file"),
            "",
            self.tr("Identity (*.json)"),
        )
        if name:
            self._write_bundle(path, (Path(name),))

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

    # -- place -----------------------------------------------------------------------------------------------

    def go_to(self, target: str) -> None:
        cards: dict[str, QWidget] = {"signatures": self.inspector, "report": self.report}
        card = cards.get(target)
        if card is not None:
            self._scroll.ensureWidgetVisible(card)
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme().space(tokens.FORM_WIDTH + tokens.XXL)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._signatures.setDirection(down if narrow else across)


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
