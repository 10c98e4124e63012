"""The widgets of the row in focus: its answer, its photo button, and the details below. All other rows are
only painted.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QWidget

from inspector_app.domain.pack import ItemKind
from inspector_app.ui.screens.workspace.checklist import words
from inspector_app.ui.screens.workspace.checklist.details import ItemDetails
from inspector_app.ui.screens.workspace.checklist.plan import RowPlan
from inspector_app.ui.screens.workspace.checklist.zones import Zone
from inspector_app.ui.screens.workspace.drafting import DraftLine
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_checklist import ItemRow
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.buttons import Button
from inspector_app.ui.widgets.labels import set_property
from inspector_app.ui.widgets.segmented import Choice, Segmented

MOST_PIECES = 10_000_000
SEGMENTS = (ItemKind.PASS_FAIL, ItemKind.CHOICE)
FIELDS = (ItemKind.TEXT, ItemKind.BARCODE, ItemKind.COUNT)


class LiveRow(QWidget):
    """Signals: `answered(value)` by a button; `written(key, value)` in the field; `counted(step)`;
    `photo_asked()`; `finished()` when Enter leaves a field; `left()` when Escape does; `grown()` when it
    needs another height.
    """

    answered = Signal(str)
    written = Signal(str, str)
    counted = Signal(int)
    photo_asked = Signal()
    finished = Signal()
    left = Signal()
    grown = Signal()

    def __init__(self, parent: QWidget, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__(parent)
        self._model = model
        self.key = ""
        self._row: ItemRow | None = None
        self._plan = RowPlan(0)
        self._segments = Segmented(name="", optional=True, parent=self)
        self._segments.changed.connect(self.answered)
        self._shown: tuple[tuple[str, str], ...] = ()
        self.field = DraftLine(model, "", "", lambda text: self.written.emit(self.key, text))
        self.field.setParent(self)
        self.field.installEventFilter(self)
        self._less, self._more = (Button("", name, self) for name in ("minus", "plus"))
        for button, step in ((self._less, -1), (self._more, +1)):
            set_property(button, "kind", "count")
            button.clicked.connect(lambda _=False, step=step: self.counted.emit(step))
        self._less.describe(self.tr("One less"), "−")
        self._more.describe(self.tr("One more"), "+")
        self._open = Button("", "chevron-down", self)
        self._open.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow behind the words
        self._open.clicked.connect(self.begin)
        self._answer_photo = Button("", "camera", self)
        self._photo = Button("", "camera", self, kind="quiet")
        for button in (self._answer_photo, self._photo):
            button.clicked.connect(self.photo_asked)
        self.details = ItemDetails(model, pictures)
        self.details.setParent(self)
        self.details.answered.connect(self.answered)
        self.details.installEventFilter(self)

    # -- showing ---------------------------------------------------------------------------------------------

    def show_row(self, row: ItemRow, plan: RowPlan, state: WorkspaceState, standing: str) -> None:
        """Take over a row, which stands as the word says. What was written for another one is committed
        first.
        """
        if row.item.key != self.key:
            self.leave()
            self.key = row.item.key
            self.field.keeper.use(f"answer.{self.key}")
            self._prepare(row)
        self._row = row
        self._place(row, plan)
        name = self._model.text(row.item.title)
        self.setAccessibleName(f"{name}: {standing}")
        self._show_control(row, plan, state, name)
        self._show_photo(row, plan, state, name)
        self.details.options.wanted = self._many(row, plan)
        self.details.show_row(row, state)

    def _prepare(self, row: ItemRow) -> None:
        count = row.item.kind == ItemKind.COUNT
        whole = QIntValidator(0, MOST_PIECES, self.field) if count else None
        self.field.setValidator(whole)  # type: ignore[arg-type]  # None takes a validator away
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter if count else Qt.AlignmentFlag.AlignLeft)

    @staticmethod
    def _many(row: ItemRow, plan: RowPlan) -> bool:
        """Whether the options are too many or too long to stand in the row."""
        return row.item.kind == ItemKind.CHOICE and plan.zones[0].look == "field"

    def _place(self, row: ItemRow, plan: RowPlan) -> None:
        self._plan = plan
        if plan.photo is not None:
            self._photo.setGeometry(plan.photo.rect)
        kind, many = row.item.kind, self._many(row, plan)
        self._segments.setVisible(kind in SEGMENTS and not many)
        self._segments.setGeometry(plan.control)
        self._open.setVisible(many)
        self._open.setGeometry(plan.control)
        self.field.setVisible(kind in FIELDS)
        self._answer_photo.setVisible(kind == ItemKind.PHOTO)
        self._answer_photo.setGeometry(plan.control)
        for button in (self._less, self._more):
            button.setVisible(kind == ItemKind.COUNT)
        if kind == ItemKind.COUNT:
            less, middle, more = (zone.rect for zone in plan.zones)
            self._less.setGeometry(less)
            self.field.setGeometry(middle)
            self._more.setGeometry(more)
        elif kind in FIELDS:
            self.field.setGeometry(plan.control)

    def _show_control(self, row: ItemRow, plan: RowPlan, state: WorkspaceState, name: str) -> None:
        fixed = state.read_only
        if self._segments.isVisibleTo(self):
            self._show_segments(plan.zones, row, name)
            self._segments.setEnabled(not fixed)
        elif self.field.isVisibleTo(self):
            self.field.setAccessibleName(name)
            self.field.show_text(words.field_text(row), state)
            self.field.setPlaceholderText(words.field_hint(row))
            set_property(self.field, "tone", "bad" if row.failed else "")
            for button in (self._less, self._more):
                button.setEnabled(not fixed)
        elif self._open.isVisibleTo(self):
            zone = plan.zones[0]
            room = plan.control.width() - theme().px(tokens.ICON) - 3 * theme().space(tokens.M)
            shown = self.fontMetrics().elidedText(zone.text, Qt.TextElideMode.ElideRight, room)
            self._open.setText(shown.replace("&", "&&"))
            self._open.setAccessibleName(f"{name}: {zone.text}")
        else:
            self._answer_photo.setText(words.photo_answer(row))
            self._answer_photo.set_icon(plan.zones[0].icon)
            self._answer_photo.setAccessibleName(name)
            self._answer_photo.setToolTip(f"{words.photo_tip(row)}  {self.tr('Space')}")
            self._answer_photo.setEnabled(not fixed)

    def _show_segments(self, zones: tuple[Zone, ...], row: ItemRow, name: str) -> None:
        shown = tuple((zone.value, zone.text) for zone in zones)
        if shown != self._shown:
            self._shown = shown
            self._segments.set_choices(
                [Choice(zone.value, zone.text, zone.icon, zone.tone, zone.tip) for zone in zones]
            )
            for zone in zones:
                self._segments.button(zone.value).setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._segments.setAccessibleName(name)
        self._segments.set_key(row.value)

    def _show_photo(self, row: ItemRow, plan: RowPlan, state: WorkspaceState, name: str) -> None:
        self._photo.setVisible(plan.photo is not None)
        if plan.photo is None:
            return
        self._photo.setText(plan.photo.text)
        self._photo.set_icon("camera", plan.photo.tone)
        self._photo.setToolTip(f"{words.photo_tip(row)}  {self.tr('Space')}")
        self._photo.setAccessibleName(f"{words.photo_tip(row)}: {name}")
        self._photo.setEnabled(not state.read_only)

    # -- room ------------------------------------------------------------------------------------------------

    def height_for(self, width: int, plan: RowPlan) -> int:
        """The height of the whole row at a width."""
        layout = self.details.layout()
        inner = max(width - plan.left + theme().space(tokens.S), 1)
        if layout is None:
            return plan.height
        needed = layout.totalHeightForWidth(inner) if layout.hasHeightForWidth() else -1
        return plan.height + max(needed, layout.totalMinimumSize().height())

    def arrange(self, area: QRect, plan: RowPlan) -> None:
        """Take a place in the list."""
        self.setGeometry(area)
        if plan is not self._plan and self._row is not None:
            self._place(self._row, plan)
        left, top = plan.left - theme().space(tokens.S), plan.height
        self.details.setGeometry(left, top, area.width() - left, max(area.height() - top, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.details and event.type() == QEvent.Type.LayoutRequest:
            self.grown.emit()
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.field.keeper.flush()
                self.finished.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads out of the reason and the note too."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # -- writing ---------------------------------------------------------------------------------------------

    def begin(self) -> bool:
        """Give the keyboard to what is written or chosen; False where nothing is."""
        if self.field.isVisibleTo(self) and not self.field.isReadOnly():
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()
            return True
        if self._open.isVisibleTo(self):
            self.details.options.begin()
            return True
        return False

    def type_in(self, text: str) -> bool:
        """Begin the field with a key that was pressed beside it; False where there is no field."""
        if not self.field.isVisibleTo(self) or self.field.isReadOnly():
            return False
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.field.insert(text)
        self.field.keeper.edited()
        return True

    def leave(self) -> None:
        """Commit what is being written."""
        if self.key:
            self.field.keeper.flush()
            self.details.leave()
