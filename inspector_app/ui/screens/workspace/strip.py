"""The acceptance strip: found against Ac and Re for each class, always in sight, in words and shapes and
colour.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from inspector_app.domain.verdict import ClassStanding, Verdict
from inspector_app.ui.screens.workspace.strip_words import standing_numbers, strip_message
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.words import own_number
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.viewmodels.workspace_words import number, standing_tone, state_word
from inspector_app.ui.widgets.boxes import Box, column, row
from inspector_app.ui.widgets.chips import CLASS_ICONS, class_title
from inspector_app.ui.widgets.labels import ElidedLabel, IconLabel, Label, set_property

ROOMY_PERCENT = 125
"""Up to this text size a narrow tile has room for the sample beside Ac and Re."""


class _Tile(Box):
    """A box that is touched, clicked, or reached by Tab and pressed with Enter or the space bar."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__("card")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)


class ClassTile(_Tile):
    """One class: shape, word, Ac / Re / n / AQL, the number found, and a bar that is full at the reject
    number.
    """

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel("circle-dot", "ink", tokens.ICON_SMALL)
        self._name = Label("", "strong")
        self._plan = ElidedLabel("", "caption")
        self._found = Label("", "title")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._top = row(self._icon, self._name, gap=tokens.XS)
        self._top.addSpacing(theme().space(tokens.XS))
        self._top.addWidget(self._plan, 1)
        self._top.addWidget(self._found)
        self._body = column(self._top, self._bar, gap=tokens.XS)
        self._body.setContentsMargins(tokens.CONTROL_GAP, tokens.XS, tokens.CONTROL_GAP, tokens.S)
        self.setLayout(self._body)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_stacked(self, stacked: bool) -> None:
        """The plan below the name where there is no room beside it; Ac and Re are never left out."""
        below = self._body.indexOf(self._plan) >= 0
        if stacked and not below:
            self._top.removeWidget(self._plan)
            self._top.insertStretch(3, 1)
            self._body.insertWidget(1, self._plan)
        elif below and not stacked:
            self._body.removeWidget(self._plan)
            self._top.takeAt(3)
            self._top.insertWidget(3, self._plan, 1)

    def line_width(self) -> int:
        """Width in which name, Ac and Re, and the number found stand in one line."""
        margins = self._body.contentsMargins()
        words = self._name.sizeHint().width() + self._found.sizeHint().width() + self._plan.sizeHint().width()
        gaps = tokens.XS * 3 + theme().space(tokens.XS) + 2
        return margins.left() + margins.right() + self._icon.sizeHint().width() + words + gaps

    def show_standing(self, standing: ClassStanding, *, narrow: bool) -> None:
        tone = standing_tone(standing)
        self.set_tone(tone)
        ink = {"bad": "bad", "warning": "warning"}.get(tone, "ink")
        icon = "circle-x" if tone == "bad" else CLASS_ICONS.get(standing.cls, "circle-dot")
        self._icon.set_icon(icon, ink)
        self._name.setText(class_title(standing.cls))
        self._found.setText(number(standing.found))
        self._found.set_tone(tone)
        self._plan.setText(self._plan_text(standing, narrow=narrow))
        limit = standing.re if standing.here is None else standing.here.re
        self._bar.setMaximum(max(1, limit))
        self._bar.setValue(min(standing.found, limit))
        set_property(self._bar, "tone", tone or "good")
        self.setAccessibleName(self._spoken(standing))
        more = self.tr("Touch to see what it counts")
        self.setToolTip(f"{self._spoken(standing)}\n{more}")

    def _plan_text(self, standing: ClassStanding, *, narrow: bool) -> str:
        here = standing.here
        numbers = standing_numbers(standing)
        if narrow:
            # A cut "Re 10" would read "Re 1": where there is hardly room, the sample is left out.
            if here is not None and theme().percent <= ROOMY_PERCENT:
                return self.tr("Ac {ac} · Re {re} · sample {stage}").format(**numbers)
            return self.tr("Ac {ac} · Re {re}").format(**numbers)
        if here is not None:
            return self.tr("Sample {stage} · Ac {ac} · Re {re} · n {n}").format(**numbers)
        if standing.aql is None:
            return self.tr("Ac {ac} · Re {re} · n {n}").format(**numbers)
        return self.tr("Ac {ac} · Re {re} · n {n} · AQL {aql}").format(
            **numbers, aql=own_number(standing.aql)
        )

    def _spoken(self, standing: ClassStanding) -> str:
        numbers = {"name": class_title(standing.cls), "found": standing.found, **standing_numbers(standing)}
        if standing.here is not None:
            text = self.tr(
                "{name}: {found} found, {state}; sample {stage} to {n} pieces, accept up to {ac}, reject "
                "from {re}"
            )
            return text.format(state=state_word(standing.state), **numbers)
        if standing.state == "gap":
            text = self.tr(
                "{name}: {found} found, between Ac {ac} and Re {re}: accepted, normal inspection from the "
                "next lot"
            )
            return text.format(**numbers)
        text = self.tr("{name}: {found} found, accept up to {ac}, reject from {re}, sample size {n}")
        return text.format(**numbers)


class MessageTile(_Tile):
    """One sentence with a shape; a click goes to the reasons."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel("info", "ink_soft")
        self._text = Label("", "strong", wrap=True)
        body = row(self._icon, gap=tokens.CONTROL_GAP)
        body.addWidget(self._text, 1)
        body.setContentsMargins(tokens.CONTROL_GAP, tokens.XS, tokens.CONTROL_GAP, tokens.XS)
        self.setLayout(body)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def set_small(self, small: bool) -> None:
        """Smaller words where large type leaves little room: the strip gets no higher for its message."""
        set_property(self._text, "role", "label" if small else "strong")

    def show_message(self, tone: str, icon: str, text: str) -> None:
        self.set_tone(tone)
        self._icon.set_icon(icon, tone or "ink_soft")
        self._text.set_tone(tone)
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(self.tr("Every reason, in Conclusion"))


class AcceptanceStrip(Box):
    """Tiles for the classes that have a plan, critical first, and the message. `sources_asked(class)` by a
    touch on a class: what it counts, and where that was found.
    """

    reasons_asked = Signal()
    sources_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__("header")
        self._tiles: list[ClassTile] = []
        self._message = MessageTile()
        self._message.clicked.connect(self.reasons_asked)
        self._layout: QHBoxLayout = row(self._message, gap=tokens.CONTROL_GAP)
        side = theme().space(tokens.CONTROL_GAP)
        self._layout.setContentsMargins(theme().space(tokens.M), tokens.S, theme().space(tokens.M), tokens.S)
        self._layout.setSpacing(side)
        self._layout.addStretch()
        self.setLayout(self._layout)
        self.setAccessibleName(self.tr("Acceptance"))
        self._verdict: Verdict | None = None

    def show_state(self, state: WorkspaceState) -> None:
        self._verdict = state.verdict
        standings = state.verdict.classes
        while len(self._tiles) < len(standings):
            tile = ClassTile()
            place = len(self._tiles)
            tile.clicked.connect(lambda place=place: self._ask(place))
            self._tiles.append(tile)
            self._layout.insertWidget(len(self._tiles) - 1, tile, 1)
            if len(self._tiles) > 1:
                QWidget.setTabOrder(self._tiles[-2], tile)
            QWidget.setTabOrder(tile, self._message)
        for place, tile in enumerate(self._tiles):
            tile.setVisible(place < len(standings))
            if place < len(standings):
                tile.show_standing(standings[place], narrow=self._narrow())
        self._message.show_message(*strip_message(state.verdict))
        self._fit()

    def _ask(self, place: int) -> None:
        if self._verdict is not None and place < len(self._verdict.classes):
            self.sources_asked.emit(self._verdict.classes[place].cls)

    def _narrow(self) -> bool:
        return self.width() < theme().px(tokens.READING_WIDTH + tokens.TILE_WIDTH * 2)

    def _fit(self) -> None:
        each = self.width() // (len(self._tiles) + 1)
        for tile in self._tiles:
            tile.setMaximumWidth(theme().px(tokens.WORK_WIDTH // 3))
        self._message.set_small(each < theme().px(tokens.RAIL_WIDTH + tokens.THUMB))
        share = tokens.TILE_WIDTH if not self._narrow() else tokens.RAIL_WIDTH * 2
        tiles = [tile.minimumSizeHint().width() for tile in self._tiles if not tile.isHidden()]
        margins = self._layout.contentsMargins()
        taken = margins.left() + margins.right() + sum(tiles) + self._layout.spacing() * len(tiles)
        least = theme().px(tokens.RAIL_WIDTH)
        room = max(least, min(self.width() // 3, self.width() - taken))
        self._message.setFixedWidth(min(theme().px(share), room))
        left = self.width() - self._message.width() - margins.left() - margins.right()
        one = left // max(len(tiles), 1) - self._layout.spacing()
        narrow = each < theme().px(tokens.RAIL_WIDTH * 2 + tokens.L)
        stacked = narrow or (self._narrow() and any(tile.line_width() > one for tile in self._tiles))
        for tile in self._tiles:
            tile.set_stacked(stacked)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        if self._verdict is not None:
            for tile, standing in zip(self._tiles, self._verdict.classes, strict=False):
                tile.show_standing(standing, narrow=self._narrow())
        self._fit()

    def tiles(self) -> list[QWidget]:
        """The class tiles in sight, for tests and for the tour."""
        return [tile for tile in self._tiles if tile.isVisible()]
