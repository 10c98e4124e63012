"""The list of photos that were not added: which, why, and what to do; grouped, because a pulled card refuses
a hundred for one reason. And what else there is to say about those that were.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from inspector_app.ui.clipboard import copy_text
from inspector_app.ui.errors import explain
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_intake import IntakeReport
from inspector_app.ui.widgets.boxes import Card
from inspector_app.ui.widgets.dialog import Dialog
from inspector_app.ui.widgets.labels import Label, SelectableLabel

if TYPE_CHECKING:
    from inspector_app.services.photo_intake import Refusal


class IntakeSheet(Dialog):
    """Refused photos by reason, then what else there is to know. Its text can be copied."""

    def __init__(self, parent: QWidget, report: IntakeReport) -> None:
        super().__init__(
            parent,
            self.tr("How the photos came in"),
            self.tr("What was added is safe in the inspection. The files themselves were not touched."),
            confirm=self.tr("Close"),
        )
        self.cancel_button.setText(self.tr("Copy the list"))
        self.cancel_button.clicked.disconnect()
        self.cancel_button.clicked.connect(lambda: copy_text(self.as_text()))
        self._lines: list[str] = []
        for reasons in _by_reason(report.refused):
            self.add(self._group(reasons))
        if report.moving:
            told = self.tr("Added: of an animation the first picture is shown and printed")
            self.add(self._card(told, list(report.moving), ""))
        also = self._also(report)
        if also:
            self.add(self._card(self.tr("Also"), also, ""))
        width = min(theme().space(tokens.FORM_WIDTH), parent.width())
        self.resize(width, min(self.sizeHint().height(), parent.height()))

    def _also(self, report: IntakeReport) -> list[str]:
        lines = []
        if report.again:
            lines.append(self.tr("%n photo(s) were in the inspection already", "", report.again))
        if report.others:
            lines.append(self.tr("%n other file(s) in the folders were passed over", "", report.others))
        if report.rest:
            lines.append(self.tr("%n photo(s) are not added yet", "", report.left))
        return lines

    def as_text(self) -> str:
        return "\n".join(self._lines)

    def _group(self, reasons: list[Refusal]) -> Card:
        hint = explain(reasons[0].error)[1]
        lines = [explain(one.error)[0] for one in reasons]
        named = [
            line if one.name in line else f"{one.name}: {line}"
            for one, line in zip(reasons, lines, strict=True)
        ]
        title = self.tr("%n photo(s) not added", "", len(reasons))
        return self._card(title, named, hint)

    def _card(self, title: str, lines: list[str], hint: str) -> Card:
        self._lines += [*lines, hint] if hint else lines
        card = Card(Label(title, "strong", wrap=True), gap=tokens.XS)
        card.body.addWidget(SelectableLabel("\n".join(lines)))
        if hint:
            card.body.addWidget(Label(hint, "soft", wrap=True))
        return card


def _by_reason(refused: list[Refusal]) -> list[list[Refusal]]:
    """Refusals with the same code together, in the order in which each first came."""
    order = {code: place for place, code in reversed(list(enumerate(one.error.code for one in refused)))}
    ordered = sorted(refused, key=lambda one: order[one.error.code])
    return [list(group) for _code, group in groupby(ordered, key=lambda one: one.error.code)]
