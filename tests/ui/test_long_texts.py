"""Texts grown by 60 % over every screen, in a small window with large letters: nothing is cut off.

The longer texts are English ones drawn out by a translator of this test. What may be cut shortens itself with
an ellipsis and says the whole in its tooltip, or scrolls.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from inspector_app.services.inspections import list_inspections
from inspector_app.services.session import Session
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_state import Step
from inspector_app.ui.widgets.labels import ElidedLabel

GROWTH = 0.6
FILLER = " lorem ipsum dolor sit amet"
ROUTES = (
    *("today", "inspections", "new_inspection", "standards", "verify", "exchange", "safekeeping"),
    *("settings", "gauges"),
)
SLACK = 2
"""Pixels that rounding of a grown letter may take."""
SINGLE = "Also when the computer sleeps"
"""A check box, whose words cannot go on in a second line; grown it is longer than any of its translations."""


class Drawn(QTranslator):
    """English, each text of more than a sign longer by `GROWTH`, in words as long as words are."""

    def translate(  # type: ignore[override]  # the stub says bytes; Qt hands over text
        self, context: str, source: str, disambiguation: str = "", n: int = -1
    ) -> str:
        del disambiguation, n
        # A pattern for days is no text; neither are Qt's own, which have room of their own.
        if not context[:1].isupper() or context[:2] == "Q" or "yyyy" in source or len(source) < 4:
            return ""
        more = round(len(re.sub(r"\{\w+\}", "", source)) * GROWTH)
        filler = FILLER * (more // len(FILLER) + 1)
        return source + filler[:more].rstrip()


@pytest.fixture
def drawn(dressed: QApplication) -> Iterator[Drawn]:
    translator = Drawn()
    QCoreApplication.installTranslator(translator)
    yield translator
    QCoreApplication.removeTranslator(translator)
    theme().use(percent=100)


def settle(window: MainWindow) -> None:
    """Until layouts that answer to layouts have come to rest."""
    for _round in range(6):
        assert window.app.tasks.drain()
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def cut(screen: QWidget) -> list[str]:
    """Labels and buttons in sight whose text has less room than it needs, as "text: has/needs"."""
    found = []
    for widget in screen.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, ElidedLabel):
            continue
        if isinstance(widget, QLabel) and widget.text() and widget.pixmap().isNull():
            lacks = _label(widget)
        elif isinstance(widget, QAbstractButton) and widget.text():
            lacks = _button(widget)
        else:
            continue
        if lacks and not widget.text().startswith(SINGLE):
            found.append(f"{type(widget.parentWidget()).__name__}: {widget.text()[:50]!r}: {lacks}")
    return sorted(set(found))


def _label(label: QLabel) -> str:
    if label.toolTip() == label.text():
        return ""
    if label.wordWrap():
        needs = label.heightForWidth(label.width())
        return f"{label.height()}/{needs} high" if label.height() + SLACK < needs else ""
    needs = label.sizeHint().width()
    return f"{label.width()}/{needs}" if label.width() + SLACK < needs else ""


def _button(button: QAbstractButton) -> str:
    if ("…" in button.text() and button.toolTip()) or button.toolTip().startswith(button.text()):
        return ""
    needs = button.minimumSizeHint().width()
    return f"{button.width()}/{needs}" if button.width() + SLACK < needs else ""


def beyond(screen: QWidget) -> list[str]:
    """What stands outside a scroll area that scrolls downwards only: it can never be reached."""
    found = []
    for area in screen.findChildren(QScrollArea):
        inner = area.widget()
        if inner is None or not area.isVisible() or area.horizontalScrollBar().isVisible():
            continue
        if inner.width() > area.viewport().width() + SLACK:
            found.append(f"{type(inner).__name__} in {type(area.parentWidget()).__name__}: {inner.width()}")
    return found


@pytest.mark.parametrize(
    ("width", "height", "percent"),
    [
        (1024, 600, 150),
        pytest.param(1024, 600, 100, marks=pytest.mark.slow),
        pytest.param(1280, 800, 100, marks=pytest.mark.slow),
    ],
)
def test_nothing_is_cut_off(
    drawn: Drawn, window: MainWindow, stocked: Session, width: int, height: int, percent: int
) -> None:
    theme().use(percent=percent)
    window.app.language_changed.emit("en")
    QCoreApplication.installTranslator(drawn)
    window.app.set_session(stocked)
    window.resize(width, height)
    wrong: dict[str, list[str]] = {}
    for route in ROUTES:
        window.open(route)
        assert window.app.tasks.drain()
        settle(window)
        wrong[route] = cut(window) + beyond(window)
    window.open("workspace", list_inspections(stocked)[0].id)
    assert window.app.tasks.drain()
    screen = window.screen_widget
    assert isinstance(screen, WorkspaceScreen)
    for step in Step:
        screen.show_step(step)
        assert window.app.tasks.drain()
        settle(window)
        wrong[step.value] = cut(window) + beyond(window)
    assert window.width() == width
    assert {place: texts for place, texts in wrong.items() if texts} == {}
