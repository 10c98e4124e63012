"""The sections of the checklist with their results: shape, word and counts, one line each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from inspector_app.domain.text import localized
from inspector_app.domain.verdict import SectionStanding
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_words import number
from inspector_app.ui.widgets.boxes import column, row
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


class _SectionLine:
    """One section in a row of the grid."""

    def __init__(self, grid: QGridLayout, place: int) -> None:
        self._icon = IconLabel("clock", "warning", tokens.ICON_SMALL)
        self._title, self._result, self._counts = Label(), Label("", "strong"), Label("", "muted")
        self._line = row(self._icon, self._title, self._result, gap=tokens.CONTROL_GAP)
        self._line.addWidget(self._counts, 1)
        grid.addLayout(self._line, place, 0)

    def show_section(self, section: SectionStanding, language: str) -> None:
        icon, tone = LOOKS[section.result]
        title, word = localized(section.title, language), section_word(section.result)
        counts = counts_text(section)
        self._icon.set_icon(icon, tone)
        for label, text in ((self._title, title), (self._result, word), (self._counts, counts)):
            if label.text() != text:
                label.setText(text)
        self._result.set_tone(tone if tone in ("bad", "warning") else "")
        self._result.setAccessibleName(f"{title}: {word}, {counts}")

    def set_shown(self, shown: bool) -> None:
        for part in (self._icon, self._title, self._result, self._counts):
            part.setVisible(shown)


class SectionList(QWidget):
    """Hidden where no section has anything to say. Lines are kept and given other words."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[object, ...] = ()
        self._title = Label(self.tr("Sections"), "heading")
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(theme().space(tokens.XS))
        self._lines: list[_SectionLine] = []
        self.setLayout(column(self._title, self._grid, gap=tokens.S))

    def show_sections(self, sections: tuple[SectionStanding, ...], language: str) -> None:
        if self._shown == (sections, language):
            return
        self._shown = (sections, language)
        self.setVisible(bool(sections))
        for place, line in enumerate(self._lines):
            line.set_shown(place < len(sections))
        for place, section in enumerate(sections):
            if place == len(self._lines):
                self._lines.append(_SectionLine(self._grid, place))
            self._lines[place].show_section(section, language)
