"""The frame of what is shown before a vault is open: who this is at the left, the form at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from inspector_app.ui.settings import LANGUAGES
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.widgets.boxes import Box, Page, ScrollColumn, column, row
from inspector_app.ui.widgets.labels import IconLabel, Label
from inspector_app.ui.widgets.segmented import Segmented


class WelcomePage(Page):
    """`body` is the layout of the form. The panel at the left goes when there is no room for both."""

    def __init__(self, app: AppModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.app = app
        self._panel = self._make_panel()
        self.languages = Segmented(list(LANGUAGES.items()), app.language, name=self.tr("Language"))
        self.languages.changed.connect(app.set_language)
        scroll = ScrollColumn(width=tokens.FORM_WIDTH - tokens.XXL * 2, margin=tokens.L, gap=tokens.M)
        scroll.body.addLayout(row(1, self.languages))
        self.body = column(gap=tokens.M)
        scroll.body.addLayout(self.body)
        layout = row(gap=0)
        layout.addWidget(self._panel)
        layout.addWidget(scroll, 1)
        self.setLayout(layout)

    def _make_panel(self) -> Box:
        panel = Box("rail")
        name = row(IconLabel("clipboard-check", "rail_ink_active", tokens.ICON_HERO), gap=tokens.M)
        name.addWidget(Label(self.tr("Inspector"), "hero"), 1)
        points = (
            ("cloud-off", self.tr("Works without a connection, all day")),
            ("save", self.tr("Every entry and photo is saved at once")),
            ("lock", self.tr("Everything on this device is encrypted")),
            ("signature", self.tr("Reports are signed and can be checked by anyone")),
        )
        layout = column(1, name, gap=tokens.L, margin=tokens.XL)
        for icon_name, text in points:
            line = row(gap=tokens.M)
            line.addWidget(IconLabel(icon_name, "rail_ink"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Label(text, wrap=True), 1)
            layout.addLayout(line)
        layout.addStretch(2)
        panel.setLayout(layout)
        panel.setFixedWidth(theme().space(tokens.REFERENCE_WIDTH + tokens.XXL))
        return panel

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._panel.setVisible(self.width() >= self._panel.width() + theme().space(tokens.FORM_WIDTH))
