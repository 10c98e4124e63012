"""The last card: the signed report into other hands, and where it was put."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector_app.domain.records import Report
from inspector_app.ui.screens.workspace.conclusion.handing import HandOver
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.viewmodels.workspace_words import clock, language_name
from inspector_app.ui.widgets.boxes import Card, clear, column, row
from inspector_app.ui.widgets.buttons import Button, LinkButton, PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.labels import IconLabel, Label


class HandOverCard(Card):
    """Hidden until there is a signed report. `opened(Report)` to look at one. The ways out are those of the
    newest report, or of the one that was looked at last.
    """

    opened = Signal(object)

    def __init__(self, handing: HandOver) -> None:
        super().__init__(gap=tokens.CONTROL_GAP, margin=tokens.L)
        self._handing = handing
        self._reports: tuple[Report, ...] = ()
        self._chosen = ""
        self._lines = column(gap=tokens.XS)
        self.save = PrimaryButton(self.tr("Save as …"), "save")
        self.print = SecondaryButton(self.tr("Print …"), "printer")
        self.mail = SecondaryButton(self.tr("Mail draft …"), "mail")
        self.bundle = SecondaryButton(self.tr("Export the bundle …"), "upload")
        self.folder = LinkButton(self.tr("Show in folder"), "folder-open")
        self.written = Label("", "muted", wrap=True)
        for button, act in (
            (self.save, handing.save),
            (self.print, handing.print),
            (self.mail, handing.mail),
        ):
            button.clicked.connect(lambda _on=False, act=act: self._hand(act))
        self.bundle.clicked.connect(handing.bundle)
        self.folder.clicked.connect(handing.show_folder)
        handing.written.connect(self._show_written)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=tokens.CONTROL_GAP)
        for each in (self.save, self.print, self.mail, self.bundle):
            flow.addWidget(each)
        self._place = QWidget()
        place = row(IconLabel("circle-check", "good", tokens.ICON_SMALL), gap=tokens.S)
        place.addWidget(self.written, 1)
        place.addWidget(self.folder)
        self._place.setLayout(place)
        self._place.hide()
        self.body.addWidget(Label(self.tr("Hand over"), "title"))
        self.body.addLayout(self._lines)
        self.body.addWidget(buttons)
        self.body.addWidget(self._place)

    def show_state(self, state: WorkspaceState) -> None:
        practice = state.record.header.practice
        self.bundle.setEnabled(not practice)
        tip = self.tr("A practice inspection is not exported: it must never be taken for a real one.")
        self.bundle.setToolTip(tip if practice else "")
        self.show_reports(state.record.reports)

    def show_reports(self, reports: tuple[Report, ...]) -> None:
        """The newest is taken until another one is looked at."""
        self.setVisible(bool(reports))
        if reports != self._reports:
            self._reports = reports
            self._chosen = reports[-1].id if reports else ""
            self._show_lines()

    def choose(self, report: Report) -> None:
        """The ways out are for this report from now on."""
        self._chosen = report.id
        self._show_lines()

    @property
    def report(self) -> Report | None:
        return next((one for one in self._reports if one.id == self._chosen), None)

    def _show_lines(self) -> None:
        clear(self._lines)
        for report in reversed(self._reports):
            self._lines.addWidget(self._line(report))

    def _line(self, report: Report) -> QWidget:
        line = QWidget()
        languages = " · ".join(language_name(tag) for tag in (report.language, report.second_language) if tag)
        number = report.number or self.tr("Practice report")
        whom = self.tr("for the factory") if report.variant == "factory" else self.tr("for the brand")
        facts = self.tr("revision {revision} · {languages} · {whom} · {time}")
        facts = facts.format(
            revision=report.revision, languages=languages, whom=whom, time=clock(report.wall_ms)
        )
        taken = report.id == self._chosen and len(self._reports) > 1
        label = Label(f"{number} · {facts}", "strong" if taken else "", wrap=True)
        show: Button = SecondaryButton(self.tr("Look at it"), "eye")
        show.setAccessibleName(self.tr("Look at {number}, {facts}").format(number=number, facts=facts))
        show.clicked.connect(lambda: self.opened.emit(report))
        icon = IconLabel("arrow-right" if taken else "file-check", "accent" if taken else "good")
        layout = row(icon, gap=tokens.S)
        layout.addWidget(label, 1)
        layout.addWidget(show)
        line.setLayout(layout)
        return line

    def _hand(self, act: object) -> None:
        report = self.report
        if report is not None and callable(act):
            act(report)

    def _show_written(self, path: Path) -> None:
        self.written.setText(self.tr("Written: {name}").format(name=path.name))
        self.written.setToolTip(str(path))
        self._place.show()
