"""The defects step: search and groups, tiles, and below them what was found so far, newest first."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from inspector_app.domain.records import Finding
from inspector_app.domain.text import LocalText
from inspector_app.ui.screens.workspace.defects.finding_list import FindingList
from inspector_app.ui.screens.workspace.defects.free_text import FreeDefect
from inspector_app.ui.screens.workspace.defects.tile import DefectTileButton
from inspector_app.ui.screens.workspace.step_view import StepView
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_defects import (
    RECENT,
    DefectTile,
    finding_rows,
    matching,
)
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_reference import Topic
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState
from inspector_app.ui.widgets.boxes import ScrollColumn, column, row
from inspector_app.ui.widgets.buttons import IconButton
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.form import ComboBox
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.search import SearchField
from inspector_app.ui.widgets.segmented import Segmented

RECENT_ROWS = 2


class DefectsView(StepView):
    """Counting is one touch on +1; the finding that was counted last takes the next photo."""

    step = Step.DEFECTS

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__(model, pictures)
        self._group = RECENT
        self._last = ""
        self._tiles: list[DefectTileButton] = []
        self.search = SearchField(self.tr("Search defects by code or name, in any language"))
        self.search.searched.connect(self._searched)
        self.groups = Segmented(name=self.tr("Groups of defects"))
        self.groups.changed.connect(self._choose)
        self._group_list = ComboBox()
        self._group_list.setAccessibleName(self.tr("Groups of defects"))
        self._group_list.activated.connect(lambda place: self._choose(str(self._group_list.itemData(place))))
        self._first = row(gap=tokens.CONTROL_GAP)
        self._first.addWidget(self.search, 1)
        self._first.addWidget(self._group_list, 1)
        self._second = row(gap=0)
        self._second.addWidget(self.groups)
        self._second.addStretch(1)
        self._grid = QWidget()
        self._flow = FlowLayout(self._grid, gap=theme().space(tokens.CONTROL_GAP) - 2, stretch=True)
        self._nothing = Label("", "soft", wrap=True)
        self._free = FreeDefect(model)
        self.add_other = IconButton("plus", self.tr("A defect that is not in the catalogue"))
        self._first.addWidget(self.add_other)
        self.add_other.clicked.connect(lambda: self._free.start(self._counted, self.search.text()))
        self._free.hide()
        self._found = FindingList(model, pictures)
        self._found.opened.connect(self._look_at_finding)
        self._found.photo_asked.connect(self._photo_for)
        self._found.binned.connect(self._forget)
        scroll = ScrollColumn(gap=tokens.M, margin=tokens.M)
        scroll.body.addLayout(column(self._first, self._second, gap=tokens.CONTROL_GAP))
        scroll.body.addLayout(column(self._grid, self._nothing, self._free, gap=tokens.S))
        scroll.body.addWidget(self._found)
        scroll.body.addStretch(1)
        layout = column(scroll, gap=0)
        self.setLayout(layout)
        self._scroll = scroll
        self.setFocusProxy(self.search)

    # -- showing ---------------------------------------------------------------------------------------------

    def show_state(self, state: WorkspaceState) -> None:
        if not self._group_list.count():
            self._fill_groups(state)
        self._show_tiles(state)
        self._show_findings(state)
        for widget in (self.add_other,):
            widget.setVisible(not state.read_only)

    def _fill_groups(self, state: WorkspaceState) -> None:
        entries = [(RECENT, self.tr("Recent"))]
        entries += [(group.key, self.model.text(group.title)) for group in state.pack.defect_groups]
        self.groups.set_choices([(key or "recent", text) for key, text in entries], "recent")
        for key, text in entries:
            self._group_list.addItem(text, key or "recent")
        QTimer.singleShot(0, self, self._fit)

    def _shown_tiles(self, state: WorkspaceState) -> tuple[DefectTile, ...]:
        search = self.search.text()
        tiles = matching(state, self._group, search)
        if self._group == RECENT and not search.strip():
            return tiles[: RECENT_ROWS * self._columns()]
        return tiles

    def _columns(self) -> int:
        width = max(self._grid.width(), theme().px(tokens.TILE_WIDTH))
        gap = self._flow.spacing()
        return max(2, (width + gap) // (theme().px(tokens.TILE_WIDTH - tokens.L) + gap))

    def _show_tiles(self, state: WorkspaceState) -> None:
        tiles = self._shown_tiles(state)
        while len(self._tiles) < len(tiles):
            button = DefectTileButton()
            button.counted.connect(self._count)
            button.looked_at.connect(self._look_at_code)
            self._flow.addWidget(button)
            self._tiles.append(button)
        for place, button in enumerate(self._tiles):
            if place < len(tiles):
                tile = tiles[place]
                name = self.model.text(tile.defect.name)
                second = self._other_names(tile.defect.name)
                button.show_tile(tile, name, second, counting=not state.read_only)
            button.setVisible(place < len(tiles))
        self._nothing.setVisible(not tiles)
        self._nothing.setText(
            self.tr("No defect of the catalogue matches “{text}”.").format(text=self.search.text())
        )
        self._grid.updateGeometry()

    def _other_names(self, name: LocalText) -> str:
        """The name in the second language, or in every other one where none is chosen."""
        own = self.model.text(name)
        second = self.model.second_language
        tags = [second] if second else [tag for tag in name if tag != self.model.language]
        return " · ".join(dict.fromkeys(text for tag in tags if (text := name.get(tag, "")) and text != own))

    def _show_findings(self, state: WorkspaceState) -> None:
        rows = finding_rows(state)
        if not self._last and rows:
            self._last = rows[0].finding.id
            self._look_at_code(rows[0].code)
        self._found.show_findings(state, self._last)

    # -- acting ----------------------------------------------------------------------------------------------

    def _searched(self, _text: str) -> None:
        if self.model.state is not None:
            self._show_tiles(self.model.state)

    def _choose(self, key: str) -> None:
        self._group = RECENT if key == "recent" else key
        self.groups.set_key(key)
        self._group_list.choose(key)
        if self.model.state is not None:
            self._show_tiles(self.model.state)

    def _count(self, code: str) -> None:
        """One more: on the finding counted last while nothing tells its pieces apart, else a finding of its
        own.
        """
        from inspector_app.services.defects import change_finding, count_defect

        state = self.model.state
        last = state.record.get(Finding, self._last) if state else None
        same = last is not None and last.catalogue_key == code and not last.binned
        if (
            state is not None
            and last is not None
            and same
            and not last.units
            and last.stage == state.sample
            and not state.photo_count("finding", last.id)
        ):
            self.model.command(change_finding, last.id, quantity=last.quantity + 1)
        else:
            self.model.command(count_defect, code, done=self._counted)

    def _counted(self, finding: Finding) -> None:
        self._last = finding.id
        if self.model.state is not None:
            self._show_findings(self.model.state)

    def _forget(self, finding_id: str) -> None:
        """A finding that goes to the bin takes no photo any more."""
        if self._last == finding_id:
            self._last = ""

    def _photo_for(self, finding_id: str) -> None:
        self._look_at_finding(finding_id)
        self.model.photo_wanted.emit("finding", finding_id, "defect")

    # -- attention -------------------------------------------------------------------------------------------

    def _look_at_code(self, code: str) -> None:
        state = self.model.state
        defect = next((d for d in state.pack.defects if d.code == code), None) if state else None
        if defect is not None:
            self.set_topic(Topic(defect.code, defect.name, defect.clause, guidance=defect.description))

    def _look_at_finding(self, finding_id: str) -> None:
        state = self.model.state
        finding = state.record.get(Finding, finding_id) if state else None
        if finding is None or state is None:
            return
        self._last = finding_id
        self._look_at_code(finding.catalogue_key or "")
        self._show_findings(state)
        self.placed.emit(finding_id)

    def photo_target(self) -> tuple[str, str, str]:
        return ("finding", self._last, "defect") if self._last else ("inspection", "", "overview")

    def go_to(self, target: str) -> None:
        state = self.model.state
        view = self._found.row_of(target)
        if view is None and state is not None:
            wanted = (row for row in finding_rows(state) if target in (row.code, row.finding.cls))
            first = next(wanted, None)
            view = self._found.row_of(first.finding.id) if first else None
        if view is not None:
            view.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(view)
        else:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- room ------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """Groups beside the search where there is room, below it, or as a list; two rows of recent tiles."""
        room = self._scroll.viewport().width() - 2 * theme().space(tokens.M)
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
        if self.model.state is not None:
            self._show_tiles(self.model.state)
