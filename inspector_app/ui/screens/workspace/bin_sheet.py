"""The bin of the inspection: what was deleted, by whom and when; one or several come back at a touch."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from inspector_app.domain.text import localized
from inspector_app.services.bin import Binned
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.words import moment_text
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_undo import entity_word, name_of
from inspector_app.ui.widgets.banner import ErrorBanner
from inspector_app.ui.widgets.boxes import Card, Divider, ScrollColumn, clear, column, row
from inspector_app.ui.widgets.buttons import PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.form import CheckBox
from inspector_app.ui.widgets.labels import IconLabel, Label
from inspector_app.ui.widgets.segmented import Segmented

_ICONS = {
    "finding": "bug",
    "photo": "image",
    "photo_link": "image",
    "action": "list-todo",
    "reading": "ruler",
}
MOST = 200
"""Rows shown at once; older ones come up as newer ones are restored."""


class BinSheet(QDialog):
    """Reads the bin when it opens and after each restoring."""

    def __init__(self, parent: QWidget, model: WorkspaceModel) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bin"))
        self._model = model
        self._entries: tuple[Binned, ...] = ()
        self._boxes: dict[str, CheckBox] = {}
        self.banner = ErrorBanner()
        self.which = Segmented(
            [("deleted", self.tr("Deleted")), ("undone", self.tr("Taken back by undo"))],
            "deleted",
            name=self.tr("What is shown"),
        )
        self.which.changed.connect(lambda _key: self._show())
        self.restore_button = PrimaryButton(self.tr("Restore"), "rotate-ccw")
        self.restore_button.setDefault(True)
        self.restore_button.clicked.connect(self._restore_chosen)
        self._scroll = ScrollColumn(margin=tokens.L)
        self._build(parent.window())
        model.changed.connect(self.read)
        self.read()

    def _build(self, room: QWidget) -> None:
        head = column(Label(self.tr("Bin"), "display"), gap=tokens.S)
        explain = self.tr("Nothing is lost by deleting: what lies here comes back as it was.")
        head.addWidget(Label(explain, "soft", wrap=True))
        head.addWidget(self.banner)
        head.addLayout(row(self.which, 1))
        side = theme().space(tokens.L)
        head.setContentsMargins(side, side, side, 0)
        close = SecondaryButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        layout = column(head, gap=0)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(row(1, close, self.restore_button, margin=tokens.M))
        self.setLayout(layout)
        self.resize(
            min(theme().space(tokens.FORM_WIDTH), room.width() - tokens.XXL),
            min(theme().space(tokens.FORM_WIDTH), room.height() - tokens.XXL),
        )
        everything = QShortcut(QKeySequence(QKeySequence.StandardKey.SelectAll), self)
        everything.activated.connect(self._choose_all)

    def read(self, _state: object = None) -> None:
        """Ask for what lies in the bin now."""
        from inspector_app.services.bin import binned

        self._model.query(binned, done=self._arrived)

    def _arrived(self, entries: tuple[Binned, ...]) -> None:
        if entries != self._entries or not self._boxes:
            self._entries = entries
            self._show()

    def _show(self) -> None:
        body = self._scroll.body
        clear(body)
        self._boxes.clear()
        wanted = [entry for entry in self._entries if entry.undone == (self.which.key == "undone")]
        if wanted:
            card = Card(gap=0, margin=tokens.S)
            for place, entry in enumerate(wanted[:MOST]):
                if place:
                    card.body.addWidget(Divider())
                card.body.addWidget(self._line(entry))
            body.addWidget(card)
        else:
            empty = self.tr("Nothing was deleted in this inspection.")
            none = self.tr("No change that made something was taken back.")
            body.addWidget(Label(empty if self.which.key == "deleted" else none, "soft", wrap=True))
        body.addStretch(1)
        self._count()

    def _line(self, entry: Binned) -> QWidget:
        state, text = self._model.state, self._model.text
        name = name_of(entry.record, state, text) if state is not None else ""
        box = CheckBox("")
        box.setText(name or entity_word(entry.entity))
        box.setMinimumHeight(theme().px(tokens.TARGET))
        facts = self.tr("{kind} · {when} · {who}").format(
            kind=entity_word(entry.entity),
            when=moment_text(entry.wall_ms),
            who=localized(entry.person, self._model.language) or "–",
        )
        caption = Label(" · ".join(part for part in (facts, entry.why) if part), "caption", wrap=True)
        box.setAccessibleDescription(caption.text())
        box.toggled.connect(self._count)
        box.setEnabled(state is not None and not state.read_only)
        self._boxes[entry.record.id] = box
        line = row(gap=tokens.CONTROL_GAP)
        # Below the words of the box, not below the box.
        below = theme().px(tokens.ICON) + 2 * tokens.FOCUS_WIDTH + theme().space(tokens.S)
        caption.setContentsMargins(below, 0, 0, 0)
        line.addLayout(column(box, caption, gap=0), 1)
        line.addWidget(IconLabel(_ICONS.get(entry.entity, "trash-2"), "ink_soft"))
        line.setContentsMargins(tokens.S, tokens.S, tokens.S, tokens.S)
        held = QWidget()
        held.setLayout(line)
        return held

    def chosen(self) -> list[str]:
        """Ids of what is ticked."""
        return [key for key, box in self._boxes.items() if box.isChecked()]

    def _count(self) -> None:
        number = len(self.chosen())
        self.restore_button.setEnabled(bool(number))
        self.restore_button.setText(
            self.tr("Restore %n thing(s)", "", number) if number else self.tr("Restore")
        )

    def _choose_all(self) -> None:
        for box in self._boxes.values():
            box.setChecked(box.isEnabled())

    def _restore_chosen(self) -> None:
        from inspector_app.services.bin import restore

        self.banner.hide()
        self._model.command(restore, self.chosen(), failed=self.banner.show_error)

    def show_over(self) -> None:
        """Open over the workspace."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.open()
