"""Corrective actions: made from a finding by one touch, linked, photographed, with their story."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateEdit, QPushButton

from inspector_app.services import actions
from inspector_app.services.defects import count_defect
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.inspections import list_inspections
from inspector_app.services.session import Session
from inspector_app.ui.screens.workspace.actions.card import ActionCard
from inspector_app.ui.screens.workspace.actions.view import ActionsView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState
from tests.fakes.vaults import MINI_PACK

Open = Callable[..., object]


@pytest.fixture
def view(show: Open, stocked: Session) -> ActionsView:
    screen = show("workspace", list_inspections(stocked)[0].id)
    assert isinstance(screen, WorkspaceScreen)
    screen.model.command(count_defect, "W-01")
    screen.show_step(Step.ACTIONS)
    shown = screen.stack.currentWidget()
    assert isinstance(shown, ActionsView)
    assert screen.app.tasks.drain()
    return shown


def state_of(view: ActionsView) -> WorkspaceState:
    assert view.model.app.tasks.drain()
    assert view.model.state is not None
    return view.model.state


def click(view: ActionsView, button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    state_of(view)


def card_of(view: ActionsView) -> ActionCard:
    return next(card for card in view.findChildren(ActionCard) if card.isVisibleTo(view))


def test_one_touch_on_a_finding_makes_its_action_and_a_second_one_finds_it(view: ActionsView) -> None:
    finding = state_of(view).record.findings[0]
    (offer,) = view.offers.findChildren(QPushButton)
    assert "W-01" in offer.text()
    click(view, offer)
    (action,) = state_of(view).record.actions
    assert action.findings == (finding.id,)
    assert not view.offers.isVisibleTo(view)
    view.go_to(f"finding:{finding.id}")
    assert len(state_of(view).record.actions) == 1
    card = card_of(view)
    jumped: list[tuple[Step, str]] = []
    view.jump.connect(lambda step, target: jumped.append((step, target)))
    links = card.links.findChildren(QPushButton)
    click(view, next(one for one in links if one.accessibleName().startswith("Go to the finding")))
    assert jumped[-1] == (Step.DEFECTS, finding.id)
    screen = view.window().findChild(WorkspaceScreen)
    assert isinstance(screen, WorkspaceScreen)
    assert screen.step == Step.DEFECTS
    screen.show_step(Step.ACTIONS)
    links = card.links.findChildren(QPushButton)
    click(view, next(one for one in links if "No longer" in one.accessibleName()))
    assert state_of(view).record.actions[0].findings == ()
    assert card.links.add is not None
    card.links.add.setCurrentIndex(1)
    card.links.add.activated.emit(1)
    assert state_of(view).record.actions[0].findings == (finding.id,)


def test_photos_before_and_after_stand_apart_and_those_of_the_finding_come_along(view: ActionsView) -> None:
    screen = view.window().findChild(WorkspaceScreen)
    assert isinstance(screen, WorkspaceScreen)
    finding = state_of(view).record.findings[0]
    click(view, view.offers.findChildren(QPushButton)[0])
    card = card_of(view)
    wanted: list[tuple[str, str, str]] = []
    view.model.photo_wanted.disconnect()
    view.model.photo_wanted.connect(lambda *target: wanted.append(target))
    click(view, card.add_photo["after"])
    action = state_of(view).record.actions[0]
    assert wanted == [("action", action.id, "after")]
    pictures = MINI_PACK / "pictures"
    screen.intake.add_files([pictures / "cup.jpg"], wanted[0])
    screen.intake.add_files([pictures / "limit.png"], ("finding", finding.id, "detail"))
    state_of(view)
    assert len(card.photos["after"]._photos) == 1
    assert len(card.photos["before"]._photos) == 1


def test_the_status_tells_its_story(view: ActionsView) -> None:
    view.add.setFocus()
    QTest.keyClick(view.add, Qt.Key.Key_Space)
    state_of(view)
    card = card_of(view)
    for place in (1, 3):
        card.status.setCurrentIndex(place)
        card.status.activated.emit(place)
        state_of(view)
    text = card._history.text()
    assert [part.split()[0] for part in text.split("→")] == ["Open", "In", "Verified"]
    assert "Mei Tanaka" in text
    assert [entry.key for entry in view.commands()] == ["action.new"]


def test_history_and_the_action_of_a_finding_in_the_services(stocked: Session) -> None:
    from inspector_app.services.inspections import open_inspection

    file: InspectionFile = open_inspection(stocked, list_inspections(stocked)[0].id)
    finding = count_defect(file, "W-01")
    made = actions.action_of(file, finding.id, due="2026-12-01")
    assert actions.action_of(file, finding.id) == made
    actions.change_action(file, made.id, owner="Chen")
    actions.change_action(file, made.id, status="done")
    history = actions.status_history(file, made.id)
    assert [change.status for change in history] == ["open", "done"]
    assert history[0].person["en"] == "Mei Tanaka"
    assert history[0].wall_ms <= history[1].wall_ms


def test_a_day_is_typed_in_peace(view: ActionsView) -> None:
    """Whatever is saved meanwhile; and no half of it is ever kept."""
    click(view, view.add)
    view.window().activateWindow()
    field = card_of(view).findChild(QDateEdit)
    assert field is not None
    field.setFocus(Qt.FocusReason.TabFocusReason)
    for letter in "20310506":
        QTest.keyClicks(field, letter)
        assert state_of(view).record.actions[0].due != "2031-05-06"
        view.show_state(state_of(view))
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert state_of(view).record.actions[0].due == "2031-05-06"


def test_a_day_still_in_its_field_is_kept_when_one_leaves(view: ActionsView) -> None:
    click(view, view.add)
    view.window().activateWindow()
    field = card_of(view).findChild(QDateEdit)
    assert field is not None
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(field, "20310506")
    view.model.flush()
    assert state_of(view).record.actions[0].due == "2031-05-06"
    assert field.hasFocus()


def test_month_and_day_typed_where_the_year_stands_are_no_year(view: ActionsView) -> None:
    click(view, view.add)
    view.window().activateWindow()
    field = card_of(view).findChild(QDateEdit)
    assert field is not None
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(field, "12/15")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    due = state_of(view).record.actions[0].due
    assert due is not None
    assert due >= "1900"


def test_a_new_action_comes_into_sight(view: ActionsView) -> None:
    view.window().resize(1280, 700)
    for number in (1, 2, 3):
        click(view, view.add)
        QApplication.processEvents()
        card = view.findChildren(ActionCard)[-1]
        assert len(view.findChildren(ActionCard)) == number
        below = card.mapTo(view, QPoint(0, 0)).y() + card.height()
        assert below <= view.height(), number
