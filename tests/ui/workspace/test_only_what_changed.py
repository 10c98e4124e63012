"""A change shows what it changed: what is equal afterwards is neither made nor laid out again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector_app.services.answers import answer_item
from inspector_app.services.defects import count_defect
from inspector_app.services.inspections import list_inspections
from inspector_app.services.session import Session
from inspector_app.ui.screens.workspace.order.view import OrderView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_places import PlaceListModel
from inspector_app.ui.viewmodels.workspace_state import Step
from inspector_app.ui.widgets.labels import ElidedLabel, Label


@pytest.fixture
def screen(show: Callable[..., object], stocked: Session) -> WorkspaceScreen:
    screen = show("workspace", list_inspections(stocked)[0].id)
    assert isinstance(screen, WorkspaceScreen)
    screen.show_step(Step.ORDER)
    assert screen.app.tasks.drain()
    return screen


def test_an_answer_leaves_facts_menu_and_places_as_they_are(screen: WorkspaceScreen) -> None:
    model = screen.model
    assert model.state is not None
    view = screen.stack.currentWidget()
    assert isinstance(view, OrderView)
    places = PlaceListModel(model, screen)
    places.show(model.state)
    before, count = places.place(0), places.rowCount()
    facts, offered = view.findChildren(Label), screen.header._menu.actions()
    told: list[str] = []
    places.dataChanged.connect(lambda *_args: told.append("changed"))
    places.modelReset.connect(lambda: told.append("reset"))

    model.command(answer_item, "surface", "pass")
    assert screen.app.tasks.drain()
    QApplication.processEvents()
    places.show(model.state)
    assert view.findChildren(Label) == facts
    assert screen.header._menu.actions() == offered
    assert (told, places.place(0)) == ([], before)

    model.command(count_defect, "W-01")
    assert screen.app.tasks.drain()
    places.show(model.state)
    assert (told, places.rowCount()) == (["reset"], count + 1)
    first = places.place(0)
    assert first is not None
    assert first.kind == "finding"

    screen._choose_language("ja")
    assert screen.app.tasks.drain()
    assert [action.isChecked() for action in screen.header._menu.actions()].count(True) == 1
    assert screen.header._menu.actions() != offered


def test_the_same_words_again_ask_for_no_layout(qtbot: QtBot) -> None:
    class Counting(ElidedLabel):
        asked = 0

        def updateGeometry(self) -> None:  # noqa: N802
            Counting.asked += 1
            super().updateGeometry()

    label = Counting("Lot 7", "muted")
    qtbot.addWidget(label)
    made = Counting.asked
    label.setText("Lot 7")
    assert (Counting.asked, label.accessibleName(), label.whole_text()) == (made, "Lot 7", "Lot 7")
    label.setText("Lot 8")
    assert (Counting.asked, label.accessibleName(), label.whole_text()) == (made + 1, "Lot 8", "Lot 8")
