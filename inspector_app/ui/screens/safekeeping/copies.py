"""Second copies: whether there is a good one, making one now, where they go and how often.

The copying itself belongs to the window's `SecondCopy`, so that it goes on when another page is opened.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.errors import explain
from inspector_app.ui.screens.safekeeping.copies_list import CopiesCard
from inspector_app.ui.second_copy import CopyState, SecondCopy
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels import copies
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.copies import HOURS, KEEPS, CopyFacts, Found
from inspector_app.ui.widgets.banner import ErrorBanner
from inspector_app.ui.widgets.boxes import Card, Page, ScrollColumn, column, row
from inspector_app.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.fitting import FittingChoice
from inspector_app.ui.widgets.form import FormRow
from inspector_app.ui.widgets.labels import ElidedLabel, IconLabel, Label
from inspector_app.ui.widgets.segmented import Segmented

_TONES = {"good": ("shield-check", "good"), "warning": ("triangle-alert", "warning")}


class CopiesSection(Page):
    """A state in plain words, one button, the plan, and the list. What is chosen takes effect at once."""

    def __init__(self, app: AppModel) -> None:
        super().__init__()
        self.app = app
        self._facts = CopyFacts(None, None, None)
        self._copying: SecondCopy | None = None
        self.banner = ErrorBanner()
        self.list = CopiesCard(app)
        scroll = ScrollColumn(width=tokens.READING_WIDTH)
        for card in (self.banner, self._make_state(), self._make_plan(), self.list):
            scroll.body.addWidget(card)
        scroll.body.addStretch(1)
        layout = column(gap=0)
        layout.addWidget(scroll, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.copy_button)
        self._show(self._facts)
        self.read()

    # -- what is shown ---------------------------------------------------------------------------------------

    def _make_state(self) -> Card:
        self._icon = IconLabel("triangle-alert", "warning", tokens.ICON_LARGE)
        self._title = Label("", "heading", wrap=True)
        self._text = Label("", "soft", wrap=True)
        self._why = Label(
            self.tr(
                "A laptop can be lost, stolen or broken. A second copy on a stick or another disk brings "
                "every inspection and photo back, on this computer or another one. It is as encrypted as "
                "the vault: nobody can read it without your passphrase."
            ),
            "soft",
            wrap=True,
        )
        self.copy_button = PrimaryButton(self.tr("Copy now"), "copy")
        self.copy_button.clicked.connect(self._copy_now)
        self.choose_button = PrimaryButton(self.tr("Choose where copies go"), "folder-open")
        self.choose_button.clicked.connect(self._ask_folder)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 100)
        self._bar.setAccessibleName(self.tr("How far the copy is"))
        self.stop_button = SecondaryButton(self.tr("Stop"), "x")
        self._progress = QWidget()
        line = row(gap=tokens.M)
        line.addWidget(self._bar, 1)
        line.addWidget(self.stop_button)
        self._progress.setLayout(line)
        head = row(self._icon, gap=tokens.M)
        head.addLayout(column(self._title, self._text, gap=tokens.XS), 1)
        buttons = row(self.copy_button, self.choose_button, 1)
        return Card(head, self._why, self._progress, buttons, gap=tokens.M)

    def _make_plan(self) -> Card:
        self._folder = ElidedLabel("")
        self._warning = Label("", "", wrap=True, tone="warning")
        self.change_button = SecondaryButton(self.tr("Change"), "folder-open")
        self.change_button.clicked.connect(self._ask_folder)
        place = row(gap=tokens.M)
        place.addWidget(self._folder, 1)
        place.addWidget(self.change_button)
        names = (self.tr("Every hour"), self.tr("Every 4 hours"), self.tr("Every day"), self.tr("Every week"))
        often = [(str(hours), name) for hours, name in zip(HOURS, names, strict=True)]
        self.often = FittingChoice(often, "24", name=self.tr("How often"))
        self.often.changed.connect(self._change)
        self.keep = Segmented([(str(keep), str(keep)) for keep in KEEPS], "5", name=self.tr("How many"))
        self.keep.changed.connect(self._change)
        self.off_button = LinkButton(self.tr("Stop automatic copies"), "x")
        self.off_button.clicked.connect(lambda: self._set_plan(None))
        held = QWidget()
        held.setLayout(place)
        self._plan = Card(
            Label(self.tr("Automatic copies"), "heading"),
            FormRow(self.tr("Where"), held),
            self._warning,
            FormRow(
                self.tr("How often"),
                self.often,
                self.tr("While the vault is open and the disk is plugged in."),
            ),
            FormRow(
                self.tr("How many"),
                self.keep,
                self.tr(
                    "The newest ones are kept, and besides the last one of each of 7 days and of 5 weeks. "
                    "Photos are stored once for all of them."
                ),
            ),
            row(self.off_button, 1),
            gap=tokens.M,
        )
        return self._plan

    # -- reading ---------------------------------------------------------------------------------------------

    def read(self) -> None:
        """Ask for everything anew."""
        self.app.run(copies.read_facts, self.app.session, done=self._show)
        self.app.tasks.decode(copies.look, self.app.session, done=self._show_found, failed=self._not_found)

    def _show(self, facts: CopyFacts) -> None:
        self._facts = facts
        tone, title, text = copies.last_text(facts.last)
        if facts.overdue is not None and tone == "good":
            tone, text = "warning", copies.sentences(*explain(facts.overdue))
        self._title.setText(title)
        self._text.setText(text)
        self._icon.set_icon(*_TONES.get(tone, ("circle-alert", "bad")))
        planned = facts.plan is not None
        self._why.setVisible(facts.last is None or not facts.last.good_ms)
        self._plan.setVisible(planned)
        self.list.setVisible(planned)
        self.choose_button.setVisible(not planned)
        self.setFocusProxy(self.copy_button if planned else self.choose_button)
        if facts.plan is not None:
            self._folder.setText(facts.plan.target)
            self.often.choose(str(copies.nearest(HOURS, facts.plan.every_hours)))
            self.keep.set_key(str(copies.nearest(KEEPS, facts.plan.keep)))
        self._show_state(self._copying.state if self._copying else CopyState())

    def _show_state(self, state: CopyState) -> None:
        running = state.percent is not None
        self._progress.setVisible(running)
        self._bar.setValue(state.percent or 0)
        self.copy_button.setVisible(self._facts.plan is not None and not running)

    def _show_found(self, found: Found) -> None:
        self.list.show_found(found)
        self._warning.setText(copies.sentences(*(part for each in found.warnings for part in explain(each))))
        self._warning.setVisible(bool(found.warnings))

    def _not_found(self, error: InspectorError) -> None:
        self.list.show_found(Found(False))
        self._failed(error)

    # -- copying ---------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """The window's copying is found when the section is in its window."""
        super().showEvent(event)
        if self._copying is None:
            self.follow(self.window().findChild(SecondCopy) or SecondCopy(self.app, self))

    def follow(self, copying: SecondCopy) -> None:
        """Show how far this copying is."""
        self._copying = copying
        copying.changed.connect(self._moved)
        self.stop_button.clicked.connect(copying.stop)
        self._show_state(copying.state)

    def _moved(self, state: CopyState) -> None:
        was = self._progress.isVisibleTo(self)
        self._show_state(state)
        if was and state.percent is None and self.app.unlocked:
            self.read()

    def _copy_now(self) -> None:
        self.banner.hide()
        self.copy_button.setEnabled(False)
        self.app.tasks.decode(copies.look, self.app.session, done=self._begin, failed=self._failed)

    def _begin(self, found: Found) -> None:
        self.copy_button.setEnabled(True)
        self._show_found(found)
        if not found.present:
            self.banner.show_error(InspectorError("backup.target_absent", ""))
        elif self._copying is not None:
            self._copying.begin()
            self._progress.show()
            self.copy_button.hide()

    # -- the plan --------------------------------------------------------------------------------------------

    def _ask_folder(self) -> None:
        places = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose the disk or folder for copies"), places)
        if name:
            self.choose(Path(name))

    def choose(self, place: Path) -> None:
        """Copies go there from now on; the first one is made at once."""
        from inspector_app.services.auto_backup import Plan

        target = copies.folder_for_copies(place)
        self._set_plan(Plan(str(target), int(self.often.key), int(self.keep.key)), begin=True)

    def _change(self, _key: str) -> None:
        from inspector_app.services.auto_backup import Plan

        if self._facts.plan is not None:
            plan = Plan(self._facts.plan.target, int(self.often.key), int(self.keep.key))
            self._set_plan(plan)

    def _set_plan(self, plan: object, *, begin: bool = False) -> None:
        self.banner.hide()
        done = self._planned if begin else self._show
        self.app.run(copies.set_plan, self.app.session, plan, done=done, failed=self._failed)

    def _planned(self, facts: CopyFacts) -> None:
        self._show(facts)
        self._copy_now()

    def _failed(self, error: InspectorError) -> None:
        self.copy_button.setEnabled(True)
        self.banner.show_error(error)
        self._show(self._facts)

    def closeEvent(self, event: QCloseEvent) -> None:
        """A check stops; a copy goes on."""
        self.list.close()
        super().closeEvent(event)
