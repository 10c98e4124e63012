"""One finding in the list: picture, what, where, class, how many; it opens to be corrected."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from inspector_app.ui.screens.workspace.defects.finding_editor import FindingEditor
from inspector_app.ui.screens.workspace.picture_box import PictureBox
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_defects import FindingRow, unit_text
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState, finding_photo
from inspector_app.ui.widgets.boxes import Box, Divider, column, row
from inspector_app.ui.widgets.buttons import Button, IconButton
from inspector_app.ui.widgets.chips import ClassBadge
from inspector_app.ui.widgets.labels import ElidedLabel, Label


class Stepper(Box):
    """Minus, number, plus. `changed(quantity)`; it never goes below one: a finding of nothing belongs in the
    bin.
    """

    changed = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__("card")
        self._quantity = 1
        self.minus = Button("", "minus", kind="stepper")
        self.minus.describe(self.tr("One less"))
        self.plus = Button("", "plus", kind="stepper")
        self.plus.describe(self.tr("One more"))
        self._label = Label("1", "strong")
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setMinimumWidth(theme().px(tokens.XL))
        self.minus.clicked.connect(lambda: self._step(-1))
        self.plus.clicked.connect(lambda: self._step(+1))
        self.setLayout(row(self.minus, self._label, self.plus, gap=0))
        self.setAccessibleName(name)

    def show_quantity(self, quantity: int, *, editable: bool) -> None:
        self._quantity = quantity
        self._label.setText(str(quantity))
        self.minus.setEnabled(editable and quantity > 1)
        self.plus.setEnabled(editable)

    def _step(self, by: int) -> None:
        wanted = self._quantity + by
        if wanted >= 1:
            self.show_quantity(wanted, editable=True)  # at once; the next snapshot says whether it was kept
            self.changed.emit(wanted)


class FindingRowView(QWidget):
    """Signals carry the finding's id: `quantity_changed`, `binned`, `opened` (attention), `photo_asked`."""

    quantity_changed = Signal(str, int)
    binned = Signal(str)
    opened = Signal(str)
    photo_asked = Signal(str)

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__()
        self._model, self._pictures = model, pictures
        self._row: FindingRow | None = None
        self._editor: FindingEditor | None = None
        self._picture = PictureBox(
            self.tr("Photo of the finding"), QSize(theme().px(tokens.THUMB), theme().px(tokens.TARGET))
        )
        self._title = ElidedLabel("", "strong")
        self._second = ElidedLabel("", "muted")
        self._facts = ElidedLabel("", "muted")
        self._badge = ClassBadge("minor")
        self.stepper = Stepper(self.tr("Quantity"))
        self.stepper.changed.connect(lambda quantity: self.quantity_changed.emit(self.finding_id, quantity))
        self.more = IconButton("ellipsis", self.tr("More about this finding"))
        self.more.setMenu(self._menu())
        words = column(self._title, self._second, self._facts, gap=0)
        line = row(self._picture, gap=tokens.CONTROL_GAP)
        line.addLayout(words, 1)
        for widget in (self._badge, self.stepper, self.more):
            line.addWidget(widget)
        line.setContentsMargins(tokens.CONTROL_GAP, tokens.S, tokens.S, tokens.S)
        self._body = column(line, gap=0)
        self._body.addWidget(Divider())
        self.setLayout(self._body)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        pictures.ready.connect(self._arrived)

    @property
    def finding_id(self) -> str:
        return self._row.finding.id if self._row else ""

    def show_row(self, shown: FindingRow, state: WorkspaceState, *, next_photo: bool) -> None:
        self._row = shown
        title = self._model.text(shown.title)
        self._title.setText(f"{title}  {shown.code}".strip())
        self._second.setText(self._model.second(shown.title))
        self._second.setVisible(bool(self._second.whole_text()))
        self._facts.setText(self._facts_text(shown, state, next_photo=next_photo))
        self._badge.set_class(shown.finding.cls)
        self.stepper.show_quantity(shown.finding.quantity, editable=not state.read_only)
        self.more.setEnabled(not state.read_only)
        photo = finding_photo(state, shown.finding)
        self._picture.set_image(self._pictures.thumbnail(photo) if photo else None)
        self.setAccessibleName(f"{title}, {self._badge.text()}, {shown.finding.quantity}")
        if self._editor is not None:
            self._editor.show_row(shown, state)

    def _facts_text(self, shown: FindingRow, state: WorkspaceState, *, next_photo: bool) -> str:
        parts = []
        if state.verdict.sample is not None:
            parts.append(self.tr("sample {number}").format(number=shown.finding.stage))
        if shown.units:
            parts.append(self.tr("Unit {numbers}").format(numbers=unit_text(shown.units)))
        cartons = _cartons(shown, state)
        if cartons:
            parts.append(self.tr("carton {numbers}").format(numbers=", ".join(cartons)))
        if shown.photos:
            parts.append(self.tr("%n photo(s)", "", shown.photos))
        note = self._model.text(shown.finding.note)
        if note:
            parts.append(note)
        if next_photo and not state.read_only:
            parts.append(self.tr("next photo attaches here"))
        return " · ".join(parts) or self.tr("no unit named yet")

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Class, units, note …"), self.toggle_editor)
        menu.addAction(self.tr("Add a photo …"), lambda: self.photo_asked.emit(self.finding_id))
        menu.addSeparator()
        menu.addAction(self.tr("Move to the bin"), lambda: self.binned.emit(self.finding_id))
        return menu

    def toggle_editor(self) -> None:
        """Open or close the part where a finding is corrected."""
        state = self._model.state
        if self._editor is not None:
            self._editor.leave()
            self._body.removeWidget(self._editor)
            self._editor.deleteLater()
            self._editor = None
        elif self._row is not None and state is not None and not state.read_only:
            self._editor = FindingEditor(self._model, self._row.finding.id)
            self._editor.show_row(self._row, state)
            self._body.insertWidget(1, self._editor)
            self._editor.setFocus()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self._editor is not None and self._editor.geometry().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and not inside:
            self.opened.emit(self.finding_id)
            self.toggle_editor()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle_editor()
        elif key == Qt.Key.Key_Plus and self.stepper.plus.isEnabled():
            self.stepper.plus.click()
        elif key == Qt.Key.Key_Minus and self.stepper.minus.isEnabled():
            self.stepper.minus.click()
        elif key == Qt.Key.Key_Delete and self.more.isEnabled():
            self.binned.emit(self.finding_id)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.opened.emit(self.finding_id)

    def _arrived(self, key: str) -> None:
        state = self._model.state
        if self._row is None or state is None:
            return
        photo = finding_photo(state, self._row.finding)
        if photo is not None and self._pictures.key_of(photo) == key:
            self._picture.set_image(self._pictures.thumbnail(photo))


def _cartons(shown: FindingRow, state: WorkspaceState) -> list[str]:
    cartons = {carton.id: carton for carton in state.record.cartons if carton.number}
    wanted = set(shown.finding.units)
    found = {unit.carton for unit in state.record.units if unit.id in wanted and unit.carton}
    opened = sorted(
        (cartons[each].stratum, cartons[each].number, cartons[each].label) for each in found & cartons.keys()
    )
    return [label for _, _, label in opened]
