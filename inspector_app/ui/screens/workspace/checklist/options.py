"""Many options of one item as large buttons that wrap, each with its digit; a touch answers."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QWidget

from inspector_app.domain.pack import ItemKind
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.icons import icon
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_checklist import ItemRow
from inspector_app.ui.widgets.boxes import clear
from inspector_app.ui.widgets.buttons import Button
from inspector_app.ui.widgets.flow import FlowLayout


class OptionButton(Button):
    """As wide as its words need in bold, which they are once it is taken: nothing moves, nothing is cut."""

    def sizeHint(self) -> QSize:
        hint, words = super().sizeHint(), self.text().replace("&&", "&")
        bold = QFont(self.font())
        bold.setBold(True)
        more = QFontMetrics(bold).horizontalAdvance(words) - self.fontMetrics().horizontalAdvance(words)
        return hint + QSize(max(more, 0), 0)


class OptionButtons(QWidget):
    """Hidden for items of other kinds, and where `wanted` says that the row itself shows them.

    `answered(value)`: taken again, the answer goes.
    """

    answered = Signal(str)

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__()
        self._model = model
        self.wanted = False
        self._shown: tuple[tuple[str, str], ...] = ()
        self._value = ""
        self._buttons: dict[str, OptionButton] = {}
        self._flow = FlowLayout(self, gap=tokens.S)

    def show_row(self, row: ItemRow, *, read_only: bool) -> None:
        choice = row.item.kind == ItemKind.CHOICE and self.wanted
        self.setVisible(choice)
        if not choice:
            return
        texts = tuple((option.key, self._model.text(option.title)) for option in row.item.options)
        if texts != self._shown:
            self._build(row, texts)
        self._value = row.value
        for key, button in self._buttons.items():
            button.setChecked(key == row.value)
            button.setEnabled(not read_only)

    def _build(self, row: ItemRow, texts: tuple[tuple[str, str], ...]) -> None:
        clear(self._flow)
        self._buttons.clear()
        self._shown = texts
        for place, (option, (key, text)) in enumerate(zip(row.item.options, texts, strict=True), 1):
            tone = "good" if option.ok else "bad"
            button = OptionButton(text.replace("&", "&&"), kind="option")
            button.setProperty("tone", tone)
            button.setCheckable(True)
            button.setIcon(icon("check" if option.ok else "x", "ink_soft", tone))
            button.setToolTip(f"{text}  {place}")
            verdict = self.tr("{option}, conforms") if option.ok else self.tr("{option}, a failure")
            button.setAccessibleName(verdict.format(option=text))
            button.clicked.connect(lambda _=False, key=key: self._take(key))
            self._buttons[key] = button
            self._flow.addWidget(button)

    def _take(self, key: str) -> None:
        self.answered.emit("" if key == self._value else key)

    def begin(self) -> None:
        """Give the keyboard to the option that is taken, else to the first."""
        chosen = self._buttons.get(self._value) or next(iter(self._buttons.values()), None)
        if chosen is not None:
            chosen.setFocus()
