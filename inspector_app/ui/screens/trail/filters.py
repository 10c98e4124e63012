"""The filters above a trail: words, item, person, kind, from and to. Only what occurs can be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.buttons import IconButton, LinkButton
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.form import ComboBox, DateField
from inspector_app.ui.widgets.search import SearchField

if TYPE_CHECKING:
    from inspector_app.services.trail import Trail, TrailFilter
    from inspector_app.services.trail_words import TrailWords

_ITEM_ORDER = ("item", "defect", "test", "action", "photo")


class TrailFilters(QWidget):
    """`changed()` whenever another selection is to be shown; `wanted()` is that selection. In a low window
    the fields are folded away behind a button; `unfolded()` when that changes.
    """

    changed = Signal()
    unfolded = Signal()

    def __init__(self, app: AppModel) -> None:
        super().__init__()
        self.app = app
        self._zone = ""
        self._open = QDate()
        self.search = SearchField(self.tr("Search in the trail"))
        self.search.searched.connect(self._emit)
        self.item = self._combo(self.tr("Item"))
        self.person = self._combo(self.tr("Person"))
        self.kind = self._combo(self.tr("Kind"))
        self.since = self._date(self.tr("From"), self.tr("From: any day"))
        self.until = self._date(self.tr("To"), self.tr("To: any day"))
        self.reset = LinkButton(self.tr("Show all"), "x")
        self.reset.clicked.connect(self.clear)
        self.reset.hide()
        self.tools = row(gap=tokens.S)
        """Beside the search: room for what else can be done with what is shown."""
        self.toggle = IconButton("filter", self.tr("Filters"), checkable=True)
        self.toggle.toggled.connect(self._unfold)
        line = FlowLayout(gap=theme().space(tokens.S))
        for widget in (self.item, self.person, self.kind, self.since, self.until, self.reset):
            line.addWidget(widget)
        self._fields = QWidget()
        self._fields.setLayout(line)
        head = row(gap=tokens.S)
        head.addWidget(self.search, 1)
        head.addWidget(self.toggle)
        head.addLayout(self.tools)
        self.setLayout(column(head, self._fields, gap=tokens.S))
        self.toggle.hide()

    def set_low(self, low: bool) -> None:
        """Fold the fields away, or show them for good."""
        if low != self.toggle.isVisibleTo(self):
            self.toggle.setVisible(low)
            self.toggle.setChecked(False)
            self._fields.setVisible(not low)

    @property
    def in_the_way(self) -> bool:
        """Whether the unfolded fields take the place of the table."""
        return self.toggle.isVisibleTo(self) and self.toggle.isChecked()

    def _unfold(self, shown: bool) -> None:
        self._fields.setVisible(shown)
        self.unfolded.emit()

    def _combo(self, name: str) -> ComboBox:
        combo = ComboBox()
        combo.setAccessibleName(name)
        combo.setMinimumContentsLength(9)
        combo.activated.connect(self._emit)
        return combo

    def _date(self, name: str, none: str) -> DateField:
        field = DateField()
        field.setAccessibleName(name)
        field.setSpecialValueText(none)
        field.dateChanged.connect(self._emit)
        return field

    def offer(self, trail: Trail, words: TrailWords) -> None:
        """Fill the choices with what occurs in a trail; what was chosen stays chosen where it occurs."""
        from inspector_app.services.trail import choices

        found = choices(trail.lines)
        self._zone = trail.zone
        people = {key: self.app.text(name) or words.word("somebody") for key, name in found.people.items()}
        kinds = {key: words.kind(key) for key in found.entities}
        items = sorted(found.items, key=lambda key: _ITEM_ORDER.index(key.partition(":")[0]))
        self._fill(self.item, self.tr("All items"), {key: words.item(key) for key in items})
        self._fill(self.person, self.tr("Everybody"), people)
        self._fill(self.kind, self.tr("All kinds"), kinds)
        self.item.setVisible(bool(items))
        # The day before the first line stands for no limit.
        first = trail.lines[0].at_in(trail.zone or trail.lines[0].zone) if trail.lines else None
        before = QDate(first.year, first.month, first.day).addDays(-1) if first else QDate.currentDate()
        for field in (self.since, self.until):
            unset = not field.date().isValid() or field.date() <= self._open or not self._open.isValid()
            field.blockSignals(True)
            field.setMinimumDate(before)
            if unset:
                field.setDate(before)
            field.blockSignals(False)
        self._open = before

    def _fill(self, combo: ComboBox, everything: str, entries: dict[str, str]) -> None:
        chosen = combo.currentData()
        combo.clear()
        combo.addItem(everything, "")
        for key, text in entries.items():
            combo.addItem(text, key)
        combo.setCurrentIndex(max(combo.findData(chosen), 0))

    def wanted(self) -> TrailFilter:
        from inspector_app.services.trail import TrailFilter
        from inspector_app.services.trail_time import wall_ms_of

        since, until = (
            field.date().toString("yyyy-MM-dd") if field.date() > self._open else ""
            for field in (self.since, self.until)
        )
        return TrailFilter(
            text=self.search.text().strip(),
            person=str(self.person.currentData() or ""),
            entity=str(self.kind.currentData() or ""),
            item=str(self.item.currentData() or ""),
            since=wall_ms_of(since, self._zone) if since else None,
            until=wall_ms_of(until, self._zone, end=True) if until else None,
        )

    def clear(self) -> None:
        """Show everything again."""
        self.blockSignals(True)
        self.search.clear()
        for combo in (self.item, self.person, self.kind):
            combo.setCurrentIndex(0)
        for field in (self.since, self.until):
            field.setDate(self._open)
        self.blockSignals(False)
        self._emit()

    def _emit(self, *_what: object) -> None:
        from inspector_app.services.trail import TrailFilter

        self.reset.setVisible(self.wanted() != TrailFilter())
        self.changed.emit()
