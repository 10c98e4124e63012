"""What a class of the acceptance strip counts, one line for each thing, each leading to its place.

A touch on the tile opens it; Escape closes it. The same numbers large, for the other side, are one touch on.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QWidget

from inspector_app.domain.verdict import ClassStanding
from inspector_app.domain.verdict_sources import Source, sources
from inspector_app.ui.screens.workspace.strip_words import standing_numbers
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_reasons import STEPS
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState
from inspector_app.ui.viewmodels.workspace_words import STEP_ICONS, number
from inspector_app.ui.widgets.boxes import ScrollColumn, column, row
from inspector_app.ui.widgets.buttons import PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.chips import class_title
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.line_button import LineButton

LINES = 12
"""Lines of one source; its step shows them all."""

Go = Callable[[Step, str], object]


def source_words(kind: str) -> str:
    """What the nonconformities of a source are."""
    return {
        "finding": QCoreApplication.translate("Sources", "Defects found"),
        "item": QCoreApplication.translate("Sources", "Failed answers of the checklist"),
        "point": QCoreApplication.translate("Sources", "Readings out of tolerance"),
        "test": QCoreApplication.translate("Sources", "Failed tests"),
    }[kind]


class SourcesSheet(QDialog):
    """`go(step, target)` after a line was touched, `large()` after "Show large"."""

    def __init__(
        self,
        parent: QWidget,
        model: WorkspaceModel,
        state: WorkspaceState,
        cls: str,
        go: Go,
        large: Callable[[], object],
    ) -> None:
        super().__init__(parent.window())
        self._model, self._go = model, go
        standing = next(one for one in state.verdict.classes if one.cls == cls)
        found = sources(state.verdict.counted, standing, state.record.header.counting)
        self.setWindowTitle(self.tr("What is counted"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._scroll = ScrollColumn(gap=tokens.S, margin=tokens.L)
        self.lines: list[LineButton] = []
        self._fill(standing, found)
        self.large = SecondaryButton(self.tr("Show large"), "maximize-2")
        self.large.describe(self.tr("For the other side of the table"), "F8")
        self.large.setShortcut(QKeySequence("F8"))
        self.large.clicked.connect(self.accept)
        self.large.clicked.connect(large)
        close = PrimaryButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout = column(gap=0)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(row(self.large, 1, close, margin=tokens.M))
        self.setLayout(layout)
        room = parent.window()
        wide = min(theme().space(tokens.FORM_WIDTH * 3 // 4), room.width() - tokens.XXL)
        inner = self._scroll.widget()
        high = inner.sizeHint().height() if inner is not None else 0
        self.resize(wide, min(high + theme().px(tokens.TARGET) + tokens.XXL, room.height() - tokens.XXL))
        (self.lines[0] if self.lines else close).setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, standing: ClassStanding, found: tuple[Source, ...]) -> None:
        body = self._scroll.body
        body.addWidget(Label(f"{class_title(standing.cls)}: {number(standing.found)}", "title"))
        numbers = standing_numbers(standing)
        body.addWidget(Label(self.tr("Ac {ac} · Re {re} · n {n}").format(**numbers), "muted"))
        for source in found:
            step = STEPS[source.kind]
            words = f"{source_words(source.kind)}: {number(source.found)}"
            heading = Label(words, "heading", wrap=True)
            body.addSpacing(theme().space(tokens.S))
            body.addWidget(heading)
            for line in source.lines[:LINES]:
                words = f"{number(line.found)} × {self._model.both(line.title)}"
                button = LineButton(STEP_ICONS[step], words)
                button.clicked.connect(partial(self._leave_for, step, line.target))
                self.lines.append(button)
                body.addWidget(button)
            rest = len(source.lines) - LINES
            if rest > 0:
                more = SecondaryButton(self.tr("%n more", "", rest))
                more.clicked.connect(partial(self._leave_for, step, ""))
                body.addWidget(more)
        if sum(source.found for source in found) > standing.found:
            once = self.tr("A unit with several of them counts once, so that the class has fewer.")
            body.addWidget(Label(once, "soft", wrap=True))
        if not found:
            body.addWidget(Label(self.tr("Nothing counts in this class so far."), "soft", wrap=True))
        body.addStretch(1)

    def _leave_for(self, step: Step, target: str) -> None:
        self.accept()
        self._go(step, target)
