"""What the command palette offers everywhere: the window's own actions, places, looks, and the inspections.

Words of every language of the interface are searched, whichever it is shown in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from inspector_app.domain.text import localized
from inspector_app.ui.actions import ICONS, action_texts
from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.said_in import Translate, translate_to
from inspector_app.ui.settings import LANGUAGES
from inspector_app.ui.theme import tokens

if TYPE_CHECKING:
    from inspector_app.services.session import Session
    from inspector_app.ui.viewmodels.app_model import AppModel

T = TypeVar("T")

_ALSO_CALLED = {
    "light": "bright day theme 明 亮 浅色 白 昼",
    "dark": "black night theme 暗 暗色 黑 黒 夜 tối đêm",
    "floor": "sun glare theme 现场 現場 対比 对比",
}
"""What people type for a look beside what it is called."""

_THEME_ICONS = {"light": "sun", "dark": "moon", "floor": "contrast"}


def action_entries(actions: Iterable[QAction]) -> list[PaletteEntry]:
    """The window's actions, each with what it is called in the other languages."""
    others = _every_word(action_texts)
    group = QCoreApplication.translate("Palette", "Go to")
    entries = []
    for action in actions:
        key = action.objectName()
        shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
        entries.append(
            PaletteEntry(
                f"window.{key}", action.text(), action.trigger, group, ICONS[key], shortcut, others[key]
            )
        )
    return entries


def _look_texts(translate: Translate) -> dict[str, str]:
    return {
        "light": translate("Palette", "Light colours"),
        "dark": translate("Palette", "Dark colours"),
        "floor": translate("Palette", "High contrast for glare and dust"),
        "size": translate("Palette", "Text size {percent} %"),
        "language": translate("Palette", "Language: {name}"),
    }


def look_entries(app: AppModel) -> list[PaletteEntry]:
    """Colours, text sizes, languages of the interface."""
    shown = _look_texts(QCoreApplication.translate)
    words = _every_word(_look_texts)
    group = QCoreApplication.translate("Palette", "Looks and language")
    entries = [
        PaletteEntry(
            f"theme.{name}",
            shown[name],
            _call(app.set_theme, name),
            group,
            icon,
            words=f"{words[name]} {_ALSO_CALLED[name]}",
        )
        for name, icon in _THEME_ICONS.items()
    ]
    entries += [
        PaletteEntry(
            f"size.{percent}",
            shown["size"].format(percent=percent),
            _call(app.set_text_size, percent),
            group,
            "sliders-horizontal",
            words=words["size"].format(percent=percent),
        )
        for percent in tokens.TEXT_SIZES
    ]
    entries += [
        PaletteEntry(
            f"language.{tag}",
            shown["language"].format(name=name),
            _call(app.set_language, tag),
            group,
            "languages",
            words=words["language"].format(name=name),
        )
        for tag, name in LANGUAGES.items()
    ]
    return entries


def _every_word(texts: Callable[[Translate], Mapping[str, str]]) -> Mapping[str, str]:
    """By key: what it is called in every language of the interface."""
    tables = [texts(translate_to(tag)) for tag in LANGUAGES]
    return {key: " ".join(table[key] for table in tables) for key in tables[0]}


def _call(function: Callable[[T], object], argument: T) -> Callable[[], object]:
    return lambda: function(argument)


def read_inspections(session: Session, language: str) -> list[tuple[str, str, str]]:
    """Id, title and words of every inspection of the vault. Runs on the database worker."""
    from inspector_app.services.inspections import list_inspections

    found = []
    for each in list_inspections(session):
        product, factory = localized(each.product_name, language), localized(each.factory_name, language)
        parts = (each.order_number, each.lot_number, product, factory, each.inspected_on or "")
        names = (*each.product_name.values(), *each.factory_name.values(), each.number or "")
        found.append((each.id, " · ".join(part for part in parts if part), " ".join(names)))
    return found


def read_gauges(session: Session) -> list[tuple[str, str, str]]:
    """Id, title and words of every gauge in use. Runs on the database worker."""
    from inspector_app.services.gauges import gauges

    found = []
    for each in (one for one in gauges(session) if not one.retired):
        parts = (each.number, each.maker, each.model)
        words = f"{each.kind} {each.serial} {each.certificate}"
        found.append((each.id, " · ".join(part for part in parts if part), words))
    return found


def gauge_entries(app: AppModel, found: Iterable[tuple[str, str, str]]) -> list[PaletteEntry]:
    """One entry per gauge; it opens the register at its line."""
    group = QCoreApplication.translate("Palette", "Gauges")
    return [
        PaletteEntry(f"gauge.{each}", title, partial(app.go, "gauges", each), group, "ruler", words=words)
        for each, title, words in found
    ]


def inspection_entries(app: AppModel, found: Iterable[tuple[str, str, str]]) -> list[PaletteEntry]:
    """One entry per inspection; it opens it."""
    group = QCoreApplication.translate("Palette", "Inspections")
    return [
        PaletteEntry(
            f"inspection.{each}",
            title,
            _call(app.open_inspection, each),
            group,
            "clipboard-list",
            words=words,
        )
        for each, title, words in found
    ]
