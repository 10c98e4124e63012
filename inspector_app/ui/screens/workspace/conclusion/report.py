"""Build and sign the report, and the reports built: look at them, save them, hand over the bundle."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector_app.domain.records import Report
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.viewmodels.workspace_words import clock, language_name
from inspector_app.ui.widgets.boxes import Card, clear, column, row
from inspector_app.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.form import ComboBox, FormRow
from inspector_app.ui.widgets.labels import IconLabel, Label

NONE = ""


class ReportCard(Card):
    """Signals: `build_asked(language, second or "", variant)`, `opened(Report)`, `bundle_asked`,
    `reopen_asked`.
    """

    build_asked = Signal(str, str, str)
    opened = Signal(object)
    bundle_asked = Signal()
    reopen_asked = Signal()

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__(gap=tokens.CONTROL_GAP, margin=tokens.L)
        self._model = model
        self._first, self._second, self._variant = ComboBox(), ComboBox(), ComboBox()
        self._variant.addItem(self.tr("Everything"), "full")
        self._variant.addItem(self.tr("What the factory may see"), "factory")
        self._help = Label("", "muted", wrap=True)
        self.build = PrimaryButton(self.tr("Build and sign the report"), "file-signature")
        self.build.clicked.connect(self._ask)
        self.bundle = SecondaryButton(self.tr("Export the bundle …"), "upload")
        self.bundle.clicked.connect(self.bundle_asked)
        self.reopen = LinkButton(self.tr("Reopen for a correction …"), "pencil")
        self.reopen.clicked.connect(self.reopen_asked)
        self._reports = column(gap=tokens.XS)
        languages, buttons = QWidget(), QWidget()
        flow = FlowLayout(languages, gap=tokens.M, stretch=True)
        for name, box in (
            (self.tr("Language of the report"), self._first),
            (self.tr("Second language"), self._second),
            (self.tr("Contents"), self._variant),
        ):
            flow.addWidget(FormRow(name, box))
        flow = FlowLayout(buttons, gap=tokens.CONTROL_GAP)
        for button in (self.build, self.bundle, self.reopen):
            flow.addWidget(button)
        self.body.addWidget(Label(self.tr("Report"), "title"))
        self.body.addWidget(languages)
        self.body.addWidget(self._help)
        self.body.addWidget(buttons)
        self.body.addLayout(self._reports)

    def show_state(self, state: WorkspaceState) -> None:
        if not self._first.count():
            self._fill(state)
        header = state.record.header
        decided = header.decision is not None
        self.build.setEnabled(decided)
        roles = {signature.role for signature in state.record.signatures}
        if not decided:
            text = self.tr(
                "Decide first. The report is then built and signed with your own key, on this device."
            )
        elif "factory" not in roles:
            text = self.tr(
                "The factory has not signed yet. You can build the report "
                "all the same; its field stays empty."
            )
        else:
            text = self.tr(
                "The report is built and signed with your own key, on this device, without a network."
            )
        self._help.setText(text)
        self.reopen.setVisible(state.read_only and bool(state.record.reports))
        clear(self._reports)
        for report in reversed(state.record.reports):
            self._reports.addWidget(self._line(report))

    def _fill(self, state: WorkspaceState) -> None:
        tags = list(state.pack.languages)
        self._second.addItem(self.tr("none"), NONE)
        for tag in tags:
            self._first.addItem(language_name(tag), tag)
            self._second.addItem(language_name(tag), tag)
        self._first.choose(self._model.language)
        self._second.choose(self._model.second_language or NONE)

    def _line(self, report: Report) -> QWidget:
        line = QWidget()
        languages = " · ".join(language_name(tag) for tag in (report.language, report.second_language) if tag)
        number = report.number or self.tr("Practice report")
        text = self.tr("{number}, revision {revision} · {languages} · {time}")
        label = Label(
            text.format(
                number=number, revision=report.revision, languages=languages, time=clock(report.wall_ms)
            ),
            wrap=True,
        )
        show = SecondaryButton(self.tr("Look at it"), "eye")
        show.clicked.connect(lambda: self.opened.emit(report))
        layout = row(IconLabel("file-check", "good"), gap=tokens.S)
        layout.addWidget(label, 1)
        layout.addWidget(show)
        line.setLayout(layout)
        return line

    def _ask(self) -> None:
        first, second = str(self._first.currentData()), str(self._second.currentData())
        self.build_asked.emit(first, "" if second == first else second, str(self._variant.currentData()))
