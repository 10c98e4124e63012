"""What was found so far: how much, filters, the list, and the editor of the one that is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QComboBox, QMenu, QWidget

from inspector_app.domain.records import CountingMode, DefectClass
from inspector_app.ui.palette.delegate import shortcut_text
from inspector_app.ui.screens.workspace import keys
from inspector_app.ui.screens.workspace.defects.finding_editor import FindingEditor
from inspector_app.ui.screens.workspace.defects.finding_view import FindingListView
from inspector_app.ui.screens.workspace.defects.parting import Parting
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_defects import ALL, FindingFilter, pieces_found, units_found
from inspector_app.ui.viewmodels.workspace_findings import FindingListModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.viewmodels.workspace_words import number
from inspector_app.ui.widgets.boxes import column
from inspector_app.ui.widgets.buttons import Button, LinkButton
from inspector_app.ui.widgets.chips import class_title
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.form import ComboBox
from inspector_app.ui.widgets.labels import Label

MANY = 4
"""Findings from which on there is something to filter."""


class FindingList(QWidget):
    """`opened(id)` when a finding has the attention, `photo_asked(id)`, `pin_asked(id)`,
    `unfolded(id)` when its editor was opened, `action_asked(id)`, `large_asked(id)`.
    """

    opened = Signal(str)
    photo_asked = Signal(str)
    pin_asked = Signal(str)
    unfolded = Signal(str)
    action_asked = Signal(str)
    large_asked = Signal(str)

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__()
        self._model, self._pictures = model, pictures
        self.findings = FindingListModel(model, pictures)
        self.parting = Parting(model, pictures, self)
        self.view = FindingListView(self.findings)
        self._editor: FindingEditor | None = None
        self._heading = Label(self.tr("Found so far"), "title")
        self._total = Label("", "muted")
        self.filters = _Filters()
        self.filters.changed.connect(self._filter)
        self._none = Label(self.tr("No finding fits this filter."), "muted", wrap=True)
        self.first = Label(
            self.tr(
                "Touch +1 each time you see a defect, or type its name and press Enter. The next photo goes "
                "to the one counted last."
            ),
            "soft",
            wrap=True,
        )
        self.clear_filter = LinkButton(self.tr("Show all"))
        self.clear_filter.clicked.connect(self.filters.clear)
        view = self.view
        view.attended.connect(self.opened)
        view.toggled.connect(self.toggle)
        view.stepped.connect(self._step)
        view.binned.connect(self.bin)
        view.asked.connect(self._ask)
        view.menu_asked.connect(self._show_menu)
        view.merge_asked.connect(self.parting.merge)
        view.photos_given.connect(self._give_photos)
        head = QWidget()
        flow = FlowLayout(head, gap=tokens.S)
        flow.addWidget(self._heading)
        flow.addWidget(self._total)
        self.setLayout(
            column(
                head,
                self.first,
                self.filters,
                self._none,
                self.clear_filter,
                self.view,
                gap=tokens.CONTROL_GAP,
            )
        )

    # -- showing ---------------------------------------------------------------------------------------------

    def show_findings(self, state: WorkspaceState, last: str) -> None:
        """`last`: the finding that takes the next photo."""
        self.view.rows.second = bool(self._model.second_language)
        self.findings.show(state, last)
        rows = self.findings.all_rows
        self.filters.show_state(state, self.findings)
        self._heading.setText(self.tr("Found so far") if rows else self.tr("Nothing found so far"))
        self._show_total(state)
        self._show_rows()
        if last and self.view.current() != last:
            self.view.choose(last)
        if self._editor is not None:
            shown = next((row for row in rows if row.finding.id == self._editor.finding_id), None)
            if shown is None or state.read_only or self.findings.row_of(shown.finding.id) < 0:
                self._close()
            else:
                self._editor.show_row(shown, state)

    def _show_total(self, state: WorkspaceState) -> None:
        """ "11 in 9 units", and which of the two the lot is judged by."""
        rows = self.findings.all_rows
        units = units_found(rows)
        text = self.tr("{total} in {units} units") if units else "{total}"
        text = text.format(total=number(pieces_found(rows)), units=number(units))
        by_units = state.record.header.counting == CountingMode.UNITS
        mode = self.tr("judged by units") if by_units else self.tr("judged by nonconformities")
        self._total.setText(f"{text} · {mode}" if rows else "")
        self._total.setToolTip(
            self.tr(
                "Nonconforming units are counted: a unit with two majors counts once among the majors. "
                "Pieces without a unit number count as units of their own."
            )
            if by_units
            else self.tr("Every nonconformity is counted, however many are on one unit.")
        )

    def _show_rows(self) -> None:
        shown, every = len(self.findings.rows), len(self.findings.all_rows)
        self.view.setVisible(shown > 0)
        state = self._model.state
        self.first.setVisible(not every and state is not None and not state.read_only)
        self._none.setVisible(every > 0 and not shown)
        self.clear_filter.setVisible(every > 0 and not shown)

    def _filter(self, chosen: FindingFilter) -> None:
        self.findings.use_filter(chosen)
        self._show_rows()

    # -- one finding -----------------------------------------------------------------------------------------

    def toggle(self, finding_id: str) -> None:
        """Open or close the part where a finding is corrected."""
        state = self._model.state
        if self.findings.row_of(finding_id) < 0:
            self.filters.clear()  # the palette names it, whatever the list shows
        row = self.findings.row(self.findings.row_of(finding_id))
        open_before = self._editor.finding_id if self._editor is not None else ""
        self._close()
        if row is None or state is None or state.read_only or open_before == finding_id:
            return
        editor = FindingEditor(self._model, self._pictures, finding_id)
        editor.photo_asked.connect(self.photo_asked)
        editor.pin_asked.connect(self.pin_asked)
        editor.closed.connect(self.toggle)
        editor.choose_asked.connect(self.parting.choose_photos)
        editor.show_row(row, state)
        self._editor = editor
        self.view.open_editor(finding_id, editor)
        QWidget.setTabOrder(self.view, editor.widgets_in_order()[0])
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.unfolded.emit(finding_id)

    def note(self, finding_id: str) -> None:
        """Write its note."""
        if self._editor is None or self._editor.finding_id != finding_id:
            self.toggle(finding_id)
        if self._editor is not None:
            self._editor.begin_note()

    def _ask(self, finding_id: str, key: str) -> None:
        if key == keys.NOTE:
            self.note(finding_id)
        else:
            (self.photo_asked if key == keys.PHOTO else self.pin_asked).emit(finding_id)

    def _close(self) -> None:
        if self._editor is not None:
            editor, self._editor = self._editor, None
            editor.leave()
            self.view.open_editor("", None)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def editor(self) -> FindingEditor | None:
        return self._editor

    def menu(self, finding_id: str) -> QMenu:
        """What can be done with a finding."""
        row = self.findings.row(self.findings.row_of(finding_id))
        menu = QMenu(self)
        menu.addAction(_with_key(self.tr("Class, units, note …"), keys.OPEN), lambda: self.toggle(finding_id))
        menu.addAction(
            _with_key(self.tr("Where on the product …"), keys.WHERE), lambda: self.pin_asked.emit(finding_id)
        )
        menu.addAction(
            _with_key(self.tr("Add a photo …"), keys.PHOTO), lambda: self.photo_asked.emit(finding_id)
        )
        menu.addAction(self.tr("Choose among the photos …"), lambda: self.parting.choose_photos(finding_id))
        menu.addSeparator()
        split = menu.addAction(self.tr("Split …"), lambda: self.parting.split(finding_id))
        split.setEnabled(row is not None and max(row.finding.quantity, len(row.units)) > 1)
        merge = menu.addMenu(self.tr("Merge with"))
        for other, text in self.parting.partners(finding_id):
            merge.addAction(text, partial(self.parting.merge, finding_id, other))
        merge.setEnabled(not merge.isEmpty())
        menu.addSeparator()
        menu.addAction(self.tr("Corrective action …"), lambda: self.action_asked.emit(finding_id))
        menu.addAction(self.tr("Show large to the other side"), lambda: self.large_asked.emit(finding_id))
        menu.addSeparator()
        menu.addAction(_with_key(self.tr("Move to the bin"), keys.AWAY), lambda: self.bin(finding_id))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _show_menu(self, finding_id: str, place: QPoint) -> None:
        self.menu(finding_id).popup(place)

    def _step(self, finding_id: str, by: int) -> None:
        from inspector_app.services.defects import step_quantity

        row = self.findings.row(self.findings.row_of(finding_id))
        if row is not None and row.finding.quantity + by >= 1:
            self._model.command(step_quantity, finding_id, by)

    def _give_photos(self, finding_id: str, photos: Sequence[str], taken_from: str) -> None:
        self.parting.attach(finding_id, photos, taken_from)

    def bin(self, finding_id: str) -> None:
        """Move a finding to the bin, from where the workspace gives it back."""
        from inspector_app.services.defects import bin_finding

        self._model.command(bin_finding, finding_id)


class _Filters(QWidget):
    """By class, unit, sample, and what has no photo; shown once there are several findings."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._chosen = ALL
        self.classes = ComboBox()
        self.classes.setAccessibleName(self.tr("Show findings of one class"))
        self.classes.addItem(self.tr("All classes"), "")
        for cls in DefectClass:
            self.classes.addItem(class_title(cls), cls.value)
        self.units = ComboBox()
        self.units.setAccessibleName(self.tr("Show findings of one unit"))
        self.stages = ComboBox()
        self.stages.setAccessibleName(self.tr("Show findings of one sample"))
        self.no_photo = Button(self.tr("Without photo"), "camera-off", kind="segment")
        self.no_photo.setCheckable(True)
        self.classes.activated.connect(lambda at: self._take(cls=str(self.classes.itemData(at))))
        self.units.activated.connect(lambda at: self._take(unit=int(self.units.itemData(at))))
        self.stages.activated.connect(lambda at: self._take(stage=int(self.stages.itemData(at))))
        self.no_photo.toggled.connect(lambda on: self._take(without_photo=on))
        for box in (self.classes, self.units, self.stages):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        flow = FlowLayout(self, gap=tokens.S)
        for widget in (self.classes, self.units, self.stages, self.no_photo):
            flow.addWidget(widget)

    def show_state(self, state: WorkspaceState, model: FindingListModel) -> None:
        rows = model.all_rows
        units = sorted({unit for row in rows for unit in row.units})
        numbered = [(unit, self.tr("Unit {number}").format(number=unit)) for unit in units]
        _fill(self.units, [(0, self.tr("All units")), *numbered])
        samples = state.verdict.sample.count if state.verdict.sample else 0
        named = [(n, self.tr("Sample {number}").format(number=n)) for n in range(1, samples + 1)]
        _fill(self.stages, [(0, self.tr("All samples")), *named])
        self.units.setVisible(len(units) > 1)
        self.stages.setVisible(samples > 1)
        self.setVisible(len(rows) >= MANY or self._chosen != ALL)
        if self._chosen.unit and self._chosen.unit not in units:
            self._take(unit=0)

    def clear(self) -> None:
        """Show everything again."""
        self.classes.choose("")
        self.units.choose(0)
        self.stages.choose(0)
        self.no_photo.setChecked(False)
        self._take(cls="", unit=0, stage=0, without_photo=False)

    def _take(self, **fields: object) -> None:
        chosen = replace(self._chosen, **fields)  # type: ignore[arg-type]  # fields of the filter by name
        if chosen != self._chosen:
            self._chosen = chosen
            self.changed.emit(chosen)


def _with_key(text: str, key: str) -> str:
    """The words of a menu, and the key at their right that does the same in the list."""
    return f"{text}\t{shortcut_text(key)}"


def _fill(box: ComboBox, entries: Sequence[tuple[int, str]]) -> None:
    """The entries, with the choice kept where it is still one of them."""
    if [box.itemData(at) for at in range(box.count())] == [key for key, _ in entries]:
        return
    kept = box.currentData()
    box.clear()
    for key, text in entries:
        box.addItem(text, key)
    box.setCurrentIndex(max(0, box.findData(kept)))
