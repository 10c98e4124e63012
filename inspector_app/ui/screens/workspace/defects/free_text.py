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

        field, then = self._words, self._then
        if field is None or then is None or not field.value():
            return

        def added(finding: Finding) -> None:
            if field is self._words:  # else it was opened anew meanwhile
                self.hide()
            then(finding)

        def refused(error: InspectorError) -> None:
            if field is self._words:
                field.set_read_only(False)
                self._check()
            self._model.failed.emit(error)

        # Whatever is typed until it is there would be lost, or make a second one.
        field.set_read_only(True)
        self.add.setEnabled(False)
        self._model.command(add_finding, field.value(), self._classes.key, done=added, failed=refused)
