"""How a person likes to enter readings on this computer: where Enter goes, whether a bad reading is heard."""

from __future__ import annotations

from inspector_app.ui.settings import UiSettings


class ReadingPreferences:
    """Kept with the settings of the window."""

    def __init__(self, settings: UiSettings) -> None:
        self._settings = settings

    @property
    def down(self) -> bool:
        """Whether Enter goes down in the grid: one piece after the other, all its points."""
        return str(self._settings.get("readings_down") or "no") == "yes"

    @down.setter
    def down(self, value: bool) -> None:
        self._settings.keep("readings_down", "yes" if value else "no")

    @property
    def sound(self) -> bool:
        """Whether a reading out of tolerance is heard."""
        return str(self._settings.get("readings_sound") or "yes") != "no"

    @sound.setter
    def sound(self, value: bool) -> None:
        self._settings.keep("readings_sound", "yes" if value else "no")
