"""People who may open this vault: who they are, adding one, taking one away."""

from __future__ import annotations

from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.widgets.boxes import Card, Page, ScrollColumn, column, row
from inspector_app.ui.widgets.labels import IconLabel, Label


class PeopleSection(Page):
    """The people of this vault."""

    def __init__(self, app: AppModel) -> None:
        super().__init__()
        self.app = app
        scroll = ScrollColumn(width=tokens.READING_WIDTH)
        name = row(IconLabel("user", "accent", tokens.ICON_LARGE), gap=tokens.M)
        name.addWidget(Label(app.text(app.session.person.name), "strong"), 1)
        scroll.body.addWidget(Card(Label(self.tr("Who may open this vault"), "heading"), name))
        scroll.body.addStretch(1)
        layout = column(gap=0)
        layout.addWidget(scroll, 1)
        self.setLayout(layout)
