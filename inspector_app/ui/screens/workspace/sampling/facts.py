"""The questions behind "Record a decision": what was decided, for which class, and why; taking one back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from inspector_app.domain.sampling.scale import Edition
from inspector_app.domain.sampling.switching_history import LOTS_FOR_REDUCED, FactKind
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.switching_words import fact_name
from inspector_app.ui.widgets.chips import class_title
from inspector_app.ui.widgets.dialog import Dialog
from inspector_app.ui.widgets.form import ComboBox, FormRow, LineField, NumberField


def kinds_for(edition: str, *, discontinued: bool) -> tuple[str, ...]:
    """What a person may record now: the limit number in editions that have one, corrective action only where
    acceptance is discontinued.
    """
    kinds = [FactKind.REDUCED_ALLOWED, FactKind.REDUCED_WITHDRAWN, FactKind.PRODUCTION_IRREGULAR]
    if edition == Edition.Z1_4:
        kinds += [FactKind.LIMIT_NUMBER, FactKind.LIMIT_WAIVED]
    if discontinued:
        kinds.insert(0, FactKind.CORRECTIVE_ACTION)
    return tuple(str(kind) for kind in (*kinds, FactKind.RESTART))


class FactDialog(Dialog):
    """`values` are arguments of `services.switching.record_for`. Without a reason nothing can be recorded."""

    def __init__(
        self, parent: QWidget | None, kinds: Sequence[str], classes: Sequence[str], language: str
    ) -> None:
        super().__init__(
            parent,
            self.tr("Record a decision"),
            self.tr(
                "It holds for this product from this factory and decides how severely is inspected. It is "
                "kept in the trail with its reason."
            ),
            confirm=self.tr("Record"),
        )
        self._language = language
        # The decisions are sentences.
        self.setMinimumWidth(min(theme().space(tokens.FORM_WIDTH), tokens.READING_WIDTH))
        self.kind = ComboBox()
        for kind in kinds:
            self.kind.addItem(fact_name(kind), kind)
        self.kind.currentIndexChanged.connect(self._allow)
        self.cls = ComboBox()
        self.cls.addItem(self.tr("All classes"), "")
        for cls in classes:
            self.cls.addItem(class_title(cls), cls)
        self.limit = NumberField(maximum=9999)
        self._entered = False
        self.limit.textEdited.connect(self._enter)
        self._limit_row = FormRow(
            self.tr("Limit number"),
            self.limit,
            self.tr("From table VIII of MIL-STD-105E or ANSI/ASQ Z1.4, for the last {lots} lots.").format(
                lots=LOTS_FOR_REDUCED
            ),
        )
        self.why = LineField(placeholder=self.tr("Who decided it, when, and why"))
        self.why.textChanged.connect(self._allow)
        self.add(FormRow(self.tr("Decision"), self.kind))
        self.add(self._limit_row)
        self.add(FormRow(self.tr("Class"), self.cls))
        self.add(FormRow(self.tr("Reason"), self.why))
        self._allow()

    def values(self) -> dict[str, Any]:
        kind = str(self.kind.currentData())
        values: dict[str, Any] = {
            "kind": kind,
            "cls": str(self.cls.currentData()),
            "note": {self._language: self.why.text().strip()},
        }
        if kind == FactKind.LIMIT_NUMBER:
            values["limit"] = self.limit.value()
        return values

    def _enter(self, text: str) -> None:
        # An empty field reads as 0, which is a limit number too: only what was typed counts.
        self._entered = bool(text)
        self._allow()

    def _allow(self, _value: object = None) -> None:
        asked = self.kind.currentData() == FactKind.LIMIT_NUMBER
        if asked is self._limit_row.isHidden():
            self._limit_row.setVisible(asked)
            self.adjustSize()
        self.confirm_button.setEnabled(bool(self.why.text().strip()) and (self._entered or not asked))


class TakeBackDialog(Dialog):
    """Asks why a recorded decision was a mistake; `reason` is the answer."""

    def __init__(self, parent: QWidget | None, fact: str) -> None:
        super().__init__(
            parent,
            self.tr("Take back what was recorded?"),
            fact,
            confirm=self.tr("Take back"),
            icon_name="undo-2",
        )
        self.why = LineField(placeholder=self.tr("Why it was a mistake"))
        self.why.textChanged.connect(self._allow)
        self.add(FormRow(self.tr("Reason"), self.why))
        self._allow("")

    @property
    def reason(self) -> str:
        return self.why.text().strip()

    def _allow(self, _text: str) -> None:
        self.confirm_button.setEnabled(bool(self.reason))
