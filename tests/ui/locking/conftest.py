"""A vault whose contents can be told apart from everything else, and a look at all that the window holds."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from inspector_app.services.inspections import list_inspections
from inspector_app.services.session import Session
from inspector_app.ui.main_window import MainWindow

CANARIES = ("Yongfeng", "永丰", "PO 1", "Tanaka", "田中", "canary", "Test cup", "Mini")


def settle(window: MainWindow) -> None:
    """Let the worker and the event loop come to rest, deferred deletions included."""
    assert window.app.tasks.drain()
    for _round in range(5):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def written() -> list[str]:
    """Every text that any widget of the process holds, shown or not, and every list's entries."""
    found: list[str] = []
    for widget in QApplication.allWidgets():
        found += [widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.statusTip()]
        for name in ("text", "toPlainText", "whole_text", "title", "currentText"):
            said = getattr(widget, name, None)
            if callable(said):
                found.append(str(said()))
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            found += _entries(widget)
    return found


def _entries(view: QAbstractItemView) -> list[str]:
    model = view.model()
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.UserRole)
    return [
        str(model.index(line, place).data(role))
        for line in range(model.rowCount())
        for place in range(model.columnCount())
        for role in roles
    ]


def betrayed(texts: list[str]) -> set[str]:
    """The words of the vault that are among the texts."""
    return {canary for canary in CANARIES for text in texts if canary in text}


def other_windows(window: MainWindow) -> list[QWidget]:
    return [top for top in QApplication.topLevelWidgets() if top.isVisible() and top is not window]


@pytest.fixture
def at(show: Callable[..., object], stocked: Session) -> Callable[[str], object]:
    """Open a route as a person would have it: the workspace with its inspection."""

    def opened(route: str) -> object:
        argument = list_inspections(stocked)[0].id if route in {"workspace", "trail"} else None
        return show(route, argument)

    return opened
