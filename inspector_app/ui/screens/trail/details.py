"""One line of a trail in full: every field from what to what, why, who, when, its place in the chain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.trail import TrailTable
from inspector_app.ui.widgets.boxes import Box, Divider, ScrollColumn, clear, column, row
from inspector_app.ui.widgets.buttons import IconButton, LinkButton
from inspector_app.ui.widgets.labels import Label, SelectableLabel

if TYPE_CHECKING:
    from inspector_app.services.trail import TrailLine
    from inspector_app.services.trail_words import Change


class TrailDetails(Box):
    """`hidden` when a person closes it; `asked(device, place)` to see the row "stream/number"."""

    hidden = Signal()
    asked = Signal(str, str)

    def __init__(self, table: TrailTable) -> None:
        super().__init__("reference")
        self._table = table
        self.close_button = IconButton("x", self.tr("Close the details"), shortcut="Esc")
        self.close_button.clicked.connect(self.hidden)
        self._title = Label("", "heading", wrap=True)
        self._what = Label("", "muted", wrap=True)
        head = row(gap=0)
        head.addLayout(column(self._title, self._what, gap=0), 1)
        head.addWidget(self.close_button)
        self._scroll = ScrollColumn(gap=tokens.S, margin=0)
        self._scroll.body.setContentsMargins(0, 0, tokens.S, 0)
        layout = column(head, gap=tokens.S)
        layout.addWidget(self._scroll, 1)
        layout.setContentsMargins(theme().space(tokens.M), tokens.CONTROL_GAP, tokens.S, tokens.S)
        self.setLayout(layout)
        self.setAccessibleName(self.tr("Details of the change"))

    def show_line(self, line: TrailLine) -> None:
        words = self._table.words
        trail = self._table.trail
        if words is None or trail is None:
            return
        self._title.setText(words.subject(line))
        self._what.setText(words.happened(line))
        body = self._scroll.body
        clear(body)
        self._add_undo(line)
        for change in words.changes(line):
            self._add_change(change)
        if line.why:
            self._add(self.tr("Why"), line.why, "strong")
        self._add(self.tr("Who"), words.person(line))
        place = trail.zone or line.zone
        there = line.at_in(place)
        self._add(
            self.tr("When"),
            f"{there:%Y-%m-%d %H:%M:%S} {place or self.tr('(no zone)')} (UTC{there.isoformat()[-6:]})",
            hint=self.tr("By the clock of the device: {time}").format(time=line.at),
        )
        self._add(self.tr("Installation"), words.device(line), hint=line.device)
        self._add(self.tr("Row in the journal"), str(line.seq), hint=line.stream)
        self._add(self.tr("Fingerprint of the row (SHA-256)"), _grouped(line.digest))
        body.addStretch(1)
        self._scroll.verticalScrollBar().setValue(0)

    def _add_undo(self, line: TrailLine) -> None:
        words = self._table.words
        if words is None:
            return
        for place, key in ((line.undone, "undone"), (line.undo, "undoes")):
            if place:
                link = LinkButton(words.word(key, row=place.rpartition("/")[2]), "undo-2")
                link.clicked.connect(
                    lambda _c=False, device=line.device, place=place: self.asked.emit(device, place)
                )
                self._scroll.body.addLayout(row(link, 1))

    def _add_change(self, change: Change) -> None:
        name = Label(change.field, "label", wrap=True)
        new = SelectableLabel(change.new, "strong")
        parts = [name]
        if change.old:
            old = SelectableLabel(self.tr("before: {value}").format(value=change.old), "muted")
            parts.append(old)
        self._scroll.body.addLayout(column(*parts, new, gap=0))
        self._scroll.body.addWidget(Divider())

    def _add(self, name: str, text: str, role: str = "", hint: str = "") -> None:
        lines = column(Label(name, "label", wrap=True), SelectableLabel(text, role), gap=0)
        if hint:
            lines.addWidget(SelectableLabel(hint, "caption"))
        self._scroll.body.addLayout(lines)


def _grouped(digest: str) -> str:
    """In groups of eight, so that it wraps and can be compared by eye."""
    return " ".join(digest[start : start + 8] for start in range(0, len(digest), 8))
