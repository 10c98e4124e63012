"""What the window remembers outside the vault, because it is needed before unlocking: language, theme, text
size, when to lock.

Nothing about inspections or people is kept here.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QSettings

from inspector_app.ui.theme import tokens

LOCK_MINUTES = (2, 5, 10, 15, 30)
"""After how many minutes without a key or touch the window may lock."""
_LOCK_MINUTES = 5

LANGUAGES = {"en": "English", "ja": "日本語", "zh-Hans": "简体中文", "vi": "Tiếng Việt"}
"""Languages of the interface, each by its own name (never translated)."""


def language_of(locale: QLocale) -> str:
    """The language of the interface for a system's language and region; English for those we do not speak.

    Chinese counts where Han characters are written in the simplified forms: China, Singapore, Malaysia.
    """
    if locale.language() == QLocale.Language.Chinese:
        return "zh-Hans" if locale.script() == QLocale.Script.SimplifiedHanScript else "en"
    tag = locale.name().partition("_")[0]
    return tag if tag in LANGUAGES else "en"


class UiSettings:
    """Kept in one small file; None keeps it in memory only."""

    def __init__(self, path: Path | None) -> None:
        self._store = QSettings(str(path), QSettings.Format.IniFormat) if path else None
        self._memory: dict[str, object] = {}

    def get(self, key: str) -> object:
        """What was kept under a name; None when nothing was."""
        return self._store.value(key) if self._store is not None else self._memory.get(key)

    def keep(self, key: str, value: object) -> None:
        """Remember something of the window. Nothing of an inspection or a person."""
        if self._store is not None:
            self._store.setValue(key, value)
        else:
            self._memory[key] = value

    @property
    def language(self) -> str:
        """The chosen language, else the system's when we speak it, else English."""
        chosen = str(self.get("language") or "")
        return chosen if chosen in LANGUAGES else language_of(QLocale.system())

    @language.setter
    def language(self, value: str) -> None:
        self.keep("language", value)

    @property
    def theme(self) -> str:
        chosen = str(self.get("theme") or "light")
        return chosen if chosen in tokens.THEMES else "light"

    @theme.setter
    def theme(self, value: str) -> None:
        self.keep("theme", value)

    @property
    def percent(self) -> int:
        """Text size in percent, one of `tokens.TEXT_SIZES`."""
        chosen = str(self.get("text_size") or "100")
        return int(chosen) if chosen.isdigit() and int(chosen) in tokens.TEXT_SIZES else 100

    @percent.setter
    def percent(self, value: int) -> None:
        self.keep("text_size", value)

    @property
    def lock_minutes(self) -> int:
        """Minutes without a key or touch until the window locks, one of `LOCK_MINUTES`."""
        chosen = str(self.get("lock_minutes") or "")
        return int(chosen) if chosen.isdigit() and int(chosen) in LOCK_MINUTES else _LOCK_MINUTES

    @lock_minutes.setter
    def lock_minutes(self, value: int) -> None:
        self.keep("lock_minutes", value)

    @property
    def lock_on_suspend(self) -> bool:
        """Whether the window locks with the computer's own screen, and before it sleeps."""
        return str(self.get("lock_on_suspend") or "yes") != "no"

    @lock_on_suspend.setter
    def lock_on_suspend(self, value: bool) -> None:
        self.keep("lock_on_suspend", "yes" if value else "no")

    @property
    def tour_seen(self) -> bool:
        """Whether the tour was taken, or declined."""
        return str(self.get("tour_seen") or "no") == "yes"

    @tour_seen.setter
    def tour_seen(self, value: bool) -> None:
        self.keep("tour_seen", "yes" if value else "no")

    @property
    def vault_folder(self) -> str:
        """The vault's folder where it was restored to another place than the usual one; empty: the usual."""
        return str(self.get("vault_folder") or "")

    @vault_folder.setter
    def vault_folder(self, value: str) -> None:
        self.keep("vault_folder", value)

    @property
    def geometry(self) -> QByteArray | None:
        value = self.get("geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self.keep("geometry", value)
