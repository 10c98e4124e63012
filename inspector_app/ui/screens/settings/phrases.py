"""Settings: one's own quick phrases, by where they are offered; added, changed in every language, ordered,
deleted with a way back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from inspector_app.ui.settings import LANGUAGES
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.widgets.boxes import Card, Divider, clear, column, row
from inspector_app.ui.widgets.buttons import IconButton, SecondaryButton
from inspector_app.ui.widgets.dialog import Dialog
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.localtext import LANGUAGE_NAMES, LocalTextEdit
from inspector_app.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from inspector_app.domain.records import Phrase


class PhraseDialog(Dialog):
    """One phrase in the languages of the interface; at least one of them has words."""

    def __init__(self, parent: QWidget, title: str, text: dict[str, str], language: str) -> None:
        super().__init__(parent, title, confirm=QCoreApplication.translate("PhraseDialog", "Keep"))
        order = [language, *(tag for tag in LANGUAGES if tag != language)]
        self._edits: list[LocalTextEdit] = []
        for tag in order:
            edit = LocalTextEdit(tag, name=self.tr("Phrase"), rows=1)
            edit.set_value({tag: text[tag]} if tag in text else {})
            edit.edited.connect(self._judge)
            self._edits.append(edit)
            self.add(column(Label(LANGUAGE_NAMES.get(tag, tag), "label"), edit, gap=tokens.XS))
        self._too_long = Label("", "muted", tone="bad", wrap=True)
        self._too_long.hide()
        self.add(self._too_long)
        self._kept = {tag: words for tag, words in text.items() if tag not in order}
        self._judge()
        self._edits[0].setFocus()

    def value(self) -> dict[str, str]:
        """What was written, and what other languages had."""
        written: dict[str, str] = {}
        for edit in self._edits:
            written.update(edit.value())
        return {**written, **self._kept}

    def _judge(self) -> None:
        from inspector_app.services.phrases import LONGEST

        longest = max((len(words) for words in self.value().values()), default=0)
        if longest > LONGEST:
            text = self.tr("A phrase has at most {most} characters; this one has {count}.")
            number = QLocale().toString
            self._too_long.setText(text.format(most=number(LONGEST), count=number(longest)))
        self._too_long.setVisible(longest > LONGEST)
        self.confirm_button.setEnabled(0 < longest <= LONGEST)


class PhraseLine(QWidget):
    """One phrase with what can be done with it."""

    def __init__(self, text: str, others: str) -> None:
        super().__init__()
        words = column(Label(text, wrap=True), gap=0)
        if others:
            words.addWidget(Label(others, "muted", wrap=True))
        self.up = IconButton("chevron-up", self.tr("Move up: {phrase}").format(phrase=text))
        self.down = IconButton("chevron-down", self.tr("Move down: {phrase}").format(phrase=text))
        self.change = IconButton("pencil", self.tr("Change: {phrase}").format(phrase=text))
        self.delete = IconButton("trash-2", self.tr("Delete: {phrase}").format(phrase=text))
        line = row(gap=0)
        line.addLayout(words, 1)
        for button in (self.up, self.down, self.change, self.delete):
            line.addWidget(button)
        self.setLayout(line)


class PhrasesCard(Card):
    """All changes are made at once; deleting can be taken back from the message at the foot."""

    def __init__(self, app: AppModel) -> None:
        super().__init__(gap=tokens.M)
        self.app = app
        self._phrases: tuple[Phrase, ...] = ()
        uses = [
            ("comment", self.tr("Checklist and tests")),
            ("defect", self.tr("Defects")),
            ("action", self.tr("Actions")),
            ("remark", self.tr("Remarks")),
        ]
        self.uses = Segmented(uses, "comment", name=self.tr("Where phrases are offered"))
        self.uses.changed.connect(lambda _use: self._show())
        self.add = SecondaryButton(self.tr("Add a phrase"), "plus")
        self.add.clicked.connect(self._add)
        self._none = Label(
            self.tr("None yet. A phrase is put into a note by two touches, in both languages."),
            "soft",
            wrap=True,
        )
        self._lines = column(gap=tokens.XS)
        self.body.addWidget(Label(self.tr("Quick phrases"), "heading"))
        self.body.addLayout(row(self.uses, 1))
        self.body.addWidget(self._none)
        self.body.addLayout(self._lines)
        self.body.addLayout(row(self.add, 1))
        self.setFocusProxy(self.add)
        self._read()

    def _read(self, _nothing: object = None) -> None:
        from inspector_app.services.phrases import phrases

        self.app.run(phrases, self.app.session, done=self._arrived)

    def _arrived(self, found: tuple[Phrase, ...]) -> None:
        self._phrases = found
        self._show()

    def _shown(self) -> list[Phrase]:
        return [phrase for phrase in self._phrases if phrase.use == self.uses.key]

    def _show(self) -> None:
        clear(self._lines)
        shown = self._shown()
        self._none.setVisible(not shown)
        for place, phrase in enumerate(shown):
            text = self.app.text(phrase.text)
            others = " · ".join(words for words in phrase.text.values() if words and words != text)
            line = PhraseLine(text, others)
            line.up.setEnabled(place > 0)
            line.down.setEnabled(place < len(shown) - 1)
            line.up.clicked.connect(lambda _=False, place=place: self._move(place, -1))
            line.down.clicked.connect(lambda _=False, place=place: self._move(place, +1))
            line.change.clicked.connect(lambda _=False, phrase=phrase: self._change(phrase))
            line.delete.clicked.connect(lambda _=False, phrase=phrase: self._delete(phrase))
            if place:
                self._lines.addWidget(Divider())
            self._lines.addWidget(line)

    def _ask(self, title: str, text: dict[str, str]) -> dict[str, str]:
        dialog = PhraseDialog(self, title, text, self.app.language)
        written = dialog.value() if dialog.exec() == PhraseDialog.DialogCode.Accepted else {}
        dialog.deleteLater()
        return written

    def _add(self) -> None:
        from inspector_app.services.phrases import add_phrase

        text = self._ask(self.tr("Add a phrase"), {})
        if text:
            self.app.run(add_phrase, self.app.session, self.uses.key, text, done=self._read)

    def _change(self, phrase: Phrase) -> None:
        from inspector_app.services.phrases import change_phrase

        text = self._ask(self.tr("Change the phrase"), dict(phrase.text))
        if text and text != dict(phrase.text):
            self.app.run(change_phrase, self.app.session, phrase.id, text=text, done=self._read)

    def _move(self, place: int, by: int) -> None:
        from inspector_app.services.phrases import order_phrases

        ids = [phrase.id for phrase in self._shown()]
        ids[place], ids[place + by] = ids[place + by], ids[place]
        self.app.run(order_phrases, self.app.session, ids, done=self._read)

    def _delete(self, phrase: Phrase) -> None:
        from inspector_app.services.phrases import bin_phrase

        def told(_nothing: object) -> None:
            self._read()
            self.app.show_toast(self.tr("The phrase is deleted."), lambda: self._restore(phrase))

        self.app.run(bin_phrase, self.app.session, phrase.id, done=told)

    def _restore(self, phrase: Phrase) -> None:
        from inspector_app.services.phrases import restore_phrase

        self.app.run(restore_phrase, self.app.session, phrase.id, done=self._read)
