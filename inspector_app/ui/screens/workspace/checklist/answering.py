"""How an item is answered: one control per kind. Each shows an answer and emits `answered(value or None)`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from inspector_app.domain.pack import ChecklistItem, ItemKind
from inspector_app.ui.screens.workspace.drafting import DraftLine
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_checklist import ItemRow
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.boxes import row
from inspector_app.ui.widgets.buttons import Button
from inspector_app.ui.widgets.chips import Chip
from inspector_app.ui.widgets.form import ComboBox
from inspector_app.ui.widgets.labels import Label, set_property
from inspector_app.ui.widgets.segmented import Choice, Segmented

MOST_SEGMENTS = 3


class AnswerControl(QWidget):
    """The base. `answered(str)`: the empty text clears the answer."""

    answered = Signal(str)

    def show_answer(self, shown: ItemRow, state: WorkspaceState) -> None:
        raise NotImplementedError

    def press(self, key: str) -> bool:
        """Take one of the keys p, f, n; True when it meant something."""
        del key
        return False

    def set_narrow(self, narrow: bool) -> None:
        """Leave words out where the shape says it."""

    def begin(self) -> bool:
        """Give the keyboard to the field, if there is one."""
        return False


class PassFail(AnswerControl):
    """Pass, fail, not applicable; a second touch takes the answer back."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._choices = Segmented(self._segments(narrow=False), name=name, optional=True)
        self._choices.changed.connect(self.answered)
        self.setLayout(row(self._choices, gap=0))
        self._narrow = False

    def _segments(self, *, narrow: bool) -> list[Choice]:
        words = (self.tr("Pass"), self.tr("Fail"), self.tr("N/A"))
        tips = (self.tr("Pass  P"), self.tr("Fail  F"), self.tr("Not applicable  N"))
        return [
            Choice(key, "" if narrow else word, icon, tone, tip)
            for key, word, icon, tone, tip in zip(
                ("pass", "fail", "na"),
                words,
                ("check", "x", "minus"),
                ("good", "bad", "neutral"),
                tips,
                strict=True,
            )
        ]

    def set_narrow(self, narrow: bool) -> None:
        if narrow != self._narrow:
            self._narrow = narrow
            self._choices.set_choices(self._segments(narrow=narrow), self._choices.key)
            self._plain_focus()

    def _plain_focus(self) -> None:
        for key in ("pass", "fail", "na"):
            self._choices.button(key).setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_answer(self, shown: ItemRow, state: WorkspaceState) -> None:
        self._choices.set_key(shown.answer.value or "" if shown.answer else "")
        self._choices.setEnabled(not state.read_only)
        self._plain_focus()

    def press(self, key: str) -> bool:
        value = {"p": "pass", "f": "fail", "n": "na"}.get(key)
        if value is None:
            return False
        self._choices.set_key(value)
        self.answered.emit(value)
        return True


class ChoiceAnswer(AnswerControl):
    """One of several: as segments while there are few, as a list when there are many."""

    def __init__(self, item: ChecklistItem, text: Callable[[object], str], name: str) -> None:
        super().__init__()
        options = [(option.key, text(option.title), option.ok) for option in item.options]
        words_width = sum(self.fontMetrics().horizontalAdvance(words) for _key, words, _ok in options)
        short = len(options) <= MOST_SEGMENTS and words_width <= theme().px(tokens.RAIL_WIDTH)
        self._segments: Segmented | None = None
        self._list: ComboBox | None = None
        if short:
            choices = [
                Choice(k, words, "check" if ok else "x", "good" if ok else "bad") for k, words, ok in options
            ]
            self._segments = Segmented(choices, name=name, optional=True)
            self._segments.changed.connect(self.answered)
            self.setLayout(row(self._segments, gap=0))
        else:
            self._list = ComboBox()
            self._list.setAccessibleName(name)
            self._list.addItem(self.tr("Choose …"), "")
            for key, words, ok in options:
                self._list.addItem(words if ok else self.tr("{option} (not OK)").format(option=words), key)
            self._list.addItem(self.tr("Not applicable"), "na")
            box = self._list
            box.activated.connect(lambda place: self.answered.emit(str(box.itemData(place))))
            self.setLayout(row(self._list, gap=0))
            self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        if self._list is not None:
            self._list.setFixedWidth(theme().px(tokens.TILE_WIDTH + (-tokens.L if narrow else tokens.XXL)))

    def show_answer(self, shown: ItemRow, state: WorkspaceState) -> None:
        value = shown.answer.value or "" if shown.answer else ""
        if self._segments is not None:
            self._segments.set_key(value)
        if self._list is not None:
            self._list.choose(value)
        self.setEnabled(not state.read_only)

    def press(self, key: str) -> bool:
        if key == "n":
            self.answered.emit("na")
        return key == "n"

    def begin(self) -> bool:
        if self._list is not None:
            self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return self._list is not None


class TextAnswer(AnswerControl):
    """Text, a count of pieces, or a barcode: a field that keeps itself, and what is expected beside it."""

    def __init__(self, model: WorkspaceModel, item: ChecklistItem, name: str) -> None:
        super().__init__()
        self._item = item
        self._field = DraftLine(model, f"answer.{item.key}", name, self.answered.emit, hint=self._hint())
        self._narrow = False
        self._chip = Chip("", "neutral")
        self._chip.hide()
        parts: list[QWidget] = [self._chip, self._field]
        if item.kind == ItemKind.COUNT:
            self._field.setValidator(QIntValidator(0, 10_000_000, self))
            self._field.setAlignment(Qt.AlignmentFlag.AlignRight)
            parts.append(Label(item.count.unit if item.count else "", "muted"))
        self.setLayout(row(*parts, gap=tokens.S))
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        if self._item.kind == ItemKind.COUNT:
            self._field.setFixedWidth(theme().px(tokens.RAIL_WIDTH + tokens.L))
        else:
            self._field.setFixedWidth(theme().px(tokens.TILE_WIDTH + (-tokens.XXL if narrow else tokens.XXL)))

    def _hint(self) -> str:
        if self._item.kind == ItemKind.BARCODE:
            return self.tr("Scan or type")
        return "" if self._item.kind == ItemKind.COUNT else self.tr("Type the answer")

    def show_answer(self, shown: ItemRow, state: WorkspaceState) -> None:
        value = shown.answer.value or "" if shown.answer else ""
        self._field.show_text("" if value == "na" else value, state)
        self._field.setPlaceholderText(self.tr("not applicable") if value == "na" else self._hint())
        judged = self._item.kind in (ItemKind.BARCODE, ItemKind.COUNT) and value not in ("", "na")
        self._chip.setVisible(judged)
        if judged:
            self._show_judgement(failed=shown.failed)
        set_property(self._field, "tone", "bad" if shown.failed else "")

    def _show_judgement(self, *, failed: bool) -> None:
        """The shape always, the word where there is room for it."""
        barcode = self._item.kind == ItemKind.BARCODE
        if failed:
            word = self.tr("differs") if barcode else self.tr("out")
        else:
            word = self.tr("matches") if barcode else self.tr("OK")
        self._chip.set("" if self._narrow else word, "bad" if failed else "good", "x" if failed else "check")
        self._chip.setAccessibleName(word)
        self._chip.setToolTip(word)

    def press(self, key: str) -> bool:
        if key == "n":
            self.answered.emit("na")
        return key == "n"

    def begin(self) -> bool:
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    @property
    def field(self) -> QLineEdit:
        return self._field


class PhotoAnswer(AnswerControl):
    """Answered by its photos: how many are there, how many are asked for."""

    photo_asked = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._button = Button("", "camera")
        self._button.setAccessibleName(name)
        self._button.clicked.connect(self.photo_asked)
        self.setLayout(row(self._button, gap=0))

    def show_answer(self, shown: ItemRow, state: WorkspaceState) -> None:
        wanted = max(1, shown.item.min_photos)
        if shown.answer is not None and shown.answer.value == "na":
            self._button.setText(self.tr("not applicable"))
        else:
            self._button.setText(
                self.tr("{count} of {wanted} photos").format(count=shown.photos, wanted=wanted)
            )
        self._button.set_icon("check" if shown.photos >= wanted else "camera")
        self._button.setEnabled(not state.read_only)

    def press(self, key: str) -> bool:
        if key == "n":
            self.answered.emit("na")
        return key == "n"


def make_control(model: WorkspaceModel, item: ChecklistItem) -> AnswerControl:
    """The control for an item's kind."""
    name = model.text(item.title)
    if item.kind == ItemKind.PASS_FAIL:
        return PassFail(name)
    if item.kind == ItemKind.CHOICE:
        return ChoiceAnswer(item, model.text, name)  # type: ignore[arg-type]
    if item.kind == ItemKind.PHOTO:
        return PhotoAnswer(name)
    return TextAnswer(model, item, name)
