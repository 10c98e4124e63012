"""A touch on a class of the strip tells what it counts, and leads to each."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector_app.services import answers, defects, site_tests
from inspector_app.services.inspections import list_inspections, open_inspection
from inspector_app.services.session import Session
from inspector_app.ui.screens.workspace.sources_sheet import SourcesSheet
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_state import Step


@pytest.fixture
def screen(show: Callable[..., object], stocked: Session) -> WorkspaceScreen:
    file = open_inspection(stocked, list_inspections(stocked)[0].id)
    for _ in range(2):
        defects.count_defect(file, file.pack.defects[0].code)
    for item in file.pack.checklist_items:
        if item.on_fail == "count" and item.kind == "pass_fail":
            answers.answer_item(file, item.key, "fail")
    site_tests.record_test(file, "drop", result="fail", failed=1)
    opened = show("workspace", file.id)
    assert isinstance(opened, WorkspaceScreen)
    opened.window().resize(1280, 800)
    return opened


def sheet_of(screen: WorkspaceScreen, place: int) -> SourcesSheet:
    tile = screen.strip.tiles()[place]
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    return next(sheet for sheet in screen.window().findChildren(SourcesSheet) if sheet.isVisible())


def test_each_class_tells_its_sources_and_leads_there(screen: WorkspaceScreen) -> None:
    state = screen.model.state
    assert state is not None
    places: set[Step] = set()
    for place, standing in enumerate(state.verdict.classes):
        sheet = sheet_of(screen, place)
        texts = [line.accessibleName() for line in sheet.lines]
        assert sum(int(text.partition(" × ")[0]) for text in texts) == standing.found, texts
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        QApplication.processEvents()
        for line in range(len(texts)):
            QTest.keyClick(sheet_of(screen, place).lines[line], Qt.Key.Key_Space)
            assert screen.app.tasks.drain()
            QApplication.processEvents()
            assert not any(sheet.isVisible() for sheet in screen.window().findChildren(SourcesSheet))
            places.add(screen.step)
    assert places == {Step.DEFECTS, Step.CHECKLIST, Step.TESTS}
