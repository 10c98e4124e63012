"""The languages of the interface: loads our translations and Qt's own, and sets number and date formats.

Qt brings its own dialogs and menus in Japanese and Chinese; in Vietnamese they are ours (`qt_vi.ts`).
Translations are in `resources/translations/ui/*.ts`, compiled beside them; `packaging/translations.py` keeps
them in step. English is the language of the source; its files hold only plural forms.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from inspector_app.system.resources import resource_path

AREAS = ("app", "workspace")
"""One translation file each per language."""

_QT = {"zh-Hans": "qtbase_zh_CN"}
"""Qt's file of a language, where it is not named by our tag."""

_installed: list[QTranslator] = []


def use_language(language: str) -> None:
    """Translate everything that is built from now on; windows that are open have to be built again."""
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    folder = resource_path("translations", "ui")
    wanted = [(f"{area}_{language}", str(folder)) for area in AREAS]
    wanted.append((f"qt_{language}", str(folder)))
    wanted.append(
        (
            _QT.get(language, f"qtbase_{language}"),
            QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        )
    )
    for name, where in wanted:
        translator = QTranslator()
        if translator.load(name, where):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)
    QLocale.setDefault(QLocale(language))
