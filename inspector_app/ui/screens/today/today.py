"""Today: what is under way, what waits for a signature or to be sent, what is due, and how safe it all is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from inspector_app.ui.actions import ICONS, action_texts
from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.screens.inspections.first_steps import first_steps
from inspector_app.ui.screens.inspections.recovery_warning import RecoveryWarning
from inspector_app.ui.screens.today.sections import ListSection, SideCard, TourOffer
from inspector_app.ui.screens.today.words import (
    copy_line,
    place_line,
    point_line,
    summary_line,
    unsent_heading,
)
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.words import full_day_text
from inspector_app.ui.widgets.boxes import Page, ScrollColumn, column, row
from inspector_app.ui.widgets.buttons import PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.focus import lead_focus
from inspector_app.ui.widgets.header import Header

if TYPE_CHECKING:
    from inspector_app.services.session import Session
    from inspector_app.services.today import Today
    from inspector_app.storage.queries import InspectionSummary

POINTS = 6
"""So many open points are named; the others are counted."""


def _read(session: Session) -> Today:
    from inspector_app.services.today import today

    return today(session)


class TodayScreen(Page):
    """Where a day begins: one touch goes on with the work, one button starts a new inspection."""

    def __init__(self, app: AppModel) -> None:
        super().__init__()
        self.app = app
        day = full_day_text(QDate.currentDate())
        self.header = Header(self.tr("Today"), day)
        self.all_button = SecondaryButton(self.tr("All inspections"), "clipboard-list")
        self.all_button.clicked.connect(lambda: app.go("inspections"))
        self.new_button = PrimaryButton(self.tr("New inspection"), "plus")
        self.new_button.clicked.connect(self._new)
        self.header.buttons.addWidget(self.all_button)
        self.header.buttons.addWidget(self.new_button)
        self.warning = RecoveryWarning(app)
        self.warning.confirmed.connect(self.read)
        self.tour = TourOffer(app)
        self.under_way = ListSection(app, self.tr("In progress"), self.tr("Nothing is under way."))
        self.to_sign = ListSection(app, self.tr("Waiting for signatures"))
        self.to_send = SideCard("cloud-off")
        self.points = SideCard("list-todo")
        self.device = SideCard("hard-drive")
        self._packs: int | None = None
        self._lay_out()
        lead_focus(self, self.under_way.cards)
        app.data_changed.connect(self.read)
        self.read()

    def _lay_out(self) -> None:
        self._work = column(self.under_way, self.to_sign, 1, gap=tokens.L)
        self._side = QWidget()
        self._side.setLayout(column(self.to_send, self.points, self.device, 1, gap=tokens.M))
        self._columns = row(gap=tokens.L)
        self._columns.addLayout(self._work, 1)
        self._columns.addWidget(self._side)
        self._scroll = ScrollColumn(gap=tokens.M, margin=tokens.M, width=tokens.PAGE_WIDTH)
        self._scroll.body.addWidget(self.warning)
        self._scroll.body.addWidget(self.tour)
        self._scroll.body.addLayout(self._columns)
        self._scroll.body.addStretch(1)
        self._stack = QStackedWidget()
        self._blank = QWidget()
        self._stack.addWidget(self._blank)
        self._stack.addWidget(self._scroll)
        self._empty: QWidget | None = None
        layout = column(self.header, gap=0)
        layout.addWidget(self._stack, 1)
        self.setLayout(layout)

    def commands(self) -> tuple[PaletteEntry, ...]:
        """What can be done with the inspection in focus."""
        lists = (self.under_way.cards, self.to_sign.cards)
        focused = next((cards for cards in lists if cards is self.window().focusWidget()), None)
        return focused.commands() if focused is not None else ()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where both have room, else what can be worked on comes first."""
        super().resizeEvent(event)
        side = theme().space(tokens.REFERENCE_WIDTH)
        beside = self.width() >= side + theme().px(tokens.FORM_WIDTH - tokens.XXL)
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._side.setMinimumWidth(side if beside else 0)
        self._side.setMaximumWidth(side if beside else self.width())

    def read(self) -> None:
        if self.app.unlocked:
            self.app.run(_read, self.app.session, done=self._show)

    def _show(self, today: Today) -> None:
        self._packs = today.packs
        # Practice takes photos in without a key, and nothing in it can be lost.
        wanted = not today.recovery_confirmed and not self.app.practising
        self.warning.setVisible(wanted and not today.empty)
        if today.empty:
            self._show_empty()
            return
        self._stack.setCurrentWidget(self._scroll)
        self.under_way.show_summaries(today.under_way)
        self.to_sign.show_summaries(today.to_sign)
        self.to_sign.setVisible(bool(today.to_sign))
        self._show_unsent(today)
        self._show_points(today)
        self._show_device(today)

    def _show_empty(self) -> None:
        if self._empty is not None:
            self._stack.removeWidget(self._empty)
            self._empty.deleteLater()
        made = first_steps(self._packs)
        made.acted.connect(self._new)
        if not self.app.practising:
            practise = made.also(action_texts()["practice"], ICONS["practice"])
            practise.clicked.connect(self.app.practice_requested)
        self._empty = made
        self._stack.addWidget(made)
        self._stack.setCurrentWidget(made)

    def _show_unsent(self, today: Today) -> None:
        self.to_send.begin(*unsent_heading(today.unsent))
        for summary in today.to_send:
            line = self.to_send.add("file-text", *summary_line(self.app, summary))
            line.clicked.connect(lambda _checked=False, each=summary: self._open(each))
        if today.unsent:
            more = self.to_send.add_link(self.tr("Send from here"), "arrow-right")
            more.clicked.connect(lambda: self.app.go("exchange"))

    def _show_points(self, today: Today) -> None:
        total = len(today.points)
        text = "" if total else self.tr("No open points.")
        self.points.begin(self.tr("Open points"), text, count=total)
        for point in today.points[:POINTS]:
            title, below, chip = point_line(self.app, point)
            line = self.points.add("", title, below, chip, whole=True)
            line.setEnabled(point.inspection is not None)
            if point.inspection is not None:
                line.clicked.connect(lambda _checked=False, each=point.inspection: self._open(each))
        if total > POINTS:
            self.points.say(self.tr("%n more", "", total - POINTS))

    def _show_device(self, today: Today) -> None:
        self.device.begin(self.tr("Kept on this device"))
        for icon, title, below, chip in (place_line(today.free), copy_line(today.copy, today.copy_overdue)):
            self.device.add(icon, title, below, chip).clicked.connect(lambda: self.app.go("safekeeping"))

    def _open(self, summary: InspectionSummary) -> None:
        self.app.open_inspection(summary.id)

    def _new(self) -> None:
        # Before the packs are counted it is not known; the form itself says where none is.
        self.app.go("standards" if self._packs == 0 else "new_inspection")
