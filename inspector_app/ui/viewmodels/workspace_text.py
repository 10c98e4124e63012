"""Texts of a pack and a record, in the language of the interface and in that of the other side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inspector_app.domain.text import LocalText, bilingual, localized
from inspector_app.ui.theme.current import theme

if TYPE_CHECKING:
    from inspector_app.ui.viewmodels.app_model import AppModel


class TextModel(QObject):
    """The part of the workspace's model that knows languages."""

    def __init__(self, app: AppModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.app = app
        self._second: str | None = None

    @property
    def language(self) -> str:
        return self.app.language

    @property
    def second_language(self) -> str | None:
        """The language of the other side of the table; none when it is the one of the interface."""
        return None if self._second == self.language else self._second

    def use_second(self, tag: str | None) -> None:
        self._second = tag
        theme().other = tag or ""

    def text(self, text: LocalText) -> str:
        return localized(text, self.language)

    def both(self, text: LocalText, separator: str = " · ") -> str:
        return bilingual(text, self.language, self.second_language, separator)

    def second(self, text: LocalText) -> str:
        """The text in the second language, or empty when there is none or it is the same."""
        other = text.get(self.second_language or "", "")
        return other if other != self.text(text) else ""
