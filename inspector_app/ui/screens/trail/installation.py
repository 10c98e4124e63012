"""The trail of this installation, a section of Safekeeping: unlocking, failed tries, exports, people."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector_app.ui.screens.trail.panel import TrailPanel
from inspector_app.ui.screens.trail.trail import ask_csv
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.buttons import SecondaryButton
from inspector_app.ui.widgets.empty import EmptyState
from inspector_app.ui.widgets.labels import Label


class InstallationTrail(QWidget):
    """Everything that happened to the vault and its people; what was done in an inspection stands in its own
    trail.
    """

    def __init__(self, app: AppModel) -> None:
        super().__init__()
        self.app = app
        text = Label(
            self.tr(
                "What happened to this vault. What was done in an inspection stands in its own trail, "
                "reached from the inspection."
            ),
            "soft",
            wrap=True,
        )
        self.csv_button = SecondaryButton(self.tr("Save as table"), "download")
        self.csv_button.describe(self.tr("The changes shown, as a CSV file for spreadsheets"))
        self.csv_button.clicked.connect(self._ask_csv)
        self.panel = TrailPanel(app, "", EmptyState("history", self.tr("Nothing happened yet")))
        # What it would like to have must not take the height of what is above it.
        self.panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        head = row(gap=tokens.CONTROL_GAP)
        head.addWidget(text, 1)
        head.addWidget(self.csv_button)
        side = theme().space(tokens.M)
        head.setContentsMargins(side, tokens.S, side, 0)
        layout = column(head, gap=0)
        layout.addWidget(self.panel, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.panel)

    def _ask_csv(self) -> None:
        name = QCoreApplication.translate("InstallationTrail", "trail-of-the-vault")
        ask_csv(self.app, self.panel.table, self, f"{name}.csv")
