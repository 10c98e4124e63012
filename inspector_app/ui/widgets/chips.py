"""Chips and badges: a shape, a word and a colour together, so that none of them is needed alone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.widgets.boxes import Box, row
from inspector_app.ui.widgets.labels import IconLabel, Label

_INK = {"neutral": "neutral", "accent": "accent", "good": "good", "warning": "warning", "bad": "bad"}

CLASS_ICONS = {"critical": "circle-alert", "major": "triangle-alert", "minor": "circle-dot"}
CLASS_TONES = {"critical": "bad", "major": "warning", "minor": "neutral"}


def class_word(cls: str) -> str:
    """The name of a defect class, lower case as in running text."""
    words = {
        "critical": QCoreApplication.translate("Words", "critical"),
        "major": QCoreApplication.translate("Words", "major"),
        "minor": QCoreApplication.translate("Words", "minor"),
    }
    return words.get(cls, cls)


def class_title(cls: str) -> str:
    """The name of a defect class as a heading."""
    words = {
        "critical": QCoreApplication.translate("Words", "Critical"),
        "major": QCoreApplication.translate("Words", "Major"),
        "minor": QCoreApplication.translate("Words", "Minor"),
    }
    return words.get(cls, cls)


class Chip(Box):
    """A small tag. `tone`: neutral, accent, good, warning, bad."""

    def __init__(
        self, text: str, tone: str = "neutral", icon_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__("chip", parent=parent)
        self._shown = (text, tone, icon_name)
        self.setProperty("tone", tone)
        self._icon = IconLabel(icon_name, _INK[tone], tokens.ICON_SMALL)
        if not icon_name:
            self._icon.hide()
        self._label = Label(text)
        layout = row(self._icon, self._label, gap=tokens.XS)
        layout.setContentsMargins(tokens.S - 1, tokens.FOCUS_WIDTH, tokens.S, tokens.FOCUS_WIDTH)
        self.setLayout(layout)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set(self, text: str, tone: str, icon_name: str = "") -> None:
        if self._shown == (text, tone, icon_name):
            return
        self._shown = (text, tone, icon_name)
        self._label.setText(text)
        self._icon.set_icon(icon_name, _INK[tone])
        self._icon.setVisible(bool(icon_name))
        self.setAccessibleName(text)
        self.set_tone(tone)
        for child in (self._label, self._icon):
            child.style().unpolish(child)
            child.style().polish(child)

    def text(self) -> str:
        return self._label.text()


class ClassBadge(Chip):
    """The class of a defect: shape, word, colour."""

    def __init__(self, cls: str, parent: QWidget | None = None) -> None:
        super().__init__(class_word(cls), CLASS_TONES.get(cls, "neutral"), CLASS_ICONS.get(cls, ""), parent)

    def set_class(self, cls: str) -> None:
        self.set(class_word(cls), CLASS_TONES.get(cls, "neutral"), CLASS_ICONS.get(cls, ""))


RESULT_LOOKS = {
    "accepted": ("good", "circle-check"),
    "not_accepted": ("bad", "circle-x"),
    "pending": ("warning", "clock"),
}


def result_word(result: str) -> str:
    """The result or decision of an inspection in words."""
    words = {
        "accepted": QCoreApplication.translate("Words", "Accepted"),
        "not_accepted": QCoreApplication.translate("Words", "Not accepted"),
        "pending": QCoreApplication.translate("Words", "Pending"),
    }
    return words.get(result, result)


class ResultBadge(Chip):
    """Accepted, not accepted or pending; an unknown result shows nothing but a dash."""

    def __init__(self, result: str | None, parent: QWidget | None = None) -> None:
        tone, icon_name = RESULT_LOOKS.get(result or "", ("neutral", "minus"))
        super().__init__(result_word(result) if result else "–", tone, icon_name, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
