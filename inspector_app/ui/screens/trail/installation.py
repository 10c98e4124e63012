"""The trail of this installation, a section of Safekeeping: unlocking, failed tries, exports, people."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector_app.ui.screens.trail.panel import LOW, TrailPanel
from inspector_app.ui.screens.trail.trail import ask_csv
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.widgets.boxes import column
from inspector_app.ui.widgets.buttons import IconButton
from inspector_app.ui.widgets.empty import EmptyState
from inspector_app.ui.widgets.labels import Label


class InstallationTrail(QWidget):
    """Everything that happened to the vault and its people; what was done in an inspection stands in its own
    trail.
    """

    def __init__(self, app: AppModel) -> None:
        super().__init__()
        self.app = app
        self._text = Label(
            self.tr(
                "What happened to this vault. What was done in an inspection stands in its own trail, "
                "reached from the inspection."
            ),
            "soft",
            wrap=True,
        )
        self.csv_button = IconButton(
            "download", self.tr("Save as table: the changes shown, as a CSV file for spreadsheets")
        )
        self.csv_button.clicked.connect(self._ask_csv)
        self.panel = TrailPanel(app, "", EmptyState("history", self.tr("Nothing happened yet")))
        # What it would like to have must not take the height of what is above it.
        self.panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.panel.filters.tools.addWidget(self.csv_button)
        side = theme().space(tokens.M)
        self._text.setContentsMargins(side, theme().space(tokens.CONTROL_GAP), side, 0)
        layout = column(self._text, gap=0)
        layout.addWidget(self.panel, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.panel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a low window the table comes first.
        self._text.setVisible(self.height() >= theme().px(LOW))

    def _ask_csv(self) -> None:
        name = QCoreApplication.translate("InstallationTrail", "trail-of-the-vault")
        ask_csv(self.app, self.panel.table, self, f"{name}.csv")
