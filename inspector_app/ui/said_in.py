"""Sentences of the interface in a language other than the one it is shown in: for the person at the other
side of the table. Installs nothing, so no window is built again.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QTranslator

from inspector_app.domain.text import LocalText
from inspector_app.system.resources import resource_path
from inspector_app.ui.i18n import AREAS
from inspector_app.ui.settings import LANGUAGES

Translate = Callable[[str, str], str]
"""As `QCoreApplication.translate(context, source)`."""


@lru_cache(maxsize=8)
def _translators(language: str) -> tuple[QTranslator, ...]:
    made = []
    for area in AREAS:
        translator = QTranslator()
        if translator.load(f"{area}_{language}", str(resource_path("translations", "ui"))):
            made.append(translator)
    return tuple(made)


def translate_to(language: str) -> Translate:
    """Look a sentence up in `language`; what has no translation stays English."""

    def translate(context: str, source: str) -> str:
        found = (translator.translate(context, source) for translator in _translators(language))
        return next((text for text in found if text), source)

    return translate


def in_every_language(make: Callable[[Translate], str]) -> LocalText:
    """What `make` says, in each language of the interface."""
    return {tag: make(translate_to(tag)) for tag in LANGUAGES}
