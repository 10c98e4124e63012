"""Which size or colour is being measured: a choice above the grid, where the lot has several with tolerances.

It chooses only; what the choice means for tolerances is in `workspace_reading_table`.
"""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Signal

from inspector_app.domain.verdict_evidence import lot_variants
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.fitting import FittingChoice

ANY = ""
"""Key of the page with readings that name no size or colour."""


class SizeChoice(FittingChoice):
    """`chosen` with the key of a variant, or None for readings that name none. Shows how many each has."""

    chosen = Signal(object)

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__((), ANY, name=self.tr("Size or colour that is measured"))
        self._model = model
        self._shown: list[tuple[str, str]] = []
        self.setToolTip(self.segments.accessibleName())
        self.changed.connect(lambda key: self.chosen.emit(key or None))
        self.hide()

    def show_state(self, state: WorkspaceState, current: str | None) -> None:
        """Offer the lot's variants; hidden where no point has tolerances or readings of its own for one."""
        counts = Counter(r.variant for r in state.record.readings if r.value)
        keys = lot_variants(state.record, state.pack) or tuple(v.key for v in state.pack.product.variants)
        graded = {v for table in state.pack.grade_tables for row in table.rows.values() for v in row}
        wanted = len(keys) > 1 and bool(graded & set(keys) or counts.keys() - {None})
        names = {variant.key: self._model.text(variant.name) for variant in state.pack.product.variants}
        offered: list[tuple[str | None, str]] = [(None, self.tr("Any variant"))]
        offered += [(key, names.get(key, key)) for key in dict.fromkeys((*keys, *filter(None, counts)))]
        shown = [(key or ANY, f"{name} · {counts[key]}" if counts[key] else name) for key, name in offered]
        if shown != self._shown:
            self._shown = shown
            self.set_choices(shown, current or ANY)
        self.choose(current or ANY)
        self.setVisible(wanted)

    def texts(self) -> list[str]:
        """What is offered, as it reads."""
        return [text for _key, text in self._shown]
