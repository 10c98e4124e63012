"""The frame of Safekeeping: one choice of sections above, one section below, made when it is first shown.

Knows no section's contents. A section is a widget made with the `AppModel`; it is closed with the frame and
has to stop its work then. One whose module is not there is not offered.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.widgets.boxes import Box, Page, column, row
from inspector_app.ui.widgets.fitting import FittingChoice
from inspector_app.ui.widgets.header import Header

_SCREENS = "inspector_app.ui.screens"


@dataclass(frozen=True)
class Section:
    """`module` below `ui.screens`, `name` of the widget's class in it; `title` is translated when shown."""

    key: str
    module: str
    name: str
    title: object


SECTIONS: tuple[Section, ...] = (
    Section("health", "safekeeping.health", "HealthSection", QT_TRANSLATE_NOOP("Safekeeping", "Health")),
    Section("photos", "safekeeping.photos", "PhotosSection", QT_TRANSLATE_NOOP("Safekeeping", "Photos")),
    Section(
        "copies", "safekeeping.copies", "CopiesSection", QT_TRANSLATE_NOOP("Safekeeping", "Second copies")
    ),
    Section("people", "safekeeping.people", "PeopleSection", QT_TRANSLATE_NOOP("Safekeeping", "People")),
    Section("trail", "trail.installation", "InstallationTrail", QT_TRANSLATE_NOOP("Safekeeping", "Trail")),
)


def present(sections: Iterable[Section]) -> tuple[Section, ...]:
    """Those whose module can be imported; nothing is imported for the answer but the packages around it."""
    return tuple(section for section in sections if _is_there(f"{_SCREENS}.{section.module}"))


def _is_there(module: str) -> bool:
    package = module.rpartition(".")[0]
    return find_spec(package) is not None and find_spec(module) is not None


class SafekeepingScreen(Page):
    """`argument` is the key of the section to begin with; without one, the first."""

    def __init__(self, app: AppModel, argument: object = None) -> None:
        super().__init__()
        self.app = app
        self.sections = {section.key: section for section in present(SECTIONS)}
        self._made: dict[str, QWidget] = {}
        titles = [(section.key, _title(section)) for section in self.sections.values()]
        first = str(argument) if argument in self.sections else next(iter(self.sections), "")
        self.choice = FittingChoice(titles, first, name=self.tr("Safekeeping"))
        self.choice.changed.connect(self.show_section)
        self._stack = QStackedWidget()
        header = Header(
            self.tr("Safekeeping"), self.tr("What keeps your work whole, private, and yours to get back")
        )
        bar = Box("surface", row(self.choice, 1, gap=0))
        side = tokens.ICON
        bar_layout = bar.layout()
        if bar_layout is not None:
            bar_layout.setContentsMargins(side, tokens.S, side, tokens.S)
        layout = column(header, bar, gap=0)
        layout.addWidget(self._stack, 1)
        self.setLayout(layout)
        if first:
            self.show_section(first)
            self.setFocusProxy(self.choice.segments.button(first))

    @property
    def place(self) -> str:
        """Key of the section that is shown: what to open the screen with to be here again."""
        return self.choice.key

    def show_section(self, key: str) -> None:
        """Show a section, making it at its first time. Raises KeyError for one that is not there."""
        section = self.sections[key]
        if key not in self._made:
            module = import_module(f"{_SCREENS}.{section.module}")
            self._made[key] = cast("QWidget", getattr(module, section.name)(self.app))
            self._stack.addWidget(self._made[key])
        self.choice.choose(key)
        self._stack.setCurrentWidget(self._made[key])

    def section(self, key: str) -> QWidget | None:
        """The widget of a section, when it was made."""
        return self._made.get(key)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Sections stop what they do when they are closed."""
        for made in self._made.values():
            made.close()
        super().closeEvent(event)


def _title(section: Section) -> str:
    return QCoreApplication.translate("Safekeeping", str(section.title))
