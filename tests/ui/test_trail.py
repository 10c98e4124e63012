"""The trail on the screen: table, filters, details, exports, and how one gets there and back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from inspector_app.services import answers, conclusion, defects, inspections, undo
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.session import Session
from inspector_app.services.trail import TrailFilter
from inspector_app.services.verify import verify_path
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.inspections.inspections import InspectionsScreen
from inspector_app.ui.screens.safekeeping.safekeeping import SafekeepingScreen
from inspector_app.ui.screens.trail.evidence import EvidenceExport
from inspector_app.ui.screens.trail.installation import InstallationTrail
from inspector_app.ui.screens.trail.trail import TrailScreen, trail_title
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.trail import FROM_LIST, Column, LineRole, TrailTable, read
from inspector_app.ui.widgets.dialog import Dialog
from tests.fakes.vaults import new_inspection


@pytest.fixture
def file(session: Session) -> InspectionFile:
    made = new_inspection(session)
    answers.answer_item(made, "surface", "pass")
    finding = defects.count_defect(made, "W-01")
    defects.bin_finding(made, finding.id, why="counted twice")
    undo.undo(made)
    conclusion.conclude(made, "pending", reason={"en": "waits for the laboratory"})
    return made


@pytest.fixture
def screen(window: MainWindow, file: InspectionFile) -> TrailScreen:
    window.app.set_session(file.session)
    window.resize(1280, 800)
    window.open("trail", file.id)
    assert window.app.tasks.drain()
    shown = window.screen_widget
    assert isinstance(shown, TrailScreen)
    return shown


def _cells(table: TrailTable, column: Column) -> list[str]:
    return [table.index(row, column).data() for row in range(table.rowCount())]


def test_the_model_is_a_good_model(session: Session, file: InspectionFile, app: object) -> None:
    table = TrailTable()
    QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    trail, words = read(session, file.id, "en")
    table.show(trail, words)
    assert table.rowCount() == len(trail.lines)
    table.filter(TrailFilter(text="counted"))
    assert table.rowCount() == 1
    table.put_reasons_apart(apart=False)
    assert "counted twice" in table.index(0, Column.HAPPENED).data()
    table.filter(TrailFilter(text="nowhere"))
    assert table.rowCount() == 0


def test_the_title_says_which_number_is_a_lot(session: Session, file: InspectionFile, app: AppModel) -> None:
    trail, _ = read(session, file.id, "en")
    assert trail_title(app, trail) == "Cup · PO 1 · Lot 1 · Yongfeng"


def test_the_newest_change_comes_first_and_in_words(screen: TrailScreen) -> None:
    table = screen.panel.table
    assert _cells(table, Column.WHEN) == sorted(_cells(table, Column.WHEN), reverse=True)
    concluded = _cells(table, Column.ABOUT)[:4]
    assert concluded[-1] == "Inspection", "the decision, and after it what each class showed"
    assert all(about.startswith("Sampling plan: ") for about in concluded[:-1])
    assert set(_cells(table, Column.WHO)) == {"Mei Tanaka"}
    assert "counted twice" in _cells(table, Column.WHY)
    assert "Defect: W-01 Scratch" in _cells(table, Column.ABOUT)


def test_what_was_taken_back_is_struck_and_said(screen: TrailScreen) -> None:
    table = screen.panel.table
    rows = {table.line(row).op: row for row in range(table.rowCount()) if table.line(row).entity == "finding"}  # type: ignore[union-attr]
    cell = table.index(rows["bin"], Column.HAPPENED)
    assert cell.data(Qt.ItemDataRole.FontRole).strikeOut()
    assert "taken back by row" in cell.data(Qt.ItemDataRole.AccessibleTextRole)
    assert table.index(rows["unbin"], Column.HAPPENED).data(Qt.ItemDataRole.FontRole) is None


def test_filters_leave_only_what_fits(screen: TrailScreen, qtbot: QtBot) -> None:
    filters, table = screen.panel.filters, screen.panel.table
    whole = table.rowCount()
    filters.item.setCurrentIndex(filters.item.findData("item:surface"))
    filters.item.activated.emit(filters.item.currentIndex())
    assert {line.entity for line in table.lines} == {"answer"}
    assert filters.reset.isVisible()
    filters.reset.click()
    assert table.rowCount() == whole
    filters.search.setText("laboratory")
    with qtbot.waitSignal(filters.changed):
        pass
    assert table.rowCount() == 1
    filters.search.setText("elephant")
    with qtbot.waitSignal(filters.changed):
        pass
    assert table.rowCount() == 0
    assert screen.panel.count.text() == f"0 of {whole} changes"
    filters.clear()
    filters.until.setDate(QDate.currentDate().addDays(2))
    assert table.rowCount() == whole
    filters.since.setDate(QDate.currentDate().addDays(2))
    assert table.rowCount() == 0


def test_person_and_kind_filter_too(screen: TrailScreen) -> None:
    filters, table = screen.panel.filters, screen.panel.table
    filters.person.setCurrentIndex(1)
    filters.person.activated.emit(1)
    assert filters.person.currentText() == "Mei Tanaka"
    filters.kind.setCurrentIndex(filters.kind.findText("Defect"))
    filters.kind.activated.emit(1)
    assert {line.entity for line in table.lines} == {"finding"}


def _said(screen: TrailScreen) -> str:
    from PySide6.QtWidgets import QLabel, QPushButton

    labels = [label.text() for label in screen.panel.details.findChildren(QLabel)]
    return "\n".join(labels + [each.text() for each in screen.panel.details.findChildren(QPushButton)])


def test_details_tell_everything_and_lead_to_the_row_taken_back(screen: TrailScreen) -> None:
    panel = screen.panel
    row = next(row for row in range(panel.table.rowCount()) if panel.table.line(row).op == "unbin")  # type: ignore[union-attr]
    panel.view.setCurrentIndex(panel.table.index(row, 0))
    line = panel.table.line(row)
    assert line is not None
    said = _said(screen)
    assert "Asia/Shanghai (UTC+08:00)" in said
    assert line.digest in said.replace(" ", "")
    assert line.device in said
    assert "takes back row" in said
    panel.details.asked.emit(line.device, line.undo)
    chosen = panel.view.currentIndex().data(LineRole)
    assert (chosen.op, chosen.why) == ("bin", "counted twice")


def test_a_hidden_row_is_reached_by_giving_up_the_filters(screen: TrailScreen) -> None:
    panel = screen.panel
    target = panel.table.lines[0]
    panel.filters.kind.setCurrentIndex(panel.filters.kind.findText("Defect"))
    panel.filters.kind.activated.emit(1)
    panel.go_to(target.device, f"{target.stream}/{target.seq}")
    assert panel.view.currentIndex().data(LineRole) == target


def test_a_narrow_window_shows_the_details_instead(screen: TrailScreen, window: MainWindow) -> None:
    window.resize(820, 600)
    QApplication.processEvents()
    panel = screen.panel
    assert panel.view.isVisible()
    assert not panel.details.isVisible()
    panel.view.opened.emit()
    assert panel.details.isVisible()
    assert not panel.view.isVisible()
    panel.details.hidden.emit()
    assert panel.view.isVisible()


def test_a_low_window_folds_the_filters(screen: TrailScreen, window: MainWindow) -> None:
    window.app.set_text_size(200)
    window.resize(1024, 600)
    QApplication.processEvents()
    filters = screen.panel.filters
    assert filters.toggle.isVisible()
    assert not filters.item.isVisible()
    filters.toggle.click()
    assert filters.item.isVisible()
    assert not screen.panel.view.isVisible()
    filters.toggle.click()
    assert screen.panel.view.isVisible()
    window.app.set_text_size(100)


def test_the_table_is_saved_as_shown(
    screen: TrailScreen, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.panel.filters.search.setText("laboratory")
    screen.panel.filters.search.returnPressed.emit()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "t.csv"), ""))
    screen.csv_button.click()
    assert window.app.tasks.drain()
    lines = (tmp_path / "t.csv").read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("at,at_place,zone,person")
    assert all("laboratory" in "".join(lines[1:]) for _ in lines)
    assert len({line.split(",")[0] for line in lines[1:]}) == 1


def test_an_evidence_package_is_asked_for_and_written(
    screen: TrailScreen, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def accept(dialog: Dialog) -> int:
        from PySide6.QtWidgets import QLabel

        asked.extend(label.text() for label in dialog.findChildren(QLabel))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(Dialog, "exec", accept)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "e.zip"), ""))
    screen.evidence_button.click()
    assert window.app.tasks.drain()
    assert "not encrypted" in " ".join(asked)
    assert verify_path(tmp_path / "e.zip", session=window.app.session).good


def test_a_stopped_export_leaves_nothing(
    screen: TrailScreen, window: MainWindow, file: InspectionFile, tmp_path: Path
) -> None:
    export = EvidenceExport(window.app, file.id, screen)
    export.export_to(tmp_path / "e.zip", "zip")
    export.stop()
    assert window.app.tasks.drain()
    assert not (tmp_path / "e.zip").exists()


def test_back_leads_where_one_came_from(
    window: MainWindow, screen: TrailScreen, file: InspectionFile
) -> None:
    screen.back.click()
    assert window.app.tasks.drain()
    workspace = window.screen_widget
    assert isinstance(workspace, WorkspaceScreen)
    workspace.header.asked.emit("trail")
    assert window.route == "trail"
    window.open("inspections")
    window.open("trail", FROM_LIST + file.id)
    assert window.app.tasks.drain()
    shown = window.screen_widget
    assert isinstance(shown, TrailScreen)
    assert shown.inspection == file.id
    shown.back.click()
    assert window.app.tasks.drain()
    assert isinstance(window.screen_widget, InspectionsScreen)


def test_the_menu_of_a_row_leads_to_its_trail(
    show: Callable[..., object], window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = show("inspections")
    assert isinstance(listed, InspectionsScreen)
    menus: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: menus.append(menu))
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(20, 20), QPoint(20, 20))
    QApplication.sendEvent(listed.list.viewport(), asked)
    [menu] = menus
    next(action for action in menu.actions() if action.text().startswith("Trail")).trigger()
    assert isinstance(window.screen_widget, TrailScreen)
    window.open("inspections")
    assert window.app.tasks.drain()
    again = window.screen_widget
    assert isinstance(again, InspectionsScreen)
    qtbot.keyClick(again.list, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert window.route == "trail"


def test_the_installation_has_its_trail(show: Callable[..., object], window: MainWindow) -> None:
    shown = show("safekeeping", "trail")
    assert isinstance(shown, SafekeepingScreen)
    section = shown.section("trail")
    assert isinstance(section, InstallationTrail)
    assert "Recovery key put away" in _cells(section.panel.table, Column.HAPPENED)
    assert not section.panel.filters.item.isVisible()


def test_what_happens_meanwhile_is_read_again(
    screen: TrailScreen, window: MainWindow, file: InspectionFile
) -> None:
    before = screen.panel.table.rowCount()
    screen.panel.view.setCurrentIndex(screen.panel.table.index(2, 0))
    chosen = screen.panel.view.currentIndex().data(LineRole)
    inspections.change_header(file, golden_sample="GS-1")
    window.app.data_changed.emit()
    assert window.app.tasks.drain()
    assert screen.panel.table.rowCount() == before + 1
    assert screen.panel.view.currentIndex().data(LineRole) == chosen
