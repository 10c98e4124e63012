"""Which findings an action answers: a chip for each, and a list of the others to add one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_defects import FindingRow, finding_rows
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.viewmodels.workspace_words import number
from inspector_app.ui.widgets.boxes import Box, clear, row
from inspector_app.ui.widgets.buttons import Button, IconButton
from inspector_app.ui.widgets.chips import CLASS_ICONS, class_word
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.form import ComboBox


class FindingLinks(QWidget):
    """`chosen(ids)` when one was added or taken away, `finding_asked(id)` to go to one."""

    chosen = Signal(object)
    finding_asked = Signal(str)

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__()
        self._model = model
        self._linked: tuple[str, ...] = ()
        self._shown: tuple[object, ...] = ()
        self._flow = FlowLayout(self, gap=tokens.S)
        self.add: ComboBox | None = None

    def show_links(self, linked: tuple[str, ...], state: WorkspaceState) -> None:
        rows = finding_rows(state)
        shown = (linked, rows, self._model.language, state.read_only)
        if shown == self._shown:
            return
        self._shown, self._linked = shown, linked
        clear(self._flow)
        for found in rows:
            if found.finding.id in linked:
                self._flow.addWidget(self._chip(found, editable=not state.read_only))
        others = [found for found in rows if found.finding.id not in linked]
        self.add = None
        if others and not state.read_only:
            self.add = self._choice(others)
            self._flow.addWidget(self.add)
        self.setVisible(bool(rows))
        self.updateGeometry()

    def _chip(self, found: FindingRow, *, editable: bool) -> Box:
        text = finding_text(self._model, found)
        made = Box("card")
        link = Button(text, CLASS_ICONS.get(found.finding.cls, "bug"), kind="link")
        link.setAccessibleName(self.tr("Go to the finding: {finding}").format(finding=text))
        link.clicked.connect(partial(self.finding_asked.emit, found.finding.id))
        away = IconButton("x", self.tr("No longer for: {finding}").format(finding=text))
        away.clicked.connect(partial(self._take_away, found.finding.id))
        away.setVisible(editable)
        made.setLayout(row(link, away, gap=0))
        return made

    def _choice(self, others: list[FindingRow]) -> ComboBox:
        made = ComboBox()
        made.setAccessibleName(self.tr("Link a finding"))
        made.addItem(self.tr("Link a finding …"), "")
        for found in others:
            made.addItem(finding_text(self._model, found), found.finding.id)
        made.setFixedWidth(made.sizeHint().width() + tokens.XXL)
        made.activated.connect(lambda place: self._link(str(made.itemData(place))))
        return made

    def _link(self, finding: str) -> None:
        if finding:
            self.chosen.emit((*self._linked, finding))

    def _take_away(self, finding: str) -> None:
        self.chosen.emit(tuple(one for one in self._linked if one != finding))


def finding_text(model: WorkspaceModel, found: FindingRow) -> str:
    """ "W-01 Scratch · major × 3"; the class in a word, so that its sign is not alone."""
    name = " ".join(part for part in (found.code, model.text(found.title)) if part)
    return f"{name} · {class_word(found.finding.cls)} × {number(found.finding.quantity)}"
