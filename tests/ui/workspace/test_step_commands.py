"""What the palette finds in these steps can be done, and does what its button does."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from inspector_app.services.inspections import list_inspections
from inspector_app.services.session import Session
from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.screens.workspace.step_view import StepView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_state import Step


@pytest.fixture
def screen(show: Callable[..., object], stocked: Session) -> WorkspaceScreen:
    opened = show("workspace", list_inspections(stocked)[0].id)
    assert isinstance(opened, WorkspaceScreen)
    return opened


def entries(screen: WorkspaceScreen, step: Step) -> dict[str, PaletteEntry]:
    screen.show_step(step)
    assert screen.app.tasks.drain()
    view = screen.stack.currentWidget()
    assert isinstance(view, StepView)
    return {entry.key: entry for entry in view.commands()}


def test_commands_are_named_run_and_go_when_they_cannot(screen: WorkspaceScreen) -> None:
    order = entries(screen, Step.ORDER)
    assert {"order.quantity_ordered", "order.inspected_on", "order.golden"} <= order.keys()
    assert {"sampling.change"} <= entries(screen, Step.SAMPLING).keys()
    tests = entries(screen, Step.TESTS)
    assert (tests["tests.fail"].title, tests["tests.fail"].shortcut) == ("Fail: Drop", "F")
    tests["tests.fail"].run()
    assert screen.app.tasks.drain()
    assert screen.model.state is not None
    assert screen.model.state.record.tests["drop"].result == "fail"
    conclusion = entries(screen, Step.CONCLUSION)
    assert "conclusion.build" not in conclusion
    assert "conclusion.mail" not in conclusion
    conclusion["conclusion.decision"].run()
    view = screen.stack.currentWidget()
    assert view is not None
    choices = view.decision.choices  # type: ignore[attr-defined]
    assert screen.window().focusWidget() is choices.button("accepted")
    choices.button("pending").click()
    assert screen.app.tasks.drain()
    conclusion = entries(screen, Step.CONCLUSION)
    assert conclusion["conclusion.build"].icon == "file-signature"
    conclusion["conclusion.factory"].run()
    assert screen.window().focusWidget() is view.factory.form.lines["name"]  # type: ignore[attr-defined]
    conclusion["conclusion.build"].run()
    assert screen.app.tasks.drain()
    signed = entries(screen, Step.CONCLUSION)
    assert {"conclusion.mail", "conclusion.print", "conclusion.reopen"} <= signed.keys()
    assert "conclusion.decision" not in signed
    assert entries(screen, Step.ORDER) == {}
    assert all(entry.title and entry.icon for entry in signed.values())
