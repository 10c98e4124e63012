"""What a newcomer looks for next is offered where they look: practice, the first inspection, all defects."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from inspector_app.services.inspections import list_inspections
from inspector_app.services.session import Session
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.standards.standards import StandardsScreen
from inspector_app.ui.screens.workspace.defects.tiles import DefectTiles
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace_state import Step
from inspector_app.ui.widgets.form import ComboBox

Show = Callable[..., object]
LEFT = Qt.MouseButton.LeftButton


def test_an_empty_vault_offers_practice(window: MainWindow, session: Session, qtbot: QtBot) -> None:
    window.app.practice_requested.disconnect(window.practise)
    window.app.set_session(session)
    window.open("today")
    assert window.app.tasks.drain()
    assert window.screen_widget is not None
    offered = {each.text(): each for each in window.screen_widget.findChildren(QPushButton)}
    with qtbot.waitSignal(window.app.practice_requested):
        qtbot.mouseClick(offered["Practise with sample data"], LEFT)


def test_from_a_pack_to_the_first_inspection(
    window: MainWindow, session: Session, show: Show, qtbot: QtBot
) -> None:
    screen = show("standards")
    assert isinstance(screen, StandardsScreen)
    qtbot.mouseClick(screen.start_button, LEFT)
    assert window.route == "new_inspection"
    assert window.app.tasks.drain()


def test_the_whole_catalogue_is_one_group(show: Show, stocked: Session, qtbot: QtBot) -> None:
    screen = show("workspace", list_inspections(stocked)[0].id)
    assert isinstance(screen, WorkspaceScreen)
    screen.show_step(Step.DEFECTS)
    assert screen.app.tasks.drain()
    tiles = screen.findChild(DefectTiles)
    assert tiles is not None
    QApplication.processEvents()
    qtbot.mouseClick(tiles.groups.button("*"), LEFT)
    state = screen.model.state
    assert state is not None
    assert sum(each.isVisibleTo(tiles) for each in tiles._tiles) == len(state.pack.defects)


def test_a_list_to_choose_from_has_rows_for_fingers(dressed: QApplication, qtbot: QtBot) -> None:
    combo = ComboBox()
    qtbot.addWidget(combo)
    combo.addItems(["Body", "Lid", "Safety"])
    combo.show()
    view = combo.view()
    view.ensurePolished()
    assert all(view.sizeHintForRow(place) >= tokens.TARGET for place in range(3))
