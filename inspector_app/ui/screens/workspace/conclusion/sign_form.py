"""What a person fills in to sign: who they are, what signing means, and the stroke of their pen.

Names are kept while they are typed, so that locking the screen at the table loses nothing; strokes are not: a
signature is given whole or not at all.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QWidget

from inspector_app.ui.said_in import translate_to
from inspector_app.ui.screens.workspace.drafting import DRAFT_AFTER_MS
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.viewmodels.workspace_words import role_name
from inspector_app.ui.widgets.boxes import column
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.form import ComboBox, FormRow, LineField
from inspector_app.ui.widgets.labels import Label, SecondLabel
from inspector_app.ui.widgets.signature import SignaturePad

CONTEXT = "SignForm"
_MEANINGS: dict[tuple[str, str], str] = {
    ("inspector", ""): str(QT_TRANSLATE_NOOP("SignForm", "I inspected this lot and report what I found.")),
    ("factory", ""): str(QT_TRANSLATE_NOOP("SignForm", "I have read the findings.")),
    ("factory", "agreed"): str(QT_TRANSLATE_NOOP("SignForm", "I have read the findings and agree.")),
    ("factory", "objection"): str(QT_TRANSLATE_NOOP("SignForm", "I have read the findings and object.")),
}
"""What signing can mean for each role, by what is stored of it; the report says it in its own languages."""

_FIELDS: dict[str, str] = {
    "name": str(QT_TRANSLATE_NOOP("SignForm", "Name")),
    "title": str(QT_TRANSLATE_NOOP("SignForm", "Title")),
    "company": str(QT_TRANSLATE_NOOP("SignForm", "Company")),
    "meaning": str(QT_TRANSLATE_NOOP("SignForm", "Meaning of the signature")),
    "pad": str(QT_TRANSLATE_NOOP("SignForm", "Sign here with finger, pen or mouse")),
}


def meaning_text(role: str, meaning: str) -> str:
    """The sentence for what is stored; an own sentence of earlier versions as it is."""
    source = _MEANINGS.get((role, meaning))
    return QCoreApplication.translate(CONTEXT, source) if source else meaning


class SignForm(QWidget):
    """`changed` when something was typed or drawn. With a second language every label is said in it too: the
    person who signs reads what they sign.
    """

    changed = Signal()

    def __init__(self, model: WorkspaceModel, role: str) -> None:
        super().__init__()
        self._model, self._role = model, role
        self.lines = {key: LineField() for key in ("name", "title", "company")}
        self._kept: dict[str, str] = {}
        self._meaning = ComboBox()
        for known, meaning in _MEANINGS:
            if known == role:
                self._meaning.addItem(meaning_text(role, meaning), meaning)
        self._meaning.setAccessibleName(QCoreApplication.translate("SignForm", "Meaning of the signature"))
        self._meaning.currentIndexChanged.connect(self._show_second)
        self._second = SecondLabel("", "soft", wrap=True)
        self._only = Label(meaning_text(role, ""), "soft", wrap=True)
        self.pad = SignaturePad(self.tr("Signature of the {role}").format(role=role_name(role).lower()))
        self.pad.changed.connect(self.changed)
        self._hint = Label("", "muted", wrap=True)
        self._draft = QTimer(self)
        self._draft.setSingleShot(True)
        self._draft.setInterval(DRAFT_AFTER_MS)
        self._draft.timeout.connect(self.keep)
        model.flush_asked.connect(self.keep)
        for key, line in self.lines.items():
            line.setAccessibleName(QCoreApplication.translate(CONTEXT, _FIELDS[key]))
            line.textEdited.connect(lambda _text: self._draft.start())
            line.textChanged.connect(self.changed)
        names = QWidget()
        flow = FlowLayout(names, gap=tokens.CONTROL_GAP, stretch=True)
        self._rows = {key: FormRow(" ", line) for key, line in self.lines.items()}
        for each in self._rows.values():
            flow.addWidget(each)
        self._rows["meaning"] = FormRow(" ", self._meaning)
        self.setLayout(
            column(
                names, self._rows["meaning"], self._only, self._second, self._hint, self.pad,
                gap=tokens.CONTROL_GAP,
            )
        )  # fmt: skip
        # Once they have a parent: before, each would be a window of its own for a moment.
        choice = self._meaning.count() > 1
        self._rows["meaning"].setVisible(choice)
        self._only.setVisible(not choice)

    def show_state(self, state: WorkspaceState, defaults: dict[str, str]) -> None:
        """What was typed before and not signed yet; else the `defaults`, where the field is empty."""
        for key, line in self.lines.items():
            if line.text() or line.hasFocus():
                continue
            kept = state.drafts.get(self._key(key), "")
            line.setText(kept or defaults.get(key, ""))
            line.setCursorPosition(0)  # a long name shows its beginning
        for key, row in self._rows.items():
            row.set_label(self._both(_FIELDS[key]))
        self._hint.setText(self._both(_FIELDS["pad"]))
        self._show_second()

    def keep(self) -> None:
        """Make what was typed durable."""
        if not self._draft.isActive():
            return
        self._draft.stop()
        for key, line in self.lines.items():
            if line.text() != self._kept.get(key, ""):
                self._kept[key] = line.text()
                self._model.save_draft(self._key(key), line.text())

    def forget(self) -> None:
        """It was signed, or refused: the record has the names now."""
        self._draft.stop()
        self.pad.clear()
        for key in self.lines:
            if self._kept.pop(key, "") or self._key(key) in self._drafts():
                self._model.drop_draft(self._key(key))

    def values(self) -> dict[str, str]:
        return {key: line.text() for key, line in self.lines.items()}

    @property
    def meaning(self) -> str:
        return str(self._meaning.currentData() or "")

    def choose(self, meaning: str) -> None:
        self._meaning.choose(meaning)

    def ready(self) -> bool:
        return not self.pad.is_empty() and bool(self.lines["name"].text().strip())

    def _drafts(self) -> Mapping[str, str]:
        return self._model.state.drafts if self._model.state is not None else {}

    def _key(self, name: str) -> str:
        return f"signature.{self._role}.{name}"

    def _both(self, source: str) -> str:
        text = QCoreApplication.translate(CONTEXT, source)
        second = self._model.second_language
        other = translate_to(second)(CONTEXT, source) if second and second != self._model.language else ""
        return f"{text} · {other}" if other and other != text else text

    def _show_second(self) -> None:
        """What signing means, in the other language: to be read before the pen moves."""
        source = _MEANINGS[(self._role, self.meaning)]
        second = self._model.second_language
        other = translate_to(second)(CONTEXT, source) if second and second != self._model.language else ""
        self._second.setText(other)
        self._second.setVisible(bool(other))
