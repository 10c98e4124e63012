"""The catalogue as tiles to count by: search, groups, two rows of what was used last."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from inspector_app.domain.text import LocalText
from inspector_app.ui.screens.workspace.defects.tile import DefectTileButton
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_defects import RECENT, DefectTile, matching
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.buttons import IconButton, SecondaryButton
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.form import ComboBox
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.search import SearchField
from inspector_app.ui.widgets.segmented import Segmented

RECENT_ROWS = 2
ALL = "*"
"""Key of the group that shows the whole catalogue; no group of a pack is called that."""


class DefectTiles(QWidget):
    """`counted(code)`: one more of it. `looked_at(code)`: it has the attention. `other_asked(text)`: what was
    found is not in the catalogue.
    """

    counted = Signal(str)
    looked_at = Signal(str)
    other_asked = Signal(str)

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__()
        self._model = model
        self._group = RECENT
        self._lately: tuple[str, ...] = ()
        self._tiles: list[DefectTileButton] = []
        self.search = SearchField(self.tr("Search defects by code or name, in any language"))
        self.search.setToolTip(
            self.tr("Code, name in any language or pinyin initials; Enter counts what fits best") + "  Ctrl+F"
        )
        self.search.searched.connect(lambda _text: self._refresh())
        self.search.returnPressed.connect(self._count_first)
        self.groups = Segmented(name=self.tr("Groups of defects"))
        self.groups.changed.connect(self._choose)
        self._group_list = ComboBox()
        self._group_list.setAccessibleName(self.tr("Groups of defects"))
        self._group_list.activated.connect(lambda place: self._choose(str(self._group_list.itemData(place))))
        self.add_other = IconButton("plus", self.tr("A defect that is not in the catalogue"))
        self.add_other.clicked.connect(lambda: self.other_asked.emit(self.search.text()))
        self._first = row(gap=tokens.CONTROL_GAP)
        self._first.addWidget(self.search, 1)
        self._first.addWidget(self._group_list, 1)
        self._first.addWidget(self.add_other)
        self._second = row(gap=0)
        self._second.addWidget(self.groups)
        self._second.addStretch(1)
        self._grid = QWidget()
        self._flow = FlowLayout(
            self._grid, gap=theme().space(tokens.CONTROL_GAP) - 2, stretch=True, fill=False
        )
        self._nothing = Label("", "soft", wrap=True)
        self.in_words = SecondaryButton(self.tr("Count it in words"), "pencil")
        self.in_words.clicked.connect(lambda: self.other_asked.emit(self.search.text()))
        last = row(self.in_words, 1, gap=0)
        tops = column(self._first, self._second, gap=tokens.CONTROL_GAP)
        self.setLayout(column(tops, self._grid, self._nothing, last, gap=tokens.CONTROL_GAP))
        self.setFocusProxy(self.search)

    # -- showing ---------------------------------------------------------------------------------------------

    def show_state(self, state: WorkspaceState) -> None:
        if not self._group_list.count():
            self._fill_groups(state)
            self._ask_lately()
        self._show_tiles(state)
        self.add_other.setVisible(not state.read_only)

    def _ask_lately(self) -> None:
        """What this person counted in other inspections; the tiles are shown before it is known."""
        from inspector_app.services.defects import codes_used_lately

        def known(codes: tuple[str, ...]) -> None:
            self._lately = codes
            self._refresh()

        self._model.query(codes_used_lately, done=known)

    def _fill_groups(self, state: WorkspaceState) -> None:
        entries = [(RECENT, self.tr("Recent")), (ALL, self.tr("All"))]
        entries += [(group.key, self._model.text(group.title)) for group in state.pack.defect_groups]
        self.groups.set_choices([(key or "recent", text) for key, text in entries], "recent")
        for key, text in entries:
            self._group_list.addItem(text, key or "recent")
        QTimer.singleShot(0, self, self._fit)

    def _matching(self, state: WorkspaceState) -> tuple[DefectTile, ...]:
        group = RECENT if self._group == ALL else self._group
        return matching(state, group, self.search.text(), self._lately)

    def _show_tiles(self, state: WorkspaceState) -> None:
        tiles, searching = self._matching(state), bool(self.search.text().strip())
        if self._group == RECENT and not searching:
            tiles = tiles[: RECENT_ROWS * self._columns()]
        while len(self._tiles) < len(tiles):
            button = DefectTileButton()
            button.counted.connect(self.counted)
            button.looked_at.connect(self.looked_at)
            self._flow.addWidget(button)
            self._tiles.append(button)
        for place, button in enumerate(self._tiles):
            if place < len(tiles):
                tile = tiles[place]
                name, second = self._model.text(tile.defect.name), self._other_names(tile.defect.name)
                first = searching and place == 0
                button.show_tile(tile, name, second, counting=not state.read_only, first=first)
            button.setVisible(place < len(tiles))
        self._nothing.setVisible(not tiles)
        self.in_words.setVisible(not tiles and not state.read_only)
        self._nothing.setText(
            self.tr("No defect of the catalogue matches “{text}”.").format(text=self.search.text())
        )
        self._grid.updateGeometry()

    def _columns(self) -> int:
        width = max(self._grid.width(), theme().px(tokens.TILE_WIDTH))
        gap = self._flow.spacing()
        return max(2, (width + gap) // (theme().px(tokens.TILE_WIDTH - tokens.L) + gap))

    def _other_names(self, name: LocalText) -> str:
        """The name in the second language, or in every other one where none is chosen."""
        own = self._model.text(name)
        second = self._model.second_language
        tags = [second] if second else [tag for tag in name if tag != self._model.language]
        return " · ".join(dict.fromkeys(text for tag in tags if (text := name.get(tag, "")) and text != own))

    def _refresh(self) -> None:
        if self._model.state is not None:
            self._show_tiles(self._model.state)

    # -- acting ----------------------------------------------------------------------------------------------

    def _choose(self, key: str) -> None:
        self._group = RECENT if key == "recent" else key
        self.groups.set_key(key)
        self._group_list.choose(key)
        self._refresh()

    def _count_first(self) -> None:
        """Enter in the search counts what fits best; what was typed is replaced by the next letters."""
        state = self._model.state
        if state is None or state.read_only or not self.search.text().strip():
            return
        tiles = self._matching(state)
        if tiles:
            self.counted.emit(tiles[0].defect.code)
            self.search.selectAll()

    # -- room ------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """Groups beside the search where there is room, below it, or as a list; two rows of recent tiles."""
        room = self.width()
        groups = self.groups.sizeHint().width()
        others = theme().px(tokens.TILE_WIDTH + tokens.TARGET) + 2 * theme().space(tokens.CONTROL_GAP)
        beside = groups + others <= room
        if beside and self._first.indexOf(self.groups) < 0:
            self._second.removeWidget(self.groups)
            self._first.insertWidget(1, self.groups)
        elif not beside and self._first.indexOf(self.groups) >= 0:
            self._first.removeWidget(self.groups)
            self._second.insertWidget(0, self.groups)
        self.groups.setVisible(groups <= room)
        self._group_list.setVisible(groups > room)
        self._refresh()
