"""The list of inspections as an item model, with search and filters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inspector_app.domain.text import folded, localized
from inspector_app.ui.viewmodels.words import count_text, date_text, status_word, type_word
from inspector_app.ui.widgets.chips import result_word

if TYPE_CHECKING:
    from inspector_app.storage.queries import InspectionSummary

SummaryRole = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Wanted:
    """Which are shown: every word has to occur; "" for all of `status` (open, concluded, signed), `result`
    (accepted, not_accepted, pending) and `factory` (its name as shown).
    """

    words: tuple[str, ...] = ()
    status: str = ""
    result: str = ""
    factory: str = ""


class InspectionList(QAbstractListModel):
    """Newest first, as given. `SummaryRole` is the whole summary; the display role is what a screen reader
    says.
    """

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._all: tuple[InspectionSummary, ...] = ()
        self._searched: dict[str, str] = {}
        self._said: dict[str, str] = {}
        self._shown: list[InspectionSummary] = []
        self.wanted = Wanted()

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
        self._all = tuple(summaries)
        self._searched = {}
        self._filter()

    def set_search(self, text: str) -> None:
        """Every word has to occur, in any language the names are in."""
        self.want(replace(self.wanted, words=tuple(folded(text).split())))

    def want(self, wanted: Wanted) -> None:
        if wanted != self.wanted:
            self.wanted = wanted
            self._filter()

    def total(self) -> int:
        return len(self._all)

    def count(self, status: str) -> int:
        return sum(summary.status == status for summary in self._all)

    def factories(self) -> list[str]:
        """The factories' names in the interface's language, each once, in the order of the language."""
        names = {localized(summary.factory_name, self._language) for summary in self._all}
        return sorted(filter(None, names), key=str.casefold)

    def _searchable(self, summary: InspectionSummary) -> str:
        """Made when it is first searched for: of ten thousand, most are never."""
        text = self._searched.get(summary.id)
        if text is None:
            names = (*summary.product_name.values(), *summary.factory_name.values(), *summary.author.values())
            others = (
                summary.order_number,
                summary.lot_number,
                summary.number or "",
                self._once(type_word, summary.type),
                summary.inspected_on or "",
                self._once(date_text, summary.inspected_on or ""),
            )
            text = self._searched[summary.id] = folded(" ".join((*names, *others)))
        return text

    def _once(self, say: Callable[[str], str], key: str) -> str:
        """What is said of a day or a type; the same few come again and again."""
        if key not in self._said:
            self._said[key] = say(key)
        return self._said[key]

    def _fits(self, summary: InspectionSummary) -> bool:
        wanted = self.wanted
        if wanted.status and wanted.status != summary.status:
            return False
        if wanted.result and wanted.result != (summary.decision or summary.proposed or "pending"):
            return False
        if wanted.factory and wanted.factory != localized(summary.factory_name, self._language):
            return False
        if not wanted.words:
            return True
        text = self._searchable(summary)
        return all(word in text for word in wanted.words)

    def _filter(self) -> None:
        self.beginResetModel()
        self._shown = [summary for summary in self._all if self._fits(summary)]
        self.endResetModel()
