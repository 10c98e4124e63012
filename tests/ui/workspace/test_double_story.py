"""A whole double-sampling inspection through the window: two samples, concluded, signed, reported."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from inspector_app.services import inspections
from inspector_app.services.plan_rules import PlanRules
from inspector_app.services.reports import report_pdf
from inspector_app.services.session import Session
from inspector_app.ui.screens.workspace.conclusion.view import ConclusionView
from inspector_app.ui.screens.workspace.defects.tile import DefectTileButton
from inspector_app.ui.screens.workspace.sampling.view import SamplingView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState
from inspector_app.ui.widgets.signature import SignaturePad

Open = Callable[..., object]


class Hands:
    """What a person at the table does, by mouse and keyboard events."""

    def __init__(self, screen: WorkspaceScreen) -> None:
        self.screen = screen

    def state(self) -> WorkspaceState:
        assert self.screen.app.tasks.drain()
        assert self.screen.model.state is not None
        return self.screen.model.state

    def step(self, step: Step) -> QWidget:
        self.touch(self.screen.steps.button(step.value))
        shown = self.screen.stack.currentWidget()
        assert shown is not None
        return shown

    def touch(self, widget: QWidget) -> None:
        assert widget.isEnabled()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.state()

    def count(self, code: str, times: int) -> None:
        view = self.step(Step.DEFECTS)
        tile = next(tile for tile in view.findChildren(DefectTileButton) if tile.code == code)
        for _time in range(times):
            QTest.mouseClick(tile, Qt.MouseButton.LeftButton, pos=tile.plus_area().center())
            self.state()

    def draw(self, pad: SignaturePad) -> None:
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(30, 50))
        for at in range(1, 9):
            QTest.mouseMove(pad, QPoint(30 + 12 * at, 50 + (at % 3) * 11))
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(140, 60))


@pytest.fixture
def hands(show: Open, stocked: Session) -> Hands:
    """Letter K double: two samples of 80, major 1/3 and 4/5."""
    opened = inspections.open_inspection(stocked, inspections.list_inspections(stocked)[0].id)
    inspections.replan(opened, aqls={"major": "1.0", "minor": "2.5"}, rules=PlanRules(kind="double"))
    screen = show("workspace", opened.id)
    assert isinstance(screen, WorkspaceScreen)
    return Hands(screen)


@pytest.mark.slow
def test_two_samples_are_drawn_inspected_judged_signed_and_reported(hands: Hands) -> None:
    sampling = hands.step(Step.SAMPLING)
    assert isinstance(sampling, SamplingView)
    sampling.cartons.total.setFocus()
    QTest.keyClicks(sampling.cartons.total, "110")
    QTest.keyClick(sampling.cartons.total, Qt.Key.Key_Return)
    hands.state()
    hands.touch(sampling.cartons.draw)
    assert len(hands.state().record.units) == 80
    hands.count("W-01", 2)
    assert hands.state().verdict.result == "pending"
    hands.step(Step.SAMPLING)
    hands.touch(sampling.stages.finish)
    assert "The first sample does not decide" in sampling.stages._sentence.text()
    hands.touch(sampling.stages.draw)
    assert len(hands.state().record.units) == 160
    hands.count("W-01", 3)
    hands.step(Step.SAMPLING)
    hands.touch(sampling.stages.finish)
    state = hands.state()
    assert state.verdict.result == "not_accepted"
    conclusion = hands.step(Step.CONCLUSION)
    assert isinstance(conclusion, ConclusionView)
    hands.touch(conclusion.decision.choices.button("not_accepted"))
    hands.draw(conclusion.inspector.pad)
    hands.touch(conclusion.inspector.sign_button)
    QTest.keyClicks(conclusion.factory.form.lines["name"], "Chen Wei")
    hands.draw(conclusion.factory.pad)
    hands.touch(conclusion.factory.sign_button)
    hands.touch(conclusion.report.build)
    state = hands.state()
    (report,) = state.record.reports
    major = next(plan for plan in state.record.plans if plan.cls == "major")
    assert (major.found, major.outcome, major.decided_stage) == (5, "not_accepted", 2)
    assert state.read_only
    assert conclusion.preview.isVisible()
    text = _text(report_pdf(hands.screen.app.session, report))
    for words in ("Not accepted", "80", "160", "Chen Wei"):
        assert words in text


def _text(pdf: bytes) -> str:
    from PySide6.QtCore import QBuffer, QByteArray

    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(buffer)
    found = "\n".join(document.getAllText(page).text() for page in range(document.pageCount()))
    document.close()
    return found
