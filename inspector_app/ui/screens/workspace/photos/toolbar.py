"""Above the grid: which photos, found how, in which order and how large."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from inspector_app.ui.screens.workspace.photos.day_bubble import day_text
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_gallery import (
    UNLINKED,
    GalleryEntry,
    GalleryFilter,
    Sort,
    cartons,
    days,
)
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.buttons import Button, IconButton
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.form import ComboBox
from inspector_app.ui.widgets.search import SearchField
from inspector_app.ui.widgets.segmented import Choice, Segmented
from inspector_app.ui.widgets.stars import STARS, rating_text


class GalleryBar(QWidget):
    """`changed()` when filter or order are other ones, `size_chosen(name)`, `selecting(on)`."""

    changed = Signal()
    size_chosen = Signal(str)
    selecting = Signal(bool)

    def __init__(self, size: str) -> None:
        super().__init__()
        self.filter = GalleryFilter()
        self.sort = Sort.ADDED
        self._entries: Sequence[GalleryEntry] = ()
        kinds = [
            ("", self.tr("All")),
            ("finding", self.tr("Defects")),
            ("item", self.tr("Checklist")),
            ("test", self.tr("Tests")),
            ("required", self.tr("Required")),
            (UNLINKED, self.tr("Belong nowhere")),
        ]
        self.kinds = Segmented(kinds, "", name=self.tr("Which photos"))
        self.kinds.changed.connect(self._choose_kind)
        self.kind_list = ComboBox()
        self.kind_list.setAccessibleName(self.tr("Which photos"))
        for key, text in kinds:
            self.kind_list.addItem(text, key)
        self.kind_list.activated.connect(lambda at: self._choose_kind(self.kind_list.itemData(at)))
        self.search = SearchField(self.tr("Search captions, names, places"))
        self.search.searched.connect(lambda text: self._set(text=text))
        self.more = Button(self.tr("Filter"), "list-filter")
        self.more.clicked.connect(lambda: self._open(self.more, self._filter_menu()))
        self.order = Button("", "arrow-down-up")
        self.order.clicked.connect(lambda: self._open(self.order, self._sort_menu()))
        self.several = IconButton("square-check", self.tr("Select several by touch"), checkable=True)
        self.several.toggled.connect(self.selecting)
        self._sizes = {"small": self.tr("S"), "medium": self.tr("M"), "large": self.tr("L")}
        tips = {
            "small": self.tr("Small pictures  Ctrl+Wheel"),
            "medium": self.tr("Middle-sized pictures  Ctrl+Wheel"),
            "large": self.tr("Large pictures  Ctrl+Wheel"),
        }
        choices = [Choice(key, text, tooltip=tips[key]) for key, text in self._sizes.items()]
        self.sizes = Segmented(choices, size, name=self.tr("Size of the pictures"))
        self.sizes.changed.connect(self.size_chosen)
        self.about = IconButton("info", self.tr("About the selected photos"), checkable=True)
        self.about.hide()
        # The kinds have a line of their own: else the tools would stand now beside, now below them.
        tools = FlowLayout(gap=tokens.S)
        finding = (self.search, self.more, self.order, self.several, self.about, self.sizes)
        for widget in (self.kind_list, *finding):
            tools.addWidget(widget)
        layout = column(row(self.kinds, 1, gap=0), tools, gap=tokens.S)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._narrow = False
        self._fit()
        self._name_buttons()

    def _fit(self) -> None:
        """Where there is little room: kinds as a list, sizes in the menu of the order, no words."""
        self._narrow = self.width() < self.kinds.sizeHint().width()
        self.kinds.setVisible(not self._narrow)
        self.kind_list.setVisible(self._narrow)
        self.sizes.setVisible(not self._narrow)
        field = theme().space(tokens.TILE_WIDTH)
        # The fields give way before anything wraps.
        buttons = (self.more, self.order, self.several, self.about, self.sizes)
        shown = (one for one in buttons if not one.isHidden())
        room = self.width() - sum(one.sizeHint().width() + tokens.S for one in shown)
        if not self._narrow:
            self.search.setFixedWidth(min(max(room, field * 2 // 3), field))
            return
        room -= tokens.S
        self.kind_list.setFixedWidth(min(max(room // 2, field // 2), field * 2 // 3))
        self.search.setFixedWidth(min(max(room - self.kind_list.width(), field // 2), field * 3 // 4))

    def offer_about(self, offered: bool) -> None:
        """A button for what is told of the selected photos, where it has no place of its own."""
        if offered == self.about.isHidden():
            self.about.setVisible(offered)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._name_buttons()

    def _choose_kind(self, kind: str) -> None:
        self.kinds.set_key(kind)
        self.kind_list.choose(kind)
        self._set(kind=kind)

    def show_entries(self, entries: Sequence[GalleryEntry]) -> None:
        """All photos there are: what can be filtered by follows from them."""
        self._entries = entries

    def clear(self) -> None:
        """Let everything through again."""
        self.kinds.set_key("")
        self.kind_list.choose("")
        self.search.blockSignals(True)  # one change, not two
        self.search.clear()
        self.search.blockSignals(False)
        self.filter = GalleryFilter()
        self._name_buttons()
        self.changed.emit()

    def _set(self, **values: Any) -> None:
        self.filter = replace(self.filter, **values)
        self._name_buttons()
        self.changed.emit()

    def set_sort(self, sort: Sort) -> None:
        self.sort = sort
        self._name_buttons()
        self.changed.emit()

    def _name_buttons(self) -> None:
        count = self.filter.count
        words = self.tr("Filter ({count})").format(count=count) if count else self.tr("Filter")
        self.more.setText((str(count) if count else "") if self._narrow else words)
        self.more.setAccessibleName(words)
        self.more.setToolTip(self.tr("Rating, caption, marks, visibility, day, carton"))
        self.order.describe(self.tr("Order: {order}").format(order=self._orders()[self.sort]))

    def _orders(self) -> dict[Sort, str]:
        return {
            Sort.ADDED: self.tr("Added last first"),
            Sort.FIRST: self.tr("Added first first"),
            Sort.TAKEN: self.tr("Taken last first"),
            Sort.NAME: self.tr("By caption and name"),
            Sort.RATING: self.tr("Best rating first"),
        }

    # -- menus -----------------------------------------------------------------------------------------------

    def _open(self, button: QWidget, menu: QMenu) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self)
        self._one_of(menu, list(self._orders().items()), self.sort, self.set_sort)
        if self._narrow:
            menu.addSeparator()
            self._one_of(menu, list(self._sizes.items()), self.sizes.key, self._choose_size)
        return menu

    def _choose_size(self, size: str) -> None:
        self.sizes.set_key(size)
        self.size_chosen.emit(size)

    def _filter_menu(self) -> QMenu:
        menu = QMenu(self)
        switches = (
            ("no_caption", self.tr("Without a caption")),
            ("marked", self.tr("Marked up")),
            ("confidential", self.tr("Not for the factory")),
            ("damaged", self.tr("Missing or damaged file")),
        )
        for name, text in switches:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(getattr(self.filter, name))
            action.toggled.connect(lambda on, name=name: self._set(**{name: on}))
        menu.addSeparator()
        stars: list[tuple[object, str]] = [(0, self.tr("Any rating"))]
        stars += [
            (number, self.tr("At least {stars}").format(stars=rating_text(number)))
            for number in range(1, STARS + 1)
        ]
        self._sub_menu(menu, self.tr("Rating"), stars, "stars")
        found_days: list[tuple[object, str]] = [("", self.tr("Any day"))]
        found_days += [(day, day_text(day)) for day in days(self._entries)]
        self._sub_menu(menu, self.tr("Day"), found_days, "day")
        boxes: list[tuple[object, str]] = [("", self.tr("Any carton"))]
        boxes += [(label, self.tr("Carton {label}").format(label=label)) for label in cartons(self._entries)]
        self._sub_menu(menu, self.tr("Carton of the defect"), boxes, "carton")
        menu.addSeparator()
        everything = menu.addAction(self.tr("Show all photos"))
        everything.setEnabled(self.filter != GalleryFilter())
        everything.triggered.connect(self.clear)
        return menu

    def _sub_menu(self, menu: QMenu, title: str, choices: list[tuple[object, str]], name: str) -> None:
        inner = menu.addMenu(title)
        inner.setEnabled(len(choices) > 1)
        self._one_of(inner, choices, getattr(self.filter, name), lambda value: self._set(**{name: value}))

    def _one_of(self, menu: QMenu, choices: Sequence[tuple[Any, str]], taken: object, choose: Any) -> None:
        group = QActionGroup(menu)
        for value, text in choices:
            action: QAction = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value == taken)
            action.triggered.connect(partial(_call, choose, value))
            group.addAction(action)


def _call(choose: Any, value: object, _checked: bool = False) -> None:
    choose(value)
