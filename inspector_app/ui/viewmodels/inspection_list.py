"""The list of inspections as an item model, with search and a filter by how far they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inspector_app.domain.text import localized
from inspector_app.ui.viewmodels.words import count_text, date_text, status_word, type_word
from inspector_app.ui.widgets.chips import result_word

if TYPE_CHECKING:
    from inspector_app.storage.queries import InspectionSummary

SummaryRole = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class InspectionList(QAbstractListModel):
    """Newest first, as given. `SummaryRole` is the whole summary; the display role is what a screen reader
    says.
    """

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._all: tuple[tuple[InspectionSummary, str], ...] = ()
        self._shown: list[InspectionSummary] = []
        self._words: tuple[str, ...] = ()
        self._status = ""

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._shown):
            return None
        summary = self._shown[index.row()]
        if role == SummaryRole:
            return summary
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            result = result_word(summary.decision or "") if summary.decision else status_word(summary.status)
            return " · ".join(part for part in (self.title(summary), self.subtitle(summary), result) if part)
        return None

    def title(self, summary: InspectionSummary) -> str:
        return localized(summary.product_name, self._language) or type_word(summary.type)

    def subtitle(self, summary: InspectionSummary) -> str:
        parts = (
            summary.order_number,
            self.tr("Lot {number}").format(number=summary.lot_number) if summary.lot_number else "",
            self.tr("{count} pcs").format(count=count_text(summary.lot_size)) if summary.lot_size else "",
            localized(summary.factory_name, self._language),
        )
        return " · ".join(part for part in parts if part)

    def detail(self, summary: InspectionSummary) -> str:
        parts = (
            type_word(summary.type),
            self.tr("%n photo(s)", "", summary.photos) if summary.photos else "",
            summary.number or "",
            localized(summary.author, self._language) if summary.received else "",
        )
        return " · ".join(part for part in parts if part)

    def set_summaries(self, summaries: Sequence[InspectionSummary]) -> None:
        self._all = tuple((summary, self._searchable(summary)) for summary in summaries)
        self._filter()

    def set_search(self, text: str) -> None:
        """Every word has to occur, in any language the names are in."""
        self._words = tuple(text.casefold().split())
        self._filter()

    def set_status(self, status: str) -> None:
        """ "" for all, else "open", "concluded" or "signed"."""
        self._status = status
        self._filter()

    def total(self) -> int:
        return len(self._all)

    def count(self, status: str) -> int:
        return sum(summary.status == status for summary, _ in self._all)

    def _searchable(self, summary: InspectionSummary) -> str:
        names = (*summary.product_name.values(), *summary.factory_name.values(), *summary.author.values())
        others = (
            summary.order_number,
            summary.lot_number,
            summary.number or "",
            type_word(summary.type),
            summary.inspected_on or "",
            date_text(summary.inspected_on),
        )
        return " ".join((*names, *others)).casefold()

    def _filter(self) -> None:
        self.beginResetModel()
        self._shown = [
            summary
            for summary, text in self._all
            if (not self._status or summary.status == self._status)
            and all(word in text for word in self._words)
        ]
        self.endResetModel()
