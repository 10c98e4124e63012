"""A change shows what it changed: what is equal afterwards is neither made nor laid out again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from inspector_app.domain.verdict_reasons import Reason
from inspector_app.services.answers import answer_item
from inspector_app.services.defects import count_defect
from inspector_app.services.drafts import drafts
from inspector_app.services.inspections import list_inspections
from inspector_app.services.session import Session
from inspector_app.storage.errors import disk_full
from inspector_app.ui.screens.workspace.checklist.view import ChecklistView
from inspector_app.ui.screens.workspace.conclusion.reason_lines import ReasonLines
from inspector_app.ui.screens.workspace.full_view import FullView
from inspector_app.ui.screens.workspace.order.view import OrderView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import POSITION_KEY
from inspector_app.ui.viewmodels.workspace_places import PlaceListModel
from inspector_app.ui.viewmodels.workspace_state import Step
from inspector_app.ui.widgets.buttons import LinkButton
from inspector_app.ui.widgets.flow import FlowLayout
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


def test_a_committed_answer_is_not_shown_a_second_time(
    screen: WorkspaceScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = screen.model
    screen.show_step(Step.CHECKLIST)
    view = screen.view_of(Step.CHECKLIST)
    assert isinstance(view, ChecklistView)
    view.focus_on("surface")
    assert screen.app.tasks.drain()
    told: list[str] = []
    view.items.dataChanged.connect(lambda first, _last: told.append(view.items.lines()[first.row()].key))
    view.answer("surface", "fail")
    before = list(told)
    lines, shown = list(view.items.lines()), view.live.show_row
    again: list[object] = []

    def counted(*row: Any) -> None:
        again.append(row)
        shown(*row)

    monkeypatch.setattr(view.live, "show_row", counted)
    assert "surface" in before
    assert screen.app.tasks.drain()
    assert model.state is not None
    assert model.state.answers["surface"].value == "fail"
    assert told == before
    assert all(line is was for line, was in zip(view.items.lines(), lines, strict=True))
    assert again == []
    model.command(answer_item, "surface", "fail", note={"en": "At the lid"})
    assert screen.app.tasks.drain()
    row = view.items.row_of("surface")
    assert row is not None
    assert row.note == {"en": "At the lid"}
    assert again


def test_another_text_size_is_laid_out_after_a_change_elsewhere_too(screen: WorkspaceScreen) -> None:
    screen.show_step(Step.CHECKLIST)
    view = screen.view_of(Step.CHECKLIST)
    assert isinstance(view, ChecklistView)
    screen.show_step(Step.DEFECTS)
    screen.model.command(count_defect, "W-01")
    assert screen.app.tasks.drain()

    def heights() -> list[int]:
        return [view.rows.area_of(place).height() for place in range(len(view.items.lines()))]

    before = heights()
    try:
        theme().use(percent=150)
        QApplication.processEvents()
        assert all(high > was for high, was in zip(heights(), before, strict=True))
    finally:
        theme().use(percent=100)


def test_pictures_are_made_large_only_when_one_is_looked_at(screen: WorkspaceScreen) -> None:
    screen.show_step(Step.DEFECTS)
    assert screen._viewer is None
    assert not screen.findChildren(FullView)
    screen.reference.enlarge.emit("cup.jpg", "Cup")
    assert screen.viewer.view.isVisible()
    screen.show_step(Step.CHECKLIST)
    assert not screen.viewer.view.isVisible()


def test_the_place_is_written_once_for_many_moves_and_before_one_leaves(
    screen: WorkspaceScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    model, written = screen.model, list[object]()
    screen.show_step(Step.CHECKLIST)
    model.flush()
    assert screen.app.tasks.drain()
    run = screen.app.tasks.run

    def counted(work: Callable[..., Any], **more: Any) -> object:
        written.append(work)
        return run(work, **more)

    monkeypatch.setattr(screen.app.tasks, "run", counted)
    for key in ("surface", "colour", "pieces", "surface"):
        model.remember(Step.CHECKLIST, key)
    assert written == []
    screen.finish()
    screen.finish()
    assert len(written) == 1
    assert screen.app.tasks.drain()
    assert drafts(model.file)[POSITION_KEY] == '["checklist", "surface"]'


def test_a_place_that_cannot_be_written_is_no_entry_that_was_lost(
    screen: WorkspaceScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object) -> None:
        raise disk_full(screen.app.session.folder)

    told: list[object] = []
    screen.app.tasks.error.connect(told.append)
    screen.model.failed.connect(told.append)
    monkeypatch.setattr("inspector_app.services.drafts.save_draft", full)
    screen.model.remember(Step.CHECKLIST, "surface")
    screen.model.flush()
    assert screen.app.tasks.drain()
    assert told == []


def test_reasons_keep_their_lines_and_more_come_by_the_thirty(dressed: QApplication, qtbot: QtBot) -> None:
    def reasons(count: int) -> list[Reason]:
        return [
            Reason("missing.answer", "warning", "item", f"item-{number}", {"title": {"en": f"Item {number}"}})
            for number in range(count)
        ]

    lines, gone = ReasonLines(8), list[tuple[Step, str]]()
    lines.jump.connect(lambda step, target: gone.append((step, target)))
    qtbot.addWidget(lines)

    def links() -> list[LinkButton]:
        found = lines.findChildren(LinkButton)
        return [link for link in found if link is not lines.more and link.isVisibleTo(lines)]

    lines.show_reasons(reasons(402), "en")
    first = links()
    assert (len(first), lines.more.text()) == (8, "Show 30 more")
    lines.show_reasons(reasons(403)[1:], "en")
    assert links() == first
    assert first[0].accessibleName() == "Item 1: not answered. Checklist"
    lines.more.click()
    QApplication.processEvents()
    assert len(links()) == 38
    links()[30].click()
    assert gone == [(Step.CHECKLIST, "item-31")]
    lines.show_reasons(reasons(3), "en")
    assert (len(links()), lines.more.isVisibleTo(lines)) == (3, False)


def test_a_wrapping_row_asks_its_buttons_once(qtbot: QtBot) -> None:
    class Asked(QLabel):
        times = 0

        def sizeHint(self) -> QSize:  # noqa: N802
            Asked.times += 1
            return super().sizeHint()

    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    label = Asked("Comment")
    flow.addWidget(label)
    height = flow.heightForWidth(200)
    asked = Asked.times
    assert [flow.heightForWidth(200) for _again in range(20)] == [height] * 20
    assert Asked.times == asked
    label.setText("Comment\nin two lines")
    assert flow.heightForWidth(200) > height
    label.hide()
    assert flow.heightForWidth(200) < height


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
