"""The list of photos that were not added: which, why, and what to do; grouped, because a pulled card refuses
a hundred for one reason.
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
from inspector_app.ui.widgets.boxes import Card, ScrollColumn
from inspector_app.ui.widgets.dialog import Dialog
from inspector_app.ui.widgets.labels import Label, SelectableLabel

if TYPE_CHECKING:
    from inspector_app.services.photo_intake import Refusal


class IntakeSheet(Dialog):
    """Refused photos by reason, then what else there is to know. Its text can be copied."""

    def __init__(self, parent: QWidget, report: IntakeReport) -> None:
        super().__init__(
            parent,
            self.tr("Photos that were not added"),
            self.tr("Everything else is in the inspection. The files themselves were not touched."),
            confirm=self.tr("Close"),
        )
        self.cancel_button.setText(self.tr("Copy the list"))
        self.cancel_button.clicked.disconnect()
        self.cancel_button.clicked.connect(lambda: copy_text(self.as_text()))
        self._lines: list[str] = []
        scroll = ScrollColumn(gap=tokens.CONTROL_GAP, margin=0)
        for reasons in _by_reason(report.refused):
            scroll.body.addWidget(self._group(reasons))
        if report.moving:
            told = self.tr("Added: of an animation the first picture is shown and printed")
            scroll.body.addWidget(self._card(told, list(report.moving), ""))
        scroll.body.addStretch(1)
        self.add(scroll)
        self.resize(
            min(theme().space(tokens.FORM_WIDTH), parent.width()),
            min(theme().px(tokens.READING_WIDTH) * 3 // 4, parent.height()),
        )

    def as_text(self) -> str:
        return "\n".join(self._lines)

    def _group(self, reasons: list[Refusal]) -> Card:
        hint = explain(reasons[0].error)[1]
        lines = [explain(one.error)[0] for one in reasons]
        named = [
            line if one.name in line else f"{one.name}: {line}"
            for one, line in zip(reasons, lines, strict=True)
        ]
        title = self.tr("%n photo(s)", "", len(reasons))
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
