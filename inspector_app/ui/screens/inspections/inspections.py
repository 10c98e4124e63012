"""The list of inspections: search, filter, open, start a new one, take in a bundle."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFileDialog, QStackedWidget, QWidget

from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.screens.inspections.cards import InspectionCards
from inspector_app.ui.screens.inspections.first_steps import first_steps
from inspector_app.ui.screens.inspections.recovery_warning import RecoveryWarning
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.exchange import BUNDLE_SUFFIX, take_in
from inspector_app.ui.viewmodels.inspection_list import InspectionList
from inspector_app.ui.viewmodels.words import count_text, status_word
from inspector_app.ui.widgets.boxes import Page, centred, column, row
from inspector_app.ui.widgets.buttons import PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.chips import RESULT_LOOKS, result_word
from inspector_app.ui.widgets.empty import EmptyState
from inspector_app.ui.widgets.fitting import FittingChoice
from inspector_app.ui.widgets.focus import lead_focus
from inspector_app.ui.widgets.form import ComboBox
from inspector_app.ui.widgets.header import Header
from inspector_app.ui.widgets.search import SearchField

if TYPE_CHECKING:
    from inspector_app.services.session import Session
    from inspector_app.storage.queries import InspectionSummary


def _read(session: Session) -> tuple[tuple[InspectionSummary, ...], int, bool]:
    """Summaries, number of packs, whether the recovery sheet was put away."""
    from inspector_app.services.inspections import list_inspections
    from inspector_app.services.packs import list_packs
    from inspector_app.services.vaults import recovery_confirmed

    return list_inspections(session), len(list_packs(session)), recovery_confirmed(session)


class InspectionsScreen(Page):
    """Where a day begins: one touch opens an inspection, one button starts a new one."""

    def __init__(self, app: AppModel) -> None:
        super().__init__()
        self.app = app
        self.model = InspectionList(app.language, self)
        self._packs: int | None = None
        self.header = Header(self.tr("Inspections"))
        self.import_button = SecondaryButton(self.tr("Import bundle"), "download")
        self.import_button.clicked.connect(self._import)
        self.new_button = PrimaryButton(self.tr("New inspection"), "plus")
        self.new_button.clicked.connect(self._new)
        self.header.buttons.addWidget(self.import_button)
        self.header.buttons.addWidget(self.new_button)
        self.search = SearchField(self.tr("Search product, order, lot, factory"))
        self.search.searched.connect(self._search)
        self.filter = FittingChoice(self._filters(), "all", name=self.tr("Show"))
        self.filter.changed.connect(lambda _key: self._filter())
        self._make_filters()
        self.warning = RecoveryWarning(app)
        self.warning.confirmed.connect(self.read)
        self._stack = QStackedWidget()
        # A list scrolls; what is shown in its place makes itself small.
        self._stack.setMinimumHeight(theme().px(tokens.TARGET))
        self.list = InspectionCards(app, self.model, self.tr("Inspections"))
        self.search.installEventFilter(self)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._to_search)
        self.empty = EmptyState("", "", "", " ", "plus")
        self.nothing = EmptyState(
            "search", self.tr("Nothing matches"), self.tr("Try fewer words, or show all inspections.")
        )
        self._blank = QWidget()
        for widget in (self._blank, self.list, self.nothing):
            self._stack.addWidget(widget)
        self._lay_out()
        lead_focus(self, self.list)
        app.data_changed.connect(self.read)
        self.read()

    def _filters(self) -> list[tuple[str, str]]:
        return [("all", self.tr("All"))] + [
            (key, status_word(key)) for key in ("open", "concluded", "signed")
        ]

    def _make_filters(self) -> None:
        self.result = ComboBox()
        self.result.setAccessibleName(self.tr("Result"))
        self.result.addItem(self.tr("Any result"), "")
        for key in RESULT_LOOKS:
            self.result.addItem(result_word(key), key)
        self.factory = ComboBox()
        self.factory.setAccessibleName(self.tr("Factory"))
        self.factory.addItem(self.tr("All factories"), "")
        for combo in (self.result, self.factory):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            combo.setMaximumWidth(theme().px(tokens.TILE_WIDTH))
            combo.activated.connect(lambda _place: self._filter())

    def _fill_factories(self) -> None:
        """Offered where there is more than one to choose from; the choice stays."""
        chosen = self.factory.currentData()
        names = self.model.factories()
        while self.factory.count() > 1:
            self.factory.removeItem(1)
        for name in names:
            self.factory.addItem(name, name)
        self.factory.choose(chosen if chosen in names else "")
        self.factory.setVisible(len(names) > 1)

    def _lay_out(self) -> None:
        choices = row(self.filter, self.result, self.factory, gap=tokens.CONTROL_GAP)
        self._tool_line = row(gap=tokens.CONTROL_GAP)
        self._tool_line.addWidget(self.search, 1)
        self._tool_line.addLayout(choices)
        self._tools = QWidget()
        self._tools.setLayout(self._tool_line)
        self._tools.hide()
        body = column(self.warning, self._tools, gap=tokens.CONTROL_GAP)
        body.addWidget(self._stack, 1)
        side = theme().space(tokens.ICON)
        body.setContentsMargins(side, tokens.M, side, 0)
        held = QWidget()
        held.setLayout(body)
        outer = column(self.header, gap=0)
        outer.addLayout(centred(held), 1)
        self.setLayout(outer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large text: the choices go below the search, which would be a sliver beside them."""
        super().resizeEvent(event)
        below = self.width() < theme().px(tokens.FORM_WIDTH)
        directions = QBoxLayout.Direction
        self._tool_line.setDirection(directions.TopToBottom if below else directions.LeftToRight)

    def read(self) -> None:
        if self.app.unlocked:
            self.app.run(_read, self.app.session, done=self._show)

    def _show(self, found: tuple[tuple[InspectionSummary, ...], int, bool]) -> None:
        summaries, self._packs, confirmed = found
        self.model.set_summaries(summaries)
        self.warning.setVisible(not confirmed and not all(summary.practice for summary in summaries))
        self.list.load_pictures(summaries)
        self._fill_factories()
        self._tools.setVisible(bool(summaries))
        if summaries:
            self._show_list()
        else:
            self._show_empty()

    def _counts(self) -> str:
        parts = (
            self.tr("%n in progress", "", self.model.count("open")),
            self.tr("%n to sign", "", self.model.count("concluded")),
            self.tr("%n signed", "", self.model.count("signed")),
        )
        return " · ".join(parts)

    def _show_list(self) -> None:
        shown, total = self.model.rowCount(), self.model.total()
        line = self._counts()
        if shown != total:
            line = self.tr("{shown} of {total}").format(shown=count_text(shown), total=count_text(total))
        self.header.set_title(self.tr("Inspections"), line)
        self._stack.setCurrentWidget(self.list if self.model.rowCount() else self.nothing)
        if self.model.rowCount() and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))

    def _show_empty(self) -> None:
        self.header.set_title(self.tr("Inspections"))
        made = first_steps(self._packs)
        made.acted.connect(self._new)
        self._stack.removeWidget(self.empty)
        self.empty.deleteLater()
        self.empty = made
        self._stack.addWidget(made)
        self._stack.setCurrentWidget(made)

    def _search(self, text: str) -> None:
        self.model.set_search(text)
        self._show_list()

    def _filter(self) -> None:
        self.model.want(
            replace(
                self.model.wanted,
                status="" if self.filter.key == "all" else self.filter.key,
                result=self.result.currentData(),
                factory=self.factory.currentData(),
            )
        )
        self._show_list()

    def _new(self) -> None:
        # Before the packs are counted it is not known; the form itself says where none is.
        self.app.go("standards" if self._packs == 0 else "new_inspection")

    def _import(self) -> None:
        pattern = self.tr("Inspector bundles") + f" (*{BUNDLE_SUFFIX} *.zip)"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import a bundle"), "", pattern)
        if name:
            take_in(self.app, Path(name))

    def commands(self) -> tuple[PaletteEntry, ...]:
        """Searching, and what can be done with the inspection in focus."""
        find = PaletteEntry(
            "inspections.search",
            self.search.accessibleName(),
            self._to_search,
            self.list.accessibleName(),
            "search",
            "Ctrl+F",
        )
        return (find, *self.list.commands())

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search Down and Enter go to what was found, Escape back to all of them."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key == Qt.Key.Key_Escape:
                self.search.clear()
            elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._search(self.search.text().strip())
            if key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)
