"""By Tab alone every step is gone through, empty or not, and what is missing leads to its place."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from inspector_app.services.inspections import list_inspections
from inspector_app.services.session import Session
from inspector_app.ui.screens.workspace.checklist.view import ChecklistView
from inspector_app.ui.screens.workspace.conclusion.reason_lines import ReasonLines
from inspector_app.ui.screens.workspace.conclusion.view import ConclusionView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_reasons import reason_place
from inspector_app.ui.viewmodels.workspace_state import Step
from inspector_app.ui.widgets.buttons import LinkButton

MOST = 60
"""Stops of Tab until one has been round."""


@pytest.fixture
def screen(show: Callable[..., object], stocked: Session) -> WorkspaceScreen:
    opened = show("workspace", list_inspections(stocked)[0].id)
    assert isinstance(opened, WorkspaceScreen)
    opened.window().resize(1280, 800)
    opened.window().activateWindow()
    return opened


def settle(screen: WorkspaceScreen) -> QWidget:
    for _ in range(2):
        assert screen.app.tasks.drain()
        QApplication.processEvents()
    view = screen.stack.currentWidget()
    assert view is not None
    return view


def in_focus(screen: WorkspaceScreen) -> QWidget:
    focused = screen.window().focusWidget()
    assert focused is not None
    return focused


def walks_through(screen: WorkspaceScreen, view: QWidget) -> bool:
    """From the strip by Tab into the step; nowhere does it stay."""
    first = screen.strip.tiles()[0]
    first.setFocus()
    seen = [first]
    for _ in range(MOST):
        QTest.keyClick(in_focus(screen), Qt.Key.Key_Tab)
        now = in_focus(screen)
        assert now is not seen[-1], f"Tab stays at {now.accessibleName() or now}"
        assert now.isVisible()
        if view.isAncestorOf(now):
            return True
        seen.append(now)
    return False


def test_tab_leads_into_every_step_of_an_empty_inspection(screen: WorkspaceScreen) -> None:
    tiles = screen.strip.tiles()
    tiles[0].setFocus()
    for following in tiles[1:]:
        QTest.keyClick(in_focus(screen), Qt.Key.Key_Tab)
        assert in_focus(screen) is following
    for step in Step:
        screen.show_step(step)
        view = settle(screen)
        assert view.isAncestorOf(in_focus(screen)), step
        assert in_focus(screen).isVisible()
        assert walks_through(screen, view), step
    screen.show_step(Step.CHECKLIST)
    checklist = settle(screen)
    assert isinstance(checklist, ChecklistView)
    checklist.search.setText("zzzz")
    QTest.keyClick(checklist.search, Qt.Key.Key_Return)
    assert checklist.nothing.isVisible()
    assert walks_through(screen, checklist)


def test_every_missing_thing_leads_to_its_place(screen: WorkspaceScreen) -> None:
    settle(screen)
    state = screen.model.state
    assert state is not None
    assert state.verdict.missing
    for reason in state.verdict.missing:
        screen.show_step(Step.CONCLUSION)
        conclusion = settle(screen)
        step, target = reason_place(reason)
        conclusion.jump.emit(step, target)  # type: ignore[attr-defined]
        view = settle(screen)
        focused = in_focus(screen)
        assert screen.step == step
        assert focused.isVisible()
        assert view.isAncestorOf(focused), reason.code
        if isinstance(view, ChecklistView):
            assert view.rows.current == target
        elif step == Step.PHOTOS:
            assert focused is view.required.button(target)  # type: ignore[attr-defined]


def test_tab_goes_through_the_reasons_before_the_decision_below_them(screen: WorkspaceScreen) -> None:
    screen.show_step(Step.CONCLUSION)
    conclusion = settle(screen)
    assert isinstance(conclusion, ConclusionView)
    state = screen.model.state
    assert state is not None
    links = [
        link
        for lines in conclusion.findChildren(ReasonLines)
        for link in lines.findChildren(LinkButton)
        if link is not lines.more
    ]
    assert len(links) > len(state.verdict.reasons)
    walked: list[QWidget] = []
    decision = conclusion.decision
    while not decision.isAncestorOf(in_focus(screen)) and len(walked) < MOST:
        QTest.keyClick(in_focus(screen), Qt.Key.Key_Tab)
        walked.append(in_focus(screen))
    assert [each for each in walked if each in links] == links
    assert decision.isAncestorOf(walked[-1])
