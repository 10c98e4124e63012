"""A defect that the catalogue does not know: in words, in both languages, with its class."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.domain.records import DefectClass, Finding
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.widgets.boxes import Card, row
from inspector_app.ui.widgets.buttons import PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.chips import CLASS_ICONS, class_word
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.localtext import LocalTextEdit
from inspector_app.ui.widgets.phrases import PhraseButton
from inspector_app.ui.widgets.segmented import Choice, Segmented


class FreeDefect(Card):
    """Opens in place; nothing is recorded before Add."""

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__(gap=tokens.S)
        self._model = model
        self._then: Callable[[Finding], None] | None = None
        self._words: LocalTextEdit | None = None
        self._line: QWidget | None = None
        self._classes = Segmented(
            [Choice(cls.value, class_word(cls), CLASS_ICONS[cls]) for cls in DefectClass],
            DefectClass.MINOR,
            name=self.tr("Class"),
        )
        self.add = PrimaryButton(self.tr("Add the defect"), "plus")
        self.add.clicked.connect(self._add)
        self.cancel = SecondaryButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.hide)
        self.body.addWidget(Label(self.tr("What was found?"), "heading"))
        self.body.addLayout(row(self._classes, 1, self.cancel, self.add))

    def start(self, then: Callable[[Finding], None], text: str = "") -> None:
        """Open the form, with a text to begin with."""
        self._then = then
        if self._line is not None:
            self.body.removeWidget(self._line)
            self._line.deleteLater()
        self._words = LocalTextEdit(
            self._model.language, self._model.second_language, name=self.tr("What was found?"), rows=1
        )
        self._words.edited.connect(self._check)
        self._words.set_value({self._model.language: text})
        line = row(gap=tokens.S)
        line.addWidget(self._words, 1)
        line.addWidget(PhraseButton(self._model, self._words, "defect"), 0, Qt.AlignmentFlag.AlignTop)
        line.setContentsMargins(0, 0, 0, 0)
        self._line = QWidget()
        self._line.setLayout(line)
        self.body.insertWidget(1, self._line)
        self._check()
        self.show()
        self._words.setFocus()

    def _check(self) -> None:
        self.add.setEnabled(bool(self._words and self._words.value()))

    def _add(self) -> None:
        from inspector_app.services.defects import add_finding

        if self._words is None or not self._words.value():
            return
        self.add.setEnabled(False)
        words, cls = self._words.value(), self._classes.key
        self._model.command(add_finding, words, cls, done=self._added, failed=self._refused)

    def _added(self, finding: Finding) -> None:
        self.hide()
        if self._then is not None:
            self._then(finding)

    def _refused(self, error: InspectorError) -> None:
        """The words stay where they were written."""
        self._check()
        self._model.failed.emit(error)
