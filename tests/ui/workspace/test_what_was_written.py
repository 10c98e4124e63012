"""What somebody wrote is never given up because it could not be saved: too long, or no room."""

from __future__ import annotations

import os
from collections.abc import Callable
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from inspector_app.domain.errors import InspectorError
from inspector_app.services import answers, defects, drafts
from inspector_app.services.inspections import list_inspections, open_inspection
from inspector_app.services.session import Session
from inspector_app.storage.errors import disk_full
from inspector_app.storage.vault import Vault
from inspector_app.ui.screens.workspace.checklist.live_row import LiveRow
from inspector_app.ui.screens.workspace.defects.free_text import FreeDefect
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_commits import TextCommit
from inspector_app.ui.viewmodels.workspace_state import Step
from inspector_app.ui.widgets import localtext
from inspector_app.ui.widgets.localtext import LONGEST

KEY = "answer.surface.note"
ENDLESS = "界" * 22_000
"""More than a row of the journal takes."""


@pytest.fixture
def screen(show: Callable[..., object], stocked: Session) -> WorkspaceScreen:
    """The checklist, an item with a note in focus."""
    file = open_inspection(stocked, list_inspections(stocked)[0].id)
    answers.note_item(file, "surface", {"en": "first"})
    opened = show("workspace", file.id)
    assert isinstance(opened, WorkspaceScreen)
    opened.show_step(Step.CHECKLIST, "surface")
    assert opened.app.tasks.drain()
    return opened


def area_of(screen: WorkspaceScreen) -> QPlainTextEdit:
    row = next(view for view in screen.findChildren(LiveRow) if view.key == "surface")
    areas = row.findChildren(QPlainTextEdit)
    return next(area for area in areas if "Note" in area.accessibleName() and area.isVisible())


def write(area: QPlainTextEdit, text: str) -> None:
    area.selectAll()
    area.insertPlainText(text)


def kept(screen: WorkspaceScreen, session: Session) -> tuple[str, str]:
    """Note in the record, and draft."""
    file = open_inspection(session, screen.model.inspection_id)
    return file.record.answers["surface"].note.get("en", ""), drafts.drafts(file).get(KEY, "")


def test_a_note_too_long_stays_and_is_said_until_it_is_shorter(
    screen: WorkspaceScreen, stocked: Session, show: Callable[..., object]
) -> None:
    write(area_of(screen), ENDLESS)
    screen.model.flush()
    assert screen.app.tasks.drain()
    assert screen.banner.text() == "This entry is too long to be saved."
    assert area_of(screen).toPlainText() == ENDLESS
    note, draft = kept(screen, stocked)
    assert note == "first"
    assert ENDLESS in draft
    screen.show_step(Step.DEFECTS)
    screen.leave()
    assert screen.app.tasks.drain()
    again = show("workspace", screen.model.inspection_id)
    assert isinstance(again, WorkspaceScreen)
    again.show_step(Step.CHECKLIST, "surface")
    assert again.app.tasks.drain()
    assert area_of(again).toPlainText() == ENDLESS
    write(area_of(again), "short")
    again.model.flush()
    assert again.app.tasks.drain()
    assert kept(again, stocked) == ("short", "")


def test_a_note_that_found_no_room_on_the_disk_is_saved_once_there_is(
    screen: WorkspaceScreen, stocked: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[InspectorError] = []
    screen.model.failed.connect(said.append)

    def full(*_args: object) -> object:
        raise disk_full(stocked.folder)

    with monkeypatch.context() as patched:
        patched.setattr(Vault, "transaction", full)
        patched.setattr(Vault, "writing", full)
        write(area_of(screen), "second")
        screen.model.flush()
        assert screen.app.tasks.drain()
    assert {error.code for error in said} == {"vault.disk_full"}
    assert area_of(screen).toPlainText() == "second"
    screen.model.flush()
    assert screen.app.tasks.drain()
    assert kept(screen, stocked) == ("second", "")


def test_what_is_written_on_after_a_refusal_is_what_counts(screen: WorkspaceScreen, stocked: Session) -> None:
    write(area_of(screen), ENDLESS)
    screen.model.flush()
    write(area_of(screen), "third")
    assert screen.app.tasks.drain()
    assert area_of(screen).toPlainText() == "third"
    screen.model.flush()
    assert screen.app.tasks.drain()
    assert kept(screen, stocked) == ("third", "")


def test_a_fault_of_our_own_loses_no_text_either(screen: WorkspaceScreen) -> None:
    def faulty() -> None:
        raise ZeroDivisionError

    written = TextCommit(KEY, "second", lambda: None)
    with pytest.raises(ZeroDivisionError):
        written.run(screen.model.file, faulty)
    assert written.lost
    assert drafts.drafts(screen.model.file)[KEY] == "second"
    assert written.run(screen.model.file, lambda: 7) == 7
    assert not written.lost


def test_a_defect_in_words_is_added_once(screen: WorkspaceScreen, stocked: Session) -> None:
    screen.show_step(Step.DEFECTS)
    form = screen.findChild(FreeDefect)
    assert form is not None
    added: list[object] = []
    form.start(added.append, "Scratch")
    form.add.click()
    area = form.findChild(QPlainTextEdit)
    assert area is not None
    QTest.keyClicks(area, " again")
    form.add.click()
    form.start(added.append, "Dent")  # asked for again before the first is there
    assert screen.app.tasks.drain()
    assert form.isVisible()
    form.add.click()
    assert screen.app.tasks.drain()
    assert not form.isVisible()
    file = open_inspection(stocked, screen.model.inspection_id)
    assert [one.text["en"] for one in file.record.findings] == ["Scratch", "Dent"]
    assert len(added) == 2


def test_ten_megabytes_are_not_pasted_into_a_note(
    screen: WorkspaceScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    tip = SimpleNamespace(showText=lambda _place, text, _widget: said.append(text))
    monkeypatch.setattr(localtext, "QToolTip", tip)
    area, data = area_of(screen), QMimeData()
    data.setText("0123456789" * 1_000_000)
    area.insertFromMimeData(data)
    assert area.toPlainText() == "first"
    assert "10,000,000 characters are too much" in said[0]
    data.setText("x" * (LONGEST - len("first")))
    area.insertFromMimeData(data)
    assert len(area.toPlainText()) == LONGEST
    area.selectAll()
    area.insertFromMimeData(data)
    assert area.toPlainText() == data.text(), "what is replaced does not count"
    assert len(said) == 1


def test_a_defect_in_words_that_is_refused_keeps_its_words(screen: WorkspaceScreen, stocked: Session) -> None:
    screen.show_step(Step.DEFECTS)
    form = screen.findChild(FreeDefect)
    assert form is not None
    form.start(lambda _finding: None, ENDLESS)
    form.add.click()
    assert screen.app.tasks.drain()
    assert screen.banner.isVisible()
    assert form.isVisible()
    area = form.findChild(QPlainTextEdit)
    assert area is not None
    assert area.toPlainText() == ENDLESS
    write(area, "Scratch under the lid")
    form.add.click()
    assert screen.app.tasks.drain()
    assert not form.isVisible()
    file = open_inspection(stocked, screen.model.inspection_id)
    assert [one.text["en"] for one in file.record.findings] == ["Scratch under the lid"]


@pytest.mark.skipif(os.name == "nt", reason="there nobody can take an open file away")
def test_a_vault_that_is_carried_away_saves_nothing_and_says_so(
    screen: WorkspaceScreen, stocked: Session
) -> None:
    states: list[str] = []
    screen.model.saving.connect(states.append)
    away = stocked.folder.with_name("carried away")
    stocked.folder.rename(away)
    screen.model.command(defects.count_again, "W-01")
    assert screen.app.tasks.drain()
    assert states == ["pending", "failed"]
    assert "no longer in" in screen.banner.text()
    away.rename(stocked.folder)
    screen.model.command(defects.count_again, "W-01")
    assert screen.app.tasks.drain()
    assert states[2:] == ["pending", "saved"]
    found = open_inspection(stocked, screen.model.inspection_id).record.findings
    assert [one.quantity for one in found] == [1]
