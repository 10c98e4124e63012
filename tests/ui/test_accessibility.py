"""Every place and every step with sample data: each thing to work with has a name, is reached by Tab in
reading order, shows the focus, is large enough for a finger, and what is written can be read in every theme.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from inspector_app.services import actions, answers, defects, photos, readings
from inspector_app.services.inspections import list_inspections, open_inspection
from inspector_app.services.session import Session
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.navigation import ROUTES
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_state import Step
from tests.fakes.vaults import MINI_PACK
from tests.ui import accessible

Show = Callable[..., object]

SMALL: dict[str, str] = {}
"""Smaller than a finger, by class, and why that is right."""

UNREACHED = {"LiveRow": "the list keeps the focus: P, F, N and digits answer, arrows move"}
"""Not reached by Tab, by the class around it, and how the keyboard gets there instead."""

LARGE_TEXT = ("hero", "display", "title")
TEXT, LARGE = 4.5, 3.0


@pytest.fixture
def worked(stocked: Session) -> Session:
    """The vault with an inspection in which something of everything was done."""
    file = open_inspection(stocked, list_inspections(stocked)[0].id)
    finding = defects.count_defect(file, "W-01", units=[3])
    answers.answer_item(file, "surface", "fail")
    readings.enter_reading(file, "height", 1, "80.1")
    actions.add_action(file, {"en": "Polish the lids"}, findings=[finding.id])
    photos.add_photo(
        file,
        (MINI_PACK / "pictures" / "cup.jpg").read_bytes(),
        "cup.jpg",
        target_kind="finding",
        target=finding.id,
    )
    return stocked


def places(show: Show, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Every route and every step, each when it has come to rest."""
    inspection = list_inspections(window.app.session)[0].id
    for route in ROUTES:
        argument = inspection if route in ("workspace", "trail") else None
        screen = show(route, argument)
        assert isinstance(screen, QWidget)
        window.grab()
        if isinstance(screen, WorkspaceScreen):
            for step in Step:
                screen.show_step(step)
                assert window.app.tasks.drain()
                window.grab()
                yield f"{route}/{step.value}", window.frame
        else:
            yield route, window.frame


def said(where: str, widget: QWidget) -> str:
    chain = [type(parent).__name__ for parent in _parents(widget)][:3]
    return f"{where}: {type(widget).__name__} {accessible.name_of(widget)!r} in {' < '.join(chain)}"


def _parents(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def test_everything_is_named_reached_in_order_and_large_enough(
    show: Show, window: MainWindow, worked: Session
) -> None:
    unnamed, unreached, small, jumps, unseen = [], [], [], [], []
    shapes: set[tuple[str, str, str]] = set()
    for where, root in places(show, window):
        assert len(accessible.tab_order(root)) > 1, where
        for widget in accessible.interactive(root):
            kind = type(widget).__name__
            line = said(where, widget)
            if not accessible.name_of(widget):
                unnamed.append(line)
            if not accessible.is_reached(widget) and not _around(widget) & UNREACHED.keys():
                unreached.append(line)
            if accessible.too_small(widget) and kind not in SMALL:
                small.append(f"{line} {widget.width()}x{widget.height()}")
            shape = (kind, str(widget.property("kind")), str(widget.property("role")))
            if shape not in shapes and accessible.takes_tab(widget):
                shapes.add(shape)
                if not accessible.focus_shows(widget):
                    unseen.append(line)
        jumps += [f"{said(where, a)} -> {accessible.name_of(b)!r}" for a, b in accessible.out_of_order(root)]
    problems = {
        "without a name": unnamed,
        "not reached by Tab": unreached,
        "too small": small,
        "Tab jumps back": jumps,
        "focus not shown": unseen,
    }
    assert not any(problems.values()), _report(problems)


def _around(widget: QWidget) -> set[str]:
    return {type(parent).__name__ for parent in _parents(widget)}


def _report(problems: dict[str, list[str]]) -> str:
    return "\n".join(
        f"{title} ({len(lines)}):\n  " + "\n  ".join(sorted(set(lines)))
        for title, lines in problems.items()
        if lines
    )


@pytest.mark.parametrize(
    "name", [n if n == "light" else pytest.param(n, marks=pytest.mark.slow) for n in tokens.THEMES]
)
def test_what_is_written_can_be_read(name: str, show: Show, window: MainWindow, worked: Session) -> None:
    theme().use(name)
    faint = set()
    try:
        for where, root in places(show, window):
            picture = root.grab().toImage()
            for widget, ratio in accessible.written(root, picture):
                large = isinstance(widget, QLabel) and widget.property("role") in LARGE_TEXT
                if ratio < (LARGE if large else TEXT):
                    faint.add(f"{said(where, widget)} {widget.property('role')} {ratio:.1f}")
    finally:
        theme().use("light")
    assert not faint, "\n".join(sorted(faint))
