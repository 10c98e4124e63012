"""The trail of one inspection, with its exports: a table for spreadsheets, and the evidence package."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from inspector_app.ui.screens.trail.evidence import EvidenceExport
from inspector_app.ui.screens.trail.panel import TrailPanel
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.trail import FROM_LIST
from inspector_app.ui.widgets.boxes import Page, column
from inspector_app.ui.widgets.buttons import IconButton, SecondaryButton
from inspector_app.ui.widgets.empty import EmptyState
from inspector_app.ui.widgets.header import Header

if TYPE_CHECKING:
    from inspector_app.services.trail import Trail
    from inspector_app.ui.viewmodels.trail import TrailTable


class TrailScreen(Page):
    """`argument` is the inspection's id, with `FROM_LIST` before it when Back leads to the list. `closed`
    when a person goes there.
    """

    closed = Signal()

    def __init__(self, app: AppModel, argument: object) -> None:
        super().__init__()
        self.app = app
        self.inspection = str(argument).removeprefix(FROM_LIST)
        self._to_list = str(argument).startswith(FROM_LIST)
        self.header = Header(self.tr("Trail"), self.tr("Who changed what, when and why"))
        name = self.tr("Back to the inspections") if self._to_list else self.tr("Back to the inspection")
        self.back = IconButton("arrow-left", name, shortcut="Alt+Left")
        self.back.clicked.connect(self.leave)
        self.header.leading.addWidget(self.back)
        self.csv_button = SecondaryButton(self.tr("Save as table"), "download")
        self.csv_button.describe(self.tr("The changes shown, as a CSV file for spreadsheets"))
        self.csv_button.clicked.connect(self._ask_csv)
        self.evidence_button = SecondaryButton(self.tr("Evidence package"), "shield-check")
        self.evidence_button.describe(
            self.tr(
                "Report, photos and journal for a court or a laboratory, to be checked without this program"
            )
        )
        self.evidence = EvidenceExport(app, self.inspection, self)
        self.evidence_button.clicked.connect(self.evidence.ask)
        for button in (self.csv_button, self.evidence_button):
            button.setEnabled(False)
            self.header.buttons.addWidget(button)
        self.panel = TrailPanel(
            app, self.inspection, EmptyState("history", self.tr("Nothing was changed yet"))
        )
        self.panel.arrived.connect(self._arrived)
        layout = column(self.header, gap=0)
        layout.addWidget(self.panel, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.panel)
        shortcut = QShortcut(QKeySequence("Alt+Left"), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(self.leave)
        theme().changed.connect(self._fit)
        self._fit()

    def _arrived(self, trail: Trail) -> None:
        self.csv_button.setEnabled(bool(trail.lines))
        self.evidence_button.setEnabled(bool(trail.lines))
        self.header.set_title(self.tr("Trail"), trail_title(self.app, trail) or self.tr("Who changed what"))

    def _ask_csv(self) -> None:
        ask_csv(self.app, self.panel.table, self, self.tr("trail") + ".csv")

    def leave(self) -> None:
        if self._to_list:
            self.closed.emit()
        else:
            self.app.open_inspection(self.inspection)

    def _fit(self) -> None:
        """In a narrow window the buttons are their icons. The header keeps its height whatever a long text
        below would like to have.
        """
        narrow = self.width() < theme().px(tokens.FORM_WIDTH + tokens.REFERENCE_WIDTH)
        texts = {self.csv_button: self.tr("Save as table"), self.evidence_button: self.tr("Evidence package")}
        for button, text in texts.items():
            button.setText("" if narrow else text)
            button.setAccessibleName(text)
        self.header.setMinimumHeight(max(tokens.HEADER_HEIGHT, self.header.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.evidence.stop()
        super().closeEvent(event)


def trail_title(app: AppModel, trail: Trail) -> str:
    """Which inspection a trail is of: product, order, lot, factory, from its first rows."""
    values = next((line.new for line in trail.lines if line.entity == "inspection"), {})
    product, order, factory = (_named(app, trail, values.get(key)) for key in ("product", "order", "factory"))
    lots = ", ".join(name for one in values.get("lots", ()) if (name := _named(app, trail, one)))
    lot = QCoreApplication.translate("Today", "Lot {number}").format(number=lots) if lots else ""
    return " · ".join(name for name in (product, order, lot, factory) if name)


def _named(app: AppModel, trail: Trail, one: object) -> str:
    return app.text(trail.names.name(str(one))) if one else ""


def ask_csv(app: AppModel, table: TrailTable, parent: QWidget, name: str) -> None:
    """Ask where to, and write what is shown."""
    from inspector_app.services.trail_csv import write_trail_csv

    if table.trail is None:
        return
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        QCoreApplication.translate("Trail", "Save the trail as a table"),
        name,
        QCoreApplication.translate("Trail", "Tables") + " (*.csv)",
    )
    if chosen:
        path = Path(chosen)
        app.run(
            write_trail_csv,
            path,
            table.trail,
            table.lines,
            app.language,
            done=lambda _nothing: app.show_toast(
                QCoreApplication.translate("Trail", "Saved: {name}").format(name=path.name)
            ),
        )
