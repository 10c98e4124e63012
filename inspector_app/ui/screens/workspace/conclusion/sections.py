"""The sections of the checklist with their results: shape, word and counts, one line each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from inspector_app.domain.text import localized
from inspector_app.domain.verdict import SectionStanding
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace_words import number
from inspector_app.ui.widgets.boxes import clear, column, row
from inspector_app.ui.widgets.labels import IconLabel, Label

LOOKS = {
    "pass": ("circle-check", "good"),
    "noted": ("info", "ink_soft"),
    "fail": ("circle-x", "bad"),
    "pending": ("clock", "warning"),
}
"""Shape and colour of the result of a section."""


def section_word(result: str) -> str:
    return {
        "pass": QCoreApplication.translate("SectionList", "passed"),
        "noted": QCoreApplication.translate("SectionList", "with remarks"),
        "fail": QCoreApplication.translate("SectionList", "failed"),
        "pending": QCoreApplication.translate("SectionList", "open"),
    }.get(result, result)


def counts_text(section: SectionStanding) -> str:
    """ "5 passed · 1 failed · 2 open", leaving out what there is none of."""
    words = {
        "pass": QCoreApplication.translate("SectionList", "{count} passed"),
        "fail": QCoreApplication.translate("SectionList", "{count} failed"),
        "na": QCoreApplication.translate("SectionList", "{count} not applicable"),
        "open": QCoreApplication.translate("SectionList", "{count} open"),
    }
    parts = [
        text.format(count=number(section.counts[state]))
        for state, text in words.items()
        if section.counts.get(state)
    ]
    return " · ".join(parts)


class SectionList(QWidget):
    """Hidden where no section has anything to say."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[object, ...] = ()
        self._title = Label(self.tr("Sections"), "heading")
        self._lines = column(gap=tokens.XS)
        self.setLayout(column(self._title, self._lines, gap=tokens.S))

    def show_sections(self, sections: tuple[SectionStanding, ...], language: str) -> None:
        if self._shown == (sections, language):
            return
        self._shown = (sections, language)
        self.setVisible(bool(sections))
        clear(self._lines)
        for section in sections:
            icon, tone = LOOKS[section.result]
            title, word = localized(section.title, language), section_word(section.result)
            counts = counts_text(section)
            result = Label(word, "strong")
            result.set_tone(tone if tone in ("bad", "warning") else "")
            line = row(IconLabel(icon, tone, tokens.ICON_SMALL), Label(title), result, gap=tokens.CONTROL_GAP)
            line.addWidget(Label(counts, "muted"), 1)
            self._lines.addLayout(line)
            result.setAccessibleName(f"{title}: {word}, {counts}")
