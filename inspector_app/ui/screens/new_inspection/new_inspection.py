"""A new inspection: the form at the left, the plan that follows at the right, one button to start."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.system.paths import practice_vault_dir
from inspector_app.ui.screens.new_inspection.form import NewInspectionForm
from inspector_app.ui.screens.new_inspection.plan_panel import PlanPanel
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.new_inspection import (
    Choices,
    Draft,
    apply_plan,
    read_choices,
    read_due,
    start,
)
from inspector_app.ui.viewmodels.repeating import RepeatOf, apply_pattern, origin_text, read_pattern
from inspector_app.ui.widgets.boxes import Box, Page, ScrollColumn, column, row
from inspector_app.ui.widgets.buttons import IconButton, PrimaryButton
from inspector_app.ui.widgets.empty import EmptyState
from inspector_app.ui.widgets.header import Header
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.pictures import PictureView

if TYPE_CHECKING:
    from inspector_app.domain.pack import Pack
    from inspector_app.services.repeat import Pattern
    from inspector_app.services.switching import Proposal


class NewInspectionScreen(Page):
    """Starts nothing until asked; leaving it leaves no trace. With `repeat` it begins with what another
    inspection hands over.
    """

    def __init__(self, app: AppModel, repeat: RepeatOf | None = None) -> None:
        super().__init__()
        self.app = app
        self.draft = Draft(language=app.language, practice=app.session.folder == practice_vault_dir())
        self._choices: Choices | None = None
        self._pattern: Pattern | None = None
        self._minimum_packed = 0
        self._below = False
        self._asked: object = None
        self.header = Header(self.tr("New inspection"))
        back = IconButton("arrow-left", self.tr("Back to the inspections"), shortcut="Esc")
        back.setShortcut("Esc")
        back.clicked.connect(lambda: app.go("inspections"))
        self.header.leading.addWidget(back)
        self.form = NewInspectionForm(app.language)
        self.form.changed.connect(self._changed)
        self.form.pack_chosen.connect(self._read)
        self.form.type_chosen.connect(self._take_plan)
        self.panel = PlanPanel()
        self.picture = PictureView(fill=True)
        self.picture.setFixedHeight(theme().space(tokens.THUMB * 2))
        self.notice = Label("", "muted", wrap=True, tone="warning")
        self.lacking = Label("", "muted", wrap=True)
        self.start_button = PrimaryButton(self.tr("Start inspection"), "arrow-right")
        self.start_button.clicked.connect(self._start)
        self.form.entered.connect(self._offer_start)
        self._body = QWidget()
        self._middle = row(gap=0)
        self._middle.addWidget(self.form, 1)
        self._middle.addWidget(self._side())
        self._body.setLayout(self._middle)
        layout = column(self.header, gap=0)
        layout.addWidget(self._body, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.form)
        self.panel.show_waiting()
        if repeat is None:
            self._read(None)
        else:
            app.run(read_pattern, app.session, repeat, done=self._take_pattern, failed=self._no_pattern)

    def _side(self) -> Box:
        self._beside = ScrollColumn(margin=tokens.M, gap=tokens.M)
        self._plan = QWidget()
        title = Label(self.tr("Sampling plan"), "title")
        self._plan.setLayout(column(title, self.panel, self.notice, gap=tokens.M))
        self._beside.body.addWidget(self.picture)
        self._beside.body.addWidget(self._plan)
        self._beside.body.addStretch(1)
        foot = column(self.lacking, self.start_button, margin=tokens.M)
        layout = column(gap=0)
        layout.addWidget(self._beside, 1)
        layout.addLayout(foot)
        self._panel = Box("reference", layout)
        return self._panel

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The panel gives way before the form does; with too little room for both, the plan stands below the
        form, and the button below everything.
        """
        super().resizeEvent(event)
        below = self.width() < theme().px(tokens.FORM_WIDTH)
        if below != self._below:
            self._below = below
            body = self.form.body if below else self._beside.body
            body.insertWidget(body.count() - 1, self._plan)
            self._beside.setVisible(not below)
            directions = QBoxLayout.Direction
            self._middle.setDirection(directions.TopToBottom if below else directions.LeftToRight)
        wanted = theme().space(tokens.REFERENCE_WIDTH + tokens.XL)
        self._panel.setFixedWidth(self.width() if below else min(wanted, self.width() * 2 // 5))

    def _take_pattern(self, pattern: Pattern) -> None:
        self._pattern = pattern
        self._read(pattern.pack_sha256)

    def _no_pattern(self, error: InspectorError) -> None:
        """Begins afresh, and says why."""
        self.app.error.emit(error)
        self._read(None)

    def _read(self, sha256: str | None) -> None:
        self.app.run(read_choices, self.app.session, sha256, done=self._show)

    def _show(self, choices: Choices) -> None:
        self._choices = choices
        if choices.pack_file is None:
            self._show_no_pack()
            return
        self.form.show_choices(choices)
        if choices.picture:
            self.picture.load_bytes(self.app.tasks, choices.picture)
        self.picture.setVisible(bool(choices.picture))
        pattern, self._pattern = self._pattern, None
        if pattern is not None:
            self._begin_from(pattern, choices.pack_file.pack)
            return
        types = [plan.type for plan in choices.pack_file.pack.sampling]
        self._take_plan("final_random" if "final_random" in types else types[0])

    def _begin_from(self, pattern: Pattern, pack: Pack) -> None:
        apply_pattern(self.draft, pattern, pack)
        self.form.show_types(pack)
        self.form.show_plan(self.draft)
        self.form.show_pattern(self.draft)
        self.header.set_title(*origin_text(pattern))
        self._changed()
        # What a duplicate lacks is which lot, then how many; a re-inspection is complete.
        (self.start_button if pattern.previous else self.form.lot).setFocus()

    def _show_no_pack(self) -> None:
        empty = EmptyState(
            "book-open-check",
            self.tr("First, a standards pack"),
            self.tr("An inspection follows a brand's standards pack. Install one, then come back."),
            self.tr("Choose a standards pack"),
            "arrow-right",
        )
        empty.acted.connect(lambda: self.app.go("standards"))
        layout = self.layout()
        if layout is not None:
            layout.replaceWidget(self._body, empty)
        self._body.hide()

    def _take_plan(self, inspection_type: str) -> None:
        if self._choices is not None and self._choices.pack_file is not None:
            pack = self._choices.pack_file.pack
            apply_plan(self.draft, pack, inspection_type)
            self._minimum_packed = pack.plan(inspection_type).min_packed_percent
            self.form.show_plan(self.draft)
            self._changed()

    def _changed(self) -> None:
        self.form.read(self.draft)
        self._ask_what_is_due()
        self.form.show_due(self.draft)
        if not self.draft.lot_size:
            self.panel.show_waiting()
        else:
            try:
                self.panel.show_plans(self.draft.plans())
            except InspectorError as error:
                self.panel.show_fault(error)
        self._show_packed()
        lacks = self.draft.lacks()
        self.lacking.setText(self._lacking_text(lacks))
        self.lacking.setVisible(bool(lacks))
        self.start_button.setEnabled(not lacks and bool(self.panel.plans))

    def _ask_what_is_due(self) -> None:
        """Ask the history of another factory, product, edition or set of classes, once for each."""
        key = self.draft.history_key()
        if key == self._asked:
            return
        self._asked, self.draft.proposals = key, {}
        if key is not None:

            def take(found: Mapping[str, Proposal]) -> None:
                if key == self._asked:
                    self.draft.proposals = found
                    self._changed()

            self.app.run(read_due, self.app.session, key, done=take)

    def _show_packed(self) -> None:
        percent = self.draft.packed_percent()
        early = percent is not None and percent < self._minimum_packed
        self.notice.setVisible(early)
        if early:
            self.notice.setText(
                self.tr(
                    "Only {percent} % of the lot is packed. "
                    "The standard asks for {minimum} % before the inspection."
                ).format(percent=percent, minimum=self._minimum_packed)
            )

    def _lacking_text(self, lacks: tuple[str, ...]) -> str:
        names = {
            "pack": self.tr("standards pack"),
            "product": self.tr("product"),
            "factory": self.tr("factory"),
            "order": self.tr("order"),
            "lot_size": self.tr("lot size"),
        }
        return self.tr("Still needed: {names}").format(names=", ".join(names[lack] for lack in lacks))

    def _offer_start(self) -> None:
        """Everything was typed: the next Enter starts it, or what else is asked follows."""
        following = self.start_button if self.start_button.isEnabled() else self.form.type
        following.setFocus(Qt.FocusReason.TabFocusReason)

    def _start(self) -> None:
        self.start_button.setEnabled(False)
        self.app.run(start, self.app.session, self.draft, done=self.app.open_inspection, failed=self._refused)

    def _refused(self, error: InspectorError) -> None:
        self.start_button.setEnabled(True)
        self.app.error.emit(error)
