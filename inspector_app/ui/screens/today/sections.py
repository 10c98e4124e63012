"""The parts of the Today page: a few inspections under a heading, and the cards at the side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStyleOptionViewItem, QWidget

from inspector_app.ui.screens.inspections.cards import InspectionCards
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.inspection_list import InspectionList
from inspector_app.ui.viewmodels.words import count_text
from inspector_app.ui.widgets.boxes import Card, clear, column, row
from inspector_app.ui.widgets.buttons import LinkButton, PrimaryButton
from inspector_app.ui.widgets.chips import Chip
from inspector_app.ui.widgets.labels import IconLabel, Label
from inspector_app.ui.widgets.line_button import LineButton

if TYPE_CHECKING:
    from inspector_app.storage.queries import InspectionSummary

SHOWN = 8
"""More inspections than this are found in the list of all."""


class ListSection(QWidget):
    """A heading, and below it up to `SHOWN` inspections, as tall as they are."""

    def __init__(self, app: AppModel, title: str, nothing: str = "") -> None:
        super().__init__()
        self.app = app
        self._title = title
        self._heading = Label(title, "title")
        self._count = Label("", "muted")
        self.model = InspectionList(app.language, self)
        self.cards = InspectionCards(app, self.model, title)
        self.cards.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        said = row(IconLabel("clipboard-list", "line_strong", tokens.ICON_LARGE), gap=tokens.CONTROL_GAP)
        said.addWidget(Label(nothing, "soft", wrap=True), 1)
        self._nothing = Card(said, tone="sunken")
        self._says_nothing = bool(nothing)
        self._more = LinkButton("", "arrow-right")
        self._more.clicked.connect(lambda: app.go("inspections"))
        head = row(self._heading, self._count, 1, gap=tokens.S)
        # Cards stand a little apart from the edge of their list.
        head.setContentsMargins(tokens.XS, 0, 0, 0)
        self.setLayout(column(head, self._nothing, self.cards, row(self._more, 1), gap=tokens.S))

    def show_summaries(self, summaries: tuple[InspectionSummary, ...]) -> None:
        shown = summaries[:SHOWN]
        self.model.set_summaries(shown)
        self.cards.load_pictures(shown)
        self._count.setText(count_text(len(summaries)) if summaries else "")
        self._nothing.setVisible(not summaries and self._says_nothing)
        self._more.setText(self.tr("Show all %n", "", len(summaries)))
        self._more.setVisible(len(summaries) > SHOWN)
        self.cards.setVisible(bool(shown))
        self._fit()
        if shown:
            self.cards.setCurrentIndex(self.model.index(0))

    def _fit(self) -> None:
        height = self.cards.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.cards.setFixedHeight(height * self.model.rowCount() + tokens.XS)


class TourOffer(Card):
    """Offers the tour until it was taken or declined."""

    def __init__(self, app: AppModel) -> None:
        super().__init__(tone="accent")
        self._app = app
        self.begin = PrimaryButton(self.tr("Show me around"), "arrow-right")
        self.begin.clicked.connect(self._begin)
        self.decline = LinkButton(self.tr("No, thanks"))
        self.decline.clicked.connect(self._decline)
        texts = column(
            Label(self.tr("New here?"), "heading"),
            Label(self.tr("What is where, in under a minute."), "soft", wrap=True),
            gap=0,
        )
        line = row(IconLabel("circle-help", "accent", tokens.ICON_LARGE), gap=tokens.CONTROL_GAP)
        line.addLayout(texts, 1)
        self._line = row(gap=tokens.CONTROL_GAP)
        self._line.addLayout(line, 1)
        self._line.addLayout(row(1, self.decline, self.begin, gap=tokens.CONTROL_GAP))
        self.body.addLayout(self._line)
        if app.settings.tour_seen:
            self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large text: the answers go below the question."""
        super().resizeEvent(event)
        below = self.width() < theme().px(tokens.FORM_WIDTH * 3 // 4)
        directions = QBoxLayout.Direction
        self._line.setDirection(directions.TopToBottom if below else directions.LeftToRight)

    def _begin(self) -> None:
        self.hide()
        self._app.tour_requested.emit()

    def _decline(self) -> None:
        self._app.settings.tour_seen = True
        self.hide()


class SideCard(Card):
    """A heading with an icon and a number, then lines to touch. `begin` empties it."""

    def __init__(self, icon_name: str) -> None:
        super().__init__(gap=tokens.XS)
        self._icon = icon_name
        self._head = row(gap=tokens.S)
        self._lines = column(gap=0)
        self.body.addLayout(self._head)
        self.body.addLayout(self._lines)

    def begin(self, title: str, text: str = "", *, count: int = 0) -> None:
        clear(self._head)
        clear(self._lines)
        self._head.addWidget(IconLabel(self._icon, "ink_soft", tokens.ICON))
        self._head.addWidget(Label(title, "heading"))
        self._head.addStretch(1)
        if count:
            self._head.addWidget(Chip(count_text(count)))
        if text:
            self.say(text)
        self._head.setContentsMargins(0, 0, 0, theme().space(tokens.XS))

    def say(self, text: str) -> None:
        self._lines.addWidget(Label(text, "soft", wrap=True))

    def add(
        self, icon_name: str, title: str, below: str = "", chip: Chip | None = None, *, whole: bool = False
    ) -> LineButton:
        line = LineButton(icon_name, title, below, chip, whole=whole)
        self._lines.addWidget(line)
        return line

    def add_link(self, text: str, icon_name: str) -> LinkButton:
        link = LinkButton(text, icon_name)
        self._lines.addLayout(row(link, 1))
        return link
