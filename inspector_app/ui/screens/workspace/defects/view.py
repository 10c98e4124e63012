"""The defects step: tiles to count by, and below them what was found so far, newest first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from inspector_app.domain.records import Finding
from inspector_app.domain.text import LocalText
from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.screens.workspace import keys
from inspector_app.ui.screens.workspace.defects.finding_list import FindingList
from inspector_app.ui.screens.workspace.defects.free_text import FreeDefect
from inspector_app.ui.screens.workspace.defects.tiles import DefectTiles
from inspector_app.ui.screens.workspace.step_view import StepView
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_defects import FindingRow, finding_rows
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_reference import Topic
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState
from inspector_app.ui.widgets.boxes import ScrollColumn, column

LOOKING_MS = 300
"""How long a row is kept in sight while what is in it still grows."""


class DefectsView(StepView):
    """Counting is one touch on +1; the finding that was counted last takes the next photo and the next
    pin.
    """

    step = Step.DEFECTS

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__(model, pictures)
        self._last = ""
        self.tiles = DefectTiles(model)
        self.tiles.counted.connect(self._count)
        self.tiles.looked_at.connect(self._look_at_code)
        self._free = FreeDefect(model)
        self._free.hide()
        self.tiles.other_asked.connect(lambda text: self._free.start(self._counted, text))
        self.found = FindingList(model, pictures)
        self.found.opened.connect(self._look_at_finding)
        self.found.unfolded.connect(self._show_soon)
        self.found.view.attended.connect(self._show_soon)
        self.found.view.fitted.connect(self._show_wanted)
        self._wanted = ""
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self.found.photo_asked.connect(self._photo_for)
        self.found.pin_asked.connect(self._pin)
        self.found.action_asked.connect(lambda key: self.jump.emit(Step.ACTIONS, f"finding:{key}"))
        self.found.large_asked.connect(self._show_large)
        model.finding_chosen.connect(self.choose)
        self._scroll = ScrollColumn(gap=tokens.M, margin=tokens.M)
        self._scroll.body.addWidget(self.tiles)
        self._scroll.body.addWidget(self._free)
        self._scroll.body.addWidget(self.found)
        self._scroll.body.addStretch(1)
        self.setLayout(column(self._scroll, gap=0))
        self.setFocusProxy(self.tiles)
        search = QShortcut(QKeySequence("Ctrl+F"), self)
        search.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        search.activated.connect(self._to_search)

    def show_state(self, state: WorkspaceState) -> None:
        self.tiles.show_state(state)
        self._show_findings(state)

    def _show_findings(self, state: WorkspaceState) -> None:
        last = state.record.get(Finding, self._last)
        if last is None or last.binned:
            rows = finding_rows(state)
            self._last = rows[0].finding.id if rows else ""
            self._look_at_code(rows[0].code if rows else self.topic.key)
        self.found.show_findings(state, self._last)

    # -- acting ----------------------------------------------------------------------------------------------

    def _count(self, code: str) -> None:
        """One more: on the finding counted last while nothing tells its pieces apart, else a finding of its
        own.
        """
        from inspector_app.services.defects import count_again

        self.model.command(count_again, code, self._last, done=self._counted)

    def _counted(self, finding: Finding) -> None:
        self.choose(finding.id)

    def _photo_for(self, finding_id: str) -> None:
        self._look_at_finding(finding_id)
        self.model.photo_wanted.emit("finding", finding_id, "defect")

    def _pin(self, finding_id: str) -> None:
        """Show the picture of the product large, to put a pin on it."""
        self._look_at_finding(finding_id)
        self.model.pinning_asked.emit(finding_id)

    def _show_large(self, finding_id: str) -> None:
        self._look_at_finding(finding_id)
        wanted = self.large_text()
        if wanted is not None:
            self.model.show_large.emit(*wanted)

    def large_text(self) -> tuple[LocalText, LocalText] | None:
        """The finding that has the attention: its defect, and what was noted or the catalogue says."""
        state = self.model.state
        finding = state.record.get(Finding, self._last) if state else None
        if state is None or finding is None:
            return super().large_text()
        defect = next((d for d in state.pack.defects if d.code == finding.catalogue_key), None)
        return (
            defect.name if defect else finding.text,
            finding.note or (defect.description if defect else {}),
        )

    # -- attention -------------------------------------------------------------------------------------------

    def _look_at_code(self, code: str) -> None:
        state = self.model.state
        defect = next((d for d in state.pack.defects if d.code == code), None) if state else None
        if defect is None:
            self.set_topic(Topic(finding=self._last))
            return
        text = defect.description
        self.set_topic(Topic(code, defect.name, defect.clause, guidance=text, finding=self._last))

    def _look_at_finding(self, finding_id: str) -> None:
        if self.choose(finding_id):
            self.placed.emit(finding_id)

    def choose(self, finding_id: str) -> bool:
        """Make a finding the one that photos and pins go to; the focus stays where it is."""
        state = self.model.state
        finding = state.record.get(Finding, finding_id) if state else None
        if finding is None or state is None or finding.binned:
            return False
        self._last = finding_id
        self._look_at_code(finding.catalogue_key or "")
        self._show_findings(state)
        return True

    def photo_target(self) -> tuple[str, str, str]:
        return ("finding", self._last, "defect") if self._last else ("inspection", "", "overview")

    def go_to(self, target: str) -> None:
        state = self.model.state
        rows = finding_rows(state) if state is not None else ()
        fits = (row for row in rows if target in (row.finding.id, row.code, row.finding.cls))
        wanted = next(fits, None) if target else None
        if wanted is None:
            self._to_search()
            return
        self.found.filters.clear()
        self.choose(wanted.finding.id)
        self.found.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_soon(wanted.finding.id)

    def _to_search(self) -> None:
        self.tiles.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.verticalScrollBar().setValue(0)

    def _show_soon(self, finding_id: str) -> None:
        """Once the list has taken its height, and its editor too."""
        self._wanted = finding_id
        self._looking.start(LOOKING_MS)
        self.found.view.fit()

    def _show_wanted(self) -> None:
        if self._looking.isActive():
            wanted = self._wanted
            QTimer.singleShot(0, self, lambda: self._show_row(wanted))

    def _show_row(self, finding_id: str) -> None:
        """Scroll the step until a row is in sight, and as much of its editor as there is room for."""
        view, inner = self.found.view, self._scroll.widget()
        rect = view.row_rect(finding_id)
        if inner is not None and rect.isValid():
            top, room = view.mapTo(inner, rect.topLeft()).y(), self._scroll.viewport().height()
            height = min(rect.height(), room - 2 * tokens.M)
            self._scroll.ensureVisible(0, top + height // 2, 0, height // 2 + tokens.M)

    # -- palette ---------------------------------------------------------------------------------------------

    def commands(self) -> tuple[PaletteEntry, ...]:
        state, group = self.model.state, self.tr("Defects")
        if state is None:
            return ()
        search = self.tr("Search the defects")
        entries = [PaletteEntry("defects.search", search, self._to_search, group, "search", "Ctrl+F")]
        if state.read_only:
            return tuple(entries)
        other, add = self.tr("Count a defect that is not in the catalogue"), self.tiles.add_other
        entries.append(PaletteEntry("defects.other", other, add.click, group, "plus"))
        last = next((row for row in finding_rows(state) if row.finding.id == self._last), None)
        return (*entries, *(self._commands_of(last, group) if last is not None else ()))

    def _commands_of(self, last: FindingRow, group: str) -> list[PaletteEntry]:
        """What can be done with the finding that has the attention."""
        key, found, parting = last.finding.id, self.found, self.found.parting
        words: list[tuple[str, str, str, Callable[[], object]]] = [
            ("open", self.tr("Change {title}"), "pencil", lambda: found.toggle(key)),
            ("note", self.tr("Write a note to {title}"), "pencil", lambda: found.note(key)),
            ("photo", self.tr("Add a photo to {title}"), "camera", lambda: self._photo_for(key)),
            ("where", self.tr("Pin {title} on the product"), "map-pin", lambda: self._pin(key)),
            ("photos", self.tr("Choose photos of {title}"), "images", lambda: parting.choose_photos(key)),
            ("split", self.tr("Split {title}"), "columns-2", lambda: parting.split(key)),
            ("away", self.tr("Move {title} to the bin"), "trash-2", lambda: found.bin(key)),
        ]
        title = f"{self.model.text(last.title)} ({last.number})"
        return [
            PaletteEntry(
                f"defects.{name}", text.format(title=title), run, group, icon, keys.KEYS.get(name, "")
            )
            for name, text, icon, run in words
            if name != "split" or max(last.finding.quantity, len(last.units)) > 1
        ]
