"""The register of gauges: which there are, whose calibration is due; enter, change, take out of use."""

from __future__ import annotations

import datetime
from typing import Any

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.domain.records import Gauge
from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.screens.gauges.editor import GaugeDialog
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.gauge_list import COLUMNS, GaugeList, read_register
from inspector_app.ui.widgets.boxes import Box, Page, centred, column, row
from inspector_app.ui.widgets.buttons import PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.chips import Chip
from inspector_app.ui.widgets.empty import EmptyState
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.form import CheckBox
from inspector_app.ui.widgets.header import Header
from inspector_app.ui.widgets.search import SearchField

CROWDED_BELOW = 400
"""Height at 100 % text below which the table gets all the room there is."""
_NARROW = ("calibrated_on", "certificate", "made", "uncertainty")
"""Columns that go where there is no room; all is in the dialog."""


class GaugeTable(QTableView):
    """Enter opens the gauge in focus."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class GaugesScreen(Page):
    """`argument` is the id of the gauge to begin with."""

    def __init__(self, app: AppModel, argument: object = None) -> None:
        super().__init__()
        self.app = app
        self._wanted = str(argument or "")
        self.model = GaugeList(self)
        self.search = SearchField(self.tr("Search the gauges"))
        self.retired = CheckBox(self.tr("Out of use too"))
        self.add_button = PrimaryButton(self.tr("New gauge"), "plus")
        self.change_button = SecondaryButton(self.tr("Change"), "pencil")
        self.retire_button = SecondaryButton(self.tr("Out of use"), "x")
        self.overdue, self.soon = Chip("", "bad", "triangle-alert"), Chip("", "warning", "clock")
        self.table = GaugeTable()
        self._empty = EmptyState(
            "ruler",
            self.tr("No gauge yet"),
            self.tr(
                "Enter the gauges you measure with: their calibration then stands beside each reading and in "
                "the report."
            ),
            self.tr("New gauge"),
            "plus",
        )
        self._build_table()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.search)
        self.read()

    def _build_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Gauges"))
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        side = theme().px(tokens.ICON)
        table.setIconSize(QSize(side, side))
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        table.horizontalHeader().setSectionsClickable(False)
        table.horizontalHeader().setHighlightSections(False)

    def _lay_out(self) -> None:
        marks = FlowLayout()
        for item in (self.overdue, self.soon, self.retired):
            marks.addWidget(item)
        foot = row(self.change_button, self.retire_button, gap=tokens.S)
        foot.addLayout(marks, 1)
        card = Box("card", column(self.table, gap=0))
        self._card = card
        self._header = Header(self.tr("Gauges"))
        top = row(gap=tokens.M)
        top.addWidget(self.search, 1)
        top.addWidget(self.add_button)
        inner = column(top, card, foot, gap=tokens.CONTROL_GAP, margin=tokens.M)
        inner.setStretchFactor(card, 1)
        inner.addWidget(self._empty, 1)
        held = QWidget()
        held.setLayout(inner)
        layout = column(self._header, gap=0)
        layout.addLayout(centred(held), 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self._filter())
        self.retired.toggled.connect(lambda _on: self._filter())
        self.add_button.clicked.connect(lambda: self._edit(None))
        self._empty.acted.connect(lambda: self._edit(None))
        self.change_button.clicked.connect(lambda: self._open(self.table.currentIndex()))
        self.retire_button.clicked.connect(self._retire)
        self.table.activated.connect(self._open)
        self.table.selectionModel().currentChanged.connect(lambda *_places: self._show_buttons())

    # -- showing ---------------------------------------------------------------------------------------------

    def read(self) -> None:
        """Ask for the register anew."""
        self.app.run(read_register, self.app.session, done=self._show)

    def _show(self, register: tuple[tuple[Gauge, ...], datetime.date]) -> None:
        kept = self._current()
        gauges, today = register
        self.model.show(gauges, today)
        counts = self.model.counts()
        self.overdue.set(self.tr("%n overdue", "", counts["overdue"]), "bad", "triangle-alert")
        self.soon.set(self.tr("%n due soon", "", counts["due_soon"]), "warning", "clock")
        self._fit()
        self._empty.setVisible(not gauges)
        self._card.setVisible(bool(gauges))
        self._select(self._wanted or (kept.id if kept is not None else ""))
        self._wanted = ""

    def _filter(self) -> None:
        kept = self._current()
        self.model.search(self.search.text().strip(), retired=self.retired.isChecked())
        self._select(kept.id if kept is not None else "")

    def _select(self, gauge_id: str) -> None:
        place = max(0, self.model.row_of(gauge_id))
        self.table.setCurrentIndex(self.model.index(place, 0))
        self._size_columns()
        self._show_buttons()

    def _current(self) -> Gauge | None:
        return self.model.gauge(self.table.currentIndex().row())

    def _show_buttons(self) -> None:
        gauge = self._current()
        self.change_button.setEnabled(gauge is not None)
        self.retire_button.setEnabled(gauge is not None)
        back = gauge is not None and gauge.retired
        crowded = self.height() < theme().px(CROWDED_BELOW)
        texts = (self.tr("Change"), self.tr("Back into use") if back else self.tr("Out of use"))
        for button, text in zip((self.change_button, self.retire_button), texts, strict=True):
            button.setText("" if crowded else text)
            button.setToolTip(text)
            button.setAccessibleName(text)

    def _size_columns(self) -> None:
        header = self.table.horizontalHeader()
        narrow = self.width() < theme().space(tokens.READING_WIDTH + tokens.TILE_WIDTH)
        for place, name in enumerate(COLUMNS):
            self.table.setColumnHidden(place, narrow and name in _NARROW)
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(COLUMNS.index("due"), QHeaderView.ResizeMode.Stretch)

    def _fit(self) -> None:
        """Large text in a small window: the table says itself what is overdue, and buttons are icons."""
        crowded = self.height() < theme().px(CROWDED_BELOW)
        counts = self.model.counts()
        self.overdue.setVisible(counts["overdue"] > 0 and not crowded)
        self.soon.setVisible(counts["due_soon"] > 0 and not crowded)
        told = self.tr("What is measured with, and how long its calibration holds")
        self._header.set_title(self.tr("Gauges"), "" if crowded else told)
        line = self.fontMetrics().height() + tokens.XS
        row_ = max(tokens.TARGET, line) if crowded else theme().px(tokens.TARGET)
        self.table.verticalHeader().setDefaultSectionSize(row_)
        self.table.horizontalHeader().setFixedHeight(
            line + tokens.S if crowded else theme().px(tokens.TARGET)
        )
        self._show_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._size_columns()

    # -- changing --------------------------------------------------------------------------------------------

    def _open(self, index: QModelIndex) -> None:
        gauge = self.model.gauge(index.row())
        if gauge is not None:
            self._edit(gauge)

    def _edit(self, gauge: Gauge | None) -> None:
        from inspector_app.services.gauges import add_gauge, change_gauge

        def save(values: dict[str, Any]) -> None:
            def done(made: Gauge) -> None:
                self._wanted = made.id
                dialog.saved()

            def failed(error: InspectorError) -> None:
                dialog.refused(error)

            session = self.app.session
            if gauge is None:
                self.app.run(add_gauge, session, done=done, failed=failed, **values)
            else:
                self.app.run(change_gauge, session, gauge.id, done=done, failed=failed, **values)

        dialog = GaugeDialog(self, gauge, self.app.language, save)
        if dialog.exec() == GaugeDialog.DialogCode.Accepted:
            self.read()
        dialog.deleteLater()
        self.table.setFocus()

    def _retire(self) -> None:
        from inspector_app.services.gauges import retire_gauge

        gauge = self._current()
        if gauge is None:
            return

        def done(_gauge: Gauge) -> None:
            text = (
                self.tr("{number} is back in use.") if gauge.retired else self.tr("{number} is out of use.")
            )
            self.app.show_toast(
                text.format(number=gauge.number), lambda: self._set(gauge, retired=gauge.retired)
            )
            self.read()

        self.app.run(retire_gauge, self.app.session, gauge.id, retired=not gauge.retired, done=done)

    def _set(self, gauge: Gauge, *, retired: bool) -> None:
        from inspector_app.services.gauges import retire_gauge

        self.app.run(
            retire_gauge, self.app.session, gauge.id, retired=retired, done=lambda _gauge: self.read()
        )

    def commands(self) -> tuple[PaletteEntry, ...]:
        """What the palette offers here."""
        group = self.tr("Gauges")
        return (PaletteEntry("gauges.new", self.tr("New gauge"), lambda: self._edit(None), group, "plus"),)
