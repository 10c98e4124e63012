"""Health: is everything in the vault still what was written? A check with its progress, and what it found in
plain words, the gravest first.

The check runs beside the inspector's own work; only a repair is a command.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.errors import explain
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels import health
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.widgets.boxes import Card, Divider, Page, ScrollColumn, clear, column, row
from inspector_app.ui.widgets.buttons import PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.form import CheckBox
from inspector_app.ui.widgets.labels import IconLabel, Label

if TYPE_CHECKING:
    from inspector_app.services.doctor import Fault, Findings

_STEPS_SHOWN = 200
"""A long part reports about this often, so that the window is not flooded with signals."""


class HealthSection(Page):
    """One button to check, one to stop, one to repair when there is something safe to repair."""

    _advanced = Signal(str, int, int)

    def __init__(self, app: AppModel) -> None:
        super().__init__()
        self.app = app
        self.findings: Findings | None = None
        self._stopped = False
        self._running = False
        self.check_button = PrimaryButton(self.tr("Check now"), "shield-check")
        self.check_button.clicked.connect(self.check)
        self.photos = CheckBox(self.tr("Also open and compare every photo (takes longer)"))
        self.stop_button = SecondaryButton(self.tr("Stop"), "x")
        self.stop_button.clicked.connect(self.stop)
        self.repair_button = PrimaryButton(self.tr("Repair"), "check")
        self.repair_button.clicked.connect(self.repair)
        self._part = Label("", "muted", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(tokens.BAR_HEIGHT)
        self._under_way = QWidget()
        self._under_way.setLayout(column(self._part, self._bar, row(self.stop_button, 1)))
        self._results = column(gap=tokens.M)
        scroll = self._scroll = ScrollColumn(width=tokens.READING_WIDTH)
        scroll.body.addWidget(self._first_card())
        scroll.body.addWidget(self._answer_card())
        scroll.body.addLayout(self._results)
        scroll.body.addStretch(1)
        layout = column(gap=0)
        layout.addWidget(scroll, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.check_button)
        self._advanced.connect(self._show_progress)
        self._show_running(False)

    def _first_card(self) -> Card:
        text = self.tr(
            "Looks at every page of the database, the journal from its first row, every record, every file, "
            "the clock, the disk and the second copies. Nothing is changed, and you can go on working."
        )
        self._start = QWidget()
        self._start.setLayout(column(self.photos, row(self.check_button, 1), gap=tokens.M))
        return Card(
            Label(self.tr("Is everything still what was written?"), "heading", wrap=True),
            Label(text, "muted", wrap=True),
            self._start,
            self._under_way,
            gap=tokens.M,
        )

    def _answer_card(self) -> Card:
        self._answer_icon = IconLabel("circle-check", "good", tokens.ICON_LARGE)
        self._answer_title = Label("", "heading", wrap=True)
        self._answer_counts = Label("", "muted", wrap=True)
        text = self.tr("What the journal proves can be repaired now; nothing else is touched.")
        self.offer = QWidget()
        self.offer.setLayout(column(Label(text, wrap=True), row(self.repair_button, 1)))
        head = row(self._answer_icon, gap=tokens.M)
        head.addWidget(self._answer_title, 1)
        self._answer = Card(head, self._answer_counts, self.offer)
        self._answer.hide()
        return self._answer

    def check(self) -> None:
        """Begin a check; what an earlier one found goes."""
        if self._running:
            return
        self._stopped = False
        clear(self._results)
        self._answer.hide()
        self._show_running(True)
        self._show_progress("pages", 0, 0)
        self.app.tasks.aside(
            health.check,
            self.app.session,
            self.photos.isChecked(),
            self.app.language,
            self._tell,
            lambda: self._stopped,
            done=self._checked,
            failed=self._failed,
        )

    def stop(self) -> None:
        """Give up the check that is under way; what it found so far is shown."""
        self._stopped = True
        self.stop_button.setEnabled(False)

    def repair(self) -> None:
        """Mend what is safe to mend."""
        if self.findings is not None:
            self.repair_button.setEnabled(False)
            self.app.run(health.mend, self.app.session, self.findings, done=self._mended, failed=self._failed)

    def _tell(self, part: str, done: int, total: int) -> None:
        # Called in the thread of the check: a signal brings it here.
        if done == total or done % max(total // _STEPS_SHOWN, 1) == 0:
            self._advanced.emit(part, done, total)

    def _show_progress(self, part: str, done: int, total: int) -> None:
        words = {
            "pages": self.tr("Reading every page of the database"),
            "journal": self.tr("Comparing the journal and its records"),
            "files": self.tr("Looking at photos and files"),
            "leftovers": self.tr("Looking for files that belong to nothing"),
            "surroundings": self.tr("Looking at clock, disk and second copies"),
        }
        text = words.get(part, "")
        if total > 1:
            text += " · " + self.tr("{done} of {total}").format(done=done, total=total)
            self._bar.setRange(0, total)
            self._bar.setValue(done)
        else:
            self._bar.setRange(0, 0)
        self._part.setText(text)

    def _show_running(self, running: bool) -> None:
        self._running = running
        self._start.setVisible(not running)
        self._under_way.setVisible(running)
        self.stop_button.setEnabled(True)
        self.setFocusProxy(self.stop_button if running else self.check_button)
        if running:
            self._bring(self._under_way)

    def _checked(self, findings: Findings) -> None:
        self._show_running(False)
        self.show_findings(findings)

    def _mended(self, findings: Findings) -> None:
        number = sum(findings.mended.values())
        self.app.show_toast(self.tr("%n thing(s) repaired.", "", number))
        self.app.data_changed.emit()
        self.show_findings(findings)

    def _failed(self, error: InspectorError) -> None:
        self._show_running(False)
        self.repair_button.setEnabled(True)
        self.app.error.emit(error)

    def show_findings(self, findings: Findings) -> None:
        """The answer first, then each finding: what it is, what is safe, what to do."""
        self.findings = findings
        clear(self._results)
        self._show_answer(findings)
        for faults, icon, colour, title in (
            (findings.faults, "circle-x", "bad", self.tr("Faults")),
            (findings.warnings, "triangle-alert", "warning", self.tr("Worth knowing")),
        ):
            if faults:
                self._results.addWidget(self._group(findings, faults, icon, colour, title))

    def _show_answer(self, findings: Findings) -> None:
        if findings.cancelled:
            icon, colour, title = "circle-help", "ink_soft", self.tr("The check was stopped before its end.")
        elif findings.faults:
            number = sum(len(kind.shown) + kind.more for kind in health.by_kind(findings, findings.faults))
            icon, colour, title = "circle-x", "bad", self.tr("%n fault(s) found.", "", number)
        else:
            icon, colour, title = (
                "circle-check",
                "good",
                self.tr("No faults: everything is what was written."),
            )
        self._answer_icon.set_icon(icon, colour)
        self._answer_title.setText(title)
        self._answer_counts.setText(self._looked_at(findings))
        self.repair_button.setEnabled(True)
        self.offer.setVisible(findings.repairable and not findings.cancelled)
        self._answer.show()
        self._bring(self._answer)

    def _bring(self, widget: QWidget) -> None:
        """Scroll to what has just appeared, as on a small screen it is below the edge."""
        inner = self._scroll.widget()
        layout = inner.layout() if inner is not None else None
        if inner is not None and layout is not None:
            layout.activate()
            inner.adjustSize()
        self._scroll.ensureWidgetVisible(widget)

    def _looked_at(self, findings: Findings) -> str:
        counts = findings.checked
        parts = [
            self.tr("%n journal row(s)", "", counts.get("rows", 0)),
            self.tr("%n record(s)", "", counts.get("records", 0)),
            self.tr("%n photo(s) and file(s)", "", counts.get("blobs", 0)),
        ]
        return self.tr("Looked at: {counts}.").format(counts=" · ".join(parts))

    def _group(self, findings: Findings, faults: list[Fault], icon: str, colour: str, title: str) -> Card:
        card = Card(Label(title, "heading"), gap=tokens.M)
        for number, kind in enumerate(health.by_kind(findings, faults)):
            if number:
                card.body.addWidget(Divider())
            # Alike but for their values, so what to do about them is said once.
            texts = [explain(fault.as_error()) for fault in kind.shown]
            lines = list(dict.fromkeys(what for what, _then in texts))
            words = column(*(Label(what, "strong", wrap=True) for what in lines), gap=tokens.XS)
            more = kind.more + len(kind.shown) - len(lines)
            if more:
                words.addWidget(Label(self.tr("and %n more like this", "", more), "muted"))
            words.addWidget(Label(texts[0][1], "muted", wrap=True))
            line = row(gap=tokens.M)
            line.addWidget(IconLabel(icon, colour), 0, Qt.AlignmentFlag.AlignTop)
            line.addLayout(words, 1)
            card.body.addLayout(line)
        return card

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nobody will look at the result any more."""
        self._stopped = True
        super().closeEvent(event)
