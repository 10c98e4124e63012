"""A short tone for a reading out of tolerance. Heard beside the mark and the words, never instead of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from inspector_app.system.resources import resource_path

_SILENT = frozenset({"offscreen", "minimal"})
"""Platforms without anybody to hear it."""


class Tone(QObject):
    """Plays through Qt's multimedia where it is installed and has a device, else the system's beep."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._play: Callable[[], None] | None = None

    def sound(self) -> None:
        """Play it; returns at once."""
        if QGuiApplication.platformName() in _SILENT:
            return
        if self._play is None:
            self._play = self._effect() or QApplication.beep
        self._play()

    def _effect(self) -> Callable[[], None] | None:
        try:
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
        except ImportError:
            return None
        if QMediaDevices.defaultAudioOutput().isNull():
            return None
        effect = QSoundEffect(self)
        effect.setSource(QUrl.fromLocalFile(str(resource_path("sounds", "out-of-tolerance.wav"))))
        return effect.play
