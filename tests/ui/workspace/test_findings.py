"""Findings in the real window, by mouse, touch and keys: counted, corrected, divided, merged, filtered."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDialog

from inspector_app.domain.records import Finding
from inspector_app.services import defects
from inspector_app.services.inspections import list_inspections
from inspector_app.services.session import Session
from inspector_app.ui.screens.workspace.defects.photo_picker import PhotoPicker
from inspector_app.ui.screens.workspace.defects.photo_strip import StripPhoto
from inspector_app.ui.screens.workspace.defects.split_dialog import GOES, SplitDialog
from inspector_app.ui.screens.workspace.defects.tile import DefectTileButton
from inspector_app.ui.screens.workspace.defects.view import DefectsView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_findings import FINDING_MIME
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState
from tests.fakes.vaults import MINI_PACK

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def screen(show: Callable[..., object], stocked: Session) -> WorkspaceScreen:
    opened = show("workspace", list_inspections(stocked)[0].id)
    assert isinstance(opened, WorkspaceScreen)
    opened.window().resize(1280, 800)
    opened.show_step(Step.DEFECTS)
    assert opened.app.tasks.drain()
    return opened


@pytest.fixture
def step(screen: WorkspaceScreen) -> DefectsView:
    view = screen.stack.currentWidget()
    assert isinstance(view, DefectsView)
    return view


@pytest.fixture
def answered() -> Iterator[list[Callable[[QDialog], None]]]:
    """What to do in the next dialog that opens; it is driven from inside its own event loop."""
    todo: list[Callable[[QDialog], None]] = []
    kept = QDialog.exec

    def driven(dialog: QDialog) -> int:
        dialog.show()
        QApplication.processEvents()
        todo.pop(0)(dialog)
        return dialog.result()

    QDialog.exec = driven  # type: ignore[method-assign]
    yield todo
    QDialog.exec = kept  # type: ignore[method-assign]


def state_of(screen: WorkspaceScreen) -> WorkspaceState:
    assert screen.app.tasks.drain()
    QApplication.processEvents()
    QApplication.processEvents()
    assert screen.model.state is not None
    return screen.model.state


def found(screen: WorkspaceScreen) -> list[tuple[int, str]]:
    return [(one.quantity, one.cls) for one in state_of(screen).record.findings]


def count(screen: WorkspaceScreen, *units: list[int]) -> list[str]:
    """A scratch for each list of units; ids, oldest first."""
    for numbers in units:
        screen.model.command(defects.count_defect, "W-01", units=numbers, quantity=max(1, len(numbers)))
    return [one.id for one in state_of(screen).record.findings]


def part(step: DefectsView, finding: str, name: str) -> QPoint:
    view = step.found.view
    rect = view.row_rect(finding)
    assert rect.isValid()
    area = getattr(view.rows.places(rect), name)
    assert isinstance(area, QRect)
    return area.center()


def test_typing_and_enter_counts_and_quick_touches_are_all_counted(
    screen: WorkspaceScreen, step: DefectsView
) -> None:
    search = step.tiles.search
    QTest.keyClicks(search, "scrach")  # with a typing error
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert found(screen) == [(1, "major")]
    QTest.keyClicks(search, "w01")  # what was typed before is replaced
    assert search.text() == "w01"
    for _ in range(3):
        QTest.keyClick(search, Qt.Key.Key_Return)
    assert found(screen) == [(4, "major")]
    QTest.keyClicks(search, "nothing like it")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert found(screen) == [(4, "major")]
    one = state_of(screen).record.findings[0].id
    view = step.found.view
    for _ in range(3):
        QTest.mouseClick(view.viewport(), LEFT, pos=part(step, one, "plus"))
    QTest.mouseClick(view.viewport(), LEFT, pos=part(step, one, "minus"))
    assert found(screen) == [(6, "major")]
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert found(screen) == [(5, "major")]
    screen.undo_button.click()
    assert found(screen) == [(6, "major")]
    assert step.photo_target() == ("finding", one, "defect")


def test_class_with_its_reason_units_of_a_carton_and_a_chosen_photo(
    screen: WorkspaceScreen, step: DefectsView, answered: list[Callable[[QDialog], None]]
) -> None:
    from inspector_app.services.draw import draw_cartons

    screen.model.command(draw_cartons, 110)
    screen.intake.add_files([MINI_PACK / "pictures" / "cup.jpg"], ("inspection", "", "overview"))
    (one,) = count(screen, [])
    device = QTest.createTouchDevice()
    spot = step.found.view.row_rect(one).center() - QPoint(60, 0)
    rows = step.found.view.viewport()
    QTest.touchEvent(rows, device).press(0, spot, rows).commit()
    QTest.touchEvent(rows, device).release(0, spot, rows).commit()
    state_of(screen)
    editor = step.found.editor
    assert editor is not None
    assert editor.isVisible()
    assert not editor._reason.isVisible()
    QTest.mouseClick(editor._classes.button("critical"), LEFT)
    state_of(screen)
    assert editor._reason.isVisible()
    QTest.keyClicks(editor._reason.edit().area("en"), "cuts")
    editor._reason.flush()
    editor.quantity.setFocus()
    editor.quantity.selectAll()
    QTest.keyClicks(editor.quantity, "3")
    QTest.keyClick(editor.quantity, Qt.Key.Key_Return)
    assert state_of(screen).record.findings[0].quantity == 3
    unit, button = next(iter(editor.picker.buttons.items()))
    QTest.mouseClick(button, LEFT)
    finding = state_of(screen).record.findings[0]
    assert (finding.cls, dict(finding.cls_reason)) == ("critical", {"en": "cuts"})
    row = step.found.findings.rows[0]
    assert row.units == (unit,)
    assert row.cartons
    assert "carton" in step.found.findings.facts(row)

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, PhotoPicker)
        assert not dialog.confirm_button.isEnabled()
        first = dialog.view.visualRect(dialog.view.model().index(0, 0)).center()
        QTest.mouseClick(dialog.view.viewport(), LEFT, pos=first)
        QTest.mouseClick(dialog.confirm_button, LEFT)

    answered.append(choose)
    QTest.mouseClick(editor.choose, LEFT)
    assert state_of(screen).photo_count("finding", one) == 1
    strip = editor.findChild(StripPhoto)
    assert strip is not None
    QTest.keyClick(strip, Qt.Key.Key_Delete)
    assert state_of(screen).photo_count("finding", one) == 0
    assert len(state_of(screen).record.photos) == 1
    QTest.keyClick(editor.pin, Qt.Key.Key_Plus)  # not for the list around it
    assert state_of(screen).record.findings[0].quantity == 3
    QTest.keyClick(editor.pin, Qt.Key.Key_Escape)
    assert step.found.editor is None
    QTest.keyClick(step.found.view, Qt.Key.Key_Return)
    assert step.found.editor is not None


@pytest.mark.filterwarnings("ignore:.*QDragEnterEvent:DeprecationWarning")  # Qt offers no other
def test_split_by_the_menu_then_merged_by_dragging_one_onto_the_other(
    screen: WorkspaceScreen, step: DefectsView, answered: list[Callable[[QDialog], None]]
) -> None:
    (one,) = count(screen, [3, 7, 9, 11, 12])

    def divide(dialog: QDialog) -> None:
        assert isinstance(dialog, SplitDialog)
        assert [button.side for button in dialog.units.values()].count(GOES) == 2
        first = next(iter(dialog.units.values()))
        QTest.mouseClick(first, LEFT)  # a third unit for two pieces
        assert not dialog.confirm_button.isEnabled()
        QTest.mouseClick(dialog.stepper.plus, LEFT)
        assert dialog.confirm_button.isEnabled()
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    answered.append(divide)
    menu = step.found.menu(one)
    next(action for action in menu.actions() if "Split" in action.text()).trigger()
    assert found(screen) == [(2, "major"), (3, "major")]
    assert "Scratch split" in screen.undo_button.accessibleName()
    other = next(each.id for each in state_of(screen).record.findings if each.id != one)
    view = step.found.view
    data = QMimeData()
    data.setData(FINDING_MIME, other.encode())
    spot = QPointF(part(step, one, "words"))
    buttons, keys = LEFT, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(spot.toPoint(), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(view.viewport(), enter)
    assert enter.isAccepted()
    move = QDragMoveEvent(spot, Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(view.viewport(), move)
    assert view.rows.aimed == one
    drop = QDropEvent(spot, Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(view.viewport(), drop)
    assert found(screen) == [(5, "major")]
    assert "Scratch merged" in screen.undo_button.accessibleName()
    screen.undo_button.click()
    assert len(found(screen)) == 2
    # By keys: the menu of the row names what it can be merged with.
    partners = step.found.parting.partners(one)
    assert [each for each, _text in partners] == [other]
    screen.model.command(defects.change_finding, other, cls="minor")
    state_of(screen)
    # Of another class it is offered too: greyed, nobody would learn what keeps the two apart.
    assert step.found.parting.partners(one)[0][0] == other
    step.found.parting.merge(one, other)
    assert len(found(screen)) == 2
    assert screen.banner.isVisible()


def test_a_finger_that_scrolls_counts_and_opens_nothing(screen: WorkspaceScreen, step: DefectsView) -> None:
    (one,) = count(screen, [])
    tile = next(each for each in step.tiles.findChildren(DefectTileButton) if each.code == "W-01")
    rows = step.found.view.viewport()
    finger = QTest.createTouchDevice()
    for target, place in ((tile, tile.plus_area().center()), (rows, part(step, one, "plus"))):
        there = target.mapToGlobal(place)
        QTest.touchEvent(target, finger).press(0, place, target).commit()
        for pull in range(10, 70, 10):  # the contents move along under the finger
            now = target.mapFromGlobal(there - QPoint(0, pull))
            QTest.touchEvent(target, finger).move(0, now, target).commit()
        QTest.touchEvent(target, finger).release(
            0, target.mapFromGlobal(there - QPoint(0, 60)), target
        ).commit()
        assert found(screen) == [(1, "major")]
    assert step.found.editor is None


def test_hundreds_are_filtered_told_and_kept_in_place(screen: WorkspaceScreen, step: DefectsView) -> None:
    model = step.found.findings

    def shown() -> list[str]:
        return [row.finding.id for row in model.rows]

    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    ids = count(screen, [1], [2], [2, 3], [])
    screen.model.command(defects.change_finding, ids[1], cls="minor")
    state_of(screen)
    assert "5 in 4 units" in step.found._total.text()
    assert "units" in step.found._total.toolTip()
    filters = step.found.filters
    assert filters.isVisible()
    filters.classes.choose("minor")
    filters.classes.activated.emit(filters.classes.currentIndex())
    assert shown() == [ids[1]]
    filters.units.choose(3)
    filters.units.activated.emit(filters.units.currentIndex())
    assert shown() == []
    assert step.found.clear_filter.isVisible()
    QTest.mouseClick(step.found.clear_filter, LEFT)
    assert len(shown()) == 4
    screen.intake.add_files([MINI_PACK / "pictures" / "cup.jpg"], ("finding", ids[0], "defect"))
    state_of(screen)
    QTest.mouseClick(filters.no_photo, LEFT)
    assert ids[0] not in shown()
    screen.model.command(defects.bin_finding, ids[2])
    state_of(screen)
    assert len(shown()) == 2
    step.go_to(ids[0])  # hidden by the filter, which makes room for it
    assert step.found.view.current() == ids[0]
    assert step.found.view.hasFocus()
    QTest.keyClick(step.found.view, Qt.Key.Key_Delete)
    state_of(screen)
    assert screen.model.state is not None
    binned = screen.model.state.record.get(Finding, ids[0])
    assert binned is not None
    assert binned.binned
    del tester


def test_what_is_signed_offers_nothing_to_change(screen: WorkspaceScreen, step: DefectsView) -> None:
    (one,) = count(screen, [3, 4])

    def sign(file: object) -> None:
        with file.change() as tx:  # type: ignore[attr-defined]
            tx.update(file.header, status="signed")  # type: ignore[attr-defined]

    tile = next(each for each in step.tiles.findChildren(DefectTileButton) if each.code == "W-01")
    spot = tile.plus_area().topLeft() + QPoint(3, 9)
    assert tile.grab().toImage().pixelColor(spot) == theme().colour("accent_soft")
    screen.model.command(sign)
    assert state_of(screen).read_only
    assert tile.grab().toImage().pixelColor(spot) == theme().colour("sunken")
    view = step.found.view
    QTest.mouseClick(view.viewport(), LEFT, pos=part(step, one, "plus"))
    QTest.keyClick(view, Qt.Key.Key_Plus)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert found(screen) == [(2, "major")]
    assert step.found.editor is None
    assert [entry.key for entry in step.commands()] == ["defects.search"]


def test_what_the_catalogue_does_not_know_is_counted_in_words(
    screen: WorkspaceScreen, step: DefectsView
) -> None:
    QTest.keyClicks(step.tiles.search, "smell")
    QTest.keyClick(step.tiles.search, Qt.Key.Key_Return)  # nothing of the catalogue is meant
    assert found(screen) == []
    QTest.mouseClick(step.tiles.in_words, LEFT)
    assert step._free.isVisible()
    QTest.mouseClick(step._free._classes.button("critical"), LEFT)
    QTest.mouseClick(step._free.add, LEFT)
    (finding,) = state_of(screen).record.findings
    assert (finding.catalogue_key, finding.cls) == (None, "critical")
    assert dict(finding.text) == {"en": "smell"}
    assert step.photo_target() == ("finding", finding.id, "defect")
    assert step.large_text() == ({"en": "smell"}, {})


def test_the_palette_knows_what_can_be_done(screen: WorkspaceScreen, step: DefectsView) -> None:
    (one,) = count(screen, [3, 4])
    step.choose(one)
    keys = {entry.key for entry in step.commands()}
    assert {"defects.search", "defects.other", "defects.where", "defects.split", "defects.away"} <= keys
    entries = {entry.key: entry for entry in step.commands()}
    filters = step.found.filters
    filters.classes.choose("minor")
    filters.classes.activated.emit(filters.classes.currentIndex())
    assert step.found.findings.row_of(one) < 0
    entries["defects.note"].run()
    assert step.found.editor is not None
    assert step.found.editor.isVisible()
    entries["defects.where"].run()
    state_of(screen)
    assert screen.reference.sheet is not None
    assert screen.reference.sheet.isVisible()
