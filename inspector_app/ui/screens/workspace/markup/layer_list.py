"""The list of marks, topmost first: choose one, hide it for now, move it up or down."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from inspector_app.ui.screens.workspace.markup.words import mark_icon, mark_name
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon
from inspector_app.ui.viewmodels.workspace_markup import MarkupModel
from inspector_app.ui.widgets.boxes import Box, column, row
from inspector_app.ui.widgets.buttons import IconButton
from inspector_app.ui.widgets.labels import Label

_ID = Qt.ItemDataRole.UserRole


class LayerList(Box):
    """Hiding a mark is for this look alone: reports have every mark."""

    def __init__(self, marks: MarkupModel) -> None:
        super().__init__("reference")
        self._marks = marks
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Marks, topmost first"))
        self.list.setProperty("kind", "plain")
        self._up = IconButton("chevron-up", self.tr("Further up"))
        self._down = IconButton("chevron-down", self.tr("Further down"))
        self._hide = IconButton("eye-off", self.tr("Hide or show this mark here"), shortcut="H")
        note = Label(self.tr("Hidden marks are hidden here only; reports show them."), "muted", wrap=True)
        self._empty = Label(self.tr("No marks yet."), "muted", wrap=True)
        layout = column(
            row(Label(self.tr("Marks"), "heading"), 1, self._hide, self._up, self._down, gap=0), self._empty
        )
        layout.addWidget(self.list, 1)
        layout.addWidget(note)
        layout.setContentsMargins(theme().space(tokens.M), tokens.S, tokens.S, tokens.S)
        self.setLayout(layout)
        self.setAccessibleName(self.tr("Marks"))
        self._up.clicked.connect(lambda: marks.raise_by(+1))
        self._down.clicked.connect(lambda: marks.raise_by(-1))
        self.list.currentItemChanged.connect(self._chosen)
        self._hide.clicked.connect(self.toggle)
        marks.changed.connect(self.show_marks)
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(theme().space(tokens.REFERENCE_WIDTH - tokens.XXL))

    def show_marks(self) -> None:
        marks = self._marks
        layers = marks.layers[::-1]
        with QSignalBlocker(self.list):
            if [one.id for one in layers] != self._ids():
                self.list.clear()
                for layer in layers:
                    item = QListWidgetItem(self.list)
                    item.setData(_ID, layer.id)
                    item.setSizeHint(QSize(0, theme().px(tokens.TARGET)))
            for place, layer in enumerate(layers):
                item = self.list.item(place)
                hidden = layer.id in marks.hidden
                name = mark_name(layer)
                item.setText(self.tr("{name} · hidden").format(name=name) if hidden else name)
                item.setIcon(icon("eye-off" if hidden else mark_icon(layer)))
                if layer.id == marks.chosen:
                    self.list.setCurrentRow(place)
            if not marks.chosen:
                self.list.setCurrentRow(-1)
        self._empty.setVisible(not layers)
        self._up.setEnabled(marks.layer is not None)
        self._down.setEnabled(marks.layer is not None)
        self._hide.setEnabled(marks.layer is not None)

    def _ids(self) -> list[str]:
        return [self.list.item(place).data(_ID) for place in range(self.list.count())]

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._marks.choose(item.data(_ID))

    def toggle(self) -> None:
        """Hide the chosen mark, or show it again."""
        chosen = self._marks.chosen
        if chosen:
            self._marks.hide(chosen, chosen not in self._marks.hidden)
